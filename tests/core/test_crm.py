"""Which account of a CRM stands for which customer, and what it is told is open."""

from __future__ import annotations

from typing import Any

from canonical_model.identity import SystemUid, source_id
from canonical_model.money import Money
from canonical_model.relationships import CrmAccount
from core.crm import links, summary_of

CRM = SystemUid("hub")
NAMES = {"s4": "sap", "hub": "crm"}


def account(number: str, **fields: Any) -> CrmAccount:
    told = {"name": f"Customer {number}", **fields}
    return CrmAccount(
        id=source_id(CRM, CrmAccount.KIND, (number,)),
        system=CRM,
        entity="1",
        native_key=(number,),
        number=number,
        **told,
    )


def linked(accounts: list[CrmAccount], customers: list[Any]) -> dict[str, str]:
    by_id = {one.id: f"{one.entity}/{one.number}" for one in customers}
    return {by_id[customer]: told.number for customer, told in links(accounts, customers, NAMES).account_of.items()}


def test_an_account_names_its_customers_by_number_entity_or_system(desk: Any) -> None:
    customers = [desk.customer("C1"), desk.customer("C2"), desk.customer("C1", entity="1020")]
    found = linked(
        [account("7", ledger_accounts="1010/C1; sap/1020/C1"), account("8", ledger_accounts="C2")], customers
    )
    assert found == {"1010/C1": "7", "1020/C1": "7", "1010/C2": "8"}


def test_a_number_that_is_several_customers_or_none_links_nothing_and_is_told(desk: Any) -> None:
    customers = [desk.customer("C1"), desk.customer("C1", entity="1020")]
    found = links([account("7", ledger_accounts="C1;C9")], customers, NAMES)
    assert found.account_of == {}
    assert found.doubts == ("account 7 names 'C1', which is 2 customers", "account 7 names 'C9', which is 0 customers")


def test_a_customer_whom_two_accounts_claim_is_linked_to_neither(desk: Any) -> None:
    found = links(
        [account("7", ledger_accounts="C1"), account("8", ledger_accounts="C1")], [desk.customer("C1")], NAMES
    )
    assert found.account_of == {}
    assert "claimed by accounts 7, 8" in found.doubts[0]


def test_an_equal_tax_number_joins_unless_names_differ_much_or_two_accounts_have_it(desk: Any) -> None:
    customer = desk.customer("C1", tax_id="DE 123 456 789")
    assert linked([account("7", name="Customer C1 GmbH", tax_id="DE123456789")], [customer]) == {"1010/C1": "7"}
    assert linked([account("7", name="Zebra AG", tax_id="DE123456789")], [customer]) == {}
    twins = [account(number, name="Customer C1", tax_id="DE123456789") for number in ("7", "8")]
    assert linked(twins, [customer]) == {}


def test_a_name_alone_joins_nothing(desk: Any) -> None:
    assert linked([account("7", name="Customer C1")], [desk.customer("C1")]) == {}


def test_a_summary_is_net_of_credits_and_never_tells_more_overdue_than_open(desk: Any) -> None:
    items = [
        desk.item("1", "100.00", overdue=40), desk.item("2", "50.00", overdue=-5), desk.cash("3", "120.00"),
        desk.item("4", "7.500", currency="KWD", overdue=None),
    ]  # fmt: skip
    told = summary_of(account("7"), (), items, as_of=desk.today)
    assert [(one.open, one.overdue) for one in told.totals] == [
        (Money.of("30.00", "EUR"), Money.of("30.00", "EUR")),
        (Money.of("7.500", "KWD"), Money.of("0.000", "KWD")),
    ]
    assert str(told.oldest_due) == "2026-10-03"
    paid = summary_of(account("7"), (), [desk.item("1", "5.00"), desk.cash("2", "9.00")], as_of=desk.today)
    assert [(str(one.open), str(one.overdue)) for one in paid.totals] == [("-4.00 EUR", "0.00 EUR")]


def test_the_accounts_with_their_customers_are_those_that_were_linked(desk: Any) -> None:
    customers = [desk.customer("C2"), desk.customer("C1"), desk.customer("C3")]
    accounts = [account("7", ledger_accounts="C1;C2"), account("8", ledger_accounts="C3"), account("9")]
    found = {told.number: of for told, of in links(accounts, customers, NAMES).customers()}
    assert found == {"7": tuple(sorted((customers[0].id, customers[1].id))), "8": (customers[2].id,)}


def test_whom_an_account_names_is_not_claimed_by_another_ones_tax_number(desk: Any) -> None:
    customer = desk.customer("C1", tax_id="DE123456789")
    named, equal = account("7", ledger_accounts="C1"), account("8", name="Customer C1", tax_id="DE123456789")
    found = links([named, equal], [customer], NAMES)
    assert [told.number for told in found.account_of.values()] == ["7"]
    assert found.doubts == ()


def test_a_summary_leaves_out_what_is_settled(desk: Any) -> None:
    paid = desk.item("2", "9.00", open_minor=0, open_functional_minor=0, overdue=400)
    told = summary_of(account("7"), [], [desk.item("1", "5.00"), paid], as_of=desk.today)
    assert [(total.open, total.overdue) for total in told.totals] == [(Money.of(5, "EUR"), Money.of(5, "EUR"))]
    assert told.oldest_due == desk.item("1", "5.00").due_date
