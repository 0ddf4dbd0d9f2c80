"""What Tryton says no to: each refusal in its own words, by record, and nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from proving import truth
from proving.running import Desk

if TYPE_CHECKING:
    from conftest import Site

pytestmark = pytest.mark.whole
YESTERDAY = date.today() - timedelta(days=1)  # noqa: DTZ011 - Tryton's own day
FAILED, NEEDS_A_PERSON = 1, 3


class Story:
    """A site, and people at work in the same books, at a server of their own."""

    def __init__(self, site: Site) -> None:
        self.site, self.office = site, site.office
        self.desk = Desk(site.ground, site.database)
        self.office.run("sync")
        self.office.run("writes", "mode", "books", "*", "*", "propose", by="carl")
        self.item = self._largest()

    def _largest(self) -> dict[str, Any]:
        told = self.office.run("items", "--entity", "1", "--limit", "100")["items"]
        invoices = [one for one in told if one["document_type"] == "invoice" and one["open"]["currency"] == "EUR"]
        return max(invoices, key=lambda one: Decimal(one["open"]["amount"]))

    @property
    def line(self) -> int:
        return int(self.item["native_key"][3])

    def invoice(self) -> int:
        return int(self.item["billing_document"].partition(",")[2])

    def pays(self, on: date = YESTERDAY) -> dict[str, Any]:
        """Money from the bank for the item; how that ended."""
        told, number = self.item["open"], self.item["document_no"]
        came_in = ["--bank-account", "MAIN-EUR", "--bank-reference", "B-1", "--value-date", on.isoformat()]
        words = ["cash", "apply", f"1/{self.item['customer_number']}", "--item", number, *came_in]
        amount = f"{told['amount']} {told['currency']}"
        return self.office.sent(*words, "--amount", amount, status=(0, FAILED, NEEDS_A_PERSON))

    def ties_out(self) -> None:
        self.office.run("sync", status=(0, NEEDS_A_PERSON))
        rows = self.office.run("reconcile", status=(0, NEEDS_A_PERSON))["rows"]
        assert rows
        assert [row for row in rows if Decimal(row["difference"])] == []

    def statements(self) -> list[tuple[str, str]]:
        with self.site.ground.open(self.site.database) as books:
            return [(row["name"], row["state"]) for row in books.execute("SELECT name, state FROM account_statement")]


@pytest.fixture
def story(site: Callable[[str], Site]) -> Any:
    made = Story(site("refusals"))
    yield made
    made.desk.close()


def test_a_closed_period_is_refused_and_stands_as_a_draft_that_nobody_loses(story: Story) -> None:
    long_ago = date(YESTERDAY.year - 1, 3, 5)
    story.desk.do("close_period", 1, on=long_ago.isoformat())
    told = story.pays(on=long_ago)
    assert told["state"] in {"refused", "partly"}, told["said"]
    assert "period" in told["said"], told["said"]
    assert [state for _, state in story.statements()] == ["draft"]
    story.ties_out()


def test_a_missing_right_is_refused_and_named_by_tryton(story: Story) -> None:
    with story.site.ground.open(story.site.database) as books:
        books.execute("UPDATE ir_model_access SET perm_create = false WHERE model = 'account.statement'")
    told = story.pays()
    assert told["state"] == "refused", told["said"]
    assert "not allowed to access" in told["said"], told["said"]
    assert story.statements() == []
    story.ties_out()


def test_a_line_that_was_reconciled_meanwhile_is_refused_before_any_money_is_booked(story: Story) -> None:
    story.desk.do("settle", 1, int(story.item["native_key"][1]), [story.line], currency="EUR")
    told = story.pays()
    assert told["state"] in {"refused", "partly", "needs_human"}, told["said"]
    assert told["said"], told
    story.ties_out()
    with story.site.ground.open(story.site.database) as books:
        assert sum(1 for one in truth.items(books) if one.open == -Decimal(story.item["open"]["amount"])) == 0


def test_standing_money_for_a_line_that_was_reconciled_meanwhile_stays_where_it_is(story: Story) -> None:
    party, amount = int(story.item["native_key"][1]), story.item["open"]["amount"]
    receipt = story.desk.do("receipt", 1, party, amount, currency="EUR", text=f"RE {story.item['document_no']}")
    story.office.run("sync")
    story.office.run("assess")
    (row,) = [one for one in story.office.run("write-backs", "list")["write_backs"] if one["operation"] == "cash"]
    story.office.run("write-backs", "approve", row["id"], by="bob")
    story.desk.do("settle", 1, party, [story.line], currency="EUR")
    story.office.run("write-backs", "send", "--wait", "20", status=(0, FAILED, NEEDS_A_PERSON))
    (told,) = story.office.run("write-backs", "show", row["id"])["write_backs"]
    assert told["state"] == "refused", told["said"]
    assert "reconciled" in told["said"] or "paid" in told["said"], told["said"]
    with story.site.ground.open(story.site.database) as books:
        assert str(receipt) in {one.key[3] for one in truth.items(books)}
    story.ties_out()


def test_an_invoice_that_was_cancelled_meanwhile_is_refused_and_the_statement_waits(story: Story) -> None:
    story.desk.do("cancel_invoice", story.invoice())
    told = story.pays()
    assert told["state"] in {"refused", "partly"}, told["said"]
    assert told["said"], told
    assert {state for _, state in story.statements()} <= {"draft"}
    story.ties_out()
