"""The records of one organisation, and the rules by which they are made, changed and deleted."""

from collections.abc import Callable
from datetime import date, datetime
from itertools import count
from threading import RLock
from typing import Any

from msgspec import Struct, field, structs

from simulators.books import Books
from simulators.crm.salesforce.errors import Refused, no_column, no_object, not_found
from simulators.crm.salesforce.options import CLOSED, PREFIX, STANDARD, Field, Options
from simulators.relationships import Agreed, Named, Relation, Told, as_in_the_books, relations

Fields = dict[str, Any]


class Record(Struct, kw_only=True):
    """One record; of fields without a value it holds nothing."""

    id: str
    fields: Fields
    deleted: bool = False


class Org(Struct, kw_only=True):
    """An organisation: what is in it, and what its integration user may see."""

    options: Options
    clock: Callable[[], datetime]
    records: dict[str, dict[str, Record]] = field(default_factory=lambda: {of: {} for of in STANDARD})
    #: fields that the user may not see, objects where the field is empty
    hidden: set[tuple[str, str]] = field(default_factory=set)
    lock: Any = field(default_factory=RLock)
    numbers: Any = field(default_factory=lambda: count(1))

    def fields_of(self, of: str) -> dict[str, Field]:
        """What the user may see of an object."""
        if of not in STANDARD or (of, "") in self.hidden:
            raise no_object(of)
        every = {**STANDARD[of], **self.options.added.get(of, {})}
        return {name: told for name, told in every.items() if (of, name) not in self.hidden}

    def shown(self, of: str, record: Record, name: str) -> Any:  # noqa: ANN401 - as it lies there
        """A field's value; null where there is none."""
        if name == "Id":
            return record.id
        if name == "IsDeleted":
            return record.deleted
        if name == "IsClosed":
            return record.fields.get("Status") in CLOSED.get(of, ())
        if name == "AccountId" and of in {"Task", "Event"}:
            return self._account_of(record)
        return record.fields.get(name)

    def standing(self, of: str) -> list[Record]:
        """Records that were not deleted, by their numbers."""
        return [one for _, one in sorted(self.records[of].items()) if not one.deleted]

    def with_value(self, of: str, name: str, value: str) -> list[Record]:
        """Standing records of which a field has a value, whatever its case: external ids are compared so."""
        return [one for one in self.standing(of) if str(one.fields.get(name, "")).lower() == value.lower()]

    def one(self, of: str, number: str) -> Record:
        """A standing record."""
        self.fields_of(of)
        found = self.records[of].get(number)
        if found is None:
            raise not_found()
        if found.deleted:
            raise Refused(404, "entity is deleted", "ENTITY_IS_DELETED")
        return found

    def make(self, of: str, told: Fields) -> Record:
        """A new record, with the next number."""
        fields = self.accepted(of, told)
        missing = [name for name, known in self.fields_of(of).items() if known.needed and name not in fields]
        if missing:
            raise Refused(
                400, f"Required fields are missing: [{', '.join(missing)}]", "REQUIRED_FIELD_MISSING", missing
            )  # fmt: skip
        return self.put(of, {**_defaults(of), **fields})

    def put(self, of: str, fields: Fields) -> Record:
        """A new record as it is, system fields included."""
        number = f"{PREFIX[of]}{next(self.numbers):012}AAA"
        record = Record(id=number, fields={"CreatedDate": self._now(), "SystemModstamp": self._now(), **fields})
        self.records[of][number] = record
        return record

    def change(self, of: str, record: Record, told: Fields) -> None:
        """Set some fields; null and an empty text take a value away."""
        fields = self.accepted(of, told, itself=record.id)
        emptied = {name for name in told if name not in fields}
        kept = {name: value for name, value in record.fields.items() if name not in emptied}
        record.fields = {**kept, **fields, "SystemModstamp": self._now()}

    def delete(self, of: str, number: str) -> None:
        """Into the recycle bin."""
        record = self.one(of, number)
        record.deleted = True
        record.fields["SystemModstamp"] = self._now()

    def copied(self) -> dict[str, dict[str, Record]]:
        """All records as they stand, to go back to."""
        return {
            of: {number: structs.replace(one, fields=dict(one.fields)) for number, one in records.items()}
            for of, records in self.records.items()
        }

    def accepted(self, of: str, told: Fields, *, itself: str = "") -> Fields:
        """The values that are kept, each checked; Refused as Salesforce does."""
        known, kept = self.fields_of(of), dict[str, Any]()
        for name, value in told.items():
            if name not in known:
                raise no_column(name, of)
            if not known[name].open:
                raise Refused(
                    400, f"Unable to create/update fields: {name}. Please check the security settings of this field.",
                    "INVALID_FIELD_FOR_INSERT_UPDATE", [name],
                )  # fmt: skip
            if value is not None and value != "":
                kept[name] = self._checked(name, value, known[name])
                self._must_be_free(of, name, kept[name], known[name], itself)
        return kept

    def _checked(self, name: str, value: Any, known: Field) -> Any:  # noqa: ANN401 - of the field's type
        if known.type == "boolean":
            if not isinstance(value, bool):
                raise Refused(400, f"Cannot deserialize instance of boolean from {value!r}", "JSON_PARSER_ERROR")
            return value
        if not isinstance(value, str):
            raise Refused(400, f"Cannot deserialize instance of {known.type} from {value!r}", "JSON_PARSER_ERROR")
        if known.type == "date" and not _is_day(value):
            raise Refused(
                400, f"Cannot deserialize instance of date from VALUE_STRING value {value}", "JSON_PARSER_ERROR"
            )
        if len(value) > known.length:
            words = f"{name}: data value too large: {value[:20]} (max length={known.length})"
            raise Refused(400, words, "STRING_TOO_LONG", [name])
        if known.choices and value not in known.choices:
            raise Refused(
                400, f"{name}: bad value for restricted picklist field: {value}",
                "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", [name],
            )  # fmt: skip
        if known.type == "reference":
            self._must_lead_somewhere(name, value, known)
        # long texts come back with lines that end in CR LF; blanks around any text are cut off
        return value.strip().replace("\r\n", "\n").replace("\n", "\r\n") if known.type == "textarea" else value.strip()

    def _must_lead_somewhere(self, name: str, value: str, known: Field) -> None:
        if len(value) not in {15, 18} or not value.isalnum():
            raise Refused(400, f"{name}: id value of incorrect type: {value}", "MALFORMED_ID", [name])
        targets = [known.to] if known.to else list(self.records)
        standing = any(one is not None and not one.deleted for one in
                       (self.records.get(of, {}).get(value) for of in targets))  # fmt: skip
        if known.to != "User" and not standing:
            raise Refused(400, f"invalid cross reference id: {name}", "INVALID_CROSS_REFERENCE_KEY", [name])

    def _must_be_free(self, of: str, name: str, value: str, known: Field, itself: str) -> None:
        others = [one for one in self.with_value(of, name, value) if one.id != itself] if known.unique else []
        if others:
            raise Refused(
                400, f"duplicate value found: {name} duplicates value on record with id: {others[0].id}",
                "DUPLICATE_VALUE", [name],
            )  # fmt: skip

    def _account_of(self, record: Record) -> str | None:
        """An activity is about the account that it names, or about that of its contact [object reference, Task]."""
        what = str(record.fields.get("WhatId", ""))
        if what.startswith(PREFIX["Account"]):
            return what
        contact = self.records["Contact"].get(str(record.fields.get("WhoId", "")))
        return contact.fields.get("AccountId") if contact is not None else None

    def _now(self) -> str:
        return stamp(self.clock())


def founded(books: Books, options: Options, clock: Callable[[], datetime], *, named: Named = as_in_the_books) -> Org:
    """An organisation with companies from the books and beside them, and what people wrote down about them."""
    org = Org(options=options, clock=clock)
    org.put("Organization", {"Name": options.name, "IsSandbox": False, "TimeZoneSidKey": "Europe/Berlin"})
    for one in relations(books, named):
        _take_in(org, one)
    _merged(org)
    return org


def _take_in(org: Org, one: Relation) -> None:
    told = {
        "Name": one.name, "BillingCountry": one.country, "AccountNumber": one.ledger, "Tax_Id__c": one.tax_id,
    }  # fmt: skip
    known = org.fields_of("Account")
    account = org.make("Account", {name: value for name, value in told.items() if name in known}).id
    for person in one.people:
        who = {
            "FirstName": person.first_name, "LastName": person.last_name, "Email": person.email,
            "Phone": person.phone, "Title": person.function, "AccountId": account,
        }  # fmt: skip
        org.make("Contact", who)
    for said in one.told:
        _write_down(org, said, account)
    for agreed in one.agreed:
        _agree(org, agreed, account)


def _write_down(org: Org, said: Told, account: str) -> None:
    told = {"Subject": said.subject, "Description": said.text, "ActivityDate": said.at.date().isoformat()}
    how = {
        "note": {"Status": "Completed"}, "call": {"Status": "Completed", "TaskSubtype": "Call"},
        "task": {"Status": "Not Started"},
    }[said.kind]  # fmt: skip
    org.make("Task", {**told, **how, "WhatId": account})


def _agree(org: Org, agreed: Agreed, account: str) -> None:
    told = {
        "Status": agreed.status, "StartDate": agreed.starts_on.isoformat(), "EndDate": agreed.ends_on.isoformat(),
        "Description": "Frame contract", "AccountId": account, "Payment_Terms__c": agreed.terms,
    }  # fmt: skip
    made = org.make("Contract", {name: value for name, value in told.items() if name in org.fields_of("Contract")})
    made.fields["ContractNumber"] = agreed.number


def _merged(org: Org) -> None:
    """An account that was merged into the first one: it lies among the deleted ones, and names its heir."""
    heir = org.standing("Account")[0]
    lost = org.make("Account", {"Name": f"{heir.fields['Name']} (old)"[:255]})
    lost.fields["MasterRecordId"], lost.deleted = heir.id, True


def _defaults(of: str) -> Fields:
    if of == "Task":
        return {"Status": "Not Started", "Priority": "Normal", "TaskSubtype": "Task"}
    return {"Status": "New"} if of == "Case" else {}


def stamp(instant: datetime) -> str:
    """An instant as the API writes it."""
    return instant.strftime("%Y-%m-%dT%H:%M:%S.") + f"{instant.microsecond // 1000:03}+0000"


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
