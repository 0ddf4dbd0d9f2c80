"""Our bank accounts: how far their statements were taken in, and whether their entities wait for a newer one (S3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from canonical_model.kept_cash import BankFeed
from core.bank_freshness import account_name, days_behind
from core.bank_terms import BankTerms
from duecourse.documents import BankAccountRow, BankAccounts
from duecourse.flows.record import Recording


def bank_accounts(run: Recording) -> BankAccounts:
    """Every account that a booked statement was taken in of, and those that policy expects; by entity and account."""
    terms, today = run.policy.bank, run.clock.today()
    with run.units.snapshot(run.actor, run.scope) as repository:
        feeds = {one.account: one for one in repository.bank_feeds()}
        countries = {one.entity: one.country for one in repository.entities()}
    rows = [_row(one, terms, countries, today) for one in feeds.values()]
    rows += _missing(terms, feeds)
    return BankAccounts(
        accounts=tuple(sorted(rows, key=lambda row: (row.entity, row.account))), allowed=terms.days_behind
    )


def _row(one: BankFeed, terms: BankTerms, countries: Mapping[str, str], today: date) -> BankAccountRow:
    days = days_behind(one.until, today=today, country=countries.get(one.entity, ""))
    asked = terms.days_behind is not None and one.account not in _let_be(terms)
    return BankAccountRow(
        account=one.account, entity=one.entity, until=one.until, taken_on=one.taken_on, days_behind=days, gap=one.gap,
        stops=asked and (bool(one.gap) or days > (terms.days_behind or 0)),
    )  # fmt: skip


def _missing(terms: BankTerms, feeds: Mapping[str, BankFeed]) -> Iterator[BankAccountRow]:
    for account, entity in terms.expected.items():
        name = account_name(account)
        if name not in feeds:
            asked = terms.days_behind is not None and name not in _let_be(terms)
            yield BankAccountRow(
                account=name, entity=entity, until=None, taken_on=None, days_behind=None, gap="", stops=asked
            )  # fmt: skip


def _let_be(terms: BankTerms) -> set[str]:
    return {account_name(one) for one in terms.not_daily}
