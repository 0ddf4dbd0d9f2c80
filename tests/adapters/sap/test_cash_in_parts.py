"""Cash in S/4HANA that is not item for item: parts, residual items, discounts, differences, credits, surpluses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import zeep
from cash_clerk import CashClerk
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec import structs
from s4_acts import SPACE, body_of, open_item, schema_of, side, steps

from adapters.sap.s4.settings import Settings
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Receipt
from canonical_model.steps import NativeRecord, Step
from canonical_model.write_back import Application, CashAct, IncomingPayment
from canonical_model.writing import ErpResponse
from conformance.suite.bench import bench
from conformance.suite.sap_books import HOME
from conformance.suite.subjects.s4 import S4, SUBJECT
from simulators.books import Books, ItemKey
from simulators.books.journal import BANK, DISCOUNT, FX_DIFFERENCE, SMALL_DIFFERENCES

POSTING = "sap/JOURNALENTRYCREATEREQUESTCONFI.wsdl"
STRUCTURE = "sap/journalentry_clearing_request_structure.json"
AUTHORED = "sap/samples/clearing_request_authored.xml"
PAYMENT = IncomingPayment(
    transaction_id=RecordId("t1"), bank_account="DEUT-1", amount=Money.of("100.00", "EUR"),
    value_date=date(2026, 11, 18), text="pays",
)  # fmt: skip
POSTED = NativeRecord(
    type="journal entry", key=("1010", "1400000009", "2026"), content={"item": "item/1010/1400000009/2026/002"}
)
DECIDED: dict[str, Any] = {
    "clear_in": ("1010",), "allow": ("clearing",), "posting_user": "DUECOURSE", "bank_accounts": {"DEUT-1": "11001000"},
    "difference_accounts": {"bank_charge": SMALL_DIFFERENCES}, "difference_cost_center": "17101101",
    "difference_reasons": {"deduction": "910"},
}  # fmt: skip
CHARGED = {"written_off": "2.00", "reason": "bank_charge"}


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


def ordered(amount: str, *shares: Application, items: tuple[Any, ...] = (), **writing: Any) -> tuple[Step, Step]:
    came: IncomingPayment = structs.replace(PAYMENT, amount=eur(amount))
    post, clear = steps(CashAct(payment=came, applications=shares, why=""), "cash", *items, **{**DECIDED, **writing})
    return post, clear


ITEM = open_item()
CREDIT = open_item("1600000001", open_minor=-3000, original_minor=-3000, document_type="credit_memo")
OTHER = open_item("1800000002")


def share(amount: str, item: Any = ITEM, **more: Any) -> Application:
    return Application(item_id=item.id, amount=eur(amount), **more)


ASKED = {
    "a bank's charge": lambda: ordered("98.00", share("98.00", written_off=eur("2.00"), reason="bank_charge")),
    "more than was open by rounding": lambda: ordered(
        "100.01", share("100.01", written_off=eur("-0.01"), reason="bank_charge")
    ),
    "a rest on the account": lambda: ordered("120.00", share("100.00")),
    "both": lambda: ordered(
        "118.00", share("98.00", written_off=eur("2.00"), reason="bank_charge"), items=(ITEM, OTHER)
    ),
}  # fmt: skip


def asked(step: Step, **facts: NativeRecord) -> Any:
    return body_of(side(**DECIDED).request(step, facts))


def in_order(element: Any, names: list[str]) -> None:
    """The element's children are of these names, in this order."""
    known = [name.rstrip("?*").partition("(")[0].partition("@")[0] for name in names]
    places = [known.index(child.tag) for child in element]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ASKED)
def test_a_posting_with_differences_and_a_rest_is_valid_by_saps_own_schema_and_balances(
    shared: Callable[[str], Path], name: str
) -> None:
    message = asked(ASKED[name]()[0])
    assert list(schema(shared(POSTING)).iter_errors(message)) == []
    client = reader(shared(POSTING))
    read = client.get_element(f"{SPACE}JournalEntryBulkCreateRequest").parse(message, client.wsdl.types)
    (request,) = read.JournalEntryCreateRequest
    entry = request.JournalEntry
    amounts = [line.AmountInTransactionCurrency._value_1 for line in (*entry.Item, *entry.DebtorItem)]
    assert sum(amounts) == 0
    assert all((line.DebitCreditCode == "H") == (line.AmountInTransactionCurrency._value_1 < 0) for line in entry.Item)
    numbers = [line.ReferenceDocumentItem for line in entry.DebtorItem]
    assert numbers == [str(len(entry.Item) + 1 + at) for at in range(len(numbers))]
    assert all(line.AccountAssignment.CostCenter == "17101101" for line in entry.Item[1:])


@cache
def schema(path: Path) -> Any:
    return schema_of(path)


@cache
def reader(path: Path) -> zeep.Client:
    return zeep.Client(str(path))


CLEARED = {
    "part": lambda: ordered("60.00", share("60.00")),
    "residual": lambda: ordered("60.00", share("60.00", reason="deduction")),
    "discount": lambda: ordered("97.00", share("97.00", discount=eur("3.00"))),
    "discount and residual": lambda: ordered("57.00", share("57.00", discount=eur("3.00"), reason="deduction")),
    "credit": lambda: ordered("70.00", share("100.00"), share("-30.00", CREDIT), items=(ITEM, CREDIT)),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("part", {"PartialPaymentAmtInDspCrcy": "60"}),
        ("residual", {"OtherDeductionAmountInDspCrcy": "40", "PaymentDifferenceReason": "910"}),
        ("discount", {"CashDiscountAmountInDspCrcy": "3"}),
        (
            "discount and residual",
            {
                "CashDiscountAmountInDspCrcy": "3", "OtherDeductionAmountInDspCrcy": "40",
                "PaymentDifferenceReason": "910",
            },
        ),
        ("credit", {}),
    ],
)  # fmt: skip
def test_a_clearing_says_in_the_transcriptions_order_what_of_an_item_it_pays(
    shared: Callable[[str], Path], name: str, told: dict[str, str]
) -> None:
    root = asked(CLEARED[name]()[1], post=POSTED)
    structure = json.loads(shared(STRUCTURE).read_text("utf-8"))["message"]["JournalEntryClearingRequest[1..n]"]
    receipt, *items = root.findall(".//APARItems")
    for one in (receipt, *items):
        in_order(one, structure["APARItems"])
    beside = {child.tag: child.text for child in items[0]}
    sample = etree.parse(shared(AUTHORED)).getroot()
    plain = {child.tag for child in sample.iter("APARItems").__next__()}
    assert {name: text for name, text in beside.items() if name not in plain} == told
    assert {child.tag for child in receipt} == plain
    assert {child.get("currencyCode") for child in items[0] if child.tag.endswith("DspCrcy")} <= {"EUR"}


@pytest.mark.parametrize(
    ("shares", "amount", "more", "why"),
    [
        ([share("98.00", written_off=eur("2.00"), reason="rounding")], "98.00", {}, "difference_accounts"),
        ([share("98.00", written_off=eur("2.00"), reason="bank_charge")], "98.00",
         {"difference_accounts": {"bank_charge": BANK}}, "the bank's own account"),
        ([share("57.00", discount=eur("3.00"))], "57.00", {}, "needs a reason code for a residual item"),
        ([share("100.00"), share("-20.00", CREDIT)], "80.00", {}, "it is used up whole"),
        ([share("101.00")], "101.00", {}, "cannot go off it"),
        ([share("100.00")], "90.00", {}, "is not a part of that"),
    ],
)  # fmt: skip
def test_what_sap_cannot_say_or_is_not_told_of_is_refused_in_words(
    shares: list[Application], amount: str, more: dict[str, Any], why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        ordered(amount, *shares, items=(ITEM, CREDIT), **more)


def test_a_payment_advice_takes_cash_alone() -> None:
    act = CashAct(receipt_item_id=ITEM.id, applications=(share("97.00", discount=eur("3.00")),), why="")
    with pytest.raises(ValueError, match="only cash on items"):
        steps(act, "cash", clear_in=())


class Posts(S4):
    """A tenant in which cash is posted and cleared."""

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        writing = structs.replace(
            made.writing, clear_in=(HOME,), allow=("payment_advice", "clearing"), posting_user="DUECOURSE",
            bank_accounts={"MAIN": BANK}, difference_accounts={"bank_charge": SMALL_DIFFERENCES},
            difference_cost_center="17101101", difference_reasons={"deduction": "910", "short_payment": "920"},
        )  # fmt: skip
        return structs.replace(made, writing=writing)


@contextmanager
def clerk() -> Iterator[CashClerk]:
    with bench(structs.replace(SUBJECT, open=Posts)) as made:
        yield CashClerk(made)


def booked(one: CashClerk, account: str) -> Decimal:
    lines = (line for document in one.erp.books.documents.values() for line in document.lines)  # type: ignore[attr-defined]
    return sum((line.amount for line in lines if line.account == account), Decimal(0))


def done(one: CashClerk, order: Any, **how: Any) -> None:
    carrier = one.carried(order, **how)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)


FAULTS = ["", "lost_answer", "error_after_effect"]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_part_payment_hangs_on_its_item_once_whatever_becomes_of_the_answer(fault: str) -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00")
        before, order = one.left(), one.order("60.00", (key, "60.00", {"reason": "instalment"}))
        if fault:
            one.bench.next_write(fault, after=1)
        done(one, order)
        left = one.left()
        (made,) = [(name, amount) for name, amount in left.items() if name not in before]
        assert (left[key], made[1]) == (100, -60)


@pytest.mark.parametrize("dies_at", [5, 9])
def test_a_residual_item_is_made_once_wherever_the_worker_dies(dies_at: int) -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00")
        before, order = one.left(), one.order("60.00", (key, "60.00", {"reason": "deduction"}))
        done(one, order, dies_at=dies_at)
        left = one.left()
        (made,) = [amount for name, amount in left.items() if name not in before]
        assert (key in left, made) == (False, 40)


def test_a_reason_code_that_charges_the_rest_off_is_not_believed_and_goes_to_a_person() -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00")
        order = one.order("60.00", (key, "60.00", {"reason": "short_payment"}))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "needs_human"
        assert booked(one, SMALL_DIFFERENCES) == 40


@pytest.mark.parametrize(("fault", "writes"), [("", 0), ("lost_answer", 0), ("error_after_effect", 1)])
def test_discount_charge_credit_and_what_is_too_much_are_posted_once_and_nothing_is_left_of_the_items(
    fault: str, writes: int
) -> None:
    with clerk() as one:
        first, second = one.erp.invoice("100.00"), one.erp.invoice("50.00")
        credit = one.erp.credit_memo("20.00")
        before = one.left()
        order = one.order(
            "140.00", (first, "97.00", {"discount": "3.00"}), (second, "48.00", CHARGED), (credit, "-20.00", {})
        )  # fmt: skip
        if fault:
            one.bench.next_write(fault, after=writes)
        done(one, order)
        left = one.left()
        assert not {first, second, credit} & left.keys()
        assert [amount for name, amount in left.items() if name not in before] == [-15]
        assert [booked(one, name) for name in (DISCOUNT, SMALL_DIFFERENCES, BANK)] == [3, 2, 140]


def test_what_was_posted_and_cleared_comes_back_as_such_and_the_money_only_once() -> None:
    with clerk() as one:
        key = one.erp.invoice("100.00")
        before = len(receipts(one))
        done(one, one.order("60.00", (key, "60.00", {"reason": "instalment"})))
        items = {item.native_key: item for item in one.bench.items(entity=HOME).of(OpenItem)}
        hanging = [item for item in items.values() if item.offsets is not None and item.offsets == items[key].id]
        assert [(item.open_minor, item.is_cash) for item in hanging] == [(-6000, True)]
        assert len(receipts(one)) == before + 1


def test_a_part_payment_is_still_seen_as_one_when_finance_settles_the_rest() -> None:
    with clerk() as one:
        books: Books = one.erp.books  # type: ignore[attr-defined]
        key = one.erp.invoice("100.00")
        before = one.left()
        order = one.order("60.00", (key, "60.00", {"reason": "instalment"}))
        carrier = one.carried(order)
        (hanging,) = [name for name in one.left() if name not in before]
        rest = one.erp.standing_cash("40.00")
        keys = [ItemKey(name[0], name[1], int(name[2]), int(name[3])) for name in (key, hanging, rest)]
        books.clear(keys, today=books.as_of)
        post, clear = sorted(carrier.of(order.act), key=lambda step: step.ordinal)
        assert post.native is not None
        answer = carrier.wire.send(carrier.side.find(clear, {"post": post.native}), timeout=5)
        assert isinstance(answer, ErpResponse)
        standing = carrier.side.standing(clear, answer)
        assert standing is not None
        assert clear.content.items() <= standing.content.items()


def receipts(one: CashClerk) -> list[Receipt]:
    return one.bench.items(entity=HOME).of(Receipt)


AMOUNTS = st.integers(min_value=2, max_value=100_000)


@given(
    st.lists(
        st.tuples(AMOUNTS, st.integers(0, 99), st.sampled_from(["", "discount", "off", "part", "residual"])),
        min_size=1,
        max_size=6,
    ),
    st.integers(0, 500),
)
def test_l8_what_is_posted_balances_and_what_is_cleared_sums_to_nothing(
    drawn: list[tuple[int, int, str]], rest: int
) -> None:
    """The bank's line and what is written off make up the customer's lines; the receipt all that goes off the items."""
    items, shares = [], []
    for at, (minor, share, how) in enumerate(drawn):
        item = open_item(f"18000001{at:02}", open_minor=minor, original_minor=minor)
        less = max(1, minor * share // 100) if how and minor > 1 else 0
        less = min(less, minor - 1)
        beside = Money.from_minor(less, "EUR")
        more: dict[str, Any] = {
            "discount": {"discount": beside}, "off": {"written_off": beside, "reason": "bank_charge"},
            "part": {"reason": "instalment"}, "residual": {"reason": "deduction"},
        }.get(how if less else "", {})  # fmt: skip
        items.append(item)
        shares.append(Application(item_id=item.id, amount=Money.from_minor(minor - less, "EUR"), **more))
    came = sum((one.amount for one in shares), Money.zero("EUR")) + Money.from_minor(rest, "EUR")
    act = CashAct(payment=structs.replace(PAYMENT, amount=came), applications=tuple(shares), why="")
    post, clear = steps(act, "cash", *items, **DECIDED)
    entry = asked(post)
    lines = [Decimal(one.text) for one in entry.iter("AmountInTransactionCurrency")]
    customers = [Decimal(one.findtext("AmountInTransactionCurrency")) for one in entry.iter("DebtorItem")]
    assert sum(lines) == 0
    told = asked(clear, post=POSTED).findall(".//APARItems")[1:]
    opens = {f"{item.document_no}": item.open.amount for item in items}
    assert sum(_off(opens, one) for one in told) == -customers[0]
    assert customers[1:] == ([-Money.from_minor(rest, "EUR").amount] if rest else [])


def _off(opens: dict[str, Decimal], item: Any) -> Decimal:
    """What goes off the receipt for one line of a clearing."""
    part = item.findtext("PartialPaymentAmtInDspCrcy")
    if part is not None:
        return Decimal(part)
    beside = (item.findtext("CashDiscountAmountInDspCrcy"), item.findtext("OtherDeductionAmountInDspCrcy"))
    return opens[item.findtext("AccountingDocument")] - sum(Decimal(one) for one in beside if one is not None)


@pytest.mark.parametrize("fault", FAULTS)
def test_what_the_bank_converted_is_posted_at_just_what_came_and_the_clearing_posts_the_difference(fault: str) -> None:
    with clerk() as one:
        key = one.erp.invoice("160000", currency="JPY")
        order = one.order("160000", (key, "160000", {}), came=Money.of("917.43", "EUR"))
        if fault:
            one.bench.next_write(fault)
        done(one, order)
        assert one.left().get(key) is None
        lines = [line for document in one.erp.books.documents.values() for line in document.lines]  # type: ignore[attr-defined]
        assert sum(line.functional for line in lines if line.account == BANK) == Decimal("917.43")
        # the invoice was worth 976.00 when it was posted
        assert sum(line.functional for line in lines if line.account == FX_DIFFERENCE) == Decimal("58.57")
