"""Marks of the tables that tell who may do what. There is no way back from here: restore a backup instead."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "0016"
down_revision: Final[str | None] = "0015"
branch_labels: Final = None
depends_on: Final = None

#: tables, and what of an update moves their marks: that a browser was seen again changes nothing that it may do
_MOVED_BY: Final = {
    "access_account": "UPDATE",
    "access_grant": "UPDATE",
    "access_token": "UPDATE",
    "signed_in": "UPDATE OF secret_hash, account, began_at",
}


def upgrade() -> None:
    """Make the marks, and a trigger of each table."""
    for table, update in _MOVED_BY.items():
        op.execute(f"INSERT INTO mark VALUES ('{table}', gen_random_uuid())")  # noqa: S608 - a name of ours
        op.execute(
            f'CREATE TRIGGER marks AFTER INSERT OR {update} OR DELETE OR TRUNCATE ON "{table}" '
            "FOR EACH STATEMENT EXECUTE FUNCTION mark_anew()"
        )
