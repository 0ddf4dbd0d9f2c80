"""The benchmark of decisions runs and means what it says, on a handful of accounts."""

from __future__ import annotations

from collections import Counter

from benchmarks import our_decisions, raw_rows
from benchmarks.goals import goals
from benchmarks.large_ledger import MEAN, PLACES, accounts, fill
from benchmarks.measured_process import DecisionsTask, Did, Took, peak_megabytes
from benchmarks.measurements.decisions import results
from store import Store

ACCOUNTS = 40


def test_both_sides_read_the_same_rows_and_every_decision_is_replayed(store: Store, database_url: str) -> None:
    fill(store, ACCOUNTS)
    assert raw_rows.read(DecisionsTask(database=database_url, what="raw")) == Did(count=ACCOUNTS * MEAN)
    assert our_decisions.done(DecisionsTask(database=database_url, what="decide")) == Did(count=ACCOUNTS)
    assert our_decisions.done(DecisionsTask(database=database_url, what="record")) == Did(count=ACCOUNTS)
    assert our_decisions.done(DecisionsTask(database=database_url, what="replay")) == Did(count=ACCOUNTS, differing=0)


def test_the_ledger_by_rule_is_the_same_for_a_seed_and_has_what_decisions_look_at() -> None:
    first, again, other = (list(accounts(400, seed=seed)) for seed in (1, 1, 2))
    assert first == again != other
    assert sum(len(one.items) for one in first) == 400 * MEAN
    mine = [one.customer.number for place in range(len(PLACES)) for one in accounts(400, place=place)]
    assert sorted(mine) == sorted(one.customer.number for one in first), "each place has its own part of all"
    kinds = Counter(type(act).__name__ for one in first for act in (*one.holds, *one.ours))
    assert kinds.keys() == {"Hold", "PromiseToPay", "Dispute", "Activity"}
    assert any(item.is_cash for one in first for item in one.items)
    assert any(one.customer.parent for one in first)


def test_ratios_are_taken_round_by_round_and_a_miss_is_a_miss() -> None:
    def took(seconds: float) -> Took:
        return Took(did=Did(count=1), wall_seconds=seconds, cpu_seconds=seconds, peak_megabytes=100.0)

    sides = {"ours": (60.0, 90.0, 70.0), "raw": (10.0, 10.0, 10.0), "ours, a tenth": (6.0, 9.0, 7.0)}
    found = {one.goal: one for one in results({name: [*map(took, each)] for name, each in sides.items()}, 1)}
    known = goals()
    ratios = {name: known[name].ratio(one) for name, one in found.items()}
    assert known["decisions_elapsed"].ratios(found["decisions_elapsed"]) == (6.0, 9.0, 7.0)
    assert known["decisions_elapsed"].holds(ratios["decisions_elapsed"]) is False
    assert known["decisions_memory"].holds(ratios["decisions_memory"]) is True
    assert ratios["decisions_growth_elapsed"] == 10.0


def test_the_peak_is_this_process_s_own() -> None:
    before = peak_megabytes()
    taken = bytearray(64 * 1024 * 1024)
    taken[::4096] = b"x" * len(taken[::4096])
    assert peak_megabytes() >= before
    assert 20 < peak_megabytes() < 8_000
