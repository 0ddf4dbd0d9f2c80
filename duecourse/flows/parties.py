"""Parties: which customers are one business, and what people say about it. Everything said can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import structs

from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.parties import PartyVerdict
from canonical_model.wire import to_wire
from core.findings import NotAllowed
from core.parties import identities, parties
from core.party_review import Pair, doubtful
from core.ports import Repository
from duecourse.documents import PairRow, PartyPairs, Recorded
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.inquire import system_names
from duecourse.flows.party_marks import marks_of
from duecourse.flows.record import Recording


def review(run: Recording, *, limit: int, after: str) -> PartyPairs:
    """One page of pairs that somebody should look at, the likeliest first."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        customers, names = repository.customers(), system_names(repository)
        found = doubtful(customers, repository.party_verdicts(), repository.bank_accounts())
    known = {one.id: one for one in customers}
    start = int(after) if after.isdecimal() else 0
    page = found[start : start + limit]
    following = str(start + limit) if start + limit < len(found) else None
    return PartyPairs(pairs=tuple(_row(pair, known, names) for pair in page), next=following)


def _row(pair: Pair, known: Mapping[RecordId, Customer], names: dict[str, str]) -> PairRow:
    left, right = known[pair.left], known[pair.right]
    return PairRow(
        kind=pair.kind, left=account_name(left, names), left_name=left.name, right=account_name(right, names),
        right_name=right.name, alike=pair.alike, evidence=pair.evidence,
    )  # fmt: skip


def merge(run: Recording, left: str, right: str, *, why: str) -> Recorded:
    """Say that two customers are one business."""
    with run.units.unit(run.actor, run.scope) as repository:
        first, second = find_customer(repository, left), find_customer(repository, right)
        if first.id == second.id:
            raise NotAllowed(f"{left} and {right} are the same account")
        return _said(run, repository, first, "together", why=why, other=second.id)


def unmerge(run: Recording, account: str, *, why: str) -> Recorded:
    """Take a customer out of its party: people's word is taken back, nothing that it states joins it."""
    with run.units.unit(run.actor, run.scope) as repository:
        customer, verdicts = find_customer(repository, account), repository.party_verdicts()
        marks = marks_of(repository)
        party = next(p for p in parties(repository.customers(), verdicts, marks=marks) if customer.id in p.customers)
        if len(party.customers) == 1:
            raise NotAllowed(f"{account} is a business of its own already")
        for one in verdicts:
            if customer.id in {one.customer_id, one.other_id} and (one.verdict, one.status) == ("together", "standing"):
                repository.put(structs.replace(one, status="withdrawn"), because=f"taken back by {run.actor.id}: {why}")
        if identities(customer, marks):
            return _said(run, repository, customer, "apart", why=why)
        return Recorded(record={"customer": account, "party": "of its own"}, write_backs=())


def _said(
    run: Recording, repository: Repository, customer: Customer, verdict: Literal["together", "apart"], *, why: str,
    other: RecordId | None = None,
) -> Recorded:  # fmt: skip
    told = PartyVerdict(
        id=engine_id("party_verdict", (customer.id, other or "", verdict)), system=customer.system,
        entity=customer.entity, customer_id=customer.id, customer_number=customer.number, verdict=verdict,
        other_id=other, said_by=run.actor.id, said_at=run.clock.now(), why=why,
    )  # fmt: skip
    repository.put(told, because=f"said by {run.actor.id}: {why}")
    return Recorded(record=to_wire(told), write_backs=())
