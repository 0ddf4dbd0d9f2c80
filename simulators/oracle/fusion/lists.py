"""currencyRates, business events, and the lists of values from a ledger to a business unit [oracle.md §1.1, §2.2].

Attributes of the lists of values are not documented where they could be read: their names here are unverified.
"""

from typing import Final

from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant, plain
from simulators.oracle.fusion.told import Told

#: code → identifier of the events of Receivables that Oracle's sample lists
EVENTS: Final = {
    "ReceivablesInvoiceCompleted": "FinArShared_Receivables_Invoice_Completed",
    "ReceivablesInvoiceIncompleted": "FinArShared_Receivables_Invoice_Incompleted",
}
_SEEDED: Final = "2018-12-27T09:43:55.243+00:00"


def event_rows(tenant: Tenant) -> list[Row]:
    """Business events, all of them switched off at first."""
    return [
        Row(
            key=tenant.kept.id_of("event", code),
            values={
                "ErpBusinessEventId": tenant.kept.id_of("event", code), "BusinessEventCode": code,
                "BusinessEventIdentifier": identifier, "EnabledFlag": code in tenant.kept.events,
                "CreatedBy": "SEED_DATA_FROM_APPLICATION", "LastUpdatedBy": "SEED_DATA_FROM_APPLICATION",
                "CreationDate": _SEEDED, "LastUpdateLogin": "-1",
                "LastUpdateDate": tenant.kept.stamp(
                    "event", code, code in tenant.kept.events, first=_SEEDED, now=tenant.now()
                ),
            },
        )
        for code, identifier in EVENTS.items()
    ]  # fmt: skip


def change_event(tenant: Tenant, row: Row, told: Told) -> None:
    """Switches an event on or off; no event is ever raised here."""
    if told.keys() != {"EnabledFlag"} or not isinstance(told["EnabledFlag"], bool):
        raise Refused(400, "Only EnabledFlag can be updated.", path="/EnabledFlag")
    (tenant.kept.events.add if told["EnabledFlag"] else tenant.kept.events.discard)(row.values["BusinessEventCode"])
    tenant.changed()


def rate_rows(tenant: Tenant) -> list[Row]:
    """A row for each day that a rate was entered for: a day without one has none."""
    rates = tenant.books.rates.every()
    return [
        Row(
            key=tenant.kept.id_of("rate", (one.valid_on, one.from_currency, one.to_currency)),
            values={
                "FromCurrency": one.from_currency, "ToCurrency": one.to_currency, "UserConversionType": "Corporate",
                "ConversionType": "Corporate", "ConversionDate": one.valid_on.isoformat(),
                "ConversionRate": plain(one.rate * one.to_factor / one.from_factor),
            },
        )
        for one in rates
    ]  # fmt: skip


def unit_rows(tenant: Tenant) -> list[Row]:
    """Business units, for receivablesBusinessUnitsLOV and finBusinessUnitsLOV."""
    return [
        Row(
            key=tenant.kept.id_of("business unit", code), entity=code,
            values={
                "BusinessUnitId": tenant.kept.id_of("business unit", code), "BusinessUnitName": tenant.unit(code),
                "LegalEntityIdentifier": code,
            },
        )
        for code in tenant.books.entities
    ]  # fmt: skip


def ledger_rows(tenant: Tenant) -> list[Row]:
    """A ledger each entity, for ledgersLOV."""
    return [
        Row(
            key=tenant.kept.id_of("ledger", code), entity=code,
            values={
                "LedgerId": tenant.kept.id_of("ledger", code), "Name": f"{one.name} Ledger",
                "LedgerCurrencyCode": one.currency,
            },
        )
        for code, one in tenant.books.entities.items()
    ]  # fmt: skip


def legal_entity_rows(tenant: Tenant) -> list[Row]:
    """Legal entities, for legalEntitiesLOV."""
    return [
        Row(
            key=tenant.kept.id_of("legal entity", code), entity=code,
            values={
                "LegalEntityId": tenant.kept.id_of("legal entity", code), "Name": one.name,
                "LegalEntityIdentifier": code,
            },
        )
        for code, one in tenant.books.entities.items()
    ]  # fmt: skip
