"""Lists of what waits: each once and in its order however they are paged, within the scope, by an index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from canonical_model.access import Scope
from canonical_model.communications import ReceivedMessage
from canonical_model.identity import RecordId, engine_id
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.write_back import NoteAct, WriteBack

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
OF_1010 = Scope(entities=frozenset({"1010"}))


def about(desk: Any, entity: str) -> dict[str, Any]:
    customer = desk.customer_id("C1", entity=entity)
    return {"system": desk.system, "entity": entity, "customer_id": customer, "customer_number": "C1"}


def proposal(desk: Any, number: int, *, entity: str = "1010", state: str = "proposed", **more: Any) -> WriteBack:
    note = NoteAct(activity_id=RecordId(f"n{number}"), text="t")
    told: dict[str, Any] = {
        "id": engine_id("write_back", (str(number),)), "operation": "note", "identity": (f"i{number}",),
        "act": note, "because_of": "ada", "proposer": "ada", "proposed_at": AT + timedelta(seconds=number),
        "input_hash": "h", "state": state,
    }  # fmt: skip
    return WriteBack(**about(desk, entity), **told | more)


def request(desk: Any, number: int, *, entity: str = "1010", state: Any = "waiting") -> ApprovalRequest:
    return ApprovalRequest(
        id=engine_id("approval_request", (str(number),)), **about(desk, entity), kind="plan",
        subject_id=RecordId("p"), subject="s", amount=Money.of(1, "EUR"), reasons=(), proposer="ada",
        asked_at=AT + timedelta(seconds=number), input_hash="h", state=state,
    )  # fmt: skip


def case(desk: Any, number: int, *, entity: str = "1010", status: Any = "open", to: str = "legal") -> Escalation:
    return Escalation(
        id=engine_id("escalation", (str(number),)), **about(desk, entity), rule="r", destination=to, recommended="act",
        reasons=(), amount=Money.of(1, "EUR"), opened_on=AT.date(), status=status, facts="f",
        due_on=date(2026, 12, 1) + timedelta(days=number // 2),
    )  # fmt: skip


def reply(desk: Any, number: int, *, entity: str = "1010", state: Any = "done") -> ReceivedMessage:
    return ReceivedMessage(
        id=engine_id("received_message", (str(number),)), **about(desk, entity), state=state, text="t",
        received_at=AT + timedelta(seconds=number // 2), message_id=f"<{number}@x>", sender="a@x", subject="s",
    )  # fmt: skip


@pytest.fixture
def waiting(desk: Any) -> Any:
    """Proposals at odd seconds, requests at even ones, of two entities; some are answered."""
    with desk.unit() as unit:
        for number in range(1, 20, 2):
            unit.put(proposal(desk, number, entity="1010" if number % 3 else "1020"), because="t")
            unit.put(request(desk, number + 1, entity="1010" if number % 3 else "1020"), because="t")
        unit.put(proposal(desk, 101, state="refused"), because="t")
        unit.put(request(desk, 102, state="approved"), because="t")
        for number in range(12):
            unit.put(case(desk, number, status="closed" if number % 4 == 0 else "open"), because="t")
        unit.put(case(desk, 20, to="credit", entity="1020"), because="t")
        for number in range(12):
            unit.put(reply(desk, number, entity="1010" if number % 3 else "1020"), because="t")
        unit.put(reply(desk, 12, state="open"), because="t")
    return desk


def paged(ask: Callable[[RecordId | None], Sequence[Any]]) -> list[Any]:
    found: list[Any] = []
    while some := ask(found[-1].id if found else None):
        found += some
    return found


def when(one: Any) -> datetime:
    return one.proposed_at if isinstance(one, WriteBack) else one.asked_at


@pytest.mark.parametrize("limit", [1, 3, 50])
def test_approvals_of_both_kinds_come_in_one_order_each_once(waiting: Any, limit: int) -> None:
    with waiting.unit() as unit:
        found = paged(lambda after: unit.approvals_after(after, limit=limit))
        assert [int((when(one) - AT).total_seconds()) for one in found] == list(range(1, 21))
        assert unit.approvals_waiting() == 20
        assert unit.approvals_waiting(answered=True) == 21
        assert {one.state for one in found} == {"proposed", "waiting"}
        assert paged(lambda after: unit.approvals_after(after, kind="plan", limit=limit)) == found[1::2]
        assert paged(lambda after: unit.approvals_after(after, kind="note", limit=limit)) == found[::2]


def test_who_goes_on_after_an_approval_that_was_answered_meanwhile_misses_nothing(waiting: Any) -> None:
    with waiting.unit() as unit:
        first = unit.approvals_after(None, limit=4)
        unit.put(proposal(waiting, 3, entity="1020", state="planned"), because="t")
        assert when(unit.approvals_after(first[2].id, limit=1)[0]) == AT + timedelta(seconds=4)
        assert unit.approvals_after(RecordId("nowhere"), limit=4) == ()


def test_nobody_is_shown_what_waits_outside_their_scope(waiting: Any) -> None:
    with waiting.store.unit(waiting.actor, OF_1010) as unit:
        found = paged(lambda after: unit.approvals_after(after, limit=2))
        assert {one.entity for one in found} == {"1010"}
        assert len(found) == unit.approvals_waiting() == 14
        foreign = engine_id("write_back", ("3",))
        assert unit.approvals_after(foreign, limit=2) == ()
        assert {one.entity for one in paged(lambda after: unit.escalations_after(after, limit=2))} == {"1010"}


@pytest.mark.parametrize("limit", [1, 5])
def test_cases_come_open_first_and_then_by_the_day_they_are_due(waiting: Any, limit: int) -> None:
    with waiting.unit() as unit:
        every = paged(lambda after: unit.escalations_after(after, closed=True, limit=limit))
        assert every == sorted(unit.escalations(), key=lambda one: (one.status == "closed", one.due_on, one.id))
        still_open = paged(lambda after: unit.escalations_after(after, limit=limit))
        assert still_open == [one for one in every if one.status == "open"]
        assert [one.destination for one in unit.escalations_after(None, destination="credit", limit=9)] == ["credit"]
        assert unit.escalations_named(every[3].id[:10]) == [every[3]]


@pytest.mark.parametrize("limit", [1, 5, 50])
def test_replies_come_newest_first_each_once(waiting: Any, limit: int) -> None:
    with waiting.unit() as unit:
        found = paged(lambda after: unit.received_after(after, limit=limit))
        every = sorted(unit.received_messages(), key=lambda one: (one.received_at, one.id), reverse=True)
        assert found == every
        assert unit.received_count() == len(found) == 13
        assert paged(lambda after: unit.received_after(after, entity="1020", limit=limit)) == [
            one for one in every if one.entity == "1020"
        ]
        assert [one.state for one in unit.received_after(None, state="open", limit=9)] == ["open"]
        assert unit.received_count(state="open", entity="1020") == 0
    with waiting.store.unit(waiting.actor, OF_1010) as unit:
        assert {one.entity for one in paged(lambda after: unit.received_after(after, limit=limit))} == {"1010"}
        assert unit.received_count() == 9
        foreign = engine_id("received_message", ("3",))
        assert unit.received_after(foreign, limit=2) == []


def test_a_page_is_found_by_an_index_and_not_by_reading_everything(waiting: Any) -> None:
    with waiting.unit() as unit:
        unit.connection.execute(text("SET LOCAL enable_seqscan = off"))
        unit.connection.execute(text("SET LOCAL enable_sort = off"))
        plans: list[str] = []
        run = unit.connection.execute

        def explained(statement: Any, *told: Any, **more: Any) -> Any:
            compiled = statement.compile(unit.connection, compile_kwargs={"literal_binds": True})
            plans.extend(unit.connection.exec_driver_sql(f"EXPLAIN {compiled}".replace("%", "%%")).scalars())
            return run(statement, *told, **more)

        unit.connection = Explained(unit.connection, explained)
        begin = unit.approvals_after(None, limit=2)[-1].id
        unit.approvals_after(begin, limit=2)
        unit.escalations_after(unit.escalations_after(None, limit=2)[-1].id, limit=2)
        unit.received_after(unit.received_after(None, limit=2)[-1].id, limit=2)
    told = "\n".join(plans)
    for index in ("ix_write_back_proposed", "ix_approval_request_waiting", "ix_escalation_urgent"):
        assert f"Index Scan using {index}" in told, told
    assert "Index Scan Backward using ix_received_message_newest" in told, told
    assert told.count("Index Cond: (ROW") >= 2, told


class Explained:
    """A connection that tells the plan of each question before it asks it."""

    def __init__(self, connection: Any, execute: Any) -> None:
        self._connection, self.execute = connection, execute

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)
