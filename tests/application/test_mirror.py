"""What SAP took is said again in a simulated HubSpot, once, and taken back when SAP's is; balances once a day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from simulators.books import Books
from simulators.crm.hubspot import Options, RunningServer, serve

HUBSPOT = """
[systems.hub]
product = "hubspot"
base_url = "{url}"
token = "{token}"
write_bounds = {{ lease = 3, margin = 1, in_flight = 1, visible = 1, skew = 0.2, pause = 0.3, patience = 60 }}
writing = {{ unique = ["tickets"] }}
"""


@pytest.fixture
def told(desks: Any, desk: Books) -> Any:
    """SAP with a portal beside it, whose companies name customers as S/4HANA shows them."""

    @contextmanager
    def opened() -> Iterator[tuple[Any, RunningServer]]:
        with serve(
            desk,
            options=Options(search_lag=0.0, requests=10_000),
            named=lambda entity, number: f"{entity}/{number[-1]}",
        ) as portal:
            more = HUBSPOT.format(url=portal.url, token=portal.credentials.token)
            with desks(more=more) as here:
                here.run("writes", "mode", "hub", "*", "*", "propose", by="carl")
                yield here, portal

    return opened


def company(portal: RunningServer, ledger: str) -> str:
    (found,) = portal.portal.with_value("companies", "erp_customer_number", ledger)
    return found.id


def test_a_promise_that_sap_took_stands_on_the_company_once_however_often_it_is_mirrored(told: Any) -> None:
    with told() as (here, portal):
        here.sent(here.proposed("promise", "record", "DE01/1", "--for", "2026-12-05"))
        first = here.run("mirror", "hub", "--summaries", "none")
        assert [(row["operation"], row["customer"]) for row in first["write_backs"]] == [
            ("promise", company(portal, "DE01/1"))
        ]
        assert first["linked"] == 8
        shown = here.sent(first["write_backs"][0]["id"])
        assert (shown["state"], shown["screen"]) == ("confirmed", "Company > Activities")
        (task,) = portal.portal.with_value("tasks", "duecourse_reference", shown["steps"][0]["reference"])
        assert "100.00 EUR" in task.properties["hs_task_subject"]
        assert task.companies == {company(portal, "DE01/1")}
        assert here.run("mirror", "hub", "--summaries", "none")["write_backs"] == []


def test_what_sap_took_back_is_taken_back_in_the_crm(told: Any) -> None:
    with told() as (here, portal):
        note = here.proposed("note", "add", "DE01/2", "asked for a copy")
        here.sent(note)
        (mirrored,) = here.run("mirror", "hub", "--summaries", "none")["write_backs"]
        reference = here.sent(mirrored["id"])["steps"][0]["reference"]
        assert portal.portal.with_value("notes", "duecourse_reference", reference)
        (undo,) = here.run("write-backs", "undo", note, "--why", "wrong account")["write_backs"]
        here.sent(undo["id"])
        (gone,) = here.run("mirror", "hub", "--summaries", "none")["write_backs"]
        assert gone["operation"] == "undo"
        here.sent(gone["id"])
        assert portal.portal.with_value("notes", "duecourse_reference", reference) == []


@pytest.mark.whole
def test_a_dispute_that_is_closed_closes_its_ticket(told: Any) -> None:
    with told() as (here, portal):
        document = here.run("dispute", "open", "DE01/3", "--reason", "pricing")
        here.sent(document["write_backs"][0]["id"])
        (ticket,) = here.run("mirror", "hub", "--summaries", "none")["write_backs"]
        here.sent(ticket["id"])
        closing = here.run("dispute", "close", document["record"]["id"], "--resolution", "credited")
        here.sent(closing["write_backs"][0]["id"])
        (closed,) = here.run("mirror", "hub", "--summaries", "none")["write_backs"]
        here.sent(closed["id"])
        assert [one.properties["hs_pipeline_stage"] for one in portal.portal.things["tickets"].values()] == ["4"]


@pytest.mark.whole
def test_balances_are_told_once_a_day_and_a_shadow_keeps_nothing(told: Any) -> None:
    with told() as (here, portal):
        assert len(here.run("mirror", "hub", "--shadow")["write_backs"]) == 8
        assert here.run("write-backs", "list")["write_backs"] == []
        rows = {row["customer"]: row["id"] for row in here.run("mirror", "hub")["write_backs"]}
        assert len(rows) == 8
        account = company(portal, "DE01/4")
        here.sent(rows[account])
        figures = portal.portal.things["companies"][account].properties
        assert (figures["duecourse_open"], figures["duecourse_overdue"]) == ("400.00 EUR", "400.00 EUR")
        assert (figures["duecourse_oldest_due"], figures["duecourse_as_of"]) == ("2026-09-30", "2026-11-20")
        assert account not in {row["customer"] for row in here.run("mirror", "hub")["write_backs"]}
        here.days_later(1)
        assert account in {row["customer"] for row in here.run("mirror", "hub")["write_backs"]}


def test_a_ledger_is_no_crm_and_what_is_off_is_not_proposed(told: Any) -> None:
    with told() as (here, _):
        assert here.run("mirror", "s4", status=1) is None
        here.run("writes", "mode", "hub", "*", "*", "off", by="carl")
        assert any("off for summary" in one for one in here.run("mirror", "hub")["findings"])


def test_a_crm_changes_no_figure_of_the_ledgers(told: Any) -> None:
    with told() as (here, _):
        rows = here.run("aging", "--by", "customer")["rows"]
        assert len(rows) == 8
        assert {row["difference"] for row in here.run("reconcile")["rows"]} == {"0.00"}
        assert {row["system"] for row in here.run("assess", "--shadow")["decisions"]} <= {"s4"}


def test_explaining_an_account_tells_what_the_crm_knows_of_it(told: Any) -> None:
    with told() as (here, _):
        here.run("sync")
        said = here.run("explain", "DE01/1")["said"]
        assert {(one["kind"], one["subject"] or one["text"]) for one in said} == {
            ("note", "Wants invoices as PDF only. (0)"), ("call", "Call about deliveries (0)"),
            ("task", "Send the new price list (0)"),
        }  # fmt: skip
