"""What the general ledger says of the accounts that receivables are posted to, and daily rates."""

from simulators.oracle.fusion.data_models.columns import COLUMNS
from simulators.oracle.fusion.data_models.lines import Group, line
from simulators.oracle.fusion.tenant import Tenant


def gl_balances(tenant: Tenant, entity: str) -> list[Group]:
    """GL_BALANCES of the control accounts; each business unit has a ledger of its own here, so none is shared."""
    period = tenant.today().strftime("%b-%y")
    found = [
        Group(key=own, lines=[line(
            COLUMNS["gl_balances"], code_combination_id=own, account=account, account_kind="RECEIVABLE",
            currency_code=currency, balance=amount, period_name=period, shared_by=1,
        )])
        for (of, account, currency), amount in tenant.books.control_balances().items() if of == entity
        for own in (tenant.kept.id_of("code combination", (entity, account)),)
    ]  # fmt: skip
    return sorted(found, key=lambda one: one.key)


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
