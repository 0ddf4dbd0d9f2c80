"""Records the calls anew: `python tests/adapters/sap/ecc/record_calls.py`; read its difference before keeping it.

A recording is every call with its parameters and what came back; it holds no logon.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec

from adapters.kit.throttle import Unlimited
from adapters.sap.ecc.reader import EccReader
from adapters.sap.ecc.settings import Settings
from adapters.sap.rfc.logon import Logon
from adapters.sap.rfc.port import Connect
from canonical_model import wire
from canonical_model.access import Actor
from canonical_model.adapter import Environment, ReadRequest
from canonical_model.identity import SystemUid

FIXTURES = Path(__file__).parents[4] / "fixtures" / "sap-ecc"
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
#: scenario → how open items are read
SCENARIOS = {"everything-by-tables": "tables", "items-by-bapi": "bapi"}


def environment() -> Environment:
    """A machine whose clock stands at the evening of the recording's day."""
    return Environment(
        system=SystemUid("fixture"), name="ecc", now=lambda: NOW, sleep=lambda _seconds: None, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="recorder", kind="service"),
    )  # fmt: skip


def reader_of(scenario: str, connect: Connect) -> EccReader:
    """A reader for a scenario."""
    by: Any = SCENARIOS[scenario]
    return EccReader(Settings(logon=Logon(parameters={}), items_by=by), environment(), connect=connect)


def documents(reader: EccReader, scenario: str) -> list[Any]:
    """What a scenario reads, in the canonical wire format."""
    feeds = ("customers", "items", "holds", "balances") if scenario == "everything-by-tables" else ("items",)
    asked = [("entities", ""), *((feed, "DE01") for feed in feeds)]
    read = [
        record
        for feed, entity in asked
        for page in reader.read(ReadRequest(feed=feed, entity=entity, history_from=date(2026, 1, 1)))
        for record in page.records
    ]
    return [msgspec.json.decode(wire.encode(record)) for record in read]


def question(function: str, parameters: dict[str, Any]) -> str:
    """A call as one text: the same question is the same text."""
    return f"{function} {json.dumps(parameters, sort_keys=True)}"


class Recording:
    """A connection that writes down what goes over it."""

    def __init__(self, inner: Any, calls: list[Any]) -> None:
        self._inner, self._calls = inner, calls

    def call(self, function: str, **parameters: Any) -> dict[str, Any]:
        kept: dict[str, Any] = {"function": function, "parameters": parameters}
        self._calls.append(kept)
        try:
            result = self._inner.call(function, **parameters)
        except Exception as error:
            kept["raises"] = {"class": type(error).__name__, "key": getattr(error, "key", ""), "message": str(error)}
            raise
        kept["result"] = json.loads(msgspec.json.encode(result))
        return dict(result)

    def close(self) -> None:
        self._inner.close()


class Replay:
    """A connection that answers what was recorded, each question in the order it was asked, and nothing else."""

    def __init__(self, calls: list[Any], errors: dict[str, type[Any]]) -> None:
        self._errors = errors
        self.answers: dict[str, list[Any]] = {}
        for one in calls:
            self.answers.setdefault(question(one["function"], one["parameters"]), []).append(one)

    def call(self, function: str, **parameters: Any) -> dict[str, Any]:
        kept = self.answers[question(function, parameters)].pop(0)
        if "raises" in kept:
            told = kept["raises"]
            raise self._errors[told["class"]](told["message"], key=told["key"])
        return dict(kept["result"])

    def close(self) -> None:
        """Nothing is open."""


def kept_calls(folder: Path) -> Iterator[Any]:
    """The calls of a recording, a line each."""
    for line in (folder / "calls.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def record(scenario: str) -> None:
    """One scenario: calls, expectation, provenance."""
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from record_fixtures import one_of_each, without_ibans

    from simulators.ecc import Ecc

    folder, calls = FIXTURES / scenario, list[Any]()
    folder.mkdir(parents=True, exist_ok=True)
    system = Ecc(one_of_each(), lambda: NOW)
    with without_ibans():
        found = documents(reader_of(scenario, lambda: Recording(system.connect(), calls)), scenario)
    lines = "".join(json.dumps(one, sort_keys=True, ensure_ascii=False) + "\n" for one in calls)
    (folder / "calls.jsonl").write_text(lines, encoding="utf-8")
    (folder / "expected.json").write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    told = f'origin = "simulator"\ndate = {NOW.date()}\napi_version = "RFC, ECC 6.0 as simulated"\n'
    (folder / "provenance.toml").write_text(told, encoding="utf-8")


if __name__ == "__main__":
    for name in SCENARIOS:
        record(name)
