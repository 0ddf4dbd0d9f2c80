"""Remittance advices: which payment one is about, what it says of each document, and when a person looks at it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from cash_desk import TODAY, debt, line, paid, proposals, terms
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.bank import RemittanceAdvice, RemittanceLine, UnreadLine
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.cash_application.cash_book import CashBook
from core.cash_application.matching import match
from core.cash_application.proposals import Proposal, conserved
from core.cash_application.tolerances import Tolerances

DEBTS = (
    debt("90000017", "1000.00", **terms("2", days=3)), debt("90000018", "500.00"), debt("90000019", "300.00"),
)  # fmt: skip


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


def doc(number: str, amount: str = "", **fields: Any) -> RemittanceLine:
    told = {
        name: eur(value) if name in {"gross", "discount", "adjustment"} else value for name, value in fields.items()
    }
    return RemittanceLine(document=number, paid=eur(amount) if amount else None, **told)


def advice(*lines: RemittanceLine, **fields: Any) -> RemittanceAdvice:
    told: dict[str, Any] = {"id": RecordId("advice"), "payer_name": "Acme", "reference": "PAY-77123", "paid_on": TODAY}
    return RemittanceAdvice(lines=lines, **{**told, **fields})


def advised(*advices: RemittanceAdvice, amount: str, text: str = "", debts: Any = DEBTS, **fields: Any) -> Proposal:
    tolerances = fields.pop("tolerances", Tolerances())
    (found,) = match(
        [line(amount, text, **fields)], CashBook.of(debts), as_of=TODAY, advices=advices, tolerances=tolerances
    )
    assert conserved(found)
    return found


def parts(found: Proposal) -> list[tuple[str, int, int, int, str]]:
    return [
        (one.item.removeprefix("item-"), one.amount_minor, one.discount_minor, one.residual_minor, one.reason)
        for one in found.parts
    ]


def test_an_advice_names_the_items_the_discount_and_the_deduction_of_a_payment_that_names_nothing() -> None:
    told = advice(
        doc("90000017", "980.00", gross="1000.00", discount="20.00"),
        doc("90000018", "450.00", adjustment="-50.00", adjustment_reason="damaged"), doc("90000019", "300.00"),
    )  # fmt: skip
    found = advised(told, amount="1730.00")
    assert found.decision == "auto"
    assert parts(found) == [
        ("90000017", 98000, 2000, 0, "discount"), ("90000018", 45000, 0, 5000, "deduction"),
        ("90000019", 30000, 0, 0, "full"),
    ]  # fmt: skip
    assert (found.parts[1].detail, found.advice) == ("damaged", "advice")
    assert found.explanation == (
        "remittance advice PAY-77123 names 90000017, 90000018, 90000019", "50.00 EUR of 90000018 stays open (damaged)",
    )  # fmt: skip


def test_without_the_advice_the_same_payment_is_a_guess_for_a_person() -> None:
    assert advised(amount="1730.00").decision == "review"


@pytest.mark.parametrize(
    ("fields", "line_fields"),
    [
        ({"payer_name": "", "reference": ""}, {}),  # by the documents, which are the payer's
        ({"payer_name": "", "reference": "PAY-77123"}, {"end_to_end_id": "PAY 77123", "payer": "SOMEBODY"}),
        ({"payer_name": "", "payer_account": "DE02 1203"}, {"payer_account": "de021203", "payer": ""}),
        ({"reference": "", "amount": eur("450.00")}, {}),
    ],
)
def test_amount_and_payer_or_reference_say_whose_advice_it_is(fields: Any, line_fields: Any) -> None:
    found = advised(advice(doc("90000018", "450.00"), **fields), amount="450.00", **line_fields)
    assert (found.decision, parts(found)) == ("auto", [("90000018", 45000, 0, 5000, "short_payment")])


@pytest.mark.parametrize(
    ("fields", "amount", "payer"),
    [
        ({}, "451.00", "ACME"),  # another amount
        ({"payer_name": "Else", "reference": ""}, "450.00", "SOMEBODY"),
        ({"paid_on": TODAY - timedelta(days=21)}, "450.00", "ACME"),
        ({"amount": eur("449.00"), "reference": ""}, "450.00", "ACME"),
    ],
)
def test_an_advice_that_fits_another_payment_is_no_evidence(fields: Any, amount: str, payer: str) -> None:
    found = advised(advice(doc("90000018", "450.00"), **fields), amount=amount, payer=payer)
    assert (found.advice, found.decision == "auto") == ("", False)


def test_two_advices_for_one_payment_and_one_advice_for_two_payments_are_doubts() -> None:
    one = advice(doc("90000018", "300.00"))
    two = structs.replace(advice(doc("90000019", "300.00")), id=RecordId("other"))
    found = advised(one, two, amount="300.00", text="90000019")
    assert (found.decision, found.explanation[-1]) == (
        "review", "for a person: 2 remittance advices fit this payment",
    )  # fmt: skip
    lines = [line("300.00", name="a"), line("300.00", name="b")]
    both = match(lines, CashBook.of(DEBTS), as_of=TODAY, advices=[two])
    assert [one.decision for one in both] == ["review", "review"]
    assert "remittance advice PAY-77123 fits 2 payments" in both[0].explanation[-1]
    assert advised(two, two, amount="300.00").decision == "auto"


def test_an_advice_whose_reference_is_the_payments_and_its_amount_is_not_makes_it_a_persons() -> None:
    found = advised(advice(doc("90000019", "310.00")), amount="300.00", text="90000019 PAY-77123")
    assert found.decision == "review"
    assert "remittance advice PAY-77123 is about this payment, and over 310.00 EUR" in found.explanation[-1]
    empty = advised(advice(doc("90000019")), amount="300.00", text="90000019 PAY-77123")
    assert "and over no amount" in empty.explanation[-1]
    other = match(
        [line("300.00", "90000019 PAY-77123", name="a"), line("500.00", "90000018", name="b")], CashBook.of(DEBTS),
        as_of=TODAY, advices=[advice(doc("90000019", "310.00"))],
    )  # fmt: skip
    assert [one.decision for one in other] == ["review", "auto"]


@pytest.mark.parametrize(
    ("told", "amount", "why"),
    [
        (advice(doc("90000018", "450.00"), doc("77777777", "50.00")), "500.00", "no item is called 77777777 in EUR"),
        (advice(doc("77777777", "500.00")), "500.00", "the advice names nothing that is open"),
        (advice(doc("90000018", "250.00"), doc("90000018", "250.00")), "500.00", "the advice names 90000018 twice"),
        (advice(doc("90000018", "501.00")), "501.00", "pays 501.00 EUR of 90000018, 500.00 EUR is open"),
        (advice(doc("90000018", "0.00"), doc("90000019", "300.00")), "300.00", "pays 0.00 EUR of 90000018"),
        (advice(doc("90000018", "470.00", discount="30.00")), "470.00", "a discount of 30.00 EUR is taken"),
        (
            advice(doc("90000018", "350.00", adjustment="150.00", adjustment_reason="01")), "350.00",
            "the deduction is a large part of what is open of 90000018",
        ),
        (advice(doc("90000018", "500.00"), doc("", adjustment="-10.00"), amount=eur("490.00")), "490.00", "-10.00"),
        (advice(doc("90000018", "450.00"), doc("", "50.00")), "500.00", "pays 50.00 EUR without saying of which"),
        (advice(doc("90000018", "500.00"), findings=("apart",)), "500.00", "the advice does not add up: apart"),
        (
            advice(doc("90000018", "500.00"), unread=(UnreadLine(place="row 2", reason="x", text="y"),)), "500.00",
            "1 lines of the advice could not be read",
        ),
        (
            advice(RemittanceLine(document="90000018", paid=Money.of("500.00", "USD")), amount=eur("500.00")), "500.00",
            "what is paid of 90000018 is not said in EUR",
        ),
        (advice(doc("90000018", discount="1.00"), amount=eur("500.00")), "500.00", "is not said"),
        (advice(doc("90000018", "500.00"), amount=eur("510.00")), "510.00", "is explained by the advice"),
    ],
)  # fmt: skip
def test_whatever_of_an_advice_is_in_doubt_is_a_persons(told: RemittanceAdvice, amount: str, why: str) -> None:
    found = advised(told, amount=amount)
    assert found.decision == "review"
    assert any(why in one for one in found.explanation), found.explanation


def test_an_item_that_the_payment_itself_names_and_the_advice_does_not_is_a_conflict() -> None:
    found = advised(advice(doc("90000018", "500.00")), amount="500.00", text="90000019")
    assert (found.decision, found.explanation[-1]) == (
        "review", "for a person: the payment itself names 90000019, the advice does not",
    )  # fmt: skip


def test_what_is_paid_is_read_from_the_gross_amount_or_is_all_that_is_open() -> None:
    less = advice(doc("90000018", gross="500.00", adjustment="-25.00", text="freight"), amount=eur("475.00"))
    assert parts(advised(less, amount="475.00")) == [("90000018", 47500, 0, 2500, "deduction")]
    off = advice(doc("90000017", gross="1000.00", discount="20.00"), amount=eur("980.00"))
    assert parts(advised(off, amount="980.00")) == [("90000017", 98000, 2000, 0, "discount")]
    whole = advice(doc("INV 90000018"), doc("", text="words"), amount=eur("500.00"))
    assert advised(whole, amount="500.00").decision == "auto"


def test_a_credit_that_the_advice_nets_is_used_up_or_in_part() -> None:
    debts = (debt("90000018", "500.00"), debt("CR-5501", "-120.00"))
    told = advice(doc("90000018", "500.00"), doc("CR-5501", "-100.00"))
    assert parts(advised(told, amount="400.00", debts=debts)) == [
        ("90000018", 50000, 0, 0, "full"), ("CR-5501", -10000, 0, -2000, "credit_memo"),
    ]  # fmt: skip
    wrong = advised(advice(doc("90000018", "500.00"), doc("CR-5501", "100.00")), amount="600.00", debts=debts)
    assert wrong.decision == "review"


def test_of_equal_numbers_the_payers_is_meant_and_without_a_payer_nobodys() -> None:
    debts = (debt("90000018", "500.00"), debt("90000018", "500.00", customer="Borg AB", item="other"))
    told = advice(doc("90000018", "500.00"))
    assert advised(told, amount="500.00", debts=debts).decision == "auto"
    nobody = advised(told, amount="500.00", debts=debts, payer="X", end_to_end_id="PAY-77123")
    assert "several items are called 90000018 in EUR" in " ".join(nobody.explanation)


def test_deductions_wait_where_policy_says_so_and_what_is_closed_is_not_paid_again() -> None:
    told = advice(doc("90000018", "450.00", adjustment="-50.00"))
    waits = advised(told, amount="450.00", tolerances=Tolerances(deductions="review"))
    assert waits.decision == "review"
    first, second = match(
        [line("500.00", "", name="a", value_date=TODAY - timedelta(days=1)), line("300.00", "", name="b")],
        CashBook.of(DEBTS), as_of=TODAY,
        advices=[
            advice(doc("90000018", "500.00"), reference="FIRST-1"),
            advice(doc("90000018", "300.00"), id=RecordId("second"), reference="SECOND-2"),
        ],
    )  # fmt: skip
    assert (first.decision, second.decision) == ("auto", "review")
    assert "the advice names 90000018 and it is not open" in " ".join(second.explanation)


def test_what_is_announced_or_taken_back_is_not_applied_by_an_advice() -> None:
    told = advice(doc("90000018", "500.00"))
    assert advised(told, amount="500.00", status="announced").decision == "review"
    assert advised(told, amount="500.00", reversal=True).advice == ""


def test_an_advice_without_a_name_is_told_by_its_documents_and_lines_may_have_no_day() -> None:
    told = advice(doc("90000018", "500.00"), payer_name="", reference="", paid_on=None)
    found = advised(told, amount="500.00", value_date=None)
    assert found.explanation[0].startswith("remittance advice of 1 documents names 90000018")


def test_past_payments_say_whose_advice_without_a_name_it_is() -> None:
    past = [paid("5.00", account="Acme", payer_account="DE9912")]
    book = CashBook.of(DEBTS, past=past)
    told = advice(doc("90000018", "500.00"), payer_name="", reference="")
    (found,) = match([line("500.00", payer="?", payer_account="DE99 12")], book, as_of=TODAY, advices=[told])
    assert found.decision == "auto"


AMOUNTS = st.integers(min_value=-30_000, max_value=130_000)


@given(
    st.lists(st.tuples(st.sampled_from(["90000017", "90000018", "90000019", "CR-5501", "7"]), AMOUNTS), max_size=5),
    st.lists(st.integers(min_value=0, max_value=3_000), min_size=5, max_size=5),
    st.integers(min_value=-200, max_value=200),
)
def test_whatever_an_advice_says_the_line_is_its_parts_and_the_rest_and_alone_only_without_a_rest(
    told: list[tuple[str, int]], off: list[int], apart: int
) -> None:
    lines = [
        RemittanceLine(
            document=number, paid=Money.from_minor(minor, "EUR"), discount=Money.from_minor(less, "EUR"),
            adjustment=Money.from_minor(-less, "EUR") if less % 2 else None,
        )
        for (number, minor), less in zip(told, off, strict=False)
    ]  # fmt: skip
    total = Money.from_minor(sum(minor for _, minor in told) + apart, "EUR")
    (found,) = match(
        [line(str(total.amount), name="a")], CashBook.of([*DEBTS, debt("CR-5501", "-120.00")]), as_of=TODAY,
        advices=[advice(*lines, amount=total)],
    )  # fmt: skip
    assert conserved(found)
    if found.decision == "auto" and found.advice:
        assert found.rest_minor == 0
        assert sum(part.paid_minor for part in found.parts) == total.minor
        assert len({part.item for part in found.parts}) == len(found.parts) == len(lines)


def test_advices_change_nothing_for_lines_that_they_are_not_about() -> None:
    lines = [line("500.00", "90000018", name="a"), line("77.00", name="b", payer="X")]
    plain = proposals(lines, DEBTS)
    told = advice(doc("1", "9.00"), doc("2", "3.00"), paid_on=date(2020, 1, 1))
    mixed = advice(doc("1", "9.00"), RemittanceLine(document="2", paid=Money.of("3", "JPY")), id=RecordId("x"))
    assert match(lines, CashBook.of(DEBTS), as_of=TODAY, advices=[told, mixed]) == plain
