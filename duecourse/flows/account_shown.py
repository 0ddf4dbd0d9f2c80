"""One account as it is kept: what pages show of it, read by its customer alone, whatever else the ledger holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from msgspec import structs

from canonical_model.access import Actor, Scope
from canonical_model.decisions import Decision
from canonical_model.wire import to_wire
from core.page_port import KeptOfAccount
from core.ports import UnitsOfWork
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
        customer = find_customer(repository, account, names=names)
        items = repository.items_of_account(customer.id, most=_MOST_ITEMS + 1)
        kept = repository.kept_of(customer.id, newest=_NEWEST)
        return AccountShown(
            account=account_name(customer, names),
            customer=to_wire(customer),
            decision=_decision(next(iter(kept.decisions), None), scope),
            items=_wired(items[:_MOST_ITEMS]),
            more_items=len(items) > _MOST_ITEMS,
            write_backs=tuple(write_back_row(act, names) for act in kept.write_backs),
            holds=_wired(repository.holds_of(customer.id)),
            **_said(kept, scope),
        )


def _said(kept: KeptOfAccount, scope: Scope) -> dict[str, tuple[dict[str, Any], ...]]:
    """What was agreed, disputed and said."""
    handed_up = [structs.replace(one, reasons=seen(one.reasons, scope)) for one in kept.escalations]
    return {
        "promises": _wired(kept.promises),
        "disputes": _wired(kept.disputes),
        "plans": _wired(kept.plans),
        "escalations": _wired(handed_up),
        "messages": _wired(kept.messages),
        "notes": _wired(kept.notes),
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
