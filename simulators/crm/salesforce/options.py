"""How an organisation is set up: its objects, their fields, its limits."""

from typing import Final, Literal

from msgspec import Struct, field

Type = Literal["id", "string", "textarea", "reference", "date", "datetime", "boolean", "picklist"]


class Field(Struct, frozen=True, kw_only=True):
    """One field."""

    type: Type = "string"
    length: int = 255
    needed: bool = False
    external_id: bool = False
    unique: bool = False
    #: whether a caller may set it
    open: bool = True
    choices: tuple[str, ...] = ()
    #: the object that a reference leads to; empty: any
    to: str = ""


_SYSTEM: Final = Field(type="datetime", open=False)
_ALWAYS: Final[dict[str, Field]] = {
    "Id": Field(type="id", open=False), "IsDeleted": Field(type="boolean", open=False), "CreatedDate": _SYSTEM,
    "SystemModstamp": _SYSTEM,
}  # fmt: skip
_OWNER: Final = Field(type="reference", to="User")
_ACCOUNT: Final = Field(type="reference", to="Account")
_LONG: Final = Field(type="textarea", length=32_000)
_DAY: Final = Field(type="date")
_ACTIVITY: Final[dict[str, Field]] = {
    **_ALWAYS, "AccountId": Field(type="reference", to="Account", open=False), "WhatId": Field(type="reference"),
    "WhoId": Field(type="reference", to="Contact"), "Subject": Field(), "Description": _LONG, "ActivityDate": _DAY,
    "OwnerId": _OWNER,
}  # fmt: skip
#: objects and their standard fields [object reference; dynamics_crm.md §1.4, §2.4]
STANDARD: Final[dict[str, dict[str, Field]]] = {
    "Organization": {
        "Id": Field(type="id", open=False), "Name": Field(open=False), "IsSandbox": Field(type="boolean", open=False),
        "TimeZoneSidKey": Field(open=False), "SystemModstamp": _SYSTEM,
    },
    "Account": {
        **_ALWAYS, "Name": Field(needed=True), "AccountNumber": Field(length=40), "BillingCountry": Field(length=80),
        "OwnerId": _OWNER, "MasterRecordId": Field(type="reference", to="Account", open=False),
    },
    "Contact": {
        **_ALWAYS, "AccountId": _ACCOUNT, "FirstName": Field(length=40), "LastName": Field(length=80, needed=True),
        "Title": Field(length=128), "Email": Field(length=80), "Phone": Field(length=40), "OwnerId": _OWNER,
    },
    "Task": {
        **_ACTIVITY, "IsClosed": Field(type="boolean", open=False),
        "Status": Field(type="picklist", choices=("Not Started", "In Progress", "Completed", "Deferred")),
        "Priority": Field(type="picklist", choices=("High", "Normal", "Low")),
        "TaskSubtype": Field(type="picklist", choices=("Task", "Call", "Email")),
    },
    "Event": {
        **_ACTIVITY, "StartDateTime": Field(type="datetime"), "IsChild": Field(type="boolean", open=False),
    },
    "Case": {
        **_ALWAYS, "AccountId": _ACCOUNT, "Subject": Field(), "Description": _LONG, "OwnerId": _OWNER,
        "Status": Field(type="picklist", choices=("New", "Working", "Escalated", "Closed", "Resolved")),
        "IsClosed": Field(type="boolean", open=False),
    },
    "CaseComment": {
        **_ALWAYS, "ParentId": Field(type="reference", to="Case", needed=True),
        "CommentBody": Field(type="textarea", length=4_000), "IsPublished": Field(type="boolean"),
    },
    "Contract": {
        **_ALWAYS, "AccountId": Field(type="reference", to="Account", needed=True), "StartDate": _DAY, "EndDate": _DAY,
        "ContractNumber": Field(open=False), "Description": _LONG,
        "Status": Field(type="picklist", choices=("Draft", "In Approval Process", "Activated")),
    },
}  # fmt: skip
#: heads of the numbers of each object [object reference, Field Types, ID Field Type]
PREFIX: Final = {
    "Organization": "00D", "Account": "001", "Contact": "003", "Task": "00T", "Event": "00U", "Case": "500",
    "CaseComment": "00a", "Contract": "800", "User": "005",
}  # fmt: skip
#: states that mean: nothing is left to do
CLOSED: Final = {"Task": ("Completed",), "Case": ("Closed", "Resolved")}
_KEY: Final = Field(length=64, external_id=True, unique=True)
#: what an organisation is prepared with, as docs/adapters/salesforce.md says; a field of activities is in both
ADDED: Final[dict[str, dict[str, Field]]] = {
    "Account": {
        "Tax_Id__c": Field(), "Duecourse_Open__c": Field(), "Duecourse_Overdue__c": Field(),
        "Duecourse_Oldest_Due__c": _DAY, "Duecourse_As_Of__c": _DAY,
    },
    "Task": {"Duecourse_Reference__c": _KEY},
    "Event": {"Duecourse_Reference__c": _KEY},
    "Case": {"Duecourse_Reference__c": _KEY, "Duecourse_Dispute__c": Field(length=64)},
    "Contract": {"Payment_Terms__c": Field(type="textarea")},
}  # fmt: skip


class Options(Struct, frozen=True, kw_only=True):
    """What an administrator set up."""

    name: str = "Example Ltd"
    added: dict[str, dict[str, Field]] = field(default_factory=lambda: dict(ADDED))
    #: of one page of a query: a caller's wish is a hint, the service decides
    page: int = 2000
    #: requests in 24 hours
    requests: int = 100_000
    #: how often a job is asked for before it is done
    polls: int = 2
    #: records of a page of results of a job
    results: int = 50_000
    version: str = "62.0"
