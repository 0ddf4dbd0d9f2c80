"""The crash world: workers, a ledger, a network and people on one virtual clock, from one seed.

Workers run the product's own machine. Between any two of its effects one may die, stall or be overtaken; the store may
lose its last commits; people change things in the ERP meanwhile. The checker sees everything, the workers nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Final

from msgspec import Struct

from canonical_model.steps import Step
from conformance.crash.business import Business
from conformance.crash.checker import Checker
from conformance.crash.fate import Fate
from conformance.crash.ledger import Ledger
from conformance.crash.memory import MemoryStore
from conformance.crash.network import Network
from conformance.crash.pauses import Pause
from conformance.crash.people import People
from conformance.crash.protocol import SKEW, Protocol
from conformance.crash.workers import Worker
from simulators.write_rules import WriteRules

#: seconds after which nothing goes wrong any more, and after which whatever is not settled is stuck
CALM_AFTER: Final = 3_600.0
GIVE_UP_AFTER: Final = 60_000.0
#: events in one schedule, against a world that never rests
MOST_EVENTS: Final = 60_000
#: by how much a node's wall clock may jump
_CLOCK_JUMP: Final = 900.0
_WORKERS: Final = 2


class Result(Struct, frozen=True, kw_only=True):
    """What one schedule showed."""

    seed: int
    breaches: dict[str, int]
    found: tuple[str, ...]
    events: int


class World:
    """One schedule."""

    def __init__(
        self, seed: int, rules: WriteRules, protocol: Protocol, *, fate: Fate | None = None, only: str = ""
    ) -> None:
        self.seed, self.rules, self.protocol = seed, rules, protocol
        self.random = Random(seed)  # noqa: S311 - schedules are to be repeatable
        self.fate = fate or Fate(self.random)
        self.now = 0.0
        self.events = 0
        self._queue: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = count()
        self.bounds = protocol.bounds(rules)
        self.ledger = Ledger(rules)
        self.store = MemoryStore(fenced=protocol.fenced, exclusive=protocol.exclusive)
        self.checker = Checker(self.ledger, self.store)
        self.network = Network(self.ledger, self.fate, at=self.at, posts_all=protocol.posts_all_drafts)
        self.network.arriving, self.network.executed = self._arriving, self._executed
        self.business = Business(self, only=only)
        self.people = People(self)
        #: outside the store: the newest send that any worker committed
        self.witnessed = 0
        self.stopped = False
        #: seconds by which each node's wall clock is off
        self.wall = [0.0] * _WORKERS
        #: when the search is blind: from, to
        self.blind = (-1.0, -1.0)
        self._blind_spent = not rules.blind_seconds

    def at(self, when: float, action: Callable[[], None]) -> None:
        """Do something at a time."""
        heappush(self._queue, (when, next(self._numbers), action))

    def after(self, seconds: float, action: Callable[[], None]) -> None:
        """Do something after a while."""
        self.at(self.now + seconds, action)

    def run(self) -> Result:
        """Let it happen until everything is settled, and say what the checker saw."""
        self.at(CALM_AFTER, self._calm)
        for node in range(_WORKERS):
            self._start(Worker(self, node))
        while self._queue and self.events < MOST_EVENTS and not self._over():
            self.now, _, action = heappop(self._queue)
            self.events += 1
            action()
        self.business.at_the_end()
        self.checker.at_the_end(self.now)
        found = tuple(f"{one.breach} at {one.at:.0f} s: {one.what}" for one in self.checker.found)
        breaches = {str(name): count for name, count in self.checker.counts.items()}
        return Result(
            seed=self.seed,
            breaches=breaches,
            found=found,
            events=self.events,
        )

    def _over(self) -> bool:
        if self.now > GIVE_UP_AFTER:
            return True
        return self.fate.calm and not self.stopped and not self.business.waiting and not self.store.unsettled

    def _calm(self) -> None:
        self.fate.calm = True

    def _start(self, worker: Worker) -> None:
        self._resume(worker, worker.work())

    def _resume(self, worker: Worker, running: Generator[Pause, None, None]) -> None:
        pause = next(running)
        fate = self.fate.at(pause.point)
        if fate < 0:
            running.close()
            self.after(self.random.uniform(1.0, 60.0), lambda: self._start(worker))
            return
        self.after(pause.seconds + fate, lambda: self._resume(worker, running))

    def is_blind(self, step: Step) -> bool:
        """Whether a search misses everything now: at most once, and for less than V."""
        if not self._blind_spent and step.state in {"unknown", "sending"} and self.fate.happens(0.3):
            self._blind_spent = True
            self.blind = (self.now, self.now + self.rules.blind_seconds)
        return self.blind[0] <= self.now < self.blind[1]

    def lose_commits(self) -> None:
        """The store fails over to where it was a few commits ago, and its clock steps."""
        self.store.lose(self.random.randint(1, 12))
        self.store.offset = self.random.uniform(-SKEW / 2, SKEW / 2)
        self.business.redeliver()

    def rolled_back(self) -> None:
        """A worker saw that the store knows fewer sends than were made: everything stops until a person adopts it."""
        if not self.stopped:
            self.stopped = True
            self.after(self.random.uniform(1.0, 900.0), self._adopt)

    def _adopt(self) -> None:
        self.store.lost_commits_at = self.store.time(self.now)
        self.store.sends = max(self.store.sends, self.witnessed)
        self.stopped = False

    def jump_clock(self) -> None:
        """A node's wall clock jumps, as when somebody sets it."""
        self.wall[self.random.randrange(_WORKERS)] += self.random.uniform(-_CLOCK_JUMP, _CLOCK_JUMP)

    def _arriving(self, step: Step) -> None:
        if step.name == "block":
            value = self.ledger.read(self.now, step.subjects[0])
            before = {name: value.content.get(name, "") for name in step.content} if value else {}
            self.checker.overwrote(step, before, self.now)

    def _executed(self, step: Step, truth: str) -> None:
        self.checker.reached(step, self.now)
        self.checker.created(truth, self.now)
