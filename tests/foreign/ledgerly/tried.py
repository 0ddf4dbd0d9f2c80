"""The adapter before Ledgerly: what `duecourse conformance --adapter ledgerly.tried:ADAPTER` opens."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from ledgerly_server import ACCOUNT, KEY, Ledgerly, Served

from adapters.kit.secrets import Secret
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite import BookItem, Clock, Counterparty, Landed, Refusal, Reply, Subject, Trouble
from ledgerly.adapter import ADAPTER
from ledgerly.settings import Settings

__all__ = ["ADAPTER", "SUBJECT"]
HOME, ABROAD, BUYER = "NL01", "JP09", "C001"
_FAULTS = frozenset({
    "page_token_loop", "item_on_two_pages", "vanishing_item", "more_with_none", "count_disagrees", "fails_later",
    "amount_nan", "amount_1e400", "amount_too_precise", "amount_as_number", "amount_as_exponent", "unknown_currency",
    "bad_date", "empty_dates", "missing_required", "missing_optional", "new_field", "null_columns", "no_data_access",
})  # fmt: skip


class Account(Counterparty):
    """An account with two ledgers."""

    entity = HOME
    other_entity = ABROAD
    zone = "Europe/Amsterdam"
    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})

    def __init__(self, clock: Clock) -> None:
        self.books = Ledgerly(clock.now)
        for number, name in (("C001", "Alder"), ("C002", "Birch")):
            self.books.customer(HOME, number, name)
        self.books.customer(ABROAD, "C003", "Cedar")
        for amount in ("100.00", "200.00", "0.99", "1234567.89", "70.70", "80.80", "-30.00"):
            self._post(amount)
        self.books.post(HOME, "C002", Decimal("12.345"), "KWD", due="2026-10-31")
        for amount in ("5000", "123456789"):
            self.books.post(ABROAD, "C003", Decimal(amount), "JPY", due="2026-10-31")
        self.served = Served(self.books)

    def address(self) -> str:
        return self.served.url

    def settings(self, address: str) -> Settings:
        return Settings(base_url=address, key=Secret(KEY))

    def without_access(self, address: str) -> Settings:
        return Settings(base_url=address, key=Secret("nobody's key"))

    def close(self) -> None:
        self.served.stop()

    def items(self) -> Sequence[BookItem]:
        return [
            BookItem(entity=row["ledger"], key=(row["ledger"], row["number"]), customer=row["customer"],
                     currency=row["currency"], original=row["original"], open=row["open"],
                     due=date.fromisoformat(row["due"]))
            for row in self.books.entries.values() if row["open"]
        ]  # fmt: skip

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        sums = {(code, ACCOUNT, row["currency"]): Decimal(0) for code, row in self.books.ledgers.items()}
        for row in self.books.entries.values():
            home = self.books.ledgers[row["ledger"]]["currency"]
            sums[row["ledger"], ACCOUNT, home] += row["open"] * (1 if row["currency"] == home else 2)
        return sums

    def customers(self) -> Mapping[tuple[str, str], str]:
        return {key: row["name"] for key, row in self.books.customers.items()}

    def blocks(self) -> Sequence[tuple[str, str]]:
        return [(row["ledger"], row["block"]) for row in self.books.entries.values() if row["block"]]

    def snapshot(self) -> str:
        entries = [(key, str(row["open"]), row["block"], row["applied"]) for key, row in self.books.entries.items()]
        kept = [*self.books.notes.values(), *self.books.applications.values()]
        return "\n".join(map(str, (*entries, *(row for row in kept if row["status"] == "stands"))))

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        return self._post(amount, currency=currency, due=(due or date(2026, 12, 31)).isoformat(), at=entered)

    def credit_memo(self, amount: str) -> NativeKey:
        return self._post(f"-{amount}")

    def standing_cash(self, amount: str) -> NativeKey:
        return self._post(f"-{amount}", kind="cash")

    def pay(self, keys: Sequence[NativeKey]) -> None:
        self._receipts = getattr(self, "_receipts", 0) + 1
        self.books.settle(f"R{self._receipts}", {"-".join(key): self._row(key)["open"] for key in keys})

    def pay_part(self, key: NativeKey, amount: str) -> None:
        self.books.settle("P1", {"-".join(key): Decimal(amount)})

    def reset(self, key: NativeKey) -> None:
        self.books.unsettle(self._row(key)["applied"][-1]["receipt"])

    def archive(self, key: NativeKey) -> None:
        del self.books.entries["-".join(key)]

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        self.books.change("-".join(key), at=entered, due=due.isoformat())

    def block(self, key: NativeKey, code: str) -> None:
        self.books.change("-".join(key), block=code)

    def rename_customer(self, number: str, name: str) -> None:
        self.books.customers[HOME, number]["name"] = name

    def odd_customer(self, number: str) -> str:
        self.books.customer(HOME, number, "Odd")
        self.books.post(HOME, number, Decimal("11.00"), "EUR", due="2026-10-31")
        return number

    def family(self) -> tuple[str, str, str]:
        for number, parent in (("F1", ""), ("F2", "F1"), ("F3", "F2")):
            self.books.customer(HOME, number, number, parent)
        return "F3", "F2", "F1"

    def spoil(self, fault: str) -> bool | Trouble:
        self.books.pages_of_items = 0
        self.books.fault = fault if fault in _FAULTS else ""
        return fault in _FAULTS

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        (step,) = steps
        if operation == "undo" or step.kind == "assign":
            return Landed(object="entry", own=True, times=int(self._holds(step)), text="")
        kept = self.books.notes if operation == "note" else self.books.applications
        rows = [row for row in kept.values() if row["reference"] == step.reference and row["status"] == "stands"]
        return Landed(object=operation, own=True, times=len(rows), text=json.dumps(rows))

    def finance_writes(self, text: str) -> None:
        self.books.note({"customer": BUYER, "text": text, "reference": "by hand"})

    def finance_reads(self) -> str:
        return "\n".join(row["text"] for row in self.books.notes.values())

    def by_hand(self, step: Step) -> None:
        if step.kind == "create" and step.name == "note":
            self.books.note({"customer": BUYER, "text": "something else", "reference": step.reference})
        elif step.kind == "create":
            other = {**step.content, "amount": "1.00", "reference": step.reference}
            self.books.applications["A99"] = {"id": "A99", **other, "status": "stands"}
        else:
            self.books.change(step.subjects[0], block="X")

    def refusal(self, operation: Operation) -> Refusal:
        del operation
        body = json.dumps({"error": "the period 2026-11 is closed"}).encode()
        reply = Reply(status=422, headers={"Content-Type": "application/json"}, body=body)
        return Refusal(reply=reply, words="the period 2026-11 is closed")

    def _post(self, amount: str, *, currency: str = "EUR", due: str = "2026-10-31", **more: Any) -> NativeKey:
        key = self.books.post(HOME, BUYER, Decimal(amount), currency, due=due, **more)
        return (HOME, self.books.entries[key]["number"])

    def _row(self, key: NativeKey) -> dict[str, Any]:
        return self.books.entries["-".join(key)]

    def _holds(self, step: Step) -> bool:
        kind, _, key = step.subjects[0].partition(":")
        if not key:
            return all(self.books.entries[kind][name] == value for name, value in step.content.items())
        kept = self.books.notes if kind == "note" else self.books.applications
        return kept[key]["status"] == step.content["status"]


SUBJECT = Subject(adapter=ADAPTER, open=Account, scale=Path(__file__).with_name("quality_scale.yaml"))
