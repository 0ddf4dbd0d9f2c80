"""What was deleted since the last reading: of an item that was settled nothing else would tell.

Only where the role may see `deletedrecord` [addendum C4]. What it lists is asked for by key before it is taken for
gone, so that an id of something else of the same number does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.netsuite.reader.account import Account
from adapters.netsuite.suiteql import Condition
from adapters.netsuite.tables import DELETED
from canonical_model.adapter import Page

TABLE: Final = "deletedrecord"
NOT_SEEN: Final = (
    "deletedrecord is not there for this role: a settled item that is deleted is seen by a full reading only"
)


def deleted_since(account: Account, entity: str, cursor: str) -> Iterator[Page]:
    """Keys of transactions that may have been items of this subsidiary: the list does not say whose they were."""
    since = Condition(text="d.deleteddate >= TO_TIMESTAMP(?, 'YYYY-MM-DD HH24:MI:SS')", params=(cursor,))
    for rows in account.known.reading(DELETED, (since,), entity=entity):
        yield Page(deleted_keys=tuple((entity, row["recordid"]) for row in rows), read=len(rows))
