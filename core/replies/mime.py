"""A mail as bytes, read: its text, who sent it when, and whether a machine did."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from core.replies.html_text import shown

#: bytes of a mail and parts of it that are read
MOST_BYTES: Final = 25_000_000
_MOST_PARTS: Final = 200
_AUTO_HEADERS: Final = ("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress")
_HEADERS: Final = re.compile(rb"(?:\A|\n)(?:MIME-Version|Content-Type|Received|Message-ID):", re.IGNORECASE)
_LOOKED_AT: Final = 4_000
#: what the library raises over a header that is cut or damaged, wherever it is looked at
_BREAKING: Final = (ValueError, IndexError, AttributeError, OverflowError, MessageError)
#: a header that says what a part is, with the lines that it goes on in
_CONTENT: Final = re.compile(rb"^content-[^\n]*\n?(?:[ \t][^\n]*\n?)*", re.IGNORECASE | re.MULTILINE)


class Mail(Struct, frozen=True, kw_only=True):
    """What a mail brings."""

    sender: str
    subject: str
    text: str
    #: None where the header is missing or no date
    sent: datetime | None
    automatic: bool
    attachments: tuple[str, ...] = ()
    #: parts that could not be read, in words
    unread: tuple[str, ...] = ()


def is_mail(body: bytes) -> bool:
    """Whether a text is a whole mail with its headers."""
    head = body[:_LOOKED_AT].replace(b"\r\n", b"\n").split(b"\n\n", 1)[0]
    return b"\n" in head and bool(_HEADERS.search(head))


def read_mail(content: bytes) -> Mail:
    """A mail out of its bytes; what cannot be decoded is told, the rest is read."""
    whole = content[:MOST_BYTES]
    try:
        return _read(whole)
    except _BREAKING as error:
        # read as the one text that it is then, so that nothing of what was written is lost
        found = _read(_without_content_headers(whole))
        return replace(found, unread=(*found.unread, f"what its parts are: {type(error).__name__}"))


def _without_content_headers(content: bytes) -> bytes:
    head, gap, body = content.replace(b"\r\n", b"\n").partition(b"\n\n")
    return _CONTENT.sub(b"", head) + gap + body


def _read(content: bytes) -> Mail:
    message = BytesParser(policy=policy.default).parsebytes(content)
    texts: list[str] = []
    pages: list[str] = []
    names: list[str] = []
    unread: list[str] = []
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            unread.append(f"parts after the first {_MOST_PARTS}")
            break
        _read_part(part, (texts, pages, names, unread))
    return Mail(
        sender=parseaddr(_header(message, "From"))[1], subject=_header(message, "Subject"),
        text="\n".join(texts) or "\n".join(pages), sent=_sent(message), automatic=_by_machine(message),
        attachments=tuple(names), unread=tuple(unread),
    )  # fmt: skip


def _read_part(part: EmailMessage, into: tuple[list[str], list[str], list[str], list[str]]) -> None:
    texts, pages, names, unread = into
    if part.is_multipart():
        return
    if part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text":
        if part.get_content_type() == "message/delivery-status" or part.get_filename():
            names.append(part.get_filename() or "delivery-status")
        return
    try:
        text = part.get_content()
    except (LookupError, UnicodeError, MessageError, KeyError, ValueError) as error:
        unread.append(f"{part.get_content_type()}: {type(error).__name__}")
        raw = part.get_payload(decode=True)
        text = raw.decode("latin-1") if isinstance(raw, bytes) else ""
    if part.get_content_subtype() == "html":
        pages.append(shown(text))
    else:
        texts.append(text)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _BREAKING:
        return ""  # a header that breaks the parser tells nothing


def _sent(message: EmailMessage) -> datetime | None:
    try:
        sent = parsedate_to_datetime(_header(message, "Date"))
    except (ValueError, TypeError):
        return None
    return sent if sent.tzinfo else sent.replace(tzinfo=UTC)


def _by_machine(message: EmailMessage) -> bool:
    answered = _header(message, "Auto-Submitted").lower()
    if answered and answered != "no":
        return True
    if _header(message, "Precedence").lower() in {"auto_reply", "auto-reply"}:
        return True
    return any(_header(message, name) for name in _AUTO_HEADERS[:2])
