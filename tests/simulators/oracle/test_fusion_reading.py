"""Reading: grammars of `q`, pages, children, numbers, access."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

INVOICES = "receivablesInvoices"
BOTH = f"{INVOICES}?onlyData=true&expand=receivablesInvoiceInstallments"


def test_an_invoice_has_its_installments_and_eighteen_digit_ids(call: Any) -> None:
    call.instalments("100.00", "50.50")
    (row,) = call.items(BOTH)
    first, second = row["receivablesInvoiceInstallments"]
    assert (first["OriginalAmount"], second["InstallmentBalanceDue"]) == (100, 50.5)
    assert (first["InstallmentDueDate"], second["InstallmentSequenceNumber"]) == ("2026-10-01", 2)
    assert row["InvoiceBalanceAmount"] == 150.5
    assert {len(str(one)) for one in (row["CustomerTransactionId"], first["InstallmentId"])} == {18}


@pytest.mark.parametrize(("version", "kind"), [("1", list), ("2", list), ("3", dict), ("9", dict)])
def test_children_are_an_array_before_version_three_and_a_collection_from_it_on(
    call: Any, version: str, kind: type
) -> None:
    call.invoice("10.00")
    (row,) = call.items(BOTH, REST_Framework_Version=version)
    assert isinstance(row["receivablesInvoiceInstallments"], kind)


def test_an_expanded_collection_says_when_it_has_more(call: Any) -> None:
    for _ in range(30):
        call.invoice("10.00")
    (row,) = call.items(
        "receivablesCustomerAccountActivities?q=AccountNumber = '1004'&expand=transactionPaymentSchedules",
        REST_Framework_Version="3",
    )
    child = row["transactionPaymentSchedules"]
    assert (child["count"], child["hasMore"], len(child["items"])) == (25, True, 25)
    path = child["links"][0]["href"].rpartition("11.13.18.05/")[2]
    rest = call("GET", f"{path}?offset=25").json()
    assert (rest["count"], rest["hasMore"]) == (5, False)


def test_each_grammar_refuses_the_other_one(call: Any) -> None:
    keys = [call.invoice(amount) for amount in ("10.00", "20.00", "30.00")]
    old, new = (
        f"{INVOICES}?q=EnteredAmount>15;EnteredAmount<25",
        f"{INVOICES}?q=EnteredAmount > 15 and EnteredAmount < 25",
    )
    assert call.ids(old, "1") == call.ids(new) == {keys[1].number}
    assert call("GET", old, REST_Framework_Version="2").status_code == 400
    assert call("GET", new, REST_Framework_Version="1").status_code == 400


@pytest.mark.parametrize(
    ("q", "amounts"),
    [
        ("EnteredAmount in (10, 30)", {10, 30}),
        ("EnteredAmount between 15 and 30", {20, 30}),
        ("not (EnteredAmount = 10 or EnteredAmount = 20)", {30}),
        ("BillToCustomerName = 'O''Hara 1004'", {10, 20, 30}),
        ("BillToCustomerName LIKE '*hara*' and EnteredAmount <> 30", {10, 20}),
        ("PurchaseOrder is null and EnteredAmount >= 30", {30}),
        ("LastUpdateDate > '2026-10-31T00:00:00%2B00:00'", {10, 20, 30}),
        ("TransactionDate >= '2026-11-02'", set()),
    ],
)
def test_expressions_choose_rows(call: Any, q: str, amounts: set[int]) -> None:
    for amount in ("10.00", "20.00", "30.00"):
        call.invoice(amount)
    assert {row["EnteredAmount"] for row in call.items(f"{INVOICES}?q={q}", REST_Framework_Version="4")} == amounts


@pytest.mark.parametrize(
    "q",
    ["Nonsense = 1", "EnteredAmount ~ 1", "EnteredAmount = 'x'", "(EnteredAmount = 1", "EnteredAmount =", "a=1;b=2"],
)
def test_what_cannot_be_asked_is_a_400_and_never_an_empty_page(call: Any, q: str) -> None:
    answer = call("GET", f"{INVOICES}?q={q}", REST_Framework_Version="4")
    assert (answer.status_code, answer.json()["status"]) == (400, "400")


def test_pages_end_at_five_hundred_rows_and_count_only_when_asked(call: Any) -> None:
    for _ in range(501):
        call.invoice("1.00")
    body = call("GET", f"{INVOICES}?limit=2000&totalResults=true&onlyData=true").json()
    assert (body["count"], body["hasMore"], body["limit"], body["totalResults"]) == (500, True, 500, 501)
    last = call("GET", f"{INVOICES}?limit=500&offset=500&onlyData=true").json()
    assert (last["count"], last["hasMore"], "totalResults" in last) == (1, False, False)
    assert call("GET", INVOICES).json()["count"] == 25


def test_fields_win_over_expand_and_may_name_a_child(call: Any) -> None:
    call.invoice("10.00")
    told = "fields=TransactionNumber;receivablesInvoiceInstallments:InstallmentId&expand=notes&onlyData=true"
    (row,) = call.items(f"{INVOICES}?{told}")
    assert row.keys() == {"TransactionNumber", "receivablesInvoiceInstallments"}
    assert row["receivablesInvoiceInstallments"][0].keys() == {"InstallmentId"}
    assert call("GET", f"{INVOICES}?fields=Nonsense").status_code == 400


def test_rows_come_in_the_order_asked_for(call: Any) -> None:
    for amount in ("2.00", "10.00", "1.00"):
        call.invoice(amount)
    assert [row["EnteredAmount"] for row in call.items(f"{INVOICES}?orderBy=EnteredAmount:desc")] == [10, 2, 1]


def test_amounts_are_numbers_or_texts_as_the_pod_likes(call: Any, connect: Any) -> None:
    texts = connect(amounts="strings")
    for one in (call, texts):
        one.invoice("505.58")
    assert '"EnteredAmount":505.58' in call("GET", INVOICES).text
    assert '"EnteredAmount":"505.58"' in texts("GET", INVOICES).text


def test_links_lead_to_the_item_and_its_etag_is_its_change_indicator(call: Any) -> None:
    call.invoice("10.00")
    (row,) = call.items(INVOICES)
    own = {link["rel"]: link for link in row["links"]}["self"]
    answer = call("GET", own["href"].rpartition("11.13.18.05/")[2])
    assert answer.headers["ETag"].strip('"') == own["properties"]["changeIndicator"]
    assert answer.json()["TransactionNumber"] == row["TransactionNumber"]
    assert "links" not in call.items(f"{INVOICES}?onlyData=true")[0]


def test_rows_of_business_units_that_the_user_may_not_see_are_left_out(connect: Any) -> None:
    call = connect(business_units=frozenset({"US"}))
    key = call.invoice("10.00")
    call.invoice("20.00", "EUR", entity="DE")
    assert call.ids(INVOICES) == {key.number}
    answer = call("GET", f"{INVOICES}?q=BusinessUnit='Vision Germany'")
    assert (answer.status_code, answer.json()["items"]) == (200, [])
    (account,) = call.items(
        "receivablesCustomerAccountActivities?q=AccountNumber=1004&expand=transactionPaymentSchedules"
    )
    assert len(account["transactionPaymentSchedules"]) == 1
    assert [row["BusinessUnitName"] for row in call.items("receivablesBusinessUnitsLOV")] == ["Vision Operations"]


def test_errors_are_texts_before_version_four_and_details_from_it_on(call: Any) -> None:
    for version, kind in (("3", "text/plain"), ("4", "application/vnd.oracle.adf.error+json")):
        answer = call("GET", f"{INVOICES}/1", REST_Framework_Version=version)
        assert (answer.status_code, answer.headers["Content-Type"]) == (404, kind)


def test_the_context_root_says_which_versions_there_are(call: Any) -> None:
    told = call("GET", "").json()["adf:extension"]
    assert (told["defaultFrameworkVersion"], told["allowedFrameworkVersions"][-1]) == ("1", "9")
    assert call("GET", INVOICES, REST_Framework_Version="12").status_code == 400


def test_a_payment_changes_the_installment_and_not_the_header(call: Any) -> None:
    key = call.invoice("100.00")
    before = call.items(BOTH)[0]
    call.clock.forward(3_600)
    call.books.post_payment(call.cash("100.00"), today=date(2026, 11, 20), clears=[key])
    after = call.items(BOTH)[0]
    one, other = (row["receivablesInvoiceInstallments"][0] for row in (before, after))
    assert (other["InstallmentStatus"], other["AmountPaid"], other["InstallmentBalanceDue"]) == ("Closed", 100, 0)
    assert before["LastUpdateDate"] == after["LastUpdateDate"]
    assert one["LastUpdateDate"] < other["LastUpdateDate"]


def test_receipts_and_what_is_applied_of_them_are_shown(call: Any) -> None:
    key = call.invoice("100.00")
    call.books.post_payment(call.cash("100.00"), today=date(2026, 11, 2), clears=[key])
    call.books.post_unapplied(call.cash("40.00"), today=date(2026, 11, 2))
    rows = call.items("standardReceipts?orderBy=Amount")
    assert [(row["Amount"], row["UnappliedAmount"], row["State"]) for row in rows] == [
        (40, 40, "Unapplied"), (100, 0, "Applied"),
    ]  # fmt: skip
    (site,) = call.items(
        "receivablesCustomerAccountSiteActivities?finder=CustomerAccountSiteActivitiesFinder;AccountNumber=1004,"
        "BillToSiteNumber=1004-US&expand=all"
    )
    (applied,) = site["standardReceiptApplications"]
    assert (applied["ApplicationAmount"], applied["ReferenceTransactionNumber"]) == (100, key.number)
    assert applied["ReferenceInstallmentId"] == site["transactionPaymentSchedules"][0]["InstallmentId"]


def test_a_credit_memo_has_amounts_below_zero(call: Any) -> None:
    from simulators.books import Sale

    sale = Sale(entity="US", customer="1004", amount=Decimal("25.00"), currency="USD", document_date=date(2026, 11, 1))
    call.books.post_credit_memo(sale, today=date(2026, 11, 1))
    (row,) = call.items("receivablesCreditMemos")
    assert (row["EnteredAmount"], row["TransactionBalanceDue"], row["CreditMemoCurrency"]) == (-25, -25, "USD")


def test_rates_are_found_by_their_finder(call: Any) -> None:
    told = "fromCurrency=EUR,toCurrency=USD,userConversionType=Corporate,startDate=2026-11-01,endDate=2026-11-30"
    rows = call.items(f"currencyRates?finder=CurrencyRatesFinder;{told}")
    assert [(row["ConversionDate"], row["ConversionRate"]) for row in rows] == [("2026-11-10", 1.2)]
    assert call("GET", "currencyRates?finder=Nonsense;a=1").status_code == 400


def test_every_row_has_the_attributes_that_describe_names(call: Any) -> None:
    call.books.post_payment(call.cash("60.00"), today=date(2026, 11, 2), clears=[call.invoice("60.00")])
    call.books.post_partial(call.cash("10.00"), on=call.invoice("90.00"), today=date(2026, 11, 2))
    for name in (INVOICES, "standardReceipts", "receivablesCustomerAccountActivities", "currencyRates", "ledgersLOV"):
        told = call("GET", f"{name}/describe").json()["Resources"][name]
        rows = call.items(f"{name}?onlyData=true&expand=all")
        assert rows
        for child, below in told["children"].items():
            for one in rows[0].pop(child, []):
                assert one.keys() == {field["name"] for field in below["attributes"]}, child
        assert rows[0].keys() == {field["name"] for field in told["attributes"]}


def test_generated_books_add_up_to_what_installments_and_receipts_leave_open(small: Any) -> None:
    from simulators.oracle.fusion.ledger import ledger_of

    items = ledger_of(small).items.values()
    found: dict[tuple[str, str], Decimal] = {}
    for one in items:
        place = (one.key.entity, one.document.currency)
        found[place] = found.get(place, Decimal(0)) + one.open
    assert {k: v for k, v in found.items() if v} == {k: v for k, v in small.receivable_totals().items() if v}
    worth = {code: sum(one.open_functional for one in items if one.key.entity == code) for code in small.entities}
    control = dict.fromkeys(small.entities, Decimal(0))
    for (code, _, _), amount in small.open_functional().items():
        control[code] += amount
    assert worth == control


def test_what_a_pod_cannot_choose_or_count_ends_in_a_500(connect: Any) -> None:
    call = connect(
        failing_fields=frozenset({(INVOICES, "Comments")}), failing_totals=frozenset({INVOICES}),
        unfilterable=frozenset({(INVOICES, "LastUpdateDate")}),
    )  # fmt: skip
    assert call("GET", f"{INVOICES}?fields=Comments").status_code == 500
    assert call("GET", f"{INVOICES}?totalResults=true").status_code == 500
    assert call("GET", f"{INVOICES}?q=LastUpdateDate>2026-01-01").status_code == 400


def shape(shared: Any, name: str) -> Any:
    return json.loads(shared(f"oracle/authored/shapes/{name}").read_text())


def test_an_invoice_has_the_names_of_the_shape(call: Any, shared: Any) -> None:
    call.invoice("10.00", "EUR", entity="DE")
    both = shape(shared, "receivablesInvoices_expand_installments_onlyData_v1to3array_and_v4note.json")
    wanted = both["v3plus"]["items"][0]
    (row,) = call.items(BOTH, REST_Framework_Version="4")
    assert wanted.keys() <= row.keys()
    child = "receivablesInvoiceInstallments"
    assert row[child].keys() == wanted[child].keys()
    assert row[child]["items"][0].keys() == wanted[child]["items"][0].keys()


def test_receipts_and_accounts_have_the_names_of_the_shapes(call: Any, shared: Any) -> None:
    call.books.post_payment(call.cash("60.00"), today=date(2026, 11, 2), clears=[call.invoice("60.00")])
    for name, path in (("standardReceipts_get", "standardReceipts"),
                       ("receivablesCustomerAccountActivities_expand_all", "receivablesCustomerAccountActivities"),
                       ("receivablesCustomerAccountSiteActivities_expand_all",
                        "receivablesCustomerAccountSiteActivities")):  # fmt: skip
        (wanted,) = shape(shared, f"{name}.json")["items"]
        row = call.items(f"{path}?onlyData=true{'&expand=all' if 'expand' in name else ''}")[0]
        assert row.keys() == wanted.keys()
        for child in ("transactionPaymentSchedules", "standardReceiptApplications"):
            if child in wanted:
                assert row[child][0].keys() == wanted[child][0].keys()


def test_documented_samples_have_no_names_that_the_pod_lacks(call: Any, shared: Any) -> None:
    samples = json.loads(shared("oracle/documented_samples/samples.json").read_text())
    call.books.post_payment(call.cash("60.00"), today=date(2026, 11, 2), clears=[call.invoice("60.00")])
    for told, path in (("standardReceipts GET", "standardReceipts"), ("receivablesInvoices PATCH", INVOICES),
                       ("site activities GET", "receivablesCustomerAccountSiteActivities"),
                       ("erpBusinessEvents GET", "erpBusinessEvents")):  # fmt: skip
        sample = next(one for name, one in samples.items() if name.startswith(told))
        wanted = sample.get("response_partial", sample)["items"][0]
        row = call.items(f"{path}?onlyData=true&expand=all")[0]
        assert wanted.keys() <= row.keys()
        for child, rows in wanted.items():
            if isinstance(rows, list):
                assert rows[0].keys() <= row[child][0].keys()


def test_business_events_are_switched_on_and_off(call: Any) -> None:
    rows = call.items("erpBusinessEvents?q=BusinessEventCode=ReceivablesInvoiceCompleted")
    path = f"erpBusinessEvents/{rows[0]['ErpBusinessEventId']}"
    assert rows[0]["EnabledFlag"] is False
    for flag in (True, False):
        assert call("PATCH", path, {"EnabledFlag": flag}).json()["EnabledFlag"] is flag
    assert call("PATCH", path, {"EnabledFlag": "yes"}).status_code == 400


def test_whoever_names_no_order_may_miss_rows_from_page_to_page(connect: Any) -> None:
    call = connect(unordered=True)
    for _ in range(4):
        call.invoice("1.00")
    for order, most in (("", 4), ("&orderBy=CustomerTransactionId", 4)):
        pages = [call.ids(f"{INVOICES}?limit=2&offset={offset}{order}") for offset in (0, 2)]
        assert len(pages[0] | pages[1]) == (most if order else 2)


def test_nothing_has_changed_in_the_future(call: Any) -> None:
    key = call.invoice("100.00")
    call.books.post_payment(call.cash("100.00"), today=call.clock.time.date(), clears=[key])
    found = [*call.items(BOTH), call.installment(key), *call.items("standardReceipts")]
    assert all(row["LastUpdateDate"] <= "2026-11-20T18:00:00.000+00:00" for row in found)
