"""Records by number and by external id, and what describes them [dynamics_crm.md §2.4; reliability.md §2.1]."""

from typing import Any
from urllib.parse import unquote

import msgspec
from msgspec import Struct

from simulators.crm.salesforce.errors import Refused, no_column, not_found
from simulators.crm.salesforce.options import PREFIX
from simulators.crm.salesforce.org import Org, Record
from simulators.messages import Answer, json_answer


class Call(Struct, frozen=True, kw_only=True):
    """What is asked of a record: by which method, with which body and which parameters."""

    method: str
    told: dict[str, Any] = {}
    asked: dict[str, str] = {}


def objects(org: Org, path: str, call: Call) -> Answer:
    """The answer to a request below `sobjects`; raises Refused."""
    match [unquote(part) for part in path.split("/")]:
        case [of] if call.method == "POST":
            made = org.make(of, call.told)
            return _json({"id": made.id, "success": True, "errors": []}, 201)
        case [of, "describe"] if call.method == "GET":
            return _json(described(org, of))
        case [of, number]:
            return _by_number(org, call, of=of, number=number)
        case [of, name, value]:
            return _by_value(org, call, of=of, by=(name, value))
    raise not_found()


def described(org: Org, of: str) -> dict[str, Any]:
    """What the user may see of an object, and do with it."""
    fields = [
        {
            "name": name, "type": known.type, "length": known.length, "externalId": known.external_id,
            "unique": known.unique, "createable": known.open, "updateable": known.open, "nillable": not known.needed,
            "picklistValues": [{"value": value, "label": value, "active": True} for value in known.choices],
        }
        for name, known in org.fields_of(of).items()
    ]  # fmt: skip
    may = of != "Organization"
    return {
        "name": of, "keyPrefix": PREFIX[of], "queryable": True, "createable": may, "updateable": may, "deletable": may,
        "fields": fields,
    }  # fmt: skip


def _by_number(org: Org, call: Call, *, of: str, number: str) -> Answer:
    try:
        record = org.one(of, number)
    except Refused as refused:
        if call.method == "GET" or refused.told[0]["errorCode"] == "INVALID_TYPE":
            # what may not be seen, and what was deleted, is looked at as if it were not there
            raise not_found() from None
        raise
    if call.method == "GET":
        return _json(_shown(org, record, of=of, asked=call.asked))
    if call.method == "PATCH":
        org.change(of, record, call.told)
    elif call.method == "DELETE":
        org.delete(of, number)
    else:
        raise Refused(405, "HTTP Method not allowed", "METHOD_NOT_ALLOWED")
    return Answer(status=204)


def _by_value(org: Org, call: Call, *, of: str, by: tuple[str, str]) -> Answer:
    name, value = by
    known = org.fields_of(of).get(name)
    if known is None or not known.external_id:
        # with the code of a record that is not there [g8rswimmer/go-sfdc#50]
        raise Refused(404, f"Provided external ID field does not exist or is not accessible: {name}", "NOT_FOUND")
    found = org.with_value(of, name, value)
    if len(found) > 1:
        place = f"/services/data/v{org.options.version}/sobjects/{of}/"
        return _json([f"{place}{one.id}" for one in found], 300)
    if call.method == "GET":
        if not found:
            raise not_found()
        return _json(_shown(org, found[0], of=of, asked=call.asked))
    if call.method != "PATCH":
        raise Refused(405, "HTTP Method not allowed", "METHOD_NOT_ALLOWED")
    return _upserted(org, call.told, of=of, by=by, found=found)


def _upserted(org: Org, told: dict[str, Any], *, of: str, by: tuple[str, str], found: list[Record]) -> Answer:
    name, value = by
    if name in told:
        raise Refused(
            400, f"The {name} field should not be specified in the sobject data.", "INVALID_FIELD", [name]
        )  # fmt: skip
    if found:
        org.change(of, found[0], told)
        return _json({"id": found[0].id, "success": True, "errors": [], "created": False})
    made = org.make(of, {**told, name: value})
    return _json({"id": made.id, "success": True, "errors": [], "created": True}, 201)


def _shown(org: Org, record: Record, *, of: str, asked: dict[str, str]) -> dict[str, Any]:
    known = org.fields_of(of)
    wanted = [name for name in asked.get("fields", "").split(",") if name] or list(known)
    for name in wanted:
        if name not in known:
            raise no_column(name, of)
    place = f"/services/data/v{org.options.version}/sobjects/{of}/{record.id}"
    shown = {name: org.shown(of, record, name) for name in wanted}
    return {"attributes": {"type": of, "url": place}, **shown}


def _json(told: object, status: int = 200) -> Answer:
    return json_answer(msgspec.json.encode(told), status=status)
