"""An e-mail with a remittance advice: in an attachment, else in a table of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr
from pathlib import Path
from typing import Final

from lxml import etree
from msgspec import structs

from adapters.bank.advice.layout import advice_of_rows, advice_of_text
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.table.facts import worded
from canonical_model.bank import BankFile, RemittanceAdvice
from canonical_model.errors import BadAnswer

#: a message, its parts, and what a part may hold
_MOST_BYTES: Final = 25 * 1024 * 1024
_MOST_PARTS: Final = 50
_MOST_TEXT: Final = 2 * 1024 * 1024
_MOST_ROWS: Final = 20_000
_MOST_CELLS: Final = 200
_HEADER: Final = re.compile(r"[!-9;-~]+:(?: |\t|\r?$)")
_NEEDED: Final = re.compile(r"^(?:from|subject|mime-version|date|to|received):", re.IGNORECASE | re.MULTILINE)
#: headers of which a message has at least so many
_LEAST: Final = 2


def is_mail(head: str) -> bool:
    """Whether a text begins as a message does."""
    block = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    first = block.splitlines()[0] if block else ""
    return bool(_HEADER.match(first)) and len(_NEEDED.findall(block)) >= _LEAST


def read_mail(source: Source, settings: BankSettings) -> BankFile:
    """The advices of a message; BadAnswer where it holds none, with why its attachments were refused."""
    if source.size > _MOST_BYTES:
        raise BadAnswer(f"a message of {source.size} bytes: {_MOST_BYTES} are taken")
    message = _parsed(source)
    made: list[RemittanceAdvice] = []
    findings: list[str] = []
    for name, content in _attachments(message):
        try:
            made += _attached(name, content, source, settings)
        except BadAnswer as error:
            findings.append(f"attachment {name}: {error}")
    if not made:
        made += _of_body(message, settings)
    if not made:
        raise BadAnswer("; ".join(["a message without a remittance advice", *findings])[:600])
    told = tuple(one if one.payer_name else structs.replace(one, payer_name=_sender(message)) for one in made)
    return BankFile(format="eml", remittances=told, findings=tuple(findings))


def _parsed(source: Source) -> Message:
    try:
        with source.binary() as file:
            return BytesParser().parse(file)
    except Exception as error:  # noqa: BLE001 - the library raises what its parts raise for a damaged message
        raise BadAnswer(f"the message cannot be read: {type(error).__name__} {str(error)[:120]}") from None


def _sender(message: Message) -> str:
    """The name that the sender goes by."""
    name, _ = parseaddr(str(message.get("From", "")))
    try:
        return str(make_header(decode_header(name)))[:140]
    except (HeaderParseError, LookupError, ValueError):
        return name[:140]


def _parts(message: Message) -> Iterator[Message]:
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            raise BadAnswer(f"a message of more than {_MOST_PARTS} parts")
        if not part.is_multipart():
            yield part


def _attachments(message: Message) -> Iterator[tuple[str, bytes]]:
    """What hangs on a message and may be an advice: pictures and signatures are none."""
    for part in _parts(message):
        kind = part.get_content_maintype()
        named = _named(part)
        if kind in {"image", "audio", "video", "font"} or (kind == "text" and not named):
            continue
        content = _content(part)
        if content:
            yield named or part.get_content_type(), content


def _named(part: Message) -> str:
    try:
        return str(part.get_filename() or "")[:120]
    except Exception:  # noqa: BLE001 - a header that the library cannot read names nothing
        return ""


def _content(part: Message) -> bytes:
    try:
        found = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - as above: what cannot be unpacked holds nothing
        return b""
    return found if isinstance(found, bytes) else b""


def _attached(name: str, content: bytes, source: Source, settings: BankSettings) -> tuple[RemittanceAdvice, ...]:
    from adapters.bank.recognise import reader_of

    if content.startswith(b"%PDF") or not is_mail(content[:_MOST_TEXT].decode("utf-8", "replace")):
        inner = Source(Path(name), source.bounds, settings.encoding, content)
        found = reader_of(inner, settings)(inner, settings)
        if not found.remittances:
            raise BadAnswer(f"{found.format}, no remittance advice")
        return found.remittances
    raise BadAnswer("a message within the message: save it as a file of its own")


def _of_body(message: Message, settings: BankSettings) -> Iterator[RemittanceAdvice]:
    """The advice in the text of a message: by tables of HTML first, since their cells are apart."""
    texts = [part for part in _parts(message) if part.get_content_maintype() == "text" and not _named(part)]
    for part in sorted(texts, key=lambda one: one.get_content_subtype() != "html"):
        found = _of_text(part, settings)
        if found is not None:
            yield found
            return


def _of_text(part: Message, settings: BankSettings) -> RemittanceAdvice | None:
    content = _content(part)[:_MOST_TEXT]
    try:
        text = content.decode(str(part.get_content_charset() or "utf-8"), "replace")
    except (LookupError, ValueError):  # a character set that there is not, or whose name is none
        text = content.decode("utf-8", "replace")
    if part.get_content_subtype() != "html":
        return advice_of_text(text.splitlines()[:_MOST_ROWS], settings)
    return _of_html(text, settings)


def _of_html(text: str, settings: BankSettings) -> RemittanceAdvice | None:
    parser = etree.HTMLParser(no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError, RecursionError):
        return None
    if root is None:
        return None
    rows = [_cells(row) for row in root.iter("tr")][:_MOST_ROWS]
    words = [" ".join(piece.split()) for piece in root.itertext()][:_MOST_ROWS]
    words += [worded(row) for row in rows if len(row) == 2]  # noqa: PLR2004 - a name and its value
    return advice_of_rows(rows, words, settings) or advice_of_text(words, settings)


def _cells(row: etree._Element) -> list[str]:
    cells = [cell for cell in row if cell.tag in {"td", "th"}][:_MOST_CELLS]
    return [" ".join("".join(cell.itertext()).split()) for cell in cells]
