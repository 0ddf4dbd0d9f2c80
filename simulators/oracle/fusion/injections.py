"""Which faults are in force, on pages of REST, on reports and on writes."""

from threading import Lock
from typing import Final

from simulators.oracle.fusion.faults import FAULTS, Page
from simulators.oracle.fusion.injected import Injected
from simulators.oracle.fusion.report_faults import REPORT_FAULTS, Report
from simulators.oracle.fusion.write_faults import WRITE_FAULTS, WriteFault

MAX_INJECTED: Final = 64
#: every fault that there is
NAMES: Final = frozenset({*FAULTS, *REPORT_FAULTS, *WRITE_FAULTS})


class Injections:
    """The faults in force, in the order they were injected."""

    def __init__(self) -> None:
        self._active: list[Injected] = []
        self._lock = Lock()

    def add(self, name: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        if name not in NAMES:
            raise ValueError(f"no fault {name}; there are {', '.join(sorted(NAMES))}")
        if len(self._active) >= MAX_INJECTED:
            raise ValueError(f"more than {MAX_INJECTED} faults at once")
        left = count if count is not None else _usual(name)
        self._active.append(Injected(name=name, resource=resource, left=left, setting=setting, memory={}))

    def clear(self) -> None:
        self._active.clear()

    def apply(self, page: Page) -> None:
        """Runs every fault that is meant for this page."""
        with self._lock:
            for one in self._active:
                if one.name not in FAULTS or one.resource not in {"", page.resource} or one.left == 0:
                    continue
                if FAULTS[one.name][0](page, one) and one.left:
                    one.left -= 1

    def spoil(self, report: Report) -> None:
        """Runs every fault that is meant for this report."""
        with self._lock:
            for one in self._active:
                if one.name not in REPORT_FAULTS or one.resource not in {"", report.statement} or one.left == 0:
                    continue
                if REPORT_FAULTS[one.name][0](report, one) and one.left:
                    one.left -= 1

    def strike(self, resource: str) -> WriteFault | None:
        """The fault that a write to a resource runs into."""
        with self._lock:
            for one in self._active:
                if one.name in WRITE_FAULTS and one.resource in {"", resource} and one.left != 0:
                    one.left = one.left and one.left - 1
                    return WRITE_FAULTS[one.name]
        return None


def _usual(name: str) -> int | None:
    """How often a fault strikes unless somebody says otherwise."""
    found = FAULTS.get(name) or REPORT_FAULTS.get(name)
    return found[1] if found else 1
