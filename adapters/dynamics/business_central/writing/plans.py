"""Which native records an act becomes in Business Central, and what of it they cannot keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final

from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.business_central.writing import note as notes
from adapters.dynamics.business_central.writing import on_entry, on_invoice, payment
from adapters.dynamics.business_central.writing.undo_plans import undo_plan
from adapters.kit.compared import plain_amount
from adapters.kit.conversion import is_converted
from adapters.kit.needed import known_items, must_be_cash_alone, must_be_set
from adapters.kit.places import CUSTOMER, item_place, place
from canonical_model.receivables import OpenItem
from canonical_model.write_back import (
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    PromiseAct,
    UndoAct,
    WriteBack,
)
from canonical_model.writing import Known, Plan, PlannedStep

_NO_AMOUNT: Final = "the amount of a promise: the invoice keeps a day alone"
_NO_WORDS: Final = "the amount, the reason and the words of a dispute: the invoice keeps a code alone"
_NO_END: Final = "the reason and the end of a hold: release it when it is over"
#: characters of a line's external document number [dynamics_crm.md §2.2]
_EXTERNAL: Final = 35


class Planner:
    """Plans acts for one environment."""

    def __init__(self, settings: Settings) -> None:
        self._set = settings.writing

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where it cannot be taken."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: _note,
            HoldAct: self._hold,
            PromiseAct: _promise,
            DisputeAct: self._dispute,
            CashAct: self._cash,
            UndoAct: lambda _act, undo, _known: undo_plan(undo),
        }
        return plans[type(act.act)](act, act.act, known)

    def _hold(self, _act: WriteBack, hold: HoldAct, known: Known) -> Plan:
        """On the entry; a customer that is blocked gets no deliveries either, so that is not for us."""
        item = next((one for own, one in known.items.items() if own == hold.subject_id), None)
        if item is None:
            raise ValueError("Business Central blocks a customer for sales as well: hold its invoices instead")
        code = self._set.on_hold
        step = PlannedStep(
            name="hold", kind="assign", subjects=(item_place(item.native_key),),
            before={on_entry.HELD: code if hold.release else ""}, content={on_entry.HELD: "" if hold.release else code},
        )  # fmt: skip
        return Plan(steps=(step,), lost=(_NO_END,))

    def _dispute(self, _act: WriteBack, told: DisputeAct, known: Known) -> Plan:
        items = known_items(told.items, known)
        if told.close:
            return Plan(steps=tuple(_on(on_invoice.DISPUTE, n, item, "") for n, item in enumerate(items)))
        code = must_be_set(
            self._set.dispute_statuses.get(told.reason, ""), "dispute_statuses", f"the dispute status for {told.reason}"
        )
        steps = tuple(
            _on(on_invoice.DISPUTE, n, item, code.upper(), before="") for n, item in enumerate(items)
        )  # fmt: skip
        return Plan(steps=steps, lost=(_NO_WORDS,))

    def _cash(self, act: WriteBack, cash: CashAct, known: Known) -> Plan:
        """A journal of its own with a line for each invoice, posted; what stands on the account a person applies."""
        if cash.payment is None:
            raise ValueError("money on the account is applied on the screen Apply Customer Entries: no service does it")
        must_be_cash_alone(cash)
        paid = known_items(tuple(one.item_id for one in cash.applications), known)
        bank = self._set.bank_accounts.get(cash.payment.bank_account, "")
        if not bank:
            raise ValueError(f"bank_accounts names no balancing account for bank account {cash.payment.bank_account}")
        where = (place("payment", cash.payment.transaction_id), *(item_place(item.native_key) for item in paid))
        head = PlannedStep(
            name=payment.JOURNAL, kind="create", reference_kind="CJ", subjects=where, content={payment.BANK: bank},
            leaves="draft",
        )  # fmt: skip
        lines = _lines(act, cash.payment, tuple(zip(paid, cash.applications, strict=True)))
        post = PlannedStep(
            name="post", kind="assign", subjects=where, own_record=True, before={payment.STATE: payment.DRAFT},
            content={payment.STATE: payment.POSTED}, needs=(payment.JOURNAL, *(one.name for one in lines)),
        )  # fmt: skip
        return Plan(steps=(head, *lines, post), on_refusal="all_or_withdraw")


def _note(act: WriteBack, note: NoteAct, known: Known) -> Plan:
    """A file on the customer, with the invoice's number in it if it is about one."""
    item = known.items.get(note.item_id) if note.item_id is not None else None
    told = f"{item.document_no}: {note.text}" if item is not None else note.text
    where = (place(CUSTOMER, act.entity, act.customer_number),)
    file = PlannedStep(
        name=notes.NOTE, kind="create", reference_kind="NT", subjects=where,
        before={notes.CUSTOMER: act.customer_number}, content={notes.CUSTOMER: act.customer_number},
    )  # fmt: skip
    words = PlannedStep(
        name="words", kind="assign", subjects=where, own_record=True, before={notes.TEXT: ""},
        content={notes.TEXT: told.replace("\r\n", "\n").strip()}, needs=(notes.NOTE,),
    )  # fmt: skip
    return Plan(steps=(file, words))


def _promise(_act: WriteBack, told: PromiseAct, known: Known) -> Plan:
    items, day = known_items(told.items, known), told.promised_for.isoformat()
    steps = tuple(_on(on_invoice.PROMISE, n, item, day, before="") for n, item in enumerate(items))
    return Plan(steps=steps, lost=(_NO_AMOUNT,))


def _on(name: str, number: int, item: OpenItem, value: str, *, before: str | None = None) -> PlannedStep:
    if not item.billing_document or item.document_type != "invoice":
        raise ValueError(f"{item.document_no} is no sales invoice: promises and disputes stand on invoices")
    return PlannedStep(
        name=f"{name} {number}", kind="assign", subjects=(item_place(item.native_key),),
        before=None if before is None else {name: before},
        content={on_invoice.NUMBER: item.billing_document, name: value},
    )  # fmt: skip


def _lines(
    act: WriteBack, money: IncomingPayment, shares: Sequence[tuple[OpenItem, Application]]
) -> tuple[PlannedStep, ...]:
    left = money.amount.amount - sum((share.amount.amount for _, share in shares), Decimal(0))
    if left < 0:
        raise ValueError(f"more is applied than came in: {money.amount}")
    for item, share in shares:
        _must_fit(item, share, money)
    amounts = [(item.billing_document, share.amount.amount) for item, share in shares]
    return tuple(
        PlannedStep(
            name=f"line {n}", kind="create", reference_kind="CL", identity=(invoice,), leaves="draft",
            subjects=(place("payment", money.transaction_id),), needs=(payment.JOURNAL,),
            content={
                payment.CUSTOMER: act.customer_number, payment.AMOUNT: plain_amount(f"{amount:f}"),
                payment.DAY: money.value_date.isoformat(), payment.INVOICE: invoice,
                payment.EXTERNAL: str(money.transaction_id)[:_EXTERNAL],
            },
        )
        for n, (invoice, amount) in enumerate([*amounts, *([("", left)] if left else [])])
    )  # fmt: skip


def _must_fit(item: OpenItem, share: Application, money: IncomingPayment) -> None:
    if item.document_type != "invoice" or not item.billing_document or item.open_minor <= 0:
        raise ValueError(f"{item.document_no} is no open invoice: a line of a journal pays invoices")
    if {item.currency, money.amount.currency, share.amount.currency} != {item.functional_currency} or is_converted(
        money
    ):
        raise ValueError(f"a payment line has no currency but {item.functional_currency}: {money.amount} is for people")
    if not 0 < share.amount.amount <= item.open.amount:
        raise ValueError(f"of {item.document_no} {item.open} is open: {share.amount} cannot be applied to it")
