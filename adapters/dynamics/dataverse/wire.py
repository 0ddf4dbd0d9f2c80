"""Records of Dataverse as typed structs, in its own names; values are texts, as they were written."""

from __future__ import annotations

from msgspec import Struct, field

from adapters.dynamics.dataverse.client import LEADS_TO

Text = str | None


class Currency(Struct, frozen=True, kw_only=True):
    """A currency of the environment."""

    code: str = field(name="isocurrencycode")


class OrganizationRow(Struct, frozen=True, kw_only=True):
    """The one whose environment it is."""

    organizationid: str
    name: Text = None
    currency: Currency | None = field(name="basecurrencyid", default=None)


class AccountRow(Struct, frozen=True, kw_only=True):
    """An account; columns whose names are settings are read beside it."""

    accountid: str
    name: Text
    address1_country: Text = None
    owner: Text = field(name="_ownerid_value", default=None)


class ContactRow(Struct, frozen=True, kw_only=True):
    """A contact."""

    contactid: str
    firstname: Text = None
    lastname: Text = None
    jobtitle: Text = None
    emailaddress1: Text = None
    telephone1: Text = None
    parent: Text = field(name="_parentcustomerid_value", default=None)


class ContractRow(Struct, frozen=True, kw_only=True):
    """A contract of Customer Service."""

    contractid: str
    contractnumber: Text = None
    title: Text = None
    statecode: Text = None
    activeon: Text = None
    expireson: Text = None
    contractlanguage: Text = None


def led_to(lookup: str) -> str:
    """Where a record says which table a lookup leads to."""
    return f"{lookup}@{LEADS_TO}"
