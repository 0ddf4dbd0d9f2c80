"""Signing in by a page."""

from __future__ import annotations

from typing import Any

import pytest

from console.pages.signing import inside

WORDS = "eleven green umbrellas walk"


def test_a_right_password_opens_and_leads_to_what_was_wanted_and_signing_out_closes(office: Any) -> None:
    with office.browser() as browser:
        refused = browser.post("/sign-in", account="ada", password="no", next="/worklist")
        assert (refused.status_code, "do not fit together" in refused.text) == (401, True)
        opened = browser.post("/sign-in", account="ada", password=WORDS, next="/worklist")
        assert (opened.status_code, opened.headers["location"]) == (303, "/worklist")
        cookie = opened.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Secure" not in cookie
        assert browser.get("/worklist").status_code == 200
        gone = browser.sent("/help", "/sign-out")
        assert gone.headers["location"] == "/sign-in"
        assert browser.get("/worklist").status_code == 303


def test_another_site_signs_nobody_in(office: Any) -> None:
    with office.browser() as browser:
        got = browser.client.post(
            "/sign-in", data={"account": "ada", "password": WORDS}, headers={"Origin": "https://evil.example"}
        )
    assert got.status_code == 403


@pytest.mark.parametrize(
    "onward", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", "", "/a\r\nb", "/sign-out"]
)
def test_nobody_is_led_out_of_the_console(onward: str) -> None:
    assert inside(onward) == "/"


def test_a_path_of_the_console_is_kept() -> None:
    assert inside("/account?name=s4/DE01/2") == "/account?name=s4/DE01/2"


def test_by_https_the_cookie_is_bound_to_it(office: Any) -> None:
    from msgspec import structs

    from console.application import make

    kept = office.console
    office.console = make(office.app, structs.replace(office.settings, public_url="https://due.example"))
    try:
        with office.browser() as browser:
            opened = browser.post("/sign-in", account="bob", password=WORDS)
    finally:
        office.console = kept
    assert opened.headers["set-cookie"].startswith("__Host-duecourse=")
    assert "Secure" in opened.headers["set-cookie"]
