"""The house itself: what is documented exists, and the wheel holds what it should."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import typer
from typer.testing import CliRunner

from duecourse.cli.app import app

ROOT = Path(__file__).parents[2]
TOP_LEVELS = {
    "adapters", "canonical_model", "channels", "conformance", "console", "core", "duecourse", "scheduler.py",
    "simulators", "store",
}  # fmt: skip


def commands() -> set[str]:
    """Every command as it is typed."""
    return {name for name, _ in documented_commands()}


def documented_commands() -> list[tuple[str, str]]:
    return list(_within(typer.main.get_command(app), ()))


def _within(group: Any, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name, command in sorted(group.commands.items()):
        if hasattr(command, "commands"):
            yield from _within(command, (*names, name))
        else:
            yield " ".join((*names, name)), command.help or ""


@pytest.mark.parametrize(("command", "told"), documented_commands())
def test_every_command_has_help_with_an_example(command: str, told: str) -> None:
    assert f"`duecourse {command}" in told, command


def test_the_command_page_names_every_command() -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([a-z-]+(?: [a-z-]+){0,2})`", page, re.MULTILINE)) == commands()


def test_every_command_and_test_that_the_capabilities_name_exists() -> None:
    page = (ROOT / "docs" / "capabilities.md").read_text(encoding="utf-8")
    named, known = re.findall(r"`duecourse ([a-z-]+(?: [a-z][a-z-]*){0,2})", page), commands()
    begun = {name: {" ".join(name.split()[:words]) for words in (1, 2, 3)} for name in named}
    assert [name for name, starts in begun.items() if not starts & known] == []
    paths = re.findall(r"(?:examples/[\w-]+/)?(?:tests|core|store|adapters)/[\w/]+\.py", page)
    assert [path for path in paths if not (ROOT / path).is_file()] == []
    assert len(paths) > 20


def test_the_wheel_holds_our_top_levels_and_nothing_else(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with ZipFile(wheel) as packed:
        names = packed.namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == TOP_LEVELS
    assert any(name.startswith("store/migrations/versions/") for name in names)
    assert {"console/static/htmx-4.0.1.min.js", "console/static/htmx-LICENSE.txt"} <= set(names)
    assert any(name.endswith("adapters/sap/s4/quality_scale.yaml") for name in names)


def test_the_lock_pins_every_dependency_with_its_hash() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = {name.lower().replace("_", "-") for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    names = {re.split(r"[<>=\[]", line)[0].lower().replace("_", "-") for line in wanted}
    assert names - pinned == set()
    assert lock.count("--hash=sha256:") > len(pinned)


@pytest.mark.parametrize(
    "words",
    [
        ["aging", "--by", "colour"],
        ["items", "--as-of", "yesterday"],
        ["writes", "mode", "s4", "DE01", "steal", "propose"],
        ["writes", "mode", "s4", "DE01", "note", "always"],
        ["hold", "set", "DE01/1", "--reason", "x", "--kind", "mood"],
        ["simulate", "oracle"],
        ["no-such-command"],
    ],
)
def test_a_command_used_wrongly_ends_with_two(words: list[str]) -> None:
    assert CliRunner().invoke(app, words).exit_code == 2
