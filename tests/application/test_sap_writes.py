"""What is written to a simulated S/4HANA, seen in its own books and read back as ours."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from canonical_model.write_back import WriteBack
from duecourse.cli.output import NEEDS_A_PERSON
from duecourse.flows import permission
from duecourse.flows.permission import approve_waiting
from duecourse.flows.permission import used_today as used
from duecourse.flows.record import add_note
from simulators.books import Books, Cash
from simulators.ecc import Ecc
from simulators.ecc.fscm import cases, promises
from simulators.sap.advices import kept

if TYPE_CHECKING:
    from conftest import SapDesk


def test_a_note_stands_above_finances_own_text_and_is_taken_back_without_touching_it(desks: Any, desk: Books) -> None:
    desk.change_customer("DE01", "0000000001", today=desk.as_of, note="Pays by cheque.\nAsk for Mr Weber.")
    with desks() as here:
        note = here.proposed("note", "add", "DE01/1", "spoke to [them], pays on Friday")
        told = here.sent(note)
        text = desk.customer("DE01", "0000000001").note
        reference = told["steps"][0]["reference"]
        assert told["state"] == "confirmed"
        assert text.startswith(f"[{reference} ")
        assert "spoke to (them), pays on Friday" in text
        assert text.endswith("Pays by cheque.\nAsk for Mr Weber.")
        undo = here.proposed("write-backs", "undo", note, "--why", "wrong customer")
        assert here.sent(undo)["state"] == "confirmed"
        assert desk.customer("DE01", "0000000001").note == "Pays by cheque.\nAsk for Mr Weber."


def test_a_hold_on_an_item_is_a_dunning_block_and_is_lifted_again(desks: Any, desk: Books) -> None:
    with desks() as here:
        key = here.item("3")
        hold = here.proposed("hold", "set", "DE01/3", "--item", key.number, "--reason", "moved")
        assert here.sent(hold)["state"] == "confirmed"
        assert desk.item(key).dunning_block == "H"
        undo = here.proposed("write-backs", "undo", hold, "--why", "paid")
        assert here.sent(undo)["state"] == "confirmed"
        assert desk.item(key).dunning_block == ""


def test_a_hold_on_a_customer_blocks_all_dunning_areas_or_none(desks: Any, desk: Books) -> None:
    desk.change_customer("DE01", "0000000003", today=desk.as_of, dunning_procedure="0001", dunning_areas={"EX": ""})
    with desks() as here:
        hold = here.proposed("hold", "set", "DE01/3", "--reason", "moved")
        assert here.sent(hold)["state"] == "confirmed"
        customer = desk.customer("DE01", "0000000003")
        assert (customer.dunning_block, customer.dunning_areas) == ("H", {"EX": "H"})
        here.run("sync")
        assert [one["set_by"] for one in here.run("explain", "DE01/3")["holds"]] == ["us"]
        undo = here.proposed("write-backs", "undo", hold, "--why", "paid")
        assert here.sent(undo)["state"] == "confirmed"
        assert (customer.dunning_block, customer.dunning_areas) == ("", {"EX": ""})


def test_a_customer_that_finance_blocked_in_one_area_is_left_to_a_person(desks: Any, desk: Books) -> None:
    desk.change_customer("DE01", "0000000003", today=desk.as_of, dunning_procedure="0001", dunning_areas={"EX": "X"})
    with desks() as here:
        told = here.sent(here.proposed("hold", "set", "DE01/3", "--reason", "moved"), status=NEEDS_A_PERSON)
        assert (told["state"], desk.customer("DE01", "0000000003").dunning_block) == ("needs_human", "")
        assert "different in its dunning areas" in told["said"]


def test_a_note_on_an_item_stands_in_the_items_text_too(desks: Any, desk: Books) -> None:
    with desks() as here:
        key = here.item("2")
        desk.change_item(key, today=desk.as_of, text="Order 77")
        here.run("sync")
        note = here.proposed("note", "add", "DE01/2", "asked for a copy", "--item", key.number)
        assert here.sent(note)["state"] == "confirmed"
        assert desk.item(key).text == "Order 77 [asked for a copy]"
        assert "asked for a copy" in desk.customer("DE01", "0000000002").note
        undo = here.proposed("write-backs", "undo", note, "--why", "wrong item")
        assert here.sent(undo)["state"] == "confirmed"
        assert (desk.item(key).text, desk.customer("DE01", "0000000002").note) == ("Order 77", "")


def test_a_promise_is_a_block_a_text_and_our_key_on_each_item(desks: Any, desk: Books) -> None:
    with desks() as here:
        promise = here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30")
        told = here.sent(promise)
        line = desk.item(here.item("2"))
        assert told["state"] == "confirmed"
        assert (line.dunning_block, line.text) == ("P", "[P2P 2026-11-30]")
        assert line.partner_key == promise[:20].upper()


def test_a_dispute_is_a_note_and_a_block_on_each_item(desks: Any, desk: Books) -> None:
    with desks() as here:
        dispute = here.proposed("dispute", "open", "DE01/2", "--reason", "pricing", "--note", "too dear")
        assert here.sent(dispute)["state"] == "confirmed"
        assert desk.item(here.item("2")).dunning_block == "S"
        assert "dispute, pricing, 200.00 EUR: too dear" in desk.customer("DE01", "0000000002").note


def test_an_item_that_finance_blocked_meanwhile_is_left_alone(desks: Any, desk: Books) -> None:
    with desks() as here:
        key = here.item("3")
        hold = here.proposed("hold", "set", "DE01/3", "--item", key.number, "--reason", "moved")
        desk.change_item(key, today=desk.as_of, dunning_block="X")
        told = here.sent(hold, status=NEEDS_A_PERSON)
        assert (told["state"], desk.item(key).dunning_block) == ("needs_human", "X")
        assert "DunningBlockingReason is 'X'" in told["said"]


def test_cash_is_handed_over_as_a_payment_advice_that_the_undo_deletes(desks: Any, desk: Books, quoted: str) -> None:
    before = desk.control_balances()
    with desks() as here:
        here.run("assess")
        (row,) = here.run("write-backs", "list")["write_backs"]
        told = here.sent(row["id"])
        assert told["state"] == "handed_over"
        (advice,) = kept(desk)
        assert (advice.header_text, advice.currency, f"{advice.amount:f}") == (
            told["steps"][0]["reference"],
            "EUR",
            "100",
        )
        assert [item.document for item in advice.items] == [quoted]
        undo = here.proposed("write-backs", "undo", row["id"], "--why", "finance posts it by hand")
        assert here.sent(undo)["state"] == "confirmed"
        assert (kept(desk), desk.control_balances()) == ([], before)


def test_our_own_block_comes_back_as_ours_and_holds_no_longer_than_its_record(desks: Any) -> None:
    with desks() as here:
        here.sent(here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
        here.run("sync")
        (hold,) = here.run("explain", "DE01/2")["holds"]
        assert (hold["kind"], hold["set_by"]) == ("promise", "us")
        here.days_later(30)
        here.run("sync")
        assert here.run("explain", "DE01/2")["holds"] == []


def test_a_block_whose_promise_was_broken_is_proposed_to_be_lifted_once(desks: Any, desk: Books) -> None:
    with desks() as here:
        here.sent(here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
        here.run("sync")
        here.run("assess")
        assert here.undoing() == []
        here.days_later(30)
        here.run("sync")
        here.run("assess")
        (lifting,) = here.undoing()
        here.run("assess")
        assert here.undoing() == [lifting]
        assert here.sent(lifting)["state"] == "confirmed"
        assert desk.item(here.item("2")).dunning_block == ""


def test_a_block_that_finance_lifted_ends_the_promise_and_the_account_is_chased(desks: Any, desk: Books) -> None:
    with desks() as here:
        promise = here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30")
        here.sent(promise)
        here.run("sync")
        desk.change_item(here.item("2"), today=desk.as_of, dunning_block="")
        assert any("finance lifted our block" in finding for finding in here.run("sync")["findings"])
        told = here.run("explain", "DE01/2")
        assert ([one["status"] for one in told["promises"]], told["holds"]) == (["withdrawn"], [])
        assert told["account"]["move"] == "push"
        assert here.shown(promise)["state"] == "withdrawn"
        assert here.run("sync")["findings"] == []


def test_a_block_that_finance_replaced_is_theirs_and_holds(desks: Any, desk: Books) -> None:
    with desks() as here:
        key = here.item("3")
        here.sent(here.proposed("hold", "set", "DE01/3", "--item", key.number, "--reason", "moved"))
        here.run("sync")
        desk.change_item(key, today=desk.as_of, dunning_block="X")
        assert any("another block in the place of ours" in finding for finding in here.run("sync")["findings"])
        holds = here.run("explain", "DE01/3")["holds"]
        assert sorted((one["set_by"], one["native_code"]) for one in holds) == [("erp", "X"), ("us", "")]


def test_a_block_that_went_with_a_settled_item_is_nobodys_decision(desks: Any, desk: Books) -> None:
    with desks() as here:
        promise = here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30")
        here.sent(promise)
        here.run("sync")
        paid = Cash(
            entity="DE01", customer="0000000002", amount=Decimal("200.00"), currency="EUR", received_on=desk.as_of
        )
        desk.post_payment(paid, clears=[here.item("2")], today=desk.as_of)
        assert here.run("sync")["findings"] == []
        assert here.shown(promise)["state"] == "confirmed"


FSCM = """
[systems.s4.fscm]
logon = { parameters = { ashost = "erp.example.com", sysnr = "00" }, user = "U", password = "secret" }
case_types = { DE01 = "F001" }
reason_codes = { pricing = "0007" }
close_steps = ["02", "03"]
void_steps = ["02"]
root_cause = "0001"
promise_function = "Z_DUECOURSE_PROMISE_CREATE"
"""


@pytest.fixture
def rfc(desk: Books, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ecc]:
    """The same books by RFC, through what stands in for the library."""
    system = Ecc(desk, lambda: datetime(2026, 11, 20, 18, tzinfo=UTC))
    library = ModuleType("pyrfc")
    library.Connection = lambda **_told: system.connect()  # type: ignore[attr-defined]  # a stand-in for the library
    monkeypatch.setitem(sys.modules, "pyrfc", library)
    yield system
    system.rest()


@pytest.mark.usefixtures("rfc")
def test_on_premise_a_dispute_is_a_case_of_fscm_and_says_so_before_it_is_written(desks: Any, desk: Books) -> None:
    with desks(fscm=FSCM) as here:
        dispute = here.proposed("dispute", "open", "DE01/2", "--reason", "pricing", "--note", "too dear")
        proposed = here.shown(dispute)
        assert ("UDM_DISPUTE" in proposed["screen"], "BAPI_DISPUTE_CREATE" in proposed["lands_in"]) == (True, True)
        assert here.sent(dispute)["state"] == "confirmed"
        (case,) = cases(desk)
        assert (case.attributes["REASON_CODE"], case.attributes["FIN_CUSTDISP_AMT"]) == ("0007", "200.00")
        assert desk.item(here.item("2")).dunning_block == ""
        undo = here.proposed("write-backs", "undo", dispute, "--why", "mistaken")
        assert here.sent(undo)["state"] == "confirmed"
        assert case.attributes["STAT_ORDERNO"] == "02"


@pytest.mark.usefixtures("rfc")
def test_on_premise_with_its_wrapper_a_promise_is_one_of_fscm_and_is_withdrawn_by_hand(desks: Any, desk: Books) -> None:
    with desks(fscm=FSCM) as here:
        promise = here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30")
        assert here.sent(promise)["state"] == "confirmed"
        assert len(promises(desk)) == 1
        undo = here.proposed("write-backs", "undo", promise, "--why", "mistaken")
        assert "withdrawn in UDM_SPECIALIST" in here.shown(undo)["said"]


@pytest.mark.usefixtures("rfc")
def test_a_company_code_without_a_case_type_keeps_to_block_and_text(desks: Any, desk: Books) -> None:
    with desks(fscm=FSCM.replace("DE01", "DE02")) as here:
        dispute = here.proposed("dispute", "open", "DE01/2", "--reason", "pricing", "--note", "too dear")
        assert here.sent(dispute)["state"] == "confirmed"
        assert (cases(desk), desk.item(here.item("2")).dunning_block) == ([], "S")


@pytest.mark.usefixtures("quoted")
def test_cash_that_stands_there_is_cleared_and_only_a_person_resets_it(desks: Any, desk: Books) -> None:
    with desks(clear_in="DE01") as here:
        here.run("assess")
        (row,) = here.run("write-backs", "list")["write_backs"]
        assert here.sent(row["id"])["state"] == "confirmed"
        clearing = desk.item(here.item("1")).cleared_by
        assert {one.cleared_by for _, one in desk.items_of("DE01", "0000000001")} == {clearing}
        here.run("sync")
        undo = here.proposed("write-backs", "undo", row["id"], "--why", "wrong")
        assert "reset by a person (FBRA)" in here.shown(undo)["said"]
        desk.reset_clearing(clearing, today=desk.as_of)
        assert any("finance reset our clearing" in finding for finding in here.run("sync")["findings"])
        assert (here.shown(row["id"])["state"], here.shown(undo)["state"]) == ("withdrawn", "superseded")
        here.run("assess")
        assert here.shown(row["id"])["state"] == "withdrawn"


def paying(here: SapDesk, amount: str = "200.00") -> tuple[str, ...]:
    return (
        "cash", "apply", "DE01/2", f"--amount={amount}", "--bank-account", "DEUT-1", "--bank-reference", "88",
        "--value-date", "2026-11-18", "--item", here.item("2").number, "--text", "invoice paid",
    )  # fmt: skip


def test_a_payment_is_posted_once_and_cleared_and_what_was_posted_is_reversed(desks: Any, desk: Books) -> None:
    before = desk.control_balances()
    with desks(clear_in="DE01") as here:
        act = here.proposed(*paying(here))
        told = here.sent(act)
        assert told["state"] == "confirmed"
        assert [step["name"] for step in told["steps"]] == ["post", "clear"]
        reference = told["steps"][0]["reference"]
        (posted,) = [one for one in desk.documents.values() if one.reference == reference]
        assert (posted.kind, desk.item(here.item("2")).cleared_by is not None) == ("payment", True)
        assert here.run(*paying(here))["write_backs"][0]["state"] == "confirmed"
        here.run("sync")
        here.run("assess")
        assert len(here.run("write-backs", "list")["write_backs"]) == 1
        desk.reset_clearing(desk.item(here.item("2")).cleared_by, today=desk.as_of)
        assert any("finance reset our clearing" in finding for finding in here.run("sync")["findings"])
        undo = here.proposed("write-backs", "undo", act, "--why", "bounced")
        assert here.sent(undo)["state"] == "confirmed"
        assert posted.reversed_by is not None
        assert desk.control_balances() == before


def test_a_payment_that_a_person_recorded_is_not_superseded_by_the_next_assessment(desks: Any) -> None:
    with desks(clear_in="DE01") as here:
        act = here.proposed(*paying(here))
        here.run("assess")
        assert here.shown(act)["state"] == "proposed"


def test_a_payment_that_sap_will_not_post_is_refused_in_its_words_and_nothing_is_cleared(
    desks: Any, desk: Books
) -> None:
    with desks(clear_in="DE01") as here:
        desk.close_period("DE01", year=2026, period=11)
        act = here.proposed(*paying(here))
        told = here.sent(act)
        assert told["state"] == "refused"
        assert "closed" in told["said"]
        assert desk.item(here.item("2")).is_open


@pytest.mark.parametrize(("amount", "why"), [("199.00", "full settlement"), ("-5", "no payment"), ("200 USD", "EUR")])
def test_a_payment_that_does_not_settle_its_items_is_not_proposed(desks: Any, amount: str, why: str) -> None:
    with desks(clear_in="DE01") as here:
        said = here.here.run("--as", "ada", *paying(here, amount))
        assert said.status != 0
        assert why in said.text


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


def test_workers_that_come_to_the_same_acts_at_once_approve_each_once(desks: Any) -> None:
    with desks() as desk:
        desk.run("writes", "mode", "s4", "*", "note", "auto", by="carl")
        with desk.here.open() as app:
            for number in range(12):
                add_note(app.recording(), "DE01/1", text=f"note {number}")
            together, approved = threading.Barrier(3), list[tuple[WriteBack, ...]]()

            def approve() -> None:
                run = app.approving()
                together.wait()
                approved.append(approve_waiting(run))

            threads = [threading.Thread(target=approve) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert sorted(map(len, approved)) == [0, 0, 12]


def test_what_others_let_through_today_is_read_again_and_nothing_else(
    desks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desks() as desk:
        desk.run("writes", "mode", "s4", "*", "note", "auto", by="carl")
        with desk.here.open() as app:
            run, read = app.approving(), list[int]()
            monkeypatch.setattr(permission, "used_today", lambda *told, **more: read.append(1) or used(*told, **more))
            uses = permission._Uses(run)

            def looked() -> int:
                with app.store.unit(run.actor, run.scope) as repository:
                    uses.look(repository)
                return sum(one.count for one in uses.today.values())

            assert (looked(), looked(), len(read)) == (0, 0, 1)
            for number in range(2):
                add_note(app.recording(), "DE01/1", text=f"note {number}")
            assert len(approve_waiting(run)) == 2
            before = len(read)
            assert (looked(), looked(), len(read)) == (2, 2, before + 1)


def test_what_stands_there_is_asked_once_before_a_note_and_once_after_it(desks: Any) -> None:
    with desks() as desk:
        note = desk.proposed("note", "add", "DE01/2", "asked for a copy")
        desk.here.server.forget()
        assert desk.sent(note)["state"] == "confirmed"
        asked = [one.method for one in desk.here.server.requests if "A_CustomerCompanyText" in one.target]
    assert asked == ["GET", "POST", "GET"]
