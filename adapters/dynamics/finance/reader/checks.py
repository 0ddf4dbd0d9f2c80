"""What `doctor` asks an environment, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from msgspec import Struct

from adapters.dynamics.answers import object_in
from adapters.dynamics.finance.client import METADATA
from adapters.dynamics.finance.reader.environment import Companies
from adapters.dynamics.finance.wire import Open, Transaction
from adapters.dynamics.odata import Question, encoded
from adapters.dynamics.records import must_have
from adapters.kit.checking import checked
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured

#: sets that are read whatever the settings say
_READ: Final = ("LegalEntities", "Ledgers", "CustomersV3", "PaymentTerms", "ExchangeRates")
_RIGHT: Final = "give the user that the application is mapped to a role that may read it"
#: what writing needs: set by the name of its setting → its entity in the metadata service
_WRITTEN: Final = {"disputes": "CustDispute", "attachments": "CustomerAttachmentV2"}


def checks(companies: Companies) -> Iterator[Check]:
    """All checks; where the environment cannot be reached or entered, the others are left out."""
    ask = _Asking(companies)
    first = ask.line("reachable", ask.reach)
    yield first
    if first.status == "fail":
        return
    for name in (*_READ, *(one for one in ask.named() if one)):
        yield ask.line(f"set: {name}", lambda name=name: ask.readable(name))  # type: ignore[misc]
    for name, entity in _WRITTEN.items():
        yield ask.write_line(f"writing: {name}", lambda entity=entity: ask.writable(entity))  # type: ignore[misc]
    yield ask.clock()


class _Asking:
    def __init__(self, companies: Companies) -> None:
        self._companies, self._name = companies, companies.environment.name

    def line(self, check: str, ask: Callable[[], str]) -> Check:
        """One line: what `ask` returns is fine, an AdapterError is not."""
        return checked(self._name, check, ask, remedy=_RIGHT)

    def write_line(self, check: str, ask: Callable[[], str]) -> Check:
        """The same of what only writing needs."""
        return checked(self._name, check, ask, remedy=_RIGHT, problem="warn")

    def reach(self) -> str:
        """Which companies come, and those that the settings name and that do not."""
        there = self._companies.every()
        missing = sorted({one.lower() for one in self._companies.settings.companies} - there.keys())
        if missing:
            raise Misconfigured(f"no access to companies {', '.join(missing)}", remedy=_RIGHT)
        return ", ".join(f"{own} ({currency})" for own, (_, currency) in there.items())

    def named(self) -> tuple[str, ...]:
        """The sets that the settings name."""
        sets = self._companies.settings.sets
        return (sets.transactions, sets.open_transactions, sets.disputes, sets.settlements, sets.balances)

    def readable(self, name: str) -> str:
        """Whether a set is there and shows anything; of transactions whether its amounts come."""
        found = next(self._companies.service.pages(Question(entity_set=name), doubts=set()), None)
        if not found:
            return "nothing comes: no access, or none there is"
        sets = self._companies.settings.sets
        kinds: dict[str, type[Struct]] = {sets.transactions: Transaction, sets.open_transactions: Open}
        if name in kinds:
            must_have(found[0], kinds[name], name)
        return "readable"

    def writable(self, entity: str) -> str:
        """What the metadata service says of an entity: writability is not documented [dynamics_crm.md §0.1]."""
        path = f"{METADATA}/PublicEntities('{entity}')?{encoded({'cross-company': 'true'})}"
        told = object_in(self._companies.session.read(path).body)
        if str(told.get("IsReadOnly")).lower() == "true":
            raise Misconfigured(f"{entity} is read-only in this version", remedy="leave the operation off")
        return "writable, says the metadata service"

    def clock(self) -> Check:
        """Whether the environment's clock agrees with ours."""
        skew = self._companies.session.findings.get("clock", "")
        if skew:
            return Check(
                system=self._name, check="clock", status="warn", detail=skew, remedy="set the clock that is wrong"
            )
        return Check(system=self._name, check="clock", status="ok")
