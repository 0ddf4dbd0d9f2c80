"""The write-back machine in a world of crashes: nothing twice, nothing lost, and a checker that can see both."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib.resources import files
from random import Random
from typing import Any

import pytest

from conformance.crash.exhaustive import KINDS, POINTS, cases, play
from conformance.crash.fate import OUTCOMES, Script
from conformance.crash.mutants import MUTANTS, NAIVE
from conformance.crash.protocol import THE_PROTOCOL
from conformance.crash.running import KILLED_WITHIN, first_kill, pool, run_exhaustive, run_mutants, run_profile
from conformance.crash.world import World
from simulators.write_rules import PROFILES

#: schedules per profile in the ordinary suite; `make crash` plays 10,000, and plain clients 200 times
SCHEDULES = 40
#: what ERPs offer least and most to tell a posting again by; the others are tried out by `make whole`
IN_THE_SUITE = ("none", "external_id", "draft_then_post")
REST = sorted(set(PROFILES) - set(IN_THE_SUITE))
REGRESSIONS = tomllib.loads((files("conformance.crash") / "regressions.toml").read_text("utf-8"))["schedule"]


def quiet(_what: str, _done: int, _of: int) -> None:
    """Nobody watches a test."""


@pytest.fixture(scope="module")
def workers() -> Any:
    with pool() as made:
        yield made


@pytest.mark.parametrize("profile", PROFILES)
def test_forty_schedules_breach_nothing(profile: str, workers: Any) -> None:
    tally = run_profile(profile, schedules=SCHEDULES, seed=1, workers=workers, progress=quiet)
    assert tally.clean, tally.failures


@pytest.mark.parametrize("profile", [*IN_THE_SUITE, *(pytest.param(name, marks=pytest.mark.whole) for name in REST)])
def test_every_crash_point_with_every_outcome_breaches_nothing(profile: str, workers: Any) -> None:
    tally = run_exhaustive(profile, workers=workers, progress=quiet)
    assert tally.clean, tally.failures
    assert tally.schedules == len(KINDS) * (len(POINTS) * 4 * len(OUTCOMES) + len(OUTCOMES) ** 2)


def test_all_planted_faults_are_found(workers: Any) -> None:
    kills = run_mutants(tuple(MUTANTS), seed=1, workers=workers, progress=quiet)
    survived = [name for name, kill in zip(MUTANTS, kills, strict=True) if kill is None]
    assert (len(MUTANTS), survived) == (22, [])
    assert all(kill is not None and kill.schedules <= KILLED_WITHIN for kill in kills)


@pytest.mark.parametrize("known", REGRESSIONS, ids=lambda known: f"{known['profile']}-{known['seed']}")
def test_what_once_went_wrong_stays_right(known: dict[str, Any]) -> None:
    assert World(known["seed"], PROFILES[known["profile"]], THE_PROTOCOL).run().found == ()


@pytest.mark.parametrize(("client", "least"), [("retry", 10), ("read_before_retry", 2)])
def test_plain_clients_do_duplicate_in_this_world(client: str, least: int) -> None:
    results = [World(seed, PROFILES["none"], NAIVE[client]).run() for seed in range(20)]
    assert sum(1 for result in results if result.breaches.get("duplicates")) >= least


@pytest.mark.whole
def test_an_erp_that_refuses_a_second_reference_saves_even_the_plain_client() -> None:
    results = [World(seed, PROFILES["reference"], NAIVE["retry"]).run() for seed in range(20)]
    assert not any(result.breaches.get("duplicates") for result in results)


def test_a_schedule_is_the_same_every_time() -> None:
    first, second = (World(7, PROFILES["draft_then_post"], THE_PROTOCOL).run() for _ in range(2))
    assert first == second


def test_a_script_kills_where_it_says_and_the_write_still_lands_once() -> None:
    passed: Counter[str] = Counter()

    class Watched(Script):
        def at(self, point: str) -> float:
            fate = super().at(point)
            passed[point] += fate < 0
            return fate

    for point in POINTS:
        fate = Watched(Random(1), crash_at=(point, 1), outcomes={1: "lost_answer"})
        world = World(1, PROFILES["none"], THE_PROTOCOL, fate=fate, only="note")
        assert world.run().found == ()
        assert [d.truth for d in world.ledger.documents.values()] == ["note:1"]
    assert passed == Counter(POINTS)


def test_the_scripted_cases_see_a_planted_fault() -> None:
    broken = MUTANTS["read timeout believed"]
    found = 0
    for case in list(cases("none"))[:400]:
        outcomes = dict(enumerate(case.outcomes, 1))
        fate = Script(Random(1), crash_at=case.crash_at, outcomes=outcomes)
        found += bool(World(1, PROFILES["none"], broken, fate=fate, only=case.kind).run().found)
    assert found
    assert play(next(cases("none"))).found == ()


def test_a_mutant_that_breaks_nothing_would_be_reported_as_alive() -> None:
    assert first_kill("nothing", THE_PROTOCOL, seed=1, within=3) is None
