"""Answers that NetSuite really gave (recorded by NetSweet, endpoints 2011_2 to 2020_2): read, or refused by name.

Skipped where the reference data is not there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.netsuite.soap.answers import Opened, opened, reference_of
from adapters.netsuite.soap.faults import Refused
from adapters.netsuite.soap.rows import deleted_page, search_page, single
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Throttled

READ, CUT = "read", "cut"


@pytest.fixture
def recorded(vendor: Callable[[str], Path]) -> Path:
    return vendor("recorded_soap/spec/support/fixtures")


def opened_of(folder: Path, name: str) -> Opened:
    return opened((folder / f"{name}.xml").read_bytes())


def outcome(path: Path) -> str:
    try:
        opened(path.read_bytes())
    except AdapterError as error:
        return CUT if "cut or damaged XML" in error.message else type(error).__name__
    return READ


def test_every_recorded_answer_is_read_or_refused_by_name(recorded: Path) -> None:
    """Of 42 recordings 26 say yes and 2 are cut; of the rest 4 are about rights or logging on, 1 about too many."""
    found = Counter(outcome(path) for path in recorded.glob("*/*.xml"))
    assert found == {READ: 26, "Refused": 9, "Misconfigured": 4, "Throttled": 1, CUT: 2}
    assert found.total() == 42


@pytest.mark.parametrize("name", ["upsert_list_customers", "upsert_list_one_customer"])
def test_the_two_truncated_recordings_are_refused_as_cut(recorded: Path, name: str) -> None:
    with pytest.raises(BadAnswer, match="the answer is cut or damaged XML: Premature end of data in tag Envelope"):
        opened_of(recorded / "upsert_list", name)


def test_a_refused_login_says_what_to_check(recorded: Path) -> None:
    with pytest.raises(Misconfigured, match="INVALID_LOGIN_CREDENTIALS") as caught:
        opened_of(recorded / "login", "failure_invalid_credentials")
    assert "check account, consumer_key, token_id" in caught.value.remedy


def test_one_session_too_many_is_throttled(recorded: Path) -> None:
    with pytest.raises(Throttled, match="WS_CONCUR_SESSION_DISALLWD Only one request may be made"):
        opened_of(recorded / "login", "failure_concurrent_requests")


def test_a_missing_permission_is_named(recorded: Path) -> None:
    with pytest.raises(Misconfigured, match="INSUFFICIENT_PERMISSION") as caught:
        opened_of(recorded / "delete", "delete_customer_error")
    assert caught.value.remedy == "give the role the permission 'Lists -> Documents and Files'"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("add/add_invoice_error", "INVALID_INITIALIZE_REF You can not initialize invoice"),
        ("add/add_invoice_multiple_errors", "ERROR Some message (and 1 more)"),
        ("upsert/upsert_invoice_error", "INVALID_KEY_OR_REF The specified key is invalid."),
        ("update_list/update_list_with_errors", "USER_ERROR Please enter value(s) for: ItemId (and 1 more)"),
        ("delete_list/delete_list_customers_with_errors", "USER_EXCEPTION Invalid record"),
    ],
)
def test_other_refusals_keep_their_code_and_words(recorded: Path, name: str, words: str) -> None:
    with pytest.raises(Refused) as caught:
        opened_of(recorded, name)
    assert caught.value.message.startswith(words)


def test_an_invoice_of_2011_has_the_names_that_suiteql_has(recorded: Path) -> None:
    row = single(opened_of(recorded / "get", "get_invoice"))
    assert (row.kind, row.id, row.external_id) == ("Invoice", "439", "2187")
    told = {
        name: row.fields[name] for name in ("tranid", "entity", "amountremaining", "amountpaid", "total", "account")
    }
    assert told == {
        "tranid": "2187", "entity": "854", "amountremaining": "15993.6", "amountpaid": "0.0", "total": "15993.6",
        "account": "123",
    }  # fmt: skip
    assert row.fields["duedate"][:10] == "2011-01-01"


def test_custom_fields_go_by_their_script_id(recorded: Path) -> None:
    row = single(opened_of(recorded / "custom_fields", "multi_select"))
    assert row.kind == "CreditMemo"
    assert row.fields["custbody_boolean_field"] == "F"
    assert row.fields["custbody_standard_select"] == "2"
    assert row.fields["custbody_multi_select_with_multiple"] == "7613,7614"


@pytest.mark.parametrize(("name", "kind"), [("basic_search_contact", "Contact"), ("single_search_result", "Account")])
def test_a_search_brings_the_records_that_it_counts(recorded: Path, name: str, kind: str) -> None:
    page = search_page(opened_of(recorded / "search", name), "search")
    assert [row.kind for row in page.rows] == [kind]
    assert (page.total, page.pages, page.index) == (1, 1, 1)


@pytest.mark.parametrize("name", ["customer", "item", "joined_custom_customer"])
def test_columns_of_a_saved_search_are_not_taken_for_records(recorded: Path, name: str) -> None:
    with pytest.raises(BadAnswer, match="columns came where records were asked for"):
        search_page(opened_of(recorded / "search", f"saved_search_{name}"), "search")


def test_deleted_invoices_come_with_their_ids(recorded: Path) -> None:
    page = deleted_page(opened_of(recorded / "get_deleted", "get_deleted_invoices"))
    assert [(one.kind, one.id) for one in page.rows] == [("invoice", "1"), ("invoice", "2"), ("invoice", "3")]
    assert (page.total, page.pages, page.index) == (3, 1, 1)


def test_what_was_added_is_known_by_its_id(recorded: Path) -> None:
    assert reference_of(opened_of(recorded / "add", "add_invoice"), "add").isdigit()


def test_a_warning_within_a_success_is_kept(recorded: Path) -> None:
    found = opened_of(recorded / "get_select_value", "empty_result")
    assert found.warnings == ("WARNING Results are incomplete. You must provide a value for field entity.",)


def test_oracles_documented_answer_to_a_note_is_understood(vendor: Callable[[str], Path]) -> None:
    """[H:section_N3655263], endpoint 2017_1."""
    body = vendor("soap_samples/note_add_response_oracle_help_N3655263.xml").read_bytes()
    assert reference_of(opened(body), "add") == "27"
