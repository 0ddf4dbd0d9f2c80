"""Kept answers through the whole console: as new as the books, for whoever may see them, and for nobody else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest
from console_room import Room, once, sold
from sqlalchemy import event

from canonical_model.access import EVERYTHING
from console.answers import Made
from console.api import approving, collecting, ledgers
from console.doors import csrf_of
from duecourse.flows import access
from duecourse.flows.figures import rank
from duecourse.flows.sync import SyncOrder, sync_system
from store.marks import BEHIND, MARKED

#: each route that is kept, with a question of it
KEPT: Final = {
    "/api/v1/items": "/api/v1/items?limit=50", "/api/v1/worklist": "/api/v1/worklist?limit=50",
    "/api/v1/write-backs": "/api/v1/write-backs?limit=50", "/api/v1/account": "/api/v1/account?name=DE01/1",
}  # fmt: skip


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was not answered from memory, by its flow."""
    told: list[str] = []

    def counted(name: str, flow: Callable[..., Any]) -> Callable[..., Any]:
        def count(*args: Any, **named: Any) -> Any:
            told.append(name)
            return flow(*args, **named)

        return count

    for module, name in (
        (ledgers, "items_page"), (collecting, "worklist_page"), (collecting, "account_shown"),
        (approving, "write_backs_page"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, counted(name, getattr(module, name)))
    return told


@pytest.fixture(scope="module")
def ranked(room: Room) -> Room:
    rank(room.app.assessing())
    return room


@contextmanager
def two_consoles(room: Room) -> Iterator[tuple[Any, Any]]:
    """Two processes of the console over one store, as far as one test can have them."""
    other = Room(room.app, room.settings)
    with room.client() as first, other.client() as second:
        yield first, second


def cookie(room: Room, client: Any, name: str) -> str:
    secret = room.browser(name)
    client.cookies.set("duecourse", secret)
    return secret


def test_a_question_asked_again_is_answered_from_memory_for_whoever_sees_as_much(
    ranked: Room, worked_out: list[str]
) -> None:
    ranked.person("both", "collector")
    ranked.person("too", "controller")
    with ranked.client() as client:
        for name in ("both", "too"):
            cookie(ranked, client, name)
            for path in KEPT.values():
                assert client.get(path).status_code == 200
    assert sorted(worked_out) == ["account_shown", "items_page", "worklist_page", "write_backs_page"]


def test_the_order_of_parameters_makes_no_other_question(ranked: Room, worked_out: list[str]) -> None:
    ranked.person("ordered", "collector")
    with ranked.client() as client:
        cookie(ranked, client, "ordered")
        one = client.get("/api/v1/items?limit=7&entity=DE01")
        two = client.get("/api/v1/items?entity=DE01&limit=7")
    assert one.content == two.content
    assert worked_out == ["items_page"]


def test_an_answer_from_memory_carries_what_every_answer_carries(ranked: Room) -> None:
    ranked.person("headed", "collector")
    with ranked.client() as client:
        cookie(ranked, client, "headed")
        first, second = (client.get("/api/v1/items?limit=6") for _ in range(2))
        again = client.get("/api/v1/items?limit=6", headers={"If-None-Match": first.headers["etag"]})
    assert first.headers == second.headers
    assert first.headers["content-security-policy"]
    assert first.headers["cache-control"] == "private, no-cache"
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])


def test_whoever_was_granted_one_entity_is_not_answered_with_what_is_kept_of_all(ranked: Room) -> None:
    ranked.person("whole", "collector")
    ranked.person("part", "collector", entities={"DE02"})
    with ranked.client() as client:
        cookie(ranked, client, "whole")
        whole = {name: client.get(path) for name, path in KEPT.items()}
        cookie(ranked, client, "part")
        part = {name: client.get(path) for name, path in KEPT.items()}
    assert {answer.status_code for answer in whole.values()} == {200}
    assert part.pop("/api/v1/account").status_code == 404
    assert all("DE01" not in answer.text for answer in part.values())
    assert {item["entity"] for item in part["/api/v1/items"].json()["items"]} == {"DE02"}


def test_what_somebody_wrote_stands_in_their_next_answer_in_whichever_process(ranked: Room) -> None:
    ranked.person("writer", "collector")
    with two_consoles(ranked) as (here, there):
        secret = cookie(ranked, here, "writer")
        there.cookies.set("duecourse", secret)
        for number in range(5):
            for client in (here, there):
                assert f"note {number}" not in client.get(KEPT["/api/v1/account"]).text
            told = {"account": "DE01/1", "text": f"note {number}"}
            noted = here.post("/api/v1/notes", json=told, headers={**once(), "X-CSRF-Token": csrf_of(secret)})
            assert noted.status_code == 201
            for client in (there, here):
                assert f"note {number}" in client.get(KEPT["/api/v1/account"]).text


def test_what_was_not_changed_is_kept_when_something_else_was(ranked: Room, worked_out: list[str]) -> None:
    ranked.person("still", "collector")
    with ranked.client() as client:
        secret = cookie(ranked, client, "still")
        for _ in range(2):
            client.get("/api/v1/items?limit=9")
            told = {"account": "DE02/3", "text": "heard nothing"}
            client.post("/api/v1/notes", json=told, headers={**once(), "X-CSRF-Token": csrf_of(secret)})
    assert worked_out == ["items_page"]


def test_the_worklist_says_at_once_that_the_books_have_gone_on(ranked: Room, worked_out: list[str]) -> None:
    ranked.person("lister", "collector")
    rank(ranked.app.assessing())
    with ranked.client() as client:
        secret = cookie(ranked, client, "lister")
        fresh = client.get(KEPT["/api/v1/worklist"]).json()["findings"]
        told = {"account": "DE02/4", "text": "they rang"}
        for _ in range(2):
            client.post("/api/v1/notes", json=told, headers={**once(), "X-CSRF-Token": csrf_of(secret)})
            late = client.get(KEPT["/api/v1/worklist"]).json()["findings"]
    assert not any("gone on" in one for one in fresh)
    assert any("gone on" in one for one in late)
    # late is late: what happens after that changes nothing of it
    assert worked_out == ["worklist_page", "worklist_page"]


def test_what_a_sync_brings_in_stands_in_the_next_answer(ranked: Room, books: Any) -> None:
    ranked.person("reader", "collector")
    with ranked.client() as client:
        cookie(ranked, client, "reader")
        before = client.get(KEPT["/api/v1/items"]).json()["items"]
        books.post_invoice(sold("DE01", "1"), today=date(2026, 11, 1))
        with ranked.app.reader("s4") as reader:
            run = ranked.app.syncing(lambda *_: None)
            sync_system(reader, ranked.app.system("s4"), order=SyncOrder(full=True), run=run)
        after = client.get(KEPT["/api/v1/items"]).json()["items"]
        account = client.get(KEPT["/api/v1/account"]).json()["items"]
    assert len(after) == len(before) + 1
    assert sum(Decimal(item["open"]["amount"]) for item in account) == Decimal(200)


def test_a_role_taken_back_opens_nothing_that_is_kept(ranked: Room) -> None:
    ranked.person("gone", "collector")
    (grant,) = grants_of(ranked, "gone")
    with ranked.client() as client:
        secret = cookie(ranked, client, "gone")
        assert client.get(KEPT["/api/v1/items"]).status_code == 200
        take_back(ranked, grant)
        # those five seconds that a reader is remembered are over
        ranked.console.state["entry"].door.forget(secret)
        refused = {client.get(path).status_code for path in KEPT.values()}
    assert refused == {403}


def grants_of(room: Room, name: str) -> list[str]:
    with room.app.store.unit(room.app.actor, EVERYTHING) as repository:
        return [grant.id for grant in repository.grants(name)]


def take_back(room: Room, grant: str) -> None:
    access.role_revoked(room.app.granting(), grant)


def test_another_business_day_is_another_answer(
    ranked: Room, worked_out: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ranked.person("early", "collector")
    with ranked.client() as client:
        cookie(ranked, client, "early")
        today = client.get("/api/v1/items?limit=8").json()["as_of"]
        monkeypatch.setattr(type(ranked.app.clock), "today", lambda _: date(2026, 11, 21))
        tomorrow = client.get("/api/v1/items?limit=8").json()["as_of"]
    assert (today, tomorrow) == ("2026-11-20", "2026-11-21")
    assert worked_out == ["items_page"] * 2


def test_what_is_asked_of_the_past_is_not_kept(ranked: Room, worked_out: list[str]) -> None:
    ranked.person("historian", "collector")
    with ranked.client() as client:
        cookie(ranked, client, "historian")
        for _ in range(2):
            assert client.get("/api/v1/items?known_at=2030-01-01T00:00:00Z").status_code == 200
    assert worked_out == ["items_page"] * 2


def test_every_kept_route_names_each_table_that_its_answer_is_made_of(ranked: Room) -> None:
    ranked.person("asker", "collector")
    kept = {
        path: handler.opt["made"]
        for route in ranked.console.routes
        for path, handler in [(route.path, one) for one in getattr(route, "route_handlers", ())]
        if "made" in handler.opt
    }
    assert set(kept) == set(KEPT)
    with ranked.client() as client:
        cookie(ranked, client, "asker")
        for path, made in kept.items():
            client.get("/api/v1/me")
            assert read_by(ranked, lambda path=path: client.get(KEPT[path] + "&entity=")) <= told_by(made)


def told_by(made: Made) -> set[str]:
    assert made.of <= MARKED | {BEHIND}
    # of batches it is told whether there are newer ones than a figure's
    return {*made.of, "batch"} if BEHIND in made.of else set(made.of)


def read_by(room: Room, ask: Callable[[], Any]) -> set[str]:
    """The tables that are read for an answer."""
    said: list[str] = []

    def heard(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        said.append(statement)

    event.listen(room.app.store._engine, "before_cursor_execute", heard)
    try:
        assert ask().status_code == 200
    finally:
        event.remove(room.app.store._engine, "before_cursor_execute", heard)
    found = set(re.findall(r'(?:FROM|JOIN) "?(\w+)"?', "\n".join(said)))
    assert found
    return found
