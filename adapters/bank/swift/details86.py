"""Field 86: what a movement is about, as German banks, Dutch banks, or nobody in particular structures it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from msgspec import Struct

from adapters.bank.identity import given
from adapters.bank.swift.ibans import first_iban

#: three digits of a business code, a character that is no letter, and two digits of a subfield
_CODED: Final = re.compile(r"\s*(?P<code>[0-9]{3})?\s*(?P<sign>[?>~^|@#<+*§])(?P<field>[0-9]{2})")
#: a full subfield has this many characters: the next one goes on in the same word
_FULL: Final = 27
_WIDE: Final = 65
_PURPOSE: Final = frozenset({*(f"{one}" for one in range(20, 30)), *(f"{one}" for one in range(60, 64))})
#: words of SEPA within the purpose
_SEPA: Final = re.compile(
    r"(?<![A-Z])(EREF|KREF|MREF|BREF|RREF|CRED|DEBT|COAM|OAMT|SVWZ|VWZ|ABWA|ABWE|IBAN|BIC|PURP|DDAT|MTLG)(?:\+|:\s?)"
)
#: words of Dutch and international banks between slashes
_SLASHED: Final = re.compile(
    r"/(TRTP|IBAN|BIC|NAME|REMI|EREF|ORDP|BENM|CNTP|RTRN|PREF|MARF|CSID|ISDT|PURP|TRCD|ULTD|ULTB|ULTC|SVCL|OCMT|CHGS|"
    r"EXCH|ACCW|INFO|RREF|CREF|ADDR|VACC|BUSP|PMET|ACCT|BANK|CDTRREFTP|CDTRREF|SUBFMLY|INIT|PY|BI|BO|OB)(?=/)/"
)
_DUTCH_ENOUGH: Final = frozenset({"EREF", "REMI", "NAME", "CNTP", "ORDP", "BENM", "TRTP", "IBAN"})
#: account and name at the end of a free text (Knab)
_NAMED: Final = re.compile(r"\bREK: ?([A-Z]{2}[0-9]{2}[A-Z0-9]{8,30})/NAAM: ?(.+)$")
#: business codes of German banks for what came back: direct debits, cheques, transfers (DFÜ agreement, appendix 3)
_RETURNS: Final = frozenset({"108", "109", "111", "159"})


class Details(Struct, frozen=True, kw_only=True):
    """What field 86 says."""

    code: str = ""
    text: str = ""
    end_to_end_id: str = ""
    payer_name: str = ""
    payer_account: str = ""
    payer_bank: str = ""
    references: tuple[str, ...] = ()
    returned: bool = False
    return_reason: str = ""


def details86(lines: Sequence[str]) -> Details:
    """What the lines say, in whatever structure they have."""
    wrapped = "".join(lines)
    found = _CODED.match(wrapped)
    if found and (found["code"] or found["field"] in {"00", "10", "20", "21"}):
        return _coded(wrapped[found.start("sign") :], found["sign"], found["code"] or "")
    words = _split(_SLASHED, wrapped)
    if words.keys() & _DUTCH_ENOUGH:
        return _slashed(words)
    return _plain(lines)


def non_swift(lines: Sequence[str]) -> Details:
    """Field NS of Hungarian and Austrian banks: two digits a line."""
    fields: dict[str, str] = {}
    for line in lines:
        if line[:2].isascii() and line[:2].isdigit():
            fields.setdefault(line[:2], line[2:].strip())
    purpose = (fields.get(f"{one:02d}", "") for one in range(1, 15))
    return Details(
        text=" ".join(filter(None, (*purpose, fields.get("17", "")))), code=fields.get("04", "")[:3],
        payer_name=_words(fields.get("15", ""), fields.get("16", "")), payer_account=fields.get("34", ""),
        payer_bank=fields.get("33", ""),
    )  # fmt: skip


def _coded(text: str, sign: str, code: str) -> Details:
    fields: dict[str, str] = {}
    for part in text.split(sign)[1:]:
        key, value = part[:2], part[2:]
        if key.isascii() and key.isdigit():
            fields[key] = fields.get(key, "") + value
    purpose = _purpose(fields)
    words = _split(_SEPA, purpose)
    returned = code in _RETURNS
    said = _words(words.get("SVWZ", ""), words.get("VWZ", "")) or words.get("", "")
    reason = _words(fields.get("34", ""), words.get("MTLG", "")) or fields.get("00", "")
    return Details(
        code=code, text=said or ("" if purpose else fields.get("00", "").strip()),
        end_to_end_id=given(words.get("EREF", "")),
        payer_name=_words(fields.get("32", "") + fields.get("33", "")) or words.get("ABWA", ""),
        payer_account=_first(fields.get("31", ""), fields.get("38", ""), words.get("IBAN", "")).replace(" ", ""),
        payer_bank=_first(fields.get("30", ""), words.get("BIC", "")), returned=returned,
        return_reason=reason.strip() if returned else "",
    )  # fmt: skip


def _purpose(fields: dict[str, str]) -> str:
    """The purpose as one text: a subfield that is not full ends a word."""
    made = ""
    for key in sorted(_PURPOSE & fields.keys()):
        part = fields[key]
        made += part if len(part.rstrip()) >= _FULL else part.rstrip() + " "
    return made.strip()


def _split(pattern: re.Pattern[str], text: str) -> dict[str, str]:
    """Word → what follows it up to the next word; what stands before the first one under the empty word."""
    found = list(pattern.finditer(text))
    said = {"": _words(text[: found[0].start()] if found else text)}
    for one, following in zip_longest(found, found[1:]):
        value = _words(text[one.end() : following.start() if following else len(text)])
        if value and not said.get(one[1]):
            said[one[1]] = value
    return said


def _slashed(words: dict[str, str]) -> Details:
    contra = [part.strip() for part in words.get("CNTP", "").split("/")] + ["", "", ""]
    remitted = words.get("REMI", "").strip("/")
    kind, _, rest = remitted.partition("/")
    structured = rest.rpartition("/")[2] if kind == "STRD" else words.get("CDTRREF", "").strip("/")
    reason = words.get("RTRN", "").strip("/")
    return Details(
        text=_words(rest.strip("/") if kind in {"USTD", "STRD"} else remitted) or words[""],
        end_to_end_id=given(words.get("EREF", "").strip("/")),
        payer_name=(words.get("NAME") or contra[2] or words.get("ORDP", "")).strip("/"),
        payer_account=(words.get("IBAN", "").strip("/") or contra[0] or words.get("ACCT", "").strip("/")),
        payer_bank=words.get("BIC", "").strip("/") or contra[1], references=(structured,) if structured else (),
        returned=bool(reason), return_reason=reason, code=words.get("TRCD", "").strip("/"),
    )  # fmt: skip


def _plain(lines: Sequence[str]) -> Details:
    made = ""
    for line in lines:
        made += line if len(line) >= _WIDE else line.rstrip() + " "
    text = _words(made)
    words = _split(_SEPA, text) if "EREF" in text or "SVWZ" in text else {}
    named = _NAMED.search(text)
    return Details(
        text=text, end_to_end_id=given(words.get("EREF", "")), payer_name=named[2].strip() if named else "",
        payer_account=named[1] if named else first_iban(text),
    )  # fmt: skip


def _words(*texts: str) -> str:
    return " ".join(" ".join(texts).split())


def _first(*texts: str) -> str:
    return next((text.strip() for text in texts if text.strip()), "")
