"""An audit trail that the database itself only lets grow, and whose texts can be erased, as r0011_audit_trail.sql writes it. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import op

revision: Final = "0011"
down_revision: Final[str | None] = "0010"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make every table and index."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
