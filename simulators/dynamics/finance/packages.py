"""The package API of data management: an export of open transactions as a zip with CSV [dynamics_crm.md §1.1].

ExportToPackage answers an execution's id at once, GetExecutionSummaryStatus says when it is there, and
GetExportedPackageUrl where. Definition groups are named after sets or hold some; columns of the CSV are the set's in
capitals, as exports have them: unverified for these entities.
"""

import csv
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any, Final
from urllib.parse import quote, unquote
from zipfile import ZIP_DEFLATED, ZipFile

from msgspec import Struct

from simulators.dynamics.finance.errors import not_found, rejected
from simulators.dynamics.finance.sets import rows_of
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.odata import EntityType, Row, encoded
from simulators.dynamics.odata.bodies import body_of
from simulators.messages import Answer, Request

GROUPS: Final = "DataManagementDefinitionGroups"
#: where packages lie; in real life a blob store with a signed address
BLOBS: Final = "/blobs"
_SPACE: Final = "Microsoft.Dynamics.DataEntities."
_PLACE: Final = "dynamics finance packages"
#: what signs an address
SIGNATURE: Final = "sim"
#: states in which there is a package
_HANDED_OUT: Final = frozenset({"Succeeded", "PartiallySucceeded"})
#: a bound of the exports that are remembered
MAX_EXPORTS: Final = 100


class Export(Struct, kw_only=True):
    """An export that runs or has run."""

    id: str
    #: whose entities are in it
    sets: tuple[str, ...]
    entity: str
    ready: datetime


def act(tenant: Tenant, action: str, request: Request) -> Answer:
    """Carries out an action."""
    told = body_of(request)
    match action.removeprefix(_SPACE):
        case "ExportToPackage":
            own = _begin(tenant, told).id
            return _value({"value": own} if tenant.options.nested_execution_ids else own)
        case "GetExecutionSummaryStatus":
            found = _exports(tenant).get(str(told.get("executionId")))
            return _value("Unknown" if found is None else _status(tenant, found))
        case "GetExportedPackageUrl":
            found = _exports(tenant).get(str(told.get("executionId")))
            ready = found is not None and _status(tenant, found) in _HANDED_OUT
            return _value(_address(tenant, request, str(told["executionId"])) if ready else "")
    raise not_found(f"the action {action}")


def _address(tenant: Tenant, request: Request, own: str) -> str:
    origin = tenant.options.blob_origin or request.origin
    return f"{origin}{BLOBS}/{quote(own, safe='')}.zip?sig={SIGNATURE}"


def _exports(tenant: Tenant) -> dict[str, Export]:
    made: dict[str, Export] = tenant.books.beside.setdefault(_PLACE, {})
    return made


def _begin(tenant: Tenant, told: dict[str, Any]) -> Export:
    group, entity = str(told.get("definitionGroupId")), tenant.entity(str(told.get("legalEntityId")))
    sets = tenant.options.definition_groups.get(group, (group,))
    if not set(sets) <= tenant.types.keys() or not entity:
        raise rejected("DMFDefinitionGroup", f"The definition group {group} is not found")
    exports = _exports(tenant)
    number = tenant.kept.next("execution")
    own = str(told.get("executionId") or f"{group}-{number:06d}")
    ready = tenant.clock() + timedelta(seconds=tenant.options.export_seconds)
    made = Export(id=own, sets=sets, entity=entity, ready=ready)
    exports[own] = made
    while len(exports) > MAX_EXPORTS:
        del exports[next(iter(exports))]
    return made


def _status(tenant: Tenant, export: Export) -> str:
    return tenant.options.export_ends if export.ready <= tenant.clock() else "Executing"


def _value(told: str | dict[str, str]) -> Answer:
    return Answer(headers={"Content-Type": "application/json"}, body=encoded({"value": told}))


def blob(tenant: Tenant, request: Request) -> Answer:
    """The package itself; whoever has the address needs no token, and whoever sends one is turned away.

    That a blob store refuses a token beside a signature is unverified; here it shows who sent one.
    """
    found = _exports(tenant).get(unquote(request.path.removeprefix(f"{BLOBS}/").removesuffix(".zip")))
    if request.header("authorization") or request.header("cookie"):
        return Answer(status=403)
    if found is None or _status(tenant, found) not in _HANDED_OUT or request.params.get("sig") != SIGNATURE:
        return Answer(status=404)
    fault = SPOILT.get(tenant.options.package_fault)
    body = _package(tenant, found)
    return Answer(headers={"Content-Type": "application/zip"}, body=fault(body) if fault is not None else body)


def _package(tenant: Tenant, export: Export) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        package.writestr("Manifest.xml", f"<PackageManifest><Name>{export.id}</Name></PackageManifest>")
        for name in export.sets:
            of = tenant.types[name]
            point = "," if tenant.options.package_fault == COMMAS else "."
            package.writestr(f"{of.collection}.csv", _csv(_rows(tenant, export, name), of, point=point))
    return packed.getvalue()


def _rows(tenant: Tenant, export: Export, name: str) -> list[Row]:
    every = tenant.options.package_fault == ALL_COMPANIES
    rows = [row for row in rows_of(tenant, name, cross_company=True) if every or row.scope == export.entity]
    return rows[: len(rows) // 2] if tenant.options.export_ends == "PartiallySucceeded" else rows


def _bomb(_: bytes) -> bytes:
    """A few kilobytes that unpack to megabytes."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        package.writestr("CustTransactions.csv", b"A" * 8_000_000)
    return packed.getvalue()


def _damaged(body: bytes) -> bytes:
    middle = len(body) // 4
    return body[:middle] + bytes([body[middle] ^ 0xFF]) + body[middle + 1 :]


def _without_tables(_: bytes) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        package.writestr("Manifest.xml", "<PackageManifest/>")
    return packed.getvalue()


#: faults of another kind: rows of all companies come, whichever was asked for; amounts are written as in Germany
ALL_COMPANIES: Final = "all_companies"
COMMAS: Final = "commas"
#: fault → what becomes of a package
SPOILT: Final[dict[str, Callable[[bytes], bytes]]] = {
    "bomb": _bomb, "cut": lambda body: body[: len(body) // 2], "damaged": _damaged, "no_tables": _without_tables,
    "no_zip": lambda _: b"<html>Sign in</html>",
}  # fmt: skip


def _csv(rows: list[Row], of: EntityType, *, point: str) -> str:
    told = StringIO()
    writer = csv.writer(told)
    writer.writerow([name.upper() for name in of.fields])
    for row in rows:
        writer.writerow([_cell(row.values.get(name), point=point) for name in of.fields])
    return told.getvalue()


def _cell(value: Any, *, point: str) -> str:  # noqa: ANN401 - any value of a row
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return f"{value.isoformat()} 00:00:00"
    return f"{value:f}".replace(".", point) if isinstance(value, Decimal) else str(value)
