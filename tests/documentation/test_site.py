"""The documentation: every link leads somewhere, and every page is reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from site_of_docs import read, slug, write

ROOT = Path(__file__).parents[2]


def test_every_link_of_the_documentation_leads_somewhere_and_every_page_is_reached(tmp_path: Path) -> None:
    site = read(ROOT)
    assert site.faults == []
    assert len(site.pages) > 60
    write(site, tmp_path / "site")
    drawn = (tmp_path / "site" / "docs" / "console.html").read_text(encoding="utf-8")
    assert '<img src="console/overview.png"' in drawn
    assert (tmp_path / "site" / "docs" / "console" / "overview.png").is_file()
    assert 'href="docs/commands.html"' in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")


def pages(root: Path, **texts: str) -> Path:
    for name, text in texts.items():
        path = root / ("README.md" if name == "first" else f"docs/{name}.md")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[x](docs/b.md)", "docs/b.md leads nowhere"),
        ("[x](docs/a.md#gone)", "docs/a.md#gone names no heading of docs/a.md"),
        ("[x](#gone)", "#gone names no heading of README.md"),
        ("![x](docs/a.png)", "docs/a.png leads nowhere"),
        ("[x](../elsewhere.md)", "../elsewhere.md leads nowhere"),
        ("[x](docs/)", "docs/ leads nowhere"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(tmp_path: Path, text: str, fault: str) -> None:
    site = read(pages(tmp_path, first=f"[a](docs/a.md) {text}", a="# One thing"))
    assert site.faults == [f"README.md: {fault}"]


def test_a_page_that_no_other_leads_to_is_told(tmp_path: Path) -> None:
    site = read(pages(tmp_path, first="[a](docs/a.md)", a="# One", b="[b](b.md)"))
    assert site.faults == ["docs/b.md: no other page leads to it"]


def test_what_leads_somewhere_is_left_alone(tmp_path: Path) -> None:
    text = '# Twice\n# Twice\n<a id="here"></a>\n\n[up](../README.md) [b](#twice-1) [c](#here) [d](https://e.example/x.md#y)'
    site = read(pages(tmp_path, first="[a](docs/a.md#twice) `[no](link.md)`", a=text))
    assert site.faults == []


def test_headings_are_named_as_readers_of_the_repository_know_them() -> None:
    assert slug("What it reads, `how` & when?") == "what-it-reads-how--when"
