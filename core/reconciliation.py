"""The tie-out: what a subledger's open items add up to, beside its control accounts in the general ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

from msgspec import Struct

from canonical_model.adapter import Quarantined
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import ControlBalance
from canonical_model.money import Money
from canonical_model.receivables import OpenItem

#: system, entity, control account, functional currency
Account = tuple[str, str, str, str]
DifferenceClass = Literal["missing_account", "missing_balance", "quarantined", "currency", "unexplained"]
#: stands for every control account of an entity, where its ledger does not tell which one an item is posted to
EVERY: Final = "*"
#: records named with a difference; the amount is over all of them
MOST_ITEMS = 100


class TieOut(Struct, frozen=True, kw_only=True):
    """One control account beside the items posted to it; difference = subledger − control account."""

    system: SystemUid
    entity: str
    gl_account: str
    currency: str
    subledger: Money
    control_account: Money
    difference: Money


class Difference(Struct, frozen=True, kw_only=True, rename={"class_": "class"}):
    """An amount by which they differ, and what explains it."""

    class_: DifferenceClass
    system: SystemUid
    entity: str
    gl_account: str
    amount: Money
    detail: str
    #: the records behind it, as a person knows them
    items: tuple[str, ...] = ()


class Reconciliation(Struct, frozen=True, kw_only=True):
    """All control accounts, and every difference."""

    rows: tuple[TieOut, ...]
    differences: tuple[Difference, ...]

    @property
    def ties_out(self) -> bool:
        """Whether subledger and general ledger agree to the cent."""
        return not self.differences


class _Posted:
    """What was posted to one control account."""

    __slots__ = ("minor", "named")

    def __init__(self) -> None:
        self.minor = 0
        self.named: list[str] = []

    def add(self, item: OpenItem) -> None:
        self.minor += item.open_functional_minor
        if len(self.named) < MOST_ITEMS:
            self.named.append(item.document_no)


def reconcile(
    items: Iterable[OpenItem],
    balances: Iterable[ControlBalance],
    *,
    quarantined: Sequence[Quarantined] = (),
    amounts: Mapping[RecordId, Money] | None = None,
) -> Reconciliation:
    """Σ open in the books' currency per control account beside the account's balance. Uses `open`, never net open.

    Where none of an entity's items names an account, all of them together stand beside all of its accounts.

    `amounts` says what a quarantined record is about, where its payload tells; a difference equal to one of them, or to
    all of them together, is classed `quarantined`.
    """
    posted = _posted(items)
    currencies = {(system, entity): currency for system, entity, _, currency in posted}
    stated, foreign = _stated(balances, currencies)
    posted, stated = _together(posted, stated)
    accounts = sorted(posted.keys() | stated.keys())
    rows = tuple(_row(account, posted, stated) for account in accounts if account[2] and account in stated)
    differences = (
        *(_without(account, posted[account]) for account in accounts if account not in stated),
        *(_difference(row, quarantined=quarantined, amounts=amounts or {}) for row in rows if row.difference),
        *foreign,
    )
    return Reconciliation(rows=rows, differences=differences)


def _posted(items: Iterable[OpenItem]) -> dict[Account, _Posted]:
    found: dict[Account, _Posted] = {}
    for item in items:
        account = (item.system, item.entity, item.control_account, item.functional_currency)
        sums = found.get(account) or found.setdefault(account, _Posted())
        sums.add(item)
    return {account: sums for account, sums in found.items() if sums.minor or account[2]}


def _stated(
    balances: Iterable[ControlBalance], currencies: Mapping[tuple[str, str], str]
) -> tuple[dict[Account, int], tuple[Difference, ...]]:
    newest: dict[Account, ControlBalance] = {}
    for balance in balances:
        account = (balance.system, balance.entity, balance.gl_account, balance.currency)
        held = newest.get(account)
        if held is None or _lateness(balance) > _lateness(held):
            newest[account] = balance
    own = {account for account in newest if currencies.get(account[:2], account[3]) == account[3]}
    strange = tuple(_in_other_currency(newest[account]) for account in sorted(newest.keys() - own))
    return {account: newest[account].balance_minor for account in own}, strange


def _together(
    posted: dict[Account, _Posted], stated: dict[Account, int]
) -> tuple[dict[Account, _Posted], dict[Account, int]]:
    """Entities whose items name no account, seen as a whole where balances of theirs were read."""
    named = {account[:2] for account in posted if account[2]}
    whole = {
        (system, entity): (system, entity, EVERY, currency)
        for system, entity, account, currency in posted
        if not account and (system, entity) not in named and any(one[:2] == (system, entity) for one in stated)
    }
    sums: dict[Account, int] = {}
    for account, minor in stated.items():
        into = whole.get(account[:2], account)
        sums[into] = sums.get(into, 0) + minor
    return {whole.get(account[:2], account): found for account, found in posted.items()}, sums


def _lateness(balance: ControlBalance) -> tuple[bool, str]:
    # "" is "all that is posted", later than any period
    return (not balance.through_period, balance.through_period)


def _row(account: Account, posted: Mapping[Account, _Posted], stated: Mapping[Account, int]) -> TieOut:
    system, entity, gl_account, currency = account
    subledger = posted[account].minor if account in posted else 0
    return TieOut(
        system=SystemUid(system),
        entity=entity,
        gl_account=gl_account,
        currency=currency,
        subledger=Money.from_minor(subledger, currency),
        control_account=Money.from_minor(stated[account], currency),
        difference=Money.from_minor(subledger - stated[account], currency),
    )


def _without(account: Account, sums: _Posted) -> Difference:
    system, entity, gl_account, currency = account
    named = bool(gl_account)
    return Difference(
        class_="missing_balance" if named else "missing_account",
        system=SystemUid(system),
        entity=entity,
        gl_account=gl_account,
        amount=Money.from_minor(sums.minor, currency),
        detail=f"no balance was read for account {gl_account}" if named else "these items name no control account",
        items=tuple(sums.named),
    )


def _in_other_currency(balance: ControlBalance) -> Difference:
    return Difference(
        class_="currency",
        system=balance.system,
        entity=balance.entity,
        gl_account=balance.gl_account,
        amount=balance.money("balance"),
        detail=f"the balance is stated in {balance.currency}, not in the currency of the books",
    )


def _difference(row: TieOut, *, quarantined: Sequence[Quarantined], amounts: Mapping[RecordId, Money]) -> Difference:
    here = [one for one in quarantined if (one.system, one.entity) == (row.system, row.entity)]
    behind = _explaining(row, here, amounts)
    keys = tuple("/".join(one.native_key) for one in behind[:MOST_ITEMS])
    if behind:
        detail = f"{len(behind)} quarantined record(s) amount to the difference"
        class_: DifferenceClass = "quarantined"
    else:
        detail = f"nothing known explains it; {len(here)} record(s) of this entity are quarantined"
        class_ = "unexplained"
    return Difference(
        class_=class_,
        system=row.system,
        entity=row.entity,
        gl_account=row.gl_account,
        amount=row.difference,
        detail=detail,
        items=keys,
    )


def _explaining(row: TieOut, here: Sequence[Quarantined], amounts: Mapping[RecordId, Money]) -> tuple[Quarantined, ...]:
    missing = -row.difference
    valued = [(one, amounts[one.id]) for one in here if one.id in amounts and amounts[one.id].currency == row.currency]
    alone = [one for one, amount in valued if amount == missing]
    if len(alone) == 1:
        return (alone[0],)
    together = sum((amount for _, amount in valued), Money.zero(row.currency))
    return tuple(one for one, _ in valued) if valued and together == missing else ()
