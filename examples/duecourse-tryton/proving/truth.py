"""What stands in Tryton's books, read past all of Tryton and past the adapter: by SQL, table by table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import psycopg

from conformance.suite import BookItem

Connection = psycopg.Connection[dict[str, Any]]
#: receivable lines, drafts included
LINES: Final = """
SELECT l.id, m.company, l.party, l.account, p.code, l.debit - l.credit AS home,
       l.amount_second_currency AS foreign_amount,
       coalesce(s.code, h.code) AS currency, h.code AS home_currency, l.maturity_date, l.reconciliation,
       m.number, (SELECT max(i.invoice) FROM "account_invoice-account_move_line" i WHERE i.line = l.id) AS pays
FROM account_move_line l JOIN account_move m ON m.id = l.move JOIN account_account a ON a.id = l.account
JOIN account_account_type t ON t.id = a.type JOIN party_party p ON p.id = l.party
JOIN company_company c ON c.id = m.company JOIN currency_currency h ON h.id = c.currency
LEFT JOIN currency_currency s ON s.id = l.second_currency
WHERE t.receivable
"""
_OF: Final = """
FROM account_account a JOIN account_account_type t ON t.id = a.type JOIN company_company c ON c.id = a.company
JOIN currency_currency h ON h.id = c.currency
"""
_ACCOUNTS: Final = f"SELECT a.company, a.code, h.code AS currency {_OF} WHERE t.receivable"
_POSTED: Final = f"""
SELECT a.company, a.code, h.code AS currency, sum(l.debit - l.credit) AS balance {_OF}
JOIN account_move_line l ON l.account = a.id
WHERE t.receivable GROUP BY 1, 2, 3
"""


def items(connection: Connection) -> Iterator[BookItem]:
    """What is open."""
    for row in connection.execute(f"{LINES} AND l.reconciliation IS NULL"):
        amount = row["home"] if row["foreign_amount"] is None else row["foreign_amount"]
        company = str(row["company"])
        key = (company, str(row["party"]), str(row["account"]), str(row["id"]))
        yield BookItem(
            entity=company, key=key, customer=row["code"], currency=row["currency"], original=amount, open=amount,
            due=row["maturity_date"],
        )  # fmt: skip


def balances(connection: Connection) -> dict[tuple[str, str, str], Decimal]:
    """Per company, receivable account and currency what the general ledger says."""
    found = {
        (str(row["company"]), row["code"], row["currency"]): Decimal(0)
        for row in connection.execute(_ACCOUNTS)
    }  # fmt: skip
    for row in connection.execute(_POSTED):
        found[str(row["company"]), row["code"], row["currency"]] += row["balance"]
    return found


def customers(connection: Connection) -> Mapping[tuple[str, str], str]:
    """Every party in every company, by its code."""
    companies = [str(row["id"]) for row in connection.execute("SELECT id FROM company_company")]
    parties = list(connection.execute("SELECT code, name FROM party_party"))
    return {(company, row["code"]): row["name"] for company in companies for row in parties}


def blocked(connection: Connection) -> list[tuple[str, int]]:
    """Company and line of each blocked dunning of an open line."""
    rows = connection.execute(
        "SELECT d.company, d.line FROM account_dunning d JOIN account_move_line l ON l.id = d.line "
        "WHERE d.blocked AND l.reconciliation IS NULL ORDER BY d.line"
    )
    return [(str(row["company"]), row["line"]) for row in rows]


def notes(connection: Connection) -> list[tuple[str, str]]:
    """Record and text of every note."""
    rows = connection.execute("SELECT resource, message FROM ir_note ORDER BY id")
    return [(row["resource"], row["message"]) for row in rows]


def stamp(connection: Connection, line: int, instant: datetime) -> None:
    """A line was entered or changed at that instant, by Tryton's own clock, which is in UTC."""
    told = instant.replace(tzinfo=None)
    connection.execute("UPDATE account_move_line SET write_date = %s WHERE id = %s", (told, line))


def due(connection: Connection, line: int, day: date) -> None:
    """A line falls due on another day."""
    connection.execute("UPDATE account_move_line SET maturity_date = %s WHERE id = %s", (day, line))


def vanish(connection: Connection, line: int) -> None:
    """A line's move disappears, as nobody can do it in Tryton."""
    (row,) = connection.execute("SELECT move FROM account_move_line WHERE id = %s", (line,))
    connection.execute("UPDATE account_invoice SET move = NULL WHERE move = %s", (row["move"],))
    connection.execute("DELETE FROM account_move_line WHERE move = %s", (row["move"],))
    connection.execute("DELETE FROM account_move WHERE id = %s", (row["move"],))
