"""Reading what the sources said: now, or as it was recorded at a batch."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Select, Table, Text, cast, func, select, union_all, update
from sqlalchemy.dialects.postgresql import ARRAY, insert

from canonical_model.collecting import Hold
from canonical_model.identity import RecordId
from canonical_model.master_data import (
    BankAccount,
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    PaymentTerms,
    Person,
)
from canonical_model.receivables import Document, OpenItem, Receipt, Settlement, SettlementLeg
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange
from store.identity_links import is_echo
from store.schema import ERASED, current, history
from store.session import Session
from store.shapes import SHAPES, Shape

R = TypeVar("R")
#: rows held in memory at once while streaming
FETCH: Final = 2_000
#: what erasing leaves empty of a person, and of an account at a bank
_PERSONAL: Final[Mapping[type[Any], tuple[str, ...]]] = {
    Person: ("name", "email", "phone", "role"), BankAccount: ("iban", "bank_code", "number"),
}  # fmt: skip


class SourceReads(Session):
    """The repository's part about source records."""

    def entities(self) -> Sequence[LegalEntity]:
        return list(self._read(LegalEntity, {}, order=("system", "entity"), few=True))

    def customers(self, *, entity: str = "", number: str = "") -> Sequence[Customer]:
        return list(
            self._read(Customer, {"entity": entity, "number": number}, order=("system", "entity", "number"), few=True)
        )

    def persons(self, *, customer_id: RecordId | None = None) -> Sequence[Person]:
        return list(self._read(Person, {"customer_id": customer_id}, order=("customer_id", "id"), few=True))

    def bank_accounts(self, *, customer_id: RecordId | None = None) -> Sequence[BankAccount]:
        return list(self._read(BankAccount, {"customer_id": customer_id}, order=("customer_id", "id"), few=True))

    def persons_at(self, addresses: Collection[str]) -> Sequence[Person]:
        wanted = sorted({address.lower() for address in addresses if address})

        def where(table: Table) -> list[ColumnElement[bool]]:
            return [func.lower(table.c.email).in_(wanted)]

        return list(self._read(Person, {}, order=("customer_id", "id"), where=where, few=True)) if wanted else []

    def crm_organisations(self) -> Sequence[CrmOrganisation]:
        return list(self._read(CrmOrganisation, {}, order=("system", "entity"), few=True))

    def crm_accounts(self) -> Sequence[CrmAccount]:
        return list(self._read(CrmAccount, {}, order=("system", "entity", "number"), few=True))

    def interactions(self, *, customer_id: RecordId | None = None) -> Iterator[Interaction]:
        """Streamed, the oldest first."""
        return self._read(Interaction, {"customer_id": customer_id}, order=("happened_at", "id"))

    def contracts(self, *, customer_id: RecordId | None = None) -> Sequence[Contract]:
        return list(self._read(Contract, {"customer_id": customer_id}, order=("number", "id"), few=True))

    def terms(self) -> Sequence[PaymentTerms]:
        return list(self._read(PaymentTerms, {}, order=("system", "code"), shared=True, few=True))

    def control_accounts(self) -> Sequence[ControlAccount]:
        return list(self._read(ControlAccount, {}, order=("system", "entity", "gl_account"), few=True))

    def control_balances(self) -> Sequence[ControlBalance]:
        return list(self._read(ControlBalance, {}, order=("system", "entity", "gl_account", "currency"), few=True))

    def rates(self) -> Sequence[ExchangeRate]:
        order = ("system", "rate_type", "from_currency", "to_currency", "valid_on", "id")
        return list(self._read(ExchangeRate, {}, order=order, shared=True, few=True))

    def documents(self, *, customer_id: RecordId | None = None) -> Iterator[Document]:
        return self._read(Document, {"customer_id": customer_id}, order=("entity", "id"))

    def open_items(
        self, *, entity: str = "", customer_id: RecordId | None = None, batch: int | None = None,
        within: CustomerRange = EVERY_CUSTOMER,
    ) -> Iterator[OpenItem]:  # fmt: skip
        """Items with an open amount now, or as recorded at `batch`; streamed, ordered by entity, customer, id."""
        asked = {"entity": entity, "customer_id": customer_id}

        def where(table: Table) -> list[ColumnElement[bool]]:
            return [table.c.open_minor != 0, *lies_in(table, within)]

        return self._read(OpenItem, asked, order=("entity", "customer_id", "id"), batch=batch, where=where)

    def open_items_numbered(self, numbers: Collection[str]) -> Sequence[OpenItem]:
        wanted = sorted({number for number in numbers if number})

        def where(table: Table) -> list[ColumnElement[bool]]:
            named = table.c.document_no == func.any(cast(wanted, ARRAY(Text(collation="C"))))
            return [table.c.open_minor != 0, named]

        return (
            list(self._read(OpenItem, {}, order=("entity", "customer_id", "id"), where=where, few=True))
            if wanted
            else []
        )

    def items(
        self,
        ids: Iterable[RecordId] | None = None,
        *,
        entity: str = "",
        customer_id: RecordId | None = None,
        batch: int | None = None,
    ) -> Iterator[OpenItem]:
        """Items open or settled, by id (none given, none found) or all in scope; streamed."""
        asked = {"entity": entity, "customer_id": customer_id}
        named = None if ids is None else list(ids)

        def where(table: Table) -> list[ColumnElement[bool]]:
            return [] if named is None else [table.c.id == func.any(cast(named, ARRAY(Text(collation="C"))))]

        order = ("entity", "customer_id", "id")
        return self._read(OpenItem, asked, order=order, batch=batch, where=where, few=named is not None)

    def legs(
        self, *, entity: str = "", settled_after: date | None = None, batch: int | None = None
    ) -> Iterator[SettlementLeg]:
        """Settlement legs dated after a day, streamed."""

        def where(table: Table) -> list[ColumnElement[bool]]:
            return [] if settled_after is None else [table.c.settled_on > settled_after]

        return self._read(SettlementLeg, {"entity": entity}, order=("entity", "id"), batch=batch, where=where)

    def settlements(self, *, entity: str = "", batch: int | None = None) -> Iterator[Settlement]:
        return self._read(Settlement, {"entity": entity}, order=("entity", "id"), batch=batch)

    def receipts(self, *, customer_id: RecordId | None = None) -> Iterator[Receipt]:
        return self._read(Receipt, {"customer_id": customer_id}, order=("entity", "customer_id", "id"))

    def holds(self, *, batch: int | None = None) -> Sequence[Hold]:
        """All but what is our own block seen in the ERP: the record behind it holds already."""

        def where(table: Table) -> list[ColumnElement[bool]]:
            return [~is_echo(table, batch)]

        return list(self._read(Hold, {}, order=("system", "entity", "id"), batch=batch, where=where, few=True))

    def erase_person(self, person: RecordId, *, because: str) -> bool:
        """Empty a person, or an account at a bank, now and in history, and never take it in again from a source."""
        self.lock()
        found = [
            self.affected(
                update(table).where(self.within(table), table.c.id == person).values(dict.fromkeys(names, ""))
            )
            for kind, names in _PERSONAL.items()
            for table in (current(SHAPES[kind]), history(SHAPES[kind]))
        ]
        if not any(found):
            return False
        erased = insert(ERASED).values(id=person, at=self.now()).on_conflict_do_nothing()
        self.connection.execute(erased)
        self.note("erase person", person, detail=because)
        return True

    def _read(
        self,
        kind: type[R],
        equal: dict[str, Any],
        *,
        order: Sequence[str],
        batch: int | None = None,
        where: Any = None,  # noqa: ANN401 - a maker of conditions for one table
        shared: bool = False,
        few: bool = False,
    ) -> Iterator[R]:
        shape: Shape[R] = SHAPES[kind]

        def asked(table: Table) -> Select[Any]:
            wanted = select(*columns_of(shape, table)).where(self.within(table, shared=shared))
            wanted = wanted.where(*(table.c[name] == value for name, value in equal.items() if value))
            return wanted if where is None else wanted.where(*where(table))

        return self._stream(shape, as_recorded(shape, asked, batch), order, few=few)

    def _stream(self, shape: Shape[R], wanted: Any, order: Sequence[str], *, few: bool) -> Iterator[R]:  # noqa: ANN401 - a select
        """The records; few of them at once, without the cursor that takes three questions and is planned each time."""
        ordered = wanted.order_by(*(wanted.selected_columns[name] for name in order))
        with self.connection.execute(ordered, execution_options={} if few else {"yield_per": FETCH}) as rows:
            for row in rows:
                yield shape.record(row)


def lies_in(table: Table, within: CustomerRange) -> list[ColumnElement[bool]]:
    """The conditions that a row is of a range of customers."""
    asked = [table.c.system == within.system] if within.system else []
    asked += [table.c.entity == within.entity] if within.entity else []
    asked += [table.c.customer_id >= within.first] if within.first else []
    return [*asked, table.c.customer_id < within.end] if within.end else asked


def columns_of(shape: Shape[Any], table: Table) -> list[ColumnElement[Any]]:
    """The columns of a record, those kept as JSON as text."""
    as_text = shape.json_names
    return [cast(table.c[name], Text).label(name) if name in as_text else table.c[name] for name in shape.names]


def as_recorded(shape: Shape[Any], asked: Any, batch: int | None) -> Any:  # noqa: ANN401 - selects
    """Rows of now, or those recorded at or before a batch and not yet replaced at it."""
    now, before = current(shape), history(shape)
    if batch is None:
        return asked(now)
    stood = asked(now).where(now.c.recorded_from <= batch)
    was = asked(before).where(before.c.recorded_from <= batch, before.c.recorded_to > batch)
    return union_all(stood, was)
