"""Open items with what is added up in front, and a sum of 64 bits, as r0021_summed_first.sql writes them: a minute for ten million. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import op

revision: Final = "0021"
down_revision: Final[str | None] = "0020"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make the sum, and write the table anew."""
    op.get_bind().exec_driver_sql(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
