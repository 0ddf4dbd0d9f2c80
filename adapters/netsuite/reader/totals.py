"""What NetSuite itself adds up to be open, per currency: compared with what a reading handed on.

Two statements that share nothing with the reading but the books they ask: a page that was lost, a row that came twice
and an amount that was misread all show as a difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from adapters.netsuite.mapping.items import Where
from adapters.netsuite.mapping.kinds import NATURES
from adapters.netsuite.mapping.values import UNREADABLE, amount
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.questions import of_book
from canonical_model.errors import BadAnswer

#: currencies of one subsidiary
MOST_CURRENCIES: Final = 900
_LINES: Final = (
    "FROM transactionaccountingline tal "
    "INNER JOIN transactionline tl ON (tl.transaction = tal.transaction AND tl.id = tal.transactionline) "
    "INNER JOIN account a ON (a.id = tal.account) "
)
_CURRENCY: Final = "INNER JOIN currency k ON (k.id = t.currency) "
#: transactions whose amounts stand on their header, each once, whatever lines it has
BY_HEADER: Final = (
    "SELECT k.symbol AS currency, SUM(t.foreignamountunpaid) AS unpaid, SUM(t.foreignpaymentamountunused) AS unused "  # noqa: S608 - text of our own
    f"FROM transaction t {_CURRENCY}WHERE t.type IN ({{types}}) AND EXISTS (SELECT tal.transaction {_LINES}"
    "WHERE tal.transaction = t.id AND {book}) GROUP BY k.symbol ORDER BY k.symbol"
)
#: journals, and transactions without amounts on their header, line by line
BY_LINE: Final = (
    "SELECT k.symbol AS currency, SUM(tl.foreignamountunpaid) AS unpaid, SUM(tl.foreignpaymentamountunused) AS unused "
    f"{_LINES}INNER JOIN transaction t ON (t.id = tal.transaction) {_CURRENCY}"
    "WHERE {book} AND (t.type NOT IN ({types}) OR COALESCE(t.foreignamountpaid, t.foreignamountunpaid, "
    "t.foreignpaymentamountused, t.foreignpaymentamountunused) IS NULL) GROUP BY k.symbol ORDER BY k.symbol"
)
Totals = Mapping[str, int]


def stated(account: Account, where: Where) -> Totals:
    """Currency → what is open, in minor units; debits positive."""
    found = Counter[str]()
    for row in _rows(account, where):
        currency = row.get("currency", "")
        try:
            unpaid, unused = (amount(row.get(name, ""), currency, where.decimals) for name in ("unpaid", "unused"))
        except UNREADABLE as error:
            raise BadAnswer(f"what is open in {currency} cannot be read: {error}", entity=where.entity) from None
        found[currency] += unpaid - unused
    return {currency: total for currency, total in found.items() if total}


def _rows(account: Account, where: Where) -> Iterator[dict[str, str]]:
    book = of_book(account.settings, where.entity)
    types = ", ".join("?" * len(NATURES))
    for text, params in (
        (BY_HEADER, (*NATURES, *book.params)),
        (BY_LINE, (*book.params, *NATURES)),
    ):
        asked = text.format(types=types, book=book.text)
        page = account.client.page(asked, params, limit=MOST_CURRENCIES, entity=where.entity)
        if page.more:
            raise BadAnswer(f"more than {MOST_CURRENCIES} currencies", entity=where.entity)
        yield from page.rows


def difference(ours: Totals, before: Totals, after: Totals) -> tuple[str, bool]:
    """What does not agree, in words, and whether it is certain: what held still while it was read must agree."""
    wrong = sorted(
        currency
        for currency in ours.keys() | before.keys() | after.keys()
        if ours.get(currency, 0) not in {before.get(currency, 0), after.get(currency, 0)}
    )
    told = ", ".join(f"{currency} {ours.get(currency, 0)} against {after.get(currency, 0)}" for currency in wrong)
    certain = any(before.get(currency, 0) == after.get(currency, 0) for currency in wrong)
    return (f"open items add up to other totals than NetSuite states, in minor units: {told}" if wrong else ""), certain
