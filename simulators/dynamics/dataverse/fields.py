"""Tables with the columns that we read and write [Microsoft: entity references of the Web API]."""

from typing import Final

from msgspec import Struct, structs

from simulators.dynamics.odata import Dialect, EntityType, Field, Nav, fields

NAMESPACE: Final = "Microsoft.Dynamics.CRM"
ACTIVITIES: Final = ("tasks", "phonecalls", "emails", "appointments")


def dialect(*, largest_page: int) -> Dialect:
    """How Dataverse asks and answers: texts are compared without their case."""
    return Dialect(namespace=NAMESPACE, enums={}, ignore_case=True, link_with_top=False, largest_page=largest_page)


class Bind(Struct, frozen=True, kw_only=True):
    """A navigation that a body may name with `@odata.bind`."""

    column: str
    target: str
    #: the table that it leads to, by its logical name
    logical: str


_STAMPS: Final = {
    **fields("instant", "createdon modifiedon"), **fields("guid", "_ownerid_value"), **fields("long", "versionnumber"),
    **fields("int", "statecode statuscode", edit="always"),
}  # fmt: skip


def _text(names: str, length: int) -> dict[str, Field]:
    return fields("text", names, edit="always", length=length)


def _key(name: str) -> dict[str, Field]:
    """Whoever makes a record may give it its id."""
    return fields("guid", name, edit="create")


def _activity(name: str, collection: str, more: dict[str, Field] | None = None) -> EntityType:
    return EntityType(
        name=name, collection=collection, keys=("activityid",), creates=True, changes=True, deletes=True,
        fields={
            **_key("activityid"), **_text("subject", 200), **_text("description", 2_000),
            **fields("instant", "scheduledstart scheduledend actualend", edit="always"),
            **fields("guid", "_regardingobjectid_value"), **(more or {}), **_STAMPS,
        },
    )  # fmt: skip


_TABLES: Final = (
    EntityType(
        name="organization", collection="organizations", keys=("organizationid",),
        fields={**_key("organizationid"), **_text("name", 160), **fields("guid", "_basecurrencyid_value")},
        navs={"basecurrencyid": Nav(target="transactioncurrencies")},
    ),
    EntityType(
        name="transactioncurrency", collection="transactioncurrencies", keys=("transactioncurrencyid",),
        fields={**_key("transactioncurrencyid"), **_text("isocurrencycode", 5)},
    ),
    EntityType(
        name="account", collection="accounts", keys=("accountid",), creates=True, changes=True, deletes=True,
        fields={
            **_key("accountid"), **_text("name", 160), **_text("accountnumber", 20), **_text("address1_country", 80),
            **_STAMPS,
        },
    ),
    EntityType(
        name="contact", collection="contacts", keys=("contactid",),
        fields={
            **_key("contactid"), **_text("firstname lastname", 50), **_text("jobtitle emailaddress1", 100),
            **_text("telephone1", 50), **fields("guid", "_parentcustomerid_value"), **_STAMPS,
        },
    ),
    EntityType(
        name="annotation", collection="annotations", keys=("annotationid",), creates=True, changes=True, deletes=True,
        fields={
            **_key("annotationid"), **_text("subject", 500), **_text("notetext", 100_000),
            **fields("text", "objecttypecode"), **fields("guid", "_objectid_value _ownerid_value"),
            **fields("instant", "createdon modifiedon"), **fields("long", "versionnumber"),
        },
    ),
    _activity("task", "tasks"), _activity("phonecall", "phonecalls"),
    _activity("email", "emails", fields("instant", "senton")), _activity("appointment", "appointments"),
    EntityType(
        name="incident", collection="incidents", keys=("incidentid",), creates=True, changes=True, deletes=True,
        fields={
            **_key("incidentid"), **_text("title", 200), **_text("description", 2_000),
            **fields("text", "ticketnumber"), **fields("guid", "_customerid_value"), **_STAMPS,
        },
    ),
    EntityType(
        name="contract", collection="contracts", keys=("contractid",),
        fields={
            **_key("contractid"), **_text("contractnumber title", 100), **_text("contractlanguage", 2_000),
            **fields("instant", "activeon expireson"), **fields("guid", "_customerid_value"), **_STAMPS,
        },
    ),
)  # fmt: skip
#: navigations to accounts and contacts, by set [dynamics_crm.md §2.3]
BINDS: Final[dict[str, dict[str, Bind]]] = {
    "annotations": {
        "objectid_account": Bind(column="_objectid_value", target="accounts", logical="account"),
        "objectid_contact": Bind(column="_objectid_value", target="contacts", logical="contact"),
    },
    "tasks": {
        "regardingobjectid_account_task": Bind(
            column="_regardingobjectid_value", target="accounts", logical="account"
        ),
    },
    "incidents": {
        "customerid_account": Bind(column="_customerid_value", target="accounts", logical="account"),
        "customerid_contact": Bind(column="_customerid_value", target="contacts", logical="contact"),
    },
}  # fmt: skip
#: what a record cannot be made without
NEEDED: Final = {"incidents": "_customerid_value"}


def types(added: dict[str, tuple[str, ...]], *, contracts: bool) -> dict[str, EntityType]:
    """The sets of an environment, with columns of its own."""
    known = (one for one in _TABLES if contracts or one.collection != "contracts")
    return {one.collection: _with(one, added.get(one.collection, ())) for one in known}


def _with(one: EntityType, added: tuple[str, ...]) -> EntityType:
    """Columns of one's own are single lines of text."""
    return structs.replace(one, fields={**one.fields, **_text(" ".join(added), 400)})
