"""What becomes of writes: made, changed, removed, closed; each under its conditions.

A `PATCH` to a key that nothing has makes a record, unless `If-Match` says that there is to be one
[Microsoft: Perform conditional operations using the Web API].
"""

import re
from typing import Any, Final

from msgspec import structs

from simulators.dynamics.dataverse import errors
from simulators.dynamics.dataverse.fields import BINDS, NEEDED
from simulators.dynamics.dataverse.organization import Organization, Record
from simulators.dynamics.odata import Dialect, EntityType, Refused, Row, etag
from simulators.dynamics.odata.bodies import body_of, checked, unreadable
from simulators.dynamics.odata.filters import key_values
from simulators.messages import Request

_BIND: Final = re.compile(r"/?(\w+)\(([0-9a-fA-F-]{36})\)")
RESOLVED: Final = {"statecode": 1}
_CLOSE_IT: Final = (
    "This message can not be used to set the state of incident to Resolved. In order to set state of incident to "
    "Resolved, use the CloseIncidentRequest message instead."
)
Values = dict[str, Any]


def keyed(org: Organization, of: EntityType, key: str) -> tuple[Values, bool]:
    """The values that a key in an address names, and whether it is an alternate one."""
    column = org.options.keys.get(of.collection, ("", ""))[0]
    if column and key.startswith(f"{column}="):
        if org.options.keys[of.collection][1] != "Active":
            raise errors.invalid(f"The key on {column} is not active.")
        return key_values(key, structs.replace(of, keys=(column,)), _exact(org)), True
    return key_values(key, of, org.dialect), False


def _exact(org: Organization) -> Dialect:
    """What is made by a key has its case."""
    return structs.replace(org.dialect, ignore_case=False)


def record_at(org: Organization, of: EntityType, values: Values) -> Record | None:
    """The record under a key."""
    ((column, value),) = values.items()
    return next(iter(org.with_value(of.collection, column, str(value))), None)


def post(org: Organization, of: EntityType, request: Request) -> Record:
    """Make a record."""
    return _make(org, of, body_of(request), {})


def patch(org: Organization, of: EntityType, key: str, request: Request) -> tuple[Record, bool]:
    """Change a record or make it; and whether it was made."""
    values, _ = keyed(org, of, key)
    there = record_at(org, of, values)
    if there is None:
        if request.header("if-match"):
            raise missing(org, of, key)
        return _make(org, of, body_of(request), values), True
    if request.header("if-none-match") == "*":
        raise errors.there_already()
    _match(org, of, there, request)
    _change(org, of, there, body_of(request))
    return there, False


def delete(org: Organization, of: EntityType, key: str, request: Request) -> None:
    """Remove a record."""
    there = record_at(org, of, keyed(org, of, key)[0])
    if there is None:
        raise missing(org, of, key)
    _match(org, of, there, request)
    org.remove(of.collection, there)


def close_incident(org: Organization, request: Request) -> None:
    """A resolution closes a case, once."""
    body = body_of(request)
    resolution = body.get("IncidentResolution")
    if not isinstance(resolution, dict) or not isinstance(body.get("Status"), int):
        raise unreadable("IncidentResolution and Status are required.")
    target = _BIND.fullmatch(str(resolution.get("incidentid@odata.bind")))
    case = org.tables["incidents"].get(target[2].lower()) if target is not None else None
    if case is None:
        raise errors.no_record("incident", str(resolution.get("incidentid@odata.bind")))
    if case.values["statecode"] != 0:
        raise errors.invalid("The case is not active.")
    org.change("incidents", case, {**RESOLVED, "statuscode": body["Status"]})


def missing(org: Organization, of: EntityType, key: str) -> Refused:
    """How a record that is not there is told."""
    return errors.no_keyed(of.name) if keyed(org, of, key)[1] else errors.no_record(of.name, key)


def _match(org: Organization, of: EntityType, there: Record, request: Request) -> None:
    told = request.header("if-match")
    if told not in {"", "*"} and of.name in org.options.unversioned:
        raise errors.no_versions(of.name)
    if told not in {"", "*", version(of, there)}:
        raise errors.another_version()


def version(of: EntityType, one: Record) -> str:
    """Of one record, as it is read."""
    return etag(Row(values=one.values), of)


def _make(org: Organization, of: EntityType, body: Values, key: Values) -> Record:
    told, leads_to = _told(org, of, body, creating=True)
    if key.keys() - set(of.keys) and key.keys() & body.keys():
        raise errors.key_in_body()
    told |= key
    needed = NEEDED.get(of.collection)
    if needed and not told.get(needed):
        raise errors.invalid("You should specify a parent contact or account.")
    if told.get(of.keys[0]) in org.tables[of.collection]:
        raise errors.duplicate_id()
    _unique(org, of, told, itself=None)
    if "objecttypecode" in of.fields:
        told["objecttypecode"] = leads_to.get("_objectid_value")
    return org.make(of.collection, {name: value or None for name, value in told.items()}, leads_to)


def _change(org: Organization, of: EntityType, there: Record, body: Values) -> None:
    told, leads_to = _told(org, of, body, creating=False)
    if of.collection == "incidents" and told.get("statecode") == RESOLVED["statecode"]:
        raise errors.invalid(_CLOSE_IT)
    _unique(org, of, told, itself=there)
    there.leads_to |= leads_to
    org.change(of.collection, there, told)


def _told(org: Organization, of: EntityType, body: Values, *, creating: bool) -> tuple[Values, dict[str, str]]:
    """The columns of a body, and what it binds."""
    told = checked(body, of, dialect=org.dialect, words=errors.WORDS, creating=creating)
    leads_to = {}
    for name, value in body.items():
        if name.endswith("@odata.bind"):
            bind = BINDS.get(of.collection, {}).get(name.removesuffix("@odata.bind"))
            found = _BIND.fullmatch(str(value))
            if bind is None or found is None or found[1] != bind.target:
                raise unreadable(f"An undeclared property '{name}' was found, or it leads nowhere: {value}")
            if found[2].lower() not in org.tables[bind.target]:
                raise errors.no_record(bind.logical, found[2])
            told[bind.column], leads_to[bind.column] = found[2].lower(), bind.logical
    return told, leads_to


def _unique(org: Organization, of: EntityType, told: Values, *, itself: Record | None) -> None:
    column = org.options.keys.get(of.collection, ("", ""))[0]
    if column and told.get(column):
        others = [one for one in org.with_value(of.collection, column, str(told[column])) if one is not itself]
        if others:
            raise errors.duplicate(column)
