"""Control accounts: what each is for, and what the general ledger says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from adapters.sap.amounts import Unreadable
from adapters.sap.numbers import padded, stripped
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import AccountKind, ControlAccount, ControlBalance
from canonical_model.money import minor_units

#: "all that is posted": the balance is summed over every period
ALL_PERIODS: Final = ""


def account_kind(*, special: bool, partner: bool) -> AccountKind:
    """What an account is for, by the items on it: all with a special G/L code, or all with a partner company."""
    if special:
        return "down_payment"
    return "intercompany" if partner else "receivable"


def control_account(system: SystemUid, entity: str, account: str, kind: AccountKind) -> ControlAccount:
    """A reconciliation account."""
    key = (entity, padded(account))
    return ControlAccount(
        id=source_id(system, ControlAccount.KIND, key), system=system, entity=entity, native_key=key,
        gl_account=stripped(account), kind=kind,
    )  # fmt: skip


class Balances:
    """Adds up what the general ledger says, account by account."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, str], int] = {}

    def add(self, account: str, amount: str, currency: str) -> None:
        """One sum more; BadAmount, UnknownCurrency or Unreadable if it cannot be read."""
        if not account:
            raise Unreadable("the sum names no account")
        key = (stripped(account), currency)
        self._sums[key] = self._sums.get(key, 0) + minor_units(amount, exponent_of(currency))

    def records(self, system: SystemUid, entity: str, accounts: Mapping[str, str]) -> Iterator[ControlBalance]:
        """A balance per account and currency; `accounts` (account → currency) without postings stand at 0."""
        sums = {**{key: 0 for key in accounts.items() if not self._has(key[0])}, **self._sums}
        for (account, currency), amount in sorted(sums.items()):
            key = (entity, padded(account), currency)
            yield ControlBalance(
                id=source_id(system, ControlBalance.KIND, key), system=system, entity=entity, native_key=key,
                gl_account=account, currency=currency, balance_minor=amount, through_period=ALL_PERIODS,
            )  # fmt: skip

    def _has(self, account: str) -> bool:
        return any(known == account for known, _ in self._sums)
