"""Who decides on something that changed since it was shown changes nothing, and is told so."""

from __future__ import annotations

import json
from datetime import date
from threading import Thread
from typing import Any

import pytest
from console_room import Room, once
from msgspec import structs

from canonical_model.access import EVERYTHING
from console.as_shown import Seen, tag
from console.doors import csrf_of
from console.problems import ShownOtherwise
from duecourse.documents import Approvals
from duecourse.flows import inbox
from duecourse.flows.record import PromiseOrder, record_promise
from duecourse.flows.write_back import set_mode

#: decided on one at a time, after somebody looked at it
DECIDED = {
    "/approvals/{approval}/approve", "/approvals/{approval}/reject", "/cash/reviews/{line}/approve",
    "/cash/reviews/{line}/close", "/cash/reviews/{line}/identify", "/cash/reviews/{line}/reject",
    "/escalations/{case}/close", "/plans/{plan}/accept", "/plans/{plan}/withdraw", "/replies/{reply}/assign",
    "/replies/{reply}/proposals/{name}/accept", "/replies/{reply}/proposals/{name}/reject",
    "/write-backs/{write_back}/resolve", "/write-backs/{write_back}/undo", "/writes/mode", "/writes/stop",
}  # fmt: skip


class Desk:
    """Somebody who may approve, and proposals of somebody else."""

    def __init__(self, room: Room, name: str) -> None:
        self.room, self.name = room, room.person(name, "controller", "collector", EUR="100000")
        set_mode(room.app.approving(), system=room.app.system("s4"), entity="*", operation="*", mode="propose")

    def proposed(self, day: int) -> str:
        """One euro is promised for a day of December."""
        order = PromiseOrder(account="DE01/1", promised_for=date(2026, 12, day), amount="1.00 EUR")
        return record_promise(self.room.app.recording(), order).write_backs[0].id

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        secret = self.room.browser(self.name)
        told = {"X-CSRF-Token": csrf_of(secret), **once(), **{name.replace("_", "-"): v for name, v in headers.items()}}
        with self.room.client() as client:
            client.cookies.set("duecourse", secret)
            return client.request(method, f"/api/v1{path}", json=body, headers=told)

    def tag(self, act: str) -> str:
        return str(self.ask("GET", f"/approvals/{act}").headers["etag"])

    def state(self, act: str) -> str:
        return str(self.ask("GET", f"/approvals/{act}").json()["approvals"][0]["state"])


@pytest.fixture(scope="module")
def desk(room: Room) -> Desk:
    return Desk(room, "dana")


def test_what_is_as_it_was_shown_is_approved_and_what_is_not_is_left_alone(desk: Desk) -> None:
    act = desk.proposed(1)
    shown = desk.tag(act)
    refused = desk.ask("POST", f"/approvals/{act}/approve", If_Match='"of-something-else"')
    assert (refused.status_code, refused.headers["content-type"]) == (412, "application/problem+json")
    assert "changed since it was shown" in refused.json()["detail"]
    assert desk.ask("POST", f"/approvals/{act}/approve", If_Match=f"W/{shown}").status_code == 412
    assert desk.state(act) == "waiting"
    agreed = desk.ask("POST", f"/approvals/{act}/approve", If_Match=f'"other", {shown}')
    assert agreed.status_code == 201, agreed.text
    assert desk.state(act) == "planned"
    late = desk.ask("POST", f"/approvals/{act}/approve", If_Match=shown)
    assert late.status_code == 412
    assert desk.ask("POST", f"/approvals/{act}/approve", If_Match="*").status_code == 201


def test_the_same_wish_sent_again_is_answered_as_before_though_its_own_effect_changed_what_was_shown(
    desk: Desk,
) -> None:
    act = desk.proposed(2)
    told = {"If_Match": desk.tag(act), **once()}
    first, again = (desk.ask("POST", f"/approvals/{act}/approve", **told) for _ in range(2))
    assert (first.status_code, again.status_code, first.text) == (201, 201, again.text)


def test_a_rejection_of_several_transactions_is_held_against_what_was_shown_until_it_changes_something(
    desk: Desk,
) -> None:
    act = desk.proposed(3)
    answer = desk.ask("POST", f"/approvals/{act}/reject", {"why": "no"}, If_Match=desk.tag(act))
    assert (answer.status_code, desk.state(act)) == (201, "rejected")


def test_another_content_is_another_thing_though_every_other_word_of_it_is_the_same(desk: Desk) -> None:
    app = desk.room.app
    promised = record_promise(app.recording(), PromiseOrder(account="DE02/3", promised_for=date(2026, 12, 1)))
    act = promised.write_backs[0].id
    shown = desk.tag(act)
    with app.store.unit(app.actor, EVERYTHING) as repository:
        standing = repository.write_back(act)
        assert standing is not None
        later = structs.replace(standing.act, promised_for=date(2027, 12, 1))
        repository.put(structs.replace(standing, act=later, input_hash="another"), because="changed by its proposer")
    assert desk.ask("POST", f"/approvals/{act}/approve", If_Match=shown).status_code == 412
    assert desk.state(act) == "waiting"


def test_nobody_changes_it_between_the_look_and_the_change(desk: Desk) -> None:
    app = desk.room.app
    act = desk.proposed(4)
    looked: list[bool] = []

    def shown(one: Any) -> Approvals:
        found = inbox.approval_shown(one.approving(), act)
        other.start()
        other.join(timeout=0.4)
        looked.append(other.is_alive())
        return found

    other = Thread(target=lambda: inbox.reject(app.approving(), act, why="first"))
    seen = Seen(frozenset({tag(inbox.approval_shown(app.approving(), act))}))
    guarded = seen.on(app, shown)
    with guarded.store.unit(app.actor, EVERYTHING) as repository:
        assert looked == [True]
        # what is asked within it waits for nobody
        with guarded.store.unit(app.actor, EVERYTHING) as inner:
            assert inner.write_back(act) == repository.write_back(act)
    other.join(timeout=30)
    assert desk.state(act) == "rejected"
    with (
        pytest.raises(ShownOtherwise),
        seen.on(app, lambda one: inbox.approval_shown(one.approving(), act)).store.unit(app.actor, EVERYTHING),
    ):
        pass


def test_whoever_may_not_see_it_learns_nothing_from_a_tag(desk: Desk) -> None:
    act = desk.proposed(5)
    stranger = Desk(desk.room, "strange")
    desk.room.person("far", "controller", entities={"DE02"}, EUR="5000")
    stranger.name = "far"
    answer = stranger.ask("POST", f"/approvals/{act}/approve", If_Match=desk.tag(act))
    assert answer.status_code == 404


def test_each_route_that_decides_on_something_takes_the_tag_and_says_so(desk: Desk) -> None:
    with desk.room.client() as client:
        described = json.loads(client.get("/api/description/openapi.json").text)
    taking = {
        path.removeprefix("/api/v1")
        for path, operations in described["paths"].items()
        for told in operations.get("post", {}).get("parameters", ())
        if told["name"] == "If-Match" and not told["required"] and "412" in operations["post"]["responses"]
    }
    assert taking == DECIDED
