"""`$filter` of OData V2, compiled to a predicate over rows."""

from collections.abc import Callable
from typing import Any

import msgspec

from simulators.sap.errors import bad_query, no_property, not_filterable
from simulators.sap.literals import Token, fitting, tokens, value_of
from simulators.sap.tables import Getter, Row, Table

Predicate = Callable[[Row], bool]
MAX_DEPTH = 40


class Filter(msgspec.Struct, frozen=True):
    """A predicate, and the equalities that must hold for it: they let an index do the first cut."""

    test: Predicate
    equal: tuple[tuple[str, Any], ...] = ()


class _Parser:
    """Recursive descent: or < and < not < comparison."""

    def __init__(self, table: Table, source: str, *, unfilterable: frozenset[str]) -> None:
        self._table = table
        self._tokens = tokens(source)
        self._unfilterable = unfilterable
        self._at = 0
        self._depth = 0

    def parse(self) -> Filter:
        found = self._either()
        if self._at < len(self._tokens):
            raise bad_query(f"Unexpected '{self._tokens[self._at].text}' in the filter")
        return found

    def _peek(self) -> str:
        return self._tokens[self._at].text if self._at < len(self._tokens) else ""

    def _take(self, expected: str = "") -> Token:
        if self._at >= len(self._tokens) or (expected and self._peek() != expected):
            raise bad_query(f"'{expected or 'operand'}' expected in the filter")
        self._at += 1
        return self._tokens[self._at - 1]

    def _either(self) -> Filter:
        sides = [self._both()]
        while self._peek() == "or":
            self._take()
            sides.append(self._both())
        if len(sides) == 1:
            return sides[0]
        tests = tuple(side.test for side in sides)
        return Filter(lambda row: any(test(row) for test in tests))

    def _both(self) -> Filter:
        sides = [self._unary()]
        while self._peek() == "and":
            self._take()
            sides.append(self._unary())
        if len(sides) == 1:
            return sides[0]
        tests = tuple(side.test for side in sides)
        return Filter(
            lambda row: all(test(row) for test in tests), tuple(pair for side in sides for pair in side.equal)
        )

    def _unary(self) -> Filter:
        if self._peek() == "not":
            self._take()
            inner = self._unary().test
            return Filter(lambda row: not inner(row))
        if self._peek() == "(":
            return self._group()
        return self._comparison()

    def _group(self) -> Filter:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise bad_query("The filter is nested too deeply")
        self._take("(")
        found = self._either()
        self._take(")")
        self._depth -= 1
        return found

    def _comparison(self) -> Filter:
        token = self._take()
        if token.text in FUNCTIONS and self._peek() == "(":
            return self._function(token.text)
        operator = self._take().text
        if operator not in OPERATORS or token.kind != "name":
            raise bad_query(f"'{operator}' is no operator here")
        value = fitting(self._table.columns[token.text], value_of(self._take())) if self._known(token.text) else None
        test = OPERATORS[operator](self._table.getter(token.text), value)
        return Filter(test, ((token.text, value),) if operator == "eq" else ())

    def _function(self, name: str) -> Filter:
        self._take("(")
        first = self._take()
        self._take(",")
        second = self._take()
        self._take(")")
        field, literal = (second, first) if name == "substringof" else (first, second)
        self._known(field.text)
        test = FUNCTIONS[name](self._table.getter(field.text), str(value_of(literal)))
        wanted = self._peek() == "eq"
        if not wanted:
            return Filter(test)
        self._take("eq")
        outcome = value_of(self._take())
        return Filter(lambda row: test(row) is outcome)

    def _known(self, name: str) -> bool:
        column = self._table.columns.get(name)
        if column is None:
            raise no_property(name, self._table.type.type_name)
        if not column.filterable or name in self._unfilterable:
            raise not_filterable(name)
        return True


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Getter, Any], Predicate]:
    """Comparisons by order: an absent value is in no order, so it never matches."""

    def make(getter: Getter, value: Any) -> Predicate:  # noqa: ANN401 - as the property's type
        def test(row: Row) -> bool:
            own = getter(row)
            return own is not None and value is not None and compare(own, value)

        return test

    return make


def _equal(getter: Getter, value: Any) -> Predicate:  # noqa: ANN401 - as the property's type
    return lambda row: bool(getter(row) == value)


def _differs(getter: Getter, value: Any) -> Predicate:  # noqa: ANN401 - as the property's type
    return lambda row: bool(getter(row) != value)


OPERATORS: dict[str, Callable[[Getter, Any], Predicate]] = {
    "eq": _equal,
    "ne": _differs,
    "gt": _ordered(lambda own, value: bool(own > value)),
    "ge": _ordered(lambda own, value: bool(own >= value)),
    "lt": _ordered(lambda own, value: bool(own < value)),
    "le": _ordered(lambda own, value: bool(own <= value)),
}

FUNCTIONS: dict[str, Callable[[Getter, str], Predicate]] = {
    "substringof": lambda getter, part: lambda row: part in (getter(row) or ""),
    "startswith": lambda getter, part: lambda row: (getter(row) or "").startswith(part),
    "endswith": lambda getter, part: lambda row: (getter(row) or "").endswith(part),
}


def compiled(table: Table, source: str, *, unfilterable: frozenset[str] = frozenset()) -> Filter:
    """Compiles a filter for a table; what is no filter, or names or types that do not fit, is refused with 400."""
    return _Parser(table, source, unfilterable=unfilterable).parse()


def matching(table: Table, source: str, *, unfilterable: frozenset[str] = frozenset()) -> list[Row]:
    """Rows that pass the filter, in key order."""
    if not source:
        return table.rows
    found = compiled(table, source, unfilterable=unfilterable)
    equal = dict(found.equal)
    names = tuple(sorted(name for name in equal if name in INDEXED))
    rows = table.find(names, tuple(equal[name] for name in names)) if names else table.rows
    return [row for row in rows if found.test(row)]


#: properties worth an index: those callers read single accounts and documents by
INDEXED = frozenset({
    "CompanyCode", "Customer", "AccountingDocument", "BusinessPartner", "BusinessPartnerCompany", "AddressID",
    "ClearingAccountingDocument", "DocumentReferenceID",
})  # fmt: skip
