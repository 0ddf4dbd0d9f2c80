"""What a sentence takes back: fields that are denied, contained in longer ones, or spoken of as over and done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from core.replies.phrases import Hit

#: a field that is no field where another one is found over it
_DENIED: Final = (
    ("insolvency", "not_insolvency"),
    ("legal", "not_legal"),
    ("stop", "not_stop"),
    ("sue", "not_legal"),
    ("quit", "not_stop"),
    ("dispute", "not_dispute"),
    ("refuse", "not_dispute"),
    ("statement", "not_statement"),
    ("hope", "not_hope"),
    ("admin", "not_admin"),
    ("gone", "not_gone"),
    ("ooo", "not_ooo"),
    ("paid", "not_paid"),
    ("part", "not_part"),
    # whose return is awaited is their own
    ("once_us", "not_once"),
    # "on Friday without fail", "before that it cannot be done"
    ("not", "not_not"),
    ("until", "not_not"),
    ("refuse", "not_not"),
    ("dispute", "not_not"),
    ("hardship", "not_not"),
    ("unable", "not_not"),
    ("d.DUPLICATE_BILLING", "not_duplicate"),
    ("d.QUALITY", "not_quality"),
)
#: what belongs to a longer way of saying it
_CONTAINED: Final = (("paid", "willpay"), ("pay", "willpay"), ("pay", "paid"))
#: characters between "no" and what it denies, before it and behind it
_BEFORE: Final = 16
_BEHIND: Final = 34
#: words that deny what stands before them
_DENIES_BACKWARDS: Final = re.compile(
    r"(?:nicht|nichts|kein\w*|niet|niets|niks|geen|aucune?|rien|nada|nulla|niente|nothing|none)$"
)
#: where another clause begins, which denies something else
_CLAUSE: Final = re.compile(
    r"[,;:.()]|\b(?:and|but|because|as|since|und|aber|da|weil|denn|et|mais|car|puisque|y|pero|porque|ya|e|ed|ma"
    r"|perche|en"
    r"|maar|want|omdat|mas|pois|que|che|dass|dat|that)\b"
)
#: characters behind "will be paid" that belong to it: "on the"
_LITTLE: Final = 8
#: how far from a dispute it is said to be over
_OVER: Final = 60


def without_denied(hits: dict[str, list[Hit]], folded: str) -> dict[str, list[Hit]]:
    """The hits of a sentence without what its own words take back."""
    for field, denial in _DENIED:
        if field in hits and denial in hits:
            _keep(hits, field, [hit for hit in hits[field] if not _touches(hit, hits[denial])])
    for field, longer in _CONTAINED:
        if field in hits and longer in hits:
            _keep(hits, field, [hit for hit in hits[field] if not _inside(hit, hits[longer])])
    _without_told(hits)
    _without_peace(hits, folded)
    if "footer" in hits:
        for field in ("stop", "quit", "sue"):
            hits.pop(field, None)
    return hits


def _without_told(hits: dict[str, list[Hit]]) -> None:
    """A word that ends both what was and what will be paid tells what will be."""
    if "paid" in hits and "willpay" in hits:
        ends = {(hit.end, hit.start) for hit in hits["willpay"]}
        kept = [hit for hit in hits["paid"] if not any(end == hit.end and start > hit.start for end, start in ends)]
        _keep(hits, "paid", kept)
    if "paid" in hits and "willpay" in hits:
        # "was paid today" is no "paid today" of who will pay
        kept = [hit for hit in hits["willpay"] if not any(_runs_into(one, hit) for one in hits["paid"])]
        _keep(hits, "willpay", kept)
    if "paid" in hits and "willpay" in hits:
        # "4712, delivered on the 4th, will be paid": the longer way from the invoice to "paid" tells nothing else
        _keep(hits, "paid", [hit for hit in hits["paid"] if not _ends_in(hit, hits["willpay"])])


def _without_peace(hits: dict[str, list[Hit]], folded: str) -> None:
    """A dispute that is denied, or over, is none."""
    contests = hits.get("contest", ())
    if any(_is_over(hit, hits, folded) for hit in contests):
        hits.pop("dispute", None)
        if "paid" in hits:
            _keep(hits, "paid", [hit for hit in hits["paid"] if not _touches(hit, hits["closed"])])
        return
    denied = [hit for hit in contests if _is_denied(hit, hits.get("not", ()), folded)]
    for field in ("dispute", "refuse"):
        if denied and field in hits:
            _keep(hits, field, [hit for hit in hits[field] if not _touches(hit, denied)])


def _is_denied(hit: Hit, denials: Iterable[Hit], folded: str) -> bool:
    for one in denials:
        if one.end <= hit.start and hit.start - one.end <= _BEFORE and not _CLAUSE.search(folded[one.end : hit.start]):
            return True
        behind = hit.end <= one.start and one.start - hit.end <= _BEHIND
        if (
            behind
            and _DENIES_BACKWARDS.fullmatch(folded[one.start : one.end])
            and not _CLAUSE.search(folded[hit.end : one.start])
        ):
            return True
    return False


def _is_over(hit: Hit, hits: Mapping[str, Sequence[Hit]], folded: str) -> bool:
    if "until" in hits or "once_us" in hits:
        return False
    for one in hits.get("closed", ()):
        first, last = sorted((hit, one), key=lambda found: found.start)
        between = folded[first.end : last.start]
        denied = any(first.start <= no.start <= last.start for no in hits.get("not", ()))
        if len(between) <= _OVER and not denied and "," not in between:
            return True
    return False


def _keep(hits: dict[str, list[Hit]], field: str, kept: list[Hit]) -> None:
    if kept:
        hits[field] = kept
    else:
        del hits[field]


def _touches(hit: Hit, others: Iterable[Hit]) -> bool:
    return any(hit.start < other.end and other.start < hit.end for other in others)


def _runs_into(one: Hit, other: Hit) -> bool:
    return one.start < other.start < one.end < other.end


def _ends_in(hit: Hit, others: Iterable[Hit]) -> bool:
    """Whether a hit begins before another one and ends in it or little behind it."""
    return any(hit.start < one.start and one.end < hit.end <= one.end + _LITTLE for one in others)


def _inside(hit: Hit, others: Iterable[Hit]) -> bool:
    return any(other.start <= hit.start and hit.end <= other.end and other != hit for other in others)
