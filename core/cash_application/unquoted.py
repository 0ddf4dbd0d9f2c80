"""Lines that name nothing: what is open of the payer, and which combinations of it are just what came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from math import comb
from typing import Final

from core.cash_application.cases import Case, Explanation
from core.cash_application.cash_book import shape, written
from core.cash_application.confidence import coincidence
from core.cash_application.reference_index import LONG
from core.cash_application.subset_sums import Sums, combinations

#: what is said where nothing fits and the oldest items are shown
GUESS: Final = "the oldest items first is a guess"


def by_payer(case: Case) -> tuple[Explanation, ...]:
    """The explanations of a line by who pays and how much; none for a stranger or one who owes nothing."""
    places = case.open_of(case.payer.accounts)
    if not places:
        return ()
    amounts = [case.remaining[place] for place in places]
    sums = combinations(amounts, case.minor, most=case.tolerances.most_combined)
    bars = tuple(_against(case))
    if sums.found:
        return tuple(_summed(case, places, sums, bars))
    return tuple(_discounted(case, places, bars)) or tuple(_guessed(case, places, bars))


def _against(case: Case) -> Iterator[str]:
    """What a text says that names nothing and still speaks against choosing by amount."""
    if case.said.announced:
        yield "the payer says that the list of items comes another way"
    if case.said.ahead:
        yield "the payer says that it pays ahead"
    foreign = [token for token in case.tokens if len(token) >= LONG and _ours(case, token)]
    if foreign:
        yield f"the payment names {foreign[0]}, which looks like a document of ours and is not open"


def _ours(case: Case, token: str) -> bool:
    shaped = shape(token)
    return any(shaped in case.book.block(account).shapes for account in case.payer.accounts)


def _summed(case: Case, places: Sequence[int], sums: Sums, bars: tuple[str, ...]) -> Iterator[Explanation]:
    several = ("more than one combination of open items is just what came",) if len(sums.found) > 1 else ()
    for one in sums.found:
        chosen = tuple(places[at] for at in one)
        oldest = one == tuple(range(len(one)))
        natural = _natural(case, places, chosen, oldest=oldest)
        looked = sum(comb(len(places), size) for size in range(1, len(one) + 1))
        tried = len(places) if oldest else looked
        chance = 0.0 if natural[0] == "whole_account" else coincidence(tried, case.minor)  # not money
        yield Explanation(
            parts=tuple(map(case.part, chosen)),
            evidence=(case.payer_evidence(chosen), "amount_exact", *filter(None, natural)),
            told=(case.payer.told, _told(case, places, chosen)), bars=(*several, *bars), coincidence=chance,
        )  # fmt: skip


def _natural(case: Case, places: Sequence[int], chosen: tuple[int, ...], *, oldest: bool) -> tuple[str]:
    if len(chosen) == len(places) and case.payer.how != "shared_name":
        return ("whole_account",)
    return ("oldest_first" if oldest else "",)


def _told(case: Case, places: Sequence[int], chosen: tuple[int, ...]) -> str:
    if len(chosen) == len(places):
        return f"{case.named(chosen)} is all that is open, and is just what came"
    only = "the only combination that is" if len(chosen) > 1 else "the only item that is"
    return f"{case.named(chosen)} is {only} just what came, of {len(places)} open"


def _discounted(case: Case, places: Sequence[int], bars: tuple[str, ...]) -> Iterator[Explanation]:
    """Items less the discount that their terms grant that day, where one combination fits."""
    grants = case.book.discounted
    if grants.isdisjoint(places):
        return
    granted = [_granted(case, place) if place in grants else 0 for place in places]
    if not any(granted):
        return
    less = [case.remaining[place] - off for place, off in zip(places, granted, strict=True)]
    sums = combinations(less, case.minor, most=case.tolerances.most_combined)
    several = ("more than one combination of discounted items is just what came",) if len(sums.found) > 1 else ()
    for one in sums.found:
        chosen = tuple(places[at] for at in one)
        looked = sum(comb(len(places), size) for size in range(1, len(one) + 1))
        yield Explanation(
            parts=tuple(
                case.part(places[at], discount=granted[at], reason="discount" if granted[at] else "full") for at in one
            ),
            evidence=(case.payer_evidence(chosen), "amount_discount"),
            told=(case.payer.told, f"{case.named(chosen)} less the discount of its terms is just what came"),
            bars=(*several, *bars), coincidence=coincidence(looked, case.minor),
        )  # fmt: skip


def _granted(case: Case, place: int) -> int:
    debt = case.book.debts[place]
    grace = timedelta(days=case.tolerances.discount_grace_days)
    untouched = debt.open_minor == case.remaining[place]
    in_time = debt.discount_until is not None and case.on <= debt.discount_until + grace
    return debt.discount_minor() if untouched and in_time else 0


def _guessed(case: Case, places: Sequence[int], bars: tuple[str, ...]) -> Iterator[Explanation]:
    """Nothing fits: the oldest items first, for a person to look at."""
    parts, left = [], case.minor
    for place in places:
        is_open = case.remaining[place]
        if is_open > left:
            parts += [case.part(place, residual=is_open - left, reason="short_payment")] if left else []
            left = 0
            break
        if is_open > 0:
            parts.append(case.part(place))
            left -= is_open
    if not parts:
        return
    why = f"no combination of the {len(places)} open items is {written(case.minor, case.currency)}"
    yield Explanation(
        parts=tuple(parts), evidence=(case.payer_evidence(places[:1]), "amount_short"),
        told=(case.payer.told, why, GUESS), bars=(why, *bars),
        rest_minor=left, rest="overpayment" if left else "",
    )  # fmt: skip


def by_amount(case: Case) -> Iterator[Explanation]:
    """Nobody is known and nothing named: the only item in the books that is open for just this, for a person to ask."""
    place = case.book.only_of_amount(case.currency, case.minor)
    if place is None or case.remaining[place] != case.minor or case.payer.accounts:
        return
    told = (
        f"{case.named((place,))} of {case.book.debts[place].customer_name} is the only item that is open for just this"
    )
    found = Explanation(
        parts=(case.part(place),), evidence=("payer_stranger", "amount_exact"), told=(case.payer.told, told),
        bars=("only the amount speaks for it",), coincidence=coincidence(len(case.book.debts), case.minor),
    )  # fmt: skip
    if found.odds() > 0:
        yield found
