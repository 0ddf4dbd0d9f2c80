"""The reader of one portal: companies, contacts, activities."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

import httpx2
import msgspec
from msgspec import Struct

from adapters.hubspot.client import Portal, Thing, session_to
from adapters.hubspot.mapping import (
    AT,
    CONTACT,
    OWNER,
    SAID,
    Unreadable,
    Where,
    account,
    company_properties,
    interactions,
    organisation,
    persons,
)
from adapters.hubspot.reader.checks import checks
from adapters.hubspot.settings import Settings
from adapters.kit.reading import pages_of
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
from canonical_model.master_data import LegalEntity, Person
from canonical_model.relationships import CrmAccount, Interaction

ACCOUNT_INFORMATION: Final = "/account-info/v3/details"
FEEDS: Final = (
    Feed(name="organisation", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(name="accounts", streams=("accounts",), per_entity=False, sweeps=(CrmAccount,), always_full=True),
    Feed(name="contacts", streams=("persons",), per_entity=False, sweeps=(Person,), always_full=True),
    Feed(name="activities", streams=("activities",), per_entity=False, sweeps=(Interaction,), always_full=True),
)
_NO_CONTRACTS: Final = "HubSpot has no object for contracts of its own"
_NOTHING: Final = "no {} came: has the private app the scope crm.objects.{}.read?"


class Details(Struct, frozen=True, kw_only=True):
    """What a portal says of itself."""

    portal: int = msgspec.field(name="portalId")
    currency: str = msgspec.field(name="companyCurrency")
    zone: str = msgspec.field(name="timeZone", default="")


class HubSpotReader:
    """Reads one portal."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._settings, self._environment = settings, environment
        self._session = session_to(settings, environment, transport)
        self._portal = Portal(self._session, page_size=settings.page_size)
        self._feeds: Mapping[str, Callable[[ReadRequest], Iterator[Page]]] = {
            "organisation": lambda _: self._organisation(),
            "accounts": lambda _: self._accounts(),
            "contacts": lambda _: self._contacts(),
            "activities": lambda _: self._activities(),
        }

    def feeds(self) -> tuple[Feed, ...]:
        """Companies first: the others hang on them."""
        return FEEDS if self._settings.activities else FEEDS[:-1]

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """What is no CRM's business is not named."""
        told: tuple[Completeness, str] = ("complete", "")
        activities = told if self._settings.activities else ("absent", "the settings name no activities")
        return {
            "entities": told, "accounts": told, "persons": told, "activities": activities,
            "contracts": ("absent", _NO_CONTRACTS),
        }  # fmt: skip

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the portal cannot be read."""
        return pages_of(self._feeds, request, system=self._environment.name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._portal, self._session, self._settings, self._environment.name)

    def close(self) -> None:
        """Give back connections."""
        self._session.close()

    @cached_property
    def _where(self) -> Where:
        return Where(system=self._environment.system, entity=str(self._details().portal))

    def _details(self) -> Details:
        found: Details = self._portal.one(ACCOUNT_INFORMATION, Details)
        return found

    def _organisation(self) -> Iterator[Page]:
        told = self._details()
        found = organisation(
            self._environment.system, str(told.portal), self._environment.name, told.currency, told.zone
        )
        yield Page(records=(found,), read=1)
        yield self._end(set())

    def _accounts(self) -> Iterator[Page]:
        names, doubts, came, named = self._settings.properties, set[str](), 0, False
        for things in self._portal.pages("companies", company_properties(names), doubts=doubts):
            _must_name(things)
            came += len(things)
            named = named or any(one.properties.get("name") for one in things)
            yield _mapped(things, "accounts", lambda one: [account(self._where, one, names)])
        if not came:
            doubts.add(_NOTHING.format("company", "companies"))
        elif not named:
            doubts.add("no company shows its name: may this app see it?")
        yield self._end(doubts)

    def _contacts(self) -> Iterator[Page]:
        doubts = set[str]()
        for things in self._portal.pages("contacts", CONTACT, doubts=doubts, associated="companies"):
            yield _mapped(things, "persons", lambda one: list(persons(self._where, one)))
        yield self._end(doubts)

    def _activities(self) -> Iterator[Page]:
        names, doubts = self._settings.properties, set[str]()
        for kind in self._settings.activities:
            way = SAID[kind]
            wanted = [name for name in (AT, OWNER, way.subject, way.text, names.reference) if name]
            for things in self._portal.pages(kind, wanted, doubts=doubts, associated="companies"):
                yield _mapped(
                    things, "activities",
                    lambda one, kind=kind: list(interactions(self._where, one, kind, names)),  # type: ignore[misc]
                )  # fmt: skip
        yield self._end(doubts)

    def _end(self, doubts: set[str]) -> Page:
        doubt, findings = min(doubts, default=""), tuple(sorted(self._session.findings.values()))
        return Page(end=ReadEnd(completeness="partial" if doubt else "complete", reason=doubt, findings=findings))


def _mapped(things: Sequence[Thing], stream: Stream, make: Callable[[Thing], Sequence[Any]]) -> Page:
    records: list[Record] = []
    rejected: list[Rejected] = []
    for one in things:
        try:
            records += make(one)
        except Unreadable as error:
            rejected.append(Rejected(stream=stream, entity="", native_key=(one.id,), reason=str(error)))
    return Page(records=tuple(records), rejected=tuple(rejected), read=len(things))


def _must_name(things: Sequence[Thing]) -> None:
    if any("name" not in one.properties for one in things):
        raise BadAnswer("companies come without name", remedy="may this app see the properties of companies?")
