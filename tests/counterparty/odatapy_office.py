"""Somebody who reads and orders acts in a product that odatapy stands for, as production does."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from dynamics_clerk import Clerk

from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure, Wire
from conformance.suite.shelf import Shelf
from conformance.suite.subject import Clock


class Way:
    """The adapter's own wire; before the next write something may happen, and what was sent is kept."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.sent: list[tuple[ErpRequest, int]] = []
        self.before: Callable[[], None] | None = None

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        if self._is_write(request) and self.before is not None:
            act, self.before = self.before, None
            act()
        answer = self.wire.send(request, timeout=timeout)
        if self._is_write(request):
            self.sent.append((request, getattr(answer, "status", 0)))
        return answer

    @staticmethod
    def _is_write(request: ErpRequest) -> bool:
        return request.method != "GET" and not request.url.endswith("$batch")

    def close(self) -> None:
        self.wire.close()


class Office(Clerk):
    """One company's desk."""

    def __init__(self, adapter: Adapter, settings: Any, environment: Environment, clock: Clock, *, entity: str) -> None:
        assert adapter.writer is not None
        self._adapter, self._settings, self._environment = adapter, settings, environment
        side, self.way = adapter.writer.side(settings), Way(adapter.writer.connect(settings, environment))
        self._readers: list[Reader] = []
        self.erp: Any = SimpleNamespace(entity=entity)
        self.bench: Any = SimpleNamespace(
            adapter=adapter, clock=clock, writer=lambda: (side, self.way), items=lambda **_: self.read()
        )  # fmt: skip

    def reader(self) -> Reader:
        self._readers.append(self._adapter.make(self._settings, self._environment))
        return self._readers[-1]

    def read(self) -> Shelf:
        """Everything; AssertionError in words if a feed is not complete."""
        shelf = Shelf()
        for one in shelf.sync(self.reader()):
            ends = [(end.completeness, end.reason) for end in one.ends]
            assert (one.error, one.rejected, ends) == (None, (), [("complete", "")]), one.feed.name
        return shelf

    def close(self) -> None:
        self.way.close()
        for reader in self._readers:
            reader.close()
