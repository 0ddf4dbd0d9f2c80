"""An index by which the approvals of a day are found. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "0019"
down_revision: Final[str | None] = "0018"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make it."""
    op.get_bind().exec_driver_sql("CREATE INDEX ix_approval_at ON approval (at)")
