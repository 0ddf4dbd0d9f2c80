"""What `doctor` asks an E-Business Suite, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from msgspec import Struct

from adapters.kit.checking import checked
from adapters.oracle.ebs.block_texts import NAMES, block
from adapters.oracle.ebs.gateway import Gateway
from adapters.oracle.ebs.settings import PUBLIC_PACKAGES, Settings
from adapters.oracle.rows import Row
from canonical_model.adapter import Check, Environment
from canonical_model.errors import BadAnswer, Misconfigured

#: the oldest database that the thin driver speaks to [oracle.md §5.2]
OLDEST: Final = (12, 1)
#: what is read, and what is looked at when writing
TABLES: Final = (
    "ar_adjustments_all", "ar_cash_receipts_all", "ar_collectors", "ar_payment_schedules_all",
    "ar_receipt_method_accounts_all", "ar_receipt_methods", "ar_receivable_applications_all",
    "ar_system_parameters_all", "gl_balances", "gl_code_combinations", "gl_daily_rates", "gl_ledgers",
    "gl_period_statuses", "hr_all_organization_units", "hr_locations_all", "hr_operating_units", "hz_contact_points",
    "hz_contact_preferences", "hz_cust_accounts", "hz_cust_acct_relate_all", "hz_cust_acct_sites_all",
    "hz_cust_profile_amts", "hz_cust_site_uses_all", "hz_customer_profiles", "hz_locations", "hz_org_contacts",
    "hz_parties", "hz_party_sites", "hz_relationships", "iex_delinquencies_all", "iex_promise_details",
    "ra_cm_requests_all", "ra_cust_trx_line_gl_dist_all", "ra_customer_trx_all", "ra_terms_b", "ra_terms_lines",
    "ra_terms_lines_discounts", "ra_terms_tl", "xle_entity_profiles",
)  # fmt: skip
#: only for writing
WRITTEN: Final = ("jtf_notes_b", "jtf_notes_tl", "wf_items")
#: the packages that blocks call
PACKAGES: Final = (
    "FND_GLOBAL", "MO_GLOBAL", "FND_MSG_PUB", "FND_MESSAGE", "AR_RECEIPT_API_PUB", "IEX_PROMISES_PUB",
    "AR_CREDIT_MEMO_API_PUB", "IEX_DISPUTE_PUB", "JTF_NOTES_PUB",
)  # fmt: skip
_VERSION: Final = "SELECT pv.version FROM product_component_version pv WHERE pv.product LIKE 'Oracle%'"
_CLOCK: Final = "SELECT TO_CHAR(SYS_EXTRACT_UTC(SYSTIMESTAMP), 'YYYY-MM-DD\"T\"HH24:MI:SS') AS now FROM dual"
#: what a user cannot execute is not among what ALL_OBJECTS shows
_PACKAGE: Final = (
    "SELECT ao.status FROM all_objects ao"
    " WHERE ao.object_type = 'PACKAGE' AND ao.owner = :P_OWNER AND ao.object_name = :P_NAME"
)
_PARAMETERS: Final = (
    "SELECT aa.object_name, aa.argument_name FROM all_arguments aa"
    " WHERE aa.owner = :P_OWNER AND aa.package_name = :P_NAME AND aa.argument_name IS NOT NULL"
)
_UNITS: Final = "SELECT ou.organization_id FROM hr_operating_units ou ORDER BY ou.organization_id"


class Asked(Struct, frozen=True, kw_only=True):
    """One system, and who asks."""

    gateway: Gateway
    settings: Settings
    environment: Environment

    def rows(self, sql: str, org: str = "", **binds: str) -> list[Row]:
        """The rows of a small question."""
        return list(self.gateway.query(sql, {f"P_{name.upper()}": value for name, value in binds.items()}, org=org))


def checks(asked: Asked) -> Iterator[Check]:
    """All checks; where the database cannot be reached or entered, the others are left out."""
    name = asked.environment.name
    first = checked(name, "reachable", lambda: _version(asked))
    yield first
    if first.status == "fail":
        return
    yield checked(name, "clock", lambda: _clock(asked), problem="warn")
    yield checked(name, "operating units", lambda: _units(asked))
    for table in TABLES:
        yield checked(name, f"table: {table}", lambda table=table: _table(asked, table))  # type: ignore[misc]
    for table in WRITTEN:
        yield checked(name, f"table: {table}", lambda table=table: _table(asked, table), problem="warn")  # type: ignore[misc]
    yield from _calls(asked)


def _version(asked: Asked) -> str:
    """The session's context was told before this question, so it has been taken, too."""
    told = [row["VERSION"] for row in asked.rows(_VERSION)]
    if not told:
        raise BadAnswer("the database does not say its version")
    parts = tuple(int(part) for part in told[0].split(".")[:2] if part.isdigit())
    if parts < OLDEST:
        raise Misconfigured(f"the database is {told[0]}", remedy="12.1 or later is needed [python-oracledb, thin mode]")
    return f"Oracle Database {told[0]}, session context taken"


def _clock(asked: Asked) -> str:
    told = datetime.fromisoformat(asked.rows(_CLOCK)[0]["NOW"]).replace(tzinfo=UTC)
    apart = abs((asked.environment.now() - told).total_seconds())
    if apart > asked.settings.bounds.most_skew_seconds:
        raise BadAnswer(f"its clock and ours are {apart:.0f} s apart", remedy="synchronise both")
    return f"{apart:.0f} s apart"


def _units(asked: Asked) -> str:
    """Those that are to be read, each with a session of its own."""
    there = [row["ORGANIZATION_ID"] for row in asked.rows(_UNITS)]
    wanted = asked.settings.business_units or tuple(there)
    missing = sorted(set(wanted) - set(there))
    if missing or not there:
        raise Misconfigured(f"not visible: {', '.join(missing) or 'any'}", remedy="correct business_units")
    asked.rows(_UNITS, org=wanted[0])
    return ", ".join(wanted)


def _table(asked: Asked, table: str) -> str:
    asked.rows(f"SELECT 1 AS one FROM {table} WHERE 1 = 0")  # noqa: S608 - one of the names above
    return "readable"


def _calls(asked: Asked) -> Iterator[Check]:
    name, through = asked.environment.name, asked.settings.call_through
    if through != PUBLIC_PACKAGES:
        owner, _, package = through.rpartition(".")
        yield checked(name, f"package: {through}", lambda: _wrapper(asked, owner, package))
        return
    for package in PACKAGES:
        yield checked(name, f"package: {package}", lambda package=package: _package(asked, PUBLIC_PACKAGES, package))  # type: ignore[misc]


def _package(asked: Asked, owner: str, package: str) -> str:
    rows = asked.rows(_PACKAGE, owner=(owner or asked.settings.database.user).upper(), name=package.upper())
    if not rows:
        raise Misconfigured(
            f"{package} is not there, or not executable", remedy=f"GRANT EXECUTE ON {owner}.{package} to the user"
        )
    if rows[0]["STATUS"] != "VALID":
        raise Misconfigured(f"{package} is {rows[0]['STATUS'].lower()}", remedy="have it compiled")
    return "executable"


def _wrapper(asked: Asked, owner: str, package: str) -> str:
    """The wrapper of this version: every procedure with every parameter."""
    _package(asked, owner, package)
    whose = (owner or asked.settings.database.user).upper()
    there = {
        (row["OBJECT_NAME"], row["ARGUMENT_NAME"]) for row in asked.rows(_PARAMETERS, owner=whose, name=package.upper())
    }
    wanted = {(one.upper(), bind) for one in NAMES for bind in (*block(one).ins, *block(one).outs)}
    lacking = sorted({procedure for procedure, _ in wanted - there})
    if lacking:
        raise Misconfigured(
            f"{package} is of another version: {', '.join(lacking)}",
            remedy="install it again: docs/adapters/oracle-ebs.md",
        )
    return "executable, of this version"
