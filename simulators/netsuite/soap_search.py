"""Searches: criteria → rows of the tables → records, all of them at once; pages are cut of the result."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from typing import Final
from xml.etree import ElementTree as ET

from simulators.netsuite.database import ACCOUNT_ZONE, Database
from simulators.netsuite.soap_records import (
    TRANSACTIONS,
    Row,
    account,
    contact,
    currency,
    customer,
    subsidiary,
    term,
)
from simulators.netsuite.soap_xml import find, kind_of, local, text

#: a transaction with its account of receivables (or deposits), its subsidiary and its customer's name
_TRANSACTIONS: Final = (
    "SELECT t.*, c.companyname AS customername, "
    "(SELECT tl.subsidiary FROM transactionline tl WHERE tl.transaction = t.id LIMIT 1) AS subsidiary, "
    "(SELECT tal.account FROM transactionaccountingline tal JOIN account a ON a.id = tal.account WHERE "
    "tal.transaction = t.id AND a.accttype = 'AcctRec' LIMIT 1) AS ar "
    "FROM transaction t LEFT JOIN customer c ON c.id = t.entity WHERE t.type IN ({}) ORDER BY t.id"
)
_CUSTOMERS: Final = (
    "SELECT c.*, (SELECT r.subsidiary FROM customersubsidiaryrelationship r WHERE r.entity = c.id AND "
    "r.isprimarysub = 'T') AS subsidiary FROM customer c ORDER BY c.id"
)
_PLAIN: Final[dict[str, tuple[str, Callable[[Row], str]]]] = {
    "ContactSearch": ("SELECT x.* FROM contact x ORDER BY x.id", contact),
    "SubsidiarySearch": ("SELECT x.* FROM subsidiary x ORDER BY x.id", subsidiary),
    "TermSearch": ("SELECT x.* FROM term x ORDER BY x.id", term),
    "AccountSearch": ("SELECT x.* FROM account x ORDER BY x.id", account),
}
CURRENCIES: Final = "SELECT x.* FROM currency x ORDER BY x.id"
_KNOWN: Final = {
    "internalId": "anyOf", "lastModifiedDate": "onOrAfter", "subsidiary": "anyOf", "type": "anyOf", "entityId": "is",
}  # fmt: skip


class BadSearch(ValueError):
    """A search that this account does not understand."""


class Search:
    """Runs searches in the books' tables."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        #: what was deleted, as (table, internal id): it is found no more
        self.gone: set[tuple[str, str]] = set()

    def rows(self, statement: str) -> list[Row]:
        """Rows by their columns' names."""
        names, found = self._database.run(statement, (), now=self._clock())
        return [dict(zip(names, row, strict=True)) for row in found]

    def found(self, asked: ET.Element, *, whole: bool) -> list[str]:
        """The records that a search is for."""
        kind = kind_of(asked)
        if kind == "TransactionSearch":
            return self._transactions(_criteria(find(asked, "basic")), whole=whole)
        if kind == "CustomerSearch":
            return [customer(row) for row in self._customers(asked)]
        if kind not in _PLAIN:
            raise BadSearch(f"no search {kind}")
        statement, written = _PLAIN[kind]
        return [written(row) for row in self.rows(statement)]

    def currencies(self) -> list[str]:
        """All currencies."""
        return [currency(row) for row in self.rows(CURRENCIES)]

    def _transactions(self, criteria: dict[str, set[str]], *, whole: bool) -> list[str]:
        applied: defaultdict[str, list[Row]] = defaultdict(list)
        for link in self.rows("SELECT l.* FROM nexttransactionlinelink l") if whole else ():
            applied[str(link["nextdoc"])].append(link)
        return [
            TRANSACTIONS[row["type"]][1](row, applied[str(row["id"])], whole=whole) for row in self._meeting(criteria)
        ]

    def _meeting(self, criteria: dict[str, set[str]]) -> list[Row]:
        wanted = criteria.get("type", {told for told, _ in TRANSACTIONS.values()})
        types = [name for name, (told, _) in TRANSACTIONS.items() if told in wanted]
        rows = self.rows(_TRANSACTIONS.format(", ".join(f"'{name}'" for name in types)))
        return [row for row in rows if self._meets(row, criteria)]

    def _meets(self, row: Row, criteria: dict[str, set[str]]) -> bool:
        since = criteria.get("lastModifiedDate")
        return (
            ("transaction", str(row["id"])) not in self.gone
            and str(row["id"]) in criteria.get("internalId", {str(row["id"])})
            and str(row["subsidiary"]) in criteria.get("subsidiary", {str(row["subsidiary"])})
            and (since is None or row["lastmodifieddate"] >= min(since))
        )

    def _customers(self, asked: ET.Element) -> list[Row]:
        rows = self.rows(_CUSTOMERS)
        basic, joined = find(asked, "basic"), find(asked, "transactionJoin")
        own, named = (_criteria(basic).get(name) for name in ("subsidiary", "entityId"))
        rows = [row for row in rows if own is None or str(row["subsidiary"]) in own]
        rows = [row for row in rows if named is None or row["entityid"] in named]
        if joined is None:
            return rows
        with_some = {row["entity"] for row in self._meeting(_criteria(joined))}
        return [row for row in rows if row["id"] in with_some]


def _criteria(node: ET.Element | None) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in node if node is not None else ():
        name = local(one)
        if one.get("operator") != _KNOWN.get(name):
            raise BadSearch(f"{name} {one.get('operator')} is not understood")
        values = {value.get("internalId") or value.text or "" for value in one}
        found[name] = {_in_the_accounts_time(value) for value in values} if name == "lastModifiedDate" else values
    return found


def _in_the_accounts_time(value: str) -> str:
    return datetime.fromisoformat(value).astimezone(ACCOUNT_ZONE).strftime("%Y-%m-%d %H:%M:%S")


def external_ids(asked: ET.Element) -> set[str]:
    """The external ids that a search for notes is for."""
    criterion = find(asked, "basic", "externalId")
    return {one.get("externalId", "") for one in criterion} if criterion is not None else set()


def page_size(header: ET.Element | None) -> int:
    """The size of a page: 5 to 1000 [netsuite.md §1.6]."""
    told = text(header, "searchPreferences", "pageSize")
    if told and not 5 <= int(told) <= 1000:  # noqa: PLR2004 - both are named above
        raise BadSearch("pageSize is 5 to 1000")
    return int(told or 1000)
