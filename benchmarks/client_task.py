"""What a client process is told to do, and what it reports: one JSON document each way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from time import perf_counter, process_time
from typing import Final

import msgspec
from msgspec import Struct

#: the items: one line of a customer's account each
SERVICE: Final = "API_OPLACCTGDOCITEMCUBE_SRV"
SET: Final = "A_OperationalAcctgDocItemCube"


class Task(Struct, frozen=True, kw_only=True):
    """Load all items of these company codes into an empty database."""

    server: str
    #: postgresql:// address of an empty database
    database: str
    user: str
    password: str
    sap_client: str
    entities: tuple[str, ...]
    #: fields of a row to be read
    select: tuple[str, ...]
    page_size: int
    now: datetime


class Outcome(Struct, frozen=True, kw_only=True):
    """What the client did; interpreter start and imports are not counted in the first two."""

    rows: int
    cpu_seconds: float
    wall_seconds: float
    #: CPU of the process from its first instant
    process_seconds: float


def timed(load: Callable[[], int]) -> Outcome:
    """Run it once under both clocks."""
    cpu, wall = process_time(), perf_counter()
    rows = load()
    return Outcome(
        rows=rows, cpu_seconds=process_time() - cpu, wall_seconds=perf_counter() - wall,
        process_seconds=process_time(),
    )  # fmt: skip


def run(prepare: Callable[[Task], Callable[[], int]]) -> None:
    """A client's main: a task comes by standard input, the outcome goes to standard output."""
    task = msgspec.json.decode(sys.stdin.buffer.read(), type=Task)
    sys.stdout.buffer.write(msgspec.json.encode(timed(prepare(task))))
