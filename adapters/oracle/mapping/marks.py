"""Our reference within a text that people read, and may add to: `[ref:…]`, to be found again."""

from __future__ import annotations

import re
from typing import Final

_MARK: Final = re.compile(r"\s*\[ref:([A-Za-z0-9._-]{1,60})\]")


def marked(text: str, reference: str) -> str:
    """The text with our reference behind it."""
    return f"{plain(text)} [ref:{reference}]".lstrip()


def plain(text: str) -> str:
    """A text as it is written and compared: no white space around it, and no brackets that look like ours."""
    return text.replace("[ref:", "(ref:").replace("\r\n", "\n").strip()


def unmarked(text: str) -> tuple[str, str]:
    """The text without the reference, and the reference; empty where there is none."""
    found = _MARK.search(text)
    if found is None:
        return text.strip(), ""
    return f"{text[: found.start()]}{text[found.end() :]}".strip(), found.group(1)
