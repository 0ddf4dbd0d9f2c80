"""Finance & Operations over raw HTTP: what is read."""

from __future__ import annotations

import csv
import json
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

EVERYWHERE = "cross-company=true"
SPACE = "Microsoft.Dynamics.DataEntities"


def test_whoever_asks_for_no_other_company_gets_the_own_one_alone(call: Any) -> None:
    call.desk.invoice("100.00")
    call.desk.invoice("70.00", "EUR", entity="DEMF")
    assert [row["dataAreaId"] for row in call.rows("CustTransactions")] == ["usmf"]
    assert [row["dataAreaId"] for row in call.rows(f"CustTransactions?{EVERYWHERE}")] == ["usmf", "demf"]
    assert call.rows("CustTransactions?$filter=dataAreaId eq 'DEMF'") == []
    (row,) = call.rows(f"CustTransactions?{EVERYWHERE}&$filter=dataAreaId eq 'DEMF'")
    assert (row["dataAreaId"], row["SysDataAreaId"], row["AmountCur"]) == ("demf", "DEMF", 70)
    key = f"CustTransactions(dataAreaId='demf',SysRecId={row['SysRecId']})"
    assert call("GET", key).status_code == 404
    assert call("GET", f"{key}?{EVERYWHERE}").json()["AmountCur"] == 70
    assert len(call.rows("LegalEntities")) == 2


def test_a_company_that_no_role_reaches_is_left_out(connect: Any) -> None:
    call = connect(companies=frozenset({"USMF"}))
    call.desk.invoice("70.00", "EUR", entity="DEMF")
    assert call.rows(f"CustTransOpens?{EVERYWHERE}") == []
    assert [row["LegalEntityId"] for row in call.rows("LegalEntities")] == ["USMF"]


def test_open_transactions_have_signs_dates_and_ways_to_each_other(call: Any) -> None:
    invoice = call.desk.invoice("100.00", due_on=date(2026, 12, 5), text="Goods")
    call.books.post_partial(call.desk.cash("30.00"), on=invoice, today=date(2026, 11, 2))
    credit = call.desk.credit("15.00")
    call.books.post_unapplied(call.desk.cash("7.00"), today=date(2026, 11, 3))
    rows = {row["SysRecId"]: row for row in call.rows("CustTransactions?$expand=CustTransOpen,CustDispute")}
    first = rows[call.record(invoice)]
    assert (first["AmountCur"], first["SettleAmountCur"], first["TransType"]) == (100, 30, "Sales")
    assert (first["DueDate"], first["Closed"]) == ("2026-12-05T12:00:00Z", "1900-01-01T12:00:00Z")
    assert (first["ExchRate"], first["OrderAccount"], first["CustDispute"]) == (100, "US-004", None)
    (own,) = first["CustTransOpen"]
    assert (own["AmountCur"], own["RefRecId"]) == (70, first["SysRecId"])
    assert "CurrencyCode" not in own
    assert rows[call.record(credit)]["AmountCur"] == -15
    payments = [row for row in rows.values() if row["TransType"] == "Payment"]
    assert sorted((row["AmountCur"], row["SettleAmountCur"]) for row in payments) == [(-30, -30), (-7, 0)]
    opened = call.rows("CustTransOpens?$expand=CustTransaction($select=CurrencyCode,Invoice)&$orderby=AmountCur desc")
    assert [row["AmountCur"] for row in opened] == [70, -7, -15]
    assert opened[0]["CustTransaction"]["Invoice"] == invoice.number
    assert isinstance(own["RefRecId"], int)


def test_a_payment_schedule_has_an_open_row_for_each_part(call: Any) -> None:
    call.desk.instalments("100.00", "50.00")
    (row,) = call.rows("CustTransactions?$expand=CustTransOpen")
    assert (row["AmountCur"], row["DueDate"]) == (150, "2026-10-01T12:00:00Z")
    parts = [(one["AmountCur"], one["DueDate"][:10]) for one in row["CustTransOpen"]]
    assert parts == [(100, "2026-10-01"), (50, "2026-11-01")]
    assert len(call.rows("CustTransOpens")) == 2


def test_open_amounts_add_up_to_the_ledgers_balance(call: Any) -> None:
    call.desk.invoice("100.00", "EUR")
    call.desk.instalments("10.00", "5.00")
    call.books.post_unapplied(call.desk.cash("7.00", "EUR"), today=date(2026, 11, 3))
    total = sum(Decimal(str(row["AmountMST"])) for row in call.rows("CustTransOpens"))
    (balance,) = call.rows("LedgerTrialBalances?$filter=MainAccountId eq '12100000'")
    assert total == Decimal(str(balance["Balance"]))
    assert (balance["AccountingCurrency"], balance["dataAreaId"]) == ("USD", "usmf")


def test_the_fallback_has_a_watermark(call: Any) -> None:
    key = call.desk.invoice("100.00")
    (row,) = call.rows("CustTransBiEntities")
    assert (row["SourceKey"], row["SysModifiedDateTime"][:10]) == (call.record(key), "2026-11-01")
    call.clock.forward(60)
    call.books.post_partial(call.desk.cash("30.00"), on=key, today=date(2026, 11, 20))
    found = call.rows("CustTransBiEntities?$filter=SysModifiedDateTime ge 2026-11-20T18:01:00Z&$orderby=AmountCur")
    assert [(row["AmountCur"], row["SettleAmountCur"]) for row in found] == [(-30, -30), (100, 30)]


def test_settlements_stand_on_both_sides_and_are_taken_back_by_opposite_rows(call: Any) -> None:
    key = call.desk.invoice("100.00")
    document = call.books.post_payment(call.desk.cash("100.00"), today=date(2026, 11, 5), clears=[key])
    rows = call.rows("CustSettlements")
    assert sorted(row["SettleAmountCur"] for row in rows) == [-100, 100]
    first = next(row for row in rows if row["SettleAmountCur"] > 0)
    assert (first["TransRecId"], first["CanBeReversed"]) == (call.record(key), "Yes")
    call.books.reset_clearing(document.key, today=date(2026, 11, 6))
    again = call.rows("CustSettlements")
    assert sum(row["SettleAmountCur"] for row in again if row["TransRecId"] == call.record(key)) == 0
    assert {row["CanBeReversed"] for row in again} == {"No"}
    assert len(again) == 4


def test_sets_without_a_proven_name_are_named_or_left_out(connect: Any) -> None:
    call = connect(settlement_set="", balance_set="", absent=frozenset({"CustTransOpens"}))
    for name in ("CustSettlements", "LedgerTrialBalances", "CustTransOpens", "Activities"):
        assert call("GET", name).status_code == 404
    assert connect(settlement_set="MySettlements").rows("MySettlements") == []


def test_rates_are_quoted_per_factor(call: Any) -> None:
    rows = {(row["FromCurrency"], row["StartDate"][:10]): row for row in call.rows("ExchangeRates")}
    yen = rows["JPY", "2020-01-01"]
    assert (yen["Rate"], yen["ConversionFactor"], yen["EndDate"][:10]) == (0.9, "Hundred", "2154-12-31")
    assert rows["EUR", "2020-01-01"]["EndDate"] == "2026-11-10T12:00:00Z"
    key = "ExchangeRates(RateTypeName='Default',FromCurrency='EUR',ToCurrency='USD',StartDate=2020-01-01T12:00:00Z)"
    assert call("GET", key).json()["Rate"] == 1.1


def test_the_other_lists_are_there(call: Any) -> None:
    call.desk.invoice("1.00")
    assert {row["AccountingCurrency"] for row in call.rows("Ledgers")} == {"USD", "EUR"}
    assert {row["DataArea"] for row in call.rows("Companies")} == {"usmf", "demf"}
    assert call.rows("PaymentTerms")[0]["NumberOfDays"] == 30
    assert {row["CurrencyCode"] for row in call.rows("Currencies")} == {"EUR", "USD", "JPY"}
    assert len(call.rows(f"CustomerGroups?{EVERYWHERE}")) == 4
    assert {row["Name"] for row in call.rows("CustomerPaymentMethods")} == {"CHECK", "ELECTRONIC"}
    assert any(row["MainAccountId"] == "12100000" for row in call.rows("MainAccounts"))
    (row, _) = call.rows("CustomersV3?$filter=OrganizationName eq 'O''Hara US-004' or CustomerAccount eq 'us-005'")
    assert (row["CustomerAccount"], row["OnHoldStatus"], row["PaymentTerms"]) == ("US-004", "No", "N030")


def test_enums_are_asked_for_by_their_full_name(call: Any, connect: Any) -> None:
    call.desk.invoice("100.00")
    assert len(call.rows(f"CustTransactions?$filter=TransType eq {SPACE}.LedgerTransType'Sales'")) == 1
    answer = call("GET", "CustTransactions?$filter=TransType eq 'Sales'")
    assert answer.status_code == 400
    assert "incompatible types" in call.inner(answer)
    lenient = connect(bare_enums=True)
    lenient.desk.invoice("100.00")
    assert len(lenient.rows("CustTransactions?$filter=TransType eq 'Sales'")) == 1


def test_pages_follow_links_of_their_own(call: Any) -> None:
    for amount in range(1, 8):
        call.desk.invoice(f"{amount}.00")
    target, seen, sizes = f"CustTransOpens?{EVERYWHERE}&$select=AmountCur&$count=true", [], []
    while target:
        answer = call("GET", target, Prefer="odata.maxpagesize=3")
        told = answer.json()
        assert answer.headers["Preference-Applied"] == "odata.maxpagesize=3"
        assert told["@odata.count"] == 7
        seen += [row["AmountCur"] for row in told["value"]]
        sizes.append(len(told["value"]))
        target = told.get("@odata.nextLink", "")
        assert not target or ("$skiptoken=" in target and EVERYWHERE in target)
    assert (seen, sizes) == ([1, 2, 3, 4, 5, 6, 7], [3, 3, 1])
    assert call("GET", "CustTransOpens/$count?$filter=AmountCur gt 4").text == "3"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("Nowhere", 404), ("CustTransactions?$filter=Nothing eq 1", 400), ("CustTransactions?$top=x", 400),
        ("CustTransactions(1)", 400), ("CustTransactions(dataAreaId='usmf',SysRecId=1)", 404), ("Cust'", 404),
        ("CustTransactions?$expand=CustTransOpen($expand=CustTransaction)", 400), ("LegalEntities('X')/Name", 404),
        ("CustTransactions?$filter=SysRecId has 1", 400), ("/elsewhere", 404), ("/metadata/Nothing", 404),
        ("/metadata/PublicEntities('Nothing')", 404),
    ],
)  # fmt: skip
def test_what_is_not_there_is_refused_in_the_envelope(call: Any, path: str, status: int) -> None:
    answer = call("GET", path)
    assert answer.status_code == status
    assert call.inner(answer)


def test_metadata_says_what_there_is_and_what_may_be_edited(call: Any, connect: Any) -> None:
    root = ET.fromstring(call("GET", "$metadata").text)  # noqa: S314 - our own
    space = "{http://docs.oasis-open.org/odata/ns/edm}"
    sets = {one.get("Name") for one in root.iter(f"{space}EntitySet")}
    assert {"CustTransOpens", "PaymentJournalLineSettledInvoices", "CustomerAttachmentsV2"} <= sets
    assert {row["name"] for row in call("GET", "/data").json()["value"]} == sets
    told = call("GET", "/metadata/PublicEntities('CustDispute')").json()
    found = {one["Name"]: one for one in told["Properties"]}
    assert (told["IsReadOnly"], found["Note"]["AllowEdit"], found["SysRecId"]["AllowEdit"]) == (False, True, False)
    assert (found["SysRecId"]["IsKey"], found["CustTrans"]["IsMandatory"]) == (True, True)
    locked = connect(disputes_writable=False)("GET", "/metadata/PublicEntities('CustDispute')").json()
    assert locked["IsReadOnly"]
    assert not any(one["AllowEdit"] for one in locked["Properties"])
    assert {one["PublicCollectionName"] for one in call("GET", "/metadata/DataEntities").json()["value"]} == sets
    assert len(call("GET", "/metadata/PublicEntities").json()["value"]) == len(sets)
    assert call("GET", "/metadata/PublicEnumerations").json()["value"]


def test_names_are_those_of_the_vendors_metadata(call: Any, shared: Any) -> None:
    space = "{http://docs.oasis-open.org/odata/ns/edm}"
    root = ET.parse(shared("dynamics/fo_ar_subset_metadata.edmx.xml")).getroot()  # noqa: S314 - a file of ours
    known = {
        one.get("Name"): {child.get("Name") for child in one.iter(f"{space}Property")}
        for one in root.iter(f"{space}EntityType")
    }
    members = {one.get("Name"): [each.get("Name") for each in one] for one in root.iter(f"{space}EnumType")}
    compared = [one for one in call.server.tenant.types.values() if one.name in known]
    assert len(compared) == len(known)
    own = {"CompanyChain"}  # of the entity, not of the description that was derived
    for one in compared:
        assert set(one.fields) - known[one.name] - own == set()
    for name, told in call.server.tenant.dialect.enums.items():
        assert list(told) == members.get(name, list(told))


def test_what_is_hidden_is_gone_everywhere(call: Any) -> None:
    call.desk.invoice("1.00")
    call.server.hide(("CustTransactions", "CustAutomationExclude"))
    assert "CustAutomationExclude" not in call.rows("CustTransactions")[0]
    assert call("GET", "CustTransactions?$select=CustAutomationExclude").status_code == 400
    assert "CustAutomationPredunningSent" in call("GET", "/metadata/PublicEntities('CustTransaction')").text
    assert '"CustAutomationExclude"' not in call("GET", "/metadata/PublicEntities('CustTransaction')").text


def test_a_package_is_exported_in_its_time(call: Any) -> None:
    call.desk.invoice("100.00")
    act = f"DataManagementDefinitionGroups/{SPACE}."
    told = {
        "definitionGroupId": "CustTransOpens", "packageName": "p", "executionId": "", "reExecute": True,
        "legalEntityId": "usmf",
    }  # fmt: skip
    own = {"executionId": call("POST", f"{act}ExportToPackage", told).json()["value"]}
    assert call("POST", f"{act}GetExecutionSummaryStatus", own).json()["value"] == "Executing"
    assert call("POST", f"{act}GetExportedPackageUrl", own).json()["value"] == ""
    call.clock.forward(61)
    assert call("POST", f"{act}GetExecutionSummaryStatus", own).json()["value"] == "Succeeded"
    address = call("POST", f"{act}GetExportedPackageUrl", own).json()["value"]
    with ZipFile(BytesIO(call.session.get(address, timeout=10).content)) as package:
        (row,) = csv.DictReader(StringIO(package.read("CustTransOpens.csv").decode()))
    assert (row["AMOUNTCUR"], row["DATAAREAID"]) == ("100.00", "usmf")
    assert call.session.get(address.partition("?")[0], timeout=10).status_code == 404
    assert call("POST", f"{act}ExportToPackage", {"definitionGroupId": "X"}).status_code == 400
    assert call("POST", f"{act}Other", {}).status_code == 404
    assert call("POST", f"{act}GetExecutionSummaryStatus", {}).json()["value"] == "Unknown"


def test_an_execution_has_the_id_that_it_is_given_and_may_come_nested(connect: Any) -> None:
    call = connect(nested_execution_ids=True, export_seconds=0)
    act = f"DataManagementDefinitionGroups/{SPACE}."
    told = {"definitionGroupId": "CustomersV3", "executionId": "mine/1 2", "legalEntityId": "USMF"}
    assert call("POST", f"{act}ExportToPackage", told).json()["value"] == {"value": "mine/1 2"}
    address = call("POST", f"{act}GetExportedPackageUrl", told).json()["value"]
    assert call.session.get(address, timeout=10).status_code == 200


def test_a_batch_reads(call: Any) -> None:
    call.desk.invoice("100.00")
    told = {"requests": [{"id": "a", "method": "GET", "url": "CustTransOpens?$top=1"}]}
    answer = call("POST", "$batch", told).json()["responses"]
    assert (answer[0]["id"], answer[0]["body"]["value"][0]["AmountCur"]) == ("a", 100)
    assert json.dumps(answer)
