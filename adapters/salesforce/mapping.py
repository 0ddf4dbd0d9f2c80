"""From Salesforce's records to accounts, people, what was said and what was agreed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Final, Literal

from msgspec import Struct

from adapters.salesforce.settings import ActivityObject, Fields
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import Person
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction

Row = Mapping[str, Any]
Kind = Literal["note", "call", "mail", "meeting", "task"]
#: [object reference, Organization]
ORGANIZATION: Final = ("Id", "Name", "IsSandbox", "TimeZoneSidKey")
#: [object reference, Contact]
CONTACT: Final = ("Id", "AccountId", "FirstName", "LastName", "Title", "Email", "Phone")
#: [object reference, Task and Event]
ACTIVITY: Final[dict[ActivityObject, tuple[str, ...]]] = {
    "Task": (
        "Id", "AccountId", "Subject", "Description", "ActivityDate", "CreatedDate", "IsClosed", "TaskSubtype",
        "OwnerId",
    ),
    "Event": (
        "Id", "AccountId", "Subject", "Description", "StartDateTime", "ActivityDate", "CreatedDate", "IsChild",
        "OwnerId",
    ),
}  # fmt: skip
_OF_TASKS: Final[dict[str, Kind]] = {"Call": "call", "Email": "mail"}
#: the head of the references of our notes
_NOTE: Final = "NT"
_NOON: Final = time(12, tzinfo=UTC)


class Unreadable(ValueError):
    """A field that the record cannot do without is missing, or is nothing of its type."""


class Where(Struct, frozen=True, kw_only=True):
    """Whose organisation a record is in."""

    system: SystemUid
    entity: str


def account_fields(names: Fields) -> tuple[str, ...]:
    """What is asked of an account."""
    return (
        "Id", "Name", "OwnerId", "IsDeleted", "MasterRecordId", names.country, names.ledger_accounts, names.tax_id,
        names.registration_id,
    )  # fmt: skip


def activity_fields(kind: ActivityObject, names: Fields) -> tuple[str, ...]:
    """What is asked of a task or an event."""
    return (*ACTIVITY[kind], names.reference)


def contract_fields(names: Fields) -> tuple[str, ...]:
    """What is asked of a contract [object reference, Contract]."""
    return (
        "Id", "AccountId", "ContractNumber", "Status", "StartDate", "EndDate", "Description", names.contract_terms,
    )  # fmt: skip


def organisation(system: SystemUid, told: Row, currency: str) -> CrmOrganisation:
    """The one whose Salesforce it is."""
    number = needed(told, "Id")
    return CrmOrganisation(
        id=source_id(system, CrmOrganisation.KIND, (number,)), system=system, entity=number, native_key=(number,),
        name=text(told, "Name"), currency=currency, time_zone=text(told, "TimeZoneSidKey") or None,
    )  # fmt: skip


def account(where: Where, told: Row, names: Fields) -> Iterator[CrmAccount]:
    """An account, unless it was deleted or merged into another one."""
    if flag(told, "IsDeleted") or text(told, "MasterRecordId"):
        return
    number = needed(told, "Id")
    yield CrmAccount(
        id=source_id(where.system, CrmAccount.KIND, (number,)), system=where.system, entity=where.entity,
        native_key=(number,), number=number, name=text(told, "Name"), country=text(told, names.country),
        tax_id=text(told, names.tax_id), registration_id=text(told, names.registration_id),
        owner=text(told, "OwnerId"), ledger_accounts=text(told, names.ledger_accounts),
    )  # fmt: skip


def person(where: Where, told: Row) -> Iterator[Person]:
    """A contact, unless it belongs to no account."""
    company, number = text(told, "AccountId"), needed(told, "Id")
    if not company:
        return
    key = (company, number)
    yield Person(
        id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
        customer_id=source_id(where.system, CrmAccount.KIND, (company,)), customer_number=company,
        name=" ".join(part for part in (text(told, "FirstName"), text(told, "LastName")) if part),
        role=text(told, "Title"), email=text(told, "Email"), phone=text(told, "Phone"), language="",
    )  # fmt: skip


def interaction(where: Where, told: Row, kind: ActivityObject, names: Fields) -> Iterator[Interaction]:
    """A task or an event, unless it is about no account, or an invitee's copy of a meeting."""
    company, reference = text(told, "AccountId"), text(told, names.reference)
    if not company or flag(told, "IsChild"):
        return
    key = (company, kind, needed(told, "Id"))
    yield Interaction(
        id=source_id(where.system, Interaction.KIND, key), system=where.system, entity=where.entity, native_key=key,
        customer_id=source_id(where.system, CrmAccount.KIND, (company,)), customer_number=company,
        kind=_kind(told, kind, reference), happened_at=_happened(told, kind), subject=text(told, "Subject"),
        text=lines(text(told, "Description")), actor=text(told, "OwnerId"), reference=reference,
    )  # fmt: skip


def contract(where: Where, told: Row, names: Fields) -> Iterator[Contract]:
    """A contract."""
    company, number = needed(told, "AccountId"), needed(told, "Id")
    yield Contract(
        id=source_id(where.system, Contract.KIND, (number,)), system=where.system, entity=where.entity,
        native_key=(number,), customer_id=source_id(where.system, CrmAccount.KIND, (company,)),
        customer_number=company, number=text(told, "ContractNumber"), status=text(told, "Status"),
        starts_on=day(text(told, "StartDate")), ends_on=day(text(told, "EndDate")),
        payment_terms=lines(text(told, names.contract_terms)), text=lines(text(told, "Description")),
    )  # fmt: skip


def _kind(told: Row, of: ActivityObject, reference: str) -> Kind:
    if of == "Event":
        return "meeting"
    return "note" if reference.startswith(_NOTE) else _OF_TASKS.get(text(told, "TaskSubtype"), "task")


def _happened(told: Row, kind: ActivityObject) -> datetime:
    """A meeting begins; a task that is done happened on its day, one that is open was written down when it was made."""
    if kind == "Event" and text(told, "StartDateTime"):
        return instant(text(told, "StartDateTime"))
    on = day(text(told, "ActivityDate"))
    if on is not None and (kind == "Event" or flag(told, "IsClosed")):
        return datetime.combine(on, _NOON)
    return instant(text(told, "CreatedDate"))


def text(told: Row, name: str) -> str:
    """A field's text; nothing where there is none, or the field is not asked for."""
    value = told.get(name) if name else None
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unreadable(f"{name} is no text: {value!r:.40}")
    return value


def needed(told: Row, name: str) -> str:
    """A field's text; Unreadable without one."""
    value = text(told, name)
    if not value:
        raise Unreadable(f"{name} is missing")
    return value


def flag(told: Row, name: str) -> bool:
    """Yes or no: a word where it came in CSV."""
    return told.get(name) in {True, "true"}


def instant(told: str) -> datetime:
    """When something happened; Unreadable where that is not told."""
    try:
        found = datetime.fromisoformat(told)
    except ValueError:
        raise Unreadable(f"not an instant: {told[:40]!r}") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def day(told: str) -> date | None:
    """A day, if there is one; Unreadable for anything else."""
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        raise Unreadable(f"not a day: {told[:40]!r}") from None


def lines(told: str) -> str:
    """A long text, whichever way its lines end."""
    return told.replace("\r\n", "\n").strip()
