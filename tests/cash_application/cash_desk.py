"""Short words for making bank lines and debts, and for asking what becomes of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.cash_application.cash_book import CashBook
from core.cash_application.debts import Debt
from core.cash_application.habits import PastPayment
from core.cash_application.matching import match
from core.cash_application.proposals import Proposal, conserved

TODAY = date(2026, 11, 12)


def debt(no: str, amount: str, *, customer: str = "Acme GmbH", **fields: Any) -> Debt:
    currency = fields.pop("currency", "EUR")
    minor = Money.of(amount, currency).minor
    told: dict[str, Any] = {
        "item": f"item-{no}", "account": customer.split(maxsplit=1)[0], "customer_name": customer, "currency": currency,
        "open_minor": minor, "document_no": no, "entity": "1000", "due": TODAY,
    }  # fmt: skip
    return Debt(**{**told, **fields})


def terms(percent: str, *, days: int) -> dict[str, Any]:
    return {"discount_percent": Decimal(percent), "discount_until": TODAY + timedelta(days=days)}


def line(amount: str, text: str = "", *, payer: str = "ACME", **fields: Any) -> BankTransaction:
    name = fields.pop("name", f"{amount} {text} {payer}")
    told: dict[str, Any] = {
        "id": RecordId(name), "account": "OURS", "status": "booked", "bank_reference": name,
        "amount": Money.of(amount, fields.pop("currency", "EUR")), "value_date": TODAY, "payer_name": payer,
        "text": text,
    }  # fmt: skip
    return BankTransaction(**{**told, **fields})


def paid(amount: str, *, account: str = "Acme", name: str = "past", **fields: Any) -> PastPayment:
    told: dict[str, Any] = {
        "line": name, "account": account, "currency": "EUR", "amount_minor": Money.of(amount, "EUR").minor,
        "paid_on": TODAY - timedelta(days=10),
    }  # fmt: skip
    return PastPayment(**{**told, **fields})


def proposals(lines: Sequence[BankTransaction], debts: Iterable[Debt], **told: Any) -> tuple[Proposal, ...]:
    options = {name: told.pop(name) for name in ("tolerances", "as_of") if name in told}
    found = match(lines, CashBook.of(debts, **told), as_of=options.pop("as_of", TODAY), **options)
    assert all(conserved(one) for one in found)
    return found


def one(line: BankTransaction, *debts: Debt, **told: Any) -> Proposal:
    return proposals([line], debts, **told)[0]


def parts(found: Proposal) -> list[tuple[str, str, str]]:
    """Item number, cash for it, reason."""
    said = [(part.item.removeprefix("item-"), _said(part.amount_minor, part.currency)) for part in found.parts]
    return [(item, amount, part.reason) for (item, amount), part in zip(said, found.parts, strict=True)]


def _said(minor: int, currency: str) -> str:
    return str(Money.from_minor(minor, currency).amount)
