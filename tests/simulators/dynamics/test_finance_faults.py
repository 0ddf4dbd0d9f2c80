"""Who may call, and how Finance & Operations misbehaves."""

from __future__ import annotations

import json
from typing import Any

import pytest
import requests

from simulators.dynamics.finance import FAULTS, WRITE_FAULTS

PATH = "CustTransOpens?cross-company=true"


def pages(call: Any, path: str = PATH, most: int = 6) -> list[dict[str, Any]]:
    found = []
    while path and len(found) < most:
        answer = call("GET", path, Prefer="odata.maxpagesize=2")
        assert answer.status_code == 200, answer.text
        found.append(answer.json())
        path = found[-1].get("@odata.nextLink", "")
    return found


def amounts(call: Any) -> list[list[Any]]:
    return [[row["AmountCur"] for row in page["value"]] for page in pages(call)]


@pytest.fixture
def filled(call: Any) -> Any:
    for amount in ("1.00", "2.00", "3.00", "4.00", "5.00"):
        call.desk.invoice(amount)
    return call


def test_a_token_ends(call: Any) -> None:
    assert call("GET", "Companies").status_code == 200
    call.clock.forward(3_600)
    answer = call("GET", "Companies")
    assert (answer.status_code, answer.headers["WWW-Authenticate"][:6]) == (401, "Bearer")
    call.token = call.login().json()["access_token"]
    assert call("GET", "Companies").status_code == 200


@pytest.mark.parametrize(
    ("told", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "nobody"}, 400, "unauthorized_client"),
        ({"scope": "https://other.operations.dynamics.com/.default"}, 400, "invalid_scope"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    ],
)
def test_the_token_endpoint_checks_who_asks(call: Any, told: dict[str, str], status: int, error: str) -> None:
    answer = call.login(**told)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_what_a_user_may_not_is_refused(connect: Any) -> None:
    call = connect(
        forbidden=frozenset({("CustDisputes", "GET")}), unfilterable=frozenset({("CustTransOpens", "DueDate")})
    )
    assert call("GET", "CustDisputes").status_code == 403
    assert call("GET", "CustTransOpens?$filter=DueDate gt 2026-01-01").status_code == 400


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("page_token_loop", [[1, 2]] * 6),
        ("item_on_two_pages", [[1, 2], [2, 3, 4], [4, 5]]),
        ("vanishing_item", [[1, 2], [4], [5]]),
        ("more_with_none", [[1, 2], [], [], [], [], []]),
        ("no_data_access", [[]]),
        ("null_columns", [[None, None], [None, None], [None]]),
    ],
)
def test_pages_go_wrong(filled: Any, fault: str, seen: list[list[Any]]) -> None:
    filled.server.inject(fault)
    assert amounts(filled) == seen
    filled.server.clear_faults()
    assert amounts(filled) == [[1, 2], [3, 4], [5]]


@pytest.mark.parametrize(
    ("fault", "setting", "text"),
    [
        ("amount_nan", "", '"AmountCur":"NaN"'), ("amount_1e400", "", '"AmountCur":1e400'),
        ("amount_too_precise", "", '"AmountCur":1.234567'), ("amount_as_text", "", '"AmountCur":"1"'),
        ("amount_as_number", "", '"AmountCur":1,'), ("amount_as_exponent", "", '"AmountCur":1E0'),
        ("bad_date", "", '"DueDate":"2026-13-45"'), ("empty_dates", "", '"DueDate":"1900-01-01T12:00:00Z"'),
        ("value", "AmountMST=12.3456789", '"AmountMST":12.3456789'), ("value", "AmountCur=NaN", '"AmountCur":"NaN"'),
        ("value", "AccountNum=X", '"AccountNum":"X"'), ("new_field", "", '"BrandNewProperty":"x"'),
    ],
)  # fmt: skip
def test_values_go_wrong(filled: Any, fault: str, setting: str, text: str) -> None:
    filled.server.inject(fault, resource="CustTransOpens", setting=setting)
    assert text in filled("GET", PATH).text


@pytest.mark.parametrize(("fault", "name"), [("missing_required", "SysRecId"), ("missing_optional", "Txt")])
def test_properties_go_missing(filled: Any, fault: str, name: str) -> None:
    filled.server.inject(fault)
    assert name not in filled("GET", "CustTransactions").text


def test_a_currency_that_nobody_knows(filled: Any) -> None:
    filled.server.inject("unknown_currency")
    assert [row["CurrencyCode"] for row in filled.rows("CustTransactions")][:2] == ["XQZ", "USD"]


def test_the_count_disagrees(filled: Any) -> None:
    filled.server.inject("count_disagrees")
    assert filled("GET", f"{PATH}&$count=true").json()["@odata.count"] == 6


def test_later_pages_fail(filled: Any) -> None:
    filled.server.inject("fails_later")
    first = filled("GET", PATH, Prefer="odata.maxpagesize=2").json()
    assert filled("GET", first["@odata.nextLink"]).status_code == 500


def test_too_many_requests_say_how_long_to_wait(filled: Any) -> None:
    filled.server.inject("throttled", setting="11")
    answer = filled("GET", PATH)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "11")
    assert "high resource utilization" in answer.json()["error"]["message"]
    assert filled("GET", PATH).status_code == 200
    filled.server.inject("unavailable")
    assert filled("GET", PATH).status_code == 503


def test_a_token_ends_in_the_middle(filled: Any) -> None:
    filled.server.inject("token_expires")
    assert filled("GET", PATH).status_code == 200
    assert filled("GET", PATH).status_code == 401


def test_pages_of_others_and_questions_that_cannot_be_asked(filled: Any) -> None:
    filled.server.inject("unfilterable", setting="DueDate")
    assert filled("GET", f"{PATH}&$filter=AmountCur gt 1").status_code == 200
    assert filled("GET", f"{PATH}&$filter=DueDate gt 2026-01-01").status_code == 400
    filled.server.inject("html_login")
    assert "Sign in" in filled("GET", PATH).text


@pytest.mark.parametrize(
    ("fault", "status", "made"),
    [("error_after_effect", 500, 1), ("login_page", 200, 0), ("busy", 429, 0), ("refused", 400, 0)],
)
def test_writes_go_wrong(call: Any, fault: str, status: int, made: int) -> None:
    call.server.inject(fault, resource="CustomerPaymentJournalHeaders")
    told = {"dataAreaId": "usmf", "JournalName": "ARPay"}
    assert call("POST", "CustomerPaymentJournalHeaders", told).status_code == status
    assert len(call.rows("CustomerPaymentJournalHeaders")) == made
    assert call("POST", "CustomerPaymentJournalHeaders", told).status_code == 201


@pytest.mark.parametrize(("fault", "made"), [("lost_answer", 1), ("never_arrived", 0)])
def test_answers_are_lost(call: Any, fault: str, made: int) -> None:
    call.server.inject(fault)
    with pytest.raises(requests.ConnectionError):
        call("POST", "CustomerPaymentJournalHeaders", {"dataAreaId": "usmf", "JournalName": "ARPay"})
    assert len(call.rows("CustomerPaymentJournalHeaders")) == made


def test_there_are_no_other_faults(call: Any) -> None:
    with pytest.raises(ValueError, match="no fault"):
        call.server.inject("nonsense")
    assert not FAULTS.keys() & WRITE_FAULTS.keys()
    for _ in range(64):
        call.server.inject("throttled", count=0)
    with pytest.raises(ValueError, match="at once"):
        call.server.inject("throttled")


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "CustDisputes", "[", 400), ("POST", "CustDisputes", "[]", 400), ("POST", "Companies", "{}", 405),
        ("PATCH", "CustDisputes", "{}", 405), ("POST", "CustomersV3", "{}", 405), ("POST", "$batch", "x", 400),
        ("DELETE", "CustomersV3(dataAreaId='usmf',CustomerAccount='US-004')", None, 405),
        ("PATCH", "CustDisputes(dataAreaId='usmf',SysRecId=1)", "{}", 404),
        ("POST", "CustDisputes(dataAreaId='usmf',SysRecId=1)", "{}", 405), ("POST", "CustDisputes", '{"x"', 400),
    ],
)  # fmt: skip
def test_nonsense_is_refused(call: Any, method: str, path: str, body: str | None, status: int) -> None:
    answer = call(method, path, body)
    assert answer.status_code == status, answer.text
    assert json.loads(answer.text)["error"]


def test_hints_say_where_things_are(call: Any) -> None:
    assert any("/screens/journals" in hint for hint in call.server.hints)
