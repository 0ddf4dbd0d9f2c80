"""The simulated ECC behaves as RFC does: narrow rows, short conditions, units of work, and answers that get lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from simulators.books import Books, Customer, Entity, Sale
from simulators.ecc import ABAPApplicationError, CommunicationError, Ecc, LogonError, Session
from simulators.ecc.fscm import cases
from simulators.ecc.idocs import kept
from simulators.ecc.options import test_of as condition_of
from simulators.ecc.reading import ROW, TABLES

DAY = date(2026, 11, 20)
OWNER = "0000000001"
CASE = {"CASE_GUID_CREATE": "A" * 32, "CASE_TYPE": "F001", "ATTRIBUTES": [{"ATTR_ID": "EXT_REF", "ATTR_VALUE": "R1"}]}


@pytest.fixture
def system() -> Ecc:
    books = Books(as_of=DAY)
    for code, currency in (("DE01", "EUR"), ("JP01", "JPY")):
        books.add_entity(Entity(code=code, name=code, country="DE", city="Bonn", currency=currency))
        books.add_customer(
            Customer(
                entity=code, number=OWNER, name="Alder", country="DE", city="Bonn", street="Weg 1",
                postal_code="53111", language="DE", control_account="12100000", created_on=DAY,
            )
        )  # fmt: skip
        sale = Sale(entity=code, customer=OWNER, amount=Decimal(100), currency=currency, document_date=DAY)
        books.post_invoice(sale, today=DAY)
    return Ecc(books, lambda: datetime(2026, 11, 20, 18, tzinfo=UTC))


@pytest.fixture
def session(system: Ecc) -> Session:
    return system.connect()


def read(session: Session, table: str, *fields: str, where: tuple[str, ...] = (), **more: Any) -> Any:
    return session.call(
        "RFC_READ_TABLE", QUERY_TABLE=table, FIELDS=[{"FIELDNAME": name} for name in fields],
        OPTIONS=[{"TEXT": line} for line in where], **more,
    )  # fmt: skip


def rows(answer: Any) -> list[str]:
    return [one["WA"] for one in answer["DATA"]]


def test_rows_are_texts_of_fixed_columns_without_blanks_at_their_end(session: Session) -> None:
    answer = read(session, "BSID", "BUKRS", "WAERS", "WRBTR", "SHKZG", "SGTXT")
    assert rows(answer) == ["DE01EUR            100.00S", "JP01JPY              1.00S"]
    assert [(one["FIELDNAME"], int(one["OFFSET"]), int(one["LENGTH"])) for one in answer["FIELDS"]] == [
        ("BUKRS", 0, 4), ("WAERS", 4, 5), ("WRBTR", 9, 16), ("SHKZG", 25, 1), ("SGTXT", 26, 50),
    ]  # fmt: skip


def test_a_delimiter_stands_between_columns(session: Session) -> None:
    assert rows(read(session, "T001", "BUKRS", "WAERS", DELIMITER=";"))[0] == "DE01;EUR"


def test_rows_wider_than_512_are_refused(session: Session) -> None:
    fields = [column.name for column in TABLES["BSID"].columns]
    with pytest.raises(ABAPApplicationError) as caught:
        read(session, "BSID", *fields, *fields)
    assert caught.value.key == "DATA_BUFFER_EXCEEDED"
    assert ROW == 512


@pytest.mark.parametrize(
    ("table", "field", "where", "key"),
    [
        ("NONE", "A", (), "TABLE_NOT_AVAILABLE"),
        ("T001", "NONE", (), "FIELD_NOT_VALID"),
        ("T001", "BUKRS", ("BUKRS = '" + "x" * 70 + "'",), "OPTION_NOT_VALID"),
        ("T001", "BUKRS", ("NONE = 'x'",), "OPTION_NOT_VALID"),
        ("T001", "BUKRS", ("BUKRS ~ 'x'",), "OPTION_NOT_VALID"),
        ("T001", "BUKRS", ("BUKRS = 'x' )",), "OPTION_NOT_VALID"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_exception(
    session: Session, table: str, field: str, where: tuple[str, ...], key: str
) -> None:
    with pytest.raises(ABAPApplicationError) as caught:
        read(session, table, field, where=where)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (("BUKRS = 'DE01'",), {"DE01"}),
        (("BUKRS IN ( 'DE01',", "'JP01' )"), {"DE01", "JP01"}),
        (("BUKRS <> 'DE01' AND WAERS = 'JPY'",), {"JP01"}),
        (("( BUKRS = 'X' OR WAERS >= 'J' )", "AND BUKRS LIKE 'J%'"), {"JP01"}),
        (("BUTXT = ' '",), set()),
    ],
)
def test_conditions_mean_what_they_say(session: Session, where: tuple[str, ...], expected: set[str]) -> None:
    assert {row.strip() for row in rows(read(session, "T001", "BUKRS", where=where))} == expected


def test_no_condition_is_every_row() -> None:
    assert condition_of([])(str)


def test_pages_are_cut_by_position(session: Session) -> None:
    assert rows(read(session, "T001", "BUKRS", ROWSKIPS=1, ROWCOUNT=1)) == ["JP01"]
    assert rows(read(session, "T001", "BUKRS", NO_DATA="X")) == []


def test_the_dictionary_describes_each_field_that_can_be_read(system: Ecc, session: Session) -> None:
    system.dictionary.lacking.add(("T001", "RCOMP"))
    told = session.call("DDIF_FIELDINFO_GET", TABNAME="T001")["DFIES_TAB"]
    assert [one["FIELDNAME"] for one in told] == ["BUKRS", "BUTXT", "LAND1", "WAERS"]
    with pytest.raises(ABAPApplicationError) as caught:
        session.call("DDIF_FIELDINFO_GET", TABNAME="NONE")
    assert caught.value.key == "NOT_FOUND"


def test_a_bapi_writes_nothing_without_a_commit(system: Ecc, session: Session) -> None:
    assert session.call("BAPI_DISPUTE_CREATE", **CASE)["RETURN"]["TYPE"] == "S"
    session.close()
    assert cases(system.books) == []
    again = system.connect()
    again.call("BAPI_DISPUTE_CREATE", **CASE)
    again.call("BAPI_TRANSACTION_ROLLBACK")
    again.call("BAPI_TRANSACTION_COMMIT", WAIT="X")
    assert cases(system.books) == []
    again.call("BAPI_DISPUTE_CREATE", **CASE)
    again.call("BAPI_TRANSACTION_COMMIT", WAIT="X")
    assert len(cases(system.books)) == 1


def test_a_test_run_writes_nothing_even_when_committed(system: Ecc, session: Session) -> None:
    session.call("BAPI_DISPUTE_CREATE", **CASE, TESTRUN="X")
    session.call("BAPI_TRANSACTION_COMMIT", WAIT="X")
    assert cases(system.books) == []


@pytest.mark.parametrize("after", [False, True])
def test_an_answer_may_be_lost_before_or_after_the_commit_took_effect(
    system: Ecc, session: Session, *, after: bool
) -> None:
    system.fail("BAPI_TRANSACTION_COMMIT", CommunicationError("cut"), after=after)
    session.call("BAPI_DISPUTE_CREATE", **CASE)
    with pytest.raises(CommunicationError):
        session.call("BAPI_TRANSACTION_COMMIT", WAIT="X")
    assert len(cases(system.books)) == after
    with pytest.raises(CommunicationError):
        session.call("RFC_PING")


def test_accounts_answer_unsigned_real_amounts_and_the_older_return(session: Session) -> None:
    told = session.call("BAPI_AR_ACC_GETOPENITEMS", COMPANYCODE="JP01", CUSTOMER=OWNER, KEYDATE="20261120")
    (line,) = told["LINEITEMS"]
    assert (line["AMT_DOCCUR"], line["DB_CR_IND"], told["RETURN"]["TYPE"]) == (Decimal(100), "S", "")
    refused = session.call("BAPI_AR_ACC_GETOPENITEMS", COMPANYCODE="XX01", CUSTOMER=OWNER, KEYDATE="20261120")
    assert (refused["RETURN"]["TYPE"], refused["RETURN"]["CODE"]) == ("E", "FN021")
    balance = session.call("BAPI_AR_ACC_GETKEYDATEBALANCE", COMPANYCODE="JP01", CUSTOMER=OWNER, KEYDATE="20261120")
    assert balance["KEYBALANCE"] == [{"CURRENCY": "JPY", "T_CURR_BAL": Decimal(100)}]


def test_a_reference_clears_once(system: Ecc, session: Session) -> None:
    told = {"I_BUKRS": "DE01", "I_KUNNR": OWNER, "I_WAERS": "EUR", "I_XBLNR": "R1", "T_ITEMS": []}
    (document, _) = system.books.items_of("DE01", OWNER)[0]
    item = {"BELNR": document.key.number, "GJAHR": str(document.key.year), "BUZEI": "001"}
    refused = session.call("Z_DUECOURSE_CLEAR", **{**told, "T_ITEMS": [item]})
    assert refused["RETURN"][0]["NUMBER"] == "005"
    document.reference = "R1"
    again = session.call("Z_DUECOURSE_CLEAR", **{**told, "T_ITEMS": [item]})
    assert again["RETURN"][0]["NUMBER"] == "006"


def test_an_idoc_is_taken_with_the_commit(system: Ecc, session: Session) -> None:
    session.call("IDOC_INBOUND_ASYNCHRONOUS", IDOC_CONTROL_REC_40=[{"MESTYP": "REMADV"}], IDOC_DATA_REC_40=[])
    assert kept(system.books) == []
    session.call("BAPI_TRANSACTION_COMMIT", WAIT="X")
    assert len(kept(system.books)) == 1


LOGONS: list[tuple[str, Callable[[Ecc], None], type[Exception]]] = [
    ("down", lambda system: setattr(system, "down", True), CommunicationError),
    ("locked out", lambda system: setattr(system, "locked_out", True), LogonError),
]


@pytest.mark.parametrize(("_name", "spoil", "error"), LOGONS)
def test_a_logon_may_fail(system: Ecc, _name: str, spoil: Callable[[Ecc], None], error: type[Exception]) -> None:
    spoil(system)
    with pytest.raises(error):
        system.connect()


def test_functions_may_be_missing_or_forbidden(system: Ecc, session: Session) -> None:
    system.missing.add("RFC_PING")
    system.forbidden.add("RFC_READ_TABLE")
    for function, key in (("RFC_PING", "FU_NOT_FOUND"), ("RFC_READ_TABLE", "RFC_NO_AUTHORITY")):
        with pytest.raises(ABAPApplicationError) as caught:
            session.call(function)
        assert caught.value.key == key
