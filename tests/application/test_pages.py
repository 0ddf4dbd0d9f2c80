"""The pages: every link and anchor leads somewhere, and permission lists name what the adapters ask for."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from duecourse.cli.app import app

ROOT = Path(__file__).parents[2]
PAGES = sorted({*ROOT.glob("docs/**/*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"})
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


@cache
def _text(page: Path) -> str:
    """A page without its examples."""
    return _FENCED.sub("", page.read_text(encoding="utf-8"))


@cache
def anchors(page: Path) -> frozenset[str]:
    """What can be linked to within a page: headings as GitHub names them, and anchors of ours."""
    named, seen = set(re.findall(r'<a (?:id|name)="([^"]+)"', _text(page))), Counter[str]()
    for heading in re.findall(r"^#{1,6}\s+(.+)$", _text(page), re.MULTILINE):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
        name = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        named.add(f"{name}-{seen[name]}" if seen[name] else name)
        seen[name] += 1
    return frozenset(named)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_anchor_leads_somewhere(page: Path) -> None:
    broken = []
    for link in _LINK.findall(_text(page)):
        path, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", link):
            continue
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_saps_page_names_every_service_that_the_adapter_asks() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "adapters/sap/s4").rglob("*.py"))
    asked = set(re.findall(r"\bAPI_[A-Z_]+\b", code))
    page = (ROOT / "docs/adapters/sap.md").read_text(encoding="utf-8")
    assert len(asked) >= 4
    assert [name for name in sorted(asked) if name not in page] == []


def test_netsuites_page_names_every_permission_of_the_role_that_is_shipped() -> None:
    role = (ROOT / "suiteapp/src/Objects/customrole_duecourse.xml").read_text(encoding="utf-8")
    given = re.findall(r"<permkey>([A-Z_]+)</permkey>", role)
    page = (ROOT / "docs/netsuite.md").read_text(encoding="utf-8")
    assert len(given) > 15
    assert [key for key in given if key not in page] == []


@pytest.mark.parametrize("unit", ["duecourse.service", "duecourse-console.service"])
def test_a_unit_runs_a_command_that_exists_as_nobody_in_particular(unit: str) -> None:
    told = (ROOT / "deploy" / unit).read_text(encoding="utf-8")
    (command,) = re.findall(r"^ExecStart=\S+/duecourse --home \S+ (\w+)", told, re.MULTILINE)
    assert CliRunner().invoke(app, [command, "--help"]).exit_code == 0
    for wanted in ("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet=\n"):
        assert wanted in told
