"""Options that many commands share, and how a command opens the application."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer
from msgspec import Struct

from duecourse.cli.output import errors, explained_errors
from duecourse.settings import home_directory

if TYPE_CHECKING:
    from duecourse.bootstrap import Application

#: rows a page where a command lists
PAGE: Final = 200

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]
BooksSize = Literal["small", "medium", "large"]
Entity = Annotated[str, typer.Option("--entity", help="One legal entity's code.")]
AsOf = Annotated[
    datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="The business date; today if not given.")
]
KnownAt = Annotated[
    datetime | None,
    typer.Option("--known-at", formats=["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d"], help="As known at this instant (UTC)."),
]
EntityOrAll = Annotated[str, typer.Argument(help="A legal entity's code, or `*` for all that are known.")]
OperationOrAll = Annotated[
    Literal["note", "promise", "dispute", "hold", "cash", "summary", "undo", "*"], typer.Argument(help="`*`: all.")
]
OneAct = Annotated[str, typer.Argument(help="Its id, or the first digits of it.")]
Limit = Annotated[int, typer.Option("--limit", min=1, max=10_000, help="Rows a page.")]
After = Annotated[str, typer.Option("--after", help="The cursor `next` of the page before.")]


class Invocation(Struct, frozen=True, kw_only=True):
    """Where the program works and on whose behalf."""

    home: Path
    act_as: str | None


def invocation(context: typer.Context) -> Invocation:
    """What the options before the command's name said."""
    found = context.find_root().obj
    return found if isinstance(found, Invocation) else Invocation(home=home_directory(None), act_as=None)


@contextmanager
def opened(context: typer.Context) -> Iterator[Application]:
    """The application of this invocation; its errors become one line and exit status 1."""
    # the store's libraries take a second to import: `--help` does without them
    from canonical_model.observing import Work
    from duecourse.bootstrap import application

    asked = invocation(context)
    words = " ".join(context.command_path.split()[1:])
    with (
        explained_errors(),
        application(asked.home, act_as=asked.act_as) as app,
        app.observer.during(Work(name="command", what=words)),
    ):
        yield app


@contextmanager
def opened_for_long(context: typer.Context) -> Iterator[Application]:
    """The same for what runs until it is told to stop: with log lines and metrics."""
    from duecourse.bootstrap import application
    from duecourse.observing.setting_up import watched

    asked = invocation(context)
    with explained_errors(), application(asked.home, act_as=asked.act_as, watched=watched) as app:
        yield app


def announced(app: Application, text: str, event: str, **told: object) -> None:
    """Say on a terminal that something long began; elsewhere as a line among the others."""
    from duecourse.observing.logs import for_people
    from duecourse.observing.watch import Watch

    if isinstance(app.observer, Watch) and not for_people(app.settings.observing.log, sys.stderr):
        app.observer.told(event, **told)
    else:
        errors.print(text)


def business_day(app: Application, as_of: datetime | None) -> date:
    """The as-of date: as asked, else today."""
    return as_of.date() if as_of else app.clock.today()
