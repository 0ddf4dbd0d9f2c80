"""The main job on generated books: read, tie out, decide, propose, read again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import structs

from canonical_model.adapter import Check, Feed, Page, Reader, ReadRequest
from canonical_model.receivables import OpenItem
from duecourse.demo import agrees, demonstrate, demonstration
from duecourse.demo_settings import (
    company_codes_of,
    in_dynamics,
    in_fusion,
    in_netsuite,
    subsidiaries_of,
    units_of,
)
from duecourse.documents import Demonstrated
from duecourse.flows.sync import SyncOrder, sync_system
from simulators.books import GROUP, Books, Cash, ItemKey, Sale, generate
from simulators.books.generate import AS_OF
from simulators.books.history import Counts, write_history
from simulators.books.market import add_rates
from simulators.books.population import populate

if TYPE_CHECKING:
    from conftest import Sites


ERPS = ("sap-s4", "netsuite", "oracle-fusion", "dynamics-finance")


@pytest.fixture(scope="module")
def shown() -> tuple[Demonstrated, Books]:
    """The demonstration, once, on its own database: every special case of its books, with fewer plain invoices."""
    rng = Random(1)
    books = Books(as_of=AS_OF)
    counts = Counts(customers=120, open_invoices=900, cleared_invoices=300, specials=1)
    profiles = populate(books, count=counts.customers, rng=rng, entities=GROUP)
    add_rates(books, rng=rng)
    write_history(books, profiles, counts=counts, rng=rng)
    with tempfile.TemporaryDirectory() as home, demonstration(Path(home), books) as (app, shows):
        document = demonstrate(app, shows, books, progress=lambda *_: None, counted=lambda *_: None, started=0.0)
        return document, books


def test_the_books_of_the_demonstration_are_as_large_as_a_shared_service_centers() -> None:
    books = generate(1, entities=GROUP)
    assert len(books.entities) >= 8
    assert len({entity.currency for entity in books.entities.values()}) >= 3
    assert len(books.customers) >= 500
    assert sum(1 for _ in books.items(open_only=True)) >= 5000


def test_two_entities_of_the_group_are_in_each_erp_and_a_crm_stands_beside(shown: tuple[Demonstrated, Books]) -> None:
    document, books = shown
    read = {system.name: system for system in document.systems if system.entities}
    assert {name: system.entities for name, system in read.items()} == dict.fromkeys(ERPS, 2)
    assert sum(system.customers for system in read.values()) == len(books.customers)
    beside = next(system for system in document.systems if system.name == "hubspot")
    assert (beside.entities, beside.customers, beside.open_items) == (0, 0, 0)
    assert beside.synced_rows > len(books.customers)


def test_every_control_account_ties_out_to_the_cent(shown: tuple[Demonstrated, Books]) -> None:
    document, books = shown
    codes = {
        **dict(zip(subsidiaries_of(books), in_netsuite(books), strict=True)),
        **dict(zip(units_of(books), in_fusion(books), strict=True)),
    }
    ours = {
        (codes.get(row.entity, row.entity).upper(), row.gl_account.zfill(10), row.currency): amount
        for row in document.tie_out
        if (amount := Decimal(row.control_account))
    }
    theirs: dict[tuple[str, str, str], Decimal] = {}
    for (entity, account, currency), amount in books.control_balances().items():
        # transactions of Finance & Operations do not tell their account: all of them together tie out
        key = (entity, ("*" if entity in in_dynamics(books) else account).zfill(10), currency)
        theirs[key] = theirs.get(key, Decimal(0)) + amount
    assert {key: amount for key, amount in ours.items() if amount} == {
        k: amount for k, amount in theirs.items() if amount
    }
    assert [row for row in document.tie_out if Decimal(row.difference)] == []


def test_totals_are_those_of_the_simulated_books(shown: tuple[Demonstrated, Books]) -> None:
    document, books = shown
    group = next(row for row in document.books if row.basis == "group")
    assert Decimal(group.group_total) == books.group_total("EUR").total
    assert [row for row in document.books if Decimal(row.difference)] == []
    assert len(document.books) > 4


def test_each_operation_is_proposed_and_cash_exactly_where_the_books_say(shown: tuple[Demonstrated, Books]) -> None:
    document, books = shown
    proposed = {(row.system, row.operation): row.proposed for row in document.write_backs}
    once = {(system, kind): 1 for system in ERPS for kind in ("note", "promise", "dispute", "hold")}
    del once["dynamics-finance", "hold"]
    mirrored = {("hubspot", kind): len(ERPS) for kind in ("note", "promise", "dispute")}
    # a note, a promise and a dispute of each ERP, each on another account
    mirrored["hubspot", "summary"] = 3 * len(ERPS)
    in_sap = sum(receipt.entity in company_codes_of(books) for receipt in books.matches)
    via_netsuite = sum(one.entity in in_netsuite(books) and quotes_print(books, one) for one in books.matches)
    via_fusion = sum(one.entity in in_fusion(books) and comments_print(books, one) for one in books.matches)
    assert via_netsuite > 0
    assert via_fusion > 0
    cash = {"sap-s4": in_sap + 1, "netsuite": via_netsuite + 1, "oracle-fusion": via_fusion + 1, "dynamics-finance": 1}
    assert proposed == {**once, **mirrored, **{(system, "cash"): many for system, many in cash.items()}}


def quotes_print(books: Books, receipt: ItemKey) -> bool:
    """Whether a payer quotes the number printed on the invoice: the ledger's own number is in neither of them."""
    document, invoice = books.documents[receipt.document], books.documents[books.matches[receipt].document]
    return invoice.reference in " ".join((document.reference, *(line.text for line in document.lines)))


def comments_print(books: Books, receipt: ItemKey) -> bool:
    """The same where only the receipt's comments are kept: Fusion has no place for the bank's own reference."""
    document, invoice = books.documents[receipt.document], books.documents[books.matches[receipt].document]
    return invoice.reference in " ".join(line.text for line in document.lines)


def test_every_act_arrives_is_seen_on_a_screen_and_is_taken_back_or_stays(shown: tuple[Demonstrated, Books]) -> None:
    document, books = shown
    for row in document.write_backs:
        ended = row.taken_back + row.stays
        assert row.proposed == row.confirmed + row.handed_over == row.on_screen == ended > 0, row
    stays = {(row.system, row.operation) for row in document.write_backs if row.stays}
    assert stays == {("oracle-fusion", kind) for kind in ("note", "promise", "dispute")}
    assert document.clearings_reset_by_hand > 0
    assert [row for row in document.tie_out_after_writing if Decimal(row.difference)] == []
    assert document.books_as_before_after_undo
    assert [one for one in books.documents.values() if one.user == "DUECOURSE" and not one.reversed_by] == []


def test_a_second_sync_changes_no_row(shown: tuple[Demonstrated, Books]) -> None:
    assert shown[0].second_sync_changed == 0
    assert agrees(shown[0])


def sold(customer: str, amount: str, *, due: date, entity: str) -> Sale:
    return Sale(
        entity=entity,
        customer=customer.zfill(10),
        amount=Decimal(amount),
        currency="EUR",
        document_date=date(2024, 2, 1),
        due_on=due,
    )


class Mended:
    """A reader whose mapping was mended: some items carry another text."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def feeds(self) -> tuple[Feed, ...]:
        return self._reader.feeds()

    def streams(self) -> Mapping[Any, Any]:
        return self._reader.streams()

    def check(self) -> Iterator[Check]:
        return self._reader.check()

    def close(self) -> None:
        self._reader.close()

    def read(self, request: ReadRequest) -> Iterator[Page]:
        for page in self._reader.read(request):
            yield structs.replace(page, records=tuple(mended(record) for record in page.records))


def mended(record: Any) -> Any:
    if isinstance(record, OpenItem) and record.customer_number in {"1", "3"}:
        return structs.replace(record, text="mended")
    return record


def test_a_mapping_fix_rewrites_exactly_the_rows_it_alters(site: Sites, desk: Books) -> None:
    with site(desk) as here, here.open() as app:
        here.sync(app)
        run = app.syncing(lambda *_: None)
        with app.reader("s4") as reader:
            report = sync_system(Mended(reader), app.system("s4"), order=SyncOrder(full=True), run=run)
    touched = {(row.entity, row.stream): row.changed for row in report.streams if row.changed}
    assert touched == {("DE01", "open_items"): 2, ("DE02", "open_items"): 2}
    assert sum(row.new + row.deleted for row in report.streams) == 0


def test_what_is_known_then_and_what_is_open_as_of_are_two_questions(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        before = here.run("aging", "--as-of", "2026-10-05").document["rows"]
        assert {row["key"]: row["total"] for row in before} == {"DE01": "1000.00", "DE02": "1000.00"}
        assert here.run("aging", "--as-of", "2026-08-30").document["rows"] == []
        assert here.run("aging", "--as-of", "2020-01-01").status == 1


def test_a_back_fill_reads_month_by_month_and_goes_on_where_it_stopped(site: Sites, desk: Books) -> None:
    bought = desk.post_invoice(sold("1", "7.00", due=date(2024, 3, 1), entity="DE01"), today=date(2024, 2, 1))
    cash = Cash(
        entity="DE01", customer="0000000001", amount=Decimal("7.00"), currency="EUR", received_on=date(2024, 6, 5)
    )
    desk.post_payment(cash, clears=[ItemKey(*bought.key, bought.lines[0].position)], today=date(2024, 6, 5))
    with site(desk) as here:
        here.run("sync")
        assert here.run("aging", "--as-of", "2024-05-31").status == 1
        here.server.inject("html_login", entity_set="A_OperationalAcctgDocItemCube", count=1)
        stopped = here.run("backfill", "s4", "--from", "2024-05-01", "--entity", "DE01")
        assert (stopped.status, [job["state"] for job in stopped.document["jobs"]]) == (3, ["failed"])
        gone_on = here.run("backfill", "s4", "--from", "2024-05-01")
        assert gone_on.status == 0
        months = [job["partition"] for job in gone_on.document["jobs"] if job["entity"] == "DE01"]
        assert months == ["2024-10", "2024-09", "2024-08", "2024-07", "2024-06", "2024-05"]
        assert here.run("backfill", "s4", "--from", "2024-05-01").document["jobs"] == []
        assert here.run("sync", "--full").status == 0
        rows = here.run("items", "--entity", "DE01", "--as-of", "2024-06-04").document["items"]
        assert [(row["open"]["amount"], row["customer_number"]) for row in rows] == [("7.00", "1")]


def test_a_clearing_that_was_reset_leaves_no_trace_in_the_past(site: Sites, desk: Books) -> None:
    key = ItemKey(*desk.items_of("DE01", "0000000001")[0][0].key, desk.items_of("DE01", "0000000001")[0][1].position)
    cash = Cash(
        entity="DE01", customer="0000000001", amount=Decimal("100.00"), currency="EUR", received_on=date(2026, 11, 10)
    )  # fmt: skip
    payment = desk.post_payment(cash, clears=[key], today=date(2026, 11, 10))
    with site(desk) as here:
        here.run("sync")
        assert here.run("items", "--entity", "DE01", "--customer", "1").document["items"] == []
        desk.reset_clearing(payment.key, today=date(2026, 11, 20))
        here.run("sync")
        for day in ((), ("--as-of", "2026-11-05")):
            items = here.run("items", "--entity", "DE01", "--customer", "1", *day).document["items"]
            owed = [item["open"]["amount"] for item in items if item["document_type"] == "invoice"]
            assert owed == ["100.00"], day


def test_another_erp_under_a_known_name_is_refused_before_anything_is_read(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        settings = here.home / "duecourse.toml"
        moved = settings.read_text("utf-8").replace('client = "100"', 'client = "200"')
        settings.write_text(moved, encoding="utf-8")
        said = here.run("sync")
        assert said.status == 1
        assert "declare the other one under a name of its own" in said.text


def test_payloads_in_quarantine_are_emptied_after_their_retention(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.server.inject("amount_nan", entity_set="A_OperationalAcctgDocItemCube", count=1)
        here.run("sync")
        (record,) = here.run("quarantine", "list").document["records"]
        assert "NaN" in here.run("quarantine", "show", record["id"]).document["records"][0]["payload"]
        here.clock._evening += timedelta(days=91)
        here.server.inject("html_login", entity_set="A_OperationalAcctgDocItemCube")
        here.run("sync")
        assert here.run("quarantine", "show", record["id"]).document["records"][0]["payload"] == ""
