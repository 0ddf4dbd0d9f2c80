"""The peer: the same rows by dlt, its `rest_api` source into its `postgres` destination.

Run by an interpreter of its own; no module of ours is imported here. Written as somebody competent would who knows the
library: one resource an entity into one table, only the fields that are needed, the server's links from page to page,
rows appended and not merged, nothing nested, files of CSV that are loaded by COPY, one normalizing process, telemetry
and progress off.

It does less than ours: dates stay the texts that they came as, no ids of its own, no documents, receipts and
settlements made of the lines, no comparison with what is there, no audit chain, no check of sums or signs.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from time import perf_counter, process_time
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

os.environ.update({
    "RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "ERROR", "NORMALIZE__WORKERS": "1",
    "NORMALIZE__LOADER_FILE_FORMAT": "csv", "NORMALIZE__DATA_WRITER__DISABLE_COMPRESSION": "true",
    "DATA_WRITER__BUFFER_MAX_ITEMS": "20000",
})  # fmt: skip

import dlt
from dlt.sources.rest_api import rest_api_source

SERVICE = "API_OPLACCTGDOCITEMCUBE_SRV"
SET = "A_OperationalAcctgDocItemCube"
KEYS = ("CompanyCode", "FiscalYear", "AccountingDocument", "AccountingDocumentItem")


def without_metadata(row: dict[str, Any]) -> dict[str, Any]:
    """A row without the links to itself."""
    del row["__metadata"]
    return row


def resource(task: dict[str, Any], entity: str) -> dict[str, Any]:
    """One company code's items."""
    params = {
        "$filter": f"CompanyCode eq '{entity}' and FinancialAccountType eq 'D'", "$select": ",".join(task["select"]),
        "$orderby": ",".join(KEYS), "$format": "json",
    }  # fmt: skip
    return {
        "name": f"items_{entity}", "table_name": "item", "write_disposition": "append", "max_table_nesting": 0,
        "endpoint": {"path": SET, "params": params, "data_selector": "d.results"},
        "processing_steps": [{"map": without_metadata}],
    }  # fmt: skip


def prepared(task: dict[str, Any], folder: str) -> tuple[Any, Any]:
    """Pipeline and source; the tables are dlt's own and are made under the clock, which takes some milliseconds."""
    client = {
        "base_url": f"{task['server']}/sap/opu/odata/sap/{SERVICE}/",
        "auth": {"type": "http_basic", "username": task["user"], "password": task["password"]},
        "headers": {"sap-client": task["sap_client"], "Accept": "application/json"},
        "paginator": {"type": "json_link", "next_url_path": "d.__next"},
    }  # fmt: skip
    source = rest_api_source({"client": client, "resources": [resource(task, one) for one in task["entities"]]})
    destination = dlt.destinations.postgres(credentials=credentials(task["database"]))
    pipeline = dlt.pipeline(
        pipeline_name="items", destination=destination, dataset_name="loaded", pipelines_dir=folder
    )  # fmt: skip
    return pipeline, source


def credentials(address: str) -> dict[str, Any]:
    """An address with the socket's directory as its host, as dlt wants it: its host escaped, some password."""
    told = urlsplit(address)
    query = dict(parse_qsl(told.query))
    return {
        "database": told.path.lstrip("/"), "username": told.username or "", "password": told.password or "none",
        "host": quote(told.hostname or query["host"], safe=""), "port": int(told.port or query.get("port", 5432)),
    }  # fmt: skip


def main() -> None:
    """A task comes by standard input, what it took goes to standard output."""
    task = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        pipeline, source = prepared(task, folder)
        cpu, wall = process_time(), perf_counter()
        pipeline.run(source)
        rows = pipeline.last_trace.last_normalize_info.row_counts["item"]
        told = {
            "rows": rows, "cpu_seconds": process_time() - cpu, "wall_seconds": perf_counter() - wall,
            "process_seconds": process_time(),
        }  # fmt: skip
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
