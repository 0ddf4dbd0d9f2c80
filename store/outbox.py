"""The outbox: steps of write-backs, who has them, and what became of them.

Whoever claims a step gets a token; only the newest token's results are kept. Steps of one subject are taken one at a
time, in the order decided: the rules are those of core.write_back.claims, asked here of the database.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec
from msgspec import structs
from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    func,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert

from canonical_model.identity import IdentityLink, RecordId, SystemUid, source_id
from canonical_model.observing import StepKept
from canonical_model.steps import Bounds, Echo, Step
from canonical_model.write_back import Acknowledgement, WriteBack
from core.outbox_port import ClaimedStep, WriteEvent
from core.write_back.acts import state_of, told
from core.write_back.claims import hopeless, needs_met
from core.write_back.events import Superseded
from core.write_back.machine import CLAIMABLE, SETTLED, advance
from core.write_back.proposing import subject_of
from store.claiming import IN_ORDER, IN_THE_WAY, RECORD, STILL_CLAIMABLE, claimable, of_system
from store.engine_records import EngineRecords, document, values_of
from store.schema import ACKNOWLEDGEMENT, CONSUMER, SEND_NUMBER, SETTING, WRITE_EVENT, WRITE_STEP
from store.shapes import content_hash

#: first key of the advisory locks on subjects
_SUBJECT_LOCK: Final = 0x6475
#: when the store is known to have lost commits: an instant, ISO 8601
LOST_COMMITS_AT: Final = "writes.lost_commits_at"
_decode: Final = msgspec.json.Decoder(Step).decode


class OutboxRows(EngineRecords):
    """The repository's part in writing (core.ports.Outbox)."""

    #: the last place that this transaction gave, as the one writer
    _place: int | None = None

    def time(self) -> datetime:
        """The store's time: the one clock that leases and waiting are measured by."""
        if self.now_is_given:
            return self.now()
        clock: datetime = self.connection.execute(select(func.clock_timestamp())).scalar_one()
        return clock.astimezone(UTC)

    def _at_once(self) -> Any:  # noqa: ANN401 - a value or an expression
        """The store's time as a statement writes it, without a question of its own."""
        return self.now() if self.now_is_given else func.clock_timestamp()

    def identity(self) -> str:
        """What tells this database from a copy of it on another server."""
        server = func.pg_control_system().table_valued("system_identifier")
        found = self.connection.execute(select(server.c.system_identifier, func.current_database())).one()
        return f"{found[0]}/{found[1]}"

    def add_steps(self, steps: Sequence[Step], *, because: str) -> Sequence[Step]:
        """Keep new steps; all of one call get the next place in the order decided."""
        self.lock()
        self._place = self._next_place()
        placed = [structs.replace(step, order=self._place) for step in steps]
        for step in placed:
            self.must_allow(step.system, step.entity)
            self.connection.execute(WRITE_STEP.insert().values(**self._values(step)))
            self._told(step, because)
        if placed:
            self._emit(placed[0], placed[0].state)
            self._derive(placed[0].write_back, because)
        return placed

    def _next_place(self) -> int:
        if self._place is not None:
            return self._place + 1
        newest = self.connection.execute(select(func.coalesce(func.max(WRITE_STEP.c.place), 0))).scalar_one()
        return int(newest) + 1

    def steps(self, *, write_back: RecordId | None = None, states: frozenset[str] | None = None) -> Sequence[Step]:
        """Steps in scope, in the order decided; all of one act, or all in some states."""
        asked: list[ColumnElement[bool]] = [self.within(WRITE_STEP)]
        if write_back is not None:
            asked.append(WRITE_STEP.c.write_back == write_back)
        if states is not None:
            asked.append(WRITE_STEP.c.state.in_(sorted(states)))
        return self._steps(RECORD.where(*asked).order_by(*IN_ORDER))

    def claim_step(self, *, token: str, lease_seconds: float, system: SystemUid | None = None) -> ClaimedStep | None:
        """Lend the earliest claimable step to a worker; None if there is none now."""
        now = self.time()
        for candidate in self._candidates(now, system):
            with self.connection.begin_nested() as attempt:
                step = self._lend(candidate, token, until=now + timedelta(seconds=lease_seconds), now=now)
                if step is not None:
                    return self._claimed(step, token, now)
                # the subjects' locks are given back with it
                attempt.rollback()
        return None

    def next_due(self, *, system: SystemUid | None = None) -> datetime | None:
        """When the earliest step that waits for time alone may be claimed; None if none waits."""
        waits = func.greatest(WRITE_STEP.c.not_before, WRITE_STEP.c.lease_until)
        asked = [self.within(WRITE_STEP), WRITE_STEP.c.state.in_(sorted(CLAIMABLE)), ~IN_THE_WAY, *of_system(system)]
        soonest: datetime | None = self.connection.execute(select(func.min(waits)).where(*asked)).scalar_one()
        return soonest.astimezone(UTC) if soonest is not None else None

    def keep_step(self, step: Step, *, token: str, emits: Sequence[str] = (), because: str) -> bool:
        """Keep a step if `token` is still its newest one, with all that follows from its state."""
        self.lock()
        return self._keep(step, emits=emits, because=because, token=token)

    def change_step(self, step: Step, *, emits: Sequence[str] = (), because: str) -> None:
        """Keep what a person decided about a step that no worker holds; its token is renewed."""
        self.lock()
        self._keep(structs.replace(step, token=f"{step.token}*"), emits=emits, because=because)

    def number_send(self) -> int:
        """The next number of a send of this store, in the transaction that commits it."""
        first = insert(SEND_NUMBER).values(one=True, number=1)
        counted = first.on_conflict_do_update(
            index_elements=["one"], set_={"number": SEND_NUMBER.c.number + 1}
        ).returning(SEND_NUMBER.c.number)
        return int(self.connection.execute(counted).scalar_one())

    def sends(self) -> int:
        """The newest number of a send."""
        return int(self.connection.execute(select(func.coalesce(func.max(SEND_NUMBER.c.number), 0))).scalar_one())

    def catch_up_sends(self, number: int) -> None:
        """Count on from a number that was witnessed outside the store."""
        first = insert(SEND_NUMBER).values(one=True, number=number)
        newest = func.greatest(SEND_NUMBER.c.number, first.excluded.number)
        self.connection.execute(first.on_conflict_do_update(index_elements=["one"], set_={"number": newest}))

    def lost_commits_at(self) -> datetime | None:
        wanted = select(SETTING.c.value).where(SETTING.c.name == LOST_COMMITS_AT)
        told_at = self.connection.execute(wanted).scalar_one_or_none()
        return datetime.fromisoformat(told_at) if told_at else None

    def events(self, *, consumer: str, limit: int) -> Sequence[WriteEvent]:
        """Events that a consumer has not taken yet, oldest first; locked for it until the transaction ends."""
        start = insert(CONSUMER).values(name=consumer, position=0).on_conflict_do_nothing()
        self.connection.execute(start)
        place = select(CONSUMER.c.position).where(CONSUMER.c.name == consumer).with_for_update()
        position = self.connection.execute(place).scalar_one()
        wanted = select(WRITE_EVENT).where(self.within(WRITE_EVENT), WRITE_EVENT.c.number > position)
        rows = self.connection.execute(wanted.order_by(WRITE_EVENT.c.number).limit(limit)).mappings()
        return [WriteEvent(**row) for row in rows]

    def took(self, consumer: str, number: int) -> None:
        """Remember in this transaction how far a consumer came: what it did and this are one."""
        self.upsert(CONSUMER, {"name": consumer, "position": number})

    def acknowledge(self, step: Step, *, at: datetime) -> None:
        """Keep the proof that a step reached its ERP; a second time changes nothing."""
        native = step.native
        proof = Acknowledgement(
            step=step.id,
            write_back=step.write_back,
            system=step.system,
            entity=step.entity,
            what=f"{step.name}: {step.finality}",
            native_type=native.type if native else "",
            native_key=native.key if native else (),
            native_url=native.url if native else "",
            at=at,
        )
        told_as = {**structs.asdict(proof), "native_key": list(proof.native_key)}
        self.connection.execute(insert(ACKNOWLEDGEMENT).values(**told_as).on_conflict_do_nothing())

    def acknowledgements(self, *, write_back: RecordId | None = None) -> Sequence[Acknowledgement]:
        """The proofs kept, of one act or of all."""
        wanted = select(ACKNOWLEDGEMENT).where(self.within(ACKNOWLEDGEMENT)).order_by(ACKNOWLEDGEMENT.c.at)
        if write_back is not None:
            wanted = wanted.where(ACKNOWLEDGEMENT.c.write_back == write_back)
        rows = self.connection.execute(wanted).mappings()
        return [Acknowledgement(**{**row, "native_key": tuple(row["native_key"])}) for row in rows]

    def _candidates(self, now: datetime, system: SystemUid | None) -> Iterator[Step]:
        found = self.connection.execute(claimable(self.scope, system), {"now": now}).scalars().all()
        return (step for step in map(_decode, found) if self._needs_met(step))

    def _needs_met(self, step: Step) -> bool:
        return not step.needs or needs_met(step, self.steps(write_back=step.write_back))

    def _lend(self, candidate: Step, token: str, *, until: datetime, now: datetime) -> Step | None:
        """Lock the subjects in one order for everybody, look again, and hand over."""
        if not all(self._lock_subject(candidate.system, subject) for subject in sorted(candidate.subjects)):
            return None
        row = self.connection.execute(STILL_CLAIMABLE, {"candidate": candidate.id, "now": now}).scalar_one_or_none()
        fresh = _decode(row) if row is not None else None
        if fresh is None or not self._needs_met(fresh):
            return None
        lent = structs.replace(fresh, token=token, lease_until=until)
        self._written(lent)
        return lent

    def _lock_subject(self, system: str, subject: str) -> bool:
        lock = func.pg_try_advisory_xact_lock(_SUBJECT_LOCK, func.hashtext(f"{system}|{subject}"))
        return bool(self.connection.execute(select(lock)).scalar_one())

    def _claimed(self, step: Step, token: str, now: datetime) -> ClaimedStep:
        siblings = self.steps(write_back=step.write_back)
        return ClaimedStep(
            step=step,
            token=token,
            lease_until=step.lease_until or now,
            now=now,
            lost_commits_at=self.lost_commits_at(),
            facts={one.name: one.native for one in siblings if one.native is not None},
        )

    def _keep(self, step: Step, *, emits: Sequence[str], because: str, token: str | None = None) -> bool:
        """Keep a step with all that follows; whether it is there and, where a token is named, has it."""
        self.must_allow(step.system, step.entity)
        if not self._written(step, token):
            return False
        self._told(step, because)
        for what in emits:
            self._emit(step, what)
        self._end_hopeless(step, because)
        act = self._derive(step.write_back, because)
        if act is not None:
            self._link(step, subject_of(act.act))
        return True

    def _written(self, step: Step, token: str | None = None) -> bool:
        """Write a step down, if it is there and, where a token is named, has it."""
        values = {f"new_{name}": value for name, value in self._values(step).items()}
        if token is None:
            return bool(self.affected(_WRITTEN, values))
        return bool(self.affected(_WRITTEN_BY_ITS_HOLDER, {**values, "held_by": token}))

    def _link(self, step: Step, record: RecordId) -> None:
        """What was written comes back as ours; what is taken back does not any more."""
        links = _links(step, record)
        if step.state in {"applied", "confirmed"}:
            for link in links:
                self.link(link, system=step.system, entity=step.entity)
        if step.state == "withdrawn":
            for link in links:
                self.unlink(link.native_id, link.record_id)

    def _end_hopeless(self, step: Step, because: str) -> None:
        if step.state not in SETTLED - {"confirmed"}:
            return
        siblings = self.steps(write_back=step.write_back)
        for other in siblings:
            why = hopeless(other, siblings)
            if why:
                event = Superseded(why, self.lost_commits_at())
                ended, _ = advance(other, event, now=self.time(), bounds=Bounds())
                self._written(ended)
                self._told(ended, because)
                self._emit(ended, ended.state)

    def _derive(self, write_back: RecordId, because: str) -> WriteBack | None:
        """Bring the act's own record to the state that its steps are in."""
        known = self._known_act(write_back)
        if known is None:
            return None
        was, kept = known
        act = msgspec.json.decode(document(kept), type=WriteBack)
        steps = self.steps(write_back=write_back)
        derived = structs.replace(act, state=state_of(steps), said=told(steps))
        if derived != act:
            values, digest = values_of(derived)
            self._put_over(was, derived, values, because=because, digest=digest)
        return derived

    def _told(self, step: Step, because: str) -> None:
        said = f"{step.state}: {step.said}" if step.said else step.state
        content = content_hash(step).hex()
        detail = f"{said} ({because})"
        self.note("write step", step.id, system=step.system, entity=step.entity, detail=detail, content=content)
        kept = StepKept(
            step=step.id, write_back=step.write_back, operation=step.operation, system=step.system,
            entity=step.entity, state=step.state, attempt=step.attempt,
        )  # fmt: skip
        self.observed.append(kept)

    def _emit(self, step: Step, what: str) -> None:
        self.lock()
        newest = select(func.coalesce(func.max(WRITE_EVENT.c.number), 0) + 1).scalar_subquery()
        about = {"write_back": step.write_back, "step": step.id, "system": step.system, "entity": step.entity}
        self.connection.execute(WRITE_EVENT.insert().values(number=newest, at=self._at_once(), what=what, **about))

    def _values(self, step: Step) -> dict[str, Any]:
        return {
            **{name: getattr(step, name) for name in _SAME},
            "place": step.order,
            "subjects": list(step.subjects),
            "changed_at": self.time(),
            "record": msgspec.json.decode(msgspec.json.encode(step)),
        }

    def _steps(self, wanted: Select[Any]) -> list[Step]:
        return [_decode(row) for row in self.connection.execute(wanted).scalars()]


def _links(step: Step, record: RecordId) -> list[IdentityLink]:
    """The identity links of a step that took effect: of the record it made, and of what a reading brings back."""
    native = step.native
    if native is None:
        return []
    made = (Echo(kind=native.type, native_key=native.key),) if step.kind == "create" else ()
    return [_echo(step.system, echo, record) for echo in (*made, *native.echoes)]


def _echo(system: SystemUid, echo: Echo, record: RecordId) -> IdentityLink:
    return IdentityLink(
        native_id=echo.id_in(system),
        record_id=record,
        kind="echo" if echo.native_key else "reference",
        shows=echo.shows,
        subject_id=source_id(system, *echo.about) if echo.about is not None else "",
    )


#: columns that are fields of the step
_SAME: Final = (
    "id", "write_back", "system", "entity", "state", "reference", "token", "ordinal", "not_before", "lease_until",
)  # fmt: skip
#: made once: every step is written five times
_WRITTEN: Final = (
    update(WRITE_STEP)
    .where(WRITE_STEP.c.id == bindparam("new_id"))
    .values({column.name: bindparam(f"new_{column.name}", type_=column.type) for column in WRITE_STEP.c})
)
_WRITTEN_BY_ITS_HOLDER: Final = _WRITTEN.where(WRITE_STEP.c.token == bindparam("held_by"))
