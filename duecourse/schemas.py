"""JSON Schemas of what the commands print: `python -m duecourse.schemas docs/schemas` writes them."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from duecourse.documents import DOCUMENTS


def schema_of(command: str) -> bytes:
    """The JSON Schema (2020-12) of one command's document."""
    schema = msgspec.json.schema(DOCUMENTS[command])
    told = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"duecourse {command} --json", **schema}
    return msgspec.json.format(msgspec.json.encode(told, order="deterministic"), indent=2) + b"\n"


def write(folder: Path) -> None:
    """Write every schema into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for command in DOCUMENTS:
        (folder / f"{command}.json").write_bytes(schema_of(command))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
