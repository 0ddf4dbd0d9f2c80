"""Recorded calls, replayed: the same records as when they were recorded, and nothing that must not be kept."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from canonical_model import wire
from simulators.ecc import errors

FIXTURES = Path(__file__).parents[4] / "fixtures" / "sap-ecc"
SCENARIOS = sorted(path.parent for path in FIXTURES.glob("*/calls.jsonl"))


@pytest.fixture(scope="module")
def recorded() -> Any:
    """How the calls were recorded."""
    spec = spec_from_file_location("record_calls", Path(__file__).with_name("record_calls.py"))
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["record_calls"] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_are_recordings() -> None:
    assert {path.name for path in SCENARIOS} == {"everything-by-tables", "items-by-bapi"}


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_recorded_calls_give_the_records_they_gave(folder: Path, recorded: Any) -> None:
    replay = recorded.Replay(list(recorded.kept_calls(folder)), vars(errors))
    found = recorded.documents(recorded.reader_of(folder.name, lambda: replay), folder.name)
    assert found == json.loads((folder / "expected.json").read_bytes())
    assert len(found) > 5
    # every recorded answer was asked for: nothing of the recording is there for nothing
    assert {asked for asked, left in replay.answers.items() if left} == set()


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_expected_records_are_in_the_wire_format(folder: Path) -> None:
    for document in json.loads((folder / "expected.json").read_bytes()):
        record = wire.decode(json.dumps(document).encode())
        assert json.loads(wire.encode(record)) == document


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_a_recording_is_a_simulators_and_says_so(folder: Path) -> None:
    told = tomllib.loads((folder / "provenance.toml").read_text("utf-8"))
    assert told["origin"] == "simulator"
    assert told.keys() == {"origin", "date", "api_version"}


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_no_recording_holds_what_must_not_be_kept(folder: Path) -> None:
    text = (folder / "calls.jsonl").read_text("utf-8")
    assert not re.search(r"(?i)passwd|password|ashost|mysapsso2", text)
    # rows of fixed columns look like account numbers: only those whose check digits are right are some
    assert not [found for found in re.findall(r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b", text) if is_iban(found)]
    hosts = re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", text)
    assert all(host.endswith(("example.com", "example.org", "example.net")) for host in hosts)


def is_iban(text: str) -> bool:
    """Whether the check digits are right (ISO 13616)."""
    return int("".join(str(int(sign, 36)) for sign in text[4:] + text[:4])) % 97 == 1


def test_the_search_finds_what_is_planted() -> None:
    assert is_iban("DE89370400440532013000")
    assert not is_iban("DE01180000000120260010000000001EUR")
