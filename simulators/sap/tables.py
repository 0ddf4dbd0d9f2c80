"""A still picture of the books as entity sets: rows are built once per state of the books and then shared."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from operator import itemgetter
from typing import Any

from simulators.books import Books
from simulators.sap.edm import Column, EntityType, Service

Row = tuple[Any, ...]
Getter = Callable[[Row], Any]
MAX_RESULTS = 64
Stamp = Callable[[Any], tuple[Hashable, Hashable]]
#: what a record is → its version when its row was made, and the row
Kept = dict[Hashable, tuple[Hashable, Row]]


class Table:
    """The records of one entity set, in key order."""

    def __init__(self, entity_type: EntityType, rows: list[Row]) -> None:
        self.type = entity_type
        self.columns = {column.name: column for column in entity_type.columns}
        self._place = {column.name: at for at, column in enumerate(_stored(entity_type))}
        self.rows = rows
        self._indexes: dict[tuple[str, ...], dict[Row, list[Row]]] = {}

    @classmethod
    def build(cls, entity_type: EntityType, books: Books, kept: Kept) -> "Table":
        """All rows; those whose records did not change since they were kept are taken from there."""
        make = _maker(entity_type)
        table = cls(entity_type, [])
        if entity_type.stamp is None:
            table.rows = [make(record) for record in entity_type.records(books)]
        else:
            table.rows = [_row(record, entity_type.stamp, make, kept) for record in entity_type.records(books)]
        if not entity_type.aggregate:
            table.rows.sort(key=table.values(entity_type.keys))
        return table

    def getter(self, name: str) -> Getter:
        """Reads one property of a row; a property without a source is the type's empty value."""
        place = self._place.get(name)
        if place is not None:
            return itemgetter(place)
        empty = self.columns[name].empty
        return lambda _: empty

    def values(self, names: tuple[str, ...]) -> Callable[[Row], Row]:
        places = [self._place[name] for name in names if name in self._place]
        if len(places) == len(names) > 1:
            return itemgetter(*places)
        getters = [self.getter(name) for name in names]
        return lambda row: tuple([getter(row) for getter in getters])

    def find(self, names: tuple[str, ...], values: Row) -> list[Row]:
        """Rows whose properties have these values, by an index made at the first call."""
        index = self._indexes.get(names)
        if index is None:
            index = {}
            read = self.values(names)
            for row in self.rows:
                index.setdefault(read(row), []).append(row)
            self._indexes[names] = index
        return index.get(values, [])


def _maker(entity_type: EntityType) -> Callable[[Any], Row]:
    sources = [column.source for column in _stored(entity_type) if column.source]
    return lambda record: tuple([source(record) for source in sources])


def _row(record: Any, stamp: Stamp, make: Callable[[Any], Row], kept: Kept) -> Row:  # noqa: ANN401 - any kind of record
    identity, version = stamp(record)
    found = kept.get(identity)
    if found is None or found[0] != version:
        found = kept[identity] = (version, make(record))
    return found[1]


def _stored(entity_type: EntityType) -> list[Column]:
    return [column for column in entity_type.columns if column.source]


class Snapshot:
    """The books at one revision. A paged read keeps its snapshot to the last page."""

    def __init__(self, books: Books, services: tuple[Service, ...], kept: Kept) -> None:
        self.books, self._kept = books, kept
        self.revision = books.revision
        self._types = {one.set_name: one for service in services for one in service.types}
        self._tables: dict[str, Table] = {}
        self._results: OrderedDict[tuple[str, ...], list[Row]] = OrderedDict()

    @property
    def built(self) -> tuple[str, ...]:
        """The entity sets that were asked for."""
        return tuple(self._tables)

    def table(self, set_name: str) -> Table:
        """The rows of an entity set, built at the first request for it."""
        with self.books.lock:
            if set_name not in self._tables:
                self._tables[set_name] = Table.build(self._types[set_name], self.books, self._kept)
            return self._tables[set_name]

    def remembered(self, question: tuple[str, ...], answer: Callable[[], list[Row]]) -> list[Row]:
        """The rows of a filter and order, worked out once; pages after the first take them from here."""
        with self.books.lock:
            if question not in self._results:
                self._results[question] = answer()
                if len(self._results) > MAX_RESULTS:
                    self._results.popitem(last=False)
            self._results.move_to_end(question)
            return self._results[question]
