"""Settings: what they take, and what they say when they cannot."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from canonical_model.errors import Misconfigured
from duecourse.cli.app import app
from duecourse.settings import load

S4 = """\
[systems.s4]
product = "sap-s4"
password = { env = "S4_PASSWORD" }
auth = { user = "u", secret = { env = "S4_PASSWORD" } }
"""


def written(home: Path, text: str) -> Path:
    (home / "duecourse.toml").write_text(text, encoding="utf-8")
    return home


def test_secrets_are_taken_from_the_environment_at_any_depth(tmp_path: Path) -> None:
    settings = load(written(tmp_path, S4), {"S4_PASSWORD": "hush"})
    assert settings.system("s4").options == {"password": "hush", "auth": {"user": "u", "secret": "hush"}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (S4, "environment variable S4_PASSWORD is not set"),
        ("[systems.s4]\n", "has no `product`"),
        ("[group]\ncolour = 1\n", "colour"),
        ("[polciy]\n", "unknown settings: polciy"),
        ("[policy]\nbuckets = [1, 2]\n", "buckets must begin with 0"),
        ("[group\n", "line 1"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(Misconfigured, match=said):
        load(written(tmp_path, text), {})


def test_a_missing_file_names_the_command_that_makes_it(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="duecourse init"):
        load(tmp_path, {})


def test_an_unknown_system_lists_the_known_ones(tmp_path: Path) -> None:
    settings = load(written(tmp_path, '[systems.a]\nproduct = "file"\n'), {})
    with pytest.raises(Misconfigured, match=r"known: a"):
        settings.system("b")


def test_limits_belong_to_the_system_not_to_its_adapter(tmp_path: Path) -> None:
    text = '[systems.a]\nproduct = "file"\nfolder = "x"\nlimits = { concurrent = 2, requests = 10 }\n'
    system = load(written(tmp_path, text), {}).system("a")
    assert (system.limits.concurrent, system.limits.requests, system.limits.seconds) == (2, 10, 1.0)
    assert system.options == {"folder": "x"}


def test_what_the_environment_gave_is_not_shown(tmp_path: Path) -> None:
    assert "hush" not in repr(load(written(tmp_path, S4), {"S4_PASSWORD": "hush"}))


def test_a_database_that_does_not_answer_is_said_in_one_line(tmp_path: Path) -> None:
    written(tmp_path, f'[store]\nurl = "postgresql://nobody@/none?host={tmp_path}"\n')
    said = CliRunner().invoke(app, ["--home", str(tmp_path), "items"])
    assert said.exit_code == 1
    assert "the database cannot be reached" in said.stderr
