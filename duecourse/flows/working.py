"""The worklist: decided on what is known now, ranked, and given to somebody."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import structs

from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from core.assignment import Case
from core.worklist import WORKED, Desk, Worklist, worklist
from duecourse.documents import Worked
from duecourse.flows.account_pages import pages
from duecourse.flows.account_views import Knowledge
from duecourse.flows.deciding import Assessing, decided_on, known_on
from duecourse.flows.decision_rows import decision_row


def work(run: Assessing, *, collector: str, limit: int, after: str) -> Worked:
    """One page of the worklist, decided on what is known now: who paid since the last assessment is not on it."""
    page = (int(after) if after.isdigit() else 0, limit)
    with run.units.snapshot(run.actor, run.scope) as repository:
        known = known_on(run, repository, run.clock.today())
        found = _ranked(run, pages(repository, known), known, collector=collector, page=page)
        shown = repository.customers_of(row.decision.customer_id for row in found.rows)
    named = structs.replace(known, customers={customer.id: customer for customer in shown})
    return Worked(
        accounts=tuple(
            decision_row(row.decision, named, collector=row.assignment.collector, assigned=row.assignment.why)
            for row in found.rows
        ),
        total=found.total,
        next=None if found.next_after is None else str(found.next_after),
        findings=tuple(finding.detail for finding in found.findings),
    )


def _ranked(
    run: Assessing, read: Iterable[Knowledge], known: Knowledge, *, collector: str, page: tuple[int, int]
) -> Worklist:
    book = structs.replace(run.book, names=known.names)
    worked: list[Decision] = []
    cases: dict[RecordId, Case] = {}
    for one in (made for some in read for made in decided_on(run, some) if made.decision.move in WORKED):
        worked.append(one.decision)
        cases[one.decision.customer_id] = book.case(
            one.account, on=known.as_of, escalated=one.decision.move == "escalate"
        )
    return worklist(
        worked,
        currency=run.group_currency,
        rates=known.rates,
        on=known.as_of,
        desk=Desk(cases=cases, roster=book.collectors),
        collector=collector or None,
        page=page,
    )
