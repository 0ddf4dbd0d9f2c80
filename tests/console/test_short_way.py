"""The short way through the console: past routes, but past nothing that says who may ask, how often, and what holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from console_room import TODAY, Room
from litestar.types import ASGIApp, Receive, Scope, Send

from console import short_way
from console.settings import ConsoleSettings
from duecourse.flows import access

ITEMS = "/api/v1/items?limit=3"


class Counted:
    """What went the long way."""

    def __init__(self, inner: ASGIApp) -> None:
        self.inner, self.paths = inner, list[str]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            self.paths.append(scope["path"])
        await self.inner(scope, receive, send)


@contextmanager
def console(room: Room, name: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Any, list[str]]]:
    """A console that somebody is signed in to, and what went the long way."""
    counted: list[Counted] = []

    class Shown(short_way.ShortWay):
        def __init__(self, inner: ASGIApp, state: Any) -> None:
            counted.append(Counted(inner))
            super().__init__(counted[0], state)

    monkeypatch.setattr("console.application.ShortWay", Shown)
    made = Room(room.app, room.settings)
    with made.client() as client:
        client.cookies.set("duecourse", made.browser(name))
        yield client, counted[0].paths


def test_the_same_question_goes_the_short_way_and_is_answered_the_same(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.person("short", "collector")
    with console(room, "short", monkeypatch) as (client, long):
        first, second = client.get(ITEMS), client.get(ITEMS)
        third = client.get(ITEMS, headers={"If-None-Match": first.headers["etag"]})
    assert long == ["/api/v1/items"]
    assert (first.status_code, second.status_code, third.status_code) == (200, 200, 304)
    assert second.content == first.content
    assert dict(second.headers) == dict(first.headers)


def test_another_question_or_method_goes_the_long_way(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("asks", "collector")
    with console(room, "asks", monkeypatch) as (client, long):
        client.get(ITEMS)
        client.get("/api/v1/items?limit=4")
        assert client.post(ITEMS).status_code == 405
    assert long == ["/api/v1/items"] * 3


def test_another_asker_goes_the_short_way_once_they_are_known_within_their_own_scope(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.person("first", "collector")
    room.person("same", "collector")
    room.person("less", "collector", entities={"DE01"})
    with console(room, "first", monkeypatch) as (client, long):
        first = client.get(ITEMS)
        client.cookies.set("duecourse", room.browser("same"))
        assert client.get(ITEMS).content == client.get(ITEMS).content == first.content
        assert len(long) == 2
        client.cookies.set("duecourse", room.browser("less"))
        narrowed = [client.get(ITEMS).json() for _ in range(2)]
    assert len(long) == 3
    assert narrowed[0] == narrowed[1]
    assert {item["entity"] for item in narrowed[0]["items"]} == {"DE01"}
    assert {item["entity"] for item in first.json()["items"]} == {"DE01", "DE02"}


def test_who_may_not_ask_is_turned_away_however_often_others_asked(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("may", "collector")
    room.person("may-not", "operator")
    with console(room, "may", monkeypatch) as (client, long):
        client.get(ITEMS)
        client.cookies.set("duecourse", room.browser("may-not"))
        assert [client.get(ITEMS).status_code for _ in range(2)] == [403, 403]
    assert len(long) == 3


def test_somebody_whose_role_was_taken_is_turned_away(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("leaves", "collector")
    with console(room, "leaves", monkeypatch) as (client, long):
        assert client.get(ITEMS).status_code == 200
        access.account_closed(room.app.granting(), "leaves", closed=True)
        monkeypatch.setattr("console.doors.FRESH", 0.0)
        assert client.get(ITEMS).status_code == 401
    assert len(long) == 2


def test_the_next_day_is_another_question(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("stays", "collector")
    with console(room, "stays", monkeypatch) as (client, long):
        client.get(ITEMS)
        tomorrow = TODAY + timedelta(days=1)
        monkeypatch.setattr(type(room.app.clock), "today", lambda _: tomorrow)
        client.get(ITEMS)
    assert len(long) == 2


def test_who_asks_too_often_waits_on_the_short_way_too(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("hurries", "collector")
    strict = Room(room.app, ConsoleSettings(requests_per_second=0.001, burst=3))
    with console(strict, "hurries", monkeypatch) as (client, long):
        answers = [client.get(ITEMS) for _ in range(5)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429, 429]
    assert len(long) == 3
    assert answers[-1].headers["retry-after"]


def test_the_first_questions_are_forgotten_first(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("many", "collector")
    monkeypatch.setattr(short_way, "MOST", 2)
    with console(room, "many", monkeypatch) as (client, long):
        for limit in (1, 2, 3, 3, 2, 1):
            client.get(f"/api/v1/items?limit={limit}")
        assert len(client.app.state["keeper"].trails) == 2
    assert len(long) == 4


def test_a_database_that_is_away_is_told_as_a_problem(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.person("waits", "collector")

    async def away(_about: str = "") -> Any:
        raise psycopg.OperationalError("the server closed the connection")

    with console(room, "waits", monkeypatch) as (client, long):
        client.get(ITEMS)
        monkeypatch.setattr(client.app.state["keeper"].marks, "now", away)
        answer = client.get(ITEMS)
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert len(long) == 2
