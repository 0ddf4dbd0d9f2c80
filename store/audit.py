"""The audit chain: each entry carries the hash of the one before, and the end of the chain is kept apart from it.

Whoever edits, inserts or deletes an entry, or cuts the last ones off, breaks a link that `verify` finds. Somebody who
can rewrite the whole chain and its end leaves no trace here: ends that were written down outside find that (anchors).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final

import msgspec
from sqlalchemy import (
    BigInteger,
    BindParameter,
    Connection,
    LargeBinary,
    Row,
    Table,
    bindparam,
    cast,
    literal,
    select,
    true,
    union_all,
)
from sqlalchemy.dialects.postgresql import Insert, insert

from core.audit_port import AuditVerdict, Head
from store.audit_texts import ERASE_TEXTS, Told, broken_text, sealed
from store.schema import AUDIT, AUDIT_HEAD, AUDIT_TEXT

#: what stands before the first entry
START: Final = bytes(32)
#: rows fetched at once while verifying
_FETCH: Final = 2_000
#: entries that are added in one statement
_FEW: Final = 8
_NAMES: Final = ("actor", "action", "system", "entity", "subject", "detail", "content")


class _Broken(Exception):
    """The chain is broken at an entry."""

    def __init__(self, number: int, how: str) -> None:
        super().__init__(how)
        self.number, self.how = number, how


def link_hash(before: bytes, number: int, at: datetime, *, told: Told) -> bytes:
    """SHA-256 over the hash before and the entry's fields."""
    return sha256(before + msgspec.msgpack.encode((number, at.astimezone(UTC).isoformat(), *told))).digest()


def end_of(connection: Connection) -> Head:
    """The chain's end, which stands for whoever holds the writer's lock."""
    end = connection.execute(select(AUDIT_HEAD.c.number, AUDIT_HEAD.c.hash)).one_or_none()
    return Head(number=end.number, hash=end.hash) if end else Head(number=0, hash=START)


def append(connection: Connection, end: Head, *, at: datetime, told: Told) -> Head:
    """Add an entry behind the chain's end, and give the new one; the caller holds the writer's lock."""
    number = end.number + 1
    link, text = _link(end.hash, number, at, told=told)
    told_of = {f"link_{name}": value for name, value in link.items()}
    if text is None:
        connection.execute(_ADDED, told_of)
    else:
        connection.execute(_ADDED_AND_SAID, told_of | {f"text_{name}": value for name, value in text.items()})
    return Head(number=number, hash=link["hash"])


def append_all(connection: Connection, end: Head, *, at: datetime, told: Sequence[Told]) -> Head:
    """Add entries in their order, the chain's end moved once, and give it; the caller holds the writer's lock."""
    if not told:
        return end
    number, before = end.number, end.hash
    links: list[dict[str, Any]] = []
    texts: list[dict[str, Any]] = []
    for one in told:
        number += 1
        link, text = _link(before, number, at, told=one)
        before = link["hash"]
        links.append(link)
        texts += [text] if text is not None else []
    if len(links) <= _FEW:
        rows = {**_numbered("link", links), **_numbered("text", texts)}
        connection.execute(_some_added(len(links), len(texts)), {**rows, "end_number": number, "end_hash": before})
        return Head(number=number, hash=before)
    connection.execute(AUDIT.insert(), links)
    if texts:
        connection.execute(AUDIT_TEXT.insert(), texts)
    connection.execute(_moved_to(number, before))
    return Head(number=number, hash=before)


def _link(before: bytes, number: int, at: datetime, *, told: Told) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """An entry's row, and the row of what it says about persons."""
    kept, text = sealed(told)
    link = {"number": number, "at": at, "prev_hash": before, "hash": link_hash(before, number, at, told=kept)}
    return {**link, **dict(zip(_NAMES, kept, strict=True))}, {"number": number, **text} if text else None


def _moved_to(number: int | BindParameter[int], new: bytes | BindParameter[bytes]) -> Insert:
    head = insert(AUDIT_HEAD).values(one=True, number=number, hash=new)
    moved = {"number": head.excluded.number, "hash": head.excluded.hash}
    return head.on_conflict_do_update(index_elements=["one"], set_=moved)


def _added() -> Insert:
    """One entry and the chain's end behind it, in one statement, made once: most of what is written comes by here."""
    moving = _moved_to(bindparam("link_number", type_=BigInteger), bindparam("link_hash", type_=LargeBinary))
    return insert(AUDIT).values(_bound("link", AUDIT)).add_cte(moving.cte("moving"))


def _bound(prefix: str, table: Table) -> dict[str, BindParameter[Any]]:
    return {column.name: bindparam(f"{prefix}_{column.name}", type_=column.type) for column in table.c}


@lru_cache(maxsize=_FEW * _FEW)
def _some_added(links: int, texts: int) -> Insert:
    """The same of a few entries, so many of them with a text."""
    moving = _moved_to(bindparam("end_number", type_=BigInteger), bindparam("end_hash", type_=LargeBinary))
    added = _rows("link", AUDIT, links).add_cte(moving.cte("moving"))
    return added.add_cte(_rows("text", AUDIT_TEXT, texts).cte("telling")) if texts else added


def _rows(prefix: str, table: Table, many: int) -> Insert:
    """So many rows, as a question: what SQLAlchemy writes of VALUES with several rows it writes anew each time."""
    bound = (_bound(f"{prefix}{at}", table) for at in range(many))
    rows = [select(*(cast(row[column.name], column.type) for column in table.c)) for row in bound]
    return insert(table).from_select([column.name for column in table.c], union_all(*rows))


def _numbered(prefix: str, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {f"{prefix}{at}_{name}": value for at, row in enumerate(rows) for name, value in row.items()}


_ADDED: Final = _added()
_ADDED_AND_SAID: Final = _added().add_cte(insert(AUDIT_TEXT).values(_bound("text", AUDIT_TEXT)).cte("telling"))


def verify(connection: Connection, anchors: Sequence[Head] = ()) -> AuditVerdict:
    """Walk the whole chain, its end included, as of one instant, and hold it against ends known from outside."""
    walk = _Walk({one.number: one.hash for one in anchors})
    try:
        for row in _chain_and_end(connection):
            walk.took(row)
        walk.ended()
    except _Broken as broken:
        return AuditVerdict(ok=False, entries=walk.entries, first_broken=broken.number, how=broken.how)
    return AuditVerdict(ok=True, entries=walk.entries, first_broken=None)


class _Walk:
    """How far the chain was walked, and what is still to be seen in it."""

    def __init__(self, anchors: Mapping[int, bytes]) -> None:
        self.entries, self._before = 0, START
        self._head: tuple[int, bytes] | None = None
        self._anchors = anchors
        #: entries whose texts are gone, and those of which the chain says that they were erased
        self._emptied: set[int] = set()
        self._erased: set[int] = set()

    def took(self, row: Row[Any]) -> None:
        """One more entry; _Broken where it is not the one that was written."""
        self._head = None if row.head_number is None else (row.head_number, row.head_hash)
        if row.number is None:
            return
        number = self.entries + 1
        how = self._how(row, number)
        if how:
            raise _Broken(number, how)
        if row.action == ERASE_TEXTS:
            self._erased |= {int(one) for one in row.detail.split(",")}
        if row.key == b"":
            self._emptied.add(number)
        self.entries, self._before = number, row.hash

    def _how(self, row: Row[Any], number: int) -> str:
        told = (row.actor, row.action, row.system, row.entity, row.subject, row.detail, row.content)
        if row.number != number:
            return f"it is missing: entry {row.number} follows entry {number - 1}"
        if row.prev_hash != self._before:
            return "it does not follow the entry before it"
        if link_hash(self._before, number, row.at, told=told) != row.hash:
            return "it was changed after it was written"
        if self._anchors.get(number, row.hash) != row.hash:
            return "it, or one before it, was rewritten: an end that was written down outside was another"
        return broken_text(row.detail, row.key, row.text)

    def ended(self) -> None:
        """All entries were taken; _Broken where there were more, or a text is gone and no entry says so."""
        unsaid = min(self._emptied - self._erased, default=None)
        if unsaid is not None:
            raise _Broken(unsaid, "what it said is gone, and no entry says that it was erased")
        number, end = self._head or (0, START)
        if number > self.entries:
            raise _Broken(self.entries + 1, f"it is missing: the last {number - self.entries} entries are cut off")
        if (number, end) != (self.entries, self._before):
            raise _Broken(self.entries + 1, "the end of the chain that is kept apart is another one")
        latest = max(self._anchors, default=0)
        if latest > self.entries:
            how = f"it is missing: an end that was written down outside is entry {latest}"
            raise _Broken(self.entries + 1, how)


def _chain_and_end(connection: Connection) -> Iterator[Row[Any]]:
    # One statement, so that an entry written meanwhile shows in both or in neither.
    one = select(literal(1).label("one")).subquery()
    joined = one.outerjoin(AUDIT_HEAD, true()).outerjoin(AUDIT, true())
    joined = joined.outerjoin(AUDIT_TEXT, AUDIT_TEXT.c.number == AUDIT.c.number)
    head = (AUDIT_HEAD.c.number.label("head_number"), AUDIT_HEAD.c.hash.label("head_hash"))
    chain = select(AUDIT, AUDIT_TEXT.c.key, AUDIT_TEXT.c.text, *head).select_from(joined).order_by(AUDIT.c.number)
    with connection.execute(chain, execution_options={"yield_per": _FETCH}) as rows:
        yield from rows
