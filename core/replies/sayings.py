"""What a sentence says besides payments and objections: requests, questions, trouble, proceedings, farewells."""

from __future__ import annotations

import re
from typing import Final

from core.replies.evidence import Sentence
from core.replies.intents import BEYOND_DOUBT, Intent

#: field → intent, each read by itself
_DIRECT: Final[tuple[tuple[str, Intent], ...]] = (
    ("remittance", "remittance_advice"),
    ("copy", "copy_invoice_request"),
    ("statement", "statement_request"),
    ("plan", "payment_plan_request"),
    ("hardship", "hardship"),
    ("unable", "hardship"),
    ("once_funds", "hardship"),
    ("admin", "invoice_admin"),
    ("gone", "wrong_contact"),
    ("insolvency", "insolvency"),
    ("legal", "legal"),
    ("stop", "unsubscribe"),
    ("hostile", "hostile"),
)
#: in a sentence that says the first, the second is no request of its own
_COVERS: Final[tuple[tuple[Intent, Intent], ...]] = (
    ("invoice_admin", "copy_invoice_request"),
    ("insolvency", "legal"),
    ("insolvency", "payment_plan_request"),
    ("insolvency", "invoice_admin"),
    ("legal", "invoice_admin"),
    ("unsubscribe", "invoice_admin"),
    ("insolvency", "wrong_contact"),
    ("legal", "wrong_contact"),
    ("remittance_advice", "copy_invoice_request"),
)
#: what says a grave thing beyond doubt
_PLAIN: Final[tuple[tuple[str, Intent], ...]] = (("sue", "legal"), ("quit", "unsubscribe"))
_MASKED: Final = re.compile(r"\b[a-z]+\*{2,}[a-z]*|\b[a-z]\*+[a-z]+")
#: who wants a corrected invoice wants no copy
_CORRECTED: Final = re.compile(r"correct(?:ed|ion)|korrig|corrig|correg|corrett|gecorrig|rectif|rettific|berichtigt")
_COPY: Final = re.compile(r"\b(?:cop(?:y|ies)|\w*kopie\w*|duplik\w*|duplicat\w*|pdfs?|copias?)\b")


def sayings_in(sentence: Sentence) -> dict[Intent, int]:
    """Intent → how plainly it is said, 3 plainly to 1 barely; BEYOND_DOUBT of what is grave in so many words."""
    if sentence.has("joke"):
        return {}
    found: dict[Intent, int] = {}
    for field, intent in _DIRECT:
        if hits := sentence.hits.get(field):
            longest = max(hit.end - hit.start for hit in hits)
            found[intent] = max(found.get(intent, 0), 3 if longest >= _LONG or len(hits) > 1 else 2)
    if "legal" in found and _in_passing(sentence):
        found["legal"] = 1
    if _suggests(sentence):
        found["payment_plan_request"] = max(found.get("payment_plan_request", 0), 2)
    if _MASKED.search(sentence.folded):
        found["hostile"] = 3
    kept = _without_covered(sentence, found)
    return kept | {intent: BEYOND_DOUBT for field, intent in _PLAIN if sentence.has(field)}


def _without_covered(sentence: Sentence, found: dict[Intent, int]) -> dict[Intent, int]:
    """What is said without what belongs to another thing that is said."""
    if "statement_request" in found and not _COPY.search(sentence.folded):
        found.pop("copy_invoice_request", None)
    if _CORRECTED.search(sentence.folded):
        found.pop("copy_invoice_request", None)
    if sentence.has("paid") and not sentence.asks:
        found.pop("copy_invoice_request", None)
    for first, second in _COVERS:
        if found.get(first, 0) > 1:
            found.pop(second, None)
    return found


_LONG: Final = 12
#: words of a question, at least
_WORDS: Final = 3
#: characters between "our" and "lawyer"
_NEAR: Final = 14


def _in_passing(sentence: Sentence) -> bool:
    """Whether lawyers and courts are named, but neither theirs nor anything that they do."""
    named = sentence.hits.get("lawyer", ())
    for hit in sentence.hits["legal"]:
        within = any(one.start <= hit.start and hit.end <= one.end for one in named)
        theirs = any(0 <= hit.start - mine.end <= _NEAR for mine in sentence.hits.get("mine", ()))
        if not within or theirs:
            return False
    return True


def _suggests(sentence: Sentence) -> bool:
    """Whether a later day is asked for or proposed, which is no promise."""
    later = sentence.has("wait") or any(day.ahead is not None for day in sentence.days)
    money = sentence.has("pay", "willpay", "rest", "part", "wait", "all", "plan") or bool(sentence.amounts)
    asked = sentence.has("propose") or (sentence.asks and sentence.has("wait")) or _offers_a_day(sentence)
    return later and asked and (money or sentence.asks) and not sentence.has("paid", "goods", "once_us")


def _offers_a_day(sentence: Sentence) -> bool:
    """Whether it is asked if a day ahead will do, of an invoice or of what is left."""
    if not sentence.asks or sentence.has("question", "copy", "statement", "admin", "dispute", "until", "back"):
        return False
    told = bool(sentence.mentions or sentence.amounts) or sentence.has("rest", "pay", "all")
    return told and any(day.ahead is not None for day in sentence.days)


def asks(sentence: Sentence) -> int:
    """How plainly a sentence asks something that we have to answer; 0 where it does not."""
    if sentence.asks:
        return 3 if sentence.has("question") else min(1, len(sentence.folded.split()) // _WORDS)
    return 2 if sentence.has("question") else 0
