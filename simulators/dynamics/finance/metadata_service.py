"""The metadata service: what may be edited, which `$metadata` does not say [dynamics_crm.md §1.1]."""

from typing import Any, Final

from simulators.dynamics.finance.changes import is_read_only
from simulators.dynamics.finance.errors import not_found, refusal
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.odata import EntityType, Refused, encoded
from simulators.dynamics.odata.entities import Field, edm_type
from simulators.dynamics.odata.paths import Segment, no_resource, segments
from simulators.messages import Answer, Request

BASE: Final = "/metadata"
_KINDS: Final = {
    "text": "String", "guid": "Guid", "int": "Int32", "long": "Int64", "amount": "Real", "day": "Date",
    "instant": "DateTime", "flag": "Boolean", "enum": "Enum", "binary": "Container",
}  # fmt: skip


def answer(tenant: Tenant, request: Request) -> Answer:
    """Answers under `/metadata`."""
    try:
        return _answer(tenant, segments(request.path.removeprefix(BASE)))
    except Refused as error:
        return refusal(error)


def _answer(tenant: Tenant, path: list[Segment]) -> Answer:
    types = tenant.types.values()
    match path:
        case [Segment("PublicEntities", None)]:
            return _json({"value": [_entity(tenant, one) for one in types]})
        case [Segment("PublicEntities", str(key))]:
            found = next((one for one in types if one.name == key.strip("'")), None)
            if found is None:
                raise not_found(f"PublicEntities({key})")
            return _json(_entity(tenant, found))
        case [Segment("DataEntities", None)]:
            return _json({"value": [_data_entity(tenant, one) for one in types]})
        case [Segment("PublicEnumerations", None)]:
            enums = tenant.dialect.enums.items()
            return _json({"value": [{"Name": name, "Members": _members(members)} for name, members in enums]})
    raise no_resource("/".join(one.name for one in path))


def _entity(tenant: Tenant, one: EntityType) -> dict[str, Any]:
    locked = is_read_only(tenant, one.collection)
    return {
        "Name": one.name, "EntitySetName": one.collection, "LabelId": "", "IsReadOnly": locked,
        "ConfigurationEnabled": True,
        "Properties": [_property(tenant, one, name, field, locked=locked) for name, field in one.fields.items()],
        "NavigationProperties": [
            {"Name": name, "RelatedEntity": nav.target, "Cardinality": "Multiple" if nav.many else "Single"}
            for name, nav in one.navs.items()
        ],
        "PropertyGroups": [], "Actions": [],
    }  # fmt: skip


def _property(tenant: Tenant, of: EntityType, name: str, field: Field, *, locked: bool) -> dict[str, Any]:
    return {
        "Name": name, "TypeName": edm_type(field, tenant.dialect), "DataType": _KINDS[field.kind], "LabelId": "",
        "IsKey": name in of.keys, "IsMandatory": field.mandatory, "ConfigurationEnabled": True,
        "AllowEdit": field.edit == "always" and not locked, "AllowEditOnCreate": field.edit != "never" and not locked,
        "IsDimension": False,
    }  # fmt: skip


def _data_entity(tenant: Tenant, one: EntityType) -> dict[str, Any]:
    return {
        "Name": f"{one.name}Entity", "PublicEntityName": one.name, "PublicCollectionName": one.collection,
        "DataServiceEnabled": True, "DataManagementEnabled": True,
        "IsReadOnly": is_read_only(tenant, one.collection),
    }  # fmt: skip


def _members(members: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{"Name": name, "Value": place} for place, name in enumerate(members)]


def _json(told: dict[str, Any]) -> Answer:
    return Answer(headers={"Content-Type": "application/json"}, body=encoded(told))
