"""Which writes there are: by collection, by action, by row."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from simulators.oracle.fusion.disputes import DISPUTES, create_dispute
from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.fields import REFERENCE
from simulators.oracle.fusion.installment_changes import change_installment
from simulators.oracle.fusion.integrations import INTEGRATIONS, create_integration
from simulators.oracle.fusion.invoices import INSTALLMENT_NOTES, INSTALLMENTS
from simulators.oracle.fusion.lists import change_event
from simulators.oracle.fusion.notes import create_note
from simulators.oracle.fusion.promises import FLEXFIELD, PROMISES, create_flexfield, create_promise
from simulators.oracle.fusion.receipt_actions import apply_receipt, reverse_receipt, unapply_receipt
from simulators.oracle.fusion.receipt_making import create_receipt, new_reference
from simulators.oracle.fusion.receipts import RECEIPTS, REFERENCES
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.strategies import TASKS, USER_TASKS, change_task, create_task
from simulators.oracle.fusion.tenant import Tenant
from simulators.oracle.fusion.told import Told


class Parent(Struct, frozen=True, kw_only=True):
    """The row that a collection hangs on."""

    resource: str
    row: Row


def _note(tenant: Tenant, parent: Parent | None, told: Told) -> Row:
    above = _above(parent)
    return create_note(tenant, above.resource, above.row.key, told)


def _reference(tenant: Tenant, parent: Parent | None, told: Told) -> Row:
    extra = tenant.kept.receipts.get(tenant.kept.key_of("receipt", _above(parent).row.key))
    if extra is None:
        raise Refused(400, "A receipt that was not made here takes no references.")
    made = new_reference(tenant, told)
    extra.references.append(made)
    extra.matched = False
    tenant.changed()
    return Row(key=made["RemittanceReferenceId"], values={**dict.fromkeys(REFERENCE), **made})


def _flexfield(tenant: Tenant, parent: Parent | None, told: Told) -> Row:
    return create_flexfield(tenant, _above(parent).row.key, told)


def _task(tenant: Tenant, parent: Parent | None, told: Told) -> Row:
    return create_task(tenant, _above(parent).row.key, told)


def _above(parent: Parent | None) -> Parent:
    if parent is None:
        raise Refused(404, "Not Found")
    return parent


#: collection → what makes a row of it
CREATES: Final[dict[str, Callable[[Tenant, Parent | None, Told], Row]]] = {
    "notes": _note,
    INSTALLMENT_NOTES: _note,
    RECEIPTS: create_receipt,
    REFERENCES: _reference,
    PROMISES: create_promise,
    FLEXFIELD: _flexfield,
    DISPUTES: create_dispute,
    INTEGRATIONS: create_integration,
    USER_TASKS: _task,
}
#: (resource, action) → what does it, and says what came of it
ACTIONS: Final[dict[tuple[str, str], Callable[[Tenant, Row, Told], str]]] = {
    (RECEIPTS, "applyReceipt"): apply_receipt,
    (RECEIPTS, "unapplyReceipt"): unapply_receipt,
    (RECEIPTS, "reverseReceipt"): reverse_receipt,
}
#: resource → what changes a row
CHANGES: Final[dict[str, Callable[[Tenant, Row, Told], None]]] = {
    INSTALLMENTS: change_installment,
    "erpBusinessEvents": change_event,
    TASKS: change_task,
}
