"""What the commands of exports print."""

from __future__ import annotations

from duecourse.documents.base import Document


class ExportedItems(Document, frozen=True, kw_only=True):
    """An export of the open items, and what it is of."""

    path: str
    #: the newest batch that is in it
    batch: int
    #: when it was made, ISO 8601
    at: str
    #: rows: items open and settled, and what settled them
    items: int
    legs: int
