"""The console as it is served: two processes at one address, and whoever listens at either."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from console_room import Room, once

from console.doors import Door, csrf_of
from console.settings import ConsoleSettings
from duecourse.bootstrap import application
from duecourse.flows.record import PromiseOrder, record_promise
from duecourse.flows.write_back import set_mode

#: who listens, and how often each: of twelve all get the same process once in two thousand runs
PEOPLE, EACH = ("lena", "mara", "nora", "olaf"), 3


@contextmanager
def serving(home: Path, workers: int) -> Iterator[int]:
    """`duecourse serve` until it is ready, and the port it has."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(Path(sys.executable).parent / "duecourse"), "--home", str(home), "serve", "--port", str(port)]
    process = subprocess.Popen([*command, "--workers", str(workers)], start_new_session=True)
    try:
        until = time.monotonic() + 120
        while time.monotonic() < until and not ready(port):
            time.sleep(0.2)
        # the other one is as far as the first a moment later
        time.sleep(2)
        yield port
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(60)


def ready(port: int) -> bool:
    try:
        return asked(port, "GET", "/api/v1/ready").status == 200
    except OSError:
        return False


def asked(port: int, method: str, path: str, **headers: str) -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request(method, path, headers=headers)
    return connection.getresponse()


class Listener(Thread):
    """A stream, until it tells of a move."""

    def __init__(self, port: int, cookie: str) -> None:
        super().__init__(daemon=True)
        self.answer = asked(port, "GET", "/api/v1/events?of=write-backs", Cookie=f"duecourse={cookie}")
        self.moves: list[Any] = []

    def run(self) -> None:
        while not self.moves:
            line = self.answer.readline()
            if line.startswith(b"data: "):
                self.moves += json.loads(line.removeprefix(b"data: "))["moves"]


@pytest.mark.skipif(not hasattr(socket, "SO_REUSEPORT"), reason="one process takes all connections here")
def test_whoever_listens_at_whichever_process_is_told_once_of_what_any_of_them_changed(room: Room) -> None:
    set_mode(room.app.approving(), system=room.app.system("s4"), entity="*", operation="*", mode="propose")
    order = PromiseOrder(account="DE01/1", promised_for=date(2026, 12, 1), amount="1.00 EUR")
    act = record_promise(room.app.recording(), order).write_backs[0].id
    for name in PEOPLE:
        room.person(name, "controller", EUR="5000")
    with application(room.app.settings.home) as app, serving(room.app.settings.home, 2) as port:
        cookies = [Door(app=app, settings=ConsoleSettings()).let_in(name) for name in PEOPLE]
        listeners = [Listener(port, cookie) for cookie in cookies for _ in range(EACH)]
        assert [one.answer.status for one in listeners] == [200] * len(listeners)
        for one in listeners:
            one.start()
        time.sleep(2)
        told = {"Cookie": f"duecourse={cookies[0]}", "X-CSRF-Token": csrf_of(cookies[0]), **once()}
        answers = [asked(port, "POST", f"/api/v1/approvals/{act}/approve", **told) for _ in range(4)]
        assert [one.status for one in answers] == [201] * 4
        assert len({one.read() for one in answers}) == 1
        for one in listeners:
            one.join(timeout=30)
    assert [[(move["write_back"], move["what"]) for move in one.moves] for one in listeners] == [
        [(act, "planned")]
    ] * len(listeners)
