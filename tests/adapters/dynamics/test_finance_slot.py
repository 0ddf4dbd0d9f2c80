"""Finance & Operations: one slot for a dispute or a promise, and which of them may take the other's place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from dynamics_clerk import Clerk
from msgspec import structs

from adapters.dynamics.finance.settings import Settings
from canonical_model.identity import NativeKey
from conformance.suite.acts import Ordered
from conformance.suite.bench import bench
from conformance.suite.subjects.dynamics_finance import SUBJECT, Finance
from simulators.dynamics.finance import shown

STATUS = {"promise": "PromiseToPay", "dispute": "Disputed"}
OTHER = {"promise": "dispute", "dispute": "promise"}


class Preferring(Finance):
    """An environment with a policy about its one slot."""

    own: dict[str, Any] = {}  # noqa: RUF012 - replaced, never changed

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        return structs.replace(made, writing=structs.replace(made.writing, **self.own))


@contextmanager
def clerk(**own: Any) -> Iterator[Clerk]:
    with bench(structs.replace(SUBJECT, open=type("Own", (Preferring,), {"own": own}))) as made:
        yield Clerk(made)


def standing(one: Clerk, kind: str) -> NativeKey:
    """An invoice of which somebody in finance says something already."""
    key = one.erp.invoice("100.00")
    getattr(one.erp, kind)(key)
    return key


def ordered(one: Clerk, kind: str, key: NativeKey) -> Ordered:
    made: Ordered = getattr(one, kind)(key, "60.00")
    return made


@pytest.mark.parametrize("kind", ["promise", "dispute"])
def test_what_takes_the_others_place_by_policy_says_what_it_overwrote(kind: str) -> None:
    with clerk(precedence=kind) as one:
        order = ordered(one, kind, standing(one, OTHER[kind]))
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        (step,) = carrier.of(order.act)
        assert step.native is not None
        assert f"this took the place of: {STATUS[OTHER[kind]]} 100" in step.native.said
        (slot,) = one.listed(shown.disputes)
        assert (slot["Status"], f"[overwrote: {STATUS[OTHER[kind]]} 100" in slot["Note"]) == (STATUS[kind], True)


@pytest.mark.parametrize(
    ("precedence", "kind", "stands"),
    [
        ("neither", "promise", "dispute"), ("neither", "dispute", "promise"), ("dispute", "promise", "dispute"),
        ("promise", "dispute", "promise"), ("promise", "promise", "promise"), ("dispute", "dispute", "dispute"),
    ],
)  # fmt: skip
def test_what_the_policy_does_not_name_is_a_persons_business_and_nothing_is_written(
    precedence: str, kind: str, stands: str
) -> None:
    with clerk(precedence=precedence) as one:
        order = ordered(one, kind, standing(one, stands))
        before = one.listed(shown.disputes)
        carrier = one.carried(order)
        assert carrier.state(order.act) == "needs_human"
        assert STATUS[stands] in carrier.said(order.act)
        assert one.listed(shown.disputes) == before


def test_a_note_with_brackets_does_not_pass_for_what_was_overwritten() -> None:
    with clerk(precedence="dispute") as one:
        key = one.erp.invoice("100.00")
        order = one.dispute(key, "60.00", note="see [overwrote: nothing at all]")
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        (step,) = carrier.of(order.act)
        assert step.native is not None
        assert step.native.said == ""


def test_a_lost_answer_does_not_lose_what_was_overwritten() -> None:
    with clerk(precedence="promise") as one:
        order = ordered(one, "promise", standing(one, "dispute"))
        one.bench.next_write("lost_answer")
        carrier = one.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        (step,) = carrier.of(order.act)
        assert step.native is not None
        assert "this took the place of: Disputed 100" in step.native.said


def test_every_request_of_reading_checking_and_writing_goes_over_all_companies() -> None:
    with clerk(precedence="promise") as one:
        one.bench.synced()
        list(one.bench.reader().check())
        order = ordered(one, "promise", standing(one, "dispute"))
        one.carried(order)
        asked = [seen.target for seen in one.erp.server.requests]  # type: ignore[attr-defined]
        data = [target for target in asked if target.startswith(("/data", "/metadata"))]
        assert len(data) > 30
        assert [target for target in data if "cross-company=true" not in target] == []
        pages = [target for target in data if "skip" in target]
        assert pages
