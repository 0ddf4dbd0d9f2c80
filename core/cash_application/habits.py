"""Payers' habits: from which account and under which name a customer has paid, and which payments taught it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, Literal

from msgspec import Struct

from core.company_names import core_name

#: payments that a habit names at most; its count goes on
MOST_NAMED: Final = 20


class PastPayment(Struct, frozen=True, kw_only=True, gc=False):
    """A payment that a person or the ledger has applied: what there is to learn from."""

    #: what the bank called it
    line: str
    account: str
    currency: str
    amount_minor: int
    paid_on: date
    payer_name: str = ""
    payer_account: str = ""
    #: what it was applied to
    items: tuple[str, ...] = ()
    #: document numbers and references it settled, as written
    references: tuple[str, ...] = ()


class Habit(Struct, frozen=True, kw_only=True):
    """One payer pays for one customer, as seen in so many payments."""

    kind: Literal["account", "name"]
    #: the payer's account number, or name without legal form
    payer: str
    account: str
    count: int
    last_on: date
    #: the newest payments that it was learned from
    learned_from: tuple[str, ...]


class Habits(Struct, frozen=True, kw_only=True):
    """Payer → the habits that are known of it, for account numbers and for names."""

    by_account: Mapping[str, tuple[Habit, ...]] = {}
    by_name: Mapping[str, tuple[Habit, ...]] = {}

    def every(self) -> tuple[Habit, ...]:
        """All of them, in one order: the audit of what was learned."""
        return tuple(one for kind in (self.by_account, self.by_name) for payer in sorted(kind) for one in kind[payer])


def account_key(number: str) -> str:
    """An account number as compared."""
    return "".join(sign for sign in number.upper() if sign.isalnum())


def learned(payments: Iterable[PastPayment]) -> Habits:
    """The habits that payments show; the same payments in any order show the same."""
    seen: dict[tuple[Literal["account", "name"], str, str], list[PastPayment]] = {}
    for one in payments:
        if number := account_key(one.payer_account):
            seen.setdefault(("account", number, one.account), []).append(one)
        if name := core_name(one.payer_name):
            seen.setdefault(("name", name, one.account), []).append(one)
    by: dict[str, dict[str, list[Habit]]] = {"account": {}, "name": {}}
    for (kind, payer, account), of in sorted(seen.items(), key=lambda pair: pair[0]):
        newest = sorted(of, key=lambda one: (one.paid_on, one.line), reverse=True)
        by[kind].setdefault(payer, []).append(
            Habit(
                kind=kind, payer=payer, account=account, count=len(of), last_on=newest[0].paid_on,
                learned_from=tuple(one.line for one in newest[:MOST_NAMED]),
            )
        )  # fmt: skip
    return Habits(by_account=_sealed(by["account"]), by_name=_sealed(by["name"]))


def _sealed(found: Mapping[str, list[Habit]]) -> dict[str, tuple[Habit, ...]]:
    return {payer: tuple(sorted(of, key=lambda one: (-one.count, one.account))) for payer, of in found.items()}
