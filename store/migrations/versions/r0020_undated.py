"""An index by which open items without a due date are found. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "0020"
down_revision: Final[str | None] = "0019"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make it."""
    op.get_bind().exec_driver_sql(
        "CREATE INDEX ix_open_item_undated ON open_item (entity, customer_id) "
        "WHERE open_minor <> 0 AND due_date IS NULL"
    )
