"""Rules that protect consumers, as data with their sources. Business customers leave them off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from core.outreach.drafts import Means


class ConsumerPack(Struct, frozen=True, kw_only=True):
    """One jurisdiction's rules about contacts with consumers."""

    name: str
    #: calls about one debt in any seven days, and days without a call after a conversation
    calls_in_7_days: int
    quiet_after_conversation: int
    from_hour: int
    to_hour: int
    disclosures: tuple[str, ...]
    #: means that want the person's consent first, told by a role that holds this word
    consent: tuple[Means, ...]
    consent_word: str
    sources: tuple[str, ...]


US_CONSUMER: Final = ConsumerPack(
    name="United States, consumer debts",
    calls_in_7_days=7,
    quiet_after_conversation=7,
    from_hour=8,
    to_hour=21,
    disclosures=(
        "This is an attempt to collect a debt, and any information obtained will be used for that purpose.",
        "To stop receiving messages from us this way, reply STOP.",
    ),
    consent=("call", "sms"),
    consent_word="consent",
    sources=(
        "12 CFR 1006.14(b)(2): more than seven calls in seven days, or one within seven days of a conversation",
        "12 CFR 1006.6(b)(1)(i): before 8 a.m. and after 9 p.m. local time at the consumer's location",
        "12 CFR 1006.18(e)(1): the initial disclosure",
        "12 CFR 1006.6(e): an opt-out in each electronic message",
        "47 CFR 64.1200(a)(1): prior express consent to automated calls and texts",
    ),
)
PACKS: Final[Mapping[str, ConsumerPack]] = {"us-consumer": US_CONSUMER}
