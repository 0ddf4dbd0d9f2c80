"""A page is given back before the next is read: what a sync holds is one page, whatever the ledger's size."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, cast

from canonical_model.adapter import Page, ReadEnd, ReadRequest
from canonical_model.identity import SystemUid
from core.ports import Staging, System
from duecourse.flows.runs import stage


class Counting:
    """Staging that keeps how much came, and nothing of it."""

    def __init__(self) -> None:
        self.read = 0

    def add(self, page: Page) -> None:
        self.read += page.read


def test_a_page_that_was_staged_is_nobodys_any_more() -> None:
    holders: list[int] = []

    def pages() -> Iterator[Page]:
        for _ in range(3):
            page = Page(read=2)
            yield page
            # this function and the call itself
            holders.append(sys.getrefcount(page))
        yield Page(read=1, end=ReadEnd(completeness="complete"))

    counting = Counting()
    system = System(uid=SystemUid("uid"), name="erp", product="sap-s4", tenant="100")
    request = ReadRequest(feed="items", entity="1010")
    end = stage(
        pages(), cast("Staging", counting), system=system, request=request, progress=lambda *_: cast("Any", None)
    )
    assert (holders, counting.read, end.completeness) == ([2, 2, 2], 7, "complete")
