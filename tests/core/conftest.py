"""A desk: short words for making the records that the engine's tests look at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from canonical_model.adapter import Quarantined
from canonical_model.collecting import Activity, Allocation, Dispute, Hold, PromiseToPay
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId, SystemUid, engine_id, source_id
from canonical_model.master_data import ControlBalance, Customer, ExchangeRate, LegalEntity
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Receipt, SettlementLeg
from core.account import AccountView
from core.decisions import decide
from core.fx import RateSet
from core.policy import DEFAULT_POLICY, Policy
from core.ports import ReadState

TODAY = date(2026, 11, 12)
NOW = datetime(2026, 11, 12, 6, tzinfo=UTC)
SYSTEM = SystemUid("s4")


class Desk:
    """Makes records of one ledger, and asks the engine about them."""

    today, now, system = TODAY, NOW, SYSTEM

    def customer_id(self, number: str, *, entity: str = "1010") -> RecordId:
        return source_id(SYSTEM, "customer", (entity, number))

    def item(self, no: str, amount: str, *, overdue: int | None = 10, **fields: Any) -> OpenItem:
        entity, currency = fields.pop("entity", "1010"), fields.pop("currency", "EUR")
        customer, books = fields.pop("customer", "C1"), fields.pop("books", currency)
        due = None if overdue is None else TODAY - timedelta(days=overdue)
        minor = Money.of(amount, currency).minor
        functional = Money.of(fields.pop("functional", amount), books).minor
        told: dict[str, Any] = {
            "id": self.item_id(no, entity=entity),
            "system": SYSTEM,
            "entity": entity,
            "native_key": (entity, no),
            "document_id": source_id(SYSTEM, "document", (entity, no)),
            "document_no": no,
            "document_type": "invoice",
            "customer_id": self.customer_id(customer, entity=entity),
            "customer_number": customer,
            "kind": "whole",
            "currency": currency,
            "original_minor": minor,
            "open_minor": minor,
            "functional_currency": books,
            "original_functional_minor": functional,
            "open_functional_minor": functional,
            "due_date": due,
            "document_date": due - timedelta(days=30) if due else None,
            "posting_date": due - timedelta(days=30) if due else None,
            "control_account": "140000",
        }
        return OpenItem(**{**told, **fields})

    def item_id(self, no: str, *, entity: str = "1010") -> RecordId:
        return source_id(SYSTEM, "open_item", (entity, no))

    def cash(self, no: str, amount: str, **fields: Any) -> OpenItem:
        told = {"document_type": "receipt", "kind": "unapplied", "collectible": False, "overdue": 0}
        return self.item(no, f"-{amount}", **{**told, **fields})

    def credit_memo(self, no: str, amount: str, **fields: Any) -> OpenItem:
        return self.item(no, f"-{amount}", **{"document_type": "credit_memo", **fields})

    def customer(self, number: str = "C1", *, entity: str = "1010", **fields: Any) -> Customer:
        told = {"name": f"Customer {number}", **fields}
        return Customer(
            id=self.customer_id(number, entity=entity),
            system=SYSTEM,
            entity=entity,
            native_key=(entity, number),
            number=number,
            **told,
        )

    def entity(self, code: str, currency: str) -> LegalEntity:
        key = (code,)
        return LegalEntity(
            id=source_id(SYSTEM, "legal_entity", key),
            system=SYSTEM,
            entity=code,
            native_key=key,
            name=code,
            country="DE",
            functional_currency=currency,
        )

    def leg(
        self, item: OpenItem, amount: str, *, settlement: str = "S1", on: date = TODAY, **fields: Any
    ) -> SettlementLeg:
        key = (settlement, item.id, amount, on.isoformat())
        told: dict[str, Any] = {
            "kind": "receipt" if item.is_cash or item.document_type == "receipt" else "item",
            "amount_functional_minor": Money.of(amount, item.functional_currency).minor,
            **fields,
        }
        return SettlementLeg(
            id=source_id(SYSTEM, "settlement_leg", key),
            system=SYSTEM,
            entity=item.entity,
            native_key=key,
            settlement_id=source_id(SYSTEM, "settlement", (settlement,)),
            item_id=item.id,
            currency=item.currency,
            amount_minor=Money.of(amount, item.currency).minor,
            functional_currency=item.functional_currency,
            settled_on=on,
            **told,
        )

    def receipt(self, item: OpenItem, *, value: date | None, reversed_: bool = False) -> Receipt:
        return Receipt(
            id=source_id(SYSTEM, "receipt", item.native_key),
            system=SYSTEM,
            entity=item.entity,
            native_key=item.native_key,
            customer_id=item.customer_id,
            number=item.document_no,
            currency=item.currency,
            amount_minor=item.original_minor,
            functional_currency=item.functional_currency,
            amount_functional_minor=item.original_functional_minor,
            value_date=value,
            reversed=reversed_,
        )

    def rate(self, source: str, target: str, rate: str, *, on: date = TODAY, **fields: Any) -> ExchangeRate:
        told: dict[str, Any] = {"rate_type": "M", "quotation": "direct", "from_factor": 1, "to_factor": 1, **fields}
        key = (told["rate_type"], source, target, on.isoformat(), rate)
        return ExchangeRate(
            id=source_id(SYSTEM, "exchange_rate", key),
            system=SYSTEM,
            entity="",
            native_key=key,
            from_currency=source,
            to_currency=target,
            rate=Decimal(rate),
            valid_on=on,
            **told,
        )

    def rates(self, *rates: ExchangeRate, **options: Any) -> RateSet:
        return RateSet.of(rates, **options)

    def balance(self, account: str, amount: str, *, currency: str = "EUR", **fields: Any) -> ControlBalance:
        told = {"entity": "1010", **fields}
        key = (told["entity"], account, str(fields.get("through_period", "")))
        return ControlBalance(
            id=source_id(SYSTEM, "control_balance", key),
            system=SYSTEM,
            native_key=key,
            gl_account=account,
            currency=currency,
            balance_minor=Money.of(amount, currency).minor,
            **told,
        )

    def hold(self, subject: OpenItem | None = None, **fields: Any) -> Hold:
        scope, subject_id = ("customer", self.customer_id("C1")) if subject is None else ("item", subject.id)
        told: dict[str, Any] = {"scope": scope, "subject_id": subject_id, "kind": "native", "set_by": "erp", **fields}
        identity = (told["scope"], told["subject_id"], told["kind"])
        return Hold(id=engine_id("hold", identity), system=SYSTEM, entity="1010", **told)

    def promise(self, *parts: tuple[OpenItem, str], due_in: int = 7, **fields: Any) -> PromiseToPay:
        allocations = tuple(
            Allocation(item_id=item.id, amount=Money.of(amount, item.currency)) for item, amount in parts
        )
        told: dict[str, Any] = {
            "status": "open",
            "promised_on": TODAY - timedelta(days=14),
            "promised_for": TODAY + timedelta(days=due_in),
            **fields,
        }
        return PromiseToPay(
            id=engine_id("promise", tuple(part.item_id for part in allocations)),
            system=SYSTEM,
            entity="1010",
            customer_id=self.customer_id("C1"),
            customer_number="C1",
            amount=sum((part.amount for part in allocations), Money.zero(parts[0][0].currency)),
            allocations=allocations,
            **told,
        )

    def dispute(self, *parts: tuple[OpenItem, str], **fields: Any) -> Dispute:
        told: dict[str, Any] = {"status": "open", "reason": "pricing", "opened_on": TODAY, **fields}
        items = tuple(Allocation(item_id=item.id, amount=Money.of(amount, item.currency)) for item, amount in parts)
        return Dispute(
            id=engine_id("dispute", tuple(part.item_id for part in items)),
            system=SYSTEM,
            entity="1010",
            customer_id=self.customer_id("C1"),
            customer_number="C1",
            amount=sum((part.amount for part in items), Money.zero("EUR")),
            items=items,
            **told,
        )

    def activity(self, kind: Any, *, days_ago: int) -> Activity:
        at = NOW - timedelta(days=days_ago)
        return Activity(
            id=engine_id("activity", (kind, at.isoformat())),
            system=SYSTEM,
            entity="1010",
            customer_id=self.customer_id("C1"),
            customer_number="C1",
            kind=kind,
            text="",
            happened_at=at,
            actor="anna",
        )

    def quarantined(self, stream: str = "open_items", *, customer: str = "C1", **fields: Any) -> Quarantined:
        told: dict[str, Any] = {"entity": "1010", "native_key": ("1010", "99"), "reason": "bad amount", **fields}
        return Quarantined(
            id=source_id(SYSTEM, stream, told["native_key"]),
            system=SYSTEM,
            stream=stream,
            customer_number=customer,
            seen_at=NOW,
            **told,
        )

    def read_state(self, **fields: Any) -> ReadState:
        told: dict[str, Any] = {
            "feed": "items",
            "cursor": "",
            "completeness": "complete",
            "reason": "",
            "complete_at": NOW - timedelta(hours=4),
            "attempted_at": NOW - timedelta(hours=4),
            "failure": "",
            "open_count": 100,
            "open_count_before": 100,
            **fields,
        }
        return ReadState(system=SYSTEM, entity="1010", **told)

    def view(self, *items: OpenItem, **fields: Any) -> AccountView:
        told: dict[str, Any] = {
            "customer": self.customer(),
            "functional_currency": "EUR",
            "holds": (),
            "promises": (),
            "disputes": (),
            "quarantined": (),
            "gate": (),
            **fields,
        }
        return AccountView(
            system=SYSTEM,
            entity="1010",
            customer_id=self.customer_id("C1"),
            customer_number="C1",
            items=items,
            **told,
        )

    def decide(self, view: AccountView, *, policy: Policy = DEFAULT_POLICY, **fields: Any) -> Decision:
        rates: Iterable[ExchangeRate] = fields.pop("rates", ())
        told: dict[str, Any] = {"as_of": TODAY, "batch": 7, **fields}
        return decide(view, policy=policy, rates=RateSet.of(rates), **told)

    @staticmethod
    def said(decision: Decision) -> str:
        """All that the decision's reasons say."""
        return "\n".join(f"{reason.rule}: {reason.text}" for reason in decision.reasons)


@pytest.fixture(scope="session")
def desk() -> Desk:
    return Desk()
