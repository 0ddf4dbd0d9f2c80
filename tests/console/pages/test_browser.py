"""Paths through the console in a real browser, with the keyboard and on a phone; `make browser` runs them."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import uvicorn

from console.pages.menu import MENU

playwright = pytest.importorskip("playwright.sync_api")

AXE: Final = Path(os.environ.get("AXE", ".tools/node_modules/axe-core/axe.min.js"))
CHROMIUM: Final = shutil.which("chromium") or ""
#: where pictures are kept; nowhere, unless the make target says so
PICTURES: Final = os.environ.get("PICTURES", "")
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_serious_fault_for_people_with_other_senses(sits: Open, scheme: str) -> None:
    if not AXE.exists():
        pytest.skip(f"{AXE} is not here: make browser fetches axe-core")
    deeper = ("/help", "/items", "/account?name=s4/DE01/2", "/aging?by=customer&entity=DE01")
    faults = []
    for name, paths in _readers(deeper).items():
        # the policy that forbids foreign scripts would keep axe out
        page = sits(name, color_scheme=scheme, bypass_csp=True)
        for path in paths:
            page.goto(path)
            page.evaluate(AXE.read_text(encoding="utf-8"))
            found = page.evaluate("rules => axe.run({runOnly: rules})", list(RULES))["violations"]
            faults += [(path, one["id"]) for one in found if one["impact"] in {"serious", "critical"}]
    assert faults == []


def _readers(deeper: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Every page with somebody who may see it."""
    by_right = {"see": "lea", "operate": "olga", "audit": "audrey", "administer": "adam"}
    found = {name: tuple(one.path for one in MENU if one.right == right) for right, name in by_right.items()}
    return {**found, "lea": (*found["lea"], *deeper), "": ("/sign-in",)}


def test_on_a_phone_nothing_is_wider_than_the_screen(sits: Open) -> None:
    page = sits("lea", phone=True)
    for path in ("/overview", "/worklist", "/account?name=s4/DE01/2", "/approvals", "/cash"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        if path in {"/overview", "/account?name=s4/DE01/2"}:
            picture(page, f"phone-{path.strip('/').partition('?')[0]}")
