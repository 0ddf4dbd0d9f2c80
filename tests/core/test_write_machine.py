"""The state machine of a step: what must hold whatever happens, and each rule by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.identity import RecordId, SystemUid
from canonical_model.steps import Bounds, NativeRecord, Step
from canonical_model.writing import Accepted, Applied, NotExecuted, Refused, Unknown
from core.write_back.acts import state_of
from core.write_back.claims import claimable, hopeless, in_the_way
from core.write_back.events import (
    Answered,
    Approved,
    Claimed,
    Commit,
    Discard,
    Find,
    Found,
    LeaseLost,
    Read,
    Rejected,
    Resolved,
    Send,
    Superseded,
    TransportFailed,
    Undone,
    Unreadable,
    ValueRead,
)
from core.write_back.machine import CLAIMABLE, FOR_A_PERSON, SETTLED, NotPossible, advance
from core.write_back.references import ALPHABET, LENGTH, reference

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
BOUNDS = Bounds(lease=60, margin=30, in_flight=120, visible=60, skew=5, pause=20, patience=3_600)
Q = BOUNDS.quarantine
WANTED = {"amount": "100.00"}


def create(**fields: Any) -> Step:
    told: dict[str, Any] = {"kind": "create", "content": WANTED, "reference": "RC0123456789ABCD", "state": "planned"}
    return _step(**{**told, **fields})


def assign(**fields: Any) -> Step:
    told: dict[str, Any] = {"kind": "assign", "content": {"block": "D"}, "before": {"block": ""}, "state": "planned"}
    return _step(**{**told, **fields})


def _step(**fields: Any) -> Step:
    told: dict[str, Any] = {
        "id": RecordId("s1"), "write_back": RecordId("w1"), "ordinal": 0, "name": "receipt", "operation": "cash",
        "system": SystemUid("erp"), "entity": "1010", "subjects": ("item:1",),
    }  # fmt: skip
    return Step(**{**told, **fields})


def shown(key: str = "D1", content: dict[str, str] | None = None, **fields: Any) -> NativeRecord:
    return NativeRecord(type="receipt", key=(key,), content=WANTED if content is None else content, **fields)


def value(block: str, version: str = "") -> ValueRead:
    return ValueRead(NativeRecord(type="item", key=("1",), content={"block": block}, version=version))


CLAIM = Claimed("t1", NOW + timedelta(seconds=60))


def walk(step: Step, *events: Any, every: timedelta = timedelta(0)) -> Step:
    now = NOW
    for event in events:
        step, _ = advance(step, event, now=now, bounds=BOUNDS)
        now += every
    return step


def effects(step: Step, event: Any, now: datetime = NOW) -> list[str]:
    return [type(effect).__name__ for effect in advance(step, event, now=now, bounds=BOUNDS)[1]]


# -- rules one by one


def test_a_claimed_create_is_looked_for_before_its_first_send() -> None:
    assert effects(create(), CLAIM) == ["Find"]
    assert effects(create(), Found(())) == ["Commit", "Send"]


def test_nothing_is_sent_before_it_is_committed() -> None:
    sending = walk(create(), CLAIM, Found(()))
    assert (sending.state, sending.attempt, sending.sent_at, sending.not_before) == ("sending", 1, NOW, NOW + Q)


@pytest.mark.parametrize(
    ("records", "state"),
    [
        ((shown(),), "applied"),
        ((shown(content={"amount": "99.00"}),), "needs_human"),
        ((shown(), shown("D2")), "duplicate"),
        ((shown(status="reversed"),), "needs_human"),
        ((shown(status="reversed"), shown("D2")), "applied"),
        ((shown(status="pending"),), "accepted"),
        ((shown(status="draft"),), "needs_human"),
        ((shown(status="refused", said="period closed"),), "refused"),
    ],
)
def test_what_is_found_before_the_first_send_decides(records: tuple[NativeRecord, ...], state: str) -> None:
    assert walk(create(), CLAIM, Found(records)).state == state


@pytest.mark.parametrize(
    ("event", "state"),
    [
        (Answered(Applied(native=shown())), "applied"),
        (Answered(Accepted(handle="J1")), "accepted"),
        (Answered(Refused(said="no such customer")), "refused"),
        (Answered(NotExecuted(wait_seconds=30)), "planned"),
        (Answered(Unknown(why="502")), "unknown"),
        (TransportFailed("not_sent"), "planned"),
        (TransportFailed("maybe_sent"), "unknown"),
        (LeaseLost("stalled"), "planned"),
    ],
)
def test_what_an_answer_makes_of_a_sent_step(event: Any, state: str) -> None:
    made = walk(create(), CLAIM, Found(()), event)
    assert made.state == state
    assert made.lease_until is None


def test_the_unknown_is_not_believed_absent_before_q_and_not_after_one_look() -> None:
    unknown = walk(create(), CLAIM, Found(()), Answered(Unknown(why="502")))
    assert unknown.not_before == NOW + Q
    once, _ = advance(unknown, Found(()), now=NOW + Q, bounds=BOUNDS)
    assert (once.state, once.not_before) == ("unknown", NOW + Q + timedelta(seconds=60))
    early, _ = advance(once, Found(()), now=NOW + Q + timedelta(seconds=59), bounds=BOUNDS)
    assert early.state == "unknown"
    twice, _ = advance(once, Found(()), now=NOW + Q + timedelta(seconds=60), bounds=BOUNDS)
    assert twice.state == "planned"


def test_a_worker_that_died_while_sending_leaves_an_unknown() -> None:
    sending = walk(create(), CLAIM, Found(()))
    made, effects_ = advance(sending, CLAIM, now=NOW + Q, bounds=BOUNDS)
    assert (made.state, [type(one).__name__ for one in effects_]) == ("unknown", ["Find"])
    early, effects_ = advance(sending, CLAIM, now=NOW + timedelta(seconds=60), bounds=BOUNDS)
    assert (early.state, early.not_before, effects_) == ("unknown", NOW + Q, (Commit(("unknown",)),))


def test_what_cannot_be_searched_for_is_never_sent_again_by_the_machine() -> None:
    silent = create(searchable=False)
    assert effects(silent, CLAIM) == ["Commit", "Send"]
    sending = walk(silent, CLAIM)
    assert walk(sending, Answered(Unknown())).state == "needs_human"
    assert walk(sending, CLAIM).state == "needs_human"


def test_an_answer_is_confirmed_by_an_independent_read_or_goes_to_a_person() -> None:
    applied = walk(create(), CLAIM, Found(()), Answered(Applied(native=shown())))
    assert walk(applied, CLAIM, Found((shown(),))).state == "confirmed"
    assert walk(applied, CLAIM, Found((shown(content={}),))).state == "needs_human"
    assert walk(applied, CLAIM, Found((shown(), shown("D2")))).state == "duplicate"
    waiting = walk(applied, CLAIM, Found(()))
    assert (waiting.state, waiting.not_before) == ("applied", NOW + timedelta(seconds=60))
    late, _ = advance(applied, Found(()), now=NOW + timedelta(seconds=60), bounds=BOUNDS)
    assert late.state == "needs_human"


@pytest.mark.parametrize("seconds", [0, 59])
def test_what_was_asked_too_early_is_looked_for_again_however_late_the_answer_comes(seconds: int) -> None:
    applied = walk(create(), CLAIM, Found(()), Answered(Applied(native=shown())))
    asked_at, shows_by, later = (NOW + timedelta(seconds=one) for one in (seconds, 60, 70))
    again, _ = advance(applied, Found((), asked_at), now=later, bounds=BOUNDS)
    assert (again.state, again.not_before) == ("applied", shows_by)
    enough, _ = advance(applied, Found((), shows_by), now=later, bounds=BOUNDS)
    assert enough.state == "needs_human"
    assigned = walk(assign(), CLAIM, value("", "1"), Answered(Applied(native=None)))
    again, _ = advance(assigned, structs.replace(value("", "1"), asked_at=asked_at), now=later, bounds=BOUNDS)
    assert (again.state, again.not_before) == ("applied", shows_by)


def test_surplus_drafts_are_removed_and_what_is_posted_never_is() -> None:
    draft = create(leaves="draft")
    one, two = shown("D1", status="draft"), shown("D2", status="draft")
    made, told = advance(draft, Found((two, one)), now=NOW, bounds=BOUNDS)
    assert (made.state, told[-1]) == ("unknown", Discard((two,)))
    _, told = advance(draft, Found((shown("D1"), two)), now=NOW, bounds=BOUNDS)
    assert told[-1] == Discard((two,))
    assert walk(draft, Found((shown("D1"), shown("D2")))).state == "duplicate"
    assert walk(draft, Found((one,))).state == "applied"


def test_an_assign_replaces_only_the_value_it_was_decided_upon() -> None:
    assert effects(assign(), CLAIM) == ["Read"]
    assert effects(assign(), value("")) == ["Commit", "Send"]
    assert walk(assign(), CLAIM, value("H")).state == "needs_human"
    assert walk(assign(), CLAIM, value("D")).state == "needs_human"
    assert walk(assign(own_record=True), CLAIM, value("D")).state == "applied"
    assert walk(assign(), CLAIM, ValueRead(None)).state == "needs_human"


def test_an_unknown_assign_is_settled_by_the_value() -> None:
    unknown = walk(assign(), CLAIM, value("", "7"), Answered(Unknown()))
    assert unknown.before_version == "7"
    assert walk(unknown, CLAIM, value("D", "8")).state == "applied"
    assert walk(unknown, CLAIM, value("H", "8")).state == "needs_human"
    assert walk(unknown, CLAIM, value("", "9")).state == "needs_human"
    once, _ = advance(unknown, value("", "7"), now=NOW + Q, bounds=BOUNDS)
    assert once.state == "unknown"
    twice, _ = advance(once, value("", "7"), now=NOW + Q + timedelta(seconds=60), bounds=BOUNDS)
    assert twice.state == "planned"


def test_a_create_with_a_precondition_reads_it_right_before_sending() -> None:
    paid = create(before={"open": "100.00"})
    assert effects(paid, Found(())) == ["Read"]
    still = ValueRead(NativeRecord(type="item", key=("1",), content={"open": "100.00"}))
    gone = ValueRead(NativeRecord(type="item", key=("1",), content={"open": "0.00"}))
    assert walk(paid, still).state == "sending"
    assert walk(paid, gone).state == "needs_human"


def test_what_cannot_be_read_for_too_long_goes_to_a_person() -> None:
    made = walk(create(), CLAIM, Unreadable("timeout"), every=timedelta(seconds=20))
    assert (made.state, made.not_before) == ("planned", NOW + timedelta(seconds=40))
    late, _ = advance(made, Unreadable("timeout"), now=NOW + timedelta(seconds=3_621), bounds=BOUNDS)
    assert late.state == "needs_human"


def test_after_lost_commits_a_step_is_sent_only_when_proved_absent() -> None:
    lost = Claimed("t1", NOW, lost_commits_at=NOW)
    doubted, _ = advance(create(), lost, now=NOW, bounds=BOUNDS)
    assert (doubted.state, doubted.not_before) == ("unknown", NOW + Q)
    step, told = advance(doubted, lost, now=NOW + Q, bounds=BOUNDS)
    assert told == (Find(),)
    step, _ = advance(step, Found(()), now=NOW + Q, bounds=BOUNDS)
    step, _ = advance(step, Found(()), now=NOW + Q + timedelta(seconds=60), bounds=BOUNDS)
    assert step.state == "planned"
    assert effects(step, lost, NOW + Q + timedelta(seconds=61)) == ["Find"]


def test_after_lost_commits_the_old_value_of_an_assign_proves_nothing() -> None:
    lost = Claimed("t1", NOW, lost_commits_at=NOW)
    before = assign(planned_at=NOW - timedelta(hours=1))
    after = assign(planned_at=NOW + timedelta(seconds=1))
    for step, state in ((before, "needs_human"), (after, "unknown")):
        doubted, _ = advance(step, lost, now=NOW, bounds=BOUNDS)
        claimed, told = advance(doubted, lost, now=NOW + Q, bounds=BOUNDS)
        assert told == (Read(),)
        assert advance(claimed, value(""), now=NOW + Q, bounds=BOUNDS)[0].state == state


def test_after_lost_commits_a_planned_step_is_not_simply_superseded() -> None:
    assert walk(create(), Superseded("newer")).state == "superseded"
    assert walk(create(), Superseded("newer", NOW)).state == "needs_human"


def test_a_person_may_send_again_under_the_next_reference_only() -> None:
    stuck = create(state="needs_human", native=shown(), attempt=3)
    again = walk(stuck, Resolved("again", "ada", "RCNEXT0000000000"))
    assert (again.state, again.revision, again.reference) == ("planned", 1, "RCNEXT0000000000")
    assert (again.attempt, again.native) == (0, None)
    assert walk(stuck, Resolved("withdrawn", "ada")).said == "resolved by ada: withdrawn"


def test_people_decide_only_where_people_decide() -> None:
    proposed = create(state="proposed")
    assert walk(proposed, Approved()).planned_at == NOW
    assert walk(proposed, Rejected("too much")).state == "rejected"
    assert walk(create(state="confirmed"), Undone()).state == "withdrawn"
    for step, event in (
        (create(), Resolved("again", "ada")),
        (create(state="refused"), Undone()),
        (create(), Approved()),
    ):
        with pytest.raises(NotPossible, match=step.state):
            walk(step, event)


def test_a_step_that_is_lent_is_not_superseded() -> None:
    with pytest.raises(NotPossible):
        walk(create(lease_until=NOW + timedelta(seconds=1)), Superseded("newer"))


# -- whatever happens


RECORDS = st.sampled_from(
    [shown(), shown("D2"), shown("D3", status="draft"), shown(status="reversed"), shown(content={"amount": "1.00"})]
)
EVENTS = st.one_of(
    st.just(Found(())),
    st.builds(Claimed, st.sampled_from(["a", "b"]), st.just(NOW), st.sampled_from([None, NOW])),
    st.builds(Found, st.lists(RECORDS, max_size=3).map(tuple)),
    st.sampled_from([value("", "1"), value("D", "2"), value("H", "3"), ValueRead(None), Unreadable("x")]),
    st.sampled_from(
        [
            Answered(Applied(native=shown())), Answered(Accepted(handle="J")), Answered(Refused(said="no")),
            Answered(NotExecuted(wait_seconds=1)), Answered(Unknown()), TransportFailed("not_sent"),
            TransportFailed("maybe_sent"), LeaseLost(),
        ]
    ),
    st.sampled_from(
        [Approved(), Rejected(), Superseded(), Superseded("x", NOW), Resolved("again", "p", "RCX"), Undone(),
         Resolved("applied", "p"), Resolved("refused", "p"), Resolved("withdrawn", "p")]
    ),
)  # fmt: skip
STEPS = st.builds(
    lambda make, **fields: make(**fields),
    st.sampled_from([create, assign]),
    searchable=st.booleans(),
    leaves=st.sampled_from(["effective", "draft"]),
    own_record=st.booleans(),
    state=st.sampled_from(["proposed", "planned"]),
)


def history(step: Step, events: Sequence[tuple[Any, int]]) -> list[tuple[Step, Any, Step, tuple[Any, ...], datetime]]:
    now, told = NOW, []
    for event, seconds in events:
        now += timedelta(seconds=seconds)
        try:
            made, asked = advance(step, event, now=now, bounds=BOUNDS)
        except NotPossible:
            continue
        told.append((step, event, made, asked, now))
        step = made
    return told


@settings(max_examples=400)
@given(step=STEPS, events=st.lists(st.tuples(EVENTS, st.integers(0, 400)), max_size=40))
def test_whatever_happens_no_promise_of_the_machine_is_broken(step: Step, events: list[tuple[Any, int]]) -> None:
    uncertain: datetime | None = None
    for before, event, after, asked, now in history(step, events):
        sends = Send() in asked
        assert not sends or (Commit() in asked and asked.index(Commit()) < asked.index(Send()))
        assert not sends or (after.state, after.sent_at) == ("sending", now)
        if sends and uncertain is not None:
            # something may have been executed: never again before Q and two empty searches
            assert now >= uncertain + Q + timedelta(seconds=BOUNDS.visible)
        if before.state in SETTLED:
            assert (before.state, type(event)) == ("confirmed", Undone)
        if after.state == "confirmed":
            assert isinstance(event, Found | ValueRead)
        if after.state == "applied" and before.state != "applied":
            assert isinstance(event, Found | ValueRead | Resolved | Answered)
        if any(isinstance(one, Discard) for one in asked):
            assert all(draft.status == "draft" for one in asked if isinstance(one, Discard) for draft in one.surplus)
        if after.state != "sending" and asked and isinstance(asked[0], Commit):
            assert after.lease_until is None
        uncertain = _uncertain(uncertain, after, event, now)


def _uncertain(since: datetime | None, after: Step, event: Any, now: datetime) -> datetime | None:
    """Since when a request may be under way of which nothing is known; None: none is."""
    if after.state == "sending" and after.sent_at == now:
        return now
    certain = isinstance(event, LeaseLost) or (isinstance(event, TransportFailed) and event.sent == "not_sent")
    refused = isinstance(event, Answered) and isinstance(event.outcome, NotExecuted)
    return None if certain or refused or isinstance(event, Resolved) else since


@settings(max_examples=150)
@given(looks=st.lists(st.tuples(st.sampled_from([Found(()), Unreadable("x"), CLAIM]), st.integers(0, 90)), max_size=12))
def test_however_often_it_is_looked_for_it_is_not_sent_again_too_early(looks: list[tuple[Any, int]]) -> None:
    unknown = walk(create(), CLAIM, Found(()), Answered(Unknown()))
    sends = [now for _, _, _, asked, now in history(unknown, looks) if Send() in asked]
    assert all(now >= NOW + Q + timedelta(seconds=BOUNDS.visible) for now in sends)


@settings(max_examples=100)
@given(step=STEPS, events=st.lists(st.tuples(EVENTS, st.integers(0, 400)), max_size=40))
def test_an_unsearchable_create_is_sent_twice_by_a_person_only(step: Step, events: list[tuple[Any, int]]) -> None:
    silent = structs.replace(step, searchable=False)
    sent = 0
    for _, event, _, asked, _ in history(silent, events):
        certain = isinstance(event, LeaseLost | TransportFailed | Answered | Resolved)
        sent = 0 if certain else sent + (Send() in asked)
        assert silent.kind == "assign" or sent <= 1


# -- claims, acts, references


def test_one_write_of_a_subject_at_a_time_in_the_order_decided() -> None:
    first = create(id=RecordId("a"), order=1, state="unknown", not_before=NOW + Q)
    second = create(id=RecordId("b"), write_back=RecordId("w2"), order=2)
    other = create(id=RecordId("c"), write_back=RecordId("w3"), order=3, subjects=("item:2",))
    assert in_the_way(second, first)
    assert not claimable(second, [first, second, other], now=NOW)
    assert claimable(other, [first, second, other], now=NOW)
    settled = structs.replace(first, state="confirmed", not_before=None)
    assert claimable(second, [settled, second], now=NOW)
    assert not claimable(second, [structs.replace(first, state="needs_human"), second], now=NOW)


def test_a_step_waits_for_the_steps_it_refers_to_and_ends_with_them() -> None:
    receipt, posted = create(name="receipt", state="planned"), assign(id=RecordId("p"), name="post", needs=("receipt",))
    applied = create(id=RecordId("x"), name="apply", needs=("post",), ordinal=2)
    steps = [receipt, posted, applied]
    assert not claimable(posted, [structs.replace(receipt, subjects=("r",)), posted], now=NOW)
    ended = [structs.replace(receipt, state="withdrawn"), posted, applied]
    assert hopeless(applied, ended) == hopeless(posted, ended) == "step receipt is withdrawn"
    assert hopeless(applied, steps) == ""


@pytest.mark.parametrize(
    ("states", "act"),
    [
        (["confirmed", "confirmed"], "confirmed"),
        (["confirmed", "planned"], "planned"),
        (["confirmed", "refused"], "partly"),
        (["confirmed", "superseded"], "partly"),
        (["refused", "superseded"], "refused"),
        (["confirmed", "duplicate"], "duplicate"),
        (["unknown", "needs_human"], "needs_human"),
        (["applied", "confirmed"], "applied"),
        (["withdrawn", "withdrawn"], "withdrawn"),
        (["proposed"], "proposed"),
    ],
)
def test_an_acts_state_is_derived_from_its_steps(states: list[Any], act: str) -> None:
    assert state_of([create(state=state) for state in states]) == act


def test_an_act_whose_steps_are_handed_over_is_handed_over() -> None:
    assert state_of([create(state="confirmed", finality="handed_over"), create(state="confirmed")]) == "handed_over"


def test_the_same_business_identity_has_the_same_reference_and_another_revision_another() -> None:
    def made(**other: Any) -> str:
        told: dict[str, Any] = {"tenant": "t", "system": "s", "identity": ("1010", "b1"), "step": "post", "revision": 0}
        return reference("RC", **{**told, **other})

    assert made() == made()
    assert len(made()) == LENGTH
    assert set(made()[2:]) <= set(ALPHABET)
    others = [made(revision=1), made(identity=("101", "0b1")), made(tenant="u"), made(system="z"), made(step="clear")]
    assert len({made(), *others}) == 6
    with pytest.raises(ValueError, match="two capital letters"):
        reference("rc", tenant="t", system="s", identity=("i",), step="x", revision=0)


def test_every_state_is_somebodys() -> None:
    assert CLAIMABLE.isdisjoint(FOR_A_PERSON | SETTLED)
    assert len(CLAIMABLE | FOR_A_PERSON | SETTLED | {"proposed"}) == 13


def test_what_was_accepted_and_does_not_show_is_asked_for_again_and_a_person_when_it_takes_too_long() -> None:
    accepted = walk(create(), CLAIM, Found(()), Answered(Accepted(handle="J1")))
    assert (accepted.state, accepted.handle, accepted.not_before) == ("accepted", "J1", NOW + timedelta(seconds=20))
    waiting, _ = advance(accepted, Found(()), now=NOW + timedelta(seconds=3_599), bounds=BOUNDS)
    assert (waiting.state, waiting.waiting_since) == ("accepted", NOW)
    asked, _ = advance(waiting, Found(()), now=NOW + timedelta(seconds=3_600), bounds=BOUNDS)
    assert (asked.state, asked.said) == ("needs_human", "the ERP accepted it and never said what became of it")


def test_after_lost_commits_a_create_that_cannot_be_searched_for_is_a_persons() -> None:
    lost = Claimed("t1", NOW + timedelta(seconds=60), NOW - timedelta(seconds=1))
    asked, _ = advance(create(searchable=False), lost, now=NOW, bounds=BOUNDS)
    assert (asked.state, asked.said) == (
        "needs_human", "the store lost commits; whether this was sent cannot be searched for",
    )  # fmt: skip


def test_an_unknown_that_is_looked_for_before_q_waits_until_q_and_counts_no_absence() -> None:
    unknown = create(state="unknown", sent_at=NOW - timedelta(seconds=1))
    waits, _ = advance(unknown, Found(()), now=NOW, bounds=BOUNDS)
    assert (waits.state, waits.not_before, waits.absent_at) == ("unknown", NOW - timedelta(seconds=1) + Q, None)


@pytest.mark.parametrize("choice", ["applied", "refused", "withdrawn"])
def test_a_person_says_what_became_of_a_step_and_is_named(choice: Any) -> None:
    said, _ = advance(create(state="needs_human"), Resolved(choice, "ada"), now=NOW, bounds=BOUNDS)
    assert (said.state, said.said) == (choice, f"resolved by ada: {choice}")
    assert said.applied_at == (NOW if choice == "applied" else None)


# -- what an event leaves of a step, field by field

LATER = NOW + timedelta(seconds=20)
SENT = {"state": "sending", "sent_at": NOW, "attempt": 1, "lease_until": NOW + timedelta(seconds=60)}


@pytest.mark.parametrize(
    ("step", "event", "left"),
    [
        (create(state="proposed"), Approved(), {"state": "planned", "planned_at": NOW}),
        (create(state="proposed"), Rejected("no"), {"state": "rejected", "said": "no"}),
        (create(), Superseded("newer"), {"state": "superseded", "said": "newer"}),
        (create(state="confirmed", said="as asked"), Undone(), {"state": "withdrawn", "said": "as asked"}),
        (create(state="confirmed", said="as asked"), Undone("taken"), {"state": "withdrawn", "said": "taken"}),
        (create(**SENT), LeaseLost("stopped", 7.0), {"state": "planned", "sent_at": None, "said": "stopped",
         "not_before": NOW + timedelta(seconds=7), "lease_until": None}),
        (create(**SENT), LeaseLost("stopped", -7.0), {"state": "planned", "sent_at": None, "said": "stopped",
         "not_before": NOW, "lease_until": None}),
        (create(**SENT), TransportFailed("not_sent", "refused"), {"state": "planned", "sent_at": None,
         "said": "refused", "not_before": LATER, "lease_until": None}),
        (create(**SENT), TransportFailed("maybe_sent", "cut"), {"state": "unknown", "waiting_since": NOW,
         "said": "cut", "not_before": NOW + Q, "lease_until": None}),
        (create(**SENT), Answered(Applied(native=shown())), {"state": "applied", "native": shown(),
         "applied_at": NOW, "lease_until": None}),
        (create(**SENT), Answered(Refused(said="closed", support_id="S1")), {"state": "refused", "said": "closed",
         "support_id": "S1", "lease_until": None}),
        (create(**SENT, searchable=False), Answered(Unknown(why="cut")), {"state": "needs_human", "lease_until": None,
         "said": "whether it was executed is not known and cannot be searched for: cut"}),
        (create(**SENT, searchable=False), CLAIM, {"state": "needs_human", "token": "t1", "lease_until": None,
         "said": "the worker died while sending, and the record cannot be searched for"}),
        (create(state="applied", applied_at=NOW), Found(()), {"not_before": NOW + timedelta(seconds=60)}),
        (create(state="applied", applied_at=NOW - timedelta(seconds=60)), Found(()), {"state": "needs_human",
         "said": "the ERP said it was done, but an independent read does not show it"}),
        (create(state="applied"), Found((shown(status="pending"),)), {"waiting_since": NOW, "not_before": LATER}),
        (create(state="unknown"), Found((shown(status="pending"),)), {"state": "accepted", "waiting_since": NOW,
         "not_before": LATER}),
        (create(), Found((shown(), shown("D2", status="draft"))), {"state": "unknown", "not_before": LATER,
         "sent_at": NOW, "waiting_since": NOW}),
        (create(state="applied", sent_at=NOW - Q, waiting_since=NOW - Q), Found((shown(), shown("D2", status="draft"))),
         {"not_before": LATER}),
        (create(state="applied"), Unreadable("down"), {"waiting_since": NOW, "not_before": LATER, "said": "down"}),
        (create(state="applied", waiting_since=NOW - timedelta(seconds=3_600)), Unreadable("down"),
         {"state": "needs_human", "waiting_since": None, "said": "the ERP could not be read for 3600 s: down"}),
        (create(state="unknown", sent_at=NOW - Q), Found(()), {"absent_at": NOW,
         "not_before": NOW + timedelta(seconds=60)}),
        (create(state="unknown", sent_at=NOW - Q, absent_at=NOW - timedelta(seconds=59)), Found(()),
         {"not_before": NOW + timedelta(seconds=1)}),
        (create(state="unknown", sent_at=NOW - Q, absent_at=NOW - timedelta(seconds=60), waiting_since=NOW), Found(()),
         {"state": "planned", "cleared_at": NOW, "sent_at": None, "absent_at": None, "waiting_since": None}),
        (create(**SENT), Claimed("t2", LATER), {"token": "t2", "state": "unknown", "waiting_since": NOW,
         "not_before": NOW + Q, "lease_until": None}),
        (create(state="needs_human", sent_at=NOW, attempt=3, native=shown(), handle="J", doubted=True),
         Resolved("again", "ada", "RC9"), {"state": "planned", "revision": 1, "reference": "RC9", "attempt": 0,
         "sent_at": None, "native": None, "handle": "", "doubted": False, "cleared_at": NOW,
         "said": "resolved by ada: again"}),
        (assign(state="needs_human"), Resolved("again", "ada", "RC9"), {"state": "planned", "revision": 1,
         "reference": "", "cleared_at": NOW, "said": "resolved by ada: again"}),
        (assign(state="unknown"), ValueRead(None), {"state": "needs_human",
         "said": "what it changes is not there any more"}),
        (assign(state="unknown"), value("H"), {"state": "needs_human",
         "said": "somebody changed it meanwhile: block is 'H'"}),
        (assign(), value("H"), {"state": "needs_human", "said": "what it was decided upon has changed: block is 'H'"}),
        (assign(state="unknown", doubted=True), value(""), {"state": "needs_human",
         "said": "the store lost commits: this may have been set before, and changed back since"}),
    ],
)  # fmt: skip
def test_an_event_leaves_exactly_this_of_a_step(step: Step, event: Any, left: dict[str, Any]) -> None:
    made, asked = advance(step, event, now=NOW, bounds=BOUNDS)
    assert made == structs.replace(step, **left)
    assert asked[0] == Commit((made.state,) if made.state != step.state else ())
