"""Which keys of a reading came before, without keeping all of them as long as they come in ascending order.

Nothing that lies above the greatest key so far can have come, and rows that move while pages are read come again on the
next pages, not on one of long ago: the keys of some pages are enough. Where a key comes that may have come and is no
longer known, it is taken for new, and that is told.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import chain
from operator import lt
from typing import Final

#: pages whose keys are kept: a source that does not sort shows it on the first ones, and then all are kept
PAGES_KEPT: Final = 16


class Came:
    """The keys of one pass; `pages` are kept of those that come in order, and all of them where it is None."""

    def __init__(self, *, pages: int | None = None) -> None:
        self._most = pages
        self._pages: deque[list[str]] = deque()
        #: those kept, once one came out of order; from then on none is let go
        self._known: set[str] | None = None
        #: the greatest key so far, and the greatest that is not kept
        self._last = self._let_go = ""
        #: how many keys came, those that came again not counted
        self.count = 0
        #: a key was taken for new that may have come
        self.unsure = False

    def fresh(self, keys: list[str]) -> Sequence[int]:
        """The positions of the keys of a page that did not come before."""
        if self._known is None and all(map(lt, chain((self._last,), keys), keys)):
            self._keep(keys)
            self.count += len(keys)
            return range(len(keys))
        known, new = self._all(), list[int]()
        for position, key in enumerate(keys):
            if key not in known:
                known.add(key)
                new.append(position)
                self.unsure = self.unsure or key <= self._let_go
        self.count += len(new)
        return new

    def __contains__(self, key: str) -> bool:
        return key in self._all()

    def _keep(self, keys: list[str]) -> None:
        if not keys:
            return
        self._pages.append(keys)
        self._last = keys[-1]
        if self._most is not None and len(self._pages) > self._most:
            self._let_go = self._pages.popleft()[-1]

    def _all(self) -> set[str]:
        if self._known is None:
            self._known = set(chain.from_iterable(self._pages))
            self._pages.clear()
        return self._known
