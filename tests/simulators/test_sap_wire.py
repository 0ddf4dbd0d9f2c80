from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
import requests

from simulators.books import Books, Cash, Contact, ItemKey, Sale
from simulators.sap import Options, RunningServer, serve

Reader = Callable[..., list[dict[str, Any]]]
TODAY = date(2026, 11, 12)
PARTNER = "/sap/opu/odata/sap/API_BUSINESS_PARTNER/"
GENERAL_LEDGER = "/sap/opu/odata/sap/API_JOURNALENTRYITEMBASIC_SRV/"


def invoice(books: Books, made: Sale) -> ItemKey:
    document = books.post_invoice(made, today=TODAY)
    return document.item_key(document.lines[0])


def cash(amount: str) -> Cash:
    return Cash(entity="DE01", customer="0000000001", amount=Decimal(amount), currency="EUR", received_on=TODAY)


def items(session: requests.Session, url: str, reader: Reader, path: str) -> dict[tuple[str, str], dict[str, Any]]:
    found = reader(session, url + path, filter="FinancialAccountType eq 'D'")
    return {(one["AccountingDocument"], one["AccountingDocumentItem"]): one for one in found}


def test_an_invoice_looks_as_the_cube_shows_it(
    running: RunningServer, web: requests.Session, cube_path: str, desk: Books, sale: Callable[..., Sale]
) -> None:
    desk.post_invoice(sale("1190.00", reference="R1", assignment="PO", text="T'ext"), today=TODAY)
    answer = web.get(running.url + cube_path + "?$filter=Customer eq '0000000001'", timeout=5)
    (record,) = answer.json()["d"]["results"]
    expected = {
        "CompanyCode": "DE01",
        "FiscalYear": "2026",
        "AccountingDocument": "1800000000",
        "AccountingDocumentItem": "001",
        "Customer": "1",
        "FinancialAccountType": "D",
        "PostingKey": "01",
        "AccountingDocumentType": "DR",
        "DebitCreditCode": "S",
        "AmountInTransactionCurrency": "1190.00",
        "TransactionCurrency": "EUR",
        "AmountInCompanyCodeCurrency": "1190.00",
        "AdditionalCurrency1": "EUR",
        "AmountInAdditionalCurrency1": "1190.00",
        "NetDueDate": f"/Date({int(datetime(2026, 10, 31, tzinfo=UTC).timestamp())}000)/",
        "ClearingDate": None,
        "ClearingAccountingDocument": "",
        "IsCleared": False,
        "CreationTime": "PT06H00M00S",
        "LastChangeDate": None,
        "DocumentItemText": "T'ext",
        "NetPaymentDays": "30",
        "SpecialGLCode": "",
    }
    assert {name: record[name] for name in expected} == expected
    assert record["__metadata"]["type"] == "API_OPLACCTGDOCITEMCUBE_SRV.A_OperationalAcctgDocItemCubeType"
    again = web.get(record["__metadata"]["uri"], timeout=5).json()["d"]
    assert again["AccountingDocument"] == "1800000000"
    assert answer.headers["dataserviceversion"] == "2.0"


def test_a_payment_clears_the_invoice_and_itself_on_the_wire(
    running: RunningServer,
    web: requests.Session,
    reader: Reader,
    cube_path: str,
    desk: Books,
    sale: Callable[..., Sale],
) -> None:
    key = invoice(desk, sale("100.00"))
    payment = desk.post_payment(cash("100.00"), clears=[key], today=date(2026, 11, 15))
    found = items(web, running.url, reader, cube_path)
    paid, own = found[key.number, "001"], found[payment.key.number, "002"]
    for record in (paid, own):
        assert record["IsCleared"] is True
        assert record["ClearingAccountingDocument"] == payment.key.number
        assert record["ClearingDocFiscalYear"] == "2026"
        assert record["ClearingDate"] == "/Date(1794441600000)/"
        assert record["ClearingCreationDate"] == "/Date(1794700800000)/"
    assert (own["AccountingDocumentType"], own["PostingKey"], own["DebitCreditCode"]) == ("DZ", "15", "H")
    assert own["AmountInTransactionCurrency"] == "-100.00"


def test_partial_residual_and_credit_refer_to_the_invoice_in_the_systems_own_letters(
    running: RunningServer,
    web: requests.Session,
    reader: Reader,
    cube_path: str,
    desk: Books,
    sale: Callable[..., Sale],
) -> None:
    one, two, three = (invoice(desk, sale("100.00")) for _ in range(3))
    desk.post_partial(cash("40.00"), on=one, today=TODAY)
    desk.post_residual(cash("70.00"), of=two, today=TODAY)
    desk.post_credit_memo(sale("5.00"), against=three, today=TODAY)
    found = [r for r in items(web, running.url, reader, cube_path).values() if r["FollowOnDocumentType"]]
    seen = {
        r["FollowOnDocumentType"]: (r["InvoiceReference"], r["InvoiceItemReference"], r["AmountInTransactionCurrency"])
        for r in found
    }
    assert seen == {
        "Z": (one.number, "001", "-40.00"),
        "V": (two.number, "001", "30.00"),
        "G": (three.number, "001", "-5.00"),
    }


def test_blocks_flags_reversals_and_down_payments_are_shown(
    running: RunningServer,
    web: requests.Session,
    reader: Reader,
    cube_path: str,
    desk: Books,
    sale: Callable[..., Sale],
) -> None:
    one, two = (invoice(desk, sale("100.00")) for _ in range(2))
    desk.change_item(
        one, today=TODAY, dunning_block="A", payment_block="R", in_execution=True, pledged="01", in_payment_run=True
    )
    reversal = desk.reverse(two.document, today=TODAY, on=TODAY)
    down = desk.post_down_payment(cash("5.00"), today=TODAY)
    found = items(web, running.url, reader, cube_path)
    held = found[one.number, "001"]
    assert (held["DunningBlockingReason"], held["PaymentBlockingReason"]) == ("A", "R")
    assert (held["CustomerIsInExecution"], held["AccountsReceivableIsPledged"], held["HasPaymentOrder"]) == (
        True,
        "01",
        True,
    )
    assert held["LastChangeDate"] == "/Date(1794441600000)/"
    gone, mirror = found[two.number, "001"], found[reversal.key.number, "001"]
    assert (gone["IsReversed"], gone["ReverseDocument"], gone["IsCleared"]) == (True, reversal.key.number, True)
    assert (mirror["IsReversal"], mirror["ReverseDocument"], mirror["PostingKey"]) == (True, two.number, "12")
    assert (found[down.key.number, "002"]["SpecialGLCode"], found[down.key.number, "002"]["PostingKey"]) == ("A", "19")


def test_amounts_come_with_the_currencys_places_or_with_the_propertys(
    desk: Books, web: requests.Session, cube_path: str, sale: Callable[..., Sale]
) -> None:
    desk.post_invoice(sale("1190.00"), today=TODAY)
    desk.post_invoice(sale("1190", "JPY", entity="JP01"), today=TODAY)
    query = "?$select=AmountInTransactionCurrency&$filter=FinancialAccountType eq 'D'&$orderby=CompanyCode"
    for options, expected in ((Options(), ["1190.00", "1190"]), (Options(decimals="fixed"), ["1190.000", "1190.000"])):
        with serve(desk, auth="none", options=options) as server:
            records = web.get(server.url + cube_path + query, timeout=5).json()["d"]["results"]
        assert [record["AmountInTransactionCurrency"] for record in records] == expected
        assert all(set(record) == {"__metadata", "AmountInTransactionCurrency"} for record in records)


def test_numeric_texts_come_padded_or_short_and_are_found_either_way(
    desk: Books, web: requests.Session, cube_path: str, sale: Callable[..., Sale]
) -> None:
    key = invoice(desk, sale("100.00"))
    memo = desk.post_credit_memo(sale("100.00"), today=TODAY)
    desk.clear([key, memo.item_key(memo.lines[0])], today=TODAY)
    query = "?$filter=AccountingDocument eq '1800000000' and AccountingDocumentItem eq '{}'"
    for short, item, absent in ((False, "001", "0000"), (True, "1", "0")):
        with serve(desk, auth="none", options=Options(short_numbers=short)) as server:
            found = [
                web.get(server.url + cube_path + query.format(asked), timeout=5).json()["d"]["results"]
                for asked in ("1", "001")
            ]
            (record,) = found[0]
            assert found[0] == found[1]
            assert web.get(record["__metadata"]["uri"], timeout=5).json()["d"] == record
        assert (record["AccountingDocumentItem"], record["InvoiceReferenceFiscalYear"]) == (item, absent)
        assert (record["ClearingAccountingDocument"], record["ClearingDocFiscalYear"]) == ("100000000", "2026")
        assert record["FiscalPeriod"] == ("10" if short else "010")


def test_customers_come_with_their_dunning_data_expanded_or_deferred(
    running: RunningServer, web: requests.Session, desk: Books
) -> None:
    desk.change_customer(
        "DE01", "0000000001", today=TODAY, dunning_procedure="0001", dunning_block="B", payer="0000000002"
    )
    url = running.url + PARTNER + "A_CustomerCompany(Customer='1',CompanyCode='DE01')"
    plain = web.get(url, timeout=5).json()["d"]
    assert plain["AlternativePayerAccount"] == "2"
    deferred = plain["to_CustomerDunning"]["__deferred"]["uri"]
    expanded = web.get(url + "?$expand=to_CustomerDunning", timeout=5).json()["d"]["to_CustomerDunning"]["results"]
    followed = web.get(deferred, timeout=5).json()["d"]["results"]
    assert expanded == followed
    assert expanded[0]["DunningBlock"] == "B"


def test_an_address_leads_to_mail_and_a_contact_to_their_function(
    running: RunningServer, web: requests.Session, desk: Books
) -> None:
    person = Contact(
        number="9000000001", first_name="Ana", last_name="O'Neil", email="ana@example.com", phone="+1 555 0100"
    )
    desk.add_contact("DE01", "0000000001", contact=person, today=TODAY)
    desk.change_customer("DE01", "0000000001", today=TODAY, email="pay@example.com")
    base = running.url + PARTNER
    address = web.get(base + "A_BusinessPartner('1')/to_BusinessPartnerAddress?$expand=to_EmailAddress", timeout=5)
    assert address.json()["d"]["results"][0]["to_EmailAddress"]["results"][0]["EmailAddress"] == "pay@example.com"
    query = "A_BusinessPartnerContact?$expand=to_ContactRelationship&$filter=BusinessPartnerCompany eq '1'"
    (contact,) = web.get(base + query, timeout=5).json()["d"]["results"]
    assert contact["ValidityEndDate"] == "/Date(253402214400000)/"
    assert contact["to_ContactRelationship"]["EmailAddress"] == "ana@example.com"
    assert web.get(contact["__metadata"]["uri"], timeout=5).status_code == 200
    partner = web.get(base + "A_BusinessPartner('9000000001')", timeout=5).json()["d"]
    assert (partner["BusinessPartnerCategory"], partner["LastName"]) == ("1", "O'Neil")


@pytest.mark.parametrize("number", ["KD/77-A", "O'NEIL|1", "A-100%2F"])
def test_a_customer_number_with_signs_is_read_by_its_own_link(small: Books, web: requests.Session, number: str) -> None:
    with serve(small, auth="none") as server:
        asked = number.replace("'", "''")
        query = {"$filter": f"Customer eq '{asked}'"}
        (record,) = web.get(server.url + PARTNER + "A_Customer", params=query, timeout=5).json()["d"]["results"]
        assert web.get(record["__metadata"]["uri"], timeout=5).json()["d"]["Customer"] == number


def test_an_etag_changes_with_the_record_and_is_sent_as_a_header(
    running: RunningServer, web: requests.Session, desk: Books
) -> None:
    url = running.url + PARTNER + "A_CustomerCompany(Customer='1',CompanyCode='DE01')"
    first = web.get(url, timeout=5)
    assert first.headers["ETag"] == first.json()["d"]["__metadata"]["etag"]
    desk.change_customer("DE01", "0000000001", today=TODAY, payment_block="A")
    assert web.get(url, timeout=5).headers["ETag"] != first.headers["ETag"]


def test_general_ledger_lines_are_summed_over_the_selected_dimensions(
    running: RunningServer, web: requests.Session, reader: Reader, desk: Books, sale: Callable[..., Sale]
) -> None:
    invoice(desk, sale("100.00", on=date(2026, 9, 1)))
    invoice(desk, sale("20.00", "USD", on=date(2026, 10, 1)))
    desk.post_invoice(sale("7", "JPY", entity="JP01"), today=TODAY)
    url = running.url + GENERAL_LEDGER + "A_JournalEntryItemBasic"
    select = "CompanyCode,GLAccount,CompanyCodeCurrency,AmountInCompanyCodeCurrency"
    found = reader(web, url, select=select, filter="Ledger eq '0L' and GLAccount eq '12100000'")
    sums = {(r["CompanyCode"], r["CompanyCodeCurrency"]): r["AmountInCompanyCodeCurrency"] for r in found}
    assert sums == {("DE01", "EUR"): "118.00", ("JP01", "JPY"): "7"}
    until = reader(web, url, select=select, filter="GLAccount eq '12100000' and FiscalYearPeriod le '2026009'")
    assert {r["CompanyCode"]: r["AmountInCompanyCodeCurrency"] for r in until} == {"DE01": "100.00", "JP01": "7"}


def test_amounts_of_two_currencies_are_never_added(
    running: RunningServer, web: requests.Session, reader: Reader, desk: Books, sale: Callable[..., Sale]
) -> None:
    invoice(desk, sale("100.00"))
    invoice(desk, sale("20.00", "USD"))
    url = running.url + GENERAL_LEDGER + "A_JournalEntryItemBasic"
    found = reader(web, url, select="GLAccount,AmountInTransactionCurrency", filter="GLAccount eq '12100000'")
    assert sorted(r["AmountInTransactionCurrency"] for r in found) == ["100.00", "20.00"]
    refused = web.get(url + "?$filter=PostingDate ge datetime'2026-01-01T00:00:00'", timeout=5)
    assert refused.status_code == 400
    assert "PostingDate" in refused.json()["error"]["message"]["value"]


def test_company_codes_have_currency_and_company(running: RunningServer, web: requests.Session, reader: Reader) -> None:
    found = reader(web, running.url + GENERAL_LEDGER + "A_CompanyCode")
    assert [(r["CompanyCode"], r["Currency"], r["Company"]) for r in found] == [
        ("DE01", "EUR", "00DE01"),
        ("JP01", "JPY", "00JP01"),
    ]


def test_the_screen_lists_the_items_of_a_customer(
    running: RunningServer, web: requests.Session, desk: Books, sale: Callable[..., Sale]
) -> None:
    desk.post_invoice(sale("100.00", text="<b>"), today=TODAY)
    desk.post_invoice(sale("9.00", customer="0000000002"), today=TODAY)
    page = web.get(running.url + "/screens/line-items?companyCode=DE01&customer=1", timeout=5)
    assert page.headers["Content-Type"].startswith("text/html")
    assert "1 entries, page 1 of 1" in page.text
    assert "&lt;b&gt;" in page.text
    assert "9.00" not in page.text


def test_a_full_read_agrees_with_the_books(small: Books, web: requests.Session, reader: Reader, cube_path: str) -> None:
    with serve(small, auth="none") as server:
        found = reader(
            web,
            server.url + cube_path,
            filter="FinancialAccountType eq 'D' and ClearingAccountingDocument eq ''",
            select="CompanyCode,TransactionCurrency,AmountInTransactionCurrency",
        )
    totals: dict[tuple[str, str], Decimal] = {}
    for record in found:
        key = (record["CompanyCode"], record["TransactionCurrency"])
        totals[key] = totals.get(key, Decimal(0)) + Decimal(record["AmountInTransactionCurrency"])
    assert totals == small.receivable_totals()
    assert len(found) == sum(1 for _ in small.items(open_only=True))
