"""Identity links: which native records are ours come back, since when, and as what they must show to be so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Table, and_, bindparam, case, func, insert, literal, or_, select

from canonical_model.collecting import Hold
from canonical_model.identity import SETTLED, IdentityLink, RecordId, SystemUid
from canonical_model.receivables import OpenItem
from core.ports import EchoSeen
from store.schema import IDENTITY_LINK, current, history
from store.session import Session
from store.shapes import SHAPES


class IdentityLinks(Session):
    """The repository's part about identity links."""

    def link(self, link: IdentityLink, *, system: SystemUid, entity: str) -> None:
        """Remember that a native id stands for a record of ours, so that it comes back as ours; once."""
        self.must_allow(system, entity)
        self.lock()
        if self.connection.execute(_STANDING, {"of_native": link.native_id, "of_record": link.record_id}).first():
            return
        told = {**msgspec.structs.asdict(link), "system": system, "entity": entity}
        since = {"linked_at": self.now(), "recorded_from": self.new_batch(), "recorded_to": None}
        self.connection.execute(_ADDED, {**told, **since})
        self.note(f"link {link.kind}", link.record_id, system=system, entity=entity, detail=link.native_id)

    def unlink(self, native_id: RecordId, record_id: RecordId) -> None:
        """From now on a native record is not ours any more."""
        self.lock()
        living = IDENTITY_LINK.update().where(*_of(native_id, record_id), _living(), self.within(IDENTITY_LINK))
        if self.affected(living.values(recorded_to=self.new_batch())):
            self.note("unlink", record_id, detail=native_id)

    def links(self) -> Sequence[IdentityLink]:
        """Those that stand now."""
        asked = [self.within(IDENTITY_LINK), _living()]
        wanted = select(IDENTITY_LINK).where(*asked).order_by(IDENTITY_LINK.c.native_id)
        names = IdentityLink.__struct_fields__
        rows = self.connection.execute(wanted).mappings()
        return [IdentityLink(**{name: row[name] for name in names}) for row in rows]

    def echoes(self) -> Sequence[EchoSeen]:
        """What we set or settled in the ERPs, and what the last reading saw in its place."""
        holds, items, links = current(SHAPES[Hold]), current(SHAPES[OpenItem]), IDENTITY_LINK
        named = holds.c.reference == links.c.shows
        joined = links.outerjoin(holds, or_(holds.c.id == links.c.native_id, and_(links.c.kind == "reference", named)))
        joined = joined.outerjoin(items, items.c.id == links.c.native_id)
        code = case((named, links.c.shows), else_=holds.c.native_code)
        seen = func.coalesce(code, case((items.c.open_minor == 0, SETTLED))).label("seen")
        columns = [links.c[name] for name in EchoSeen.__struct_fields__ if name != "seen"]
        wanted = select(*columns, seen).select_from(joined)
        asked = [self.within(links), links.c.shows != "", _living(), or_(links.c.kind != "reference", _was_seen())]
        rows = self.connection.execute(wanted.where(*asked).order_by(links.c.native_id)).mappings()
        return list({row["native_id"]: EchoSeen(**row) for row in rows}.values())


def is_echo(holds: Table, batch: int | None) -> ColumnElement[bool]:
    """Whether a hold is a block of ours that the ERP still shows as we set it, now or as known at a batch."""
    links = IDENTITY_LINK
    as_set = and_(links.c.native_id == holds.c.id, links.c.shows == holds.c.native_code)
    by_reference = and_(links.c.kind == "reference", holds.c.reference != "", links.c.shows == holds.c.reference)
    ours = and_(or_(as_set, by_reference), links.c.system == holds.c.system, _living(batch))
    return select(literal(1)).select_from(links).where(ours).correlate(holds).exists()


def _was_seen() -> ColumnElement[bool]:
    """Whether a reading ever brought a hold with the reference: what never came cannot be said to be gone."""
    both = (current(SHAPES[Hold]).alias("seen_now"), history(SHAPES[Hold]).alias("seen_before"))
    named = (select(literal(1)).select_from(table).where(table.c.reference == IDENTITY_LINK.c.shows) for table in both)
    return or_(*(wanted.correlate(IDENTITY_LINK).exists() for wanted in named))


def _of(native_id: str, record_id: str) -> tuple[ColumnElement[bool], ...]:
    return IDENTITY_LINK.c.native_id == native_id, IDENTITY_LINK.c.record_id == record_id


def _living(batch: int | None = None) -> Any:  # noqa: ANN401 - a condition
    links = IDENTITY_LINK
    if batch is None:
        return links.c.recorded_to.is_(None)
    return and_(links.c.recorded_from <= batch, or_(links.c.recorded_to.is_(None), links.c.recorded_to > batch))


#: made once: every step that was applied is linked
_STANDING: Final = select(literal(1)).where(
    IDENTITY_LINK.c.native_id == bindparam("of_native"), IDENTITY_LINK.c.record_id == bindparam("of_record"), _living()
)
_ADDED: Final = insert(IDENTITY_LINK)
