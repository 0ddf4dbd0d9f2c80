"""Every route, for every role, asked about a legal entity that was not granted: nothing of it comes back or changes."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any, Final, NamedTuple, get_args

import pytest
from console_room import Room, once
from litestar.routes import HTTPRoute

from canonical_model.access import EVERYTHING, Role
from console.doors import csrf_of
from core.access import MAY
from core.audit_port import AuditWanted
from duecourse import job_desk
from duecourse.flows.record import (
    DisputeOrder,
    HoldOrder,
    PromiseOrder,
    add_note,
    open_dispute,
    record_promise,
    set_hold,
)
from duecourse.flows.write_back import set_mode
from duecourse.schedules import Order

FOREIGN, OWN = "DE01", "DE02"
ROLES: Final[tuple[Role, ...]] = get_args(Role)
#: what is posted to each route, about the foreign entity
BODIES: Final[dict[str, Any]] = {
    "/promises": {"account": f"{FOREIGN}/1", "promised_for": "2026-12-01"},
    "/disputes": {"account": f"{FOREIGN}/1", "reason": "pricing"},
    "/notes": {"account": f"{FOREIGN}/1", "text": "seen by whom?"},
    "/signals": {
        "signals": [{"kind": "legal", "observed_on": "2026-11-19", "source": "court", "account": f"{FOREIGN}/1"}]
    },
    "/holds": {"account": f"{FOREIGN}/1", "kind": "manual", "reason": "none"},
    "/writes/mode": {"system": "s4", "entity": FOREIGN, "operation": "note", "mode": "auto"},
    "/writes/stop": {"stopped": False},
    "/parties/merge": {"left": f"{FOREIGN}/1", "right": f"{FOREIGN}/2", "why": "same"},
    "/parties/unmerge": {"account": f"{FOREIGN}/1", "why": "not the same"},
    "/jobs": {"flow": "sync", "system": "s4", "entity": FOREIGN},
    "/jobs/pause": {"order": {"flow": "sync", "system": "s4", "entity": FOREIGN}, "pause": True},
    "/policy/check": {"toml": "contact_pause_days = 9"},
    "/policy/simulate": {"toml": "contact_pause_days = 9"},
    "/access/accounts": {"name": "somebody"},
    "/access/roles": {"account": "ghost", "role": "auditor", "entities": [FOREIGN]},
    "/access/keys": {"account": "ghost", "rights": ["see"]},
}
#: of every other post
ANY: Final = {
    "why": "w", "resolution": "r", "choice": "applied", "option": 1, "account": f"{FOREIGN}/1", "by": "b",
    "password": "eleven green umbrellas walk",
}  # fmt: skip


class Asked(NamedTuple):
    method: str
    path: str
    right: str


class Planted(NamedTuple):
    """Records of the foreign entity, and words that stand in them alone."""

    ids: dict[str, str]
    words: frozenset[str]


def routes(room: Room) -> list[Asked]:
    found = []
    for route in room.console.routes:
        if not isinstance(route, HTTPRoute):
            continue
        for method, handler in ((m, h) for h in route.route_handlers for m in h.http_methods):
            if method in {"GET", "POST"} and "right" in handler.opt:
                found.append(Asked(method, route.path, str(handler.opt["right"])))
    return found


@pytest.fixture(scope="module")
def planted(room: Room) -> Planted:
    """A promise, a dispute, a hold, a note, proposals to write them, and a job, all of the foreign entity."""
    app, account = room.app, f"{FOREIGN}/1"
    for entity in (FOREIGN, OWN):
        set_mode(app.approving(), system=app.system("s4"), entity=entity, operation="*", mode="propose")
    promise = record_promise(app.recording(), PromiseOrder(account=account, promised_for=date(2026, 12, 5)))
    dispute = open_dispute(app.recording(), DisputeOrder(account=f"{FOREIGN}/2", reason="pricing"))
    hold = set_hold(app.recording(), HoldOrder(account=account, kind="manual", reason="a secret reason"))
    note = add_note(app.recording(), account, text="a secret note")
    with app.store.unit(app.actor, EVERYTHING) as repository:
        items = list(repository.open_items(entity=FOREIGN))
    job = job_desk.deferred(app, Order(flow="sync", system="s4", entity=FOREIGN)).jobs[0]
    acts = [row.id for made in (promise, dispute, hold, note) for row in made.write_backs]
    ids = {
        "promise": promise.record["id"], "dispute": dispute.record["id"], "hold": hold.record["id"],
        "write_back": acts[0], "approval": acts[-1], "job": job.id, "name": "ghost",
    }  # fmt: skip
    words = {"Customer DE01", "a secret", *(item.document_no for item in items), *(item.id for item in items), *acts}
    return Planted(ids, frozenset(words))


def asked_of(client: Any, one: Asked, ids: dict[str, str]) -> Any:
    path = re.sub(r"{(\w+):str}", lambda match: ids.get(match[1], "0123456789abcdef"), one.path)
    if one.method == "GET":
        told = {"account": f"{FOREIGN}/1", "name": f"{FOREIGN}/1", "decision": "0123"}
        return client.get(path, params={**told, "entity": FOREIGN} if one.path.count("{") == 0 else {})
    body = BODIES.get(one.path.removeprefix("/api/v1"), ANY)
    if not one.path.startswith("/api"):
        return client.post(path, data=form_of(one.path, body))
    return client.post(path, content=json.dumps(body), headers={**once(), "Content-Type": "application/json"})


def form_of(path: str, body: dict[str, Any]) -> dict[str, Any]:
    """What a page's form sends, confirmed at once."""
    told = {"/account/" + what[1:-1]: BODIES[what] for what in ("/promises", "/disputes", "/notes", "/holds")}
    plain = {"/policy": BODIES["/policy/check"], **told}.get(path, body)
    return {**plain, "step": "confirm", "key": once()["Idempotency-Key"]}


def shown(text: str) -> str:
    """What is shown, without what was asked for and stands in a filter's field."""
    return text.replace(f'value="{FOREIGN}"', "").replace(f'value="{FOREIGN}/1"', "")


@pytest.mark.parametrize("role", ROLES)
def test_whoever_was_granted_one_entity_gets_nothing_of_another_from_any_route(
    room: Room, planted: Planted, role: Role
) -> None:
    name = room.person(f"{role}-of-{OWN}", role, entities={OWN}, EUR="1000000")
    before = about_foreign(room)
    with room.client() as client:
        client.cookies.set("duecourse", room.browser(name))
        client.headers["X-CSRF-Token"] = csrf_of(client.cookies["duecourse"])
        for one in routes(room):
            if one.path.endswith(("/events", "/sign-out")):
                continue
            answer = asked_of(client, one, planted.ids)
            assert answer.status_code < 500, (one, answer.text)
            if one.right != "signed_in" and one.right not in MAY[role]:
                assert answer.status_code == 403, (one, answer.text)
            leaked = {word for word in planted.words if word in answer.text}
            assert not leaked - set(planted.ids.values()), (one, leaked)
            if answer.status_code == 200 and one.method == "GET" and "{" not in one.path:
                assert FOREIGN not in shown(answer.text).replace(f"{role}-of", ""), one
    assert about_foreign(room) == before


def about_foreign(room: Room) -> int:
    """Entries of the audit trail about the foreign entity."""
    with room.app.store.snapshot(room.app.actor, EVERYTHING) as repository:
        return len(repository.audit_page(AuditWanted(entity=FOREIGN), before=None, limit=1000))


def test_every_route_says_who_may_use_it(room: Room) -> None:
    silent = [
        (route.path, method)
        for route in room.console.routes
        if isinstance(route, HTTPRoute)
        for handler in route.route_handlers
        for method in handler.http_methods
        if method != "OPTIONS" and not {"right", "public"} & handler.opt.keys()
    ]
    assert silent == []


def test_public_routes_are_these_alone(room: Room) -> None:
    public = {
        route.path
        for route in room.console.routes
        if isinstance(route, HTTPRoute)
        for handler in route.route_handlers
        if handler.opt.get("public")
    }
    known = {"/api/v1/health", "/api/v1/ready", "/sign-in"}
    known |= {f"/api/v1/hooks/{{name:str}}/{what}" for what in ("bank-files", "remittances", "erp-events")}
    known |= {"/metrics", "/oidc/start", "/oidc/back"}
    assert {path for path in public if not path.startswith(("/api/description", "/static/"))} == known
