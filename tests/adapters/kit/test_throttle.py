from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Any

from adapters.kit.throttle import Bucket, Slots

START = datetime(2026, 11, 22, tzinfo=UTC)


def test_slots_are_counted_per_system() -> None:
    slots = Slots(1)
    entered = threading.Event()

    def second() -> None:
        with slots.slot("a"):
            entered.set()

    with slots.slot("a"), slots.slot("b"):
        thread = threading.Thread(target=second)
        thread.start()
        assert not entered.wait(0.02)
    assert entered.wait(5)
    thread.join()


def test_without_a_number_there_is_no_limit() -> None:
    slots = Slots()
    with slots.slot("a"), slots.slot("a"):
        entered = True
    assert entered


def test_a_bucket_makes_the_next_request_wait_for_the_window(clock: Any) -> None:
    def ticking() -> float:
        return (clock.time - START).total_seconds()

    bucket = Bucket(2, seconds=10.0, clock=ticking, sleep=clock.sleep)
    for _ in range(3):
        bucket.take("a")
    bucket.take("b")
    assert clock.slept == [10.0]


def test_a_bucket_without_a_number_never_waits(clock: Any) -> None:
    bucket = Bucket(clock=lambda: 0.0, sleep=clock.sleep)
    for _ in range(100):
        bucket.take("a")
    assert clock.slept == []
