"""What the commands of credit limits and of signals from outside print."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document


class CreditRow(Struct, frozen=True, kw_only=True):
    """One account's credit limit and what of it is used, in the limit's currency; null where no rate says it."""

    id: str
    account: str
    name: str
    limit: Money
    used: Money | None
    #: used ÷ limit; null where nothing is granted, too
    share: Decimal | None
    #: as aging has it: credits of that age taken off
    overdue: Money | None
    state: Literal["over", "unknown", "near", "within"]


class CreditLimits(Document, frozen=True, kw_only=True):
    """Accounts with a credit limit, those beyond it first."""

    as_of: date
    limits: tuple[CreditRow, ...]
    #: state → accounts, of all pages
    states: dict[str, int]
    next: str | None = None


class SignalTaken(Struct, frozen=True, kw_only=True):
    """What became of one line of a file of signals, or of one signal of a list."""

    line: int
    #: `known`: every account had it; `nobody`: it is about no account here
    state: Literal["new", "known", "nobody", "unreadable"]
    kind: str = ""
    accounts: tuple[str, ...] = ()
    effect: str = ""
    why: str = ""


class SignalsTakenIn(Document, frozen=True, kw_only=True):
    """What became of each signal; `file` is empty where they came as a list."""

    file: str
    rows: tuple[SignalTaken, ...]


class SignalRow(Struct, frozen=True, kw_only=True):
    """One signal on one account."""

    id: str
    account: str
    observed_on: date
    source: str
    text: str


class Signals(Document, frozen=True, kw_only=True):
    """Signals from outside, the newest first."""

    signals: tuple[SignalRow, ...]
    next: str | None = None
