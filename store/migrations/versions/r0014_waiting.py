"""Indexes by which lists of what waits for people are read a page at a time. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "0014"
down_revision: Final[str | None] = "0013"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make them."""
    for statement in _INDEXES:
        op.get_bind().exec_driver_sql(statement)


_INDEXES: Final = (
    """CREATE INDEX ix_write_back_proposed ON write_back ((record #>> '{record,proposed_at}'), id)
     WHERE status = 'proposed'""",
    """CREATE INDEX ix_approval_request_waiting ON approval_request ((record #>> '{record,asked_at}'), id)
     WHERE status = 'waiting'""",
    """CREATE INDEX ix_escalation_urgent ON escalation
     ((status = 'closed'), (record #>> '{record,due_on}'), id)""",
)
