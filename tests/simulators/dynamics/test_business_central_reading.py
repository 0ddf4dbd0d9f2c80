"""Business Central over raw HTTP: what is read."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import requests

ZEROS = "00000000-0000-0000-0000-000000000000"


def test_companies_come_first(central: Any, connect_central: Any) -> None:
    answer = central("GET", "/companies", Prefer="odata.maxpagesize=1")
    told = answer.json()
    assert [row["name"] for row in told["value"]] == ["Contoso Entertainment"]
    assert answer.headers["Content-Type"] == "application/json; odata.metadata=minimal; odata.streaming=true"
    assert answer.headers["Preference-Applied"] == "odata.maxpagesize"
    assert all(name in answer.headers for name in ("Request-Id", "ms-correlation-x", "OData-Version"))
    assert [row["name"] for row in central.rows(told["@odata.nextLink"])] == ["Contoso Germany"]
    (information,) = central.rows("companyInformation")
    assert (information["currencyCode"], information["currentFiscalYearStartDate"]) == ("USD", "2026-01-01")
    assert central("GET", f"/{central.company}").json()["name"] == "Contoso Entertainment"
    few = connect_central(companies=frozenset({"DEMF"}))
    assert [row["name"] for row in few.rows("/companies")] == ["Contoso Germany"]
    assert few.error(few("GET", "customers"))[:2] == (404, "Internal_CompanyNotFound")


def test_the_tenant_may_be_left_out_and_the_company_named_by_a_header(central: Any) -> None:
    short = f"{central.server.url}/v2.0/production/api/v2.0"
    assert len(central.send("GET", f"{short}/companies").json()["value"]) == 2
    named = central.send("GET", f"{short}/customers", Company="Contoso Germany")
    assert len(named.json()["value"]) == 1
    assert central.send("GET", f"{short}/customers?company=Contoso Germany").json()["value"] == named.json()["value"]
    assert central.error(central.send("GET", f"{short}/customers"))[0] == 400
    other = central.send("GET", f"{central.server.url}/v2.0/sandbox/api/v2.0/companies")
    assert central.error(other)[:2] == (404, "NoEnvironment")


def test_posted_invoices_and_drafts_stand_side_by_side(central: Any) -> None:
    key = central.desk.invoice("100.00", due_on=date(2026, 12, 5))
    foreign = central.desk.invoice("50.00", "EUR")
    number = central.server.draft("USMF", "US-005", "77.00")
    central.books.post_partial(central.desk.cash("30.00"), on=key, today=date(2026, 11, 2))
    rows = {row["number"]: row for row in central.rows("salesInvoices")}
    first = rows[key.number]
    assert (first["status"], first["remainingAmount"], first["totalAmountIncludingTax"]) == ("Open", 70, 100)
    assert (first["dueDate"], first["promisedPayDate"], first["disputeStatusId"]) == ("2026-12-05", "0001-01-01", ZEROS)
    assert (first["currencyCode"], rows[foreign.number]["currencyCode"]) == ("USD", "EUR")
    assert (rows[number]["status"], rows[number]["remainingAmount"]) == ("Draft", 77)
    found = central.rows("salesInvoices?$filter=status eq 'Open' and remainingAmount gt 60&$select=number")
    assert [row["number"] for row in found] == [key.number]


def test_a_part_payment_leaves_the_stamp_alone(central: Any, connect_central: Any) -> None:
    for caller, moved in ((central, False), (connect_central(payments_bump_invoices=True), True)):
        key = caller.desk.invoice("100.00")
        (before,) = caller.rows("salesInvoices")
        caller.clock.forward(60)
        caller.books.post_partial(caller.desk.cash("30.00"), on=key, today=date(2026, 11, 20))
        (after,) = caller.rows("salesInvoices")
        assert after["remainingAmount"] == 70
        assert (after["lastModifiedDateTime"] != before["lastModifiedDateTime"]) is moved


def test_ledger_entries_are_a_published_page(central: Any, connect_central: Any) -> None:
    key = central.desk.invoice("100.00", reference="INV-7")
    central.desk.credit("15.00")
    central.books.post_payment(central.desk.cash("100.00", reference="wire"), today=date(2026, 11, 5), clears=[key])
    rows = {row["Document_Type"]: row for row in central.entries()}
    assert rows.keys() == {"Invoice", "Credit_x0020_Memo", "Payment"}
    assert (rows["Invoice"]["Open"], rows["Invoice"]["Remaining_Amount"]) == (False, 0)
    assert rows["Invoice"]["Closed_by_Entry_No"] == rows["Payment"]["Entry_No"]
    assert (rows["Invoice"]["Closed_at_Date"], rows["Invoice"]["Currency_Code"]) == ("2026-11-01", "")
    assert (rows["Payment"]["Amount"], rows["Payment"]["External_Document_No"]) == (-100, "wire")
    assert [row["Remaining_Amount"] for row in central.entries("?$filter=Open eq true")] == [-15]
    number = rows["Invoice"]["Entry_No"]
    assert central.page(f"Customer_Ledger_Entries({number})").json()["Document_No"] == "INV-7"
    assert central.error(central.page(company="Nobody"))[0] == 404
    other = connect_central(ledger_page="CLE", escaped_pages=False, collections_on_page=False, detailed_page="")
    other.desk.credit("15.00")
    (row,) = other.page("CLE").json()["value"]
    assert (row["Document_Type"], "Promised_Pay_Date" in row) == ("Credit Memo", False)
    assert other.error(other.page())[0] == 404


def test_detailed_entries_have_what_is_applied_to_what(central: Any) -> None:
    key = central.desk.invoice("100.00")
    paid = central.books.post_payment(central.desk.cash("100.00"), today=date(2026, 11, 5), clears=[key])
    rows = central.page("Detailed_Customer_Ledger_Entries?$filter=Entry_Type eq 'Application'").json()["value"]
    numbers = {row["Document_Type"]: row["Entry_No"] for row in central.entries()}
    assert [(row["Cust_Ledger_Entry_No"], row["Amount"]) for row in rows] == [
        (numbers["Invoice"], -100), (numbers["Payment"], 100),
    ]  # fmt: skip
    assert {row["Applied_Cust_Ledger_Entry_No"] for row in rows} == {numbers["Payment"]}
    central.books.reset_clearing(paid.key, today=date(2026, 11, 6))
    rows = central.page("Detailed_Customer_Ledger_Entries").json()["value"]
    assert sum(row["Amount"] for row in rows if row["Cust_Ledger_Entry_No"] == numbers["Invoice"]) == 100
    assert [row["Unapplied"] for row in rows if row["Entry_Type"] == "Application"] == [True] * 4


def test_balances_agree_with_the_entries(central: Any) -> None:
    central.desk.invoice("100.00", "EUR")
    central.desk.instalments("10.00", "5.00")
    (account,) = central.rows("accounts?$filter=number eq '12100000'")
    open_amounts = sum(Decimal(str(row["Remaining_Amt_LCY"])) for row in central.entries())
    assert open_amounts == Decimal(str(account["netChange"]))
    lines = central.rows("generalLedgerEntries?$filter=accountNumber eq '12100000'")
    assert sum(row["debitAmount"] - row["creditAmount"] for row in lines) == account["netChange"]
    assert {row["accountId"] for row in lines} == {account["id"]}
    assert lines[0]["documentType"] == "Invoice"


def test_customers_have_their_balance_behind_them(central: Any) -> None:
    central.desk.invoice("100.00", due_on=date(2026, 11, 10))
    central.desk.invoice("10.00", due_on=date(2026, 12, 10))
    (row,) = central.rows("customers?$filter=number eq 'US-004'&$expand=customerFinancialDetail")
    assert (row["blocked"], row["balanceDue"], row["currencyCode"]) == ("_x0020_", 100, "USD")
    assert row["customerFinancialDetail"]["balance"] == 110
    detail = central("GET", f"customers({row['id']})/customerFinancialDetail").json()
    assert detail["overdueAmount"] == 100
    assert len(central.rows("customerFinancialDetails")) == 2
    assert len(central.rows("customers?$filter=blocked eq '_x0020_'")) == 2


def test_rates_say_how_much_is_how_much_of_the_own_currency(central: Any) -> None:
    rows = {(row["currencyCode"], row["startingDate"]): row for row in central.rows("currencyExchangeRates")}
    yen = rows["JPY", "2020-01-01"]
    assert (yen["exchangeRateAmount"], yen["relationalExchangeRateAmount"]) == (100, 0.9)
    assert yen["relationalCurrencyCode"] == ""
    assert {row["code"] for row in central.rows("currencies")} == {"EUR", "JPY"}
    assert central.rows("paymentTerms")[0]["dueDateCalculation"] == "30D"
    assert central.rows("journals") == []


def test_credit_memos_name_the_invoice_and_have_no_rest(central: Any) -> None:
    from simulators.books import Sale

    key = central.desk.invoice("100.00")
    sale = Sale(
        entity="USMF", customer="US-004", amount=Decimal("15.00"), currency="USD", document_date=date(2026, 11, 2)
    )
    central.books.post_credit_memo(sale, today=date(2026, 11, 2), against=key)
    (row,) = central.rows("salesCreditMemos")
    assert (row["invoiceNumber"], row["totalAmountIncludingTax"]) == (key.number, 15)
    assert "remainingAmount" not in row


def test_there_is_no_link_where_top_was_asked_for(central: Any) -> None:
    for amount in ("1.00", "2.00", "3.00"):
        central.desk.invoice(amount)
    told = central("GET", "salesInvoices?$top=3", Prefer="odata.maxpagesize=2").json()
    assert (len(told["value"]), "@odata.nextLink" in told) == (2, False)
    told = central("GET", "salesInvoices?$count=true", Prefer="odata.maxpagesize=2").json()
    assert (told["@odata.count"], "$skiptoken=" in told["@odata.nextLink"]) == (3, True)


def test_names_are_those_that_microsoft_documents(central: Any, shared: Any) -> None:
    told = json.loads(shared("dynamics/bc_v2_resources_from_docs.json").read_text())
    compared = [one for one in central.server.tenant.types.values() if one.name in told]
    assert len(compared) == len(central.server.tenant.types)
    for one in compared:
        documented = set(told[one.name]["properties"]) | {"businessProfileId"}  # of recorded traffic
        assert set(one.fields) - documented == set(), one.name


def test_metadata_tells_a_version_by_its_properties(central: Any, connect_central: Any) -> None:
    root = ET.fromstring(central("GET", "/$metadata").text)  # noqa: S314 - our own
    space = "{http://docs.oasis-open.org/odata/ns/edm}"
    names = {one.get("Name") for one in root.iter(f"{space}Property")}
    assert {"promisedPayDate", "disputeStatus"} <= names
    old = connect_central(absent=frozenset({("salesInvoices", "promisedPayDate")}))
    assert "promisedPayDate" not in old("GET", "/$metadata").text
    old.desk.invoice("1.00")
    assert "promisedPayDate" not in old.rows("salesInvoices")[0]
    assert "Remaining_Amount" in central.send("GET", f"{central.server.base}/ODataV4/$metadata").text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("nowhere", 404), (f"salesInvoices({ZEROS})", 404), ("salesInvoices(x)", 400), ("/elsewhere", 400), ("/", 400),
        ("salesInvoices?$filter=nothing eq 1", 400), (f"customers({ZEROS})/salesInvoices", 404),
        ("salesInvoices?$filter=dueDate lt '2026'", 400), (f"journals({ZEROS})", 400),
        ("salesInvoices?$filter=status eq 'Nonsense'", 400),
    ],
)  # fmt: skip
def test_what_is_not_there_is_refused_in_the_envelope(central: Any, path: str, status: int) -> None:
    assert central.error(central("GET", path))[0] == status


def test_who_may_not_is_refused(central: Any, connect_central: Any) -> None:
    central.clock.forward(3_600)
    assert central.error(central("GET", "customers"))[:2] == (401, "Authentication_InvalidCredentials")
    assert central.login(scope="other").status_code == 400
    full = connect_central(concurrent=0, queued=0)
    assert full.error(full("GET", "customers"))[0] == 429
    locked = connect_central(
        forbidden=frozenset({("customers", "GET")}), unfilterable=frozenset({("salesInvoices", "dueDate")})
    )
    assert locked.error(locked("GET", "customers"))[0] == 403
    assert locked.error(locked("GET", "salesInvoices?$filter=dueDate gt 2026-01-01"))[0] == 400


@pytest.mark.parametrize(
    ("fault", "setting", "text"),
    [
        ("amount_nan", "", '"remainingAmount":"NaN"'), ("empty_dates", "", '"dueDate":"0001-01-01"'),
        ("unknown_currency", "", '"currencyCode":"XQZ"'), ("bad_date", "", '"dueDate":"2026-13-45"'),
        ("value", "remainingAmount=1e400", '"remainingAmount":1e400'), ("new_field", "", '"BrandNewProperty"'),
    ],
)  # fmt: skip
def test_values_go_wrong(central: Any, fault: str, setting: str, text: str) -> None:
    central.desk.invoice("1.00")
    central.server.inject(fault, resource="salesInvoices", setting=setting)
    assert text in central("GET", "salesInvoices").text
    central.server.clear_faults()
    assert text not in central("GET", "salesInvoices").text


def test_too_many_requests_name_no_time_unless_somebody_wants_one(central: Any) -> None:
    central.server.inject("throttled")
    answer = central("GET", "customers")
    assert (answer.status_code, "Retry-After" in answer.headers) == (429, False)
    central.server.inject("throttled", setting="11")
    assert central("GET", "customers").headers["Retry-After"] == "11"
    central.server.inject("unavailable")
    assert central("GET", "customers").headers["Retry-After"] == "1"


def test_a_loop_of_pages_and_a_lost_answer(central: Any) -> None:
    central.desk.invoice("1.00")
    central.server.inject("page_token_loop", resource="salesInvoices")
    assert "@odata.nextLink" in central("GET", "salesInvoices").json()
    central.server.inject("lost_answer", resource="customerPaymentJournals")
    with pytest.raises(requests.ConnectionError):
        central("POST", "customerPaymentJournals", {"code": "A"})
    assert len(central.rows("customerPaymentJournals")) == 1
    assert any("/screens/journals" in hint for hint in central.server.hints)
