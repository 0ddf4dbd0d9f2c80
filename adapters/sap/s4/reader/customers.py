"""The feed of customers: accounts of one company code, with persons and holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final, TypeVar

from msgspec import Struct

from adapters.kit.odata_literals import BadDate, text
from adapters.kit.odata_rows import Faulty, RowDecoder, Rows
from adapters.kit.odata_v2 import Query, Reading, Service
from adapters.sap.numbers import padded, stripped
from adapters.sap.s4 import wire
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.mapping.customers import CustomerMapper, MasterRecords
from adapters.sap.s4.metadata import BANKS, readable
from adapters.sap.s4.settings import Settings
from canonical_model.adapter import Environment, Page, ReadEnd, Record, Rejected, Stream
from canonical_model.errors import BadAnswer

T = TypeVar("T", bound=Struct)
#: general data are read once for all company codes and kept so long
MASTER_KEPT: Final = timedelta(minutes=15)
#: customers, partners and contacts held in memory
MOST_MASTER_RECORDS: Final = 3_000_000

_COMPANIES: RowDecoder[wire.CustomerCompany] = RowDecoder(wire.CustomerCompany)
_CUSTOMERS: RowDecoder[wire.Customer] = RowDecoder(wire.Customer)
_PARTNERS: RowDecoder[wire.Partner] = RowDecoder(wire.Partner)
_CONTACTS: RowDecoder[wire.Contact] = RowDecoder(wire.Contact)


class Master:
    """General customer data, the same for every company code."""

    def __init__(self, client: S4Client, settings: Settings) -> None:
        self._client, self._settings = client, settings
        self._records: MasterRecords | None = None
        self._read_at: datetime | None = None
        self.findings: set[str] = set()

    def records(self, now: datetime) -> MasterRecords:
        """The general data, read anew when those at hand are too old."""
        if self._records is None or self._read_at is None or now - self._read_at > MASTER_KEPT:
            self._records, self._read_at = self._all(), now
        return self._records

    def _all(self) -> MasterRecords:
        customers = {padded(row.Customer): row for row in self._rows("A_Customer", _CUSTOMERS, lambda c: c.Customer)}
        partners = list(self._rows("A_BusinessPartner", _PARTNERS, lambda p: p.BusinessPartner))
        contacts: dict[str, list[wire.Contact]] = {}
        for row in self._rows("A_BPContactToFuncAndDept", _CONTACTS, _contact_key):
            contacts.setdefault(padded(row.BusinessPartnerCompany), []).append(row)
        return MasterRecords(
            customers=customers,
            partners={padded(row.Customer): row for row in partners if row.Customer},
            people={padded(row.BusinessPartner): row for row in partners if not row.Customer},
            contacts={number: tuple(found) for number, found in contacts.items()},
        )

    def _rows(self, entity_set: str, decoder: RowDecoder[T], key: Callable[[T], str]) -> Iterator[T]:
        reading = pass_over(self._client.partners, entity_set, decoder, key=key, settings=self._settings)
        count = 0
        for rows in reading:
            count += rows.received
            if count > MOST_MASTER_RECORDS:
                raise BadAnswer(f"{entity_set}: more than {MOST_MASTER_RECORDS} records")
            self.findings |= {f"{entity_set}: {fault.reason}" for fault in rows.faulty}
            yield from rows.rows
        self.findings |= {f"{entity_set}: {oddity}" for oddity in reading.oddities}


def _contact_key(row: wire.Contact) -> str:
    return f"{row.RelationshipNumber}/{row.BusinessPartnerCompany}/{row.BusinessPartnerPerson}/{row.ValidityEndDate}"


def pass_over(
    service: Service, entity_set: str, decoder: RowDecoder[T], *, key: Callable[[T], str], settings: Settings,
    conditions: str = "",
) -> Reading[T]:  # fmt: skip
    """One pass over an entity set with everything of it that we read and this tenant has."""
    offered = readable(service, entity_set)
    query = Query(
        entity_set=entity_set, select=_asked(offered.select, settings), expand=_asked(offered.expand, settings),
        filter=conditions,
        orderby=service.shapes()[entity_set].keys, page_size=settings.page_size,
    )  # fmt: skip
    return service.reading(query, decoder, key=key)


def _asked(names: tuple[str, ...], settings: Settings) -> tuple[str, ...]:
    """What is asked for of what is offered: bank accounts only where the user may see them."""
    return names if settings.partner_banks else tuple(name for name in names if not name.startswith(BANKS))


class CustomerFeed:
    """Reads the customers of one company code, and the holds on their accounts."""

    def __init__(
        self,
        client: S4Client,
        settings: Settings,
        environment: Environment,
        *,
        master: Master,
        companies: Mapping[str, str],
    ) -> None:
        self._client, self._settings = client, settings
        now = environment.now()
        self._mapper = CustomerMapper(
            environment.system, settings, master=master.records(now), companies=companies, today=now.date()
        )
        self._master = master
        self._received = 0
        #: why the reading is not complete
        self.incomplete = ""
        self.findings: set[str] = set()

    def pages(self, entity: str) -> Iterator[Page]:
        """The feed; it is read whole each time, since company-code data carry no change date [EDMX]."""
        yield from self._mapped(entity, self._mapper.records, "customers")
        if not self._received:
            self.incomplete = f"no customer at all came from company code {entity}: no data access?"
        yield Page(
            end=ReadEnd(
                completeness="partial" if self.incomplete else "complete",
                reason=self.incomplete,
                findings=tuple(sorted(self.findings)),
            )
        )

    def holds(self, entity: str) -> Iterator[Page]:
        """The holds on customers' accounts."""
        yield from self._mapped(entity, self._mapper.holds, "holds")

    def _mapped(
        self, entity: str, mapped: Callable[[wire.CustomerCompany], Iterator[Record]], stream: Stream
    ) -> Iterator[Page]:
        reading = pass_over(
            self._client.partners, "A_CustomerCompany", _COMPANIES, key=lambda row: f"{row.CompanyCode}/{row.Customer}",
            settings=self._settings, conditions=f"CompanyCode eq {text(entity)}",
        )  # fmt: skip
        for rows in reading:
            self._received += rows.received
            yield _page(rows, mapped, stream, entity)
        if reading.moved:
            self.incomplete = "customers changed while they were read, twice"
        self.findings |= {f"A_CustomerCompany: {oddity}" for oddity in reading.oddities} | self._master.findings
        self.findings.update(readable(self._client.partners, "A_CustomerCompany").findings)
        self.findings.update(self._client.session.findings.values())


def _page(
    rows: Rows[wire.CustomerCompany],
    mapped: Callable[[wire.CustomerCompany], Iterator[Record]],
    stream: Stream,
    entity: str,
) -> Page:
    records: list[Record] = []
    rejected = [_faulty(fault, stream, entity) for fault in rows.faulty]
    for position, row in enumerate(rows.rows):
        try:
            records += list(mapped(row))
        except BadDate as error:
            key = (row.CompanyCode, padded(row.Customer))
            rejected.append(
                Rejected(
                    stream=stream, entity=entity, native_key=key, reason=str(error),
                    payload=rows.payload(position), customer_number=stripped(row.Customer),
                )
            )  # fmt: skip
    return Page(records=tuple(records), rejected=tuple(rejected), read=rows.received)


def _faulty(fault: Faulty, stream: Stream, entity: str) -> Rejected:
    number = fault.texts.get("Customer", "")
    return Rejected(
        stream=stream, entity=entity, native_key=(entity, padded(number)), reason=fault.reason,
        payload=fault.payload, customer_number=stripped(number) if number else "",
    )  # fmt: skip
