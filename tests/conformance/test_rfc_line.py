"""The rules can fail over RFC, too: each fault is planted into the adapter, and the rule that is about it breaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.holds import HoldMapper
from adapters.sap.ecc.reader.items import ItemFeed
from adapters.sap.ecc.writing import remittance
from adapters.sap.ecc.writing.company_text import CompanyText
from adapters.sap.ecc.writing.item_change import ItemChange
from adapters.sap.rfc import outcomes, tables, wire
from canonical_model.steps import NativeRecord
from canonical_model.writing import Refused, TransportFailure
from conformance.suite.rfc_line import Watch
from conformance.suite.rule import NotOffered
from conformance.suite.rules import RULES
from conformance.suite.running import Shown, show
from conformance.suite.subjects.ecc import SUBJECT

usual_join = tables._joined
usual_page = tables.TableReader._page


def failing(sent: Any) -> Callable[..., TransportFailure]:
    return lambda *_: TransportFailure(sent=sent, why="planted")


def as_decided(_landing: ItemChange, step: Any, _response: Any) -> NativeRecord:
    return NativeRecord(type="open item", key=step.subjects, content=step.content)


def pages_without_end(reader: Any, table: str, group: Any, asked: Any, *, skip: int) -> list[dict[str, str]]:
    if table != "BSID":
        return usual_page(reader, table, group, asked, skip=skip)
    rows = usual_page(reader, table, group, asked, skip=0)
    return [{**row, "BELNR": f"{skip + place:010d}"} for place, row in enumerate(rows)]


PLANTED = [
    ("writes.hold.lost_answer", wire._Unit, "_failed", failing("not_sent")),
    ("writes.hold.error_after_effect", outcomes, "_raised", lambda *_: Refused(said="planted")),
    ("writes.cash.error_after_effect", outcomes, "_committed", lambda *_: Refused(said="planted")),
    ("writes.note.told_to_wait", wire, "_no_connection", failing("maybe_sent")),
    ("writes.hold.lands", ItemChange, "standing", as_decided),
    ("writes.cash.waits_for_its_item", remittance, "_archive_key", lambda step: step.reference),
    ("writes.note.lands", CompanyText, "found", lambda *_: ()),
    ("traps.T11_midnight_and_equal_timestamps", ItemFeed, "_changed", lambda *_: iter(())),
    ("traps.T13_deletes", ItemFeed, "_open_keys", lambda *_: iter(())),
    ("reads.disputes", HoldMapper, "of_case", lambda *_: iter(())),
    ("reads.promises", HoldMapper, "of_promise", lambda *_: iter(())),
    ("matrix.read.disputes", HoldMapper, "of_case", lambda *_: iter(())),
    ("bad_reads.token_expires", EccClient, "close", lambda _: None),
    ("bad_reads.item_on_two_pages", tables, "_joined", lambda *told: (usual_join(*told)[0], False)),
]


def shown(name: str) -> Shown:
    (rule,) = (rule for rule in RULES if rule.id == name)
    return show(SUBJECT, rule)


@pytest.mark.parametrize(("rule", "place", "name", "planted"), PLANTED, ids=[told[0] for told in PLANTED])
def test_a_fault_that_is_planted_breaks_the_rule_about_it(
    monkeypatch: pytest.MonkeyPatch, rule: str, place: Any, name: str, planted: Any
) -> None:
    assert shown(rule).outcome == "kept"
    monkeypatch.setattr(place, name, planted)
    assert shown(rule).outcome == "broken"


def test_an_adapter_that_goes_round_in_circles_is_stopped_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables.TableReader, "_page", pages_without_end)
    assert "round in circles" in shown("reads.open_items").why


def test_a_fault_that_nobody_knows_is_not_offered() -> None:
    with pytest.raises(NotOffered, match="earthquake"):
        Watch().next_write("earthquake", None)
