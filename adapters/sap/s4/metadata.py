"""What this tenant's services really offer, compared with what we read: fields absent, retyped, unfilterable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import msgspec
from msgspec import Struct

from adapters.kit.edmx import EntityShape
from adapters.kit.fields import fields_of
from adapters.kit.named_fields import ANYTHING, NamedFields, with_fields
from adapters.kit.odata_v2 import Query, Service
from adapters.sap.s4 import wire
from adapters.sap.s4.client import S4Client
from canonical_model.errors import BadAnswer, Misconfigured

ITEMS: Final = "A_OperationalAcctgDocItemCube"
#: entity set → the wire type that reads it
ENTITY_SETS: Final[dict[str, type[Struct]]] = {
    ITEMS: wire.CubeItem,
    "A_CustomerCompany": wire.CustomerCompany,
    "A_CustomerDunning": wire.Dunning,
    "A_Customer": wire.Customer,
    "A_BusinessPartner": wire.Partner,
    "A_BusinessPartnerAddress": wire.Address,
    "A_AddressEmailAddress": wire.Email,
    "A_AddressPhoneNumber": wire.Phone,
    "A_BusinessPartnerTaxNumber": wire.TaxNumber,
    "A_BusinessPartnerBank": wire.Bank,
    "A_BPContactToFuncAndDept": wire.Contact,
    "A_CompanyCode": wire.CompanyCode,
    "A_JournalEntryItemBasic": wire.LedgerSum,
}
#: the way to a partner's bank accounts, which a user may not be allowed to see
BANKS: Final = "to_BusinessPartnerBank"
#: navigation → the entity set it leads to
NAVIGATIONS: Final = {
    "to_CustomerDunning": "A_CustomerDunning",
    "to_BusinessPartnerAddress": "A_BusinessPartnerAddress",
    "to_EmailAddress": "A_AddressEmailAddress",
    "to_PhoneNumber": "A_AddressPhoneNumber",
    "to_BusinessPartnerTax": "A_BusinessPartnerTaxNumber",
    BANKS: "A_BusinessPartnerBank",
}
#: Edm types whose JSON form the wire types expect
EXPECTED: Final = {
    "str": frozenset({"Edm.String", "Edm.Decimal", "Edm.DateTime", "Edm.DateTimeOffset", "Edm.Guid"}),
    "bool": frozenset({"Edm.Boolean"}),
    "reference": frozenset({"Edm.String"}),
}


class Readable(Struct, frozen=True, kw_only=True):
    """What of one entity set can be asked for in this tenant."""

    select: tuple[str, ...]
    expand: tuple[str, ...]
    unfilterable: frozenset[str]
    #: "A_X lacks Y", "A_X.Y is Edm.Int32"
    findings: tuple[str, ...]


def readable(service: Service, entity_set: str, row_type: type[Struct] | None = None) -> Readable:
    """Compares a wire type with the tenant's description.

    Misconfigured if the set is not there, BadAnswer if it lacks a field that no record can do without.
    """
    shapes = service.shapes()
    if entity_set not in shapes:
        raise Misconfigured(f"{service.path} has no entity set {entity_set}", remedy="check settings.services")
    return _of(entity_set, row_type or ENTITY_SETS[entity_set], shapes)


def _of(entity_set: str, row_type: type[Struct], shapes: dict[str, EntityShape]) -> Readable:
    shape = shapes[entity_set]
    select: list[str] = []
    expand: list[str] = []
    findings: list[str] = []
    for field in fields_of(row_type):
        name = field.encode_name
        if name in NAVIGATIONS:
            _follow(name, shape, shapes, (select, expand, findings))
        elif name in shape.properties:
            retyped = tuple(_retyped(entity_set, field, shape.properties[name]))
            findings += retyped
            if not retyped or field.type != ANYTHING:
                select.append(name)
        elif field.required:
            raise BadAnswer(f"{entity_set} lacks {name}, which no record can do without")
        else:
            findings.append(f"{entity_set} lacks {name}")
    return Readable(
        select=tuple(select), expand=tuple(expand), unfilterable=shape.unfilterable, findings=tuple(findings)
    )


def _follow(
    name: str, shape: EntityShape, shapes: dict[str, EntityShape], into: tuple[list[str], list[str], list[str]]
) -> None:
    """Adds what lies behind a navigation, with its path before it."""
    select, expand, findings = into
    target = NAVIGATIONS[name]
    if name not in shape.navigations or target not in shapes:
        findings.append(f"{target} cannot be reached by {name}")
        return
    inner = _of(target, ENTITY_SETS[target], shapes)
    expand.append(name)
    expand += [f"{name}/{path}" for path in inner.expand]
    select += [f"{name}/{path}" for path in inner.select]
    findings += inner.findings


def _retyped(entity_set: str, field: msgspec.structs.FieldInfo, found: str) -> Iterator[str]:
    wanted = "bool" if field.type is bool else "reference" if field.type == ANYTHING else "str"
    if found not in EXPECTED[wanted]:
        yield f"{entity_set}.{field.encode_name} is {found}"


def items_readable(client: S4Client, fields: NamedFields) -> tuple[type[wire.CubeItem], Readable]:
    """The type of lines with the references that this tenant keeps in fields of its own, and what of it is there."""
    row_type = with_fields(wire.CubeItem, tuple(fields.values()))
    return row_type, readable(client.items, ITEMS, row_type)


def drift(client: S4Client, fields: NamedFields) -> Iterator[tuple[str, Callable[[], tuple[str, ...]]]]:
    """Per service what to compare, as a name and a comparison that returns findings."""
    for service, sets in (
        (client.ledger, ("A_CompanyCode", "A_JournalEntryItemBasic")),
        (client.partners, ("A_CustomerCompany", "A_Customer", "A_BusinessPartner", "A_BPContactToFuncAndDept")),
    ):
        for name in sets:
            yield name, lambda service=service, name=name: readable(service, name).findings  # type: ignore[misc]
    yield ITEMS, lambda: items_readable(client, fields)[1].findings


def probes(client: S4Client, company_code: str, *, banks: bool) -> Iterator[tuple[str, Service, Query]]:
    """Per entity set a question for one record, which only a user with the permission is answered."""
    company = f"CompanyCode eq '{company_code}'" if company_code else ""
    yield "company codes", client.ledger, Query(entity_set="A_CompanyCode", page_size=1)
    yield "general ledger", client.ledger, Query(
        entity_set="A_JournalEntryItemBasic", page_size=1, filter=company,
        select=("CompanyCode", "GLAccount", "CompanyCodeCurrency", "AmountInCompanyCodeCurrency"),
    )  # fmt: skip
    yield "customers", client.partners, Query(entity_set="A_CustomerCompany", page_size=1, filter=company)
    yield "general customer data", client.partners, Query(entity_set="A_Customer", page_size=1)
    yield "business partners", client.partners, Query(entity_set="A_BusinessPartner", page_size=1)
    if banks:
        yield "partners' bank accounts", client.partners, Query(entity_set="A_BusinessPartnerBank", page_size=1)
    yield "contact persons", client.partners, Query(entity_set="A_BPContactToFuncAndDept", page_size=1)
    yield "items", client.items, Query(entity_set=ITEMS, page_size=1, filter=company)
