"""The documentation as a site of plain pages; what leads nowhere, and what nothing leads to, is told and ends it.

`python tests/documentation/site_of_docs.py build/site`: README.md is its first page; every page is reached from there.
Files that pages lead to, pictures and code, lie beside them; addresses elsewhere are not looked at.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from pathlib import Path
from posixpath import normpath
from typing import Any, Final
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

FIRST: Final = "README.md"
#: every page in these must be reached
OURS: Final = ("*.md", "docs/**/*.md")
_ELSEWHERE: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
#: a place that a page names itself
_NAMED: Final = re.compile(r"<a id=\"([^\"]+)\">")
_LINKS: Final = {"link_open": "href", "image": "src"}
_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – duecourse</title><style>
body {{ font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a211f; }}
a {{ color: #0b5d4e; }} pre {{ background: #f2f4f3; padding: .8rem; }}
pre, table {{ overflow-x: auto; display: block; }}
td, th {{ border: 1px solid #d5dbd8; padding: .3rem .6rem; text-align: left; vertical-align: top; }}
table {{ border-collapse: collapse; }} img {{ max-width: 100%; }}
</style></head><body><nav><a href="{home}">duecourse</a></nav><main>{body}</main></body></html>
"""


@dataclass(frozen=True)
class Site:
    """Pages by their paths in the repository, the files that they lead to, and what is wrong."""

    root: Path
    pages: dict[str, Sequence[Token]] = field(default_factory=dict)
    anchors: dict[str, frozenset[str]] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def read(root: Path) -> Site:
    """The site of a repository: what is reached from its first page."""
    site, waiting = Site(root), [FIRST]
    while waiting:
        path = waiting.pop()
        if path not in site.pages:
            _take(site, path)
            waiting += [target for target, _ in _targets(site, path) if target.endswith(".md")]
    site.faults.extend(fault for path in sorted(site.pages) for fault in _anchors_missed(site, path))
    every = {str(one.relative_to(root)) for pattern in OURS for one in root.glob(pattern)}
    site.faults.extend(f"{path}: no other page leads to it" for path in sorted(every - site.pages.keys()))
    return site


def _take(site: Site, path: str) -> None:
    """Read a page and give its headings the names that links use."""
    tokens = _reader().parse((site.root / path).read_text(encoding="utf-8"))
    used: Counter[str] = Counter()
    for heading, inline in pairwise(tokens):
        if heading.type == "heading_open":
            name = slug(_text(inline))
            heading.attrs["id"] = f"{name}-{used[name]}" if used[name] else name
            used[name] += 1
    site.pages[path] = tokens
    named = (str(one.attrs["id"]) for one in tokens if "id" in one.attrs)
    site.anchors[path] = frozenset((*named, *(name for one in tokens for name in _NAMED.findall(one.content))))


def _targets(site: Site, path: str) -> Iterator[tuple[str, str]]:
    """Where a page leads inside the repository: file and anchor; what is not there is a fault."""
    for _, address in _addresses(site.pages[path]):
        target, anchor = _target(path, address)
        found = site.root / target
        if target.startswith("..") or not found.is_file():
            site.faults.append(f"{path}: {address} leads nowhere")
        else:
            site.files.update(() if target.endswith(".md") else (target,))
            yield target, anchor


def _anchors_missed(site: Site, path: str) -> Iterator[str]:
    for _, address in _addresses(site.pages[path]):
        target, anchor = _target(path, address)
        if anchor and target in site.anchors and anchor not in site.anchors[target]:
            yield f"{path}: {address} names no heading of {target}"


def _addresses(tokens: Sequence[Token]) -> Iterator[tuple[Token, str]]:
    for token in (*tokens, *(child for one in tokens for child in one.children or ())):
        address = str(token.attrs.get(_LINKS.get(token.type, ""), ""))
        if address and not _ELSEWHERE.match(address):
            yield token, address


def _target(path: str, address: str) -> tuple[str, str]:
    """File and anchor of an address; of a folder its first page."""
    file, _, anchor = unquote(address).partition("#")
    if file.endswith("/"):
        file += FIRST
    return (normpath(str(Path(path).parent / file)) if file else path), anchor


def slug(heading: str) -> str:
    """The name of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def _text(inline: Token) -> str:
    return "".join(one.content for one in inline.children or () if one.type in {"text", "code_inline"})


def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def write(site: Site, folder: Path) -> None:
    """Draw every page, and copy what pages lead to beside them."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, tokens in site.pages.items():
        for token, address in _addresses(tokens):
            token.attrs[_LINKS[token.type]] = _written(site, path, address)
        _put(folder / _html(path), _drawn(path, tokens))
    for path in site.files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site.root / path, folder / path)


def _written(site: Site, path: str, address: str) -> str:
    """An address as the site has it: pages by their drawn names."""
    file, mark, anchor = address.partition("#")
    target, _ = _target(path, address)
    if not file or target not in site.pages:
        return address
    there = file + FIRST if file.endswith("/") else file
    return str(Path(there).with_name(Path(_html(target)).name)) + mark + anchor


def _drawn(path: str, tokens: Sequence[Token]) -> str:
    reader: Any = _reader()
    title = next((_text(tokens[at + 1]) for at, one in enumerate(tokens) if one.type == "heading_open"), path)
    body = reader.renderer.render(list(tokens), reader.options, {})
    home = "../" * path.count("/") + "index.html"
    return _PAGE.format(title=escape(title), home=home, body=body)


def _html(path: str) -> str:
    return "index.html" if path == FIRST else str(Path(path).with_suffix(".html"))


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main(folder: Path) -> int:
    """Build it; 1 where something is wrong with it."""
    site = read(Path(__file__).parents[2])
    sys.stderr.writelines(f"{fault}\n" for fault in site.faults)
    write(site, folder)
    sys.stdout.write(f"{len(site.pages)} pages, {len(site.files)} files beside them, {len(site.faults)} faults\n")
    return 1 if site.faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
