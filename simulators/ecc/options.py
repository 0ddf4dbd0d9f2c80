"""Conditions of a table reading: lines of at most 72 characters, words apart by blanks."""

import re
from collections.abc import Callable
from fnmatch import fnmatchcase

from simulators.ecc.errors import raised

LINE = 72
MOST_LINES = 10_000
_WORD = re.compile(r"'(?:[^']|'')*'|[(),]|[^\s(),']+")
_COMPARISONS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda left, right: left == right, "EQ": lambda left, right: left == right,
    "<>": lambda left, right: left != right, "NE": lambda left, right: left != right,
    ">": lambda left, right: left > right, ">=": lambda left, right: left >= right,
    "<": lambda left, right: left < right, "<=": lambda left, right: left <= right,
    "LIKE": lambda left, right: fnmatchcase(left, right.replace("%", "*").replace("_", "?")),
}  # fmt: skip
#: a field's name → its value
Values = Callable[[str], str]
Test = Callable[[Values], bool]


def test_of(lines: list[str]) -> Test:
    """The test that some OPTIONS lines describe; OPTION_NOT_VALID for a line that is too long or says nothing."""
    if len(lines) > MOST_LINES or any(len(line) > LINE for line in lines):
        raise raised("OPTION_NOT_VALID")
    words = _WORD.findall(" ".join(lines))
    if not words:
        return lambda _: True
    reader = _Reader(words)
    found = reader.either()
    if reader.rest:
        raise raised("OPTION_NOT_VALID")
    return found


class _Reader:
    def __init__(self, words: list[str]) -> None:
        self.rest = words[::-1]

    def either(self) -> Test:
        tests = [self._all()]
        while self._taken("OR"):
            tests.append(self._all())
        return lambda values: any(test(values) for test in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self._taken("AND"):
            tests.append(self._one())
        return lambda values: all(test(values) for test in tests)

    def _one(self) -> Test:
        if self._taken("("):
            inner = self.either()
            self._must(")")
            return inner
        field, operator = self._next(), self._next()
        if operator == "IN":
            return self._in(field)
        if operator not in _COMPARISONS:
            raise raised("OPTION_NOT_VALID")
        compare, value = _COMPARISONS[operator], _literal(self._next())
        return lambda values: compare(values(field), value)

    def _in(self, field: str) -> Test:
        self._must("(")
        listed = {_literal(self._next())}
        while self._taken(","):
            listed.add(_literal(self._next()))
        self._must(")")
        return lambda values: values(field) in listed

    def _next(self) -> str:
        if not self.rest:
            raise raised("OPTION_NOT_VALID")
        return self.rest.pop()

    def _taken(self, word: str) -> bool:
        if self.rest and self.rest[-1] == word:
            self.rest.pop()
            return True
        return False

    def _must(self, word: str) -> None:
        if not self._taken(word):
            raise raised("OPTION_NOT_VALID")


def _literal(word: str) -> str:
    """A text without its quotes; blanks at its end do not count."""
    if not word.startswith("'"):
        raise raised("OPTION_NOT_VALID")
    return word[1:-1].replace("''", "'").rstrip()
