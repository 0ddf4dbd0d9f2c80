"""Pairs that a person should look at: alike in name but not joined, or joined although their names are not alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, Literal

from msgspec import Struct, structs
from rapidfuzz.fuzz import token_sort_ratio

from canonical_model.identity import RecordId
from canonical_model.master_data import BankAccount, Customer
from canonical_model.parties import PartyVerdict
from core.company_names import core_name
from core.identities import Shared, alike, contradict, joining, shared
from core.parties import Party, parties

#: shorter names say nothing
_SHORTEST: Final = 4
#: names alike to this degree (0-100) are worth a look
_ALIKE: Final = 92
#: names are compared with those that begin with the same letters
_BEGINNING: Final = 5
#: a name that so many accounts bear is a word, not a business
_MOST_NAMESAKES: Final = 20


class Pair(Struct, frozen=True, kw_only=True):
    """Two customers, and why somebody should look."""

    kind: Literal["perhaps one", "perhaps two"]
    left: RecordId
    right: RecordId
    #: how alike the names are, 0-100
    alike: int
    evidence: tuple[str, ...]


def doubtful(
    customers: Sequence[Customer], verdicts: Sequence[PartyVerdict], accounts: Iterable[BankAccount] = ()
) -> tuple[Pair, ...]:
    """All pairs that nobody has spoken about yet, the likeliest first."""
    marked = shared(customers, accounts)
    found = parties(customers, verdicts, marks=joining(marked))
    party = {customer: one.id for one in found for customer in one.customers}
    spoken = _spoken(verdicts)
    pairs = [*_perhaps_one(customers, party), *_sharing(marked, party), *_perhaps_two(customers, found)]
    fresh = [pair for pair in pairs if not spoken & {(pair.left, pair.right), (pair.right, pair.left)}]
    return tuple(sorted(_each_once(fresh), key=lambda pair: (-pair.alike, pair.left, pair.right)))


def _each_once(pairs: Iterable[Pair]) -> Iterable[Pair]:
    """One pair for the same two customers, with all that speaks for it."""
    found: dict[tuple[RecordId, RecordId], Pair] = {}
    for pair in pairs:
        key = (min(pair.left, pair.right), max(pair.left, pair.right))
        known = found.get(key)
        evidence = (*known.evidence, *pair.evidence) if known else pair.evidence
        found[key] = structs.replace(known or pair, evidence=tuple(dict.fromkeys(evidence)))
    return found.values()


def _sharing(marked: Iterable[Shared], party: Mapping[RecordId, str]) -> Iterator[Pair]:
    """Customers that pay from one account, or sit at one address under names that are alike, and are not joined."""
    for one in marked:
        at_bank = one.mark.startswith("bank:")
        what = "the same bank account" if at_bank else "the same address"
        for left, right in combinations(one.customers, 2):
            apart = party[left.id] != party[right.id] and not contradict(left, right)
            if apart and (at_bank or alike(left.name, right.name)):
                score = int(token_sort_ratio(core_name(left.name), core_name(right.name)))
                told = (what, f"{left.name!r} and {right.name!r}")
                yield Pair(kind="perhaps one", left=left.id, right=right.id, alike=score, evidence=told)


def _spoken(verdicts: Iterable[PartyVerdict]) -> set[tuple[RecordId, RecordId]]:
    """Pairs that somebody decided on, whichever way."""
    return {(one.customer_id, one.other_id) for one in verdicts if one.other_id is not None}


def _perhaps_one(customers: Iterable[Customer], party: Mapping[RecordId, str]) -> Iterator[Pair]:
    blocks: dict[str, list[tuple[str, Customer]]] = {}
    for customer in customers:
        name = core_name(customer.name)
        if len(name) >= _SHORTEST:
            blocks.setdefault(name[:_BEGINNING], []).append((name, customer))
    for block in blocks.values():
        if len(block) <= _MOST_NAMESAKES * _MOST_NAMESAKES:
            yield from _alike_in(block, party)


def _alike_in(block: Sequence[tuple[str, Customer]], party: Mapping[RecordId, str]) -> Iterator[Pair]:
    counts: dict[str, int] = {}
    for name, _ in block:
        counts[name] = counts.get(name, 0) + 1
    common = {name for name, many in counts.items() if many > _MOST_NAMESAKES}
    for (name, left), (other, right) in combinations(block, 2):
        if party[left.id] == party[right.id] or {name, other} & common or contradict(left, right):
            continue
        score = 100 if name == other else int(token_sort_ratio(name, other))
        if score >= _ALIKE:
            yield Pair(
                kind="perhaps one", left=left.id, right=right.id, alike=score, evidence=_told(left, right, name, other)
            )


def _told(left: Customer, right: Customer, name: str, other: str) -> tuple[str, ...]:
    same = "the same name but for the legal form" if name == other else f"{left.name!r} and {right.name!r}"
    if left.country and right.country:
        place = "the same country" if left.country == right.country else f"{left.country} and {right.country}"
        return same, place
    return (same,)


def _perhaps_two(customers: Iterable[Customer], found: Iterable[Party]) -> Iterator[Pair]:
    by_id = {customer.id: customer for customer in customers}
    for one in found:
        if one.review:
            first, *others = (by_id[customer] for customer in one.customers)
            for other in others:
                yield _joined(first, other, one)


def _joined(first: Customer, other: Customer, party: Party) -> Pair:
    return Pair(
        kind="perhaps two", left=first.id, right=other.id, alike=int(token_sort_ratio(first.name, other.name)),
        evidence=(f"{first.name!r} and {other.name!r} share {', '.join(party.joined_by)}",),
    )  # fmt: skip
