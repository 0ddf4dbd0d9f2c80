"""CustomerAttachmentsV2, and activities where an environment has a set for them [addendum A11; dynamics_crm.md §2.1].

That a POST with the type Note is taken is unverified.
"""

from typing import Any, Final
from uuid import UUID

from simulators.dynamics.finance.errors import rejected
from simulators.dynamics.finance.tenant import NO_INSTANT, Tenant, area
from simulators.dynamics.odata import Row

ATTACHMENTS: Final = "CustomerAttachmentsV2"
_ENTITY: Final = "CustomerAttachmentsEntity"
Told = dict[str, Any]
#: types of documents that there are
TYPES: Final = frozenset({"Note", "File", "URL"})
_EMPTY: Final[Told] = {
    "Name": "", "Notes": "", "FileName": "", "FileType": "", "FileContents": "", "Restriction": "Internal",
    "DefaultAttachment": "No",
}  # fmt: skip


def attachment_rows(tenant: Tenant) -> list[Row]:
    """Every file and note of customers."""
    return [_attachment(entity, told) for (entity, _), told in tenant.kept.written.attachments.items()]


def _attachment(entity: str, told: Told) -> Row:
    return Row(values={"dataAreaId": area(entity), "LegalEntityId": entity.upper(), **told}, scope=entity)


def create_attachment(tenant: Tenant, told: Told, entity: str) -> Row:
    """Attaches a file or a note to a customer."""
    if (entity, told["CustomerAccountNumber"]) not in tenant.books.customers:
        raise rejected(_ENTITY, f"The value '{told['CustomerAccountNumber']}' in field 'Customer account' is not found")
    if told["TypeId"] not in TYPES:
        raise rejected(_ENTITY, f"The value '{told['TypeId']}' in field 'Type' is not found")
    own = str(UUID(int=tenant.kept.next("document", 0xD0C0_0000_0000_4000_8000_0000_0000_0001)))
    kept = {**_EMPTY, **told, "DocumentId": own}
    kept.pop("dataAreaId")
    tenant.kept.written.attachments[entity, own] = kept
    tenant.changed()
    return _attachment(entity, kept)


def change_attachment(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes its text."""
    tenant.kept.written.attachments[row.scope, row.values["DocumentId"]].update(told)
    tenant.changed()


def delete_attachment(tenant: Tenant, row: Row) -> None:
    """It is gone."""
    del tenant.kept.written.attachments[row.scope, row.values["DocumentId"]]
    tenant.changed()


def activity_rows(tenant: Tenant) -> list[Row]:
    """Every activity."""
    return [_activity(entity, told) for (entity, _), told in tenant.kept.written.activities.items()]


def _activity(entity: str, told: Told) -> Row:
    return Row(values={"dataAreaId": area(entity), **told}, scope=entity)


def create_activity(tenant: Tenant, told: Told, entity: str) -> Row:
    """Makes an activity; its number comes from a sequence."""
    empty: Told = {
        "Category": "Task", "Purpose": "", "Notes": "", "TypeId": "", "StartDateTime": NO_INSTANT,
        "EndDateTime": NO_INSTANT, "Closed": "No", "ResponsibleWorkerPersonnelNumber": "", "CustomerAccountNumber": "",
    }  # fmt: skip
    own = f"ACT-{tenant.kept.next('activity'):06d}"
    kept = {**empty, **told, "ActivityNumber": own}
    kept.pop("dataAreaId")
    tenant.kept.written.activities[entity, own] = kept
    tenant.changed()
    return _activity(entity, kept)


def change_activity(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes it, or closes it."""
    tenant.kept.written.activities[row.scope, row.values["ActivityNumber"]].update(told)
    tenant.changed()


def delete_activity(tenant: Tenant, row: Row) -> None:
    """It is gone."""
    del tenant.kept.written.activities[row.scope, row.values["ActivityNumber"]]
    tenant.changed()
