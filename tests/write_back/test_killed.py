"""Real processes killed with SIGKILL on the way to a ledger, and what the next one makes of it: one document.

    pytest tests/write_back --repeats 20        every point twenty times (make kill)

C0 to C9 are the crash points of docs/reliability.md. The worker that comes next was standing by.
"""

from __future__ import annotations

import signal
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from erp_side import BOUNDS

if TYPE_CHECKING:
    from conftest import Way, Ways

#: how soon after a death the next send follows: before the request was committed, and after
SOON = BOUNDS.lease + 5.0
LATER = BOUNDS.quarantine.total_seconds() + 5.0
#: processes that run side by side
AT_ONCE = 6
#: name, failpoint, what is written, the ledger's rules, and how long the next send may take (None: it was executed)
POINTS: list[tuple[str, str, str, str, float | None]] = [
    ("C2 claimed", "claimed", "note", "none", SOON),
    ("C2 looked, not committed", "looked", "note", "none", SOON),
    ("C3 committed, no socket", "committed", "note", "none", LATER),
    ("C4 half of it sent", "half_sent", "note", "none", LATER),
    ("C5 executed, not answered", "sent", "note", "none", None),
    ("C6 answered, not kept", "answered", "note", "none", None),
    ("C7 kept, nobody told", "result_committed", "note", "none", None),
    ("C3 of an assignment", "committed", "hold", "none", LATER),
    ("C5 of an assignment", "sent", "hold", "none", None),
    ("C5 where a second one is refused", "sent", "cash", "reference", None),
    ("C3 of a job", "committed", "cash", "async_key", LATER),
    ("C6 of a job", "answered", "cash", "async_key", None),
    ("C9 drafted, not kept", "answered", "cash", "draft_then_post", None),
    ("C9 drafted, not posted", "result_committed:2", "cash", "draft_then_post", None),
    ("C9 posted, not kept", "answered:2", "cash", "draft_then_post", None),
]


def killed(way: Way, point: str, kind: str) -> tuple[Any, float]:
    """One act, approved, and a worker that died on the way; the act and when."""
    act = getattr(way, kind)()
    way.approve(act)
    ended = way.process("send", failpoint=point)
    assert ended == -signal.SIGKILL, f"never came to {point}: {way.state(act)}, {way.writes()}"
    return act, time.time()


def one(ways: Ways, point: tuple[str, str, str, str, float | None]) -> str:
    """The whole story at one point; "" or what went wrong."""
    name, failpoint, kind, profile, within = point
    way = ways(profile)
    act, died_at = killed(way, failpoint, kind)
    sent_before = len(way.writes())
    way.send()
    wrong = []
    if way.state(act) != "confirmed":
        wrong.append(f"is {way.state(act)}")
    if kind != "hold" and len(way.living()) != 1:
        wrong.append(f"{len(way.living())} documents")
    if kind == "hold" and way.erp.ledger.read(time.time(), f"{way.system}:item").content != {"block": "D"}:
        wrong.append("the value is not set")
    if way.drafted():
        wrong.append("a draft was left")
    if way.acknowledged(act) != (2 if profile == "draft_then_post" else 1):
        wrong.append(f"acknowledged {way.acknowledged(act)} times")
    again = [at for at, path in way.writes()[sent_before:] if not path.endswith("/post")]
    if within is None and again:
        wrong.append("it was sent again")
    if within is not None and not (len(again) == 1 and again[0] - died_at <= within):
        wrong.append(f"sent after {[round(at - died_at, 1) for at in again]} s instead of within {within:.1f}")
    return f"{name}: {', '.join(wrong)}" if wrong else ""


@pytest.mark.parametrize("every", [pytest.param(1, marks=pytest.mark.whole), 2])
def test_a_worker_killed_anywhere_leaves_one_document(ways: Ways, repeats: int, every: int) -> None:
    stories = [point for point in POINTS[::every] for _ in range(repeats)]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        faults = [fault for fault in threads.map(lambda point: one(ways, point), stories) if fault]
    assert faults == []


def test_c0_a_decision_that_was_not_committed_never_was(ways: Ways, repeats: int) -> None:
    for _ in range(repeats):
        way = ways()
        act = way.note()
        assert way.process("approve", act.id, failpoint="deciding") == -signal.SIGKILL
        way.send(wait=0)
        assert (way.state(act), way.living()) == ("proposed", [])


def test_c1_a_decision_that_was_committed_is_sent_once_and_soon(ways: Ways, repeats: int) -> None:
    for _ in range(repeats):
        way = ways()
        act = way.note()
        assert way.process("approve", act.id, failpoint="planned") == -signal.SIGKILL
        died_at = time.time()
        way.send()
        assert (way.state(act), len(way.living())) == ("confirmed", 1)
        assert way.writes()[0][0] - died_at <= SOON


#: what `make whole` tries beside what each change must pass
WHOLE = pytest.mark.whole


@pytest.mark.parametrize(
    "fault",
    [pytest.param("lose_before", marks=WHOLE), "lose_answer", "late", pytest.param("503_after", marks=WHOLE), "429",
     pytest.param("html_200", marks=WHOLE)],
)  # fmt: skip
def test_whatever_the_network_does_there_is_one_document(ways: Ways, fault: str) -> None:
    way = ways()
    way.erp.faults.append(fault)
    act = way.note()
    way.approve(act)
    way.send()
    assert (way.state(act), len(way.living())) == ("confirmed", 1)
    assert len(way.writes()) == (2 if fault in {"lose_before", "429"} else 1)


def test_two_workers_side_by_side_send_once(ways: Ways) -> None:
    way = ways()
    acts = [way.note(name) for name in "abcdef"]
    for act in acts:
        way.approve(act)
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda _: way.send(), range(3)))
    assert {way.state(act) for act in acts} == {"confirmed"}
    assert (len(way.living()), len(way.writes())) == (6, 6)
