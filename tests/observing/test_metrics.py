"""Metrics: counted while it happens and asked of the store when they are read; their labels stay few."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
from msgspec import structs

from duecourse.jobs import Queue, plain_url
from duecourse.observing.metrics import MOST, Metrics, exposed
from duecourse.observing.serving import told_by, told_on_a_port
from duecourse.observing.watch import Watch
from duecourse.schedules import Order
from simulators.books import Books
from store import Store


def values(body: bytes) -> dict[str, float]:
    """Samples by their names with labels."""
    lines = (line.rpartition(" ") for line in body.decode().splitlines() if line and not line.startswith("#"))
    return {name: float(value) for name, _, value in lines}


def test_readings_decisions_steps_and_requests_are_counted(desks: Any) -> None:
    with desks() as desk:
        here, metrics = desk.here, Metrics()
        with here.open() as app:
            watch = Watch(metrics=metrics, names=lambda: {one.uid: one.name for one in app.registered.values()})
            app.system("s4")
            watched = structs.replace(
                app, observer=watch, store=Store(app.store.url, now=here.clock.now, observer=watch)
            )
            here.sync(watched, full=True)
            with Queue(plain_url(app.store.url)).open() as queue:
                queue._run("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")
                queue.defer(Order(flow="assess"))
            told = values(told_by(watched).body)
            watched.store.close()
    assert told['duecourse_erp_seconds_count{method="GET",status="200",system="s4"}'] > 5
    assert told['duecourse_rows_total{stream="open_items",system="s4",what="read"}'] == 8
    assert told["duecourse_queue_depth"] == 1
    assert told['duecourse_jobs{state="todo"}'] == 1
    assert told["duecourse_queue_oldest_seconds"] >= 0
    assert told["duecourse_write_steps_unknown"] == 0
    assert told["duecourse_audit_entries"] > 10
    assert 0 <= told['duecourse_reading_age_seconds{system="s4"}'] < 3600


def test_steps_and_decisions_are_counted_by_state_and_move(desks: Any, monkeypatch: Any) -> None:
    metrics = Metrics()
    monkeypatch.setattr("duecourse.bootstrap.traced", lambda *_: Watch(metrics=metrics))
    with desks() as here:
        here.run("assess")
        here.sent(here.proposed("note", "add", "DE01/2", "asked for a copy"))
        with here.here.open() as app:
            told = values(told_by(app).body)
    assert told['duecourse_decisions_total{move="push"}'] == 8
    confirmed = [count for name, count in told.items() if "steps_total" in name and 'state="confirmed"' in name]
    assert sum(confirmed) >= 1
    assert told['duecourse_write_steps{state="confirmed"}'] == sum(confirmed)


def test_labels_that_come_without_end_become_other() -> None:
    metrics = Metrics()
    for number in range(MOST + 50):
        metrics.erp(f"system{number}", "GET", 200, seconds=0.1)
    told = values(exposed(metrics).body)
    assert told['duecourse_erp_seconds_count{method="other",status="other",system="other"}'] == 50
    assert len([name for name in told if "erp_seconds_count" in name]) == MOST + 1


def test_processes_that_serve_together_tell_what_all_of_them_counted(tmp_path: Path) -> None:
    count = (
        "from duecourse.observing.metrics import Metrics, exposed\n"
        "made = Metrics()\nmade.decided('push')\nmade.erp('s4', 'GET', 200, seconds=0.1)\n"
        "print(exposed(made).body.decode())"
    )
    told = ""
    for _ in range(2):
        env = {**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(tmp_path)}
        told = subprocess.run([sys.executable, "-c", count], env=env, capture_output=True, text=True, check=True).stdout
    found = values(told.encode())
    assert found['duecourse_decisions_total{move="push"}'] == 2
    assert found['duecourse_erp_seconds_count{method="GET",status="200",system="s4"}'] == 2


def test_run_tells_them_on_the_port_of_the_settings(site: Any, desk: Books) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with site(desk, options=f"[observing]\nmetrics_port = {port}\n") as here, here.open() as app:
        with told_on_a_port(app) as told:
            assert told == port
            answer = httpx2.get(f"http://127.0.0.1:{port}/metrics", trust_env=False)
            assert httpx2.get(f"http://127.0.0.1:{port}/else", trust_env=False).status_code == 404
        assert answer.headers["content-type"].startswith("text/plain")
        assert "duecourse_audit_entries" in answer.text


def test_without_a_port_nothing_listens(site: Any, desk: Books) -> None:
    with site(desk) as here, here.open() as app, told_on_a_port(app) as port:
        assert port == 0
