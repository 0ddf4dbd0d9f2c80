"""Canaries: secrets, names, mail addresses and IBANs are planted wherever the program works, and looked for wherever it
tells something to people who run it: log lines, spans, metrics, and what is committed under fixtures/.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from console.application import make
from console.settings import ConsoleSettings
from duecourse.bootstrap import application
from duecourse.job_desk import queue_of
from duecourse.jobs import plain_url, work_until
from duecourse.observing.logs import line_log
from duecourse.observing.metrics import Metrics
from duecourse.observing.serving import told_by
from duecourse.observing.watch import Watch
from duecourse.schedules import Order
from simulators.books import Books

PASSWORD = "canary-password-4711"
IBAN = "DE89370400440532013000"
MAIL = "canary@example.com"
NAME = "Canary Birdsong"
TEXT = "canary-note-text"
AMOUNT = "200.00"
PLANTED = (PASSWORD, IBAN, MAIL, NAME, "Birdsong", TEXT, AMOUNT, "simulated-only", "SMTP-canary")
SETTINGS = f"""
[mailboxes.ar]
host = "imap.example.com"
user = "{MAIL}"
password = "SMTP-canary"
"""
REPOSITORY = Path(__file__).parents[2]


class Told:
    """Everything that whoever runs the program is told."""

    def __init__(self) -> None:
        self.lines, self.spans, self.metrics = io.StringIO(), InMemorySpanExporter(), Metrics()
        self._provider = TracerProvider()
        self._provider.add_span_processor(SimpleSpanProcessor(self.spans))

    def watched(self, settings: Any, known: Any) -> Watch:
        log = line_log("json", secrets=lambda: settings.source.found, to=self.lines)
        names = {one.uid: name for name, one in known.items()}
        return Watch(log=log, metrics=self.metrics, tracer=self._provider.get_tracer("t"), names=lambda: names)

    def everything(self) -> dict[str, str]:
        spans = "\n".join(span.to_json() for span in self.spans.get_finished_spans())
        return {"lines": self.lines.getvalue(), "spans": spans}


@pytest.fixture
def planted(desk: Books) -> Books:
    """The desk's customers with names, mail addresses and accounts to be recognised by."""
    for number in "1234":
        desk.change_customer("DE01", number.zfill(10), today=desk.as_of, name=f"{NAME} {number}", email=MAIL)
    return desk


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    made = Told()
    monkeypatch.setattr("duecourse.bootstrap.traced", made.watched)
    return made


def test_nothing_that_was_planted_is_told_to_whoever_runs_the_program(desks: Any, planted: Books, told: Told) -> None:
    with desks(more=SETTINGS) as here:
        note = here.proposed("note", "add", "DE01/2", f"{TEXT} {IBAN} {MAIL} {AMOUNT}")
        assert here.sent(note)["state"] == "confirmed"
        here.run("assess")
        here.run("outreach", "preview", "--entity", "DE01")
        here.run("explain", "DE01/2")
        with application(here.here.home, clock=here.here.clock) as app:
            with queue_of(app) as queue:
                queue._run("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")
                queue.defer(Order(flow="sync", system="s4"))
                queue.defer(Order(flow="replies"))
            _drain(app)
            with TestClient(make(app, ConsoleSettings()), raise_server_exceptions=False) as client:
                client.get(f"/api/v1/accounts/{MAIL}?q={IBAN}", headers={"Authorization": f"Bearer {PASSWORD}"})
                client.post(f"/api/v1/notes/{IBAN}", json={"text": TEXT})
            metrics = told_by(app).body.decode()
    everything = {**told.everything(), "metrics": metrics}
    assert TEXT in planted.customer("DE01", "0000000002").note
    assert '"event":"erp"' in everything["lines"]
    assert '"event":"http"' in everything["lines"]
    assert '"event":"job"' in everything["lines"]
    assert note in everything["spans"]
    found = [(where, word) for where, text in everything.items() for word in PLANTED if word in text]
    assert found == []


def _drain(app: Any) -> None:
    import asyncio

    asyncio.run(work_until(plain_url(app.store.url), app, name="w1", concurrency=1, wait=False, silent=30))


#: what a recording must not hold: a password or token of a real system
_LOGINS = re.compile(
    rb"(?i)(authorization|cookie|x-csrf-token|client_secret|password)\W{1,4}\s*(basic|bearer)?\s*([A-Za-z0-9+/=_.-]{16,})"
)
_MASKED = re.compile(rb"(?i)^(\*+|x+|redacted|masked|removed)")


def test_no_recording_under_fixtures_holds_a_login() -> None:
    found = [
        (path.relative_to(REPOSITORY), match.group(1))
        for path in (REPOSITORY / "fixtures").rglob("*")
        if path.is_file() and path.stat().st_size < 20_000_000
        for match in _LOGINS.finditer(path.read_bytes())
        if not _MASKED.match(match.group(3))
    ]
    assert found == []
