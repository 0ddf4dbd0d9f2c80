"""demo: everything once through, on simulated systems, with a comparison at the end."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.table import Table

from duecourse.cli.options import AsJson, BooksSize
from duecourse.cli.output import FAILED, counting, emit, errors, explained_errors, leave, progress, table
from duecourse.documents import Demonstrated


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("demo")(demo)


_TRANSCRIBED: Final = (
    "cash: payment advices and clearings are written by our transcription of SAP's services, not by published "
    "metadata; this demo's settings allow both"
)
_BY_HAND: Final = "clearings were reset by an accountant in the ERP (SAP has no service for it) and withdrawn here"


def demo(
    seed: Annotated[int, typer.Option("--seed", help="Same seed, same books.")] = 1,
    size: Annotated[BooksSize, typer.Option("--size", help="How large the books are.")] = "small",
    keep: Annotated[Path | None, typer.Option("--keep", help="Keep the home directory here, to look around.")] = None,
    as_json: AsJson = False,
) -> None:
    """Read simulated ERPs, decide, propose, write, tie out, take back; nothing outside this machine is touched.

    Example: `duecourse demo --seed 7`. Exit status 1 if a figure differs, a record is not seen on the ERP's screens or
    not taken back, or the second sync changed a row.
    """
    from duecourse.demo import agrees, demonstrate, demonstration
    from simulators.books import GROUP, Size, generate

    started = time.monotonic()
    with explained_errors(), _home(keep) as home:
        if not as_json:
            errors.print("starting a database and the simulated systems on loopback …")
        books = generate(seed, Size(size), entities=GROUP)
        with (
            demonstration(home, books) as (app, shows),
            progress(quiet=as_json) as told,
            counting(quiet=as_json) as counted,
        ):
            document = demonstrate(app, shows, books, progress=told, counted=counted, started=started)
    emit(document, as_json=as_json, tables=_tables(document, keep))
    leave(0 if agrees(document) else FAILED)


@contextmanager
def _home(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="duecourse-demo-") as folder:
        yield Path(folder)


def _tables(document: Demonstrated, keep: Path | None) -> list[Table | str]:
    systems = [(s.name, s.entities, s.customers, s.open_items, s.synced_rows) for s in document.systems]
    moves = document.accounts
    written = [
        (w.system, w.operation, w.proposed, w.confirmed, w.handed_over, w.on_screen, w.taken_back, w.stays)
        for w in document.write_backs
    ]
    as_before = document.books_as_before_after_undo
    off = sum(1 for row in document.tie_out_after_writing if Decimal(row.difference))
    ties = [
        (t.system, t.entity, t.gl_account, t.currency, t.subledger, t.control_account, t.difference)
        for t in document.tie_out
    ]
    books = [(b.currency, b.basis, b.group_total, b.simulated_books, b.difference) for b in document.books]
    return [
        table("read", ("adapter", "entities#", "customers#", "open items#", "rows#"), systems),
        f"data findings before going live: {document.data_findings} (duecourse audit-data)",
        f"accounts: {moves.push} push, {moves.pause} pause, {moves.escalate} escalate",
        table(
            "written: approved by a second person, sent, found again, seen on the ERP's screens, undone",
            ("adapter", "operation", "proposed#", "confirmed#", "handed over#", "on screens#", "taken back#", "stays#"),
            written,
        ),
        _TRANSCRIBED,
        table(
            "tie-out: open items beside control accounts",
            ("system", "entity", "account", "currency", "subledger#", "control account#", "difference#"),
            ties,
        ),
        table("totals beside the simulated books", ("currency", "basis", "duecourse#", "books#", "difference#"), books),
        f"after writing {len(document.tie_out_after_writing)} accounts tie out, {off} do not",
        f"{document.clearings_reset_by_hand} {_BY_HAND}",
        f"after undoing, the books are as before but for reversed documents: {'yes' if as_before else 'NO'}",
        f"second sync: {document.second_sync_changed} rows changed",
        f"{document.seconds} seconds",
        f"kept: DUECOURSE_HOME={keep}" if keep else "look around: duecourse demo --keep DIR",
    ]
