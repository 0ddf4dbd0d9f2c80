"""Lines that are rare: entered late, named twice, cut, in a currency without cents, and what does not add up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from cash_desk import TODAY, debt, line, one, paid, parts
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.bank import BankTransaction, RemittanceAdvice, RemittanceLine
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.write_back import Application, CashAct, NoteAct, WriteBack
from core.cash_application.cases import Explanation
from core.cash_application.cash_book import CashBook
from core.cash_application.deciding import decided
from core.cash_application.desk import Desk
from core.cash_application.incoming import bank_transaction_id, standing, transaction_of
from core.cash_application.matching import match
from core.cash_application.proposals import Part, Proposal, conserved
from core.cash_application.remittance_text import plain_amount
from core.cash_application.subset_sums import MOST_FOUND, combinations
from core.cash_application.tolerances import Tolerances

NO = "INV-2026-0017"


@pytest.mark.parametrize(("days", "decision"), [(2, "auto"), (10, "review")])
def test_a_payment_of_a_day_long_after_it_was_entered_is_post_dated(days: int, decision: str) -> None:
    found = one(line("100.00", NO, booking_date=TODAY - timedelta(days=days)), debt(NO, "100.00"))
    assert (found.decision, parts(found)) == (decision, [(NO, "100.00", "full")])
    assert ("post-dated" in " ".join(found.explanation)) == (decision == "review")


@pytest.mark.parametrize(
    ("text", "decision"),
    [("Duecourse Services", "auto"), ("Duecourse", "auto"), ("Duecourse Logistics", "review")],
)
def test_a_longer_name_of_ours_is_no_other_company(text: str, decision: str) -> None:
    ours = ("Duecourse GmbH", "Duecourse Services GmbH")
    found = one(line("100.00", f"{NO} {text}"), debt(NO, "100.00"), ours=ours)
    assert (found.decision, any("another company than ours" in why for why in found.explanation)) == (
        decision, decision == "review",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (f"{NO} PO-77", {"instructed": Money.of("100.00", "EUR")}),
        (f"PO-77 {NO}", {}),
        ("", {"references": (NO,)}),
        ("", {"end_to_end_id": NO}),
    ],
)
def test_an_item_that_is_named_in_two_ways_counts_as_named_in_full(text: str, fields: dict[str, Any]) -> None:
    found = one(line("100.00", text, payer="Stranger", **fields), debt(NO, "100.00", references=("PO-77",)))
    assert (found.decision, parts(found)) == ("auto", [(NO, "100.00", "full")])


def test_who_pays_may_be_unsaid_where_little_is_named() -> None:
    found = one(line("100.00", "PO-77", payer=""), debt(NO, "100.00", references=("PO-77",)))
    assert (found.decision, parts(found)) == ("review", [(NO, "100.00", "full")])
    assert "who pays is not said" in found.explanation


def test_another_amount_for_an_item_that_was_paid_is_no_second_payment() -> None:
    past = [paid("100.00", references=(NO,))]
    again, other = (one(line(came, NO, payer="New"), debt("9", "7.00"), past=past) for came in ("100.00", "50.00"))
    assert (again.rest, other.rest) == ("duplicate", "unidentified")


def test_a_customer_without_a_name_is_found_by_its_invoice_alone() -> None:
    nameless = debt(NO, "100.00", customer="- -")
    assert parts(one(line("100.00", NO, payer="Acme"), nameless)) == [(NO, "100.00", "full")]
    assert one(line("50.00", payer="- -"), nameless).parts == ()


def test_a_name_that_the_bank_cut_is_the_one_customers_that_begins_so() -> None:
    long = "Wagner Maschinenbau und Anlagentechnik International Vertriebs GmbH"
    cut = long[:27]
    found = one(line("100.00", payer=cut), debt("1", "100.00", customer=long, account="W1"), debt("2", "70.00"))
    assert (found.account, parts(found)) == ("W1", [("1", "100.00", "full")])
    both = one(
        line("100.00", payer=cut), debt("1", "100.00", customer=long, account="W1"),
        debt("2", "70.00", customer=f"{long[:-5]} und Service GmbH", account="W2"),
    )  # fmt: skip
    assert both.account == ""


def test_a_currency_without_cents_is_not_stated_with_cents() -> None:
    debts = [debt(NO, "10000", currency="JPY")]
    whole, broken = (
        one(line("60.00", f"{NO} JPY {sent} @ 0.006", payer="Acme"), *debts) for sent in ("10000", "10000.55")
    )
    assert parts(whole) == [(NO, "10000", "foreign")]
    assert broken.parts == ()


def test_a_discount_whose_last_day_nobody_knows_is_a_persons_to_grant() -> None:
    found = one(line("98.00", NO), debt(NO, "100.00", discount_percent=Decimal(2)))
    assert (found.decision, found.parts[0].reason) == ("review", "late_discount")
    assert any("nothing says until when it was granted" in why for why in found.explanation)


@pytest.mark.parametrize(
    ("text", "tolerances", "why"),
    [
        ("freight 10.00", Tolerances(deductions="review"), "deductions are looked at before"),
        ("discount for damaged goods 10.00", Tolerances(), "a discount that no terms grant"),
    ],
)
def test_a_deduction_waits_where_the_policy_or_the_payers_words_ask_for_it(
    text: str, tolerances: Tolerances, why: str
) -> None:
    found = one(line("90.00", f"{NO} {text}"), debt(NO, "100.00"), tolerances=tolerances)
    assert (found.decision, found.parts[0].reason) == ("review", "deduction")
    assert any(why in one for one in found.explanation)


@pytest.mark.parametrize("count", [20, 60])
def test_many_equal_items_of_which_several_make_up_the_amount_are_a_persons(count: int) -> None:
    found = one(line("100.00"), *(debt(f"INV-{1000 + at}", "50.00") for at in range(count)))
    assert (found.decision, len(found.parts)) == ("review", 2)
    assert found.alternatives


@given(st.integers(1, 10_000))
def test_what_is_open_both_ways_comes_to_nothing_and_no_item_to_nothing(minor: int) -> None:
    assert combinations([minor, -minor, 2 * minor], 0, most=22).found == ((0, 1),)
    assert len(combinations([minor] * 60, 2 * minor, most=22).found) == MOST_FOUND


@pytest.mark.parametrize("written", ["", "various", "--", "1-2"])
def test_what_is_no_amount_is_read_as_none(written: str) -> None:
    assert plain_amount(written) is None


def test_an_advice_over_the_same_sum_for_another_customers_documents_is_not_this_payments() -> None:
    debts = (debt("90000017", "100.00", customer="Acme GmbH"), debt("90000055", "100.00", customer="Beta AG"))
    told = RemittanceAdvice(
        id=RecordId("a"), payer_name="Beta", paid_on=TODAY,
        lines=(RemittanceLine(document="90000055", paid=Money.of("100.00", "EUR")),),
    )  # fmt: skip
    (acmes,) = match([line("100.00", "thanks", payer="Acme")], CashBook.of(debts), as_of=TODAY, advices=[told])
    (betas,) = match([line("100.00", "thanks", payer="Beta")], CashBook.of(debts), as_of=TODAY, advices=[told])
    assert (acmes.advice, parts(acmes)) == ("", [("90000017", "100.00", "full")])
    assert (betas.advice, parts(betas)) == ("a", [("90000055", "100.00", "full")])


def test_a_transaction_is_the_banks_reference_and_without_one_or_in_a_batch_the_line_itself() -> None:
    told = line("100.00", bank_reference=" ref 7")
    typed = bank_transaction_id("ours", "REF7")
    assert (transaction_of(told), transaction_of(structs.replace(told, id=RecordId("other")))) == (typed, typed)
    for own in (structs.replace(told, bank_reference=""), structs.replace(told, parent=RecordId("batch"))):
        assert transaction_of(own) == own.id


def act(state: Any, told: Any, no: str) -> WriteBack:
    return WriteBack(
        id=RecordId(no), operation="cash", system=SystemUid("erp"), entity="1010", customer_id=RecordId("C1"),
        customer_number="1", act=told, state=state, proposer="ada", proposed_at=datetime(2026, 11, 12, tzinfo=UTC),
        because_of="d1", identity=(no,), input_hash=no,
    )  # fmt: skip


def cash(receipt: str, item: str) -> CashAct:
    paid = Application(item_id=RecordId(item), amount=Money.of("10.00", "EUR"))
    return CashAct(receipt_item_id=RecordId(receipt), applications=(paid,), why="quoted")


def test_what_was_posted_or_may_still_be_stands_in_the_way_of_the_same_payment_or_item() -> None:
    acts = [
        act("proposed", cash("r1", "i1"), "same payment"), act("done", cash("r2", "i2"), "same item"),
        act("refused", cash("r1", "i2"), "refused"), act("done", cash("r3", "i3"), "another"),
        act("done", NoteAct(activity_id=RecordId("a"), text="i2", item_id=RecordId("i2")), "a note"),
    ]  # fmt: skip
    assert [one.id for one in standing(acts, RecordId("r1"), {RecordId("i2")})] == ["same payment", "same item"]


PART = Part(item="item-1", currency="EUR", open_minor=10000, amount_minor=10000, paid_minor=10000)
WHOLE = Proposal(line="l", decision="auto", confidence=1.0, currency="EUR", line_minor=10000, parts=(PART,))


def faulty(**fields: Any) -> Proposal:
    return structs.replace(WHOLE, parts=(structs.replace(PART, **fields),))


@pytest.mark.parametrize(
    "broken",
    [
        structs.replace(WHOLE, line_minor=10001), structs.replace(WHOLE, rest_minor=1), faulty(open_minor=10001),
        faulty(residual_minor=1), faulty(amount_minor=9000, residual_minor=1000),
        faulty(amount_minor=10000, open_minor=9000, residual_minor=-1000),
    ],
)  # fmt: skip
def test_a_proposal_that_loses_or_makes_money_is_not_conserved(broken: Proposal) -> None:
    assert conserved(WHOLE)
    assert not conserved(broken)


@pytest.mark.parametrize("sent", [None, Money.of("108.00", "USD")])
def test_an_explanation_that_does_not_add_up_is_never_applied(sent: Money | None) -> None:
    debts = [debt("1", "100.00" if sent is None else "108.00", currency="EUR" if sent is None else "USD")]
    desk, came = Desk.of(CashBook.of(debts), Tolerances(), TODAY), line("100.00", instructed=sent)
    found = decided(desk, in_sent_currency(desk, came), [lossy(desk, came)])
    assert (found.decision, found.parts, found.rest, found.rest_minor) == ("review", (), "unidentified", 10000)
    assert "for a person: its parts do not add up" in found.explanation
    assert desk.remaining == list(desk.book.opens)


def in_sent_currency(desk: Desk, came: BankTransaction) -> Any:
    case = desk.case(came)
    if came.instructed is None:
        return case
    return structs.replace(case, minor=came.instructed.minor, currency=came.instructed.currency)


def lossy(desk: Desk, came: BankTransaction) -> Explanation:
    """The item in whole, of which a cent is forgotten."""
    part = in_sent_currency(desk, came).part(0)
    short = structs.replace(part, amount_minor=part.amount_minor - 1, paid_minor=part.paid_minor - 1)
    return Explanation(parts=(short,), evidence=("reference", "amount_exact"), told=("it fits",))
