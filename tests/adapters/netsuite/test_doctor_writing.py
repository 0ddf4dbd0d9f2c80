"""What `doctor` says about writing, asked of a simulated account: what is missing is named, with its remedy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from msgspec import structs

from adapters.netsuite.reader.companion import RESTLET_VERSION
from adapters.netsuite.reader.written import LEVELS, permissions_needed, records_written
from adapters.netsuite.settings import Writing
from canonical_model.adapter import Check
from conformance.suite.sap_books import small_books
from simulators.netsuite import RunningServer, restlet
from simulators.netsuite.declared import COMPANION, NOTHING, Declared
from simulators.netsuite.errors import Refused

SCRIPT = "customscript_duecourse:customdeploy_duecourse"
WRITING = Writing(companion=True, restlet=SCRIPT, support_cases=True)
Served = Callable[..., Any]
Told = dict[str, Check]


@pytest.fixture
def served(small: Any, clock: Any) -> Served:
    @contextmanager
    def made(**options: Any) -> Iterator[RunningServer]:
        with small(small_books(), clock, **options) as server:
            yield server

    return made


@pytest.fixture
def told(connect: Any, served: Served) -> Callable[..., Told]:
    """Every line of `doctor`, for an account with these options and settings."""

    def asked(options: dict[str, Any] | None = None, **changed: Any) -> Told:
        with served(**(options or {})) as server:
            reader = connect(server, **{"writing": WRITING, "dunning_letters": True, **changed})
            return {check.check: check for check in reader.check()}

    return asked


def without(declared: Declared, field: str) -> Declared:
    """The companion as it was before a field was added."""
    kept = {name: tuple(one for one in getattr(declared, name) if one.name != field) for name in ("body", "entity")}
    records = tuple(
        structs.replace(record, fields=tuple(one for one in record.fields if one.name != field))
        for record in declared.records
    )
    return structs.replace(declared, records=records, **kept)


def about_writing(lines: Told) -> set[str]:
    own = {"bank accounts", "RESTlet", "permission: user notes", "permissions to write"}
    return {name for name in lines if name in own or name.startswith(("writes: ", "permission to write: "))}


def test_an_account_that_has_everything_has_no_line_to_act_on(told: Callable[..., Told]) -> None:
    lines = told()
    assert {name: check.status for name, check in lines.items() if check.status != "ok"} == {}
    assert {name.removeprefix("writes: ") for name in lines if name.startswith("writes: ")} == {
        "invoice", "customer", "customerPayment", "creditMemo", "customrecord_duecourse_promise",
        "customrecord_duecourse_dispute", "supportCase",
    }  # fmt: skip
    assert lines["RESTlet"].detail == f"version {RESTLET_VERSION}"


def test_nothing_is_asked_about_writing_where_the_settings_do_not_say_that_it_is_used(
    told: Callable[..., Told],
) -> None:
    assert about_writing(told(writing=Writing())) == set()
    assert about_writing(told()) != set()


def test_doctor_writes_nothing(connect: Any, served: Served) -> None:
    with served() as server:
        list(connect(server, writing=WRITING, dunning_letters=True).check())
        sent = [(seen.method, seen.target.partition("?")[0]) for seen in server.requests]
    assert ("GET", "/app/site/hosting/restlet.nl") in sent
    assert {path for method, path in sent if method != "GET"} == {
        "/services/rest/auth/oauth2/v1/token", "/services/rest/query/v1/suiteql",
    }  # fmt: skip


def test_without_the_companion_its_records_and_its_script_are_missed_by_name(told: Callable[..., Told]) -> None:
    lines = told({"declared": NOTHING})
    for name in ("writes: customrecord_duecourse_promise", "writes: customrecord_duecourse_dispute", "RESTlet"):
        assert lines[name].status == "fail", name
        assert "suiteapp/" in lines[name].remedy
    assert lines["writes: invoice"].detail == "invoice lacks custbody_duecourse_dispute"
    assert lines["writes: supportCase"].detail == "supportCase lacks custevent_duecourse_reference"
    assert "audience" in lines["RESTlet"].remedy


@pytest.mark.parametrize(
    ("record", "field"),
    [
        ("customrecord_duecourse_promise", "custrecord_duecourse_promise_date"),
        ("customrecord_duecourse_dispute", "custrecord_duecourse_dispute_note"),
        ("invoice", "custbody_duecourse_dispute"),
    ],
)
def test_a_field_that_an_older_companion_has_not_is_named(told: Callable[..., Told], record: str, field: str) -> None:
    line = told({"declared": without(COMPANION, field)})[f"writes: {record}"]
    assert (line.status, line.detail) == ("fail", f"{record} lacks {field}")
    assert "deploy suiteapp/ of this release again" in line.remedy


def test_own_flags_are_looked_for_only_where_dunning_letters_are_not(told: Callable[..., Told]) -> None:
    old = {"declared": without(without(COMPANION, "custbody_duecourse_hold"), "custentity_duecourse_hold")}
    with_letters, alone = told(old), told(old, dunning_letters=False)
    assert with_letters["writes: customer"].status == with_letters["writes: invoice"].status == "ok"
    assert alone["writes: customer"].detail == "customer lacks custentity_duecourse_hold"
    assert alone["writes: invoice"].detail == "invoice lacks custbody_duecourse_hold"


def test_dunning_letters_that_are_not_installed_are_missed_where_the_settings_name_them(
    told: Callable[..., Told],
) -> None:
    lines = told({"letters": False})
    assert "custbody_3805_dunning_paused" in lines["writes: invoice"].detail
    assert "custentity_3805_dunning_paused" in lines["writes: customer"].detail
    assert "dunning_letters = false" in lines["writes: invoice"].remedy


def test_an_account_without_a_promised_day_is_told_which_setting_to_change(told: Callable[..., Told]) -> None:
    line = told({"promised_dates": False})["writes: invoice"]
    assert line.detail == "invoice lacks userEstimatedPaymentDate, userEstimateSource"
    assert "writing.promised_date = false" in line.remedy
    without_day = structs.replace(WRITING, promised_date=False)
    assert told({"promised_dates": False}, writing=without_day)["writes: invoice"].status == "ok"


def test_a_script_of_another_release_is_named_with_both_versions(
    told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restlet, "VERSION", "0.9")
    line = told()["RESTlet"]
    assert (line.status, line.detail) == ("fail", f"version 0.9 is deployed, {RESTLET_VERSION} is needed")
    assert "project:deploy" in line.remedy


def test_a_role_outside_the_scripts_audience_is_told_so(told: Callable[..., Told]) -> None:
    lines = told({"forbidden": frozenset({("restlet", "GET")})})
    assert lines["RESTlet"].status == "fail"
    assert "INSUFFICIENT_PERMISSION The role does not allow this script." in lines["RESTlet"].detail
    assert "customdeploy_duecourse" in lines["RESTlet"].remedy
    assert lines["permissions to write"].status == "warn"


def test_a_script_that_the_settings_name_wrongly_is_not_found(told: Callable[..., Told]) -> None:
    line = told(writing=structs.replace(WRITING, restlet="customscript_other:customdeploy_other"))["RESTlet"]
    assert line.status == "fail"
    assert "writing.restlet" in line.remedy


@pytest.mark.parametrize(
    ("denied", "line", "detail"),
    [
        (("invoice", "PATCH"), "Invoice", "create, edit is needed"),
        (("customerPayment", "POST"), "Customer Payment", "view, edit is needed"),
        (("note", "DELETE"), "Notes Tab", "edit, full is needed"),
        (("supportCase", "POST"), "Cases", "view, create is needed"),
    ],
)
def test_a_permission_whose_level_is_too_low_is_named_with_its_key(
    told: Callable[..., Told], denied: tuple[str, str], line: str, detail: str
) -> None:
    lines = told({"forbidden": frozenset({denied})})
    failing = [name for name, check in lines.items() if check.status == "fail"]
    found = lines[f"permission to write: {line}"]
    assert failing == [found.check]
    assert found.detail == detail
    assert f"{line}: " in found.remedy
    assert "_" in found.remedy


def test_a_payment_may_be_deleted_only_with_the_full_level(told: Callable[..., Told]) -> None:
    cannot = {"forbidden": frozenset({("customerPayment", "DELETE")})}
    assert told(cannot)["permission to write: Customer Payment"].status == "ok"
    deleting = structs.replace(WRITING, take_back="delete")
    assert told(cannot, writing=deleting)["permission to write: Customer Payment"].detail == "edit, full is needed"


def test_without_a_script_levels_are_not_seen_and_that_is_said(told: Callable[..., Told]) -> None:
    lines = told(writing=structs.replace(WRITING, restlet=""))
    line = lines["permissions to write"]
    assert line.status == "warn"
    assert "cannot be seen" in line.detail
    assert "Invoice edit" in line.remedy
    assert lines["writes: phoneCall"].status == "ok"
    assert "RESTlet" not in lines


def test_accounts_of_banks_exist_by_their_internal_ids(told: Callable[..., Told], connect: Any, served: Served) -> None:
    with served() as server:
        rows = connect(server)._account.client.page("SELECT a.id, a.acctnumber FROM account a", (), limit=1).rows
    known, number = rows[0]["id"], rows[0]["acctnumber"]
    right = told(writing=structs.replace(WRITING, bank_accounts={"DE01": known}))["bank accounts"]
    assert (right.status, right.detail) == ("ok", f"DE01: {number}")
    wrong = told(writing=structs.replace(WRITING, bank_accounts={"DE01": known, "DE02": "999999", "DE03": "x"}))
    assert wrong["bank accounts"].detail == "no account has the internal id 999999 (of DE02), x (of DE03)"
    assert "internal ids" in wrong["bank accounts"].remedy
    assert wrong["writes: customerPayment"].detail == "11 fields"


def test_a_record_that_statements_may_not_name_cannot_be_looked_up_again(told: Callable[..., Told]) -> None:
    lines = told({"hidden": frozenset({("customrecord_duecourse_dispute", "*")})})
    assert lines["writes: customrecord_duecourse_dispute"].status == "fail"
    assert "cannot be asked about" in lines["writes: customrecord_duecourse_dispute"].detail


def test_every_level_that_is_needed_has_a_word(settings_of: Any, sound: RunningServer) -> None:
    settings = settings_of(sound, writing=WRITING)
    assert all(0 < one.level < len(LEVELS) for one in permissions_needed(settings))
    assert all(records_written(settings).values())


def test_what_a_script_says_about_a_refusal_is_understood(told: Callable[..., Told]) -> None:
    """Scripts have a form of their own for errors: `{"error": {"code", "message"}}`."""
    line = told(writing=structs.replace(WRITING, restlet="customscript_duecourse:none"))["RESTlet"]
    assert "SSS_INVALID_SCRIPTLET_ID" in line.detail


def test_a_field_that_this_role_may_not_set_is_named(told: Callable[..., Told]) -> None:
    shown = tuple(structs.replace(one, writable=False) for one in COMPANION.body)
    line = told({"declared": structs.replace(COMPANION, body=shown)})["writes: invoice"]
    assert (line.status, line.detail) == ("fail", "invoice: custbody_duecourse_dispute cannot be set")
    assert "level edit" in line.remedy


def test_a_script_that_does_not_tell_a_level_is_no_permission(
    told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restlet, "level", lambda _options, _name: "?")
    lines = told()
    assert {check.status for name, check in lines.items() if name.startswith("permission to write: ")} == {"fail"}
    assert "does not say" in lines["permission to write: Invoice"].detail


def test_notes_that_may_not_be_searched_are_a_matter_of_the_role(
    told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_self: object, _told: object) -> Any:
        raise Refused(400, "INSUFFICIENT_PERMISSION", "You do not have permission to search notes.")

    monkeypatch.setattr(restlet.Restlet, "_find", refused)
    line = told()["permission: user notes"]
    assert (line.status, "permission to search notes" in line.detail) == ("fail", True)
    assert "Notes Tab: full" in line.remedy
