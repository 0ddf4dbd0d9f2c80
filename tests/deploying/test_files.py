"""What is deployed with: files name what is there, commands and options that the program has, and nothing else."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from image import ROOT, build, copied, instructions, started

from duecourse.cli.app import app

DEPLOY = ROOT / "deploy"
ANALYZE = shutil.which("systemd-analyze") or ""
UNITS = sorted(DEPLOY.glob("*.service"))


def parsed(words: list[str]) -> dict[str, Any]:
    """The options of a command line of ours; click.UsageError where there is no such command or option."""
    command: Any = typer.main.get_command(app)
    context = command.make_context("duecourse", list(words), resilient_parsing=False)
    with context:
        name, inner, rest = command.resolve_command(context, [*context._protected_args, *context.args])
        return dict(inner.make_context(name, rest, parent=context).params)


def test_the_image_has_every_top_level_of_the_program_and_only_files_that_are_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    tops = set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"])
    files = {name for names, _ in copied() for name in names}
    assert tops <= files
    assert {"requirements.lock", "installer.lock", "pyproject.toml", project["project"]["readme"]} <= files
    assert [name for name in files if not (ROOT / name).exists()] == []


def test_the_image_runs_as_nobody_special_and_starts_the_worker() -> None:
    told = dict(instructions())
    assert told["USER"] == "10001"
    assert (told["ENTRYPOINT"], told["CMD"]) == ('["duecourse"]', '["run"]')
    assert parsed(["run"])["grace"] > 0


def test_the_services_of_the_compose_file_use_what_it_declares_and_commands_that_there_are() -> None:
    told = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    for name, service in told["services"].items():
        assert set(service["secrets"]) <= told["secrets"].keys(), name
        named = [one.split(":")[0] for one in service["volumes"] if not one.startswith("./")]
        assert set(named) <= told["volumes"].keys(), name
        assert set(service.get("depends_on", ())) <= told["services"].keys(), name
    worker, console = (told["services"][name] for name in ("worker", "console"))
    assert parsed(worker["command"])["grace"] < seconds(worker["stop_grace_period"])
    assert parsed(console["command"])["workers"] == 2
    assert (DEPLOY / console["build"]["context"] / console["build"]["dockerfile"]).resolve().is_file()


def seconds(told: str) -> float:
    return float(told.removesuffix("s"))


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.name)
def test_a_unit_starts_a_command_that_there_is_and_stops_it_later_than_it_hands_back(unit: Path) -> None:
    text = unit.read_text(encoding="utf-8")
    (start,) = re.findall(r"^ExecStart=(.*)$", text, re.MULTILINE)
    (stop,) = re.findall(r"^TimeoutStopSec=(\d+)$", text, re.MULTILINE)
    _, *words = shlex.split(start)
    options = parsed(words)
    assert options.get("grace", 10) < int(stop)


@pytest.mark.whole
@pytest.mark.skipif(not ANALYZE, reason="no systemd here")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        text = unit.read_text(encoding="utf-8").replace("/opt/duecourse/venv/bin/duecourse", "/bin/true")
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [ANALYZE, "verify", *(str(tmp_path / unit.name) for unit in UNITS)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.whole
def test_the_steps_of_the_image_build_a_program_that_starts_without_the_checkout(tmp_path: Path) -> None:
    program = build(tmp_path)
    home = tmp_path / "data"
    assert started(program, home, "init").returncode == 0
    asked = started(program, home, "doctor")
    assert asked.returncode in {0, 3}, asked.stderr
    found = subprocess.run(
        [str(program.parent / "python"), "-c", "import duecourse; print(duecourse.__file__)"],
        cwd=home, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.startswith(str(tmp_path / "opt"))
