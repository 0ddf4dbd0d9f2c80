"""python-oracledb behind the gateway: who asks and for which operating unit is told on every use of a connection.

Sessions keep their context when they are used again [oracle.md §3.3], so none is trusted to have the right one. Amounts
come as decimals because each cursor is asked for them: the driver's default is floats [oracle.md §5.2].
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Protocol

from adapters.kit.secrets import redacted
from adapters.oracle.ebs import settings as told
from adapters.oracle.ebs.binds import bound, typed
from adapters.oracle.ebs.block_texts import Block, block
from adapters.oracle.ebs.failures import CallFailed, Failure, failure_of, read_error
from adapters.oracle.rows import Row
from adapters.oracle.source import Binds
from canonical_model.errors import BadAnswer, Misconfigured, NotReached, Retry

#: connections that are kept when nobody uses them
MOST_IDLE: Final = 4
#: bytes of one out bind
_LONGEST: Final = 32_767
_REMEDY: Final = "install duecourse with its extra `oracle`, which brings python-oracledb"


class Variable(Protocol):
    """An out bind."""

    def getvalue(self) -> Any:  # noqa: ANN401 - what the database left there
        ...


class Cursor(Protocol):
    """Of python-oracledb, as much as is used."""

    arraysize: int

    @property
    def description(self) -> Sequence[Sequence[Any]] | None:
        """Names first."""
        ...

    def execute(
        self, statement: str, parameters: Mapping[str, Any], *, fetch_lobs: bool = ..., fetch_decimals: bool = ...
    ) -> object: ...
    def fetchmany(self) -> list[Sequence[Any]]: ...
    def var(self, typ: type, size: int = ...) -> Variable: ...
    def close(self) -> None: ...


class Connection(Protocol):
    """Of python-oracledb, as much as is used."""

    call_timeout: int
    current_schema: str | None

    def cursor(self) -> Cursor: ...
    def rollback(self) -> None: ...
    def close(self) -> None: ...


Connect = Callable[[], Connection]


def connecting(database: told.Database) -> Connect:
    """Connections by python-oracledb."""

    def connect() -> Connection:
        library = _library(database.client_libraries)
        where: dict[str, Any] = {"dsn": database.dsn} if database.dsn else {
            "host": database.host, "port": database.port, "service_name": database.service,
            "protocol": database.protocol,
        }  # fmt: skip
        if database.wallet:
            where |= {"config_dir": database.wallet, "wallet_location": database.wallet}
        if database.wallet_password:
            where["wallet_password"] = database.wallet_password.reveal()
        made: Connection = library.connect(
            user=database.user, password=database.password.reveal(),
            tcp_connect_timeout=database.connect_seconds, **where,
        )  # fmt: skip
        return made

    return connect


def _library(client_libraries: str) -> Any:  # noqa: ANN401 - an optional library
    try:
        import oracledb
    except ImportError as error:
        raise Misconfigured(f"no driver for Oracle: {error}", remedy=_REMEDY) from error
    if client_libraries:
        oracledb.init_oracle_client(lib_dir=client_libraries)
    return oracledb


class OracleDatabase:
    """The database of one E-Business Suite."""

    def __init__(
        self,
        settings: told.Settings,
        connect: Connect | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._set, self._monotonic = settings, monotonic
        self._connect = connect or connecting(settings.database)
        self._idle: list[Connection] = []
        self._opens = block("open_session", settings.call_through)

    def query(self, sql: str, binds: Binds, *, org: str = "") -> Iterator[Row]:
        """Rows as they come from the cursor, one round trip at a time."""
        statement, given = bound(sql, binds)
        with self._used(org, self._set.database.read_seconds) as connection:
            try:
                yield from self._rows(connection, statement, given)
            except Exception as error:
                if isinstance(error, BadAnswer):
                    raise
                raise read_error(self._failure(error), "a question") from error

    def _rows(self, connection: Connection, statement: str, given: Mapping[str, Any]) -> Iterator[Row]:
        cursor = connection.cursor()
        cursor.arraysize = self._set.array_size
        cursor.execute(statement, given, fetch_lobs=False, fetch_decimals=True)
        names = [str(column[0]).upper() for column in cursor.description or ()]
        while rows := cursor.fetchmany():
            for row in rows:
                yield dict(zip(names, map(text_of, row), strict=True))
        cursor.close()

    def call(
        self, block: str, binds: Mapping[str, str], outs: tuple[str, ...], *, org: str, timeout: float
    ) -> dict[str, str]:
        """Run a block once, within `timeout` seconds in all."""
        deadline = self._monotonic() + timeout
        numbers = frozenset(name for name in binds if Block.is_number(name))
        with self._used(org, timeout) as connection:
            left = deadline - self._monotonic()
            if left <= 0:
                raise NotReached("the session took all the time there was")
            connection.call_timeout = _milliseconds(left)
            try:
                return _called(connection, block, typed(binds, numbers), outs)
            except Exception as error:
                raise self._unanswered(error) from error

    def _unanswered(self, error: Exception) -> Retry | CallFailed:
        failure = self._failure(error)
        return Retry(failure.said) if failure.kind in {"lost", "not_reached"} else CallFailed(failure)

    @contextmanager
    def _used(self, org: str, seconds: float) -> Iterator[Connection]:
        """A connection in a session of its own context; given back unless something failed in it."""
        connection = self._ready(org, seconds)
        try:
            yield connection
        except BaseException:
            self._drop(connection)
            raise
        if len(self._idle) < MOST_IDLE:
            self._idle.append(connection)
        else:
            self._drop(connection)

    def _ready(self, org: str, seconds: float) -> Connection:
        """A connection that knows its context; an idle one that died meanwhile is forgotten."""
        while self._idle:
            idle = self._idle.pop()
            with suppress(NotReached):
                return self._told(idle, org, seconds)
        return self._told(self._new(), org, seconds)

    def _new(self) -> Connection:
        try:
            made = self._connect()
            made.current_schema = self._set.database.schema
        except Misconfigured:
            raise
        except Exception as error:
            raise read_error(self._failure(error, connecting=True), "logon") from error
        return made

    def _told(self, connection: Connection, org: str, seconds: float) -> Connection:
        """Nothing was asked yet, so whatever fails here was certainly not sent."""
        session = self._set.session
        binds = {
            "P_USER_ID": str(session.user_id), "P_RESP_ID": str(session.resp_id),
            "P_RESP_APPL_ID": str(session.resp_appl_id), "P_ORG_ID": org,
        }  # fmt: skip
        connection.call_timeout = _milliseconds(seconds)
        try:
            _called(connection, self._opens.text, typed(binds, frozenset(binds)), ())
        except Exception as error:
            self._drop(connection)
            failure = self._failure(error)
            if failure.kind == "setting":
                raise read_error(failure, "the session's context") from error
            raise NotReached(f"the session's context: {failure.said}") from error
        return connection

    def _failure(self, error: Exception, *, connecting: bool = False) -> Failure:
        found = failure_of(error, connecting=connecting)
        secrets = [self._set.database.password.reveal(), self._set.database.wallet_password.reveal()]
        return Failure(kind=found.kind, code=found.code, message=redacted(found.message, secrets))

    @staticmethod
    def _drop(connection: Connection) -> None:
        """What was not committed is undone, and the connection is not used again."""
        with suppress(Exception):
            connection.rollback()
        with suppress(Exception):
            connection.close()

    def close(self) -> None:
        """Give back connections."""
        while self._idle:
            self._drop(self._idle.pop())


def _milliseconds(seconds: float) -> int:
    return max(1, int(seconds * 1000))


def _called(connection: Connection, text: str, binds: Mapping[str, Any], outs: tuple[str, ...]) -> dict[str, str]:
    cursor = connection.cursor()
    variables = {name: cursor.var(str, _LONGEST) for name in outs}
    cursor.execute(text, {**binds, **variables})
    cursor.close()
    return {name: text_of(variable.getvalue()) for name, variable in variables.items()}


def text_of(value: object) -> str:
    """A value as our statements promise it; BadAnswer for one of a kind that no statement of ours brings."""
    match value:
        case None:
            return ""
        case str():
            return value
        case Decimal() if value.is_finite():
            return f"{value:f}"
        case int():
            return str(value)
        case datetime():
            return value.isoformat(timespec="seconds")
    raise BadAnswer(f"a value of a kind that is not read: {type(value).__name__}")
