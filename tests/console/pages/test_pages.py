"""Every page, for whoever may see it, and for whoever may not."""

from __future__ import annotations

import re
from typing import Any

import pytest

from console.pages.menu import MENU
from core.access import rights_of

PAGES = {entry.path: entry.right for entry in MENU}
#: pages that lists and forms lead to
DEEPER = ("/help", "/aging?by=customer&entity=DE01", "/items?entity=DE01", "/account?name=s4/DE01/2")
STAFF = ("ada", "lea", "carl", "dora", "bob", "olga", "audrey", "adam", "nick")


def rights(office: Any, name: str) -> frozenset[str]:
    listed = office.app.granting()
    with listed.units.snapshot(office.app.actor, office.app.scope) as repository:
        return frozenset(rights_of(repository.grants(name)))


@pytest.mark.parametrize("name", STAFF)
def test_each_page_is_shown_to_whoever_has_its_right_and_names_it_to_whoever_has_not(office: Any, name: str) -> None:
    may = rights(office, name)
    with office.browser(name) as browser:
        for path, right in PAGES.items():
            got = browser.get(path)
            assert got.status_code == (200 if right in may else 403), path
            assert sound(got.text)
            if right not in may:
                assert f"{name} was not granted the right to {right.replace('_', ' ')}" in got.text
        menu = set(re.findall(r'<li><a href="(/[a-z-]+)"', browser.get("/help").text))
    assert menu == {path for path, right in PAGES.items() if right in may}


def test_what_lists_lead_to_is_shown(office: Any) -> None:
    with office.browser("lea") as browser:
        for path in DEEPER:
            got = browser.get(path)
            assert (got.status_code, sound(got.text)) == (200, True), path


def sound(html: str) -> bool:
    """Nothing inline, nothing from elsewhere, no form that changes something without its token, no table unnamed."""
    assert "<style" not in html
    assert not re.search(r"<script(?![^>]* src=\"/static/)", html)
    assert not re.search(r"\s(?:style|on[a-z]+)=\"", html)
    assert not re.search(r"(?:src|href)=\"//", html)
    for form in re.findall(r'<form method="post".*?</form>', html, re.DOTALL):
        assert re.search(r'name="csrf" value="[0-9a-f]{64}"', form), form[:200]
    for table in re.findall(r"<table>.*?</table>", html, re.DOTALL):
        assert "<caption>" in table
        assert all("scope=" in head for head in re.findall(r"<th[ >][^>]*", table))
    return True


def test_whoever_is_not_signed_in_is_asked_to_and_comes_back_while_programs_get_a_problem(office: Any) -> None:
    with office.browser() as browser:
        asked = browser.get("/account?name=s4/DE01/2")
        assert asked.status_code == 303
        assert asked.headers["location"] == "/sign-in?next=%2Faccount%3Fname%3Ds4%2FDE01%2F2"
        program = browser.get("/api/v1/worklist")
        assert (program.status_code, program.headers["content-type"]) == (401, "application/problem+json")


def test_a_page_that_is_not_there_says_so_as_a_page_and_to_a_program_as_a_problem(office: Any) -> None:
    with office.browser("ada") as browser:
        missing = browser.get("/account?name=s4/DE01/99")
        assert missing.status_code == 404
        assert "names 0 accounts" in missing.text
        assert browser.client.get("/account?name=s4/DE01/99").headers["content-type"] == "application/problem+json"


def test_every_answer_forbids_foreign_content_and_files_are_cached(office: Any) -> None:
    with office.browser("ada") as browser:
        page, file = browser.get("/worklist"), browser.get("/static/console.css")
    assert "script-src 'self'; style-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "private, no-cache"
    assert file.status_code == 200


def test_from_a_total_of_the_group_one_gets_to_one_native_record(office: Any) -> None:
    with office.browser("bob") as browser:
        there = "/overview"
        for wanted in (
            r'href="(/aging\?by=entity[^"]*)">s4</a>',
            r'href="(/aging\?by=customer&amp;entity=DE01)"',
            r'href="(/account\?name=s4%2FDE01%2F2)"',
            r'href="(/item\?account=s4%2FDE01%2F2&amp;item=[0-9a-f]{32})"',
            r'id="native"><a href="(https://fiori.example/item\?company=DE01&amp;document=\d+&amp;year=2026&amp;line=001)"',
        ):  # fmt: skip
            html = browser.get(there).text
            found = re.search(wanted, html)
            assert found, html
            there = found[1].replace("&amp;", "&")


def test_an_account_is_explained_by_itself_and_as_a_part_of_its_page(office: Any) -> None:
    with office.browser("ada") as browser:
        whole = browser.get("/account/explain?name=s4/DE01/2").text
        part = browser.get("/account/explain?name=s4/DE01/2", **{"HX-Request": "true"}).text
    assert "<html" in whole
    assert "<html" not in part
    assert "Expected gain" in part


def test_policies_are_checked_and_tried_beside_those_in_force(office: Any) -> None:
    with office.browser("lea") as browser:
        wrong = browser.sent("/policy", "/policy", toml="[policy.contact]\nmost_in_7_days = 0\n", what="check")
        tried = browser.sent("/policy", "/policy", toml="[policy]\nstrategic_hold = true\n", what="simulate")
        better = browser.sent("/policy", "/policy", toml="[policy.contact]\ndays_between = 5\n", what="simulate")
    assert "It may not be used" in wrong.text
    assert tried.status_code == 409
    assert "accounts would be treated otherwise" in better.text


def test_the_audit_trail_is_searched_and_its_chain_verified(office: Any) -> None:
    with office.browser("audrey") as browser:
        found = browser.get("/audit?subject=&actor=lea").text
        assert "<td>lea</td>" in found
        assert browser.get("/audit?since=yesterday").status_code == 400
        assert "The chain is whole" in browser.get("/audit/verify", **{"HX-Request": "true"}).text


def test_every_system_is_asked_at_once(office: Any) -> None:
    with office.browser("olga") as browser:
        assert "Asked just now" in browser.get("/health/doctor").text
        assert "s4" in browser.get("/health").text
