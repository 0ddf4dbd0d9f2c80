"""Every table and column that statements name exists in the vendor's own descriptions, or is said to be probed."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from adapters.netsuite import wire
from adapters.netsuite.capabilities import CAPABILITIES
from adapters.netsuite.tables import ASKED, LISTINGS, Column, Origin

Vendor = Callable[[str], Path]
SEEDS = "dbt_netsuite_source_seeds/integration_tests/seeds/netsuite2_{}_data.csv"
#: our table → the analytics schema's file
FILES = {
    "transaction": "transaction", "transactionline": "transaction_line", "transactionaccountingline": "tran_acct_line",
    "consolidatedexchangerate": "consolidated_exchange_rate", "accountingperiod": "accounting_period",
    "customer": "customer", "subsidiary": "subsidiary", "account": "account", "currency": "currency",
}  # fmt: skip
#: our table → the record of the REST schema with its fields in other letters
RECORDS = {"transaction": ("invoice", "customerPayment"), "customer": ("customer",)}
WIRES = {
    "subsidiaries": wire.Subsidiary, "customers": wire.Customer, "contacts": wire.Contact, "terms": wire.Term,
    "items": wire.LedgerLine, "applications": wire.Link, "holds": wire.Flags, "rates": wire.Rate,
    "consolidated rates": wire.ConsolidatedRate,
}  # fmt: skip


def named() -> list[tuple[str, str, Origin]]:
    """(table, column, where the name is from), of everything that a statement names."""
    found = {
        (table.name, column.name, column.origin)
        for listing in LISTINGS.values()
        for table in listing.tables
        for column in listing.columns
        if column.of == table.alias
    }
    found |= {(table, column, origin) for (table, column), origin in ASKED.items()}
    return sorted(found)


def columns(vendor: Vendor, table: str) -> set[str]:
    with vendor(SEEDS.format(FILES[table])).open(encoding="utf-8", newline="") as file:
        return set(next(csv.reader(file)))


@pytest.mark.parametrize("name", [(t, c) for t, c, origin in named() if origin == "vendor"], ids=".".join)
def test_columns_said_to_be_the_vendors_are(vendor: Vendor, name: tuple[str, str]) -> None:
    table, column = name
    assert column in columns(vendor, table) | _of_records(vendor, table), f"{table}.{column}"


def _of_records(vendor: Vendor, table: str) -> set[str]:
    """Fields of the vendor's own record schema, in lower case."""
    told = json.loads(vendor("rest_samples/schema_2026_1_extract.json").read_text(encoding="utf-8"))
    return {name.lower() for record in RECORDS.get(table, ()) for name in told[record]}


def test_what_is_probed_is_named_by_the_vendors_record_models(vendor: Vendor) -> None:
    models = json.loads(vendor("rest_openapi_models_netsuite_python_2.1.5.json").read_text(encoding="utf-8"))
    schema = json.loads(vendor("rest_samples/schema_2026_1_extract.json").read_text(encoding="utf-8"))
    known = {name.lower() for model in ("Customer", "Contact") for name in models[model]}
    known |= {name.lower() for record in ("invoice", "customer") for name in schema[record]}
    # of invoices only the twins of customers' flags are on file; of terms only the SOAP schema
    known |= {name.replace("custentity", "custbody") for name in known}
    soap = vendor("wsdl_v2023_2/xsd/lists.accounting.xsd").read_text(encoding="utf-8").lower()
    strange = [
        f"{table}.{column}" for table, column, origin in named()
        if origin == "probed" and column not in known and not (table == "term" and f'name="{column}"' in soap)
        and column != "id"
    ]  # fmt: skip
    assert strange == []


def test_what_is_not_the_vendors_is_said_to_be_unverified() -> None:
    assert {origin for _, _, origin in named()} == {"vendor", "callers", "probed", "ours"}
    assert any("probed" in told for told in CAPABILITIES.unverified)


def test_every_listing_becomes_a_record_but_keys_of_what_was_deleted() -> None:
    assert LISTINGS.keys() - WIRES.keys() == {"deletions"}


@pytest.mark.parametrize("name", WIRES)
def test_what_is_read_is_what_is_asked_for(name: str) -> None:
    """A field that no statement fills would always be empty."""
    asked = {column.shown for column in LISTINGS[name].columns}
    fields = set(WIRES[name].__struct_fields__)
    assert fields <= asked, fields - asked
    unread = {c.shown for c in LISTINGS[name].columns if not _joins(name, c)} - fields
    assert unread == set(), unread


def _joins(listing: str, column: Column) -> bool:
    """Columns that are asked for because another table is joined by them."""
    joined = " ".join(table.on for table in LISTINGS[listing].tables)
    return f"{column.of}.{column.name}" in joined


def test_fields_that_records_cannot_do_without_have_no_default() -> None:
    for name, kind in WIRES.items():
        required = {field.name for field in msgspec.structs.fields(kind) if field.required}
        assert required <= set(LISTINGS[name].key_names), name
