"""Sums of measures over the selected dimensions, as an aggregating entity type answers."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from hashlib import blake2b

import msgspec

from simulators.sap.edm import EntityType
from simulators.sap.tables import Row, Table


def aggregated(table: Table, rows: Iterable[Row], select: Sequence[str]) -> Table:
    """A table with one row per combination of the selected dimensions.

    An amount's currency is always a dimension of its group, selected or not: amounts of two currencies are never added.
    """
    chosen = [column for column in table.type.columns if not select or column.name in select]
    units = {column.unit for column in chosen if column.role == "measure"}
    dimensions = tuple(
        column.name
        for column in table.type.columns
        if column.role == "dimension" and (column in chosen or column.name in units)
    )
    measures = tuple(column.name for column in chosen if column.role == "measure")
    sums = _sums(table, rows, dimensions, measures)
    made = [(_identity(dimensions, key), *key, *sums[key]) for key in sorted(sums)]
    return Table(_shape(table.type, ("ID", *dimensions, *measures)), made)


def _sums(
    table: Table, rows: Iterable[Row], dimensions: tuple[str, ...], measures: tuple[str, ...]
) -> dict[Row, list[Decimal]]:
    key_of, values_of = table.values(dimensions), table.values(measures)
    sums: dict[Row, list[Decimal]] = {}
    for row in rows:
        total = sums.setdefault(key_of(row), [Decimal(0)] * len(measures))
        for at, value in enumerate(values_of(row)):
            total[at] += value
    return sums


def _identity(dimensions: Sequence[str], key: Row) -> str:
    """An opaque ID of the group, the same for the same group and selection."""
    return blake2b(repr((dimensions, key)).encode(), digest_size=12).hexdigest().upper()


def _shape(source: EntityType, names: Sequence[str]) -> EntityType:
    by_name = {column.name: column for column in source.columns}
    held = [msgspec.structs.replace(by_name[name], source=_held) for name in names]
    empty = [msgspec.structs.replace(column, source=None) for column in source.columns if column.name not in names]
    return msgspec.structs.replace(source, columns=(*held, *empty))


def _held(record: object) -> object:
    return record
