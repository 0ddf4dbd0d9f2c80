"""From HubSpot's objects to accounts, people and what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final, Literal

from msgspec import Struct

from adapters.hubspot.client import Thing
from adapters.hubspot.settings import ActivityObject, Properties
from adapters.kit.markup import plain
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import Person
from canonical_model.relationships import CrmAccount, CrmOrganisation, Interaction

Kind = Literal["note", "call", "mail", "meeting", "task"]


class Unreadable(ValueError):
    """A property that the record cannot do without is missing, or is nothing of its type."""


class Said(Struct, frozen=True, kw_only=True):
    """How one kind of activity tells what was said."""

    kind: Kind
    subject: str
    text: str


#: [dynamics_crm.md §2.5; names of the others in the guides of the objects, doctor reads each definition]
SAID: Final[dict[ActivityObject, Said]] = {
    "notes": Said(kind="note", subject="", text="hs_note_body"),
    "calls": Said(kind="call", subject="hs_call_title", text="hs_call_body"),
    "emails": Said(kind="mail", subject="hs_email_subject", text="hs_email_text"),
    "meetings": Said(kind="meeting", subject="hs_meeting_title", text="hs_meeting_body"),
    "tasks": Said(kind="task", subject="hs_task_subject", text="hs_task_body"),
}
AT: Final = "hs_timestamp"
OWNER: Final = "hubspot_owner_id"
CONTACT: Final = ("firstname", "lastname", "jobtitle", "email", "phone", "hs_language")


class Where(Struct, frozen=True, kw_only=True):
    """Whose portal a record is in."""

    system: SystemUid
    entity: str


def company_properties(names: Properties) -> tuple[str, ...]:
    """What is asked of a company."""
    return ("name", "domain", "country", OWNER, names.ledger_accounts, names.tax_id, names.registration_id)


def organisation(system: SystemUid, portal: str, name: str, currency: str, zone: str) -> CrmOrganisation:
    """The one whose portal it is."""
    return CrmOrganisation(
        id=source_id(system, CrmOrganisation.KIND, (portal,)), system=system, entity=portal, native_key=(portal,),
        name=name, currency=currency, time_zone=zone or None,
    )  # fmt: skip


def account(where: Where, told: Thing, names: Properties) -> CrmAccount:
    """A company."""
    said = told.properties
    return CrmAccount(
        id=source_id(where.system, CrmAccount.KIND, (told.id,)), system=where.system, entity=where.entity,
        native_key=(told.id,), number=told.id, name=said.get("name") or said.get("domain") or "",
        country=said.get("country") or "", tax_id=said.get(names.tax_id) or "",
        registration_id=said.get(names.registration_id) or "", owner=said.get(OWNER) or "",
        ledger_accounts=said.get(names.ledger_accounts) or "",
    )  # fmt: skip


def persons(where: Where, told: Thing) -> Iterator[Person]:
    """A contact, once for each company that it belongs to."""
    said = told.properties
    name = " ".join(part for part in (said.get("firstname"), said.get("lastname")) if part)
    for company in companies_of(told):
        key = (company, told.id)
        yield Person(
            id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
            customer_id=source_id(where.system, CrmAccount.KIND, (company,)), customer_number=company, name=name,
            role=said.get("jobtitle") or "", email=said.get("email") or "", phone=said.get("phone") or "",
            language=said.get("hs_language") or "",
        )  # fmt: skip


def interactions(where: Where, told: Thing, kind: ActivityObject, names: Properties) -> Iterator[Interaction]:
    """An activity, once for each company that it is about."""
    said, way = told.properties, SAID[kind]
    for company in companies_of(told):
        key = (company, kind, told.id)
        yield Interaction(
            id=source_id(where.system, Interaction.KIND, key), system=where.system, entity=where.entity,
            native_key=key, customer_id=source_id(where.system, CrmAccount.KIND, (company,)),
            customer_number=company, kind=way.kind, happened_at=instant(said.get(AT)),
            subject=said.get(way.subject) or "", text=plain(said.get(way.text) or ""), actor=said.get(OWNER) or "",
            reference=said.get(names.reference) or "",
        )  # fmt: skip


def companies_of(told: Thing) -> tuple[str, ...]:
    """Numbers of the companies that an object is associated with, each once."""
    linked = told.associations.get("companies")
    return tuple(dict.fromkeys(link.id for link in linked.results)) if linked is not None else ()


def instant(text: str | None) -> datetime:
    """When something happened; Unreadable where that is not told."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        raise Unreadable(f"not an instant: {(text or '')[:40]!r}") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
