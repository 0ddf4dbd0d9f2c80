"""Amounts that a sentence states, in the ways of writing of seven languages; decimal text, never a float."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from msgspec import Struct

from canonical_model.currency import exponent_of
from core.replies.number_words import value_of, words_of

_CODES: Final = [
    "eur",
    "usd",
    "gbp",
    "chf",
    "sek",
    "nok",
    "dkk",
    "pln",
    "czk",
    "huf",
    "ron",
    "bgn",
    "jpy",
    "cny",
    "aud",
    "cad",
    "nzd",
    "zar",
    "brl",
    "mxn",
    "inr",
    "sgd",
    "hkd",
    "aed",
    "sar",
    "try",
    "ils",
    "kwd",
]
_SIGNS: Final = {
    "€": "EUR", "£": "GBP", "$": "USD", "us$": "USD", "euro": "EUR", "euros": "EUR", "euri": "EUR",
    "eur": "EUR", "pounds": "GBP",
    "quid": "GBP", "pound": "GBP", "pfund": "GBP", "dollars": "USD", "dollar": "USD", "us dollars": "USD",
    "sfr": "CHF", "sfr.": "CHF", "fr.": "CHF", "franken": "CHF", "stutz": "CHF", "francs": "CHF", "¥": "JPY",
    "r$": "BRL", "reais": "BRL", "dolares": "USD", "libras": "GBP", "livres": "GBP", "sterline": "GBP",
    "dollari": "USD", "bucks": "USD", "sterling": "GBP", "franchi": "CHF", "euronen": "EUR", "rs.": "INR", "rs": "INR",
    "₹": "INR", "rupees": "INR", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "s$": "SGD",
    "hk$": "HKD", "soles": "PEN", "s/": "PEN", "cop": "COP", "ars": "ARS", "clp": "CLP",
    "dolar": "USD", "teur": "EUR", "tsd euro": "EUR", "kr": "SEK", "zl": "PLN",
    **{code: code.upper() for code in _CODES},
}  # fmt: skip
_SIGN: Final = "|".join(re.escape(one) for one in sorted(_SIGNS, key=len, reverse=True))
_NUMBER: Final = r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d{1,2})?|\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,3})?"
_SCALE: Final = (
    r"(?:\s?(?P<scale>(?:k|tsd|teur|mille|mil|thousand|grand|duizend|tausend|mila|mio|million(?:en|s|es)?|lakhs?"
    r"|m(?=\s?(?:eur|usd|gbp|€)))"
    r"(?![a-z\d])(?:\.(?=\s?(?:€|eur)))?|[tk](?=€)|(?(before)m(?![a-z\d])|(?!))))?"
)
_DASH: Final = r"(?P<dash>[.,/][-–=]{1,2})?"
_MONEY: Final = re.compile(
    rf"(?<![\w.,/])(?:(?P<before>{_SIGN})(?:\s?:)?\s?)?(?<![\d.,/-])(?P<number>{_NUMBER})(?![\d%])(?![.,/-]\d){_DASH}{_SCALE}"
    rf"(?:\s?(?P<after>{_SIGN})(?![a-z]))?"
)
_GROUPED: Final = re.compile(
    r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d{1,2})?$|\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?$|\d+[.,]\d{2}$"
)
#: what a price is for one of
_UNITS: Final = (
    r"(?:stk|stuck|st|kg|kilo\w*|gramm|m2|m3|qm|m|met(?:er|re|ro)s?|lit(?:er|re|ro)s?|l|h|hours?|stunden?"
    r"|heures?|horas?|or[ae]"
    r"|uur|pieces?|pezz[oi]|piezas?|pecas?|units?|unidad\w*|unite\w*|unita|stuks?|box|kartons?|cartons?|cajas?|caixas?"
    r"|scatol[ae]|dozen|doos|tonn\w*|tonelad\w*|day|tag|jour|dia|giorno|dag|weeks?|woche|semaine|semana"
    r"|settimana|months?"
    r"|monat|mois|mes|mese|maand|year|jahr|an|ano|anno|jaar|persons?|person|users?|licen\w*|lizenz\w*|palet\w*"
    r"|pallet\w*"
    r"|einheit|rate|colis|flasche|sack|saco|sac|item|un)"
)
_UNIT_PRICE: Final = re.compile(
    rf"^\s*(?:/|(?:per|pro|je|par|por|al|alla|a|la|l|per|p\.?/|im|au)\s?(?:cada |la |le |il |o )?{_UNITS}(?![a-z])"
    r"|each|a piece|apiece|cada|cadauno|cad\.?(?![a-z])|monatlich|mensa|mensual|mensile|maandelijks)"
)
_LONGEST: Final = 15
_WORDS: Final = r"euros?|euri|eur|pounds|quid|dollars?|francs?|franken|reais|libras"
_CURRENCY_WORD: Final = re.compile(rf"[a-z]\s(?:{_WORDS}|grand)(?![a-z])")
#: a number that stands for itself: no year, count of days or pieces, hour, number of a letter
_BARE: Final = re.compile(
    r"(?<![\w.,/:#-])(?<!no )(?<!nr )(?<!no\. )(?<!nr\. )(?<!n\. )(?<!po )(?<!week )(?<!kw )(?<!invoice )(?<!inv )"
    r"(?P<number>(?!20[23]\d\b)[1-9]\d{1,5}|[1-9](?:[.,]5)?(?=\s?(?:mil|mille|mila|tausend|duizend"
    r"|thousand)\b))(?P<scale>\s?(?:k|mil|mille|mila|tausend|duizend|thousand)\b)?"
    r"(?!\w|[.,/:]\d|-\d|\s?%)"
    r"(?!\s(?:[a-z]+\s)?(?:days?|weeks?|months?|years?|hours?|hrs?|mins?|minutes?|tagen?|wochen?|monaten?"
    r"|stunden?|jours?|semaines?"
    r"|mois|heures?|dias?|semanas?|mes(?:es)?|horas?|giorni|settiman[ae]|mesi|ore|dagen|weken|maanden|uur|uhr|pm"
    r"|am|stuck|stk"
    r"|st|pieces?|units?|boxes|cartons?|pallets?|paletten?|palettes?|cajas?|caixas?|pezzi|stuks?|kg|people|times"
    r"|mal|fois"
    r"|veces|vezes|volte|keer|of|von|sur|van|out)\b)"
)
_THREE: Final = 3


class Amount(Struct, frozen=True, kw_only=True):
    """An amount in a sentence; no currency where none is said."""

    start: int
    end: int
    amount: str
    currency: str | None
    #: the price of one piece, the rate of a month: nothing that is paid as such
    each: bool = False


def amounts_in(text: str, taken: Sequence[tuple[int, int]] = (), *, language: str = "en") -> list[Amount]:
    """The amounts of a folded sentence; numbers at places that are taken (days, invoices) are none."""
    found: list[Amount] = []
    for match in _MONEY.finditer(text):
        number = match["number"]
        sign = _sign(match)
        if any(match.start("number") < end and start < match.end("number") for start, end in taken):
            continue
        if sign is None and not (_GROUPED.match(number) or match["scale"] in _PLAINLY or match["dash"]):
            continue
        currency = _SIGNS[sign] if sign else None
        if len(number) > _LONGEST:
            continue
        value = _value(number, match["scale"])
        found.append(
            Amount(
                start=match.start(), end=match.end(), amount=_written(value, currency), currency=currency,
                each=bool(_UNIT_PRICE.match(text[match.end() :])),
            )
        )  # fmt: skip
    in_words = _amounts_in_words(text, language)
    found += [one for one in in_words if not any(one.start < told.end and told.start < one.end for told in found)]
    return sorted(found, key=lambda one: one.start)


#: after a number these make it an amount, whatever the currency
_PLAINLY: Final = frozenset({"k", "grand"})


def _sign(match: re.Match[str]) -> str | None:
    """The currency as it was written; a code behind the number tells which dollars."""
    before, after = match["before"], match["after"]
    if before == "$" and after in _CODES:
        return after
    return before or after or ("teur" if match["scale"] == "teur" else None)


def _amounts_in_words(text: str, language: str) -> list[Amount]:
    """Amounts whose number is written out, before a currency: "two thousand pounds"."""
    if not _CURRENCY_WORD.search(text):
        return []
    found = []
    for match in _in_words(language).finditer(text):
        currency = _SIGNS[match["sign"]] if match["sign"] else None
        value = Decimal(value_of(match["word"] or match["grand"], language))
        amount = _written(value, currency)
        found.append(Amount(start=match.start(), end=match.end(), amount=amount, currency=currency))
    return found


@cache
def _in_words(language: str) -> re.Pattern[str]:
    grand = r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty) )?grand" if language == "en" else r"(?!)"
    return re.compile(rf"\b(?:(?P<word>{words_of(language)})\s(?P<sign>{_WORDS})|(?:a )?(?P<grand>{grand}))(?![a-z])")


def numbers_in(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Amount]:
    """Whole numbers that may be amounts whose currency goes without saying: "300 on Friday"."""
    found = []
    for match in _BARE.finditer(text):
        if any(match.start() < end and start < match.end() for start, end in taken):
            continue
        value = _value(match["number"], match["scale"])
        found.append(Amount(start=match.start(), end=match.end(), amount=_written(value, None), currency=None))
    return found


def _value(number: str, scale: str | None) -> Decimal:
    plain = number.replace(" ", "").replace("'", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last >= 0:
        whole, part = plain[:last], plain[last + 1 :]
        only_mark = plain.count(plain[last]) == 1 and not set(whole) & {".", ","}
        if len(part) == _THREE and (only_mark or plain.count(plain[last]) > 1 or set(whole) & {".", ","}):
            whole, part = whole + part, ""
        plain = re.sub(r"[.,]", "", whole) + ("." + part if part else "")
    return Decimal(plain) * _times(scale)


def _times(scale: str | None) -> int:
    if scale is None:
        return 1
    if scale.startswith("lakh"):
        return 100_000
    return 1_000_000 if scale == "m" or scale.startswith(("mio", "million")) else 1_000


def _written(value: Decimal, currency: str | None) -> str:
    places = exponent_of(currency) if currency else 2
    return str(value.quantize(Decimal(1).scaleb(-places)))
