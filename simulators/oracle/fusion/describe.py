"""What a resource says of itself: attributes, children, finders, actions [oracle.md §5.1]."""

from typing import Any, Final

import msgspec

from simulators.messages import Answer
from simulators.oracle.fusion.invoices import INVOICES
from simulators.oracle.fusion.rows import Resource
from simulators.oracle.fusion.tenant import Tenant

_KIND: Final = "application/vnd.oracle.adf.description+json"


def described(tenant: Tenant, resource: Resource) -> Answer:
    """`$.Resources.<resource>`; members beside names, types and `queryable` are unverified."""
    told = {"Resources": {resource.name: _told(tenant, resource)}}
    return Answer(headers={"Content-Type": _KIND}, body=msgspec.json.encode(told))


def _told(tenant: Tenant, resource: Resource) -> dict[str, Any]:
    """One resource; without the actions of later releases on an older pod."""
    without = {name for of, name in tenant.options.unfilterable if of == resource.name}
    verbs = ["get"] * resource.reads + ["create"] * resource.creates + ["update"] * resource.changes
    named = [*verbs, *(resource.actions if tenant.options.receipt_actions else ())]
    named += ["splitInstallments"] * (tenant.options.split_installments and resource.name == INVOICES)
    finders = [
        {"name": name, "attributes": [{"name": variable} for variable in told]}
        for name, told in resource.finders.items()
    ]  # fmt: skip
    return {
        "discrColumnType": False,
        "attributes": [
            {"name": name, "type": kind, "queryable": name not in without} for name, kind in resource.fields.items()
        ],
        "collection": {"finders": finders, "actions": [{"name": one} for one in named]},
        "item": {"actions": [{"name": one} for one in named]},
        "children": {one.name: _told(tenant, one) for one in resource.children},
    }
