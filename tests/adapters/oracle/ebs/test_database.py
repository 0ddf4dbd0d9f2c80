"""The database behind the gateway: who asks is told every time, amounts are exact, and what failed is told apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from fake_driver import Driver, error
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.bounds import Bounds
from adapters.oracle.ebs.binds import MOST_LISTED, bound
from adapters.oracle.ebs.database import OracleDatabase, connecting, text_of
from adapters.oracle.ebs.failures import CallFailed
from adapters.oracle.ebs.settings import Settings
from adapters.oracle.ebs.statements_source import DatabaseStatements
from adapters.oracle.statements import sql
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer, Misconfigured, NotReached, Retry

Ours = Callable[..., Settings]
ASKS = "SELECT x.id FROM x WHERE x.org_id = :P_BU AND x.id > :P_AFTER_ID"
HERE = {"P_BU": "204", "P_AFTER_ID": "0"}


def rows_of(*rows: Any) -> Any:
    return lambda _sql, _binds: (("ID", "AMOUNT"), list(rows))


def opened(settings: Settings, driver: Driver) -> OracleDatabase:
    return OracleDatabase(settings, driver.connect)


def test_every_use_is_told_who_asks_before_anything_else(ebs_settings: Ours) -> None:
    driver = Driver(rows_of((1, None)))
    database = opened(ebs_settings(), driver)
    for org in ("204", "205", ""):
        list(database.query(ASKS, HERE, org=org))
    told = [(sql.startswith("BEGIN APPS.DUECOURSE_AR.OPEN_SESSION"), binds) for _, sql, binds, _ in driver.executed]
    assert [first for first, _ in told] == [True, False] * 3
    assert [binds["P_ORG_ID"] for first, binds in told if first] == [Decimal(204), Decimal(205), None]
    assert told[0][1]["P_USER_ID"] == Decimal(1318)
    assert len(driver.made) == 1
    assert driver.made[0].current_schema == "APPS"


def test_numbers_come_exact_and_as_texts(ebs_settings: Ours) -> None:
    driver = Driver(rows_of((1, Decimal("1E+3")), (2, Decimal("0.10")), (3, None)))
    found = list(opened(ebs_settings(array_size=2), driver).query(ASKS, HERE))
    assert [row["AMOUNT"] for row in found] == ["1000", "0.10", ""]
    assert driver.fetched == [2, 1, 0]
    assert driver.executed[-1][3] == {"fetch_lobs": False, "fetch_decimals": True}


@pytest.mark.parametrize("value", [1.5, b"x", Decimal("NaN"), object()])
def test_a_value_that_is_not_exact_is_none(value: Any, ebs_settings: Ours) -> None:
    driver = Driver(rows_of((1, value)))
    with pytest.raises(BadAnswer, match="kind that is not read"):
        list(opened(ebs_settings(), driver).query(ASKS, HERE))
    assert driver.made[0].closed


def test_values_have_one_notation() -> None:
    assert text_of(datetime(2026, 11, 20, 9, 30)) == "2026-11-20T09:30:00"  # noqa: DTZ001 - as a DATE comes
    assert (text_of(7), text_of("a"), text_of(Decimal("-0.0"))) == ("7", "a", "-0.0")


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("DPY-3001", Misconfigured, "switch on TLS"), ("DPY-3010", Misconfigured, "older than 12.1"),
        ("ORA-01017", Misconfigured, "user and password"), ("DPY-6001", Misconfigured, "database.service"),
        ("DPY-6005", NotReached, ""), ("DPY-4011", NotReached, ""), ("ORA-12541", NotReached, ""),
        ("ORA-99999", NotReached, ""),
    ],
)  # fmt: skip
def test_why_there_is_no_connection(code: str, kind: type[Exception], words: str, ebs_settings: Ours) -> None:
    driver = Driver(rows_of())
    driver.refuses = error(code, "said with s3cret-word")
    with pytest.raises(kind) as raised:
        list(opened(ebs_settings(), driver).query(ASKS, HERE))
    assert words in str(raised.value)
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("ORA-00942", Misconfigured), ("DPY-4011", Retry), ("DPY-4024", Retry), ("ORA-01555", Retry),
        ("ORA-00936", BadAnswer),
    ],
)  # fmt: skip
def test_a_question_that_fails_undoes_and_gives_nothing_back(
    code: str, kind: type[Exception], ebs_settings: Ours
) -> None:
    driver = Driver(lambda _sql, _binds: error(code))
    database = opened(ebs_settings(), driver)
    with pytest.raises(kind):
        list(database.query(ASKS, HERE))
    assert (driver.made[0].rolled_back, driver.made[0].closed) == (1, 1)


def test_an_idle_connection_that_died_is_replaced(ebs_settings: Ours) -> None:
    driver = Driver(rows_of((1, None)))
    database = opened(ebs_settings(), driver)
    list(database.query(ASKS, HERE))
    dead = iter([error("DPY-4011")])
    driver.session = lambda: next(dead, None)
    assert len(list(database.query(ASKS, HERE))) == 1
    assert len(driver.made) == 2
    database.close()
    assert all(one.closed for one in driver.made)


def test_a_question_that_is_not_read_to_its_end_gives_nothing_back(ebs_settings: Ours) -> None:
    driver = Driver(rows_of((1, None), (2, None)))
    asked = opened(ebs_settings(array_size=1), driver).query(ASKS, HERE)
    next(asked)
    asked.close()  # type: ignore[attr-defined]
    assert driver.made[0].closed


BLOCK = "BEGIN :X_STATUS := 'S'; END;"


def call(database: OracleDatabase, **more: Any) -> dict[str, str]:
    told: dict[str, Any] = {"org": "204", "timeout": 5.0, **more}
    return database.call(BLOCK, {"P_CUSTOMER_ID": "7", "P_AMOUNT": "1.50", "P_NOTE": ""}, ("X_STATUS",), **told)


def test_a_call_binds_numbers_as_numbers_and_brings_texts(ebs_settings: Ours) -> None:
    driver = Driver(lambda _sql, _binds: {"X_STATUS": "S"})
    assert call(opened(ebs_settings(), driver)) == {"X_STATUS": "S"}
    _, _, binds, _ = driver.executed[-1]
    assert (binds["P_CUSTOMER_ID"], binds["P_AMOUNT"], binds["P_NOTE"]) == (Decimal(7), Decimal("1.50"), None)
    assert (binds["X_STATUS"].typ, binds["X_STATUS"].size) == (str, 32767)
    assert 0 < driver.made[0].call_timeout <= 5000


def test_a_call_without_an_answer_may_have_been_sent(ebs_settings: Ours) -> None:
    for code in ("DPY-4011", "DPY-4024", "ORA-03113"):
        driver = Driver(lambda _sql, _binds, code=code: error(code))  # type: ignore[misc]
        with pytest.raises(Retry) as raised:
            call(opened(ebs_settings(), driver))
        assert not isinstance(raised.value, NotReached)
        assert driver.made[0].rolled_back


def test_a_call_that_was_answered_with_an_error_says_so(ebs_settings: Ours) -> None:
    driver = Driver(lambda _sql, _binds: error("ORA-06550", "PLS-00201"))
    with pytest.raises(CallFailed) as raised:
        call(opened(ebs_settings(), driver))
    assert raised.value.failure.code == "ORA-06550"
    assert driver.made[0].rolled_back


def test_what_fails_before_the_call_was_not_sent(ebs_settings: Ours) -> None:
    driver = Driver(lambda _sql, _binds: {})
    driver.session = lambda: error("ORA-20001", "no such responsibility")
    with pytest.raises(NotReached, match="no such responsibility"):
        call(opened(ebs_settings(), driver))
    driver.session = lambda: error("ORA-06550")
    with pytest.raises(Misconfigured, match="wrapper"):
        call(opened(ebs_settings(), driver))
    assert len(driver.executed) == 2


def test_no_call_is_begun_when_its_time_is_up(ebs_settings: Ours) -> None:
    driver = Driver(lambda _sql, _binds: {})
    clock = iter([0.0, 6.0])
    database = OracleDatabase(ebs_settings(), driver.connect, monotonic=lambda: next(clock))
    with pytest.raises(NotReached, match="all the time"):
        call(database)
    assert len(driver.executed) == 1


def test_lists_are_bound_one_by_one_never_written() -> None:
    text, given_binds = bound("x IN (:P_IDS) AND y = :P_BU", {"P_IDS": ["3", "4"], "P_BU": "204", "P_MORE": "no"})
    assert text.startswith("x IN (:P_IDS_1, :P_IDS_2, :P_IDS_3")
    assert list(given_binds.values())[:3] == [Decimal(3), Decimal(4), Decimal(4)]
    assert "P_MORE" not in given_binds
    assert len(given_binds) == 11


@given(st.lists(st.integers(1, 10**17).map(str), min_size=1, max_size=MOST_LISTED))
def test_a_list_binds_exactly_its_values(values: list[str]) -> None:
    text, given_binds = bound("x IN (:P_IDS)", {"P_IDS": values})
    assert {str(one) for one in given_binds.values()} == set(values)
    assert text.count(":P_IDS_") == len(given_binds)


@given(st.text(max_size=40))
def test_no_value_gets_into_the_text(value: str) -> None:
    text, given_binds = bound("x = :P_NAME", {"P_NAME": value})
    assert (text, given_binds["P_NAME"]) == ("x = :P_NAME", value or None)


@pytest.mark.parametrize(
    ("statement", "binds"),
    [
        ("x = :P_BU", {}), ("x = :P_BU", {"P_BU": "204 OR 1=1"}), ("x = :P_BU", {"P_BU": "NaN"}),
        ("x IN (:P_IDS)", {"P_IDS": []}), ("x IN (:P_IDS)", {"P_IDS": ["1"] * (MOST_LISTED + 1)}),
        ("x = :P_NAME", {"P_NAME": ["a"]}), ("x = :P_NAME", {"P_NAME": "a" * 4001}),
    ],
)  # fmt: skip
def test_what_cannot_be_bound_is_refused(statement: str, binds: Any) -> None:
    with pytest.raises(ValueError, match=":P_"):
        bound(statement, binds)


def test_a_page_is_asked_for_again_as_a_whole(ebs_settings: Ours, environment: Environment) -> None:
    fails = iter([error("DPY-4011")])
    driver = Driver(lambda _sql, _binds: next(fails, (("PAYMENT_SCHEDULE_ID",), [(10,), (11,)])))
    statements = DatabaseStatements(opened(ebs_settings(), driver), environment, Bounds())
    found = list(statements.rows("open_items", {**HERE, "P_LIMIT": "5", "P_MORE": ""}, entity="204"))
    assert found == [{"PAYMENT_SCHEDULE_ID": "10"}, {"PAYMENT_SCHEDULE_ID": "11"}]
    assert driver.executed[-1][1] == sql("open_items", "ebs")
    assert driver.made[-1].org == Decimal(204)
    statements.close()
    assert driver.made[-1].closed


def test_a_refused_table_is_named(ebs_settings: Ours, environment: Environment) -> None:
    driver = Driver(lambda _sql, _binds: error("ORA-00942"))
    statements = DatabaseStatements(opened(ebs_settings(), driver), environment, Bounds())
    with pytest.raises(Misconfigured, match="open_items") as raised:
        list(statements.rows("open_items", {**HERE, "P_LIMIT": "5"}, entity="204"))
    assert raised.value.entity == "204"
    assert statements.findings == {}


def test_the_driver_is_asked_for_a_connection_as_the_settings_say(
    ebs_settings: Ours, monkeypatch: pytest.MonkeyPatch
) -> None:
    import oracledb

    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(oracledb, "connect", lambda **told: asked.append(told))
    connecting(ebs_settings().database)()
    assert asked == [
        {
            "user": "duecourse", "password": "s3cret-word", "tcp_connect_timeout": 10.0, "host": "db.example.com",
            "port": 1521, "service_name": "EBSPRD", "protocol": "tcp",
        }
    ]  # fmt: skip
    assert oracledb.defaults.fetch_decimals is False


def test_settings_refuse_what_cannot_be_meant(ebs_settings: Ours) -> None:
    for wrong in ({"page_size": 0}, {"array_size": 9_000}, {"overlap_minutes": 0}, {"call_through": "A; DROP"}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            ebs_settings(**wrong)
    assert "s3cret" not in repr(ebs_settings())
