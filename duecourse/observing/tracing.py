"""Traces: spans of jobs, commands, steps and requests; a write-back's trace is known by the write-back's id.

A write-back is proposed, approved and sent by different processes on different days. Its id has 128 bits, as a trace's
has: so all of them put their spans into one trace without telling each other anything, and link what they were doing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from os import environ
from typing import TYPE_CHECKING, Any, Final

from canonical_model.errors import Misconfigured
from duecourse.observing.fields import allowed

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.trace import Link, Tracer

#: where a collector is, as OpenTelemetry's own specification names it
_ENDPOINTS: Final = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
_TRACE_ID: Final = re.compile(r"[0-9a-f]{32}")
_SPAN_DIGITS: Final = 16


def exporting_tracer(environment: Mapping[str, str] = environ) -> Tracer | None:
    """A tracer that sends to the collector the environment names; None where it names none, which costs nothing."""
    if not any(environment.get(name) for name in _ENDPOINTS):
        return None
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as error:
        raise Misconfigured(
            "traces are asked for, and what sends them is not installed",
            remedy="pip install 'duecourse[traces]', or unset OTEL_EXPORTER_OTLP_ENDPOINT",
        ) from error
    name = environment.get("OTEL_SERVICE_NAME", "duecourse")
    provider = TracerProvider(resource=Resource.create({"service.name": name}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider.get_tracer("duecourse")


def attributes_of(told: Mapping[str, object]) -> dict[str, Any]:
    """What a span may say of this, by the list that log lines go by."""
    return {f"duecourse.{name}": value for name, value in allowed(told).items() if value != ""}


def trace_of(write_back: str) -> Context | None:
    """Where spans of a write-back hang: in the trace that has its id; None where that is no id."""
    from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags, set_span_in_context

    if not _TRACE_ID.fullmatch(write_back):
        return None
    begun = SpanContext(
        trace_id=int(write_back, 16), span_id=int(write_back[:_SPAN_DIGITS], 16) or 1, is_remote=True,
        trace_flags=TraceFlags(TraceFlags.SAMPLED),
    )  # fmt: skip
    return set_span_in_context(NonRecordingSpan(begun))


def links_here() -> list[Link]:
    """A link to what is being done now, if it is traced."""
    from opentelemetry.trace import Link, get_current_span

    now = get_current_span().get_span_context()
    return [Link(now)] if now.is_valid else []
