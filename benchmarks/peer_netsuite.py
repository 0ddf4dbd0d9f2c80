"""The peer: SuiteQL by the library `netsuite` (jacobsvante), page after page at offsets, as its users have to.

Run by an interpreter of its own, since the library pins httpx below 0.28: no module of ours is imported here. What it
does is what a competent caller would: one API object, pages of a thousand, orjson installed, until `hasMore` is false.
"""

from __future__ import annotations

import asyncio
import json
import sys
import warnings
from time import perf_counter, process_time
from typing import Any

from netsuite import Config, NetSuiteRestApi, TokenAuth


class Local(NetSuiteRestApi):
    """The library's client, on the loopback address instead of Oracle's."""

    server = ""

    def _make_url(self, subpath: str) -> str:
        return f"{self.server}/services/rest{subpath}"


async def loaded(api: Local, task: dict[str, Any]) -> int:
    """All rows of the statement, counted and dropped page by page as our side does."""
    rows, size = 0, task["page_size"]
    for offset in range(0, task["most_rows"], size):
        page = await api.suiteql(task["statement"], limit=size, offset=offset, json={"params": task["params"]})
        rows += len(page["items"])
        if not page["hasMore"]:
            return rows
    raise RuntimeError("more rows than a statement may have")


def main() -> None:
    """A task comes by standard input, what it took goes to standard output."""
    warnings.simplefilter("ignore")
    task = json.load(sys.stdin)
    auth = TokenAuth(
        consumer_key=task["consumer_key"], consumer_secret=task["consumer_secret"], token_id=task["token_id"],
        token_secret=task["token_secret"],
    )  # fmt: skip
    api = Local(Config(account=task["account"], auth=auth))
    api.server = task["server"]
    cpu, wall = process_time(), perf_counter()
    rows = asyncio.run(loaded(api, task))
    told = {
        "rows": rows, "cpu_seconds": process_time() - cpu, "wall_seconds": perf_counter() - wall,
        "process_seconds": process_time(),
    }  # fmt: skip
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
