"""CustomersV3: master data with the block; what the books have no place for is kept beside them."""

from typing import Any, Final

from simulators.books import Customer
from simulators.dynamics.finance.tenant import Tenant, area
from simulators.dynamics.odata import Row

CUSTOMERS: Final = "CustomersV3"
#: the group of customers that belong to the house
_OWN_GROUP: Final = "90"
_OTHERS: Final = "10"
Told = dict[str, Any]


def customer_rows(tenant: Tenant) -> list[Row]:
    """Every customer."""
    return [
        Row(values=_values(tenant, one), scope=one.entity) for one in tenant.books.customers.values()
    ]  # fmt: skip


def _values(tenant: Tenant, one: Customer) -> Told:
    extra = tenant.kept.written.customers.get((one.entity, one.number), {})
    return {
        "dataAreaId": area(one.entity), "CustomerAccount": one.number, "OrganizationName": one.name,
        "NameAlias": one.name[:20], "PartyNumber": f"P{one.number}", "PartyType": "Organization",
        "CustomerGroupId": group_of(one), "InvoiceAccount": one.payer or one.head_office, "CreditRating": "",
        "SalesCurrencyCode": tenant.books.entities[one.entity].currency, "PaymentTerms": one.terms, "PaymentMethod": "",
        "LanguageId": one.language.lower(), "OrganizationNumber": "", "TaxExemptNumber": one.tax_id,
        "CompanyChain": one.corporate_group, "CredManGroupId": "", "CredManAccountStatusId": "",
        "CredManCollectionGroupId": one.clerk, "WriteoffReason": "", "SalesMemo": one.note, "CreditLimit": 0,
        "EmployeeResponsibleNumber": "", "CollectionsContactPersonId": "", "CreditLimitIsMandatory": "No",
        "IsOneTimeCustomer": "No", "CredManExclude": "Yes" if one.dunning_block else "No",
        "CollectionLetterCode": "None", **_address(one), **extra,
        "OnHoldStatus": _hold(one, extra.get("OnHoldStatus", "No")),
    }  # fmt: skip


def _hold(one: Customer, told: str) -> str:
    """The books know one block; others are kept beside them."""
    if one.posting_blocked:
        return told if told not in {"No", "Invoice"} else "All"
    return told if told == "Invoice" else "No"


def _address(one: Customer) -> Told:
    return {
        "AddressStreet": one.street, "AddressCity": one.city, "AddressZipCode": one.postal_code,
        "AddressCountryRegionId": one.country, "AddressCountryRegionISOCode": one.country,
        "PrimaryContactEmail": one.email, "PrimaryContactPhone": one.phone,
    }  # fmt: skip


def group_of(one: Customer) -> str:
    """Customers of the house's own have a group of theirs."""
    return _OWN_GROUP if one.trading_partner else _OTHERS


def change_customer(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes master data; a hold for anything but invoices blocks postings."""
    key = (row.scope, row.values["CustomerAccount"])
    if "OnHoldStatus" in told:
        blocked = told["OnHoldStatus"] not in {"No", "Invoice"}
        tenant.books.change_customer(*key, today=tenant.today(), posting_blocked=blocked)
    tenant.kept.written.customers.setdefault(key, {}).update(told)
    tenant.changed()


def group_rows(tenant: Tenant) -> list[Row]:
    """Two groups a company."""
    named = ((_OTHERS, "Customers"), (_OWN_GROUP, "Intercompany customers"))
    return [
        Row(
            scope=entity,
            values={
                "dataAreaId": area(entity), "CustomerGroupId": code, "Description": name, "PaymentTermId": "",
                "DefaultDimensionDisplayValue": "", "WriteOffReason": "",
            },
        )
        for entity in tenant.books.entities for code, name in named
    ]  # fmt: skip
