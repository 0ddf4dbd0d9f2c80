"""Our side: the same statement read by the adapter's client, from key to key, with its checks."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import msgspec

from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.netsuite.client import NetSuiteClient
from adapters.netsuite.query_page import PLAIN
from adapters.netsuite.settings import Settings, Token
from adapters.netsuite.suiteql import Reading
from adapters.netsuite.tables import LEDGER
from benchmarks.client_task import timed
from benchmarks.suiteql_task import Task
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.identity import SystemUid


def environment() -> Environment:
    """What the composition root would lend, without throttles."""
    return Environment(
        system=SystemUid("b" * 32), name="bench", now=lambda: datetime.now(UTC), sleep=_no_wait, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="bench", kind="service"),
    )  # fmt: skip


def _no_wait(seconds: float) -> None:
    raise AssertionError(f"nothing is to be waited for here: {seconds} s")


def main() -> None:
    """A task comes by standard input, what it took goes to standard output."""
    task = msgspec.json.decode(sys.stdin.buffer.read(), type=Task)
    auth = Token(
        consumer_key=task.consumer_key, consumer_secret=Secret(task.consumer_secret), token_id=task.token_id,
        token_secret=Secret(task.token_secret),
    )  # fmt: skip
    settings = Settings(account=task.account, base_url=task.server, auth=auth, page_size=task.page_size)
    client = NetSuiteClient(settings, environment())

    def load() -> int:
        reading = Reading(
            client,
            task.statement,
            task.params[: -task.bounds],
            rows=PLAIN,
            names=LEDGER.key_names,
            page_size=task.page_size,
        )
        rows = sum(len(page) for page in reading)
        if reading.moved:
            raise AssertionError("the rows did not hold still")
        return rows

    sys.stdout.buffer.write(msgspec.json.encode(timed(load)))


if __name__ == "__main__":
    main()
