"""The API: what may be asked, by whom, and that it says the same as the command line."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest
from console_room import PASSWORD, Room, once, posted
from sqlalchemy import select

from canonical_model.access import EVERYTHING, Scope
from canonical_model.decisions import Reason
from channels.webhook import signature_of
from console.doors import csrf_of
from console.signing_in import opened_by
from core.findings import NotAllowed
from duecourse.flows import access
from duecourse.flows.seen_reasons import seen
from duecourse.flows.write_back import set_mode
from duecourse.passwords import hashed
from store.schema import IDEMPOTENT_ANSWER


def test_nobody_is_let_in_without_a_key_and_is_told_so_as_a_problem(room: Room) -> None:
    with room.client() as client:
        answer = client.get("/api/v1/items")
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["title"] == "Sign in"


def test_items_page_by_cursor_and_hold_what_is_open(room: Room) -> None:
    room.person("ada", "collector")
    with room.client() as client:
        client.cookies.set("duecourse", room.browser("ada"))
        first = client.get("/api/v1/items", params={"limit": 3}).json()
        second = client.get("/api/v1/items", params={"limit": 3, "after": first["next"]}).json()
    assert len(first["items"]) == 3
    assert len(second["items"]) == 1
    assert second["next"] is None
    assert len({item["id"] for item in (*first["items"], *second["items"])}) == 4


def test_a_form_of_another_site_or_without_its_token_changes_nothing(room: Room) -> None:
    room.person("eve", "collector")
    body = {"account": "DE01/1", "text": "hello"}
    with room.client() as client:
        client.cookies.set("duecourse", room.browser("eve"))
        bare = client.post("/api/v1/notes", json=body, headers=once())
        foreign = client.post("/api/v1/notes", json=body, headers={**once(), "Origin": "https://elsewhere.example"})
    assert (bare.status_code, foreign.status_code) == (403, 403)
    assert "another site" in foreign.json()["detail"]


def test_a_key_asks_without_a_token_and_only_for_its_rights(room: Room) -> None:
    access.account_opened(room.app.granting(), "robot", kind="service", behalf_of="eve")
    room.grant("robot", "collector")
    with room.client(room.key("robot", "see")) as client:
        seen = client.get("/api/v1/items")
        written = client.post("/api/v1/notes", json={"account": "DE01/1", "text": "x"}, headers=once())
    assert seen.status_code == 200
    assert written.status_code == 403
    assert "right to record" in written.json()["detail"]


def test_a_wish_sent_twice_takes_effect_once_and_is_answered_the_same(room: Room) -> None:
    access.account_opened(room.app.granting(), "teller", kind="service", behalf_of="eve")
    room.grant("teller", "collector")
    body, key = {"account": "DE02/4", "text": "called twice"}, once()
    with room.client(room.key("teller", "see", "record")) as client:
        answers = [client.post("/api/v1/notes", json=body, headers=key) for _ in range(3)]
        other = client.post("/api/v1/notes", json={**body, "text": "another"}, headers=key)
        none = client.post("/api/v1/notes", json=body)
        shown = client.get("/api/v1/account", params={"name": "DE02/4"}).json()
    assert [answer.status_code for answer in answers] == [201, 201, 201]
    assert len({answer.text for answer in answers}) == 1
    assert other.status_code == 422
    assert none.status_code == 400
    assert [note["text"] for note in shown["notes"]] == ["called twice"]


def test_the_same_answer_is_not_sent_again(room: Room) -> None:
    room.person("max", "collector")
    with room.client() as client:
        client.cookies.set("duecourse", room.browser("max"))
        first = client.get("/api/v1/disputes")
        again = client.get("/api/v1/disputes", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert "default-src 'none'" in first.headers["content-security-policy"]


def test_nobody_approves_their_own_nor_beyond_their_limit_nor_elsewhere(room: Room) -> None:
    app = room.app
    set_mode(app.approving(), system=app.system("s4"), entity="DE02", operation="promise", mode="propose")
    room.person("proposer", "collector", "controller", entities={"DE02"}, EUR="5000")
    room.person("small", "controller", entities={"DE02"}, EUR="50")
    room.person("foreign", "controller", entities={"DE01"}, EUR="5000")
    room.person("second", "controller", entities={"DE02"}, EUR="5000")
    promised = {"account": "DE02/3", "promised_for": "2026-12-01"}
    made = posted(room, "proposer", "/api/v1/promises", promised).json()
    act = made["write_backs"][0]["id"]
    told = {
        name: posted(room, name, f"/api/v1/approvals/{act}/approve", {}) for name in ("proposer", "small", "foreign")
    }
    assert {name: answer.status_code for name, answer in told.items()} == {
        "proposer": 409,
        "small": 409,
        "foreign": 404,
    }
    assert "nobody approves what they proposed" in told["proposer"].json()["detail"]
    assert "up to 50" in told["small"].json()["detail"]
    agreed = posted(room, "second", f"/api/v1/approvals/{act}/approve", {})
    assert agreed.status_code == 201, agreed.text
    assert agreed.json()["approvals"][0]["state"] != "waiting"


def test_who_was_closed_or_lost_the_role_may_do_nothing_at_once(room: Room) -> None:
    room.person("leaver", "collector")
    with room.client() as client:
        secret = room.browser("leaver")
        client.cookies.set("duecourse", secret)
        client.headers["X-CSRF-Token"] = csrf_of(secret)
        assert client.get("/api/v1/items").status_code == 200
        access.account_closed(room.app.granting(), "leaver", closed=True)
        answer = client.post("/api/v1/notes", json={"account": "DE01/1", "text": "x"}, headers=once())
    assert answer.status_code == 401


def test_a_signed_bank_file_is_taken_in_once_and_an_unsigned_one_not(room: Room) -> None:
    body = MT940.encode()
    at = str(int(datetime.now(UTC).timestamp()))
    signed = {"X-Signature": f"t={at},v1={signature_of('s' * 32, at, body)}"}
    with room.client() as client:
        first = client.post("/api/v1/hooks/bank/bank-files", content=body, headers=signed)
        again = client.post("/api/v1/hooks/bank/bank-files", content=body, headers=signed)
        bare = client.post("/api/v1/hooks/bank/bank-files", content=body)
        old = {"X-Signature": f"t=1000,v1={signature_of('s' * 32, '1000', body)}"}
        late = client.post("/api/v1/hooks/bank/bank-files", content=body, headers=old)
    assert (first.status_code, first.json()["new"]) == (201, 1)
    assert again.text == first.text
    assert (bare.status_code, late.status_code) == (401, 401)


def signed(body: bytes) -> dict[str, str]:
    at = str(int(datetime.now(UTC).timestamp()))
    return {"X-Signature": f"t={at},v1={signature_of('s' * 32, at, body)}"}


def test_word_of_a_change_in_an_erp_puts_a_reading_in_once_and_an_advice_is_evidence(room: Room) -> None:
    event, unknown = b'{"system": "s4", "entity": "DE01", "document": "17"}', b'{"system": "s5"}'
    advice = b"invoice;amount;currency\n1800000017;100.00;EUR\n"
    with room.client() as client:
        first = client.post("/api/v1/hooks/bank/erp-events", content=event, headers=signed(event))
        again = client.post("/api/v1/hooks/bank/erp-events", content=event, headers=signed(event))
        nobody = client.post("/api/v1/hooks/bank/erp-events", content=unknown, headers=signed(unknown))
        broken = client.post("/api/v1/hooks/bank/erp-events", content=b"{", headers=signed(b"{"))
        bare = client.post("/api/v1/hooks/bank/erp-events", content=event)
        told = client.post("/api/v1/hooks/bank/remittances", content=advice, headers=signed(advice))
    (job,) = first.json()["jobs"]
    assert (first.status_code, job["flow"], job["state"]) == (202, "sync", "waiting")
    assert [one["id"] for one in again.json()["jobs"]] == [job["id"]]
    assert (nobody.status_code // 100, broken.status_code, bare.status_code) == (4, 400, 401)
    assert (told.status_code, told.json()["new"]) == (201, 0)


MT940 = """\
:20:STARTUMS
:25:10020030/1234567
:28C:1/1
:60F:C261118EUR0,00
:61:2611191119C100,00NTRFNONREF//B1
:86:166?00GUTSCHRIFT?20RE 4711?32SOMEBODY
:62F:C261119EUR100,00
"""


def test_wrong_passwords_are_slowed_down_and_told_nothing(room: Room) -> None:
    room.person("fred", "collector")
    room.password("fred")
    assert opened_by(room.app, "fred", PASSWORD)
    assert not opened_by(room.app, "nobody", PASSWORD)
    assert [opened_by(room.app, "fred", "wrong wrong wrong") for _ in range(5)] == [False] * 5
    assert not opened_by(room.app, "fred", PASSWORD)


def test_passwords_that_would_be_guessed_are_refused() -> None:
    for bad in ("short", "passwordpasswordpassword", "aaaaaaaaaaaaaaaaaaaa", "adaadaada adaadaada ada"):
        with pytest.raises(NotAllowed):
            hashed(bad, account="ada")


def test_who_gives_roles_in_one_entity_takes_over_no_account_of_another(room: Room) -> None:
    room.person("local", "access_administrator", entities={"DE02"})
    room.person("chief", "controller", EUR="1000000")
    for path, body in (("password", {"password": PASSWORD}), ("close", {})):
        answer = posted(room, "local", f"/api/v1/access/accounts/chief/{path}", body)
        assert answer.status_code == 409, answer.text
    assert not opened_by(room.app, "chief", PASSWORD)


def test_nothing_is_kept_of_a_request_that_holds_a_password(room: Room) -> None:
    room.person("giver", "access_administrator")
    room.person("taker", "collector")
    assert posted(room, "giver", "/api/v1/access/accounts/taker/password", {"password": PASSWORD}).status_code == 201
    with room.app.store.unit(room.app.actor, EVERYTHING) as repository:
        kept = set(repository.connection.execute(select(IDEMPOTENT_ANSWER.c.request_hash)).scalars())
    path = "/api/v1/access/accounts/taker/password"
    assert hashlib.sha256(f"POST\x00{path}\x00".encode()).digest() in kept


def test_what_moves_money_is_not_approved_in_advance_from_a_browser(room: Room) -> None:
    room.person("bold", "controller", EUR="1")
    told = {"system": "s4", "entity": "DE02", "operation": "cash", "mode": "auto"}
    answer = posted(room, "bold", "/api/v1/writes/mode", told)
    assert (answer.status_code, "writes mode" in answer.json()["detail"]) == (403, True)


def test_a_reason_that_names_an_account_of_others_is_told_without_it() -> None:
    named = Reason(rule="S5", text="100.00 EUR unapplied on uid/DE01/7", evidence=("uid/DE01/7",))
    plain = Reason(rule="overdue", text="overdue", evidence=("0f",))
    hidden, kept = seen((named, plain), Scope(entities=frozenset({"DE02"})))
    assert "DE01" not in hidden.text
    assert hidden.evidence == ()
    assert kept is plain
    assert seen((named,), EVERYTHING) == (named,)


def test_what_the_store_cannot_hold_is_told_as_the_askers_fault(room: Room) -> None:
    room.person("nil", "collector")
    with room.client() as client:
        client.cookies.set("duecourse", room.browser("nil"))
        told = [client.get(f"/api/v1/{one}") for one in ("charges?account=%00x", "account?name=a%00", "replies/%00")]
    assert {answer.status_code for answer in told} <= {404, 422}
    assert {answer.headers["content-type"] for answer in told} == {"application/problem+json"}
    assert not any("SELECT" in answer.text for answer in told)
