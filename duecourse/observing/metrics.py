"""Counters and times of one process, or of several that serve together; labels come from short lists.

Where several processes serve one port, PROMETHEUS_MULTIPROC_DIR names a folder through which each tells what all did:
the library reads it when it is imported, so it is imported late.
"""

from __future__ import annotations

from os import environ
from typing import Final

from msgspec import Struct

FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"
_SECONDS: Final = (0.005, 0.02, 0.05, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0)
_JOB_SECONDS: Final = (0.1, 1.0, 10.0, 60.0, 300.0, 1800.0, 7200.0)
#: label sets of one metric; what comes later is counted as `other`
MOST: Final = 500
OTHER: Final = "other"


class Metrics:
    """What is counted while it happens."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Histogram

        self.registry = CollectorRegistry()
        here = self.registry
        self._known: dict[str, set[tuple[str, ...]]] = {}
        self._http = Histogram(
            "duecourse_http_seconds", "Requests to the console", ("method", "route", "status"), buckets=_SECONDS,
            registry=here,
        )  # fmt: skip
        self._erp = Histogram(
            "duecourse_erp_seconds", "Requests to source systems", ("system", "method", "status"), buckets=_SECONDS,
            registry=here,
        )  # fmt: skip
        self._job = Histogram("duecourse_job_seconds", "Jobs", ("flow", "outcome"), buckets=_JOB_SECONDS, registry=here)
        self._rows = Counter("duecourse_rows", "Rows of readings", ("system", "stream", "what"), registry=here)
        self._moves = Counter("duecourse_decisions", "Decisions kept", ("move",), registry=here)
        self._steps = Counter(
            "duecourse_steps", "Steps of write-backs that came to a state", ("system", "operation", "state"),
            registry=here,
        )  # fmt: skip

    def http(self, method: str, route: str, status: int, *, seconds: float) -> None:
        """A request to the console."""
        self._http.labels(*self._bounded("http", method, route, str(status))).observe(seconds)

    def erp(self, system: str, method: str, status: int, *, seconds: float) -> None:
        """A request to a source system; status 0: it was not answered."""
        self._erp.labels(*self._bounded("erp", system, method, str(status))).observe(seconds)

    def job(self, flow: str, outcome: str, *, seconds: float) -> None:
        """A job that ended."""
        self._job.labels(*self._bounded("job", flow, outcome)).observe(seconds)

    def rows(self, system: str, stream: str, counts: dict[str, int]) -> None:
        """What a reading did."""
        for what, count in counts.items():
            if count:
                self._rows.labels(*self._bounded("rows", system, stream, what)).inc(count)

    def decided(self, move: str) -> None:
        """A decision."""
        self._moves.labels(*self._bounded("moves", move)).inc()

    def stepped(self, system: str, operation: str, state: str) -> None:
        """A step that came to a state."""
        self._steps.labels(*self._bounded("steps", system, operation, state)).inc()

    def _bounded(self, metric: str, *labels: str) -> tuple[str, ...]:
        known = self._known.setdefault(metric, set())
        if labels not in known and len(known) >= MOST:
            return (OTHER,) * len(labels)
        known.add(labels)
        return labels


class Exposed(Struct, frozen=True):
    """Metrics as Prometheus reads them."""

    body: bytes
    content_type: str


def exposed(metrics: Metrics, *more: object) -> Exposed:
    """All metrics: of this process, or of those that share its folder, and of further collectors."""
    from prometheus_client import CollectorRegistry
    from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

    told = CollectorRegistry()
    for collector in (*_counted(metrics), *more):
        told.register(collector)  # type: ignore[arg-type] # each collects, whatever its class
    return Exposed(generate_latest(told), CONTENT_TYPE_LATEST)


def _counted(metrics: Metrics) -> list[object]:
    if not environ.get(FOLDER):
        return [metrics.registry]
    from prometheus_client import CollectorRegistry
    from prometheus_client.multiprocess import MultiProcessCollector

    return [MultiProcessCollector(CollectorRegistry(), environ[FOLDER])]  # type: ignore[no-untyped-call] # untyped there
