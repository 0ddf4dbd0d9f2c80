"""The watch: tells what happens to the log, to the metrics and to the trace, whichever of them there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, structs

from canonical_model.observing import Asked, Observed, RecordKept, RowsMerged, StepKept, Work
from duecourse.observing.metrics import Metrics
from duecourse.observing.tracing import attributes_of, links_here, trace_of

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer

#: of whoever watches, a full disk or a reader that went away fails nothing that is watched
_LOST: Final = (OSError, ValueError)
_COUNTS: Final = ("read", "new", "changed", "deleted", "quarantined")


class Watch(Struct, frozen=True, kw_only=True):
    """`Observer` of canonical_model.observing."""

    #: a structlog logger; None: nothing is written
    log: Any = None
    metrics: Metrics | None = None
    tracer: Tracer | None = None
    #: systems' names by their ids; an id that is not among them stands for itself
    names: Callable[[], Mapping[str, str]] = dict

    def exchange(self, asked: Asked) -> AbstractContextManager[Callable[[int], None]]:
        """One request to a source system."""
        return self._exchange(asked)

    @contextmanager
    def _exchange(self, asked: Asked) -> Iterator[Callable[[int], None]]:
        status, began = [0], perf_counter()
        told = structs.asdict(asked)
        try:
            with self._span(f"{asked.method} {asked.route}", told) as span:
                yield status.append
                if span is not None:
                    span.set_attribute("http.response.status_code", status[-1])
        finally:
            seconds = perf_counter() - began
            self._count(lambda metrics: metrics.erp(asked.system, asked.method, status[-1], seconds=seconds))
            self._line("erp", **told, status=status[-1], ms=_ms(seconds))

    def during(self, work: Work) -> AbstractContextManager[Callable[[str], None]]:
        """One piece of work."""
        return self._during(work)

    @contextmanager
    def _during(self, work: Work) -> Iterator[Callable[[str], None]]:
        outcomes, began, told = [""], perf_counter(), self._told(work)
        try:
            with self._span(f"{work.name} {work.what}", told, write_back=work.write_back) as span:
                yield outcomes.append
                if span is not None:
                    span.set_attribute("duecourse.outcome", outcomes[-1] or "done")
        except BaseException as error:
            outcomes.append(outcomes[-1] or "failed")
            told["error"] = type(error).__name__
            raise
        finally:
            self._ended(work, told, outcomes[-1] or "done", perf_counter() - began)

    def _ended(self, work: Work, told: Mapping[str, object], outcome: str, seconds: float) -> None:
        if work.name == "job":
            self._count(lambda metrics: metrics.job(work.what, outcome, seconds=seconds))
        if work.name != "step":
            self._line(work.name, **told, outcome=outcome, ms=_ms(seconds))

    def saw(self, what: Observed) -> None:
        """Something was committed."""
        told = {**structs.asdict(what), "system": self._name(what.system)}
        match what:
            case StepKept():
                self._count(lambda metrics: metrics.stepped(self._name(what.system), what.operation, what.state))
                self._line("step", **told)
            case RowsMerged():
                counts = {name: getattr(what, name) for name in _COUNTS}
                self._count(lambda metrics: metrics.rows(self._name(what.system), what.stream, counts))
                self._line("rows", **told)
            case RecordKept():
                self._saw_record(what, told)

    def _saw_record(self, what: RecordKept, told: dict[str, object]) -> None:
        if what.record == "decision":
            self._count(lambda metrics: metrics.decided(what.state))
        if what.record == "write_back":
            told["write_back"] = told.pop("id")
            name = "approved" if what.state == "proposed" and what.approvals else what.state
            with self._span(f"write_back {name}", told, write_back=what.id):
                self._line("write_back", **told)

    def requested(self, method: str, route: str, status: int, *, seconds: float, **who: object) -> None:
        """One request to the console was answered."""
        self._count(lambda metrics: metrics.http(method, route, status, seconds=seconds))
        self._line("http", method=method, route=route, status=status, ms=_ms(seconds), **who)

    def broke(self, error: BaseException, **where: object) -> None:
        """Something broke that nobody foresaw: its class and places, not its message."""
        if self.log is not None:
            with suppress(*_LOST):
                self.log.error("broke", exception=error, **where)

    def told(self, event: str, **fields: object) -> None:
        """A line about this process itself."""
        self._line(event, **fields)

    def span(self, name: str, **told: object) -> AbstractContextManager[Span | None]:
        """A span around anything else."""
        return self._span(name, told)

    def _span(
        self, name: str, told: Mapping[str, object], *, write_back: str = ""
    ) -> AbstractContextManager[Span | None]:
        if self.tracer is None:
            return nullcontext()
        within = trace_of(write_back) if write_back else None
        # an error's message may quote anything: its class is told where the work ends
        return self.tracer.start_as_current_span(
            name, context=within, links=links_here() if within is not None else (), attributes=attributes_of(told),
            record_exception=False, set_status_on_exception=False,
        )  # fmt: skip

    def _told(self, work: Work) -> dict[str, object]:
        told = {name: value for name, value in structs.asdict(work).items() if value and name not in {"name", "what"}}
        kind = {"job": "flow", "step": "operation"}.get(work.name, work.name)
        if work.id:
            told[work.name] = told.pop("id")
        return {**told, kind: work.what, **({"system": self._name(work.system)} if work.system else {})}

    def _count(self, count: Callable[[Metrics], None]) -> None:
        if self.metrics is not None:
            with suppress(*_LOST):
                count(self.metrics)

    def _name(self, system: str) -> str:
        return self.names().get(system, system)

    def _line(self, event: str, **told: object) -> None:
        if self.log is not None:
            with suppress(*_LOST):
                self.log.info(event, **told)


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
