"""The documents that commands print, and their committed schemas."""

from __future__ import annotations

from pathlib import Path

import pytest

from duecourse.documents import DOCUMENTS
from duecourse.reference_pages import pages
from duecourse.schemas import schema_of

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


@pytest.mark.parametrize("command", sorted(DOCUMENTS))
def test_the_committed_schema_is_the_documents_schema(command: str) -> None:
    assert (SCHEMAS / f"{command}.json").read_bytes() == schema_of(command), "run `make schemas`"


def test_no_schema_is_left_over() -> None:
    assert {path.stem for path in SCHEMAS.glob("*.json")} == set(DOCUMENTS)


def test_the_reference_is_what_the_code_says() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in (SCHEMAS.parent / "reference").glob("*.md")}
    assert written == pages(), "run `make reference`"
    assert "| `grace_days` | `int` | `0` | days after the due date" in written["policy.md"]
    assert "## OpenItem" in written["canonical-model.md"]
