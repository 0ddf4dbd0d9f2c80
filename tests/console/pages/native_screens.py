"""Pictures of what finance sees in the simulated ERPs of the demo, once everything was written and before it is undone.

`python tests/console/pages/native_screens.py docs/adapters/screens` runs the demo, keeps the pages that it reads of
each ERP, and takes the first of each kind that shows one of our references.
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

#: path of a screen → the picture's name
WANTED: Final = {
    "/screens/line-items": "sap-line-items", "/screens/customers": "sap-customer",
    "/screens/payment-advices": "sap-payment-advices", "/screens/invoices": "netsuite-invoice",
    "/screens/records": "netsuite-record", "/screens/transactions": "fusion-transaction",
    "/screens/receipts": "fusion-receipt", "/screens/collections": "dynamics-collections",
    "/screens/attachments": "dynamics-attachments", "/screens/journals": "dynamics-journals",
    "/screens/company": "hubspot-company",
}  # fmt: skip
_OURS: Final = re.compile(r"DC[0-9A-Z-]{6,}|duecourse|promise|paid by|dispute", re.IGNORECASE)


def kept_by(found: dict[str, str]) -> object:
    """What stands for the demo's reader of pages: it keeps each page as it is read, the first that shows our words."""

    def pages(url: str, *, user: str = "", password: str = "") -> Page:
        page = read_pages(url, user=user, password=password)

        def read(path: str) -> str:
            text = page(path)
            name = WANTED.get(urlsplit(path).path, "")
            if name and (name not in found or not _OURS.search(found[name])):
                found[name] = text
            return text

        return read

    return pages


def main(folder: Path) -> None:
    """Run the demo, then draw what it saw."""
    found: dict[str, str] = {}
    demo.pages = kept_by(found)  # type: ignore[assignment]
    app(["demo"], standalone_mode=False)
    folder.mkdir(parents=True, exist_ok=True)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium") or "", args=["--no-sandbox"])
        for name, text in sorted(found.items()):
            window = browser.new_page(viewport={"width": 1180, "height": 420})
            window.set_content(text)
            ours = window.locator("tr", has_text=_OURS)
            if ours.count():
                ours.first.scroll_into_view_if_needed()
            window.screenshot(path=folder / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    os.environ.setdefault("NO_COLOR", "1")
    main(Path(sys.argv[1]))
