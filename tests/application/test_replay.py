"""Every kept decision is made again out of what was recorded with it, whatever happened in the ledger since."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import create_engine, text

from duecourse.flows.names import NotFound
from duecourse.flows.replay import replay_decisions


def test_all_decisions_come_out_the_same_though_the_ledger_and_the_policy_moved_on(desks: Any) -> None:
    with desks() as here:
        here.run("assess")
        here.run("hold", "set", "DE01/2", "--reason", "new address")
        here.run("assess")
        settings = here.here.home / "duecourse.toml"
        settings.write_text(settings.read_text("utf-8") + "\n[policy]\ngrace_days = 9\n", encoding="utf-8")
        here.run("assess")
        found = here.run("replay")
        assert found["same"]
        assert (found["decisions"], found["replayed"], found["without_inputs"]) == (
            found["replayed"],
            found["decisions"],
            0,
        )
        assert found["decisions"] > 8
        some = here.run("explain", "DE01/1")
        assert some["account"]["move"] == "push"


def test_one_that_would_come_out_otherwise_is_shown_and_is_exit_status_one(desks: Any, database_url: str) -> None:
    with desks() as here:
        here.run("assess")
        engine = create_engine(database_url)
        with engine.begin() as connection:
            tampered = (
                "UPDATE decision SET record = jsonb_set(record, '{record,move}', '\"pause\"') WHERE entity = 'DE01'"
            )
            connection.execute(text(tampered))
        engine.dispose()
        found = here.run("replay", status=1)
        assert not found["same"]
        assert {(one["was"], one["would_be"]) for one in found["differing"]} == {("pause", "push")}


def test_a_decision_is_asked_for_by_its_first_digits_and_an_unknown_one_is_told(desks: Any) -> None:
    with desks() as here:
        here.run("assess")
        with here.here.open() as app:
            with app.store.snapshot(app.actor, app.scope) as repository:
                first = repository.decided()[0]
            one = replay_decisions(app.assessing(), first.id[:20], told=lambda *_: None)
            assert (one.decisions, one.same) == (1, True)
            with pytest.raises(NotFound, match="no decision begins"):
                replay_decisions(app.assessing(), "zz", told=lambda *_: None)


def test_a_shadow_records_nothing(desks: Any) -> None:
    with desks() as here:
        here.run("assess", "--shadow")
        assert here.run("replay")["decisions"] == 0


@pytest.mark.parametrize("damage", ["'no pack'", "substring(account from 1 for 40)"])
def test_a_recorded_input_that_is_damaged_is_told_in_one_line(desks: Any, database_url: str, damage: str) -> None:
    with desks() as here:
        here.run("assess")
        engine = create_engine(database_url)
        with engine.begin() as connection:
            connection.execute(text(f"UPDATE decision_input SET account = {damage}"))
        engine.dispose()
        assert "what was recorded is" in here.here.run("replay").text
