"""Which lines are asked for: WHERE clauses, each value bound."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from adapters.netsuite.settings import Settings
from adapters.netsuite.suiteql import Condition, among, either

#: what a cursor of ours looks like: an instant of NetSuite's own clock
CHANGED: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
#: the account type of receivables [netsuite.md §1.3]; deposits stand on a liability account
RECEIVABLE: Final = "AcctRec"
DEPOSIT: Final = "CustDep"
LIABILITY: Final = "OthCurrLiab"
_AMOUNTS: Final = (
    "t.foreignamountunpaid", "t.foreignpaymentamountunused", "tl.foreignamountunpaid", "tl.foreignpaymentamountunused",
)  # fmt: skip


def changed_since(cursor: str) -> Condition:
    """What changed from an instant of NetSuite's own clock on."""
    return Condition(text="t.lastmodifieddate >= TO_TIMESTAMP(?, 'YYYY-MM-DD HH24:MI:SS')", params=(cursor,))


def of_book(settings: Settings, entity: str) -> Condition:
    """Posted lines of one subsidiary in one accounting book: without the book each line comes once per book."""
    return Condition(
        text=(
            "tal.accountingbook = ? AND tl.subsidiary = ? AND tal.posting = 'T' AND "
            "(a.accttype = ? OR (t.type = ? AND a.accttype = ?))"
        ),
        params=(settings.accounting_book, int(entity), RECEIVABLE, DEPOSIT, LIABILITY),
    )


def open_now() -> Condition:
    """Whatever has something open; never by status [netsuite.md §1.3]."""
    return either(*(Condition(text=f"{name} <> 0") for name in _AMOUNTS))


def settled_since(day: date) -> Condition:
    """What was made or settled from a day on."""
    text = "t.closedate >= TO_DATE(?, 'YYYY-MM-DD') OR t.trandate >= TO_DATE(?, 'YYYY-MM-DD')"
    return Condition(text=text, params=(day.isoformat(), day.isoformat()))


def closed_between(first: date, end: date) -> Condition:
    """What was settled in a window of the past, its end excluded."""
    text = "t.closedate >= TO_DATE(?, 'YYYY-MM-DD') AND t.closedate < TO_DATE(?, 'YYYY-MM-DD')"
    return Condition(text=text, params=(first.isoformat(), end.isoformat()))


def these(ids: Sequence[int]) -> Condition:
    """Certain transactions."""
    return among("t.id", ids)
