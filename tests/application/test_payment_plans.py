"""Payment plans, approvals and escalations over a simulated S/4HANA: from a request to what becomes of it."""

from __future__ import annotations

from typing import Any

POLICY = """
[policy.plans]
minimum_balance = [{ amount = "50.00", currency = "EUR" }]
smallest_instalment = [{ amount = "10.00", currency = "EUR" }]
[policy.approvals]
roles = { credit = ["bob", "carol"] }
rows = [{ kind = "plan", role = "credit" }, { kind = "concession", people = 2 }]
"""
MORE = '[approvers.carol]\nup_to = { "*" = 100000 }\n[approvers.dave]\nup_to = { "*" = 100000 }\n' + POLICY
#: TODAY is 2026-11-20; customers 1 … 4 owe 100, 200, 300, 400 since 2026-09-30
REQUEST = "2026-12-01:100,2026-12-20:100,2027-01-10:100"
LONG = ",".join(f"2027-{month:02d}-01:30" for month in range(1, 11))


def proposed(here: Any, *words: str, **more: Any) -> Any:
    return here.run("plan", "propose", *words, **more)


def test_a_plan_inside_policy_is_accepted_held_written_and_broken_when_the_money_does_not_come(desks: Any) -> None:
    with desks(more=MORE) as here:
        told = proposed(here, "DE01/3")
        assert (told["verdict"], told["plan"]) == ("offers", None)
        assert [len(one) for one in told["offers"]] == [2, 3, 4, 5, 6]
        assert here.run("plan", "list")["plans"] == []
        shown = proposed(here, "DE01/3", "--request", REQUEST, "--shadow")
        assert (shown["verdict"], here.run("plan", "list")["plans"]) == ("accept", [])
        plan = proposed(here, "DE01/3", "--request", REQUEST, "--interest", "1.50")["plan"]
        assert (plan["state"], plan["interest"]["amount"]) == ("proposed", "1.50")
        preview = here.run("plan", "accept", plan["id"][:10], "--shadow")
        assert [row["operation"] for row in preview["write_backs"]] == ["promise", "note"]
        assert here.run("write-backs", "list")["write_backs"] == []
        made = here.run("plan", "accept", plan["id"][:10], "--by", "Mrs Meyer")
        assert made["plan"]["state"] == "accepted"
        assert [row["operation"] for row in made["write_backs"]] == ["promise", "note"]
        assert "100.00 EUR on 2026-12-20" in made["write_backs"][1]["act"]["text"]
        here.run("assess")
        account = here.run("explain", "DE01/3")
        assert account["account"]["move"] == "pause"
        assert {one["plan_id"] for one in account["promises"]} == {plan["id"]}
        here.run("promise", "withdraw", account["promises"][0]["id"], "--why", "misheard", status=1)
        here.run("plan", "propose", "DE01/3", "--instalments", "2", status=1)
        here.days_later(15)
        here.run("sync")
        assert here.run("plan", "show", plan["id"])["plans"][0]["state"] == "defaulted"
        here.run("assess")
        (broken,) = here.run("plan", "list", "--state", "defaulted")["plans"]
        assert "2026-12-01 did not come" in broken["said"]
        assert [one["state"] for one in broken["instalments"]] == ["broken", "withdrawn", "withdrawn"]
        assert here.run("explain", "DE01/3")["account"]["move"] == "push"
        again = proposed(here, "DE01/3", "--instalments", "3")
        assert (again["verdict"], again["plan"]["id"] == plan["id"]) == ("accept", False)
        assert here.run("audit", "verify")["ok"]


def test_what_is_out_of_range_gets_a_counter_offer_or_the_yes_of_another_person(desks: Any) -> None:
    with desks(more=MORE) as here:
        counter = proposed(here, "DE01/3", "--request", LONG)
        assert (counter["verdict"], len(counter["plan"]["instalments"])) == ("counter_offer", 6)
        assert any("10 instalments, 6 at most" in why for why in counter["reasons"])
        firm = proposed(here, "DE01/3", "--request", LONG, "--firm")
        assert (firm["verdict"], firm["plan"]["id"]) == ("escalate", counter["plan"]["id"])
        plan, asked = firm["plan"]["id"], firm["approval"]["id"]
        here.run("plan", "accept", plan, status=1)
        (row,) = here.run("approvals", "list")["approvals"]
        assert (row["id"], row["kind"], row["proposer"], row["state"]) == (asked, "plan", "ada", "waiting")
        assert row["amount"] == {"amount": "300.00", "currency": "EUR"}
        for who in ("ada", "dave", "erin"):
            here.run("approvals", "approve", asked, by=who, status=1)
        (case,) = here.run("escalations", "list")["escalations"]
        assert (case["rule"], case["destination"]) == ("plan_beyond_policy", "credit")
        assert here.run("approvals", "approve", asked[:10], by="bob")["approvals"][0]["state"] == "approved"
        assert here.run("plan", "accept", plan)["plan"]["state"] == "accepted"
        here.run("assess")
        assert here.run("escalations", "list")["escalations"] == []
        (closed,) = here.run("escalations", "list", "--all")["escalations"]
        assert closed["closed_by"] == "engine"


def test_an_edit_voids_a_yes_and_a_concession_needs_two(desks: Any) -> None:
    with desks(more=MORE) as here:
        first = proposed(here, "DE01/4", "--instalments", "2", "--asks", "discount:20.00")
        assert (first["verdict"], first["approval"]["kind"]) == ("escalate", "concession")
        asked = first["approval"]["id"]
        assert here.run("approvals", "approve", asked, by="bob")["approvals"][0]["needs"] == ["1 more approver"]
        here.run("plan", "accept", first["plan"]["id"], status=1)
        second = proposed(here, "DE01/4", "--instalments", "2", "--asks", "discount:30.00", by="dave")
        assert second["plan"]["id"] == first["plan"]["id"]
        assert here.run("approvals", "show", asked)["approvals"][0]["state"] == "void"
        again = second["approval"]["id"]
        here.run("approvals", "approve", again, by="dave", status=1)
        here.run("approvals", "approve", again, by="bob")
        assert here.run("approvals", "approve", again, by="carol")["approvals"][0]["state"] == "approved"
        assert here.run("plan", "accept", first["plan"]["id"])["plan"]["state"] == "accepted"


def test_a_rejected_plan_stays_unaccepted_and_a_withdrawn_one_leaves_nothing_waiting(desks: Any) -> None:
    with desks(more=MORE) as here:
        firm = proposed(here, "DE01/3", "--request", LONG, "--firm")
        said = here.run("approvals", "reject", firm["approval"]["id"], "--why", "six at most", by="bob")
        assert said["approvals"][0]["state"] == "rejected"
        (over,) = here.run("plan", "show", firm["plan"]["id"])["plans"]
        assert (over["state"], over["said"]) == ("withdrawn", "rejected by bob: six at most")
        here.run("plan", "accept", firm["plan"]["id"], status=1)
        here.run("plan", "withdraw", firm["plan"]["id"], "--why", "agreed otherwise", status=1)
        assert here.run("approvals", "list")["approvals"] == []
        hard = proposed(here, "DE01/3", "--instalments", "3", "--hardship")
        assert (hard["verdict"], hard["plan"]["id"] == firm["plan"]["id"]) == ("escalate", False)
        same = proposed(here, "DE01/3", "--instalments", "3")["plan"]["id"]
        here.run("plan", "accept", same, status=1)
        plan = proposed(here, "DE01/3", "--instalments", "2")["plan"]["id"]
        here.run("plan", "accept", plan)
        gone = here.run("plan", "withdraw", plan, "--why", "paid at once")
        assert {row["state"] for row in gone["write_backs"]} == {"withdrawn"}
        here.run("assess")
        assert here.run("explain", "DE01/3")["account"]["move"] == "push"
        for words in (["--request", "soon:500"], ["--asks", "gift:5"], ["--risk", "often"]):
            proposed(here, "DE01/3", *words, status=2)
        for words in (
            ["--request", "2026-12-01:100,2026-12-20:100"],
            ["--first", "9999-12-31"],
            ["--items", "none"],
            ["--amount", "900"],
        ):
            proposed(here, "DE01/3", *words, status=1)


def test_the_inbox_holds_write_backs_too(desks: Any) -> None:
    with desks(more=MORE) as here:
        act = here.proposed("note", "add", "DE01/1", "spoke to them")
        (row,) = here.run("approvals", "list", "--kind", "note")["approvals"]
        assert (row["id"], row["needs"]) == (act, ["1 more approver"])
        here.run("approvals", "approve", act[:10], status=1)
        assert here.run("approvals", "approve", act[:10], by="bob")["approvals"][0]["state"] == "planned"
