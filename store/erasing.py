"""Erasing in the store: every place that names somebody, put there again without them; the chain says that it was."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Table, Text, and_, cast, delete, false, func, or_, select, update
from sqlalchemy.dialects.postgresql import ARRAY

from canonical_model.identity import RecordId
from canonical_model.steps import Step
from core.erasing_port import Mention, SourceMention
from core.own_records import OwnRecord
from core.recorded import Recorded
from core.write_back.machine import SETTLED
from store.audit_records import ERASE_RECORDS
from store.audit_texts import ERASE_TEXTS
from store.engine_records import FETCH, KIND_OF, EngineRecords, values_of
from store.quarantine import QuarantineReads
from store.schema import AUDIT, AUDIT_TEXT, DECISION_INPUT, ENGINE_KINDS, JOB_NOTE, QUARANTINE, TABLES, WRITE_STEP

#: free texts of what sources bring
_FREE: Final = {"interaction": ("subject", "text", "actor"), "contract": ("text",), "hold": ("reason",)}
#: numbers that one entry of the chain names
_AT_ONCE: Final = 500
_TYPES: Final = {kind: made for made, kind in KIND_OF.items()}


class ErasingRows(EngineRecords, QuarantineReads):
    """The repository's part in erasing (core.erasing_port.Erasing)."""

    def mentions(
        self, words: Sequence[str], *, customers: Collection[RecordId], anywhere: Sequence[str]
    ) -> Iterator[Mention]:
        for kind in ENGINE_KINDS:
            for place, table in enumerate(TABLES[kind]):
                told = cast(table.c.record, Text)
                asked = or_(and_(_of_any(table, customers), _holds(told, words)), _holds(told, anywhere))
                yield from self._found(kind, table, asked, earlier=bool(place))

    def messages_before(self, kind: str, day: date) -> Iterator[Mention]:
        for place, table in enumerate(TABLES[kind]):
            told = table.c.record["record"]
            came = func.coalesce(told["handed_at"].astext, told["received_at"].astext)
            texts = func.concat(told["text"].astext, told["subject"].astext, told["sender"].astext)
            yield from self._found(kind, table, and_(came < day.isoformat(), texts != ""), earlier=bool(place))

    def _found(self, kind: str, table: Table, asked: ColumnElement[bool], *, earlier: bool) -> Iterator[Mention]:
        wanted = select(table.c.sk, cast(table.c.record["record"], Text)).where(self.within(table, shared=True), asked)
        last = 0
        while rows := self.connection.execute(wanted.where(table.c.sk > last).order_by(table.c.sk).limit(FETCH)).all():
            for key, text in rows:
                yield Mention(kind=kind, earlier=earlier, key=key, record=msgspec.json.decode(text, type=_TYPES[kind]))
            last = rows[-1][0]

    def put_without(self, mention: Mention, record: OwnRecord) -> None:
        self.lock()
        table = TABLES[mention.kind][mention.earlier]
        values, digest = values_of(record)
        self.last_put = None
        self.connection.execute(update(table).where(table.c.sk == mention.key).values(**values))
        self.note(ERASE_RECORDS, record.id, system=record.system, entity=record.entity, content=digest.hex())

    def source_mentions(self, words: Sequence[str], *, customers: Collection[RecordId]) -> Iterator[SourceMention]:
        for kind, names in _FREE.items():
            for place, table in enumerate(TABLES[kind]):
                theirs = or_(*(_holds(table.c[name], words) for name in names))
                columns = (table.c.sk, table.c.id, table.c.system, *(table.c[name] for name in names))
                wanted = select(*columns).where(self.within(table), _of_any(table, customers), theirs)
                for key, record, system, *texts in self.connection.execute(wanted).all():
                    yield SourceMention(
                        kind=kind, earlier=bool(place), key=key, id=record, system=system,
                        texts=dict(zip(names, texts, strict=True)),
                    )  # fmt: skip

    def put_source_without(self, mention: SourceMention, texts: dict[str, str]) -> None:
        """The row's hash stays: a source that says the same again does not bring the text back."""
        self.lock()
        table = TABLES[mention.kind][mention.earlier]
        self.connection.execute(update(table).where(table.c.sk == mention.key).values(**texts))
        self.note(ERASE_RECORDS, mention.id, system=mention.system)

    def settled_steps(self, words: Sequence[str], *, customers: Collection[RecordId]) -> Sequence[Step]:
        act = TABLES["write_back"][0]
        acts = select(act.c.id).where(_of_any(act, customers))
        over = (WRITE_STEP.c.state.in_(sorted(SETTLED)), WRITE_STEP.c.write_back.in_(acts), self.within(WRITE_STEP))
        told = cast(WRITE_STEP.c.record, Text)
        rows = self.connection.execute(select(told).where(*over, _holds(told, words)).order_by(WRITE_STEP.c.id))
        return [msgspec.json.decode(row, type=Step) for row in rows.scalars()]

    def put_step_without(self, step: Step) -> None:
        self.lock()
        document = msgspec.json.decode(msgspec.json.encode(step))
        self.connection.execute(update(WRITE_STEP).where(WRITE_STEP.c.id == step.id).values(record=document))
        self.note(ERASE_RECORDS, step.id, system=step.system, entity=step.entity)

    def inputs_of(self, customers: Collection[RecordId]) -> Iterator[Recorded]:
        theirs = or_(*(_decided(table, customers) for table in TABLES["decision"]))
        asked = (self.within(DECISION_INPUT), theirs, func.length(DECISION_INPUT.c.account) > 0)
        for row in self.connection.execute(select(DECISION_INPUT).where(*asked)).mappings().all():
            yield Recorded(**row)

    def put_input_without(self, decision: RecordId, account: bytes) -> None:
        self.lock()
        same = DECISION_INPUT.c.decision == decision
        values = {"account": account, "erased_at": self.now()}
        self.connection.execute(update(DECISION_INPUT).where(same).values(**values))
        self.note(ERASE_RECORDS, decision, detail="what it was made of")

    def erase_payloads(self, words: Sequence[str], *, preview: bool) -> int:
        told = func.encode(QUARANTINE.c.payload, "escape")
        asked = (self.within(QUARANTINE), _holds(told, words))
        if preview:
            return self._count(QUARANTINE, *asked)
        self.lock()
        count = self.affected(update(QUARANTINE).where(*asked).values(payload=b""))
        if count:
            self.note("forget payloads", "quarantine", detail=f"{count} named a person")
        return count

    def erase_texts(self, words: Sequence[str], *, subjects: Collection[RecordId], preview: bool) -> int:
        here = AUDIT_TEXT.c.number.in_(select(AUDIT.c.number).where(self.within(AUDIT, shared=True)))
        about = select(AUDIT.c.number).where(_among(AUDIT.c.subject, subjects))
        asked = (
            here,
            func.length(AUDIT_TEXT.c.key) > 0,
            or_(AUDIT_TEXT.c.number.in_(about), _holds(AUDIT_TEXT.c.text, words)),
        )
        if preview:
            return self._count(AUDIT_TEXT, *asked)
        self.lock()
        emptied = update(AUDIT_TEXT).where(*asked).values(key=b"", text="").returning(AUDIT_TEXT.c.number)
        numbers = sorted(self.connection.execute(emptied).scalars())
        for start in range(0, len(numbers), _AT_ONCE):
            told = ",".join(str(number) for number in numbers[start : start + _AT_ONCE])
            self.note(ERASE_TEXTS, "audit", detail=told)
        return len(numbers)

    def forget_inputs(self, *, before: datetime, preview: bool) -> int:
        old = [_decided_before(table, before) for table in TABLES["decision"]]
        asked = (self.within(DECISION_INPUT), func.length(DECISION_INPUT.c.account) > 0, or_(*old))
        if preview:
            return self._count(DECISION_INPUT, *asked)
        self.lock()
        count = self.affected(update(DECISION_INPUT).where(*asked).values(account=b"", erased_at=self.now()))
        if count:
            self.note(ERASE_RECORDS, "inputs of decisions", detail=f"{count} of before {before.date()}")
        return count

    def forget_job_notes(self, *, before: datetime, preview: bool) -> int:
        old = JOB_NOTE.c.at < before
        return self._count(JOB_NOTE, old) if preview else self.affected(delete(JOB_NOTE).where(old))

    def payloads_seen(self, *, before: datetime) -> int:
        old = (self.within(QUARANTINE), QUARANTINE.c.seen_at < before, func.length(QUARANTINE.c.payload) > 0)
        return self._count(QUARANTINE, *old)

    def _count(self, table: Table, *asked: ColumnElement[bool]) -> int:
        return int(self.connection.execute(select(func.count()).select_from(table).where(*asked)).scalar_one())


def _of_any(table: Table, customers: Collection[RecordId]) -> ColumnElement[bool]:
    return _among(table.c.customer_id, customers)


def _among(column: ColumnElement[str], named: Collection[str]) -> ColumnElement[bool]:
    return column == func.any(cast(sorted(named), ARRAY(Text(collation="C"))))


def _holds(told: ColumnElement[Any], words: Sequence[str]) -> ColumnElement[bool]:
    return or_(false(), *(told.icontains(word, autoescape=True) for word in words))


def _decided(table: Table, customers: Collection[RecordId]) -> ColumnElement[bool]:
    return DECISION_INPUT.c.decision.in_(select(table.c.id).where(_of_any(table, customers)))


def _decided_before(table: Table, before: datetime) -> ColumnElement[bool]:
    as_of = table.c.record["record"]["as_of"].astext
    return DECISION_INPUT.c.decision.in_(select(table.c.id).where(as_of < before.date().isoformat()))
