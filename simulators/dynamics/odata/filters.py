"""`$filter`: eq ne gt ge lt le, and or not, parentheses, contains startswith endswith."""

import operator
from collections.abc import Callable, Mapping
from typing import Any, Final

from simulators.dynamics.odata.entities import Dialect, EntityType, Field
from simulators.dynamics.odata.errors import bad_question, no_property
from simulators.dynamics.odata.literals import Token, literal, mismatch, tokens

Test = Callable[[Mapping[str, Any]], bool]
#: how deep parentheses and `not` may go
MAX_DEPTH: Final = 50
_COMPARED: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "ge": operator.ge, "lt": operator.lt, "le": operator.le,
}  # fmt: skip
_FUNCTIONS: Final[dict[str, Callable[[str, str], bool]]] = {
    "contains": lambda text, part: part in text,
    "startswith": str.startswith,
    "endswith": str.endswith,
}
_END: Final = Token("end", "")


class Filter:
    """Reads one filter for one entity."""

    def __init__(self, text: str, of: EntityType, dialect: Dialect, *, unfilterable: frozenset[str]) -> None:
        self._tokens = [*tokens(text), _END]
        self._at, self._depth = 0, 0
        self._of, self._dialect, self._unfilterable = of, dialect, unfilterable

    def test(self) -> Test:
        """What a row has to pass."""
        found = self._either()
        if self._next() != _END:
            raise bad_question("Syntax error: the expression goes on where it should end.")
        return found

    def _either(self) -> Test:
        tests = [self._both()]
        while self._took("name", "or"):
            tests.append(self._both())
        return tests[0] if len(tests) == 1 else lambda row: any(test(row) for test in tests)

    def _both(self) -> Test:
        tests = [self._one()]
        while self._took("name", "and"):
            tests.append(self._one())
        return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)

    def _one(self) -> Test:
        if self._took("name", "not"):
            inner = self._deeper(self._one)
            return lambda row: not inner(row)
        if self._took("sign", "("):
            found = self._deeper(self._either)
            self._expect("sign", ")")
            return found
        return self._comparison()

    def _deeper(self, read: Callable[[], Test]) -> Test:
        """What stands within, as long as that is not too deep."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise bad_question("The expression is nested too deep.")
        found = read()
        self._depth -= 1
        return found

    def _comparison(self) -> Test:
        token = self._next()
        if token.kind != "name":
            raise bad_question(f"Syntax error at '{token.text}'.")
        if token.text in _FUNCTIONS and self._took("sign", "("):
            return self._function(token.text)
        name, word = token.text, self._next().text
        if word not in _COMPARED:
            raise bad_question(f"Syntax error: '{word}' is no operator here.")  # `has` and `in` too [§1.1]
        field, told = self._field(name), self._next()
        return self._compared(name, field, word, told)

    def _compared(self, name: str, field: Field, word: str, told: Token) -> Test:
        if field.kind == "enum" and word not in {"eq", "ne"}:
            raise bad_question(f"Only eq and ne can be used on the enumeration {name}.")
        value = literal(told, field, self._dialect)
        if self._dialect.wildcards and field.kind == "text" and told.kind == "text" and "*" in told.text:
            return _like(name, value, same=word == "eq")
        compare, ready = _COMPARED[word], self._ready(field)
        if value is None or word in {"eq", "ne"}:
            return lambda row: compare(ready(row.get(name)), value)
        return lambda row: row.get(name) is not None and compare(ready(row[name]), value)

    def _function(self, word: str) -> Test:
        name = self._next().text
        field = self._field(name)
        self._expect("sign", ",")
        told = self._next()
        self._expect("sign", ")")
        if field.kind != "text" or told.kind != "text":
            raise mismatch(told, field)
        part, run = literal(told, field, self._dialect), _FUNCTIONS[word]
        ready = self._ready(field)
        return lambda row: run(ready(row.get(name) or ""), part)

    def _ready(self, field: Field) -> Callable[[Any], Any]:
        """A row's value as it is compared."""
        if field.kind == "text" and self._dialect.ignore_case:
            return lambda value: value.casefold() if isinstance(value, str) else value
        return lambda value: value

    def _field(self, name: str) -> Field:
        if name not in self._of.fields:
            raise no_property(name, f"{self._dialect.namespace}.{self._of.name}")
        if name in self._unfilterable:
            raise bad_question(f"The property '{name}' cannot be used in the $filter query option.")
        return self._of.fields[name]

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _took(self, *token: str) -> bool:
        taken = self._tokens[self._at] == token
        self._at += taken
        return taken

    def _expect(self, kind: str, text: str) -> None:
        if not self._took(kind, text):
            raise bad_question(f"Syntax error: '{text}' is missing.")


def _like(name: str, pattern: str, *, same: bool) -> Test:
    """Stars stand for anything."""
    parts = pattern.split("*")

    def found(row: Mapping[str, Any]) -> bool:
        text, at = str(row.get(name) or "").casefold(), 0
        for part in parts:
            at = text.find(part.casefold(), at)
            if at < 0:
                return not same
            at += len(part)
        fits = text.startswith(parts[0].casefold()) and text.endswith(parts[-1].casefold())
        return fits == same

    return found


def key_values(text: str, of: EntityType, dialect: Dialect) -> dict[str, Any]:
    """The values of a key: `(a='x',b=1)`, or `('x')` where the key is one property."""
    found = [*tokens(text), _END]
    if len(found) == 2 and len(of.keys) == 1:  # noqa: PLR2004 - the value and the end
        return {of.keys[0]: _key(found[0], of.keys[0], of, dialect)}
    values: dict[str, Any] = {}
    for at in range(0, len(found) - 1, 4):
        name, sign, told, more = found[at : at + 4] if len(found) >= at + 4 else (_END,) * 4
        if sign.text != "=" or more.text not in {",", ""}:
            raise bad_question(f"The key '{text}' cannot be read.")
        values[name.text] = _key(told, name.text, of, dialect)
    if values.keys() != set(of.keys):
        raise bad_question(f"The key '{text}' does not name exactly {', '.join(of.keys)}.")
    return values


def _key(token: Token, name: str, of: EntityType, dialect: Dialect) -> Any:  # noqa: ANN401 - a value of the field's kind
    if name not in of.fields:
        raise no_property(name, f"{dialect.namespace}.{of.name}")
    return literal(token, of.fields[name], dialect)
