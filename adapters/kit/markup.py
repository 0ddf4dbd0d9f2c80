"""The words of texts that may be HTML."""

from __future__ import annotations

from html import unescape
from re import compile as pattern
from typing import Final

_TAG: Final = pattern(r"<[^>]*>")
_BREAK: Final = pattern(r"(?i)<br\s*/?>|</p>\s*(?=<)|</div>\s*(?=<)")
#: elements that editors of CRMs begin a text with, or break its lines with
_MARKED: Final = pattern(r"(?i)<(?:!doctype|html|head|body|div|p|br|span|table|ul|ol|a)\b[^<]*>")


def plain(html: str) -> str:
    """The words of a text that is HTML."""
    return unescape(_TAG.sub("", _BREAK.sub("\n", html))).strip()


def plainly_read(text: str) -> str:
    """The words of a text that may be HTML or none: `a < b` is left as it is."""
    return plain(text) if _MARKED.search(text) else text.replace("\r\n", "\n").strip()
