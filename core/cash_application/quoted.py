"""Lines that name what they pay: which of the named items, and what the amount says about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import structs

from core.cash_application.cases import Case, Explanation, Quote, softer_quotes, weakest
from core.cash_application.cash_book import beginning, written
from core.cash_application.confidence import coincidence
from core.cash_application.reference_index import cut_end, was_cut
from core.cash_application.shortfalls import exact, explained_shortfall, only_rounding
from core.cash_application.subset_sums import combinations


def by_reference(case: Case, quotes: Sequence[Quote]) -> tuple[Explanation, ...]:
    """The explanations of a line that names items; none if it names nothing that is open in its currency."""
    live = _live(case, quotes)
    found = _exactly(case, live) if live else []
    if found:
        return tuple(found)
    accounts = (*case.accounts_of(quote.place for quote in live), *case.payer.accounts)
    more = _live(case, softer_quotes(case, dict.fromkeys(accounts)))
    known = {quote.place for quote in live}
    every = [*live, *(quote for quote in more if quote.place not in known)]
    found = (_exactly(case, every) if len(every) > len(live) else []) or list(_cut(case, every, accounts))
    if found:
        return tuple(found)
    return tuple(_inexactly(case, live or every)) if every else ()


def _live(case: Case, quotes: Iterable[Quote]) -> list[Quote]:
    debts = case.book.debts
    return [one for one in quotes if case.remaining[one.place] and debts[one.place].currency == case.currency]


def _exactly(case: Case, live: Sequence[Quote]) -> list[Explanation]:
    """Groups of named items that are open for just what came; else one combination of them."""
    found = [_explained(case, group, exact_of(case, group)) for group in _groups(case, live) if _sums(case, group)]
    if found:
        return found
    places = [quote.place for quote in live]
    sums = combinations([case.remaining[place] for place in places], case.minor, most=case.tolerances.most_combined)
    chosen = [[live[at] for at in one] for one in sums.found]
    bars = () if len(chosen) == 1 and sums.complete else ("several of the named items make up the amount",)
    return [_explained(case, group, _partly(case, group, live, bars)) for group in chosen]


def _sums(case: Case, group: Sequence[Quote]) -> bool:
    return case.total(quote.place for quote in group) == case.minor


def exact_of(case: Case, group: Sequence[Quote]) -> Explanation:
    """The named items in whole."""
    return next(exact(case, tuple(quote.place for quote in group), 0))


def _groups(case: Case, live: Sequence[Quote]) -> Iterator[list[Quote]]:
    """The named items: all, those of the payer, those of each account; each group once."""
    debts, seen = case.book.debts, set()
    own = [quote for quote in live if debts[quote.place].account in case.payer.accounts]
    each = ([one for one in live if debts[one.place].account == of] for of in case.accounts_of(q.place for q in live))
    for group in (list(live), own, *each):
        key = tuple(quote.place for quote in group)
        if group and key not in seen:
            seen.add(key)
            yield group


def _partly(case: Case, group: Sequence[Quote], live: Sequence[Quote], bars: tuple[str, ...]) -> Explanation:
    chosen, accounts = {quote.place for quote in group}, set(case.accounts_of(quote.place for quote in group))
    left = [q.place for q in live if q.place not in chosen and case.book.debts[q.place].account in accounts]
    why = (f"{case.named(left)} is named too, and is not paid",) if left else ()
    return structs.replace(exact_of(case, group), bars=(*bars, *why))


def _explained(case: Case, group: Sequence[Quote], found: Explanation) -> Explanation:
    """An explanation of named items, with what is known of references and payer."""
    places = tuple(quote.place for quote in group)
    return structs.replace(
        found,
        evidence=(weakest(group), case.payer_evidence(places), *found.evidence),
        told=(_names(case, group), *_who(case, places), *found.told),
    )


def _names(case: Case, group: Sequence[Quote]) -> str:
    soft = {"reference_alike": "nearly", "reference_cut": "by its beginning", "reference_bare": "by its number"}
    how = soft.get(weakest(group), "")
    return f"the payment names {case.named(quote.place for quote in group)}{' ' + how if how else ''}"


def _who(case: Case, places: Iterable[int]) -> tuple[str, ...]:
    if not case.line.payer_name and not case.line.payer_account:
        return ("who pays is not said",)
    if case.payer_evidence(tuple(places)) != "payer_stranger":
        return (case.payer.told,)
    return (f"paid by {case.line.payer_name or case.line.payer_account}, not known to pay for this customer",)


def _inexactly(case: Case, live: Sequence[Quote]) -> Iterator[Explanation]:
    """The amount is another one than is open: what the difference is."""
    group = _likeliest(case, live)
    places = tuple(quote.place for quote in group)
    gap = case.total(places) - case.minor
    if gap > 0:
        yield _explained(case, group, explained_shortfall(case, places, gap))
        yield from _equal_elsewhere(case, places)
        return
    near = only_rounding(case, places, gap)
    yield _explained(case, group, near or _over(case, places, -gap))
    if near is None:
        yield from _completed(case, group, -gap)


def _likeliest(case: Case, live: Sequence[Quote]) -> Sequence[Quote]:
    """The payer's own items if it names any; otherwise those of the account that is named most."""
    debts = case.book.debts
    own = [quote for quote in live if debts[quote.place].account in case.payer.accounts]
    if own:
        return own
    accounts = [debts[quote.place].account for quote in live]
    most = max(dict.fromkeys(accounts), key=accounts.count)
    return [quote for quote in live if debts[quote.place].account == most]


def _over(case: Case, places: tuple[int, ...], over: int) -> Explanation:
    told = f"{written(over, case.currency)} more came than is open of {case.named(places)}"
    parts = tuple(map(case.part, places))
    return Explanation(
        parts=parts, evidence=("amount_over",), told=(told,), bars=(told,), rest_minor=over, rest="overpayment"
    )


def _equal_elsewhere(case: Case, places: tuple[int, ...]) -> Iterator[Explanation]:
    """Another item of the customer that is open for just what came, though it is not named."""
    for place in case.open_of(case.accounts_of(places)):
        if place not in places and case.remaining[place] == case.minor:
            told = f"{case.named((place,))} is not named, but is open for just what came"
            evidence = ("reference_short", case.payer_evidence((place,)), "amount_exact")
            yield Explanation(parts=(case.part(place),), evidence=evidence, told=(told,), bars=(told,))


def _cut(case: Case, quotes: Sequence[Quote], accounts: Iterable[str]) -> Iterator[Explanation]:
    """The last reference was cut off by the bank: the item that begins so and is open for just what is missing."""
    end = cut_end(case.line.text)
    missing = case.minor - case.total(quote.place for quote in quotes)
    if not end or missing <= 0:
        return
    known = {quote.place for quote in quotes}
    begun = {place for account in dict.fromkeys(accounts) for place in _beginning(case, account, end)}
    fits = sorted(place for place in begun - known if case.remaining[place] == missing)
    bars = () if len(fits) == 1 else ("several items begin as the text ends, each open for what is missing",)
    for place in fits:
        group = [*quotes, Quote(place=place, evidence="reference_cut", token=end)]
        # where only one item begins so, there is none that the amount could have been taken for by chance
        chance = coincidence(len(begun - known) - 1, missing)
        yield structs.replace(_explained(case, group, exact_of(case, group)), bars=bars, coincidence=chance)


def _beginning(case: Case, account: str, end: str) -> Iterator[int]:
    debts = case.book.debts
    return (p for p in beginning(case.book.block(account), end) if debts[p].currency == case.currency)


def _completed(case: Case, group: Sequence[Quote], missing: int) -> Iterator[Explanation]:
    """More came than is named: other items of the customer that make up the rest, certain only if the text was cut."""
    known = {quote.place for quote in group}
    free = [p for p in case.open_of(case.accounts_of(q.place for q in group)) if p not in known]
    sums = combinations([case.remaining[place] for place in free], missing, most=case.tolerances.most_combined)
    cut = was_cut(case.line.text)
    bars = [] if cut else ["the rest is for items that are not named"]
    bars += ["more items are open than combinations can be counted of"] if not sums.complete else []
    bars += ["several combinations make up the rest"] if len(sums.found) > 1 else []
    for one in sums.found:
        places = [free[at] for at in one]
        more = [Quote(place=place, evidence="reference_cut", token="") for place in places]
        found = _explained(case, [*group, *more], exact_of(case, [*group, *more]))
        chance = 0.0 if len(one) == len(free) else coincidence(sums.looked_at, missing)  # not money
        yield structs.replace(found, bars=tuple(bars), coincidence=chance)
