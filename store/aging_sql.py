"""The statements of aging: net open amounts by key and part, as core.net_open and core.aging would have them.

A part is a bucket, or what stands apart from all buckets; two more tell what needs a second look: items without a due
date, and items that hang on others, which count where those do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Table,
    Text,
    and_,
    case,
    cast,
    false,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.dialects.postgresql import ARRAY

from canonical_model.receivables import CASH_KINDS, OpenItem, SettlementLeg
from core.findings import MOST_NAMED
from core.net_open import LONGEST_CHAIN
from core.sums_port import AgingMeant, Meant
from store.shapes import SHAPES
from store.source_reads import as_recorded
from store.sums import Sum, wide

#: the condition that a row is in scope
Within = Callable[[Table], ColumnElement[bool]]
#: what an aging looks at of an item, beside its amounts
_COLUMNS: Final = (
    "id", "system", "entity", "customer_id", "customer_number", "document_no", "kind", "currency",
    "functional_currency", "due_date", "offsets", "trading_partner",
)  # fmt: skip
_APART: Final = ("down_payment", "retention")
_TEXTS: Final = ARRAY(Text(collation="C"))
_AMOUNTS: Final = ("open_minor", "open_functional_minor")


def debts(within: Within, meant: AgingMeant, total: Sum) -> Select[Any]:
    """Sums of the items that are aged, by the columns asked for: nearly all there are, in one pass of all processes.

    A bucket is what is overdue up to its last day less what is up to the one before: one comparison an item and sum.
    """
    items = _items(within, meant, total, _is_debt)
    apart = [items.c[name] for name in _apart_by(meant)]
    keys = [items.c[name] if name in _apart_by(meant) else func.any_value(items.c[name]) for name in meant.columns]
    due, minor = items.c.due_date, total(items.c.minor)
    undated = func.coalesce(minor.filter(due.is_(None)), 0)
    up_to = [func.coalesce(minor.filter(due >= _earliest(meant, last)), 0) for last in meant.bounds]
    later = [after - before for before, after in zip(up_to, [*up_to[1:], minor - undated], strict=True)]
    return select(
        *keys, *_labelled([up_to[0] + undated, *later, *[literal(0)] * 3]),
        func.count().filter(due.is_(None)).label("dateless"), minor.label("total"), func.count().label("items"),
        true().label("standing"),
    ).group_by(*apart)  # fmt: skip


def _apart_by(meant: AgingMeant) -> Sequence[str]:
    """The columns that make a difference: a customer's id says its system, entity and number.

    With all of them the planner would expect as many groups as items, and leave the adding up to one process.
    """
    if meant.by in {"customer", "party", "head"}:
        return ("customer_id", "functional_currency" if meant.amounts == "functional" else "currency")
    return meant.columns


def aside(within: Within, meant: AgingMeant, total: Sum) -> Select[Any]:
    """Sums of those that are not: cash, down payments, retention, what the group owes itself, and what hangs on others.

    What hangs counts where the item that it hangs on does; what should and cannot is adrift, beside the cash.
    """
    items = _items(within, meant, total, lambda *of: ~_is_debt(*of))
    # of a column that is true or false the planner expects half: of a comparison it would expect next to nothing, and
    # go through all pairs of what hangs
    hangs = and_(items.c.offsets.is_not(None), items.c.partner == "").label("hangs")
    found = select(items, _part(items, meant).label("part"), hangs).cte("aside")
    hanging = select(found).where(found.c.hangs).cte("hung")
    anchored = _anchored(_items(within, meant, total), _walk(hanging), meant)
    adrift = select(*(hanging.c[name] for name in meant.columns), _apart(hanging, meant).label("part"), hanging.c.minor)
    adrift = adrift.where(~select(anchored.c.id).where(anchored.c.id == hanging.c.id).exists())
    kept = select(*(found.c[name] for name in (*meant.columns, "part", "minor")))
    moved = (select(*(anchored.c[name] for name in (*meant.columns, "part", "minor"))), adrift)
    counted = (kept.add_columns(true().label("counted")), *(one.add_columns(false()) for one in moved))
    return _a_row_a_key(union_all(*counted), meant, total)


def _anchored(anchor: FromClause, walk: FromClause, meant: AgingMeant) -> FromClause:
    """What hangs, beside the keys and the part of the item that it hangs on in the end."""
    same = (anchor.c.customer_id == walk.c.customer_id, anchor.c.currency == walk.c.currency, anchor.c.partner == "")
    joined = walk.join(anchor, and_(anchor.c.id == walk.c.at, anchor.c.offsets.is_(None), *same))
    keys = [anchor.c[name] for name in meant.columns]
    found = select(walk.c.id, *keys, _part(anchor, meant).label("part"), walk.c.minor).select_from(joined)
    return found.cte("anchored")


def dateless(within: Within, meant: AgingMeant) -> Select[Any]:
    """How many items count for themselves without a due date, by entity, and the first of them by customer and id."""
    items = _items(within, meant, wide, lambda items, _: items.c.due_date.is_(None))
    place = func.row_number().over(
        partition_by=(items.c.system, items.c.entity), order_by=(items.c.customer_id, items.c.id)
    )
    found = select(
        items.c.system, items.c.entity, items.c.customer_id, items.c.document_no, place.label("n")
    ).where(_part(items, meant) == _without_date(meant), items.c.partner == "").subquery()  # fmt: skip
    few = select(
        found.c.system, found.c.entity, func.min(found.c.customer_id).label("first"), func.max(found.c.n).label("many"),
        func.array_agg(found.c.document_no).filter(found.c.n <= MOST_NAMED).label("named"),
    ).group_by(found.c.system, found.c.entity).subquery()  # fmt: skip
    return select(few).order_by(few.c.entity, few.c.first)


def third_party(items: FromClause, partners: Mapping[Any, str]) -> ColumnElement[bool]:
    """That no entity of the group owes an item."""
    unnamed = or_(items.c.trading_partner.is_(None), items.c.trading_partner == "")
    # a list that is negated is looked up by hash, and the planner knows how much of the table it leaves
    named = cast(list(partners), _TEXTS)
    return and_(unnamed, items.c.customer_id != func.all(named)) if partners else unnamed


def partner_of(items: FromClause, partners: Mapping[Any, str]) -> ColumnElement[str]:
    """The entity of the group that owes an item: its own word comes before its customer's."""
    own = func.coalesce(items.c.trading_partner, "")
    if not partners:
        return own
    named = select(func.jsonb_object(cast(list(partners), _TEXTS), cast(list(partners.values()), _TEXTS)).label("of"))
    found = named.scalar_subquery().op("->>", return_type=Text())(items.c.customer_id)
    return case((own != "", own), else_=func.coalesce(found, ""))


def existed(items: FromClause, day: date) -> ColumnElement[bool]:
    """That an item was posted by the end of a day."""
    return func.coalesce(items.c.posting_date, items.c.document_date, items.c.created_on, day) <= day


def _items(
    within: Within, meant: AgingMeant, total: Sum,
    which: Callable[[FromClause, AgingMeant], ColumnElement[bool]] | None = None,
) -> FromClause:  # fmt: skip
    """Open items with the one amount that is added up (`minor`), and the entity of the group that owes them."""
    functional = meant.amounts == "functional"
    found = _then(within, meant.items, meant.items.past, total) if meant.items.past else _now(within, meant.items)
    items = found.subquery()
    aged = which is _is_debt or not functional
    partner = literal("", Text) if aged else partner_of(items, meant.partners)
    minor = items.c.open_functional_minor if functional else items.c.open_minor
    kept = [items.c[name] for name in _COLUMNS if name != "trading_partner"]
    wanted = select(*kept, minor.label("minor"), partner.label("partner"))
    return (wanted if which is None else wanted.where(which(items, meant))).subquery()


def _is_debt(items: FromClause, meant: AgingMeant) -> ColumnElement[bool]:
    """That an item counts for itself in a bucket: it hangs on none, does not stand apart, and third parties owe it."""
    # nearly all are whole: the others are not compared with
    aged = or_(items.c.kind == "whole", items.c.kind.not_in(sorted({*CASH_KINDS, *_APART})))
    owed = and_(items.c.offsets.is_(None), aged)
    return and_(owed, third_party(items, meant.partners)) if meant.amounts == "functional" else owed


def _earliest(meant: AgingMeant, last: int) -> date:
    """The earliest due date of what is overdue by so many days at most."""
    return date.fromordinal(max(1, meant.as_of.toordinal() - last))


def _now(within: Within, meant: Meant) -> Any:  # noqa: ANN401 - a select
    def asked(table: Table) -> Select[Any]:
        wanted = select(*(table.c[name] for name in (*_COLUMNS, *_AMOUNTS)))
        return wanted.where(within(table), table.c.open_minor != 0, *_of_entity(table, meant))

    return as_recorded(SHAPES[OpenItem], asked, meant.batch)


def _then(within: Within, meant: Meant, day: date, total: Sum) -> Select[Any]:
    """As they were open at the end of a day: what is open and what was taken off since (core.as_of.rolled_back)."""

    def asked(table: Table) -> Select[Any]:
        wanted = select(*(table.c[name] for name in (*_COLUMNS, *_AMOUNTS)))
        return wanted.where(within(table), existed(table, day), *_of_entity(table, meant))

    items = as_recorded(SHAPES[OpenItem], asked, meant.batch).subquery()
    since = _taken(within, meant, day, total)
    joined = items.outerjoin(since, and_(since.c.item_id == items.c.id, since.c.currency == items.c.currency))
    was = [items.c[name] + func.coalesce(since.c[name], 0) for name in _AMOUNTS]
    kept = [items.c[name] for name in _COLUMNS]
    told = [column.label(name) for name, column in zip(_AMOUNTS, was, strict=True)]
    return select(*kept, *told).select_from(joined).where(was[0] != 0)


def _taken(within: Within, meant: Meant, day: date, total: Sum) -> FromClause:
    def asked(table: Table) -> Select[Any]:
        wanted = select(*(table.c[name] for name in ("item_id", "currency", "amount_minor", "amount_functional_minor")))
        return wanted.where(within(table), table.c.settled_on > day, *_of_entity(table, meant))

    legs = as_recorded(SHAPES[SettlementLeg], asked, meant.batch).subquery()
    summed = [cast(total(legs.c[name]), BigInteger) for name in ("amount_minor", "amount_functional_minor")]
    told = [column.label(name) for name, column in zip(_AMOUNTS, summed, strict=True)]
    return select(legs.c.item_id, legs.c.currency, *told).group_by(legs.c.item_id, legs.c.currency).subquery()


def _of_entity(table: Table, meant: Meant) -> list[ColumnElement[bool]]:
    return [table.c.entity == meant.entity] if meant.entity else []


def _walk(hanging: FromClause) -> FromClause:
    """From each item that hangs on another one to the next, at most as far as a chain may be."""
    found = select(
        hanging.c.id, hanging.c.customer_id, hanging.c.currency, hanging.c.minor, hanging.c.offsets.label("at"),
        literal(1, Integer).label("step"),
    ).cte("walk", recursive=True)  # fmt: skip
    following = select(
        found.c.id, found.c.customer_id, found.c.currency, found.c.minor, hanging.c.offsets, found.c.step + 1
    )  # fmt: skip
    same = (hanging.c.customer_id == found.c.customer_id, hanging.c.currency == found.c.currency)
    following = following.join_from(found, hanging, and_(hanging.c.id == found.c.at, *same))
    return found.union_all(following.where(found.c.step < LONGEST_CHAIN - 1))


def _part(items: FromClause, meant: AgingMeant) -> ColumnElement[int]:
    """Where an item belongs: its bucket, or one of the parts after them."""
    overdue = literal(meant.as_of) - items.c.due_date
    return case(
        (items.c.offsets.is_not(None), _hanging(meant)),
        *_kinds(items, meant),
        (items.c.due_date.is_(None), _without_date(meant)),
        *((overdue <= last, place) for place, last in enumerate(meant.bounds)),
        else_=len(meant.bounds),
    )


def _apart(items: FromClause, meant: AgingMeant) -> ColumnElement[int]:
    return case(*_kinds(items, meant), else_=_cash(meant))


def _kinds(items: FromClause, meant: AgingMeant) -> Sequence[tuple[ColumnElement[bool], int]]:
    first = _cash(meant)
    return (
        (items.c.kind == "down_payment", first + 1),
        (items.c.kind == "retention", first + 2),
        (items.c.kind.in_(sorted(CASH_KINDS)), first),
    )


def _cash(meant: AgingMeant) -> int:
    return len(meant.bounds) + 1


def _without_date(meant: AgingMeant) -> int:
    return _cash(meant) + 3


def _hanging(meant: AgingMeant) -> int:
    return _cash(meant) + 4


def _a_row_a_key(kept: Any, meant: AgingMeant, added: Sum) -> Select[Any]:  # noqa: ANN401 - a select
    """One row a key: its columns, a sum for each part, and counts."""
    rows = kept.subquery()
    keys = [rows.c[name] for name in meant.columns]
    minor, count = added(rows.c.minor).label("minor"), func.count().label("count")
    groups = (*keys, rows.c.part, rows.c.counted)
    cells = select(*groups, minor, count).group_by(*groups).subquery()
    part, total, items = cells.c.part, added(cells.c.minor), added(cells.c.count)
    first = total.filter(part.in_((0, _without_date(meant))))
    parts = (first, *(total.filter(part == place) for place in range(1, _without_date(meant))))
    named = [cells.c[name] for name in meant.columns]
    return select(
        *named, *_labelled([func.coalesce(found, 0) for found in parts]), literal(0, BigInteger).label("dateless"),
        func.coalesce(total.filter(cells.c.counted), 0).label("total"),
        cast(func.coalesce(items.filter(cells.c.counted), 0), BigInteger).label("items"),
        func.bool_or(part != _hanging(meant)).label("standing"),
    ).group_by(*named)  # fmt: skip


def _labelled(parts: Sequence[ColumnElement[Any]]) -> list[ColumnElement[Any]]:
    return [column.label(f"part_{place}") for place, column in enumerate(parts)]
