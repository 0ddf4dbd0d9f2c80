"""Payments in another currency than the items: what the payer sent, as the bank, the text or a rate tells it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from msgspec import structs

from canonical_model.currency import EXPONENTS
from canonical_model.money import BadAmount, minor_units_of
from core.cash_application.cases import Case, Explanation, Quote, weakest
from core.cash_application.cash_book import written
from core.cash_application.proposals import Part
from core.fx import Factor, RateSet, quotation, scaled


def instructed(case: Case) -> Case | None:
    """The case in the currency that the payer sent, where the bank tells it."""
    sent = case.line.instructed
    if sent is None or sent.currency == case.line_currency or sent.minor <= 0:
        return None
    return structs.replace(case, minor=sent.minor, currency=sent.currency)


def stated(case: Case) -> Case | None:
    """The case in the currency that the text states with a rate that gives what came."""
    told = case.said.foreign
    if told is None or told[0] == case.line_currency or told[0] not in EXPONENTS:
        return None
    try:
        minor = minor_units_of(told[1], EXPONENTS[told[0]])
        came = scaled(minor, Fraction(told[2]), from_currency=told[0], to_currency=case.line_currency)
    except BadAmount:
        return None
    near = abs(came - case.line_minor) * _MILLE <= case.line_minor * case.tolerances.fx_per_mille
    return structs.replace(case, minor=minor, currency=told[0]) if near and minor > 0 else None


def held_to_rate(case: Case, found: Explanation) -> Explanation:
    """An explanation in the currency that was sent, with what the rate of the day says to what came.

    What came is the bank's own word; beyond the margin that banks take on a rate a person looks at it.
    """
    rates = case.book.rates
    if case.currency == case.line_currency or rates is None:
        return found
    factor = rates.factor(case.line_currency, case.currency, on=case.on)
    if isinstance(factor, str):
        return structs.replace(found, told=(*found.told, f"{factor}: the bank's conversion is held against none"))
    sent = written(case.minor, case.currency)
    told, worth = _worth(case, factor, case.currency)
    off = abs(worth - case.minor) * _MILLE > case.minor * case.tolerances.fx_margin_per_mille
    bars = (*found.bars, f"{told}, and {sent} was sent") if off else found.bars
    return structs.replace(found, told=(*found.told, told), bars=bars)


def by_rate(case: Case, quotes: Sequence[Quote]) -> tuple[Case, Explanation] | None:
    """Named items in one other currency, held against the rate of the day; the case in that currency, explained."""
    debts = case.book.debts
    live = [q for q in quotes if case.remaining[q.place] and debts[q.place].currency != case.currency]
    currencies = {debts[quote.place].currency for quote in live}
    if len(currencies) != 1 or case.book.rates is None:
        return None
    places = tuple(quote.place for quote in live)
    found = _converted(case, places, currencies.pop(), case.book.rates)
    if found is None:
        return None
    whole, told, near = found
    evidence = (weakest(live), case.payer_evidence(places), "amount_converted")
    named = (f"the payment names {case.named(places)}", case.payer.told)
    return whole, _explained(whole, places, evidence, (*named, told), () if near else (told,))


def by_rate_alone(case: Case) -> tuple[Case, tuple[Explanation, ...]] | None:
    """Items that the payer has open in one other currency and that are worth what came: for a person to say."""
    rates = case.book.rates
    places = [p for one in case.payer.accounts for p in case.book.accounts.get(one, ()) if case.remaining[p] > 0]
    currencies = {case.book.debts[place].currency for place in places}
    if rates is None or len(currencies) != 1 or case.currency in currencies or case.minor <= 0:
        return None
    (currency,) = currencies
    near = [found for place in places[:_MOST_LOOKED_AT] if (found := _near(case, place, currency, rates))]
    if not near:
        return None
    others = (f"{len(near) - 1} more of its items are worth about as much",) if len(near) > 1 else ()
    evidence, bars = ("amount_short", "amount_converted"), (_ALONE, *others)
    ways = [_explained(one, (place,), evidence, (case.payer.told, told), bars) for place, one, told in near]
    return near[0][1], tuple(ways) if len({one.minor for _, one, _ in near}) == 1 else tuple(ways[:1])


_MILLE = 1000
_MOST_LOOKED_AT = 2_000
_ALONE = "it names nothing, and that the rate of the day fits an item says little"


def _near(case: Case, place: int, currency: str, rates: RateSet) -> tuple[int, Case, str] | None:
    found = _converted(case, (place,), currency, rates)
    return (place, found[0], found[1]) if found is not None and found[2] else None


def _converted(
    case: Case, places: tuple[int, ...], currency: str, rates: RateSet
) -> tuple[Case, str, bool] | None:  # fmt: skip
    """The case in the currency of some items, for just what is open of them; what the rate says; whether it fits."""
    factor = rates.factor(case.line_currency, currency, on=case.on)
    total = case.total(places)
    if isinstance(factor, str) or total <= 0:
        return None
    told, worth = _worth(case, factor, currency)
    off = abs(worth - total)
    near = off * _MILLE <= total * case.tolerances.fx_per_mille
    said = f"{told}, and {written(total, currency)} is open"
    if near and off:
        said += f": the {written(off, currency)} between them is the ledger's exchange difference"
    return structs.replace(case, minor=total, currency=currency), said, near


def _worth(case: Case, factor: Factor, currency: str) -> tuple[str, int]:
    """What came in another currency by the rate of the day, told with the rate and where it is from."""
    worth = scaled(case.line_minor, factor.exact, from_currency=case.line_currency, to_currency=currency)
    by = "; ".join(map(quotation, factor.quoted))
    came = written(case.line_minor, case.line_currency)
    return f"{came} is worth {written(worth, currency)} at the rate of the day ({by})", worth


def _explained(
    case: Case, places: tuple[int, ...], evidence: tuple[str, ...], told: tuple[str, ...], bars: tuple[str, ...]
) -> Explanation:
    parts = tuple(case.part(place, reason="foreign") for place in places)
    return Explanation(parts=parts, evidence=evidence, told=told, bars=bars)


def in_line_currency(case: Case, found: Explanation) -> Explanation:
    """An explanation in another currency, with what it uses of the line in the line's own; the sum is kept exactly."""
    if case.currency == case.line_currency:
        return found
    came = case.line_minor
    rest = round(Fraction(found.rest_minor * came, case.minor)) if found.rest_minor else 0
    amounts = [part.amount_minor for part in found.parts]
    shares = shared(came - rest, amounts)
    parts = [_paid(part, share) for part, share in zip(found.parts, shares, strict=True)]
    return structs.replace(found, parts=tuple(parts), rest_minor=came - sum(shares))


def _paid(part: Part, share: int) -> Part:
    return structs.replace(part, paid_minor=share, reason="foreign" if part.reason == "full" else part.reason)


def shared(whole: int, weights: Sequence[int]) -> list[int]:
    """A whole in parts proportional to weights, each rounded once, the last one taking what rounding left."""
    total = sum(weights)
    if not weights or not total:
        return [0] * len(weights)
    parts = [round(Fraction(whole * weight, total)) for weight in weights[:-1]]
    return [*parts, whole - sum(parts)]
