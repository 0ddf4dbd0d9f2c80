"""A reading of items keeps a few pages of what it met, whatever the ledger's size, and brings the same records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from adapters.kit import came, odata_v2
from adapters.sap import settlements
from adapters.sap.s4.mapping import items
from adapters.sap.s4.reader import S4Reader
from adapters.sap.s4.reader.items import item_text_key
from adapters.sap.s4.wire import CubeKey
from canonical_model.receivables import OpenItem
from simulators.sap import RunningServer

Connect = Callable[..., S4Reader]
CUBE = "A_OperationalAcctgDocItemCube"


@pytest.fixture(autouse=True)
def _little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two pages' keys are kept, and three documents and settlements."""
    monkeypatch.setattr(odata_v2, "PAGES_KEPT", 2)
    monkeypatch.setattr(items, "MOST_DOCUMENTS", 3)
    monkeypatch.setattr(settlements, "MOST_CLEARINGS", 3)


def by_id(records: list[Any]) -> dict[str, Any]:
    return {one.id: one for one in records}


@pytest.mark.parametrize("entity", ["DE01", "US01"])
def test_the_same_records_come_though_most_of_what_was_met_is_forgotten(
    connect: Connect, sound: RunningServer, read: Any, whole: dict[str, Any], entity: str
) -> None:
    found = read(connect(sound, page_size=40), "items", entity, history_from=date(2000, 1, 1))
    assert found.end.completeness == "complete"
    assert by_id(found.records) == by_id(whole[entity].records)
    lines = [one.id for one in found.of(OpenItem)]
    assert len(lines) == len(set(lines)), "each line is handed on once"
    for page in found.pages:
        ids = [one.id for one in page.records]
        assert len(ids) == len(set(ids)), "within a page a record stands once"


def test_lines_come_in_the_order_of_their_keys_so_that_none_but_two_pages_are_kept(
    connect: Connect, sound: RunningServer, read: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[came.Came] = []

    class Watched(came.Came):
        def __init__(self, **more: Any) -> None:
            super().__init__(**more)
            if more.get("pages"):
                kept.append(self)

    monkeypatch.setattr(odata_v2, "Came", Watched)
    assert read(connect(sound, page_size=40), "items", "DE01").end.completeness == "complete"
    (lines,) = kept
    assert lines._known is None, "a key came out of order"
    assert lines.count > 400
    assert sum(map(len, lines._pages)) <= 80


@pytest.mark.parametrize("fault", ["vanishing_item", "item_on_two_pages"])
def test_what_moves_while_it_is_read_is_read_once_more(
    connect: Connect, sound: RunningServer, read: Any, whole: dict[str, Any], fault: str
) -> None:
    sound.inject(fault, entity_set=CUBE, count=1)
    found = read(connect(sound, page_size=40), "items", "DE01", history_from=date(2000, 1, 1))
    assert found.end.completeness == "complete"
    assert by_id(found.of(OpenItem)) == by_id(whole["DE01"].of(OpenItem))


def test_keys_ascend_as_the_database_sorts_with_or_without_zeros_and_with_letters() -> None:
    """Digits stand there with their zeros, numbers with a letter as they are, from the left."""

    def key(document: str, line: str = "001", year: str = "2026") -> str:
        return item_text_key(
            CubeKey(CompanyCode="DE01", FiscalYear=year, AccountingDocument=document, AccountingDocumentItem=line)
        )

    stored = [key("99"), key("100000000"), key("0100000001"), key("1800000000"), key("A1"), key("A1000000"), key("RE1")]
    assert stored == sorted(stored)
    assert key("99") == key("0000000099")
    assert key("99", line="2") < key("99", line="10")
    assert key("RE1", year="2025") < key("1", year="2026")
