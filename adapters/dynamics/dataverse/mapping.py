"""From Dataverse's records to accounts, people, what was said and what was agreed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final, Literal

from msgspec import Struct

from adapters.dynamics.dataverse.settings import ActivitySet, Columns
from adapters.dynamics.dataverse.wire import AccountRow, ContactRow, ContractRow, OrganizationRow, led_to
from adapters.dynamics.odata import Row
from adapters.dynamics.records import lowered, read
from adapters.dynamics.values import Unreadable, day
from adapters.kit.markup import plainly_read
from canonical_model.errors import BadAnswer
from canonical_model.identity import RecordId, SystemUid, source_id
from canonical_model.master_data import Person
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction

Kind = Literal["note", "call", "mail", "meeting", "task"]
_REFERENCE: Final = re.compile(r"\[ref:([A-Z0-9]{16})\]")
ACCOUNT: Final = "account"
#: state of a contract [Microsoft: Contract entity reference]
STATES: Final = {"0": "Draft", "1": "Invoiced", "2": "Active", "3": "On Hold", "4": "Canceled", "5": "Expired"}


class Said(Struct, frozen=True, kw_only=True):
    """How one kind of activity tells what was said."""

    kind: Kind
    key: str
    #: the lookup to what it is about
    about: str
    text: str
    #: when it happened: the first one that is there
    at: tuple[str, ...]


_REGARDING: Final = "_regardingobjectid_value"
#: [Microsoft: entity references of annotation, task, phonecall, email, appointment]
SAID: Final[dict[ActivitySet, Said]] = {
    "annotations": Said(
        kind="note", key="annotationid", about="_objectid_value", text="notetext", at=("createdon",)
    ),
    "tasks": Said(kind="task", key="activityid", about=_REGARDING, text="description", at=("actualend", "createdon")),
    "phonecalls": Said(
        kind="call", key="activityid", about=_REGARDING, text="description", at=("actualend", "createdon")
    ),
    "emails": Said(kind="mail", key="activityid", about=_REGARDING, text="description", at=("senton", "createdon")),
    "appointments": Said(
        kind="meeting", key="activityid", about=_REGARDING, text="description", at=("scheduledstart", "createdon")
    ),
}  # fmt: skip
OWNER: Final = "_ownerid_value"


class Where(Struct, frozen=True, kw_only=True):
    """Whose environment a record is in."""

    system: SystemUid
    entity: str


def organisation(system: SystemUid, row: Row, name: str) -> CrmOrganisation:
    """The one whose environment it is."""
    told = read(row, OrganizationRow)
    return CrmOrganisation(
        id=source_id(system, CrmOrganisation.KIND, (told.organizationid,)), system=system, entity=told.organizationid,
        native_key=(told.organizationid,), name=told.name or name,
        currency=told.currency.code if told.currency is not None else "",
    )  # fmt: skip


def account(where: Where, row: Row, columns: Columns) -> CrmAccount:
    """An account."""
    told, beside = read(row, AccountRow), lowered(row)
    return CrmAccount(
        id=_account_id(where, told.accountid), system=where.system, entity=where.entity, native_key=(told.accountid,),
        number=told.accountid, name=told.name or "", country=told.address1_country or "", owner=told.owner or "",
        tax_id=_text(beside, columns.tax_id), registration_id=_text(beside, columns.registration_id),
        ledger_accounts=_text(beside, columns.ledger_accounts),
    )  # fmt: skip


def persons(where: Where, row: Row) -> Iterator[Person]:
    """A contact of an account; one of nobody, or of another contact, is left out."""
    told, company = read(row, ContactRow), account_of(row, "_parentcustomerid_value")
    if company:
        key = (company, told.contactid)
        yield Person(
            id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
            customer_id=_account_id(where, company), customer_number=company, role=told.jobtitle or "",
            name=" ".join(part for part in (told.firstname, told.lastname) if part),
            email=told.emailaddress1 or "", phone=told.telephone1 or "", language="",
        )  # fmt: skip


def interactions(where: Where, row: Row, kind: ActivitySet, columns: Columns) -> Iterator[Interaction]:
    """An activity about an account; one about anything else is left out."""
    way, told = SAID[kind], lowered(row)
    company = account_of(row, way.about)
    if company:
        key, subject = (company, kind, _text(told, way.key)), _text(told, "subject")
        yield Interaction(
            id=source_id(where.system, Interaction.KIND, key), system=where.system, entity=where.entity,
            native_key=key, customer_id=_account_id(where, company), customer_number=company, kind=way.kind,
            happened_at=instant(next((told[name] for name in way.at if told.get(name)), None)), subject=subject,
            text=plainly_read(_text(told, way.text)), actor=_text(told, OWNER),
            reference=_text(told, columns.reference) or _quoted(subject),
        )  # fmt: skip


def contracts(where: Where, row: Row) -> Iterator[Contract]:
    """A contract with an account."""
    told, company = read(row, ContractRow), account_of(row, "_customerid_value")
    if company:
        key = (told.contractid,)
        yield Contract(
            id=source_id(where.system, Contract.KIND, key), system=where.system, entity=where.entity, native_key=key,
            customer_id=_account_id(where, company), customer_number=company,
            number=told.contractnumber or told.contractid, status=STATES.get(told.statecode or "", ""),
            starts_on=day(told.activeon), ends_on=day(told.expireson),
            text="\n".join(part for part in (told.title, told.contractlanguage) if part),
        )  # fmt: skip


def account_of(row: Row, lookup: str) -> str:
    """The account that a lookup leads to; empty where it leads elsewhere, BadAnswer where nothing says where to."""
    told = lowered(row)
    if not told.get(lookup):
        return ""
    table = told.get(led_to(lookup).lower())
    if table is None:
        raise BadAnswer(
            f"{lookup} comes without the table that it leads to",
            remedy="does something on the way take the header Prefer away?",
        )
    return str(told[lookup]) if table == ACCOUNT else ""


def instant(text: str | None) -> datetime:
    """When something happened; Unreadable where that is not told."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        raise Unreadable(f"not an instant: {(text or '')[:40]!r}") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _account_id(where: Where, number: str) -> RecordId:
    return source_id(where.system, CrmAccount.KIND, (number,))


def _quoted(subject: str) -> str:
    """Our reference, which a note has in its subject."""
    found = _REFERENCE.search(subject)
    return found[1] if found is not None else ""


def _text(told: dict[str, object], name: str) -> str:
    return str(told.get(name) or "") if name else ""
