"""Every file of the corpus and of our own comes to what the table says, or is refused for the reason it says."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from adapters.bank import read_bank_file
from canonical_model.bank import BankFile, BankStatement
from canonical_model.errors import BadAnswer

COLUMNS = ("file", "format", "statements", "lines", "parts", "unread", "sum of lines", "balances", "advice", "refused")
TABLE = Path(__file__).parent / "expectations.csv"


def told(name: str, path: Path) -> tuple[str, ...]:
    """The row of a file."""
    try:
        found = read_bank_file(path)
    except BadAnswer as error:
        return (name, "", "", "", "", "", "", "", "", error.message.split(";")[0].split(": Pre")[0])
    lines = [one for each in found.statements for one in each.transactions]
    wholes = [one for one in lines if one.parent is None]
    unread = sum(len(one.unread) for one in (*found.statements, *found.remittances))
    sums: dict[str, int] = defaultdict(int)
    for one in wholes:
        sums[one.amount.currency] += one.amount.minor
    return (
        name, found.format, str(len(found.statements)), str(len(wholes)), str(len(lines) - len(wholes)), str(unread),
        " ".join(f"{minor} {currency}" for currency, minor in sorted(sums.items())),
        " ".join(_balances(one) for one in found.statements), _advice(found), "",
    )  # fmt: skip


def _balances(one: BankStatement) -> str:
    if one.opening is None or one.closing is None:
        return "none" if one.opening is None and one.closing is None else "one"
    apart = any("do not make" in finding or "several currencies" in finding for finding in one.findings)
    return "unread" if one.unread else "apart" if apart else "proved"


def _advice(found: BankFile) -> str:
    made = [f"{len(one.lines)} for {one.amount or '-'}" for one in found.remittances]
    return ", ".join(made + [f"{one.status} {' '.join(one.reasons)}".strip() for one in found.statuses])


def _rows() -> list[tuple[str, ...]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == COLUMNS
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("row", [row for row in _rows() if row[0].startswith("files/")], ids=lambda row: row[0])
def test_a_file_of_our_own_comes_to_what_the_table_says(row: tuple[str, ...], ours: Path) -> None:
    assert told(row[0], ours / row[0].removeprefix("files/")) == row


def test_the_table_has_every_file_of_our_own(ours: Path) -> None:
    assert {f"files/{one.name}" for one in ours.iterdir()} == {row[0] for row in _rows() if row[0].startswith("files/")}


def test_every_file_of_the_public_corpus_comes_to_what_the_table_says(corpus: Path) -> None:
    rows = {row[0]: row for row in _rows() if row[0].startswith("corpus/")}
    files = {
        f"corpus/{one.relative_to(corpus).as_posix()}": one
        for one in corpus.rglob("*")
        if one.is_file() and one.suffix not in {".json", ".yml"}
    }
    assert rows.keys() == files.keys()
    assert [row for name, path in sorted(files.items()) if (row := told(name, path)) != rows[name]] == []


def test_nearly_all_of_the_corpus_is_read_and_the_rest_are_no_statements() -> None:
    rows = [row for row in _rows() if row[0].startswith("corpus/")]
    refused = sorted(row[0].rpartition("/")[2] for row in rows if row[-1])
    assert refused == ["camt053.v2.wrong.xml", "camt_file.csv", "pain_file.csv", "self-provided__invalid_statement.sta"]
    assert len(rows) - len(refused) >= 0.95 * len(rows)
