"""What `doctor` asks a portal, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec
from msgspec import Struct

from adapters.hubspot.client import OBJECTS, Listed, Portal
from adapters.hubspot.settings import Settings
from adapters.kit.checking import checked
from adapters.kit.session import Session
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured

_SCOPE: Final = "give the private app the scope that HubSpot names"
_CREATE: Final = "create it under Settings > Properties, as a single-line text"


class Definition(Struct, frozen=True, kw_only=True):
    """A property as it is defined."""

    name: str
    unique: bool = msgspec.field(name="hasUniqueValue", default=False)


def checks(portal: Portal, session: Session, settings: Settings, name: str) -> Iterator[Check]:
    """All checks; where the portal cannot be reached or entered, the others are left out."""
    first = checked(name, "reachable", lambda: _readable(portal, "companies"), remedy=_SCOPE)
    yield first
    if first.status == "fail":
        return
    for kind in ("contacts", *settings.activities):
        yield checked(name, kind, lambda kind=kind: _readable(portal, kind), remedy=_SCOPE)  # type: ignore[misc]
    for kind, wanted in _wanted(settings):
        yield checked(
            name, f"{kind}.{wanted}", lambda kind=kind, wanted=wanted: _defined(portal, settings, kind, wanted),  # type: ignore[misc]
            remedy=_CREATE, problem="warn",
        )  # fmt: skip
    skew = session.findings.get("clock", "")
    yield Check(
        system=name, check="clock", status="warn" if skew else "ok", detail=skew,
        remedy="set the clock that is wrong" if skew else "",
    )  # fmt: skip


def _wanted(settings: Settings) -> Iterator[tuple[str, str]]:
    """Properties of our own, by the object that they are of."""
    names = settings.properties
    for kind in ("notes", "tasks", "tickets"):
        yield kind, names.reference
    yield "tickets", names.dispute
    for of_company in (names.ledger_accounts, names.open, names.overdue, names.oldest_due, names.as_of):
        yield "companies", of_company


def _readable(portal: Portal, kind: str) -> str:
    found: Listed = portal.one(f"{OBJECTS}/{kind}?limit=1", Listed)
    return "readable" if found.results else "nothing comes: none there is, or no permission"


def _defined(portal: Portal, settings: Settings, kind: str, wanted: str) -> str:
    found: Definition = portal.one(f"/crm/v3/properties/{kind}/{wanted}", Definition)
    says_unique = wanted == settings.properties.reference and kind in settings.writing.unique
    if says_unique and not found.unique:
        raise Misconfigured(
            f"{kind}.{wanted} is not unique", remedy=f"take {kind} out of writing.unique: it is searched for then"
        )
    return "defined, unique" if found.unique else "defined"
