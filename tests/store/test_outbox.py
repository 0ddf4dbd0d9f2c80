"""The outbox: who gets which step, whose results are kept, and what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from msgspec import structs
from sqlalchemy.exc import IntegrityError

from canonical_model.access import EVERYTHING, Actor, Scope
from canonical_model.identity import RecordId, SystemUid, source_id
from canonical_model.steps import NativeRecord, Step
from canonical_model.write_back import Approval, NoteAct, WriteBack
from core.outbox_port import ChangedAct
from core.write_back.acts import state_of, told
from core.write_back.claims import claimable
from store import OutOfScope, Store

ERP = SystemUid("erp")
WORKER = Actor(id="worker", kind="service")
STATES = ("planned", "sending", "unknown", "accepted", "applied", "confirmed", "refused", "needs_human", "proposed")


class Clock:
    """The store's time, moved by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 20, 8, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def pass_(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox(database_url: str, clock: Clock) -> Iterator[Callable[..., Any]]:
    store = Store(database_url, now=clock.now)
    yield lambda scope=EVERYTHING: store.unit(WORKER, scope)
    store.close()


def act(number: int = 1, **fields: Any) -> WriteBack:
    told: dict[str, Any] = {
        "id": RecordId(f"act{number}"), "operation": "note", "system": ERP, "entity": "1010",
        "customer_id": RecordId("C1"), "customer_number": "C1", "state": "proposed", "proposer": "ada",
        "act": NoteAct(activity_id=RecordId(f"note{number}"), text="t"), "because_of": "ada",
        "proposed_at": datetime(2026, 11, 20, tzinfo=UTC), "input_hash": "h",
    }  # fmt: skip
    return WriteBack(**{**told, **fields})


def step(number: int = 1, *, ordinal: int = 0, **fields: Any) -> Step:
    told: dict[str, Any] = {
        "id": RecordId(f"s{number}.{ordinal}"), "write_back": RecordId(f"act{number}"), "ordinal": ordinal,
        "name": f"step{ordinal}", "kind": "create", "operation": "note", "system": ERP, "entity": "1010",
        "subjects": ("C1",), "content": {"text": "t"}, "state": "planned",
    }  # fmt: skip
    return Step(**{**told, **fields})


def plan(unit: Any, number: int, steps: Sequence[Step]) -> None:
    """An act proposed, and its steps kept as they are."""
    proposed = act(number)
    unit.put(proposed, because="test")
    unit.acts_to_change([proposed.id])
    kept = structs.replace(proposed, state=state_of(steps), said=told(steps))
    unit.keep_acts([ChangedAct(act=kept, given=proposed, steps=steps, because="test", by=unit.actor.id)])


def planned(outbox: Any, *steps: Step) -> None:
    with outbox() as unit:
        for number in dict.fromkeys(one.write_back for one in steps):
            plan(unit, int(number.removeprefix("act")), [one for one in steps if one.write_back == number])


def claimed(outbox: Any, holder: str = "t1") -> Any:
    with outbox() as unit:
        return unit.claim_step(token=holder, lease_seconds=60)


def kept(outbox: Any, lent: Any, **fields: Any) -> bool:
    with outbox() as unit:
        made = structs.replace(lent.step, lease_until=None, **fields)
        return bool(unit.keep_step(made, token=lent.token, emits=(made.state,), because="test"))


def test_a_step_is_lent_once_and_again_when_the_lease_is_over(outbox: Any, clock: Clock) -> None:
    planned(outbox, step())
    lent = claimed(outbox)
    assert (lent.step.id, lent.step.token, lent.lease_until) == ("s1.0", "t1", clock.at + timedelta(seconds=60))
    assert claimed(outbox, "t2") is None
    clock.pass_(60)
    assert claimed(outbox, "t2").step.token == "t2"


def test_only_the_newest_token_writes_results(outbox: Any, clock: Clock) -> None:
    planned(outbox, step())
    first = claimed(outbox)
    clock.pass_(60)
    second = claimed(outbox, "t2")
    assert not kept(outbox, first, state="confirmed")
    assert kept(outbox, second, state="refused", said="no")
    with outbox() as unit:
        assert [one.state for one in unit.steps()] == ["refused"]
        assert unit.write_back(RecordId("act1")).said == "no"


def test_one_step_of_a_subject_at_a_time_in_the_order_decided(outbox: Any) -> None:
    planned(outbox, step(1, subjects=("a", "b")), step(2, subjects=("b",)), step(3, subjects=("c",)))
    first = claimed(outbox)
    assert first.step.id == "s1.0"
    assert claimed(outbox, "t2").step.id == "s3.0"
    assert claimed(outbox, "t3") is None
    kept(outbox, first, state="needs_human")
    assert claimed(outbox, "t3") is None
    with outbox() as unit:
        unit.change_step(structs.replace(first.step, state="withdrawn", lease_until=None), because="a person")
    assert claimed(outbox, "t3").step.id == "s2.0"


def test_a_step_waits_for_what_it_refers_to_and_ends_with_it(outbox: Any) -> None:
    later = step(1, ordinal=1, needs=("step0",), subjects=("x",))
    last = step(1, ordinal=2, needs=("step1",), subjects=("y",))
    planned(outbox, step(1), later, last)
    lent = claimed(outbox)
    assert claimed(outbox, "t2") is None
    kept(outbox, lent, state="refused")
    with outbox() as unit:
        assert [one.state for one in unit.steps()] == ["refused", "superseded", "superseded"]
        assert unit.write_back(RecordId("act1")).state == "refused"


def test_what_was_found_is_a_fact_for_the_next_step_and_comes_back_as_ours(outbox: Any) -> None:
    native = NativeRecord(type="receipt", key=("1010", "77"))
    planned(outbox, step(1), step(1, ordinal=1, needs=("step0",), subjects=("x",)))
    kept(outbox, claimed(outbox), state="applied", native=native)
    kept(outbox, claimed(outbox, "t2"), state="confirmed")
    assert claimed(outbox, "t3").facts == {"step0": native}
    with outbox() as unit:
        (link,) = unit.links()
    assert (link.native_id, link.record_id, link.kind) == (source_id(ERP, "receipt", native.key), "note1", "echo")


def test_steps_of_random_acts_are_lent_exactly_as_the_rules_say(outbox: Any, clock: Clock) -> None:
    random = Random(7)
    for turn in range(60):
        with outbox() as unit:
            for number in range(turn * 10, turn * 10 + random.randint(1, 6)):
                plan(unit, number, [drawn(random, number, ordinal, clock) for ordinal in range(random.randint(1, 3))])
            known = unit.steps()
            wanted = [one.id for one in known if claimable(one, known, now=clock.at)]
        lent = claimed(outbox, f"turn{turn}")
        assert (lent.step.id if lent else None) == (wanted[0] if wanted else None), f"turn {turn}"
        if lent is not None:
            kept(outbox, lent, state=random.choice(["confirmed", "refused", "unknown", "planned"]))
        clock.pass_(random.randint(0, 40))


def drawn(random: Random, number: int, ordinal: int, clock: Clock) -> Step:
    waits = random.choice([None, None, clock.at + timedelta(seconds=random.randint(-50, 50))])
    return step(
        number,
        ordinal=ordinal,
        state=random.choice(STATES),
        subjects=tuple(sorted(random.sample(["a", "b", "c", "d"], random.randint(1, 2)))),
        needs=("step0",) if ordinal and random.random() < 0.5 else (),
        not_before=waits,
    )


def test_many_workers_get_every_step_once(outbox: Any) -> None:
    planned(outbox, *(step(number, subjects=(f"s{number % 7}", f"t{number % 5}")) for number in range(40)))

    def work(worker: int) -> list[str]:
        done: list[str] = []
        for turn in range(400):
            lent = claimed(outbox, f"{worker}.{turn}")
            if lent is not None:
                assert kept(outbox, lent, state="confirmed")
                done.append(lent.step.id)
            with outbox() as unit:
                if all(one.state == "confirmed" for one in unit.steps()):
                    break
        return done

    with ThreadPoolExecutor(6) as pool:
        found = [one for part in pool.map(work, range(6)) for one in part]
    assert sorted(found) == sorted(f"s{number}.0" for number in range(40))


def test_a_reference_is_given_once(outbox: Any) -> None:
    planned(outbox, step(1, reference="RC0000000000000A"))
    with pytest.raises(IntegrityError):
        planned(outbox, step(2, reference="RC0000000000000A"))


def test_every_consumer_takes_every_event_once_whatever_is_rolled_back(outbox: Any) -> None:
    planned(outbox, step(1), step(2))

    def die_after_taking() -> None:
        with outbox() as unit:
            unit.took("books", unit.events(consumer="books", limit=10)[-1].number)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        die_after_taking()
    with outbox() as unit:
        events = unit.events(consumer="books", limit=1)
        unit.took("books", events[-1].number)
    with outbox() as unit:
        assert [one.write_back for one in (*events, *unit.events(consumer="books", limit=10))] == ["act1", "act2"]
        assert len(unit.events(consumer="other", limit=10)) == 2


def test_sends_are_numbered_and_counted_on_from_a_witness(outbox: Any) -> None:
    with outbox() as unit:
        assert (unit.sends(), unit.number_sends(1), unit.number_sends(3)) == (0, 1, 4)
        unit.catch_up_sends(9)
        unit.catch_up_sends(3)
        assert (unit.sends(), unit.number_sends(1)) == (9, 10)


def test_when_the_next_step_is_due_is_known(outbox: Any, clock: Clock) -> None:
    planned(outbox, step(1))
    lent = claimed(outbox)
    kept(outbox, lent, state="unknown", not_before=clock.at + timedelta(seconds=90))
    with outbox() as unit:
        assert unit.next_due() == clock.at + timedelta(seconds=90)


def test_the_database_refuses_an_approval_by_the_proposer(outbox: Any) -> None:
    at = datetime(2026, 11, 20, tzinfo=UTC)
    fine = Approval(approver="bob", at=at, input_hash="h")
    with outbox() as unit:
        unit.put(act(approvals=(fine,)), because="test")
    for forged in (
        Approval(approver="ada", at=at, input_hash="h"),
        structs.replace(fine, behalf_of="ada", approver="eve"),
    ):
        with pytest.raises(IntegrityError), outbox() as unit:
            unit.put(act(approvals=(forged,), said="again"), because="test")


def test_steps_outside_the_scope_do_not_exist_and_are_not_written(outbox: Any) -> None:
    planned(outbox, step(1))
    elsewhere = Scope(entities=frozenset({"2020"}))
    with outbox(elsewhere) as unit:
        assert (unit.steps(), unit.claim_step(token="x", lease_seconds=9), unit.next_due()) == ([], None, None)
        assert unit.write_back(RecordId("act1")) is None
        assert unit.events(consumer="c", limit=5) == []
        with pytest.raises(OutOfScope):
            plan(unit, 5, [step(5)])


def test_every_change_of_a_step_stands_in_the_audit_chain(outbox: Any) -> None:
    planned(outbox, step(1))
    kept(outbox, claimed(outbox), state="confirmed")
    with outbox() as unit:
        told = [(one.subject, one.detail) for one in unit.audit() if one.action == "write step"]
        assert told == [("s1.0", "planned (test)"), ("s1.0", "confirmed (test)")]
        assert unit.verify_audit().ok


def test_without_a_clock_of_its_own_the_store_uses_the_databases(database_url: str) -> None:
    store = Store(database_url)
    with store.unit(WORKER, EVERYTHING) as unit:
        first, second = unit.time(), unit.time()
    store.close()
    assert first < second
    assert first.tzinfo is UTC


def test_a_claim_reads_the_index_of_subjects_and_no_list_of_what_is_new_beside_it(outbox: Any) -> None:
    """Such a list is read through once for each candidate: with thousands of new steps, fifty milliseconds a claim."""
    with outbox() as repository:
        found = "SELECT reloptions FROM pg_class WHERE relname = 'ix_write_step_subjects'"
        assert repository.connection.exec_driver_sql(found).scalar_one() == ["fastupdate=off"]
