"""Scope: rows outside it do not exist, for any read of the repository, and cannot be written."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from canonical_model.access import EVERYTHING, Scope
from canonical_model.adapter import Page
from canonical_model.bank import BankTransaction, RemittanceAdvice
from canonical_model.collecting import Dispute
from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.decisions import Decision
from canonical_model.identity import IdentityLink, RecordId, SystemUid, engine_id, source_id
from canonical_model.kept_cash import BankFeed, CashProposal, KeptAdvice, KeptTransaction
from canonical_model.master_data import (
    BankAccount,
    ControlAccount,
    ControlBalance,
    ExchangeRate,
    LegalEntity,
    PaymentTerms,
)
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.parties import PartyVerdict
from canonical_model.plans import PaymentPlan
from canonical_model.receivables import Document, Receipt
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction
from canonical_model.steps import Step
from canonical_model.write_back import NoteAct, WriteBack
from core.audit_port import AuditWanted
from core.outbox_port import Ceiling, ChangedAct
from core.ports import Repository, System
from core.recorded import Recorded
from store import OutOfScope
from store.repository import PostgresRepository
from store.session import Session

PLACES = (("A", "1010"), ("A", "2020"), ("B", "1010"))
#: what says nothing about any entity, is the same for everybody, or is told by the scope itself
UNSCOPED = {
    "audit_head",
    "unproven",
    "batch",
    "batch_at",
    "settings",
    "verify_audit",
    "time",
    "sends",
    "lost_commits_at",
    "identity",
    "job_notes",
    # of no legal entity: the flows ask for the right first
    "accounts", "account", "credential", "grants", "tokens", "token", "signed_in", "given_answers",
    # of the scope that they were worked out for, which their key names
    "figure", "figures_at",
    # counts for whoever watches, which the console gives to those who may operate everywhere
    "standing",
    # numbers of changes, by which whoever worked something out knows that it is old
    "versions",
}  # fmt: skip
#: reads that need to know what is asked, or whose answer names no place; tests/store/test_outbox.py, test_reads.py,
#: test_waiting.py and tests/sums ask them
ASKED_ELSEWHERE = {
    "quarantine_payload", "write_back", "next_due", "events", "input_of", "content", "trading_partners",
    "customer_places", "aging_sums", "dateless", "period_sums", "account_sums", "exported",
    "customer_count", "places", "open_items_after", "is_open",
    "customers_numbered", "items_of_account", "items_of_accounts", "acts_to_change", "permission_to_send", "kept_of",
    "holds_of", "write_backs_after", "received_after", "received_count",
    "audit_page", "mentions", "source_mentions", "settled_steps", "inputs_of", "messages_before",
    "payloads_seen", "approvals_after", "approvals_waiting", "escalations_after", "escalations_named", "newest_event",
    "newest_events", "figures_kept", "approvals_since",
}  # fmt: skip
WRITES = {
    "add_system", "put", "link", "erase_person", "set_write_mode", "note_failure", "set_setting", "forget_payloads",
    "keep_acts", "claim_step", "keep_step", "change_step", "number_sends", "catch_up_sends", "took", "acknowledge",
    "audit_anchor", "audit_restored", "put_without", "put_source_without", "put_step_without", "put_input_without",
    "erase_payloads", "erase_texts", "forget_inputs", "forget_job_notes",
    "set_ceiling", "unlink", "keep_inputs", "keep_content", "put_all", "note_job", "writes_for", "acting", "together",
    "keep_account", "keep_credential", "keep_grant", "keep_token", "sign_in", "sign_out", "seen", "keep_answers",
    "forget_answers",
    "keep_figure", "keep_places",
}  # fmt: skip
NO_ENTITY, NO_SYSTEM = Scope(entities=frozenset()), Scope(systems=frozenset())


def reads() -> list[str]:
    public = [name for name, _ in inspect.getmembers(Repository, inspect.isfunction) if not name.startswith("_")]
    more = ["terms", "documents", "settlements", "links"]
    return sorted({*public, *more} - WRITES - UNSCOPED - ASKED_ELSEWHERE)


def sourced(desk: Any, system: str, entity: str) -> list[Any]:
    def told(kind: str) -> dict[str, Any]:
        uid, key = SystemUid(system), (entity, "1")
        return {"id": source_id(uid, kind, key), "system": uid, "entity": entity, "native_key": key}

    customer = desk.customer_id("C1", entity=entity, system=system)
    owned = {"customer_id": customer, "customer_number": "C1"}
    money = {"currency": "EUR", "amount_minor": -5, "functional_currency": "EUR", "amount_functional_minor": -5}
    rate = {"rate_type": "M", "from_currency": "USD", "to_currency": "EUR", "quotation": "direct", "from_factor": 1}
    return [
        LegalEntity(**told("legal_entity"), name="E", country="DE", functional_currency="EUR"),
        ControlAccount(**told("control_account"), gl_account="140000", kind="receivable"),
        ControlBalance(**told("control_balance"), gl_account="1", currency="EUR", balance_minor=5),
        desk.customer("C1", entity=entity, system=system),
        desk.person("P1", entity=entity, system=system),
        BankAccount(**told("bank_account"), **owned, iban="DE00"),
        PaymentTerms(**told("payment_terms"), code="N30", net_days=30),
        ExchangeRate(**told("exchange_rate"), **rate, to_factor=1, rate=Decimal("0.9"), valid_on=date(2026, 1, 1)),
        Document(**told("document"), number="1", type="invoice", native_type="RV"),
        desk.item(1, entity=entity, system=system),
        Receipt(**told("receipt"), customer_id=customer, number="1", **money),
        desk.leg(1, date(2026, 1, 1), entity=entity, system=system),
        desk.settlement(1, date(2026, 1, 1), entity=entity, system=system),
        desk.hold("H", entity=entity, system=system),
        CrmOrganisation(**told("crm_organisation"), name="O"),
        CrmAccount(**told("crm_account"), number="1", name="A"),
        Interaction(**told("interaction"), **owned, kind="call", happened_at=desk.activity("x").happened_at),
        Contract(**told("contract"), **owned, number="K"),
    ]


def bank_line(system: str, entity: str) -> BankTransaction:
    named = engine_id("bank_transaction", (system, entity))
    return BankTransaction(id=named, account="A", status="booked", amount=Money.of("1.00", "EUR"))


def of_ours(desk: Any, system: str, entity: str) -> list[Any]:
    place = {"system": SystemUid(system), "entity": entity, "customer_number": "C1"}
    place["customer_id"] = desk.customer_id("C1", entity=entity, system=system)
    amount = Money.of("1.00", "EUR")
    return [
        desk.promise("1", entity=entity, system=system),
        desk.activity(f"{system}{entity}", entity=entity, system=system),
        Dispute(
            id=engine_id("dispute", (system, entity)), **place, reason="pricing", amount=amount, items=(),
            status="open", opened_on=date(2026, 1, 1),
        ),
        Decision(
            id=engine_id("decision", (system, entity)), **place, move="push", next_step="mail", reasons=(), items=(),
            score=amount, as_of=date(2026, 1, 1), batch=1, policy_version="1",
        ),
        PartyVerdict(
            id=engine_id("party_verdict", (system, entity)), **place, verdict="apart", said_by="p",
            said_at=desk.activity("x").happened_at,
        ),
        PaymentPlan(
            id=engine_id("payment_plan", (system, entity)), **place, items=(), coverage=amount, instalments=(),
            status="proposed", proposed_on=date(2026, 1, 1), proposer="p", policy_version="1",
        ),
        ApprovalRequest(
            id=engine_id("approval_request", (system, entity)), **place, kind="plan", subject_id=RecordId("a"),
            subject="s", amount=amount, reasons=(), proposer="p", asked_at=desk.activity("x").happened_at,
            input_hash="h",
        ),
        Escalation(
            id=engine_id("escalation", (system, entity)), **place, rule="legal", destination="legal", recommended="r",
            reasons=(), amount=amount, opened_on=date(2026, 1, 1), due_on=date(2026, 1, 3), facts="f",
        ),
        KeptTransaction(
            id=engine_id("bank_transaction", (system, entity)), system=place["system"], entity=entity,
            customer_id=place["customer_id"], transaction=bank_line(system, entity), state="waiting",
            since=date(2026, 1, 1),
        ),
        KeptAdvice(
            id=engine_id("remittance_advice", (system, entity)), system=place["system"], entity=entity,
            customer_id=place["customer_id"], advice=RemittanceAdvice(id=RecordId("a"), lines=()), state="waiting",
            since=date(2026, 1, 1),
        ),
        BankFeed(
            id=engine_id("bank_feed", (system, entity)), system=place["system"], entity=entity,
            account=f"{system}{entity}", until=date(2026, 1, 1), taken_on=date(2026, 1, 1),
        ),
        CashProposal(
            id=engine_id("cash_proposal", (system, entity)), **place, line=bank_line(system, entity), options=(),
            decision="review", opened_on=date(2026, 1, 1),
        ),
        WriteBack(
            id=engine_id("write_back", (system, entity)), **place, operation="note", state="proposed", proposer="p",
            act=NoteAct(activity_id=RecordId("a"), text="t"), because_of="d",
            proposed_at=desk.activity("x").happened_at,
        ),
        Communication(
            id=engine_id("communication", (system, entity)), **place, kind="reminder", channel="mail", state="sent",
            recipients=("ada@example.com",), language="en", tone="", template="", template_version="", subject="",
            text="", rendered_hash="", message_id=thread(system, entity), handed_at=desk.activity("x").happened_at,
        ),
        ReceivedMessage(
            id=engine_id("received_message", (system, entity)), **place, state="open", sender="ada@example.com",
            received_at=desk.activity("x").happened_at, subject="s", text="t",
        ),
    ]  # fmt: skip


def thread(system: str, entity: str) -> str:
    """The Message-ID of the message of a place."""
    return f"{engine_id('communication', (system, entity))}@us.example"


def written(system: str, entity: str) -> Step:
    return Step(
        id=engine_id("step", (system, entity)), write_back=engine_id("write_back", (system, entity)), ordinal=0,
        name="note", kind="create", operation="note", system=SystemUid(system), entity=entity, subjects=("C1",),
        content={}, state="planned",
    )  # fmt: skip


@pytest.fixture(scope="module")
def filled(module_desk: Any) -> Any:
    """Every kind of row in two systems and two entities, and a rate of a whole system; nobody here changes them."""
    desk = module_desk
    rate = next(one for one in sourced(desk, "R", "") if isinstance(one, ExchangeRate))
    desk.read(rate, system="R", entity="", feed="rates", sweeps=())
    for system, entity in PLACES:
        records, rejected = sourced(desk, system, entity), [desk.rejected(1, entity=entity)]
        desk.read(*records, rejected=rejected, system=system, entity=entity, sweeps=())
        with desk.unit() as unit:
            unit.add_system(System(uid=SystemUid(system), name=f"system {system}", product="file", tenant="t"))
            unit.set_write_mode(system, entity, "note", "propose")
            link = IdentityLink(native_id=RecordId(system + entity), record_id=RecordId("r"), kind="echo", shows="H")
            unit.link(link, system=SystemUid(system), entity=entity)
            unit.set_ceiling(system, entity, "note", "run", Ceiling(count=1, accounts=1, amount=Decimal(1)))
            for record in of_ours(desk, system, entity):
                unit.put(record, because="test")
            told = Recorded(
                decision=RecordId(system + entity), system=SystemUid(system), entity=entity, policy_version="1",
                rate_set="1", account=b"x",
            )  # fmt: skip
            unit.keep_inputs([told])
            step = written(system, entity)
            act = unit.acts_to_change([step.write_back])[step.write_back]
            unit.keep_acts([ChangedAct(act=act, given=act, steps=[step], because="test", by=unit.actor.id)])
            unit.acknowledge(step, at=desk.activity("x").happened_at)
    return desk


def answer(desk: Any, unit: Any, name: str) -> list[Any]:
    """What a read returns; of one that names customers, threads or numbers, asked for those of every place."""
    everybody = [desk.customer_id("C1", entity=entity, system=system) for system, entity in PLACES]
    named: dict[str, Any] = {
        "answered": [thread(system, entity) for system, entity in PLACES],
        "open_items_numbered": [f"{1:010}"],
        "persons_at": ["Ada@Example.com"],
        "received": "",
        "receipts_over": [("EUR", -5)],
    }
    asked = [[*everybody, desk.customer_id("C1")]] if name.endswith("_of") else [named[name]] if name in named else []
    found = getattr(unit, name)(*asked)
    return list(found) if not isinstance(found, dict) else list(found.items())


def place(found: Any) -> tuple[str, str]:
    """The system and entity of whatever a read returned."""
    if isinstance(found, System):
        return found.uid, "1010"
    if isinstance(found, IdentityLink):
        return found.native_id[:1], found.native_id[1:]
    if isinstance(found, tuple):
        return found[0][0], found[0][1]
    return found.system, found.entity


def test_every_read_of_the_repository_is_asked_here() -> None:
    public = {name for name, _ in inspect.getmembers(PostgresRepository, inspect.isfunction) if name[0] != "_"}
    plumbing = {name for name, _ in inspect.getmembers(Session, inspect.isfunction)}
    assert public - plumbing - WRITES - UNSCOPED - ASKED_ELSEWHERE == set(reads())


def test_customers_out_of_scope_are_not_counted(filled: Any) -> None:
    for scope, count in ((EVERYTHING, len(PLACES)), (NO_ENTITY, 0), (NO_SYSTEM, 0)):
        with filled.unit(scope) as unit:
            assert unit.customer_count() == count


def test_an_empty_scope_sees_nothing_where_an_unrestricted_one_sees_rows(filled: Any) -> None:
    with filled.unit() as everything, filled.unit(NO_ENTITY) as nothing, filled.unit(NO_SYSTEM) as nowhere:
        for name in reads():
            assert answer(filled, everything, name), name
            assert answer(filled, nothing, name) == [], name
            assert answer(filled, nowhere, name) == [], name


def test_a_scope_sees_its_own_rows_alone(filled: Any) -> None:
    own = Scope(entities=frozenset({"1010"}), systems=frozenset({"A"}))
    with filled.unit(own) as unit:
        for name in sorted(set(reads()) - {"audit"}):
            assert {place(found) for found in answer(filled, unit, name)} == {("A", "1010")}, name
        with filled.unit() as everything:
            assert 0 < len(unit.audit()) < len(everything.audit())
            looked_for = [len(one.audit_page(AuditWanted(), before=None, limit=10_000)) for one in (unit, everything)]
            assert looked_for == [len(unit.audit()), len(everything.audit())]


def test_a_payload_outside_the_scope_is_not_there(filled: Any) -> None:
    with filled.unit() as unit:
        record = next(one.id for one in unit.quarantine() if one.entity == "2020")
    with filled.unit(Scope(entities=frozenset({"1010"}))) as unit, pytest.raises(LookupError):
        unit.quarantine_payload(record)


def test_rates_of_a_whole_system_are_seen_by_whoever_sees_an_entity_of_it(filled: Any) -> None:
    system = frozenset({"R"})
    with filled.unit(Scope(entities=frozenset({"1010"}), systems=system)) as some:
        assert [rate.entity for rate in some.rates()] == [""]
        assert [state.feed for state in some.read_states()] == ["rates"]
    with filled.unit(Scope(entities=frozenset(), systems=system)) as none:
        assert list(none.rates()) == []


def test_nothing_outside_the_scope_is_written(filled: Any) -> None:
    own = Scope(entities=frozenset({"1010"}), systems=frozenset({"A"}))
    link = IdentityLink(native_id=RecordId("n"), record_id=RecordId("r"), kind="echo")
    writes: list[Callable[[Any], Any]] = [
        lambda unit: unit.put(filled.promise("9", entity="2020", system="A"), because="b"),
        lambda unit: unit.link(link, system=SystemUid("B"), entity="1010"),
        lambda unit: unit.set_write_mode("A", "", "note", "auto"),
        lambda unit: unit.set_write_mode("A", "2020", "note", "auto"),
        lambda unit: unit.note_failure(SystemUid("B"), "1010", "items", "f"),
        lambda unit: unit.add_system(System(uid=SystemUid("C"), name="c", product="file", tenant="t")),
    ]
    for write in writes:
        with filled.unit(own) as unit, pytest.raises(OutOfScope):
            write(unit)
    with filled.unit(own) as unit:
        assert not unit.erase_person(filled.person("P1", entity="2020", system="A").id, because="asked")


def test_history_is_scoped_as_the_present_is(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(1, entity="2020"), entity="")
    desk.read(entity="")
    assert (len(desk.items()), len(desk.items(batch=1))) == (0, 2)
    with desk.unit(Scope(entities=frozenset({"1010"}))) as unit:
        assert {place(item) for item in unit.items(batch=1)} == {(desk.system, "1010")}


def test_nothing_outside_the_scope_is_read_in_or_swept(desk: Any) -> None:
    own = Scope(entities=frozenset({"1010"}), systems=frozenset({desk.system}))
    desk.read(desk.item(1), desk.item(1, entity="2020"), entity="")
    with pytest.raises(OutOfScope), desk.staging(scope=own, entity="2020"):
        pass
    with desk.staging(scope=own) as staging, pytest.raises(OutOfScope):
        staging.add(Page(records=(desk.item(2, entity="2020"),)))
    with desk.staging(scope=own, entity="") as staging:
        staging.merge(desk.complete)
    assert {item.entity for item in desk.items()} == {"2020"}
