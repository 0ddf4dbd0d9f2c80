"""The text of an HTML mail: what is shown, line by line; what is quoted is marked as in plain text."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset({"p", "div", "br", "tr", "li", "table", "h1", "h2", "h3", "ul", "ol", "hr", "blockquote"})
_HIDDEN: Final = frozenset({"style", "script", "head", "title", "template", "noscript"})
#: levels of quoting that are told apart
_DEEPEST: Final = 20


class _Shown(HTMLParser):
    """Collects what a reader would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = (dict(attrs).get("style") or "").replace(" ", "").lower()
        if tag in _HIDDEN:
            self._hidden += 1
        if tag == "blockquote":
            self._quoted = min(self._quoted + 1, _DEEPEST)
        if tag in _BLOCKS:
            self.parts.append("\n" + "> " * self._quoted)
        if tag in {"td", "th"}:
            self.parts.append("  ")
        if "display:none" in style or "font-size:0" in style:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        if tag == "blockquote":
            self._quoted = max(0, self._quoted - 1)
        if tag in _BLOCKS:
            self.parts.append("\n" + "> " * self._quoted)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(" ".join(data.split("\n")))


def shown(html: str) -> str:
    """The text that a reader of the HTML sees."""
    parser = _Shown()
    parser.feed(html)
    parser.close()
    lines = "".join(parser.parts).replace("\u00a0", " ").split("\n")
    return "\n".join(line.rstrip() for line in lines if line.strip() not in {">", "> >"}).strip()
