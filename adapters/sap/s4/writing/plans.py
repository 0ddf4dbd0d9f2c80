"""Which native records an act becomes in S/4HANA, and what of it they cannot keep.

What a tenant has codes of its own for (blocks, text ids) comes from its settings; without them the act is refused in
words. Finance's own values are never overwritten: an item that is blocked already, or whose reference is used, is left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from adapters.sap.note_blocks import one_word, plain
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing import dunning_block
from adapters.sap.s4.writing.item_change import BLOCK, MOST_KEY, MOST_TEXT, OUR_KEY, TEXT
from adapters.sap.s4.writing.payment_advice import plain_amount
from adapters.sap.s4.writing.places import CUSTOMER, customer_place, item_place
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import (
    CashAct,
    DisputeAct,
    HoldAct,
    NoteAct,
    PromiseAct,
    UndoAct,
    WriteBack,
    WrittenRecord,
)
from canonical_model.writing import Known, Plan, PlannedStep

_ADVICE: Final = "payment_advice"
_NO_EMPTY_CODE: Final = (
    "SAP's schema of the change message has no empty code, so a block is lifted by hand; if a sandbox shows that this "
    "system takes one, set empty_codes = true in the system's writing settings"
)
_NOT_ALLOWED: Final = (
    "a payment advice is written by our transcription of SAP's service, not by its published metadata: after trying it "
    f'in a sandbox, set allow = ["{_ADVICE}"] in the system\'s writing settings'
)
_FULL: Final = "the item's text is full: its text says nothing of it"
_OTHERS_KEY: Final = "the item's reference key 3 is used: our id does not stand there"


class Planner:
    """Plans acts for one tenant."""

    def __init__(self, settings: Settings) -> None:
        self._set = settings.writing

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where this tenant cannot take it."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: self._hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: self._cash,
            UndoAct: self._undo,
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        item = known.items.get(note.item_id) if note.item_id is not None else None
        about = f"item {item.document_no}: " if item is not None else ""
        return Plan(steps=(self._text(act, about + note.text),))

    def _text(self, act: WriteBack, text: str) -> PlannedStep:
        _must_be_set(self._set.note_text_id, "note_text_id", "the id of the company code text that finance reads")
        content = {"on": act.proposed_at.date().isoformat(), "by": one_word(act.proposer), "text": plain(text)}
        return PlannedStep(
            name="note",
            kind="create",
            reference_kind="NT",
            subjects=(customer_place(act.entity, act.customer_number),),
            content=content,
            before={},
        )

    def _hold(self, act: WriteBack, hold: HoldAct, known: Known) -> Plan:
        code = _must_be_set(self._set.hold_block, "hold_block", "the dunning block that says: on hold")
        item = known.items.get(RecordId(hold.subject_id))
        before, after = (code, "") if hold.release else ("", code)
        if item is not None:
            return Plan(steps=(self._change("change", item, {BLOCK: before}, {BLOCK: after}),), lost=_no_end(hold))
        step = PlannedStep(
            name=CUSTOMER,
            kind="assign",
            subjects=(customer_place(act.entity, act.customer_number),),
            before={dunning_block.FIELD: before},
            content={dunning_block.FIELD: after},
        )
        return Plan(steps=(step,), lost=_no_end(hold))

    def _promise(self, act: WriteBack, promise: PromiseAct, known: Known) -> Plan:
        code = _must_be_set(self._set.promise_block, "promise_block", "the dunning block that says: promised")
        tag = f"[P2P {promise.promised_for.isoformat()}]"
        return self._tagged(promise.items, known, code=code, tag=tag, key=act.id, also=())

    def _dispute(self, act: WriteBack, dispute: DisputeAct, known: Known) -> Plan:
        code = _must_be_set(self._set.dispute_block, "dispute_block", "the dunning block that says: disputed")
        said = f"dispute, {dispute.reason}, {dispute.amount}: {dispute.note}"
        if dispute.close:
            note = self._text(act, said.replace("dispute", "dispute closed", 1))
            items = _items(dispute.items, known)
            lifted = (
                self._change(f"change {place}", item, {BLOCK: code}, {BLOCK: ""}) for place, item in enumerate(items)
            )
            return Plan(steps=(note, *lifted))
        note = self._text(act, said)
        return self._tagged(dispute.items, known, code=code, tag=f"[{dispute.reason}]", key=act.id, also=(note,))

    def _tagged(
        self, ids: tuple[RecordId, ...], known: Known, *, code: str, tag: str, key: str, also: tuple[PlannedStep, ...]
    ) -> Plan:
        """Block, text and our key on each item."""
        steps, lost = list(also), set[str]()
        for place, item in enumerate(_items(ids, known)):
            before, after = {BLOCK: "", TEXT: item.text, OUR_KEY: item.our_reference}, {BLOCK: code}
            text = f"{item.text} {tag}".strip()
            if len(text) <= MOST_TEXT:
                after[TEXT] = text
            else:
                lost.add(_FULL)
            if not item.our_reference:
                after[OUR_KEY] = key[:MOST_KEY].upper()
            else:
                lost.add(_OTHERS_KEY)
            kept = {name: value for name, value in before.items() if name in after}
            steps.append(self._change(f"change {place}", item, kept, after))
        return Plan(steps=tuple(steps), lost=tuple(sorted(lost)))

    def _change(self, name: str, item: OpenItem, before: dict[str, str], after: dict[str, str]) -> PlannedStep:
        if not self._set.empty_codes and any(not value for value in after.values()):
            raise ValueError(_NO_EMPTY_CODE)
        place = item_place(item.native_key)
        return PlannedStep(name=name, kind="assign", subjects=(place,), before=before, content=after)

    def _cash(self, act: WriteBack, cash: CashAct, known: Known) -> Plan:
        if _ADVICE not in self._set.allow:
            raise ValueError(_NOT_ALLOWED)
        (receipt,) = _items((cash.receipt_item_id,), known)
        paid = {item.id: item for item in _items(tuple(one.item_id for one in cash.applications), known)}
        amounts = {
            item_place(paid[one.item_id].native_key): plain_amount(f"{one.amount.amount:f}")
            for one in cash.applications
        }
        total = sum(one.amount.amount for one in cash.applications)
        content = {
            "entity": act.entity,
            "account": padded(act.customer_number),
            "currency": cash.applications[0].amount.currency,
            "amount": plain_amount(f"{total:f}"),
            **amounts,
        }
        step = PlannedStep(
            name="advice",
            kind="create",
            reference_kind="PA",
            subjects=(item_place(receipt.native_key), *amounts),
            content=content,
            finality="handed_over",
        )
        return Plan(steps=(step,), lost=("the posting itself: finance or the statement run posts it",))

    def _undo(self, _act: WriteBack, undo: UndoAct, _known: Known) -> Plan:
        steps = tuple(self._taken_back(number, record) for number, record in enumerate(undo.records))
        if not steps:
            raise ValueError("nothing of it took effect, so there is nothing to take back")
        return Plan(steps=steps)

    def _taken_back(self, number: int, record: WrittenRecord) -> PlannedStep:
        if record.step == "note":
            name = record.native_key[-1]
            return PlannedStep(
                name=f"note {number}", kind="assign", subjects=record.subjects, own_record=True,
                before={name: "stands"}, content={name: "removed"},
            )  # fmt: skip
        if record.step == "advice":
            return PlannedStep(
                name=f"advice {number}", kind="assign", subjects=("/".join(("advice", *record.native_key)),),
                own_record=True, before={"advice": "stands"}, content={"advice": "deleted"},
            )  # fmt: skip
        emptied = [name for name, value in (record.before or {}).items() if not value]
        if emptied and record.step != CUSTOMER and not self._set.empty_codes:
            raise ValueError(f"{', '.join(emptied)} would have to be emptied, which SAP's schema has no way to say")
        return PlannedStep(
            name=f"{record.step.partition(' ')[0]} {number}", kind="assign", subjects=record.subjects,
            before=record.content, content=record.before or {},
        )  # fmt: skip


def _items(ids: tuple[RecordId, ...], known: Known) -> tuple[OpenItem, ...]:
    missing = [one for one in ids if one not in known.items]
    if missing:
        raise ValueError(f"{len(missing)} of its items are not known any more: run `duecourse sync`")
    return tuple(known.items[one] for one in ids)


def _must_be_set(code: str, name: str, what: str) -> str:
    if not code:
        raise ValueError(f"{name} is not set in the system's writing settings: {what} is this tenant's own")
    return code


def _no_end(hold: HoldAct) -> tuple[str, ...]:
    return ("the end of the hold: a block has none",) if hold.until is not None else ()
