"""What a question asks for: `q` in both grammars, finders, order, window [oracle.md §1.3].

Framework version 1 takes `Attr=value;Attr2>value`, later ones expressions with `and`, `or`, parentheses; each refuses
the other's. That version 1 refuses `and` is unverified, that later ones refuse `;` is not [addendum B4].
"""

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from simulators.oracle.fusion.errors import Refused, bad_query
from simulators.oracle.fusion.fields import Fields, Kind
from simulators.oracle.fusion.options import LARGEST_PAGE, USUAL_PAGE

Values = dict[str, Any]
Test = Callable[[Values], bool]
#: bounds of a question
MAX_TOKENS: Final = 4_000
MAX_DEPTH: Final = 20
_TOKEN: Final = re.compile(r"""\s*(?:('(?:[^']|'')*'|"(?:[^"]|"")*")|(<=|>=|<>|!=|[=<>(),])|([^\s=<>!(),'"]+))""")
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_TERM: Final = re.compile(r"\s*(\w+)\s*(<=|>=|<>|!=|=|<|>|\blike\b)\s*(.*?)\s*", re.IGNORECASE | re.DOTALL)
_COMPARE: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "=": lambda a, b: bool(a == b), "!=": lambda a, b: bool(a != b), "<>": lambda a, b: bool(a != b),
    "<": lambda a, b: bool(a < b), "<=": lambda a, b: bool(a <= b), ">": lambda a, b: bool(a > b),
    ">=": lambda a, b: bool(a >= b),
}  # fmt: skip


class Grammar:
    """Tests of one resource's rows out of texts."""

    def __init__(self, fields: Fields, *, unfilterable: frozenset[str]) -> None:
        self._fields, self._unfilterable = fields, unfilterable

    def test(self, q: str, *, version: int) -> Test:
        """Whether a row is asked for."""
        if version == 1:
            terms = [self._term(text) for text in _apart(q, ";") if text.strip()]
            return lambda values: all(term(values) for term in terms)
        return _Expression(q, self).whole()

    def _term(self, text: str) -> Test:
        found = _TERM.fullmatch(text)
        if found is None or re.search(r"(?<=[\s'\"])(and|or)\s", _outside(text), re.IGNORECASE):
            raise bad_query(f"{text.strip()} is no attribute with a value")
        return self.compared(found[1], found[2].lower(), _unquoted(found[3]))

    def compared(self, name: str, operator: str, literal: str) -> Test:
        """An attribute against a literal; an empty attribute is never equal, smaller or larger."""
        kind = self.kind(name)
        if operator == "like":
            pattern = _pattern(literal)
            return lambda values: values.get(name) is not None and bool(pattern.fullmatch(str(values[name])))
        wanted, compare = _typed(name, kind, literal), _COMPARE[operator]
        return lambda values: values.get(name) is not None and compare(_typed(name, kind, str(values[name])), wanted)

    def kind(self, name: str) -> Kind:
        """The type of an attribute that can be queried."""
        if name not in self._fields or name in self._unfilterable:
            raise bad_query(f"the attribute {name} is not queryable")
        return self._fields[name]


class _Expression:
    """A recursive descent over the words of an expression."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._words, self._at, self._grammar = _words(text), 0, grammar

    def whole(self) -> Test:
        test = self._either(0)
        if self._at < len(self._words):
            raise bad_query(f"nothing is expected at {self._words[self._at]}")
        return test

    def _either(self, depth: int) -> Test:
        if depth > MAX_DEPTH:
            raise bad_query("it is nested too deep")
        tests = [self._both(depth)]
        while self._took("or"):
            tests.append(self._both(depth))
        return tests[0] if len(tests) == 1 else lambda values: any(test(values) for test in tests)

    def _both(self, depth: int) -> Test:
        tests = [self._one(depth)]
        while self._took("and"):
            tests.append(self._one(depth))
        return tests[0] if len(tests) == 1 else lambda values: all(test(values) for test in tests)

    def _one(self, depth: int) -> Test:
        if self._took("not"):
            test = self._one(depth + 1)
            return lambda values: not test(values)
        if self._took("("):
            test = self._either(depth + 1)
            self._must(")")
            return test
        return self._comparison(self._next())

    def _comparison(self, name: str) -> Test:
        operator = self._next().lower()
        if operator == "is":
            empty = not self._took("not")
            self._must("null")
            self._grammar.kind(name)
            return lambda values: (values.get(name) is None) == empty
        if operator == "in":
            return self._among(name)
        if operator == "between":
            low = self._grammar.compared(name, ">=", _unquoted(self._next()))
            self._must("and")
            high = self._grammar.compared(name, "<=", _unquoted(self._next()))
            return lambda values: low(values) and high(values)
        if operator not in _COMPARE and operator != "like":
            raise bad_query(f"{operator} is no operator")
        return self._grammar.compared(name, operator, _unquoted(self._next()))

    def _among(self, name: str) -> Test:
        self._must("(")
        tests = [self._grammar.compared(name, "=", _unquoted(self._next()))]
        while self._took(","):
            tests.append(self._grammar.compared(name, "=", _unquoted(self._next())))
        self._must(")")
        return lambda values: any(test(values) for test in tests)

    def _next(self) -> str:
        if self._at >= len(self._words):
            raise bad_query("it ends too early")
        self._at += 1
        return self._words[self._at - 1]

    def _took(self, word: str) -> bool:
        here = self._at < len(self._words) and self._words[self._at].lower() == word
        self._at += here
        return here

    def _must(self, word: str) -> None:
        if not self._took(word):
            raise bad_query(f"{word} is missing")


def _words(text: str) -> list[str]:
    words: list[str] = []
    at, text = 0, text.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or ";" in (found[3] or "") or len(words) >= MAX_TOKENS:
            raise bad_query(f"nothing is expected at {text[at : at + 20]}")
        words.append(found[0].strip())
        at = found.end()
    return words


def _apart(text: str, mark: str) -> list[str]:
    """The parts between marks that are not quoted."""
    parts, quoted = [""], ""
    for sign in text:
        if sign in {"'", '"'} and quoted in {"", sign}:
            quoted = "" if quoted else sign
        if sign == mark and not quoted:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _outside(text: str) -> str:
    """The text with empty literals."""
    return re.sub(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"", "''", text)


def _unquoted(word: str) -> str:
    mark = word[:1]
    if mark in {"'", '"'} and word[-1:] == mark and len(word) > 1:
        return word[1:-1].replace(mark * 2, mark)
    return word


def _pattern(literal: str) -> re.Pattern[str]:
    """`*` and `%` stand for any text [oracle.md §1.3 for `*`]."""
    parts = re.split(r"[*%]", literal)
    return re.compile(".*".join(map(re.escape, parts)), re.IGNORECASE | re.DOTALL)


def _typed(name: str, kind: Kind, text: str) -> Any:  # noqa: ANN401 - of any type
    try:
        if kind in {"integer", "number"}:
            return Decimal(text)
        return datetime.fromisoformat(text if "T" in text else f"{text}T00:00:00+00:00") if kind == "datetime" else text
    except (ValueError, InvalidOperation):
        raise bad_query(f"{text} is no value of {name}") from None


def found_by(finder: str, finders: dict[str, dict[str, str]]) -> dict[str, str]:
    """What a finder asks for: attribute → value. `Name;variable=value,variable=value`."""
    name, _, told = finder.partition(";")
    if name not in finders:
        raise Refused(400, f"The finder {name} is not defined.")
    asked = dict(pair.strip().split("=", 1) for pair in _apart(told, ",") if "=" in pair)
    unknown = asked.keys() - finders[name].keys()
    if unknown:
        raise Refused(400, f"The finder {name} has no variable {', '.join(sorted(unknown))}.")
    return {finders[name][variable]: _unquoted(value) for variable, value in asked.items()}


def window(params: dict[str, str]) -> tuple[int, int]:
    """How many rows, and from which on."""
    limit, offset = params.get("limit", str(USUAL_PAGE)), params.get("offset", "0")
    if not _NUMBER.fullmatch(limit) or not _NUMBER.fullmatch(offset) or not int(limit):
        raise Refused(400, "limit and offset are numbers.")
    return min(int(limit), LARGEST_PAGE), int(offset)


def in_order(rows: list[Any], order: str, fields: Fields) -> list[Any]:
    """Rows by `orderBy=Attr:desc,Attr2`."""
    for part in reversed([one for one in order.split(",") if one]):
        name, _, way = part.strip().partition(":")
        if name not in fields or way.lower() not in {"", "asc", "desc"}:
            raise Refused(400, f"orderBy cannot be by {part}.")
        number = fields[name] in {"integer", "number"}
        rows = sorted(rows, key=lambda row: _place(row.values.get(name), number=number), reverse=way.lower() == "desc")
    return rows


def _place(value: Any, *, number: bool) -> tuple[bool, Any]:  # noqa: ANN401 - of any type
    return (value is not None, (Decimal(value) if number else str(value)) if value is not None else 0)
