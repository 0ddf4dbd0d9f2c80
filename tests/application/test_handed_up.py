"""Escalations and disputes over a simulated S/4HANA: handed up, closed by people and by itself, ordered, late."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from simulators.books import Cash, ItemKey

POLICY = """
[policy]
escalate_from = [{ amount = "250.00", currency = "EUR" }]
[[policy.escalations.paths]]
to = "regional_lead"
rules = ["high_value_silence"]
from_amount = [{ amount = "350.00", currency = "EUR" }]
sla_days = 2
then = "senior_leadership"
[[policy.disputes.routes]]
of = ["pricing"]
owner = "key_accounts"
sla_days = 4
"""


def of(here: Any, account: str, *words: str) -> Any:
    entity, number = account.split("/")
    (row,) = [
        row
        for row in here.run("escalations", "list", *words)["escalations"]
        if row["account"].split("/")[1] == entity and row["account"].endswith(number)
    ]
    return row


def test_silence_is_handed_up_once_closed_by_a_person_and_by_payment(desks: Any) -> None:
    with desks(more=POLICY) as here:
        here.run("note", "add", "DE02/4", "all quiet", status=0)
        here.run("assess")
        found = here.run("escalations", "list")["escalations"]
        assert {(row["rule"], row["state"]) for row in found} == {("high_value_silence", "open")}
        case, other = of(here, "DE01/4"), of(here, "DE01/3")
        assert (case["destination"], case["due_on"], case["late"]) == ("regional_lead", "2026-11-22", False)
        assert (other["destination"], other["amount"]["amount"]) == ("collections_lead", "300.00")
        shown = here.run("escalations", "show", case["id"][:10])
        assert [one["move"] for one in shown["decisions"]] == ["escalate"]
        here.run("assess")
        assert of(here, "DE01/4") == case
        here.days_later(3)
        here.run("sync")
        here.run("assess")
        moved = of(here, "DE01/4")
        assert (moved["destination"], moved["opened_on"], moved["due_on"]) == (
            "senior_leadership", "2026-11-20", "2026-11-25",
        )  # fmt: skip
        closed = here.run("escalations", "close", other["id"], "--why", "sales visits them", by="bob")["escalation"]
        assert (closed["state"], closed["closed_by"], closed["why_closed"]) == ("closed", "bob", "sales visits them")
        here.run("escalations", "close", other["id"], "--why", "again", status=1)
        here.run("assess")
        assert of(here, "DE01/3", "--all")["state"] == "closed"
        settle(here, "4", "400.00")
        here.run("sync")
        here.run("assess")
        gone = of(here, "DE01/4", "--all")
        assert (gone["state"], gone["closed_by"]) == ("closed", "engine")
        assert "its reason is gone" in gone["why_closed"]
        assert here.run("audit", "verify")["ok"]


def settle(here: Any, customer: str, amount: str) -> None:
    """What an accountant does when the money comes."""
    today = here.here.clock.today()
    document, line = here.books.items_of("DE01", customer.zfill(10))[0]
    cash = Cash(
        entity="DE01", customer=customer.zfill(10), amount=Decimal(amount), currency="EUR", received_on=today
    )  # fmt: skip
    receipt = here.books.post_unapplied(cash, today=today)
    (line_of_cash,) = [one for one in receipt.lines if one.customer]
    here.books.clear(
        [ItemKey(*document.key, line.position), ItemKey(*receipt.key, line_of_cash.position)], on=today, today=today
    )


def test_disputes_are_routed_ordered_and_handed_up_when_they_are_late(desks: Any) -> None:
    with desks(more=POLICY) as here:
        first = here.run("dispute", "open", "DE01/2", "--reason", "pricing", "--amount", "150.00")["record"]
        assert (first["owner"], first["due_on"]) == ("key_accounts", "2026-11-24")
        here.run("dispute", "open", "DE01/1", "--reason", "damaged", "--owner", "otto")
        found = here.run("dispute", "list")["disputes"]
        assert [(row["category"], row["owner"], row["sla"]) for row in found] == [
            ("pricing", "key_accounts", "in_time"), ("delivery", "otto", "in_time"),
        ]  # fmt: skip
        assert Decimal(found[0]["worth"]["amount"]) == 150
        here.days_later(5)
        here.run("sync")
        here.run("assess")
        (late,) = here.run("dispute", "list", "--sla", "late")["disputes"]
        assert (late["id"], late["days"], late["likely_cause"]) == (first["id"], 5, "price_master")
        case = of(here, "DE01/2")
        assert (case["rule"], case["subject"]) == ("dispute_late", first["id"])
        assert [one["id"] for one in here.run("escalations", "show", case["id"])["disputes"]] == [first["id"]]
        ended = here.run(
            "dispute", "close", first["id"], "--resolution", "credited", "--root-cause", "price_master"
        )["record"]  # fmt: skip
        assert (ended["root_cause"], ended["closed_on"]) == ("price_master", "2026-11-25")
        here.run("assess")
        assert of(here, "DE01/2", "--all")["closed_by"] == "engine"
        assert len(here.run("dispute", "list", "--all")["disputes"]) == 2


def test_a_dispute_closes_when_the_ledger_shows_its_item_settled_and_its_proposal_goes(desks: Any) -> None:
    with desks(more=POLICY) as here:
        made = here.run("dispute", "open", "DE01/4", "--reason", "already_paid")
        (told,) = here.run("dispute", "list")["disputes"]
        assert (told["recommended"], told["because"]) == ("find_out", "ask for the proof of payment")
        settle(here, "4", "400.00")
        here.run("sync")
        here.run("assess")
        (over,) = here.run("dispute", "list", "--all")["disputes"]
        assert (over["id"], over["state"]) == (made["record"]["id"], "resolved")
        assert over["resolution"].startswith("settled in the ledger: ")
        states = {one["id"]: one["state"] for one in here.run("write-backs", "list")["write_backs"]}
        assert states[made["write_backs"][0]["id"]] == "withdrawn"
        here.run("assess")
        assert here.run("dispute", "list", "--all")["disputes"] == [over]
