"""documentAttachments: a record first, its content second [dynamics_crm.md §2.2]."""

from typing import Any, Final
from uuid import uuid4

from simulators.dynamics.business_central.errors import rejected
from simulators.dynamics.business_central.fields import BLANK
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.odata import Row

#: the stream behind a record
CONTENT: Final = "attachmentContent"
Told = dict[str, Any]
_OURS: Final = frozenset({"content"})


def attachment_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Every file."""
    found = tenant.kept.written.attachments.items()
    return [_row(entity, own, told) for (of, own), told in found if of == entity]


def _row(entity: str, own: str, told: Told) -> Row:
    values = {name: one for name, one in told.items() if name not in _OURS}
    return Row(values={"id": own, **values, "byteSize": len(told["content"])}, scope=entity)


def create_attachment(tenant: Tenant, entity: str, told: Told) -> Row:
    """A file without content yet; what it hangs on has to be there."""
    if tenant.kept.key_of(told["parentId"]) is None and not _is_draft(tenant, entity, told["parentId"]):
        raise rejected("The parent document cannot be found.")
    own = str(uuid4())
    kept: Told = {
        "parentType": BLANK, **told, "lineNumber": 0, "documentFlowSales": False, "documentFlowPurchase": False,
        "content": b"", "lastModifiedDateTime": tenant.now(),
    }  # fmt: skip
    tenant.kept.written.attachments[entity, own] = kept
    tenant.changed()
    return _row(entity, own, kept)


def _is_draft(tenant: Tenant, entity: str, own: str) -> bool:
    return (entity, own) in tenant.kept.written.drafts


def change_attachment(tenant: Tenant, row: Row, told: Told) -> None:
    """Another name."""
    tenant.kept.written.attachments[row.scope, row.values["id"]].update(told)
    tenant.changed()


def write_content(tenant: Tenant, row: Row, content: bytes) -> None:
    """Sets what stands in it."""
    change_attachment(tenant, row, {"content": content, "lastModifiedDateTime": tenant.now()})


def content_of(tenant: Tenant, row: Row) -> bytes:
    """What stands in it."""
    found: bytes = tenant.kept.written.attachments[row.scope, row.values["id"]]["content"]
    return found


def delete_attachment(tenant: Tenant, row: Row) -> None:
    """It is gone."""
    del tenant.kept.written.attachments[row.scope, row.values["id"]]
    tenant.changed()
