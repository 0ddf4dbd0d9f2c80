"""A distribution of its own: what it imports, what its wheel holds, and that an installed duecourse finds it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import proving.running

ROOT = proving.running.HERE
HOUSE = ROOT.parents[1]
OURS = {"canonical_model", "adapters", "core", "store", "duecourse", "simulators", "conformance"}


def test_the_adapter_imports_nothing_of_the_house_but_the_contract_and_the_kit() -> None:
    for path in (ROOT / "duecourse_tryton").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        tops = set(re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE))
        assert tops & OURS <= {"canonical_model", "adapters"}, path
        assert all(one.startswith("adapters.kit") for one in re.findall(r"^from (adapters[\w.]*)", text, re.MULTILINE))


def test_nothing_of_tryton_is_imported_outside_its_own_environment() -> None:
    for folder in ("duecourse_tryton", "proving", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            assert not re.search(r"^\s*(?:from|import) (?:trytond|proteus)\b", path.read_text("utf-8"), re.MULTILINE), (
                path
            )


def test_neither_the_kit_nor_the_engine_names_tryton() -> None:
    for folder in ("adapters/kit", "core"):
        named = [path for path in (HOUSE / folder).rglob("*.py") if "tryton" in path.read_text("utf-8").lower()]
        assert named == []


def test_the_wheel_holds_the_package_and_nothing_else(installed: Path) -> None:
    assert {path.name.partition("-")[0] for path in installed.iterdir()} == {"duecourse_tryton"}


def test_an_installed_duecourse_finds_it_once_it_is_allowed(installed: Path) -> None:
    ask = "from duecourse.installed import load_adapter; print(load_adapter('tryton', allowed=('tryton',)).name)"
    asked = [sys.executable, "-P", "-c", ask]
    done = subprocess.run(
        asked, cwd="/", env={"PYTHONPATH": str(installed)}, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "tryton", done.stderr
    not_allowed = [sys.executable, "-P", "-c", "from duecourse.installed import load_adapter; load_adapter('tryton')"]
    refused = subprocess.run(
        not_allowed, cwd="/", env={"PYTHONPATH": str(installed)}, capture_output=True, text=True, check=False
    )
    assert "another distribution" in refused.stderr
