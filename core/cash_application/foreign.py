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
from core.fx import RateSet, scaled


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
    near = abs(came - case.line_minor) * 1000 <= case.line_minor * case.tolerances.fx_per_mille
    return structs.replace(case, minor=minor, currency=told[0]) if near and minor > 0 else None


def by_rate(case: Case, quotes: Sequence[Quote]) -> tuple[Case, Explanation] | None:
    """Named items in one other currency, held against the rate of the day; the case in that currency, explained."""
    debts = case.book.debts
    live = [q for q in quotes if case.remaining[q.place] and debts[q.place].currency != case.currency]
    currencies = {debts[quote.place].currency for quote in live}
    if len(currencies) != 1 or case.book.rates is None:
        return None
    return _converted(case, live, currencies.pop(), case.book.rates)


def _converted(case: Case, live: Sequence[Quote], currency: str, rates: RateSet) -> tuple[Case, Explanation] | None:
    factor = rates.factor(case.line_currency, currency, on=case.on)
    places = tuple(quote.place for quote in live)
    total = case.total(places)
    if isinstance(factor, str) or total <= 0:
        return None
    worth = scaled(case.line_minor, factor.exact, from_currency=case.line_currency, to_currency=currency)
    told = f"{written(case.line_minor, case.line_currency)} is worth {written(worth, currency)} at the rate of the day"
    near = abs(worth - total) * 1000 <= total * case.tolerances.fx_per_mille
    bars = () if near else (f"{told}, and {written(total, currency)} is open",)
    whole = structs.replace(case, minor=total, currency=currency)
    return whole, Explanation(
        parts=tuple(whole.part(place, reason="foreign") for place in places),
        evidence=(weakest(live), case.payer_evidence(places), "amount_converted"),
        told=(f"the payment names {case.named(places)}", case.payer.told, told), bars=bars,
    )  # fmt: skip


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
