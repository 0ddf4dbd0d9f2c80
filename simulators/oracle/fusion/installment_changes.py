"""PATCH of an installment: its due day, and whether collections leave it out [oracle.md §1.1, §3.1]."""

from typing import Final

from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant
from simulators.oracle.fusion.told import Told, date_of, invalid

#: the block that the books keep for an installment that is left out
BLOCK: Final = "A"


def change_installment(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes one; OriginalAmount may be patched in real life too, which is not simulated."""
    unknown = told.keys() - {"InstallmentDueDate", "ExcludeFromCollections"}
    excluded = told.get("ExcludeFromCollections")
    if unknown or ("ExcludeFromCollections" in told and not tenant.options.patches_exclusion):
        name = next(iter(sorted(unknown)), "ExcludeFromCollections")
        raise Refused(400, f"The attribute {name} cannot be updated.", path=f"/{name}")
    if excluded is not None and str(excluded) not in {"Y", "N"}:
        raise invalid("ExcludeFromCollections", excluded)
    item = tenant.ledger().items[tenant.kept.key_of("installment", row.key)]
    changes: dict[str, object] = {}
    if excluded is not None:
        changes["dunning_block"] = BLOCK if excluded == "Y" else ""
    if "InstallmentDueDate" in told:
        changes["due_on"] = date_of(told, "InstallmentDueDate", default=tenant.today())
    tenant.books.change_item(item.item, today=tenant.today(), **changes)
