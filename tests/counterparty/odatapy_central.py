"""Business Central behind odatapy: the vendor's metadata, and two published pages by the names that callers have seen.

odatapy's records below a company can be read and not written: each set stands alone as well, and a path or parameter
that names the company is taken for the set. Posting is an action that metadata only names: lines become entries.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID
from xml.etree import ElementTree as ET

from odatapy.data import Entity
from odatapy_server import EDM, Odatapy, element

from adapters.dynamics.business_central.settings import Settings, Writing
from adapters.dynamics.entra import Application
from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret

ROOT = "/v2.0/t/production"
COMPANY = "CRONUS"
_OWN = "Microsoft.NAV."
DAY = date(2026, 11, 1)
_ABOVE = re.compile(r"^(/api/v2\.0)?(/ODataV4)?(/companies\([^)]*\)(?=/)|/Company\('[^']*'\))?")
_POST = re.compile(r"/journals\(([^)]*)\)/Microsoft\.NAV\.post$")
#: published pages: name → type → properties [dynamics_netsuite_addendum.md B1]
PAGES: dict[str, dict[str, str]] = {
    "Customer_Ledger_Entries": {
        "Int32": "Entry_No", "Boolean": "Open", "Date": "Posting_Date Document_Date Due_Date Closed_at_Date "
        "Promised_Pay_Date",
        "String": "Customer_No Currency_Code Document_Type Document_No Description Dispute_Status On_Hold",
        "Decimal": "Original_Amount Original_Amt_LCY Remaining_Amount Remaining_Amt_LCY",
    },
    "Detailed_Customer_Ledger_Entries": {
        "Int32": "Entry_No Cust_Ledger_Entry_No Applied_Cust_Ledger_Entry_No", "Boolean": "Unapplied",
        "String": "Entry_Type Document_No", "Date": "Posting_Date", "Decimal": "Amount Amount_LCY",
    },
}  # fmt: skip
_SCALE = {"Decimal": ' Scale="variable"'}


def metadata(vendor: Path) -> bytes:
    """The vendor's with each set beside the companies too, and the pages."""
    tree = ET.parse(vendor)  # noqa: S314 - a file of the tests
    (schema,) = tree.iter(f"{EDM}Schema")
    (container,) = schema.iter(f"{EDM}EntityContainer")
    for below in schema.iter(f"{EDM}NavigationProperty"):
        below.attrib.pop("ContainsTarget", None)
        name, of = below.get("Name", ""), below.get("Type", "")[len("Collection(") : -1]
        if not [one for one in container if one.get("Name") == name]:
            container.append(element(f'<EntitySet Name="{name}" EntityType="{of}"/>'))
    (journals,) = [one for one in container if one.get("Name") == "customerPaymentJournals"]
    journals.append(element('<NavigationPropertyBinding Path="customerPayments" Target="customerPayments"/>'))
    for name, told in PAGES.items():
        properties = "".join(
            f'<Property Name="{one}" Type="Edm.{kind}"{_SCALE.get(kind, "")}/>'
            for kind, names in told.items() for one in names.split()
        )  # fmt: skip
        key = '<Key><PropertyRef Name="Entry_No"/></Key>'
        schema.insert(0, element(f'<EntityType Name="{name}">{key}{properties}</EntityType>'))
        container.append(element(f'<EntitySet Name="{name}" EntityType="{_OWN}{name}"/>'))
    return ET.tostring(tree.getroot())


class CentralBooks:
    """One company with customers and what they owe."""

    def __init__(self, vendor: Path) -> None:
        self.server = Odatapy(metadata(vendor), ROOT, rewrite=lambda path: _ABOVE.sub("", path), act=self._posted)
        fill = self.server.fill
        fill("companies", {"id": UUID(int=1), "name": COMPANY, "displayName": COMPANY})
        fill("companyInformation", {"id": UUID(int=2), "displayName": COMPANY, "country": "DE", "currencyCode": "EUR"})
        fill("paymentTerms", {"id": UUID(int=3), "code": "1M", "dueDateCalculation": "1M"})
        fill("currencyExchangeRates", {
            "id": UUID(int=4), "currencyCode": "USD", "startingDate": DAY, "exchangeRateAmount": Decimal(100),
            "relationalExchangeRateAmount": Decimal("91.25"),
        })  # fmt: skip
        self._number = 1000

    def stop(self) -> None:
        self.server.stop()

    def settings(self, **more: Any) -> Settings:
        auth = Application(tenant="t", client_id="c", client_secret=Secret("s"), authority=self.server.url)
        writing = Writing(dispute_statuses={"pricing": "PRICE"}, bank_accounts={"MAIN": "11001000"})
        told: dict[str, Any] = {"page_size": 3, "bounds": Bounds(read_seconds=5, attempts=1), **more}
        return Settings(base_url=self.server.url, auth=auth, writing=writing, **told)

    def customers(self, *numbers: str, **more: Any) -> None:
        self.server.fill("customers", *({
            "id": UUID(int=self._next()), "number": one, "displayName": f"O'Hara {one}", "paymentTermsId": UUID(int=3),
            "blocked": "_x0020_", "creditLimit": Decimal(0), **more,
        } for one in numbers))  # fmt: skip

    def owed(self, customer: str, amount: str, **more: Any) -> str:
        """A posted invoice with its entries; the number of its ledger entry."""
        entry, value = self._next(), Decimal(amount)
        self.server.fill("salesInvoices", {
            "id": UUID(int=entry), "number": f"INV-{entry}", "customerNumber": customer, "status": "Open",
            "totalAmountIncludingTax": value, "remainingAmount": value,
        })  # fmt: skip
        self.server.fill("Customer_Ledger_Entries", {
            "Entry_No": entry, "Customer_No": customer, "Open": True, "Document_Type": "Invoice", "Currency_Code": "",
            "Document_No": f"INV-{entry}", "Posting_Date": DAY, "Due_Date": DAY, "Original_Amount": value,
            "Original_Amt_LCY": value, "Remaining_Amount": value, "Remaining_Amt_LCY": value, **more,
        })  # fmt: skip
        self.server.fill("Detailed_Customer_Ledger_Entries", {
            "Entry_No": self._next(), "Cust_Ledger_Entry_No": entry, "Entry_Type": "Initial Entry", "Amount": value,
            "Amount_LCY": value, "Unapplied": False,
        })  # fmt: skip
        return str(entry)

    def invoice(self, entry: str) -> Entity:
        """The invoice of a ledger entry."""
        found = self.server.store.entities("salesInvoices")
        return next(one for one in found if one.get_value("number") == f"INV-{entry}")

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _posted(self, path: str) -> bool:
        """A line is told which journal it is in; a journal that is posted has no lines any more."""
        for (_, key, _), lines in self.server.store.relations.items():
            for line in lines:
                line.set_property("journalId", UUID(re.findall(r"[0-9a-f-]{36}", key)[0]), type_name="Edm.Guid")
        found = _POST.search(path)
        if found is None:
            return False
        for line in self.server.store.entities("customerPayments"):
            if line.get_value("journalId") == UUID(found[1]):
                self.server.fill("generalLedgerEntries", {
                    "id": UUID(int=self._next()), "documentNumber": line.get_value("documentNumber"),
                    "postingDate": line.get_value("postingDate"),
                })  # fmt: skip
                self.server.store.remove_entity("customerPayments", line)
        return True
