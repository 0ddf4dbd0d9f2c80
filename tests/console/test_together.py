"""Yeses that come together are decided on in one transaction, each with an answer of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from console_room import Room, once
from msgspec import structs
from sqlalchemy import text

from canonical_model.access import EVERYTHING, Scope
from canonical_model.identity import RecordId, engine_id
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest
from console import together as deciding
from console.doors import csrf_of
from console.once import SameKeyOtherRequest, Wish
from console.together import MOST, Together, Waiting, group_of
from core.findings import NotAllowed
from duecourse.bootstrap import Application
from duecourse.documents import Approvals
from duecourse.flows.names import NotFound
from duecourse.flows.record import PromiseOrder, record_promise
from duecourse.flows.write_back import set_mode

Asked = tuple[Application, str, str]


class Desk:
    """Two people who may approve, and proposals of somebody else."""

    def __init__(self, room: Room) -> None:
        self.room, self.app = room, room.app
        self.known: set[str] = set()
        set_mode(room.app.approving(), system=room.app.system("s4"), entity="*", operation="*", mode="propose")

    def of(self, name: str) -> Application:
        """The application as somebody may use it."""
        if name not in self.known:
            self.known.add(self.room.person(name, "controller", EUR="100000"))
        return self.room.console.state["entry"].door.viewer(self.room.browser(name), {}).desk("approve")

    def proposed(self, day: int) -> str:
        order = PromiseOrder(account="DE01/1", promised_for=date(2026, 12, day), amount="1.00 EUR")
        return record_promise(self.app.recording(), order).write_backs[0].id

    def batches(self) -> int:
        with self.app.store.snapshot(self.app.actor, EVERYTHING) as repository:
            return repository.batch()

    def states(self, acts: Sequence[str]) -> list[tuple[str, int]]:
        """The state of each act, and how many steps it has."""
        with self.app.store.snapshot(self.app.actor, EVERYTHING) as repository:
            found = {one.id: one.state for one in repository.write_backs()}
            return [(found[act], len(repository.steps(write_back=act))) for act in acts]  # type: ignore[index,arg-type]


@pytest.fixture(scope="module")
def desk(room: Room) -> Desk:
    return Desk(room)


def said(asked: Sequence[Asked]) -> list[Any]:
    """The answers to yeses that are said at once."""

    async def all_at_once() -> list[Any]:
        together = Together()
        wishes = (together.approve(Wish(app, key, ("POST", act)), act) for app, act, key in asked)
        return await asyncio.gather(*wishes, return_exceptions=True)

    return asyncio.run(all_at_once())


def keyed(app: Application, acts: Sequence[str], name: str) -> list[Asked]:
    return [(app, act, f"key-{name}-{place:03}") for place, act in enumerate(acts)]


def test_those_who_wait_go_in_together_and_each_gets_an_answer_of_its_own(desk: Desk) -> None:
    ada, bert = desk.of("ada"), desk.of("bert")
    acts = [desk.proposed(day) for day in range(1, 13)]
    nothing = "0" * 32
    before = desk.batches()
    answers = said([*keyed(ada, acts[:6], "ada"), *keyed(bert, [*acts[6:], nothing], "bert")])
    assert desk.batches() - before <= 2
    assert isinstance(answers.pop(), NotFound)
    assert [one.approvals[0].id for one in answers] == acts
    assert [one.approvals[0].approvers for one in answers] == [("ada",)] * 6 + [("bert",)] * 6
    assert desk.states(acts) == [("planned", 1)] * 12
    with desk.app.store.snapshot(ada.actor, EVERYTHING) as repository:
        assert repository.verify_audit().ok


def test_whoever_says_yes_to_a_request_is_who_did_it_in_the_audit_trail(desk: Desk) -> None:
    jona = desk.of("jona")
    with desk.app.store.unit(desk.app.actor, EVERYTHING) as repository:
        customer = next(one for one in repository.customers(entity="DE01"))
        request = ApprovalRequest(
            id=engine_id("approval_request", ("of a test",)), system=customer.system, entity="DE01",
            customer_id=customer.id, customer_number=customer.number, kind="plan", subject_id=RecordId("plan"),
            subject="a plan", amount=Money.of("1.00", "EUR"), reasons=("too long",), proposer="somebody",
            asked_at=datetime(2026, 11, 20, tzinfo=UTC), input_hash="h",
        )  # fmt: skip
        repository.put(request, because="test")
    act = desk.proposed(23)
    asked, agreed = said([*keyed(jona, [request.id], "jona-a"), *keyed(desk.of("kurt"), [act], "kurt-a")])
    assert [one.approvals[0].approvers for one in (asked, agreed)] == [("jona",), ("kurt",)]
    with desk.app.store.snapshot(desk.app.actor, EVERYTHING) as repository:
        told = text("SELECT actor FROM audit WHERE subject = :of ORDER BY number DESC LIMIT 1")
        by = [repository.connection.execute(told, {"of": one}).scalar_one() for one in (request.id, act)]
    assert by == ["jona", "kurt"]


def test_the_same_key_is_answered_the_same_and_another_thing_under_it_is_refused(desk: Desk) -> None:
    cora = desk.of("cora")
    first, other = desk.proposed(13), desk.proposed(14)
    once_and_again = said([(cora, first, "key-of-cora"), (cora, first, "key-of-cora"), (cora, other, "key-of-cora")])
    assert once_and_again[0] == once_and_again[1]
    assert isinstance(once_and_again[2], SameKeyOtherRequest)
    assert desk.states([first, other]) == [("planned", 1), ("proposed", 0)]
    assert said([(cora, first, "key-of-cora")]) == once_and_again[:1]


def test_a_thing_that_two_say_yes_to_is_planned_once(desk: Desk) -> None:
    act = desk.proposed(15)
    answers = said([*keyed(desk.of("dora"), [act], "dora"), *keyed(desk.of("emil"), [act], "emil")])
    assert isinstance(answers[0], Approvals)
    assert isinstance(answers[1], NotAllowed)
    assert desk.states([act]) == [("planned", 1)]


def test_whose_proposal_it_is_keeps_nothing_from_the_others(desk: Desk) -> None:
    fritz = desk.of("fritz")
    order = PromiseOrder(account="DE01/1", promised_for=date(2026, 12, 16), amount="1.00 EUR")
    own = record_promise(structs.replace(fritz, scope=EVERYTHING).recording(), order).write_backs[0].id
    others = desk.proposed(17)
    refused, agreed = said(keyed(fritz, [own, others], "fritz"))
    assert isinstance(refused, NotAllowed)
    assert agreed.approvals[0].state == "planned"
    assert desk.states([own, others]) == [("proposed", 0), ("planned", 1)]


def test_a_group_that_breaks_is_decided_on_one_by_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    whole: Callable[..., Any] = deciding.decided

    def breaking(group: Sequence[Waiting]) -> Any:
        answers = whole(group)
        if len(group) > 1 or group[0].to == acts[1]:
            raise RuntimeError("the server went away")
        return answers

    acts = [desk.proposed(day) for day in (18, 19, 20)]
    monkeypatch.setattr(deciding, "decided", breaking)
    answers = said(keyed(desk.of("gina"), acts, "gina"))
    assert [type(one) for one in answers] == [Approvals, RuntimeError, Approvals]
    assert [state for state, _ in desk.states(acts)] == ["planned"] * 3


def test_who_stopped_waiting_keeps_nobody_waiting(desk: Desk) -> None:
    async def gone() -> Any:
        together = Together()
        leaving = asyncio.ensure_future(together.approve(Wish(hugo, "key-hugo-1", ("a",)), acts[0]))
        staying = asyncio.ensure_future(together.approve(Wish(hugo, "key-hugo-2", ("b",)), acts[1]))
        await asyncio.sleep(0)
        leaving.cancel()
        return await staying

    hugo, acts = desk.of("hugo"), [desk.proposed(21), desk.proposed(22)]
    assert asyncio.run(gone()).approvals[0].state == "planned"


def test_a_group_has_one_scope_and_a_bound(desk: Desk) -> None:
    ada = desk.of("ada")
    elsewhere = structs.replace(ada, scope=Scope(entities=frozenset({"DE02"})))

    async def groups() -> list[list[Waiting]]:
        def waiting(app: Application, number: int) -> Waiting:
            wish = Wish(app, f"key-{number:08}", ())
            return Waiting(wish, wish.under, f"{number:032}", asyncio.get_running_loop().create_future())

        many = [waiting(ada, number) for number in range(MOST + 5)]
        return [group_of([waiting(elsewhere, 99), *many]), group_of(many)]

    alone, bounded = asyncio.run(groups())
    assert ([len(alone), len(bounded)]) == [1, MOST]


@pytest.mark.parametrize("key", ["short", "with a blank in it"])
def test_a_key_that_is_none_is_refused(desk: Desk, key: str) -> None:
    desk.of("ida")
    secret = desk.room.browser("ida")
    with desk.room.client() as client:
        client.cookies.set("duecourse", secret)
        headers = {**once(), "X-CSRF-Token": csrf_of(secret), "Idempotency-Key": key}
        assert client.post(f"/api/v1/approvals/{'1' * 32}/approve", headers=headers).status_code == 400
