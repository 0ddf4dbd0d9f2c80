"""Bad reads: each fault of the simulated SAP ends in a clear message and exit status 3, and nothing is lost."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from simulators.books import Books
from simulators.sap import FAULTS

if TYPE_CHECKING:
    from conftest import Site, Sites

CUBE = "A_OperationalAcctgDocItemCube"
#: faults that refuse the whole reading: the store keeps what it had
REFUSED = (
    "html_login",
    "truncated_gzip",
    "wrong_content_type",
    "cut_body",
    "page_token_loop",
    "next_to_other_host",
    "throttled_429",
    "unavailable_503",
    "fail_after_pages",
    "missing_required_field",
)
#: faults of one record: it waits in quarantine, the others are read
QUARANTINED = ("amount_nan", "amount_1e400", "amount_too_precise", "unknown_currency", "bad_date")
#: faults that a careful reader overcomes or reads as they are meant
OVERCOME = ("missing_optional_field", "new_field", "retyped_field", "slow", "clock_skew")
#: faults after which a reading may not call itself complete, so that nothing is swept away
PARTIAL = ("no_data_access", "null_columns", "count_disagrees", "item_on_two_pages", "vanishing_item")
#: what they say: rows that do not add up to the count, twice over, refuse the reading
SAID = {
    "no_data_access": {"partial"},
    "null_columns": {"partial"},
    "count_disagrees": {"partial", "failed"},
    "item_on_two_pages": {"partial"},
    "vanishing_item": {"failed"},
}
#: Basic logons have no token that could expire; tests of the adapter cover it
ELSEWHERE = ("token_expires_mid_run",)


def known(site: Site) -> tuple[dict[str, Decimal], int]:
    """Open amounts per entity, and how many records wait in quarantine."""
    rows = site.run("aging").document["rows"]
    waiting = site.run("quarantine", "list").document["records"]
    return {row["key"]: Decimal(row["total"]) for row in rows}, len(waiting)


BEFORE = {"DE01": Decimal("1000.00"), "DE02": Decimal("1000.00")}


def read_with(site: Site, fault: str, *, count: int | None) -> Any:
    assert site.run("sync").status == 0
    site.server.inject(fault, entity_set=CUBE, count=count)
    return site.run("sync", "--full", "--entity", "DE01")


def test_every_fault_is_in_one_of_the_tables() -> None:
    assert {*REFUSED, *QUARANTINED, *OVERCOME, *PARTIAL, *ELSEWHERE} == set(FAULTS)


@pytest.mark.parametrize("fault", REFUSED)
def test_a_reading_that_cannot_be_trusted_is_refused_whole(site: Sites, desk: Books, fault: str) -> None:
    with site(desk, page_size=2) as here:
        said = read_with(here, fault, count=50)
        failed = [row for row in said.document["streams"] if row["completeness"] == "failed"]
        assert said.status == 3
        assert "s4 DE01" in failed[0]["reason"]
        here.server.clear_faults()
        assert known(here) == (BEFORE, 0)
        assert here.run("sync").status == 0


@pytest.mark.parametrize("fault", QUARANTINED)
def test_a_record_that_cannot_be_read_waits_and_comes_back(site: Sites, desk: Books, fault: str) -> None:
    with site(desk, page_size=2) as here:
        said = read_with(here, fault, count=1)
        assert said.status == 3
        here.server.clear_faults()
        totals, waiting = known(here)
        assert waiting == 1
        assert totals["DE02"] == BEFORE["DE02"]
        assert here.run("quarantine", "retry").status == 0
        assert known(here) == (BEFORE, 0)


@pytest.mark.parametrize("fault", OVERCOME)
def test_what_does_no_harm_does_not_stop_the_reading(site: Sites, desk: Books, fault: str) -> None:
    with site(desk, page_size=2) as here:
        assert read_with(here, fault, count=50).status == 0
        here.server.clear_faults()
        assert known(here) == (BEFORE, 0)


@pytest.mark.parametrize("fault", PARTIAL)
def test_a_reading_that_missed_something_sweeps_nothing_away(site: Sites, desk: Books, fault: str) -> None:
    with site(desk, page_size=2) as here:
        said = read_with(here, fault, count=50)
        told = {row["stream"]: row["completeness"] for row in said.document["streams"]}
        here.server.clear_faults()
        assert known(here) == (BEFORE, 0)
        assert told["open_items"] in SAID[fault]
        assert said.status == (0 if told["open_items"] == "complete" else 3)
        assert sum(row["deleted"] for row in said.document["streams"]) == 0
