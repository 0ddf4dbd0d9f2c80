"""CPU of everybody who has a part in a run, whoever else uses the machine meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import psutil
from msgspec import Struct, structs

#: words of the command lines of our own processes
_WORKER: Final = "benchmarks.worker_process"
_ERP: Final = "benchmarks.erps_process"


class Cpu(Struct, frozen=True, kw_only=True):
    """Seconds of CPU."""

    workers: float
    database: float
    erps: float

    def since(self, before: Cpu) -> Cpu:
        """What was spent after that."""
        return Cpu(**{name: value - getattr(before, name) for name, value in structs.asdict(self).items()})

    @property
    def total(self) -> float:
        """Of all of them."""
        return self.workers + self.database + self.erps

    def __str__(self) -> str:
        told = " + ".join(f"{getattr(self, name):.0f} {name}" for name in self.__struct_fields__)
        return f"{self.total:.0f} s of CPU ({told})"


def spent(postmaster: Path) -> Cpu:
    """What the workers and ERPs that this process started and a database server used up to now."""
    ours = [(one, _words(one)) for one in psutil.Process().children()]
    return Cpu(
        workers=_of(one for one, words in ours if _WORKER in words),
        database=_of(_family(int(postmaster.read_text("ascii").split()[0]))),
        erps=_of(one for one, words in ours if _ERP in words),
    )


def _words(process: psutil.Process) -> Sequence[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return ()


def _family(pid: int) -> Iterator[psutil.Process]:
    server = psutil.Process(pid)
    yield server
    yield from server.children(recursive=True)


def _of(processes: Iterator[psutil.Process]) -> float:
    return sum(map(_used, processes))


def _used(process: psutil.Process) -> float:
    """Its own, and that of children of its that ended."""
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system + times.children_user + times.children_system)
