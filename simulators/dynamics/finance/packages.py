"""The package API of data management: an export of open transactions as a zip with CSV [dynamics_crm.md §1.1].

ExportToPackage answers an execution's id at once, GetExecutionSummaryStatus says when it is there, and
GetExportedPackageUrl where. Definition groups are named after sets; columns of the CSV are the set's in capitals, as
exports have them: unverified for these entities.
"""

import csv
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
#: a bound of the exports that are remembered
MAX_EXPORTS: Final = 100


class Export(Struct, kw_only=True):
    """An export that runs or has run."""

    id: str
    group: str
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
            ready = found is not None and _status(tenant, found) == "Succeeded"
            return _value(
                f"{request.origin}{BLOBS}/{quote(str(told['executionId']), safe='')}.zip?sig=sim" if ready else ""
            )
    raise not_found(f"the action {action}")


def _address(request: Request, own: str) -> str:
    return f"{request.origin}{BLOBS}/{quote(own, safe='')}.zip?sig=sim"


def _exports(tenant: Tenant) -> dict[str, Export]:
    made: dict[str, Export] = tenant.books.beside.setdefault(_PLACE, {})
    return made


def _begin(tenant: Tenant, told: dict[str, Any]) -> Export:
    group, entity = str(told.get("definitionGroupId")), tenant.entity(str(told.get("legalEntityId")))
    if group not in tenant.types or not entity:
        raise rejected("DMFDefinitionGroup", f"The definition group {group} is not found")
    exports = _exports(tenant)
    number = tenant.kept.next("execution")
    own = str(told.get("executionId") or f"{group}-{number:06d}")
    ready = tenant.clock() + timedelta(seconds=tenant.options.export_seconds)
    made = Export(id=own, group=group, entity=entity, ready=ready)
    exports[own] = made
    while len(exports) > MAX_EXPORTS:
        del exports[next(iter(exports))]
    return made


def _status(tenant: Tenant, export: Export) -> str:
    return "Succeeded" if export.ready <= tenant.clock() else "Executing"


def _value(told: str | dict[str, str]) -> Answer:
    return Answer(headers={"Content-Type": "application/json"}, body=encoded({"value": told}))


def blob(tenant: Tenant, request: Request) -> Answer:
    """The package itself; whoever has the address needs no token."""
    found = _exports(tenant).get(unquote(request.path.removeprefix(f"{BLOBS}/").removesuffix(".zip")))
    if found is None or _status(tenant, found) != "Succeeded" or request.params.get("sig") != "sim":
        return Answer(status=404)
    of = tenant.types[found.group]
    rows = [row for row in rows_of(tenant, found.group, cross_company=True) if row.scope == found.entity]
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        package.writestr("Manifest.xml", f"<PackageManifest><Name>{found.id}</Name></PackageManifest>")
        package.writestr(f"{of.collection}.csv", _csv(rows, of))
    return Answer(headers={"Content-Type": "application/zip"}, body=packed.getvalue())


def _csv(rows: list[Row], of: EntityType) -> str:
    told = StringIO()
    writer = csv.writer(told)
    writer.writerow([name.upper() for name in of.fields])
    for row in rows:
        writer.writerow([_cell(row.values.get(name)) for name in of.fields])
    return told.getvalue()


def _cell(value: Any) -> str:  # noqa: ANN401 - any value of a row
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return f"{value.isoformat()} 00:00:00"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
