"""The text of an HTML mail: what is shown, line by line; what is quoted is marked as in plain text.

What a reader does not see (core/replies/html_hidden.py) is neither read nor shown.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from msgspec import Struct

from core.replies.html_hidden import colours, ground, hidden_names, hides, is_white

_BLOCKS: Final = frozenset({"p", "div", "br", "tr", "li", "table", "h1", "h2", "h3", "ul", "ol", "hr", "blockquote"})
_VOID: Final = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param"}
)
#: elements that end where one of these begins, whether or not they are closed
_ENDED_BY: Final = {
    "p": _BLOCKS - {"br"}, "li": frozenset({"li"}), "td": frozenset({"td", "th", "tr"}),
    "th": frozenset({"td", "th", "tr"}), "tr": frozenset({"tr"}), "option": frozenset({"option"}),
    "head": frozenset({"body"}),
}  # fmt: skip
_SHEET: Final = re.compile(r"<style[^>]*>(.*?)</style", re.IGNORECASE | re.DOTALL)
#: levels of quoting that are told apart, and elements within each other that are followed
_DEEPEST: Final = 20
_MOST_OPEN: Final = 2_000


class _Open(Struct, frozen=True):
    """An element that is not closed yet."""

    tag: str
    hidden: bool
    white: bool
    dark: bool


class _Shown(HTMLParser):
    """Collects what a reader would see."""

    def __init__(self, names: set[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._names = names
        self._open: list[_Open] = []
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        while self._open and tag in _ENDED_BY.get(self._open[-1].tag, ()):
            self._open.pop()
        if tag not in _VOID and len(self._open) < _MOST_OPEN:
            self._open.append(self._opened(tag, dict(attrs)))
        if tag == "blockquote":
            self._quoted = min(self._quoted + 1, _DEEPEST)
        if tag in _BLOCKS:
            self.parts.append("\n" + "> " * self._quoted)
        if tag in {"td", "th"}:
            self.parts.append("  ")

    def _opened(self, tag: str, attributes: dict[str, str | None]) -> _Open:
        around = self._open[-1] if self._open else _Open("", hidden=False, white=False, dark=False)
        dark = ground(attributes)
        return _Open(
            tag, hidden=around.hidden or hides(tag, attributes, self._names),
            white=is_white(attributes) or (around.white and not colours(attributes)),
            dark=around.dark if dark is None else dark,
        )  # fmt: skip

    def handle_endtag(self, tag: str) -> None:
        place = next((n for n in range(len(self._open) - 1, -1, -1) if self._open[n].tag == tag), None)
        if place is not None:
            del self._open[place:]
        if tag == "blockquote":
            self._quoted = max(0, self._quoted - 1)
        if tag in _BLOCKS:
            self.parts.append("\n" + "> " * self._quoted)

    def handle_data(self, data: str) -> None:
        around = self._open[-1] if self._open else None
        if around is None or not (around.hidden or (around.white and not around.dark)):
            self.parts.append(" ".join(data.split("\n")))


def shown(html: str) -> str:
    """The text that a reader of the HTML sees."""
    parser = _Shown(hidden_names("\n".join(_SHEET.findall(html))))
    parser.feed(html)
    parser.close()
    lines = "".join(parser.parts).replace("\u00a0", " ").split("\n")
    return "\n".join(line.rstrip() for line in lines if line.strip() not in {">", "> >"}).strip()
