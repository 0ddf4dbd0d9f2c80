"""The records of one environment: from the books and beside them, and what was written there."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from itertools import count
from threading import RLock
from typing import Any, Final
from uuid import UUID, uuid5

from msgspec import Struct

from simulators.books import Books
from simulators.dynamics.dataverse.fields import dialect, types
from simulators.dynamics.dataverse.options import Options
from simulators.dynamics.odata import EntityType, Row
from simulators.relationships import Agreed, Named, Relation, Told, as_in_the_books, relations

#: ids of records are made of what they are about, so that the same books have the same ids
_ROOT: Final = UUID("7f1c0d5e-0bc0-4a51-9a51-0000000da7a0")
OWNER: Final = str(uuid5(_ROOT, "owner"))
USER: Final = str(uuid5(_ROOT, "application user"))
_CURRENCY: Final = str(uuid5(_ROOT, "currency"))
_KINDS: Final = {"note": "annotations", "call": "phonecalls", "task": "tasks"}
_ACTIVE: Final = {"statecode": 0, "statuscode": 1}
#: state of a contract, by what people call it
_CONTRACT_STATES: Final = {"Activated": 2}


class Record(Struct, kw_only=True, eq=False):
    """One record: its columns, and which table each lookup leads to."""

    values: dict[str, Any]
    leads_to: dict[str, str] = {}


class Organization:
    """What an environment keeps."""

    def __init__(
        self, books: Books, options: Options, clock: Callable[[], datetime], *, named: Named = as_in_the_books
    ) -> None:
        self.books, self.options, self._clock, self.lock = books, options, clock, RLock()
        self.types = types(options.added, contracts=options.contracts)
        self.dialect = dialect(largest_page=options.largest_page)
        self._versions, self._seeds = count(1_000), count(1)
        self.tables: dict[str, dict[str, Record]] = {name: {} for name in self.types}
        self._begin()
        for one in relations(books, named):
            self._take_in(one)

    def make(
        self, name: str, values: dict[str, Any], leads_to: dict[str, str], *, at: datetime | None = None
    ) -> Record:
        """A new record, under its own id or the next one."""
        of, now = self.types[name], self._clock()
        own = values.get(of.keys[0]) or str(uuid5(_ROOT, f"{name} {next(self._seeds)}"))
        stamps = {"createdon": at or now, "modifiedon": now, "versionnumber": next(self._versions)}
        told = {"_ownerid_value": OWNER, **stamps, **_ACTIVE, **values, of.keys[0]: own}
        made = Record(values={column: told.get(column) for column in of.fields}, leads_to=dict(leads_to))
        self.tables[name][own] = made
        return made

    def change(self, name: str, record: Record, values: dict[str, Any]) -> None:
        """Set some columns; an empty text is none."""
        record.values |= {column: None if value == "" else value for column, value in values.items()}
        stamps = {"modifiedon": self._clock(), "versionnumber": next(self._versions)}
        record.values |= {column: value for column, value in stamps.items() if column in self.types[name].fields}

    def remove(self, name: str, record: Record) -> None:
        """It is gone."""
        del self.tables[name][record.values[self.types[name].keys[0]]]

    def with_value(self, name: str, column: str, value: str) -> list[Record]:
        """Records of which a column has a value, whatever its case."""
        wanted = value.casefold()
        return [one for one in self.tables[name].values() if str(one.values.get(column) or "").casefold() == wanted]

    def rows(self, of: EntityType) -> list[Row]:
        """A set in the order of its keys, as questions are asked of it."""
        found = self.tables[of.collection].items()
        return [self.row(of, one) for _, one in sorted(found)]

    def row(self, of: EntityType, one: Record) -> Row:
        """One record as questions are asked of it."""
        below = {}
        if "basecurrencyid" in of.navs:
            currency = self.types["transactioncurrencies"]
            below["basecurrencyid"] = lambda: self.rows(currency)
        return Row(values=one.values, below=below)

    def _begin(self) -> None:
        options = self.options
        self.make(
            "transactioncurrencies", {"transactioncurrencyid": _CURRENCY, "isocurrencycode": options.currency}, {}
        )
        own = {"organizationid": options.organization, "name": options.name, "_basecurrencyid_value": _CURRENCY}
        self.make("organizations", own, {})

    def _take_in(self, one: Relation) -> None:
        told = {
            "name": one.name, "address1_country": one.country or None, "duec_taxid": one.tax_id or None,
            "accountnumber": one.ledger or None,
        }  # fmt: skip
        account = self.make("accounts", told, {}).values["accountid"]
        for person in one.people:
            who = {
                "firstname": person.first_name, "lastname": person.last_name, "emailaddress1": person.email,
                "telephone1": person.phone, "jobtitle": person.function or None, "_parentcustomerid_value": account,
            }  # fmt: skip
            self.make("contacts", who, {"_parentcustomerid_value": "account"})
        for said in one.told:
            self._write_down(said, account)
        for agreed in one.agreed if self.options.contracts else ():
            self._agree(agreed, account)

    def _write_down(self, said: Told, account: str) -> None:
        if said.kind == "note":
            note = {"notetext": said.text, "objecttypecode": "account", "_objectid_value": account}
            self.make("annotations", note, {"_objectid_value": "account"}, at=said.at)
            return
        told = {"subject": said.subject, "description": said.text or None, "_regardingobjectid_value": account}
        self.make(_KINDS[said.kind], told, {"_regardingobjectid_value": "account"}, at=said.at)

    def _agree(self, agreed: Agreed, account: str) -> None:
        told = {
            "contractnumber": agreed.number, "title": f"Contract {agreed.number}", "contractlanguage": agreed.terms,
            "activeon": _noon(agreed.starts_on), "expireson": _noon(agreed.ends_on), "_customerid_value": account,
            "statecode": _CONTRACT_STATES.get(agreed.status, 0),
        }  # fmt: skip
        self.make("contracts", told, {"_customerid_value": "account"})


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
