"""Finance & Operations: notes are attachments, or activities where the settings name a set of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from dynamics_clerk import Clerk
from msgspec import structs

from adapters.dynamics.finance.settings import Activity, Settings
from conformance.suite.acts import Done, undo_of
from conformance.suite.bench import bench
from conformance.suite.subjects.dynamics_finance import SUBJECT, Finance
from simulators.dynamics.finance import Options, serve, shown

SET = "SmmActivities"


class Active(Finance):
    """An environment with a set of activities."""

    published = SET
    activity = Activity()

    def serve(self) -> Any:
        options = Options(activity_set=self.published)
        server = serve(self.books, credentials=self.credentials(), clock=self.clock.now, options=options)
        self.kept_by = server.tenant
        return server

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        writing = structs.replace(made.writing, activity=self.activity)
        return structs.replace(made, sets=structs.replace(made.sets, activities=SET), writing=writing)


@contextmanager
def clerk(**own: Any) -> Iterator[Clerk]:
    with bench(structs.replace(SUBJECT, open=type("Own", (Active,), own))) as made:
        yield Clerk(made)


def test_a_note_is_an_activity_linked_to_the_customer_and_its_undo_takes_it_away() -> None:
    with clerk() as one:
        order = one.note(one.erp.invoice("100.00"), "called; pays on Friday")
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        (row,) = one.listed(shown.activities)
        assert (row["CustomerAccountNumber"], row["Category"]) == (order.act.customer_number, "Task")
        assert row["Notes"].endswith("called; pays on Friday")
        assert one.listed(shown.attachments) == []
        undone = undo_of(one.bench, Done(ordered=order, carrier=carrier))
        carrier.order(undone.act, undone.known)
        carrier.run()
        assert carrier.state(undone.act) == "confirmed", carrier.said(undone.act)
        assert one.listed(shown.activities) == []


def test_the_plan_says_where_finance_sees_it() -> None:
    with clerk() as one:
        order = one.note(one.erp.invoice("100.00"), "x")
        side, _ = one.bench.writer()
        plan = side.plan(order.act, one.bench.adapter.capabilities, order.known)
        assert (plan.lands_in, plan.screen) == (SET, "Collections > Customer timeline")


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived", "error_after_effect", "busy"])
def test_whatever_becomes_of_an_answer_there_is_one_activity(fault: str) -> None:
    with clerk() as one:
        order = one.note(one.erp.invoice("100.00"), "x")
        one.bench.next_write(fault)
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        assert len(one.listed(shown.activities)) == 1


def test_an_activity_that_finance_wrote_into_is_not_taken_away() -> None:
    with clerk() as one:
        order = one.note(one.erp.invoice("100.00"), "x")
        done = Done(ordered=order, carrier=one.carried(order))
        for told in one.tenant.kept.written.activities.values():
            told["Notes"] += " and more"
        one.tenant.changed()
        undone = undo_of(one.bench, done)
        done.carrier.order(undone.act, undone.known)
        done.carrier.run()
        assert done.carrier.state(undone.act) == "needs_human"
        assert len(one.listed(shown.activities)) == 1


def test_doctor_tells_whether_the_set_has_what_a_note_is_made_of() -> None:
    def line(**own: Any) -> tuple[str, str]:
        with clerk(**own) as one:
            found = {told.check: told for told in one.bench.reader().check()}["writing: activities"]
            return found.status, found.detail

    assert line()[0] == "ok"
    assert "only a first note shows" in line()[1]
    assert line(published="")[0] == "warn"
    status, words = line(activity=Activity(customer="Party"))
    assert (status, "Party" in words) == ("warn", True)


def test_a_property_that_is_none_is_no_setting() -> None:
    with pytest.raises(ValueError, match="not the name of a property"):
        Activity(customer="a eq 'b' or true")
