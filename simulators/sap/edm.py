"""Properties and entity types as OData V2 describes them, and how each value looks on the wire."""

from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal

import msgspec

from simulators.books import Books
from simulators.books.money import places

#: "currency": an amount has its currency's places ("1190.00"); "fixed": the property's scale ("1190.000")
Decimals = Literal["currency", "fixed"]
Formatter = Callable[[Any], Any]


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One property; without a source every record has the type's empty value."""

    name: str
    type: str
    length: int = 0
    precision: int = 0
    scale: int = 0
    source: Callable[[Any], Any] | None = None
    #: the property that holds the amount's currency
    unit: str = ""
    #: leading zeros of numeric values are left out on the wire and ignored in filters (ALPHA conversion)
    alpha: bool = False
    #: digits of a numeric text (NUMC); some systems send it without its leading zeros
    digits: int = 0
    filterable: bool = True
    #: "dimension" or "measure" in an aggregating entity type
    role: str = ""

    @property
    def empty(self) -> Any:  # noqa: ANN401 - the value's type is the property's
        return {"Edm.String": "", "Edm.Boolean": False, "Edm.Decimal": Decimal(0)}.get(self.type)


class Navigation(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    target: str
    many: bool
    #: pairs of own property and the target's
    join: tuple[tuple[str, str], ...]


class EntityType(msgspec.Struct, frozen=True, kw_only=True):
    """One entity set with its type, and where its records come from."""

    set_name: str
    keys: tuple[str, ...]
    columns: tuple[Column, ...]
    records: Callable[[Books], Iterable[Any]]
    navigations: tuple[Navigation, ...] = ()
    #: records carry an etag
    etag: bool = False
    #: measures are summed over the selected dimensions
    aggregate: bool = False
    #: what a record is, and what changes whenever it does: a row made of it is kept as long as that stays the same
    stamp: Callable[[Any], tuple[Hashable, Hashable]] | None = None

    @property
    def type_name(self) -> str:
        return f"{self.set_name}Type"


class Service(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    types: tuple[EntityType, ...]

    @property
    def path(self) -> str:
        return f"/sap/opu/odata/sap/{self.name}/"


def text(name: str, length: int, source: Callable[[Any], Any] | None = None, *, role: str = "") -> Column:
    """A string property."""
    return Column(name=name, type="Edm.String", length=length, source=source, role=role)


def number(name: str, length: int, source: Callable[[Any], Any]) -> Column:
    """A number of an account or partner: digits lose their leading zeros on the wire."""
    return Column(
        name=name, type="Edm.String", length=length, alpha=True, source=lambda record: without_zeros(source(record))
    )


def numeric(name: str, digits: int, source: Callable[[Any], int | None]) -> Column:
    """A text of digits only (NUMC); an absent one is all zeros, as ABAP's initial value is."""
    return Column(
        name=name,
        type="Edm.String",
        length=digits,
        digits=digits,
        source=lambda record: filled(source(record) or 0, digits),
    )


def day(name: str, source: Callable[[Any], date | None] | None = None) -> Column:
    """A date without a time of day."""
    return Column(name=name, type="Edm.DateTime", source=source)


def moment(name: str, source: Callable[[Any], time | None] | None = None) -> Column:
    """A time of day."""
    return Column(name=name, type="Edm.Time", source=source)


def flag(name: str, source: Callable[[Any], bool] | None = None) -> Column:
    """A boolean."""
    return Column(name=name, type="Edm.Boolean", source=source)


def amount(name: str, unit: str, source: Callable[[Any], Decimal] | None = None, *, role: str = "") -> Column:
    """An amount with the property that holds its currency."""
    filterable = role != "measure"
    return Column(
        name=name, type="Edm.Decimal", precision=24, scale=3, unit=unit, source=source, role=role, filterable=filterable
    )


def figure(name: str, precision: int, scale: int, source: Callable[[Any], Decimal] | None = None) -> Column:
    """A decimal that is no money."""
    return Column(name=name, type="Edm.Decimal", precision=precision, scale=scale, source=source)


@lru_cache(maxsize=20_000)
def padded(number: str) -> str:
    """A number as SAP keeps it: filled with zeros if it has digits only (conversion exit ALPHA)."""
    return number.rjust(10, "0") if number.isdecimal() else number


@lru_cache(maxsize=20_000)
def filled(value: int, digits: int) -> str:
    """A numeric text; one for all lines that have it, which are millions."""
    return f"{value:0{digits}d}"


@lru_cache(maxsize=20_000)
def without_zeros(value: str) -> str:
    """ALPHA conversion outwards: `0010100001` becomes `10100001`; what has a letter in it stays."""
    return (value.lstrip("0") or "0") if value.isdigit() else value


@lru_cache(maxsize=20_000)
def wire_day(value: date | None) -> str | None:
    """`/Date(ms)/`, or null for an absent date."""
    if value is None:
        return None
    instant = datetime(value.year, value.month, value.day, tzinfo=UTC)
    return f"/Date({(instant - datetime(1970, 1, 1, tzinfo=UTC)) // _MILLISECOND})/"


_MILLISECOND = datetime(1970, 1, 1, 0, 0, 0, 1000, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)


def wire_time(value: time | None) -> str | None:
    """`PT14H05M09S`, or null."""
    return None if value is None else f"PT{value.hour:02d}H{value.minute:02d}M{value.second:02d}S"


@lru_cache(maxsize=100_000)
def wire_decimal(value: Decimal, scale: int) -> str:
    """A decimal as a string with that many places."""
    return f"{value:.{scale}f}"


def short_number(value: str) -> str:
    """A numeric text without leading zeros."""
    return value.lstrip("0") or "0"


def wire_amount(value: Decimal, currency: str) -> str:
    """An amount as a string with its currency's places."""
    return wire_decimal(value, places(currency))


def formatter(column: Column) -> Formatter:
    """How a value of this property is written, the currency's places aside."""
    if column.type == "Edm.DateTime":
        return wire_day
    if column.type == "Edm.Time":
        return wire_time
    if column.type == "Edm.Decimal":
        return lambda value: wire_decimal(value, column.scale)
    return lambda value: value


def key_literal(column: Column, value: Any, *, short: bool) -> str:  # noqa: ANN401 - the value's type is the property's
    """A value as it stands in a URL key, before percent-encoding; `short` leaves out a numeric text's zeros."""
    if column.type == "Edm.DateTime":
        return f"datetime'{value.isoformat()}T00:00:00'"
    if short and column.digits:
        value = short_number(value)
    return "'" + str(value).replace("'", "''") + "'"
