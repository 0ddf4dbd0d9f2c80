"""Records beside the ledger: activities, cases and the account's custom records."""

from typing import Any, Final

from simulators.netsuite.account import Account
from simulators.netsuite.declared import Field
from simulators.netsuite.definitions import Definition
from simulators.netsuite.errors import no_record, user_error
from simulators.netsuite.records import RecordType, Values, queue_mail
from simulators.netsuite.stamps import Stored
from simulators.netsuite.values import external_id

#: the employee that the sample of a phone call names [rest_samples/phoneCall_get_response.json]
SYSTEM_USER: Final = -5
_COMPLETE: Final = "COMPLETE"


class StoredType(RecordType):
    """One type of them."""

    def __init__(self, account: Account, definition: Definition) -> None:
        super().__init__(account)
        self.definition = definition
        self.name = definition.name

    @property
    def fields(self) -> tuple[Field, ...]:
        external = () if "externalid" in self.definition.unreachable else (Field(name="externalId"),)
        made, saved = ("created", "lastModified") if self.definition.custom else ("createdDate", "lastModifiedDate")
        stamps = (Field(name=name, kind="datetime", writable=False) for name in (made, saved))
        return (*self.definition.fields, *external, *stamps)

    @property
    def _store(self) -> dict[int, Stored]:
        return self.account.store(self.definition.table)

    def ids(self) -> list[int]:
        return list(self._store)

    def _one(self, number: int) -> Stored:
        if number not in self._store:
            raise no_record()
        return self._store[number]

    def read(self, number: int) -> Values:
        one = self._one(number)
        made, saved = ("created", "lastModified") if self.definition.custom else ("createdDate", "lastModifiedDate")
        external = self.account.kept.external_of(self.definition.table, number)
        return {"id": str(number), **one.values, "externalId": external, made: one.created, saved: one.modified}

    def create(self, told: Values) -> int:
        missing = [field.name for field in self.definition.fields if field.required and told.get(field.name) is None]
        if missing:
            raise user_error(f"Please enter value(s) for: {', '.join(missing)}", path=missing[0])
        _not_both(told)
        external = told.get("externalId")
        if external is not None:
            external_id(self.account, self.name, external)
        now, table = self.account.clock(), self.definition.table
        number = self.account.kept.new_id(table)
        values = {**_defaults(self.definition, number), **_without_external(told)}
        self._store[number] = Stored(id=number, values=values, created=now, modified=now)
        if external is not None:
            self.account.kept.set_external(table, number, external)
        self._send(number, told)
        self.account.kept.revision += 1
        return number

    def change(self, number: int, told: Values) -> None:
        one = self._one(number)
        completes = told.get("status") == _COMPLETE and one.values.get("status") != _COMPLETE
        if completes:
            _not_both(told)
        if "externalId" in told:
            chosen = told["externalId"]
            if chosen is not None:
                external_id(self.account, self.name, chosen, own=number)
            self.account.kept.set_external(self.definition.table, number, chosen)
        one.values.update(_without_external(told))
        if completes:
            one.values["completedDate"] = self.account.today().isoformat()
        one.modified = self.account.clock()
        self.account.kept.revision += 1

    def delete(self, number: int) -> None:
        one = self._one(number)
        self.account.kept.set_external(self.definition.table, number, None)
        del self._store[number]
        name = str(one.values.get(self.definition.title) or number)
        self.account.remember_deleted(self.name, number, name=name, custom=self.definition.custom)

    def _send(self, number: int, told: Values) -> None:
        """A message that says it is mailed is mailed, as far as anybody knows [netsuite.md §2: unverified]."""
        if self.name == "message" and told.get("emailed"):
            queue_mail(self.account, self.name, number, customer=str(told.get("recipientEmail") or ""))


def _not_both(told: Values) -> None:
    """The completion's date cannot be set in the message that completes [netsuite.md §2]."""
    if told.get("status") == _COMPLETE and told.get("completedDate") is not None:
        raise user_error("The completed date cannot be set while completing.", path="completedDate")


def _without_external(told: Values) -> Values:
    return {name: value for name, value in told.items() if name != "externalId"}


def _defaults(definition: Definition, number: int) -> dict[str, Any]:
    made: dict[str, Any] = {field.name: False for field in definition.fields if field.kind == "boolean"}
    names = {field.name for field in definition.fields}
    first = {"phoneCall": "SCHEDULED", "task": "NOTSTART"}.get(definition.name)
    if first:
        made |= {"status": first, "priority": "MEDIUM", "owner": SYSTEM_USER, "assigned": SYSTEM_USER}
    return made | ({"caseNumber": str(number)} if "caseNumber" in names else {})
