"""What a file is, by what it holds: its name says nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from adapters.bank.ach import read_ach
from adapters.bank.advice import read_820, read_pain002, read_remt001
from adapters.bank.advice.mail import is_mail, read_mail
from adapters.bank.advice.pages import read_pdf
from adapters.bank.advice.segments import separators
from adapters.bank.bai import read_bai2
from adapters.bank.camt import read_camt
from adapters.bank.camt.reader import message_of
from adapters.bank.lockbox import read_lockbox
from adapters.bank.markup import events, start_of_markup
from adapters.bank.ofx import read_ofx
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.swift import read_swift
from adapters.bank.table import read_csv, read_xlsx
from adapters.bank.table.reader import has_header
from canonical_model.bank import BankFile
from canonical_model.errors import BadAnswer

Read = Callable[[Source, BankSettings], BankFile]

#: first bytes of what is no text, and what to do about it
_OTHERS: Final = {
    b"\xd0\xcf\x11\xe0": "an old Excel workbook or Word document: save it as XLSX or CSV",
    b"\x1f\x8b": "packed with gzip: unpack it first",
    b"7z\xbc\xaf": "packed with 7-Zip: unpack it first",
    b"Rar!": "packed with RAR: unpack it first",
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"-----BEGIN PGP": "encrypted: decrypt it first",
}  # fmt: skip
_SWIFT: Final = re.compile(r"(?m)(?:^|@@)\s*(?:\{4:\s*)?:(?:20|25P?|28C?|60[FM]|61|62[FM]|64|65|86|940|NS):")
_SWIFT_BLOCK: Final = re.compile(r"\{1:F01|\{2:[IO]94[0-2]")
_BAI2: Final = re.compile(r"(?:01|02|03),[^\n]*(?:\n|$)")
_OFX: Final = re.compile(r"OFXHEADER\s*:|<OFX>|<\?OFX", re.IGNORECASE)
_ACH: Final = re.compile(r"101 ?[0-9 ]{10}|5(?:200|220|225|280)[^\n]{60,}|6[0-9]{2}[0-9 ]{9}[^\n]{70,}")
_LOCKBOX: Final = re.compile(r"(?m)^[1258][0-9A-Za-z ]{50,}$")
_LOCKBOX_RECORDS: Final = re.compile(r"(?m)^([1-9])")
#: elements that messages of ISO 20022 begin with
_MESSAGE: Final = re.compile(r"<(?:[\w.-]+:)?(?:Document|BkToCstmr\w+|RmtAdvc|AppHdr)\b")
_HTML: Final = re.compile(r"<(?:!doctype\s+)?html", re.IGNORECASE)
#: elements before the message: of envelopes and application headers
_MOST_ENVELOPE: Final = 500
_NO_FORMAT: Final = (
    "no format that is read: neither camt, MT940, MT942, BAI2, lockbox, OFX, X12 820, remt.001, pain.002, ACH, an"
    " e-mail, a PDF nor a table with a header of a day and an amount"
)


def reader_of(source: Source, settings: BankSettings) -> Read:
    """The reader of a file; BadAnswer in words where there is none."""
    if not source.size or not source.head.strip(b"\0 \t\r\n\xff\xfe\xef\xbb\xbf"):
        raise BadAnswer("the file is empty")
    for start, words in _OTHERS.items():
        if source.head.startswith(start):
            raise BadAnswer(words)
    if source.head.startswith(b"%PDF"):
        return read_pdf
    if source.head.startswith(b"PK\x03\x04"):
        return _packed(source)
    return _of_text(source, settings)


def _packed(source: Source) -> Read:
    if b"xl/" in source.head or b"[Content_Types].xml" in source.head:
        return read_xlsx
    raise BadAnswer("packed as ZIP: unpack it first")


def _of_text(source: Source, settings: BankSettings) -> Read:
    head = source.beginning()
    if head.startswith("<") and not _is_ofx(head):
        return _of_markup(source, head)
    for is_it, read in _TEXTS:
        if is_it(head):
            return read
    if is_mail(head):
        return read_mail
    if start_of_markup(head) > 0 and _MESSAGE.search(head):
        return _of_markup(source, head)
    if has_header(source, settings) or settings.columns:
        return read_csv
    raise BadAnswer(_unknown(source, head))


def _unknown(source: Source, head: str) -> str:
    if separators(head):
        return "an X12 interchange without a transaction set 820"
    if source.head.count(0) * 10 > len(source.head):
        return "no text: the file is binary"
    first = head.splitlines()[0][:120] if head else ""
    return f"{_NO_FORMAT}; it begins: {first!r}"


def _of_markup(source: Source, head: str) -> Read:
    if _HTML.match(head):
        raise BadAnswer("a web page: perhaps the bank's log-on page was saved instead of the file")
    seen = []
    for event, name, _ in events(source):
        if event != "start":
            continue
        if message_of(name):
            return read_camt
        if name.startswith("RmtAdvc"):
            return read_remt001
        if name.startswith(("CstmrPmtStsRpt", "pain.002")):
            return read_pain002
        seen.append(name)
        if len(seen) > _MOST_ENVELOPE:
            break
    raise BadAnswer(f"XML of a kind that is not read: {', '.join(dict.fromkeys(seen[:4]))}")


def _is_ofx(head: str) -> bool:
    return bool(_OFX.search(head[:4_000]))


def _is_820(head: str) -> bool:
    return separators(head) is not None and bool(re.search(r"(?<![A-Za-z])ST.820", head))


def _is_swift(head: str) -> bool:
    return bool(_SWIFT.search(head) or _SWIFT_BLOCK.search(head))


def _is_bai2(head: str) -> bool:
    return bool(_BAI2.match(head))


def _is_ach(head: str) -> bool:
    return bool(_ACH.match(head)) and not head.startswith("6,")


def _is_lockbox(head: str) -> bool:
    kinds = set(_LOCKBOX_RECORDS.findall(head))
    return bool(_LOCKBOX.match(head)) and {"5", "6"} <= kinds and "," not in head[:80]


#: text formats in the order in which they are asked for, the surer ones first
_TEXTS: Final[tuple[tuple[Callable[[str], bool], Read], ...]] = (
    (_is_ofx, read_ofx), (_is_820, read_820), (_is_swift, read_swift), (_is_bai2, read_bai2), (_is_ach, read_ach),
    (_is_lockbox, read_lockbox),
)  # fmt: skip
