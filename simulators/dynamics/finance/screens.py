"""Read-only pages that show records as the client's forms would; a person's session needs no token."""

from collections.abc import Callable, Mapping
from typing import Final

from simulators.dynamics.finance import shown
from simulators.dynamics.finance.tenant import Tenant
from simulators.html_tables import Table, page
from simulators.messages import Answer

ROOT: Final = "/screens"
Screen = Callable[[Tenant, Mapping[str, str]], Answer]


def _lists(title: str, *tables: Callable[[Tenant], Table]) -> Screen:
    """A page of lists; `CustTrans=…` or another column and its value choose rows."""
    return lambda tenant, params: page(title, [_chosen(one(tenant), params) for one in tables])


def _chosen(table: Table, params: Mapping[str, str]) -> Table:
    title, names, rows = table
    places = [(names.index(name), told) for name, told in params.items() if name in names]
    return title, names, [row for row in rows if all(str(row[place]) == told for place, told in places)]


SCREENS: Final[dict[str, Screen]] = {
    f"{ROOT}/transactions": _lists("Customer transactions", shown.transactions),
    f"{ROOT}/settlements": _lists("Closed transaction editing", shown.settlements),
    f"{ROOT}/collections": _lists("Collections", shown.disputes, shown.dispute_history, shown.holds),
    f"{ROOT}/journals": _lists("Customer payment journal", shown.journals, shown.journal_lines, shown.marked),
    f"{ROOT}/attachments": _lists("Attachments", shown.attachments),
    f"{ROOT}/activities": _lists("Activities", shown.activities),
}
