"""Business Central over raw HTTP: what is written, and what people see of it."""

from __future__ import annotations

from typing import Any

import pytest

ZEROS = "00000000-0000-0000-0000-000000000000"
POSTED = "The invoice has been posted and can no longer be modified."


def invoice(central: Any, amount: str = "100.00", **more: Any) -> dict[str, Any]:
    """A posted invoice as the API shows it."""
    key = central.desk.invoice(amount, **more)
    (row,) = central.rows(f"salesInvoices?$filter=number eq '{key.number}'")
    found: dict[str, Any] = row
    return found


def address(row: dict[str, Any]) -> str:
    return f"salesInvoices({row['id']})"


def journal(central: Any, code: str = "DUECOURSE", account: str = "11001000") -> str:
    answer = central("POST", "customerPaymentJournals", {"code": code, "balancingAccountNumber": account})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def pay(central: Any, own: str, **more: Any) -> Any:
    told = {
        "customerNumber": "US-004", "postingDate": "2026-11-20", "externalDocumentNumber": "DC-1", "amount": -100,
        **more,
    }  # fmt: skip
    return central("POST", f"customerPaymentJournals({own})/customerPayments", told)


def post(central: Any, own: str) -> Any:
    return central("POST", f"journals({own})/Microsoft.NAV.post")


def test_a_promise_is_a_date_on_the_posted_invoice(central: Any) -> None:
    row = invoice(central)
    tag = row["@odata.etag"]
    changed = central("PATCH", address(row), {"promisedPayDate": "2026-12-15"}, If_Match=tag)
    assert (changed.status_code, changed.json()["promisedPayDate"]) == (200, "2026-12-15")
    assert changed.json()["lastModifiedDateTime"] >= row["lastModifiedDateTime"]
    assert "2026-12-15" in central.screen("invoices")
    (entry,) = central.entries()
    assert entry["Promised_Pay_Date"] == "2026-12-15"
    stale = central("PATCH", address(row), {"promisedPayDate": "0001-01-01"}, If_Match=tag)
    assert central.error(stale)[:2] == (409, "Request_EntityChanged")
    assert central("PATCH", address(row), {"promisedPayDate": "0001-01-01"}, If_Match="*").status_code == 200
    assert central("GET", address(row)).json()["promisedPayDate"] == "0001-01-01"


def test_a_version_has_to_be_named_in_the_header(central: Any) -> None:
    row = invoice(central)
    body = {"promisedPayDate": "2026-12-15", "@odata.etag": row["@odata.etag"]}
    status, code, said = central.error(central("PATCH", address(row), body))
    assert (status, code) == (400, "BadRequest_InvalidToken")
    assert said == "Could not validate the client concurrency token required by the service."


def test_a_dispute_is_a_code_that_there_has_to_be(central: Any) -> None:
    row = invoice(central)
    said = central.error(central("PATCH", address(row), {"disputeStatus": "PRICE"}, If_Match="*"))[2]
    assert said == "The dispute status cannot be found."
    made = central("POST", "disputeStatus", {"code": "price", "displayName": "Price"})
    assert (made.status_code, made.json()["code"]) == (201, "PRICE")
    assert "already exists" in central.error(central("POST", "disputeStatus", {"code": "PRICE"}))[2]
    changed = central("PATCH", address(row), {"disputeStatus": "PRICE"}, If_Match="*").json()
    assert (changed["disputeStatus"], changed["disputeStatusId"]) == ("PRICE", made.json()["id"])
    for wrong in ({"disputeStatus": ""}, {"disputeStatusId": row["id"]}):
        assert "cannot be found" in central.error(central("PATCH", address(row), wrong, If_Match="*"))[2]
    cleared = central("PATCH", address(row), {"disputeStatusId": ZEROS}, If_Match="*").json()
    assert (cleared["disputeStatus"], cleared["disputeStatusId"]) == ("", ZEROS)
    own = f"disputeStatus({made.json()['id']})"
    assert central("PATCH", own, {"displayName": "Prices"}, If_Match="*").json()["displayName"] == "Prices"
    assert central("DELETE", own, If_Match="*").status_code == 204


def test_a_posted_invoice_takes_nothing_else(central: Any) -> None:
    row = invoice(central)
    for body in ({"customerNumber": "US-005"}, {"promisedPayDate": "2026-12-01", "number": "X"}):
        assert central.error(central("PATCH", address(row), body, If_Match="*"))[2] == POSTED
    moved = central("PATCH", address(row), {"dueDate": "2027-01-31"}, If_Match="*")
    assert moved.json()["dueDate"] == "2027-01-31"
    assert central.error(central("DELETE", address(row), If_Match="*"))[1] == "BadRequest_MethodNotAllowed"
    status, code, said = central.error(central("PATCH", "salesInvoices?$filter=number eq 'X'", {}, If_Match="*"))
    assert (status, code) == (400, "BadRequest_MethodNotAllowed")
    assert "of EdmType 'Collection' are not allowed" in said
    number = central.server.draft("USMF", "US-004", "5.00")
    (draft,) = central.rows(f"salesInvoices?$filter=number eq '{number}'")
    assert central("PATCH", address(draft), {"dueDate": "2027-01-31"}, If_Match="*").json()["dueDate"] == "2027-01-31"


def test_a_journal_is_posted_by_the_action_of_general_journals(central: Any) -> None:
    row, own = invoice(central), journal(central)
    made = pay(central, own, appliesToInvoiceNumber=row["number"], comment="c").json()
    assert (made["appliesToInvoiceId"], made["lineNumber"], made["documentNumber"]) == (row["id"], 10000, "G00001")
    assert "DC-1" in central.screen("journals")
    answer = post(central, own)
    assert (answer.status_code, answer.text) == (204, "")
    assert central.rows(f"customerPaymentJournals({own})/customerPayments") == []
    assert central("GET", address(row)).json()["status"] == "Paid"
    paid = next(one for one in central.entries() if one["Document_Type"] == "Payment")
    assert (paid["External_Document_No"], paid["Document_No"], paid["Open"]) == ("DC-1", "G00001", False)
    assert central.error(post(central, own))[2] == "There is nothing to post."
    assert "DC-1" in central.screen("entries")


def test_several_invoices_are_several_lines_and_the_same_one_is_taken_twice(central: Any) -> None:
    rows, own = [invoice(central, "60.00"), invoice(central, "40.00")], journal(central)
    for row, amount in zip(rows, (-60, -30), strict=True):
        made = pay(central, own, appliesToInvoiceId=row["id"], amount=amount, documentNumber="P1")
        assert made.status_code == 201
    assert pay(central, own, amount=-5, documentNumber="P1").status_code == 201
    assert pay(central, own, amount=-5, documentNumber="P1").status_code == 201
    central.server.post_journal("USMF", "duecourse")
    left = central.rows("salesInvoices?$filter=status eq 'Open'")
    assert [row["remainingAmount"] for row in left] == [10]
    assert sorted(row["Remaining_Amount"] for row in central.entries("?$filter=Open eq true")) == [-5, -5, 10]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"customerNumber": "NOBODY"}, "customer cannot be found"),
        ({"customerId": ZEROS[:-1] + "1"}, "customer cannot be found"),
        ({"appliesToInvoiceNumber": "999"}, "should be the ID of an Open, Paid, Corrective, or Canceled Invoice."),
        ({"externalDocumentNumber": "x" * 36}, "35 characters"),
        ({"documentNumber": "x" * 21}, "20 characters"),
        ({"comment": "x" * 251}, "250 characters"),
        ({"amount": "-100"}, "Cannot convert"),
        ({"nothing": 1}, "does not exist on type"),
        ({"journalDisplayName": "X"}, "read-only"),
    ],
)
def test_a_line_is_checked(central: Any, more: dict[str, Any], said: str) -> None:
    assert said in central.error(pay(central, journal(central), **more))[2]


def test_id_and_number_have_to_say_the_same(central: Any) -> None:
    own, first, second = journal(central), invoice(central), invoice(central)
    told = {"appliesToInvoiceId": first["id"], "appliesToInvoiceNumber": second["number"]}
    assert "should be the ID" in central.error(pay(central, own, **told))[2]
    (other,) = central.rows("customers?$filter=number eq 'US-005'")
    assert "do not match" in central.error(pay(central, own, customerId=other["id"]))[2]


def test_lines_do_not_come_in_arrays(central: Any) -> None:
    own = journal(central)
    answer = central("POST", f"customerPaymentJournals({own})/customerPayments", [{"amount": -1}])
    assert central.error(answer)[0] == 400


@pytest.mark.parametrize(
    ("more", "account", "said"),
    [
        ({"amount": 100}, "11001000", "Amount must be negative"),
        ({}, "", "out of balance"),
        ({"customerNumber": ""}, "11001000", "Account No. must have a value"),
        ({"postingDate": "2026-02-01"}, "11001000", "allowed posting dates"),
    ],
)
def test_a_batch_is_posted_as_a_whole_or_not_at_all(central: Any, more: Any, account: str, said: str) -> None:
    central.books.close_period("USMF", year=2026, period=2)
    own = journal(central, account=account)
    assert pay(central, own).status_code == 201
    assert pay(central, own, **more).status_code == 201
    assert said in central.error(post(central, own))[2]
    assert len(central.rows(f"customerPaymentJournals({own})/customerPayments")) == 2
    assert central.entries() == []


def test_lines_and_journals_can_be_changed(central: Any) -> None:
    own, row = journal(central), invoice(central)
    line = f"customerPaymentJournals({own})/customerPayments({pay(central, own).json()['id']})"
    told = {"appliesToInvoiceNumber": row["number"], "customerNumber": "US-005"}
    changed = central("PATCH", line, told, If_Match="*").json()
    assert (changed["appliesToInvoiceId"], changed["customerNumber"]) == (row["id"], "US-005")
    assert central("GET", line).json()["amount"] == -100
    assert central("DELETE", line, If_Match="*").status_code == 204
    address = f"customerPaymentJournals({own})"
    assert central("PATCH", address, {"displayName": "Ours"}, If_Match="*").json()["displayName"] == "Ours"
    pay(central, own)
    assert central("DELETE", address, If_Match="*").status_code == 204
    assert central.rows("customerPayments") == []
    assert central.error(post(central, own))[0] == 404
    assert (
        "already exists"
        in central.error([central("POST", "customerPaymentJournals", {"code": "A"}) for _ in range(2)][1])[2]
    )
    assert "must have a value" in central.error(central("POST", "customerPaymentJournals", {"displayName": "x"}))[2]
    wrong = {"code": "B", "balancingAccountNumber": "1"}
    assert "cannot be found" in central.error(central("POST", "customerPaymentJournals", wrong))[2]


def test_a_paid_invoice_cannot_be_paid_again(central: Any) -> None:
    row, own = invoice(central), journal(central)
    pay(central, own, appliesToInvoiceNumber=row["number"])
    post(central, own)
    assert pay(central, own, appliesToInvoiceNumber=row["number"]).status_code == 201
    assert "is not open" in central.error(post(central, own))[2]


def test_a_snapshot_takes_everything_back(central: Any) -> None:
    row, own = invoice(central), journal(central)
    base = f"{central.company}/"
    good = {
        "method": "PATCH", "url": base + address(row), "headers": {"If-Match": "*"},
        "body": {"promisedPayDate": "2026-12-15", "dueDate": "2027-01-01"},
    }  # fmt: skip
    line = {
        "method": "POST", "url": f"{base}customerPaymentJournals({own})/customerPayments",
        "body": {"customerNumber": "US-004", "amount": -1},
    }  # fmt: skip
    bad = {**line, "body": {"customerNumber": "NOBODY"}}
    told = {"requests": [good, line, bad]}
    answer = central("POST", "/$batch", told, Isolation="snapshot").json()["responses"]
    assert [(one["id"], one["status"]) for one in answer] == [(None, 200), (None, 201), (None, 400)]
    after = central("GET", address(row)).json()
    assert (after["promisedPayDate"], after["dueDate"]) == ("0001-01-01", row["dueDate"])
    assert central.rows("customerPayments") == []
    answer = central("POST", "/$batch", {"requests": [bad, line]}).json()["responses"]
    assert [one["status"] for one in answer] == [400]
    answer = central("POST", "/$batch", {"requests": [bad, line]}, Prefer="odata.continue-on-error").json()
    assert [one["status"] for one in answer["responses"]] == [400, 201]
    posting = {"method": "POST", "url": f"{base}journals({own})/Microsoft.NAV.post"}
    answer = central("POST", "/$batch", {"requests": [posting, bad]}, Isolation="snapshot").json()["responses"]
    assert [one["status"] for one in answer] == [204, 400]
    assert len(central.entries("?$filter=Document_Type eq 'Payment'")) == 1


def test_batches_are_bounded_and_changesets_of_several_are_refused(central: Any) -> None:
    told = {"requests": [{"method": "GET", "url": "companies"}] * 101}
    assert central.error(central("POST", "/$batch", told))[0] == 400
    part = "--c\r\nContent-Type: application/http\r\n\r\nPOST companies HTTP/1.1\r\n\r\n{}\r\n"
    body = f"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n{part * 2}--c--\r\n--b--\r\n"
    answer = central("POST", "/$batch", body, Content_Type="multipart/mixed; boundary=b")
    status, _, said = central.error(answer)
    assert (status, said.startswith("Multiple requests within the same change set")) == (500, True)


def test_a_file_is_a_record_first_and_content_second(central: Any) -> None:
    row = invoice(central)
    told = {"fileName": "note.txt", "parentType": "Sales_x0020_Invoice", "parentId": row["id"]}
    made = central("POST", "documentAttachments", told).json()
    own = f"documentAttachments({made['id']})"
    assert made["byteSize"] == 0
    filled = central("PATCH", f"{own}/attachmentContent", b"hello", If_Match="*")
    assert filled.status_code == 204
    assert central("GET", f"{own}/attachmentContent").content == b"hello"
    assert central("GET", own).json()["byteSize"] == 5
    assert "hello" in central.screen("attachments")
    assert central("PATCH", own, {"fileName": "other.txt"}, If_Match="*").json()["fileName"] == "other.txt"
    assert central.error(central("POST", f"{own}/attachmentContent", b"x"))[0] == 400
    assert central("DELETE", own, If_Match="*").status_code == 204
    assert central.error(central("POST", "documentAttachments", {**told, "parentId": ZEROS}))[0] == 400


def test_entries_of_the_page_take_what_invoices_do_not_have(central: Any) -> None:
    central.desk.credit("15.00")
    central("POST", "disputeStatus", {"code": "PRICE"})
    (row,) = central.entries()
    url = f"{central.server.base}/ODataV4/Company('Contoso Entertainment')/Customer_Ledger_Entries({row['Entry_No']})"
    told = {"On_Hold": "DUN", "Dispute_Status": "PRICE", "Promised_Pay_Date": "2026-12-01", "Due_Date": "2026-12-24"}
    changed = central.send("PATCH", url, told, If_Match=row["@odata.etag"]).json()
    assert {name: changed[name] for name in told} == told
    assert "DUN" in central.screen("entries")
    assert central.send("PATCH", url, {"On_Hold": ""}, If_Match="*").json()["On_Hold"] == ""
    for wrong in ({"Dispute_Status": "X"}, {"Amount": 1}, {"On_Hold": "LONG"}):
        assert central.error(central.send("PATCH", url, wrong, If_Match="*"))[0] == 400
    document = central.books.documents[next(iter(central.books.documents))]
    central.books.reverse(document.key, today=central.clock().date())
    answer = central.send("PATCH", url, {"On_Hold": "X"}, If_Match="*")
    assert "Open must be equal" in central.error(answer)[2]


def test_a_customer_can_be_blocked(central: Any) -> None:
    (row, _) = central.rows("customers")
    own = f"customers({row['id']})"
    assert central("PATCH", own, {"blocked": "All"}, If_Match="*").json()["blocked"] == "All"
    assert central.books.customers["USMF", "US-004"].posting_blocked
    pay(central, journal(central))
    assert "is blocked" in central.error(post(central, journal_id(central)))[2]
    assert central("PATCH", own, {"blocked": "Invoice"}, If_Match="*").json()["blocked"] == "Invoice"
    assert central("PATCH", own, {"blocked": "_x0020_"}, If_Match="*").json()["blocked"] == "_x0020_"
    assert "US-004" in central.screen("customers")


def journal_id(central: Any) -> str:
    (row,) = central.rows("customerPaymentJournals")
    return str(row["id"])
