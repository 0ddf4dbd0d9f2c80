"""What came of one kind in a reading: in how many pages, how many rows were staged, and whether each id once."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

#: ids that are held in memory to tell
MOST_TOLD_APART: Final = 1_000_000


class Came:
    """Counts the records of a kind as they are staged."""

    def __init__(self) -> None:
        self.pages = 0
        self.rows = 0
        #: whether no id was staged twice, as far as is known
        self.once = True
        self._ids: set[str] = set()

    def staged(self, ids: Collection[str]) -> None:
        """These of one page, each of them once there, were staged."""
        self.rows += len(ids)
        if self.once:
            self._ids.update(ids)
            self.once = len(self._ids) == self.rows <= MOST_TOLD_APART
        if not self.once:
            self._ids.clear()
