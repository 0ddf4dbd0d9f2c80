"""Group commits: of steps that wait at the same time all go into one transaction, and each hears what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any, cast

import pytest

from canonical_model.access import EVERYTHING, Actor, Scope
from duecourse.flows.commits import Asked, GroupCommits, LostCommits
from duecourse.witness import Witness

PATIENCE = 30.0
WORKER = Actor(id="worker", kind="service")


class Ledger:
    """What a store would be told: transactions with the steps that they kept."""

    def __init__(self) -> None:
        self.transactions: list[list[str]] = []
        self.settings: dict[str, str] = {}
        self.number = 0
        #: the first transaction waits for it
        self.goes_on = Event()
        self.begun = Event()

    @contextmanager
    def unit(self, _actor: Actor, _scope: Scope) -> Iterator[Any]:
        kept: list[str] = []
        self.begun.set()
        assert self.goes_on.wait(PATIENCE)
        yield SimpleNamespace(
            together=nullcontext, keep_step=lambda step, **_: self._keep(kept, step), number_sends=self._numbered,
            set_setting=self.settings.__setitem__, time=lambda: SimpleNamespace(isoformat=lambda: "now"),
        )  # fmt: skip
        self.transactions.append(kept)

    def _keep(self, kept: list[str], step: Any) -> bool:
        if step.id == "foreign":
            raise ValueError("foreign")
        if step.id == "fenced":
            return False
        kept.append(step.id)
        return True

    def _numbered(self, count: int) -> int:
        self.number += count
        return self.number


def asked(name: str, state: str = "sending", *, scope: Scope = EVERYTHING) -> Asked:
    step = cast("Any", SimpleNamespace(id=name, state=state))
    return Asked(actor=WORKER, scope=scope, step=step, token="t", emits=(), because="test")


def kept(ledger: Ledger, commits: GroupCommits, first: Asked, rest: Sequence[Asked]) -> list[Future[bool]]:
    """`first` is being committed while the rest comes."""
    with ThreadPoolExecutor(1 + len(rest)) as threads:
        futures = [threads.submit(commits.keep, first)]
        assert ledger.begun.wait(PATIENCE)
        for one in rest:
            futures.append(threads.submit(commits.keep, one))
            while len(commits._waiting) < len(futures) - 1:
                pass
        ledger.goes_on.set()
    return futures


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def commits(ledger: Ledger, tmp_path: Path) -> GroupCommits:
    return GroupCommits(cast("Any", ledger), Witness(tmp_path / "witness"))


def test_what_waits_goes_into_one_transaction_and_its_sends_are_numbered(ledger: Ledger, commits: GroupCommits) -> None:
    rest = [asked("b"), asked("c", "applied"), asked("fenced"), asked("d")]
    made = [one.result() for one in kept(ledger, commits, asked("a"), rest)]
    assert ledger.transactions == [["a"], ["b", "c", "d"]]
    assert made == [True, True, True, False, True]
    assert (ledger.number, commits.witness.newest()) == (3, 3)


def test_what_one_raises_is_its_own(ledger: Ledger, commits: GroupCommits) -> None:
    made = kept(ledger, commits, asked("a"), [asked("b"), asked("foreign"), asked("c")])
    with pytest.raises(ValueError, match="foreign"):
        made.pop(2).result()
    assert [one.result() for one in made] == [True, True, True]
    assert ledger.transactions == [["a"], ["b", "c"]]
    assert commits.witness.newest() == 3


def test_who_may_see_something_else_commits_alone(ledger: Ledger, commits: GroupCommits) -> None:
    other = Scope(entities=frozenset({"1010"}))
    kept(ledger, commits, asked("a"), [asked("b"), asked("c", scope=other), asked("d")])
    assert ledger.transactions == [["a"], ["b"], ["c"], ["d"]]


def test_nothing_is_sent_by_a_store_that_numbers_as_it_did_before(ledger: Ledger, commits: GroupCommits) -> None:
    """Its first send has a number that is witnessed already, however far the others of the transaction come."""
    commits.witness.saw(2)
    ledger.number = 1
    made = kept(ledger, commits, asked("a", "applied"), [asked("b"), asked("c"), asked("d")])
    assert made.pop(0).result()
    for one in made:
        with pytest.raises(LostCommits):
            one.result()
    assert commits.witness.newest() == 2
    assert ledger.settings.keys() == {"writes.lost_commits_at", "writes.stopped"}
