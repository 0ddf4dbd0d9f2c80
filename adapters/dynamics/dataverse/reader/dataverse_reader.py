"""The reader of one environment: accounts, contacts, activities, contracts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

import httpx2

from adapters.dynamics.dataverse.client import ORGANIZATION, WITH_TABLES, service_of, session_to
from adapters.dynamics.dataverse.mapping import (
    OWNER,
    SAID,
    Where,
    account,
    contracts,
    interactions,
    organisation,
    persons,
)
from adapters.dynamics.dataverse.reader.checks import checks
from adapters.dynamics.dataverse.settings import ActivitySet, Settings
from adapters.dynamics.dataverse.wire import AccountRow
from adapters.dynamics.odata import Question, Row
from adapters.dynamics.pages import ended
from adapters.dynamics.records import must_have, unknown
from adapters.dynamics.values import UNREADABLE
from adapters.kit.reading import pages_of
from canonical_model.adapter import (
    Check,
    Completeness,
    Environment,
    Feed,
    Page,
    ReadRequest,
    Record,
    Rejected,
    Stream,
)
from canonical_model.errors import BadAnswer
from canonical_model.master_data import Person
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction

FEEDS: Final = (
    Feed(name="organisation", streams=("entities",), per_entity=False, sweeps=(CrmOrganisation,), always_full=True),
    Feed(name="accounts", streams=("accounts",), per_entity=False, sweeps=(CrmAccount,), always_full=True),
    Feed(name="contacts", streams=("persons",), per_entity=False, sweeps=(Person,), always_full=True),
)
ACTIVITIES: Final = Feed(
    name="activities", streams=("activities",), per_entity=False, sweeps=(Interaction,), always_full=True
)
CONTRACTS: Final = Feed(
    name="contracts", streams=("contracts",), per_entity=False, sweeps=(Contract,), always_full=True
)
#: accounts and contacts that were deactivated, as merged ones are, count as gone
_ACTIVE: Final = "statecode eq 0"
_CONTACT: Final = (
    "contactid", "firstname", "lastname", "jobtitle", "emailaddress1", "telephone1", "_parentcustomerid_value",
)  # fmt: skip
_CONTRACT: Final = (
    "contractid", "contractnumber", "title", "statecode", "activeon", "expireson", "contractlanguage",
    "_customerid_value",
)  # fmt: skip
_NO_CONTRACTS: Final = "the settings say that this environment has no contracts"


class DataverseReader:
    """Reads one environment."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._settings, self._environment = settings, environment
        self._session = session_to(settings, environment, transport)
        self._service = service_of(self._session, settings)
        self._texts = service_of(self._session, settings, texts=True)
        self._findings: set[str] = set()
        self._feeds: Mapping[str, Callable[[ReadRequest], Iterator[Page]]] = {
            "organisation": lambda _: self._organisation(),
            "accounts": lambda _: self._accounts(),
            "contacts": lambda _: self._contacts(),
            "activities": lambda _: self._activities(),
            "contracts": lambda _: self._contracts(),
        }

    def feeds(self) -> tuple[Feed, ...]:
        """Accounts first: the others hang on them."""
        told, agreed = (ACTIVITIES,) if self._settings.activities else (), self._settings.contracts
        return (*FEEDS, *told, *((CONTRACTS,) if agreed else ()))

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """What is no CRM's business is not named."""
        told: tuple[Completeness, str] = ("complete", "")
        activities = told if self._settings.activities else ("absent", "the settings name no activities")
        return {
            "entities": told, "accounts": told, "persons": told, "activities": activities,
            "contracts": told if self._settings.contracts else ("absent", _NO_CONTRACTS),
        }  # fmt: skip

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the environment cannot be read."""
        return pages_of(self._feeds, request, system=self._environment.name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._service, self._session, self._settings, self._environment.name)

    def close(self) -> None:
        """Give back connections."""
        self._session.close()

    @cached_property
    def _where(self) -> Where:
        return Where(system=self._environment.system, entity=self._own().entity)

    def _own(self) -> CrmOrganisation:
        row = next(self._service.rows(ORGANIZATION, doubts=set()), None)
        if row is None:
            raise BadAnswer("no organization comes", remedy="give the application user a right to read Organization")
        try:
            return organisation(self._environment.system, row, self._environment.name)
        except UNREADABLE as error:
            raise BadAnswer(f"the organization cannot be read: {error}") from None

    def _organisation(self) -> Iterator[Page]:
        yield Page(records=(self._own(),), read=1)
        yield self._end(set())

    def _accounts(self) -> Iterator[Page]:
        columns, doubts, came, named = self._settings.columns, set[str](), 0, False
        asked = ("accountid", "name", "address1_country", OWNER, *_beside(self._settings))
        for rows in self._service.pages(_question("accounts", asked, filtered=_ACTIVE), doubts=doubts):
            self._seen(rows, asked)
            came, named = came + len(rows), named or any(row.get("name") for row in rows)
            yield _mapped(rows, "accounts", "accountid", lambda row: [account(self._where, row, columns)])
        if not came:
            doubts.add("no account came: may the application user read accounts of the whole organization?")
        elif not named:
            doubts.add("no account shows its name: is it a secured column?")
        yield self._end(doubts)

    def _seen(self, rows: Sequence[Row], asked: Sequence[str]) -> None:
        """What nothing works without has to be there; what nobody asked for is told."""
        for row in rows:
            must_have(row, AccountRow, "accounts")
            self._findings |= {f"accounts: new property {name}" for name in unknown(row, AccountRow) - set(asked)}

    def _contacts(self) -> Iterator[Page]:
        doubts = set[str]()
        question = _question("contacts", _CONTACT, filtered=_ACTIVE, prefer=WITH_TABLES)
        for rows in self._service.pages(question, doubts=doubts):
            yield _mapped(rows, "persons", "contactid", lambda row: persons(self._where, row))
        yield self._end(doubts)

    def _activities(self) -> Iterator[Page]:
        doubts = set[str]()
        for kind in self._settings.activities:
            key = SAID[kind].key
            for rows in self._texts.pages(_activity_question(kind, self._settings), doubts=doubts):
                yield _mapped(rows, "activities", key, lambda row, kind=kind: self._told(row, kind))  # type: ignore[misc]
        yield self._end(doubts)

    def _told(self, row: Row, kind: ActivitySet) -> Iterator[Interaction]:
        return interactions(self._where, row, kind, self._settings.columns)

    def _contracts(self) -> Iterator[Page]:
        doubts = set[str]()
        question = _question("contracts", _CONTRACT, prefer=WITH_TABLES)
        for rows in self._service.pages(question, doubts=doubts):
            yield _mapped(rows, "contracts", "contractid", lambda row: contracts(self._where, row))
        yield self._end(doubts)

    def _end(self, doubts: set[str]) -> Page:
        return ended(doubts, {*self._findings, *self._session.findings.values()})


def _question(entity_set: str, select: tuple[str, ...], *, filtered: str = "", prefer: str = "") -> Question:
    """Whole, in the order of the first column, which is the key."""
    return Question(entity_set=entity_set, select=select, filter=filtered, key=select[:1], prefer=prefer)


def _activity_question(kind: ActivitySet, settings: Settings) -> Question:
    """Activities about something; notes about accounts, which their table says itself."""
    way = SAID[kind]
    ours = tuple(name for name in (settings.columns.reference,) if name and kind == "tasks")
    select = (way.key, "subject", way.text, way.about, OWNER, *way.at, *ours)
    about = "objecttypecode eq 'account'" if kind == "annotations" else f"{way.about} ne null"
    return _question(kind, select, filtered=about, prefer=WITH_TABLES)


def _beside(settings: Settings) -> tuple[str, ...]:
    """Columns of accounts whose names are settings."""
    columns = settings.columns
    return tuple(name for name in (columns.ledger_accounts, columns.tax_id, columns.registration_id) if name)


def _mapped(rows: Sequence[Row], stream: Stream, key: str, make: Callable[[Row], Iterable[Record]]) -> Page:
    records: list[Record] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            records += make(row)
        except UNREADABLE as error:
            native = (str(row.get(key) or ""),)
            rejected.append(Rejected(stream=stream, entity="", native_key=native, reason=str(error)))
    return Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))
