"""Rows of Ledgerly → canonical records."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from canonical_model.adapter import Record
from canonical_model.collecting import Hold
from canonical_model.currency import exponent_of
from canonical_model.identity import NativeKey, RecordId, SystemUid, source_id
from canonical_model.master_data import ControlAccount, ControlBalance, Customer, LegalEntity
from canonical_model.money import minor_units
from canonical_model.receivables import Document, OpenItem, Settlement, SettlementLeg

NO_DATES: Final = frozenset({"", "0001-01-01", "1753-01-01", "1900-01-01", "9999-12-31"})
KNOWN: Final = frozenset({
    "number", "customer", "currency", "original", "open", "due", "kind", "block", "text", "applied", "version",
    "changed",     "side", "functional", "account",
})  # fmt: skip


class Mapper:
    """Maps the rows of one ledger."""

    def __init__(self, system: SystemUid, entity: str, currency: str) -> None:
        self.system, self.entity, self.currency = system, entity, currency

    def id(self, kind: str, key: NativeKey) -> RecordId:
        return source_id(self.system, kind, key)

    def key(self, row: dict[str, Any]) -> NativeKey:
        return (self.entity, row["number"])

    def amount(self, text: object, currency: str) -> int:
        return minor_units(str(text), exponent_of(currency))

    def signed(self, row: dict[str, Any], field: str, currency: str) -> int:
        value = self.amount(row[field], currency)
        return -value if row["side"] == "credit" else value

    def day(self, text: str) -> date | None:
        return None if text in NO_DATES else date.fromisoformat(text)

    def number(self, row: dict[str, Any]) -> str:
        return str(row["customer"])

    def records(self, row: dict[str, Any]) -> tuple[Record, ...]:
        """An entry, and what was settled of it."""
        item = self.item(row)
        return (item, *(record for place, one in enumerate(row["applied"]) for record in self.leg(item, one, place)))

    def item(self, row: dict[str, Any]) -> OpenItem:
        key, currency = self.key(row), row["currency"]
        cash = row["kind"] == "cash"
        return OpenItem(
            id=self.id(OpenItem.KIND, key), system=self.system, entity=self.entity, native_key=key,
            document_id=self.id(Document.KIND, key), document_no=row["number"],
            document_type="receipt" if cash else "credit_memo" if row["side"] == "credit" else "invoice",
            customer_id=self.id(Customer.KIND, (self.entity, self.number(row))), customer_number=self.number(row),
            kind="unapplied" if cash else "whole", currency=currency,
            original_minor=self.signed(row, "original", currency), open_minor=self.signed(row, "open", currency),
            functional_currency=self.currency, original_functional_minor=self.signed(row, "functional", self.currency),
            open_functional_minor=self.signed(row, "functional", self.currency), due_date=self.day(row["due"]),
            control_account=row["account"], text=row.get("text", ""),
        )  # fmt: skip

    def leg(self, item: OpenItem, one: dict[str, Any], _place: int) -> tuple[Record, ...]:
        number, minor = one["receipt"], self.amount(one["amount"], item.currency)
        key = (self.entity, number)
        settlement = Settlement(
            id=self.id(Settlement.KIND, key), system=self.system, entity=self.entity, native_key=key, number=number,
            kind="application", settled_on=self.day(one["on"]),
        )  # fmt: skip
        signed = -minor if item.original_minor < 0 else minor
        mine = (*key, *item.native_key)
        return settlement, SettlementLeg(
            id=self.id(SettlementLeg.KIND, mine), system=self.system, entity=self.entity, native_key=mine,
            settlement_id=settlement.id, item_id=item.id, kind="item", currency=item.currency, amount_minor=signed,
            functional_currency=self.currency, amount_functional_minor=signed, settled_on=self.day(one["on"]),
        )  # fmt: skip

    def hold(self, row: dict[str, Any]) -> Hold | None:
        if not row["block"]:
            return None
        key = (*self.key(row), "block")
        return Hold(
            id=self.id(Hold.KIND, key), system=self.system, entity=self.entity, native_key=key, scope="item",
            subject_id=self.id("open_item", self.key(row)), kind="native", set_by="erp", native_code=row["block"],
        )  # fmt: skip

    def customer(self, row: dict[str, Any]) -> Customer:
        key = (self.entity, row["number"])
        return Customer(
            id=self.id(Customer.KIND, key), system=self.system, entity=self.entity, native_key=key,
            number=row["number"], name=row["name"], parent=row["parent"],
        )  # fmt: skip

    def balance(self, told: dict[str, Any]) -> tuple[Record, ...]:
        account = (self.entity, told["account"])
        return (
            ControlAccount(
                id=self.id(ControlAccount.KIND, account), system=self.system, entity=self.entity, native_key=account,
                gl_account=told["account"], kind="receivable",
            ),
            ControlBalance(
                id=self.id(ControlBalance.KIND, account), system=self.system, entity=self.entity, native_key=account,
                gl_account=told["account"], currency=told["currency"],
                balance_minor=self.amount(told["balance"], told["currency"]),
            ),
        )  # fmt: skip


def legal_entity(system: SystemUid, row: dict[str, str]) -> LegalEntity:
    """A ledger is a legal entity."""
    key = (row["code"],)
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, key), system=system, entity=row["code"], native_key=key,
        name=row["name"], country=row["country"], functional_currency=row["currency"],
    )  # fmt: skip
