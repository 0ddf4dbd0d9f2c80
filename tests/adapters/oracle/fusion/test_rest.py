"""REST: both grammars, arrays and collections, ids of eighteen digits, a count that a pod cannot make."""

from __future__ import annotations

import pytest
from fusion_pod import Clock, Pod

from adapters.oracle.fusion.account_view import account, installments_of, of_invoice
from adapters.oracle.fusion.answers import code_in, decoded, said_in
from adapters.oracle.fusion.client import Rest, condition
from adapters.oracle.fusion.writing.lockbox import status_of
from canonical_model.errors import BadAnswer, Retry
from simulators.books import Books
from simulators.oracle.fusion import Credentials, Options

INVOICES = "receivablesInvoices"


def rest(pod: Pod, version: int = 4) -> Rest:
    return Rest(pod.session(framework_version=version), version=version)


@pytest.mark.parametrize("version", range(1, 10))
def test_every_version_is_asked_in_its_own_grammar_and_read(pod: Pod, version: int) -> None:
    asked = {"q": condition(version, BusinessUnit="Suite GmbH", InvoiceStatus="Complete"),
             "expand": "receivablesInvoiceInstallments"}  # fmt: skip
    rows = list(rest(pod, version).rows(INVOICES, order="CustomerTransactionId", question=asked))
    assert len(rows) == 8
    seen = [one for row in rows for one in of_invoice(row)]
    assert {one.id for one in seen} == {item.native_key[1] for item in pod.items() if item.document_type == "invoice"}


def test_a_quote_within_a_value_is_doubled_and_chooses_nothing_else(pod: Pod) -> None:
    hostile = "x' or BusinessUnit = 'Suite GmbH"
    assert condition(4, BusinessUnit=hostile) == "BusinessUnit='x'' or BusinessUnit = ''Suite GmbH'"
    rows = rest(pod).rows(INVOICES, order="CustomerTransactionId", question={"q": condition(4, BusinessUnit=hostile)})
    assert list(rows) == []


def test_an_id_of_eighteen_digits_keeps_each_of_them(pod: Pod) -> None:
    (row, *_) = rest(pod).rows(INVOICES, order="CustomerTransactionId")
    own = row["CustomerTransactionId"]
    assert len(own) == 18
    assert str(int(float(own))) != own  # a float cannot keep it
    assert decoded(f'{{"id": {own}}}') == {"id": own}


def test_a_500_goes_away_without_a_count_on_a_get_only(books: Books, clock: Clock, credentials: Credentials) -> None:
    pod = Pod(books, clock, credentials, Options(failing_totals=frozenset({INVOICES})))
    try:
        rows = list(rest(pod).rows(INVOICES, order="CustomerTransactionId"))
        assert len(rows) > 3
        asked = [one for one in pod.server.requests if INVOICES in one.target]
        assert {one.method for one in asked} == {"GET"}
        assert "totalResults=true" not in asked[-1].target
    finally:
        pod.close()


def test_a_page_without_rows_that_says_there_is_more_is_no_answer(pod: Pod) -> None:
    pod.server.inject("more_with_none", resource=INVOICES)
    with pytest.raises((BadAnswer, Retry)):
        list(rest(pod).rows(INVOICES, order="CustomerTransactionId"))


def test_one_account_shows_what_the_reports_do(pod: Pod) -> None:
    item = next(one for one in pod.items() if one.document_type == "invoice")
    (customer,) = {one.customer_id for one in [item]}
    assert customer
    accounts = {
        row["CUST_ACCOUNT_ID"] for row in pod.reports().rows("customers", {"P_BU": pod.unit(), "P_CURRENCY": "EUR"})
    }
    seen = {one.id: one for own in accounts for one in installments_of(rest(pod), own)}
    assert seen[item.native_key[1]].open == item.open.amount


def test_children_come_as_arrays_or_collections_and_missing_ones_are_noticed() -> None:
    told = {"AccountId": "1", "AccountNumber": "4", "CustomerName": "x"}
    schedule = {"InstallmentId": "7", "TransactionId": "8", "TransactionNumber": "9", "EnteredCurrency": "EUR",
                "TotalOriginalAmount": "10", "TotalBalanceAmount": "4.5"}  # fmt: skip
    array = account({**told, "transactionPaymentSchedules": [schedule]})
    collection = account({**told, "transactionPaymentSchedules": {"items": [schedule], "hasMore": False}})
    assert array == collection
    with pytest.raises(BadAnswer, match="more transactionPaymentSchedules"):
        account({**told, "transactionPaymentSchedules": {"items": [schedule], "hasMore": True}})


@pytest.mark.parametrize(
    ("told", "state"),
    [('{"JOBS": {"STATUS": "SUCCEEDED"}}', "SUCCEEDED"), ('{"JOBS": [{"STATUS": "running"}]}', "RUNNING")],
)
def test_the_state_of_a_job_is_json_within_a_text(told: str, state: str) -> None:
    assert status_of({"RequestStatus": told}) == state


@pytest.mark.parametrize("told", ["", "{", "[]", '{"JOBS": []}', '{"JOBS": 1}', "null"])
def test_a_state_that_cannot_be_read_is_no_state(told: str) -> None:
    with pytest.raises(BadAnswer):
        status_of({"RequestStatus": told})


@pytest.mark.parametrize(
    ("body", "words", "code"),
    [
        ('{"title": "Bad Request", "o:errorDetails": [{"detail": "twice", "o:errorCode": "AR_RCP_DUP_NUM"}]}',
         "twice", "AR_RCP_DUP_NUM"),
        ('{"detail": "only this"}', "only this", ""),
        ('{"title": "Bad Request"}', "Bad Request", ""),
        ("A receipt exists (AR_RCP_DUP_NUM).", "A receipt exists (AR_RCP_DUP_NUM).", "AR_RCP_DUP_NUM"),
        ("<HTML><BODY>Error 500</BODY></HTML>", "", ""),
        ('<env:Fault><env:Reason><env:Text xml:lang="en">no report</env:Text></env:Reason></env:Fault>',
         "no report", ""),
    ],
)  # fmt: skip
def test_a_refusal_is_read_in_whatever_form_it_comes(body: str, words: str, code: str) -> None:
    assert (said_in(body), code_in(body)) == (words, code)
