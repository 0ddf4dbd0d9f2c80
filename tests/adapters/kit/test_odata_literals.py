from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.odata_literals import (
    BadDate,
    chunked,
    day,
    day_of,
    decimal,
    either,
    encoded,
    instant,
    text,
    time_of,
)


def test_quotes_in_texts_are_doubled() -> None:
    assert text("O'Hara's") == "'O''Hara''s'"


def test_literals_are_written_as_odata_v2_wants_them() -> None:
    there = datetime(2026, 9, 30, 10, tzinfo=timezone(timedelta(hours=2)))
    assert day(date(2026, 9, 30)) == "datetime'2026-09-30T00:00:00'"
    assert instant(there) == "datetimeoffset'2026-09-30T08:00:00Z'"
    assert decimal(Decimal("1190.00")) == "1190.00M"


@pytest.mark.parametrize("raw", ["a|b", "100%2F", "a+b&c", "ä/ö", "\\-"])
def test_no_character_of_a_key_escapes_into_the_url(raw: str) -> None:
    written = encoded(f"Key eq {text(raw)}")
    assert not set(written) & set("+&#| ?\\")
    assert "%2F" not in written or "/" not in raw


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("/Date(1788134400000)/", date(2026, 8, 31)),
        ("/Date(1788134400000+0000)/", date(2026, 8, 31)),
        ("/Date(1788134400000-0300)/", date(2026, 8, 31)),
        ("/Date(-86400000)/", date(1969, 12, 31)),
        ("/Date(-1)/", date(1969, 12, 31)),
        ("2026-09-30", date(2026, 9, 30)),
        ("2026-09-30T00:00:00", date(2026, 9, 30)),
        ("20260930", date(2026, 9, 30)),
        (None, None),
        ("", None),
        ("00000000", None),
        ("/Date(-62135596800000)/", None),
        ("/Date(-6847804800000)/", None),
        ("/Date(-2208988800000)/", None),
        ("/Date(253402214400000)/", None),
        ("1900-01-01T00:00:00", None),
        ("99991231", None),
    ],
)
def test_days_are_read_and_empty_ones_are_none(raw: str | None, expected: date | None) -> None:
    assert day_of(raw) == expected


@pytest.mark.parametrize("raw", ["/Date(x)/", "2026-13-01", "20261301", "yesterday", f"/Date({'9' * 17})/", "2026"])
def test_what_is_no_day_is_not_taken(raw: str) -> None:
    with pytest.raises(BadDate):
        day_of(raw)


@given(st.dates(min_value=date(1, 1, 2), max_value=date(9999, 12, 30)))
def test_a_day_written_as_midnight_utc_is_read_as_that_day(value: date) -> None:
    milliseconds = (datetime(value.year, value.month, value.day, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // (
        timedelta(milliseconds=1)
    )
    found = day_of(f"/Date({milliseconds})/")
    assert found == value or (found is None and value in {date(1753, 1, 1), date(1900, 1, 1)})


def test_times_of_day_are_read() -> None:
    assert time_of("PT10H30M05S") == time(10, 30, 5)
    assert time_of("PT00H00M00S") == time(0)


@pytest.mark.parametrize("raw", ["PT", "10:30", "PT25H00M00S"])
def test_what_is_no_time_is_not_taken(raw: str) -> None:
    with pytest.raises(BadDate):
        time_of(raw)


@given(st.lists(st.text(min_size=1, max_size=12), max_size=40), st.integers(20, 200))
def test_chunks_keep_every_clause_and_the_bound(clauses: list[str], most: int) -> None:
    groups = list(chunked(clauses, most))
    assert [clause for group in groups for clause in group] == clauses
    assert all(len(group) == 1 or len(encoded(either(group))) <= most for group in groups)
