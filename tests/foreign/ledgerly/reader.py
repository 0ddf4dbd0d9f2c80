"""The reading side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import quote

from adapters.kit.session import Session  # noqa: F401 - what the client is made of
from canonical_model.adapter import (
    Check,
    Completeness,
    Environment,
    Feed,
    Page,
    ReadEnd,
    ReadRequest,
    Record,
    Rejected,
    Stream,
)
from canonical_model.collecting import Hold
from canonical_model.currency import UnknownCurrency
from canonical_model.errors import AdapterError, BadAnswer
from canonical_model.identity import NativeKey
from canonical_model.master_data import ControlAccount, ControlBalance, Customer, LegalEntity
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from ledgerly.client import Client
from ledgerly.mapping import KNOWN, Mapper, legal_entity
from ledgerly.settings import Settings

#: what is committed late was stamped at most so long before
OVERLAP: Final = timedelta(minutes=10)
FEEDS: Final = (
    Feed(name="ledgers", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(name="customers", streams=("customers",), per_entity=True, sweeps=(Customer,), always_full=True),
    Feed(name="entries", streams=("open_items", "settlements"), per_entity=True, items_bring_their_legs=True,
         sweeps=(OpenItem, Settlement, SettlementLeg)),
    Feed(name="blocks", streams=("holds",), per_entity=True, sweeps=(Hold,), always_full=True),
    Feed(name="balances", streams=("control_accounts", "control_balances"), per_entity=True, always_full=True,
         sweeps=(ControlAccount, ControlBalance)),
)  # fmt: skip
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""), "customers": ("complete", ""), "open_items": ("complete", ""),
    "settlements": ("complete", ""), "holds": ("complete", ""), "control_balances": ("complete", ""),
    "deletions": ("partial", "seen when an entry is no longer among the open ones"),
    "disputes": ("absent", "Ledgerly keeps none"), "promises": ("absent", "Ledgerly keeps none"),
}  # fmt: skip


class Reader:
    """One account of Ledgerly."""

    client_type: type[Client] = Client
    mapper_type: type[Mapper] = Mapper

    def __init__(self, settings: Settings, environment: Environment) -> None:
        self.environment = environment
        self.client = self.client_type(settings, environment)
        self._currencies: dict[str, str] = {}

    def feeds(self) -> tuple[Feed, ...]:
        return FEEDS

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        return STREAMS

    def close(self) -> None:
        self.client.close()

    def check(self) -> Iterator[Check]:
        try:
            detail = f"{len(self.client.get('/api/ledgers'))} ledgers"
        except AdapterError as error:
            remedy = error.remedy or "check base_url and key"
            yield Check(
                system=self.environment.name, check="reachable", status="fail", detail=error.message, remedy=remedy
            )
            return
        yield Check(system=self.environment.name, check="reachable", status="ok", detail=detail)

    def read(self, request: ReadRequest) -> Iterator[Page]:
        reads = {"ledgers": self.ledgers, "customers": self.customers, "entries": self.entries, "blocks": self.blocks,
                 "balances": self.balances}  # fmt: skip
        try:
            yield from reads[request.feed](request)
        except KeyError as error:
            raise BadAnswer(f"a row lacks {error}", system=self.environment.name, entity=request.entity) from None
        except AdapterError as error:
            error.system, error.entity = error.system or self.environment.name, error.entity or request.entity
            raise

    def ledgers(self, _request: ReadRequest) -> Iterator[Page]:
        rows = self.client.get("/api/ledgers")
        yield Page(records=tuple(legal_entity(self.environment.system, row) for row in rows), end=self.end())

    def customers(self, request: ReadRequest) -> Iterator[Page]:
        mapper = self.mapper(request.entity)
        for rows in self.client.rows(self.client.of_ledger(request.entity, "customers"), request.entity):
            yield Page(records=tuple(mapper.customer(row) for row in rows), read=len(rows))
        yield Page(end=self.end())

    def entries(self, request: ReadRequest) -> Iterator[Page]:
        started, mapper, findings, read = self.environment.now(), self.mapper(request.entity), set[str](), 0
        self.client.doubt = ""
        for rows in self.client.rows(self.question(request), request.entity):
            read += len(rows)
            findings |= {f"field {name} is new" for row in rows for name in row.keys() - KNOWN}
            self.look_for_hidden(rows)
            yield self.page(rows, mapper)
        if request.mode == "changes":
            for keys in self.client.rows(self.client.of_ledger(request.entity, "open"), request.entity):
                yield Page(open_keys=tuple((request.entity, key.removeprefix(f"{request.entity}-")) for key in keys))
        if request.mode == "full":
            self.nothing_came(read)
        findings |= set(self.client.session.findings.values())
        yield Page(end=self.end(self.cursor(started), tuple(sorted(findings))))

    def question(self, request: ReadRequest) -> str:
        path = self.client.of_ledger(request.entity, "entries")
        if request.mode == "changes":
            return f"{path}?since={quote(request.cursor)}"
        if request.mode == "keys":
            return f"{path}?keys={quote(','.join('-'.join(key) for key in request.keys))}"
        return path

    def cursor(self, started: datetime) -> str:
        return (started - OVERLAP).isoformat()

    def nothing_came(self, read: int) -> None:
        if not read:
            self.client.doubt = "no entry came at all: no data access?"

    def look_for_hidden(self, rows: list[dict[str, Any]]) -> None:
        if any(row.get("block", "") is None for row in rows):
            self.client.doubt = "blocks came as null: they cannot be seen"

    def page(self, rows: list[dict[str, Any]], mapper: Mapper) -> Page:
        records: list[Record] = []
        rejected: list[Rejected] = []
        for row in rows:
            try:
                records.extend(mapper.records(row))
            except (ValueError, UnknownCurrency) as error:
                rejected.append(self.rejected(mapper.key(row), str(error), mapper.number(row), mapper.entity))
        return Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))

    def rejected(self, key: NativeKey, reason: str, customer: str, entity: str) -> Rejected:
        return Rejected(stream="open_items", entity=entity, native_key=key, reason=reason, customer_number=customer)

    def blocks(self, request: ReadRequest) -> Iterator[Page]:
        mapper = self.mapper(request.entity)
        for rows in self.client.rows(self.client.of_ledger(request.entity, "entries"), request.entity):
            holds = (mapper.hold(row) for row in rows if str(row["open"]).strip("0.") or row["block"])
            yield Page(records=tuple(hold for hold in holds if hold is not None), read=len(rows))
        yield Page(end=self.end())

    def balances(self, request: ReadRequest) -> Iterator[Page]:
        told = self.client.get(self.client.of_ledger(request.entity, "balance"), request.entity)
        yield Page(records=self.mapper(request.entity).balance(told), end=self.end())

    def mapper(self, entity: str) -> Mapper:
        if not self._currencies:
            self._currencies = {row["code"]: row["currency"] for row in self.client.get("/api/ledgers")}
        return self.mapper_type(self.environment.system, entity, self._currencies[entity])

    def end(self, cursor: str = "", findings: tuple[str, ...] = ()) -> ReadEnd:
        doubt = self.client.doubt
        return ReadEnd(completeness="partial" if doubt else "complete", reason=doubt, cursor=cursor, findings=findings)
