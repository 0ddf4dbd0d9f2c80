"""Payers: which customers a payment comes from, by account number, past payments, known payers, and name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from msgspec import Struct
from rapidfuzz import fuzz, process

from canonical_model.master_data import BankAccount
from core.cash_application.debts import Debt
from core.cash_application.habits import Habit, Habits, account_key
from core.company_names import core_name

How = Literal["account", "known", "name", "shared_name", "alike", "stranger"]
#: how alike two names must be, of 100, with their words in any order
ALIKE: Final = 90
#: a word that more names share than this is no way to find one
_COMMON: Final = 200
#: banks cut the payer's name here at the earliest (bank formats have 27, 35, 70)
_CUT_NAMES: Final = frozenset({27, 35, 70})
#: a name shorter than this, without legal form, is not compared by likeness
_SHORT_NAME: Final = 5
#: a bank's number of fewer signs may be another bank's, too
_SHORTEST_NUMBER: Final = 8


class Payer(Struct, frozen=True, kw_only=True):
    """Who pays, as far as the line tells: the accounts that it may be, none for a stranger."""

    accounts: tuple[str, ...]
    how: How
    told: str


class PayerBook(Struct, frozen=True, kw_only=True):
    """The customers by name, and who is known to pay for whom."""

    habits: Habits
    #: name without legal form → accounts
    names: Mapping[str, tuple[str, ...]]
    #: names and account numbers of parents, factors, trade names → the accounts they pay for
    known: Mapping[str, tuple[str, ...]]
    #: word → names that hold it
    words: Mapping[str, tuple[str, ...]]
    #: what was found before; the same line is asked once
    found: dict[tuple[str, str], Payer]

    @classmethod
    def of(
        cls, debts: Iterable[Debt], *, habits: Habits | None = None, known: Mapping[str, Iterable[str]] | None = None
    ) -> PayerBook:
        """The book over the customers of debts; `known`: payer's name or account number → accounts it pays for."""
        pairs = {(debt.customer_name, debt.account) for debt in debts}
        names: dict[str, set[str]] = {}
        for name, account in pairs:
            if bare := core_name(name):
                names.setdefault(bare, set()).add(account)
        words: dict[str, list[str]] = {}
        for bare in sorted(names):
            for word in set(bare.split()):
                words.setdefault(word, []).append(bare)
        return cls(
            habits=habits or Habits(), names={name: tuple(sorted(of)) for name, of in names.items()},
            known=_keyed(known or {}), words={word: tuple(of) for word, of in words.items()}, found={},
        )  # fmt: skip

    def payer(self, name: str, number: str) -> Payer:
        """Who pays, by what the bank says of the payer."""
        asked = (name, number)
        found = self.found.get(asked)
        if found is None:
            found = self.found[asked] = self._payer(name, account_key(number))
        return found

    def _payer(self, name: str, number: str) -> Payer:
        habits = self.habits.by_account.get(number, ()) if number else ()
        if habits:
            times = sum(one.count for one in habits)
            return Payer(
                accounts=tuple(one.account for one in habits), how="account",
                told=f"account {number[:4]}…{number[-4:]} has paid {times} times for {_listed(habits)}",
            )  # fmt: skip
        bare = core_name(name)
        known = self.known.get(number, ()) or self.known.get(bare, ())
        if known:
            return Payer(accounts=known, how="known", told=f"{name} is known to pay for {', '.join(known[:3])}")
        if bare in self.names:
            of = self.names[bare]
            if len(of) == 1:
                return Payer(accounts=of, how="name", told=f"{name} is the name of {of[0]} alone")
            return Payer(accounts=of, how="shared_name", told=f"{name} is the name of {len(of)} accounts")
        paid = self.habits.by_name.get(bare, ())
        if paid:
            return Payer(
                accounts=tuple(one.account for one in paid), how="known",
                told=f"{name} has paid {paid[0].count} times for {_listed(paid)}",
            )  # fmt: skip
        return self._alike(name, bare)

    def _alike(self, name: str, bare: str) -> Payer:
        """A name that differs a little: among those that share a word that is not common, never over all."""
        if len(bare) < _SHORT_NAME:
            return Payer(accounts=(), how="stranger", told=f"{name or 'nobody'} is no customer's name")
        near = {other for word in bare.split() for other in self._sharing(word)}
        ranked = process.extract(bare, sorted(near), scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=2)
        names = [found for found, _, _ in ranked] or self._cut(name, bare, near)
        if len(names) != 1:
            why = "is like several customers' names" if names else "is no customer's name"
            return Payer(accounts=(), how="stranger", told=f"{name} {why}")
        return Payer(accounts=self.names[names[0]], how="alike", told=f"{name} is nearly the name of {names[0]}")

    def _sharing(self, word: str) -> tuple[str, ...]:
        of = self.words.get(word, ())
        return of if len(of) <= _COMMON else ()

    def _cut(self, name: str, bare: str, near: Iterable[str]) -> list[str]:
        if len(name.strip()) not in _CUT_NAMES:
            return []
        return sorted(other for other in near if other.startswith(bare))


def in_master_data(accounts: Iterable[BankAccount]) -> dict[str, list[str]]:
    """Account number as a bank tells it → the accounts of the customers whose master data name it."""
    found: dict[str, list[str]] = {}
    for one in accounts:
        number = account_key(one.iban) or account_key(one.number)
        if len(number) >= _SHORTEST_NUMBER:
            found.setdefault(number, []).append(f"{one.system}/{one.entity}/{one.customer_number}")
    return found


def _listed(habits: tuple[Habit, ...]) -> str:
    first = habits[0].account
    return first if len(habits) == 1 else f"{first} and {len(habits) - 1} more"


def _keyed(known: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for payer, accounts in known.items():
        for key in {core_name(payer), account_key(payer)} - {""}:
            found.setdefault(key, set()).update(accounts)
    return {key: tuple(sorted(of)) for key, of in found.items()}
