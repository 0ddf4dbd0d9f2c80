"""Subsidiaries, control accounts, their balances, and exchange rates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.netsuite.mapping.items import Where
from adapters.netsuite.mapping.values import Unreadable, amount, day, number
from adapters.netsuite.wire import ConsolidatedRate, Rate, Subsidiary
from canonical_model.currency import exponent_of
from canonical_model.identity import NativeKey, SystemUid, source_id
from canonical_model.master_data import AccountKind, ControlAccount, ControlBalance, ExchangeRate, LegalEntity

#: quotations of `currencyrate`, by day
RATE_TYPE: Final = "currencyrate"
#: those that NetSuite consolidates by; behind it `current` (receivables), `average` or `historical` [netsuite.md §6]
CONSOLIDATED_TYPE: Final = "consolidated-"


def legal_entity(row: Subsidiary, system: SystemUid, time_zone: str) -> LegalEntity:
    """A subsidiary; UnknownCurrency if its currency is none."""
    exponent_of(row.currency)
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, (row.id,)), system=system, entity=row.id, native_key=(row.id,),
        name=row.legalname or row.name, country=row.country, functional_currency=row.currency,
        parent=row.parent or None, time_zone=time_zone or None,
    )  # fmt: skip


def control_account(where: Where, gl_account: str, kind: AccountKind) -> ControlAccount:
    """An account that items add up to."""
    key = (where.entity, gl_account)
    return ControlAccount(
        id=source_id(where.system, ControlAccount.KIND, key), system=where.system, entity=where.entity,
        native_key=key, gl_account=gl_account, kind=kind,
    )  # fmt: skip


def control_balance(where: Where, gl_account: str, balance: str, *, through: str = "") -> ControlBalance:
    """What the general ledger says of it: over all that is posted, or through the period that ends on a day."""
    currency = where.functional_currency
    key = (where.entity, gl_account, currency, *((through,) if through else ()))
    return ControlBalance(
        id=source_id(where.system, ControlBalance.KIND, key), system=where.system, entity=where.entity,
        native_key=key, gl_account=gl_account, currency=currency, balance_minor=amount(balance, currency, {}),
        through_period=through,
    )  # fmt: skip


def exchange_rate(row: Rate, system: SystemUid) -> ExchangeRate:
    """What one unit of the foreign currency costs in the base currency, from a day on."""
    quoted = (row.foreignsymbol, row.basesymbol, row.exchangerate, row.effectivedate)
    return _rate(system, (row.id,), RATE_TYPE, quoted)


def consolidated_rates(row: ConsolidatedRate, system: SystemUid) -> Iterator[ExchangeRate]:
    """The rates of one period, as of its last day: one record a kind of rate. One currency into itself is none."""
    if row.foreignsymbol == row.basesymbol:
        return
    for kind, text in (("current", row.currentrate), ("average", row.averagerate), ("historical", row.historicalrate)):
        if text:
            quoted = (row.foreignsymbol, row.basesymbol, text, row.enddate)
            yield _rate(system, (row.id, kind), f"{CONSOLIDATED_TYPE}{kind}", quoted)


def _rate(system: SystemUid, key: NativeKey, rate_type: str, quoted: tuple[str, str, str, str]) -> ExchangeRate:
    source, target, text, since = quoted
    rate, valid_on = number(text), day(since)
    if not rate or valid_on is None:
        raise Unreadable(f"rate {text!r} of {since!r} is none")
    for currency in (source, target):
        exponent_of(currency)
    return ExchangeRate(
        id=source_id(system, ExchangeRate.KIND, key), system=system, entity="", native_key=key, rate_type=rate_type,
        from_currency=source, to_currency=target, quotation="direct", from_factor=1, to_factor=1, rate=rate,
        valid_on=valid_on,
    )  # fmt: skip
