from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.master_data import ControlAccount, PaymentTerms, Person
from canonical_model.money import Money
from core.audit_data import Books, audit
from core.cash_application.exact import propose
from core.reconciliation import reconcile
from core.references import normalised, own_references, quoted_tokens
from core.write_back import proposing as write_back


def test_a_payment_that_quotes_one_item_at_its_open_amount_is_proposed(desk: Any) -> None:
    item = desk.item("90001234", "100.00")
    found = propose([item, desk.item("90001235", "100.00"), desk.cash("5", "100.00", text="Rg. 0090001234 danke")])
    assert [(one.decision, [part.item_id for part in one.applications]) for one in found] == [("propose", [item.id])]
    assert found[0].applications[0].amount == Money.of(100, "EUR")
    assert "quotes 90001234" in found[0].explanation[0]


def test_a_payment_that_quotes_nothing_stays_unapplied(desk: Any) -> None:
    found = propose([desk.item("90001234", "100.00"), desk.cash("5", "100.00", text="payment")])
    assert (found[0].decision, found[0].applications) == ("none", ())
    assert "quotes no open item in EUR" in found[0].explanation[0]


@pytest.mark.parametrize(
    ("amount", "text", "fields", "why"),
    [
        ("99.99", "90001234", {}, "is not the 100.00 EUR open of it"),
        ("100.00", "90001234 90001235", {}, "quotes several open items"),
        ("100.00", "90001234", {"currency": "USD"}, "quotes no open item in USD"),
        ("100.00", "2026 1000 100", {}, "quotes no open item"),
    ],
)
def test_everything_less_than_exact_is_left_to_a_person(
    desk: Any, amount: str, text: str, fields: dict[str, Any], why: str
) -> None:
    items = [desk.item("90001234", "100.00"), desk.item("90001235", "7.00")]
    found = propose([*items, desk.cash("5", amount, text=text, **fields)])
    assert found[0].applications == ()
    assert why in found[0].explanation[0]


def test_a_part_paid_item_takes_its_rest_and_two_payments_for_one_item_go_to_a_person(desk: Any) -> None:
    item = desk.item("90001234", "100.00")
    part = desk.cash("4", "40.00", offsets=item.id)
    rest = propose([item, part, desk.cash("5", "60.00", reference="90001234")])
    assert [one.applications[0].amount for one in rest] == [Money.of(60, "EUR")]
    twice = propose([item, *(desk.cash(no, "100.00", reference="90001234") for no in ("5", "6"))])
    assert [(one.decision, one.applications) for one in twice] == [("review", ()), ("review", ())]


def test_unidentified_cash_is_nobodys_to_apply(desk: Any) -> None:
    assert propose([desk.item("90001234", "1.00"), desk.cash("5", "1.00", kind="unidentified", text="90001234")]) == ()


def test_references_are_compared_without_marks_and_leading_zeros_and_years_quote_nothing(desk: Any) -> None:
    assert normalised("RE-2026/00.17") == "RE20260017"
    assert own_references(desk.item("0000002026", "1.00", reference="AB-77 12")) == {"AB7712"}
    assert quoted_tokens(["4711/4712, 0004713"]) >= {"4711", "4712", "4713"}
    assert quoted_tokens(["12 2026 x 1/2"]) == frozenset()


@given(text=st.text(max_size=300))
def test_any_text_can_be_looked_at_for_references(text: str) -> None:
    assert all(token.isascii() and token.isalnum() for token in quoted_tokens([text]))


def permission(desk: Any, mode: Any = "propose", **writes: WriteCapability) -> write_back.Permission:
    return write_back.Permission(
        mode=mode,
        capabilities=Capabilities(product="sap-s4", reads={}, writes=writes),  # type: ignore[arg-type] # named freely
        proposer="anna",
        at=desk.now,
        because_of="anna",
    )


EMULATED = WriteCapability(level="emulated", object="JournalEntry", screen="FBL5N", lost=("one text per item",))


def test_a_proposal_says_where_it_would_land_and_what_is_lost(desk: Any) -> None:
    promise = desk.promise((desk.item("1", "10.00"), "10.00"))
    made = write_back.propose(write_back.promise(promise), permission(desk, promise=EMULATED)).write_back
    assert made is not None
    assert (made.state, made.lands_in, made.screen, made.lost) == (
        "proposed", "JournalEntry", "FBL5N", ("one text per item",),
    )  # fmt: skip


def test_what_is_off_or_cannot_be_kept_or_has_no_cause_is_not_proposed(desk: Any) -> None:
    intent = write_back.promise(desk.promise((desk.item("1", "10.00"), "10.00")))
    allowed = permission(desk, promise=EMULATED)
    for refused, why in (
        (permission(desk, mode="off", promise=EMULATED), "off"),
        (permission(desk), "cannot keep a promise"),
        (structs.replace(allowed, because_of=""), "L12"),
    ):
        found = write_back.propose(intent, refused)
        assert found.write_back is None
        assert why in found.why_not


def test_l10_cash_is_known_by_its_receipt_never_by_the_items_it_pays(desk: Any) -> None:
    money = desk.cash("5", "100.00", text="90001234")
    first = propose([desk.item("90001234", "100.00"), money])[0]
    other = structs.replace(first, applications=(structs.replace(first.applications[0], item_id=desk.item_id("x")),))
    allowed = permission(desk, cash=EMULATED)
    ids = {write_back.propose(write_back.cash(money, one), allowed).write_back.id for one in (first, other)}
    assert len(ids) == 1
    again = write_back.propose(write_back.cash(money, first), allowed, revision=1).write_back
    assert again.id not in ids


def test_setting_and_releasing_opening_and_closing_are_two_acts(desk: Any) -> None:
    allowed = permission(desk, hold=EMULATED, dispute=EMULATED, note=EMULATED)
    item = desk.item("1", "10.00")
    hold, place = desk.hold(item), write_back.place_of(item)
    opened = desk.dispute((item, "1.00"))
    intents = [
        write_back.hold(hold, place),
        write_back.hold(hold, place, release=True),
        write_back.dispute(opened),
        write_back.dispute(structs.replace(opened, status="resolved", resolution="credited")),
        write_back.note(desk.activity("note", days_ago=0)),
    ]
    assert len({write_back.propose(intent, allowed).write_back.id for intent in intents}) == 5


def test_a_proposal_that_applies_nothing_is_no_write_back(desk: Any) -> None:
    money = desk.cash("5", "100.00")
    with pytest.raises(ValueError, match="applies nothing"):
        write_back.cash(money, propose([money])[0])


def test_the_tie_out_compares_open_not_net_open_per_control_account(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    items = [invoice, desk.cash("2", "30.00", offsets=invoice.id), desk.item("3", "-5.00", control_account="170000")]
    found = reconcile(items, [desk.balance("140000", "70.00"), desk.balance("170000", "-5.00")])
    assert [(row.gl_account, str(row.subledger), str(row.difference)) for row in found.rows] == [
        ("140000", "70.00 EUR", "0.00 EUR"), ("170000", "-5.00 EUR", "0.00 EUR"),
    ]  # fmt: skip
    assert found.ties_out


def test_a_difference_is_classed_by_what_explains_it(desk: Any) -> None:
    items = [
        desk.item("1", "100.00"),
        desk.item("2", "5.00", control_account=""),
        desk.item("3", "7.00", control_account="999999"),
    ]
    unread = desk.quarantined()
    balances = [desk.balance("140000", "150.00"), desk.balance("170000", "1.00")]
    found = reconcile(items, balances, quarantined=[unread], amounts={unread.id: Money.of(50, "EUR")})
    assert sorted((one.class_, one.gl_account, str(one.amount)) for one in found.differences) == [
        ("missing_account", "", "5.00 EUR"),
        ("missing_balance", "999999", "7.00 EUR"),
        ("quarantined", "140000", "-50.00 EUR"),
        ("unexplained", "170000", "-1.00 EUR"),
    ]
    assert not found.ties_out


def test_quarantined_records_of_unlike_amount_explain_nothing_and_all_together_may(desk: Any) -> None:
    unread = [desk.quarantined(native_key=(str(no),)) for no in range(2)]
    amounts = {unread[0].id: Money.of(20, "EUR"), unread[1].id: Money.of(30, "EUR")}
    items = [desk.item("1", "100.00")]
    together = reconcile(items, [desk.balance("140000", "150.00")], quarantined=unread, amounts=amounts)
    unlike = reconcile(items, [desk.balance("140000", "151.00")], quarantined=unread, amounts=amounts)
    assert [(one.class_, len(one.items)) for one in together.differences] == [("quarantined", 2)]
    assert [one.class_ for one in unlike.differences] == ["unexplained"]


def test_the_latest_balance_counts_and_one_in_another_currency_is_said_to_be(desk: Any) -> None:
    balances = [
        desk.balance("140000", "1.00", through_period="2026010"),
        desk.balance("140000", "100.00", through_period="2026011"),
        desk.balance("150000", "9.00", currency="USD"),
    ]
    found = reconcile([desk.item("1", "100.00")], balances)
    assert [row.difference for row in found.rows] == [Money.zero("EUR")]
    assert [one.class_ for one in found.differences] == ["currency"]


def books(**fields: Any) -> Books:
    empty = dict.fromkeys(("entities", "customers", "persons", "terms", "control_accounts", "rates", "items"), ())
    return Books(**{**empty, "group_currency": "EUR", **fields})


def test_clean_data_has_no_findings(desk: Any) -> None:
    customer = desk.customer(payment_terms="N30", tax_id="DE123456789")
    common = {"system": desk.system, "entity": "1010", "native_key": ("x",)}
    found = audit(
        books(
            entities=(desk.entity("1010", "EUR"),),
            customers=(customer,),
            persons=(
                Person(id="p", customer_id=customer.id, customer_number="C1", name="", email="a@example.com", **common),
            ),
            terms=(PaymentTerms(id="t", code="N30", net_days=30, **common),),
            control_accounts=(ControlAccount(id="c", gl_account="140000", kind="receivable", **common),),
            items=(desk.item("1", "1.00"), desk.credit_memo("2", "1.00"), desk.cash("3", "1.00")),
        ),
        as_of=desk.today,
    )
    assert found == ()


def test_every_fault_is_found_with_its_place_and_a_remedy(desk: Any) -> None:
    customers = (desk.customer("C1", tax_id="DE123456789"), desk.customer("C2", tax_id="DE123456789"))
    items = (
        desk.item("1", "1.00", overdue=None),
        desk.item("2", "1.00", document_date=desk.today),
        desk.item("3", "-1.00"),
        desk.item("4", "1.00", control_account=""),
        desk.item("5", "1.00", customer="ghost"),
        structs.replace(desk.item("6", "1.00"), original_minor=0),
        structs.replace(desk.item("7", "1.00"), original_minor=50),
        desk.item("8", "1.00", posting_date=desk.today + timedelta(days=2)),
        desk.item("9", "1.00", control_account="666"),
    )
    accounts = (
        ControlAccount(
            id="c", system=desk.system, entity="1010", native_key=("x",), gl_account="140000", kind="receivable"
        ),
    )
    rates = (desk.rate("USD", "EUR", "1"), desk.rate("USD", "EUR", "2"), desk.rate("CHF", "EUR", "0"))
    found = audit(
        books(
            entities=(desk.entity("1010", "EUR"), desk.entity("3030", "JPY")),
            customers=customers,
            items=items,
            control_accounts=accounts,
            rates=rates,
        ),
        as_of=desk.today,
    )
    assert {one.check for one in found} == {
        "conflicting_rates", "dated_ahead", "due_before_document", "duplicate_customer", "negative_invoice",
        "no_contact", "no_control_account", "no_customer", "no_due_date", "no_rate", "no_terms", "over_open",
        "unknown_control_account", "unusable_rate", "zero_amount",
    }  # fmt: skip
    assert all(one.system == desk.system and one.record and one.remedy for one in found)
    duplicates = next(one for one in found if one.check == "duplicate_customer")
    assert (duplicates.entity, duplicates.record) == ("1010", "C1, C2")


def test_items_that_name_no_account_stand_beside_all_accounts_of_their_entity(desk: Any) -> None:
    items = [desk.item("1", "100.00", control_account=""), desk.item("2", "20.00", control_account="")]
    balances = [desk.balance("140000", "90.00"), desk.balance("141000", "30.00")]
    (row,) = reconcile(items, balances).rows
    assert (row.gl_account, str(row.difference)) == ("*", "0.00 EUR")
    off = reconcile(items, balances[:1])
    assert [(one.class_, str(one.amount)) for one in off.differences] == [("unexplained", "30.00 EUR")]


def test_one_item_without_an_account_among_others_that_name_theirs_is_a_difference(desk: Any) -> None:
    items = [desk.item("1", "90.00"), desk.item("2", "10.00", control_account="")]
    found = reconcile(items, [desk.balance("140000", "90.00")])
    assert [(one.class_, one.items) for one in found.differences] == [("missing_account", ("2",))]


def test_a_difference_names_a_hundred_documents_and_counts_all_of_them(desk: Any) -> None:
    items = [desk.item(f"{no:03}", "1.00") for no in range(101)]
    (found,) = reconcile(items, []).differences
    assert (found.class_, found.amount) == ("missing_balance", Money.of(101, "EUR"))
    assert found.items == tuple(f"{no:03}" for no in range(100))


def test_of_two_balances_of_one_account_the_later_period_counts_whatever_their_order(desk: Any) -> None:
    early, late = (desk.balance("140000", amount, through_period=period)
                   for amount, period in (("5.00", "2026009"), ("7.00", "2026010")))  # fmt: skip
    for order in ((early, late), (late, early)):
        assert reconcile([desk.item("1", "7.00")], order).ties_out
