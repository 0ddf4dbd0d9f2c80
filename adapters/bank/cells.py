"""Amounts and days as people and spreadsheets write them: read where they mean one thing only."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal

from adapters.bank.values import day_of, long_day, money
from adapters.bank.wire import Unreadable
from canonical_model.currency import EXPONENTS
from canonical_model.money import Money

Decimal = Literal["", ",", "."]
DateOrder = Literal["", "day", "month"]

_SYMBOLS: Final = {"€": "EUR", "£": "GBP", "$": "", "¥": "", "₹": "INR", "zł": "PLN", "Kč": "CZK", "₺": "TRY"}
_NUMBER: Final = re.compile(r"[+-]?[0-9.,]*")
_BLANKS: Final = re.compile(r"[\s\u00a0\u202f\u2009'’_]+")
_SHAPE: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*[.,]?|[.,][0-9]+")
_CODE: Final = re.compile(r"(?<![A-Z])([A-Z]{3})(?![A-Z])")
#: digits of a group; an amount with as many behind its only separator says nothing of which one it is
_GROUP: Final = 3
_NUMBERS: Final = re.compile(r"([0-9]{1,4})[./\s-]([0-9]{1,2})[./\s-]([0-9]{1,4})(?:[T ,].*)?")
_NAMED: Final = re.compile(r"([0-9]{1,2})[ .-]*([A-Za-zäéûôç.]{3,10})[ .,-]*([0-9]{4}|[0-9]{2})")
_MONTHS: Final = {
    name: number
    for number, names in enumerate((
        "jan january januar janvier janv ene enero", "feb february februar fevrier fevr febrero",
        "mar march maerz marz mrz mars marzo", "apr april avril avr abril abr", "may mai mayo",
        "jun june juni juin junio", "jul july juli juillet juil julio", "aug august aout ago agosto",
        "sep sept september septembre septiembre", "oct october okt oktober octobre octubre",
        "nov november novembre noviembre", "dec december dez dezember decembre dic diciembre",
    ), 1)
    for name in names.split()
}  # fmt: skip
_MONTHS_IN_YEAR: Final = 12
_CENTURY: Final = 100
_PIVOT: Final = 80


def cell_money(text: str, currency: str, decimal: Decimal = "") -> Money:
    """An amount with whatever separators, signs and currency stand with it; Unreadable where it can mean two things."""
    plain, negative = _bare(text)
    if not _SHAPE.fullmatch(plain):
        raise Unreadable(f"not an amount: {text.strip()[:40]!r}")
    mark = decimal_of(plain) or decimal
    if not mark and _is_ambiguous(plain):
        raise Unreadable(f"{text.strip()[:40]!r} can be read in two ways: say which is the decimal mark")
    read = money(_without_groups(plain, mark), currency)
    return -read if negative else read


def currency_in(text: str) -> str:
    """The currency that stands with an amount or in a header, empty if there is none."""
    for symbol, code in _SYMBOLS.items():
        if symbol in text and code:
            return code
    return next((found[1] for found in _CODE.finditer(text) if found[1] in EXPONENTS), "")


def decimal_of(text: str) -> Decimal:
    """Which mark of an amount is the decimal one, empty where it has none or could be either."""
    last = max(text.rfind(","), text.rfind("."))
    if last < 0:
        return ""
    mark: Decimal = "," if text[last] == "," else "."
    other: Decimal = "." if mark == "," else ","
    if text.count(mark) > 1:
        return "" if other in text else other
    return "" if len(text) - last - 1 == _GROUP and other not in text else mark


def amount_decimal(text: str) -> Decimal:
    """The same of a cell as it stands there."""
    plain, _ = _bare(text)
    return decimal_of(plain) if _SHAPE.fullmatch(plain) else ""


def _is_ambiguous(plain: str) -> bool:
    return ("," in plain or "." in plain) and not plain.startswith(("0,", "0."))


def _without_groups(plain: str, mark: str) -> str:
    """The number with a point; groups must have three digits, and the mark must stand once."""
    whole, _, fraction = plain.partition(mark) if mark else (plain, "", "")
    if not mark and plain.startswith(("0,", "0.")):
        whole, fraction = plain[:1], plain[2:]
    groups = re.split(r"[.,]", whole)
    sound = len(groups) == 1 or (len(groups[0]) <= _GROUP and all(len(one) == _GROUP for one in groups[1:]))
    if not sound or re.search(r"[.,]", fraction):
        raise Unreadable(f"not an amount: {plain[:40]!r}")
    return "".join(groups) + ("." + fraction if fraction else "")


def _bare(text: str) -> tuple[str, bool]:
    """The digits with their marks, and whether they are negative."""
    plain = text.strip().replace("−", "-").replace("–", "-")
    if not _NUMBER.fullmatch(plain):
        for symbol in _SYMBOLS:
            plain = plain.replace(symbol, "")
        plain = _BLANKS.sub("", _CODE.sub("", plain))
    if plain.startswith("(") and plain.endswith(")"):
        return plain[1:-1], True
    if plain[-2:].upper() in {"CR", "DR"}:
        return plain[:-2].lstrip("+"), plain[-2:].upper() == "DR"
    if plain.endswith(("-", "+")):
        return plain[:-1], plain.endswith("-")
    return plain.removeprefix("+").removeprefix("-"), plain.startswith("-")


def cell_day(text: str, order: DateOrder = "") -> date:
    """A day; of two numbers that can both be months, Unreadable where nothing says which is which."""
    told = text.strip()
    if told[:8].isascii() and told[:8].isdigit():
        return long_day(told[:8])
    found = _NUMBERS.fullmatch(told)
    if found:
        return _numbered(found, order, told)
    named = _NAMED.match(told)
    month = _MONTHS.get(_plain_month(named[2])) if named else None
    if named is None or month is None:
        raise Unreadable(f"not a date: {told[:40]!r}")
    return day_of(_year(named[3]), month, int(named[1]), told)


def order_of(text: str) -> DateOrder:
    """What a day says of the order of all: 25/03 has the day first, 03/25 the month."""
    found = _NUMBERS.fullmatch(text.strip())
    if not found or len(found[1]) > 2:  # noqa: PLR2004 - a year
        return ""
    first, second = int(found[1]), int(found[2])
    if "." in text[:6]:
        return "day"
    return "day" if first > _MONTHS_IN_YEAR else "month" if second > _MONTHS_IN_YEAR else ""


def _numbered(found: re.Match[str], order: DateOrder, told: str) -> date:
    first, second, third = found[1], found[2], found[3]
    if len(first) > 2:  # noqa: PLR2004 - a year stands first
        return day_of(int(first), int(second), int(third[:2]), told)
    own = order_of(told) or order or ("day" if first == second else "")
    if not own:
        raise Unreadable(f"{told[:40]!r} can be read in two ways: say whether days or months stand first")
    day, month = (first, second) if own == "day" else (second, first)
    return day_of(_year(third), int(month), int(day), told)


def _year(text: str) -> int:
    year = int(text)
    return year if year >= _CENTURY else year + (1900 if year >= _PIVOT else 2000)


def _plain_month(text: str) -> str:
    return text.strip(".").casefold().translate(str.maketrans("äéûôç", "aeuoc"))
