"""A live Tryton as the suite's counterparty: fresh books for each rule, copied from founded ones; people by proteus."""

from __future__ import annotations

import atexit
import json
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

import duecourse_tryton
from duecourse_tryton import ADAPTER
from duecourse_tryton.mapping.ledger import BLOCKED
from duecourse_tryton.settings import Settings

from adapters.kit.places import parts
from adapters.kit.secrets import Secret
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite import BookItem, Clock, Counterparty, Landed, Refusal, Reply, Subject, Trouble
from proving import truth
from proving.running import PASSWORD, SMALL, USER, Desk, Ground
from proving.seen import Seen
from proving.wrong import gone_wrong

#: of this process: two runs beside each other have books of their own
DATABASE: Final = f"proving_{os.getpid()}"
_PAGE: Final = 4
_READS: Final = frozenset({"search_read", "search_count", "read", "search", "get_preferences", "fields_get", "login"})
_CLOSED: Final = "The period 2026-10 is closed."
#: the ground and the desk that all rules of one run share
_SHARED: Final[dict[str, tuple[Ground, Desk]]] = {}


def shared() -> tuple[Ground, Desk]:
    """One PostgreSQL and one server for the whole run; the books behind them are fresh for each rule."""
    if DATABASE not in _SHARED:
        ground = Ground()
        ground.copy(ground.founded(SMALL, small=True), DATABASE)
        _SHARED[DATABASE] = (ground, Desk(ground, DATABASE))
        atexit.register(everybody_leaves)
    return _SHARED[DATABASE]


def everybody_leaves() -> None:
    """The run is over."""
    while _SHARED:
        _, (ground, desk) = _SHARED.popitem()
        desk.close()
        ground.drop(DATABASE)
        ground.stop()


class Tryton(Counterparty):
    """Two companies in one database."""

    entity = "1"
    other_entity = "2"
    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})

    def __init__(self, clock: Clock) -> None:
        del clock  # nobody can set Tryton's
        self.ground, self.desk = shared()
        self.desk.do("leave")
        self.ground.copy(self.ground.founded(SMALL, small=True), DATABASE)
        with self.ground.open(DATABASE) as books:
            self._parties = {row["code"]: row["id"] for row in books.execute("SELECT code, id FROM party_party")}
        self._receipts: dict[NativeKey, int] = {}

    def address(self) -> str:
        return self.desk.url

    def settings(self, address: str) -> Settings:
        return Settings(
            base_url=address,
            database=DATABASE,
            user=USER,
            password=Secret(PASSWORD),
            base_currency="EUR",
            page_size=_PAGE,
        )

    def without_access(self, address: str) -> Settings:
        return Settings(base_url=address, database=DATABASE, user="nobody", password=Secret("nobody's passphrase"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """By the method that is called; a session of a wizard is a token."""
        del method, path
        called = str(json.loads(body).get("method", "")) if body.startswith(b"{") else ""
        session = called.startswith("wizard.") and called.endswith(".create")
        return called.rpartition(".")[2] not in _READS and not session

    # what stands in its books

    def items(self) -> Sequence[BookItem]:
        with self.ground.open(DATABASE) as books:
            return list(truth.items(books))

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        with self.ground.open(DATABASE) as books:
            return truth.balances(books)

    def customers(self) -> Mapping[tuple[str, str], str]:
        with self.ground.open(DATABASE) as books:
            return truth.customers(books)

    def blocks(self) -> Sequence[tuple[str, str]]:
        with self.ground.open(DATABASE) as books:
            return [(company, BLOCKED) for company, _ in truth.blocked(books)]

    def snapshot(self) -> str:
        with self.ground.open(DATABASE) as books:
            return Seen(books).snapshot()

    # what people do in it

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        invoice = self.desk.do(
            "invoice", 1, self._parties["C001"], amount, currency=currency, due=(due or date(2026, 12, 31)).isoformat()
        )
        key = self._line_of(invoice)
        if entered is not None:
            with self.ground.open(DATABASE) as books:
                truth.stamp(books, int(key[3]), entered.astimezone(UTC))
        return key

    def _line_of(self, invoice: int) -> NativeKey:
        (line,) = self.desk.do("lines", invoice)
        return tuple(map(str, line))

    def credit_memo(self, amount: str) -> NativeKey:
        return self._line_of(self.desk.do("invoice", 1, self._parties["C001"], f"-{amount}", currency="EUR"))

    def standing_cash(self, amount: str) -> NativeKey:
        line = self.desk.do("receipt", 1, self._parties["C001"], amount, currency="EUR", text="from the bank")
        with self.ground.open(DATABASE) as books:
            (row,) = books.execute("SELECT party, account FROM account_move_line WHERE id = %s", (line,))
        return ("1", str(row["party"]), str(row["account"]), str(line))

    def pay(self, keys: Sequence[NativeKey]) -> None:
        self.desk.do("settle", 1, int(keys[0][1]), [int(key[3]) for key in keys], currency="EUR")

    def pay_part(self, key: NativeKey, amount: str) -> None:
        self.desk.do("pay", self._invoice_of(key), amount)

    def _invoice_of(self, key: NativeKey) -> int:
        with self.ground.open(DATABASE) as books:
            (row,) = books.execute(
                "SELECT i.id FROM account_invoice i JOIN account_move_line l ON l.move = i.move WHERE l.id = %s",
                (int(key[3]),),
            )
        return int(row["id"])

    def reset(self, key: NativeKey) -> None:
        self.desk.do("unreconcile", 1, int(key[3]))

    def archive(self, key: NativeKey) -> None:
        with self.ground.open(DATABASE) as books:
            truth.vanish(books, int(key[3]))

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        with self.ground.open(DATABASE) as books:
            truth.due(books, int(key[3]), due)
            truth.stamp(books, int(key[3]), entered.astimezone(UTC))

    def block(self, key: NativeKey, code: str) -> None:
        self.desk.do("dun", 1, int(key[3]), blocked=bool(code))

    def rename_customer(self, number: str, name: str) -> None:
        self.desk.do("rename", self._parties[number], name)

    def odd_customer(self, number: str) -> str:
        party = self.desk.do("customer", "Odd", number)
        self.desk.do("invoice", 1, party, "11.00", currency="EUR")
        return number

    # how it misbehaves

    def spoil(self, fault: str) -> bool | Trouble:
        return gone_wrong(fault) or False

    # how it is written to

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        with self.ground.open(DATABASE) as books:
            return Seen(books).landed(operation, steps)

    def finance_writes(self, text: str) -> None:
        self.desk.do("note", "party.party", self._parties["C001"], text)

    def finance_reads(self) -> str:
        with self.ground.open(DATABASE) as books:
            return "\n".join(text for _, text in truth.notes(books))

    def by_hand(self, step: Step) -> None:
        if step.kind == "create":
            self._another(step)
        elif step.name.startswith("block"):
            self.desk.do("dun", 1, int(parts(step.subjects[0])[-1]), blocked=step.content[BLOCKED] == "yes")
        elif step.name.startswith("apply"):
            self.desk.do("settle_credit", 1, int(step.content["receipt"]))
        else:
            self.desk.do("note_gone", int(step.subjects[0].rpartition("/")[2]))

    def _another(self, step: Step) -> None:
        """Another note under the same reference."""
        model, _, key = step.content["on"].partition(",")
        self.desk.do("note", model, int(key), f"something else\n[{step.reference}]")

    def refusal(self, operation: Operation) -> Refusal:
        del operation
        body = json.dumps({"id": 0, "error": ["UserError", [_CLOSED, "", None]]}).encode()
        return Refusal(reply=Reply(headers={"Content-Type": "application/json"}, body=body), words=_CLOSED)


SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Tryton, scale=Path(duecourse_tryton.__file__).with_name("quality_scale.yaml"),
    evening=lambda: datetime.now(UTC),
    met="Tryton 8.2, live, on PostgreSQL",
)  # fmt: skip
