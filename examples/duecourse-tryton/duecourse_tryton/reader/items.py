"""The feed of items: what stands on a company's receivable accounts, and what was settled of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, Final

from canonical_model.adapter import Page, ReadEnd, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured
from canonical_model.identity import NativeKey
from duecourse_tryton.client import MOST_IDS, Row
from duecourse_tryton.mapping.items import item_mapper
from duecourse_tryton.mapping.kinds import invoice_of
from duecourse_tryton.mapping.settlements import settled
from duecourse_tryton.mapping.values import UNREADABLE, Unreadable, item_key, line_of
from duecourse_tryton.reader import questions
from duecourse_tryton.reader.database import Database
from duecourse_tryton.wire import INVOICE_FIELDS, LINE_FIELDS, NEEDED, Invoice, Line, must_have, read, unknown

LINES: Final = "account.move.line"
#: so often what moved meanwhile is read anew
_LOOKS: Final = 2
#: what says when the ledger was last written to
_STAMPED: Final = (LINES, "account.move")


class ItemFeed:
    """Reads items for one request."""

    def __init__(self, database: Database, request: ReadRequest) -> None:
        self._client, self._settings = database.client, database.settings
        self._request, self._entity = request, request.entity
        self._today = database.environment.now().date()
        self._where = database.where(request.entity)
        self._map = item_mapper(self._where)
        self._doubts: set[str] = set()
        self._findings: set[str] = set()
        self._read = self._unread = 0
        #: lines that came as open, in the last look at all that are
        self._open: set[int] = set()

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        cursor = self._cursor()
        for domain in self._scopes():
            yield from self._lines(domain)
        if self._request.mode in {"full", "changes"}:
            yield from self._until_it_stands_still()
        yield self._last(cursor)

    def _cursor(self) -> str:
        """The newest instant at which the ledger was written to, by its own clock; asked before it is read."""
        found = [str(row[name]) for model in _STAMPED for name in ("write_date", "create_date")
                 for row in self._newest(model, name) if row.get(name)]  # fmt: skip
        return max(found, default="")

    def _newest(self, model: str, name: str) -> Sequence[Row]:
        order = [[name, "DESC NULLS LAST"]]
        rows: Sequence[Row] = self._client.call(
            f"model.{model}.search_read", [], 0, 1, order, [name], company=self._entity
        )
        return rows

    def _scopes(self) -> Iterator[questions.Domain]:
        request, entity = self._request, self._entity
        if request.mode == "keys":
            yield questions.these(entity, sorted({_line_asked(key) for key in request.keys}))
        elif request.mode == "window" and request.window is not None:
            yield questions.settled_between(entity, *request.window)
        elif request.mode == "changes":
            yield questions.changed(entity, request.cursor, timedelta(minutes=self._settings.overlap_minutes))
        else:
            yield questions.since(entity, request.history_from or self._history())

    def _history(self) -> date:
        months = self._today.year * 12 + self._today.month - 1 - self._settings.history_from_months
        return date(months // 12, months % 12 + 1, 1)

    def _until_it_stands_still(self) -> Iterator[Page]:
        """Looks whether what came as open is what is open; what is not is read by its id, once or twice."""
        domain = questions.open_now(self._entity)
        for _ in range(_LOOKS):
            if self._client.count(LINES, domain, company=self._entity) == len(self._open):
                return
            listed = self._client.rows(LINES, domain, ("id",), company=self._entity)
            there = {_id(row) for rows in listed for row in rows}
            # what was made meanwhile, and what was settled meanwhile
            moved, self._open = sorted(there ^ self._open), self._open & there
            for first in range(0, len(moved), MOST_IDS):
                yield from self._lines(questions.these(self._entity, moved[first : first + MOST_IDS]))
        if (left := self._client.count(LINES, domain, company=self._entity)) != len(self._open):
            self._doubts.add(f"{len(self._open)} open lines came and {left} are there, again and again")

    def _lines(self, domain: questions.Domain) -> Iterator[Page]:
        for rows in self._client.rows(LINES, domain, LINE_FIELDS, company=self._entity, doubts=self._doubts):
            self._guard(rows[0])
            yield self._page(rows)

    def _guard(self, row: Row) -> None:
        must_have(row, NEEDED, LINES)
        if not self._read:
            self._findings |= {f"items: {name} is new" for name in unknown(row, LINE_FIELDS)}

    def _page(self, rows: Sequence[Row]) -> Page:
        self._read += len(rows)
        rejected: list[Rejected] = []
        lines = [line for row in rows if (line := self._typed(row, rejected)) is not None]
        invoices = self._invoices(lines)
        records: dict[str, Record] = {}
        for line in lines:
            try:
                made = self._records(line, invoices)
            except UNREADABLE as error:
                rejected.append(self._rejected(line.id, (line.party.id, line.account.id, line.party.code), str(error)))
                continue
            records |= {record.id: record for record in made}
        self._open |= {_id(row) for row in rows if row.get("reconciliation.") is None}
        return Page(
            records=tuple(records.values()), rejected=tuple(rejected), read=len(rows), open_keys=self._open_keys(lines)
        )

    def _records(self, line: Line, invoices: Mapping[int, Invoice]) -> tuple[Record, ...]:
        mapped = self._map(line, invoices)
        money = (mapped.receipt,) if mapped.receipt is not None else ()
        return (mapped.document, mapped.item, *money, *settled(self._where, line, mapped.item))

    def _open_keys(self, lines: Sequence[Line]) -> tuple[NativeKey, ...]:
        if self._request.mode != "changes":
            return ()
        keys = (
            item_key(self._entity, line.party.id, line.account.id, line.id)
            for line in lines
            if line.reconciliation is None
        )
        return tuple(keys)

    def _typed(self, row: Row, rejected: list[Rejected]) -> Line | None:
        try:
            return read(row, Line)
        except UNREADABLE as error:
            self._unread += 1
            party, account = row.get("party.") or {}, row.get("account.") or {}
            named = (party.get("id", 0), account.get("id", 0), party.get("code"))
            rejected.append(self._rejected(_id(row), named, str(error)))
            return None

    def _rejected(self, line: int, named: tuple[int, int, Any], reason: str) -> Rejected:
        party, account, code = named
        return Rejected(
            stream="open_items", entity=self._entity, native_key=item_key(self._entity, party, account, line),
            reason=reason, customer_number=str(code or ""),
        )  # fmt: skip

    def _invoices(self, lines: Sequence[Line]) -> dict[int, Invoice]:
        """The invoices that lines are of, or pay a part of."""
        of = {number for line in lines for number in (invoice_of(line), line.invoice_payment) if number is not None}
        rows = self._client.these("account.invoice", sorted(of), INVOICE_FIELDS, company=self._entity)
        found: dict[int, Invoice] = {}
        for key, row in rows.items():
            with suppress(*UNREADABLE):  # its lines say that it did not come
                found[key] = read(row, Invoice)
        return found

    def _last(self, cursor: str) -> Page:
        doubt = next(iter(sorted(self._doubts)), "")
        if self._request.mode == "full" and not self._read:
            doubt = f"no item at all came from company {self._entity}: no data access?"
        if self._read and self._unread == self._read:
            doubt = "no line could be read: may this user see their amounts?"
        findings = self._findings | set(self._client.session.findings.values())
        return Page(
            end=ReadEnd(
                completeness="partial" if doubt else "complete", reason=doubt, cursor=cursor,
                findings=tuple(sorted(findings)),
            )
        )  # fmt: skip


def _id(row: Row) -> int:
    return int(row["id"])


def _line_asked(key: NativeKey) -> int:
    try:
        return line_of(key)
    except Unreadable as error:
        raise Misconfigured(str(error)) from None
