"""Where transactions come from: the sets of an environment, each with its own idea of what is open.

A source hands on pairs: a transaction under the names of CustTransactions, and what is open of it under those of
CustTransOpens, nothing where all is settled.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, islice
from typing import Final, Protocol

from msgspec import Struct

from adapters.dynamics.finance.mapping.bi import as_transaction, opens_of
from adapters.dynamics.finance.reader.environment import Companies, of_company
from adapters.dynamics.finance.wire import (
    BARE,
    UNREAD,
    Bi,
    Listed,
    Open,
    OpenRow,
    Transaction,
    open_row_with,
    transaction_with,
)
from adapters.dynamics.odata import Question, Row, any_of
from adapters.dynamics.records import lowered, must_have, unknown
from adapters.dynamics.spelled import Spelled
from adapters.dynamics.values import NO_DAYS
from adapters.kit.named_fields import NO_FIELDS, NamedFields
from adapters.kit.record_ids import RecordIds

#: a transaction, and what is open of it
Found = tuple[Row | Transaction, Sequence[Row | Open]]
KEY: Final = "SysRecId"
REFERS: Final = "RefRecId"
PARENT: Final = "CustTransaction"
CHILD: Final = "CustTransOpen"
#: ids in one condition
MOST_IDS: Final = 40
_ZERO: Final = re.compile(r"-?0+(?:\.0*)?")
#: how far back changes are asked for again: a transaction that was under way is stamped before it can be seen
_OVERLAP: Final = timedelta(days=1)
#: properties of the sets that are not read [addendum A1, A2]
_KNOWN: Final = frozenset({
    "AccountNum", "Approved", "CancelledPayment", "CashDiscBaseDate", "CashDiscCode", "Closed", "CollectionLetter",
    "CollectionLetterCode", "CreatedOn", "CustAutomationExclude", "CustAutomationPredunningSent", "CustDispute",
    "CustTransaction", "DimensionSet", "ExchAdjUnrealized", "ExchRate", "LastInterestDate", "LastSettleAccountNum",
    "LastSettleCompany", "PaymId", "PostingProfile", "Settlement", "SourceKey", "SysDataAreaId", "SysModifiedDateTime",
    "SysRecId", "TransDate", "UseCashDisc", "dataAreaId",
})  # fmt: skip


class Source(Protocol):
    """What of one company's transactions there is to read."""

    #: changes bring what changed alone; else all that is open comes along
    stamped: bool

    def whole(self, since: date) -> Iterator[Found]:
        """What is open, and what was settled since a day."""
        ...

    def changed(self, since: date) -> Iterator[Found]:
        """What may have changed since a day."""
        ...

    def where(self, condition: str) -> Iterator[Found]:
        """Those that a condition on their properties is true of."""
        ...

    def these(self, ids: Sequence[str]) -> Iterator[Found]:
        """Those with these record ids, as far as they are there."""
        ...

    def listed(self) -> RecordIds:
        """Record ids of what is open now."""
        ...


def source_of(companies: Companies, entity: str, doubts: set[str]) -> Source:
    """The source that this environment has."""
    return (
        OpenTransactions(companies, entity, doubts)
        if companies.items.opens
        else BiTransactions(companies, entity, doubts)
    )


class _Asking:
    """What both have in common: how they ask, and what they tell of fields."""

    def __init__(self, companies: Companies, entity: str, doubts: set[str]) -> None:
        self._companies, self._service, self._sets = companies, companies.service, companies.items
        self._entity, self._doubts, self._fields = entity, doubts, companies.settings.fields

    def _question(
        self, entity_set: str, condition: str, *, expand: str = "", select: tuple[str, ...] = ()
    ) -> Question:  # fmt: skip
        key = self._sets.key if entity_set == self._sets.transactions else KEY
        return Question(
            entity_set=entity_set, filter=of_company(self._entity, *([condition] if condition else [])),
            expand=(expand,) if expand else (), select=select, orderby=(key,), key=("dataAreaId", key),
            # that one is a bare number, and sorted as such [addendum A1]; the other's type is not documented
            ascending=key == KEY,
        )  # fmt: skip

    def _rows(
        self, entity_set: str, condition: str, *, expand: str = "", select: tuple[str, ...] = ()
    ) -> Iterator[Row]:
        question = self._question(entity_set, condition, expand=expand, select=select)
        return self._service.rows(question, entity=self._entity, doubts=self._doubts)

    def _looked_at(self, transaction: Row, new: Collection[str] = ()) -> None:
        """Tells what of a transaction nobody has asked for, and what the settings name and it does not have."""
        names = {*new, *unknown(transaction, transaction_with(self._fields))} - _KNOWN
        self._companies.findings |= {f"items: {name} is new" for name in names}
        self._companies.findings |= {
            f"items: {name} does not come" for name in lacked(lowered(transaction), self._fields)
        }


class OpenTransactions(_Asking):
    """CustTransOpens decides what is open; each row brings its transaction along, so both are of one moment."""

    stamped = False

    def whole(self, since: date) -> Iterator[Found]:
        """What is open with its transaction, those of several due dates together; then what was settled."""
        brought = RecordIds()
        for row, opens in self._all_open():
            brought.add(record_of(row))
            yield row, opens
        settled = self.where(f"LastSettleDate ge {moment(since)}")
        yield from (found for found in settled if record_of(found[0]) not in brought)

    def changed(self, since: date) -> Iterator[Found]:
        """The same: nothing says when a transaction was changed."""
        return self.whole(since)

    def where(self, condition: str) -> Iterator[Found]:
        """Transactions, each with what is still open of it."""
        rows = self._rows(self._sets.transactions, condition, expand=CHILD)
        return ((row, children_of(row)) for row in rows)

    def these(self, ids: Sequence[str]) -> Iterator[Found]:
        """By their record ids, some at a time."""
        for first in range(0, len(ids), MOST_IDS):
            yield from self.where(any_of(KEY, ids[first : first + MOST_IDS]))

    def listed(self) -> RecordIds:
        """What open rows refer to."""
        question = Question(
            entity_set=self._sets.opens, filter=of_company(self._entity), select=("dataAreaId", KEY, REFERS),
            orderby=(REFERS, KEY), key=(REFERS, KEY), ascending=True,
        )  # fmt: skip
        read = Spelled(Listed, bare=(KEY, REFERS))
        pages = self._service.pages_of(read, question, entity=self._entity, doubts=self._doubts)
        return RecordIds(
            row.RefRecId if isinstance(row, Struct) else str(lowered(row).get(REFERS.lower()))
            for page in pages for row in page
        )  # fmt: skip

    def _all_open(self) -> Iterator[Found]:
        question = Question(
            entity_set=self._sets.opens, filter=of_company(self._entity), expand=(PARENT,), orderby=(REFERS, KEY),
            key=(REFERS, KEY), ascending=True,
        )  # fmt: skip
        read = spelled(self._fields)
        pages = self._service.pages_of(read, question, entity=self._entity, doubts=self._doubts)
        return grouped(self._guarded(chain.from_iterable(pages), read))

    def _guarded(self, rows: Iterator[Row | OpenRow], read: Spelled[OpenRow]) -> Iterator[Row | OpenRow]:
        """The rows; of the first one whether it has what nothing works without."""
        for row in islice(rows, 1):
            told = lowered(row) if read.sample is None else read.sample
            must_have(told, Open, self._sets.opens)
            must_have(parent_of(told), Transaction, self._sets.transactions)
            self._looked_at(parent_of(told), unknown(told, Open))
            yield row
        yield from rows


class BiTransactions(_Asking):
    """CustTransBiEntities: transactions say themselves what is open, and when they were changed [addendum A2]."""

    stamped = True

    def whole(self, since: date) -> Iterator[Found]:
        """All transactions are asked for: no condition compares two amounts; those settled before are left out."""
        return (found for found in self._found("") if found[1] or settled_since(found[0], since))

    def changed(self, since: date) -> Iterator[Found]:
        """What is stamped as changed since the day before."""
        return self._found(f"SysModifiedDateTime ge {moment(since - _OVERLAP)}")

    def where(self, condition: str) -> Iterator[Found]:
        """Transactions, each with what is still open of it."""
        return self._found(condition)

    def these(self, ids: Sequence[str]) -> Iterator[Found]:
        """By their record ids, some at a time."""
        for first in range(0, len(ids), MOST_IDS):
            yield from self._found(any_of(self._sets.key, ids[first : first + MOST_IDS]))

    def listed(self) -> RecordIds:
        """Those whose amount is not what is settled of it."""
        amounts = ("AmountCur", "SettleAmountCur")
        rows = self._rows(self._sets.transactions, "", select=("dataAreaId", self._sets.key, *amounts))
        return RecordIds(record_of(as_transaction(row)) for row in rows if opens_of(row))

    def _found(self, condition: str) -> Iterator[Found]:
        for number, row in enumerate(self._rows(self._sets.transactions, condition)):
            if not number:
                must_have(row, Bi, self._sets.transactions)
                must_have(as_transaction(row), Transaction, self._sets.transactions)
                self._looked_at(row)
            yield as_transaction(row), opens_of(row)


def lacked(lowered_names: Collection[str], fields: NamedFields) -> list[str]:
    """Properties that the settings name and that are not among those of transactions."""
    return sorted(name for name in fields.values() if name.lower() not in lowered_names)


def record_of(row: Row | Transaction) -> str:
    """A transaction's record id."""
    return row.SysRecId if isinstance(row, Struct) else str(lowered(row).get(KEY.lower()))


def may_be_settled(row: Row | Transaction) -> bool:
    """Whether anything of a transaction was ever settled: not where it says that nothing was, and on no day."""
    if isinstance(row, Struct):
        amounts, last = (row.SettleAmountCur, row.SettleAmountMST), row.LastSettleDate
    else:
        told = lowered(row)
        amounts, last = (told.get("settleamountcur"), told.get("settleamountmst")), told.get("lastsettledate")
    return not (all(_ZERO.fullmatch(str(one)) for one in amounts) and str(last)[:10] in NO_DAYS)


def spelled(fields: NamedFields = NO_FIELDS) -> Spelled[OpenRow]:
    """What reads pages of open rows with their transactions, and properties of these that the settings name."""
    return Spelled(open_row_with(fields), bare=BARE, unread=UNREAD)


def grouped(rows: Iterator[Row | OpenRow]) -> Iterator[Found]:
    """What is open of each transaction together, with the transaction."""
    opens: list[Row | OpenRow] = []
    last = ""
    for row in rows:
        refers = row.RefRecId if isinstance(row, Struct) else str(lowered(row)[REFERS.lower()])
        if opens and refers != last:
            yield transaction_of(opens), tuple(opens)
            opens = []
        opens.append(row)
        last = refers
    if opens:
        yield transaction_of(opens), tuple(opens)


def transaction_of(opens: Sequence[Row | OpenRow]) -> Row | Transaction:
    """The transaction that came with what is open of it."""
    first = opens[0]
    return first.CustTransaction if isinstance(first, Struct) else parent_of(first)


def parent_of(row: Row) -> Row:
    """The same of a row read value by value; of a transaction that did not come its record id alone."""
    told = lowered(row)
    found = told.get(PARENT.lower())
    return found if isinstance(found, dict) else {KEY: str(told.get(REFERS.lower()))}


def children_of(row: Row) -> list[Row]:
    """What is open of a transaction, as it came with it."""
    found = lowered(row).get(CHILD.lower())
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def moment(day: date) -> str:
    """A day in a condition: a moment early on it, since days come as noon [addendum A7]."""
    return f"{day.isoformat()}T00:00:00Z"


def settled_since(row: Row | Transaction, since: date) -> bool:
    """Whether a transaction was settled on a day or later."""
    return str(lowered(row).get("lastsettledate") or "")[:10] >= since.isoformat()
