"""Cash: a bank statement that Tryton pays invoices by, or money that stands on the account used."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import CUSTOMER, item_place, place
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, CashAct, IncomingPayment, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep
from duecourse_tryton.settings import Writing
from duecourse_tryton.writing import parting
from duecourse_tryton.writing.application import APPLIED, INVOICE, ITEM, LABEL, NO, RECEIPT, YES
from duecourse_tryton.writing.parting import OPEN, REST, USED, WHOLE
from duecourse_tryton.writing.statement import (
    ACCOUNT,
    BALANCES,
    BANK,
    CURRENCY,
    DAY,
    DRAFT,
    PARTY,
    POSTED,
    STATE,
    TEXT,
    TOTAL,
    VALIDATED,
)

#: a bank statement is for one movement of one customer
_ONE: Final = "statement"
#: characters of the bank's text that fit into a statement's name beside the reference
_MOST_TEXT: Final = 60
_ORDER: Final = "which instalment: Tryton pays an invoice's instalments in the order in which they fall due"


def cash_plan(act: WriteBack, cash: CashAct, known: Known, *, settings: Writing) -> Plan:
    """The steps; ValueError in words where Tryton cannot apply it."""
    paid = known_items(tuple(one.item_id for one in cash.applications), known)
    shares = tuple(zip(paid, cash.applications, strict=True))
    _must_share(paid, "currency")
    _must_share(paid, "control_account")
    for item, share in shares:
        _must_fit(item, share)
    if cash.payment is not None:
        return _from_the_bank(act, cash.payment, shares, settings)
    (receipt,) = known_items((cash.cash_id,), known)
    _must_share((receipt, *paid), "currency")
    _must_share((receipt, *paid), "control_account")
    return _from_the_account(receipt, shares)


def _must_fit(item: OpenItem, share: Application) -> None:
    """Never more than is open; of what is no invoice all of it: Tryton links parts to invoices alone."""
    if share.amount.amount > item.open.amount:
        raise ValueError(f"more is applied to {item.document_no} than is open of it: {item.open}")
    if not item.billing_document and share.amount != item.open:
        raise ValueError(f"{item.document_no} is no invoice: Tryton settles it whole or not at all")


Shares = tuple[tuple[OpenItem, Application], ...]


def _from_the_bank(act: WriteBack, payment: IncomingPayment, shares: Shares, settings: Writing) -> Plan:
    journal = must_be_set(
        settings.bank_journals.get(payment.bank_account, ""),
        "bank_journals",
        f"the name of the statement journal of bank account {payment.bank_account}",
    )
    invoices = _by_invoice(shares)
    if any(item.currency != payment.amount.currency for item, _ in shares):
        raise ValueError(f"{payment.amount.currency} pays no invoice in {shares[0][0].currency}: no rate was agreed")
    if sum(invoices.values(), Decimal(0)) > payment.amount.amount:
        raise ValueError(f"more is applied than came in: {payment.amount}")
    first = shares[0][0].native_key
    content = {
        BANK: journal, DAY: payment.value_date.isoformat(), TOTAL: _plain(payment.amount.amount), PARTY: first[1],
        ACCOUNT: first[2], TEXT: " ".join(payment.text.split())[:_MOST_TEXT].strip(),
        **{name: _plain(share) for name, share in invoices.items()},
    }  # fmt: skip
    places = tuple(item_place(item.native_key) for item, _ in shares)
    where = (place(CUSTOMER, act.entity, first[1]), place("payment", payment.transaction_id), *places)
    made = PlannedStep(
        name=_ONE, kind="create", reference_kind="CR", subjects=where, content=content, leaves="draft",
        before={CURRENCY: payment.amount.currency, BALANCES: "nothing"},
    )  # fmt: skip
    lost = (_ORDER,) if any(item.kind == "instalment" for item, _ in shares) else ()
    validated = _state("validate", where, DRAFT, VALIDATED)
    posted = _state("post", where, VALIDATED, POSTED, "validate")
    return Plan(steps=(made, validated, posted), lost=lost)


def _by_invoice(shares: Shares) -> dict[str, Decimal]:
    """What is paid of each invoice: a statement knows invoices, not their instalments."""
    paid: dict[str, Decimal] = {}
    for item, share in shares:
        if not item.billing_document:
            raise ValueError(f"{item.document_no} is no invoice: a bank statement of Tryton's pays invoices only")
        paid[item.billing_document] = paid.get(item.billing_document, Decimal(0)) + share.amount.amount
    return paid


def _state(name: str, where: tuple[str, ...], before: str, after: str, *first: str) -> PlannedStep:
    return PlannedStep(
        name=name, kind="assign", subjects=where, own_record=True, before={STATE: before}, content={STATE: after},
        needs=(_ONE, *first),
    )  # fmt: skip


def _from_the_account(receipt: OpenItem, shares: Shares) -> Plan:
    """Used as it is where all of it goes to one item, else parted first."""
    if receipt.open_minor >= 0:
        raise ValueError(f"{receipt.document_no} is no credit")
    used = sum((share.amount.amount for _, share in shares), Decimal(0))
    left = -receipt.open.amount - used
    if left < 0:
        raise ValueError(f"more is applied than is left of {receipt.document_no}: {-receipt.open}")
    if len(shares) == 1 and not left:
        item, _ = shares[0]
        return Plan(steps=(_applied("apply", receipt, item, ""),))
    return Plan(steps=_parted(receipt, shares, left))


def _parted(receipt: OpenItem, shares: Shares, left: Decimal) -> tuple[PlannedStep, ...]:
    labels = {_label(item): _plain(share.amount.amount) for item, share in shares}
    whole = _label(receipt)
    where = (item_place(receipt.native_key), *(item_place(item.native_key) for item, _ in shares))
    content = {WHOLE: whole, **labels, **({REST: _plain(left)} if left else {})}
    part = PlannedStep(
        name="part", kind="create", reference_kind="CP", subjects=where, content=content, leaves="draft",
        before={OPEN: _plain(-receipt.open.amount)},
    )  # fmt: skip
    book = PlannedStep(
        name="book", kind="assign", subjects=where, own_record=True, needs=("part",),
        before={parting.STATE: parting.DRAFT}, content={parting.STATE: parting.POSTED},
    )  # fmt: skip
    use = PlannedStep(
        name="use", kind="assign", subjects=where, needs=("part", "book"), before={USED: parting.NO},
        content={USED: parting.YES, WHOLE: whole},
    )  # fmt: skip
    uses = tuple(_applied(f"apply {n}", receipt, item, _label(item)) for n, (item, _) in enumerate(shares))
    return (part, book, use, *uses)


def _applied(name: str, receipt: OpenItem, item: OpenItem, label: str) -> PlannedStep:
    content = {
        APPLIED: YES, RECEIPT: receipt.native_key[3], ITEM: item.native_key[3],
        INVOICE: item.billing_document.partition(",")[2], LABEL: label,
    }  # fmt: skip
    return PlannedStep(
        name=name, kind="assign", subjects=(item_place(receipt.native_key), item_place(item.native_key)),
        before={APPLIED: NO}, content=content, needs=("part", "use") if label else (),
    )  # fmt: skip


def _label(item: OpenItem) -> str:
    return parting.named(item.document_no, item.native_key[3])


def _plain(amount: Decimal) -> str:
    return plain_amount(f"{amount:f}")


def _must_share(items: tuple[OpenItem, ...], name: str) -> None:
    told = ", ".join(f"{item.document_no} {getattr(item, name)}" for item in items)
    if len({getattr(item, name) for item in items}) > 1:
        raise ValueError(f"what Tryton settles together has one {name.replace('_', ' ')}: {told}")
    if len({item.native_key[1] for item in items}) > 1:
        raise ValueError(f"what Tryton settles together is one party's: {told}")
