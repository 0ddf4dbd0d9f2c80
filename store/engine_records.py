"""Records of ours: promises, disputes, notes, decisions, write-backs and our own holds, each version kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct, structs
from sqlalchemy import ColumnElement, Select, Table, Text, cast, false, func, insert, select, true
from sqlalchemy.dialects.postgresql import ARRAY, distinct_on
from sqlalchemy.dialects.postgresql import insert as pg_insert

from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.kept_cash import BankFeed, CashProposal, KeptAdvice, KeptTransaction
from canonical_model.observing import RecordKept
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.parties import PartyVerdict
from canonical_model.plans import PaymentPlan
from canonical_model.wire import encode
from canonical_model.write_back import Approval, WriteBack
from core.own_records import OwnRecord
from store.identity_links import IdentityLinks
from store.replacing import replacing, standing, superseding, superseding_first
from store.schema import APPROVAL, TABLES
from store.shapes import SHAPES, content_hash

R = TypeVar("R")
_APPROVED: Final = pg_insert(APPROVAL).on_conflict_do_nothing()
#: records held in memory at once while streaming
FETCH: Final = 2_000
#: digits of a whole id
_ID_DIGITS: Final = 32
KIND_OF: Final[dict[type[Any], str]] = {
    PromiseToPay: "promise",
    Dispute: "dispute",
    Activity: "activity",
    Decision: "decision",
    WriteBack: "write_back",
    PartyVerdict: "party_verdict",
    PaymentPlan: PaymentPlan.KIND,
    ApprovalRequest: ApprovalRequest.KIND,
    Escalation: Escalation.KIND,
    Communication: Communication.KIND,
    ReceivedMessage: ReceivedMessage.KIND,
    KeptTransaction: KeptTransaction.KIND,
    CashProposal: CashProposal.KIND,
    KeptAdvice: KeptAdvice.KIND,
    BankFeed: BankFeed.KIND,
    Hold: "hold",
}
#: made once: of a kind of many variants that takes longer than decoding a page
DECODERS: Final[dict[type[Any], Callable[[msgspec.Raw], Any]]] = {
    kind: msgspec.json.Decoder(kind).decode for kind in KIND_OF
}


class Standing(Struct, frozen=True):
    """What is known of a record of ours that stands in the store, before it is kept anew."""

    kind: str
    id: str
    system: str
    entity: str
    row_hash: bytes
    #: the batch that it is of
    recorded_from: int
    #: those that were kept with it; None where that is not known
    approvals: tuple[Approval, ...] | None = None


class _Kept(Struct, frozen=True):
    """A document of the wire format as it lies in the table; what was checked on its way in is not checked again."""

    record: msgspec.Raw


_document: Final = msgspec.json.Decoder(_Kept)


class EngineRecords(IdentityLinks):
    """The repository's part about our own records."""

    #: the record last put, or looked up to be changed, under the lock: who puts it need not look it up again
    last_put: Standing | None = None

    def promises(self) -> Sequence[PromiseToPay]:
        return self._ours(PromiseToPay)

    def disputes(self) -> Sequence[Dispute]:
        return self._ours(Dispute)

    def activities(self, *, customer_id: RecordId | None = None) -> Sequence[Activity]:
        table = TABLES["activity"][0]
        return self._ours(Activity, [] if customer_id is None else [table.c.customer_id == customer_id])

    def party_verdicts(self) -> Sequence[PartyVerdict]:
        return self._ours(PartyVerdict)

    def payment_plans(self, *, customer_id: RecordId | None = None, changing: bool = False) -> Sequence[PaymentPlan]:
        if changing:
            self.lock()
        return self._ours(PaymentPlan, _of_account("payment_plan", customer_id))

    def approval_requests(
        self, *, state: str = "", prefix: str = "", changing: bool = False
    ) -> Sequence[ApprovalRequest]:
        if changing:
            self.lock()
        kind = ApprovalRequest.KIND
        asked = [begins(TABLES[kind][0].c.id, prefix)] if prefix else []
        return self._ours(ApprovalRequest, [*_in_state(kind, state), *asked])

    def escalations(self, *, customer_id: RecordId | None = None, changing: bool = False) -> Sequence[Escalation]:
        if changing:
            self.lock()
        return self._ours(Escalation, _of_account("escalation", customer_id))

    def kept_transactions(
        self, *, state: str = "", ids: Collection[RecordId] | None = None,
        customers: Collection[RecordId] | None = None, newest: int | None = None, changing: bool = False,
    ) -> Sequence[KeptTransaction]:  # fmt: skip
        """Bank lines in a state, by id, or of customers, so many of the end; of no entity: for whoever sees any."""
        if changing:
            self.lock()
        table = TABLES[KeptTransaction.KIND][0]
        asked: list[ColumnElement[bool]] = [table.c.status == state] if state else []
        asked += [among(table.c.id, list(ids))] if ids is not None else []
        asked += [among(table.c.customer_id, list(customers))] if customers is not None else []
        wanted = select(cast(table.c.record, Text)).where(self.within(table) | self._of_nobody(table), *asked)
        if newest is None:
            return self._decoded(KeptTransaction, wanted.order_by(table.c.sk))
        return self._decoded(KeptTransaction, wanted.order_by(table.c.sk.desc()).limit(newest))[::-1]

    def kept_advices(
        self, *, state: str = "", ids: Collection[RecordId] | None = None, changing: bool = False
    ) -> Sequence[KeptAdvice]:
        """Remittance advices in a state, or by id; of no entity in sight of whoever sees any entity."""
        if changing:
            self.lock()
        table = TABLES[KeptAdvice.KIND][0]
        asked: list[ColumnElement[bool]] = [table.c.status == state] if state else []
        asked += [among(table.c.id, list(ids))] if ids is not None else []
        wanted = select(cast(table.c.record, Text)).where(self.within(table) | self._of_nobody(table), *asked)
        return self._decoded(KeptAdvice, wanted.order_by(table.c.sk))

    def bank_feeds(self) -> Sequence[BankFeed]:
        """How far bank statements were taken in; of no entity in sight of whoever sees any entity."""
        table = TABLES[BankFeed.KIND][0]
        wanted = select(cast(table.c.record, Text)).where(self.within(table) | self._of_nobody(table))
        return self._decoded(BankFeed, wanted.order_by(table.c.sk))

    def cash_proposals(
        self, *, states: Collection[str] = (), prefix: str = "", ids: Collection[RecordId] | None = None,
        changing: bool = False,
    ) -> Sequence[CashProposal]:  # fmt: skip
        """What is proposed of bank lines, in some states, by id or its beginning."""
        if changing:
            self.lock()
        table = TABLES[CashProposal.KIND][0]
        asked: list[ColumnElement[bool]] = [table.c.status.in_(sorted(states))] if states else []
        asked += [begins(table.c.id, prefix)] if prefix else []
        asked += [among(table.c.id, list(ids))] if ids is not None else []
        return self._ours(CashProposal, asked)

    def _of_nobody(self, table: Table) -> ColumnElement[bool]:
        sees_some = any(area.entities is None or bool(area.entities) for area in self.scope.areas)
        return (table.c.entity == "") & (table.c.system == "") & (true() if sees_some else false())

    def decisions(self) -> Sequence[Decision]:
        """The newest decision of each account."""
        table = TABLES["decision"][0]
        account = (table.c.system, table.c.entity, table.c.customer_id)
        wanted = self._wanted(table).ext(distinct_on(*account)).order_by(*account, *newest_first(table))
        return self._decoded(Decision, wanted)

    def decided(self, prefix: str = "") -> Sequence[Decision]:
        """Every decision ever kept whose id begins so."""
        table = TABLES["decision"][0]
        return self._ours(Decision, [begins(table.c.id, prefix)] if prefix else ())

    def communications(
        self, *, customer_id: RecordId | None = None, state: str = "", changing: bool = False
    ) -> Sequence[Communication]:
        if changing:
            self.lock()
        return self._ours(
            Communication, [*_of_account("communication", customer_id), *_in_state("communication", state)]
        )

    def received_messages(
        self, *, customer_id: RecordId | None = None, state: str = "", changing: bool = False
    ) -> Sequence[ReceivedMessage]:
        if changing:
            self.lock()
        kind = ReceivedMessage.KIND
        return self._ours(ReceivedMessage, [*_of_account(kind, customer_id), *_in_state(kind, state)])

    def received(self, prefix: str, *, changing: bool = False) -> Sequence[ReceivedMessage]:
        """Messages from customers whose id begins so."""
        if changing:
            self.lock()
        return self._ours(ReceivedMessage, [begins(TABLES[ReceivedMessage.KIND][0].c.id, prefix)])

    def answered(self, message_ids: Sequence[str]) -> Sequence[Communication]:
        """Messages to customers that went out under these Message-IDs, each of which begins with its record's id."""
        wanted = frozenset(message_ids)
        records = sorted({one.partition("@")[0] for one in wanted})
        found = self._ours(Communication, [TABLES[Communication.KIND][0].c.id.in_(records)]) if records else ()
        return [one for one in found if one.message_id in wanted]

    def put(self, record: OwnRecord, *, because: str) -> bool:
        """Keep a record of ours; an equal one writes nothing (False). Its earlier version moves to history."""
        self.must_allow(record.system, record.entity)
        if isinstance(record, Hold) and record.set_by != "us":
            raise ValueError(f"hold {record.id}: what the ERP set only a reading of the ERP changes")
        kind = kind_of(record)
        values, digest = values_of(record)
        self.lock()
        known = self._known(kind, record.id)
        if known is not None:
            self.must_allow(known.system, known.entity)
            if known.row_hash == digest:
                return False
        self._put_over(known, record, values, because=because, digest=digest)
        approvals = getattr(record, "approvals", ())
        if isinstance(record, WriteBack | ApprovalRequest) and (known is None or known.approvals != approvals):
            self._keep_approvals(record)
        return True

    def _put_over(
        self, known: Standing | None, record: OwnRecord, values: dict[str, Any], *, because: str, digest: bytes
    ) -> None:
        """Keep a record in the place of what is known of it, and say so."""
        kind = kind_of(record)
        batch = self._replace(kind, known, values)
        approvals = getattr(record, "approvals", ())
        self.last_put = Standing(kind, record.id, record.system, record.entity, digest, batch, approvals)
        content = digest.hex()
        self.note(f"put {kind}", record.id, system=record.system, entity=record.entity, detail=because, content=content)
        self.observed.append(observed(record))

    def write_back(self, record: RecordId, *, changing: bool = False) -> WriteBack | None:
        """One write-back, or None if there is none in scope; with `changing` nobody else changes it meanwhile."""
        if not changing:
            found = self._ours(WriteBack, [TABLES["write_back"][0].c.id == record])
            return found[0] if found else None
        self.lock()
        known = self._known_act(record)
        if known is None:
            return None
        # whoever puts it under this lock need not look it up again
        self.last_put = known[0]
        act: WriteBack = DECODERS[WriteBack](document(known[1]))
        return act

    def _known_act(self, record: RecordId) -> tuple[Standing, str] | None:
        """A write-back in scope, for the one writer: what is known of it, and the text it is kept as."""
        table = TABLES["write_back"][0]
        wanted = standing("write_back").add_columns(cast(table.c.record, Text))
        found = self.connection.execute(wanted.where(self.within(table), table.c.id == record)).one_or_none()
        return None if found is None else (Standing("write_back", *found[:-1]), found[-1])

    def _keep_approvals(self, *acts: WriteBack | ApprovalRequest) -> None:
        rows = [row for act in acts for row in _approval_rows(act)]
        if rows:
            self.connection.execute(_APPROVED, rows)

    def _known(self, kind: str, record: RecordId) -> Standing | None:
        last = self.last_put
        if last is not None and (last.kind, last.id) == (kind, record):
            return last
        found = self.connection.execute(standing(kind).where(TABLES[kind][0].c.id == record)).one_or_none()
        return None if found is None else Standing(kind, *found)

    def _replace(self, kind: str, known: Standing | None, values: dict[str, Any]) -> int:
        """Write it in place of what stands, which moves to history; the batch."""
        if known is None:
            batch = self.new_batch()
            self.connection.execute(insert(TABLES[kind][0]).values(**values, recorded_from=batch))
            return batch
        told = {f"new_{name}": value for name, value in values.items()} | {"id_": known.id}
        if not self.has_batch:
            return self.first_batch(superseding_first(kind), told)
        batch = self.new_batch()
        told["new_recorded_from"] = batch
        # What this same transaction wrote was never seen by anybody: it leaves no version behind.
        if known.recorded_from == batch:
            self.connection.execute(replacing(kind), told)
        else:
            self.connection.execute(superseding(kind), {**told, "batch": batch})
        return batch

    def _supersede_all(self, kind: str, values: Sequence[dict[str, Any]], batch: int) -> None:
        """Write several in place of what stands of them, which moves to history."""
        told = [{f"new_{name}": value for name, value in one.items()} for one in values]
        beside = [{"new_recorded_from": batch, "id_": one["id"], "batch": batch} for one in values]
        self.connection.execute(superseding(kind), [one | more for one, more in zip(told, beside, strict=True)])

    def _wanted(self, table: Table) -> Select[Any]:
        return select(cast(table.c.record, Text)).where(self.within(table))

    def _ours(self, kind: type[R], asked: Sequence[ColumnElement[bool]] = ()) -> Sequence[R]:
        table = TABLES[KIND_OF[kind]][0]
        return self._decoded(kind, self._wanted(table).where(*asked).order_by(table.c.sk))

    def _streamed(self, kind: type[R], wanted: Select[Any]) -> Iterator[R]:
        decode = DECODERS[kind]
        with self.connection.execute(wanted, execution_options={"yield_per": FETCH}) as rows:
            for text in rows.scalars():
                yield decode(document(text))

    def _decoded(self, kind: type[R], wanted: Select[Any]) -> Sequence[R]:
        decode = DECODERS[kind]
        return [decode(document(text)) for text in self.connection.execute(wanted).scalars()]


def newest_first(table: Table) -> Sequence[ColumnElement[Any]]:
    """The order of decisions in which the last one comes first."""
    return (table.c.record["record"]["as_of"].astext.desc(), table.c.recorded_from.desc(), table.c.sk.desc())


def document(text: str) -> msgspec.Raw:
    """The record in a document as it lies in the table."""
    return _document.decode(text).record


def _of_account(kind: str, customer_id: RecordId | None) -> list[ColumnElement[bool]]:
    return [] if customer_id is None else [TABLES[kind][0].c.customer_id == customer_id]


def _in_state(kind: str, state: str) -> list[ColumnElement[bool]]:
    return [TABLES[kind][0].c.status == state] if state else []


def begins(column: ColumnElement[str], prefix: str) -> ColumnElement[bool]:
    """The condition that an id begins so; of a whole id that it is this one, which the index answers."""
    return column == prefix if len(prefix) == _ID_DIGITS else column.startswith(prefix, autoescape=True)


def among(column: ColumnElement[str], named: Sequence[str]) -> ColumnElement[bool]:
    """The condition that a column holds one of some texts, however many."""
    return column == func.any(cast(named, ARRAY(Text(collation="C"))))


def _approval_rows(act: WriteBack | ApprovalRequest) -> list[dict[str, Any]]:
    """What is kept of the approvals of an act beside it."""
    about = {"write_back": act.id, "proposer": act.proposer, "system": act.system, "entity": act.entity}
    names = ("approver", "behalf_of", "at", "input_hash")
    return [{**{name: getattr(one, name) for name in names}, **about} for one in act.approvals]


def kind_of(record: OwnRecord) -> str:
    """The kind of a record of ours: its tables are named by it."""
    return KIND_OF[type(record)]


def observed(record: OwnRecord) -> RecordKept:
    """What whoever watches is told of a record that was kept."""
    told = RecordKept(record=kind_of(record), id=record.id, system=record.system, entity=record.entity)
    match record:
        case Decision():
            return structs.replace(told, state=record.move)
        case WriteBack():
            return structs.replace(
                told, state=record.state, operation=record.operation, decision=record.because_of,
                approvals=len(record.approvals),
            )  # fmt: skip
    return told


def values_of(record: OwnRecord) -> tuple[dict[str, Any], bytes]:
    """The columns of a record of ours, and its hash."""
    if isinstance(record, Hold):
        return _hold_values(record)
    digest = content_hash(record)
    status = getattr(record, "status", None) or getattr(record, "state", None)
    looked_up_by = {name: getattr(record, name) for name in ("id", "system", "entity", "customer_id")}
    document = msgspec.json.decode(encode(record))
    return {**looked_up_by, "status": status or "", "record": document, "row_hash": digest}, digest


def _hold_values(hold: Hold) -> tuple[dict[str, Any], bytes]:
    shape = SHAPES[Hold]
    *_, digest = shape.row(hold)
    values = {name: getattr(hold, name) for name in shape.names}
    return {**values, "native_key": list(hold.native_key), "row_hash": digest}, digest
