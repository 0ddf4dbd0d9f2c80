"""A driver like python-oracledb as far as it is used: it keeps what was executed, and answers as it was told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any

#: a statement and its binds → rows with their columns, values of out binds, or an exception that is raised
Answer = Callable[[str, dict[str, Any]], Any]


def error(code: str, words: str = "as it is") -> Exception:
    """An exception of the driver's shape."""
    return RuntimeError(SimpleNamespace(full_code=code, message=f"{code}: {words}"))


class Variable:
    def __init__(self, typ: type, size: int) -> None:
        self.typ, self.size, self.value = typ, size, None

    def getvalue(self) -> Any:
        return self.value


class Cursor:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.arraysize = 100
        self.description: Sequence[Sequence[Any]] | None = None
        self._rows: list[Sequence[Any]] = []

    def var(self, typ: type, size: int = 0) -> Variable:
        return Variable(typ, size)

    def execute(self, statement: str, parameters: Mapping[str, Any], **options: Any) -> None:
        connection, given = self._connection, dict(parameters)
        connection.driver.executed.append((connection, statement, given, options))
        if "apps_initialize" in statement or "OPEN_SESSION" in statement:
            connection.org = given["P_ORG_ID"]
            answer = connection.driver.session()
        else:
            answer = connection.driver.answer(statement, given)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, tuple):
            names, self._rows = answer
            self.description = [(name, None) for name in names]
        for name, value in (answer if isinstance(answer, dict) else {}).items():
            given[name].value = value

    def fetchmany(self) -> list[Sequence[Any]]:
        page, self._rows = self._rows[: self.arraysize], self._rows[self.arraysize :]
        self._connection.driver.fetched.append(len(page))
        return page

    def close(self) -> None: ...


class Connection:
    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.call_timeout = 0
        self.current_schema: str | None = None
        self.org: Any = None
        self.rolled_back = self.closed = 0

    def cursor(self) -> Cursor:
        return Cursor(self)

    def rollback(self) -> None:
        self.rolled_back += 1

    def close(self) -> None:
        self.closed += 1


class Driver:
    """Makes connections; `answer` and `session` may be put in place by a test."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.session: Callable[[], Any] = lambda: None
        self.made: list[Connection] = []
        self.executed: list[tuple[Connection, str, dict[str, Any], dict[str, Any]]] = []
        self.fetched: list[int] = []
        self.refuses: Exception | None = None

    def connect(self) -> Connection:
        if self.refuses is not None:
            raise self.refuses
        self.made.append(Connection(self))
        return self.made[-1]
