"""Every field we read exists in SAP's own service description, with the type we expect of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from adapters.kit.edmx import EntityShape, shapes
from adapters.sap.s4 import wire
from adapters.sap.s4.metadata import ENTITY_SETS, EXPECTED, NAVIGATIONS
from adapters.sap.s4.reader.ledger import SUMMED_BY
from adapters.sap.s4.reader.questions import BLOCKED, CHANGE_DATES, KEYS

Shared = Callable[[str], Path]
FILES = {
    "A_OperationalAcctgDocItemCube": "API_OPLACCTGDOCITEMCUBE_SRV",
    "A_CompanyCode": "API_JOURNALENTRYITEMBASIC_SRV",
    "A_JournalEntryItemBasic": "API_JOURNALENTRYITEMBASIC_SRV",
}


def described(shared: Shared, entity_set: str) -> EntityShape:
    service = FILES.get(entity_set, "API_BUSINESS_PARTNER")
    return shapes(shared(f"sap/{service}.edmx").read_bytes())[entity_set]


@pytest.mark.parametrize("entity_set", ENTITY_SETS)
def test_fields_exist_with_the_type_we_read(shared: Shared, entity_set: str) -> None:
    shape = described(shared, entity_set)
    for field in msgspec.structs.fields(ENTITY_SETS[entity_set]):
        if field.encode_name in NAVIGATIONS:
            assert field.encode_name in shape.navigations
            continue
        expected = EXPECTED["bool" if field.type is bool else "str"]
        assert shape.properties.get(field.encode_name) in expected, f"{entity_set}.{field.encode_name}"


def test_the_fields_of_an_item_stand_in_the_order_in_which_they_are_sent(shared: Shared) -> None:
    fields = wire.CubeItem.__struct_encode_fields__
    sent = described(shared, "A_OperationalAcctgDocItemCube").properties
    assert fields == tuple(name for name in sent if name in fields)


def test_paging_orders_by_the_keys_of_the_service(shared: Shared) -> None:
    assert described(shared, "A_OperationalAcctgDocItemCube").keys == KEYS


def test_filters_name_fields_of_the_service(shared: Shared) -> None:
    properties = described(shared, "A_OperationalAcctgDocItemCube").properties
    assert set(CHANGE_DATES) | set(BLOCKED) <= set(properties)
    assert set(SUMMED_BY) <= set(described(shared, "A_JournalEntryItemBasic").properties)


def test_keys_alone_are_part_of_an_item() -> None:
    assert set(wire.CubeKey.__struct_fields__) <= set(wire.CubeItem.__struct_fields__)
    assert set(wire.CustomerAccount.__struct_fields__) <= set(wire.CustomerCompany.__struct_fields__)
