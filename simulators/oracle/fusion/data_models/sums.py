"""What the general ledger says of the accounts that receivables are posted to, and daily rates."""

from decimal import Decimal

from simulators.oracle.fusion.data_models.columns import COLUMNS
from simulators.oracle.fusion.data_models.lines import Group, line
from simulators.oracle.fusion.data_models.nobodys import ACCOUNT, balances
from simulators.oracle.fusion.tenant import Tenant


def gl_balances(tenant: Tenant, entity: str) -> list[Group]:
    """GL_BALANCES of the control accounts; each business unit has a ledger of its own here, so none is shared."""
    booked, nobodys = tenant.books.control_balances().items(), balances(tenant).items()
    told = [(account, "RECEIVABLE", currency, amount) for (of, account, currency), amount in booked if of == entity]
    told += [(ACCOUNT, "UNIDENTIFIED", currency, amount) for (of, currency), amount in nobodys if of == entity]
    return sorted((_balance(tenant, entity, one) for one in told), key=lambda one: one.key)


def _balance(tenant: Tenant, entity: str, told: tuple[str, str, str, Decimal]) -> Group:
    account, kind, currency, amount = told
    own = tenant.kept.id_of("code combination", (entity, account))
    return Group(key=own, lines=[line(
        COLUMNS["gl_balances"], code_combination_id=own, account=account, account_kind=kind, currency_code=currency,
        balance=amount, period_name=tenant.today().strftime("%b-%y"), shared_by=1,
    )])  # fmt: skip


def rates(tenant: Tenant, kind: str, begins: str, ends: str) -> list[Group]:
    """GL_DAILY_RATES of one kind in a window of days; the books know no other kind than Corporate."""
    if kind != "Corporate" or not begins or not ends:
        return []
    found = [one for one in tenant.books.rates.every() if begins <= one.valid_on.isoformat() < ends]
    return [
        Group(key=place, lines=[line(
            COLUMNS["rates"], from_currency=one.from_currency, to_currency=one.to_currency,
            conversion_date=one.valid_on, conversion_type=kind,
            conversion_rate=one.rate * one.to_factor / one.from_factor,
        )])
        for place, one in enumerate(found, start=1)
    ]  # fmt: skip
