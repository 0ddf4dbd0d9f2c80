"""What an action is assumed to change, until a measured effect replaces it. Data of the policy."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from core.contact_terms import Channel


class Effects(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The share of what would not come by itself that one contact brings, by its channel."""

    mail: Decimal = Decimal("0.10")
    sms: Decimal = Decimal("0.10")
    portal: Decimal = Decimal("0.10")
    letter: Decimal = Decimal("0.15")
    call: Decimal = Decimal("0.30")
    person: Decimal = Decimal("0.25")

    def of(self, channel: Channel) -> Decimal:
        """The share of one channel."""
        share: Decimal = getattr(self, channel)
        return share


class GainTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Assumptions behind the expected gain of acting today; each is a share of 1, or a factor on it."""

    effects: Effects = Effects()
    #: for each contact since the due date that changed nothing
    unanswered: Decimal = Decimal("0.70")
    #: for a customer that was heard of within `engaged_days`
    engaged: Decimal = Decimal("1.20")
    engaged_days: int = 30
    #: for a broken promise on what is asked
    broken: Decimal = Decimal("0.80")
    #: while something else of the account is disputed
    disputed: Decimal = Decimal("0.80")
    #: within how many days an item that grows into an older bucket makes acting more urgent
    urgent_days: int = 7
