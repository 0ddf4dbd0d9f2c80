"""Cash: a payment posted with its applications, or standing cash used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

from msgspec import structs

from adapters.kit.compared import plain_amount
from adapters.kit.conversion import is_converted, must_be_one_currency, rate_of
from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import item_place, place
from adapters.netsuite.settings import Writing
from adapters.netsuite.writing.activities import one_line
from adapters.netsuite.writing.application import CREDIT, SOURCE, UNAPPLIED
from adapters.netsuite.writing.customers import customer_place
from adapters.netsuite.writing.instalments import HEADER_KEY, KIND
from adapters.netsuite.writing.payment import PAYMENT, RATE
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, IncomingPayment, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

_BESIDE: Final = (
    "the record service knows no discount on a payment's lines (schema 2026.1), and NetSuite has no write-off: take it "
    "off by a credit memo in NetSuite"
)
#: decimals of a rate that is sent; how many NetSuite keeps is not published, and what it kept is read back
_RATE: Final = 8
#: what NetSuite uses by the apply sublist of its own record
_SOURCES: Final = {"receipt": PAYMENT, "credit_memo": CREDIT}


def cash_plan(act: WriteBack, cash: CashAct, known: Known, *, settings: Writing) -> Plan:
    """The payment, then each credit that is used up with it; or standing cash used. ValueError in words otherwise."""
    items = known_items(tuple(one.item_id for one in cash.applications), known)
    shares = tuple(zip(items, cash.applications, strict=True))
    if any(one.discount or one.written_off for _, one in shares):
        raise ValueError(_BESIDE)
    paid = tuple(item for item, one in shares if one.amount.minor > 0)
    _must_share(items)
    amounts = {place_of(item): one.amount.amount for item, one in shares if one.amount.minor > 0}
    credits_used = tuple((item, -one.amount.amount) for item, one in shares if one.amount.minor < 0)
    if cash.payment is not None:
        used, left = _used_up(credits_used, amounts)
        made = _payment(act, cash.payment, paid, _plain(left), settings=settings)
        return Plan(steps=(made, *used))
    if credits_used:
        raise ValueError("a credit memo is used up together with a payment, not with cash that stands there already")
    (receipt,) = known_items((cash.cash_id,), known)
    _must_share((receipt, *paid))
    return Plan(steps=(_application(receipt, _plain(amounts)),))


def _plain(amounts: Mapping[str, Decimal]) -> dict[str, str]:
    return {name: plain_amount(f"{amount:f}") for name, amount in amounts.items() if amount}


def _used_up(
    used: Iterable[tuple[OpenItem, Decimal]], amounts: Mapping[str, Decimal]
) -> tuple[tuple[PlannedStep, ...], dict[str, Decimal]]:
    """A step a credit, on what is paid in its order; and what is left of each item for the cash.

    A credit goes on invoices by its own apply sublist, since what the payment's sublist of credits shows afterwards is
    told nowhere.
    """
    steps, cash = list[PlannedStep](), dict(amounts)
    for number, (credit, amount) in enumerate(used):
        on = _spread(amount, cash)
        if sum(on.values()) < amount:
            raise ValueError(f"{amount:f} of {credit.document_no} is more than what is paid: use up less of it")
        cash = {name: left - on.get(name, Decimal(0)) for name, left in cash.items()}
        steps.append(structs.replace(_application(credit, _plain(on)), name=f"apply {number}", needs=("payment",)))
    return tuple(steps), cash


def _spread(amount: Decimal, over: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """The first items first."""
    found, before = {}, Decimal(0)
    for name, size in over.items():
        found[name] = max(min(size, amount - before), Decimal(0))
        before += size
    return found


def place_of(item: OpenItem) -> str:
    """Where an item's transaction is; ValueError for a line of a journal, which has no fields of its own."""
    if len(item.native_key) != HEADER_KEY and item.kind != KIND:
        raise ValueError(f"{item.document_no} is a line of a journal: NetSuite keeps this on invoices only")
    return item_place(item.native_key)


def _must_share(items: tuple[OpenItem, ...]) -> None:
    """Currency and receivables account: NetSuite applies across neither [netsuite.md §0.5]."""
    if len({item.currency for item in items}) > 1:
        raise ValueError(f"in NetSuite a payment and what it pays have one currency: {_listed(items, 'currency')}")
    if len({item.control_account for item in items}) > 1:
        accounts = _listed(items, "control_account")
        raise ValueError(f"in NetSuite a payment and what it pays are on one receivables account: {accounts}")


def _listed(items: tuple[OpenItem, ...], name: str) -> str:
    return ", ".join(f"{item.document_no} {getattr(item, name)}" for item in items)


def _payment(
    act: WriteBack, payment: IncomingPayment, paid: tuple[OpenItem, ...], amounts: dict[str, str], *, settings: Writing
) -> PlannedStep:
    account = must_be_set(
        settings.bank_accounts.get(payment.bank_account, ""),
        "bank_accounts",
        f"the internal id of the account of bank account {payment.bank_account}",
    )
    cash = payment.on_items
    must_be_one_currency(payment, {one.currency for one in paid}, {one.functional_currency for one in paid})
    if sum(map(Decimal, amounts.values())) > cash.amount or not amounts:
        raise ValueError(f"more is applied than came in, or nothing: {payment.amount}")
    paid = tuple(item for item in paid if place_of(item) in amounts)
    return PlannedStep(
        name="payment",
        kind="create",
        reference_kind="PM",
        subjects=(customer_place(act.entity, act.customer_number), place("payment", payment.transaction_id), *amounts),
        content={
            "amount": plain_amount(f"{cash.amount:f}"),
            **({RATE: f"{rate_of(payment, most=_RATE):f}"} if is_converted(payment) else {}),
            "date": payment.value_date.isoformat(),
            "memo": one_line(payment.text),
            "account": account,
            **amounts,
        },
        before={place_of(item): plain_amount(f"{item.open.amount:f}") for item in paid},
    )


def _application(receipt: OpenItem, amounts: dict[str, str]) -> PlannedStep:
    record = _SOURCES.get(receipt.document_type)
    if record is None or len(receipt.native_key) != HEADER_KEY:
        raise ValueError(
            f"{receipt.document_no} is a {receipt.document_type}: only payments and credit memos are applied, deposits "
            "and journals are in NetSuite itself"
        )
    left = plain_amount(f"{-receipt.open.amount:f}")
    source = place(record, receipt.native_key[1])
    return PlannedStep(
        name="apply",
        kind="assign",
        subjects=(source, *amounts),
        before={**dict.fromkeys(amounts, "0"), UNAPPLIED: left, SOURCE: source},
        content={**amounts, SOURCE: source},
    )
