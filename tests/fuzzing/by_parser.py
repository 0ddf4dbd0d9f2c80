"""Each parser by itself, with small damaged inputs in this process: so many that the rare ones are among them.

python tests/fuzzing/by_parser.py --inputs 1000000 --seed 1 --parser mt940 --parser camt
"""

from __future__ import annotations

import argparse
import gc
import io
import random
import re
import resource
import signal
import sys
import tempfile
import time
import warnings
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Any, NamedTuple
from zipfile import ZIP_STORED, BadZipFile, ZipFile

import msgspec
from damaged_files import CORPUS, DAMAGES, LONGEST, MOST_MEMORY, OURS, Hangs, _hangs
from openpyxl import load_workbook
from openpyxl.utils.datetime import WINDOWS_EPOCH
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from adapters.bank import BankSettings
from adapters.bank.ach import read_ach
from adapters.bank.advice import read_820, read_pain002, read_remt001
from adapters.bank.advice.layout import advice_of_text
from adapters.bank.advice.mail import read_mail
from adapters.bank.advice.pages import read_pdf, text_of_pages
from adapters.bank.bai import read_bai2
from adapters.bank.bounds import FileBounds
from adapters.bank.camt import read_camt
from adapters.bank.lockbox import read_lockbox
from adapters.bank.ofx import read_ofx
from adapters.bank.recognise import reader_of
from adapters.bank.source import Source
from adapters.bank.swift import read_swift
from adapters.bank.table import read_csv, read_xlsx
from adapters.bank.table.reader import read_rows
from adapters.bank.table.rows import Row, refusing, sheet_rows
from canonical_model.errors import AdapterError, BadAnswer

SHEET = "xl/worksheets/sheet1.xml"


class OneSheet:
    """What the library for workbooks asks of a workbook about one of its sheets: all but the packing."""

    data_only, epoch = True, WINDOWS_EPOCH
    _date_formats, _timedelta_formats = frozenset({1}), frozenset[int]()

    def __init__(self, content: bytes) -> None:
        self._archive, self._content = self, content

    def open(self, _path: str) -> IO[bytes]:
        """The sheet as it lies in the workbook."""
        return io.BytesIO(self._content)


def read_sheet(source: Source, settings: BankSettings) -> Any:
    """A workbook's sheet as XML, without a workbook around it."""

    book: Any = OneSheet(source.binary().read())

    def rows() -> Iterator[Row]:
        with refusing():
            yield from sheet_rows(ReadOnlyWorksheet(book, "", SHEET, []), source.bounds.most_lines)

    return read_rows("xlsx", rows, source, settings)


class Cells:
    """A sheet as the library gives its cells, one line a row: numbers, days, truths, texts and nothing."""

    def __init__(self, content: bytes) -> None:
        self._lines = content.decode("utf-8", "replace").split("\n")

    def reset_dimensions(self) -> None:
        """A sheet of cells says no size."""

    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[Any, ...]]:
        """The rows."""
        return (tuple(map(_cell, line.split("\t"))) for line in self._lines if values_only)


def _cell(text: str) -> Any:
    for kind in (int, float, datetime.fromisoformat):
        with suppress(ValueError):
            return kind(text)
    return {"": None, "TRUE": True}.get(text, text)


def read_cells(source: Source, settings: BankSettings) -> Any:
    """A workbook's cells, without the XML they stand in."""
    sheet = Cells(source.binary().read())
    return read_rows("xlsx", lambda: sheet_rows(sheet, source.bounds.most_lines), source, settings)


def read_page(source: Source, settings: BankSettings) -> Any:
    """A PDF's text as it is laid out, without a PDF around it."""
    advice = advice_of_text(source.binary().read().decode("latin-1").splitlines(), settings)
    if advice is None:
        raise BadAnswer("no remittance advice")
    return advice


#: a parser by its name; `any` finds the parser by what the input holds
PARSERS: dict[str, Callable[[Source, BankSettings], Any]] = {
    "camt": read_camt, "mt940": read_swift, "bai2": read_bai2, "lockbox": read_lockbox, "ofx": read_ofx,
    "csv": read_csv, "x12-820": read_820, "remt001": read_remt001, "pain002": read_pain002, "ach": read_ach,
    "eml": read_mail, "xlsx": read_xlsx, "sheet": read_sheet, "cells": read_cells, "pdf": read_pdf, "page": read_page,
    "any": lambda one, asked: reader_of(one, asked)(one, asked),
}  # fmt: skip
#: seeds are no larger than this, and what they are damaged into no larger than that
LARGEST_SEED, MOST_BYTES = 1_200, 2_500
#: parts of workbooks and PDFs are what is damaged, at this many of ten: the packing is at the others
INSIDE = 7
#: lean workbooks for each whole one
LEAN = 9
STYLES = (
    b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2">'
    b'<xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
)
#: no input has as many lines; a sheet can name a row far below, and all rows before it are made up
SETTINGS = BankSettings(bounds=FileBounds(most_lines=3_000))
NAME = Path("input")


def seeds(parser: str) -> list[bytes]:
    """The small files that a parser reads; of one that has none its smallest, cut."""
    files = [*OURS.iterdir(), *(CORPUS.rglob("*") if CORPUS.is_dir() else ())]
    contents = [one.read_bytes() for one in sorted(files) if one.is_file() and one.suffix not in {".json", ".yml"}]
    own = [one for one in contents if parser == "any" or _reader(one) is PARSERS[parser]]
    if parser in INSIDE_OF:
        return INSIDE_OF[parser](contents)
    if parser == "xlsx":
        return [one for one in own if _is_sound(one)] + [_lean(one) for one in own if _is_sound(one)] * LEAN
    if parser == "eml":  # what is attached is read by its own parser
        own = [one for one in own if b"application/pdf" not in one]
    small = [one for one in own if len(one) <= LARGEST_SEED or parser == "pdf"]
    return small or [one[:LARGEST_SEED] for one in sorted(own, key=len)[:3]]


def _sheets(contents: list[bytes]) -> list[bytes]:
    """The sheets of whole workbooks."""
    sound = [one for one in contents if _reader(one) is read_xlsx and _is_sound(one)]
    return [_parts(one)[SHEET] for one in sound]


def _cells(contents: list[bytes]) -> list[bytes]:
    """The cells of whole workbooks."""
    sound = [one for one in contents if _reader(one) is read_xlsx and _is_sound(one)]
    sheets = [load_workbook(io.BytesIO(one)).worksheets[0] for one in sound]
    return ["\n".join("\t".join(map(_typed, row)) for row in one.values).encode() for one in sheets]


def _typed(cell: Any) -> str:
    return "" if cell is None else str(cell)


def _laid_out(contents: list[bytes]) -> list[bytes]:
    """The text of PDFs that have some."""
    found = []
    for one in contents:
        if _reader(one) is read_pdf:
            with suppress(AdapterError):
                found.append(
                    "\n".join(text_of_pages(Source(NAME, SETTINGS.bounds, "", one))).encode("latin-1", "replace")
                )
    return [one[:LARGEST_SEED] for one in found if one.strip()]


#: a parser beneath a container → what it reads, taken out of the containers
INSIDE_OF: dict[str, Callable[[list[bytes]], list[bytes]]] = {"sheet": _sheets, "cells": _cells, "page": _laid_out}


def _lean(content: bytes) -> bytes:
    """A workbook without theme and properties, with one style: they take most of the time, and hold no table."""
    parts = {name: part for name, part in _parts(content).items() if not name.startswith(("docProps", "xl/theme"))}
    dropped = re.compile(rb"<(Override|Relationship) [^>]*(docProps|theme)[^>]*/>")
    parts = {name: dropped.sub(b"", part) for name, part in parts.items()}
    return _packed(parts | {"xl/styles.xml": STYLES})


def damaged_part(content: bytes, name: str, damage: Callable[[bytes], bytes]) -> bytes:
    """A workbook with one part changed."""
    parts = _parts(content)
    return _packed({**parts, name: damage(parts[name])})


def _parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


def _is_sound(content: bytes) -> bool:
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            return packed.testzip() is None
    except (BadZipFile, zlib.error):
        return False


def _reader(content: bytes) -> Any:
    try:
        return reader_of(Source(NAME, SETTINGS.bounds, "", content), SETTINGS)
    except AdapterError:
        return None


def inputs(parser: str, chance: random.Random, whole: list[bytes]) -> Iterator[bytes]:
    """Damaged inputs, without an end."""
    while True:
        made = chance.choice(whole)
        if parser == "xlsx" and chance.randrange(10) < INSIDE:
            yield _repacked(chance, made)
            continue
        for _ in range(chance.choice((1, 1, 2, 3, 8))):
            made = chance.choice(DAMAGES)(chance, made, whole)[: _most(parser)]
        yield made


def _most(parser: str) -> int:
    return MOST_BYTES * 10 if parser in {"xlsx", "pdf"} else MOST_BYTES


def _repacked(chance: random.Random, made: bytes) -> bytes:
    """A workbook of which one part is damaged, packed again as it should be."""
    parts = _parts(made)
    name = chance.choice(sorted(parts))
    for _ in range(chance.choice((1, 1, 2, 3))):
        parts[name] = chance.choice(DAMAGES)(chance, parts[name], [parts[name]])[:MOST_BYTES]
    return _packed(parts)


def tried(parser: str, made: bytes) -> str:
    """What became of one input: `read` or `refused`. What is no refusal comes out as it is."""
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        msgspec.json.encode(PARSERS[parser](Source(NAME, SETTINGS.bounds, "", made), SETTINGS))
    except AdapterError:
        return "refused"
    else:
        return "read"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


class Figures(NamedTuple):
    """What became of one parser's inputs."""

    parser: str
    inputs: int
    read: int
    refused: int
    #: of processor time, all together and the longest
    seconds: float
    slowest: float
    mib: int
    wrong: int


def row(one: Figures) -> str:
    """Figures as a row of a table."""
    cells = (one.parser, f"{one.inputs:,}", f"{one.read:,}", f"{one.refused:,}", f"{one.inputs / one.seconds:.0f}")
    return f"| {' | '.join(cells)} | {one.slowest:.2f} | {one.mib} | {one.wrong} |"


HEADER = (
    "| parser | inputs | read | refused | inputs a CPU second | slowest, CPU s | MiB at most | went wrong |\n"
    "|---|---|---|---|---|---|---|---|"
)


def run(parser: str, *, count: int, seed: int, keep: Path, seconds: float = float("inf")) -> Figures:
    """Figures after so many inputs, or so many seconds if those end first; what went wrong is kept."""
    signal.signal(signal.SIGPROF, _hangs)  # by processor time: it runs beside other work
    chance, whole = random.Random(f"{parser} {seed}"), seeds(parser)
    became: Counter[str] = Counter()
    slowest, began, before = 0.0, time.monotonic(), time.process_time()
    for made in inputs(parser, chance, whole):
        if sum(became.values()) >= count or time.monotonic() - began > seconds:
            break
        start = time.process_time()
        try:
            became[tried(parser, made)] += 1
        except (Exception, Hangs) as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            became["wrong"] += 1
            kept = keep / f"{parser}_{seed}_{became['wrong']}"
            kept.write_bytes(made)
            print(f"{parser}: {kept}: {type(error).__name__}: {str(error)[:200]}", flush=True)
        slowest = max(slowest, time.process_time() - start)
    return Figures(
        parser=parser, inputs=sum(became.values()), read=became["read"], refused=became["refused"],
        seconds=time.process_time() - before, slowest=slowest, wrong=became["wrong"],
        mib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    )  # fmt: skip


def main() -> int:
    """Run each parser, and print a line of figures for it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--inputs", type=int, default=10_000, help="a parser")
    options.add_argument("--seconds", type=float, default=float("inf"), help="a parser, at most")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--parser", action="append", choices=list(PARSERS), help="several for several; all without it")
    options.add_argument("--keep", type=Path, help="where inputs that went wrong are kept")
    asked = options.parse_args()
    keep = prepared(asked.keep)
    print(HEADER, flush=True)
    wrong = 0
    for parser in asked.parser or PARSERS:
        found = run(parser, count=asked.inputs, seed=asked.seed, keep=keep, seconds=asked.seconds)
        print(row(found), flush=True)
        wrong += found.wrong
    return 1 if wrong else 0


def prepared(keep: Path | None) -> Path:
    """A process in which whatever needs too much memory fails; where what went wrong is kept."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    warnings.simplefilter("ignore")  # of the library for workbooks
    gc.set_threshold(10_000)
    found = keep or Path(tempfile.mkdtemp())
    found.mkdir(parents=True, exist_ok=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
