"""Quarantine: kept with its payload until it is read well, is gone, or its retention is over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec import structs

from canonical_model.adapter import Page, ReadEnd
from canonical_model.identity import source_id


def waiting(desk: Any) -> list[Any]:
    with desk.unit() as repository:
        return list(repository.quarantine())


def test_a_rejected_record_waits_with_its_payload(desk: Any) -> None:
    merged = desk.read(rejected=[desk.rejected(1, payload=b"\x00raw")])
    (one,) = waiting(desk)
    assert merged.batch == 1
    assert merged.counts[0].quarantined == 1
    assert one.id == source_id(desk.system, "rejected:open_items", one.native_key)
    assert (one.reason, one.customer_number, one.entity) == ("no currency", "C1", "1010")
    with desk.unit() as repository:
        assert repository.quarantine_payload(one.id) == b"\x00raw"
        with pytest.raises(LookupError):
            repository.quarantine_payload("unknown")


def test_rejected_again_as_before_it_writes_nothing(desk: Any) -> None:
    desk.read(rejected=[desk.rejected(1)])
    seen = waiting(desk)
    merged = desk.read(rejected=[desk.rejected(1), desk.rejected(1)])
    assert (merged.batch, merged.counts[0].quarantined) == (None, 1)
    assert waiting(desk) == seen


def test_rejected_for_another_reason_it_is_rewritten(desk: Any) -> None:
    desk.read(rejected=[desk.rejected(1)])
    assert desk.read(rejected=[desk.rejected(1, "no date")]).batch == 2
    assert [one.reason for one in waiting(desk)] == ["no date"]


def test_read_well_it_leaves(desk: Any) -> None:
    desk.read(rejected=[desk.rejected(1), desk.rejected(2)])
    desk.read(desk.item(1), mode="changes")
    assert [one.native_key for one in waiting(desk)] == [desk.item(2).native_key]


def test_read_well_and_rejected_in_one_reading_it_stays(desk: Any) -> None:
    desk.read(desk.item(1), rejected=[desk.rejected(1)])
    assert len(waiting(desk)) == 1


def test_read_well_in_another_system_it_stays(desk: Any) -> None:
    desk.read(rejected=[desk.rejected(1)])
    desk.read(desk.item(1, system="other"), system="other")
    assert len(waiting(desk)) == 1


def test_a_complete_full_reading_clears_what_it_does_not_reject_again(desk: Any) -> None:
    desk.read(rejected=[desk.rejected(1), desk.rejected(2)])
    assert desk.read(rejected=[desk.rejected(2)]).batch == 2
    assert [one.native_key for one in waiting(desk)] == [desk.item(2).native_key]


@pytest.mark.parametrize(
    "options",
    [{"end": ReadEnd(completeness="partial")}, {"mode": "changes"}, {"entity": "2020"}, {"feed": "customers"}],
)
def test_no_other_reading_clears_it(desk: Any, options: dict[str, Any]) -> None:
    desk.read(rejected=[desk.rejected(1)])
    desk.read(**options)
    assert len(waiting(desk)) == 1


def test_it_is_listed_in_pages(desk: Any) -> None:
    desk.read(rejected=[desk.rejected(n) for n in range(5)])
    with desk.unit() as repository:
        first = repository.quarantine(limit=2)
        rest = repository.quarantine(after=first[-1].id)
    assert [one.id for one in (*first, *rest)] == [one.id for one in waiting(desk)]


def test_payloads_are_forgotten_after_their_retention(desk: Any) -> None:
    desk.read(rejected=[desk.rejected(1)])
    (one,) = waiting(desk)
    later = datetime.now(UTC) + timedelta(days=1)
    with desk.unit() as repository:
        assert repository.forget_payloads(before=one.seen_at) == 0
        assert repository.forget_payloads(before=later) == 1
        assert repository.forget_payloads(before=later) == 0
        assert repository.quarantine_payload(one.id) == b""


def test_a_rejected_record_of_a_stream_without_tables_is_kept_too(desk: Any) -> None:
    with desk.staging() as staging:
        staging.add(Page(rejected=(structs.replace(desk.rejected(1), stream="disputes"),)))
        merged = staging.merge(desk.complete)
    assert [(one.stream, one.quarantined) for one in merged.counts if one.quarantined] == [("disputes", 1)]
