"""Which native records an act becomes in Tryton, and what of it they cannot keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from adapters.kit.needed import known_items
from adapters.kit.places import CUSTOMER, item_place, place
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep
from duecourse_tryton.mapping.ledger import BLOCKED
from duecourse_tryton.settings import Writing
from duecourse_tryton.writing.cash_plans import cash_plan
from duecourse_tryton.writing.dunning import NO, YES
from duecourse_tryton.writing.notes import ON, TEXT, plain
from duecourse_tryton.writing.undo_plans import undo_plan

_NO_END: Final = "the end of the hold: a blocked dunning has none"
_NO_REASON: Final = "the reason of the hold: a blocked dunning has none"
_TEXT_ONLY: Final = "stands in a note, text only: Tryton keeps no {} of its own"
_NOTE_STAYS: Final = "that it is closed: its note stays as it is"


class Planner:
    """Plans acts for one database."""

    def __init__(self, writing: Writing) -> None:
        self._set = writing

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where Tryton cannot take it."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: self._hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: lambda act, cash, known: cash_plan(act, cash, known, settings=self._set),
            UndoAct: lambda _act, undo, _known: undo_plan(undo),
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        """On the party; of an item on its invoice."""
        items = known_items((note.item_id,), known) if note.item_id is not None else ()
        return Plan(steps=(_noted("note", "NT", _resource(act, items, known), note.text),))

    def _hold(self, _act: WriteBack, hold: HoldAct, known: Known) -> Plan:
        item = known.items.get(RecordId(hold.subject_id))
        if item is None:
            raise ValueError("Tryton blocks dunnings line by line: hold the customer's items, one by one")
        lost = (_NO_REASON, *((_NO_END,) if hold.until is not None else ()))
        return Plan(steps=(_blocked("block", item, release=hold.release),), lost=lost)

    def _promise(self, act: WriteBack, promise: PromiseAct, known: Known) -> Plan:
        """A note that says what was promised, and the dunning of each item blocked."""
        items = known_items(promise.items, known)
        text = f"Promise to pay {promise.amount} by {promise.promised_for.isoformat()}: {_named(items)}"
        note = _noted("promise", "PR", _resource(act, items, known), text)
        lost = (f"day and amount: each {_TEXT_ONLY.format('promise')}",)
        return Plan(steps=(note, *_on_each(items)), lost=lost)

    def _dispute(self, act: WriteBack, dispute: DisputeAct, known: Known) -> Plan:
        """A note that says what is disputed and why, and the dunning of each item blocked; closed, it is free again."""
        items = known_items(dispute.items, known)
        if dispute.close:
            return Plan(steps=_on_each(items, release=True), lost=(_NOTE_STAYS,))
        text = f"Dispute ({dispute.reason}) {dispute.amount}: {_named(items)}\n{dispute.note}"
        note = _noted("dispute", "DS", _resource(act, items, known), text)
        lost = (f"reason and amount: each {_TEXT_ONLY.format('dispute')}",)
        return Plan(steps=(note, *_on_each(items)), lost=lost)


def _noted(name: str, kind: str, resource: str, text: str) -> PlannedStep:
    model, _, key = resource.partition(",")
    content = {ON: resource, TEXT: plain(text)}
    return PlannedStep(
        name=name, kind="create", reference_kind=kind, subjects=(place(CUSTOMER, model, key),), content=content
    )


def _resource(act: WriteBack, items: Sequence[OpenItem], known: Known) -> str:
    """The record whose screen the note is to stand on: the one invoice that it is about, else the party."""
    invoices = {item.billing_document for item in items}
    if len(invoices) == 1 and (invoice := invoices.pop()):
        return invoice
    parties = {item.native_key[1] for item in items}
    if len(parties) == 1:
        return f"party.party,{parties.pop()}"
    customer = known.customers.get(act.customer_id)
    if customer is None:
        raise ValueError(f"customer {act.customer_number} is not known any more: run `duecourse sync`")
    return f"party.party,{customer.native_key[1]}"


def _on_each(items: Sequence[OpenItem], *, release: bool = False) -> tuple[PlannedStep, ...]:
    return tuple(_blocked(f"block {number}", item, release=release) for number, item in enumerate(items))


def _blocked(name: str, item: OpenItem, *, release: bool) -> PlannedStep:
    free, blocked = {BLOCKED: NO}, {BLOCKED: YES}
    before, after = (blocked, free) if release else (free, blocked)
    return PlannedStep(name=name, kind="assign", subjects=(item_place(item.native_key),), before=before, content=after)


def _named(items: Sequence[OpenItem]) -> str:
    return ", ".join(dict.fromkeys(item.document_no for item in items))
