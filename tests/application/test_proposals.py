"""Proposals: what is kept, what is proposed of it, and what becomes of a proposal when its reason is gone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from simulators.books import Books, Cash, ItemKey

if TYPE_CHECKING:
    from conftest import Site, Sites

TODAY = date(2026, 11, 20)


def ready(here: Site) -> None:
    assert here.run("sync").status == 0
    assert here.run("writes", "mode", "s4", "*", "*", "propose").status == 0


def states(here: Site) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in here.run("write-backs", "list").document["write_backs"]:
        found.setdefault(row["operation"], []).append(row["state"])
    return found


def paid(reference: str, amount: str = "100.00") -> Cash:
    return Cash(
        entity="DE01", customer="0000000001", amount=Decimal(amount), currency="EUR", received_on=TODAY,
        reference=reference,
    )  # fmt: skip


def recorded(here: Site, *words: str) -> Any:
    said = here.run(*words)
    assert said.status == 0, said.text
    return said.document


def test_nothing_is_proposed_while_writing_is_off_and_the_record_is_kept(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        here.run("sync")
        document = recorded(here, "note", "add", "DE01/1", "spoke to them")
        assert document["write_backs"] == []
        assert "writing is off for note" in document["findings"][0]
        assert here.run("explain", "DE01/1").document["notes"][0]["text"] == "spoke to them"


def test_a_proposal_says_where_it_would_land_and_what_is_lost(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        ready(here)
        (row,) = recorded(here, "promise", "record", "DE01/1", "--for", "2026-11-30")["write_backs"]
        assert (row["state"], row["operation"], row["steps"]) == ("proposed", "promise", [])
        assert "FBL5N" in row["screen"]
        assert "no promise record: SAP does not evaluate it" in row["lost"]
        said = here.run("write-backs", "show", row["id"][:10])
        assert said.status == 0, said.text
        (shown,) = said.document["write_backs"]
        assert (shown["act"], shown["state"]) == (row["act"], "proposed")
        assert "promise_block is not set in the system's writing settings" in shown["said"]


def test_what_ends_before_it_was_written_is_withdrawn_not_undone(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        ready(here)
        promise = recorded(here, "promise", "record", "DE01/1", "--for", "2026-11-30")["record"]["id"]
        dispute = recorded(here, "dispute", "open", "DE01/2", "--reason", "pricing")["record"]["id"]
        hold = recorded(here, "hold", "set", "DE01/3", "--reason", "moved")["record"]["id"]
        recorded(here, "promise", "withdraw", promise[:10], "--why", "misheard")
        recorded(here, "dispute", "close", dispute[:10], "--resolution", "credited")
        recorded(here, "hold", "release", hold[:10])
        assert states(here) == {"promise": ["withdrawn"], "dispute": ["withdrawn"], "hold": ["withdrawn"]}
        assert {row["move"] for row in here.run("assess").document["decisions"]} == {"push"}


def test_previewing_keeps_nothing(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        ready(here)
        shown = recorded(here, "promise", "record", "DE01/1", "--for", "2026-11-30", "--shadow")
        assert shown["write_backs"][0]["state"] == "proposed"
        assert states(here) == {}
        assert here.run("explain", "DE01/1").document["promises"] == []


def test_cash_is_proposed_once_and_superseded_when_finance_applied_it(site: Sites, desk: Books) -> None:
    document, line = desk.items_of("DE01", "0000000001")[0]
    receipt = desk.post_unapplied(paid(document.key.number), today=TODAY)
    with site(desk) as here:
        ready(here)
        assert here.run("assess").document["proposed"] == 1
        assert here.run("assess").document["proposed"] == 0
        (row,) = here.run("write-backs", "list").document["write_backs"]
        assert row["act"]["applications"][0]["amount"] == {"amount": "100.00", "currency": "EUR"}
        cash_line = receipt.lines[-1] if receipt.lines[-1].customer else receipt.lines[0]
        keys = [ItemKey(*document.key, line.position), ItemKey(*receipt.key, cash_line.position)]
        desk.clear(keys, on=TODAY, today=TODAY)
        here.run("sync")
        here.run("assess")
        assert states(here) == {"cash": ["superseded"]}


def test_cash_that_quotes_nothing_is_left_to_a_person(site: Sites, desk: Books) -> None:
    desk.post_unapplied(paid("thank you"), today=TODAY)
    desk.post_unapplied(paid("1800000000", "99.99"), today=TODAY)
    with site(desk) as here:
        ready(here)
        assert here.run("assess").document["proposed"] == 0
        assert states(here) == {}
