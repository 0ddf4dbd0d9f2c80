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
from contextlib import closing, contextmanager
from datetime import date
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread
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
        return asked(port, "GET", "/api/v1/ready")[0] == 200
    except OSError:
        return False


def asked(port: int, method: str, path: str, **headers: str) -> tuple[int, bytes]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()


class Listener(Thread):
    """A stream, until it tells of a move."""

    def __init__(self, port: int, cookie: str) -> None:
        super().__init__(daemon=True)
        self.connection = HTTPConnection("127.0.0.1", port, timeout=120)
        self.connection.request(
            "GET", "/api/v1/events?of=approvals&of=write-backs", headers={"Cookie": f"duecourse={cookie}"}
        )
        self.answer = self.connection.getresponse()
        self.began = Event()
        self.moves: list[Any] = []

    def run(self) -> None:
        with closing(self.connection), self.answer:
            while not self.moves:
                line = self.answer.readline().rstrip()
                # a sign of life has no data
                if line.startswith(b"data: {"):
                    self.moves += json.loads(line.removeprefix(b"data: ")).get("moves", [])
                    self.began.set()


@pytest.mark.whole
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
        assert all(one.began.wait(60) for one in listeners)
        # what waits is told first; from which move on it listens, in the same look
        time.sleep(3)
        told = {"Cookie": f"duecourse={cookies[0]}", "X-CSRF-Token": csrf_of(cookies[0]), **once()}
        answers = {asked(port, "POST", f"/api/v1/approvals/{act}/approve", **told) for _ in range(4)}
        assert [status for status, _ in answers] == [201]
        for one in listeners:
            one.join(timeout=60)
    assert [[(move["write_back"], move["what"]) for move in one.moves] for one in listeners] == [
        [(act, "planned")]
    ] * len(listeners)
