"""Records beside the ledger: activities, cases and the account's custom records, with their fields.

Fields as the record service has them [netsuite.md §2; rest_samples/phoneCall_get_response.json, supportCase.json];
columns in SuiteQL are the same names in lower case, which for activities nobody has shown.
"""

from typing import Final

from msgspec import Struct

from simulators.netsuite.declared import CustomRecord, Declared, Field

_PRIORITY: Final = Field(name="priority", kind="enum", values=("HIGH", "MEDIUM", "LOW"))
_LINKS: Final = (
    Field(name="company", kind="reference", of="customer"),
    Field(name="contact", kind="reference", of="contact"),
    Field(name="transaction", kind="reference", of="transaction"),
    Field(name="supportCase", kind="reference", of="supportCase"),
    Field(name="owner", kind="reference", of="employee"),
    Field(name="assigned", kind="reference", of="employee"),
)
#: what a case has and REST does not let in or out [rest_samples/supportCase.json]
CASE_UNREACHABLE: Final = frozenset({
    "autoname", "customform", "emailform", "emailemployees", "externalid", "escalationmessage", "firstissueremoved",
    "helpdesk", "htmlmessage", "incomingmessage", "internalonly", "mediaitem", "messagenew", "messagesave",
    "origbinactive", "outgoingmessage", "transactionid", "timeitem", "timeonhold", "timetoclose", "solutions",
    "serialnumber", "useemployeetemplate", "initialresponsetime", "timeelapsed", "timeopen", "timetoassign",
})  # fmt: skip


class Definition(Struct, frozen=True, kw_only=True):
    """A type of record that is in no ledger."""

    name: str
    fields: tuple[Field, ...]
    #: properties that are refused, in lower case
    unreachable: frozenset[str] = frozenset()
    #: the field that a deleted record is remembered by
    title: str = "title"
    custom: bool = False

    @property
    def table(self) -> str:
        return self.name.lower()

    @property
    def stamps(self) -> tuple[str, str]:
        """The columns for when a record was made and last saved."""
        return ("created", "lastmodified") if self.custom else ("createddate", "lastmodifieddate")

    @property
    def columns(self) -> tuple[str, ...]:
        """In SuiteQL."""
        external = () if "externalid" in self.unreachable else ("externalid",)
        return ("id", *external, *(field.column for field in self.fields), *self.stamps)


PHONE_CALL: Final = Definition(
    name="phoneCall",
    fields=(
        Field(name="title", required=True), Field(name="phone"), Field(name="message"), *_LINKS, _PRIORITY,
        Field(name="status", kind="enum", values=("SCHEDULED", "COMPLETE")), Field(name="startDate", kind="date"),
        Field(name="startTime", kind="time"), Field(name="endTime", kind="time"),
        Field(name="timedEvent", kind="boolean"), Field(name="completedDate", kind="date"),
        Field(name="sendEmail", kind="boolean"), Field(name="accessLevel", kind="boolean"), Field(name="timezone"),
    ),
)  # fmt: skip
TASK: Final = Definition(
    name="task",
    fields=(
        Field(name="title", required=True), Field(name="message"), *_LINKS, _PRIORITY,
        Field(name="status", kind="enum", values=("NOTSTART", "PROGRESS", "COMPLETE")),
        Field(name="startDate", kind="date"), Field(name="dueDate", kind="date"),
        Field(name="completedDate", kind="date"), Field(name="sendEmail", kind="boolean"),
        Field(name="accessLevel", kind="boolean"),
    ),
)  # fmt: skip
MESSAGE: Final = Definition(
    name="message",
    title="subject",
    fields=(
        Field(name="subject", required=True), Field(name="message"), Field(name="author", kind="reference"),
        Field(name="authorEmail"), Field(name="recipient", kind="reference"), Field(name="recipientEmail"),
        Field(name="emailed", kind="boolean"), Field(name="incoming", kind="boolean"),
        Field(name="transaction", kind="reference", of="transaction"),
        Field(name="entity", kind="reference", of="customer"), Field(name="activity", kind="reference"),
        Field(name="messageDate", kind="date"),
    ),
)  # fmt: skip


def _case(declared: Declared) -> Definition:
    return Definition(
        name="supportCase",
        unreachable=CASE_UNREACHABLE,
        fields=(
            Field(name="title", required=True), Field(name="company", kind="reference", of="customer", required=True),
            Field(name="contact", kind="reference", of="contact"), Field(name="email"), Field(name="phone"),
            Field(name="priority", kind="reference", of="supportCasePriority"),
            Field(name="status", kind="reference", of="supportCaseStatus"),
            Field(name="origin", kind="reference", of="supportCaseOrigin"),
            Field(name="category", kind="reference", of="supportCaseType"),
            Field(name="assigned", kind="reference", of="employee"), Field(name="startDate", kind="date"),
            Field(name="caseNumber", writable=False), *declared.case,
        ),
    )  # fmt: skip


def _custom(record: CustomRecord) -> Definition:
    standard = (Field(name="name"), Field(name="isInactive", kind="boolean"))
    return Definition(name=record.script_id, fields=(*standard, *record.fields), title="name", custom=True)


def definitions_of(declared: Declared) -> tuple[Definition, ...]:
    """What an account has beside its ledger."""
    return (PHONE_CALL, TASK, MESSAGE, _case(declared), *map(_custom, declared.records))
