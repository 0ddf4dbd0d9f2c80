"""The simulated Salesforce refuses what Salesforce refuses, and keeps its own rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from conformance.suite.sap_books import small_books
from simulators.crm.salesforce.errors import Refused
from simulators.crm.salesforce.options import Options
from simulators.crm.salesforce.org import Org, founded
from simulators.crm.salesforce.records import Call, objects
from simulators.crm.salesforce.soql import answered, parsed

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
KEY = "Task/Duecourse_Reference__c/R1"


@pytest.fixture(scope="module")
def founding() -> Org:
    return founded(small_books(), Options(), lambda: NOW)


@pytest.fixture
def org(founding: Org) -> Iterator[Org]:
    before = founding.copied()
    yield founding
    founding.records = before
    founding.hidden.clear()


def code(org: Org, method: str, path: str, told: dict[str, Any] | None = None) -> tuple[int, str]:
    """How a request ends."""
    try:
        return objects(org, path, Call(method=method, told=told or {})).status, ""
    except Refused as refused:
        return refused.status, refused.told[0]["errorCode"]


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * FROM Account", "SELECT Id, COUNT() FROM Account", "SELECT Id FROM Account WHERE Name LIKE 'A%'",
        "SELECT Id FROM Account WHERE Name = 'a' OR Name = 'b'", 'SELECT Id FROM Account WHERE Name = "a"',
        "SELECT Id, Id FROM Account", "SELECT Id FROM Account, Contact", "SELECT Id FROM Account; DROP", "",
        "SELECT Id FROM Account WHERE Name = 'a\\x'",
    ],
)  # fmt: skip
def test_what_it_does_not_understand_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        parsed(text)
    assert refused.value.told[0]["errorCode"] == "MALFORMED_QUERY"


def test_questions_are_about_what_stands_and_may_be_seen(org: Org) -> None:
    first = org.standing("Account")[0]
    asked = f"SELECT Id, Name FROM Account WHERE Name = '{first.fields['Name'].upper()}' ORDER BY Name DESC LIMIT 5"
    assert first.id in [one.id for one in answered(org, parsed(asked))]
    for text, words in (("SELECT Nothing FROM Account", "INVALID_FIELD"), ("SELECT Id FROM Nothing", "INVALID_TYPE")):
        with pytest.raises(Refused) as refused:
            answered(org, parsed(text))
        assert refused.value.told[0]["errorCode"] == words
    with pytest.raises(Refused, match="can not be filtered"):
        answered(org, parsed("SELECT Id FROM Task WHERE Description = 'x'"))


def test_a_record_is_made_once_under_its_external_id(org: Org) -> None:
    assert code(org, "GET", KEY) == (404, "NOT_FOUND")
    assert code(org, "PATCH", KEY, {"Subject": "x"}) == (201, "")
    assert code(org, "PATCH", KEY.replace("R1", "r1"), {"Subject": "y"}) == (200, "")
    assert code(org, "POST", "Task", {"Duecourse_Reference__c": "R1"}) == (400, "DUPLICATE_VALUE")
    assert code(org, "PATCH", KEY, {"Duecourse_Reference__c": "R1"}) == (400, "INVALID_FIELD")
    assert [one.fields["Subject"] for one in org.with_value("Task", "Duecourse_Reference__c", "R1")] == ["y"]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"Subject": "x" * 256}, "STRING_TOO_LONG"),
        ({"Status": "Erledigt"}, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
        ({"ActivityDate": "20.11.2026"}, "JSON_PARSER_ERROR"),
        ({"Subject": 1}, "JSON_PARSER_ERROR"),
        ({"WhatId": "nobody"}, "MALFORMED_ID"),
        ({"WhatId": "001000000000000AAA"}, "INVALID_CROSS_REFERENCE_KEY"),
        ({"AccountId": "001000000000000AAA"}, "INVALID_FIELD_FOR_INSERT_UPDATE"),
        ({"Nothing__c": "x"}, "INVALID_FIELD"),
    ],
)
def test_values_that_a_field_does_not_take_are_refused(org: Org, told: dict[str, Any], words: str) -> None:
    assert code(org, "PATCH", KEY, told) == (400, words)
    assert code(org, "GET", KEY) == (404, "NOT_FOUND")


def test_what_was_deleted_is_gone_for_reading_and_named_when_written(org: Org) -> None:
    number = org.standing("Task")[0].id
    assert code(org, "DELETE", f"Task/{number}") == (204, "")
    assert code(org, "GET", f"Task/{number}") == (404, "NOT_FOUND")
    assert code(org, "PATCH", f"Task/{number}", {"Subject": "x"}) == (404, "ENTITY_IS_DELETED")
    assert code(org, "DELETE", f"Task/{number}") == (404, "ENTITY_IS_DELETED")


def test_long_texts_come_back_with_other_ends_of_lines(org: Org) -> None:
    objects(org, KEY, Call(method="PATCH", told={"Description": " a\nb \n"}))
    (one,) = org.with_value("Task", "Duecourse_Reference__c", "R1")
    assert one.fields["Description"] == "a\r\nb"


def test_a_field_that_is_no_external_id_is_told_like_a_record_that_is_missing(org: Org) -> None:
    assert code(org, "GET", "Task/Subject/x") == (404, "NOT_FOUND")
    org.hidden.add(("Task", "Duecourse_Reference__c"))
    assert code(org, "PATCH", KEY, {"Subject": "x"}) == (404, "NOT_FOUND")
