"""Business Central: what doctor tells, and what is read of payments that are posted to the past."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import structs

from adapters.dynamics.business_central.mapping.master import terms
from adapters.dynamics.values import Where
from canonical_model.identity import SystemUid
from canonical_model.receivables import OpenItem
from conformance.suite.acts import known_item
from conformance.suite.bench import Bench, bench
from conformance.suite.subjects.dynamics_business_central import SUBJECT

ENTRIES = "Customer_Ledger_Entries"


@contextmanager
def central() -> Iterator[Bench]:
    with bench(SUBJECT) as made:
        yield made


def told(made: Bench) -> dict[str, tuple[str, str]]:
    return {one.check: (one.status, one.detail + one.remedy) for one in made.reader().check()}


def test_doctor_finds_everything_in_its_place() -> None:
    with central() as made:
        lines = told(made)
        assert {status for status, _ in lines.values()} == {"ok"}, lines
        assert f"Suite GmbH: page {ENTRIES}" in lines
        assert lines["reachable"][1] == "Suite GmbH (EUR), Suite KK (JPY)"


def test_doctor_names_what_the_page_does_not_show_and_what_the_version_does_not_have() -> None:
    with central() as made:
        made.erp.server.hide((ENTRIES, "On_Hold"), ("salesInvoices", "promisedPayDate"))  # type: ignore[attr-defined]
        lines = told(made)
        status, words = lines[f"Suite GmbH: page {ENTRIES}"]
        assert status == "fail"
        assert "does not show On_Hold" in words
        status, words = lines["Suite GmbH: writing promises and disputes"]
        assert status == "warn"
        assert "promisedpaydate" in words


def test_a_payment_that_is_posted_to_the_past_is_seen_by_a_reading_of_changes() -> None:
    with central() as made:
        key = made.erp.invoice("100.00")
        shelf = made.items()
        assert known_item(shelf, key).open_minor == 10_000
        made.clock.sleep(86_400 * 40)
        books = made.erp.books  # type: ignore[attr-defined]
        item = made.erp.item(key)  # type: ignore[attr-defined]
        day = item.document.posting_date
        cash = structs.replace(made.erp._cash(item.amount), received_on=day)  # type: ignore[attr-defined]
        books.post_payment(cash, today=day, clears=[item.item])
        shelf.sync(made.reader(), items_only=True)
        (paid,) = [one for one in shelf.of(OpenItem) if one.native_key == key]
        assert (paid.open_minor, paid.settled_on) == (0, day)


def test_terms_are_formulas_of_days_weeks_and_months() -> None:
    where = Where(system=SystemUid("s"), entity="CRONUS", functional_currency="EUR")
    found = {formula: terms(where, {"code": "X", "dueDateCalculation": formula}).net_days
             for formula in ("14D", "2W", "1M", "CM+10D", "")}  # fmt: skip
    assert found == {"14D": 14, "2W": 14, "1M": 30, "CM+10D": 0, "": 0}
