"""What is written to a simulated NetSuite account by the whole application, and read back as ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from conformance.suite.netsuite_desk import Desk
from conformance.suite.sap_books import BUYER, HOME, small_books
from duecourse.bootstrap import application
from duecourse.cli.app import app
from duecourse.cli.output import NEEDS_A_PERSON
from duecourse.demo import DemoClock
from simulators.books import Books, ItemKey
from simulators.books.journal import BANK
from simulators.netsuite import kept, serve

SETTINGS = """
[store]
url = "{store}"
[systems.ns]
product = "netsuite"
account = "{account}"
base_url = "{url}"
dunning_letters = true
auth = {{ kind = "certificate", client_id = "{client}", certificate_id = "{id}", private_key = {{ env = "NS_KEY" }} }}
write_bounds = {{ lease = 3, margin = 1, in_flight = 1, visible = 1, skew = 0.2, pause = 0.3, patience = 60 }}
[systems.ns.writing]
companion = true
restlet = "customscript_duecourse:customdeploy_duecourse"
take_back = "void"
bank_accounts = {{ "DEUT-1" = "{bank}" }}
[actor]
allow_as = true
[approvers.bob]
up_to = {{ "*" = 100000 }}
"""


class Office:
    """One installation, and people at NetSuite's own screens."""

    def __init__(self, home: Path, books: Books, clock: DemoClock) -> None:
        self.home, self.books, self.clock = home, books, clock
        self.desk = Desk(books, clock.now)

    def run(self, *words: str, by: str = "ada", status: int = 0) -> Any:
        found = CliRunner().invoke(app, ["--home", str(self.home), "--as", by, *words, "--json"])
        assert found.exception is None or isinstance(found.exception, SystemExit), found.exception
        assert found.exit_code == status, found.stderr
        return json.loads(found.stdout) if found.stdout.strip() else None

    def sent(self, *words: str, status: int = 0) -> Any:
        (row,) = self.run(*words)["write_backs"]
        self.run("write-backs", "approve", row["id"], by="bob")
        self.run("write-backs", "send", "--wait", "20", status=status)
        return self.run("write-backs", "show", row["id"])["write_backs"][0]

    def undone(self, act: str) -> Any:
        return self.sent("write-backs", "undo", act, "--why", "tried")

    def invoice(self, place: int) -> tuple[str, str]:
        """The number and the internal id of an invoice of the first customer."""
        document, line = self.books.items_of(HOME, BUYER)[place]
        return document.key.number, str(kept(self.books).id_of("transaction", ItemKey(*document.key, line.position)))

    def holds(self) -> list[tuple[str, str]]:
        return [(one["kind"], one["set_by"]) for one in self.run("explain", f"1/{BUYER}")["holds"]]


@pytest.fixture
def office(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    books = small_books()
    clock = DemoClock(books.as_of)
    monkeypatch.setattr("duecourse.bootstrap.application", partial(application, clock=clock))
    with serve(books, clock=clock.now) as server:
        known = server.credentials
        monkeypatch.setenv("NS_KEY", known.private_key)
        text = SETTINGS.format(
            store=database_url, account=known.account, url=server.url, client=known.client_id, id=known.certificate_id,
            bank=kept(books).id_of("account", BANK),
        )  # fmt: skip
        (tmp_path / "duecourse.toml").write_text(text, encoding="utf-8")
        made = Office(tmp_path, books, clock)
        made.run("sync")
        made.run("writes", "mode", "ns", "*", "*", "propose", by="carl")
        yield made


def test_a_promise_comes_back_as_ours_and_ends_when_finance_takes_the_day_away(office: Office) -> None:
    number, own = office.invoice(0)
    told = office.sent("promise", "record", f"1/{BUYER}", "--for", "2026-11-30", "--item", number)
    assert told["state"] == "confirmed", told
    office.run("sync")
    assert ("promise", "erp") not in office.holds()
    office.desk.change("invoice", own, userEstimatedPaymentDate=None, userEstimateSource=None)
    office.run("sync")
    (shown,) = office.run("explain", f"1/{BUYER}")["promises"]
    assert shown["status"] == "withdrawn"


def test_a_day_that_finance_moves_is_finances_own_from_then_on(office: Office) -> None:
    number, own = office.invoice(0)
    office.sent("promise", "record", f"1/{BUYER}", "--for", "2026-11-30", "--item", number)
    office.desk.change(
        "invoice", own, userEstimatedPaymentDate="2026-12-24", userEstimateSource={"id": "CUSTOMER_PROMISED_DATE"}
    )
    office.run("sync")
    assert ("promise", "erp") in office.holds()


def test_a_hold_that_finance_set_first_is_left_to_a_person(office: Office) -> None:
    number, own = office.invoice(1)
    office.desk.change("invoice", own, custbody_3805_dunning_paused=True)
    told = office.sent("hold", "set", f"1/{BUYER}", "--item", number, "--reason", "moved", status=NEEDS_A_PERSON)
    assert told["state"] == "needs_human"
    assert "custbody_3805_dunning_paused is 'T'" in told["said"]


def test_a_payment_that_the_bank_shows_is_posted_applied_read_back_and_taken_back(office: Office) -> None:
    number, own = office.invoice(2)
    before = office.books.control_balances()
    told = office.sent(
        "cash", "apply", f"1/{BUYER}", "--bank-account", "DEUT-1", "--bank-reference", "2026-322-1",
        "--amount", "300.00 EUR", "--value-date", "2026-11-19", "--item", number,
    )  # fmt: skip
    assert told["state"] == "confirmed", told
    assert Decimal(office.desk.get("invoice", own)["amountRemaining"]) == 0
    office.run("sync")
    tied = office.run("reconcile")["rows"]
    assert [row for row in tied if Decimal(row["difference"])] == []
    assert office.undone(told["id"])["state"] == "confirmed"
    assert office.books.control_balances() == before
    office.clock._evening += timedelta(hours=8)
    office.run("sync")
    assert [row for row in office.run("reconcile")["rows"] if Decimal(row["difference"])] == []


STATEMENT = """:20:STMT
:25:DEUT-1
:28C:1/1
:60F:C261117EUR1000,00
:61:2611191119C{amount},00NTRFNONREF//B88123
:86:166?00GUTSCHRIFT?20{number}?32ALDER
:62F:C261119EUR1{amount},00
-
"""


def test_a_short_payment_that_a_person_says_yes_to_is_posted_once_and_the_rest_stays_open(office: Office) -> None:
    number, own = office.invoice(2)
    bank = office.home / "statement.sta"
    bank.write_text(STATEMENT.format(number=number, amount="250"), encoding="ascii")
    office.run("bank", "take-in", str(bank), "--entity", "1")
    (row,) = office.run("cash", "review", "list", "--state", "open")["proposals"]
    (part,) = office.run("cash", "review", "show", row["id"])["options"][0]["parts"]
    assert (part["before"]["amount"], part["amount"]["amount"], part["after"]["amount"]) == (
        "300.00",
        "250.00",
        "50.00",
    )
    told = office.sent("cash", "review", "approve", row["id"])
    assert told["state"] == "confirmed", told
    assert Decimal(office.desk.get("invoice", own)["amountRemaining"]) == 50
    office.run("sync")
    again = office.run("bank", "take-in", str(bank), "--entity", "1")
    assert (again["new"], again["waiting"]) == (0, 0)
    assert len(office.run("write-backs", "list")["write_backs"]) == 1
    assert [one for one in office.run("reconcile")["rows"] if Decimal(one["difference"])] == []


def test_what_came_too_much_stays_on_the_account_and_is_in_the_ledger_whole(office: Office) -> None:
    number, own = office.invoice(2)
    bank = office.home / "statement.sta"
    bank.write_text(STATEMENT.format(number=number, amount="340"), encoding="ascii")
    (row,) = office.run("cash", "match", "--bank", str(bank), "--entity", "1", "--propose", status=3)["lines"]
    assert (row["decision"], row["rest"]["amount"]) == ("review", "40.00")
    (kept,) = office.run("cash", "review", "list")["proposals"]
    assert office.sent("cash", "review", "approve", kept["id"])["state"] == "confirmed"
    assert Decimal(office.desk.get("invoice", own)["amountRemaining"]) == 0
    office.run("sync")
    office.run("assess")
    (solved,) = office.run("cash", "review", "list", "--state", "solved")["proposals"]
    assert solved["write_back"] is not None
    assert [one for one in office.run("reconcile")["rows"] if Decimal(one["difference"])] == []


ADVICE = """From: Alder <ap@alder.example>
To: ar@ours.example
Subject: remittance advice (own sample)
Content-Type: text/plain

Invoice   | Amount paid EUR | Deduction
{number}  | 250.00          | 50.00
"""


def test_an_e_mailed_advice_makes_a_payment_that_names_nothing_certain_and_the_rest_stays_open(office: Office) -> None:
    number, own = office.invoice(2)
    mail, bank = office.home / "advice.eml", office.home / "statement.sta"
    mail.write_text(ADVICE.format(number=number), encoding="ascii")
    bank.write_text(STATEMENT.format(number="SEE MAIL", amount="250"), encoding="ascii")
    assert office.run("cash", "match", "--bank", str(bank), "--entity", "1", status=3)["auto"] == 0
    with_it = office.run("cash", "match", "--bank", str(bank), "--entity", "1", "--remittance", str(mail))
    assert with_it["auto"] == 1
    assert office.run("bank", "take-in", str(mail), "--entity", "1")["advices"] == 1
    assert office.run("bank", "take-in", str(mail), str(bank), "--entity", "1")["advices"] == 0
    told = office.sent("cash", "match", "--entity", "1", "--propose")
    assert told["state"] == "confirmed", told
    assert Decimal(office.desk.get("invoice", own)["amountRemaining"]) == 50
    office.run("sync")
    assert office.run("bank", "take-in", str(mail), "--entity", "1")["waiting"] == 0
