"""When requests start that an allowance counts. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "0015"
down_revision: Final[str | None] = "0014"
branch_labels: Final = None
depends_on: Final = None

TABLE: Final = """
CREATE TABLE request_start (
    system TEXT COLLATE "C" NOT NULL,
    starts TIMESTAMP WITH TIME ZONE[] NOT NULL,
    CONSTRAINT pk_request_start PRIMARY KEY (system)
) WITH (fillfactor = 25)
"""


def upgrade() -> None:
    """Make the table, with room beside each row: a row that moves within its page touches no index."""
    op.get_bind().exec_driver_sql(TABLE)
