"""Which faults are in force, on pages and on writes."""

from collections.abc import Callable
from threading import Lock
from typing import Final

from msgspec import Struct

from simulators.dynamics.faults import FAULTS, Injected, Page, Voice, login_page
from simulators.messages import Answer

MAX_INJECTED: Final = 64


class WriteFault(Struct, frozen=True, kw_only=True):
    """Whether the request is carried out, and what is said."""

    carried_out: bool
    answer: Callable[[Voice], Answer]


def _lost(_: Voice) -> Answer:
    return Answer(hangs_up=True)


WRITE_FAULTS: Final[dict[str, WriteFault]] = {
    "lost_answer": WriteFault(carried_out=True, answer=_lost),
    "never_arrived": WriteFault(carried_out=False, answer=_lost),
    "error_after_effect": WriteFault(carried_out=True, answer=lambda voice: voice.broken()),
    "login_page": WriteFault(carried_out=False, answer=lambda _: login_page()),
    "busy": WriteFault(carried_out=False, answer=lambda voice: voice.too_many("")),
    "refused": WriteFault(carried_out=False, answer=lambda voice: voice.refused()),
}


class Injections:
    """The faults in force, in the order they were injected."""

    def __init__(self) -> None:
        self._active: list[Injected] = []
        self._lock = Lock()

    def add(self, name: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        if name not in FAULTS and name not in WRITE_FAULTS:
            raise ValueError(f"no fault {name}; there are {', '.join(sorted({*FAULTS, *WRITE_FAULTS}))}")
        if len(self._active) >= MAX_INJECTED:
            raise ValueError(f"more than {MAX_INJECTED} faults at once")
        usual = FAULTS[name][1] if name in FAULTS else 1
        left = usual if count is None else count
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

    def strike(self, resource: str) -> WriteFault | None:
        """The fault that a write to a set runs into."""
        with self._lock:
            for one in self._active:
                if one.name in WRITE_FAULTS and one.resource in {"", resource} and one.left != 0:
                    one.left = one.left and one.left - 1
                    return WRITE_FAULTS[one.name]
        return None
