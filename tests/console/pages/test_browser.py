"""Paths through the console in a real browser, with the keyboard and on a phone; `make browser` runs them."""

from __future__ import annotations

import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import httpx2
import pytest
import uvicorn

from console.pages.menu import MENU

playwright = pytest.importorskip("playwright.sync_api")

AXE: Final = Path(os.environ.get("AXE", ".tools/node_modules/axe-core/axe.min.js"))
CHROMIUM: Final = shutil.which("chromium") or ""
#: where pictures are kept; nowhere, unless the make target says so
PICTURES: Final = os.environ.get("PICTURES", "")
ALL_PICTURES: Final = os.environ.get("ALL_PICTURES", "")
#: what of WCAG 2.2 AA can be told by looking
RULES: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
ARGUMENTS: Final = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no chromium here: make browser installs it"),
]


@pytest.fixture(scope="module")
def address(office: Any) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(office.console, host="127.0.0.1", port=0, log_level="warning"))
    running = threading.Thread(target=server.run)
    running.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    running.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield browser
        browser.close()


Open = Callable[..., Any]


@pytest.fixture
def sits(office: Any, address: str, chromium: Any) -> Iterator[Open]:
    """Somebody's window on the console, on a desk or on a phone."""
    opened: list[Any] = []

    def open_window(name: str, *, phone: bool = False, **more: Any) -> Any:
        size = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 860}
        context = chromium.new_context(base_url=address, viewport=size, is_mobile=phone, **more)
        if name:
            context.add_cookies([{"name": "duecourse", "value": office.door.let_in(name), "url": address}])
        opened.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        return page

    yield open_window
    for context in opened:
        context.close()


def picture(page: Any, name: str) -> None:
    """A picture of what is to be seen, where they are wanted."""
    if PICTURES:
        page.screenshot(path=f"{PICTURES}/{name}.png")


def test_signing_in_by_the_keyboard_alone(sits: Open) -> None:
    page = sits("")
    page.goto("/worklist")
    page.keyboard.type("ada")
    page.keyboard.press("Tab")
    page.keyboard.type("eleven green umbrellas walk")
    picture(page, "sign-in")
    page.keyboard.press("Enter")
    page.wait_for_url("**/worklist")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_from_the_worklist_to_a_promise_that_somebody_else_approves(sits: Open) -> None:
    ada = sits("ada")
    ada.goto("/worklist")
    picture(ada, "worklist")
    ada.get_by_role("link", name="Cedar Medical").first.click()
    ada.get_by_role("link", name="Explain now").click()
    ada.get_by_text("Expected gain").wait_for()
    assert ada.url.endswith("Explained") is False
    picture(ada, "account")
    ada.get_by_text("A promise to pay").click()
    ada.get_by_label("Promised for").fill("2026-12-04")
    ada.get_by_label("Amount").first.fill("100.00")
    ada.get_by_label("Promised by").fill("Max")
    ada.get_by_role("button", name="Look at it first").first.click()
    ada.get_by_text("Nothing is kept yet").wait_for()
    picture(ada, "preview")
    ada.get_by_role("button", name="Record it").click()
    ada.get_by_text("It is recorded.").wait_for()
    bob = sits("bob")
    bob.goto("/approvals")
    bob.get_by_role("link", name="promise").first.click()
    bob.get_by_text("ada proposed it; you are somebody else").wait_for()
    picture(bob, "approval")
    bob.get_by_role("button", name="Approve").click()
    bob.get_by_text("You approved it.").wait_for()


def test_from_a_total_of_the_group_to_one_native_record(sits: Open) -> None:
    page = sits("bob")
    page.goto("/overview")
    picture(page, "overview")
    page.get_by_role("link", name="s4", exact=True).first.click()
    page.get_by_role("link", name="DE01").first.click()
    page.get_by_role("link", name="s4/DE01/2").click()
    page.get_by_role("link", name="18").first.click()
    found = page.locator("#native a").get_attribute("href")
    assert found.startswith("https://fiori.example/item?company=DE01&document=18")


def test_a_list_is_renewed_when_somebody_else_changes_it_and_a_decision_never_under_ones_hands(
    office: Any, sits: Open
) -> None:
    first = office.promised("s4/DE02/2", "11.00 EUR", by="ada")
    bob = sits("bob")
    bob.goto("/approvals")
    bob.locator(f'a[href="/approvals/{first}"]').wait_for()
    second = office.promised("s4/DE02/1", "12.00 EUR", by="ada")
    bob.locator(f'a[href="/approvals/{second}"]').wait_for()
    bob.goto(f"/approvals/{second}")
    bob.get_by_role("button", name="Approve").wait_for()
    carla = sits("carla")
    carla.goto(f"/approvals/{second}")
    carla.get_by_role("button", name="Approve").click()
    carla.get_by_text("You approved it.").wait_for()
    bob.get_by_text("This changed since it was shown to you").wait_for()
    bob.get_by_role("button", name="Approve").click()
    bob.get_by_text("look at it again, then decide").wait_for()
    bob.get_by_role("link", name="Look at it again").click()
    bob.wait_for_url(f"**/approvals/{second}")
    bob.get_by_text("carla").first.wait_for()
    assert bob.get_by_role("button", name="Approve").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_serious_fault_for_people_with_other_senses(
    office: Any, address: str, sits: Open, scheme: str
) -> None:
    if not AXE.exists():
        pytest.skip(f"{AXE} is not here: make browser fetches axe-core")
    faults = []
    for name, paths in every_page(office, address).items():
        # the policy that forbids foreign scripts would keep axe out
        page = sits(name, color_scheme=scheme, bypass_csp=True)
        for path in paths:
            page.goto(path)
            faults += [(path, one) for one in faults_of(page)]
    page = sits("lea", color_scheme=scheme, bypass_csp=True)
    for make in (a_preview, a_policy):
        make(page)
        faults += [(page.url, one) for one in faults_of(page)]
    assert faults == []


def faults_of(page: Any) -> list[str]:
    """The rules of WCAG that a page breaks seriously."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("rules => axe.run({runOnly: rules})", list(RULES))["violations"]
    return [one["id"] for one in found if one["impact"] in {"serious", "critical"}]


def a_preview(page: Any) -> None:
    """What would be recorded, before it is."""
    page.goto("/account?name=s4/DE01/2")
    page.get_by_text("A note", exact=True).click()
    page.get_by_label("Text").fill("rang, nobody there")
    page.locator('form[action="/account/note"] button').click()
    page.get_by_text("Nothing is kept yet").wait_for()


def a_policy(page: Any) -> None:
    """A policy beside the one in force."""
    page.goto("/policy")
    page.get_by_label("A book of policies").fill("[policy.contact]\ndays_between = 5\n")
    page.get_by_role("button", name="Try on today").click()
    page.get_by_text("Beside the policy in force").wait_for()


def every_page(office: Any, address: str) -> dict[str, list[str]]:
    """Every page with somebody who may see it: one of each shape that menus and pages lead to, and of each error."""
    office.promised("s4/DE01/4", "9.00 EUR", by="ada")
    found = {"": ["/sign-in", "/sign-in?next=/worklist"]}
    met = {"/sign-in", "/", "/static/{file_path:path}"}
    for name in ("lea", "olga", "audrey", "adam"):
        cookies = {"duecourse": office.door.let_in(name)}
        with httpx2.Client(base_url=address, cookies=cookies, timeout=60, trust_env=False) as client:
            found[name] = _reached(client, office.console.routes, met)
    found["lea"] += ["/nowhere", "/account?name=s4/DE01/99", "/access"]
    shapes = {one.path for one in office.console.routes if "GET" in getattr(one, "methods", ()) and _is_page(one.path)}
    assert shapes - met == set()
    return found


def _is_page(path: str) -> bool:
    return not path.startswith(("/api", "/metrics", "/oidc", "/static"))


def _reached(client: Any, routes: Any, met: set[str]) -> list[str]:
    """One address of each shape of page that is reached from the menu on, and was not met before."""
    shapes = {
        one.path: re.compile(re.sub(r"{[^}]+}", "[^/]+", one.path) + "$")
        for one in routes
        if _is_page(one.path) and "GET" in getattr(one, "methods", ())
    }
    waiting, found = [*(entry.path for entry in MENU), "/help", "/items?entity=DE01"], []
    while waiting:
        address = waiting.pop(0)
        shape = next((path for path, one in shapes.items() if one.match(address.partition("?")[0])), None)
        if shape is None or shape in met:
            continue
        answer = client.get(address, headers={"Accept": "text/html"})
        if answer.status_code != 200:
            continue
        met.add(shape)
        found.append(address)
        waiting += [link.replace("&amp;", "&") for link in re.findall(r'href="(/[^"]*)"', answer.text)]
    return found


def test_on_a_phone_nothing_is_wider_than_the_screen(office: Any, address: str, sits: Open) -> None:
    wide = []
    for name, paths in every_page(office, address).items():
        page = sits(name, phone=True)
        for path in paths:
            page.goto(path)
            wide += [path] if page.evaluate("document.documentElement.scrollWidth") > 390 else []
            drawn(page, path)
    assert wide == []


def drawn(page: Any, path: str) -> None:
    """Pictures of two pages for the documentation, and of all where somebody wants to look at them."""
    name = path.strip("/").replace("/", "-").partition("?")[0]
    if path == "/overview" or path.startswith("/account?"):
        picture(page, f"phone-{name}")
    if ALL_PICTURES:
        page.screenshot(path=f"{ALL_PICTURES}/phone-{name}.png", full_page=True)
