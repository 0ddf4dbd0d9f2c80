"""What `doctor` asks a Tryton database, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from adapters.kit.checking import checked
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured
from duecourse_tryton.reader.database import Database

#: what the reading needs to see; Tryton refuses a model that the user may not read
_READ: Final = (
    "account.move.line", "account.invoice", "account.move.reconciliation", "account.account", "account.dunning",
    "party.party", "currency.currency.rate",
)  # fmt: skip
#: modules that bring what is read and written
_MODULES: Final = ("account_invoice", "account_dunning", "account_statement")
_RIGHT: Final = "give the user a group with the right to read it (docs: groups)"


def checks(database: Database) -> Iterator[Check]:
    """All checks; where the database cannot be reached or entered, the others are left out."""
    ask = _Asking(database)
    first = ask.line("reachable", ask.reach)
    yield first
    if first.status == "fail":
        return
    yield ask.line("companies", ask.companies)
    for model in _READ:
        yield ask.line(f"permission: {model}", lambda model=model: ask.rows(model))  # type: ignore[misc]
    yield ask.line("bank journals", ask.bank_journals)
    yield ask.clock()


class _Asking:
    def __init__(self, database: Database) -> None:
        self._database, self._client, self._name = database, database.client, database.environment.name

    def line(self, check: str, ask: Callable[[], str]) -> Check:
        """One line: what `ask` returns is fine, an AdapterError is not."""
        return checked(self._name, check, ask, remedy=_RIGHT)

    def reach(self) -> str:
        """Whether the database lets us in, and as whom."""
        told = self._client.call("model.res.user.get_preferences", True)  # noqa: FBT003 - Tryton's signature
        return f"database {self._database.settings.database}, companies {told.get('companies') or 'none'}"

    def companies(self) -> str:
        """Whether there are companies, and those that the settings name."""
        there = self._database.companies()
        missing = sorted(set(self._database.settings.companies) - set(there))
        if missing:
            raise Misconfigured(f"not served: {', '.join(missing)}", remedy="correct companies or the user")
        return ", ".join(f"{key} {(row.get('party.') or {}).get('name')}" for key, row in there.items())

    def rows(self, model: str) -> str:
        """Whether a model is there and may be read."""
        return f"{self._client.count(model, [])} records"

    def bank_journals(self) -> str:
        """Whether the statement journals that writing names are there."""
        named = set(self._database.settings.writing.bank_journals.values())
        rows = self._client.rows("account.statement.journal", [], ("name",))
        there = {str(row["name"]) for page in rows for row in page}
        if named - there:
            raise Misconfigured(
                f"no statement journal is called {', '.join(sorted(named - there))}",
                remedy=f"correct writing.bank_journals; there are {', '.join(sorted(there)) or 'none'}",
            )
        return ", ".join(sorted(named)) or "none named: cash from the bank is not written"

    def clock(self) -> Check:
        """Whether the server's clock agrees with ours."""
        skew = self._client.session.findings.get("clock", "")
        if skew:
            return Check(
                system=self._name, check="clock", status="warn", detail=skew, remedy="set the clock that is wrong"
            )
        return Check(system=self._name, check="clock", status="ok")
