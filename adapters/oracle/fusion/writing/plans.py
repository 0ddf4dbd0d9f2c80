"""Which native records an act becomes in Fusion, and what of it they cannot keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import item_place
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing import dispute, invoices, notes, promise
from adapters.oracle.fusion.writing.cash_plans import cash_plan
from adapters.oracle.fusion.writing.exclusion import FLAG, NO, TRANSACTION, YES
from adapters.oracle.fusion.writing.undo_plans import undo_plan
from adapters.oracle.mapping.marks import plain
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

_NO_END: Final = "the end of the hold: an exclusion has none"
_NO_REASON: Final = "the reason of the hold: it stands in no field of an installment"
_ELSEWHERE: Final = "that it is about the whole customer: it stands on {}, the oldest item that is open"
#: an item and how much of an act concerns it
Share = tuple[OpenItem, Decimal]


class Planner:
    """Plans acts for one pod."""

    def __init__(self, settings: Settings) -> None:
        self._set = settings.writing

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where Fusion cannot take it."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: self._hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: lambda act, cash, known: cash_plan(act, cash, known, settings=self._set),
            UndoAct: lambda act, undo, _known: undo_plan(act, undo, template=self._set.task_template),
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        """On the installment; of a whole customer on the oldest one that is open, since accounts have no notes here."""
        if note.item_id is not None:
            (item,) = known_items((note.item_id,), known)
        else:
            item = _oldest(act, known)
        content = {notes.ON: _notes_of(item), notes.TEXT: plain(note.text)}
        step = PlannedStep(
            name="note", kind="create", reference_kind="NT", subjects=(item_place(item.native_key),), content=content
        )
        lost = () if note.item_id is not None else (_ELSEWHERE.format(item.document_no),)
        return Plan(steps=(step,), lost=lost)

    def _hold(self, _act: WriteBack, hold: HoldAct, known: Known) -> Plan:
        item = known.items.get(RecordId(hold.subject_id))
        if not self._set.exclusions:
            raise ValueError(
                "writing.exclusions is off: the documentation disagrees whether ExcludeFromCollections may be patched, "
                "so try it on one installment first"
            )
        if item is None:
            raise ValueError("Fusion excludes installments: hold the customer's items, one by one")
        before, after = (YES, NO) if hold.release else (NO, YES)
        step = PlannedStep(
            name="exclude", kind="assign", subjects=(item_place(item.native_key),), before={FLAG: before},
            content={FLAG: after, TRANSACTION: _transaction_of(item)},
        )  # fmt: skip
        return Plan(steps=(step,), lost=(_NO_REASON, *((_NO_END,) if hold.until is not None else ())))

    def _promise(self, _act: WriteBack, told: PromiseAct, known: Known) -> Plan:
        """One promise an installment, the first due first."""
        must_be_set(
            self._set.promise_segment, "promise_segment", "the segment of the promises' flexfield for references"
        )
        must_be_set(self._set.promise_context, "promise_context", "the context of the promises' flexfield")
        shares = shared(known_items(told.items, known), told.amount.amount, "promised")
        steps = (_promised(n, item, amount, told.promised_for) for n, (item, amount) in enumerate(shares))
        return Plan(steps=tuple(steps))

    def _dispute(self, _act: WriteBack, told: DisputeAct, known: Known) -> Plan:
        """One request a transaction: its installments are disputed together."""
        if told.close:
            raise ValueError("Fusion closes a dispute by its approval: decide the request in the BPM worklist")
        code = must_be_set(
            self._set.dispute_reasons.get(told.reason, ""), "dispute_reasons", f"the reason code for {told.reason}"
        )
        shares = shared(known_items(told.items, known), told.amount.amount, "disputed")
        text = plain(f"{told.reason}: {told.note}")[: dispute.MOST_TEXT].strip()
        steps = (_disputed(n, together, code, text) for n, together in enumerate(_by_transaction(shares)))
        return Plan(steps=tuple(steps))


def _oldest(act: WriteBack, known: Known) -> OpenItem:
    own = [one for one in known.items.values() if one.customer_id == act.customer_id and one.open_minor > 0]
    if not own:
        raise ValueError("Fusion keeps notes on transactions, and nothing of the customer is open: name an item")
    return min(own, key=lambda one: (one.due_date or date.max, int(one.native_key[1])))


def _notes_of(item: OpenItem) -> str:
    """Where notes about an item are."""
    match item.document_type:
        case "receipt":
            raise ValueError(f"{item.document_no} is a receipt: Fusion keeps notes on transactions only")
        case "credit_memo":
            return f"receivablesCreditMemos/{item.billing_document}/child/notes"
    return f"{invoices.installment_path(_transaction_of(item), item.native_key[1])}/child/{notes.NOTE}"


def _transaction_of(item: OpenItem) -> str:
    if item.document_type == "receipt" or not item.billing_document:
        raise ValueError(f"{item.document_no} is no transaction of Receivables")
    return item.billing_document


def shared(items: Sequence[OpenItem], amount: Decimal, what: str) -> list[Share]:
    """How much of an amount concerns each item, the first due first; ValueError where it is more than is open."""
    shares: list[Share] = []
    left = amount
    for item in sorted(items, key=lambda one: (one.due_date or date.max, int(one.native_key[1]))):
        part = min(left, max(item.open.amount, Decimal(0)))
        if part > 0:
            shares.append((item, part))
            left -= part
    if left > 0:
        raise ValueError(f"{what} is {left:f} more than is open of these items")
    return shares


def _promised(number: int, item: OpenItem, amount: Decimal, day: date) -> PlannedStep:
    told = plain_amount(f"{amount:f}")
    content = {
        promise.TRANSACTION: _transaction_of(item), promise.NUMBER: item.document_no,
        promise.ACCOUNT: item.customer_number, promise.AMOUNT: told, promise.CURRENCY: item.currency,
        promise.DAY: day.isoformat(),
    }  # fmt: skip
    return PlannedStep(
        name=f"promise {number}", kind="create", reference_kind="PR", identity=(item.id,), own_record=False,
        subjects=(item_place(item.native_key),), content=content,
        before={invoices.CURRENCY: item.currency, invoices.COVERS: invoices.YES},
    )  # fmt: skip


def _by_transaction(shares: Sequence[Share]) -> Iterator[list[Share]]:
    together: dict[str, list[Share]] = {}
    for item, amount in shares:
        together.setdefault(_transaction_of(item), []).append((item, amount))
    yield from together.values()


def _disputed(number: int, shares: Sequence[Share], code: str, text: str) -> PlannedStep:
    first = shares[0][0]
    content = {
        dispute.TRANSACTION: _transaction_of(first), dispute.ACCOUNT: first.customer_number, dispute.REASON: code,
        dispute.AMOUNT: plain_amount(f"{sum((amount for _, amount in shares), Decimal(0)):f}"), dispute.TEXT: text,
    }  # fmt: skip
    return PlannedStep(
        name=f"dispute {number}", kind="create", reference_kind="DS", identity=(_transaction_of(first),),
        subjects=tuple(item_place(item.native_key) for item, _ in shares), content=content,
        before={invoices.CURRENCY: first.currency, invoices.COVERS: invoices.YES},
    )  # fmt: skip
