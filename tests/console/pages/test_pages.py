"""Every page, for whoever may see it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from console.pages.menu import MENU
from core.access import MAY

PATHS = {entry.path: entry.right for entry in MENU}


def test_x(office: Any) -> None:
    with office.browser("ada") as ada:
        for path in PATHS:
            got = ada.get(path)
            print(path, got.status_code, len(got.text))
        for path in ("/", "/help", "/aging?by=customer&entity=DE01", "/items", f"/account?name={office.account}", f"/account/explain?name={office.account}", "/static/console.css", "/nowhere"):
            got = ada.get(path)
            print(path, got.status_code, len(got.text), got.headers)
