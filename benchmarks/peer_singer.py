"""The peer: the same rows by a tap of the Singer SDK and Meltano's target-postgres, joined by a pipe.

Run by an interpreter of its own; no module of ours is imported here. Written as somebody competent would who knows the
SDK: one connection kept alive, only the fields that are needed, the server's links from page to page, records taken out
of the page without a JSONPath, messages written and read by msgspec, rows appended by COPY in large batches, without
validation and without columns of the SDK's own.

CPU is that of both processes. It does less than ours: dates stay the texts that they came as, no ids of its own, no
documents, receipts and settlements made of the lines, no comparison with what is there, no audit chain, no check of
sums or signs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

SERVICE = "API_OPLACCTGDOCITEMCUBE_SRV"
SET = "A_OperationalAcctgDocItemCube"
KEYS = ("CompanyCode", "FiscalYear", "AccountingDocument", "AccountingDocumentItem")
BATCH = 10_000


def tap(task: dict[str, Any]) -> Any:  # noqa: ANN401, C901 - the classes are made of the task
    """The tap's work."""
    from singer_sdk import Tap
    from singer_sdk import typing as th
    from singer_sdk.authenticators import BasicAuthenticator
    from singer_sdk.contrib.msgspec import MsgSpecWriter
    from singer_sdk.pagination import BaseHATEOASPaginator
    from singer_sdk.streams import RESTStream

    class Links(BaseHATEOASPaginator):
        def get_next_url(self, response: Any) -> str | None:  # noqa: ANN401
            return response.json()["d"].get("__next")

    class Items(RESTStream):
        name = "item"
        path = f"/{SET}"
        url_base = f"{task['server']}/sap/opu/odata/sap/{SERVICE}"
        primary_keys = KEYS
        schema = th.PropertiesList(*(th.Property(name, kind(th, name)) for name in task["select"])).to_dict()

        @property
        def partitions(self) -> list[dict[str, str]]:
            return [{"entity": one} for one in task["entities"]]

        @property
        def authenticator(self) -> BasicAuthenticator:
            return BasicAuthenticator(username=task["user"], password=task["password"])

        @property
        def http_headers(self) -> dict[str, str]:
            return {"sap-client": task["sap_client"], "Accept": "application/json"}

        def get_new_paginator(self) -> Links:
            return Links()

        def get_url_params(self, context: Any, next_page_token: Any) -> Any:  # noqa: ANN401
            if next_page_token:
                return next_page_token.query
            return {
                "$filter": f"CompanyCode eq '{context['entity']}' and FinancialAccountType eq 'D'",
                "$select": ",".join(task["select"]), "$orderby": ",".join(KEYS), "$format": "json",
            }  # fmt: skip

        def parse_response(self, response: Any) -> Iterable[dict[str, Any]]:  # noqa: ANN401
            return response.json()["d"]["results"]

        def post_process(self, row: dict[str, Any], context: Any = None) -> dict[str, Any]:  # noqa: ANN401
            del context, row["__metadata"]
            return row

    class Cube(Tap):
        name = "tap-cube"
        message_writer_class = MsgSpecWriter
        config_jsonschema = th.PropertiesList().to_dict()

        def discover_streams(self) -> list[Items]:
            return [Items(self)]

    made = Cube(config={}, parse_env_config=False)
    return made.sync_all


def kind(th: Any, name: str) -> Any:  # noqa: ANN401 - the SDK's module of types
    """The type of a field, as the service describes it."""
    return th.BooleanType if name.startswith("Is") else th.StringType


def target(task: dict[str, Any]) -> Any:  # noqa: ANN401 - a bound method
    """The target's work."""
    from singer_sdk.contrib.msgspec import MsgSpecReader
    from target_postgres.target import TargetPostgres

    class Into(TargetPostgres):
        message_reader_class = MsgSpecReader

    config = {
        "sqlalchemy_url": task["database"], "use_copy": True, "batch_size_rows": BATCH, "validate_records": False,
        "add_record_metadata": False, "activate_version": False, "load_method": "append-only",
        "default_target_schema": "public",
    }  # fmt: skip
    made = Into(config=config, parse_env_config=False)
    return lambda: made.listen(sys.stdin)


def side(name: str, task: dict[str, Any], told: Path) -> None:
    """One of the two processes: what it took, imports apart, goes into a file."""
    work = {"tap": tap, "target": target}[name](task)
    cpu = process_time()
    work()
    sys.stdout.flush()
    told.write_text(json.dumps({"cpu": process_time() - cpu, "process": process_time()}))


def main() -> None:
    """A task comes by standard input, what both processes took goes to standard output."""
    task = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "task").write_text(json.dumps(task))
        command = [sys.executable, __file__]
        silent = {f"{one}LOGLEVEL": "ERROR" for one in ("", "TAP_CUBE_", "TARGET_POSTGRES_")}
        environment = {**os.environ, **silent}
        wall = perf_counter()
        with subprocess.Popen([*command, "tap", name], stdout=subprocess.PIPE, env=environment) as reading:
            ended = subprocess.run(
                [*command, "target", name],
                stdin=reading.stdout,
                stdout=subprocess.DEVNULL,
                check=False,
                env=environment,
            )
        wall = perf_counter() - wall
        if reading.returncode or ended.returncode:
            raise RuntimeError(f"tap ended with {reading.returncode}, target with {ended.returncode}")
        sides = [json.loads((folder / one).read_text()) for one in ("tap", "target")]
    told = {
        "rows": counted(task), "cpu_seconds": sum(one["cpu"] for one in sides), "wall_seconds": wall,
        "process_seconds": sum(one["process"] for one in sides),
    }  # fmt: skip
    sys.stdout.write(json.dumps(told))


def counted(task: dict[str, Any]) -> int:
    """Rows that are there, counted after the clock stopped."""
    import psycopg

    with psycopg.connect(task["database"].replace("postgresql+psycopg://", "postgresql://")) as connection:
        found = connection.execute("SELECT count(*) FROM item").fetchone()
    return found[0] if found else 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        given = Path(sys.argv[2])
        side(sys.argv[1], json.loads((given / "task").read_text()), given / sys.argv[1])
    else:
        main()
