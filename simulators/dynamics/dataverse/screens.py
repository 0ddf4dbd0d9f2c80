"""Read-only pages that show records as the client's forms would; a person's session needs no token."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from simulators.dynamics.dataverse.organization import Organization
from simulators.html_tables import Table, page
from simulators.messages import Answer

ROOT: Final = "/screens"
Screen = Callable[[Organization, Mapping[str, str]], Answer]
_ACCOUNT: Final = ("accountid", "name", "accountnumber", "duec_open", "duec_overdue", "duec_oldestdue", "duec_asof")
_NOTE: Final = ("annotationid", "_objectid_value", "subject", "notetext", "createdon")
_ACTIVITY: Final = ("activityid", "_regardingobjectid_value", "subject", "description", "scheduledend", "createdon")
_CASE: Final = ("incidentid", "_customerid_value", "title", "description", "statecode", "statuscode", "createdon")
_CONTRACT: Final = ("contractid", "_customerid_value", "contractnumber", "title", "statecode", "activeon", "expireson")


def _table(org: Organization, name: str, columns: Sequence[str], account: str) -> Table:
    """A set, of one account or of all."""
    found = [one.values for one in org.tables.get(name, {}).values() if account in {"", *map(str, one.values.values())}]
    return name, columns, [[values.get(column) for column in columns] for values in found]


def _shown(title: str, *tables: tuple[str, Sequence[str]]) -> Screen:
    return lambda org, params: page(
        title, [_table(org, name, columns, params.get("account", "")) for name, columns in tables]
    )


SCREENS: Final[dict[str, Screen]] = {
    f"{ROOT}/accounts": _shown("Accounts", ("accounts", _ACCOUNT)),
    f"{ROOT}/timeline": _shown(
        "Timeline", ("annotations", _NOTE), ("tasks", _ACTIVITY), ("phonecalls", _ACTIVITY), ("emails", _ACTIVITY),
        ("appointments", _ACTIVITY),
    ),
    f"{ROOT}/cases": _shown("Cases", ("incidents", _CASE)),
    f"{ROOT}/contracts": _shown("Contracts", ("contracts", _CONTRACT)),
}  # fmt: skip
