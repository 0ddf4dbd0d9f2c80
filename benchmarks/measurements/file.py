"""Decode and map, configured fields: a CSV export with columns of its own names → canonical records, by sync's feed.

Columns, the decimal sign and the form of dates are the settings'. The floor is `orjson.loads` of
the same rows written as JSON; beside it stands `csv.reader` over the same file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import orjson

from adapters.file.reader import FileReader
from adapters.file.settings import EntitySettings, FileSettings, TableSettings
from benchmarks.cube_pages import environment
from benchmarks.measuring import Asked, Result
from benchmarks.remembered_pages import parsed
from benchmarks.rounds import in_stretches
from canonical_model.adapter import ReadRequest

ROWS: Final = 200_000
ROUNDS: Final = 5
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAY: Final = date(2026, 11, 20)
ENTITY: Final = "DE01"
#: ours → the file's, as an export of a house with its own names would have them
COLUMNS: Final = {
    "entity": "Buchungskreis", "document_no": "Belegnummer", "item": "Position", "customer": "Debitor",
    "currency": "Währung", "original": "Betrag", "open": "Offen", "open_functional": "Offen HW",
    "original_functional": "Betrag HW", "due_date": "Fällig am", "document_date": "Belegdatum",
    "posting_date": "Buchungsdatum", "document_type": "Belegart", "payment_terms": "Zahlungsbedingung",
    "control_account": "Abstimmkonto", "reference": "Referenz", "assignment": "Zuordnung", "text": "Text",
    "dunning_block": "Mahnsperre",
}  # fmt: skip
#: columns that nobody asked for stand in every export
OTHERS: Final = ("Mandant", "Erfasser", "Erfasst um", "Kostenstelle", "Profitcenter", "Filiale")
#: rows that are read in one step
PAGE: Final = 500


def measured(asked: Asked) -> Iterator[Result]:
    """One result: the whole feed against the floor."""
    rows = asked.rows or ROWS
    with TemporaryDirectory(prefix="duecourse-bench-") as folder:
        path = Path(folder) / "items.csv"
        _write(path, rows)
        contestants = {
            "orjson": partial(parsed, _in_json(path)),
            "csv": partial(bare, path),
            "ours": partial(mapped, folder, rows),
        }
        figures = in_stretches(contestants, asked.rounds or ROUNDS)
        size = path.stat().st_size
    for goal, floor in (("file", "orjson"), ("file_csv", "csv")):
        yield Result(
            goal=goal, rows=rows, unit="CPU seconds", ours=figures["ours"], anchor=figures[floor],
            note=f"{size / 1e6:.0f} MB, {len(COLUMNS) + len(OTHERS)} columns",
        )  # fmt: skip


def _in_json(path: Path) -> tuple[bytes, ...]:
    """Pages of as many rows as ours reads in one step."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file, delimiter=";")
        return tuple(iter(lambda: orjson.dumps(list(islice(rows, PAGE))), b"[]"))


def mapped(folder: str, rows: int) -> Iterator[None]:
    """The whole feed: read, mapped, identified, no key twice, every row of the one entity."""
    entity = EntitySettings(name="Haus", country="DE", currency="EUR", control_account="140000")
    table = TableSettings(path="items.csv", columns=COLUMNS, delimiter=";", decimal=",", date_format="%d.%m.%Y")
    reader = FileReader(FileSettings(folder=folder, entities={ENTITY: entity}, open_items=table), environment(NOW))
    read, ended = 0, ""
    for page in reader.read(ReadRequest(feed="items", entity=ENTITY, mode="full")):
        read += page.read - len(page.rejected)
        ended = page.end.completeness if page.end else ""
        del page
        yield
    if read != rows or ended != "complete":
        raise AssertionError(f"{read} of {rows} rows were read, {ended or 'without an end'}")


def bare(path: Path) -> Iterator[None]:
    """The floor: lists of texts that are dropped; yields after as many rows as ours."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, _ in enumerate(csv.reader(file, delimiter=";")):
            if number % PAGE == 0:
                yield


def _write(path: Path, rows: int) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow((*COLUMNS.values(), *OTHERS))
        writer.writerows(_row(number) for number in range(rows))


def _row(number: int) -> tuple[str, ...]:
    due = DAY + timedelta(days=number % 150 - 120)
    amount = f"{1 + number % 9:d}.{number % 1000:03d},{number % 100:02d}"
    issued = f"{due - timedelta(days=30):%d.%m.%Y}"
    return (
        ENTITY, f"{1_800_000_000 + number}", "001", f"{1_000_000 + number % 5_000}", "EUR", amount, amount, amount,
        amount, f"{due:%d.%m.%Y}", issued, issued, "invoice", "NT30", "140000", f"R{number:09d}",
        f"{due:%Y%m%d}", "Lieferung wie bestellt", "A" if number % 50 == 0 else "", "100", "MUELLER", "08:15:00",
        f"{4000 + number % 40}", f"PC{number % 12:02d}", "",
    )  # fmt: skip
