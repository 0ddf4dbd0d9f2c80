"""Amounts that are not what is open: each account of the difference, and where a person must look."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from cash_desk import TODAY, debt, line, one, paid, parts, proposals, terms

from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import ExchangeRate
from canonical_model.money import Money
from core.cash_application.tolerances import Tolerances
from core.fx import RateSet

NO = "INV-2026-0017"


def left(found: Any) -> list[str]:
    return [str(Money.from_minor(part.residual_minor, part.currency).amount) for part in found.parts]


@pytest.mark.parametrize(
    ("came", "text", "fields", "decision", "reason", "open_after"),
    [
        ("98.00", "", terms("2", days=0), "auto", "discount", "0.00"),
        ("98.00", "", terms("2", days=-1), "review", "late_discount", "2.00"),
        ("98.00", "2% discount", {}, "review", "late_discount", "2.00"),
        ("99.95", "", {}, "review", "short_payment", "0.05"),
        ("90.00", "freight 10.00", {}, "auto", "deduction", "10.00"),
        ("90.00", "ADJ 10.00", {}, "auto", "deduction", "10.00"),
        ("90.00", "freight 11.00", {}, "review", "deduction", "10.00"),
        ("50.00", "damaged goods", {}, "review", "deduction", "50.00"),
        ("90.00", "disputed price", {}, "review", "deduction", "10.00"),
        ("90.00", "", {}, "review", "short_payment", "10.00"),
        ("50.00", "instalment 1 of 2", {}, "auto", "instalment", "50.00"),
        ("51.00", "instalment 1 of 2", {}, "review", "short_payment", "49.00"),
        ("90.00", "WHT 10%", {}, "review", "withholding", "10.00"),
        ("60.00", "net settlement", {}, "review", "netting", "40.00"),
    ],
)  # fmt: skip
def test_a_difference_is_what_it_is_taken_for(
    came: str, text: str, fields: dict[str, Any], decision: str, reason: str, open_after: str
) -> None:
    exactly = Tolerances(rounding={}, charges={})
    found = one(line(came, f"{NO} {text}"), debt(NO, "100.00", **fields), tolerances=exactly)
    assert (found.decision, found.parts[0].reason, left(found)) == (decision, reason, [open_after]), found.explanation


@pytest.mark.parametrize(
    ("is_open", "came", "reason"),
    [("10000.00", "9999.50", "rounding"), ("10000.00", "10000.50", "rounding"), ("10000.00", "9975.00", "bank_charge")],
)
def test_small_differences_are_written_off_within_the_policy(is_open: str, came: str, reason: str) -> None:
    found = one(line(came, NO), debt(NO, is_open))
    assert (found.decision, found.parts[0].reason, left(found)) == ("auto", reason, ["0.00"])
    assert one(line(came, NO), debt(NO, is_open), tolerances=Tolerances(rounding={}, charges={})).decision == "review"


def test_a_currency_that_the_policy_does_not_name_has_no_tolerance() -> None:
    assert one(line("9999.50", NO, currency="SEK"), debt(NO, "10000.00", currency="SEK")).decision == "review"


def test_what_the_bank_says_it_kept_is_its_charge_whatever_the_size() -> None:
    payment = line("900.00", NO, charges=Money.of(100, "EUR"))
    found = one(payment, debt(NO, "1000.00"))
    assert (found.decision, found.parts[0].reason, found.parts[0].adjustment_minor) == ("auto", "bank_charge", 10000)


def test_tax_withheld_at_an_expected_rate_closes_the_item() -> None:
    expected = Tolerances(withholding_per_mille=(100,))
    found = one(line("90.00", f"{NO} WHT", name="w"), debt(NO, "100.00"), tolerances=expected)
    assert (found.parts[0].reason, found.parts[0].adjustment_minor, left(found)) == ("withholding", 1000, ["0.00"])


def test_a_credit_that_is_named_or_is_just_the_difference_is_used_up() -> None:
    debts = [debt(NO, "100.00"), debt("CM-77001", "-30.50"), debt("CM-77002", "-8.00")]
    for text in (f"{NO} less CM-77001", NO):
        found = one(line("69.50", text), *debts)
        assert found.decision == "auto", found.explanation
        assert [(number, amount) for number, amount, _ in parts(found)] == [(NO, "100.00"), ("CM-77001", "-30.50")]
    twice = [*debts, debt("CM-77003", "-30.50")]
    assert one(line("69.50", NO), *twice).decision == "review"


def test_more_than_is_open_leaves_a_rest_for_a_person() -> None:
    found = one(line("150.00", NO), debt(NO, "100.00"))
    assert (found.decision, found.rest, found.rest_minor, parts(found)) == (
        "review", "overpayment", 5000, [(NO, "100.00", "full")],
    )  # fmt: skip


def test_a_named_item_is_never_passed_over_for_one_whose_amount_fits() -> None:
    found = one(line("80.00", NO), debt(NO, "100.00"), debt("INV-2026-0018", "80.00"))
    assert found.decision == "review"


def test_several_named_items_short_by_a_stated_deduction_wait_for_a_person() -> None:
    found = one(
        line("190.00", f"{NO} INV-2026-0018 freight 10.00"), debt(NO, "100.00"), debt("INV-2026-0018", "100.00")
    )
    assert found.decision == "review"
    assert "which of the items the deduction is about is not said" in found.explanation[-1]


def test_the_same_payment_again_is_held() -> None:
    lines = [
        line("100.00", NO, name=name, value_date=TODAY - timedelta(days=age)) for name, age in (("b", 9), ("a", 2))
    ]
    first, second = proposals(lines, [debt(NO, "100.00")])
    assert (first.decision, second.decision, second.rest, second.parts) == ("auto", "review", "duplicate", ())
    known = one(line("100.00", NO), debt("INV-2026-0018", "7.00"), past=[paid("100.00", references=(NO,))])
    assert (known.decision, known.rest) == ("review", "duplicate")


def test_one_transaction_is_applied_once() -> None:
    again = [line("100.00", NO, name="same"), line("100.00", NO, name="same")]
    assert [found.decision for found in proposals(again, [debt(NO, "200.00", references=("x",))])][1] == "none"
    assert (
        one(line("100.00", NO, name="seen"), debt(NO, "100.00"), past=[paid("100.00", name="seen")]).decision == "none"
    )


def test_money_that_goes_back_reopens_what_it_had_settled() -> None:
    settled = debt(NO, "0.00", original_minor=10000)
    past = [paid("100.00", name="ACH-88123", items=(f"item-{NO}",))]
    for fields in ({"reversal": True}, {}):
        found = one(line("-100.00", "Return of ACH-88123 NSF", **fields), settled, past=past)
        assert (found.decision, found.parts[0].reason, found.parts[0].residual_minor) == ("review", "reopened", 10000)
    turned = one(line("100.00", "Return of ACH-88123 NSF"), settled, past=past)
    assert (turned.decision, turned.parts, turned.rest) == ("review", (), "returned")
    assert "must be open again" in turned.explanation[0]


def test_announced_money_is_shown_and_never_applied() -> None:
    found = one(line("100.00", NO, status="announced"), debt(NO, "100.00"))
    assert (found.decision, parts(found)) == ("review", [(NO, "100.00", "full")])


def test_a_batch_is_left_to_its_parts_and_money_out_is_nothing_to_apply() -> None:
    lines = [line("100.00", name="batch"), line("100.00", NO, name="part", parent="batch"), line("-5.00", name="out")]
    assert [found.decision for found in proposals(lines, [debt(NO, "100.00")])] == ["none", "auto", "none"]


@pytest.mark.parametrize(
    "fields", [{"value_date": TODAY + timedelta(days=1)}, {"code": "CHECK", "value_date": TODAY - timedelta(days=181)}]
)
def test_a_day_to_come_and_a_stale_cheque_wait(fields: dict[str, Any]) -> None:
    assert one(line("100.00", NO, **fields), debt(NO, "100.00")).decision == "review"


def test_another_company_of_the_group_in_the_text_waits() -> None:
    ours = {"ours": ("Global Imports Corp",)}
    assert one(line("100.00", f"{NO} Global Imports North"), debt(NO, "100.00"), **ours).decision == "review"
    assert one(line("100.00", f"{NO} Global Imports Corp"), debt(NO, "100.00"), **ours).decision == "auto"


def test_a_held_item_waits() -> None:
    found = one(line("100.00", NO), debt(NO, "100.00", held="in dispute"))
    assert (found.decision, found.explanation[-1]) == ("review", f"for a person: {NO} is held: in dispute")


def test_what_the_payer_sent_counts_where_the_bank_tells_it() -> None:
    payment = line("108.00", NO, currency="USD", instructed=Money.of(100, "EUR"))
    found = one(payment, debt(NO, "100.00"))
    assert (found.decision, found.parts[0].reason, found.parts[0].amount_minor) == ("auto", "foreign", 10000)
    assert (found.parts[0].paid_minor, found.currency) == (10800, "USD")


def rate(value: str) -> RateSet:
    return RateSet.of([
        ExchangeRate(
            id=source_id(SystemUid("s"), "exchange_rate", (value,)), system=SystemUid("s"), entity="",
            native_key=(value,), rate_type="M", quotation="direct", from_currency="USD", to_currency="EUR",
            from_factor=1, to_factor=1, rate=Decimal(value), valid_on=TODAY,
        )
    ])  # fmt: skip


@pytest.mark.parametrize(("value", "decision"), [("0.926", "auto"), ("0.95", "review")])
def test_another_currency_without_its_amount_is_held_against_the_rate_of_the_day(value: str, decision: str) -> None:
    debts = (debt(NO, "60.00"), debt("INV-2026-0018", "40.00"))
    found = one(line("108.00", f"{NO} INV-2026-0018", currency="USD"), *debts, rates=rate(value))
    assert found.decision == decision
    assert sum(part.paid_minor for part in found.parts) == 10800
    assert sum(part.amount_minor for part in found.parts) == 10000


def test_a_payment_ahead_of_its_invoice_is_a_persons_to_place() -> None:
    found = one(line("50.00", "prepayment order 12", payer="New Customer"), debt(NO, "100.00"))
    assert (found.decision, found.rest, found.parts) == ("review", "prepayment", ())


def test_what_the_rate_is_and_where_it_is_from_is_told_with_the_difference_that_is_the_ledgers() -> None:
    found = one(line("108.00", NO, currency="USD"), debt(NO, "100.00"), rates=rate("0.926"))
    assert found.explanation[-1] == (
        "108.00 USD is worth 100.01 EUR at the rate of the day (1 USD = 0.926 EUR of 2026-11-12, type M, s), and "
        "100.00 EUR is open: the 0.01 EUR between them is the ledger's exchange difference"
    )


@pytest.mark.parametrize(("value", "decision"), [("0.91", "auto"), ("0.89", "review"), ("0.97", "review")])
def test_a_banks_own_conversion_beyond_the_margin_that_banks_take_waits(value: str, decision: str) -> None:
    payment = line("108.00", NO, currency="USD", instructed=Money.of(100, "EUR"))
    found = one(payment, debt(NO, "100.00"), rates=rate(value))
    assert found.decision == decision
    assert f"(1 USD = {value} EUR of 2026-11-12, type M, s)" in " ".join(found.explanation)


def test_a_conversion_that_no_rate_of_the_day_is_known_for_says_so() -> None:
    payment = line("108.00", NO, currency="USD", instructed=Money.of(100, "EUR"), value_date=TODAY - timedelta(days=1))
    found = one(payment, debt(NO, "100.00"), rates=rate("0.91"))
    assert (found.decision, found.explanation[-1]) == (
        "auto", "no rate from USD to EUR valid on 2026-11-11: the bank's conversion is held against none",
    )  # fmt: skip


def test_an_item_that_is_worth_what_came_is_shown_where_nothing_is_named_and_never_applied() -> None:
    debts = (debt(NO, "100.00"), debt("INV-2026-0018", "40.00"))
    found = one(line("108.00", "thank you", currency="USD"), *debts, rates=rate("0.926"))
    assert (found.decision, parts(found)) == ("review", [(NO, "100.00", "foreign")])
    assert any("the rate of the day fits an item says little" in told for told in found.explanation)
    twice = one(line("108.00", "thanks", currency="USD"), debts[0], debt("B-77", "100.05"), rates=rate("0.926"))
    assert any("1 more of its items are worth about as much" in told for told in twice.explanation)
    other = one(line("108.00", "thanks", currency="USD"), *debts, rates=rate("0.8"))
    assert other.parts == ()
