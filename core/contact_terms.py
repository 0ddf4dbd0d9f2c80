"""How a customer may be spoken to: the cadence, the tone, how often, and on which days. Data of the policy."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

Tone = Literal["friendly", "neutral", "firm", "final"]
Channel = Literal["mail", "letter", "call", "sms", "portal", "person"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
#: from the mildest on
TONES: Final[tuple[Tone, ...]] = ("friendly", "neutral", "firm", "final")
WEEKDAYS: Final[tuple[Weekday, ...]] = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip


class Touch(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of a cadence: the reminder that goes out from this day after the oldest due date on."""

    day: int
    channel: Channel = "mail"
    tone: Tone = "friendly"


class ContactTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What customers are asked, when, and how often at most; what a call is worth follows after the last reminder."""

    cadence: tuple[Touch, ...] = (
        Touch(day=1), Touch(day=10, tone="neutral"), Touch(day=20, channel="letter", tone="firm"),
    )  # fmt: skip
    #: the sharpest tone that goes out without a person
    tone_cap: Tone = "firm"
    #: days between two contacts of one customer, over all its accounts
    days_between: int = 7
    #: contacts of one customer, over all its accounts, in any 7 and in any 30 days
    most_in_7_days: int = 2
    most_in_30_days: int = 5
    #: days on which nobody is contacted
    quiet_days: frozenset[Weekday] = frozenset({"saturday", "sunday"})
    #: nor on public holidays of the customer's country
    keep_holidays: bool = True

    def capped(self, tone: Tone) -> Tone:
        """The tone, no sharper than the cap."""
        return TONES[min(TONES.index(tone), TONES.index(self.tone_cap))]
