"""The feed of items: what stands on receivables and deposit accounts of one subsidiary, and what is applied to it."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from operator import ne
from typing import Final

from adapters.kit.named_fields import with_fields
from adapters.netsuite.client import UnknownName
from adapters.netsuite.mapping.amounts import is_untouched
from adapters.netsuite.mapping.instalments import allotted, items_of
from adapters.netsuite.mapping.items import Mapped, item_key, item_mapper
from adapters.netsuite.mapping.kinds import APPLICATION, DEPOSIT_USE, nature_of
from adapters.netsuite.mapping.settlements import (
    Application,
    SettlementMapper,
    adds_up,
    applications,
    links_by_item,
)
from adapters.netsuite.mapping.values import UNREADABLE
from adapters.netsuite.query_page import Typed
from adapters.netsuite.reader import deletions, totals
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.apply_lists import RECORDS, ApplyLists
from adapters.netsuite.reader.instalments import InstalmentLists
from adapters.netsuite.reader.questions import (
    CHANGED,
    changed_since,
    closed_between,
    of_book,
    open_now,
    settled_since,
    these,
)
from adapters.netsuite.reader.totals import Totals
from adapters.netsuite.suiteql import Condition, among, chunks, either, rows_of
from adapters.netsuite.tables import LINKS
from adapters.netsuite.wire import LedgerLine, Link, read
from canonical_model.adapter import Page, ReadEnd, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured
from canonical_model.identity import NativeKey
from canonical_model.receivables import OpenItem

#: lines of one transaction; a journal has at most so many [Oracle limits a journal to 10,000 lines]
MOST_LINES: Final = 10_000
NO_LINKS: Final = "nexttransactionlinelink is not there for this role: payments are asked for one by one"
Group = tuple[LedgerLine, ...]
#: an item, and what is applied to it or by it
Applied = tuple[OpenItem, Sequence[Application]]
#: by the key of an item what is applied to it or by it
Found = dict[NativeKey, list[Application]]
_NOTHING: Final[Sequence[Application]] = ()


@lru_cache(maxsize=16)
def _lines_with(names: tuple[str, ...]) -> Typed[LedgerLine]:
    """What reads lines with columns that the settings name: made once, as it takes longer than a small reading."""
    return Typed(with_fields(LedgerLine, names))


class ItemFeed:
    """Reads items for one request."""

    def __init__(self, account: Account, request: ReadRequest) -> None:
        self._account, self._request = account, request
        self._where = account.where(request.entity)
        self._map = item_mapper(self._where, account.settings.fields)
        self._rows = _lines_with(tuple(account.settings.fields.values()))
        self._settlements, self._lists = SettlementMapper(self._where), InstalmentLists(account, request.entity)
        self._findings: set[str] = set(account.known.lacks(account.ledger)) | set(account.known.lacks(LINKS))
        self._incomplete = ""
        self._read = self._items = self._unseen = self._quarantined = 0
        #: currency → what is open of all that was handed on, in minor units
        self._open = Counter[str]()
        #: lines on a receivables account that are nobody's item, by type
        self._nobodys: Counter[str] = Counter()
        #: of changes, the transactions that were handed on, and those that something of it is applied to
        self._brought, self._linked = array("q"), set[int]()
        self._lists_of_credits = ApplyLists(account, request.entity)
        #: applications that only a sublist told, by what they pay; and whether those are being read once more
        self._told: dict[int, list[Application]] = {}
        self._again = False

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        cursor = self._account.cursor()
        stated = self._stated()
        for condition in self._scopes():
            yield from self._lines(condition)
        if self._request.mode == "changes":
            yield from self._deleted()
            # an application need not change the invoice it is applied to: what it leads to is read again [addendum C2]
            yield from self._of_ids(sorted(self._linked.difference(self._brought)))
        if stated is not None:
            self._compare(stated)
        self._again = True
        yield from self._of_ids(sorted(self._told))
        yield self._last(cursor)

    def _stated(self) -> Totals | None:
        """What NetSuite adds up, where all that is open is read."""
        if self._request.mode not in {"full", "changes"}:
            return None
        try:
            return totals.stated(self._account, self._where)
        except UnknownName as error:
            self._findings.add(f"what NetSuite adds up cannot be asked for: {error.message}")
            return None

    def _compare(self, before: Totals) -> None:
        """What was handed on beside what NetSuite adds up; a row in quarantine explains a difference."""
        words, certain = totals.difference(self._open, before, totals.stated(self._account, self._where))
        if words and certain and not self._quarantined:
            self._incomplete = self._incomplete or words
        elif words:
            self._findings.add(words)

    def _deleted(self) -> Iterator[Page]:
        if self._account.known.columns(deletions.TABLE) is None:
            self._findings.add(deletions.NOT_SEEN)
            return
        yield from deletions.deleted_since(self._account, self._where.entity, self._request.cursor)

    def _scopes(self) -> Iterator[Condition]:
        request, settings = self._request, self._account.settings
        if request.mode == "keys":
            yield from (these(ids) for ids in chunks(sorted({_id_of(key) for key in request.keys})))
        elif request.mode == "window" and request.window is not None:
            yield closed_between(*request.window)
        elif request.mode == "changes":
            if not CHANGED.fullmatch(request.cursor):
                raise Misconfigured(
                    f"not a cursor of this adapter: {request.cursor!r}", remedy="read everything once (mode full)"
                )
            yield either(open_now(), changed_since(request.cursor))
        else:
            today = self._account.environment.now().date()
            since = request.history_from or months_before(today, settings.history_from_months)
            yield either(open_now(), settled_since(since))

    def _lines(self, condition: Condition) -> Iterator[Page]:
        conditions = (of_book(self._account.settings, self._where.entity), condition)
        reading = self._account.known.reading_of(
            self._rows, self._account.ledger, conditions, entity=self._where.entity
        )  # fmt: skip
        for groups in self._groups(reading):
            yield self._page(groups)
            self._settlements.forget()
            del groups
        self._findings |= {f"items: {name} is new" for name in reading.unknown}
        if reading.moved:
            self._incomplete = "items were posted or settled while they were read, twice"

    def _of_ids(self, ids: Sequence[int]) -> Iterator[Page]:
        for some in chunks(ids):
            yield from self._lines(these(some))

    def _groups(self, pages: Iterable[list[LedgerLine]]) -> Iterator[list[Group]]:
        """Items by their lines, as they come; the last one may go on in what comes next."""
        last: Group = ()
        for rows in pages:
            self._read += len(rows)
            groups = self._somebodys(together([*last, *rows]))
            last = groups.pop() if groups else ()
            if groups:
                yield groups
            # given back before the next are read
            del rows, groups
        if last:
            yield [last]

    def _somebodys(self, groups: list[Group]) -> list[Group]:
        """Those that are an item; counts the others."""
        mine = [group for group in groups if group[0].customer or not is_nobodys(group[0])]
        if len(mine) < len(groups):
            self._nobodys.update(group[0].type for group in groups if is_nobodys(group[0]))
        return mine

    def _page(self, batch: Sequence[Group]) -> Page:
        self._items += len(batch)
        found = self._with_lists(batch, self._applied(batch))
        records: dict[str, Record] = {}
        rejected: list[Rejected] = []
        open_keys: list[NativeKey] = []
        for group in batch:
            try:
                self._take(group, found, records, open_keys)
            except UNREADABLE as error:
                rejected += self._rejected(group, str(error))
        return Page(
            records=tuple(records.values()), rejected=tuple(rejected), read=sum(map(len, batch)),
            open_keys=tuple(open_keys) if self._request.mode == "changes" else (),
        )  # fmt: skip

    def _take(
        self, group: Group, found: Found, records: dict[str, Record], open_keys: list[NativeKey]
    ) -> None:  # fmt: skip
        """Adds what becomes of one item: nothing of it unless all of it could be read."""
        mapped = self._map(group)
        document, item, receipt = mapped.document, mapped.item, mapped.receipt
        applied = found.get(item.native_key, _NOTHING) if found else _NOTHING
        items: Sequence[Applied] = ((item, applied),)
        if self._lists.wanted(group[0]):
            items = self._split(group[0], item, applied)
        legs = list[Record]()
        for own, some in items:
            legs += self._settlements.of(own, mapped.nature, some)
        if is_exchange_difference(mapped):
            return
        records[document.id] = document
        for own, _ in items:
            records[own.id] = own
            if own.open_minor:
                open_keys.append(own.native_key)
        if receipt is not None:
            records[receipt.id] = receipt
        for leg in legs:
            records[leg.id] = leg
        if not self._again:
            self._open[item.currency] += item.open_minor

    def _split(self, line: LedgerLine, item: OpenItem, found: Sequence[Application]) -> Sequence[Applied]:
        """The instalments of an invoice, each with what is applied to it."""
        split = items_of(item, self._lists.of(line.id), self._where)
        return tuple(zip(split, allotted(split, found, self._where.decimals), strict=True))

    def _applied(self, batch: Sequence[Group]) -> Found:
        """What is applied to these items, or by them."""
        changes = self._request.mode == "changes"
        if changes:
            self._brought.extend([int(group[0].id) for group in batch])
        touched = {int(group[0].id) for group in batch if not all(map(is_untouched, group))}
        found: dict[tuple[str, ...], Application] = {}
        for some in chunks(sorted(touched)):
            for one in applications(self._links(some)):
                sides = (one.debit.transaction, one.debit.line, one.credit.transaction, one.credit.line)
                found[sides] = one
                if changes:
                    self._linked |= {int(one.debit.transaction), int(one.credit.transaction)}
        if not found:
            return {}
        lines = {group[0].id: group[0].line for group in batch}
        return links_by_item(self._where, found.values(), lines)

    def _with_lists(self, batch: Sequence[Group], found: Found) -> Found:
        """The same with what the sublists of payments and credit memos say, where links do not add up to it."""
        for group in batch:
            if group[0].type not in RECORDS:
                continue
            key = item_key(self._where.entity, group[0].id, group[0].line, group[0].type)
            listed = None if self._adds_up(group, found.get(key, [])) else self._lists_of_credits.of(group[0])
            if listed is not None:
                found[key] = listed
                for one in listed:
                    self._told.setdefault(int(one.debit.transaction), []).append(one)
        if not self._told:
            return found
        own = [one for group in batch for one in self._told.get(int(group[0].id), ())]
        for key, told in links_by_item(self._where, own, {group[0].id: group[0].line for group in batch}).items():
            known = {one.credit.transaction for one in told}
            found[key] = [one for one in found.get(key, []) if one.credit.transaction not in known] + told
        return found

    def _adds_up(self, group: Group, found: Sequence[Application]) -> bool:
        """Whether what is used of a credit is what its links say."""
        try:
            return adds_up(self._map(group).item, found, self._where.decimals)
        except UNREADABLE:
            return True

    def _links(self, ids: Sequence[int]) -> Iterator[Link]:
        if self._account.known.columns(LINKS.tables[0].name) is None:
            self._findings.add(NO_LINKS)
            return
        kinds = Condition(text="l.linktype IN (?, ?)", params=(APPLICATION, DEPOSIT_USE))
        touching = either(among("l.previousdoc", ids), among("l.nextdoc", ids))
        reading = self._account.known.reading(LINKS, (kinds, touching), entity=self._where.entity)
        for row in rows_of(reading):
            yield read(row, Link)
        if reading.moved:
            self._incomplete = "applications changed while they were read, twice"

    def _rejected(self, group: Group, reason: str) -> Iterator[Rejected]:
        line = group[0]
        self._quarantined += 1
        self._unseen += not amounts_came(line)
        for key in self._keys_of(group):
            yield Rejected(
                stream="open_items", entity=self._where.entity, native_key=key, reason=reason,
                customer_number=line.customernumber,
            )  # fmt: skip

    def _keys_of(self, group: Group) -> Sequence[NativeKey]:
        """The keys that a transaction is or was known by: of instalments those asked for, and those the ledger has."""
        line = group[0]
        key = item_key(self._where.entity, line.id, line.line, line.type)
        if not self._lists.wanted(line):
            return (key,)
        asked = {one for one in self._request.keys if one[:2] == key and len(one) > len(key)}
        posted = {(*key, one.line) for one in group} if len(group) > 1 else set()
        return (key, *sorted(asked | posted))

    def _last(self, cursor: str) -> Page:
        if self._request.mode == "full" and not self._read:
            self._incomplete = f"no item at all came from subsidiary {self._where.entity}: no data access?"
        if self._items and self._unseen == self._items:
            self._incomplete = "no amount came with any item: may this role see them?"
        self._findings |= {
            f"{many} lines of {kind} without a customer or amount" for kind, many in self._nobodys.items()
        }
        if many := self._settlements.gaps:
            self._findings.add(f"{many} items whose applications do not add up to what is settled")
        return Page(
            end=ReadEnd(
                completeness="partial" if self._incomplete else "complete", reason=self._incomplete, cursor=cursor,
                findings=tuple(sorted(self._findings | set(self._account.client.session.findings.values()))),
            )
        )  # fmt: skip


def together(rows: Sequence[LedgerLine]) -> list[Group]:
    """The lines of each item, together: of a transaction all, of a journal each alone."""
    ids = [row.id for row in rows]
    if all(map(ne, ids, ids[1:])):
        return list(zip(rows))
    groups = list[list[LedgerLine]]()
    for line in rows:
        if groups and _is_of(line, groups[-1][0]):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_bounded(group) for group in groups]


def _bounded(group: Sequence[LedgerLine]) -> Group:
    if len(group) > MOST_LINES:
        raise Misconfigured(f"transaction {group[0].id} has more than {MOST_LINES} lines on one account")
    return tuple(group)


def _is_of(line: LedgerLine, first: LedgerLine) -> bool:
    """Whether a line is of the same item as the first of it."""
    if line.id != first.id:
        return False
    header = nature_of(line.type).header
    return header is nature_of(first.type).header and (header or line.line == first.line)


def _id_of(key: NativeKey) -> int:
    try:
        return int(key[1])
    except (IndexError, ValueError):
        raise Misconfigured(f"not a key of an item of this adapter: {key}") from None


def amounts_came(line: LedgerLine) -> bool:
    """Whether anything came of what is paid, unpaid, used or unused."""
    return any(getattr(line, name) for name in LedgerLine.__struct_fields__ if "foreign" in name and "amount" in name)


def is_nobodys(line: LedgerLine) -> bool:
    """A revaluation or the like: posted to the account by no customer, with nothing to be paid."""
    return not (line.customer or nature_of(line.type).header or amounts_came(line))


def is_exchange_difference(mapped: Mapped) -> bool:
    """A line of a journal without an amount in its own currency: it moves the account, and nobody owes it."""
    return not (mapped.nature.header or mapped.item.original_minor or mapped.item.open_minor)


def months_before(day: date, months: int) -> date:
    """The first day of the month so many months before."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)
