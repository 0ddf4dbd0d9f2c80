"""What was deleted since the last reading: of an item that was settled nothing else would tell.

Only where the role may see `deletedrecord` [addendum C4]. What it lists is asked for by key before it is taken for
gone, so that an id of something else of the same number does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.netsuite.query_page import PLAIN
from adapters.netsuite.reader.account import Account
from adapters.netsuite.suiteql import Reading
from canonical_model.adapter import Page

TABLE: Final = "deletedrecord"
#: each number once: what kind of record it was of is not always said
STATEMENT: Final = (
    "SELECT d.recordid FROM deletedrecord d WHERE d.deleteddate >= TO_TIMESTAMP(?, 'YYYY-MM-DD HH24:MI:SS') "
    "AND d.recordid > ? GROUP BY d.recordid ORDER BY d.recordid"
)
NOT_SEEN: Final = (
    "deletedrecord is not there for this role: a settled item that is deleted is seen by a full reading only"
)


def deleted_since(account: Account, entity: str, cursor: str) -> Iterator[Page]:
    """Keys of transactions that may have been items of this subsidiary: the list does not say whose they were."""
    reading = Reading(
        account.client, STATEMENT, (cursor,), rows=PLAIN, names=("recordid",), page_size=account.settings.page_size,
        entity=entity,
    )  # fmt: skip
    for rows in reading:
        yield Page(deleted_keys=tuple((entity, row["recordid"]) for row in rows), read=len(rows))
