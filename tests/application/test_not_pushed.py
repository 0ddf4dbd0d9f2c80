"""What keeps an account from being pushed, through the whole house, and what `explain` says about it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from simulators.books import Books, Cash, ItemKey, Sale

if TYPE_CHECKING:
    from conftest import Site, Sites

TODAY = date(2026, 11, 20)
ACCOUNT = "s4/DE01/1"


def moves(site: Site) -> dict[str, str]:
    return {row["account"]: row["move"] for row in site.run("assess").document["decisions"]}


def reasons(site: Site, account: str = ACCOUNT) -> dict[str, str]:
    told: dict[str, Any] = site.run("explain", account).document
    return {reason["rule"]: reason["text"] for reason in told["account"]["reasons"]}


def item_of(books: Books, customer: str) -> ItemKey:
    document, line = books.items_of("DE01", customer.zfill(10))[0]
    return ItemKey(*document.key, line.position)


def test_an_overdue_account_with_nothing_in_its_way_is_pushed(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        assert here.run("sync").status == 0
        assert set(moves(here).values()) == {"push"}
        assert len(moves(here)) == 8


def test_an_item_blocked_in_sap_is_not_chased(site: Sites, desk: Books) -> None:
    desk.change_item(item_of(desk, "1"), today=TODAY, dunning_block="R")
    with site(desk) as here:
        here.run("sync")
        assert moves(here)[ACCOUNT] == "pause"
        assert "R" in reasons(here)["S4"]
        assert "set in the ERP" in reasons(here)["S4"]


def test_an_unapplied_payment_holds_what_it_may_cover(site: Sites, desk: Books) -> None:
    cash = Cash(
        entity="DE01", customer="0000000001", amount=Decimal("100.00"), currency="EUR", received_on=date(2026, 11, 18)
    )  # fmt: skip
    desk.post_unapplied(cash, today=TODAY)
    with site(desk) as here:
        here.run("sync")
        assert moves(here)[ACCOUNT] == "pause"
        assert "100.00 EUR stands on the account" in reasons(here)["S5"]


def test_a_quarantined_credit_memo_keeps_its_account_from_being_pushed(site: Sites, desk: Books) -> None:
    credit = Sale(
        entity="DE01", customer="0000000001", amount=Decimal("40.00"), currency="EUR", document_date=date(2026, 8, 1)
    )  # fmt: skip
    key = desk.post_credit_memo(credit, today=date(2026, 8, 1))
    with site(desk) as here:
        here.server.inject(
            "amount_nan", entity_set="A_OperationalAcctgDocItemCube", count=1, setting="AmountInTransactionCurrency"
        )
        synced = here.run("sync")
        assert synced.status == 3
        (record,) = here.run("quarantine", "list").document["records"]
        paused = [account for account, move in moves(here).items() if move == "pause"]
        assert paused == [f"s4/{record['entity']}/{record['customer'].lstrip('0')}"]
        assert "could not be read" in reasons(here, paused[0])["S2"]
    assert key is not None


def test_a_failed_nights_read_stops_its_entity_and_no_other(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        assert here.run("sync").status == 0
        here.server.inject("html_login", entity_set="A_OperationalAcctgDocItemCube", count=1)
        assert here.run("sync", "--entity", "DE01").status == 3
        found = moves(here)
        assert {move for account, move in found.items() if "DE01" in account} == {"pause"}
        assert {move for account, move in found.items() if "DE02" in account} == {"push"}
        assert "the last reading of items failed" in reasons(here)["S3"]
        assert here.run("sync").status == 0
        assert set(moves(here).values()) == {"push"}


def test_a_reading_older_than_the_policys_bound_stops_everything(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        here.clock._evening += timedelta(hours=40)
        assert set(moves(here).values()) == {"pause"}
        assert "more than 36 hours ago" in reasons(here)["S3"]


def test_a_promise_a_dispute_and_a_hold_of_ours_pause_until_they_end(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        until = "2026-11-30"
        assert here.run("promise", "record", "DE01/1", "--for", until).status == 0
        assert here.run("dispute", "open", "DE01/2", "--reason", "pricing").status == 0
        assert here.run("hold", "set", "DE01/3", "--reason", "moved", "--until", until).status == 0
        found = moves(here)
        assert [found[f"s4/DE01/{n}"] for n in "1234"] == ["pause", "pause", "pause", "push"]
        assert "promised for 2026-11-30" in reasons(here)["S1"]


def test_a_paid_item_is_gone_after_the_next_sync(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        assert moves(here)[ACCOUNT] == "push"
        cash = Cash(
            entity="DE01", customer="0000000001", amount=Decimal("100.00"), currency="EUR", received_on=TODAY
        )  # fmt: skip
        desk.post_payment(cash, clears=[item_of(desk, "1")], today=TODAY)
        here.run("sync")
        assert moves(here)[ACCOUNT] == "none"
        assert here.run("items", "--entity", "DE01", "--customer", "1").document["items"] == []


def test_who_paid_since_the_last_assessment_is_not_on_the_worklist(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        here.run("assess")
        assert ACCOUNT in {row["account"] for row in here.run("worklist").document["accounts"]}
        cash = Cash(
            entity="DE01", customer="0000000001", amount=Decimal("100.00"), currency="EUR", received_on=TODAY
        )  # fmt: skip
        desk.post_payment(cash, clears=[item_of(desk, "1")], today=TODAY)
        here.run("sync")
        assert ACCOUNT not in {row["account"] for row in here.run("worklist").document["accounts"]}


def test_another_day_is_decided_on_its_own_items_and_nothing_of_it_is_kept(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        refused = here.run("assess", "--as-of", "2026-09-15")
        assert (refused.status, "--shadow" in refused.text) == (1, True)
        before_due = here.run("assess", "--as-of", "2026-09-15", "--shadow").document["decisions"]
        assert {row["move"] for row in before_due} == {"none"}
        assert set(moves(here).values()) == {"push"}


def test_an_entity_that_is_not_there_is_said_to_be_missing(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        said = here.run("sync", "--entity", "ZZ99")
        assert said.status == 1
        assert "no legal entity 'ZZ99'" in said.text
