"""What Fusion cannot take back becomes a task for a person, once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from msgspec import structs

from adapters.oracle.fusion.settings import Settings
from conformance.suite.acts import landed, undo_of
from conformance.suite.bench import Bench, bench
from conformance.suite.subjects.oracle_fusion import SUBJECT, Fusion
from simulators.oracle.fusion import shown


class Asking(Fusion):
    """A pod whose collectors work through tasks."""

    template = ""

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        return structs.replace(made, writing=structs.replace(made.writing, task_template=self.template))


@contextmanager
def pod(template: str) -> Iterator[Bench]:
    with bench(structs.replace(SUBJECT, open=type("Asking", (Asking,), {"template": template}))) as made:
        yield made


def tasks(made: Bench) -> list[Any]:
    tenant = made.erp._desk.tenant  # type: ignore[attr-defined]
    return list(shown.tasks(tenant)[2])


@pytest.mark.parametrize("operation", ["promise", "dispute"])
def test_withdrawing_is_a_task_that_names_the_record(operation: Any) -> None:
    with pod("Call Customer") as made:
        done = landed(made, operation)
        own = next(step.native.key[0] for step in done.carrier.of(done.ordered.act) if step.native)
        undone = undo_of(made, done)
        done.carrier.order(undone.act, undone.known)
        made.next_write("lost_answer")
        done.carrier.run()
        assert done.carrier.state(undone.act) == "handed_over", done.carrier.said(undone.act)
        (one,) = tasks(made)
        assert f"Please withdraw {operation} {own}" in str(one)


def test_without_a_template_a_person_is_told_where_to_do_it() -> None:
    with pod("") as made:
        done = landed(made, "promise")
        undone = undo_of(made, done)
        with pytest.raises(ValueError, match="cancelled in Collections"):
            done.carrier.order(undone.act, undone.known)
