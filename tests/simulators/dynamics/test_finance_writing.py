"""Finance & Operations over raw HTTP: what is written, and what people see of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

EVERYWHERE = "cross-company=true"


def promised(call: Any, key: Any, **more: Any) -> dict[str, Any]:
    told = {
        "dataAreaId": "usmf", "CustTrans": call.record(key), "Status": "PromiseToPay", "FollowUpDate": "2026-12-01",
        "AmountCur": 60, "Note": "will pay",
    }  # fmt: skip
    return {**told, **more}


def header(call: Any, **more: Any) -> str:
    answer = call("POST", "CustomerPaymentJournalHeaders", {"dataAreaId": "usmf", "JournalName": "ARPay", **more})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["JournalBatchNumber"])


def line(number: str, **more: Any) -> dict[str, Any]:
    return {
        "dataAreaId": "usmf", "JournalBatchNumber": number, "AccountType": "Cust", "AccountDisplayValue": "US\\-004",
        "CreditAmount": 100, "CurrencyCode": "USD", "TransactionDate": "2026-11-20", "OffsetAccountType": "Bank",
        "OffsetAccountDisplayValue": "USMF OPER", "PaymentReference": "DC-1", **more,
    }  # fmt: skip


def test_one_row_holds_a_dispute_or_a_promise_and_the_history_both(call: Any) -> None:
    key = call.desk.invoice("100.00")
    made = call("POST", "CustDisputes", promised(call, key)).json()
    assert (made["Status"], made["FollowUpDate"], made["TransactionCurrency"]) == (
        "PromiseToPay", "2026-12-01T12:00:00Z", "USD",
    )  # fmt: skip
    again = promised(call, key, Status="Disputed", Note="price", ReasonCode="PRICE", AmountCur=10.5)
    assert call("POST", "CustDisputes", again).json()["SysRecId"] == made["SysRecId"]
    (row,) = call.rows(f"CustDisputes?{EVERYWHERE}&$filter=CustTrans eq {call.record(key)}&$expand=CustTransaction")
    assert (row["Status"], row["AmountCur"], row["Note"]) == ("Disputed", 10.5, "price")
    assert row["CustTransaction"]["AmountCur"] == 100
    shown = call.screen("collections")
    assert all(text in shown for text in ("PromiseToPay", "will pay", "Disputed", "price"))
    address = f"CustDisputes(dataAreaId='usmf',SysRecId={row['SysRecId']})"
    tag = row["@odata.etag"]
    assert call("PATCH", address, {"Status": "Resolved"}, If_Match=tag).status_code == 204
    stale = call("PATCH", address, {"Status": "None"}, If_Match=tag)
    assert (stale.status_code, "changed" in call.inner(stale)) == (412, True)
    assert call("PATCH", address, {"Note": "settled"}).status_code == 204
    assert call("GET", address).json()["Note"] == "settled"
    assert call("DELETE", address, If_Match="*").status_code == 204
    assert call.rows("CustDisputes") == []


def test_a_slot_that_is_taken_may_refuse(connect: Any) -> None:
    call = connect(dispute_post_overwrites=False, reasons=frozenset({"PRICE"}))
    key = call.desk.invoice("100.00")
    assert call("POST", "CustDisputes", promised(call, key)).status_code == 201
    again = call("POST", "CustDisputes", promised(call, key))
    assert (again.status_code, "already exists" in call.inner(again)) == (400, True)
    other = call("POST", "CustDisputes", promised(call, call.desk.invoice("1.00"), ReasonCode="X"))
    assert "field 'Reason'" in call.inner(other)


def test_disputes_may_be_read_only(connect: Any) -> None:
    call = connect(disputes_writable=False)
    assert call("POST", "CustDisputes", promised(call, call.desk.invoice("1.00"))).status_code == 405


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"Nothing": 1}, "does not exist on type"),
        ({"Status": "Maybe"}, "Cannot convert"),
        ({"AmountCur": "60"}, "Cannot convert"),
        ({"AmountCur": True}, "Cannot convert"),
        ({"FollowUpDate": "2026-13-01"}, "Cannot convert"),
        ({"Note": None}, "null value"),
        ({"SysRecId": 5}, "does not allow editing"),
        ({"CustTrans": 1}, "is not found"),
        ({"TransactionCurrency": "LONG"}, "too long"),
        ({"dataAreaId": "none"}, "not the current company"),
    ],
)
def test_a_body_is_checked(call: Any, more: dict[str, Any], said: str) -> None:
    answer = call("POST", "CustDisputes", promised(call, call.desk.invoice("100.00"), **more))
    assert answer.status_code == 400
    assert said in call.inner(answer)


def test_another_company_is_written_to_only_across_companies(call: Any) -> None:
    key = call.desk.invoice("100.00", "EUR", entity="DEMF")
    told = promised(call, key, dataAreaId="demf")
    assert "not the current company" in call.inner(call("POST", "CustDisputes", told))
    made = call("POST", f"CustDisputes?{EVERYWHERE}", told)
    assert made.status_code == 201
    address = f"CustDisputes(dataAreaId='demf',SysRecId={made.json()['SysRecId']})"
    assert call("PATCH", address, {"Note": "x"}).status_code == 404
    assert call("PATCH", f"{address}?{EVERYWHERE}", {"Note": "x"}).status_code == 204


def test_a_journal_is_made_by_the_caller_and_posted_by_a_person(call: Any) -> None:
    key = call.desk.invoice("100.00")
    number = header(call, Description="duecourse")
    made = call("POST", "CustomerPaymentJournalLines", line(number, MarkedInvoice=key.number)).json()
    assert (made["LineNumber"], made["dataAreaId"], made["Company"]) == (1, "usmf", "USMF")
    assert (made["SettleVoucher"], made["MarkedInvoiceCompany"]) == ("SelectedTransact", "usmf")
    assert (made["AccountDisplayValue"], made["CustomerName"]) == ("US\\-004", "O'Hara US-004")
    assert made["TransactionDate"] == "2026-11-20T12:00:00Z"
    assert [row["IsPosted"] for row in call.rows("CustomerPaymentJournalHeaders")] == ["No"]
    assert len(call.rows("CustTransactions")) == 1
    call.server.post_journal(number, company="usmf")
    address = f"CustomerPaymentJournalHeaders(dataAreaId='usmf',JournalBatchNumber='{number}')"
    assert call("GET", address).json()["IsPosted"] == "Yes"
    rows = call.rows("CustTransactions?$orderby=AmountCur")
    assert [(row["AmountCur"], row["SettleAmountCur"]) for row in rows] == [(-100, -100), (100, 100)]
    assert (rows[0]["Voucher"], rows[0]["PaymReference"]) == (made["Voucher"], "DC-1")
    assert call.rows("CustTransOpens") == []
    assert "has been posted" in call.inner(call("POST", "CustomerPaymentJournalLines", line(number)))
    assert "has been posted" in call.inner(call("DELETE", address))
    assert all(text in call.screen("journals") for text in (number, "duecourse", "DC-1"))


def test_the_same_line_twice_is_taken_without_a_word(call: Any) -> None:
    number = header(call)
    lines = [call("POST", "CustomerPaymentJournalLines", line(number)) for _ in range(2)]
    assert [one.status_code for one in lines] == [201, 201]
    assert [one.json()["LineNumber"] for one in lines] == [1, 2]
    taken = call("POST", "CustomerPaymentJournalLines", line(number, LineNumber=2))
    assert "already exists" in call.inner(taken)
    call.server.post_journal(number)
    assert len(call.rows("CustTransOpens")) == 2


def test_one_line_may_settle_several_invoices_by_their_amounts(call: Any) -> None:
    keys = [call.desk.invoice("80.00"), call.desk.invoice("50.00")]
    number = header(call)
    call("POST", "CustomerPaymentJournalLines", line(number))
    for key, amount in zip(keys, (80, 20), strict=True):
        told = {
            "JournalLineCompany": "usmf", "JournalBatchNumber": number, "JournalLineNumber": 1,
            "InvoiceNumber": key.number, "InvoiceCompany": "usmf", "InvoiceDueDate": "2026-12-01",
            "SettlementAmountInInvoiceCurrency": amount,
        }  # fmt: skip
        assert call("POST", "PaymentJournalLineSettledInvoices", told).status_code == 201
        assert "already exists" in call.inner(call("POST", "PaymentJournalLineSettledInvoices", told))
    rows = call.rows("PaymentJournalLineSettledInvoices")
    assert "dataAreaId" not in rows[0]
    call.server.post_journal(number)
    assert [row["AmountCur"] for row in call.rows("CustTransOpens")] == [30]


def test_marks_and_lines_can_be_changed_until_the_journal_is_posted(call: Any) -> None:
    key = call.desk.invoice("80.00")
    number = header(call)
    call("POST", "CustomerPaymentJournalLines", line(number))
    told = {
        "JournalLineCompany": "usmf", "JournalBatchNumber": number, "JournalLineNumber": 1, "InvoiceNumber": key.number,
        "InvoiceCompany": "USMF", "InvoiceDueDate": "1900-01-01",
    }  # fmt: skip
    assert call("POST", "PaymentJournalLineSettledInvoices", told).json()["SettlementAmountInInvoiceCurrency"] == 80
    mark = (
        f"PaymentJournalLineSettledInvoices(JournalLineCompany='usmf',JournalBatchNumber='{number}',"
        f"JournalLineNumber=1,InvoiceNumber='{key.number}',InvoiceCompany='usmf',"
        "InvoiceDueDate=1900-01-01T12:00:00Z)"
    )
    assert call("PATCH", mark, {"SettlementAmountInInvoiceCurrency": 10}).status_code == 204
    assert call("GET", mark).json()["SettlementAmountInInvoiceCurrency"] == 10
    own = f"CustomerPaymentJournalLines(dataAreaId='usmf',JournalBatchNumber='{number}',LineNumber=1)"
    assert call("PATCH", own, {"CreditAmount": 12.5}).status_code == 204
    assert call("DELETE", mark).status_code == 204
    assert call("GET", own).json()["CreditAmount"] == 12.5
    assert call("DELETE", own).status_code == 204
    call("POST", "CustomerPaymentJournalLines", line(number))
    address = f"CustomerPaymentJournalHeaders(dataAreaId='usmf',JournalBatchNumber='{number}')"
    assert call("PATCH", address, {"Description": "theirs"}).status_code == 204
    assert "does not allow editing" in call.inner(call("PATCH", address, {"IsPosted": "Yes"}))
    assert call("DELETE", address).status_code == 204
    assert call.rows("CustomerPaymentJournalLines") == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"AccountDisplayValue": "US-004"}, "'US' in field 'Account'"),
        ({"JournalBatchNumber": "X"}, "Journal batch number"),
        ({"CurrencyCode": "XQZ"}, "Currency"),
        ({"PaymentMethodName": "GOLD"}, "Method of payment"),
        ({"MarkedInvoice": "999"}, "is not open"),
        ({"AccountDisplayValue": ""}, "must be filled in"),
    ],
)
def test_a_line_is_checked(call: Any, more: dict[str, Any], said: str) -> None:
    number = header(call)
    assert said in call.inner(call("POST", "CustomerPaymentJournalLines", line(number, **more)))


def test_a_journal_name_has_to_exist(call: Any) -> None:
    told = {"dataAreaId": "usmf", "JournalName": "Nothing"}
    assert "is not found" in call.inner(call("POST", "CustomerPaymentJournalHeaders", told))


def test_a_custom_service_may_post(connect: Any) -> None:
    path = "/api/services/DuecourseServices/Journals/post"
    call = connect(posting_service="DuecourseServices/Journals/post", bank_accounts=("USMF OPER",))
    number = header(call)
    told = {"_dataAreaId": "usmf", "_journalNum": number}
    assert "has no lines" in call.inner(call("POST", path, told))
    wrong = line(number, OffsetAccountDisplayValue="NOWHERE")
    assert "Offset account" in call.inner(call("POST", "CustomerPaymentJournalLines", wrong))
    call("POST", "CustomerPaymentJournalLines", line(number))
    assert call("POST", path, {}).status_code == 400
    assert call("POST", path, told).json() == number
    assert "has been posted" in call.inner(call("POST", path, told))
    assert connect()("POST", path, told).status_code == 404
    call.server.inject("lost_answer", resource="post")
    second = header(call)
    call("POST", "CustomerPaymentJournalLines", line(second))
    with pytest.raises(OSError, match="aborted"):
        call("POST", path, {**told, "_journalNum": second})
    assert {row["IsPosted"] for row in call.rows("CustomerPaymentJournalHeaders")} == {"Yes"}


def test_all_lines_are_posted_or_none(call: Any) -> None:
    number = header(call)
    call("POST", "CustomerPaymentJournalLines", line(number))
    call("POST", "CustomerPaymentJournalLines", line(number, CreditAmount=0))
    with pytest.raises(Exception, match="has to be a credit"):
        call.server.post_journal(number)
    assert call.rows("CustTransactions") == []


def test_notes_hang_on_customers(call: Any) -> None:
    told = {
        "dataAreaId": "usmf", "CustomerAccountNumber": "US-004", "TypeId": "Note", "Name": "Call", "Notes": "hello",
    }  # fmt: skip
    made = call("POST", "CustomerAttachmentsV2", told).json()
    assert (made["LegalEntityId"], made["dataAreaId"], made["FileContents"]) == ("USMF", "usmf", "")
    address = f"CustomerAttachmentsV2(dataAreaId='usmf',DocumentId={made['DocumentId']})"
    assert call("PATCH", address, {"Notes": "hello again"}).status_code == 204
    assert "hello again" in call.screen("attachments?CustomerAccountNumber=US-004")
    assert call("DELETE", address).status_code == 204
    assert "is not found" in call.inner(call("POST", "CustomerAttachmentsV2", {**told, "TypeId": "Song"}))
    assert "is not found" in call.inner(call("POST", "CustomerAttachmentsV2", {**told, "CustomerAccountNumber": "X"}))
    assert "Cannot convert" in call.inner(call("POST", "CustomerAttachmentsV2", {**told, "FileContents": "%"}))


def test_activities_are_there_where_a_set_is_named(connect: Any) -> None:
    call = connect(activity_set="Activities")
    made = call(
        "POST", "Activities", {"dataAreaId": "usmf", "Purpose": "Call", "StartDateTime": "2026-11-20T10:00:00Z"}
    )
    number = made.json()["ActivityNumber"]
    assert (made.status_code, made.json()["EndDateTime"]) == (201, "1900-01-01T00:00:00Z")
    address = f"Activities(dataAreaId='usmf',ActivityNumber='{number}')"
    assert call("PATCH", address, {"Closed": "Yes"}).status_code == 204
    assert number in call.screen("activities")
    assert call("DELETE", address).status_code == 204


def test_a_customer_can_be_put_on_hold(call: Any) -> None:
    address = "CustomersV3(dataAreaId='usmf',CustomerAccount='US-004')"
    assert call("PATCH", address, {"OnHoldStatus": "All", "SalesMemo": "careful"}).status_code == 204
    assert call.books.customers["USMF", "US-004"].posting_blocked
    row = call("GET", address).json()
    assert (row["OnHoldStatus"], row["SalesMemo"]) == ("All", "careful")
    assert "US-004" in call.screen("collections")
    assert call("PATCH", address, {"OnHoldStatus": "Invoice"}).status_code == 204
    assert call("GET", address).json()["OnHoldStatus"] == "Invoice"
    assert not call.books.customers["USMF", "US-004"].posting_blocked


def test_transactions_take_writes_only_where_an_environment_says_so(call: Any, connect: Any) -> None:
    key = call.desk.invoice("1.00")
    address = f"CustTransactions(dataAreaId='usmf',SysRecId={call.record(key)})"
    assert call("PATCH", address, {"CustAutomationExclude": "Yes"}).status_code == 405
    other = connect(transactions_writable=True)
    key = other.desk.invoice("1.00")
    told = {"CustAutomationExclude": "Yes", "DueDate": "2027-01-05"}
    assert other("PATCH", address, told).status_code == 204
    row = other("GET", address).json()
    assert (row["CustAutomationExclude"], row["DueDate"]) == ("Yes", "2027-01-05T12:00:00Z")
    assert other("PATCH", address, {"CustAutomationPredunningSent": "Yes"}).status_code == 400


def test_a_changeset_is_carried_out_as_a_whole_or_not_at_all(call: Any) -> None:
    key = call.desk.invoice("100.00")
    good = {"method": "POST", "url": "CustDisputes", "body": promised(call, key), "atomicityGroup": "g"}
    hold = {
        "method": "PATCH", "url": "CustomersV3(dataAreaId='usmf',CustomerAccount='US-004')",
        "body": {"OnHoldStatus": "All"}, "atomicityGroup": "g",
    }  # fmt: skip
    bad = {**good, "body": promised(call, key, CustTrans=1)}
    told = {"requests": [{"id": str(n), **one} for n, one in enumerate((good, hold, bad))]}
    assert [one["status"] for one in call("POST", "$batch", told).json()["responses"]] == [400]
    assert call.rows("CustDisputes") == []
    assert not call.books.customers["USMF", "US-004"].posting_blocked
    told["requests"].pop()
    assert [one["status"] for one in call("POST", "$batch", told).json()["responses"]] == [201, 204]
    assert len(call.rows("CustDisputes")) == 1


def test_a_person_settles_and_takes_back(call: Any) -> None:
    from simulators.dynamics.finance.settlements import reset, settle

    tenant, debit = call.server.tenant, call.desk.instalments("60.00", "40.00")
    credit = call.desk.credit("75.00")
    items = tenant.ledger().items
    settle(tenant, items[credit], items[debit], Decimal("75.00"))
    assert [row["AmountCur"] for row in call.rows("CustTransOpens")] == [25]
    (row,) = call.rows("CustSettlements?$filter=SettleAmountCur gt 0")
    assert row["SettleAmountCur"] == 75
    reset(tenant, tenant.ledger().items[debit])
    assert sorted(row["AmountCur"] for row in call.rows("CustTransOpens")) == [-75, 40, 60]
    assert len(call.rows("CustSettlements")) == 4
    with pytest.raises(Exception, match="more than what is open"):
        settle(tenant, tenant.ledger().items[credit], tenant.ledger().items[debit], Decimal("500.00"))
    assert "SETL-00000002" in call.screen("settlements")
    paid = call.desk.invoice("10.00")
    call.books.post_payment(call.desk.cash("10.00"), today=date(2026, 11, 5), clears=[paid])
    reset(tenant, tenant.ledger().items[paid])
    assert tenant.ledger().items[paid].open == 10
