"""`$metadata` of a service, reduced to what is served."""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from simulators.sap.edm import Column, EntityType, Navigation, Service

EDMX = "http://schemas.microsoft.com/ado/2007/06/edmx"
EDM = "http://schemas.microsoft.com/ado/2008/09/edm"
DATA = "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"
SAP = "http://www.sap.com/Protocols/SAPData"


def document(service: Service, *, unfilterable: frozenset[tuple[str, str]]) -> bytes:
    """The service's EDMX."""
    return "".join(_lines(service, unfilterable)).encode()


def _lines(service: Service, unfilterable: frozenset[tuple[str, str]]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f'<edmx:Edmx Version="1.0" xmlns:edmx="{EDMX}" xmlns:m="{DATA}" xmlns:sap="{SAP}">'
    yield '<edmx:DataServices m:DataServiceVersion="2.0">'
    yield f'<Schema Namespace="{service.name}" xmlns="{EDM}" xml:lang="en" sap:schema-version="1">'
    for one in service.types:
        yield from _type(service, one, unfilterable)
    for one, link in _links(service):
        yield _association(service, one, link)
    yield f'<EntityContainer Name="{service.name}_Entities" m:IsDefaultEntityContainer="true"'
    yield ' sap:supported-formats="atom json xlsx">'
    for one in service.types:
        yield f'<EntitySet Name="{one.set_name}" EntityType="{service.name}.{one.type_name}" sap:creatable="false"'
        yield ' sap:updatable="false" sap:deletable="false" sap:content-version="1"/>'
    for one, link in _links(service):
        yield _association_set(service, one, link)
    yield "</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>"


def _links(service: Service) -> Iterator[tuple[EntityType, Navigation]]:
    return ((one, link) for one in service.types for link in one.navigations)


def _type(service: Service, one: EntityType, unfilterable: frozenset[tuple[str, str]]) -> Iterator[str]:
    semantics = ' sap:semantics="aggregate"' if one.aggregate else ""
    yield f'<EntityType Name="{one.type_name}"{semantics} sap:content-version="1"><Key>'
    yield from (f'<PropertyRef Name="{name}"/>' for name in one.keys)
    yield "</Key>"
    for column in one.columns:
        closed = not column.filterable or (one.set_name, column.name) in unfilterable
        yield _property(column, key=column.name in one.keys, closed=closed, one=one)
    for link in one.navigations:
        name = _association_name(one, link)
        yield f'<NavigationProperty Name="{link.name}" Relationship="{service.name}.{name}"'
        yield f' FromRole="From_{name}" ToRole="To_{name}"/>'
    yield "</EntityType>"


def _property(column: Column, *, key: bool, closed: bool, one: EntityType) -> str:
    currencies = {other.unit for other in one.columns if other.unit}
    attributes = {
        "Name": column.name,
        "Type": column.type,
        "Nullable": "false" if key else "",
        "MaxLength": str(column.length or ""),
        "Precision": str(column.precision) if column.precision else _precision(column),
        "Scale": str(column.scale or ""),
        "sap:unit": column.unit,
        "sap:semantics": "currency-code" if column.name in currencies else "",
        "sap:aggregation-role": column.role,
        "sap:display-format": _display(column),
        "sap:filterable": "false" if closed else "",
    }
    return "<Property" + "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items() if value) + "/>"


def _display(column: Column) -> str:
    if column.digits:
        return "NonNegative"
    return "Date" if column.type == "Edm.DateTime" else ""


def _precision(column: Column) -> str:
    return "0" if column.type in {"Edm.DateTime", "Edm.Time"} else ""


def _association_name(one: EntityType, link: Navigation) -> str:
    return f"assoc_{one.set_name}_{link.name}"


def _association(service: Service, one: EntityType, link: Navigation) -> str:
    name = _association_name(one, link)
    many = "*" if link.many else "0..1"
    return (
        f'<Association Name="{name}" sap:content-version="1">'
        f'<End Type="{service.name}.{one.type_name}" Multiplicity="1" Role="From_{name}"/>'
        f'<End Type="{service.name}.{link.target}Type" Multiplicity="{many}" Role="To_{name}"/></Association>'
    )


def _association_set(service: Service, one: EntityType, link: Navigation) -> str:
    name = _association_name(one, link)
    return (
        f'<AssociationSet Name="{name}" Association="{service.name}.{name}" sap:creatable="false">'
        f'<End EntitySet="{one.set_name}" Role="From_{name}"/>'
        f'<End EntitySet="{link.target}" Role="To_{name}"/></AssociationSet>'
    )
