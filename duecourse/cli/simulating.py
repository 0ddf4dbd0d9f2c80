"""simulate: a simulated ERP on loopback, to try things against."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer
from msgspec import to_builtins

from duecourse.cli.options import AsJson, BooksSize
from duecourse.cli.output import emit, explained_errors
from duecourse.documents import Simulated

if TYPE_CHECKING:
    from simulators.books import Books, LoadLine

#: product → the simulator that serves it, imported when it is asked for
_FACES: Final = {
    "dynamics-business-central": "simulators.dynamics.business_central",
    "dynamics-dataverse": "simulators.dynamics.dataverse",
    "dynamics-finance": "simulators.dynamics.finance",
    "hubspot": "simulators.crm.hubspot",
    "netsuite": "simulators.netsuite",
    "oracle-fusion": "simulators.oracle.fusion",
    "salesforce": "simulators.crm.salesforce",
    "sap-s4": "simulators.sap",
}


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("simulate")(simulate)


def simulate(
    system: Annotated[
        Literal[
            "dynamics-business-central",
            "dynamics-dataverse",
            "dynamics-finance",
            "hubspot",
            "netsuite",
            "oracle-fusion",
            "salesforce",
            "sap-s4",
        ],
        typer.Argument(help="The product to simulate."),
    ],
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0: any free port.")] = 0,
    seed: Annotated[int, typer.Option("--seed", help="Same seed, same books.")] = 1,
    size: Annotated[BooksSize, typer.Option("--size", help="How large the books are.")] = "small",
    ledger: Annotated[
        list[Path] | None, typer.Option("--ledger", help="Load these ledger CSVs instead of made-up books.")
    ] = None,
    fault: Annotated[list[str] | None, typer.Option("--fault", help="Misbehave in this way; may be repeated.")] = None,
    as_json: AsJson = False,
) -> None:
    """Serve a simulated ERP on 127.0.0.1 until interrupted.

    Example: `duecourse simulate sap-s4 --port 8443 --ledger open.csv --ledger cleared.csv`.
    """
    with explained_errors():
        books, report = _books(seed=seed, size=size, ledger=ledger or [])
        _serve(books, report, system=system, port=port, faults=tuple(fault or ()), as_json=as_json)


def _books(*, seed: int, size: str, ledger: list[Path]) -> tuple[Books, tuple[dict[str, Any], ...]]:
    from simulators.books import Size, from_ledger, generate

    if not ledger:
        return generate(seed, Size(size)), ()
    books, report = from_ledger(ledger)
    return books, tuple(_line(key, line) for key, line in report.lines.items())


def _line(key: tuple[str, str], line: LoadLine) -> dict[str, Any]:
    told: dict[str, Any] = to_builtins(line)
    return {"entity": key[0], "currency": key[1], **told}


def _serve(
    books: Books, report: tuple[dict[str, Any], ...], *, system: str, port: int, faults: tuple[str, ...], as_json: bool
) -> None:
    with _face(system)(books, port=port, faults=faults) as server:
        document = Simulated(
            system=system,
            address=server.url,
            credentials=to_builtins(server.credentials),
            entities=tuple(sorted(books.entities)),
            report=report,
        )
        lines = (
            f"{system} at {server.url}",
            f"credentials: {document.credentials}",
            *getattr(server, "hints", ()),
            *map(str, report),
            "Ctrl-C stops it",
        )
        emit(document, as_json=as_json, tables=lines)
        try:
            Event().wait()
        except KeyboardInterrupt:
            return


def _face(system: str) -> Callable[..., Any]:
    """What serves a product."""
    serve: Callable[..., Any] = import_module(_FACES[system]).serve
    return serve
