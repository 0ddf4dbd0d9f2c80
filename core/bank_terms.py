"""What the owner of the receivables decided about the bank: how lately it is heard of, what unknown money holds."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class BankTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Data of the policy; the defaults are cautious, and say nothing where no bank file was ever taken in."""

    #: S3: working days before today that an account's booked statements may not cover yet; None: never asked
    days_behind: int | None = 1
    #: S3: accounts that are asked for though nothing of them was ever taken in: account → legal entity's code
    expected: Mapping[str, str] = {}
    #: S3: accounts whose statements do not come daily
    not_daily: frozenset[str] = frozenset()
    #: S5: days for which money whose payer nobody knows holds what it may be for; 0: nothing from the next day on
    unknown_payer_days: int = 5
