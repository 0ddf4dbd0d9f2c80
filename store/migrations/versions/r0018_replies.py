"""An index by which replies are read a page at a time. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "0018"
down_revision: Final[str | None] = "0017"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make it."""
    op.get_bind().exec_driver_sql(
        "CREATE INDEX ix_received_message_newest ON received_message ((record #>> '{record,received_at}'), id)"
    )
