"""Inquiries: pages of open items and of what is in quarantine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.adapter import Quarantined
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.wire import to_wire
from core.as_of import rolled_back
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange
from core.ports import Repository, UnitsOfWork
from duecourse.documents import QuarantineRow
from duecourse.flows.history import refuse_unknown_past
from duecourse.flows.names import NotFound


class ItemsAsked(Struct, frozen=True, kw_only=True):
    """Which open items, as of which day, as known when."""

    today: date
    entity: str = ""
    customer: str = ""
    as_of: date | None = None
    known_at: datetime | None = None
    within: CustomerRange = EVERY_CUSTOMER


def items_page(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, asked: ItemsAsked, limit: int, after: str
) -> tuple[tuple[dict[str, Any], ...], str | None]:
    """One page of open items in the wire format, and the cursor of the next one."""
    if asked.known_at is None and not is_past(asked):
        return _standing_page(units, actor=actor, scope=scope, asked=asked, limit=limit, after=after)
    with units.snapshot(actor, scope) as repository:
        items = (item for item in items_at(repository, asked) if asked.customer in {"", item.customer_number})
        page = list(islice(_after(items, after), limit + 1))
    following = page[limit - 1].id if len(page) > limit else None
    return tuple(to_wire(item) for item in page[:limit]), following


def _standing_page(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, asked: ItemsAsked, limit: int, after: str
) -> tuple[tuple[dict[str, Any], ...], str | None]:
    """A page of what is open now, by index, whatever else is open."""
    with units.snapshot(actor, scope) as repository:
        if after and not repository.is_open(RecordId(after)):
            raise NotFound(f"no such cursor: {after}")
        page = repository.open_items_after(
            RecordId(after) if after else None, entity=asked.entity, number=asked.customer, limit=limit + 1
        )
    following = page[limit - 1].id if len(page) > limit else None
    return tuple(to_wire(item) for item in page[:limit]), following


def items_at(repository: Repository, asked: ItemsAsked) -> Iterator[OpenItem]:
    """Open items now, or with the amounts that were open at the end of a business day, as known at an instant."""
    batch = repository.batch_at(asked.known_at) if asked.known_at else None
    if asked.as_of is None or not is_past(asked):
        return iter(repository.open_items(entity=asked.entity, batch=batch, within=asked.within))
    refuse_unknown_past(repository, asked.as_of, entity=asked.entity)
    rebuilt = rolled_back(
        repository.items(entity=asked.entity, batch=batch),
        repository.legs(entity=asked.entity, settled_after=asked.as_of, batch=batch),
        as_of=asked.as_of,
        history_from=None,
    )
    return (item for item in rebuilt if asked.within.has(item.system, item.entity, item.customer_id))


def is_past(asked: ItemsAsked) -> bool:
    """Whether it is asked about the end of a day before today."""
    return asked.as_of is not None and asked.as_of < asked.today


def _after(items: Iterator[OpenItem], cursor: str) -> Iterator[OpenItem]:
    """What follows the cursor; the order of a repository's answer is stable."""
    if not cursor:
        return items
    for item in items:
        if item.id == cursor:
            return items
    raise NotFound(f"no such cursor: {cursor}")


def quarantine_page(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, limit: int, after: str
) -> tuple[tuple[QuarantineRow, ...], str | None]:
    """One page of quarantined records, and the cursor of the next one."""
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        found = repository.quarantine(after=RecordId(after) if after else None, limit=limit + 1)
    rows = tuple(quarantine_row(record, names) for record in found[:limit])
    return rows, rows[-1].id if len(found) > limit else None


def quarantine_row(record: Quarantined, names: dict[str, str], payload: str | None = None) -> QuarantineRow:
    """A quarantined record as commands print it."""
    return QuarantineRow(
        id=record.id,
        system=names.get(record.system, record.system),
        entity=record.entity,
        stream=record.stream,
        native_key=record.native_key,
        reason=record.reason,
        customer=record.customer_number,
        seen_at=record.seen_at.isoformat(),
        payload=payload,
    )


def quarantine_record(units: UnitsOfWork, *, actor: Actor, scope: Scope, prefix: str) -> QuarantineRow:
    """One quarantined record with its payload; NotFound if none, or several, begin with these digits."""
    with units.snapshot(actor, scope) as repository:
        found = [record for record in every_quarantined(repository) if record.id.startswith(prefix)]
        if len(found) != 1:
            raise NotFound(f"{len(found)} records in quarantine begin with {prefix!r}")
        payload = repository.quarantine_payload(found[0].id)
        return quarantine_row(found[0], system_names(repository), payload.decode("utf-8", "replace"))


def every_quarantined(repository: Repository) -> Iterator[Quarantined]:
    """All quarantined records of the scope, page by page."""
    after: RecordId | None = None
    while page := repository.quarantine(after=after):
        yield from page
        after = page[-1].id


def system_names(repository: Repository) -> dict[str, str]:
    """System uid → the name people gave it."""
    systems: Sequence[Any] = repository.systems()
    return {system.uid: system.name for system in systems}
