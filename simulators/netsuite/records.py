"""What a type of record can do, and the two of master data and debts: customers and invoices."""

from abc import ABC, abstractmethod
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Final

from msgspec import Struct

from simulators.books import ItemKey
from simulators.netsuite import postings, rows
from simulators.netsuite.account import ACCOUNT_ZONE, RECORD_TYPES, Account
from simulators.netsuite.declared import LETTERS_BODY, LETTERS_ENTITY, Field
from simulators.netsuite.errors import no_record, not_allowed, user_error
from simulators.netsuite.shown import Transaction
from simulators.netsuite.stamps import QueuedMail
from simulators.netsuite.values import by_external, external_id

Values = dict[str, Any]
ESTIMATES: Final = ("COMPANY_ESTIMATE", "CUSTOMER_PROMISED_DATE")
#: what the books say of an item or a customer that is paused
PAUSED: Final = "P"
_EXTERNAL: Final = Field(name="externalId")
_STAMPS: Final = (
    Field(name="createdDate", kind="datetime", writable=False),
    Field(name="lastModifiedDate", kind="datetime", writable=False),
)


class Sublist(Struct, frozen=True, kw_only=True):
    """A sublist as a caller wrote it, to be merged by its keys or to replace what is there."""

    told: Any
    replaces: bool = False


class RecordType(ABC):
    """A type of record; values are kept ones, by the record service's names."""

    name: str = ""
    #: names of sublists
    sublists: tuple[str, ...] = ()

    def __init__(self, account: Account) -> None:
        self.account = account

    @property
    @abstractmethod
    def fields(self) -> tuple[Field, ...]:
        """What it has, and what of it can be written."""

    @abstractmethod
    def ids(self) -> list[int]:
        """All internal ids."""

    @abstractmethod
    def read(self, number: int) -> Values:
        """The fields of one record."""

    def lines(self, number: int, *, origin: str) -> dict[str, list[Values]]:  # noqa: ARG002 - it has no sublist
        """The lines of each sublist, in the record service's form."""
        return {}

    def create(self, told: Values) -> int:
        """A new record's internal id."""
        raise not_allowed(self.name, f"creation ({len(told)} fields)")

    @abstractmethod
    def change(self, number: int, told: Values) -> None:
        """Saves new values."""

    def delete(self, number: int) -> None:
        """Deletes a record."""
        raise not_allowed(self.name, f"deletion of {number}")

    def by_external(self, key: str) -> int | None:
        """The internal id under an external one, or None."""
        return by_external(self.account, self.name, key)


class LedgerType(RecordType):
    """A transaction of the ledger."""

    kind: ClassVar[str] = ""

    def ids(self) -> list[int]:
        found = self.account.picture().by_id
        return [number for number, one in found.items() if one.kind == self.kind]

    def by_external(self, key: str) -> int | None:
        found = super().by_external(key)
        return found if found in self.ids() else None

    def shown(self, number: int) -> Transaction:
        """The transaction; refused where there is none of this type."""
        found = self.account.picture().by_id.get(number)
        if found is None or found.kind != self.kind:
            raise no_record()
        return found

    def read(self, number: int) -> Values:
        shown = self.shown(number)
        row = postings.header(self.account.place(), shown)
        place = self.account.place()
        return {
            "id": str(number), "externalId": row["externalid"], "tranId": row["tranid"], "status": row["status"],
            "subsidiary": place.subsidiary(shown.key.entity), "currency": row["currency"],
            "exchangeRate": shown.document.rate, "tranDate": row["trandate"], "memo": row["memo"],
            "otherRefNum": row["otherrefnum"], "total": abs(shown.amount),
            "createdDate": datetime.combine(shown.document.created_on, shown.document.created_at, UTC),
            "lastModifiedDate": utc(row["lastmodifieddate"]),
            **self.account.kept.fields.get(("transaction", shown.key), {}), **self.particular(shown, row),
        }  # fmt: skip

    @abstractmethod
    def particular(self, shown: Transaction, row: rows.Row) -> Values:
        """What this type has besides."""

    def save_plain(self, shown: Transaction, told: Values) -> None:
        """External id, memo and the account's own fields."""
        kept, key = self.account.kept, shown.key
        if "externalId" in told:
            text = told["externalId"]
            chosen = None if text is None else external_id(self.account, self.name, text, own=key)
            kept.set_external("transaction", key, chosen)
        if "memo" in told:
            self.account.books.change_item(key, today=self.account.today(), text=told["memo"] or "")
        own = {field.name for field in self.account.options.declared.body}
        kept.fields.setdefault(("transaction", key), {}).update({n: v for n, v in told.items() if n in own})


class Invoice(LedgerType):
    """Invoices: their body fields can be changed; REST makes none of them here."""

    name = "invoice"
    kind = "CustInvc"

    def __init__(self, account: Account) -> None:
        super().__init__(account)
        self.sublists = ("installment",) if account.options.instalments else ()

    def lines(self, number: int, *, origin: str) -> dict[str, list[Values]]:  # noqa: ARG002 - refers to nothing
        """The instalments; all invoices have the list where the feature is on."""
        return {"installment": [_instalment(one) for one in self.shown(number).instalments]}

    @property
    def fields(self) -> tuple[Field, ...]:
        options = self.account.options
        promised = (
            Field(name="userEstimatedPaymentDate", kind="date"),
            Field(name="userEstimateSource", kind="enum", values=ESTIMATES),
        )
        return (
            *transaction_fields(), Field(name="entity", kind="reference", of="customer", writable=False),
            Field(name="account", kind="reference", of="account", writable=False),
            Field(name="terms", kind="reference", of="term", writable=False), Field(name="dueDate", kind="date"),
            Field(name="amountPaid", kind="number", writable=False),
            Field(name="amountRemaining", kind="number", writable=False),
            Field(name="status", kind="enum", values=("A", "B", "V"), writable=False),
            *(promised if options.promised_dates else ()), *(LETTERS_BODY if options.letters else ()),
            *options.declared.body,
        )  # fmt: skip

    def particular(self, shown: Transaction, row: rows.Row) -> Values:
        place = self.account.place()
        return {
            "entity": row["entity"], "account": place.account(shown.line.account), "terms": row["terms"],
            "dueDate": row["duedate"], "amountPaid": shown.amount - shown.open, "amountRemaining": shown.open,
            "userEstimatedPaymentDate": row["userestimatedpaymentdate"],
            "userEstimateSource": row["userestimatesource"], **_letters(row, "custbody"),
        }  # fmt: skip

    def change(self, number: int, told: Values) -> None:
        shown, account = self.shown(number), self.account
        if "installment" in told:
            raise not_allowed(self.name, "a change of instalments")
        self._promise(shown.key, told)
        self.save_plain(shown, told)
        if told.get("dueDate"):
            account.books.change_item(shown.key, today=account.today(), due_on=date.fromisoformat(told["dueDate"]))
        paused = told.get("custbody_3805_dunning_paused")
        if paused is not None:
            if shown.line.dunning_block and not paused:
                queue_mail(account, self.name, number, customer=shown.line.customer)
            account.books.change_item(shown.key, today=account.today(), dunning_block=PAUSED if paused else "")
        account.saved("transaction", shown.key)

    def _promise(self, key: ItemKey, told: Values) -> None:
        """The source is required when the date is set [netsuite.md §0.3]."""
        kept = self.account.kept
        if "userEstimatedPaymentDate" not in told and "userEstimateSource" not in told:
            return
        day = told.get("userEstimatedPaymentDate", kept.promised.get(key))
        known = kept.sources.get(key, ESTIMATES[1]) if key in kept.promised else None
        source = told.get("userEstimateSource", known)
        if day is None:
            kept.promised.pop(key, None)
            kept.sources.pop(key, None)
            return
        if source is None:
            raise user_error("Please enter value(s) for: User Estimate Source", path="userEstimateSource")
        kept.promised[key], kept.sources[key] = day, source


class CustomerType(RecordType):
    """Customers: holds and the account's own fields can be changed."""

    name = "customer"

    @property
    def fields(self) -> tuple[Field, ...]:
        options = self.account.options
        texts = ("entityId", "companyName", "altName", "email", "phone")
        return (
            *(Field(name=name, writable=False) for name in texts), _EXTERNAL, *_STAMPS[1:],
            Field(name="isPerson", kind="boolean", writable=False),
            Field(name="isInactive", kind="boolean", writable=False),
            Field(name="parent", kind="reference", of="customer", writable=False),
            Field(name="currency", kind="reference", of="currency", writable=False),
            Field(name="subsidiary", kind="reference", of="subsidiary", writable=False),
            Field(name="terms", kind="reference", of="term", writable=False),
            Field(name="receivablesAccount", kind="reference", of="account", writable=False),
            Field(name="creditLimit", kind="number", writable=False),
            Field(name="creditHoldOverride", kind="enum", values=("AUTO", "OFF", "ON")),
            *(LETTERS_ENTITY if options.letters else ()), *options.declared.entity,
        )  # fmt: skip

    def ids(self) -> list[int]:
        return sorted({self.account.kept.id_of("customer", code) for _, code in self.account.books.customers})

    def read(self, number: int) -> Values:
        place, one = self.account.place(), self._first(number)
        row = rows.customer(place, one)
        named = {"entityId": "entityid", "companyName": "companyname", "altName": "altname", "email": "email",
                 "phone": "phone", "parent": "parent", "currency": "currency", "terms": "terms",
                 "receivablesAccount": "receivablesaccount", "creditHoldOverride": "creditholdoverride"}  # fmt: skip
        limit = row["creditlimit"]
        return {
            "id": str(number), **{name: row[column] for name, column in named.items()},
            "externalId": self.account.kept.external_of("customer", one.number),
            "subsidiary": place.subsidiary(one.entity), "isPerson": False, "isInactive": row["isinactive"] == "T",
            "creditLimit": None if limit is None else Decimal(limit),
            "lastModifiedDate": utc(row["lastmodifieddate"]), **_letters(row, "custentity"),
            **self.account.kept.fields.get(("customer", one.number), {}),
        }  # fmt: skip

    def _first(self, number: int) -> Any:  # noqa: ANN401 - the books' customer
        found = self.account.customer(number)
        if not found:
            raise no_record()
        return found[0]

    def change(self, number: int, told: Values) -> None:
        one, account = self._first(number), self.account
        if "externalId" in told:
            text = told["externalId"]
            chosen = None if text is None else external_id(account, self.name, text, own=one.number)
            account.kept.set_external("customer", one.number, chosen)
        if told.get("creditHoldOverride"):
            account.kept.hold_overrides[one.number] = told["creditHoldOverride"]
        own = {field.name for field in account.options.declared.entity}
        kept = account.kept.fields.setdefault(("customer", one.number), {})
        kept.update({name: value for name, value in told.items() if name in own})
        paused = told.get("custentity_3805_dunning_paused")
        if paused is not None:
            self._pause(number, paused=paused)
        account.saved("customer", one.number)

    def _pause(self, number: int, *, paused: bool) -> None:
        account, everywhere = self.account, self.account.customer(number)
        if not paused and any(one.dunning_block for one in everywhere):
            queue_mail(account, self.name, number, customer=everywhere[0].number)
        for one in everywhere:
            block = PAUSED if paused else ""
            account.books.change_customer(one.entity, one.number, today=account.today(), dunning_block=block)


def transaction_fields() -> tuple[Field, ...]:
    """What every transaction of the ledger has."""
    return (
        Field(name="tranId", writable=False), _EXTERNAL, Field(name="memo"), *_STAMPS,
        Field(name="otherRefNum", writable=False), Field(name="tranDate", kind="date", writable=False),
        Field(name="subsidiary", kind="reference", of="subsidiary", writable=False),
        Field(name="currency", kind="reference", of="currency", writable=False),
        Field(name="exchangeRate", kind="number", writable=False), Field(name="total", kind="number", writable=False),
    )  # fmt: skip


def queue_mail(account: Account, record: str, number: int, *, customer: str) -> None:
    """What un-pausing sets off: the SuiteApp looks at once and may mail [netsuite.md §2, Hold]."""
    account.kept.mails.append(QueuedMail(on=account.clock(), record=record, id=number, customer=customer))


def utc(stamp: str) -> datetime:
    """A stamp of the account's time as an instant."""
    return datetime.fromisoformat(stamp).replace(tzinfo=ACCOUNT_ZONE)


def _letters(row: rows.Row, prefix: str) -> Values:
    names = [name for name in row if name.startswith(f"{prefix}_3805_")]
    return {name: row[name] == "T" if name.endswith("_paused") else row[name] for name in names}


def _instalment(one: Transaction) -> Values:
    """One line of the sublist `installment` [REST API Browser 2026.1, invoice-installmentElement]."""
    return {
        "links": [], "amount": one.amount, "amountDue": one.open, "amountPaid": one.amount - one.open,
        "baseAmount": one.functional, "baseAmountDue": one.open_functional,
        "baseAmountPaid": one.functional - one.open_functional,
        "dueDate": one.line.due_on.isoformat() if one.line.due_on else None, "seqNum": one.sequence,
        "status": "Unpaid" if one.open else "Paid In Full", "transactionLine": one.place,
    }  # fmt: skip


def type_of(shown: Transaction) -> str:
    """The record type of a transaction."""
    return RECORD_TYPES[shown.kind]
