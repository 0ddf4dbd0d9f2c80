"""The store restored from before its last k commits, against a ledger that forgot nothing: nothing is sent twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import create_engine, text
from worker import TENANT

from canonical_model.identity import SystemUid
from duecourse.flows.commits import LostCommits
from duecourse.flows.permission import adopt
from duecourse.witness import Witness

if TYPE_CHECKING:
    from conftest import Way, Ways
    from sqlalchemy import Engine

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"


class Backups:
    """Copies of the whole database, one after each moment at which the runner committed or was about to."""

    def __init__(self, url: str) -> None:
        self._engine: Engine = create_engine(url)
        with self._engine.connect() as connection:
            self._tables = list(connection.execute(text(_TABLES)).scalars())
        self.made = 0

    def take(self, _moment: str = "") -> None:
        self.made += 1
        with self._engine.begin() as connection:
            connection.execute(text(f"CREATE SCHEMA backup_{self.made}"))
            for table in self._tables:
                connection.execute(text(f"CREATE TABLE backup_{self.made}.{table} AS TABLE public.{table}"))

    def restore(self, number: int) -> None:
        with self._engine.begin() as connection:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            for table in self._tables:
                connection.execute(text(f"DELETE FROM public.{table}"))
                connection.execute(
                    text(f"INSERT INTO public.{table} OVERRIDING SYSTEM VALUE SELECT * FROM backup_{number}.{table}")
                )

    def forget(self) -> None:
        # each by itself: a transaction holds a lock on every table that it drops
        for number in range(1, self.made + 1):
            with self._engine.begin() as connection:
                connection.execute(text(f"DROP SCHEMA backup_{number} CASCADE"))
        self._engine.dispose()


@pytest.fixture
def backups(database_url: str) -> Any:
    made = Backups(database_url)
    yield made
    made.forget()


def adopted(way: Way) -> None:
    """A person looked, and said that this store is the one that writes."""
    uid = SystemUid(way.system)
    witnessed = Witness(way.home / f"{way.system}.witness").newest()
    with way.unit() as unit:
        adopt(unit, {uid: TENANT}, witnessed=witnessed)


def everything(way: Way) -> tuple[int, int, dict[str, str]]:
    """What stands in the ledger, how often it was written to, and the value that was set."""
    with way.erp.lock:
        value = way.erp.ledger.read(1e12, f"{way.system}:item")
    return len(way.living()), len(way.writes()), value.content if value else {}


@pytest.mark.parametrize(
    "profile",
    [
        pytest.param("none", marks=pytest.mark.whole),
        "draft_then_post",
        pytest.param("async_key", marks=pytest.mark.whole),
    ],
)
def test_a_store_that_went_back_sends_nothing_twice(
    ways: Ways, backups: Backups, repeats: int, profile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = ways(profile)
    acts = [way.note(), way.cash(), way.hold()]
    for act in acts:
        way.approve(act)
    backups.take()
    with monkeypatch.context() as watched:
        watched.setattr("duecourse.flows.send.reached", backups.take)
        way.send()
    assert {way.state(act) for act in acts} == {"confirmed"}
    before, newest = everything(way), backups.made
    stopped = 0
    every = range(newest, 0, -1) if repeats > 1 else {newest, newest // 2, 1}
    for number in sorted(every, reverse=True):
        backups.restore(number)
        try:
            way.send()
        except LostCommits:
            stopped += 1
            adopted(way)
            way.send()
        assert {way.state(act) for act in acts} == {"confirmed"}, number
        assert everything(way) == before, number
    assert stopped > 0


def test_what_was_decided_after_the_backup_is_decided_again_and_not_sent_again(ways: Ways, backups: Backups) -> None:
    way = ways()
    backups.take()
    act = way.note()
    way.approve(act)
    way.send()
    backups.restore(1)
    assert way.state(act) == ""
    with pytest.raises(LostCommits, match="restored from an older state"):
        way.send()
    adopted(way)
    way.approve(way.note())
    way.send()
    assert (way.state(act), len(way.living()), len(way.writes())) == ("confirmed", 1, 1)
