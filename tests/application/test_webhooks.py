"""Outgoing webhooks: signed, at least once, from where they were left, telling nothing but what happened."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from canonical_model.errors import Misconfigured, NotReached
from duecourse.announcing import announce
from duecourse.flows.record import add_note
from simulators.books import Books

SECRET = "a long enough secret"


class Receiver:
    """Whoever takes events in: checks the signature by itself, and answers as it is told."""

    def __init__(self) -> None:
        self.answers, self.taken = [], []  # type: ignore[var-annotated]
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                told = dict(part.split("=") for part in self.headers["X-Signature"].split(","))
                wanted = hmac.new(SECRET.encode(), f"{told['t']}.".encode() + body, hashlib.sha256).hexdigest()
                assert told["v1"] == wanted
                status = outer.answers.pop(0) if outer.answers else 204
                if status < 300:
                    outer.taken.append(json.loads(body)["events"])
                self.send_response(status)
                self.end_headers()

            def log_message(self, *_: Any) -> None: ...

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/in"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


def nothing(*_: Any) -> None: ...


def test_events_go_out_in_order_once_they_were_taken_and_again_until_then(
    site: Any, desk: Books, receiver: Receiver
) -> None:
    told = f'[webhooks.desk]\nurl = "{receiver.url}"\nsecret = "{SECRET}"\nactions = ["put activity"]\n'
    with site(desk, options=told) as here, here.open() as app:
        here.sync(app)
        assert announce(app, nothing) == "desk: 0 events"
        notes = [add_note(app.recording(), "DE01/1", text=f"called {n} times").record["id"] for n in range(3)]
        receiver.answers = [503, 200]
        with pytest.raises(NotReached, match="desk answered HTTP 503"):
            announce(app, nothing)
        assert receiver.taken == []
        assert announce(app, nothing) == "desk: 3 events"
        (events,) = receiver.taken
        assert [one["subject"] for one in events] == notes
        assert {one["action"] for one in events} == {"put activity"}
        assert [one["id"] for one in events] == sorted({one["id"] for one in events})
        assert (events[0]["system"], events[0]["entity"]) == ("s4", "DE01")
        assert "called" not in json.dumps(events)
        assert announce(app, nothing) == "desk: 0 events"
        add_note(app.recording(), "DE01/1", text="again")
        receiver.answers = [410]
        with pytest.raises(Misconfigured, match=r"webhooks\.desk"):
            announce(app, nothing)
        assert announce(app, nothing) == "desk: 1 events"


def test_a_webhook_that_is_away_keeps_no_other_waiting_and_a_bad_one_is_named(
    site: Any, desk: Books, receiver: Receiver
) -> None:
    away = '[webhooks.away]\nurl = "http://127.0.0.1:9/in"\nsecret = "another long secret"\nactions = ["put"]\n'
    told = f'{away}[webhooks.desk]\nurl = "{receiver.url}"\nsecret = "{SECRET}"\nactions = ["put"]\n'
    with site(desk, options=told) as here, here.open() as app:
        here.sync(app)
        announce(app, nothing)
        add_note(app.recording(), "DE01/1", text="once")
        with app.store.unit(app.actor, app.scope) as repository:
            repository.set_setting("webhook away", "0")
        with pytest.raises(NotReached, match="away did not answer"):
            announce(app, nothing)
        assert any(one["action"] == "put activity" for events in receiver.taken for one in events)


@pytest.mark.parametrize("url", ["http://desk.example.com/in", "ftp://desk.example.com"])
def test_events_leave_the_machine_by_https_only(site: Any, desk: Books, url: str) -> None:
    told = f'[webhooks.desk]\nurl = "{url}"\nsecret = "{SECRET}"\n'
    with (
        site(desk, options=told) as here,
        here.open() as app,
        pytest.raises(Misconfigured, match=r"\[webhooks\.desk\]"),
    ):
        announce(app, nothing)


def test_without_webhooks_nothing_is_announced(site: Any, desk: Books) -> None:
    with site(desk) as here, here.open() as app:
        assert announce(app, nothing) == "no webhook is configured"
