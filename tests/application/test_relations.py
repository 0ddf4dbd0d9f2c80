"""Who belongs together is worked out once for the customers as they stand, and again when one of them changes."""

from __future__ import annotations

from typing import Any

import pytest

from canonical_model.access import EVERYTHING, Scope
from duecourse.bootstrap import application
from duecourse.flows import relations as module
from duecourse.flows.relations import RelationsKept
from simulators.books import Books


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was worked out, each time that it was."""
    made: list[Any] = []
    work = module.relations

    def counted(repository: Any) -> Any:
        made.append(work(repository))
        return made[-1]

    monkeypatch.setattr(module, "relations", counted)
    return made


def test_relations_are_worked_out_again_when_a_customer_changes(site: Any, desk: Books, worked_out: list[Any]) -> None:
    kept = RelationsKept()
    with site(desk) as here:
        here.run("sync")

        def looked(scope: Scope = EVERYTHING) -> Any:
            with application(here.home, clock=here.clock) as app, app.store.snapshot(app.actor, scope) as repository:
                return kept.of(repository, scope)

        first = looked()
        assert looked() is first
        here.run("sync")
        assert looked() is first, "a reading that brings nothing new changes no customer"
        for number in "12":
            desk.change_customer("DE01", number.zfill(10), today=desk.as_of, tax_id="DE123456789")
        here.run("sync")
        assert len(set(looked().families.values())) == len(set(first.families.values())) - 1
        assert looked(Scope(entities=frozenset({"DE02"}))).families.keys() < first.families.keys()
    assert len(worked_out) == 3
