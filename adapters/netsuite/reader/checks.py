"""What `doctor` asks a NetSuite account, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Final

from adapters.kit.checking import checked
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.companion import companion_checks
from adapters.netsuite.settings import Token
from adapters.netsuite.tables import LEDGER, LISTINGS, Listing
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured

#: tables that an account in use has rows in: none at all means no access, since NetSuite filters silently
_NEVER_EMPTY: Final = ("subsidiary", "currency", "account", "customer", "transaction", "transactionaccountingline")
#: a zone is a multiple of so many minutes
_QUARTER: Final = 15
SUNSET: Final = (
    "token-based authentication: no new ones from 2027.1 on; the SOAP services that brought it end with 2028.2"
)


def checks(account: Account) -> Iterator[Check]:
    """All checks; where the account cannot be reached or entered, the others are left out."""
    ask = _Asking(account)
    first = ask.line("reachable", ask.reach)
    yield first
    if first.status == "fail":
        return
    yield ask.logon()
    yield ask.line("subsidiaries", ask.subsidiaries)
    for table in _NEVER_EMPTY:
        yield ask.line(f"permission: {table}", lambda table=table: ask.rows(table))  # type: ignore[misc]
    for name, listing in LISTINGS.items():
        yield ask.fields(name, account.ledger if listing is LEDGER else listing)
    yield ask.line("accounting book", ask.book)
    yield from companion_checks(account, ask.line)
    yield ask.clock()


class _Asking:
    def __init__(self, account: Account) -> None:
        self._account, self._name = account, account.environment.name

    def line(self, check: str, ask: Callable[[], str]) -> Check:
        """One line: what `ask` returns is fine, an AdapterError is not."""
        return checked(self._name, check, ask, remedy="see docs/adapters/netsuite.md, permissions")

    def _warn(self, check: str, detail: str, remedy: str) -> Check:
        return Check(system=self._name, check=check, status="warn", detail=detail, remedy=remedy)

    def reach(self) -> str:
        """Whether the account answers and lets us in; what its clock says."""
        said = self._account.clock()
        minutes = round((said - self._ours()).total_seconds() / 60 / _QUARTER) * _QUARTER
        return f"its clock stands at {minutes / 60:+.2f} hours from UTC"

    def _ours(self) -> datetime:
        return self._account.environment.now().astimezone(UTC).replace(tzinfo=None)

    def logon(self) -> Check:
        """How we log on, and how long that will be possible."""
        if isinstance(self._account.settings.auth, Token):
            return self._warn("log on", SUNSET, "upload a certificate and use auth kind = certificate")
        return Check(system=self._name, check="log on", status="ok", detail="OAuth 2.0 with a certificate")

    def subsidiaries(self) -> str:
        """Whether there are subsidiaries, and those that the settings name."""
        visible = self._account.subsidiaries()
        missing = sorted(set(self._account.settings.subsidiaries) - set(visible))
        if missing:
            raise Misconfigured(f"not visible: {', '.join(missing)}", remedy="correct subsidiaries or the role")
        return ", ".join(f"{row.id} {row.name}" for row in visible.values())

    def rows(self, table: str) -> str:
        """Whether anything can be seen in a table that is never empty."""
        page = self._account.client.page(f"SELECT x.{_key_of(table)} FROM {table} x", (), limit=1)  # noqa: S608 - names of our own
        if not page.rows:
            raise Misconfigured(
                f"{table} is empty for this role: no data access",
                remedy="give the role the permission to view these records, in all subsidiaries that are read",
            )
        return f"{page.total} rows"

    def fields(self, name: str, listing: Listing) -> Check:
        """Whether this role has the columns we read."""
        found = self.line(f"fields: {name}", lambda: "; ".join(self._account.known.lacks(listing)))
        if found.status != "ok" or not found.detail:
            return found
        return self._warn(found.check, found.detail, "these are left out: what they say is unknown for this account")

    def book(self) -> str:
        """Whether the accounting book that is read has lines."""
        book = self._account.settings.accounting_book
        text = "SELECT tal.transaction FROM transactionaccountingline tal WHERE tal.accountingbook = ?"
        page = self._account.client.page(text, (book,), limit=1)
        if not page.rows:
            raise Misconfigured(f"accounting book {book} has no lines", remedy="correct accounting_book")
        return f"book {book}"

    def clock(self) -> Check:
        """Whether the account's clock agrees with ours, but for its zone."""
        bound = self._account.client.session.bounds.most_skew_seconds
        off = (self._account.clock() - self._ours()).total_seconds() % (_QUARTER * 60)
        skew = self._account.client.session.findings.get("clock", "")
        if skew or min(off, _QUARTER * 60 - off) > bound:
            told = skew or "its minutes are not ours"
            return self._warn("clock", told, "set the clock of this machine")
        return Check(system=self._name, check="clock", status="ok")


def _key_of(table: str) -> str:
    return "transaction" if table == "transactionaccountingline" else "id"
