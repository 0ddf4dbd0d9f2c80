"""Finance & Operations: references kept in properties that a tenant chooses, by whatever way transactions are read."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from adapters.dynamics.finance.settings import Bulk, Settings
from canonical_model.receivables import OpenItem
from conformance.suite.bench import Bench, bench
from conformance.suite.shelf import Shelf
from conformance.suite.subjects.dynamics_finance import SUBJECT, Finance
from simulators.dynamics.finance import Options, serve

#: two that are read anyhow, one of them in another case, and one that is not
FIELDS = {"reference": "VOUCHER", "assignment": "TransType", "payment_reference": "Approved"}
WAYS = {
    "OData": Options(), "as older versions have it": Options(absent=frozenset({"CustTransOpens", "CustTransactions"})),
    "packages": Options(definition_groups={"DUECOURSE": ("CustTransOpens", "CustTransactions")}),
    "packages of one set": Options(definition_groups={"DUECOURSE": ("CustTransBiEntities",)}),
}  # fmt: skip


def opened(options: Options, fields: dict[str, str]) -> Any:
    class Environment(Finance):
        def serve(self) -> Any:
            server = serve(self.books, credentials=self.credentials(), clock=self.clock.now, options=options)
            self.elsewhere = f"http://localhost:{server.url.rpartition(':')[2]}"
            server.tenant.options = structs.replace(options, blob_origin=self.elsewhere)
            return server

        def settings(self, address: str) -> Settings:
            bulk = Bulk(definition_group="DUECOURSE", hosts=(self.elsewhere,)) if options.definition_groups else Bulk()
            return structs.replace(super().settings(address), bulk=bulk, fields=fields)

    return bench(structs.replace(SUBJECT, open=Environment))


def read(made: Bench) -> tuple[dict[str, OpenItem], tuple[str, ...]]:
    first, second = made.erp.invoice("100.00"), made.erp.invoice("70.10")
    made.erp.pay_part(first, "30.25")
    made.erp.pay([second])
    made.erp.credit_memo("12.34")
    shelf = Shelf()
    reads = [one for one in shelf.sync(made.reader(), items_only=True) if one.feed.name == "items"]
    ends = [end for one in reads for end in one.ends]
    assert {end.completeness for end in ends} == {"complete"}
    return {one.id: one for one in shelf.of(OpenItem)}, tuple(text for end in ends for text in end.findings)


@pytest.mark.parametrize("way", WAYS)
def test_references_are_read_from_the_properties_that_the_settings_name(way: str) -> None:
    with opened(WAYS[way], {}) as made:
        plain, _ = read(made)
    with opened(WAYS[way], FIELDS) as made:
        own, findings = read(made)
    assert {(one.assignment, one.payment_reference) for one in own.values()} >= {("Sales", "Yes"), ("Payment", "Yes")}
    assert all(one.reference for one in own.values())
    assert {one.reference for one in own.values()} != {one.reference for one in plain.values()}
    same = dict.fromkeys(FIELDS, "")
    assert {one: structs.replace(item, **same) for one, item in own.items()} == {
        one: structs.replace(item, **same) for one, item in plain.items()
    }
    assert not [one for one in findings if "Approved" in one or "VOUCHER" in one]


@pytest.mark.parametrize("way", WAYS)
def test_a_property_that_is_not_there_is_told_and_everything_else_is_read(way: str) -> None:
    with opened(WAYS[way], {}) as made:
        plain, _ = read(made)
    with opened(WAYS[way], {"reference": "ContractId"}) as made:
        own, findings = read(made)
        (check,) = [one for one in made.reader().check() if one.check == "fields"]
    assert own == plain
    assert [one for one in findings if "items: ContractId" in one]
    assert (check.status, "ContractId" in check.detail, "fields" in check.remedy) == ("warn", True, True)
