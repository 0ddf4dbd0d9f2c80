"""Which writes there are: by collection, by action, by row."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct

from simulators.oracle.fusion.notes import create_note
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant

Told = dict[str, Any]


class Parent(Struct, frozen=True, kw_only=True):
    """The row that a collection hangs on."""

    resource: str
    row: Row


def _note(tenant: Tenant, parent: Parent | None, told: Told) -> Row:
    assert parent is not None  # noqa: S101 - notes hang on something
    return create_note(tenant, parent.resource, parent.row.key, told)


#: collection → what makes a row of it
CREATES: Final[dict[str, Callable[[Tenant, Parent | None, Told], Row]]] = {
    "notes": _note,
    "receivablesInvoiceInstallmentNotes": _note,
}
#: (resource, action) → what does it, and says what came of it
ACTIONS: Final[dict[tuple[str, str], Callable[[Tenant, Row, Told], str]]] = {}
#: resource → what changes a row
CHANGES: Final[dict[str, Callable[[Tenant, Row, Told], None]]] = {}
