"""Salesforce: records that are no accounts any more, activities about nobody, texts as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from adapters.kit.secrets import Secret
from adapters.salesforce.mapping import Unreadable, Where, account, contract, interaction, person
from adapters.salesforce.settings import Fields, Settings, SignedLogon
from adapters.salesforce.soql import literal, select
from canonical_model.identity import SystemUid
from simulators.crm.salesforce.errors import Refused
from simulators.crm.salesforce.soql import parsed

HERE = Where(system=SystemUid("sf"), entity="00D1")
NAMES = Fields(tax_id="Vat__c", contract_terms="Terms__c")
TASK: dict[str, Any] = {
    "Id": "00T1", "AccountId": "0011", "Subject": "Call", "Description": None, "ActivityDate": "2026-11-02",
    "CreatedDate": "2026-11-01T08:15:00.000+0000", "IsClosed": True, "TaskSubtype": "Call", "OwnerId": "0051",
    "Duecourse_Reference__c": None,
}  # fmt: skip


@pytest.mark.parametrize("gone", [{"MasterRecordId": "0012"}, {"IsDeleted": True}, {"IsDeleted": "true"}])
def test_an_account_that_was_merged_or_deleted_is_none(gone: dict[str, Any]) -> None:
    assert list(account(HERE, {"Id": "0011", "Name": "Alder", **gone}, NAMES)) == []


def test_an_account_names_its_customers_and_official_ids_by_the_fields_of_the_settings() -> None:
    told = {
        "Id": "0011", "Name": "Müller & Söhne 🙂", "BillingCountry": "Germany", "AccountNumber": "DE01/1000; DE02/7",
        "Vat__c": "DE123", "OwnerId": "0051", "IsDeleted": "false", "MasterRecordId": "",
    }  # fmt: skip
    (one,) = account(HERE, told, NAMES)
    assert (one.name, one.ledger_accounts, one.tax_id) == ("Müller & Söhne 🙂", "DE01/1000; DE02/7", "DE123")
    assert (one.registration_id, one.country, one.number) == ("", "Germany", "0011")


def test_what_is_about_no_account_is_left_out() -> None:
    assert list(interaction(HERE, {**TASK, "AccountId": None}, "Task", NAMES)) == []
    assert list(interaction(HERE, {**TASK, "IsChild": True}, "Event", NAMES)) == []
    assert list(person(HERE, {"Id": "0031", "AccountId": "", "LastName": "Weber"})) == []


@pytest.mark.parametrize(
    ("more", "kind", "at"),
    [
        ({}, "call", datetime(2026, 11, 2, 12, tzinfo=UTC)),
        ({"IsClosed": "true", "TaskSubtype": "Email"}, "mail", datetime(2026, 11, 2, 12, tzinfo=UTC)),
        ({"IsClosed": False, "TaskSubtype": "Task"}, "task", datetime(2026, 11, 1, 8, 15, tzinfo=UTC)),
        ({"ActivityDate": None}, "call", datetime(2026, 11, 1, 8, 15, tzinfo=UTC)),
        ({"Duecourse_Reference__c": "NT0123456789ABCD"}, "note", datetime(2026, 11, 2, 12, tzinfo=UTC)),
    ],
)
def test_a_task_is_a_call_a_mail_a_note_of_ours_or_a_task(more: dict[str, Any], kind: str, at: datetime) -> None:
    (one,) = interaction(HERE, {**TASK, **more}, "Task", NAMES)
    assert (one.kind, one.happened_at) == (kind, at)


@pytest.mark.parametrize(
    ("when", "at"),
    [
        ({"StartDateTime": "2026-11-05T09:30:00.000+0000"}, datetime(2026, 11, 5, 9, 30, tzinfo=UTC)),
        ({"StartDateTime": None, "ActivityDate": "2026-11-06"}, datetime(2026, 11, 6, 12, tzinfo=UTC)),
    ],
)
def test_a_meeting_begins_at_its_hour_or_lasts_its_day(when: dict[str, Any], at: datetime) -> None:
    (one,) = interaction(HERE, {**TASK, **when}, "Event", NAMES)
    assert (one.kind, one.happened_at) == ("meeting", at)


def test_words_stay_as_they_were_but_for_the_ends_of_their_lines() -> None:
    words = "<b>Not</b> HTML & 🙂\r\nO'Neil said: \\"
    (one,) = interaction(HERE, {**TASK, "Description": words}, "Task", NAMES)
    assert one.text == "<b>Not</b> HTML & 🙂\nO'Neil said: \\"


def test_a_contract_has_its_days_and_its_terms() -> None:
    told = {
        "Id": "8001", "AccountId": "0011", "ContractNumber": "00000101", "Status": "Activated",
        "StartDate": "2026-01-01", "EndDate": None, "Description": "Frame", "Terms__c": "30 days\r\n2 %",
    }  # fmt: skip
    (one,) = contract(HERE, told, NAMES)
    assert (one.number, one.starts_on, one.ends_on) == ("00000101", date(2026, 1, 1), None)
    assert (one.payment_terms, one.text) == ("30 days\n2 %", "Frame")


@pytest.mark.parametrize(
    "wrong",
    [{"CreatedDate": "yesterday", "ActivityDate": ""}, {"ActivityDate": "02.11.2026"}, {"Subject": 7}, {"Id": ""}],
)
def test_a_record_that_cannot_be_read_says_why(wrong: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        list(interaction(HERE, {**TASK, **wrong}, "Task", NAMES))


@pytest.mark.parametrize("text", ["O'Neil", "back\\slash", "\\' OR Name != '", "two\nlines\t", '🙂 "quoted"'])
def test_a_text_in_a_question_ends_where_it_ends(text: str) -> None:
    asked = parsed(select(("Id", "Id", "", "Name"), "Case", equal={"Duecourse_Dispute__c": text}, limit=10))
    assert (asked.fields, asked.equal, asked.limit) == (("Id", "Name"), (("Duecourse_Dispute__c", text),), 10)


def test_a_text_that_is_not_escaped_would_end_the_question() -> None:
    assert literal("a'b") == "'a\\'b'"
    with pytest.raises(Refused):
        parsed("SELECT Id FROM Case WHERE Name = 'a'b'")


@pytest.mark.parametrize(
    "wrong",
    [
        {"page_size": 100}, {"page_size": 5000}, {"version": "62"}, {"version": "../62.0"},
        {"fields": Fields(open="Open__c FROM User")}, {"fields": Fields(dispute="1__c")},
    ],
)  # fmt: skip
def test_settings_that_would_change_a_path_or_a_question_are_refused(wrong: dict[str, Any]) -> None:
    auth = SignedLogon(consumer_key="3MVG9", user="u@example.com", private_key=Secret("k"))
    with pytest.raises(ValueError, match=r"page_size|version|API names"):
        Settings(base_url="https://example.my.salesforce.com", auth=auth, currency="EUR", **wrong)
