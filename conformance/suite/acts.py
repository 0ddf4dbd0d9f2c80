"""The acts that are tried: one of each operation, about items that people posted just before."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from msgspec import Struct

from canonical_model.identity import NativeKey, RecordId, SystemUid, source_id
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.relationships import CrmAccount
from canonical_model.write_back import (
    Act,
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    OpenTotal,
    Operation,
    PromiseAct,
    SummaryAct,
    WriteBack,
)
from canonical_model.writing import Known
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from conformance.suite.rule import Failed, must
from conformance.suite.shelf import Shelf
from core.write_back.proposing import Intent, Permission, Place, place_of, propose, undo

DAY: Final = date(2026, 12, 11)
#: when the bank had the money, and what it calls its account
PAID_ON: Final = date(2026, 11, 19)
BANK_ACCOUNT: Final = "MAIN"
AMOUNT: Final = "123.45"
OVERDUE: Final = "61.05"
_LEDGER: Final = SystemUid("a-ledger")
TEXT: Final = "spoke to accounts payable"
#: what of an act a person in finance must be able to see, or be told that it is lost: fact → words that name it
FACTS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "note": {TEXT: ("text",)},
    "promise": {DAY.isoformat(): ("date", "day"), AMOUNT: ("amount",)},
    "dispute": {"pricing": ("reason",), AMOUNT: ("amount",)},
    "hold": {DAY.isoformat(): ("end", "until", "expir")},
    "cash": {AMOUNT: ("amount",)},
    "summary": {AMOUNT: ("open",), OVERDUE: ("overdue",)},
    "undo": {},
}


class Ordered(Struct, frozen=True, kw_only=True):
    """An act, and what its planning may know."""

    act: WriteBack
    known: Known


def make(bench: Bench, operation: Operation) -> Ordered:
    """An act of the operation about a new invoice; of an undo, about an act that is carried out before."""
    return make_many(bench, operation, 1)[0]


def make_many(bench: Bench, operation: Operation, count: int) -> list[Ordered]:
    """So many acts, each about an invoice of its own; read at once."""
    if operation == "undo":
        return [undo_of(bench, done) for done in _landed(bench, make_many(bench, undoable(bench), count))]
    if bench.adapter.capabilities.kind == "crm":
        account = min(bench.items().of(CrmAccount), key=lambda one: one.native_key)
        return [_beside(bench, operation, account) for _ in range(count)]
    on_account = operation == "cash" and bench.adapter.capabilities.writes["cash"].on_account
    posted = [
        (bench.erp.invoice(AMOUNT), bench.erp.standing_cash(AMOUNT) if on_account else None) for _ in range(count)
    ]
    shelf = _known(bench, operation, posted)
    return [_about(bench, operation, shelf, invoice, cash) for invoice, cash in posted]


def _known(bench: Bench, operation: Operation, posted: list[tuple[NativeKey, NativeKey | None]]) -> Shelf:
    """What planning may know: the items it is about; of a note on a customer all that is open of it."""
    if operation == "note":
        return bench.items(entity=bench.erp.entity, customers=True)
    return bench.posted(tuple(key for pair in posted for key in pair if key is not None))


def _about(bench: Bench, operation: Operation, shelf: Shelf, invoice: NativeKey, cash: NativeKey | None) -> Ordered:
    item = known_item(shelf, invoice)
    receipt = known_item(shelf, cash) if cash is not None else item
    make_act = _from_the_bank if operation == "cash" and cash is None else ACTS[operation]
    return ordered(bench, operation, make_act(item, receipt, Money.of(AMOUNT, item.currency)), item=item, shelf=shelf)


def _beside(bench: Bench, operation: Operation, account: CrmAccount) -> Ordered:
    """An act on a CRM's account, about an invoice that a ledger has."""
    number = next(bench.numbers)
    item = _in_a_ledger(number)
    amount = Money.of(AMOUNT, item.currency)
    act = _summary(account, amount, number) if operation == "summary" else ACTS[operation](item, item, amount)
    place = Place(
        system=account.system, entity=account.entity, customer_id=account.id, customer_number=account.number
    )  # fmt: skip
    intent = Intent(operation=operation, place=place, act=act, identity=(f"told-{item.id}",))
    return Ordered(act=_proposed(bench, intent), known=Known(items={item.id: item}))


def _in_a_ledger(number: int) -> OpenItem:
    key, minor = ("DE01", f"90{number:04}"), Money.of(AMOUNT, "EUR").minor
    customer = source_id(_LEDGER, Customer.KIND, ("DE01", "1000"))
    return OpenItem(
        id=source_id(_LEDGER, OpenItem.KIND, key), system=_LEDGER, entity="DE01", native_key=key,
        document_id=source_id(_LEDGER, "document", key), customer_id=customer, customer_number="1000",
        kind="whole", document_no=key[1], document_type="invoice", currency="EUR", original_minor=minor,
        open_minor=minor, functional_currency="EUR", original_functional_minor=minor, open_functional_minor=minor,
        due_date=DAY,
    )  # fmt: skip


def _summary(account: CrmAccount, amount: Money, number: int) -> Act:
    total = OpenTotal(open=amount, overdue=Money.of(OVERDUE, amount.currency))
    return SummaryAct(account_id=account.id, as_of=DAY + timedelta(days=number), totals=(total,), oldest_due=DAY)


def known_item(shelf: Shelf, key: NativeKey) -> OpenItem:
    """The item that was read under this key."""
    item = shelf.item(key)
    if item is None:
        raise Failed(f"item {key} was posted, but not read")
    return item


def ordered(bench: Bench, operation: Operation, act: Act, *, item: OpenItem, shelf: Shelf) -> Ordered:
    """The act as a proposal, with all items that were read."""
    identity = (act.cash_id,) if isinstance(act, CashAct) else (item.id,)
    intent = Intent(operation=operation, place=place_of(item), act=act, identity=identity)
    return Ordered(act=_proposed(bench, intent), known=known_of(shelf))


def known_of(shelf: Shelf) -> Known:
    """All that was read, as a store would know it."""
    return Known(
        items={one.id: one for one in shelf.of(OpenItem)}, customers={one.id: one for one in shelf.of(Customer)}
    )


def _proposed(bench: Bench, intent: Intent) -> WriteBack:
    permission = Permission(
        mode="propose", capabilities=bench.adapter.capabilities, proposer="ada", at=bench.clock.now(), because_of="ada"
    )
    made = propose(intent, permission)
    if made.write_back is None:
        raise Failed(made.why_not)
    return made.write_back


def _note(item: OpenItem, _receipt: OpenItem, _amount: Money) -> Act:
    return NoteAct(activity_id=RecordId(f"note-{item.id}"), text=TEXT)


def _promise(item: OpenItem, _receipt: OpenItem, amount: Money) -> Act:
    return PromiseAct(promise_id=RecordId(f"promise-{item.id}"), promised_for=DAY, amount=amount, items=(item.id,))


def _dispute(item: OpenItem, _receipt: OpenItem, amount: Money) -> Act:
    return DisputeAct(
        dispute_id=RecordId(f"dispute-{item.id}"), reason="pricing", amount=amount, items=(item.id,), note="too dear"
    )


def _hold(item: OpenItem, _receipt: OpenItem, _amount: Money) -> Act:
    return HoldAct(hold_id=RecordId(f"hold-{item.id}"), kind="manual", subject_id=item.id, until=DAY, reason="asked")


def _cash(item: OpenItem, receipt: OpenItem, amount: Money) -> Act:
    return CashAct(
        receipt_item_id=receipt.id, applications=(Application(item_id=item.id, amount=amount),), why="it quotes it"
    )


def _from_the_bank(item: OpenItem, _receipt: OpenItem, amount: Money) -> Act:
    """Where money that stands on an account is not for us: a payment that the bank's statement shows."""
    came = IncomingPayment(
        transaction_id=RecordId(f"statement-{item.id}"), bank_account=BANK_ACCOUNT, amount=amount, value_date=PAID_ON,
        text=f"pays {item.document_no}",
    )  # fmt: skip
    return CashAct(payment=came, applications=(Application(item_id=item.id, amount=amount),), why="it quotes it")


ACTS: Final[dict[str, Any]] = {"note": _note, "promise": _promise, "dispute": _dispute, "hold": _hold, "cash": _cash}


class Done(Struct, frozen=True, kw_only=True):
    """An act that was carried out."""

    ordered: Ordered
    carrier: Carrier


def landed(bench: Bench, operation: Operation) -> Done:
    """An act of the operation, carried until nothing is left to do; Failed unless it took effect."""
    return _landed(bench, [make(bench, operation)])[0]


def _landed(bench: Bench, acts: list[Ordered]) -> list[Done]:
    done = []
    for made in acts:
        carrier = Carrier(bench)
        carrier.order(made.act, made.known)
        carrier.run()
        state = carrier.state(made.act)
        must(state in {"confirmed", "handed_over"}, f"{made.act.operation} ends as {state}: {carrier.said(made.act)}")
        done.append(Done(ordered=made, carrier=carrier))
    return done


def undoable(bench: Bench) -> Operation:
    """The operation whose undo is tried."""
    writes = bench.adapter.capabilities.writes
    names: tuple[Operation, ...] = ("hold", "note", "cash", "promise", "dispute")
    return next((name for name in names if name in writes and writes[name].level != "absent"), "note")


def undo_of(bench: Bench, done: Done) -> Ordered:
    """The act that takes another one back."""
    intent = undo(done.ordered.act, done.carrier.of(done.ordered.act), why="tried")
    return Ordered(act=_proposed(bench, intent), known=done.ordered.known)
