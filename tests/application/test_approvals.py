"""From a proposal to a record in the ERP and back, by the commands alone: a simulated SAP is read, a ledger written."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from erp_server import Erp, serve
from erp_side import CAPABILITIES, LedgerSide, LedgerWire
from msgspec import structs

from adapters.sap.s4 import ADAPTER
from canonical_model.write_back import NoteAct
from canonical_model.writing import Known, Plan, PlannedStep, Writer
from duecourse.cli.output import NEEDS_A_PERSON
from duecourse.flows import permission
from simulators.books import Books

if TYPE_CHECKING:
    from conftest import Said, Site, Sites

    from canonical_model.capabilities import Capabilities
    from canonical_model.write_back import WriteBack

OPTIONS = """
[actor]
allow_as = true
[approvers.bob]
up_to = { "*" = 1000 }
[approvers.eve]
up_to = { EUR = 50 }
"""
#: seconds for which `send` waits: twice the quarantine of the ledger's bounds
WAIT = "12"


@pytest.fixture
def erp() -> Iterator[Erp]:
    """A ledger that a second document with the same reference does not trouble."""
    with serve("none") as erp:
        yield erp


class Desk:
    """A site whose adapter also writes, to the ledger over HTTP."""

    def __init__(self, here: Site, erp: Erp) -> None:
        self.here, self.erp = here, erp

    def run(self, *words: str, by: str = "ada", status: int = 0) -> Any:
        said = self.said(*words, by=by)
        assert said.status == status, said.text
        return said.document

    def said(self, *words: str, by: str = "ada") -> Said:
        return self.here.run("--as", by, *words)

    def note(self, text: str = "spoke to them", account: str = "DE01/1") -> str:
        return str(self.run("note", "add", account, text)["write_backs"][0]["id"])

    def hold(self) -> tuple[str, str]:
        """A hold as a proposal, over what stands in the ledger."""
        (row,) = self.run("hold", "set", "DE01/3", "--reason", "asked")["write_backs"]
        subject = row["act"]["subject_id"]
        with self.erp.lock:
            self.erp.ledger.place(subject, {"block": ""})
        return row["id"], subject

    def shown(self, act: str) -> Any:
        (row,) = self.run("write-backs", "show", act)["write_backs"]
        return row

    def sent(self, act: str) -> Any:
        self.run("write-backs", "approve", act, by="bob")
        self.run("write-backs", "send", "--wait", WAIT)
        return self.shown(act)

    def standing(self) -> list[Any]:
        """The documents that have an effect in the ledger."""
        with self.erp.lock:
            return [one for one in self.erp.ledger.documents.values() if one.status == "effective"]

    def value(self, subject: str) -> dict[str, str]:
        with self.erp.lock:
            found = self.erp.ledger.read(time.time(), subject)
        return dict(found.content) if found else {}


@pytest.fixture
def desks(site: Sites, desk: Books, erp: Erp, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Opens a site whose product reads like SAP and writes to the ledger; read once, every operation `propose`."""
    writing = structs.replace(
        ADAPTER,
        capabilities=structs.replace(ADAPTER.capabilities, writes=CAPABILITIES.writes),
        writer=Writer(side=lambda _options: LedgerSide(), connect=lambda _options, _environment: LedgerWire(erp.url)),
    )
    monkeypatch.setattr("duecourse.bootstrap.load_adapter", lambda _product, **_: writing)

    @contextmanager
    def opened(mode: str = "propose", side: LedgerSide | None = None) -> Iterator[Desk]:
        if side is not None:
            replaced = structs.replace(writing.writer, side=lambda _options: side)
            monkeypatch.setattr(
                "duecourse.bootstrap.load_adapter", lambda _product, **_: structs.replace(writing, writer=replaced)
            )
        with site(desk) as here:
            settings = here.home / "duecourse.toml"
            settings.write_text(settings.read_text("utf-8") + OPTIONS, encoding="utf-8")
            made = Desk(here, erp)
            made.run("sync")
            if mode:
                made.run("writes", "mode", "s4", "*", "*", mode, by="carl")
            yield made

    return opened


def test_a_proposal_is_previewed_approved_sent_confirmed_and_acknowledged(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        (step,) = desk.shown(note)["steps"]
        assert (step["state"], step["kind"], desk.erp.writes) == ("proposed", "create", [])
        told = desk.sent(note)
        assert (told["state"], told["approvers"]) == ("confirmed", ["bob"])
        assert told["steps"][0]["reference"] == step["reference"]
        (document,) = desk.standing()
        assert (document.reference, document.content["text"]) == (step["reference"], "spoke to them")
        assert told["steps"][0]["native"]["key"] == document.key
        assert desk.run("write-backs", "send")["steps"] == {}


def test_nobody_approves_their_own_proposal_nor_beyond_their_limit(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        promised = desk.said("write-backs", "approve", note, by="ada")
        assert "nobody approves what they proposed" in promised.text
        stranger = desk.said("write-backs", "approve", note, by="mallory")
        assert (stranger.status, "not named under [approvers]" in stranger.text) == (1, True)
        assert desk.shown(note)["state"] == "proposed"


def test_a_rejected_proposal_is_not_sent_and_says_why(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        desk.run("write-backs", "reject", note, "--why", "agreed by phone", by="bob")
        assert desk.shown(note)["said"] == "rejected by bob: agreed by phone"
        assert "only a proposal is approved" in desk.said("write-backs", "approve", note, by="bob").text
        desk.run("write-backs", "send")
        assert desk.erp.writes == []


def test_an_undo_is_an_act_of_its_own_that_somebody_else_approves(desks: Any) -> None:
    with desks() as desk:
        hold, subject = desk.hold()
        assert desk.sent(hold)["state"] == "confirmed"
        assert desk.value(subject) == {"block": "D"}
        (undo,) = desk.run("write-backs", "undo", hold, "--why", "wrong customer")["write_backs"]
        assert (undo["operation"], undo["state"], desk.value(subject)) == ("undo", "proposed", {"block": "D"})
        assert desk.sent(undo["id"])["state"] == "confirmed"
        assert (desk.value(subject), desk.shown(hold)["state"]) == ({"block": ""}, "withdrawn")


def test_a_note_that_was_taken_back_stands_as_reversed(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        desk.sent(note)
        (undo,) = desk.run("write-backs", "undo", note, "--why", "wrong customer")["write_backs"]
        assert desk.sent(undo["id"])["state"] == "confirmed"
        assert (desk.standing(), desk.shown(note)["state"]) == ([], "withdrawn")


def test_what_somebody_changed_on_the_screen_waits_for_a_person_who_decides(desks: Any) -> None:
    with desks() as desk:
        hold, subject = desk.hold()
        with desk.erp.lock:
            desk.erp.ledger.place(subject, {"block": "X"})
        desk.run("write-backs", "approve", hold, by="bob")
        report = desk.run("write-backs", "send", status=NEEDS_A_PERSON)
        assert (report["needs_a_person"], desk.value(subject)) == (True, {"block": "X"})
        assert desk.shown(hold)["state"] == "needs_human"
        desk.run("write-backs", "retry", hold, "--refused", by="bob")
        assert desk.shown(hold)["state"] == "refused"
        assert desk.run("write-backs", "send")["needs_a_person"] is False


def test_sending_again_after_a_person_looked_needs_what_an_approval_needs(desks: Any) -> None:
    with desks() as desk:
        hold, subject = desk.hold()
        with desk.erp.lock:
            desk.erp.ledger.place(subject, {"block": "X"})
        desk.run("write-backs", "approve", hold, by="bob")
        desk.run("write-backs", "send", status=NEEDS_A_PERSON)
        assert "nobody approves what they proposed" in desk.said("write-backs", "retry", hold, by="ada").text
        with desk.erp.lock:
            desk.erp.ledger.place(subject, {"block": ""})
        desk.run("write-backs", "retry", hold, by="bob")
        desk.run("write-backs", "send", "--wait", WAIT)
        assert (desk.shown(hold)["state"], desk.value(subject)) == ("confirmed", {"block": "D"})


@pytest.mark.parametrize("at_once", [500, 2, 1])
def test_auto_sends_within_its_ceilings_and_leaves_the_rest_to_a_person(
    desks: Any, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    """However many are approved in one transaction."""
    monkeypatch.setattr(permission, "_AT_ONCE", at_once)
    with desks(mode="") as desk:
        desk.run("writes", "mode", "s4", "DE01", "note", "auto", by="carl")
        ceiling = ("--per", "run", "--count", "2", "--accounts", "2", "--amount", "0")
        desk.run("writes", "ceiling", "s4", "DE01", "note", *ceiling, by="carl")
        notes = [desk.note(f"note {number}") for number in range(3)]
        assert desk.run("write-backs", "send", "--wait", WAIT)["approved"] == 2
        shown = [desk.shown(note) for note in notes]
        assert [row["state"] for row in shown] == ["confirmed", "confirmed", "proposed"]
        assert "2 acts a run are reached" in shown[2]["said"]
        (day,) = [row for row in desk.run("writes", "status")["ceilings"] if row["per"] == "day"]
        assert day["used_count"] == 2


def test_whoever_set_the_mode_auto_gets_no_yes_in_advance_for_their_own_wishes(desks: Any) -> None:
    with desks(mode="") as desk:
        desk.run("writes", "mode", "s4", "DE01", "note", "auto", by="ada")
        note = desk.note()
        assert desk.run("write-backs", "send")["approved"] == 0
        assert "nobody approves what they proposed" in desk.shown(note)["said"]


def test_auto_for_cash_needs_nights_of_tie_out(desks: Any) -> None:
    with desks(mode="") as desk:
        refused = desk.said("writes", "mode", "s4", "DE01", "cash", "auto")
        assert "5 of 5 nights of tie-out at 0.00 are missing" in refused.text
        desk.run("reconcile")
        assert "4 of 5 nights" in desk.said("writes", "mode", "s4", "DE01", "cash", "auto").text


def test_the_global_stop_holds_back_what_is_planned_and_lets_it_go_again(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        desk.run("write-backs", "approve", note, by="bob")
        desk.run("writes", "stop", by="carl")
        desk.run("write-backs", "send")
        told = desk.shown(note)
        assert (told["state"], told["steps"][0]["said"], desk.erp.writes) == (
            "planned", "writing is stopped: by carl", [],
        )  # fmt: skip
        desk.run("writes", "resume", by="carl")
        assert desk.run("writes", "status")["stopped"] is False


def test_a_mode_that_was_switched_off_holds_back_what_was_approved(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        desk.run("write-backs", "approve", note, by="bob")
        desk.run("writes", "mode", "s4", "*", "*", "off", by="carl")
        desk.run("write-backs", "send")
        assert (desk.shown(note)["state"], desk.erp.writes) == ("planned", [])


def test_a_store_that_was_copied_to_another_place_writes_nothing_until_it_is_adopted(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        desk.run("write-backs", "approve", note, by="bob")
        with desk.here.open() as app, app.store.unit(app.actor, app.scope) as unit:
            unit.set_setting(f"writes.binding.{app.system('s4').uid}", "another tenant from another store")
        desk.run("write-backs", "send")
        assert desk.erp.writes == []
        assert any("duecourse adopt" in told for told in desk.run("writes", "status")["unbound"])
        (check,) = [row for row in desk.run("doctor")["checks"] if row["check"] == "writing"]
        assert "duecourse adopt" in check["detail"] + check["remedy"]
        assert desk.run("adopt", "--yes")["bound"] == ["s4"]
        assert desk.run("writes", "status")["unbound"] == []


def test_the_nightly_count_finds_what_somebody_doubled_or_changed_in_the_erp(desks: Any) -> None:
    with desks() as desk:
        note = desk.note()
        reference = desk.sent(note)["steps"][0]["reference"]
        hold, subject = desk.hold()
        desk.sent(hold)
        counted = desk.run("reconcile")
        assert (counted["duplicates"], counted["assignments"], counted["counted"]) == ([], [], 2)
        with desk.erp.lock:
            desk.erp.ledger.create(
                time.time(), reference=reference, kind="note", content={"text": "again", "for": "somebody"}
            )
            desk.erp.ledger.place(subject, {"block": "X"})
        time.sleep(1.1)
        found = desk.run("reconcile", status=NEEDS_A_PERSON)
        assert [row["write_back"] for row in found["duplicates"]] == [note]
        assert [row["write_back"] for row in found["assignments"]] == [hold]


class AllOrNothing(LedgerSide):
    """A note that also needs money to be posted, and stands alone for nothing."""

    def plan(self, act: WriteBack, capabilities: Capabilities, known: Known) -> Plan:
        made = super().plan(act, capabilities, known)
        if not isinstance(act.act, NoteAct):
            return made
        money = PlannedStep(name="receipt", kind="create", reference_kind="RC", content={"for": "x"}, needs=("note",))
        return Plan(steps=(*made.steps, money), on_refusal="all_or_withdraw")


def test_the_part_of_an_all_or_nothing_act_that_took_effect_is_proposed_to_be_taken_back(desks: Any) -> None:
    with desks(side=AllOrNothing()) as desk:
        desk.erp.ledger.block("C1")
        note = desk.note()
        desk.run("write-backs", "approve", note, by="bob")
        assert desk.run("write-backs", "send", "--wait", WAIT)["withdrawals_proposed"] == 1
        assert (desk.shown(note)["state"], len(desk.standing())) == ("partly", 1)
        assert desk.run("write-backs", "send")["withdrawals_proposed"] == 0
        (undo,) = desk.run("write-backs", "list", "--state", "proposed")["write_backs"]
        assert (undo["operation"], undo["proposer"], undo["because"]) == ("undo", "ada", note)
        desk.sent(undo["id"])
        assert (desk.standing(), desk.shown(note)["state"]) == ([], "refused")


def test_naming_somebody_else_is_refused_unless_the_settings_allow_it(site: Sites, desk: Books) -> None:
    with site(desk) as here:
        said = here.run("--as", "bob", "writes", "status")
        assert (said.status, "--as is not allowed here" in said.text) == (1, True)
