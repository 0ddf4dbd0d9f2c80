"""Instalments when writing: a payment names a line of its invoice, every other value stands on the invoice itself.

`line` of an apply line is a line of the document: 0 of an ordinary invoice, a journal's line, an instalment's
`transactionLine` [addendum C9; REST API Browser 2026.1, customerPayment-applyElement, invoice-installmentElement].
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from adapters.kit.places import ITEM, parts, place
from canonical_model.receivables import OpenItem

KIND: Final = "instalment"
#: a key of subsidiary and transaction: journals and instalments have their line, too
HEADER_KEY: Final = 2
LOST: Final = "which instalment it is about: the invoice carries it for all of them"
#: the lines of invoices on their receivables account, each with what is open of it and of its invoice
LOOK: Final = (
    "SELECT t.id, tl.id AS line, t.currency, t.foreignamountunpaid AS whole, tl.foreignamountunpaid AS open, "
    "tal.account, c.id AS owner, c.parent, p.id AS payer "
    "FROM transaction t INNER JOIN transactionline tl ON tl.transaction = t.id "
    "INNER JOIN transactionaccountingline tal ON tal.transaction = t.id AND tal.transactionline = tl.id "
    "INNER JOIN account a ON a.id = tal.account AND a.accttype = 'AcctRec' "
    "INNER JOIN customer c ON c.id = t.entity INNER JOIN customer p ON p.entityid = ? "
    "WHERE tl.subsidiary = ? AND tal.accountingbook = ? AND t.id IN ({ids}) ORDER BY t.id, tl.id"
)
Row = Mapping[str, str]


def line_of(paid: str) -> str:
    """The line that a place names; empty where it names a document."""
    own = parts(paid)
    return own[HEADER_KEY] if len(own) > HEADER_KEY else ""


def named(paid: str) -> dict[str, Any]:
    """What an apply line is found by."""
    line = line_of(paid)
    return {"doc": {"id": parts(paid)[1]}, **({"line": int(line)} if line else {})}


def keys_of(document: str, line: object) -> tuple[tuple[str, str], ...]:
    """What an apply line of an answer is looked up by: its document, and its document and line."""
    return ((document, ""), (document, str(line)))


def places(entity: str, row: Row) -> Iterator[tuple[str, Row]]:
    """A row of `LOOK` as an instalment, and as its invoice."""
    yield place(ITEM, entity, row["id"], row["line"]), row
    yield place(ITEM, entity, row["id"]), {**row, "open": row.get("whole", "")}


def by_invoice(items: Sequence[OpenItem]) -> list[tuple[OpenItem, ...]]:
    """Items of one invoice together: its fields are written once."""
    found: dict[tuple[str, ...], list[OpenItem]] = {}
    for item in items:
        found.setdefault(item.native_key[:HEADER_KEY], []).append(item)
    return [tuple(some) for some in found.values()]


def lost_of(items: Sequence[OpenItem]) -> tuple[str, ...]:
    """What an invoice cannot keep of what is said of its instalments."""
    return (LOST,) if any(item.kind == KIND for item in items) else ()
