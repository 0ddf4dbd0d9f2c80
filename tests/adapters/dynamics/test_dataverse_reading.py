"""Dataverse: what doctor tells, whose records are read, and answers that nobody should believe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import structs

from adapters.dynamics.dataverse.client import BASE, service_of, session_to
from adapters.dynamics.dataverse.mapping import Where as Place
from adapters.dynamics.dataverse.mapping import account_of, interactions
from adapters.dynamics.dataverse.settings import Columns, Settings, Writing
from adapters.dynamics.odata import Question, Service
from canonical_model.errors import AdapterError, BadAnswer
from canonical_model.identity import SystemUid
from canonical_model.master_data import Person
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction
from conformance.suite.bench import Bench, bench
from conformance.suite.between import Reply, Trouble
from conformance.suite.shelf import FeedRead, Shelf
from conformance.suite.subjects.dynamics_dataverse import SUBJECT, Dataverse
from simulators.dynamics.dataverse import Options
from simulators.dynamics.dataverse.organization import Organization

NOBODY = "00000000-1111-4222-8333-444444444444"


@contextmanager
def before(
    *, options: Options | None = None, change: dict[str, Any] | None = None
) -> Iterator[tuple[Bench, Organization]]:
    """A bench before an environment that is set up in some way, with some settings changed."""

    class Prepared(Dataverse):
        def options(self) -> Options:
            return options or Options()

        def settings(self, address: str) -> Settings:
            return structs.replace(super().settings(address), **(change or {}))

    with bench(structs.replace(SUBJECT, open=Prepared)) as made:
        assert isinstance(made.erp, Dataverse)
        yield made, made.erp.org


def doctor(made: Bench) -> dict[str, tuple[str, str]]:
    return {one.check: (one.status, f"{one.detail} {one.remedy}") for one in made.reader().check()}


def first(org: Organization) -> str:
    return min(org.tables["accounts"])


def note(org: Organization, account: str, **values: Any) -> None:
    told = {"objecttypecode": "account", "_objectid_value": account, **values}
    org.make("annotations", told, {"_objectid_value": "account"})


def test_doctor_finds_everything_in_its_place() -> None:
    with before() as (made, org):
        lines = doctor(made)
        assert {status for status, _ in lines.values()} == {"ok"}, lines
        assert lines["reachable"][1].startswith(f"organization {org.options.organization}")
        assert lines["organizations"][1].startswith("base currency EUR")
        assert lines["key of tasks"][1].startswith("active")


def test_doctor_names_columns_and_keys_that_are_not_there() -> None:
    added = {"accounts": ("duec_taxid", "duec_open", "duec_overdue", "duec_oldestdue"), "incidents": ("duec_dispute",)}
    with before(options=Options(added=added, keys={"tasks": ("duec_reference", "Pending")})) as (made, _):
        lines = doctor(made)
        assert [check for check, (status, _) in lines.items() if status == "warn"] == [
            "tasks.duec_reference", "incidents.duec_reference", "accounts.duec_asof", "key of tasks",
            "key of incidents",
        ]  # fmt: skip
        assert "duec_asof" in lines["accounts.duec_asof"][1]
        assert "create the column" in lines["accounts.duec_asof"][1]
        assert "the key on duec_reference is Pending" in lines["key of tasks"][1]
        assert "take incidents out of writing.keyed" in lines["key of incidents"][1]


def test_doctor_warns_of_tables_without_versions() -> None:
    with before(options=Options(unversioned=frozenset({"annotation"}))) as (made, _):
        told = [(check, words) for check, (status, words) in doctor(made).items() if status == "warn"]
        assert [check for check, _ in told] == ["versions of annotation"]
        assert "leave undo" in told[0][1]


def test_doctor_says_one_thing_to_whom_nobody_knows() -> None:
    with before() as (made, _):
        lines = [(one.check, one.status) for one in made.stranger().check()]
        assert lines == [("reachable", "fail")]


def test_whoever_only_reads_needs_no_column_of_ours() -> None:
    change = {"columns": Columns(reference=""), "writing": Writing(keyed=())}
    with before(options=Options(added={}, keys={}), change=change) as (made, org):
        shelf = made.synced()
        assert len(shelf.of(CrmAccount)) == len(org.tables["accounts"])
        assert {one.kind for one in shelf.of(Interaction)} == {"note", "task", "call"}


def test_what_belongs_to_no_account_is_left_out() -> None:
    with before() as (made, org):
        before_that = made.synced()
        org.make("contacts", {"lastname": "Nobody"}, {})
        org.make("contacts", {"lastname": "Child", "_parentcustomerid_value": NOBODY},
                 {"_parentcustomerid_value": "contact"})  # fmt: skip
        org.make("tasks", {"subject": "Of a case", "_regardingobjectid_value": NOBODY},
                 {"_regardingobjectid_value": "incident"})  # fmt: skip
        org.make("annotations", {"notetext": "x", "objecttypecode": "contact", "_objectid_value": NOBODY},
                 {"_objectid_value": "contact"})  # fmt: skip
        after = made.synced()
        for kind in (Person, Interaction):
            assert {one.id for one in after.of(kind)} == {one.id for one in before_that.of(kind)}  # type: ignore[attr-defined]


def test_an_account_that_was_merged_into_another_is_gone() -> None:
    with before() as (made, org):
        shelf, own = made.synced(), first(org)
        org.change("accounts", org.tables["accounts"][own], {"statecode": 1, "statuscode": 2})
        shelf.sync(made.reader())
        assert own not in {one.number for one in shelf.of(CrmAccount)}


def test_the_organization_is_the_one_whose_crm_it_is() -> None:
    with before(options=Options(currency="CHF")) as (made, org):
        (found,) = made.synced().of(CrmOrganisation)
        assert (found.entity, found.name, found.currency) == (
            org.options.organization, "Simulated Traders", "CHF",
        )  # fmt: skip


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            '<div class="ck-content"><p>Wants invoices<br>as PDF &amp; paper.</p></div>',
            "Wants invoices\nas PDF & paper.",
        ),
        ("10 < 20 and 30 > 20\r\nas he said", "10 < 20 and 30 > 20\nas he said"),
    ],
)
def test_words_are_read_without_the_editors_marks(written: str, read: str) -> None:
    with before() as (made, org):
        note(org, first(org), notetext=written)
        assert read in {one.text for one in made.synced().of(Interaction)}


def test_a_record_whose_instant_cannot_be_read_is_rejected_alone() -> None:
    row = {"annotationid": NOBODY, "_objectid_value": NOBODY, "createdon": "yesterday",
           "_objectid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "account"}  # fmt: skip
    where = Place(system=SystemUid("s"), entity="o")
    with pytest.raises(ValueError, match="not an instant: 'yesterday'"):
        list(interactions(where, row, "annotations", Columns()))
    (found,) = interactions(where, {**row, "createdon": "2026-11-20T09:00:00Z"}, "annotations", Columns())
    assert found.happened_at == datetime(2026, 11, 20, 9, tzinfo=UTC)


def test_a_lookup_that_does_not_say_where_it_leads_stops_the_reading() -> None:
    with pytest.raises(BadAnswer, match="without the table that it leads to"):
        account_of({"_parentcustomerid_value": NOBODY}, "_parentcustomerid_value")


def test_contracts_are_absent_where_the_settings_say_so_and_an_error_where_they_are_wrong() -> None:
    with before(options=Options(contracts=False), change={"contracts": False}) as (made, _):
        assert made.reader().streams()["contracts"] == (
            "absent", "the settings say that this environment has no contracts",
        )  # fmt: skip
        assert made.synced().of(Contract) == []
    with before(options=Options(contracts=False)) as (made, _):
        (failed,) = [one for one in shelf_reads(made) if one.error is not None]
        assert (failed.feed.name, "contracts" in str(failed.error)) == ("contracts", True)


def shelf_reads(made: Bench) -> list[FeedRead]:
    return Shelf().sync(made.reader())


def test_a_contract_says_its_state_its_days_and_its_words() -> None:
    with before() as (made, _):
        found = min(made.synced().of(Contract), key=lambda one: one.number)
        assert (found.number, found.status) == ("C-00000", "Active")
        assert found.text == "Contract C-00000\n30 days net, 2 % within 10"
        assert found.starts_on is not None
        assert found.ends_on is not None
        assert (found.ends_on - found.starts_on).days == 365


def test_the_cookie_of_a_page_goes_back_as_it_came() -> None:
    with before() as (made, _):
        made.items()
        links = [one.target for one in made.between.passed if "$skiptoken=" in one.target]
        assert links
        assert all("%3Ccookie%20pagenumber%3D%22" in link and "%2525" in link for link in links)


def test_a_link_to_another_host_is_followed_on_no_page() -> None:
    def elsewhere(reply: Reply) -> Reply:
        return structs.replace(reply, body=reply.body.replace(b"http://127.0.0.1", b"http://evil.example"))

    with before() as (made, org):
        for number in range(5):
            note(org, first(org), notetext=f"Note {number}")
        made.between.add(Trouble(writes=False, turn=elsewhere, times=1_000))
        errors = {one.feed.name: str(one.error) for one in shelf_reads(made) if one.error is not None}
        assert errors.keys() == {"accounts", "activities"}
        assert all("leads to another host: evil.example" in error for error in errors.values())
        assert not any(one.foreign for one in made.between.passed)


def test_a_count_that_goes_no_further_stands_for_more() -> None:
    question = Question(entity_set="accounts", select=("accountid",), key=("accountid",))
    with before(options=Options(most_counted=5)) as (made, _):
        session = session_to(made.settings, made.environment)
        doubts: dict[int, set[str]] = {0: set(), 5: set(), 6: set()}
        for most, found in doubts.items():
            service = Service(session, BASE, page_size=4, most_counted=most)
            assert len(list(service.rows(question, doubts=found))) > 5
        session.close()
        assert [bool(found) for found in doubts.values()] == [True, False, True]


def test_pages_of_whole_texts_are_small() -> None:
    with before(change={"page_size": 5_000}) as (made, _):
        session = session_to(made.settings, made.environment)
        sizes = [service_of(session, made.settings, texts=texts)._page_size for texts in (False, True)]
        session.close()
        assert sizes == [5_000, 200]


def test_a_service_that_is_busy_is_asked_again_as_late_as_it_says() -> None:
    with before() as (made, _):
        assert isinstance(made.erp, Dataverse)
        made.erp.server.inject("throttled", resource="contacts", setting="17")
        assert made.synced().of(Person)
        assert 17 in [round(one) for one in made.clock.slept]


def test_more_requests_than_five_minutes_allow_are_refused_in_the_platforms_own_dialect() -> None:
    with before(options=Options(requests=3)) as (made, _):
        made.clock.slept.clear()
        try:
            made.synced()
        except (AdapterError, AssertionError) as error:
            assert "Number of requests exceeded the limit" in str(error)  # noqa: PT017 - one of several kinds
        else:
            raise AssertionError("nothing was refused")


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"open": ""}, "open is no logical name"),
        ({"dispute": "duec_dispute eq 1 or"}, "dispute is no logical name"),
        ({"reference": "Duec Reference"}, "reference is no logical name"),
    ],
)
def test_a_column_is_named_by_its_logical_name(columns: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Columns(**columns)


def test_a_key_needs_its_column() -> None:
    with before() as (made, _), pytest.raises(ValueError, match="a key needs its column"):
        structs.replace(made.settings, columns=Columns(reference=""))
