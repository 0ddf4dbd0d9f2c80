"""A process that dies in the middle of a merge leaves the store as it was."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from msgspec import msgpack
from sqlalchemy import make_url

#: a merge of a changed and a new item; the last thing it writes is the read state
MERGE = """
import sys
from msgspec import msgpack
from canonical_model.access import EVERYTHING, Actor
from canonical_model.adapter import Feed, Page, ReadEnd, ReadRequest
from canonical_model.receivables import OpenItem
from store import Store

items = msgpack.decode(bytes.fromhex(sys.argv[2]), type=tuple[OpenItem, ...])
store = Store(sys.argv[1])
actor = Actor(id="victim", kind="service")
feed = Feed(name="items", streams=("open_items",), per_entity=True, sweeps=(OpenItem,))
request = ReadRequest(feed="items", entity="1010")
with store.staging(actor, EVERYTHING, system=items[0].system, feed=feed, request=request) as staging:
    staging.add(Page(records=items))
    staging.merge(ReadEnd(completeness="complete"))
"""
WAITING = """
SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'read_state'::regclass)
FROM (SELECT pg_sleep(0.02)) AS moment
"""
#: how often to look before giving up
LOOKS = 3_000


@pytest.fixture
def gate(database_url: str) -> Iterator[psycopg.Connection[Any]]:
    """A session that keeps everybody from writing read states."""
    plain = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as connection:
        yield connection


def test_a_process_killed_in_mid_merge_leaves_the_old_state(desk: Any, database_url: str, gate: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    before = (desk.items(), desk.sql("SELECT * FROM audit"), desk.sql("SELECT * FROM batch"))
    gate.execute("LOCK TABLE read_state IN EXCLUSIVE MODE")
    staged = msgpack.encode((desk.item(1, text="changed"), desk.item(3))).hex()
    with subprocess.Popen([sys.executable, "-c", MERGE, database_url, staged]) as victim:
        seen = any(desk.sql(WAITING)[0][0] for _ in range(LOOKS) if victim.poll() is None)
        victim.kill()
    gate.rollback()
    assert seen, "the merge never came as far as its last write"
    desk.read(desk.item(9, entity="2020"), entity="2020")  # waits for the dead process's locks to be released
    assert [item for item in desk.items() if item.entity == "1010"] == before[0]
    assert desk.sql("SELECT * FROM audit WHERE number = 1") == before[1]
    assert desk.sql("SELECT count(*) FROM audit WHERE actor = 'victim'")[0][0] == 0
    assert [row.number for row in desk.sql("SELECT number FROM batch ORDER BY 1")] == [1, 2]
    with desk.unit() as unit:
        assert unit.verify_audit().ok
