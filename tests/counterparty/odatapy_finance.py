"""Finance & Operations behind odatapy: the vendor's metadata, and sets it lacks by the names that callers have seen."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from odatapy_server import EDM, Odatapy, element

from adapters.dynamics.entra import Application
from adapters.dynamics.finance.settings import BankAccount, Settings, Writing
from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
COMPANY = "usmf"
_NO_YES = "Microsoft.Dynamics.DataEntities.NoYes"
_OWN = "Microsoft.Dynamics.DataEntities."
_SCALE = {"Decimal": ' Scale="variable"'}
#: sets that the vendor's subset lacks: entity → set, key and properties [dynamics_netsuite_addendum.md A1, A11;
#: fo_openapi/ledger.json]
LACKING: dict[str, tuple[str, str, dict[str, str]]] = {
    "Ledger": ("Ledgers", "LegalEntityId", {"String": "LegalEntityId AccountingCurrency Name"}),
    "CustTrans": (
        "CustTransactions", "dataAreaId SysRecId",
        {
            "String": "dataAreaId AccountNum OrderAccount Invoice Voucher CurrencyCode TransType PaymReference",
            "Int64": "SysRecId", "DateTimeOffset": "TransDate DueDate LastSettleDate",
            "Decimal": "AmountCur AmountMST SettleAmountCur SettleAmountMST", _NO_YES: "CustAutomationExclude",
        },
    ),
    "CustTransOpen": (
        "CustTransOpens", "dataAreaId SysRecId",
        {
            "String": "dataAreaId AccountNum", "Int64": "SysRecId RefRecId", "DateTimeOffset": "DueDate TransDate",
            "Decimal": "AmountCur AmountMST",
        },
    ),
    "CustomerAttachmentV2": (
        "CustomerAttachmentsV2", "dataAreaId DocumentId",
        {"String": "dataAreaId CustomerAccountNumber TypeId Name Notes", "Guid": "DocumentId"},
    ),
}  # fmt: skip


def metadata(vendor: Path) -> bytes:
    """The vendor's, and what it lacks."""
    tree = ET.parse(vendor)  # noqa: S314 - a file of the tests
    (schema,) = tree.iter(f"{EDM}Schema")
    (container,) = schema.iter(f"{EDM}EntityContainer")
    for name, (collection, keys, told) in LACKING.items():
        references = "".join(f'<PropertyRef Name="{key}"/>' for key in keys.split())
        properties = "".join(
            f'<Property Name="{one}" Type="{kind if "." in kind else f"Edm.{kind}"}"{_SCALE.get(kind, "")}/>'
            for kind, names in told.items() for one in names.split()
        )  # fmt: skip
        schema.insert(0, element(f'<EntityType Name="{name}"><Key>{references}</Key>{properties}</EntityType>'))
        container.append(element(f'<EntitySet Name="{collection}" EntityType="{_OWN}{name}"/>'))
    _navigate(schema, "CustTrans", "CustTransOpen", f"Collection({_OWN}CustTransOpen)", "CustTransOpens")
    _navigate(schema, "CustTransOpen", "CustTransaction", f"{_OWN}CustTrans", "CustTransactions")
    return ET.tostring(tree.getroot())


def _navigate(schema: ET.Element, owner: str, name: str, kind: str, target: str) -> None:
    (of,) = [one for one in schema.iter(f"{EDM}EntityType") if one.get("Name") == owner]
    of.append(element(f'<NavigationProperty Name="{name}" Type="{kind}"/>'))
    (entity_set,) = [one for one in schema.iter(f"{EDM}EntitySet") if one.get("EntityType") == f"{_OWN}{owner}"]
    entity_set.append(element(f'<NavigationPropertyBinding Path="{name}" Target="{target}"/>'))


class FinanceBooks:
    """One company with customers and what they owe."""

    def __init__(self, vendor: Path) -> None:
        self.server = Odatapy(metadata(vendor), "/data")
        self.server.fill(
            "LegalEntities", {"LegalEntityId": COMPANY, "Name": "Contoso", "AddressCountryRegionISOCode": "US"}
        )
        self.server.fill("Ledgers", {"LegalEntityId": COMPANY, "AccountingCurrency": "USD", "Name": "Contoso"})
        self.server.fill(
            "PaymentTerms", {"dataAreaId": COMPANY, "Name": "Net30", "NumberOfDays": 30, "NumberOfMonths": 0}
        )
        self.server.fill("ExchangeRates", {
            "RateTypeName": "Default", "FromCurrency": "EUR", "ToCurrency": "USD", "StartDate": "2026-01-01T12:00:00Z",
            "Rate": Decimal("110.25"), "ConversionFactor": "Hundred",
        })  # fmt: skip
        self._number = 5_637_144_576

    def stop(self) -> None:
        self.server.stop()

    def settings(self, **more: Any) -> Settings:
        auth = Application(tenant="t", client_id="c", client_secret=Secret("s"), authority=self.server.url)
        bank = BankAccount(journal_name="ARPay", offset_account="RFI-OPER", payment_method="CHECK")
        told = {"page_size": 3, "bounds": Bounds(read_seconds=5, attempts=1), **more}
        writing = Writing(bank_accounts={"MAIN": bank}, dispute_reasons={"pricing": "PRICE"})
        return Settings(base_url=self.server.url, auth=auth, writing=writing, **told)

    def customers(self, *accounts: str, **more: Any) -> None:
        self.server.fill("CustomersV3", *({
            "dataAreaId": COMPANY, "CustomerAccount": one, "OrganizationName": f"O'Hara {one}",
            "PaymentTerms": "Net30", "OnHoldStatus": "No", "CreditLimit": Decimal("12345678901234567.89"), **more,
        } for one in accounts))  # fmt: skip

    def owed(self, account: str, amount: str, *, left: str | None = None, **more: Any) -> str:
        """A transaction with what is open of it; its record id."""
        self._number += 1
        (parent,) = self.server.fill("CustTransactions", {
            "dataAreaId": COMPANY, "SysRecId": self._number, "AccountNum": account, "OrderAccount": account,
            "Invoice": f"CIV-{self._number}", "Voucher": f"V-{self._number}", "CurrencyCode": "USD",
            "TransType": "Sales", "TransDate": NOW, "DueDate": NOW, "AmountCur": Decimal(amount),
            "AmountMST": Decimal(amount), "CustAutomationExclude": "No", **more,
        })  # fmt: skip
        if left != "0":
            self._open(parent, account, Decimal(left or amount))
        return str(self._number)

    def _open(self, parent: Any, account: str, amount: Decimal) -> None:
        (child,) = self.server.fill("CustTransOpens", {
            "dataAreaId": COMPANY, "SysRecId": self._number + 100_000, "RefRecId": self._number, "AccountNum": account,
            "DueDate": NOW, "TransDate": NOW, "AmountCur": amount, "AmountMST": amount,
        })  # fmt: skip
        self.server.relate("CustTransactions", parent, "CustTransOpen", child)
        self.server.relate("CustTransOpens", child, "CustTransaction", parent)
