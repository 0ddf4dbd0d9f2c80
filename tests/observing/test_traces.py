"""Traces: what one write-back went through, in the trace that has its id; and what they cost where nobody asks."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from canonical_model.errors import Misconfigured
from canonical_model.observing import Unobserved
from duecourse.observing.setting_up import traced
from duecourse.observing.tracing import exporting_tracer, trace_of
from duecourse.observing.watch import Watch
from simulators.books import Books


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    """Where every command's spans go."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    watch = Watch(tracer=provider.get_tracer("duecourse"))
    monkeypatch.setattr("duecourse.observing.setting_up.exporting_tracer", lambda: watch.tracer)
    return exporter


def ids(span: ReadableSpan) -> tuple[str, str]:
    context = span.get_span_context()
    assert context is not None
    return f"{context.trace_id:032x}", f"{context.span_id:016x}"


def test_proposal_approval_step_and_request_of_a_write_back_are_one_trace(
    spans: InMemorySpanExporter, desks: Any, desk: Books
) -> None:
    with desks() as here:
        note = here.proposed("note", "add", "DE01/2", "Mrs Anna Example owes 200.00 EUR, anna@example.com")
        assert here.sent(note)["state"] == "confirmed"
    assert "Anna" in desk.customer("DE01", "0000000002").note
    trace = [span for span in spans.get_finished_spans() if ids(span)[0] == note]
    names = [span.name for span in trace]
    assert [name for name in names if name.startswith("write_back")][:3] == [
        "write_back proposed", "write_back approved", "write_back planned",
    ]  # fmt: skip
    assert "step note" in names
    steps = {ids(span)[1] for span in trace if span.name.startswith("step ")}
    asked = [span for span in trace if span.name.startswith(("GET ", "POST ", "PATCH "))]
    assert asked
    assert all(span.parent is not None and f"{span.parent.span_id:016x}" in steps for span in asked)
    assert {span.attributes["http.response.status_code"] for span in asked if span.attributes} <= {200, 201, 204, 404}
    commands = {ids(span)[0]: span.name for span in spans.get_finished_spans() if span.name.startswith("command")}
    linked = {commands.get(f"{link.context.trace_id:032x}") for span in trace for link in span.links}
    assert {"command note add", "command write-backs approve", "command write-backs send"} <= linked


def test_no_span_says_what_was_written_or_about_whom(spans: InMemorySpanExporter, desks: Any) -> None:
    with desks() as here:
        here.sent(here.proposed("note", "add", "DE01/2", "Mrs Anna Example owes 200.00 EUR, anna@example.com"))
    told = " ".join(span.to_json() for span in spans.get_finished_spans())
    assert "duecourse.write_back" in told
    assert not [word for word in ("Anna", "anna@", "200.00", "Customer 2", "0000000002", "secret") if word in told]


def test_a_sync_is_a_span_with_its_requests_below(spans: InMemorySpanExporter, site: Any, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
    (command,) = [span for span in spans.get_finished_spans() if span.name == "command sync"]
    asked = [span for span in spans.get_finished_spans() if span.name.startswith("GET ")]
    assert asked
    assert {ids(span)[0] for span in asked} == {ids(command)[0]}
    assert all(span.attributes and span.attributes["duecourse.system"] == "s4" for span in asked)


def test_without_a_collector_nobody_watches_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OTEL_EXPORTER_OTLP_ENDPOINT", raising=False)
    settings: Any = None
    assert isinstance(traced(settings, {}), Unobserved)
    assert exporting_tracer({}) is None


def test_a_collector_that_is_named_without_the_extra_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(Misconfigured, match=r"duecourse\[traces\]"):
        exporting_tracer({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"})


def test_what_has_no_id_of_a_write_back_has_no_trace_of_its_own() -> None:
    assert trace_of("ada") is None
    assert trace_of("0" * 31) is None
