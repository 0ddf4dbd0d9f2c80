"""Bank lines out of a plain CSV or JSON file, for banks whose formats are not read: one movement a row.

JSON: `{"statement_date", "account", "transactions": [{"txn_id", "date", "amount", "currency", "payer_raw", …}]}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import structs

from canonical_model.bank import BankTransaction
from canonical_model.identity import engine_id
from canonical_model.money import Money
from core.cash_application.incoming import bank_transaction_id
from core.findings import NotAllowed
from duecourse.flows.tables import Unreadable, decoded, first_of, money, rows_of

_DECODER: Final = msgspec.json.Decoder(float_hook=Decimal)
NEEDED: Final = frozenset({"date", "amount", "currency"})
_RETURN: Final = re.compile(r"RETURN|REVERSAL|CHARGEBACK|NSF", re.IGNORECASE)
#: lines of one file at most
MOST_LINES: Final = 5_000_000


def plain_bank_lines(paths: Sequence[Path]) -> tuple[BankTransaction, ...]:
    """The lines of files; NotAllowed, naming file and row, for what is no bank line: none is left out silently."""
    return tuple(line for path in paths for line in _lines(path))


def _lines(path: Path) -> Iterator[BankTransaction]:
    table, account, until = _json(path) if path.suffix.lower() == ".json" else (_csv(path), path.stem, None)
    seen: dict[str, tuple[date | None, Money]] = {}
    for number, row in table:
        try:
            line = _line(row, account, until, number)
        except Unreadable as unreadable:
            raise NotAllowed(f"{path.name}, row {number}: {unreadable}") from None
        told = (line.value_date, line.amount)
        if seen.setdefault(line.id, told) != told:
            # banks reuse references for the parts of a batch: another day or amount is another movement
            apart = (account, line.bank_reference, str(line.value_date), str(line.amount), line.text)
            line = structs.replace(line, id=engine_id("bank_transaction", apart))
        yield line


def _csv(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    return rows_of(path, NEEDED)


def _json(path: Path) -> tuple[list[tuple[int, dict[str, str]]], str, date | None]:
    try:
        told = _DECODER.decode(decoded(path.read_bytes()))
    except (msgspec.DecodeError, RecursionError) as error:
        raise NotAllowed(f"{path.name} is no JSON file: {error}") from error
    rows = told.get("transactions") if isinstance(told, dict) else told
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows) or len(rows) > MOST_LINES:
        raise NotAllowed(f"{path.name} has no list of transactions")
    outer = told if isinstance(told, dict) else {}
    try:
        until = _day(str(outer["statement_date"])) if outer.get("statement_date") else None
    except Unreadable as unreadable:
        raise NotAllowed(f"{path.name}: its statement's date {unreadable}") from None
    return [(at, _texts(row)) for at, row in enumerate(rows, 1)], str(outer.get("account", path.stem)), until


def _texts(row: Mapping[str, Any]) -> dict[str, str]:
    return {str(name).lower(): "" if value is None else str(value) for name, value in row.items()}


def _line(row: Mapping[str, str], account: str, until: date | None, number: int) -> BankTransaction:
    if "*" in row or NEEDED - set(row):
        raise Unreadable(row.get("*", "it has no date, amount or currency"))
    on, amount = _day(row["date"]), money(row["amount"], row["currency"])
    reference = first_of(row, "bank_reference", "reference")
    code = first_of(row, "code", "payment_type")
    back = bool(_RETURN.search(code))
    name = first_of(row, "line", "txn_id", "id") or f"{account}#{number}"
    return BankTransaction(
        id=bank_transaction_id(account, reference or name), account=account,
        status="announced" if row.get("status", "").lower() == "announced" else "booked",
        amount=-abs(amount) if back else amount, booking_date=min(on, until) if until else _booked(row, on),
        value_date=on, bank_reference=reference or name, end_to_end_id=row.get("end_to_end_id", ""),
        payer_name=first_of(row, "payer_name", "payer_raw", "payer"), payer_account=row.get("payer_account", ""),
        text=first_of(row, "text", "remittance_text", "remittance"), code=code, reversal=back,
        instructed=_optional(row, "instructed"), charges=_optional(row, "charges"),
    )  # fmt: skip


def _booked(row: Mapping[str, str], on: date) -> date:
    return _day(row["booking_date"]) if row.get("booking_date") else on


def _optional(row: Mapping[str, str], name: str) -> Money | None:
    if not row.get(name):
        return None
    return money(row[name], row.get(f"{name}_currency") or row["currency"])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise Unreadable(f"{text[:20]!r} is no date") from None
