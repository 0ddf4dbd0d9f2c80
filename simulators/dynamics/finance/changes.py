"""Which writes there are: by set."""

from collections.abc import Callable
from typing import Any, Final

from simulators.dynamics.finance.customers import CUSTOMERS, change_customer
from simulators.dynamics.finance.disputes import DISPUTES, change_dispute, create_dispute, delete_dispute
from simulators.dynamics.finance.errors import rejected
from simulators.dynamics.finance.files import (
    ATTACHMENTS,
    change_activity,
    change_attachment,
    create_activity,
    create_attachment,
    delete_activity,
    delete_attachment,
)
from simulators.dynamics.finance.journals import (
    HEADERS,
    LINES,
    SETTLED,
    change_header,
    change_line,
    change_settled,
    create_header,
    create_line,
    create_settled,
    delete_header,
    delete_line,
    delete_settled,
)
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.odata import Row

TRANSACTIONS: Final = "CustTransactions"
Told = dict[str, Any]
Create = Callable[[Tenant, Told, str], Row]
Change = Callable[[Tenant, Row, Told], None]
Delete = Callable[[Tenant, Row], None]


def change_transaction(tenant: Tenant, row: Row, told: Told) -> None:
    """The due date, and whether automation leaves it alone; of a payment schedule all parts."""
    item = tenant.ledger().items[tenant.kept.key_of("CustTrans", row.values["SysRecId"])]
    if told.keys() - {"DueDate", "CustAutomationExclude"}:
        raise rejected("CustTransEntity", "Field does not allow editing")
    changes: Told = {}
    if "DueDate" in told:
        changes["due_on"] = told["DueDate"]
    if "CustAutomationExclude" in told:
        changes["dunning_block"] = "X" if told["CustAutomationExclude"] == "Yes" else ""
    for part in item.instalments or (item,):
        tenant.books.change_item(part.item, today=tenant.today(), **changes)


_CREATES: Final[dict[str, Create]] = {
    DISPUTES: create_dispute, HEADERS: create_header, LINES: create_line, SETTLED: create_settled,
    ATTACHMENTS: create_attachment,
}  # fmt: skip
_CHANGES: Final[dict[str, Change]] = {
    TRANSACTIONS: change_transaction, CUSTOMERS: change_customer, DISPUTES: change_dispute, HEADERS: change_header,
    LINES: change_line, SETTLED: change_settled, ATTACHMENTS: change_attachment,
}  # fmt: skip
_DELETES: Final[dict[str, Delete]] = {
    DISPUTES: delete_dispute, HEADERS: delete_header, LINES: delete_line, SETTLED: delete_settled,
    ATTACHMENTS: delete_attachment,
}  # fmt: skip


def creator(tenant: Tenant, name: str) -> Create | None:
    """What makes a row of a set."""
    return create_activity if name == tenant.options.activity_set else _CREATES.get(name)


def changer(tenant: Tenant, name: str) -> Change | None:
    """What changes a row of a set."""
    return change_activity if name == tenant.options.activity_set else _CHANGES.get(name)


def deleter(tenant: Tenant, name: str) -> Delete | None:
    """What deletes a row of a set."""
    return delete_activity if name == tenant.options.activity_set else _DELETES.get(name)


def is_read_only(tenant: Tenant, name: str) -> bool:
    """Whether this environment takes no writes to a set at all."""
    locked = {
        DISPUTES: not tenant.options.disputes_writable,
        TRANSACTIONS: not tenant.options.transactions_writable,
    }
    return locked.get(name, changer(tenant, name) is None and creator(tenant, name) is None)
