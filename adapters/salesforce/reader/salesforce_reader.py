"""The reader of one organisation: accounts, contacts, activities, contracts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

import httpx2
from msgspec import Struct

from adapters.kit.reading import pages_of
from adapters.salesforce.client import session_to
from adapters.salesforce.mapping import (
    CONTACT,
    ORGANIZATION,
    Unreadable,
    Where,
    account,
    account_fields,
    activity_fields,
    contract,
    contract_fields,
    interaction,
    needed,
    organisation,
    person,
)
from adapters.salesforce.reader.checks import checks
from adapters.salesforce.reader.org import Org, Row
from adapters.salesforce.settings import ActivityObject, Settings
from canonical_model.adapter import (
    Check,
    Completeness,
    Environment,
    Feed,
    Page,
    ReadEnd,
    ReadRequest,
    Record,
    Rejected,
    Stream,
)
from canonical_model.errors import BadAnswer
from canonical_model.master_data import Person
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction

_ORGANISATION: Final = Feed(
    name="organisation", streams=("entities",), per_entity=False, sweeps=(CrmOrganisation,), always_full=True
)
_ACCOUNTS: Final = Feed(
    name="accounts", streams=("accounts",), per_entity=False, sweeps=(CrmAccount,), always_full=True
)
_CONTACTS: Final = Feed(name="contacts", streams=("persons",), per_entity=False, sweeps=(Person,), always_full=True)
_ACTIVITIES: Final = Feed(
    name="activities", streams=("activities",), per_entity=False, sweeps=(Interaction,), always_full=True
)
_CONTRACTS: Final = Feed(
    name="contracts", streams=("contracts",), per_entity=False, sweeps=(Contract,), always_full=True
)
_NOTHING: Final = "no account came: may the integration user see all of them (View All on Account)?"
_NAMELESS: Final = "no account shows its name: may the integration user see it?"


class Listing(Struct, frozen=True, kw_only=True):
    """One object to be read whole."""

    of: str
    fields: tuple[str, ...]
    stream: Stream
    #: what its records become
    make: Callable[[Row], Iterable[Record]]
    #: without which no record of it means anything
    required: str = "Id"


class SalesforceReader:
    """Reads one organisation."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._settings, self._environment = settings, environment
        self._session = session_to(settings, environment, transport)
        self._org = Org(self._session, settings, sleep=environment.sleep)
        self._feeds: Mapping[str, Callable[[ReadRequest], Iterator[Page]]] = {
            "organisation": lambda _: self._organisation(),
            "accounts": lambda _: self._accounts(),
            "contacts": lambda _: self._listed([self._contacts()]),
            "activities": lambda _: self._listed(list(map(self._activities, settings.activities))),
            "contracts": lambda _: self._listed([self._contracts()]),
        }

    def feeds(self) -> tuple[Feed, ...]:
        """Accounts first: the others hang on them."""
        activities = (_ACTIVITIES,) if self._settings.activities else ()
        contracts = (_CONTRACTS,) if self._settings.contracts else ()
        return (_ORGANISATION, _ACCOUNTS, _CONTACTS, *activities, *contracts)

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """What is no CRM's business is not named."""
        told: tuple[Completeness, str] = ("complete", "")
        activities = told if self._settings.activities else ("absent", "the settings name no activities")
        contracts = told if self._settings.contracts else ("absent", "the settings leave contracts out")
        return {
            "entities": told, "accounts": told, "persons": told, "activities": activities, "contracts": contracts,
        }  # fmt: skip

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the organisation cannot be read."""
        return pages_of(self._feeds, request, system=self._environment.name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._org, self._session, self._settings, self._environment.name)

    def close(self) -> None:
        """Give back connections."""
        self._session.close()

    @cached_property
    def _own(self) -> Row:
        return self._org.one("Organization", ORGANIZATION)

    @cached_property
    def _where(self) -> Where:
        return Where(system=self._environment.system, entity=_must(self._own, "Id"))

    def _organisation(self) -> Iterator[Page]:
        _must(self._own, "Name")
        yield Page(records=(organisation(self._environment.system, self._own, self._settings.currency),), read=1)
        yield self._end(set())

    def _accounts(self) -> Iterator[Page]:
        names, doubts, came, named = self._settings.fields, set[str](), 0, False
        listing = Listing(
            of="Account", fields=account_fields(names), stream="accounts", required="Name",
            make=lambda row: account(self._where, row, names),
        )  # fmt: skip
        for rows in self._rows(listing, doubts):
            came += len(rows)
            named = named or any(row.get("Name") for row in rows)
            yield _mapped(rows, listing)
        if not came:
            doubts.add(_NOTHING)
        elif not named:
            doubts.add(_NAMELESS)
        yield self._end(doubts)

    def _contacts(self) -> Listing:
        return Listing(of="Contact", fields=CONTACT, stream="persons", make=lambda row: person(self._where, row))

    def _activities(self, kind: ActivityObject) -> Listing:
        names = self._settings.fields
        return Listing(
            of=kind, fields=activity_fields(kind, names), stream="activities",
            make=lambda row: interaction(self._where, row, kind, names),
        )  # fmt: skip

    def _contracts(self) -> Listing:
        names = self._settings.fields
        return Listing(
            of="Contract", fields=contract_fields(names), stream="contracts",
            make=lambda row: contract(self._where, row, names),
        )  # fmt: skip

    def _listed(self, listings: Sequence[Listing]) -> Iterator[Page]:
        doubts = set[str]()
        for listing in listings:
            for rows in self._rows(listing, doubts):
                yield _mapped(rows, listing)
        yield self._end(doubts)

    def _rows(self, listing: Listing, doubts: set[str]) -> Iterator[list[Row]]:
        for rows in self._org.pages(listing.of, listing.fields, doubts=doubts):
            missing = sorted(name for name in {"Id", listing.required} if any(name not in row for row in rows))
            if missing:
                raise BadAnswer(f"records of {listing.of} come without {', '.join(missing)}")
            self._note_unasked(listing, rows)
            yield rows

    def _note_unasked(self, listing: Listing, rows: Sequence[Row]) -> None:
        unasked = {name for row in rows for name in row} - set(listing.fields) - {"attributes"}
        if unasked:
            told = ", ".join(sorted(unasked)[:5])
            self._session.findings[f"fields of {listing.of}"] = f"{listing.of} has fields nobody asked for: {told}"

    def _end(self, doubts: set[str]) -> Page:
        doubt, findings = min(doubts, default=""), tuple(sorted(self._session.findings.values()))
        return Page(end=ReadEnd(completeness="partial" if doubt else "complete", reason=doubt, findings=findings))


def _must(told: Row, name: str) -> str:
    try:
        return needed(told, name)
    except Unreadable as error:
        raise BadAnswer(f"Organization: {error}") from error


def _mapped(rows: Sequence[Row], listing: Listing) -> Page:
    records: list[Any] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            records += listing.make(row)
        except Unreadable as error:
            key = (str(row.get("Id") or ""),)
            rejected.append(Rejected(stream=listing.stream, entity="", native_key=key, reason=str(error)))
    return Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))
