"""How commands speak: one JSON document, or a table; never both, and nothing else on standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, NoReturn

import msgspec
import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from canonical_model.currency import UnknownCurrency
from canonical_model.errors import AdapterError
from canonical_model.money import BadAmount, CurrencyMismatch
from core.as_of import BeforeHistory
from core.findings import NotAllowed
from duecourse.documents import Document
from duecourse.flows.names import NotFound
from duecourse.flows.runs import Progress as Told

DONE: Final = 0
FAILED: Final = 1
NEEDS_A_PERSON: Final = 3
#: what is wrong with what was asked for; anything else is a bug and shows where it happened
SAID: Final = (NotAllowed, NotFound, BeforeHistory, BadAmount, CurrencyMismatch, UnknownCurrency, OSError)
#: how many rows a table shows before it says how many more there are
MOST_ROWS: Final = 200

errors = Console(stderr=True, no_color="NO_COLOR" in os.environ, highlight=False, markup=False)


def plainly(value: object) -> str:
    """A value of a record as people write it: amounts with their currency, lists and fields by name."""
    if isinstance(value, dict):
        if set(value) == {"amount", "currency"}:
            return f"{value['amount']} {value['currency']}"
        return ", ".join(f"{name} {plainly(one)}" for name, one in value.items() if one not in ("", None, [], ()))
    if isinstance(value, list | tuple):
        return "; ".join(plainly(one) for one in value)
    return str(value)


#: control characters but for a line's end and a tabulator
_STEERING: Final = {
    code: "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"
}


def harmless(text: str) -> str:
    """What records say, without what would steer a terminal."""
    return text.translate(_STEERING)


def screen() -> Console:
    """Standard output as a console; wide enough for tables when it is not a terminal."""
    width = None if sys.stdout.isatty() else 160
    return Console(no_color="NO_COLOR" in os.environ, highlight=False, markup=False, width=width)


def emit(document: Document, *, as_json: bool, tables: Iterable[Table | str] = ()) -> None:
    """Print the document, or its tables."""
    if as_json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n")
        sys.stdout.flush()
        return
    console = screen()
    for table in tables:
        console.print(harmless(table) if isinstance(table, str) else table)


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Table:
    """A table; columns whose name ends in `#` are right-aligned numbers."""
    made = Table(title=title, title_justify="left", header_style="bold")
    for column in columns:
        made.add_column(column.rstrip("#"), justify="right" if column.endswith("#") else "left", overflow="fold")
    every = list(rows)
    for row in every[:MOST_ROWS]:
        made.add_row(*(harmless(str(cell)) for cell in row))
    if len(every) > MOST_ROWS:
        made.caption = f"{len(every) - MOST_ROWS} more; use --json, or page with --limit and --after"
    return made


def leave(status: int) -> None:
    """End with an exit status, where it is not simply done."""
    if status != DONE:
        raise typer.Exit(status)


@contextmanager
def explained_errors() -> Iterator[None]:
    """Turn what adapters, settings and input say into one line and exit status 1."""
    try:
        yield
    except AdapterError as error:
        _fail(f"{type(error).__name__}: {error}")
    except SAID as error:
        _fail(str(error))


def _fail(text: str) -> NoReturn:
    errors.print(harmless(text), style="red", soft_wrap=True)
    raise typer.Exit(FAILED)


def _description() -> TextColumn:
    return TextColumn("{task.description}", markup=False)


@contextmanager
def progress(*, quiet: bool) -> Iterator[Told]:
    """A line that tells what is being read; silent when nobody looks at a terminal."""
    if quiet or not sys.stderr.isatty():
        yield lambda _system, _entity, _feed, _rows: None
        return
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        TimeElapsedColumn(),
        console=errors,
        transient=True,
    ) as bar:
        task = bar.add_task("connecting")
        yield lambda system, entity, feed, rows: bar.update(
            task, description=f"{system} {entity} {feed}: {rows:,} rows"
        )


@contextmanager
def counting(*, quiet: bool) -> Iterator[Callable[[str, int, int], None]]:
    """A line that counts what is done of how many; silent when nobody looks at a terminal."""
    if quiet or not sys.stderr.isatty():
        yield lambda _what, _done, _of: None
        return
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        TimeElapsedColumn(),
        console=errors,
        transient=True,
    ) as bar:
        task = bar.add_task("starting")
        yield lambda what, done, of: bar.update(task, description=f"{what}: {done:,} of {of:,}")
