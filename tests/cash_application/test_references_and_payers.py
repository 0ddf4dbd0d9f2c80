"""How a payment names items and who pays: what is certain enough alone, and what is not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from cash_desk import TODAY, debt, line, one, paid, parts, proposals
from hypothesis import given
from hypothesis import strategies as st

from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import BankAccount
from core.cash_application.habits import learned
from core.cash_application.payers import PayerBook, in_master_data
from core.cash_application.reference_index import cut_end, tokens_of, was_cut, words_of
from core.cash_application.remittance_text import plain_amount, said


@pytest.mark.parametrize(
    "text",
    [
        "INV-2026-0017", "inv20260017", "payment INV/2026/0017 thanks", "INV 2026 0017", "00INV20260017",
        "1NV-2O26-OO17", "Rechnung 20260017", "INV2026\n0017",
    ],
)  # fmt: skip
def test_an_item_is_found_however_its_number_is_written(text: str) -> None:
    found = one(line("100.00", text), debt("INV-2026-0017", "100.00"), debt("INV-2026-0018", "100.00"))
    assert (found.decision, parts(found)) == ("auto", [("INV-2026-0017", "100.00", "full")]), found.explanation


def test_a_purchase_order_names_the_item_too() -> None:
    found = one(line("100.00", "PO-9901"), debt("1", "100.00", references=("PO-9901",)), debt("2", "100.00"))
    assert parts(found) == [("1", "100.00", "full")]
    assert found.decision == "auto"


def test_a_text_that_the_bank_cut_is_completed_by_what_is_missing() -> None:
    debts = [debt(f"INV-2026-00{at}", f"{at}.07") for at in range(41, 47)]
    found = one(line("85.14", "OUR ORDER INV-2026-0041 INV-2026-00"), *debts)
    assert len("OUR ORDER INV-2026-0041 INV-2026-00") == 35
    assert [(number, amount) for number, amount, _ in parts(found)] == [
        ("INV-2026-0041", "41.07"),
        ("INV-2026-0044", "44.07"),
    ]
    assert found.decision == "auto"


def test_a_cut_text_that_two_items_could_complete_waits_for_a_person() -> None:
    debts = [debt("INV-2026-0041", "41.07"), debt("INV-2026-0044", "10.00"), debt("INV-2026-0045", "10.00")]
    found = one(line("51.07", "OUR ORDER INV-2026-0041 INV-2026-00"), *debts)
    assert found.decision == "review"


def test_the_account_a_payer_has_used_tells_who_pays_whatever_the_name() -> None:
    told = [paid("5.00", payer_account="DE89 3704 0044 0532 0130 00", payer_name="Somebody")]
    payment = line("103.17", payer="A. N. OTHER", payer_account="DE89370400440532013000")
    found = one(payment, debt("1", "103.17"), debt("2", "7.00"), past=told)
    assert (found.decision, parts(found)) == ("auto", [("1", "103.17", "full")])
    assert "DE89…3000 has paid 1 times" in found.explanation[0]


def test_what_was_learned_names_the_payments_that_taught_it() -> None:
    payments = [
        paid("1.00", name=f"p{at}", payer_account="X 1", payer_name="ACME Ltd", paid_on=TODAY - timedelta(days=at))
        for at in range(30)
    ]
    habits = learned(payments).every()
    assert habits == learned(reversed(payments)).every()
    assert [(habit.kind, habit.payer, habit.account, habit.count) for habit in habits] == [
        ("account", "X1", "Acme", 30), ("name", "acme", "Acme", 30),
    ]  # fmt: skip
    assert habits[0].learned_from == tuple(f"p{at}" for at in range(20))


def test_a_stranger_pays_a_full_reference_at_its_amount_and_nothing_less() -> None:
    debts = [debt("INV-2026-0017", "100.00")]
    assert one(line("100.00", "INV-2026-0017", payer="Stranger AG"), *debts).decision == "auto"
    assert one(line("99.00", "INV-2026-0017", payer="Stranger AG"), *debts).decision == "review"
    assert one(line("100.00", payer="Stranger AG"), *debts).decision == "none"


def test_a_stranger_who_names_nothing_is_shown_the_only_item_of_that_amount_to_ask_about() -> None:
    found = one(line("103.17", payer="Stranger AG"), debt("1", "103.17"), debt("2", "7.00"))
    assert (found.decision, parts(found)) == ("review", [("1", "103.17", "full")])
    assert "for a person: only the amount speaks for it" in found.explanation
    twice = (debt("1", "103.17"), debt("2", "103.17"))
    assert one(line("103.17", payer="Stranger AG"), *twice).decision == "none"


def test_a_parent_that_is_known_to_pay_is_no_stranger() -> None:
    found = one(line("100.00", payer="Mother Inc"), debt("1", "100.00"), known={"MOTHER INC.": ("Acme",)})
    assert (found.decision, found.account) == ("auto", "Acme")


def test_a_name_nearly_a_customers_is_not_enough_without_reference() -> None:
    found = one(
        line("100.00", payer="ACME INDUSTRIAL SUPLIES"), debt("1", "100.00", customer="Acme Industrial Supplies")
    )
    assert (found.decision, found.account) == ("review", "Acme")


def test_a_round_amount_says_less_than_one_to_the_cent() -> None:
    """Of several open items one is just what came: by a name alone that is taken to the cent, not by the thousand."""
    others = [debt(f"{at}", f"{at}000.00") for at in range(2, 9)]
    assert one(line("1000.00"), debt("1", "1000.00"), *others).decision == "review"
    assert one(line("1000.17"), debt("1", "1000.17"), *others).decision == "auto"


def test_a_name_of_several_accounts_is_taken_for_all_of_them() -> None:
    debts = [debt("1", "100.00", account="a"), debt("2", "100.00", account="b"), debt("3", "61.17", account="b")]
    assert one(line("100.00"), *debts).decision == "review"
    assert parts(one(line("61.17"), *debts)) == [("3", "61.17", "full")]


def test_equal_numbers_of_two_customers_go_by_who_pays() -> None:
    debts = [debt("900017", "50.00"), debt("900017", "50.00", item="other", customer="Borg AB")]
    assert [part.item for part in one(line("50.00", "900017", payer="BORG"), *debts).parts] == ["other"]
    assert one(line("50.00", "900017", payer="nobody known"), *debts).decision == "review"


def test_a_number_that_looks_like_ours_and_is_not_open_keeps_the_amount_from_deciding() -> None:
    found = one(line("100.00", "INV-2026-0099"), debt("INV-2026-0017", "100.00"))
    assert found.decision == "review"
    assert "looks like a document of ours" in found.explanation[-1]


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    tokens = tokens_of(words_of(text))
    assert len(tokens) == len(set(tokens))
    assert said(text) == said(text)
    assert cut_end(text) == "" or was_cut(text)
    found = proposals([line("1.00", text, name="x")], [debt("INV-1", "1.00")])
    assert found[0].decision in {"auto", "review", "none"}


@pytest.mark.parametrize(
    ("written", "plain"),
    [("1,250.50", "1250.50"), ("1.250,50", "1250.50"), ("2,500", "2500"), ("1'250.50", "1250.50"), ("12.5", "12.5")],
)
def test_amounts_in_texts_are_read_whichever_way_they_are_grouped(written: str, plain: str) -> None:
    assert str(plain_amount(written)) == plain


@pytest.mark.parametrize(
    ("text", "field", "told"),
    [
        ("less freight $2,500", "deduction", "freight"), ("Fracht abgezogen", "deduction", "freight"),
        ("rate 2 von 3", "instalment", (2, 3)), ("2% Skonto", "discount", True), ("WHT 10", "withheld", True),
        ("see attached", "announced", True), ("Anzahlung Auftrag", "ahead", True), ("R01 NSF", "returned", True),
    ],
)  # fmt: skip
def test_what_payers_say_is_understood(text: str, field: str, told: Any) -> None:
    assert getattr(said(text), field) == told


def test_the_account_in_a_customers_master_data_says_who_pays() -> None:
    def account(key: str, **fields: str) -> BankAccount:
        return BankAccount(
            id=RecordId(key), system=SystemUid("s4"), entity="1010", native_key=(key,),
            customer_id=RecordId("c"), customer_number="C1", **fields,
        )  # fmt: skip

    known = in_master_data([
        account("1", iban="DE02 1203 0000 0000 2020 51"), account("2", number="0012345678"),
        account("3", number="4711"),
    ])  # fmt: skip
    assert known == {"DE02120300000000202051": ["s4/1010/C1"], "0012345678": ["s4/1010/C1"]}
    payers = PayerBook.of([debt("1", "100.00", account="s4/1010/C1")], known=known)
    found = payers.payer("Somebody Else", "DE02120300000000202051")
    assert (found.accounts, found.how) == (("s4/1010/C1",), "known")
