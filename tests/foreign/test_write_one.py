"""What docs/adapters/write-one.md tells a stranger is so: its blocks, its names, its entry point and its allow-list."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from canonical_model.errors import Misconfigured
from conformance.suite.counterparty import Counterparty
from conformance.suite.rules import RULES
from conformance.suite.scale import load_scale
from duecourse.installed import _installed, load_adapter

PAGE = (Path(__file__).parents[2] / "docs" / "adapters" / "write-one.md").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def test_python_on_the_page_compiles_and_what_it_imports_is_there() -> None:
    for block in blocks("python"):
        compile(block, "write-one.md", "exec")
        for module, names in re.findall(r"^from (conformance[\w.]*) import (.+)$", block, re.MULTILINE):
            assert all(hasattr(import_module(module), name) for name in names.split(", "))


def test_acts_on_the_page_are_acts_of_a_counterparty() -> None:
    (subject,) = [block for block in blocks("python") if "Counterparty" in block]
    named = set(re.findall(r"def (\w+)\(self", subject)) - {"__init__"}
    assert named
    assert all(hasattr(Counterparty, name) for name in named)


def test_the_scale_on_the_page_speaks_of_rules_that_are_there(tmp_path: Path) -> None:
    (text,) = blocks("yaml")
    (tmp_path / "quality_scale.yaml").write_text(text, encoding="utf-8")
    scale = load_scale(tmp_path / "quality_scale.yaml")
    names = {rule.id for rule in RULES}
    assert scale.strangers(names) == ()
    assert all(scale.reason(name) is not None for name in names)


def test_settings_on_the_page_are_toml() -> None:
    assert [tomllib.loads(block) for block in blocks("toml")]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A distribution named as the page says, found as pip would leave it."""
    facts = tmp_path / "duecourse_ledgerly-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: duecourse-ledgerly\nVersion: 1.0\n", encoding="utf-8")
    (facts / "entry_points.txt").write_text("[duecourse.adapters]\nledgerly = ledgerly:ADAPTER\n", encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    _installed.cache_clear()
    yield
    _installed.cache_clear()


@pytest.mark.usefixtures("installed")
def test_an_adapter_from_another_distribution_is_loaded_once_it_is_allowed() -> None:
    with pytest.raises(Misconfigured, match="another distribution"):
        load_adapter("ledgerly")
    assert load_adapter("ledgerly", allowed=("ledgerly",)).name == "ledgerly"


def test_the_foreign_adapter_imports_nothing_of_the_house_but_the_contract_and_the_kit() -> None:
    allowed = {"__future__", "canonical_model", "adapters", "ledgerly", "msgspec"}
    for path in (Path(__file__).parent / "ledgerly").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        tops = set(re.findall(r"^(?:from|import) (\w+)", text, re.MULTILINE))
        ours = tops & {"canonical_model", "adapters", "core", "store", "duecourse", "simulators", "conformance"}
        assert ours <= allowed or path.name == "tried.py"
        assert set(re.findall(r"^from (adapters[\w.]*)", text, re.MULTILINE)) <= {
            "adapters.kit.auth", "adapters.kit.secrets", "adapters.kit.session",
        }  # fmt: skip
