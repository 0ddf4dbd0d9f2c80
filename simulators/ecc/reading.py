"""RFC_READ_TABLE and DDIF_FIELDINFO_GET over the tables."""

from functools import partial
from typing import Any

from simulators.books import Books
from simulators.ecc import customer_tables, fscm, idocs, ledger_tables
from simulators.ecc.errors import Result, raised
from simulators.ecc.options import test_of
from simulators.ecc.tables import Column, Record, Table

ROW = 512
TABLES: dict[str, Table] = {
    table.name: table
    for module in (ledger_tables, customer_tables, fscm, idocs)
    for table in module.TABLES
}  # fmt: skip


class Dictionary:
    """The tables of one system: some may be missing, lack fields, or be closed to the caller."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self.missing: set[str] = set()
        self.closed: set[str] = set()
        #: table and field
        self.lacking: set[tuple[str, str]] = set()
        #: the dictionary says that fields are so many times narrower than they are
        self.understates = 1
        self._kept: dict[str, tuple[int, list[Record]]] = {}

    def describe(self, parameters: dict[str, Any]) -> Result:
        """DDIF_FIELDINFO_GET."""
        table = self._table(str(parameters["TABNAME"]), "NOT_FOUND")
        fields = [
            {
                "TABNAME": table.name,
                "FIELDNAME": one.name,
                "DATATYPE": one.type,
                "OUTPUTLEN": f"{-(-one.width // self.understates):06d}",
            }
            for one in table.columns
            if (table.name, one.name) not in self.lacking
        ]
        return {"DFIES_TAB": fields}

    def read(self, parameters: dict[str, Any]) -> Result:
        """RFC_READ_TABLE."""
        table = self._table(str(parameters["QUERY_TABLE"]), "TABLE_NOT_AVAILABLE")
        if table.name in self.closed:
            raise raised("NOT_AUTHORIZED")
        columns = [self._column(table, str(one["FIELDNAME"])) for one in parameters.get("FIELDS", [])]
        columns = columns or list(table.columns)
        glue = str(parameters.get("DELIMITER", "")).strip()
        if sum(one.width for one in columns) + len(glue) * (len(columns) - 1) > ROW:
            raise raised("DATA_BUFFER_EXCEEDED")
        found = self._found(table, parameters)
        skip, count = int(parameters.get("ROWSKIPS", 0)), int(parameters.get("ROWCOUNT", 0))
        page = found[skip : skip + count] if count else found[skip:]
        if parameters.get("NO_DATA"):
            page = []
        rows = [{"WA": glue.join(_cell(one, record) for one in columns).rstrip()} for record in page]
        return {"DATA": rows, "FIELDS": _layout(columns, len(glue))}

    def _found(self, table: Table, parameters: dict[str, Any]) -> list[Record]:
        """The records that fulfil the conditions, in no order that means anything."""
        test = test_of([str(one["TEXT"]) for one in parameters.get("OPTIONS", [])])
        return [one for one in self._records(table) if test(partial(self._value, table, one))]

    def _records(self, table: Table) -> list[Record]:
        with self._books.lock:
            revision = self._books.revision
            kept = self._kept.get(table.name)
            if kept is None or kept[0] != revision:
                kept = self._kept[table.name] = (revision, list(table.records(self._books)))
        return kept[1]

    def _value(self, table: Table, record: Record, name: str) -> str:
        column = table.column(name)
        if column is None or (table.name, name) in self.lacking:
            raise raised("OPTION_NOT_VALID")
        return column.value(record).rstrip()

    def _table(self, name: str, exception: str) -> Table:
        if name not in TABLES or name in self.missing:
            raise raised(exception)
        return TABLES[name]

    def _column(self, table: Table, name: str) -> Column:
        column = table.column(name)
        if column is None or (table.name, name) in self.lacking:
            raise raised("FIELD_NOT_VALID")
        return column


def _cell(column: Column, record: Record) -> str:
    return column.value(record)[: column.width].ljust(column.width)


def _layout(columns: list[Column], glue: int) -> list[dict[str, str]]:
    fields, offset = [], 0
    for one in columns:
        fields.append({
            "FIELDNAME": one.name, "OFFSET": f"{offset:06d}", "LENGTH": f"{one.width:06d}", "TYPE": one.type[0],
            "FIELDTEXT": one.name,
        })  # fmt: skip
        offset += one.width + glue
    return fields
