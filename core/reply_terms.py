"""Reply terms: what happens by itself because of a customer's answer, and for how long, as data.

All of it is harmless: chasing pauses, and a case is shown to a person. Nothing is recorded, written or sent before
somebody agrees.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from msgspec import Struct

from canonical_model.communications import ProposalKind

#: what may pause by itself; `stop` has terms of its own
PAUSING: Final[frozenset[ProposalKind]] = frozenset({
    "promise", "dispute", "paid_claim", "question", "plan", "hardship",
})  # fmt: skip


class ReplyTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long what customers say holds off reminders until a person decided; the defaults are cautious."""

    #: kinds of open proposal that pause what they are about, and for how many days
    pausing: frozenset[ProposalKind] = PAUSING
    pause_days: int = 10
    #: days where nothing tells that the sender belongs to the account
    stranger_pause_days: int = 3
    #: days that mails may pause one item or account within so many days; from then on a person decides
    most_paused_days: int = 45
    paused_within_days: int = 90
    #: days for which an insolvency or a lawyer stops everything, before somebody decided and after
    stop_days: int = 365
    #: an absence without a day of return, and the longest that is waited for one
    away_days: int = 7
    most_away_days: int = 30
    #: how long an address is not written to whose mail came back, and one that wants none
    returned_days: int = 180
    unsubscribed_days: int = 3650
    #: once accepted: how long a payment is waited for, and how long a question and a hardship hold
    paid_claim_days: int = 7
    question_days: int = 14
    hardship_days: int = 14
    #: a promised day further away is not believed
    furthest_promise_days: int = 120
    #: answers to requests for a payment plan on one account, until a person goes on
    most_turns: int = 3
    #: what is read less surely than this is shown to be read, and proposes nothing else
    least_confidence: Decimal = Decimal("0.50")
