"""Which native records an act becomes in ECC, and what of it they cannot keep.

What a system has of its own (text ids, blocks, case types, wrappers) comes from its settings; without them the act is
refused in words. Finance's own values are never overwritten: an item that is blocked already, or whose reference is
used, is left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.conversion import is_converted
from adapters.kit.needed import known_items, must_be_cash_alone, must_be_set
from adapters.kit.places import item_place
from adapters.sap.ecc.settings import Settings
from adapters.sap.ecc.writing.item_change import BLOCK, MOST_KEY, MOST_TEXT, OUR_KEY, TEXT
from adapters.sap.ecc.writing.undoing import undone
from adapters.sap.note_blocks import LONGEST_WORD, foldable, one_word
from adapters.sap.numbers import padded
from adapters.sap.places import customer_place
from adapters.sap.rfc.cases import case_plan
from adapters.sap.rfc.promise_plans import promise_plan
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

_POSTS: Final = "post_and_clear"
_WHOLE_ACCOUNT: Final = (
    "a hold on a whole account would be KNB5-MANSP, which no remote function of ECC sets: hold its items instead, or "
    "set the block in FD02 by hand"
)
_WHOLE_ITEMS: Final = (
    "only a payment that stands on the account and pays whole items to the cent is cleared: take `post_and_clear` out "
    "of allow, and it is handed over as a remittance advice"
)


class Planner:
    """Plans acts for one system."""

    def __init__(self, settings: Settings) -> None:
        self._set = settings.writing

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where this system cannot take it."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: self._hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: self._cash,
            UndoAct: lambda _act, undo, _known: undone(undo, self._set),
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        must_be_set(self._set.note_text_id, "note_text_id", "the id of the company code text that finance reads")
        item = known.items.get(note.item_id) if note.item_id is not None else None
        about = f"item {item.document_no}: " if item is not None else ""
        content = {
            "on": act.proposed_at.date().isoformat(), "by": one_word(act.proposer)[:LONGEST_WORD],
            "text": foldable(about + note.text),
        }  # fmt: skip
        step = PlannedStep(
            name="note", kind="create", reference_kind="NT", content=content, before={},
            subjects=(customer_place(act.entity, act.customer_number),),
        )  # fmt: skip
        return Plan(steps=(step,))

    def _hold(self, _act: WriteBack, hold: HoldAct, known: Known) -> Plan:
        code = must_be_set(self._set.hold_block, "hold_block", "the dunning block that says: on hold")
        item = known.items.get(RecordId(hold.subject_id))
        if item is None:
            raise ValueError(_WHOLE_ACCOUNT)
        before, after = (code, "") if hold.release else ("", code)
        lost = ("the end of the hold: a block has none",) if hold.until is not None else ()
        return Plan(steps=(self._change("change", item, {BLOCK: before}, {BLOCK: after}),), lost=lost)

    def _promise(self, act: WriteBack, promise: PromiseAct, known: Known) -> Plan:
        items = known_items(promise.items, known)
        if self._set.promise_function:
            return promise_plan(act, promise, items)
        code = must_be_set(self._set.promise_block, "promise_block", "the dunning block that says: promised")
        steps, lost = [], set[str]()
        for place, item in enumerate(items):
            after, left = _tagged(item, code, f"[P2P {promise.promised_for.isoformat()}]", act.id[:MOST_KEY].upper())
            lost |= left
            before = {name: value for name, value in _standing(item).items() if name in after}
            steps.append(self._change(f"change {place}", item, before, after))
        return Plan(steps=tuple(steps), lost=("no promise record: SAP does not evaluate it", *sorted(lost)))

    def _change(self, name: str, item: OpenItem, before: dict[str, str], after: dict[str, str]) -> PlannedStep:
        what = "the wrapper around FI_ITEMS_MASS_CHANGE, docs/adapters/sap-ecc-wrapper.md"
        must_be_set(self._set.change_function, "change_function", what)
        place = item_place(item.native_key)
        return PlannedStep(name=name, kind="assign", subjects=(place,), before=before, content=after)

    def _dispute(self, act: WriteBack, dispute: DisputeAct, known: Known) -> Plan:
        if not dispute.close:
            known_items(dispute.items, known)
        return case_plan(act, dispute, self._set)

    def _cash(self, act: WriteBack, cash: CashAct, known: Known) -> Plan:
        standing = known_items((cash.receipt_item_id,), known) if cash.receipt_item_id is not None else ()
        must_be_cash_alone(cash)
        if cash.payment is not None and is_converted(cash.payment):
            raise ValueError(
                f"{cash.payment.amount} pays items in another currency: an advice has no place for the rate"
            )
        paid = known_items(tuple(one.item_id for one in cash.applications), known)
        amounts = {item_place(item.native_key): one.amount for item, one in zip(paid, cash.applications, strict=True)}
        content = {
            "entity": act.entity, "account": padded(act.customer_number),
            "currency": cash.applications[0].amount.currency,
        }  # fmt: skip
        if _POSTS in self._set.allow:
            return self._cleared(standing, paid, cash, content)
        what = "the partner of the REMADV IDoc by EDI_DC40's names (SNDPOR, SNDPRT, SNDPRN, RCVPOR, RCVPRT, RCVPRN)"
        must_be_set("".join(self._set.remittance), "remittance", what)
        applied = sum(one.amount.amount for one in cash.applications)
        total = cash.payment.amount.amount if cash.payment is not None else applied
        told = {
            "on": act.proposed_at.date().isoformat(), "amount": plain_amount(f"{total:f}"),
            **{place: plain_amount(f"{amount.amount:f}") for place, amount in amounts.items()},
        }  # fmt: skip
        step = PlannedStep(
            name="advice", kind="create", reference_kind="PA", content={**content, **told}, finality="handed_over",
            subjects=(*(item_place(item.native_key) for item in standing), f"payment/{cash.cash_id}", *amounts),
        )  # fmt: skip
        return Plan(steps=(step,), lost=("the posting itself: finance or the statement run posts it",))

    def _cleared(
        self, standing: tuple[OpenItem, ...], paid: tuple[OpenItem, ...], cash: CashAct, content: dict[str, str]
    ) -> Plan:
        what = "the wrapper around POSTING_INTERFACE_CLEARING, docs/adapters/sap-ecc-wrapper.md"
        must_be_set(self._set.clearing_function, "clearing_function", what)
        rest = sum(item.open_minor for item in (*standing, *paid))
        whole = all(item.open == one.amount for item, one in zip(paid, cash.applications, strict=True))
        if not standing or not whole or rest:
            raise ValueError(_WHOLE_ITEMS)
        places = tuple(item_place(item.native_key) for item in (*standing, *paid))
        step = PlannedStep(
            name="clear", kind="create", reference_kind="CL", subjects=places,
            content={**content, **dict.fromkeys(places, "cleared")},
        )  # fmt: skip
        return Plan(steps=(step,))


def _standing(item: OpenItem) -> dict[str, str]:
    return {BLOCK: "", TEXT: item.text, OUR_KEY: item.our_reference}


def _tagged(item: OpenItem, code: str, tag: str, key: str) -> tuple[dict[str, str], set[str]]:
    """Block, text and our key, as far as there is room for them; and what there is no room for."""
    after, lost = {BLOCK: code}, set[str]()
    text = f"{item.text} {tag}".strip()
    if len(text) <= MOST_TEXT:
        after[TEXT] = text
    else:
        lost.add("the item's text is full: its text says nothing of it")
    if item.our_reference:
        lost.add("the item's reference key 3 is used: our id does not stand there")
    else:
        after[OUR_KEY] = key
    return after, lost
