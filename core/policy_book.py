"""A book of policies: one for the group, and what differs of it for some entities, countries or segments, and when.

Data, not code: it is read from TOML, and what it says of an account on a day is one `Policy`, versioned by its content.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

import msgspec
from msgspec import Struct, structs

from canonical_model.money import Money
from core.account import AccountView
from core.aging import days_overdue
from core.assignment import Case, Collector
from core.policy import Policy

#: what may differ from account to account; everything else is one thing for the whole group
PER_ACCOUNT: Final = frozenset({
    "grace_days", "small_balance", "escalate_from", "silent_days", "most_reminders", "credits_that_cover_nothing",
    "contact", "outreach", "gain", "late_payment", "leave_alone_from", "leave_alone_days",
    "plans", "escalations",
})  # fmt: skip


class Segment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Accounts that are alike in something; what is empty is not asked."""

    name: str
    countries: tuple[str, ...] = ()
    payment_terms: tuple[str, ...] = ()
    collectors: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()
    strategic: bool | None = None
    #: the oldest open item is overdue by so many days or more
    days_overdue_from: int | None = None
    #: so much or more is owed in the books' currency; who keeps books in another currency is in none
    owed_from: tuple[Money, ...] = ()
    #: so large a share of the settled invoices or more was late; who settled nothing yet is in none
    late_share_from: Decimal | None = None

    def holds(self, account: AccountView, on: date) -> bool:
        """Whether an account is in it on a day; one whose customer cannot be read is in none."""
        customer = account.customer
        if customer is None:
            return False
        asked = (
            (self.countries, customer.country), (self.payment_terms, customer.payment_terms),
            (self.collectors, customer.collector), (self.customers, account.customer_number),
        )  # fmt: skip
        fits = all(value in wanted for wanted, value in asked if wanted)
        return fits and self.strategic in {None, customer.strategic} and self._behaves(account, on)

    def _behaves(self, account: AccountView, on: date) -> bool:
        """Whether what it asks of age, balance and history is so."""
        owed = [item for item in account.items if item.open_minor > 0]
        days = max((days_overdue(item, on) for item in owed), default=0)
        if self.days_overdue_from is not None and days < self.days_overdue_from:
            return False
        if self.owed_from and not self._owes(account, sum(item.open_functional_minor for item in owed)):
            return False
        return self.late_share_from is None or _late_share(account) >= self.late_share_from

    def _owes(self, account: AccountView, minor: int) -> bool:
        asked = next((one for one in self.owed_from if one.currency == account.functional_currency), None)
        return asked is not None and minor >= asked.minor


def _late_share(account: AccountView) -> Decimal:
    habit = account.habit
    return Decimal(habit.late) / habit.settled if habit is not None and habit.settled else Decimal(-1)


class Override(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What differs, for whom, and from when to when."""

    name: str
    #: codes of legal entities, or system/code; empty: all
    entities: tuple[str, ...] = ()
    #: segments by their names; in one of them is enough; empty: all
    segments: tuple[str, ...] = ()
    #: its first and its last day
    valid_from: date | None = None
    valid_to: date | None = None
    set: dict[str, Any]

    def applies(self, on: date) -> bool:
        """Whether it is in force on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


class PolicyBook(Struct, frozen=True, kw_only=True):
    """The group's policy and what differs of it; of two overrides that say something else, the later one counts."""

    base: Policy
    segments: tuple[Segment, ...] = ()
    overrides: tuple[Override, ...] = ()
    #: who works on accounts; empty: the collectors that the ERPs name
    collectors: tuple[Collector, ...] = ()
    #: system's id → the name that people gave it
    names: Mapping[str, str] = {}

    def policy_for(self, account: AccountView, *, on: date) -> Policy:
        """The policy of one account on one day."""
        return self.with_overrides(self.overrides_for(account, on=on))

    def overrides_for(self, account: AccountView, *, on: date) -> tuple[int, ...]:
        """The places of the overrides that say something of one account on one day."""
        return tuple(
            place
            for place, override in enumerate(self.overrides)
            if override.applies(on) and self._concerns(override, account, on)
        )

    def with_overrides(self, places: Iterable[int]) -> Policy:
        """The group's policy with what some overrides say."""
        told: dict[str, Any] = {}
        for place in places:
            told = merged(told, self.overrides[place].set)
        return changed(self.base, told) if told else self.base

    def case(self, account: AccountView, *, on: date, escalated: bool) -> Case:
        """An account as somebody is looked for who works on it; a skill that nobody has is not asked for."""
        customer = account.customer
        wanted = {segment.name for segment in self.segments if segment.holds(account, on)}
        wanted |= {"escalate"} if escalated else set()
        wanted |= {"strategic"} if customer is not None and customer.strategic else set()
        return Case(
            customer_id=account.customer_id, owner=customer.collector if customer else "",
            places=self.places(account), language=customer.language if customer else "",
            needs=frozenset(wanted & {skill for one in self.collectors for skill in one.skills}),
        )  # fmt: skip

    def places(self, account: AccountView) -> frozenset[str]:
        """What people call the account's entity: its code, and system/code."""
        system = self.names.get(account.system, account.system)
        return frozenset({account.entity, f"{system}/{account.entity}"})

    def _concerns(self, override: Override, account: AccountView, on: date) -> bool:
        if override.entities and not self.places(account) & set(override.entities):
            return False
        named = [one for one in self.segments if one.name in override.segments]
        return not override.segments or any(segment.holds(account, on) for segment in named)


class PoliciesOf:
    """The policies of many accounts on one day: accounts of which a book says the same have one and the same policy."""

    def __init__(self, book: PolicyBook, *, on: date) -> None:
        self._book, self._on = book, on
        self._made: dict[tuple[int, ...], Policy] = {}

    def of(self, account: AccountView) -> Policy:
        """The policy of one account."""
        places = self._book.overrides_for(account, on=self._on)
        if places not in self._made:
            self._made[places] = self._book.with_overrides(places)
        return self._made[places]


def changed(base: Policy, told: Mapping[str, Any]) -> Policy:
    """A policy with other values in some fields; ValueError in words where one cannot be."""
    plain = {name: msgspec.to_builtins(getattr(base, name)) for name in structs.asdict(base)}
    try:
        return msgspec.convert(merged(plain, told), Policy, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None


def merged(base: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """Two tables as one: of a table within both, what the second one does not say stays."""
    found = dict(base)
    for name, value in told.items():
        below = found.get(name)
        found[name] = merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return found


def book_of(table: Mapping[str, Any]) -> PolicyBook:
    """The book in a table of settings: fields, `segments`, `overrides`, `collectors`; ValueError in words."""
    rest = {name: value for name, value in table.items() if name not in {"segments", "overrides", "collectors"}}
    try:
        return PolicyBook(
            base=msgspec.convert(rest, Policy, strict=False),
            segments=msgspec.convert(table.get("segments", ()), tuple[Segment, ...], strict=False),
            overrides=msgspec.convert(table.get("overrides", ()), tuple[Override, ...], strict=False),
            collectors=msgspec.convert(table.get("collectors", ()), tuple[Collector, ...], strict=False),
        )
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
