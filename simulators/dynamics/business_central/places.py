"""Where a request leads: to the API or a published page, of which company, to which record [dynamics_crm.md §1.2]."""

import re
from typing import Final

from msgspec import Struct

from simulators.dynamics.business_central.errors import not_found
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.odata import Refused
from simulators.dynamics.odata.paths import Segment, segments
from simulators.messages import Request

#: with the tenant in it or without [dynamics_crm.md §1.2; SOURCES.md, recorded traffic]
_BASE: Final = re.compile(r"/v2\.0/(?:[^/]+/)?([^/]+)/(api/v2\.0|ODataV4)(?=/|$)")


class Place(Struct, frozen=True, kw_only=True):
    """Where a request leads."""

    #: what stands before the first segment
    base: str
    #: a published page, not the API
    is_page: bool
    #: the entity of the company; empty: none is named
    entity: str
    #: what follows the company
    path: list[Segment]


def place_of(tenant: Tenant, request: Request) -> Place:
    """Reads the path; a company can also be named by a header or a parameter."""
    found = _BASE.match(request.path)
    if found is None:
        raise not_found(request.path)
    if found[1].casefold() != tenant.options.environment.casefold():
        raise Refused(404, f"Environment does not exist: {found[1]}.", code="NoEnvironment")
    path, is_page = segments(request.path[found.end() :]), found[2] == "ODataV4"
    first = "Company" if is_page else "companies"
    if path and path[0].name == first and path[0].key is not None:
        entity = _entity(tenant, path[0].key.strip("'").replace("''", "'"))
        return Place(base=found[0], is_page=is_page, entity=entity, path=path[1:] or [Segment("", None)])
    named = request.header("company") or request.params.get("company", "")
    return Place(base=found[0], is_page=is_page, entity=_entity(tenant, named) if named else "", path=path)


def _entity(tenant: Tenant, named: str) -> str:
    """By its id or by its name."""
    for code in tenant.companies():
        if named in {tenant.company_id(code), tenant.books.entities[code].name}:
            return code
    raise Refused(404, f"Cannot find company {named}.", code="Internal_CompanyNotFound")
