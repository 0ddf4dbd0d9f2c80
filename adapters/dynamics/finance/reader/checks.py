"""What `doctor` asks an environment, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from msgspec import Struct

from adapters.dynamics.finance.reader.environment import Companies
from adapters.dynamics.finance.reader.published import entity_of
from adapters.dynamics.finance.reader.sources import lacked
from adapters.dynamics.finance.wire import Bi, Open, Transaction
from adapters.dynamics.odata import Question
from adapters.dynamics.records import lowered, must_have
from adapters.kit.checking import checked
from canonical_model.adapter import Check
from canonical_model.errors import AdapterError, Misconfigured

#: sets that are read whatever the settings say
_READ: Final = ("LegalEntities", "Ledgers", "CustomersV3", "PaymentTerms", "ExchangeRates")
_NO_FIELD: Final = "correct fields in the settings, or add it to the entity: references are read without it"
_RIGHT: Final = "give the user that the application is mapped to a role that may read it"
#: what writing needs: set by the name of its setting → its entity in the metadata service
_WRITTEN: Final = {"disputes": "CustDispute", "attachments": "CustomerAttachmentV2"}
#: what of it is changed once it is there
_EDITED: Final = {
    "disputes": frozenset({"status", "followupdate", "amountcur", "reasoncode", "note"}),
    "attachments": frozenset[str](),
}
_OFF: Final = {
    "disputes": "set writing.slots = false: promises and disputes are then refused when they are planned",
    "attachments": "leave notes off",
}


def checks(companies: Companies) -> Iterator[Check]:
    """All checks; where the environment cannot be reached or entered, the others are left out."""
    ask = _Asking(companies)
    first = ask.line("reachable", ask.reach)
    yield first
    if first.status == "fail":
        return
    yield ask.line("open items", ask.chosen)
    for name in (*_READ, *(one for one in ask.named() if one)):
        yield ask.line(f"set: {name}", lambda name=name: ask.readable(name))  # type: ignore[misc]
    if companies.settings.fields:
        yield ask.fields()
    for name, entity in _WRITTEN.items():
        yield ask.write_line(f"writing: {name}", lambda name=name, entity=entity: ask.writable(name, entity))  # type: ignore[misc]
    if companies.settings.sets.activities:
        yield ask.write_line("writing: activities", ask.activities)
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

    def chosen(self) -> str:
        """Which sets open items are read from, and why those."""
        found = self._companies.items
        return f"{' with '.join(found.names)}: {found.why}"

    def named(self) -> tuple[str, ...]:
        """The sets that are chosen or that the settings name."""
        sets = self._companies.settings.sets
        return (*self._chosen(), sets.disputes, sets.settlements, sets.balances)

    def _chosen(self) -> tuple[str, ...]:
        try:
            return self._companies.items.names
        except AdapterError:
            return ()

    def readable(self, name: str) -> str:
        """Whether a set is there and shows anything; of transactions whether its amounts come."""
        found = next(self._companies.service.pages(Question(entity_set=name), doubts=set()), None)
        if not found:
            return "nothing comes: no access, or none there is"
        for kind in self._needed(name):
            must_have(found[0], kind, name)
        return "readable"

    def fields(self) -> Check:
        """Whether transactions have the properties that the settings name."""

        def ask() -> str:
            name = self._companies.items.transactions
            found = next(self._companies.service.pages(Question(entity_set=name), doubts=set()), None)
            without = lacked(lowered(found[0]), self._companies.settings.fields) if found else ()
            if without:
                raise Misconfigured(f"{name} does not have {', '.join(without)}", remedy=_NO_FIELD)
            return "there" if found else "nothing comes"

        return checked(self._name, "fields", ask, problem="warn")

    def _needed(self, name: str) -> tuple[type[Struct], ...]:
        if name not in self._chosen():
            return ()
        sets = self._companies.items
        if name == sets.opens:
            return (Open,)
        return (Transaction,) if sets.opens else (Bi,)

    def writable(self, name: str, entity: str) -> str:
        """What the metadata service says of a set that is written: writability is not documented [addendum A12]."""
        if name == "disputes" and not self._companies.settings.writing.slots:
            return "not written, as the settings say"
        told = entity_of(self._companies.session, entity)
        if told is None:
            raise Misconfigured(f"the metadata service does not know {entity}", remedy="try one by hand before writing")
        why = _closed(told, _EDITED[name])
        if why:
            raise Misconfigured(f"{entity} {why}", remedy=_OFF[name])
        return "writable, says the metadata service"

    def activities(self) -> str:
        """Whether the set that the settings name for notes shows what a note is made of."""
        settings = self._companies.settings
        needed = ("ActivityNumber", "Category", "Purpose", "Notes", settings.writing.activity.customer)
        question = Question(entity_set=settings.sets.activities, select=needed, top=1)
        list(self._companies.service.pages(question, doubts=set()))
        return f"{settings.sets.activities} has {', '.join(needed)}; that it takes new ones only a first note shows"

    def clock(self) -> Check:
        """Whether the environment's clock agrees with ours."""
        skew = self._companies.session.findings.get("clock", "")
        if skew:
            return Check(
                system=self._name, check="clock", status="warn", detail=skew, remedy="set the clock that is wrong"
            )
        return Check(system=self._name, check="clock", status="ok")


def _closed(told: Mapping[str, Any], edited: frozenset[str]) -> str:
    """Why an entity cannot be written, empty where it can: read-only, or some of what is set may not be edited."""
    if str(told.get("IsReadOnly")).lower() == "true":
        return "is read-only in this version"
    found = told.get("Properties")
    properties = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    locked = {str(one.get("Name")) for one in properties if str(one.get("AllowEdit")).lower() == "false"}
    names = sorted(name for name in locked if name.lower() in edited)
    return f"does not let {', '.join(names)} be edited" if names else ""
