"""The RFC port against mock-sap's BAPI door, which nobody here wrote: RETURN, COMMIT, a table reading, exceptions.

The door speaks JSON over HTTP; a small port of this test makes calls of it, with the exceptions of the RFC library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from adapters.sap.ecc.reader import EccReader
from adapters.sap.rfc.answers import failures, in_words
from adapters.sap.rfc.exchange import Reply, reading, reply_of, writing
from adapters.sap.rfc.outcomes import outcome_of
from adapters.sap.rfc.tables import rows_of
from adapters.sap.rfc.wire import RfcWire
from canonical_model.errors import Misconfigured
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, Refused, Unknown
from simulators.ecc import ABAPApplicationError, CommunicationError

NATIVE = NativeRecord(type="document", key=("1",))
HEADER = {"COMP_CODE": "1710", "DOC_DATE": "2026-11-20", "PSTNG_DATE": "2026-11-20", "DOC_TYPE": "DZ",
          "REF_DOC_NO": "CL00000000000001"}  # fmt: skip


class Door:
    """mock-sap's BAPI door as a connection."""

    def __init__(self, url: str) -> None:
        self._url, self._session = url, requests.Session()
        self._session.auth = ("U", "mock-password")
        root = f"{url}/sap/opu/odata/sap/API_BUSINESS_PARTNER_SRV/"
        token = self._session.get(root, headers={"X-CSRF-Token": "Fetch"}, timeout=5).headers["x-csrf-token"]
        self._session.headers["X-CSRF-Token"] = token
        self.calls: list[str] = []

    def call(self, function: str, **parameters: Any) -> dict[str, Any]:
        self.calls.append(function)
        try:
            answer = self._session.post(f"{self._url}/sap/bc/rfc/{function}", json=parameters, timeout=5)
        except requests.RequestException as error:
            raise CommunicationError(str(error)) from error
        told: dict[str, Any] = answer.json()
        if answer.status_code != 200:
            raise ABAPApplicationError(told["error"]["message"]["value"], key=told["error"]["code"])
        return told

    def behave(self, function: str, **told: Any) -> None:
        """The next call of a function answers with this RETURN."""
        body = {"function": function, "id": "F5", "number": "201", "count": 1, **told}
        assert self._session.post(f"{self._url}/_mock/bapi-behaviour", json=body, timeout=5).status_code == 201

    def close(self) -> None:
        """The session stays open for the test."""


@pytest.fixture
def door(mock_sap: Callable[..., Any]) -> Iterator[Door]:
    made = Door(mock_sap().url)
    yield made
    made._session.close()


def sent(door: Door, request: Any) -> ErpResponse:
    answer = RfcWire(lambda: door).send(request, timeout=5)
    assert isinstance(answer, ErpResponse), answer
    return answer


def first(answer: ErpResponse) -> dict[str, Any]:
    reply: Reply = reply_of(answer)
    return reply.first


def test_its_customers_are_listed(door: Door) -> None:
    told = first(sent(door, reading("BAPI_CUSTOMER_GETLIST", {"MAXROWS": 5})))
    assert len(told["ADDRESSDATA"]) > 1
    assert failures(told) == ()


def test_a_warning_is_no_failure(door: Door) -> None:
    asked = {"IDRANGE": [{"SIGN": "I", "OPTION": "EQ", "LOW": "0000000000"}]}
    told = first(sent(door, reading("BAPI_CUSTOMER_GETLIST", asked)))
    assert told["ADDRESSDATA"] == []
    assert failures(told) == ()


def test_a_return_of_type_e_is_a_refusal_in_saps_words_and_is_rolled_back(door: Door) -> None:
    answer = sent(door, writing("BAPI_ACC_DOCUMENT_POST", {"DOCUMENTHEADER": {}}))
    outcome = outcome_of(answer, NATIVE)
    assert isinstance(outcome, Refused)
    assert outcome.said == "F5/165 Enter a company code"
    assert door.calls[-1] == "BAPI_TRANSACTION_ROLLBACK"


def test_a_return_that_is_one_structure_is_understood_too(door: Door) -> None:
    told = first(sent(door, reading("BAPI_CUSTOMER_GETDETAIL2", {"CUSTOMERNO": "0000000009"})))
    assert in_words(failures(told)).startswith("F2/003 Customer 9")


def test_a_posting_that_succeeds_is_committed(door: Door) -> None:
    lines = {
        "ACCOUNTGL": [{"ITEMNO_ACC": "2", "GL_ACCOUNT": "11001000"}],
        "ACCOUNTRECEIVABLE": [{"ITEMNO_ACC": "1", "CUSTOMER": _customer(door)}],
        "CURRENCYAMOUNT": [{"ITEMNO_ACC": "1", "CURRENCY": "EUR", "AMT_DOCCUR": "-10.00"},
                           {"ITEMNO_ACC": "2", "CURRENCY": "EUR", "AMT_DOCCUR": "10.00"}],
    }  # fmt: skip
    answer = sent(door, writing("BAPI_ACC_DOCUMENT_POST", {"DOCUMENTHEADER": HEADER, **lines}))
    assert isinstance(outcome_of(answer, NATIVE), Applied), first(answer)
    assert door.calls[-1] == "BAPI_TRANSACTION_COMMIT"
    assert len(first(answer)["OBJ_KEY"]) == 18


def _customer(door: Door) -> str:
    return str(door.call("BAPI_CUSTOMER_GETLIST", MAXROWS=1)["ADDRESSDATA"][0]["CUSTOMER"])


@pytest.mark.parametrize(("kind", "outcome"), [("E", Refused), ("A", Refused), ("W", Applied), ("S", Applied)])
def test_each_type_of_message_means_what_it_means(door: Door, kind: str, outcome: type[Any]) -> None:
    door.behave("BAPI_CUSTOMER_GETLIST", type=kind, message="as told")
    assert isinstance(outcome_of(sent(door, writing("BAPI_CUSTOMER_GETLIST", {})), NATIVE), outcome)


def test_a_commit_that_answers_e_is_not_known(door: Door) -> None:
    door.behave("BAPI_TRANSACTION_COMMIT", type="E", message="update terminated")
    outcome = outcome_of(sent(door, writing("BAPI_CUSTOMER_GETLIST", {})), NATIVE)
    assert isinstance(outcome, Unknown)
    assert "update terminated" in outcome.why


def test_rows_of_its_own_tables_are_cut_by_its_own_offsets(door: Door) -> None:
    asked = {"QUERY_TABLE": "A_SalesOrder", "ROWCOUNT": 3,
             "FIELDS": [{"FIELDNAME": "SalesOrder"}, {"FIELDNAME": "SalesOrderType"}]}  # fmt: skip
    rows = rows_of(door.call("RFC_READ_TABLE", **asked), "A_SalesOrder")
    assert len(rows) == 3
    assert all(row["SalesOrder"].isdecimal() and row["SalesOrderType"] for row in rows)


def test_a_table_that_it_does_not_have_is_told_as_sap_tells_it(door: Door) -> None:
    with pytest.raises(ABAPApplicationError, match="BSID is not available") as caught:
        door.call("RFC_READ_TABLE", QUERY_TABLE="BSID", FIELDS=[{"FIELDNAME": "BUKRS"}])
    assert caught.value.key == "TABLE_NOT_AVAILABLE"


def test_a_reading_of_it_says_what_the_system_lacks(door: Door, environment: Any, read: Any, ecc_settings: Any) -> None:
    reader = EccReader(ecc_settings(), environment, connect=lambda: door)
    with pytest.raises(Misconfigured, match="DDIF_FIELDINFO_GET") as caught:
        read(reader, "entities")
    assert "not remote-enabled" in caught.value.remedy
    (reachable, *_) = reader.check()
    assert reachable.status == "ok"
