"""Which native records an act becomes in S/4HANA, and what of it they cannot keep.

What a tenant has codes of its own for (blocks, text ids) comes from its settings; without them the act is refused in
words. Finance's own values are never overwritten: an item that is blocked already, or whose reference is used, is left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import CUSTOMER, item_place
from adapters.sap.note_blocks import one_word, plain
from adapters.sap.places import customer_place
from adapters.sap.rfc.cases import case_plan
from adapters.sap.rfc.promise_plans import promise_plan
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing import dunning_block
from adapters.sap.s4.writing.cash_plans import cash_plan
from adapters.sap.s4.writing.fscm import takes_disputes, takes_promises
from adapters.sap.s4.writing.item_change import BLOCK, MOST_KEY, MOST_TEXT, OUR_KEY, PAYMENT_BLOCK, TEXT
from adapters.sap.s4.writing.undo_plans import undo_plan
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

_NO_EMPTY_CODE: Final = (
    "SAP's schema of the change message has no empty code, so a block is lifted by hand; if a sandbox shows that this "
    "system takes one, set empty_codes = true in the system's writing settings"
)
_FULL: Final = "the item's text is full: its text says nothing of it"
_OTHERS_KEY: Final = "the item's reference key 3 is used: our id does not stand there"


class Planner:
    """Plans acts for one tenant."""

    def __init__(self, settings: Settings) -> None:
        self._set, self._fscm = settings.writing, settings.fscm

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where this tenant cannot take it."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: self._hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: lambda act, cash, known: cash_plan(act, cash, known, settings=self._set),
            UndoAct: lambda _act, undo, _known: undo_plan(undo, settings=self._set, fscm=self._fscm),
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        """In the customer's text; of an item also in the item's own, if there is room for all of it."""
        item = known.items.get(note.item_id) if note.item_id is not None else None
        if item is None:
            return Plan(steps=(self._text(act, note.text),))
        whole = self._text(act, f"item {item.document_no}: {note.text}")
        text = _appended(item, plain(note.text))
        if text is None:
            return Plan(steps=(whole,), lost=(_FULL,))
        return Plan(steps=(whole, self._change("change", item, {TEXT: item.text}, {TEXT: text})))

    def _text(self, act: WriteBack, text: str) -> PlannedStep:
        must_be_set(self._set.note_text_id, "note_text_id", "the id of the company code text that finance reads")
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
        code = must_be_set(self._set.hold_block, "hold_block", "the dunning block that says: on hold")
        item = known.items.get(RecordId(hold.subject_id))
        if item is not None:
            free, blocked = self._blocks("", payment=""), self._blocks(code, payment=self._set.payment_block)
            before, after = (blocked, free) if hold.release else (free, blocked)
            return Plan(steps=(self._change("change", item, before, after),), lost=_no_end(hold))
        if not hold.release:
            _refuse_undunned(act, known)
        return Plan(steps=(_customer_block(act, code, release=hold.release),), lost=_no_end(hold))

    def _blocks(self, code: str, *, payment: str) -> dict[str, str]:
        """An item's dunning block, and its payment block in a tenant that wants one beside it."""
        return {BLOCK: code, **({PAYMENT_BLOCK: payment} if self._set.payment_block else {})}

    def _promise(self, act: WriteBack, promise: PromiseAct, known: Known) -> Plan:
        """A promise of FSCM where a wrapper creates them, else block and text."""
        if takes_promises(self._fscm):
            return promise_plan(act, promise, known_items(promise.items, known))
        code = must_be_set(self._set.promise_block, "promise_block", "the dunning block that says: promised")
        tag = f"P2P {promise.promised_for.isoformat()}"
        return self._tagged(promise.items, known, blocks={BLOCK: code}, tag=tag, key=act.id)

    def _dispute(self, act: WriteBack, dispute: DisputeAct, known: Known) -> Plan:
        """A case of FSCM where this company code has a case type, else a note, block and text."""
        if self._fscm is not None and takes_disputes(self._fscm, act.entity):
            return case_plan(act, dispute, self._fscm)
        code = must_be_set(self._set.dispute_block, "dispute_block", "the dunning block that says: disputed")
        blocks = self._blocks(code, payment=self._set.payment_block)
        said = f"dispute, {dispute.reason}, {dispute.amount}: {dispute.note}"
        if dispute.close:
            note = self._text(act, said.replace("dispute", "dispute closed", 1))
            free, items = dict.fromkeys(blocks, ""), known_items(dispute.items, known)
            lifted = (self._change(f"change {place}", item, blocks, free) for place, item in enumerate(items))
            return Plan(steps=(note, *lifted))
        tagged = self._tagged(dispute.items, known, blocks=blocks, tag=dispute.reason, key=act.id)
        return Plan(steps=(self._text(act, said), *tagged.steps), lost=tagged.lost)

    def _tagged(self, ids: tuple[RecordId, ...], known: Known, *, blocks: dict[str, str], tag: str, key: str) -> Plan:
        """Blocks, text and our key on each item."""
        steps, lost = list[PlannedStep](), set[str]()
        for place, item in enumerate(known_items(ids, known)):
            before, after = {**dict.fromkeys(blocks, ""), TEXT: item.text, OUR_KEY: item.our_reference}, dict(blocks)
            text = _appended(item, tag)
            if text is not None:
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


def _appended(item: OpenItem, words: str) -> str | None:
    """Finance's text with ours in brackets behind it; None where there is no room for all of it."""
    text = f"{item.text} [{words}]".strip()
    return text if len(text) <= MOST_TEXT else None


def _refuse_undunned(act: WriteBack, known: Known) -> None:
    """A block stands in a customer's dunning data: without any there is nothing to set, and nothing is dunned."""
    customer = known.customers.get(act.customer_id)
    if customer is not None and not customer.dunning_procedure:
        raise ValueError(f"customer {act.customer_number} has no dunning data in {act.entity}: hold its items instead")


def _customer_block(act: WriteBack, code: str, *, release: bool) -> PlannedStep:
    before, after = (code, "") if release else ("", code)
    return PlannedStep(
        name=CUSTOMER,
        kind="assign",
        subjects=(customer_place(act.entity, act.customer_number),),
        before={dunning_block.FIELD: before},
        content={dunning_block.FIELD: after},
    )


def _no_end(hold: HoldAct) -> tuple[str, ...]:
    return ("the end of the hold: a block has none",) if hold.until is not None else ()
