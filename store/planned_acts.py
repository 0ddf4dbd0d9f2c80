"""Write-backs that are decided on together: looked up, kept and planned by a few statements, however many they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from msgspec import structs
from sqlalchemy import ColumnElement, DateTime, Text, cast, func, select

from canonical_model.identity import RecordId
from canonical_model.steps import Step
from canonical_model.write_back import WriteBack
from core.outbox_port import ChangedAct
from store.audit_texts import Told
from store.engine_records import DECODERS, Standing, among, begins, document, observed, values_of
from store.outbox import OutboxRows
from store.replacing import standing
from store.schema import APPROVAL, TABLES, WRITE_STEP
from store.step_statements import ADDED


class PlannedActs(OutboxRows):
    """The repository's part in deciding on write-backs."""

    #: the last place that this transaction gave, as the one writer
    _place: int | None = None
    #: the acts that this transaction looked up to change, as they stand
    _changing: Mapping[RecordId, Standing] = MappingProxyType({})

    def write_backs(
        self,
        *,
        state: str = "",
        since: datetime | None = None,
        approved_since: datetime | None = None,
        prefix: str = "",
    ) -> Sequence[WriteBack]:
        """Write-backs in a state, proposed or given an approval since an instant, whose id begins so."""
        table = TABLES["write_back"][0]
        asked: list[ColumnElement[bool]] = [table.c.status == state] if state else []
        if prefix:
            asked.append(begins(table.c.id, prefix))
        if since is not None:
            proposed_at = cast(table.c.record["record"]["proposed_at"].astext, DateTime(timezone=True))
            asked.append(proposed_at >= since)
        if approved_since is not None:
            asked.append(table.c.id.in_(select(APPROVAL.c.write_back).where(APPROVAL.c.at >= approved_since)))
        return self._ours(WriteBack, asked)

    def approvals_since(self, instant: datetime) -> int:
        """How many approvals were given since an instant, of whatever."""
        wanted = select(func.count()).where(self.within(APPROVAL), APPROVAL.c.at >= instant)
        return int(self.connection.execute(wanted).scalar_one())

    def acts_to_change(self, wanted: Collection[RecordId]) -> Mapping[RecordId, WriteBack]:
        """Several write-backs by their ids; nobody else changes them before this transaction ends."""
        self.lock()
        table = TABLES["write_back"][0]
        asked = standing("write_back").add_columns(cast(table.c.record, Text))
        rows = self.connection.execute(asked.where(self.within(table), among(table.c.id, sorted(wanted)))).all()
        self._changing = {**self._changing, **{row[0]: Standing("write_back", *row[:-1]) for row in rows}}
        decode = DECODERS[WriteBack]
        return {row[0]: decode(document(row[-1])) for row in rows}

    def keep_acts(self, changed: Sequence[ChangedAct]) -> None:
        """Keep write-backs that were looked up to be changed, each once, with their steps, by a few statements."""
        if not changed:
            return
        batch = self.new_batch()
        content = [self._put_anew(one) for one in changed]
        self._supersede_all("write_back", [values for values, _ in content], batch)
        self._keep_approvals(*(one.act for one in changed))
        told = zip(changed, content, self._placed(changed), strict=True)
        self.note_all([note for one, (_, digest), steps in told for note in self._told_of(one, digest, steps)])

    def _put_anew(self, one: ChangedAct) -> tuple[dict[str, Any], bytes]:
        """The new columns of an act, and its content's hash."""
        act = one.act
        for place in {(act.system, act.entity), *((step.system, step.entity) for step in one.steps)}:
            self.must_allow(*place)
        known = self._changing[act.id]
        self.must_allow(known.system, known.entity)
        values, digest = values_of(act)
        self.observed += [observed(one.given), observed(act)] if one.steps else [observed(act)]
        return values, digest

    def _placed(self, changed: Sequence[ChangedAct]) -> list[list[Step]]:
        """Steps kept at the next places, those of one act at one."""
        if not any(one.steps for one in changed):
            return [[] for _ in changed]
        placed: list[list[Step]] = []
        for one in changed:
            if one.steps:
                self._place = self._next_place()
            placed.append([structs.replace(step, order=self._place) for step in one.steps])
        self.connection.execute(ADDED, [self._added(step, first=step is own[0]) for own in placed for step in own])
        return placed

    def _added(self, step: Step, *, first: bool) -> dict[str, Any]:
        """A new step as its statement takes it; of each act others are told once."""
        return {**self._values(step), "emits": [step.state] if first else [], "said_at": self._given()}

    def _next_place(self) -> int:
        if self._place is not None:
            return self._place + 1
        newest = self.connection.execute(select(func.coalesce(func.max(WRITE_STEP.c.place), 0))).scalar_one()
        return int(newest) + 1

    def _told_of(self, one: ChangedAct, digest: bytes, steps: Iterable[Step]) -> list[Told]:
        """What the audit chain says of an act and of its steps."""
        act = one.act
        put = (one.by, "put write_back", act.system, act.entity, act.id, one.because, digest.hex())
        return [put, *(self._told_of_step(step, one.because, by=one.by) for step in steps)]
