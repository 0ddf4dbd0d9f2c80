"""One account as it is kept: what pages show of it, read by its customer alone, whatever else the ledger holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from msgspec import structs

from canonical_model.access import Actor, Scope
from canonical_model.decisions import Decision
from canonical_model.master_data import Customer
from canonical_model.wire import to_wire
from core.ports import Repository, UnitsOfWork
from duecourse.documents import AccountShown, KeptDecision, ReasonRow
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.inquire import system_names
from duecourse.flows.seen_reasons import seen
from duecourse.flows.write_back import write_back_row

#: open items of one account that are shown, and of what was said and done the newest
_MOST_ITEMS: Final = 500
_NEWEST: Final = 50


def account_shown(units: UnitsOfWork, *, actor: Actor, scope: Scope, account: str) -> AccountShown:
    """Its open items, promises, disputes, notes, messages, write-backs and the decision last kept."""
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        customer = find_customer(repository, account)
        items = list(repository.open_items(customer_id=customer.id, limit=_MOST_ITEMS + 1))
        acts = repository.write_backs_of(customer.id, limit=_NEWEST)
        return AccountShown(
            account=account_name(customer, names),
            customer=to_wire(customer),
            decision=_decision(repository.last_decision(customer.id), scope),
            items=_wired(items[:_MOST_ITEMS]),
            more_items=len(items) > _MOST_ITEMS,
            write_backs=tuple(write_back_row(act, names) for act in acts),
            **_said(repository, customer, scope),
        )


def _said(repository: Repository, customer: Customer, scope: Scope) -> dict[str, tuple[dict[str, Any], ...]]:
    """What was agreed, disputed, said and held."""
    notes = sorted(repository.activities(customer_id=customer.id), key=lambda one: one.happened_at, reverse=True)
    handed_up = repository.escalations(customer_id=customer.id)
    return {
        "promises": _wired(repository.promises_of(customer.id)),
        "disputes": _wired(repository.disputes_of(customer.id)),
        "plans": _wired(repository.payment_plans(customer_id=customer.id)),
        "escalations": _wired([structs.replace(one, reasons=seen(one.reasons, scope)) for one in handed_up]),
        "messages": _wired(repository.communications(customer_id=customer.id)[-_NEWEST:]),
        "holds": _wired(repository.holds_of(customer.id)),
        "notes": _wired(notes[:_NEWEST]),
    }


def _decision(kept: Decision | None, scope: Scope) -> KeptDecision | None:
    if kept is None:
        return None
    return KeptDecision(
        id=kept.id,
        move=kept.move,
        next_step=kept.next_step,
        reasons=tuple(
            ReasonRow(rule=one.rule, text=one.text, evidence=one.evidence) for one in seen(kept.reasons, scope)
        ),
        as_of=kept.as_of,
        batch=kept.batch,
    )


def _wired(records: Sequence[Any]) -> tuple[dict[str, Any], ...]:
    return tuple(to_wire(record) for record in records)
