"""Recorded answers, replayed: the same records as when they were recorded, and nothing that must not be kept."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vcr

from canonical_model import wire

FIXTURES = Path(__file__).parents[3] / "fixtures"
SCENARIOS = sorted(path.parent for path in (FIXTURES / "sap-s4").glob("*/cassette.yaml"))
ORIGINS = {"live-sandbox", "vendor-doc", "third-party", "simulator"}
SELECTED = re.compile(r"(?<=\$select=)[^&]+")


def same_question(one: Any, other: Any) -> None:
    """Fields may be asked for in any order: the service answers in its own."""
    assert _question(one.uri) == _question(other.uri)


def _question(uri: str) -> str:
    return SELECTED.sub(lambda found: ",".join(sorted(found[0].split(","))), uri)


RECORDER = vcr.VCR(record_mode="none", match_on=["method", "question"])
RECORDER.register_matcher("question", same_question)


def test_there_are_recordings() -> None:
    assert {path.name for path in SCENARIOS} == {"everything-of-one-entity", "items-of-mock-sap"}


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_a_recording_gives_the_records_it_gave(folder: Path, recording: Any) -> None:
    expected = json.loads((folder / "expected.json").read_bytes())
    with RECORDER.use_cassette(str(folder / "cassette.yaml")):
        reader = recording.reader_of(folder.name)
        found = recording.documents(reader, folder.name)
        reader.close()
    assert found == expected
    assert len(found) > 5


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_expected_records_are_in_the_wire_format(folder: Path) -> None:
    for document in json.loads((folder / "expected.json").read_bytes()):
        record = wire.decode(json.dumps(document).encode())
        assert json.loads(wire.encode(record)) == document


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_a_recording_says_where_it_is_from(folder: Path) -> None:
    told = tomllib.loads((folder / "provenance.toml").read_text("utf-8"))
    assert told["origin"] in ORIGINS
    assert told.keys() == {"origin", "date", "api_version"}


#: what must not be in a recording; IBANs, card numbers, credentials, addresses of people
UNWANTED = {
    "a token or password": re.compile(r"(?i)\b(bearer|basic) [\w+/=.-]{8,}|authorization:|set-cookie:|x-csrf-token:"),
    "an IBAN": re.compile(r"\b[A-Z]{2}\d{2}[ ]?(?:[A-Z0-9]{4}[ ]?){3,7}[A-Z0-9]{1,4}\b"),
    "a card number": re.compile(r"\b(?:4\d{3}|5[1-5]\d{2})[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}\b"),
}
ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
HOST = re.compile(r"https?://([\w.-]+)")
#: names of XML vocabularies, which nobody is called at
VOCABULARIES = {"schemas.microsoft.com", "www.sap.com", "www.w3.org"}


def kept_texts() -> Iterator[tuple[str, str]]:
    for path in sorted(FIXTURES.rglob("cassette*.y*ml")):
        yield str(path.relative_to(FIXTURES)), path.read_text("utf-8")


@pytest.mark.parametrize(("name", "text"), tuple(kept_texts()), ids=lambda value: value[:40])
def test_no_recording_holds_what_must_not_be_kept(name: str, text: str) -> None:
    for what, pattern in UNWANTED.items():
        assert not pattern.search(text), f"{what} in {name}: {pattern.search(text)}"
    assert {host for host in ADDRESS.findall(text) if not _example(host)} == set()
    assert {host for host in HOST.findall(text) if not _example(host)} <= VOCABULARIES


def _example(host: str) -> bool:
    return re.fullmatch(r"(?:.*\.)?example(?:\.(?:com|net|org))?", host) is not None


@pytest.mark.parametrize(
    "planted",
    [
        "Authorization: Basic dXNlcjpwYXNzd29yZA==",
        "DE89370400440532013000",
        "4111 1111 1111 1111",
        "jane.doe@customer.de",
        "http://10.1.2.3:8000/sap",
    ],
)
def test_the_search_finds_what_is_planted(planted: str) -> None:
    with pytest.raises(AssertionError):
        test_no_recording_holds_what_must_not_be_kept("planted", planted)
