"""One system as it is read: its statements page by page, and its business units, asked for once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from operator import itemgetter, lt, ne
from typing import Any, Final, Protocol

from adapters.kit.decimals import Decimals
from adapters.oracle.mapping.values import Where
from adapters.oracle.rows import BusinessUnit, Row, must_have, read, unknown
from adapters.oracle.source import Binds, Statements
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer, Misconfigured

TWICE: Final = "a record came on two pages: the books moved meanwhile"
#: rows of one key
Group = tuple[Row, ...]
#: no id is smaller
BEFORE_ALL: Final = "0"


class Options(Protocol):
    """What of the settings the reading needs."""

    @property
    def business_units(self) -> tuple[str, ...]: ...
    @property
    def page_size(self) -> int: ...
    @property
    def rate_type(self) -> str: ...
    @property
    def history_from_months(self) -> int: ...
    @property
    def overlap_minutes(self) -> int: ...
    @property
    def decimals(self) -> dict[str, int]: ...
    @property
    def strategic_customers(self) -> tuple[str, ...]: ...


class Receivables:
    """What all feeds share."""

    def __init__(self, statements: Statements, options: Options, environment: Environment) -> None:
        self.statements, self.options, self.environment = statements, options, environment
        self._units: dict[str, BusinessUnit] = {}
        #: what looked unusual, of all statements
        self.findings: set[str] = set()

    def units(self) -> dict[str, BusinessUnit]:
        """The business units that are read, by id; Misconfigured if there is none."""
        if not self._units:
            wanted = set(self.options.business_units)
            found = (read(row, BusinessUnit) for row in self.rows("business_units", {}))
            self._units = {one.org_id: one for one in found if not wanted or one.org_id in wanted}
        if not self._units:
            raise Misconfigured(
                "no business unit comes",
                remedy="give the user data access to business units, or correct business_units",
            )
        return self._units

    def database_time(self) -> str:
        """What time it is on the database's own clock, asked anew."""
        self._units = {}
        return max(one.database_time for one in self.units().values())

    def where(self, entity: str) -> Where:
        """One business unit's books; Misconfigured if it is not among those read."""
        units = self.units()
        if entity not in units:
            raise Misconfigured(f"business unit {entity!r} does not come: no data access, or not in business_units")
        decimals: Decimals = self.options.decimals
        return Where(
            system=self.environment.system, entity=entity, functional_currency=units[entity].ledger_currency,
            decimals=decimals,
        )  # fmt: skip

    def rows(self, statement: str, binds: Binds, *, entity: str = "") -> Iterator[Row]:
        """The rows of one call, of which the first is looked at for missing and new columns."""
        rows = iter(self.statements.rows(statement, binds, entity=entity))
        for row in islice(rows, 1):
            must_have(row, statement)
            self.findings |= {f"{statement}: {name} is new" for name in unknown(row, statement)}
            yield row
        yield from rows

    def keyed(
        self, statement: str, key: str, binds: dict[str, Any], *, entity: str = "", doubts: set[str]
    ) -> Iterator[list[Group]]:
        """Rows page by page in the order of their key, those of one key together; what is doubtful goes to `doubts`.

        Raises BadAnswer where pages lead to themselves.
        """
        last = int(BEFORE_ALL)
        size = self.options.page_size
        while True:
            asked = {**binds, "P_AFTER_ID": str(last), "P_LIMIT": str(size)}
            rows = list(self.rows(statement, asked, entity=entity))
            numbers, groups = _grouped(rows, [_number(row[key], statement) for row in rows])
            came, ascending = len(groups), all(map(lt, [last, *numbers], numbers))
            if not ascending:
                doubts.add(TWICE)
                fresh = [(number, group) for number, group in zip(numbers, groups, strict=True) if number > last]
                numbers, groups = [number for number, _ in fresh], [group for _, group in fresh]
            if came and not groups:
                raise BadAnswer(f"{statement}: its pages go round in circles", entity=entity)
            if groups:
                yield groups
                last = max(numbers)
            if came < size:
                return


def _grouped(rows: list[Row], numbers: list[int]) -> tuple[list[int], list[Group]]:
    """Rows that follow each other with one number, together, and the number of each group."""
    if all(map(ne, numbers, numbers[1:])):
        return numbers, list(zip(rows))
    together = [
        (number, tuple(map(itemgetter(1), some)))
        for number, some in groupby(zip(numbers, rows, strict=True), itemgetter(0))
    ]
    return [number for number, _ in together], [group for _, group in together]


def _number(text: str, statement: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise BadAnswer(f"{statement}: not an id: {text[:30]!r}")
    return int(text)
