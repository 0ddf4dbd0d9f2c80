"""Which native records an act becomes in Finance & Operations, and what of it they cannot keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final

from adapters.dynamics.finance.mapping.disputes import DISPUTED, PROMISED, RESOLVED
from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.finance.writing import difference, journal, slot
from adapters.dynamics.finance.writing.note import ACCOUNT, ACTIVITY, ATTACHMENT, TEXT, TIMELINE
from adapters.dynamics.finance.writing.undo_plans import undo_plan
from adapters.kit.compared import plain_amount
from adapters.kit.conversion import is_converted, must_be_one_currency, rate_of
from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import CUSTOMER, item_place, place
from canonical_model.receivables import OpenItem
from canonical_model.steps import Finality
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

_ONE_SLOT: Final = "a second dispute or promise: a transaction has one slot for either"
_PERSON_POSTS: Final = "posting: a person posts the journal, since no service for it is set (writing.posting)"
_READ_ONLY: Final = (
    "this environment takes no promise or dispute: CustDisputes is read-only there (writing.slots, sets.disputes)"
)
_NO_DISCOUNT: Final = "that the set of settled invoices takes one is not proved"
#: decimals of a rate, of one unit
_RATE: Final = 10
Share = tuple[OpenItem, Decimal]


class Planner:
    """Plans acts for one environment."""

    def __init__(self, settings: Settings) -> None:
        self._set = settings.writing
        #: the set that notes go into as activities; empty: they are attachments
        self._activities = settings.sets.activities
        self._slots = bool(settings.writing.slots and settings.sets.disputes)
        #: a draft waits for a person, unless a service posts it in the same act
        self._finality: Finality = "effected" if settings.writing.posting.operation else "handed_over"

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """The steps of an act; ValueError in words where it cannot be taken."""
        plans: dict[type[Any], Callable[[WriteBack, Any, Known], Plan]] = {
            NoteAct: self._note,
            HoldAct: _hold,
            PromiseAct: self._promise,
            DisputeAct: self._dispute,
            CashAct: self._cash,
            UndoAct: lambda _act, undo, _known: undo_plan(undo),
        }
        return plans[type(act.act)](act, act.act, known)

    def _note(self, act: WriteBack, note: NoteAct, known: Known) -> Plan:
        """On the customer, with the invoice's number in it if it is about one."""
        item = known.items.get(note.item_id) if note.item_id is not None else None
        told = f"{item.document_no}: {note.text}" if item is not None else note.text
        content = {ACCOUNT: act.customer_number, TEXT: told.replace("\r\n", "\n").strip()}
        step = PlannedStep(
            name=ACTIVITY if self._activities else ATTACHMENT, kind="create", reference_kind="NT", content=content,
            subjects=(place(CUSTOMER, act.entity, act.customer_number),),
        )  # fmt: skip
        screen = TIMELINE if self._activities else ""
        return Plan(steps=(step,), lands_in=self._activities, screen=screen)

    def _promise(self, _act: WriteBack, told: PromiseAct, known: Known) -> Plan:
        self._must_be_taken()
        shares = _shared(known_items(told.items, known), told.amount.amount)
        steps = tuple(
            _slot(f"slot {n}", item, PROMISED, amount, day=told.promised_for.isoformat(), note="Promise to pay")
            for n, (item, amount) in enumerate(shares)
        )
        return Plan(steps=steps, lost=(_ONE_SLOT,))

    def _dispute(self, _act: WriteBack, told: DisputeAct, known: Known) -> Plan:
        self._must_be_taken()
        items = known_items(told.items, known)
        if told.close:
            steps = [_closed(n, item) for n, item in enumerate(items)]
            return Plan(steps=tuple(steps))
        code = must_be_set(
            self._set.dispute_reasons.get(told.reason, ""), "dispute_reasons", f"the reason code for {told.reason}"
        )
        shares = _shared(items, told.amount.amount)
        note = " ".join(f"{told.reason}: {told.note}".split()).replace("[", "(").replace("]", ")")
        made = tuple(
            _slot(f"slot {n}", item, DISPUTED, amount, reason=code, note=note)
            for n, (item, amount) in enumerate(shares)
        )
        return Plan(steps=made, lost=(_ONE_SLOT,))

    def _must_be_taken(self) -> None:
        if not self._slots:
            raise ValueError(_READ_ONLY)

    def _cash(self, act: WriteBack, cash: CashAct, known: Known) -> Plan:
        """A journal with a line for each invoice, marked; money that stands on the account is settled on the screen."""
        if cash.payment is None:
            raise ValueError("money on the account is settled on the screen Settle transactions: no service settles it")
        paid = known_items(tuple(one.item_id for one in cash.applications), known)
        shares = tuple(zip(paid, cash.applications, strict=True))
        lines = (*self._lines(act, cash.payment, shares), *self._differences(cash.payment, shares))
        bank = self._set.bank_accounts[cash.payment.bank_account]
        where = (place("payment", cash.payment.transaction_id), *(item_place(item.native_key) for item in paid))
        head = PlannedStep(
            name=journal.JOURNAL, kind="create", reference_kind="CJ", subjects=where,
            content={journal.NAME: bank.journal_name}, leaves="draft", finality=self._finality,
        )  # fmt: skip
        if not self._set.posting.operation:
            return Plan(steps=(head, *lines), lost=(_PERSON_POSTS,), on_refusal="all_or_withdraw")
        post = PlannedStep(
            name="post", kind="assign", subjects=where, own_record=True, before={journal.STATE: journal.DRAFT},
            content={journal.STATE: journal.POSTED}, needs=(journal.JOURNAL, *(one.name for one in lines)),
        )  # fmt: skip
        return Plan(steps=(head, *lines, post), on_refusal="all_or_withdraw")

    def _lines(
        self, act: WriteBack, payment: IncomingPayment, shares: Sequence[tuple[OpenItem, Application]]
    ) -> tuple[PlannedStep, ...]:
        bank = self._set.bank_accounts.get(payment.bank_account)
        if bank is None:
            raise ValueError(f"bank_accounts names no journal for bank account {payment.bank_account}")
        left = payment.on_items.amount - sum((share.amount.amount for _, share in shares), Decimal(0))
        if left < 0:
            raise ValueError(f"more is applied than came in: {payment.amount}")
        if is_converted(payment) and (left or self._set.posting.operation):
            raise ValueError(f"{payment.amount} is converted: a person looks at the journal before it is posted")
        must_be_one_currency(
            payment, {item.currency for item, _ in shares}, {item.functional_currency for item, _ in shares}
        )
        for item, share in shares:
            _must_fit(item, share)
        amounts = [(item.billing_document, share.off_item.amount) for item, share in shares]
        return tuple(
            PlannedStep(
                name=f"line {n}", kind="create", reference_kind="CL", identity=(invoice,), leaves="draft",
                subjects=(place("payment", payment.transaction_id),), needs=(journal.JOURNAL,), finality=self._finality,
                content={
                    journal.ACCOUNT: act.customer_number, journal.AMOUNT: plain_amount(f"{amount:f}"),
                    journal.CURRENCY: payment.on_items.currency, journal.DAY: payment.value_date.isoformat(),
                    **_rate(payment), journal.INVOICE: invoice, journal.BANK: bank.offset_account,
                    journal.METHOD: bank.payment_method,
                },
            )
            for n, (invoice, amount) in enumerate([*amounts, *([("", left)] if left else [])])
        )  # fmt: skip

    def _differences(
        self, payment: IncomingPayment, shares: Sequence[tuple[OpenItem, Application]]
    ) -> tuple[PlannedStep, ...]:
        """What is written off, on a main account each: the customer's lines are larger by it."""
        written_off = [(item, one.reason, one.written_off) for item, one in shares if one.written_off]
        bank = self._set.bank_accounts[payment.bank_account]
        return tuple(
            PlannedStep(
                name=f"{difference.DIFFERENCE} {n}", kind="create", reference_kind="CW",
                identity=(item.billing_document,), leaves="draft", needs=(journal.JOURNAL,), finality=self._finality,
                subjects=(place("payment", payment.transaction_id),),
                content={
                    difference.LEDGER: must_be_set(
                        self._set.difference_accounts.get(reason, ""), "difference_accounts",
                        f"the main account for {reason or 'what is written off'}",
                    ),
                    journal.AMOUNT: plain_amount(f"{amount.amount:f}"), journal.CURRENCY: payment.amount.currency,
                    journal.DAY: payment.value_date.isoformat(), journal.BANK: bank.offset_account,
                },
            )
            for n, (item, reason, amount) in enumerate(written_off)
        )  # fmt: skip


def _hold(_act: WriteBack, _hold: HoldAct, _known: Known) -> Plan:
    raise ValueError("Finance & Operations keeps no hold of collections: a customer on hold gets no deliveries either")


def _rate(payment: IncomingPayment) -> dict[str, str]:
    """What a hundred units of the items' currency were worth when the bank converted them."""
    if not is_converted(payment):
        return {}
    return {journal.RATE: plain_amount(f"{rate_of(payment, most=_RATE) * 100:f}")}


def _must_fit(item: OpenItem, share: Application) -> None:
    if not item.billing_document or item.open_minor <= 0:
        raise ValueError(f"{item.document_no} is no open invoice: a journal line marks invoices")
    if share.amount.currency != item.currency:
        raise ValueError(f"{share.amount.currency} pays no invoice in {item.currency}: no rate was agreed")
    if share.discount:
        raise ValueError(f"a cash discount on {item.document_no} is taken in Settle transactions: {_NO_DISCOUNT}")
    if not 0 < share.off_item.amount <= item.open.amount or share.amount.minor <= 0:
        raise ValueError(f"of {item.document_no} {item.open} is open: {share.off_item} cannot be applied to it")


def _shared(items: Sequence[OpenItem], amount: Decimal) -> list[Share]:
    """How much of an amount concerns each item, the first due first; ValueError where it is more than is open."""
    shares, left = list[Share](), amount
    for item in sorted(items, key=lambda one: (str(one.due_date), int(one.native_key[1]))):
        part = min(left, max(item.open.amount, Decimal(0)))
        if part > 0:
            shares.append((item, part))
            left -= part
    if left > 0:
        raise ValueError(f"{left:f} more than is open of these items")
    return shares


def _slot(
    name: str, item: OpenItem, status: str, amount: Decimal, *, day: str = "", reason: str = "", note: str
) -> PlannedStep:
    content = {
        slot.STATUS: status, slot.AMOUNT: plain_amount(f"{amount:f}"), slot.CURRENCY: item.currency, slot.DAY: day,
        slot.REASON: reason, slot.NOTE: note,
    }  # fmt: skip
    return PlannedStep(
        name=name, kind="assign", subjects=(item_place(item.native_key),), content=content,
        before={slot.SLOT: slot.FREE},
    )  # fmt: skip


def _closed(number: int, item: OpenItem) -> PlannedStep:
    content = {
        slot.STATUS: RESOLVED, slot.AMOUNT: "0", slot.CURRENCY: item.currency, slot.DAY: "", slot.REASON: "",
        slot.NOTE: "resolved",
    }  # fmt: skip
    return PlannedStep(
        name=f"slot {number}", kind="assign", subjects=(item_place(item.native_key),), content=content,
        before={slot.STATUS: DISPUTED},
    )  # fmt: skip
