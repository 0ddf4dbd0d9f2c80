"""Read-only pages that show records as the client's pages would; a person's session needs no token."""

from collections.abc import Callable, Mapping
from typing import Final

from simulators.dynamics.business_central import shown
from simulators.dynamics.business_central.tenant import Tenant
from simulators.html_tables import Table, page
from simulators.messages import Answer

ROOT: Final = "/screens"
Screen = Callable[[Tenant, Mapping[str, str]], Answer]


def _lists(title: str, *tables: Callable[[Tenant], Table]) -> Screen:
    return lambda tenant, _: page(title, [one(tenant) for one in tables])


SCREENS: Final[dict[str, Screen]] = {
    f"{ROOT}/invoices": _lists("Posted sales invoices", shown.invoices),
    f"{ROOT}/entries": _lists("Customer ledger entries", shown.ledger_entries, shown.detailed_entries),
    f"{ROOT}/journals": _lists("Cash receipt journal", shown.journals, shown.payment_lines),
    f"{ROOT}/attachments": _lists("Attachments", shown.files),
    f"{ROOT}/customers": _lists("Customers", shown.customers, shown.statuses),
}
