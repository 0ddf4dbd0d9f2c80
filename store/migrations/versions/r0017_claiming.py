"""Looking for earlier steps of a subject reads the index alone, not a list of what is new beside it. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "0017"
down_revision: Final[str | None] = "0016"
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Put new steps into the index at once: that list was read through at every claim, once for each candidate."""
    op.execute("ALTER INDEX ix_write_step_subjects SET (fastupdate = off)")
    op.execute("SELECT gin_clean_pending_list('ix_write_step_subjects')")
