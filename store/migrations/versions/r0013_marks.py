"""Marks of the tables that pages are made of, as r0013_marks.sql writes them. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import op

revision: Final = "0013"
down_revision: Final[str | None] = "0012"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make the table, what moves its marks, and a trigger of each table; all at once, since a function holds semicolons."""
    op.get_bind().exec_driver_sql(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
