"""What is written to a simulated ECC over a stand-in for the RFC library, seen in its books and read back as ours."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner

from duecourse.bootstrap import application
from duecourse.cli.app import app as command_line
from duecourse.cli.output import NEEDS_A_PERSON
from duecourse.demo import DemoClock
from simulators.books import Books, Cash, ItemKey
from simulators.ecc import CommunicationError, Ecc
from simulators.ecc.fscm import cases, promises
from simulators.ecc.idocs import kept, work

# the suite of conformance writes to it in every run
pytestmark = pytest.mark.whole

SETTINGS = """
[store]
url = "{database}"
[systems.ecc]
product = "sap-ecc"
logon = {{ parameters = {{ ashost = "erp.example.com", sysnr = "00" }}, user = "U", password = "secret" }}
bounds = {{ first_wait_seconds = 0.0, longest_wait_seconds = 0.0 }}
write_bounds = {{ lease = 3, margin = 1, in_flight = 1, visible = 1, skew = 0.2, pause = 0.3, patience = 60 }}
[systems.ecc.writing]
note_text_id = "0001"
hold_block = "H"
promise_block = "P"
change_function = "Z_DUECOURSE_ITEM_CHANGE"
clearing_function = "Z_DUECOURSE_CLEAR"
case_types = {{ DE01 = "F001" }}
reason_codes = {{ pricing = "0007" }}
close_steps = ["02", "03"]
void_steps = ["02"]
root_cause = "0001"
remittance = {{ SNDPOR = "DUECOURSE", SNDPRT = "LS", SNDPRN = "DUECOURSE", RCVPRN = "ERPCLNT100" }}
{more}
[actor]
allow_as = true
[approvers.bob]
up_to = {{ "*" = 100000 }}
"""


class Desk:
    """One installation over one simulated system."""

    def __init__(self, home: Path, system: Ecc) -> None:
        self.home, self.system, self.books = home, system, system.books

    def run(self, *words: str, by: str = "ada", status: int = 0) -> Any:
        found = CliRunner().invoke(command_line, ["--home", str(self.home), "--as", by, *words, "--json"])
        if found.exception is not None and not isinstance(found.exception, SystemExit):
            raise found.exception
        assert found.exit_code == status, found.output
        return json.loads(found.stdout) if found.stdout.strip() else None

    def refused(self, act: str) -> str:
        """What is said when somebody approves what this system cannot take."""
        words = ["--home", str(self.home), "--as", "bob", "write-backs", "approve", act]
        found = CliRunner().invoke(command_line, words)
        assert found.exit_code != 0, found.output
        return " ".join(found.output.split())

    def proposed(self, *words: str) -> str:
        (row,) = self.run(*words)["write_backs"]
        assert row["state"] == "proposed"
        return str(row["id"])

    def sent(self, act: str, *, status: int = 0, wait: str = "20") -> Any:
        self.run("write-backs", "approve", act, by="bob")
        self.run("write-backs", "send", "--wait", wait, status=status)
        return self.shown(act)

    def shown(self, act: str) -> Any:
        (row,) = self.run("write-backs", "show", act)["write_backs"]
        return row

    def undone(self, act: str) -> Any:
        return self.sent(self.proposed("write-backs", "undo", act, "--why", "wrong"))

    def item(self, customer: str) -> ItemKey:
        document, line = self.books.items_of("DE01", customer.zfill(10))[0]
        return ItemKey(*document.key, line.position)


@pytest.fixture
def opened(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch, desk: Books
) -> Iterator[Callable[..., Desk]]:
    """The desk's books as an ECC, reached through what stands in for the RFC library."""
    clock = DemoClock(desk.as_of)
    system = Ecc(desk, clock.now)
    library = ModuleType("pyrfc")
    library.Connection = lambda **_told: system.connect()  # type: ignore[attr-defined]  # a stand-in for the library
    monkeypatch.setitem(sys.modules, "pyrfc", library)
    monkeypatch.setattr("duecourse.bootstrap.application", partial(application, clock=clock))

    def make(more: str = "") -> Desk:
        told = SETTINGS.format(database=database_url, more=more)
        (tmp_path / "duecourse.toml").write_text(told, encoding="utf-8")
        here = Desk(tmp_path, system)
        here.run("sync")
        here.run("writes", "mode", "ecc", "*", "*", "propose", by="carl")
        return here

    yield make
    system.rest()


def test_the_whole_application_ties_out_over_rfc(opened: Callable[..., Desk]) -> None:
    here = opened()
    told = here.run("reconcile")
    assert {row["entity"]: row["difference"] for row in told["rows"]} == {"DE01": "0.00", "DE02": "0.00"}
    assert (told["differences"], told["duplicates"], told["assignments"]) == ([], [], [])


def test_a_note_stands_above_finances_own_text_and_is_taken_back_without_touching_it(
    opened: Callable[..., Desk], desk: Books
) -> None:
    own = "Pays by cheque.\n\nAsk for Mr Weber."
    desk.change_customer("DE01", "0000000001", today=desk.as_of, note=own)
    here = opened()
    note = here.proposed("note", "add", "DE01/1", "spoke to [them], " + "pays on Friday " * 20)
    told = here.sent(note)
    text = desk.customer("DE01", "0000000001").note
    assert told["state"] == "confirmed"
    assert text.startswith(f"[{told['steps'][0]['reference']} ")
    assert max(map(len, text.split("\n"))) <= 132
    assert text.endswith(own)
    assert here.undone(note)["state"] == "confirmed"
    assert desk.customer("DE01", "0000000001").note == own


@pytest.mark.whole
def test_the_first_note_of_a_customer_makes_the_text_and_its_undo_removes_it(
    opened: Callable[..., Desk], desk: Books
) -> None:
    here = opened()
    note = here.proposed("note", "add", "DE01/2", "called")
    assert here.sent(note)["state"] == "confirmed"
    assert "called" in desk.customer("DE01", "0000000002").note
    assert here.undone(note)["state"] == "confirmed"
    assert desk.customer("DE01", "0000000002").note == ""


def test_a_hold_on_an_item_is_a_dunning_block_and_is_lifted_again(opened: Callable[..., Desk], desk: Books) -> None:
    here = opened()
    key = here.item("3")
    hold = here.proposed("hold", "set", "DE01/3", "--item", key.number, "--reason", "moved")
    assert here.sent(hold)["state"] == "confirmed"
    assert desk.item(key).dunning_block == "H"
    assert here.undone(hold)["state"] == "confirmed"
    assert desk.item(key).dunning_block == ""


def test_a_hold_on_a_whole_account_is_refused_in_words(opened: Callable[..., Desk]) -> None:
    here = opened()
    assert "KNB5-MANSP" in here.refused(here.proposed("hold", "set", "DE01/3", "--reason", "moved"))


def test_a_promise_is_a_block_a_text_and_our_key_on_each_item(opened: Callable[..., Desk], desk: Books) -> None:
    here = opened()
    promise = here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30")
    told = here.sent(promise)
    line = desk.item(here.item("2"))
    assert told["state"] == "confirmed"
    assert (line.dunning_block, line.text, line.partner_key) == ("P", "[P2P 2026-11-30]", promise[:20].upper())
    assert here.undone(promise)["state"] == "confirmed"
    assert (line.dunning_block, line.text, line.partner_key) == ("", "", "")


def test_with_its_wrapper_a_promise_is_one_of_fscm(opened: Callable[..., Desk], desk: Books) -> None:
    here = opened('promise_function = "Z_DUECOURSE_PROMISE_CREATE"')
    told = here.sent(here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
    (promise,) = promises(desk)
    assert told["state"] == "confirmed"
    assert (promise.amount, promise.promised_for) == (Decimal(200), date(2026, 11, 30))
    assert promise.reference == told["steps"][0]["reference"]


def test_a_dispute_is_a_case_of_fscm_that_is_closed_step_by_step(opened: Callable[..., Desk], desk: Books) -> None:
    here = opened()
    made = here.run("dispute", "open", "DE01/2", "--reason", "pricing", "--note", "too dear")
    told = here.sent(made["write_backs"][0]["id"])
    assert told["state"] == "confirmed"
    (case,) = cases(desk)
    assert case.attributes == {
        "STAT_ORDERNO": "01", "FIN_BUKRS": "DE01", "FIN_KUNNR": "0000000002", "FIN_CUSTDISP_AMT": "200.00",
        "FIN_CUSTDISP_CUR": "EUR", "REASON_CODE": "0007", "EXT_REF": told["steps"][0]["reference"],
    }  # fmt: skip
    assert case.notes == ["pricing: too dear"]
    closing = here.proposed("dispute", "close", made["record"]["id"], "--resolution", "credited")
    assert here.sent(closing)["state"] == "confirmed"
    assert (case.attributes["STAT_ORDERNO"], case.closed_on) == ("03", desk.as_of)
    assert case.attributes["FIN_ROOT_CCODE"] == "0001"


@pytest.mark.whole
def test_a_dispute_is_voided_by_its_status(opened: Callable[..., Desk], desk: Books) -> None:
    here = opened()
    dispute = here.proposed("dispute", "open", "DE01/2", "--reason", "pricing")
    here.sent(dispute)
    assert here.undone(dispute)["state"] == "confirmed"
    assert cases(desk)[0].attributes["STAT_ORDERNO"] == "02"


def test_an_answer_that_was_lost_after_the_case_was_made_makes_no_second_one(
    opened: Callable[..., Desk], desk: Books
) -> None:
    here = opened()
    dispute = here.proposed("dispute", "open", "DE01/2", "--reason", "pricing")
    here.system.fail("BAPI_TRANSACTION_COMMIT", CommunicationError("cut"), after=True)
    assert here.sent(dispute)["state"] == "confirmed"
    assert len(cases(desk)) == 1


def test_an_item_that_finance_blocked_meanwhile_is_left_alone(opened: Callable[..., Desk], desk: Books) -> None:
    here = opened()
    key = here.item("3")
    hold = here.proposed("hold", "set", "DE01/3", "--item", key.number, "--reason", "moved")
    desk.change_item(key, today=desk.as_of, dunning_block="X")
    told = here.sent(hold, status=NEEDS_A_PERSON)
    assert (told["state"], desk.item(key).dunning_block) == ("needs_human", "X")
    assert "MANSP is 'X'" in told["said"]


@pytest.mark.whole
def test_a_locked_document_is_tried_again(opened: Callable[..., Desk], desk: Books) -> None:
    here = opened()
    key = here.item("3")
    hold = here.proposed("hold", "set", "DE01/3", "--item", key.number, "--reason", "moved")
    here.system.wrappers.locked.add(key.number)
    here.run("write-backs", "approve", hold, by="bob")
    here.run("write-backs", "send", "--wait", "1", status=0)
    assert here.shown(hold)["state"] == "planned"
    assert desk.item(key).dunning_block == ""


@pytest.fixture
def quoted(desk: Books) -> str:
    """A payment that quotes the first customer's invoice."""
    document, _ = desk.items_of("DE01", "0000000001")[0]
    paid = Cash(
        entity="DE01", customer="0000000001", amount=Decimal("100.00"), currency="EUR",
        received_on=date(2026, 11, 18), reference=document.key.number,
    )  # fmt: skip
    desk.post_unapplied(paid, today=desk.as_of)
    return document.key.number


def cash_act(here: Desk) -> str:
    here.run("assess")
    (row,) = here.run("write-backs", "list")["write_backs"]
    return str(row["id"])


def test_cash_is_handed_over_as_a_remittance_idoc_that_is_posted_later(
    opened: Callable[..., Desk], desk: Books, quoted: str
) -> None:
    before = desk.control_balances()
    here = opened()
    act = cash_act(here)
    # Nothing more will come until SAP's own job has worked on it.
    told = here.sent(act, wait="2")
    (idoc,) = kept(desk)
    reference = told["steps"][0]["reference"]
    assert told["state"] == "accepted"
    assert (idoc.control["MESTYP"], idoc.control["SNDPRN"]) == ("REMADV", "DUECOURSE")
    assert idoc.control["ARCKEY"].startswith(f"{reference} ")
    assert (idoc.field(0, "BGMREF"), idoc.field(3, "MOABETR")) == (reference, "100")
    assert quoted in {idoc.field(place, "BELNR") for place, (name, _) in enumerate(idoc.segments) if name == "E1EDP02"}
    work(desk)
    here.run("write-backs", "send", "--wait", "5")
    assert here.shown(act)["state"] == "handed_over"
    assert desk.control_balances() == before
    assert "FBE6" in here.refused(here.proposed("write-backs", "undo", act, "--why", "posted by hand"))


def test_where_it_is_allowed_a_payment_of_whole_items_is_cleared(
    opened: Callable[..., Desk], desk: Books, quoted: str
) -> None:
    here = opened('allow = ["post_and_clear"]')
    told = here.sent(cash_act(here))
    assert told["state"] == "confirmed"
    items = {document.key.number: line for document, line in desk.items_of("DE01", "0000000001")}
    assert not items[quoted].is_open
    clearing = items[quoted].cleared_by
    assert clearing is not None
    assert desk.document(clearing).reference == told["steps"][0]["reference"]


def test_a_case_of_ours_comes_back_as_ours_and_ends_with_what_finance_does_to_it(
    opened: Callable[..., Desk], desk: Books
) -> None:
    here = opened()
    dispute = here.proposed("dispute", "open", "DE01/2", "--reason", "pricing")
    here.sent(dispute)
    here.run("sync")
    assert [(one["kind"], one["set_by"]) for one in here.run("explain", "DE01/2")["holds"]] == [("dispute", "us")]
    (case,) = cases(desk)
    case.closed_on = desk.as_of
    assert any("finance lifted our block" in finding for finding in here.run("sync")["findings"])
    told = here.run("explain", "DE01/2")
    assert ([one["status"] for one in told["disputes"]], told["holds"]) == (["withdrawn"], [])
    assert here.shown(dispute)["state"] == "withdrawn"


@pytest.mark.whole
def test_a_case_that_never_showed_as_a_hold_is_not_taken_for_lifted(opened: Callable[..., Desk]) -> None:
    here = opened()
    settings = here.home / "duecourse.toml"
    told = settings.read_text("utf-8").replace("[systems.ecc.writing]", 'fscm = "no"\n[systems.ecc.writing]')
    settings.write_text(told, encoding="utf-8")
    dispute = here.proposed("dispute", "open", "DE01/2", "--reason", "pricing")
    here.sent(dispute)
    assert here.run("sync")["findings"] == []
    assert [one["status"] for one in here.run("explain", "DE01/2")["disputes"]] == ["open"]


def spoil(here: Desk, table: str, field: str) -> None:
    """A table without one of its fields; without a field's name, no such table."""
    if field:
        here.system.dictionary.lacking.add((table, field))
    else:
        here.system.dictionary.missing.add(table)


@pytest.mark.parametrize("lacks", ["", "CASE_TYPE"])
def test_a_case_whose_table_cannot_be_read_any_more_is_not_taken_for_lifted(
    opened: Callable[..., Desk], lacks: str
) -> None:
    here = opened()
    here.sent(here.proposed("dispute", "open", "DE01/2", "--reason", "pricing"))
    here.run("sync")
    spoil(here, "SCMG_T_CASE_ATTR", lacks)
    for full in ((), ("--full",)):
        report = here.run("sync", *full, status=NEEDS_A_PERSON)
        holds = [row for row in report["streams"] if (row["stream"], row["entity"]) == ("holds", "DE01")]
        assert [(row["completeness"], row["deleted"]) for row in holds] == [("partial", 0)]
        assert not [finding for finding in report["findings"] if "lifted" in finding]
    assert [one["status"] for one in here.run("explain", "DE01/2")["disputes"]] == ["open"]


@pytest.mark.parametrize("lacks", ["", "OBJ_KEY"])
def test_a_case_that_cannot_name_its_items_any_more_is_still_ours(opened: Callable[..., Desk], lacks: str) -> None:
    here = opened()
    here.sent(here.proposed("dispute", "open", "DE01/2", "--reason", "pricing"))
    item = here.item("2")
    cases(here.books)[0].objects.append(f"DE01{item.number}{item.year}{item.position:03d}")
    here.run("sync")
    spoil(here, "FDM_DCOBJ", lacks)
    assert not [finding for finding in here.run("sync")["findings"] if "lifted" in finding]
    told = here.run("explain", "DE01/2")
    assert [one["status"] for one in told["disputes"]] == ["open"]
    assert [one["set_by"] for one in told["holds"]] == ["us"]
