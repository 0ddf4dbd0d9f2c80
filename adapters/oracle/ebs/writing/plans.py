"""Which native records an act becomes in an E-Business Suite, and what of it they cannot keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import CUSTOMER, item_place, place
from adapters.oracle.ebs.settings import Writing
from adapters.oracle.ebs.writing import disputes, notes, promises
from adapters.oracle.ebs.writing.cash_plans import account_of, cash_plan
from adapters.oracle.ebs.writing.exchange import cut
from adapters.oracle.ebs.writing.undo_plans import undo_plan
from adapters.oracle.mapping.marks import plain
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

_NO_HOLD: Final = (
    "no public package of Receivables or Advanced Collections excludes an installment from dunning: set it in the "
    "Collections window, or record a promise or a dispute"
)
_AS_REQUEST: Final = "which installment: Oracle puts the whole amount in dispute on each one of the transaction"
_NO_WORDS: Final = "the note's text: a cancelled request keeps its own words, and its status"


class Planner:
    """Plans acts for one system."""

    def __init__(self, writing: Writing) -> None:
        self._set = writing

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where this system cannot take it."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: self._hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: lambda act, cash, known: cash_plan(act, cash, known, settings=self._set),
            UndoAct: lambda act, undo, _known: undo_plan(act, undo),
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        """On the installment that it is about, else on the account."""
        must_be_set(self._set.note_type, "note_type", "the type of a note")
        items = known_items((note.item_id,), known) if note.item_id is not None else ()
        account = account_of(act, known)
        on = (notes.INSTALLMENT, items[0].native_key[1]) if items else (notes.ACCOUNT, account)
        content = {
            notes.ON: on[0], notes.ID: on[1], notes.CUSTOMER: account,
            notes.TEXT: cut(plain(note.text), notes.MOST_DETAIL),
        }  # fmt: skip
        where = (place(CUSTOMER, act.entity, account),)
        step = PlannedStep(name="note", kind="create", reference_kind="NT", subjects=where, content=content)
        return Plan(steps=(step,))

    def _hold(self, _act: WriteBack, _hold: HoldAct, _known: Known) -> Plan:
        raise ValueError(_NO_HOLD)

    def _promise(self, act: WriteBack, promise: PromiseAct, known: Known) -> Plan:
        """One promise an installment: Advanced Collections keeps one object each."""
        resource = self._set.taken_by_resource_id
        must_be_set(resource, "taken_by_resource_id", "who took a promise (JTF_RS_RESOURCE_EXTNS)")
        items, account = known_items(promise.items, known), account_of(act, known)
        shares = _shared(promise.amount, [(item.document_no, item.open) for item in items])
        day = promise.promised_for.isoformat()
        return Plan(
            steps=tuple(
                PlannedStep(
                    name=f"promise {number}", kind="create", reference_kind="PR", identity=item.native_key,
                    subjects=(item_place(item.native_key),), before={promises.DELINQUENT: promises.YES},
                    content={
                        promises.SCHEDULE: item.native_key[1], promises.CUSTOMER: account, promises.AMOUNT: share,
                        promises.CURRENCY: item.currency, promises.DAY: day,
                    },
                )
                for number, (item, share) in enumerate(zip(items, shares, strict=True))
            )
        )  # fmt: skip

    def _dispute(self, act: WriteBack, dispute: DisputeAct, known: Known) -> Plan:
        """One request a transaction, or the ones of ours taken back."""
        groups = _by_transaction(known_items(dispute.items, known))
        if dispute.close:
            return self._closed(act, [own for own, _ in groups])
        reason = self._set.dispute_reasons.get(dispute.reason, "")
        must_be_set(reason, f'dispute_reasons["{dispute.reason}"]', "the reason of a credit memo request")
        opens = [(items[0].document_no, _sum(items)) for _, items in groups]
        shares = _shared(dispute.amount, opens)
        told = {
            disputes.CUSTOMER: account_of(act, known), disputes.PART: self._set.dispute_part, disputes.REASON: reason,
            disputes.NOTE: cut(plain(dispute.note), disputes.MOST_COMMENTS - 100),
        }  # fmt: skip
        steps = tuple(
            self._disputed(act, number, own, items, {**told, disputes.AMOUNT: share})
            for number, ((own, items), share) in enumerate(zip(groups, shares, strict=True))
        )
        lost = (_AS_REQUEST,) if any(item.kind == "instalment" for _, items in groups for item in items) else ()
        return Plan(steps=steps, lost=lost)

    def _disputed(
        self, act: WriteBack, number: int, own: str, items: Sequence[OpenItem], told: dict[str, str]
    ) -> PlannedStep:
        collections = self._set.dispute_by == "collections"
        return PlannedStep(
            name=f"dispute {number}", kind="create", reference_kind=disputes.KIND, identity=(act.entity, own),
            subjects=tuple(item_place(item.native_key) for item in items),
            before={promises.DELINQUENT: promises.YES} if collections else None,
            content={disputes.TRANSACTION: own, disputes.SCHEDULE: items[0].native_key[1], **told},
        )  # fmt: skip

    @staticmethod
    def _closed(act: WriteBack, transactions: Sequence[str]) -> Plan:
        steps = tuple(
            PlannedStep(
                name=f"withdraw {number}", kind="assign", own_record=True, before=disputes.STANDS,
                content=disputes.ENDED, subjects=(place(disputes.ALL_OF, act.entity, own),),
            )
            for number, own in enumerate(transactions)
        )  # fmt: skip
        return Plan(steps=steps, lost=(_NO_WORDS,))


def _by_transaction(items: Sequence[OpenItem]) -> list[tuple[str, list[OpenItem]]]:
    ordered = sorted(items, key=lambda item: (item.billing_document, item.native_key))
    groups = [(own, list(some)) for own, some in groupby(ordered, key=lambda item: item.billing_document)]
    for _, (first, *_) in groups:
        if first.document_type == "receipt" or not first.billing_document:
            raise ValueError(f"{first.document_no} is no transaction: a credit memo is requested for an invoice")
    return groups


def _sum(items: Sequence[OpenItem]) -> Money:
    total = sum((item.open.amount for item in items), Decimal(0))
    return Money.of(f"{total:f}", items[0].currency)


def _shared(amount: Money, opens: Sequence[tuple[str, Money]]) -> list[str]:
    """What falls on each: of one any part of it, of several all that is open, since nobody said how to divide it."""
    for number, most in opens:
        if most.currency != amount.currency:
            raise ValueError(f"{number} is in {most.currency}, not in {amount.currency}")
    if len(opens) == 1:
        number, most = opens[0]
        if not 0 < amount.amount <= most.amount:
            raise ValueError(f"{amount} is more than is open of {number}: {most}, or nothing")
        return [plain_amount(f"{amount.amount:f}")]
    if amount.amount != sum((most.amount for _, most in opens), Decimal(0)):
        raise ValueError("of several invoices only all that is open: a part of it would be for one invoice at a time")
    return [plain_amount(f"{most.amount:f}") for _, most in opens]
