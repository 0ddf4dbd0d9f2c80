"""Which native records an act becomes in NetSuite, and what of it they cannot keep.

Finance's own values are never overwritten: an invoice that has a promised day, a pause or a dispute is left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.needed import known_items
from adapters.kit.places import CUSTOMER, item_place, place
from adapters.netsuite.settings import Settings
from adapters.netsuite.tables import CUSTOMER_HELD, CUSTOMER_PAUSED, DISPUTED, HELD, PAUSED
from adapters.netsuite.writing import fields
from adapters.netsuite.writing.activities import one_line
from adapters.netsuite.writing.cash_plans import cash_plan, place_of
from adapters.netsuite.writing.custom_records import CLOSED, OPEN, STATUS
from adapters.netsuite.writing.customers import customer_place
from adapters.netsuite.writing.instalments import HEADER_KEY, by_invoice, lost_of
from adapters.netsuite.writing.support_case import MOST_TITLE
from adapters.netsuite.writing.undo_plans import MAY_MAIL, undo_plan
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

BY_CUSTOMER: Final = "CUSTOMER_PROMISED_DATE"
_ONE_DAY: Final = "amount and history: an invoice has one promised day, and no more without our SuiteApp"
_EVERYWHERE: Final = "the subsidiary: a customer's pause holds for it in every subsidiary"
_NO_END: Final = "the end of the hold: a pause has none"
_NOWHERE: Final = "install our SuiteApp and set writing.companion, or"


class Planner:
    """Plans acts for one account."""

    def __init__(self, settings: Settings) -> None:
        self._set, self._letters = settings.writing, settings.dunning_letters

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where this account cannot take it."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: self._hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: lambda act, cash, known: cash_plan(act, cash, known, settings=self._set),
            UndoAct: lambda _act, undo, _known: undo_plan(undo, settings=self._set),
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        """At the customer; of an item at its transaction."""
        item = known.items.get(note.item_id) if note.item_id is not None else None
        content = {"text": one_line(note.text), "transaction": item.native_key[1] if item is not None else ""}
        return Plan(steps=(_made("note", "NT", act, content),))

    def _hold(self, act: WriteBack, hold: HoldAct, known: Known) -> Plan:
        item = known.items.get(RecordId(hold.subject_id))
        lost = (_NO_END,) if hold.until is not None else ()
        if item is not None:
            name = self._flag(PAUSED, HELD)
            step = _assigned("invoice", _places((item,)), {name: fields.YES}, release=hold.release)
            lost = (*lost, *lost_of((item,)))
        else:
            name = self._flag(CUSTOMER_PAUSED, CUSTOMER_HELD)
            where = (customer_place(act.entity, act.customer_number),)
            step = _assigned(CUSTOMER, where, {name: fields.YES}, release=hold.release)
            lost = (*lost, _EVERYWHERE)
        mails = (MAY_MAIL,) if hold.release and self._letters else ()
        return Plan(steps=(step,), lost=(*lost, *mails))

    def _flag(self, of_letters: str, of_ours: str) -> str:
        """Dunning Letters' own flag where it is installed, else ours."""
        if not self._letters and not self._set.companion:
            raise ValueError(
                f"NetSuite has no hold of its own: {_NOWHERE} set dunning_letters if Dunning Letters is installed"
            )
        return of_letters if self._letters else of_ours

    def _promise(self, act: WriteBack, promise: PromiseAct, known: Known) -> Plan:
        """The promised day of each invoice, and a record of its own with amount and items."""
        items = known_items(promise.items, known)
        day = promise.promised_for.isoformat()
        values = {fields.PROMISED_DATE: day, fields.PROMISED_BY: BY_CUSTOMER} if self._set.promised_date else {}
        values |= self._pause("promise")
        if not self._set.companion and not self._set.promised_date:
            raise ValueError(f"a promise has no place in this account: {_NOWHERE} set writing.promised_date")
        record = {
            "reference": promise.promise_id, "amount": plain_amount(f"{promise.amount.amount:f}"),
            "currency": promise.amount.currency, "date": day, "items": _named(items), STATUS: OPEN,
        }  # fmt: skip
        own = (_made("promise", "PR", act, record),) if self._set.companion else ()
        lost = () if own else (_ONE_DAY,)
        return Plan(steps=(*own, *_on_each(items, values)), lost=(*lost, *_lost(items, values)))

    def _dispute(self, act: WriteBack, dispute: DisputeAct, known: Known) -> Plan:
        """A record of our SuiteApp and a field of each invoice; a support case where the settings want one."""
        if not self._set.companion and not self._set.support_cases:
            raise ValueError(f"NetSuite has no dispute of its own: {_NOWHERE} set writing.support_cases")
        items = known_items(dispute.items, known)
        values = {DISPUTED: dispute.reason} if self._set.companion else {}
        values |= self._pause("dispute")
        if dispute.close:
            return self._closed(dispute, items, values)
        own = (_made("dispute", "DS", act, _dispute_record(dispute, items)),) if self._set.companion else ()
        case = (_made("case", "CS", act, {"title": _title(dispute, items)}),) if self._set.support_cases else ()
        lost = () if own else ("the amount and the items: a case names them in its title only",)
        return Plan(steps=(*own, *case, *_on_each(items, values)), lost=(*lost, *_lost(items, values)))

    def _closed(self, dispute: DisputeAct, items: Sequence[OpenItem], values: Mapping[str, str]) -> Plan:
        where = place("dispute", dispute.dispute_id)
        status = PlannedStep(
            name=STATUS, kind="assign", subjects=(where,), own_record=True, before={STATUS: OPEN},
            content={STATUS: CLOSED},
        )  # fmt: skip
        own = (status,) if self._set.companion else ()
        lost = ("the support case: it is closed in NetSuite",) if self._set.support_cases else ()
        mails = (MAY_MAIL,) if PAUSED in values else ()
        steps = (*own, *_on_each(items, values, release=True))
        if not steps:
            raise ValueError("a support case is closed in NetSuite itself")
        return Plan(steps=steps, lost=(*lost, *mails, *_lost(items, values)))

    def _pause(self, operation: str) -> dict[str, str]:
        """Dunning Letters paused beside it, so that nobody gets two letters [netsuite.md §0.4]."""
        return {PAUSED: fields.YES} if self._letters and operation in self._set.pausing else {}


def _made(name: str, kind: str, act: WriteBack, content: dict[str, str]) -> PlannedStep:
    """A record that refers to its customer, whose internal id is looked up right before."""
    where = (customer_place(act.entity, act.customer_number),)
    return PlannedStep(name=name, kind="create", reference_kind=kind, subjects=where, content=content, before={})


def _on_each(items: Sequence[OpenItem], values: Mapping[str, str], *, release: bool = False) -> tuple[PlannedStep, ...]:
    if not values:
        return ()
    return tuple(
        _assigned(f"invoice {number}", _places(some), values, release=release)
        for number, some in enumerate(by_invoice(items))
    )


def _places(items: Sequence[OpenItem]) -> tuple[str, ...]:
    """Items of one invoice, and of instalments the invoice: one write of it at a time, whichever they are."""
    return tuple(dict.fromkeys((*map(place_of, items), item_place(items[0].native_key[:HEADER_KEY]))))


def _lost(items: Sequence[OpenItem], values: Mapping[str, str]) -> tuple[str, ...]:
    return lost_of(items) if values else ()


def _assigned(name: str, where: tuple[str, ...], values: Mapping[str, str], *, release: bool) -> PlannedStep:
    """Set where nothing stands, or taken away where ours stands."""
    free = {field: fields.NO if value == fields.YES else fields.NONE for field, value in values.items()}
    before, after = (dict(values), free) if release else (free, dict(values))
    return PlannedStep(name=name, kind="assign", subjects=where, before=before, content=after)


def _dispute_record(dispute: DisputeAct, items: Sequence[OpenItem]) -> dict[str, str]:
    return {
        "reference": dispute.dispute_id, "amount": plain_amount(f"{dispute.amount.amount:f}"),
        "currency": dispute.amount.currency, "reason": dispute.reason, "note": one_line(dispute.note),
        "items": _named(items), STATUS: OPEN,
    }  # fmt: skip


def _named(items: Sequence[OpenItem]) -> str:
    """Invoices by the number that finance knows, and by their internal id."""
    return ", ".join(dict.fromkeys(f"{item.document_no} [{item.native_key[1]}]" for item in items))


def _title(dispute: DisputeAct, items: Sequence[OpenItem]) -> str:
    numbers = " ".join(dict.fromkeys(item.document_no for item in items))
    return f"Dispute ({dispute.reason}) {dispute.amount}: {numbers}"[:MOST_TITLE].strip()
