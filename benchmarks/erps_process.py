"""Four simulated ERPs, each in a process of its own with its quarter of one group: they are four machines, not one.

Commands come by standard input, one line of JSON each, and are answered by one line of JSON.
"""

from __future__ import annotations

import gc
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
from msgspec import Struct, structs

from benchmarks.allowances import ALLOWED
from benchmarks.erp_process import pipes
from benchmarks.worker_process import DayClock
from duecourse.demo_settings import (
    DYNAMICS,
    ERPS,
    FUSION,
    NETSUITE,
    SAP,
    TREASURY,
    group_settings,
    settings_of,
    treasury_settings,
)
from duecourse.settings import FILE_NAME

if TYPE_CHECKING:
    from simulators.books import Books

#: seconds for which one command may take
PATIENCE: Final = 3_600
NAMES: Final = ERPS
#: seconds that each request is under way; many may be at once
LAG: Final = 0.15


class Group(Struct, frozen=True, kw_only=True):
    """Which books, on which day, and where the settings are to be written."""

    home: str
    seed: int
    customers: int
    open_items: int
    day: date
    #: when the day began, by the machine's clock
    began: float
    #: of one ERP's share: its name
    name: str = ""

    def share(self, name: str) -> Group:
        """What one ERP has of it."""
        parts = len(NAMES)
        return structs.replace(self, name=name, customers=self.customers // parts, open_items=self.open_items // parts)


class Command(Struct, frozen=True, kw_only=True):
    """change: so many items are paid, and as many invoiced; allow: what its vendor allows; seen: what came since."""

    what: Literal["change", "allow", "seen"]
    number: int = 0


class Made(Struct, frozen=True, kw_only=True):
    """What the settings say of an ERP and of the group, and the group's exchange rates."""

    settings: str
    group: str
    rates: str
    megabytes: float


class Seen(Struct, frozen=True, kw_only=True):
    """Requests to one ERP since it was told what it allows."""

    requests: int
    refused: int
    #: the most in any window that its vendor counts over; at once, the most and in the mean
    most: int
    most_at_once: int
    at_once: float
    #: from the first to the last
    seconds: float
    megabytes: float


class Erps:
    """The ERPs, from outside."""

    def __init__(self, processes: Mapping[str, subprocess.Popen[bytes]]) -> None:
        self._pipes = {name: pipes(process) for name, process in processes.items()}

    def ask(self, asked: Mapping[str, Command | Group]) -> dict[str, Any]:
        """What each answers to its command; they work at the same time."""
        for name, command in asked.items():
            told, _ = self._pipes[name]
            told.write(msgspec.json.encode(command) + b"\n")
            told.flush()
        return {name: msgspec.json.decode(self._pipes[name][1].readline()) for name in asked}

    def ask_all(self, command: Command) -> dict[str, Any]:
        """What each answers to the same command."""
        return self.ask(dict.fromkeys(self._pipes, command))

    def seen(self) -> dict[str, Seen]:
        """What came to each of them."""
        return msgspec.convert(self.ask_all(Command(what="seen")), dict[str, Seen])

    def close(self) -> None:
        """Let them end."""
        for told, _ in self._pipes.values():
            told.close()

    def leave(self) -> None:
        """Close what they answered on, once they are gone."""
        for _, answered in self._pipes.values():
            answered.close()


@contextmanager
def erps(group: Group) -> Iterator[Erps]:
    """The ERPs while they are needed; the settings lie in the home directory then."""
    command = [sys.executable, "-m", "benchmarks.erps_process"]
    started = {name: subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for name in NAMES}
    made = Erps(started)
    try:
        told = msgspec.convert(made.ask({name: group.share(name) for name in NAMES}), dict[str, Made])
        _write_settings(Path(group.home), told)
        yield made
    finally:
        made.close()
        for process in started.values():
            process.wait(PATIENCE)
        made.leave()


def _write_settings(home: Path, told: Mapping[str, Made]) -> None:
    exports, any_of_them = home / TREASURY, told[SAP]
    exports.mkdir(parents=True, exist_ok=True)
    (exports / "rates.csv").write_text(any_of_them.rates, encoding="utf-8")
    parts = (any_of_them.group, *(one.settings for one in told.values()), treasury_settings(exports))
    (home / FILE_NAME).write_text("\n".join(parts), encoding="utf-8")


def main() -> None:
    """Serve one of them until standard input ends."""
    group = msgspec.json.decode(sys.stdin.buffer.readline(), type=Group)
    # books and what is made of them go by their counts; looking through millions of records for cycles is all it did
    gc.disable()
    clock, books = DayClock(group.day, group.began), _books(group)
    with _served(group.name, books, clock) as server:
        server.edge.lag = LAG
        told = settings_of(group.name, books, server)
        _answer(Made(settings=told, group=group_settings(books), rates=books.rates_csv(), megabytes=_megabytes()))
        for line in sys.stdin.buffer:
            command = msgspec.json.decode(line, type=Command)
            if command.what == "change":
                changed = _business(books, command.number, group)
                # an ERP's tables stand when it has posted; these would be worked out for whoever asks first
                server.settle()
                _answer(changed)
            elif command.what == "allow":
                _allow(server.edge, group.name)
                _answer(0)
            else:
                _answer(_seen(server.edge, group.name))


def _answer(told: Any) -> None:  # noqa: ANN401 - whatever is asked for
    sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
    sys.stdout.buffer.flush()


def _allow(edge: Any, name: str) -> None:  # noqa: ANN401 - an edge; simulators are imported where they run
    allowed = ALLOWED[name]
    edge.allowance = (allowed.requests, allowed.seconds) if allowed.requests else None
    edge.places = allowed.at_once or None
    edge.count_anew()


def _seen(edge: Any, name: str) -> Seen:  # noqa: ANN401 - as above
    came = list(edge.arrivals)
    seconds = (came[-1] - came[0]).total_seconds() if came else 0.0
    window = timedelta(seconds=ALLOWED[name].seconds or 1.0)
    return Seen(
        requests=len(came), refused=edge.refused, most=most_within(came, window), seconds=seconds,
        most_at_once=edge.most_at_once, at_once=edge.busy / seconds if seconds else 0.0, megabytes=_megabytes(),
    )  # fmt: skip


def most_within(came: list[datetime], window: timedelta) -> int:
    """The most of these instants, which are in order, in any window."""
    inside: deque[datetime] = deque()
    most = 0
    for instant in came:
        inside.append(instant)
        while instant - inside[0] >= window:
            inside.popleft()
        most = max(most, len(inside))
    return most


def _megabytes() -> float:
    from benchmarks.measured_process import peak_megabytes

    return round(peak_megabytes())


def _books(group: Group) -> Books:
    from simulators.books import Books
    from simulators.books.history import Counts, write_history
    from simulators.books.market import add_rates
    from simulators.books.population import GROUP, populate

    # the same rates in all of them, and nobody's number twice
    place, codes = NAMES.index(group.name), sorted(entity.code for entity in GROUP)
    size = len(codes) // len(NAMES)
    rng, books = Random(f"{group.seed}/{group.name}"), Books(as_of=group.day)
    profiles = populate(
        books, count=group.customers, rng=rng, entities=GROUP, sellers=tuple(codes[place * size : (place + 1) * size]),
        first=place * group.customers,
    )  # fmt: skip
    add_rates(books, rng=Random(group.seed))
    counts = Counts(customers=group.customers, open_invoices=group.open_items, cleared_invoices=0, specials=0)
    write_history(books, profiles, counts=counts, rng=rng)
    return books


def _served(name: str, books: Books, clock: DayClock) -> AbstractContextManager[Any]:
    from simulators.dynamics.finance import serve as serve_dynamics
    from simulators.netsuite import serve as serve_netsuite
    from simulators.oracle.fusion import serve as serve_fusion
    from simulators.sap import serve as serve_sap

    if name == NETSUITE:
        return serve_netsuite(books, auth="oauth2", clock=clock.now)
    serve: Any = {SAP: serve_sap, FUSION: serve_fusion, DYNAMICS: serve_dynamics}[name]
    made: AbstractContextManager[Any] = serve(books, clock=clock.now)
    return made


def _business(books: Books, number: int, group: Group) -> int:
    """So many items are paid, spread over all customers, and as many invoices are posted; how many changed."""
    from simulators.books.inputs import Cash, Sale

    rng = Random(f"{group.seed}/{group.name}/change")
    found = [
        (document, line) for document, line in books.items(open_only=True)
        if document.kind == "invoice" and not books.is_applied(document.item_key(line))
    ]  # fmt: skip
    chosen = rng.sample(found, min(number, len(found)))
    for document, line in chosen:
        entity, key = document.key.entity, document.item_key(line)
        cash = Cash(
            entity=entity, customer=line.customer, amount=line.amount, currency=document.currency, received_on=group.day
        )  # fmt: skip
        books.post_payment(cash, today=group.day, clears=[key])
        amount = Decimal(rng.randint(100, 9_000))
        sale = Sale(
            entity=entity, customer=line.customer, amount=amount, currency=document.currency, document_date=group.day
        )  # fmt: skip
        books.post_invoice(sale, today=group.day)
    return 2 * len(chosen)


if __name__ == "__main__":
    main()
