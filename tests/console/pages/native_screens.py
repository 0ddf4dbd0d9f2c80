"""Pictures of what finance sees in the simulated ERPs of the demo, once everything was written and before it is undone.

`python tests/console/pages/native_screens.py docs/adapters/screens` runs the demo, keeps the pages that it reads of
each ERP, and takes of each kind the first that shows one of our references; HubSpot's answer is no page but JSON.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from playwright import sync_api as playwright

from duecourse import demo
from duecourse.cli.app import app
from duecourse.demo_screens import Page
from duecourse.demo_screens import pages as read_pages

#: ERPs in the order in which the demo opens their screens: their pages' paths → the picture's name
WANTED: Final = (
    {
        "line-items": "sap-line-items", "customers": "sap-customer", "payment-advices": "sap-payment-advices",
    },
    {"invoices": "netsuite-invoice", "records": "netsuite-record"},
    {"transactions": "fusion-transaction", "receipts": "fusion-receipt", "collections": "fusion-collections"},
    {"collections": "dynamics-collections", "attachments": "dynamics-attachments", "journals": "dynamics-journals"},
    {},
)  # fmt: skip
#: a reference of ours: what kind of step it is of, then fourteen characters
_OURS: Final = re.compile(r"\b[A-Z]{2}(?=[0-9A-Z]*[0-9])[0-9A-Z]{14}\b")
#: who is at work in the pictures
_NAME: Final = "ada"
_STYLE: Final = """
body { font: 13px system-ui, sans-serif; margin: 16px; width: 1148px; } table { max-width: 1148px; }
td, th { padding: 3px 6px; text-align: left; vertical-align: top; white-space: pre-line; }
th { overflow-wrap: anywhere; }
"""
_WIDTH, _HIGHEST = 1180, 700


class Kept:
    """Stands for the demo's reader of pages: it keeps those that are wanted as they are read."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._opened = iter(WANTED)

    def pages(self, url: str, *, user: str = "", password: str = "") -> Page:
        """The pages of the next ERP."""
        page, wanted = read_pages(url, user=user, password=password), next(self._opened)

        def read(path: str) -> str:
            text = page(path)
            name = wanted.get(urlsplit(path).path.removeprefix("/screens/"), "")
            if name and (name not in self.found or not _OURS.search(self.found[name])):
                self.found[name] = text
            return text

        return read


def draw(found: dict[str, str], folder: Path) -> None:
    """A picture of each page, where our words stand in it."""
    folder.mkdir(parents=True, exist_ok=True)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium") or "", args=["--no-sandbox"])
        for name, text in sorted(found.items()):
            window = browser.new_page(viewport={"width": _WIDTH, "height": 100})
            window.set_content(f"{text}<style>{_STYLE}</style>")
            height = min(window.evaluate("document.documentElement.scrollHeight"), _HIGHEST)
            window.set_viewport_size({"width": _WIDTH, "height": height})
            ours = window.locator("tr", has_text=_OURS)
            if ours.count():
                ours.first.scroll_into_view_if_needed()
            window.screenshot(path=folder / f"{name}.png")
            window.close()
        browser.close()


def main(folder: Path) -> None:
    """Run the demo, then draw what it saw."""
    os.environ |= {"NO_COLOR": "1", "LOGNAME": _NAME}
    kept = Kept()
    demo.pages = kept.pages
    app(["demo"], standalone_mode=False)
    draw(kept.found, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
