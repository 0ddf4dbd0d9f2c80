"""The tables: per kind what is known now and what was known before, and the few things around them.

A source kind has a column a field. A record of ours is kept whole in the canonical wire format beside the columns it is
looked up by. `recorded_from` and `recorded_to` are batch numbers.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    Numeric,
    PrimaryKeyConstraint,
    Table,
    Text,
)
from sqlalchemy import text as text_of
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.schema import SchemaItem

from store.shapes import SHAPES, Shape

metadata: Final = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"})
#: steps of which something is still to become
UNSETTLED: Final = "state NOT IN ('confirmed', 'refused', 'rejected', 'superseded', 'withdrawn')"
#: our own kinds that are kept whole; holds of ours share the table of the ERP's
ENGINE_KINDS: Final = (
    "promise", "dispute", "activity", "decision", "write_back", "party_verdict", "payment_plan", "approval_request",
    "escalation", "bank_transaction", "cash_proposal", "remittance_advice", "communication", "received_message",
    "bank_feed",
)  # fmt: skip


def text(name: str, *, nullable: bool = False, primary_key: bool = False) -> Column[str]:
    """A text column, compared byte by byte on every server alike."""
    return Column(name, Text(collation="C"), nullable=nullable, primary_key=primary_key)


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


def _instant(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


def _surrogate() -> Column[int]:
    return Column("sk", BigInteger, Identity(always=True), primary_key=True)


def _kept() -> list[Column[Any]]:
    return [Column("row_hash", LargeBinary, nullable=False), _number("recorded_from")]


def _engine_columns() -> list[Column[Any]]:
    names = (text("id"), text("system"), text("entity"), text("customer_id"), text("status"))
    return [*names, Column("record", JSONB(none_as_null=True), nullable=False)]


def _pair(name: str, columns: Any, *more: SchemaItem) -> tuple[Table, Table]:  # noqa: ANN401 - a maker of columns
    known = _summed_first(name, [*columns(), *_kept()])
    current = Table(name, metadata, _surrogate(), *known, Index(f"ux_{name}_id", "id", unique=True), *more)
    history = f"{name}_history"
    before = Table(
        history, metadata, _surrogate(), *columns(), *_kept(), _number("recorded_to"), Index(f"ix_{history}_id", "id")
    )
    return current, before


def _summed_first(name: str, columns: list[Column[Any]]) -> list[Column[Any]]:
    first = _SUMMED if name == "open_item" else ()
    return sorted(columns, key=lambda column: first.index(column.name) if column.name in first else len(first))


#: what is added up over whole ledgers stands first in a row, what always takes the same room before the rest:
#: what forty columns stand before takes three times as long to reach
_SUMMED: Final = (
    "open_minor", "open_functional_minor", "original_functional_minor", "due_date", "document_date", "posting_date",
    "customer_id", "kind", "functional_currency", "currency", "system", "entity", "offsets", "trading_partner",
    "customer_number", "id", "document_type", "residual_of", "settled_on", "created_on", "document_no",
)  # fmt: skip
#: of some tables
_EXTRA: Final[dict[str, list[SchemaItem]]] = {
    "open_item": [
        Index("ix_open_item_account", "customer_id"),
        Index("ix_open_item_open", "entity", "customer_id", postgresql_where="open_minor <> 0"),
        Index("ix_open_item_undated", "entity", "customer_id", postgresql_where="open_minor <> 0 AND due_date IS NULL"),
    ],
    "settlement_leg": [Index("ix_settlement_leg_settled_on", "settled_on")],
    "receipt": [Index("ix_receipt_account", "customer_id")],
    "person": [Index("ix_person_account", "customer_id")],
    "bank_account": [Index("ix_bank_account_account", "customer_id")],
    "interaction": [Index("ix_interaction_account", "customer_id")],
    "contract": [Index("ix_contract_account", "customer_id")],
    "customer": [Index("ix_customer_number", "entity", "number")],
    "bank_transaction": [Index("ix_bank_transaction_waiting", "entity", postgresql_where="status = 'waiting'")],
    "remittance_advice": [Index("ix_remittance_advice_waiting", "entity", postgresql_where="status = 'waiting'")],
    "write_back": [
        Index("ix_write_back_newest", text_of("(record #>> '{record,proposed_at}')"), "id"),
        Index(
            "ix_write_back_proposed",
            text_of("(record #>> '{record,proposed_at}')"),
            "id",
            postgresql_where="status = 'proposed'",
        ),
    ],
    "approval_request": [
        Index(
            "ix_approval_request_waiting",
            text_of("(record #>> '{record,asked_at}')"),
            "id",
            postgresql_where="status = 'waiting'",
        ),
    ],
    "escalation": [
        Index("ix_escalation_urgent", text_of("(status = 'closed')"), text_of("(record #>> '{record,due_on}')"), "id"),
    ],
    "received_message": [
        Index("ix_received_message_newest", text_of("(record #>> '{record,received_at}')"), "id"),
    ],
    "cash_proposal": [Index("ix_cash_proposal_unsolved", "entity", postgresql_where="status <> 'solved'")],
}


#: kind → (current, history)
TABLES: Final[dict[str, tuple[Table, Table]]] = {
    **{shape.name: _pair(shape.name, shape.columns, *_EXTRA.get(shape.name, ())) for shape in SHAPES.values()},
    **{
        kind: _pair(kind, _engine_columns, Index(f"ix_{kind}_account", "customer_id"), *_EXTRA.get(kind, ()))
        for kind in ENGINE_KINDS
    },
}

SYSTEM: Final = Table("system", metadata, text("uid", primary_key=True), text("name"), text("product"), text("tenant"))
BATCH: Final = Table(
    "batch",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _instant("committed_at"),
    # the job of several parts that it was written for
    text("job"),
)
READ_STATE: Final = Table(
    "read_state",
    metadata,
    text("system"),
    text("entity"),
    text("feed"),
    text("cursor"),
    text("completeness"),
    text("reason"),
    _instant("complete_at", nullable=True),
    _instant("attempted_at"),
    text("failure"),
    _number("open_count"),
    _number("open_count_before", nullable=True),
    PrimaryKeyConstraint("system", "entity", "feed"),
)
QUARANTINE: Final = Table(
    "quarantine",
    metadata,
    text("id", primary_key=True),
    text("system"),
    text("entity"),
    text("stream"),
    Column("native_key", JSONB(none_as_null=True), nullable=False),
    text("reason"),
    text("customer_number"),
    Column("payload", LargeBinary, nullable=False),
    _instant("seen_at"),
    # Which reading brought it: the next complete one of the same feed and entity clears what it does not bring again.
    text("feed"),
    text("read_for"),
    Index("ix_quarantine_reading", "system", "feed", "read_for"),
)
AUDIT: Final = Table(
    "audit",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _instant("at"),
    text("actor"),
    text("action"),
    text("system"),
    text("entity"),
    text("subject"),
    text("detail"),
    text("content"),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("ix_audit_subject", "subject", "number"),
    Index("ix_audit_actor", "actor", "number"),
)
#: what entries say about persons, apart from the chain, which holds it by a hash under the key: erased with its key,
#: nobody can tell from the chain what it was
AUDIT_TEXT: Final = Table(
    "audit_text",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("key", LargeBinary, nullable=False),
    text("text"),
)
#: the chain's end, apart from the chain: without it nobody would miss the last entries
AUDIT_HEAD: Final = Table(
    "audit_head",
    metadata,
    Column("one", Boolean, primary_key=True, autoincrement=False),
    _number("number"),
    Column("hash", LargeBinary, nullable=False),
    CheckConstraint("one", name="ck_audit_head_one"),
)
WRITE_MODE: Final = Table(
    "write_mode",
    metadata,
    text("system"),
    text("entity"),
    text("operation"),
    text("mode"),
    # whoever set it answers for what `auto` sends
    Column("set_by", Text(collation="C"), nullable=False, server_default=""),
    PrimaryKeyConstraint("system", "entity", "operation"),
)
WRITE_CEILING: Final = Table(
    "write_ceiling",
    metadata,
    text("system"),
    text("entity"),
    text("operation"),
    text("per"),
    _number("count"),
    _number("accounts"),
    Column("amount", Numeric, nullable=False),
    PrimaryKeyConstraint("system", "entity", "operation", "per"),
)
#: one row a step of a write-back; the step itself is kept whole beside what it is looked up by
WRITE_STEP: Final = Table(
    "write_step",
    metadata,
    text("id", primary_key=True),
    text("write_back"),
    text("system"),
    text("entity"),
    text("state"),
    text("reference"),
    text("token"),
    _number("place"),
    _number("ordinal"),
    Column("subjects", ARRAY(Text(collation="C")), nullable=False),
    _instant("not_before", nullable=True),
    _instant("lease_until", nullable=True),
    _instant("changed_at"),
    Column("record", JSONB(none_as_null=True), nullable=False),
    Index("ix_write_step_act", "write_back"),
    Index("ux_write_step_reference", "system", "reference", unique=True, postgresql_where="reference <> ''"),
    Index("ix_write_step_waiting", "place", "ordinal", postgresql_where=UNSETTLED),
    Index(
        "ix_write_step_subjects",
        "subjects",
        postgresql_using="gin",
        postgresql_where=UNSETTLED,
        postgresql_with={"fastupdate": "off"},
    ),
)
WRITE_EVENT: Final = Table(
    "write_event",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _instant("at"),
    text("write_back"),
    text("step"),
    text("system"),
    text("entity"),
    text("what"),
)
#: how far each consumer of events came
CONSUMER: Final = Table("consumer", metadata, text("name", primary_key=True), _number("position"))
#: how many sends this store ever committed; beside the store a witness remembers the newest
SEND_NUMBER: Final = Table(
    "send_number",
    metadata,
    Column("one", Boolean, primary_key=True, autoincrement=False),
    _number("number"),
    CheckConstraint("one", name="ck_send_number_one"),
)
#: every approval ever given, of a write-back or of a request (by its id, too);
#: that nobody approves their own proposal is a rule of the database, too
APPROVAL: Final = Table(
    "approval",
    metadata,
    text("write_back"),
    text("input_hash"),
    text("approver"),
    text("behalf_of"),
    text("proposer"),
    text("system"),
    text("entity"),
    _instant("at"),
    Index("ix_approval_at", "at"),
    PrimaryKeyConstraint("write_back", "input_hash", "approver"),
    CheckConstraint("approver <> proposer AND behalf_of <> proposer", name="ck_approval_not_own"),
)
#: what became of each step that reached its ERP: the proof of a write-back
ACKNOWLEDGEMENT: Final = Table(
    "acknowledgement",
    metadata,
    text("step", primary_key=True),
    text("write_back"),
    text("system"),
    text("entity"),
    text("what"),
    text("native_type"),
    Column("native_key", JSONB(none_as_null=True), nullable=False),
    text("native_url"),
    _instant("at"),
    Index("ix_acknowledgement_act", "write_back"),
)
#: what each decision was made of: the account as it was seen, packed
DECISION_INPUT: Final = Table(
    "decision_input",
    metadata,
    text("decision", primary_key=True),
    text("system"),
    text("entity"),
    text("policy_version"),
    text("rate_set"),
    Column("account", LargeBinary, nullable=False),
    # since when something of it, or all of it, is gone
    _instant("erased_at", nullable=True),
)
#: policies and rate sets under the names that their content gives them, packed
CONTENT: Final = Table("content", metadata, text("name", primary_key=True), Column("body", LargeBinary, nullable=False))
SETTING: Final = Table("setting", metadata, text("name", primary_key=True), text("value"))
IDENTITY_LINK: Final = Table(
    "identity_link",
    metadata,
    text("native_id"),
    text("record_id"),
    text("kind"),
    # the native code while it is ours
    text("shows"),
    # the item or customer that the native record is about
    text("subject_id"),
    text("system"),
    text("entity"),
    _instant("linked_at"),
    _number("recorded_from"),
    Column("recorded_to", BigInteger),
    PrimaryKeyConstraint("native_id", "record_id", "recorded_from"),
)
#: how far each job of the queue is
JOB_NOTE: Final = Table(
    "job_note",
    metadata,
    Column("job", BigInteger, primary_key=True, autoincrement=False),
    text("progress"),
    text("said"),
    _number("failures"),
    _instant("at"),
)
#: places to ask a system from, each lent for a while
SLOT: Final = Table(
    "slot",
    metadata,
    text("system"),
    _number("place"),
    text("holder"),
    _instant("lease_until", nullable=True),
    PrimaryKeyConstraint("system", "place"),
)
#: when the last requests to each system start that its allowance counts, the newest last
REQUEST_START: Final = Table(
    "request_start",
    metadata,
    text("system", primary_key=True),
    Column("starts", ARRAY(DateTime(timezone=True)), nullable=False),
)
#: people who were erased: a source that still names them does not bring them back
ERASED: Final = Table("erased", metadata, text("id", primary_key=True), _instant("at"))

#: who may sign in
ACCESS_ACCOUNT: Final = Table(
    "access_account", metadata, text("id", primary_key=True), text("kind"), text("behalf_of"),
    Column("disabled", Boolean, nullable=False), text("created_by"), _instant("created_at"),
)  # fmt: skip
CREDENTIAL: Final = Table(
    "credential", metadata, text("account", primary_key=True), text("password_hash"), _number("failed"),
    _instant("locked_until", nullable=True), _instant("changed_at"),
)  # fmt: skip
#: roles that were given, and taken back; that nobody gives themselves one is a rule of the database, too
ACCESS_GRANT: Final = Table(
    "access_grant", metadata, text("id", primary_key=True), text("account"), text("role"),
    Column("systems", ARRAY(Text(collation="C"))), Column("entities", ARRAY(Text(collation="C"))),
    Column("up_to", JSONB(none_as_null=True), nullable=False), text("granted_by"), _instant("granted_at"),
    text("revoked_by"), _instant("revoked_at", nullable=True), Index("ix_access_grant_account", "account"),
    CheckConstraint("account <> granted_by", name="ck_access_grant_not_own"),
)  # fmt: skip
ACCESS_TOKEN: Final = Table(
    "access_token", metadata, text("id", primary_key=True), text("account"),
    Column("secret_hash", LargeBinary, nullable=False), Column("rights", ARRAY(Text(collation="C")), nullable=False),
    text("created_by"), _instant("created_at"), _instant("expires_at"), text("revoked_by"),
    _instant("revoked_at", nullable=True), Index("ux_access_token_secret", "secret_hash", unique=True),
)  # fmt: skip
#: browsers that signed in
SIGNED_IN: Final = Table(
    "signed_in", metadata, Column("secret_hash", LargeBinary, primary_key=True), text("account"),
    _instant("began_at"), _instant("seen_at"),
)  # fmt: skip
#: what was answered to requests that must not take effect twice
IDEMPOTENT_ANSWER: Final = Table(
    "idempotent_answer", metadata, text("account"), text("key"), Column("request_hash", LargeBinary, nullable=False),
    _number("status"), Column("body", LargeBinary, nullable=False), _instant("at"),
    PrimaryKeyConstraint("account", "key"),
)  # fmt: skip
#: figures that take a while, as they were last worked out for somebody's scope
KEPT_FIGURE: Final = Table(
    "kept_figure", metadata, text("name"), text("scope"), _number("batch"), Column("day", Date, nullable=False),
    _instant("at"), Column("body", LargeBinary, nullable=False), PrimaryKeyConstraint("name", "scope"),
)  # fmt: skip
#: the worklist as it was last ranked, a row a place
KEPT_PLACE: Final = Table(
    "kept_place", metadata, Column("place", BigInteger, primary_key=True, autoincrement=False), text("system"),
    text("entity"), text("account"), text("collector"), Column("body", LargeBinary, nullable=False),
)  # fmt: skip


def current(shape: Shape[Any]) -> Table:
    """The table of what is known now of a source kind."""
    return TABLES[shape.name][0]


def history(shape: Shape[Any]) -> Table:
    """The table of what was known before."""
    return TABLES[shape.name][1]
