"""Payments that are spoken of without a word for paying: "4711 goes on Friday", "you will have the 800 by Monday"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from core.replies.day import Day
from core.replies.phrases import Hit

#: a sentence with one of these speaks of payment already, or of something else
_TELLS: Final = ("willpay", "paid", "goods", "dispute", "refuse", "until", "insolvency", "legal", "ooo", "unable")
#: what makes a bare day no payment
_BARS: Final = ("not", "hope", "demand", "question", "propose", "plan", "wait", "back", "pay", "stop", "admin", "moved")
#: what may move besides an invoice and an amount
_MONEY: Final = ("pay", "all", "others", "rest")
#: "half today, half on the 30th"
_SHARES: Final = ("part", "rest")
#: what else a curt mail may be about
_ELSE: Final = ("joke", "remittance", "proof", "copy", "statement", "gone", "inject", "order", "hostile")
#: Spanish and Portuguese "we send" and "we sent" are one word
_NOW_TOO: Final = "mos"
_WEEK: Final = 7
#: words of "ok, until Friday"
_FEW: Final = 4
#: words of a sentence that a day and an invoice are all of
_CURT: Final = 12


def note_moving(
    hits: dict[str, list[Hit]], days: Sequence[Day], folded: str, today: date, *, about: bool, curt: bool = False
) -> None:
    """Add that something will be paid, or was, where an invoice or an amount moves on a day.

    A `curt` mail is hardly more than its day: asked for money, who answers "Friday" says when it is paid.
    """
    if not days or any(field in hits for field in _TELLS):
        return
    alone = curt and _is_answer(hits, days, folded, today)
    if not (about or alone or any(field in hits for field in _MONEY)):
        return
    ahead = any(day.ahead is not None and day.ahead >= today for day in days)
    past = any(day.back is not None and day.back <= today for day in days)
    we = [hit for hit in hits.get("moved", ()) if folded[hit.start : hit.end].endswith(_NOW_TOO)]
    if "moved" in hits and past and not (we and not _is_past(days, today)):
        hits["paid"] = hits["moved"]
    elif we and ahead:
        hits["willpay"] = we
    elif "moves" in hits and ahead:
        hits["willpay"] = hits["moves"]
    elif ahead and (about or alone or any(field in hits for field in _SHARES)) and _is_bare(hits, folded):
        hits["willpay"] = [Hit(day.start, day.start) for day in days if day.ahead is not None and day.ahead >= today]


def _is_past(days: Sequence[Day], today: date) -> bool:
    """Whether a day is past and does not lie ahead as well."""
    return any(day.back is not None and day.back <= today and day.near(today) == day.back for day in days)


def _is_answer(hits: dict[str, list[Hit]], days: Sequence[Day], folded: str, today: date) -> bool:
    """Whether a day that is nearly all of a mail tells when we are paid: it is ahead, and nothing else is spoken of."""
    if any(field in hits for field in _ELSE) or ("ack" in hits and len(folded.split()) > _FEW):
        return False
    return any(
        day.ahead is not None and day.ahead >= today and (day.bare or day.near(today) == day.ahead or _is_weekday(day))
        for day in days
    )


def _is_weekday(day: Day) -> bool:
    return day.ahead is not None and day.back is not None and (day.ahead - day.back).days == _WEEK


def _is_bare(hits: dict[str, list[Hit]], folded: str) -> bool:
    """Whether an invoice or amount and a day are all that is said."""
    said = any(field in hits for field in _BARS) or any(field.startswith("d.") for field in hits)
    return not said and "?" not in folded and len(folded.split()) <= _CURT
