"""What stands before a simulated ERP: the way to it, an allowance of requests, an outage."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from simulators.edge import Edge
from simulators.messages import Answer, Request, text_answer

START = datetime(2026, 11, 20, tzinfo=UTC)
ASKED = Request(method="GET", target="/", headers={})


class Face:
    def answer(self, request: Request) -> Answer:
        return text_answer(request.method)


def test_an_edge_lets_everything_through_at_first() -> None:
    edge = Edge(Face(), lambda: START)
    assert [edge.answer(ASKED).status for _ in range(100)] == [200] * 100
    assert (len(edge.arrivals), edge.refused) == (100, 0)


def test_more_than_is_allowed_is_told_how_long_to_wait() -> None:
    now = [START]
    edge = Edge(Face(), lambda: now[0])
    edge.allowance = (2, 10.0)
    assert [edge.answer(ASKED).status for _ in range(3)] == [200, 200, 429]
    now[0] += timedelta(seconds=4)
    assert edge.answer(ASKED).headers["Retry-After"] == "6"
    now[0] += timedelta(seconds=6)
    assert [edge.answer(ASKED).status for _ in range(3)] == [200, 200, 429]
    assert edge.refused == 3


def test_the_way_takes_time_and_nobody_answers_while_it_is_away() -> None:
    slept: list[float] = []
    edge = Edge(Face(), lambda: START)
    edge.lag, edge.sleep, edge.away = 0.25, slept.append, True
    assert edge.answer(ASKED).hangs_up
    edge.away = False
    assert not edge.answer(ASKED).hangs_up
    assert slept == [0.25, 0.25]
