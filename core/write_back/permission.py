"""Permission in advance: what the mode `auto` covers, how much of it in a run and in a day, and after what proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from msgspec import Struct

from canonical_model.money import Money
from canonical_model.write_back import WriteBack
from core.outbox_port import Ceiling
from core.write_back.approving import amount_of

#: what may be sent without a person where nobody said otherwise
RUN: Final = Ceiling(count=25, accounts=25, amount=Decimal(50_000))
DAY: Final = Ceiling(count=100, accounts=100, amount=Decimal(200_000))
#: nights of tie-out at 0.00 that an entity shows before its cash may be applied without a person
NIGHTS: Final = 5


class Used(Struct, frozen=True, kw_only=True):
    """What of a ceiling is used: acts, accounts, and the amount in each currency."""

    count: int = 0
    accounts: frozenset[str] = frozenset()
    amounts: tuple[tuple[str, Decimal], ...] = ()


def used_by(acts: Iterable[WriteBack]) -> Used:
    """What some acts use up."""
    count, accounts, amounts = 0, set[str](), dict[str, Decimal]()
    for act in acts:
        count += 1
        accounts.add(act.customer_id)
        money = amount_of(act.act)
        if money is not None:
            amounts[money.currency] = amounts.get(money.currency, Decimal(0)) + money.amount
    return Used(count=count, accounts=frozenset(accounts), amounts=tuple(sorted(amounts.items())))


def above(ceiling: Ceiling, used: Used, act: WriteBack, *, per: str) -> str:
    """Why an act would go beyond a ceiling, or ""."""
    if used.count + 1 > ceiling.count:
        return f"{ceiling.count} acts a {per} are reached"
    if len(used.accounts | {act.customer_id}) > ceiling.accounts:
        return f"{ceiling.accounts} accounts a {per} are reached"
    money = amount_of(act.act)
    if money is not None and dict(used.amounts).get(money.currency, Decimal(0)) + money.amount > ceiling.amount:
        return f"{Money.of(f'{ceiling.amount:f}', money.currency)} a {per} would be passed"
    return ""


def nights_missing(tied_out: Sequence[date], *, today: date, needed: int = NIGHTS) -> int:
    """How many of the last nights are without proof: each of the `needed` days up to yesterday or today must tie out.

    A day that did not tie out, or was not looked at, starts the count again.
    """
    proved = set(tied_out)
    newest = today if today in proved else today - timedelta(days=1)
    row = 0
    while newest - timedelta(days=row) in proved and row < needed:
        row += 1
    return needed - row
