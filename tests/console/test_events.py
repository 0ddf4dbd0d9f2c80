"""Streams of what changes: told once it changed, in the scope of whoever listens, and over when it should be."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import date
from threading import Thread
from typing import Any

import pytest
from console_room import Room
from litestar.testing import TestClient

from console import bulletin
from console.api import telling
from console.application import make
from duecourse import job_desk
from duecourse.flows import access, inbox
from duecourse.flows.record import PromiseOrder, record_promise
from duecourse.flows.write_back import set_mode
from duecourse.schedules import Order


@pytest.fixture(autouse=True)
def briefly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few quick looks."""
    monkeypatch.setattr(telling, "_MOST_LOOKS", 4)
    monkeypatch.setattr(bulletin, "EVERY", 0.05)


def heard(room: Room, name: str, *, console: Any = None, secret: str = "", **asked: Any) -> Any:
    """What a stream tells until it ends; its answer where there is none."""
    headers = asked.pop("headers", {})
    with TestClient(console or room.console, raise_server_exceptions=False) as client:
        client.app.state["bulletin"].every = bulletin.EVERY
        client.cookies.set("duecourse", secret or room.browser(name))
        answer = client.get("/api/v1/events", params=asked, headers=headers)
    if answer.status_code != 200:
        return answer
    assert answer.headers["content-type"].startswith("text/event-stream")
    return [event_of(block) for block in answer.text.replace("\r\n", "\n").split("\n\n") if "event:" in block]


def event_of(block: str) -> tuple[str, Any]:
    told = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
    return told["event"], json.loads(told["data"])


def meanwhile(change: Callable[[], object], listen: Callable[[], Any]) -> Any:
    """What is heard while something changes after the first looks."""
    found: list[Any] = []
    listening = Thread(target=lambda: found.append(listen()))
    listening.start()
    time.sleep(1.5)
    assert listening.is_alive()
    change()
    listening.join(timeout=60)
    return found[0]


def promised(room: Room, account: str, day: int) -> str:
    order = PromiseOrder(account=account, promised_for=date(2026, 12, day), amount="1.00 EUR")
    return record_promise(room.app.recording(), order).write_backs[0].id


@pytest.fixture(scope="module", autouse=True)
def writing(room: Room) -> None:
    set_mode(room.app.approving(), system=room.app.system("s4"), entity="*", operation="*", mode="propose")


def test_whoever_listens_is_told_how_it_is_and_then_only_what_changed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.person("lena", "controller", EUR="5000")
    quiet = heard(room, "lena", of=["approvals", "write-backs"])
    assert [(topic, told["waiting"]) for topic, told in quiet] == [("approvals", 0)]
    act = promised(room, "DE01/1", 1)

    def change() -> None:
        promised(room, "DE01/1", 2)
        inbox.approve(someone(room).approving(), act)

    # another process of the console, which shares nothing but the store
    other = make(room.app, room.settings)
    monkeypatch.setattr(telling, "_MOST_LOOKS", 120)
    told = meanwhile(change, lambda: heard(room, "lena", console=other, of=["approvals", "write-backs"]))
    waiting = [one["waiting"] for topic, one in told if topic == "approvals"]
    assert (waiting[0], waiting[-1]) == (1, 1)
    assert len({one["tag"] for topic, one in told if topic == "approvals"}) >= 2
    moves = [move for topic, one in told if topic == "write-backs" for move in one["moves"]]
    assert {(move["write_back"], move["what"]) for move in moves} == {(act, "planned")}
    again = heard(room, "lena", of=["write-backs"], headers={"Last-Event-ID": str(moves[0]["number"] - 1)})
    assert next(move["write_back"] for _, one in again for move in one["moves"]) == act


def someone(room: Room) -> Any:
    """The application of somebody who may approve."""
    from msgspec import structs

    from canonical_model.access import Actor

    room.person("yves", "controller", EUR="5000")
    return structs.replace(
        room.app, actor=Actor(id="yves", kind="person"),
        limits=room.console.state["entry"].door.viewer(room.browser("yves"), changing=True).desk("approve").limits,
    )  # fmt: skip


def test_nobody_hears_of_what_they_may_not_see(room: Room) -> None:
    room.person("only-two", "collector", entities={"DE02"})
    room.person("runner", "operator")
    room.person("keeper-of-keys", "access_administrator")
    promised(room, "DE01/2", 3)
    job_desk.deferred(room.app, Order(flow="sync", system="s4"))
    told = heard(room, "only-two", headers={"Last-Event-ID": "0"})
    assert {topic for topic, _ in told} <= {"approvals", "figures"}
    assert dict(told)["approvals"]["waiting"] == 0
    assert {topic for topic, _ in heard(room, "runner")} == {"jobs"}
    refused = [heard(room, "runner", of=["approvals"]), heard(room, "keeper-of-keys")]
    assert [answer.status_code for answer in refused] == [403, 403]
    assert heard(room, "runner", of=["everything"]).status_code == 400


def test_a_person_has_a_few_streams_and_gets_them_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("many-tabs", "collector")
    with TestClient(room.console) as client:
        board = client.app.state["bulletin"]
        places = [board.place("many-tabs") for _ in range(bulletin.MOST_EACH)]
        client.cookies.set("duecourse", room.browser("many-tabs"))
        full = client.get("/api/v1/events")
        assert (full.status_code, full.headers["content-type"]) == (429, "application/problem+json")
        board.leave(places[0])
        assert client.get("/api/v1/events").status_code == 200
        assert client.get("/api/v1/events").status_code == 200
        board.place("many-tabs")
        # whoever fell silent is gone
        monkeypatch.setattr(bulletin, "GONE", 0.0)
        assert client.get("/api/v1/events").status_code == 200


def test_that_a_page_listens_is_no_sign_that_somebody_is_there(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("at-lunch", "collector")
    secret, noted = room.browser("at-lunch"), list[bytes]()
    monkeypatch.setattr("console.doors._SEEN_EVERY", -1)
    monkeypatch.setattr("console.doors.FRESH", 0.0)
    monkeypatch.setattr("store.repository.PostgresRepository.seen", lambda _, named, at: noted.append(named))  # noqa: ARG005 - as it is called
    assert heard(room, "at-lunch", secret=secret, of=["approvals"])
    # the request for the stream itself, and none of its looks
    assert len(noted) == 1


def test_a_stream_ends_once_its_account_is_closed_or_the_console_stops(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.person("leaving", "collector")
    monkeypatch.setattr(telling, "_MOST_LOOKS", 1_000_000)
    monkeypatch.setattr("console.doors.FRESH", 0.0)

    def close() -> None:
        access.account_closed(room.app.granting(), "leaving", closed=True)

    assert meanwhile(close, lambda: heard(room, "leaving", of=["approvals"]))[0][0] == "approvals"
    room.person("staying", "collector")
    other = make(room.app, room.settings)

    def stop() -> None:
        other.state["bulletin"].close()

    ended = meanwhile(stop, lambda: heard(room, "staying", console=other, of=["approvals"]))
    assert ended[0][0] == "approvals"
