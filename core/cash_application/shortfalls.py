"""Shortfalls: named items are open for more than came. What the difference is, by the first account of it that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Final

from canonical_model.currency import exponent_of
from core.cash_application.cases import Case, Explanation
from core.cash_application.cash_book import written
from core.cash_application.proposals import Part, PartReason
from core.cash_application.subset_sums import combinations

#: a finder of accounts of a difference: (case, places, what is missing) → explanation, evidence of the amount in it
Finder = Callable[[Case, tuple[int, ...], int], Iterator[Explanation]]


def exact(case: Case, places: tuple[int, ...], _gap: int) -> Iterator[Explanation]:
    """Nothing is missing."""
    told = f"{case.named(places)}: {written(case.minor, case.currency)} is open, and that came"
    yield _whole(case, places, "amount_exact", told)


def explained_shortfall(case: Case, places: tuple[int, ...], gap: int) -> Explanation:
    """The first account of a difference that fits; a short payment without a reason if none does."""
    return next(found for finder in _FINDERS for found in finder(case, places, gap))


def _discounts(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    granted = [case.book.debts[place].discount_minor() if _untouched(case, place) else 0 for place in places]
    chosen = _taken(granted, gap, case.tolerances.most_combined)
    if chosen is None:
        return
    off = gap - sum(granted[at] for at in chosen)
    parts, late = [], []
    for at, place in enumerate(places):
        share = granted[at] + (off if chosen and at == chosen[0] else 0) if at in chosen else 0
        in_time = _in_time(case, place)
        late += [place] if share and not in_time else []
        parts.append(_discounted(case, place, share, in_time=in_time))
    told = f"{written(gap, case.currency)} less is the discount that the terms grant"
    bars = [_late(case, place) for place in late]
    yield Explanation(parts=tuple(parts), evidence=("amount_discount",), told=(told,), bars=tuple(bars))


def _untouched(case: Case, place: int) -> bool:
    return case.remaining[place] == case.book.debts[place].open_minor


def _taken(granted: Sequence[int], gap: int, most: int) -> tuple[int, ...] | None:
    """Which discounts make up the difference: all of them, but for a minor unit each, or one combination alone."""
    every = tuple(at for at, one in enumerate(granted) if one)
    if not every:
        return None
    if abs(sum(granted) - gap) <= len(every):
        return every
    found = combinations(granted, gap, most=most)
    return found.found[0] if len(found.found) == 1 and found.complete else None


def _in_time(case: Case, place: int) -> bool:
    until = case.book.debts[place].discount_until
    return until is not None and case.on <= until + timedelta(days=case.tolerances.discount_grace_days)


def _late(case: Case, place: int) -> str:
    debt = case.book.debts[place]
    if debt.discount_until is None:
        return f"a discount is taken off {debt.document_no}, and nothing says until when it was granted"
    return f"the discount of {debt.document_no} was granted until {debt.discount_until}, the payment is of {case.on}"


def _discounted(case: Case, place: int, share: int, *, in_time: bool) -> Part:
    if not share:
        return case.part(place)
    if in_time:
        return case.part(place, discount=share, reason="discount")
    return case.part(place, residual=share, reason="late_discount")


def _charges_named(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    charges = case.line.charges
    if charges is not None and charges.currency == case.currency and abs(charges.minor) == gap:
        told = f"{written(gap, case.currency)} less is what the bank says it kept"
        yield _adjusted(case, places, gap, "bank_charge", ("amount_exact",), told)


def _credits(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    free = [p for p in case.open_of(case.accounts_of(places)) if case.remaining[p] < 0 and p not in places]
    found = combinations([-case.remaining[place] for place in free], gap, most=case.tolerances.most_combined)
    if not found.found:
        return
    used = tuple(free[at] for at in found.found[0])
    bars = () if len(found.found) == 1 else ("several of the customer's credits make up the difference",)
    told = f"{written(gap, case.currency)} less is the customer's credit {case.named(used)}"
    parts = (*(case.part(place) for place in places), *(case.part(place, reason="credit_memo") for place in used))
    yield Explanation(parts=parts, evidence=("amount_credit",), told=(told,), bars=bars)


def _rounding(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    if gap > 0 and case.said.deduction and not case.said.charge:
        return  # however small: the payer says what it is
    if case.tolerances.within(case.tolerances.rounding, gap, case.currency) and abs(gap) * _ROUNDED < case.minor:
        less = "less" if gap > 0 else "more"
        told = f"{written(abs(gap), case.currency)} {less} than open is within what is taken for rounding"
        yield _adjusted(case, places, gap, "rounding", ("amount_rounding",), told)


#: a difference is rounding if it is less than one part in so many
_ROUNDED: Final = 200


def _instalment(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    nth = case.said.instalment
    if nth is None or len(places) != 1 or gap <= 0 or not 0 < nth[0] <= nth[1]:
        return
    debt, is_open = case.book.debts[places[0]], case.remaining[places[0]]
    left = nth[1] - nth[0] + 1
    fits = abs(case.minor * left - is_open) < left
    fits = fits or (debt.original_minor is not None and abs(case.minor * nth[1] - debt.original_minor) < nth[1])
    if fits:
        told = f"instalment {nth[0]} of {nth[1]}; {written(gap, case.currency)} of {debt.document_no} stays open"
        yield _rest_open(case, places, gap, "instalment", evidence=("amount_instalment",), told=told)


def _charge(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    tolerances = case.tolerances
    small = gap * _MILLE <= case.minor * tolerances.charges_per_mille
    if gap > 0 and small and tolerances.within(tolerances.charges, gap, case.currency):
        if (case.said.deduction and not case.said.charge) or case.said.discount:
            return
        told = f"{written(gap, case.currency)} less is within what is taken for a bank's charge"
        yield _adjusted(case, places, gap, "bank_charge", ("amount_charge",), told)


#: shares are in per mille
_MILLE: Final = 1000


def _withheld(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    if not case.said.withheld or gap <= 0:
        return
    total = gap + case.minor
    rates = case.tolerances.withholding_per_mille
    if any(abs(total * rate - gap * _MILLE) < _MILLE for rate in rates) and len(places) == 1:
        told = f"{written(gap, case.currency)} is withheld as tax, at a rate that is expected; a certificate is due"
        yield _adjusted(case, places, gap, "withholding", ("amount_withheld",), told)
    else:
        told = f"the payer says that tax was withheld; {written(gap, case.currency)} is no rate that is expected"
        bars = ("tax withheld at a rate that is not expected",)
        yield _rest_open(case, places, gap, "withholding", evidence=("amount_short",), told=told, bars=bars)


def _netted(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    if case.said.netting and gap > 0:
        told = (
            f"the payer set off {written(gap, case.currency)} against what we owe; that is no item of this customer's"
        )
        bars = ("what we owe the payer is not known here",)
        yield _rest_open(case, places, gap, "netting", evidence=("amount_short",), told=told, bars=bars)


def _stated(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    """A deduction for a reason: the cash is the item's, the rest stays open until somebody decides on the claim.

    Who writes the missing amount itself has said that it is deducted, in whatever words.
    """
    scale = 10 ** exponent_of(case.currency)
    stated = {int(amount * scale) for amount in case.said.amounts}
    reason = case.said.deduction or ("claim" if gap in stated else "")
    if not reason or gap <= 0:
        return
    told = f"{written(gap, case.currency)} is deducted ({reason.replace('_', ' ')}) and stays open as a claim"
    bars = list(_against_deduction(case, places, gap))
    if stated and gap not in stated and not stated & {case.minor, gap + case.minor}:
        bars.append("the payer names another amount than what is missing")
    kind = "amount_stated" if gap in stated else "amount_reason"
    yield _rest_open(case, places, gap, "deduction", evidence=(kind,), told=told, bars=tuple(bars), detail=reason)


def _against_deduction(case: Case, places: tuple[int, ...], gap: int) -> Iterator[str]:
    if case.tolerances.deductions == "review":
        yield "deductions are looked at before anything is applied"
    if case.said.dispute:
        yield "the payer disputes"
    if case.said.discount:
        yield "the payer takes a discount that no terms grant"
    if len(places) > 1:
        yield "which of the items the deduction is about is not said"
    if gap * _MILLE > (gap + case.minor) * case.tolerances.deduction_per_mille:
        yield "the deduction is a large part of what is open"


def _short(case: Case, places: tuple[int, ...], gap: int) -> Iterator[Explanation]:
    reason: PartReason = "short_payment"
    why = f"{written(gap, case.currency)} less than open came, and nothing says why"
    if case.said.foreign is not None:
        reason, why = "fx_difference", f"{written(gap, case.currency)} less than open came after conversion"
    elif case.said.discount:
        reason, why = "late_discount", f"a discount of {written(gap, case.currency)} was taken that no terms grant"
    yield _rest_open(case, places, gap, reason, evidence=("amount_short",), told=why, bars=(why,))


_FINDERS: Final[tuple[Finder, ...]] = (
    _discounts, _charges_named, _instalment, _credits, _rounding, _charge, _withheld, _netted, _stated, _short,
)  # fmt: skip


def _whole(case: Case, places: tuple[int, ...], evidence: str, told: str) -> Explanation:
    return Explanation(parts=tuple(map(case.part, places)), evidence=(evidence,), told=(told,))


def _adjusted(
    case: Case, places: tuple[int, ...], gap: int, reason: PartReason, evidence: tuple[str, ...], told: str
) -> Explanation:
    """All items are closed; the difference is written off on the largest."""
    largest = max(places, key=lambda place: (case.remaining[place], -place))
    parts = tuple(
        case.part(place, adjustment=gap, reason=reason) if place == largest else case.part(place) for place in places
    )
    return Explanation(parts=parts, evidence=evidence, told=(told,))


def _rest_open(
    case: Case, places: tuple[int, ...], gap: int, reason: PartReason, *, evidence: tuple[str, ...], told: str,
    bars: tuple[str, ...] = (), detail: str = "",
) -> Explanation:  # fmt: skip
    """The difference stays open: on the items that are due last."""
    parts: dict[int, Part] = {}
    missing = gap
    for place in sorted(places, key=lambda place: (_due(case, place), place), reverse=True):
        left = min(missing, max(0, case.remaining[place]))
        missing -= left
        kept = case.part(place, residual=left, reason=reason, detail=detail) if left else case.part(place)
        parts[place] = kept
    used = tuple(parts[place] for place in places if parts[place].amount_minor)
    return Explanation(parts=used, evidence=evidence, told=(told,), bars=bars)


def _due(case: Case, place: int) -> str:
    due = case.book.debts[place].due
    return due.isoformat() if due else "9999"


def only_rounding(case: Case, places: tuple[int, ...], gap: int) -> Explanation | None:
    """A little more than is open, as rounding; nothing else explains a surplus here."""
    return next(_rounding(case, places, gap), None)
