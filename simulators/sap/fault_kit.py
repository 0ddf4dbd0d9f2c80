"""How faults are switched on and off, and when they strike."""

from collections.abc import Callable, Mapping
from threading import Lock
from typing import Literal

import msgspec

from simulators.messages import Answer, Request
from simulators.sap.auth import Gate
from simulators.sap.edm import EntityType
from simulators.sap.pages import Page

#: arrival: before the caller is checked; page: records ready, not yet written; answer: bytes ready to go
Phase = Literal["arrival", "page", "answer"]
MAX_INJECTED = 64


class Exchange(msgspec.Struct, kw_only=True):
    """One request on its way through, as a fault sees it."""

    request: Request
    gate: Gate
    sleep: Callable[[float], None]
    #: the entity set asked for; empty for documents about the service
    set_name: str = ""
    entity_type: EntityType | None = None
    page: Page | None = None
    answer: Answer | None = None
    #: what the caller of `inject` passed: field, value, seconds, pages …
    setting: str = ""
    #: how many requests this fault has seen before this one
    seen: int = 0

    def at(self, default: str) -> str:
        return self.setting or default


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    phase: Phase
    #: changes the exchange; answers whether it struck
    run: Callable[[Exchange], bool]
    says: str
    #: how often it strikes when the caller does not say; None: until it is taken back
    count: int | None = None


class Injected(msgspec.Struct, kw_only=True):
    """A fault in force."""

    fault: Fault
    entity_set: str | None = None
    left: int | None = None
    setting: str = ""
    seen: int = 0


class Injections:
    """The faults in force, in the order they were injected."""

    def __init__(self, table: Mapping[str, Fault]) -> None:
        self._table = table
        self._active: list[Injected] = []
        self._lock = Lock()

    def add(self, name: str, *, entity_set: str | None, count: int | None, setting: str) -> None:
        fault = self._table.get(name)
        if fault is None:
            raise ValueError(f"no fault {name}; there are {', '.join(sorted(self._table))}")
        if len(self._active) >= MAX_INJECTED:
            raise ValueError(f"more than {MAX_INJECTED} faults at once")
        left = count if count is not None else fault.count
        self._active.append(Injected(fault=fault, entity_set=entity_set, left=left, setting=setting))

    def clear(self) -> None:
        self._active.clear()

    def apply(self, phase: Phase, exchange: Exchange) -> None:
        """Runs every fault of the phase that is meant for this request."""
        for one in list(self._active):
            if one.fault.phase == phase and one.entity_set in {None, exchange.set_name} and one.left != 0:
                self._run(one, exchange)

    def _run(self, one: Injected, exchange: Exchange) -> None:
        with self._lock:
            exchange.setting, exchange.seen = one.setting, one.seen
            one.seen += 1
            if one.fault.run(exchange) and one.left is not None:
                one.left -= 1
