"""The outbox: steps of write-backs, who has them, and what became of them.

Whoever claims a step gets a token; only the newest token's results are kept. Steps of one subject are taken one at a
time, in the order decided: the rules are those of core.write_back.claims, asked here of the database.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

import msgspec
from msgspec import structs
from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import insert

from canonical_model.identity import IdentityLink, RecordId, SystemUid, source_id
from canonical_model.observing import StepKept
from canonical_model.steps import Bounds, Echo, Step
from canonical_model.write_back import Acknowledgement, WriteBack
from core.outbox_port import ClaimedStep, PermissionToSend, WriteEvent
from core.write_back.acts import state_of, told
from core.write_back.claims import hopeless, needs_met
from core.write_back.events import Superseded
from core.write_back.machine import CLAIMABLE, SETTLED, advance
from core.write_back.proposing import subject_of
from store.audit_texts import Told
from store.claiming import (
    IN_ORDER,
    IN_THE_WAY,
    LOCKED,
    LOST_COMMITS_AT,
    RECORD,
    STILL_CLAIMABLE,
    claimable,
    lent,
    of_system,
)
from store.engine_records import EngineRecords, Standing, document, values_of
from store.schema import ACKNOWLEDGEMENT, CONSUMER, SEND_NUMBER, SETTING, WRITE_EVENT, WRITE_STEP
from store.shapes import content_hash
from store.step_statements import NUMBERED, WRITTEN, act_and_steps, permission_to_send, steps_of_act

_decode: Final = msgspec.json.Decoder(Step).decode


class _Claim(NamedTuple):
    """Whose a step becomes, from when until when, and the caller's own time where it gives one."""

    token: str
    now: datetime
    until: datetime
    given: datetime | None


class OutboxRows(EngineRecords):
    """The repository's part in writing (core.ports.Outbox)."""

    def time(self) -> datetime:
        """The store's time: the one clock that leases and waiting are measured by."""
        if self.now_is_given:
            return self.now()
        clock: datetime = self.connection.execute(select(func.clock_timestamp())).scalar_one()
        return clock.astimezone(UTC)

    def identity(self) -> str:
        """What tells this database from a copy of it on another server."""
        server = func.pg_control_system().table_valued("system_identifier")
        found = self.connection.execute(select(server.c.system_identifier, func.current_database())).one()
        return f"{found[0]}/{found[1]}"

    def permission_to_send(self, step: Step) -> PermissionToSend:
        """All that permission to send a step hangs on, asked at once."""
        of = {"of_system": step.system, "of_entity": step.entity, "of_operation": step.operation}
        told, mode, server, database = self.connection.execute(permission_to_send(self.scope), of).one()
        settings = msgspec.json.decode(told, type=dict[str, str]) if told else {}
        return PermissionToSend(settings=settings, mode=mode or "off", identity=f"{server}/{database}")

    def steps(self, *, write_back: RecordId | None = None, states: frozenset[str] | None = None) -> Sequence[Step]:
        """Steps in scope, in the order decided; all of one act, or all in some states."""
        if write_back is not None and states is None:
            return list(
                map(_decode, self.connection.execute(steps_of_act(self.scope), {"write_back": write_back}).scalars())
            )
        asked: list[ColumnElement[bool]] = [self.within(WRITE_STEP)]
        if write_back is not None:
            asked.append(WRITE_STEP.c.write_back == write_back)
        if states is not None:
            asked.append(WRITE_STEP.c.state.in_(sorted(states)))
        return self._steps(RECORD.where(*asked).order_by(*IN_ORDER))

    def claim_step(self, *, token: str, lease_seconds: float, system: SystemUid | None = None) -> ClaimedStep | None:
        """Lend the earliest claimable step to a worker; None if there is none now."""
        given = self._given()
        candidates = self.connection.execute(claimable(self.scope, system), {"given": given}).all()
        now = candidates[0].now.astimezone(UTC)
        claim = _Claim(token, now, now + timedelta(seconds=lease_seconds), given)
        for candidate in candidates:
            taken = self._taken(candidate, claim) if candidate.id is not None else None
            if taken is not None:
                lost = datetime.fromisoformat(candidate.lost) if candidate.lost else None
                return _claimed(taken, claim, lost_commits_at=lost)
        return None

    def _taken(self, candidate: Row[Any], claim: _Claim) -> Row[Any] | None:
        """What is lent; else the locks of its subjects are given back, where they are several."""
        if len(candidate.subjects) == 1:
            return self._lend(candidate, claim)
        attempt = self.connection.begin_nested()
        taken = self._lend(candidate, claim)
        attempt.commit() if taken is not None else attempt.rollback()
        return taken

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

    def number_sends(self, count: int) -> int:
        """The newest of the next numbers of so many sends of this store, in the transaction that commits them."""
        return int(self.connection.execute(NUMBERED, {"count": count}).scalar_one())

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
        self.connection.execute(_PROVED, told_as)

    def acknowledgements(self, *, write_back: RecordId | None = None) -> Sequence[Acknowledgement]:
        """The proofs kept, of one act or of all."""
        wanted = select(ACKNOWLEDGEMENT).where(self.within(ACKNOWLEDGEMENT)).order_by(ACKNOWLEDGEMENT.c.at)
        if write_back is not None:
            wanted = wanted.where(ACKNOWLEDGEMENT.c.write_back == write_back)
        rows = self.connection.execute(wanted).mappings()
        return [Acknowledgement(**{**row, "native_key": tuple(row["native_key"])}) for row in rows]

    def _lend(self, candidate: Row[Any], claim: _Claim) -> Row[Any] | None:
        """Lock the subjects in one order for everybody, look again, and hand over."""
        told = {"system": candidate.system, "subjects": sorted(candidate.subjects)}
        if not self.connection.execute(LOCKED, told).scalar_one():
            return None
        if candidate.refers and not self._needs_met(candidate.id, claim.now):
            return None
        changes = msgspec.json.encode({"token": claim.token, "lease_until": claim.until}).decode()
        values = {"candidate": candidate.id, "now": claim.now, "given": claim.given, "changes": changes}
        lending = {**values, "new_token": claim.token, "until": claim.until}
        taken: Row[Any] | None = self.connection.execute(lent(self.scope), lending).one_or_none()
        return taken

    def _needs_met(self, candidate: str, now: datetime) -> bool:
        """Of a step that refers to others, as it is under its subjects' locks."""
        row = self.connection.execute(STILL_CLAIMABLE, {"candidate": candidate, "now": now}).scalar_one_or_none()
        fresh = _decode(row) if row is not None else None
        return fresh is not None and needs_met(fresh, self.steps(write_back=fresh.write_back))

    def _keep(self, step: Step, *, emits: Sequence[str], because: str, token: str | None = None) -> bool:
        """Keep a step with all that follows; whether it is there and, where a token is named, has it."""
        self.must_allow(step.system, step.entity)
        with self.together():
            if not self._written(step, token, emits=emits):
                return False
            self._told(step, because)
            self._end_hopeless(step, because)
            act = self._derive(step.write_back, because)
            if act is not None:
                self._link(step, subject_of(act.act))
        return True

    def _written(self, step: Step, token: str | None = None, *, emits: Sequence[str] = ()) -> bool:
        """Write a step down and tell of it, if it is there and, where a token is named, has it."""
        values = {f"new_{name}": value for name, value in self._values(step).items()}
        values |= {"held_by": token, "emits": list(emits), "said_at": self._given()}
        return bool(self.connection.execute(WRITTEN, values).scalar_one())

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
                self._written(ended, emits=[ended.state])
                self._told(ended, because)

    def _derive(self, write_back: RecordId, because: str) -> WriteBack | None:
        """Bring the act's own record to the state that its steps are in."""
        found = self.connection.execute(act_and_steps(self.scope), {"write_back": write_back}).one_or_none()
        if found is None:
            return None
        *known, kept, records, number, end = tuple(found)
        self.chain_ends(number, end)
        act = msgspec.json.decode(document(kept), type=WriteBack)
        steps = list(map(_decode, records))
        derived = structs.replace(act, state=state_of(steps), said=told(steps))
        if derived != act:
            values, digest = values_of(derived)
            self._put_over(Standing("write_back", *known), derived, values, because=because, digest=digest)
        return derived

    def _told(self, step: Step, because: str) -> None:
        self.note_all([self._told_of_step(step, because, by=self.actor.id)])

    def _told_of_step(self, step: Step, because: str, *, by: str) -> Told:
        """What the audit chain says of a step; whoever watches is told, too."""
        said = f"{step.state}: {step.said}" if step.said else step.state
        detail = f"{said} ({because})"
        kept = StepKept(
            step=step.id, write_back=step.write_back, operation=step.operation, system=step.system,
            entity=step.entity, state=step.state, attempt=step.attempt,
        )  # fmt: skip
        self.observed.append(kept)
        return by, "write step", step.system, step.entity, step.id, detail, content_hash(step).hex()

    def _values(self, step: Step) -> dict[str, Any]:
        return {
            **{name: getattr(step, name) for name in _SAME},
            "place": step.order,
            "subjects": list(step.subjects),
            "changed_at": self._given(),
            "record": msgspec.json.encode(step).decode(),
        }

    def _given(self) -> datetime | None:
        """The caller's own time, where it gives one; else a statement takes the store's."""
        return self.now() if self.now_is_given else None

    def _steps(self, wanted: Select[Any]) -> list[Step]:
        return [_decode(row) for row in self.connection.execute(wanted).scalars()]


def _claimed(taken: Row[Any], claim: _Claim, *, lost_commits_at: datetime | None) -> ClaimedStep:
    record, siblings = tuple(taken)
    return ClaimedStep(
        step=_decode(record),
        token=claim.token,
        lease_until=claim.until,
        now=claim.now,
        lost_commits_at=lost_commits_at,
        facts={one.name: one.native for one in map(_decode, siblings) if one.native is not None},
    )


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


_PROVED: Final = insert(ACKNOWLEDGEMENT).on_conflict_do_nothing()
#: columns that are fields of the step
_SAME: Final = (
    "id", "write_back", "system", "entity", "state", "reference", "token", "ordinal", "not_before", "lease_until",
)  # fmt: skip
