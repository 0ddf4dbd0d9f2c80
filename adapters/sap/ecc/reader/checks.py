"""What `doctor` asks an ECC system, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from adapters.kit.checking import checked
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.totals import TABLES
from adapters.sap.ecc.reader import sources
from adapters.sap.ecc.reader.company_codes import COMPANY_CODES, CompanyCodes
from adapters.sap.ecc.reader.fscm_tables import cases_of, parties_of, promises_of
from adapters.sap.ecc.reader.rows import Source
from adapters.sap.ecc.settings import Settings
from canonical_model.adapter import Check, Environment
from canonical_model.errors import BadAnswer, Misconfigured

#: a function that every system has and everybody may call [sap.md §5.1]
_PING: Final = "RFC_PING"
_SOURCES: Final[tuple[Source[Any], ...]] = (
    COMPANY_CODES, sources.COMPANIES, sources.CUSTOMERS, sources.DUNNINGS, sources.CONTACTS, sources.MAILS,
    sources.OPEN, sources.CLEARED, sources.HEADERS, sources.TERMS,
)  # fmt: skip


def checks(client: EccClient, settings: Settings, environment: Environment) -> Iterator[Check]:
    """All checks; where the system cannot be reached or entered, the others are left out."""
    first = checked(environment.name, "reachable", lambda: _reached(client))
    yield first
    if first.status == "fail":
        return
    yield checked(environment.name, "company codes", lambda: _company_codes(client, settings, environment))
    for source in _SOURCES:
        yield checked(environment.name, f"table: {source.table}", lambda source=source: _readable(client, source))  # type: ignore[misc]
    yield checked(environment.name, "table: TCURX", lambda: _decimals(client, settings, environment))
    ledger = TABLES[settings.tables.ledger].table
    yield checked(environment.name, f"table: {ledger}", lambda: _described(client, ledger))
    for of in (promises_of, cases_of, parties_of):
        if settings.fscm == "auto":
            source = of(settings.tables)
            asked = partial(_readable, client, source)
            yield checked(environment.name, f"table: {source.table}", asked, problem="warn")
    own = settings.writing
    for name in (own.change_function, own.promise_function, own.clearing_function):
        if name:
            yield checked(environment.name, f"wrapper: {name}", lambda name=name: _wrapper(client, name))  # type: ignore[misc]


def _reached(client: EccClient) -> str:
    client.call(_PING)
    return "answers"


def _company_codes(client: EccClient, settings: Settings, environment: Environment) -> str:
    codes = [row.BUKRS for row in CompanyCodes(client, settings, environment).all()]
    missing = sorted(set(settings.company_codes) - set(codes))
    if missing:
        raise Misconfigured(f"not visible: {', '.join(missing)}", remedy="correct company_codes")
    return ", ".join(codes)


def _readable(client: EccClient, source: Source[Any]) -> str:
    """One row of the fields that cannot be done without; what else is lacking is told."""
    shape = client.shape(source.table)
    if shape is None:
        raise Misconfigured(f"this system has no table {source.table}")
    if not shape.has(*source.required):
        raise BadAnswer(f"{source.table} lacks {', '.join(sorted(n for n in source.required if not shape.has(n)))}")
    client.tables.first(shape, source.key)
    lacking = [name for name in source.names if not shape.has(name)]
    return f"lacks {', '.join(lacking)}" if lacking else "readable"


def _decimals(client: EccClient, settings: Settings, environment: Environment) -> str:
    found = CompanyCodes(client, settings, environment).tcurx()
    return f"{len(found)} currencies of other than two decimals"


def _described(client: EccClient, table: str) -> str:
    if client.shape(table) is None:
        raise Misconfigured(f"this system has no table {table}", remedy="see settings.tables")
    return "described"


def _wrapper(client: EccClient, function: str) -> str:
    """Whether the function is there, remote or not; its interface is compared by whoever installs it."""
    rows = client.call("RFC_FUNCTION_SEARCH", FUNCNAME=function).get("FUNCTIONS", [])
    if not rows:
        raise Misconfigured(f"{function} is not in this system", remedy="install it: docs/adapters/sap-ecc-wrapper.md")
    return "installed"
