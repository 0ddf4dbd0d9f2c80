"""The documents that commands print, and their committed schemas."""

from __future__ import annotations

from pathlib import Path

import pytest

from duecourse.documents import DOCUMENTS
from duecourse.schemas import schema_of

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


@pytest.mark.parametrize("command", sorted(DOCUMENTS))
def test_the_committed_schema_is_the_documents_schema(command: str) -> None:
    assert (SCHEMAS / f"{command}.json").read_bytes() == schema_of(command), "run `make schemas`"


def test_no_schema_is_left_over() -> None:
    assert {path.stem for path in SCHEMAS.glob("*.json")} == set(DOCUMENTS)
