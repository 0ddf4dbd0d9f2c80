"""Reasons for not paying that a sentence gives, and the invoices and the amount they are about."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from core.replies.evidence import Sentence
from core.replies.mentioned import grouped
from core.replies.payments import Scope
from core.replies.reasons import MISSING_DOCS, NO_PO, OTHER

DUPLICATE: Final = "DUPLICATE_BILLING"
LOST: Final = "LOST"
OVERPAID: Final = "PRIOR_OVERPAYMENT"
#: of several reasons in one sentence the first of these is taken
_PLAIN: Final = (
    DUPLICATE, "LATE_DELIVERY", "DAMAGED", "WRONG_PRODUCT", "QUANTITY_SHORT", "QUALITY", "RETURN", "CANCELLED",
    "NOT_OURS", "SERVICE_INCORRECT", LOST, "PRICE_ERROR", "EXTENSION_MATH", OVERPAID, "TERMS_DISPUTE", "STALE_INVOICE",
)  # fmt: skip
#: these are reasons only beside a refusal or an objection
_CUED: Final = (
    "LATE_FEE_CONTESTED", "FREIGHT", "TAX", "WITHHOLDING", "ALLOWANCE_CHARGE", "VOLUME_REBATE", "ADVERTISING_PROMO",
    "FX_INCORRECT", "BANK_CHARGE", "PALLET_CONTAINER", "DESCRIPTION", "CONTRACT_TERMS",
    "BALANCE_DECLINED", "NO_OPEN_ITEM",
)  # fmt: skip
#: asked, these are questions: why is it so high?
_ASKED: Final = frozenset({"PRICE_ERROR", "TERMS_DISPUTE", "EXTENSION_MATH", "LATE_DELIVERY", "SERVICE_INCORRECT"})
#: reasons whose amount is what is not accepted
_CHARGED: Final = frozenset({"LATE_FEE_CONTESTED", "FREIGHT", "BANK_CHARGE", "WITHHOLDING", "PALLET_CONTAINER"})


class Objection(Struct, frozen=True, kw_only=True):
    """A reason for not paying that was given."""

    reason: str
    invoices: tuple[str, ...]
    scope: Scope
    amount: str | None
    currency: str | None
    span: str
    strength: int
    #: it says until when nothing is paid
    holds: bool = False


def objection_in(sentence: Sentence, *, refused: bool = False) -> Objection | None:
    """The objection of a sentence, if it is one; `refused` where the mail refuses to pay in another sentence."""
    if sentence.has("joke") or (sentence.has("netted") and not sentence.has("setoff", f"d.{OVERPAID}")):
        return None
    cue = sentence.has("dispute", "refuse") or _waits(sentence)
    reason = _reason(sentence, cue=cue, refused=refused)
    if reason is None:
        return None
    start, end = _about(sentence, reason)
    mentions = [one for one in sentence.mentions if start <= one.start < end] or list(sentence.mentions)
    if reason == DUPLICATE:
        mentions = mentions[:1]  # of two that are the same, the one that is named first
    amount = _amount(sentence, reason)
    return Objection(
        reason=reason, invoices=grouped(mentions), scope=_scope(sentence, bool(mentions)), amount=amount[0],
        currency=amount[1], span=sentence.text, holds=sentence.has("until"),
        strength=3 if cue and reason != OTHER else 2,
    )  # fmt: skip


def complaint_in(sentence: Sentence) -> Objection | None:
    """What a sentence says went wrong, though nothing in it refuses or objects."""
    reason = next((one for one in _PLAIN if sentence.has(f"r.{one}")), None)
    if reason is None or sentence.asks or sentence.has("joke", "inject", "ack", "greeting"):
        return None
    mentions = list(sentence.mentions)
    return Objection(
        reason=reason, invoices=grouped(mentions), scope=_scope(sentence, bool(mentions)), amount=None, currency=None,
        span=sentence.text, strength=1,
    )  # fmt: skip


def _waits(sentence: Sentence) -> bool:
    """Whether nothing is paid until something happens that is ours to do."""
    if not (sentence.has("until") and sentence.has("not", "hold")) or sentence.has("hardship", "once_funds", "legal"):
        return False
    return bool(sentence.mentions) or sentence.has("pay", "paid", "willpay", "run", "hold", "all", "others")


def _reason(sentence: Sentence, *, cue: bool, refused: bool) -> str | None:
    given = {field[2:] for field in sentence.hits if field.startswith("d.")}
    held = cue or sentence.has("until")
    if sentence.has(f"d.{NO_PO}", f"r.{NO_PO}") and sentence.has("refuse", "unable"):
        return NO_PO
    if MISSING_DOCS in given and (held or sentence.has("unable", "not")):
        return MISSING_DOCS if held or refused or not sentence.asks else None
    if sentence.has("admin") and not sentence.has("dispute", "until") and not given & set(_PLAIN[:9]):
        return None
    plain = (one for one in _PLAIN if one in given and not (one in _ASKED and sentence.asks and not cue))
    cued = (one for one in _CUED if one in given and (cue or (refused and not sentence.asks)))
    if (named := next(iter((*plain, *cued)), None)) is not None:
        return named
    if (cue or (refused and not sentence.asks)) and (hinted := _hinted(sentence, cue=cue)) is not None:
        return hinted if not _only_request(sentence) else None
    waits = sentence.has("once_us") and sentence.has("willpay")
    return OTHER if cue and not waits and not _only_request(sentence) else None


def _hinted(sentence: Sentence, *, cue: bool) -> str | None:
    """A reason by words that mean it only beside a refusal, or by numbers that disagree."""
    reasons: tuple[str, ...] = (*_PLAIN, *_CUED, MISSING_DOCS, NO_PO)
    named = next((one for one in reasons if sentence.has(f"r.{one}")), None)
    return named or ("QUANTITY_SHORT" if cue and sentence.has("n.QUANTITY_SHORT") else None)


def _only_request(sentence: Sentence) -> bool:
    """A payment that is only late is refused by nobody; nor is one that hangs on a paper that we are asked for."""
    if sentence.has("copy") and not sentence.has("refuse", "contest"):
        return True
    return sentence.has("once_funds", "unable", "plan", "hardship") and not sentence.has("dispute", "until")


def _about(sentence: Sentence, reason: str) -> tuple[int, int]:
    """The pieces around the reason, back over those that only name invoices."""
    fields = (f"d.{reason}", "dispute", "refuse", "until")
    places = [hit.start for field in fields for hit in sentence.hits.get(field, ())][:1]
    if not places:
        return 0, len(sentence.folded)
    at = next((n for n, (start, end) in enumerate(sentence.pieces) if start <= places[0] < end), 0)
    first = at
    while first > 0 and _only_names(sentence, *sentence.pieces[first - 1]):
        first -= 1
    if not any(sentence.pieces[first][0] <= one.start < sentence.pieces[at][1] for one in sentence.mentions):
        before = [n for n in range(at) if _names(sentence, n)]
        if before:
            return sentence.pieces[before[-1]][0], sentence.pieces[at][1]
        after = [n for n in range(at, len(sentence.pieces)) if _names(sentence, n)]
        return sentence.pieces[at][0], sentence.pieces[_last_name(sentence, after[0] if after else at)][1]
    return sentence.pieces[first][0], sentence.pieces[_last_name(sentence, at)][1]


def _last_name(sentence: Sentence, piece: int) -> int:
    """The last of the pieces that go on naming invoices."""
    while piece + 1 < len(sentence.pieces) and _only_names(sentence, *sentence.pieces[piece + 1]):
        piece += 1
    return piece


def _names(sentence: Sentence, piece: int) -> bool:
    start, end = sentence.pieces[piece]
    return any(start <= one.start < end for one in sentence.mentions)


def _only_names(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece names invoices and says next to nothing of them."""
    named = [one for one in sentence.mentions if start <= one.start < end]
    said = sum(one.end - one.start for one in named)
    return bool(named) and (end - start) - said <= _FILLING


_FILLING: Final = 14


def _scope(sentence: Sentence, named: bool) -> Scope:  # noqa: FBT001 - one of two
    if named:
        return "named"
    if sentence.has("others"):
        return "others"
    return "all" if sentence.has("all") else "none"


def _amount(sentence: Sentence, reason: str) -> tuple[str | None, str | None]:
    """The amount that is not accepted, where the sentence tells that one and no other."""
    told = [one for one in sentence.amounts if one.currency and not one.each]
    if len(told) != 1 or not (reason in _CHARGED or sentence.has("difference")):
        return None, None
    return told[0].amount, told[0].currency
