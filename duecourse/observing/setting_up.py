"""Who watches a process: of a command a collector of traces at most, of what runs for long log and metrics too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from canonical_model.observing import Observer, Unobserved
from duecourse.observing.tracing import exporting_tracer

if TYPE_CHECKING:
    from core.ports import System
    from duecourse.settings import Settings

#: makes the observer of an application from its settings and from the systems that it knows by name
Watching = Callable[["Settings", Mapping[str, "System"]], Observer]


def traced(settings: Settings, known: Mapping[str, System]) -> Observer:
    """Of a command: its trace, where a collector is named; else nobody, which costs nothing."""
    del settings
    tracer = exporting_tracer()
    if tracer is None:
        return Unobserved()
    from duecourse.observing.watch import Watch

    return Watch(tracer=tracer, names=lambda: _names(known))


def watched(settings: Settings, known: Mapping[str, System]) -> Observer:
    """Of `run` and `serve`: lines, libraries' too, metrics, and traces where a collector is named."""
    from duecourse.observing.logs import line_log, take_over
    from duecourse.observing.metrics import Metrics
    from duecourse.observing.watch import Watch

    log = line_log(settings.observing.log, secrets=lambda: settings.source.found)
    take_over(log)
    return Watch(log=log, metrics=Metrics(), tracer=exporting_tracer(), names=lambda: _names(known))


def _names(known: Mapping[str, System]) -> dict[str, str]:
    return {one.uid: name for name, one in tuple(known.items())}
