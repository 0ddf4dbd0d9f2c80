"""The statements of key figures: sums of a period by books and month, as core.kpi_measures would have them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    FromClause,
    Numeric,
    Select,
    Text,
    and_,
    case,
    cast,
    func,
    select,
    type_coerce,
)
from sqlalchemy.dialects.postgresql import ARRAY

from canonical_model.receivables import OpenItem, SettlementLeg
from core.sums_port import PeriodMeant
from store.aging_sql import Within, existed, third_party
from store.schema import current
from store.shapes import SHAPES
from store.sums import Sum

_BOOKS = ("system", "entity", "functional_currency")


def period(within: Within, meant: PeriodMeant, total: Sum) -> Select[Any]:
    """All sums of a period; NULL where no item was of the kind."""
    items = _items(within, meant, total)
    books = [items.c[name] for name in _BOOKS]
    begin, end, original = items.c.at_begin, items.c.at_end, items.c.original_functional_minor
    late, closed = and_(items.c.due_date < meant.begin, begin > 0), _is_closed(items, meant)
    came = total(func.least(begin, items.c.came)).filter(items.c.came > 0, late)
    sums = {
        "receivables_begin": total(begin),
        "receivables_end": total(end),
        "overdue_begin": total(begin).filter(late),
        "recovered": case((total(begin).filter(late).is_not(None), func.coalesce(came, 0))),
        "overdue_end": total(end).filter(_is_overdue(items, meant)),
        "doubtful_end": total(end).filter(_days(meant.end, items.c.due_date) > meant.doubtful_after, end > 0),
        "written_off": total(items.c.given_up),
        "billed": total(original).filter(items.c.month.is_not(None)),
        "closed": total(original).filter(closed),
        "closed_days": func.sum(cast(original, Numeric) * (items.c.settled_on - items.c.document_date)).filter(closed),
    }
    told = [column.label(name) for name, column in sums.items()]
    # each as often as it closed one: telling them apart first would leave the other processes idle
    accounts = func.array_agg(items.c.customer_id).filter(closed).label("closed_accounts")
    return select(*books, items.c.month, *told, accounts).group_by(*books, items.c.month)


def account_overdue(within: Within, meant: PeriodMeant, total: Sum) -> Select[Any]:
    """What is overdue at the end, by account and books, on the accounts that were asked for."""
    items = _items(within, meant, total)
    keys = [items.c[name] for name in ("customer_id", *_BOOKS)]
    asked = func.unnest(cast(sorted(meant.accounts), ARRAY(Text(collation="C")))).table_valued("id").render_derived()
    wanted = select(*keys, total(items.c.at_end).label("overdue_end")).where(_is_overdue(items, meant))
    return wanted.where(items.c.customer_id.in_(select(asked.c.id))).group_by(*keys)


def _items(within: Within, meant: PeriodMeant, total: Sum) -> FromClause:
    """Items of third parties with what was open of them at both ends of the period, and what its legs came to."""
    items, legs = current(SHAPES[OpenItem]), _legs(within, meant, total)
    invoice = and_(items.c.document_type == "invoice", items.c.residual_of.is_(None))
    posted = func.coalesce(items.c.posting_date, items.c.document_date)
    billed = and_(invoice, posted > meant.begin, posted <= meant.end)
    names = (
        *_BOOKS, "customer_id", "original_functional_minor", "due_date", "document_date", "settled_on",
    )  # fmt: skip
    return (
        select(
            *(items.c[name] for name in names),
            invoice.label("invoice"),
            case((billed, cast(func.date_trunc("month", posted), Date))).label("month"),
            _open_at(items, legs.c.since_begin, meant.begin).label("at_begin"),
            _open_at(items, legs.c.since_end, meant.end).label("at_end"),
            func.coalesce(legs.c.came, 0).label("came"),
            legs.c.given_up,
        )
        .select_from(items.outerjoin(legs, legs.c.item_id == items.c.id))
        .where(within(items), third_party(items, meant.partners))
        .subquery()
    )


def _legs(within: Within, meant: PeriodMeant, total: Sum) -> FromClause:
    """What was taken off each item after the beginning."""
    legs = current(SHAPES[SettlementLeg])
    amount, within_period = legs.c.amount_functional_minor, legs.c.settled_on <= meant.end
    taken = {
        "since_begin": total(amount),
        "since_end": total(amount).filter(legs.c.settled_on > meant.end),
        "came": total(amount).filter(within_period, legs.c.kind.in_(sorted(meant.settling))),
        "given_up": total(func.abs(amount)).filter(within_period, legs.c.kind.in_(sorted(meant.giving_up))),
    }
    told = [cast(column, BigInteger).label(name) for name, column in taken.items()]
    asked = (within(legs), legs.c.settled_on > meant.begin, legs.c.item_id.is_not(None))
    return select(legs.c.item_id, *told).where(*asked).group_by(legs.c.item_id).subquery()


def _open_at(items: FromClause, since: ColumnElement[int], day: date) -> ColumnElement[int]:
    return case((existed(items, day), items.c.open_functional_minor + func.coalesce(since, 0)), else_=0)


def _is_overdue(items: FromClause, meant: PeriodMeant) -> ColumnElement[bool]:
    return and_(items.c.due_date < meant.end, items.c.at_end > 0)


def _is_closed(items: FromClause, meant: PeriodMeant) -> ColumnElement[bool]:
    settled = and_(items.c.settled_on > meant.begin, items.c.settled_on <= meant.end)
    return and_(items.c.invoice, items.c.document_date.is_not(None), settled, items.c.at_end == 0)


def _days(day: date, before: ColumnElement[date]) -> ColumnElement[int]:
    return type_coerce(func.date(day) - before, BigInteger)
