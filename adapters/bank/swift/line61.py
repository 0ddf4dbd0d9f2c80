"""Field 61: a movement on one line, sometimes wrapped, with what the bank adds behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from adapters.bank.identity import given
from adapters.bank.swift.ibans import is_shaped
from adapters.bank.values import comma_money, money, short_day
from adapters.bank.wire import Unreadable
from canonical_model.money import Money

_LINE: Final = re.compile(
    r"(?P<value>[0-9]{6})(?P<entry>[0-9]{4})?\s*(?P<mark>R[CD]|E[CD]|[CD]R(?=[0-9])|[CD])(?P<funds>[A-Z])?\s*"
    r"(?P<amount>[0-9][0-9.,]*)\s*(?P<code>[A-Z](?:[A-Z0-9]{3}|[A-Z0-9 ]{3}|[A-Z0-9]{0,2}$))?(?P<rest>.*)",
    re.DOTALL,
)
_START: Final = re.compile(r"[0-9]{6}(?:[0-9]{4})?")
#: characters of the payer's reference, when no `//` ends it
_REFERENCE: Final = 16
#: subfield 9: what was sent, and what the banks took
_ADDED: Final = re.compile(r"/(OCMT|CHGS)/([A-Z]{3})([0-9]+(?:,[0-9]*)?)")
#: the same and the bank's own code, which are no words
_CODED: Final = re.compile(r"/(?:OCMT|CHGS|EXCH)/[A-Z]{3}?[0-9,]+/?|/TRCD/[0-9A-Z]*/?")
_DOTTED: Final = re.compile(r"[0-9]+\.[0-9]{1,2}")
_HALF_A_YEAR: Final = 183


class Line61(Struct, frozen=True, kw_only=True):
    """What field 61 says."""

    amount: Money
    value_date: date
    booking_date: date | None
    reversal: bool
    expected: bool
    code: str
    reference: str
    bank_reference: str
    #: what the bank adds in words
    added: str
    #: the other side's account, where the bank adds it
    account: str = ""
    instructed: Money | None = None
    charges: Money | None = None


def line61(lines: Sequence[str], currency: str) -> Line61:
    """The movement, its lines as they came; Unreadable with what is wrong."""
    found, behind = _matched(lines)
    mark = found["mark"]
    value = short_day(found["value"])
    size = _amount(found["amount"], currency)
    rest, own_account = _without_account(found["rest"])
    reference, bank_reference, more = _references(rest)
    added = " ".join(filter(None, (more, *(line.strip() for line in behind))))
    account = added.replace(" ", "")
    is_account = is_shaped(account)
    return Line61(
        amount=-size if mark[0] == "D" or mark in {"RC", "ED"} else size, value_date=value,
        booking_date=_entry_day(found["entry"], value), reversal=mark in {"RC", "RD"},
        expected=mark in {"EC", "ED"}, code=(found["code"] or "").strip(), reference=given(reference),
        bank_reference=given(bank_reference), added="" if is_account else " ".join(_CODED.sub(" ", added).split()),
        account=account if is_account else own_account, instructed=_told(added, "OCMT"), charges=_told(added, "CHGS"),
    )  # fmt: skip


def _matched(lines: Sequence[str]) -> tuple[re.Match[str], Sequence[str]]:
    first = lines[0].strip()
    found = _LINE.match(first)
    if found:
        return found, lines[1:]
    found = _LINE.match("".join(line.strip() for line in lines))
    if found:
        return found, ()
    if not _START.match(first):
        raise Unreadable(f"not a date: {first[:10]!r}")
    raise Unreadable(f"neither date, sign and amount: {first[:40]!r}")


def _amount(text: str, currency: str) -> Money:
    plain = text.rstrip()
    return money(plain, currency) if _DOTTED.fullmatch(plain) else comma_money(plain, currency)


def _without_account(rest: str) -> tuple[str, str]:
    """An IBAN in the place of the reference (ASN Bank) is longer than a reference: it is the other side's account."""
    first, _, behind = rest.partition(" ")
    return (behind, first) if is_shaped(first) and len(first) > _REFERENCE else (rest, "")


def _references(rest: str) -> tuple[str, str, str]:
    """The payer's reference, the bank's, and what follows on the same line."""
    own, slashes, bank = rest.partition("//")
    if slashes:
        return own, bank[:_REFERENCE] if " " in bank[:_REFERENCE] else bank.split("  ")[0], ""
    return rest[:_REFERENCE], "", rest[_REFERENCE:].strip()


def _entry_day(text: str | None, value: date) -> date | None:
    """MMDD in the year that is nearest to the value date."""
    if not text:
        return None
    found = _day_in(value.year, text)
    if found - value > timedelta(days=_HALF_A_YEAR):
        return _day_in(value.year - 1, text)
    if value - found > timedelta(days=_HALF_A_YEAR):
        return _day_in(value.year + 1, text)
    return found


def _day_in(year: int, text: str) -> date:
    return short_day(f"{year % 100:02d}{text}")


def _told(added: str, word: str) -> Money | None:
    for found in _ADDED.finditer(added):
        if found[1] == word:
            try:
                return comma_money(found[3], found[2])
            except Unreadable:
                return None
    return None
