"""How reports go wrong, by the names that counterparties share."""

from __future__ import annotations

from typing import Any

import pytest

from simulators.oracle.fusion import FAULTS, REPORT_FAULTS, WRITE_FAULTS

ID = "PAYMENT_SCHEDULE_ID"


class Reading:
    """Pages of two payment schedules until a page is not full."""

    def __init__(self, call: Any, reports: Any) -> None:
        self.reports = reports
        self.ids = [int(self.reports.schedule(call.invoice(f"{amount}.00"))) for amount in range(1, 6)]
        self.inject = call.server.inject
        self.hide = call.server.hide
        self.clear = call.server.clear_faults

    def pages(self, statement: str = "items", most: int = 5) -> list[list[int]]:
        """The amounts, or the places of the ids, of each page."""
        found: list[list[int]] = []
        after: dict[str, str] = {}
        while len(found) < most:
            rows = self.reports(statement, P_OPEN="Y", P_LIMIT="2", **after)
            found.append([self.place(row[ID]) for row in rows])
            if len(rows) < 2:
                break
            after = {"P_AFTER_ID": rows[-1][ID]}
        return found

    def place(self, told: str) -> int:
        return self.ids.index(int(told)) + 1 if int(told) in self.ids else 0


@pytest.fixture
def reading(call: Any, reports: Any) -> Reading:
    return Reading(call, reports)


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("page_token_loop", [[1, 2]] * 5),
        ("item_on_two_pages", [[1, 2], [2, 3], [3, 4], [4, 5], [5]]),
        ("vanishing_item", [[1, 2], [4, 5], []]),
        ("more_with_none", [[1, 2], []]),
        ("no_data_access", [[]]),
    ],
)
def test_pages_go_wrong(reading: Reading, fault: str, seen: list[list[int]]) -> None:
    reading.inject(fault, resource="items")
    assert reading.pages() == seen
    assert reading.pages("open_items") == [[1, 2], [3, 4], [5]]
    reading.clear()
    assert reading.pages() == [[1, 2], [3, 4], [5]]


def test_the_list_of_what_is_open_may_know_one_that_never_comes(reading: Reading) -> None:
    reading.inject("count_disagrees")
    assert reading.pages("open_items") == [[1, 2], [3, 4], [5, 0], []]
    assert reading.pages() == [[1, 2], [3, 4], [5]]


def test_it_fails_after_the_first_page(reading: Reading) -> None:
    reading.inject("fails_later", resource="items")
    unit = reading.reports.unit()
    first = reading.reports.post("items", P_BU=unit, P_OPEN="Y", P_LIMIT="2")
    later = reading.reports.post("items", P_BU=unit, P_OPEN="Y", P_LIMIT="2", P_AFTER_ID=str(reading.ids[1]))
    assert (first.status_code, later.status_code) == (200, 500)
    assert "ORA-01555" in later.text


@pytest.mark.parametrize(
    ("fault", "setting", "column", "spoilt"),
    [
        ("value", "AMOUNT_DUE_REMAINING=NaN", "AMOUNT_DUE_REMAINING", ["NaN", "2", "3", "4", "5"]),
        ("value", "CURRENCY_CODE=XXQ", "CURRENCY_CODE", ["XXQ", *["USD"] * 4]),
        ("amount_as_exponent", "", "AMOUNT_DUE_REMAINING", [f"{n}E0" for n in range(1, 6)]),
        ("empty_dates", "", "DUE_DATE", ["4712-12-31"] * 5),
        ("new_field", "", "X_NEW", ["x"] * 5),
        ("null_columns", "", "AMOUNT_DUE_ORIGINAL", [""] * 5),
    ],
)
def test_values_are_spoilt(reading: Reading, fault: str, setting: str, column: str, spoilt: list[str]) -> None:
    reading.inject(fault, resource="items", setting=setting)
    assert [row[column] for row in reading.reports.items()] == spoilt
    reading.clear()
    assert [row.get(column) for row in reading.reports.items()] != spoilt


def test_columns_are_left_out(reading: Reading) -> None:
    reading.inject("missing_required", resource="items")
    reading.hide(("items", "COMMENTS"))
    (row, *_) = reading.reports.items()
    assert not {"AMOUNT_DUE_REMAINING", "COMMENTS"} & row.keys()
    reading.clear()
    (row, *_) = reading.reports.items()
    assert {"AMOUNT_DUE_REMAINING", "COMMENTS"} <= row.keys()


@pytest.mark.parametrize(("fault", "status"), [("throttled", 429), ("unavailable", 503)])
def test_a_pod_without_time_says_so_once(reading: Reading, fault: str, status: int) -> None:
    reading.inject(fault, resource="items", setting="11")
    first, second = (reading.reports.post("items", P_BU=reading.reports.unit()) for _ in range(2))
    assert (first.status_code, first.headers["Retry-After"], second.status_code) == (status, "11", 200)


def test_a_logon_ends_after_a_page(reading: Reading) -> None:
    reading.inject("token_expires", resource="items")
    told = [reading.reports.post("items", P_BU=reading.reports.unit()).status_code for _ in range(3)]
    assert told == [200, 401, 200]


def test_names_of_faults_are_shared() -> None:
    assert REPORT_FAULTS.keys() <= FAULTS.keys()
    assert not REPORT_FAULTS.keys() & WRITE_FAULTS.keys()
