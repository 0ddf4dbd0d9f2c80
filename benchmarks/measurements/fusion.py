"""Decode and map, Oracle Fusion: payment schedules → canonical records, by sync's feed; and one account over REST.

Fusion's items are read in bulk as reports of BI Publisher in CSV, since no REST resource lists them: there the floor is
`orjson.loads` of the same rows written as JSON, and beside it `csv.reader` over the same bytes. REST shows single
accounts; its installments are read against `orjson.loads` of the same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, Final

import msgspec
import orjson
from msgspec import Struct

from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret
from adapters.oracle.fusion.account_view import ACTIVITIES, SCHEDULES, installment
from adapters.oracle.fusion.answers import BASE, object_in, rows_in
from adapters.oracle.fusion.client import session_to
from adapters.oracle.fusion.report_rows import csv_rows
from adapters.oracle.fusion.reports import Reports
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.reader.items import ItemFeed
from adapters.oracle.reader.receivables import Receivables
from adapters.oracle.rows import Row
from adapters.oracle.source import Binds
from benchmarks.cube_pages import environment
from benchmarks.measuring import Asked, Result
from benchmarks.remembered_pages import moved, parsed
from benchmarks.rounds import in_stretches
from canonical_model.adapter import ReadRequest
from simulators.books import generate
from simulators.oracle.fusion import made_credentials, serve
from simulators.oracle.fusion.auth import TOKEN_PATH

ROWS: Final = 200_000
ROUNDS: Final = 5
PAGE_SIZE: Final = 1_000
#: how far the ids of one copy lie from those of the next
STEP: Final = 10_000_000
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
KEY: Final = "PAYMENT_SCHEDULE_ID"
MOVED: Final = (KEY, "CUSTOMER_TRX_ID", "CASH_RECEIPT_ID")
#: accounts whose installments are rendered
MOST_ACCOUNTS: Final = 40


class Pages(Struct, frozen=True, kw_only=True):
    """What the reports of one business unit bring."""

    items: tuple[bytes, ...]
    listed: tuple[bytes, ...]
    units: list[dict[str, str]]
    rows: int
    settings: Settings
    entity: str


class Remembered:
    """Answers statements from memory."""

    findings: Mapping[str, str] = {}

    def __init__(self, pages: Pages) -> None:
        self._units = pages.units
        self._bodies = {"items": iter(pages.items), "open_items": iter(pages.listed)}

    def rows(self, statement: str, binds: Binds, *, entity: str = "") -> Iterator[Row]:
        del binds, entity
        return iter(self._units) if statement == "business_units" else csv_rows(next(self._bodies[statement]))

    def close(self) -> None:
        """Nothing is open."""


def mapped(pages: Pages) -> Iterator[None]:
    """The whole feed: decoded, mapped, identified, in the order of its keys, what is open compared at the end."""
    books = Receivables(Remembered(pages), pages.settings, environment(NOW))
    request = ReadRequest(feed="items", entity=pages.entity, mode="full", history_from=date(2000, 1, 1))
    read, told = 0, ""
    for page in ItemFeed(books, request).pages():
        read += page.read - len(page.rejected)
        told = f"{page.end.completeness} {page.end.reason}" if page.end else ""
        del page
        yield
    if read != pages.rows or told != "complete ":
        raise AssertionError(f"{read} of {pages.rows} rows were read, {told or 'without an end'}")


def bare(bodies: tuple[bytes, ...]) -> Iterator[None]:
    """The floor: the bytes alone, into plain lists that are dropped; yields after each page."""
    for body in bodies:
        list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline="")))
        yield


def seen(bodies: tuple[bytes, ...]) -> Iterator[None]:
    """Installments of accounts as REST shows them; yields after each page."""
    for body in bodies:
        for row in rows_in(object_in(body)):
            installment(row)
        yield


def measured(asked: Asked) -> Iterator[Result]:
    """Reports by the whole feed, and installments over REST."""
    rows, rounds = asked.rows or ROWS, asked.rounds or ROUNDS
    pages, bodies = rendered(seed=asked.seed, rows=rows)
    all_reports = (*pages.items, *pages.listed)
    in_json = tuple(orjson.dumps([dict(row) for row in csv_rows(body)]) for body in all_reports)
    report = in_stretches(
        {"orjson": partial(parsed, in_json), "csv": partial(bare, all_reports), "ours": partial(mapped, pages)}, rounds
    )
    rest = in_stretches({"floor": partial(parsed, bodies), "ours": partial(seen, bodies)}, rounds)
    for goal, figures, floor, sent in (
        ("fusion_report", report, "orjson", all_reports),
        ("fusion_report_csv", report, "csv", all_reports),
        ("fusion_rest", rest, "floor", bodies),
    ):
        yield Result(
            goal=goal, rows=rows, unit="CPU seconds", ours=figures["ours"], anchor=figures[floor],
            note=f"{sum(map(len, sent)) / 1e6:.0f} MB",
        )  # fmt: skip


def rendered(*, seed: int, rows: int) -> tuple[Pages, tuple[bytes, ...]]:
    """Reports and REST pages in the shapes of the simulated pod, with ids of their own."""
    books, known = generate(seed), made_credentials()
    with serve(books, credentials=known, clock=lambda: NOW) as server:
        auth = ClientCredentials(
            token_url=f"{server.url}{TOKEN_PATH}", client_id=known.client_id, client_secret=Secret(known.client_secret),
            scope=known.scope,
        )  # fmt: skip
        settings = Settings(base_url=server.url, auth=auth, page_size=PAGE_SIZE)
        session = session_to(settings, environment(NOW))
        reports = Reports(settings, session)
        units = [dict(row) for row in reports.rows("business_units", {})]
        entity = units[0]["ORG_ID"]
        binds = {"P_BU": entity, "P_OPEN": "Y", "P_CLOSED_FROM": "2000-01-01", "P_CLOSED_TO": "", "P_AFTER_ID": "0",
                 "P_LIMIT": "100000"}  # fmt: skip
        found = [dict(row) for row in reports.rows("items", binds)]
        shown = list(_installments(session))
        session.close()
    single = [row for row in found if sum(1 for other in found if other[KEY] == row[KEY]) == 1]
    copies = [_copied(single[number % len(single)], number // len(single)) for number in range(rows)]
    ids = [{KEY: row[KEY]} for row in copies if row["STATUS"] == "OP"]
    pages = Pages(
        items=_reports(copies), listed=_reports(ids), units=units, rows=rows, settings=settings, entity=entity
    )  # fmt: skip
    return pages, tuple(_rest_pages(shown, rows))


def _installments(session: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - the kit's session
    accounts = orjson.loads(session.read(f"{BASE}/{ACTIVITIES}?limit={MOST_ACCOUNTS}").body)["items"]
    for account in accounts:
        url = f"{BASE}/{ACTIVITIES}/{account['AccountId']}/child/{SCHEDULES}?limit=500"
        yield from orjson.loads(session.read(url).body)["items"]


def _copied(row: dict[str, str], copy: int) -> dict[str, str]:
    return {**row, **{name: moved(row[name], copy, STEP) for name in MOVED if row[name]}}


def _reports(rows: list[dict[str, str]]) -> tuple[bytes, ...]:
    """Pages of CSV; the last one is short, which is how a report says that it is the last."""
    starts = range(0, len(rows) + (len(rows) % PAGE_SIZE == 0), PAGE_SIZE)
    return tuple(_csv(list(rows[0]), rows[start : start + PAGE_SIZE]) for start in starts)


def _csv(names: list[str], rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _rest_pages(shown: list[dict[str, Any]], rows: int) -> Iterator[bytes]:
    for start in range(0, rows, PAGE_SIZE):
        items = [
            {**shown[number % len(shown)], "InstallmentId": 300_000_000_000_000 + number}
            for number in range(start, min(rows, start + PAGE_SIZE))
        ]
        yield msgspec.json.encode({"items": items, "count": len(items), "hasMore": start + PAGE_SIZE < rows})
