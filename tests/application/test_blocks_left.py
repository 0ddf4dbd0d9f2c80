"""What we set for a record that is over and nobody takes back: from then on it is finance's own block, and it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from duecourse.cli.output import NEEDS_A_PERSON

if TYPE_CHECKING:
    from conftest import SapDesk

    from simulators.books import Books


def over(here: SapDesk, act: str) -> str:
    """An act that was sent and read back, days after its record ended."""
    assert here.sent(act)["state"] == "confirmed"
    here.run("sync")
    here.days_later(30)
    here.run("sync")
    return act


def move(here: SapDesk, number: str) -> str:
    """What the assessment kept for an account, which is what would be decided again now."""
    found = {one["account"]: one["move"] for one in here.run("assess")["decisions"]}
    assert here.run("explain", f"DE01/{number}")["account"]["move"] == found[f"s4/DE01/{number}"]
    return str(found[f"s4/DE01/{number}"])


def holding(here: SapDesk, number: str) -> list[tuple[str, str]]:
    return [(one["set_by"], one["native_code"]) for one in here.run("explain", f"DE01/{number}")["holds"]]


def unlinked(here: SapDesk) -> int:
    """How often the audit chain says that a native record is not ours any more."""
    with here.here.open() as app, app.store.snapshot(app.actor, app.scope) as repository:
        return sum(entry.action == "unlink" for entry in repository.audit(limit=10_000))


@pytest.mark.whole
def test_a_block_whose_lifting_was_turned_down_is_finances_own_and_holds(desks: Any, desk: Books) -> None:
    with desks() as here:
        over(here, here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
        assert move(here, "2") == "push"
        (lifting,) = here.undoing()
        here.run("write-backs", "reject", lifting, "--why", "keep it", by="bob")
        assert (move(here, "2"), holding(here, "2")) == ("pause", [("erp", "P")])
        here.run("sync")
        assert (move(here, "2"), here.undoing(), unlinked(here)) == ("pause", [lifting], 1)
        desk.change_item(here.item("2"), today=desk.as_of, dunning_block="")
        assert here.run("sync")["findings"] == []
        assert (move(here, "2"), holding(here, "2")) == ("push", [])


@pytest.mark.whole
def test_where_nothing_is_taken_back_an_expired_holds_block_is_finances_own(desks: Any) -> None:
    with desks() as here:
        number = here.item("3").number
        over(here, here.proposed("hold", "set", "DE01/3", "--item", number, "--until", "2026-11-25", "--reason", "x"))
        here.run("writes", "mode", "s4", "DE01", "undo", "off", by="carl")
        assert (move(here, "3"), holding(here, "3")) == ("pause", [("erp", "H")])
        here.run("writes", "mode", "s4", "DE01", "undo", "propose", by="carl")
        assert (move(here, "3"), here.undoing(), unlinked(here)) == ("pause", [], 1)


def test_a_shadow_leaves_no_block_to_finance(desks: Any) -> None:
    with desks() as here:
        over(here, here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
        here.run("writes", "mode", "s4", "DE01", "undo", "off", by="carl")
        here.run("assess", "--shadow")
        assert (holding(here, "2"), unlinked(here)) == ([], 0)


@pytest.mark.whole
def test_the_block_of_a_record_that_still_stands_is_ours_whatever_was_turned_down(desks: Any) -> None:
    with desks() as here:
        number = here.item("3").number
        hold = here.proposed("hold", "set", "DE01/3", "--item", number, "--until", "2026-12-10", "--reason", "moved")
        here.sent(hold)
        here.run("sync")
        undo = here.proposed("write-backs", "undo", hold, "--why", "paid")
        here.run("write-backs", "reject", undo, by="bob")
        here.run("assess")
        assert [one for one, _ in holding(here, "3")] == ["us"]
        here.days_later(30)
        here.run("sync")
        assert (move(here, "3"), holding(here, "3")) == ("pause", [("erp", "H")])


@pytest.mark.whole
def test_a_lifting_that_waits_keeps_the_block_ours_even_when_switched_off(desks: Any) -> None:
    with desks() as here:
        over(here, here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
        assert move(here, "2") == "push"
        here.run("writes", "mode", "s4", "DE01", "undo", "off", by="carl")
        assert (move(here, "2"), holding(here, "2"), unlinked(here)) == ("push", [], 0)


def test_a_lifting_that_a_person_has_to_settle_keeps_the_block_ours(desks: Any, desk: Books) -> None:
    with desks() as here:
        over(here, here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
        here.run("assess")
        (lifting,) = here.undoing()
        desk.change_item(here.item("2"), today=desk.as_of, text="finance wrote here")
        assert here.sent(lifting, status=NEEDS_A_PERSON)["state"] == "needs_human"
        here.run("assess")
        assert (here.undoing(), unlinked(here)) == ([lifting], 0)


@pytest.mark.whole
def test_a_block_of_ours_that_was_left_to_finance_can_still_be_taken_back(desks: Any, desk: Books) -> None:
    with desks() as here:
        promise = over(here, here.proposed("promise", "record", "DE01/2", "--for", "2026-11-30"))
        here.run("assess")
        here.run("write-backs", "reject", *here.undoing(), by="bob")
        assert move(here, "2") == "pause"
        assert here.sent(here.proposed("write-backs", "undo", promise, "--why", "after all"))["state"] == "confirmed"
        here.run("sync")
        assert (desk.item(here.item("2")).dunning_block, move(here, "2")) == ("", "push")
