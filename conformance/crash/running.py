"""Running schedules by the thousand, on all cores, and what came of them."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, Final

from msgspec import Struct

from conformance.crash.checker import BREACHES
from conformance.crash.exhaustive import cases, play
from conformance.crash.mutants import MUTANTS, NAIVE
from conformance.crash.protocol import THE_PROTOCOL, Protocol
from conformance.crash.world import World
from simulators.write_rules import PROFILES

#: schedules handed to a process at once
_CHUNK: Final = 50
#: within how many schedules of a profile a mutant must fall
KILLED_WITHIN: Final = 1_000
#: schedules described in full when they fail
_MOST_DESCRIBED: Final = 10
#: told: what is running, how far it is, of how many
Progress = Callable[[str, int, int], None]


class Tally(Struct, frozen=True, kw_only=True):
    """What some schedules of a profile showed: in how many there was at least one breach of each kind."""

    profile: str
    schedules: int
    duplicates: int = 0
    lost: int = 0
    phantom: int = 0
    out_of_order: int = 0
    seconds: float = 0.0
    #: failing seeds with what the checker saw, and the command that shows it again
    failures: tuple[str, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing at all was breached."""
        return not (self.duplicates or self.lost or self.phantom or self.out_of_order)


class Kill(Struct, frozen=True, kw_only=True):
    """Where a mutant fell: the profile, after how many of its schedules, at which seed, and by what."""

    name: str
    profile: str
    schedules: int
    seed: int
    breach: str


class NaiveTally(Struct, frozen=True, kw_only=True):
    """In how many schedules a plain client duplicated."""

    client: str
    profile: str
    schedules: int
    duplicated: int


def pool() -> ProcessPoolExecutor:
    """A process a core; each begins anew, so that nothing of this process leaks into a schedule."""
    return ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=get_context("spawn"))


def run_profile(profile: str, *, schedules: int, seed: int, workers: ProcessPoolExecutor, progress: Progress) -> Tally:
    """Seeds `seed` to `seed + schedules - 1` of one profile on the product's protocol."""
    jobs = [(profile, start, min(_CHUNK, seed + schedules - start)) for start in _starts(seed, schedules)]
    return _tally(profile, schedules, workers.map(_chunk, jobs), progress=progress)


def run_exhaustive(profile: str, *, workers: ProcessPoolExecutor, progress: Progress) -> Tally:
    """Every scripted case of one profile."""
    everything = list(cases(profile))
    parts = [everything[start : start + _CHUNK] for start in range(0, len(everything), _CHUNK)]
    return _tally(profile, len(everything), workers.map(_scripted, parts), progress=progress)


def run_mutants(
    names: Sequence[str], *, seed: int, workers: ProcessPoolExecutor, progress: Progress
) -> tuple[Kill | None, ...]:
    """Per mutant the first schedule in which it fell, or None if no profile's first thousand killed it."""
    killed: list[Kill | None] = []
    for done, kill in enumerate(workers.map(_kill, [(name, seed) for name in names]), 1):
        progress("mutants", done, len(names))
        killed.append(kill)
    return tuple(killed)


def run_naive(*, schedules: int, seed: int, workers: ProcessPoolExecutor) -> tuple[NaiveTally, ...]:
    """Plain clients in the same world, where the ERP has no uniqueness and where it has."""
    asked = [(client, profile, schedules, seed) for client in NAIVE for profile in ("none", "reference")]
    return tuple(workers.map(_naive, asked))


def _starts(seed: int, schedules: int) -> Iterable[int]:
    return range(seed, seed + schedules, _CHUNK)


def _tally(
    profile: str, schedules: int, parts: Iterator[tuple[int, Counter[str], list[str]]], *, progress: Progress
) -> Tally:
    started, counts, failures, done = time.monotonic(), Counter[str](), list[str](), 0
    for ran, found, described in parts:
        done += ran
        counts.update(found)
        failures += described
        progress(profile, done, schedules)
    numbers: dict[str, Any] = {breach: counts[breach] for breach in BREACHES}
    seconds = round(time.monotonic() - started, 1)
    told = tuple(failures[:_MOST_DESCRIBED])
    return Tally(profile=profile, schedules=schedules, seconds=seconds, failures=told, **numbers)


def _chunk(job: tuple[str, int, int]) -> tuple[int, Counter[str], list[str]]:
    profile, start, size = job
    counts, failures = Counter[str](), list[str]()
    for seed in range(start, start + size):
        result = World(seed, PROFILES[profile], THE_PROTOCOL).run()
        counts.update(result.breaches.keys())
        if result.found:
            again = f"duecourse crash --profile {profile} --schedules 1 --seed {seed}"
            failures.append(f"{result.found[0]} ({again})")
    return size, counts, failures


def _scripted(part: Sequence[Any]) -> tuple[int, Counter[str], list[str]]:
    counts, failures = Counter[str](), list[str]()
    for case in part:
        result = play(case)
        counts.update(result.breaches.keys())
        failures += [f"{result.found[0]} ({case})"] if result.found else []
    return len(part), counts, failures


def _kill(asked: tuple[str, int]) -> Kill | None:
    name, seed = asked
    return first_kill(name, MUTANTS[name], seed=seed, within=KILLED_WITHIN)


def first_kill(name: str, protocol: Protocol, *, seed: int, within: int) -> Kill | None:
    """The first schedule, over all profiles in turn, in which a protocol breaches something."""
    for tried in range(within):
        for profile, rules in PROFILES.items():
            result = World(seed + tried, rules, protocol).run()
            if result.found:
                return Kill(name=name, profile=profile, schedules=tried + 1, seed=seed + tried, breach=result.found[0])
    return None


def _naive(asked: tuple[str, str, int, int]) -> NaiveTally:
    client, profile, schedules, seed = asked
    worlds = (World(one, PROFILES[profile], NAIVE[client]).run() for one in range(seed, seed + schedules))
    duplicated = sum(1 for result in worlds if result.breaches.get("duplicates"))
    return NaiveTally(client=client, profile=profile, schedules=schedules, duplicated=duplicated)
