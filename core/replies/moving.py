"""Payments that are spoken of without a word for paying: "4711 goes on Friday", "you will have the 800 by Monday"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from core.replies.days import Day
from core.replies.phrases import Hit

#: a sentence with one of these speaks of payment already, or of something else
_TELLS: Final = ("willpay", "paid", "goods", "dispute", "refuse", "until", "insolvency", "legal", "ooo", "unable")
#: what makes a bare day no payment
_BARS: Final = ("not", "hope", "demand", "question", "propose", "plan", "wait", "back", "pay", "stop", "admin", "moved")
#: what may move besides an invoice and an amount
_MONEY: Final = ("pay", "all", "others", "rest")
#: words of a sentence that a day and an invoice are all of
_CURT: Final = 12


def note_moving(hits: dict[str, list[Hit]], days: Sequence[Day], folded: str, today: date, *, about: bool) -> None:
    """Add that something will be paid, or was, where an invoice or an amount moves on a day."""
    if not days or any(field in hits for field in _TELLS):
        return
    if not (about or any(field in hits for field in _MONEY)):
        return
    ahead = any(day.ahead is not None and day.ahead >= today for day in days)
    past = any(day.back is not None and day.back <= today for day in days)
    if "moved" in hits and past:
        hits["paid"] = hits["moved"]
    elif "moves" in hits and ahead:
        hits["willpay"] = hits["moves"]
    elif ahead and about and _is_bare(hits, folded):
        hits["willpay"] = [Hit(0, 0)]


def _is_bare(hits: dict[str, list[Hit]], folded: str) -> bool:
    """Whether an invoice or amount and a day are all that is said."""
    said = any(field in hits for field in _BARS) or any(field.startswith("d.") for field in hits)
    return not said and "?" not in folded and len(folded.split()) <= _CURT
