"""The console watched: one line a request, metrics for whoever may see them, and errors without their words."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from litestar.testing import TestClient
from msgspec import structs

from canonical_model.access import Grant
from console.application import make
from console.settings import ConsoleSettings
from duecourse.bootstrap import Application
from duecourse.flows.access import account_opened, key_issued
from duecourse.observing.logs import line_log
from duecourse.observing.metrics import Metrics
from duecourse.observing.watch import Watch
from simulators.books import Books


class Here:
    """A console and what it wrote."""

    def __init__(self, app: Application) -> None:
        self.written = io.StringIO()
        log = line_log("json", secrets=lambda: app.settings.source.found, to=self.written)
        self.app = structs.replace(app, observer=Watch(log=log, metrics=Metrics()))
        self.granting = app.granting()

    def client(self, **told: Any) -> TestClient[Any]:
        return TestClient(make(self.app, ConsoleSettings(**told)), raise_server_exceptions=False)

    def key(self, name: str, role: str | None = "operator", *, systems: frozenset[str] | None = None) -> dict[str, str]:
        account_opened(self.granting, name, kind="service", behalf_of="carl")
        if role is not None:
            grant = Grant(
                id=f"{name}-{role}", account=name, role=role, systems=systems, granted_by="root",  # type: ignore[arg-type] # a role
                granted_at=datetime(2026, 11, 1, tzinfo=UTC),
            )  # fmt: skip
            with self.app.store.unit(self.app.actor, self.app.scope) as repository:
                repository.keep_grant(grant)
        made = key_issued(self.granting, name, rights=frozenset({"operate", "see"}), days=30)
        return {"Authorization": f"Bearer {made.secret}"}

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.written.getvalue().splitlines()]


@pytest.fixture
def here(site: Any, desk: Books) -> Iterator[Here]:
    with site(desk) as made, made.open() as app:
        app.system("s4")
        yield Here(app)


def test_a_request_is_one_line_with_its_route_its_account_and_its_id(here: Here) -> None:
    key = here.key("robot")
    with here.client() as client:
        answer = client.get("/api/v1/jobs?state=done&limit=3", headers=key)
        client.get("/api/v1/jobs/17", headers=key)
        client.get("/api/v1/jobs")
        client.get("/nowhere/anna@example.com")
    told = [(line["method"], line["route"], line["status"], line["account"]) for line in here.lines()]
    assert told == [
        ("GET", "/api/v1/jobs", 200, "robot"), ("GET", "/api/v1/jobs/{job}", 404, "robot"),
        ("GET", "/api/v1/jobs", 401, ""), ("GET", "none", 404, ""),
    ]  # fmt: skip
    assert here.lines()[0]["request_id"] == answer.headers["x-request-id"]
    assert all(line["ms"] >= 0 for line in here.lines())


def test_what_breaks_is_written_down_by_its_class_and_places(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("anna@example.com owes 100")

    monkeypatch.setattr("duecourse.job_desk.listed", broken)
    with here.client() as client:
        assert client.get("/api/v1/jobs", headers=here.key("robot")).status_code == 500
    (line,) = [line for line in here.lines() if line["event"] == "broke"]
    assert (line["error"], line["route"]) == ("RuntimeError", "/api/v1/jobs")
    assert "test_console_watched.py" in line["where"]
    assert "anna" not in here.written.getvalue()


def test_metrics_are_open_where_this_machine_alone_reaches_the_console(here: Here) -> None:
    with here.client() as client:
        client.get("/api/v1/jobs")
        answer = client.get("/metrics")
        assert answer.status_code == 200
        assert 'duecourse_http_seconds_count{method="GET",route="/api/v1/jobs",status="401"} 1.0' in answer.text
        assert "duecourse_audit_entries" in answer.text
        for header in ("X-Forwarded-For", "Forwarded", "Via"):
            assert client.get("/metrics", headers={header: "203.0.113.7"}).status_code == 401


@pytest.mark.parametrize("told", [{"public_url": "https://collections.example.com"}, {"host": "0.0.0.0"}])  # noqa: S104 - the case
def test_elsewhere_metrics_are_for_whoever_may_operate_everywhere(here: Here, told: dict[str, str]) -> None:
    with here.client(**told) as client:
        assert client.get("/metrics").status_code == 401
        assert client.get("/metrics", headers=here.key("robot")).status_code == 200
        assert client.get("/metrics", headers=here.key("seer", "collector")).status_code == 403
        assert client.get("/metrics", headers=here.key("local", systems=frozenset({"s4"}))).status_code == 403
        assert client.get("/metrics", headers=here.key("nobody", None)).status_code == 403
