"""Finance & Operations: full readings by an exported package bring what OData brings, and nothing hostile."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from msgspec import structs

from adapters.dynamics.finance.reader.bulk import by_columns
from adapters.dynamics.finance.reader.opened import OpenRows
from adapters.dynamics.finance.settings import Bulk, Settings
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry
from canonical_model.receivables import OpenItem
from conformance.suite.bench import Bench, bench
from conformance.suite.rules import RULES
from conformance.suite.running import show
from conformance.suite.shelf import FeedRead, Shelf, plain
from conformance.suite.subjects.dynamics_finance import SUBJECT, Finance
from simulators.dynamics.finance import Options, serve

GROUPS = {
    "DUECOURSE": ("CustTransOpens", "CustTransactions"), "BI": ("CustTransBiEntities",),
    "HALF": ("CustTransOpens", "CustomersV3"),
}  # fmt: skip
EXPORTS = Options(definition_groups=GROUPS)


class Exporting(Finance):
    """An environment with export projects, whose packages lie under another name."""

    options = EXPORTS
    group = "DUECOURSE"
    hosts: tuple[str, ...] = ()

    def serve(self) -> Any:
        server = serve(self.books, credentials=self.credentials(), clock=self.clock.now, options=self.options)
        self.elsewhere = f"http://localhost:{server.url.rpartition(':')[2]}"
        server.tenant.options = structs.replace(self.options, blob_origin=self.elsewhere)
        return server

    def settings(self, address: str) -> Settings:
        bulk = Bulk(definition_group=self.group, hosts=self.hosts or (self.elsewhere,), wait_minutes=10)
        return structs.replace(super().settings(address), bulk=bulk)


@contextmanager
def exporting(**own: Any) -> Iterator[Bench]:
    options = structs.replace(EXPORTS, **own.pop("options", {}))
    with bench(structs.replace(SUBJECT, open=type("Own", (Exporting,), {"options": options, **own}))) as made:
        yield made


def read_whole(made: Bench) -> tuple[Shelf, list[FeedRead]]:
    shelf = Shelf()
    reads = shelf.sync(made.reader(), items_only=True)
    return shelf, [one for one in reads if one.feed.name == "items"]


def lived_in(made: Bench) -> None:
    """Open, paid, paid in part, credited, on the account, in another currency."""
    erp = made.erp
    first, second = erp.invoice("100.00"), erp.invoice("70.10")
    erp.pay_part(first, "30.25")
    erp.pay([second])
    erp.credit_memo("12.34")
    erp.standing_cash("5.00")
    erp.invoice("12345", currency="JPY")


def error_of(made: Bench) -> AdapterError:
    shelf, reads = read_whole(made)
    assert shelf.of(OpenItem) == []
    error = reads[0].error
    assert error is not None
    return error


@pytest.mark.parametrize("group", ["DUECOURSE", "BI"])
def test_a_package_brings_the_same_records_as_odata_to_the_cent(group: str) -> None:
    def told(group: str) -> dict[Any, Any]:
        with exporting(group=group) as made:
            lived_in(made)
            shelf, reads = read_whole(made)
            assert [(one.error, one.whole, one.rejected) for one in reads] == [(None, True, ())] * len(reads)
            asked = [one.target for one in made.between.passed]
            assert any("ExportToPackage" in one for one in asked) is bool(group)
            return {key: plain(record) for key, record in shelf.records.items()}

    assert told(group) == told("")


def test_the_signed_address_is_in_no_log_and_no_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with exporting() as made:
        _, reads = read_whole(made)
        assert {one.error for one in reads} == {None}
        assert [one for one in made.erp.server.requests if "sig=sim" in one.target]  # type: ignore[attr-defined]
    assert "sig=sim" not in caplog.text


def test_changes_are_read_by_odata() -> None:
    with exporting() as made:
        shelf, _ = read_whole(made)
        before = len(made.between.passed)
        key = made.erp.invoice("33.00")
        shelf.sync(made.reader(), items_only=True)
        assert shelf.item(key) is not None
        assert not [one for one in made.between.passed[before:] if "ExportToPackage" in one.target]


@pytest.mark.parametrize("name", ["reads.open_items", "reads.totals", "traps.T12_no_sweep_after_partial_read"])
def test_readings_by_package_keep_the_rules(name: str) -> None:
    (rule,) = [rule for rule in RULES if rule.id == name]
    seen = show(structs.replace(SUBJECT, open=Exporting), rule)
    assert seen.outcome == "kept", seen.why


@pytest.mark.parametrize("nested", [True, False])
def test_an_export_is_waited_for_and_told_whichever_way_its_id_comes(nested: bool) -> None:  # noqa: FBT001 - a case
    with exporting(options={"nested_execution_ids": nested, "export_seconds": 300.0}) as made:
        _, reads = read_whole(made)
        assert {one.error for one in reads} == {None}
        assert sum(made.clock.slept) >= 300
        assert [one for one in reads[0].ends[0].findings if one.startswith("bulk: the package of ")]
        assert max(made.clock.slept) <= 60


def test_an_export_that_takes_longer_than_is_waited_is_read_another_time() -> None:
    with exporting(options={"export_seconds": 5_000.0}) as made:
        error = error_of(made)
        assert isinstance(error, Retry)
        assert "Executing" in str(error)
        assert sum(made.clock.slept) < 1_500


@pytest.mark.parametrize("state", ["Failed", "Canceled", "Sideways"])
def test_an_export_that_fails_is_an_error_and_never_an_empty_ledger(state: str) -> None:
    with exporting(options={"export_ends": state}) as made:
        error = error_of(made)
        assert isinstance(error, BadAnswer)
        assert f"ended as {state}" in str(error)


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived", "busy"])
@pytest.mark.parametrize("after", [0, 1, 2])
def test_an_answer_of_data_management_that_is_lost_is_asked_for_again(fault: str, after: int) -> None:
    with exporting() as made:
        lived_in(made)
        made.next_write(fault, after=after)
        shelf, reads = read_whole(made)
        assert [one.error for one in reads] == [None] * len(reads)
        assert {one.native_key for one in shelf.of(OpenItem) if one.open_minor} == {one.key for one in made.erp.items()}


def test_an_export_that_partly_succeeds_is_partial_and_what_is_open_comes_all_the_same() -> None:
    with exporting(options={"export_ends": "PartiallySucceeded"}) as made:
        lived_in(made)
        shelf, reads = read_whole(made)
        assert {one.ends[-1].completeness for one in reads} == {"partial"}
        assert "partly succeeded" in reads[0].ends[-1].reason
        assert {one.native_key for one in shelf.of(OpenItem) if one.open_minor} == {one.key for one in made.erp.items()}


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("bomb", "no table does"), ("cut", "cannot be read"), ("damaged", "cannot be read"),
        ("no_tables", "no tables of transactions"), ("no_zip", "cannot be read"),
    ],
)  # fmt: skip
def test_a_package_that_is_none_is_refused_in_words(fault: str, words: str) -> None:
    with exporting(options={"package_fault": fault}) as made:
        error = error_of(made)
        assert isinstance(error, BadAnswer)
        assert words in str(error), error


def test_a_project_with_other_entities_is_told() -> None:
    with exporting(group="HALF") as made:
        assert "no tables of transactions: CustTransOpens.csv (DATAAREAID" in str(error_of(made))


def test_two_tables_of_the_same_records_are_not_chosen_from() -> None:
    columns = ("REFRECID", "AMOUNTCUR", "AMOUNTMST")
    with pytest.raises(BadAnswer, match=r"same records: a\.csv and b\.csv"):
        by_columns({"a.csv": columns, "c.csv": ("X",), "b.csv": (*columns, "DUEDATE")})


@pytest.mark.parametrize("group", ["DUECOURSE", "BI"])
def test_amounts_as_another_language_writes_them_are_rejected_and_never_guessed(group: str) -> None:
    with exporting(group=group, options={"package_fault": "commas"}) as made:
        made.erp.invoice("1234.50")
        shelf, reads = read_whole(made)
        assert [one for one in shelf.of(OpenItem) if one.entity == made.erp.entity] == []
        (read,) = [one for one in reads if one.entity == made.erp.entity]
        assert len(read.rejected) >= len([one for one in made.erp.items() if one.entity == read.entity])


def test_a_package_whose_items_odata_does_not_know_is_doubtful() -> None:
    with exporting() as made:
        made.spoil("no_data_access")
        _, reads = read_whole(made)
        assert {one.ends[-1].completeness for one in reads} == {"partial"}
        assert "none is listed" in reads[0].ends[-1].reason


def test_a_project_that_is_not_there_is_told() -> None:
    with exporting(group="NOBODYS") as made:
        assert "definition group NOBODYS is not found" in str(error_of(made))


def test_a_package_on_a_host_that_is_not_allowed_is_not_asked_for() -> None:
    with exporting(hosts=("*.blob.core.windows.net",)) as made:
        error = error_of(made)
        assert isinstance(error, Misconfigured)
        assert ("localhost" in str(error), "sig=" in str(error)) == (True, False)
        assert not [one for one in made.erp.server.requests if "/blobs/" in one.target]  # type: ignore[attr-defined]


def test_what_an_export_has_of_another_company_is_left_and_told() -> None:
    with exporting(options={"package_fault": "all_companies"}) as made:
        lived_in(made)
        shelf, reads = read_whole(made)
        assert {one.native_key for one in shelf.of(OpenItem) if one.open_minor} == {one.key for one in made.erp.items()}
        assert {one.ends[-1].completeness for one in reads} == {"partial"}
        assert "has records of" in reads[0].ends[-1].reason


def test_a_record_of_what_is_open_that_comes_twice_counts_once() -> None:
    row = {"SysRecId": "1", "RefRecId": "7", "AmountCur": "5"}
    with OpenRows([row, row, {**row, "SysRecId": "2"}, {"RefRecId": "8"}]) as opened:
        assert opened.twice
        assert [one["sysrecid"] for one in opened.of("7")] == ["1", "2"]
        assert (len(opened.of("8")), opened.of("9")) == (1, [])
