"""What people do on pages: looked at first, confirmed once, approved by somebody else."""

from __future__ import annotations

import re
from typing import Any


def test_a_promise_is_looked_at_confirmed_once_and_approved_by_somebody_else(office: Any) -> None:
    told = {"promised_for": "2026-12-04", "amount": "100.00 EUR", "promised_by": "Max"}
    with office.browser("ada") as ada:
        preview = ada.sent("/account?name=s4/DE01/1", "/account/promise", **told)
        assert "Nothing is kept yet" in preview.text
        assert "somebody else approves it" in preview.text
        assert "2026-12-04" not in ada.get("/account?name=s4/DE01/1").text
        fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', preview.text.split("<main")[1]))
        first, again = (ada.post("/account/promise", **fields) for _ in range(2))
        assert first.headers["location"] == again.headers["location"] == "/account?name=s4%2FDE01%2F1&done=recorded"
        kept = ada.get(first.headers["location"]).text
        assert "It is recorded." in kept
        assert kept.count("<td>2026-12-04</td>") == 1
        (act,) = set(re.findall(r'/write-backs/([0-9a-f]{32})"', kept))
        own = ada.get(f"/approvals/{act}").text
        assert "You may not approve this: ada was not granted the right to approve" in own
        assert f"/approvals/{act}/approve" not in own
    with office.browser("bob") as bob:
        assert f"/approvals/{act}" in bob.get("/approvals").text
        shown = bob.get(f"/approvals/{act}").text
        assert "ada proposed it; you are somebody else" in shown
        assert re.search(r"<th scope=\"row\">promised for</th><td>–</td><td>2026-12-04</td>", shown)
        done = bob.sent(f"/approvals/{act}", f"/approvals/{act}/approve")
        assert done.headers["location"] == f"/approvals/{act}?done=approved"
        assert "planned" in bob.get(f"/write-backs/{act}").text


def test_nobody_approves_what_they_proposed(office: Any) -> None:
    act = office.promised("s4/DE02/1", "50.00 EUR", by="bob")
    with office.browser("bob") as bob:
        page = bob.get(f"/approvals/{act}").text
        assert "You may not approve this" in page
        assert "four eyes" in page
        fields = {"csrf": re.findall(r'name="csrf" value="(\w+)"', page)[0], "key": "12345678abc"}
        refused = bob.post(f"/approvals/{act}/approve", **fields)
        assert refused.status_code == 409
        rejected = bob.sent(f"/approvals/{act}", f"/approvals/{act}/reject", why="not agreed")
        assert rejected.status_code == 303
        assert "rejected" in bob.get(f"/approvals/{act}").text


def test_a_form_without_its_token_or_from_another_site_does_nothing(office: Any) -> None:
    with office.browser("ada") as ada:
        bare = ada.post("/account/note", account="s4/DE01/1", text="hello", key="12345678abc", step="confirm")
        assert bare.status_code == 403
        html = ada.get("/account?name=s4/DE01/1").text
        token = re.findall(r'name="csrf" value="(\w+)"', html)[0]
        told = {"csrf": token, "account": "s4/DE01/1", "text": "hello", "step": "confirm"}
        foreign = ada.client.post(
            "/account/note", data={**told, "key": "12345678abc"}, headers={"Origin": "https://evil.example"}
        )
        assert foreign.status_code == 403
        assert ada.post("/account/note", **told).status_code == 400
        assert "hello" not in ada.get("/account?name=s4/DE01/1").text


def test_whoever_may_not_record_has_no_form_and_is_refused(office: Any) -> None:
    with office.browser("dora") as dora:
        html = dora.get("/account?name=s4/DE01/1").text
        assert 'action="/account/dispute"' in html
        assert 'action="/account/promise"' not in html
        token = re.findall(r'name="csrf" value="(\w+)"', html)[0]
        refused = dora.post("/account/promise", csrf=token, account="s4/DE01/1", promised_for="2026-12-01")
        assert (refused.status_code, "not granted the right to record" in refused.text) == (403, True)


def test_disputes_notes_and_holds_are_looked_at_first_too(office: Any) -> None:
    cases = {
        "dispute": {"reason": "pricing", "amount": "10.00 EUR"}, "note": {"text": "rang, nobody there"},
        "hold": {"kind": "question", "reason": "who ordered it"},
    }  # fmt: skip
    with office.browser("lea") as lea:
        for what, told in cases.items():
            preview = lea.sent("/account?name=s4/DE02/3", f"/account/{what}", **told)
            assert f"Record a {what}?" in preview.text
            assert "becomes" in preview.text
        wrong = lea.sent("/account?name=s4/DE02/3", "/account/promise", promised_for="soon")
        assert (wrong.status_code, "cannot be read" in wrong.text) == (400, True)


def test_a_bank_line_is_applied_one_way_and_its_posting_shows_each_item_before_and_after(office: Any) -> None:
    with office.browser("carl") as carl:
        listed = carl.get("/cash").text
        (line,) = re.findall(r"/cash/([0-9a-f]{32})", listed)
        page = carl.get(f"/cash/{line}").text
        assert "Before = amount + discount + adjustment + after" in page
        done = carl.sent(f"/cash/{line}", f"/cash/{line}/approve")
        assert done.headers["location"] == f"/cash/{line}?done=applied"
        (act,) = re.findall(r"/approvals/([0-9a-f]{32})", carl.get(f"/cash/{line}").text)
    with office.browser("bob") as bob:
        shown = bob.get(f"/approvals/{act}").text
    row = re.search(r"<th scope=\"row\">18\d+</th>(.*?)</tr>", shown)
    assert row
    assert re.findall(r"[\d.,]+ EUR", row[1]) == ["200.00 EUR", "200.00 EUR", "0.00 EUR", "0.00 EUR", "0.00 EUR"]


def test_what_a_reply_proposes_is_agreed_to_with_the_sentence_that_it_rests_on(office: Any) -> None:
    with office.browser("lea") as lea:
        (reply,) = re.findall(r"/replies/([0-9a-f]{32})", lea.get("/replies").text)
        page = lea.get(f"/replies/{reply}").text
        assert "we will pay 300.00 EUR on 4 December 2026" in page
        assert "its sender is a contact of 2 accounts" in page
        assert lea.sent(f"/replies/{reply}", f"/replies/{reply}/assign", account="s4/DE01/3").status_code == 303
        page = lea.get(f"/replies/{reply}").text
        action = re.findall(r'action="(/replies/[0-9a-f]+/proposals/\d+/accept)"', page)[0]
        done = lea.sent(f"/replies/{reply}", action)
        assert done.status_code == 303, done.text
        assert "accepted" in lea.get(f"/replies/{reply}").text


def test_a_case_that_was_handed_up_is_closed_with_what_was_done(office: Any) -> None:
    with office.browser("lea") as lea:
        (case,) = re.findall(r"/escalations/([0-9a-f]{32})", lea.get("/escalations").text)
        assert "legal" in lea.get(f"/escalations/{case}").text
        lea.sent(f"/escalations/{case}", f"/escalations/{case}/close", why="claim filed")
        assert "claim filed" in lea.get(f"/escalations/{case}").text


def test_two_customers_are_merged_with_a_reason(office: Any) -> None:
    with office.browser("lea") as lea:
        page = lea.get("/parties").text
        form = re.search(r'<form method="post" action="/parties/merge">.*?</form>', page, re.DOTALL)
        assert form
        done = lea.post(
            "/parties/merge",
            **dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form[0])),
            why="one register number",
        )
        assert done.headers["location"] == "/parties?done=merged"


def test_an_administrator_gives_and_takes_roles_and_gives_themselves_none(office: Any) -> None:
    with office.browser("adam") as adam:
        assert adam.sent("/access", "/access/accounts", name="zoe", kind="person").status_code == 303
        given = adam.sent(
            "/access", "/access/roles", account="zoe", role="controller", entities="DE01", up_to="5000 EUR"
        )
        assert given.headers["location"] == "/access?done=granted"
        html = adam.get("/access").text
        assert "5,000 EUR" in html
        role = re.findall(r"/access/roles/([0-9a-f]{32})/revoke", html.split("Roles of zoe")[-1])[0]
        assert adam.sent("/access", f"/access/roles/{role}/revoke").status_code == 303
        own = adam.sent("/access", "/access/roles", account="adam", role="controller")
        assert (own.status_code, "nobody gives themselves a role" in own.text) == (409, True)


def test_a_proposal_shows_its_steps_and_screen_before_anybody_says_yes(office: Any) -> None:
    act = office.promised("s4/DE02/2", "20.00 EUR")
    with office.browser("bob") as bob:
        page = bob.get(f"/write-backs/{act}").text
    assert "Steps that it would be" in page
    assert "FBL5N" in page or "screen" in page
