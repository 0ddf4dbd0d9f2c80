"""The RFC port: conditions and rows of tables, the shapes of RETURN, exceptions by name, and a wire without luck."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from decimal import Decimal
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.secrets import Secret
from adapters.sap.ecc.client import connection
from adapters.sap.ecc.mapping.amounts import decimals_of, stored_amounts
from adapters.sap.ecc.mapping.totals import PERIODS, balances_of
from adapters.sap.ecc.reader import EccReader
from adapters.sap.ecc.reader.sources import ranges_of
from adapters.sap.ecc.settings import Settings, Tables, Writing
from adapters.sap.rfc.answers import failures, in_words, messages
from adapters.sap.rfc.describing import FieldShape, TableShape
from adapters.sap.rfc.exchange import looked, reading, reply_of, response, writing
from adapters.sap.rfc.idoc import CannotPack, packed
from adapters.sap.rfc.logon import Logon
from adapters.sap.rfc.outcomes import Certain, outcome_of
from adapters.sap.rfc.port import CannotConnect, TooWide, failure_of, read_error
from adapters.sap.rfc.questions import LINE, any_of, one_of, options, where
from adapters.sap.rfc.stored import sign_in_front
from adapters.sap.rfc.tables import ReadingFunction, TableReader, field_groups, rows_of
from adapters.sap.rfc.wire import RfcWire
from canonical_model.errors import BadAnswer, Misconfigured, NotReached, Retry
from canonical_model.money import BadAmount, minor_units
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Refused, TransportFailure, Unknown
from simulators.ecc import ABAPApplicationError, ABAPRuntimeError, CommunicationError, Ecc, LogonError
from simulators.ecc.tables import shifted

Opened = Callable[..., EccReader]
NATIVE = NativeRecord(type="case", key=("1",))


@given(st.lists(st.text(alphabet="AB0' ", max_size=20), min_size=1, max_size=40))
def test_conditions_fit_into_lines_whatever_they_name(values: list[str]) -> None:
    lines = [one["TEXT"] for one in options([where("BUKRS", "=", "1010"), one_of("BELNR", values)])]
    assert all(len(line) <= LINE for line in lines)
    assert " ".join(lines).startswith("BUKRS = '1010' AND BELNR IN ( ")


def test_a_condition_too_long_for_a_line_is_refused_with_words() -> None:
    with pytest.raises(Misconfigured, match="does not fit"):
        options([where("SGTXT", "=", "x" * 80)])


def test_alternatives_stand_in_brackets() -> None:
    (line,) = options([any_of([where("MANSP", "<>", " "), where("ZLSPR", "<>", " ")])])
    assert line["TEXT"] == "( MANSP <> ' ' OR ZLSPR <> ' ' )"


@given(st.sets(st.integers(0, 99), max_size=60), st.integers(1, 20))
def test_every_customer_lies_in_one_range_those_unknown_to_us_too(known: set[int], most: int) -> None:
    ranges = list(ranges_of([f"{number:010d}" for number in known], most))
    for number in range(100):
        assert sum(_within(f"{number:010d}", part) for part in ranges) == 1


def _within(number: str, part: Any) -> bool:
    tests = {">": lambda edge: number > edge, "<=": lambda edge: number <= edge}
    return all(tests[one.words[1]](one.words[2].strip("'")) for one in part)


def shape(name: str, width: int) -> FieldShape:
    return FieldShape(name=name, type="CHAR", width=width)


@given(st.lists(st.integers(1, 490), min_size=1, max_size=40))
def test_groups_of_fields_repeat_the_key_and_stay_within_512(widths: list[int]) -> None:
    key = (shape("BUKRS", 4), shape("BELNR", 10))
    fields = [shape(f"F{place}", width) for place, width in enumerate(widths)]
    groups = field_groups(key, fields, 512)
    assert all(group[:2] == key and sum(one.width for one in group) <= 512 for group in groups)
    assert [one for group in groups for one in group[2:]] == fields


def test_a_field_that_no_row_can_hold_is_said() -> None:
    with pytest.raises(BadAnswer, match="SMTP_ADDR"):
        field_groups((shape("ADDRNUMBER", 10),), [shape("SMTP_ADDR", 510)], 512)


def test_rows_are_cut_by_their_offsets_not_by_a_sign_that_a_text_may_hold() -> None:
    fields = [{"FIELDNAME": "BELNR", "OFFSET": "000000", "LENGTH": "000010"},
              {"FIELDNAME": "SGTXT", "OFFSET": "000010", "LENGTH": "000050"}]  # fmt: skip
    (row,) = rows_of({"DATA": [{"WA": "0100000001a;b|c"}], "FIELDS": fields}, "BSID")
    assert row == {"BELNR": "0100000001", "SGTXT": "a;b|c"}
    (wide,) = rows_of({"DATA": [], "TBLOUT2048": [{"WA": "0100000001x"}], "FIELDS": fields}, "BSID")
    assert wide["SGTXT"] == "x"


@pytest.mark.parametrize("answer", [{}, {"DATA": [{"XX": ""}], "FIELDS": [{"FIELDNAME": "A"}]}, {"FIELDS": "no"}])
def test_what_is_no_table_reading_is_a_bad_answer(answer: Any) -> None:
    with pytest.raises(BadAnswer, match="BSID"):
        rows_of({"DATA": [{"WA": "x"}], **answer}, "BSID")


@given(st.decimals(min_value=Decimal(-99999999), max_value=Decimal(99999999), places=3))
def test_amounts_of_tables_are_shifted_back_by_tcurx(real: Decimal) -> None:
    tcurx = decimals_of([{"CURRKEY": "JPY", "CURRDEC": "0"}, {"CURRKEY": "KWD", "CURRDEC": "3"}])
    amounts = stored_amounts(tcurx)
    for currency, places in (("JPY", 0), ("EUR", 2), ("KWD", 3)):
        amount = real.quantize(Decimal(1).scaleb(-places))
        assert minor_units(amounts(shifted(amount, currency), currency), places) == int(amount.scaleb(places))


def test_the_examples_of_tcurx_that_sap_users_tell() -> None:
    amounts = stored_amounts({"JPY": 0, "TND": 3})
    assert Decimal(amounts("1.00", "JPY")) == 100
    assert Decimal(amounts("1000.00", "TND")) == 100
    assert (amounts("12.50", "EUR"), sign_in_front("12.50-"), sign_in_front("")) == ("12.50", "-12.50", "0")


@pytest.mark.parametrize("text", ["NaNx", "1e400x", "12,50", "", "9" * 60])
def test_what_is_no_amount_is_not_taken(text: str) -> None:
    if text == "":
        assert stored_amounts({"JPY": 0})("", "JPY") == "0"
        return
    with pytest.raises(BadAmount):
        stored_amounts({"JPY": 0})(text, "JPY")


TABLE = TableShape(name="T", fields={name: shape(name, width) for name, width in (("K", 2), ("A", 9), ("B", 9))})


def answered(first: list[str], second: list[str]) -> Any:
    """Answers of the reading function for two groups of fields, whose rows have these keys."""
    waiting = {"A": first, "B": second}

    def call(_function: str, **asked: Any) -> Any:
        name = asked["FIELDS"][1]["FIELDNAME"]
        fields = [{"FIELDNAME": "K", "OFFSET": "0", "LENGTH": "2"}, {"FIELDNAME": name, "OFFSET": "2", "LENGTH": "9"}]
        return {"DATA": [{"WA": f"{key:<2}{name.lower()}"} for key in waiting[name]], "FIELDS": fields}

    return TableReader(call, ReadingFunction(row_characters=11))


@pytest.mark.parametrize(
    ("first", "second", "keys", "moved"),
    [
        (["1", "2"], ["2", "1"], ["1", "2"], False),
        (["1", "2"], ["1"], ["1"], True),
        (["1"], ["1", "2"], ["1"], True),
        (["1", "1"], ["1"], ["1"], True),
        (["1"], ["1", "1"], ["1"], True),
    ],
)
def test_groups_are_put_together_by_their_key_and_say_when_they_do_not_fit(
    first: list[str], second: list[str], keys: list[str], *, moved: bool
) -> None:
    found = answered(first, second).read(TABLE, ("A", "B"), (), key=("K",))
    assert found.rows == tuple({"K": key, "A": "a", "B": "b"} for key in keys)
    assert found.moved == moved


def test_a_function_that_skips_no_rows_is_noticed_at_the_second_page_instead_of_going_on_for_ever() -> None:
    asked = []

    def call(_function: str, **told: Any) -> Any:
        asked.append(told["ROWSKIPS"])
        return {"DATA": [{"WA": "1"}, {"WA": "2"}], "FIELDS": [{"FIELDNAME": "K", "OFFSET": "0", "LENGTH": "2"}]}

    reader = TableReader(call, ReadingFunction(name="Z_READ", page_rows=2))
    with pytest.raises(BadAnswer, match="same page came twice") as caught:
        reader.read(TABLE, ("K",), (), key=("K",))
    assert asked == [0, 2]
    assert "Z_READ does not skip rows" in caught.value.remedy


def total(account: str, year: str, **figures: str) -> dict[str, str]:
    return {"RACCT": account, "RYEAR": year, "HSLVT": "0.00", **dict.fromkeys(PERIODS, "0.00"), **figures}


def test_a_balance_is_what_the_oldest_year_began_with_and_every_movement_since() -> None:
    rows = [
        total("1", "2025", HSLVT="100.00", HSL01="10.00"),
        total("1", "2025", HSL12="5.00-"),
        # carried forward, or not yet: the newest year's beginning is not added again
        total("1", "2026", HSLVT="105.00", HSL02="1.50"),
        total("2", "2026", HSLVT="7.00-", HSL16="2.00"),
    ]
    assert balances_of(rows, "EUR", stored_amounts({})) == {"1": Decimal("106.50"), "2": Decimal("-5.00")}


def test_return_is_understood_in_each_of_its_shapes() -> None:
    table = {"RETURN": [{"TYPE": "S", "ID": "F5", "NUMBER": "312", "MESSAGE": "ok"},
                        {"TYPE": "E", "ID": "F5", "NUMBER": "201", "MESSAGE": "Posting period is closed"}]}  # fmt: skip
    structure = {"RETURN": {"TYPE": "A", "ID": "UDM", "NUMBER": "001", "MESSAGE": "no"}}
    older = {"RETURN": {"TYPE": "E", "CODE": "FN021", "MESSAGE": "Customer does not exist"}}
    assert [one.code for one in messages(table)] == ["F5/312", "F5/201"]
    assert in_words(failures(table)) == "F5/201 Posting period is closed"
    assert [one.code for one in failures(structure)] == ["UDM/001"]
    assert [one.code for one in failures(older)] == ["FN/021"]
    assert failures({"RETURN": {"TYPE": "", "CODE": "", "MESSAGE": ""}}) == failures({}) == ()
    with pytest.raises(BadAnswer):
        messages({"RETURN": "E"})


@pytest.mark.parametrize(
    ("error", "expected", "words"),
    [
        (CommunicationError("broken", key="RFC_COMMUNICATION_FAILURE"), Retry, "RFC_COMMUNICATION_FAILURE"),
        (LogonError("Name or password is incorrect"), Misconfigured, "password"),
        (ABAPApplicationError(key="NOT_AUTHORIZED"), Misconfigured, "S_RFC"),
        (ABAPApplicationError(key="FU_NOT_FOUND"), Misconfigured, "not remote-enabled"),
        (ABAPApplicationError(key="DATA_BUFFER_EXCEEDED"), BadAnswer, "DATA_BUFFER_EXCEEDED"),
        (ABAPRuntimeError("dump", key="TIME_OUT"), BadAnswer, "TIME_OUT"),
        (ValueError("odd"), BadAnswer, "odd"),
    ],
)
def test_exceptions_are_known_by_the_names_of_their_classes(error: Exception, expected: type, words: str) -> None:
    found = read_error(failure_of(error), "RFC_READ_TABLE")
    assert isinstance(found, expected)
    assert words in str(found)


def test_a_partner_that_is_not_reached_is_told_from_a_call_that_was_cut() -> None:
    error = CommunicationError("partner not reached")
    assert isinstance(read_error(failure_of(error, connecting=True), "X"), NotReached)
    assert not isinstance(read_error(failure_of(error), "X"), NotReached)


SETTINGS = Settings(logon=Logon(parameters={"ashost": "erp.example.com"}, user="U"))


def test_a_password_among_the_open_parameters_is_refused() -> None:
    with pytest.raises(ValueError, match="belongs into `password`"):
        Logon(parameters={"ashost": "erp.example.com", "passwd": "secret"})
    assert "secret" not in repr(Logon(parameters={}, password=Secret("secret")))


def test_without_the_library_the_remedy_names_which_distributions_provide_it() -> None:
    with pytest.raises(CannotConnect) as caught:
        connection(SETTINGS, seconds=30)()
    assert all(name in caught.value.remedy for name in ("pyrfcx", "erpl-pyrfc", "NW RFC SDK"))


def library(monkeypatch: pytest.MonkeyPatch, make: Callable[..., Any]) -> None:
    module = ModuleType("pyrfc")
    module.Connection = make  # type: ignore[attr-defined]  # a stand-in for the library
    monkeypatch.setitem(sys.modules, "pyrfc", module)


def test_the_library_is_whatever_provides_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[dict[str, Any]] = []
    library(monkeypatch, lambda **parameters: told.append(parameters) or SimpleNamespace())
    connection(SETTINGS, seconds=30)()
    assert told == [{"config": {"timeout": 30}, "ashost": "erp.example.com", "user": "U", "passwd": ""}]


def test_a_library_without_options_is_taken_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def plain_one(*, ashost: str, user: str, passwd: str) -> str:
        return f"{ashost} {user} {passwd}"

    library(monkeypatch, plain_one)
    assert connection(SETTINGS, seconds=30)() == "erp.example.com U "


def test_a_reading_is_tried_again_while_the_connection_is_the_trouble(opened: Opened, system: Ecc, read: Any) -> None:
    system.fail("RFC_READ_TABLE", CommunicationError("cut", key="RFC_COMMUNICATION_FAILURE"))
    assert read(opened(system), "entities").records


def test_a_refused_logon_is_not_tried_again_lest_it_locks_the_user(opened: Opened, system: Ecc, read: Any) -> None:
    system.locked_out = True
    with pytest.raises(Misconfigured, match="password") as caught:
        read(opened(system), "entities")
    assert caught.value.system == "s4"
    assert not system.calls


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda d: d.missing.add("BSID"), "no table BSID"),
        (lambda d: d.closed.add("BSID"), "S_TABU_NAM"),
        (lambda d: d.lacking.add(("BSID", "WRBTR")), "BSID lacks WRBTR"),
        (lambda d: d.missing.add("TCURX"), "TCURX cannot be read"),
    ],
)
def test_what_stops_a_reading_is_said_with_what_to_do(
    opened: Opened, system: Ecc, read: Any, spoil: Callable[[Any], None], words: str
) -> None:
    spoil(system.dictionary)
    with pytest.raises((Misconfigured, BadAnswer), match=words):
        read(opened(system), "items", "DE01")


def test_rows_that_the_function_finds_too_wide_are_read_in_narrower_groups(
    opened: Opened, system: Ecc, read: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = read(opened(system), "items", "DE01")
    # the rows of this function hold 200 characters, and the dictionary says that fields are half as wide as they are
    monkeypatch.setattr("simulators.ecc.reading.ROW", 200)
    system.dictionary.understates = 2
    narrow = Tables(row_characters=200)
    assert read(opened(system, tables=narrow), "items", "DE01").records == whole.records
    system.dictionary.understates = 9
    with pytest.raises(TooWide, match="DATA_BUFFER_EXCEEDED"):
        read(opened(system, tables=narrow), "items", "DE01")


def test_a_field_that_can_be_done_without_is_a_finding(opened: Opened, system: Ecc, read: Any) -> None:
    system.dictionary.lacking |= {("BSID", "KIDNO"), ("BSAD", "KIDNO"), ("BKPF", "XREVERSAL")}
    reading = read(opened(system), "items", "DE01")
    assert reading.end.completeness == "complete"
    assert set(reading.end.findings) == {"BSID lacks KIDNO", "BSAD lacks KIDNO", "BKPF lacks XREVERSAL"}


def test_an_amount_that_cannot_be_read_concerns_its_own_line_only(opened: Opened, system: Ecc, read: Any) -> None:
    document, _ = next(iter(system.books.items()))
    document.currency = "XXQ"
    system.books.revision += 1
    reading = read(opened(system), "items", "DE01")
    (rejected,) = reading.rejected
    assert (rejected.native_key[1], rejected.customer_number) == (document.key.number, "1")
    assert "XXQ" in rejected.reason
    assert json.loads(rejected.payload)["WAERS"] == "XXQ"


def test_a_company_code_without_any_item_is_no_proof_that_all_was_settled(
    opened: Opened, system: Ecc, read: Any
) -> None:
    reading = read(opened(system), "items", "DE99")
    assert (reading.end.completeness, "no data access?" in reading.end.reason) == ("partial", True)


def test_a_customer_that_the_bapi_refuses_is_told_in_saps_words(opened: Opened, system: Ecc, read: Any) -> None:
    system.before("BAPI_AR_ACC_GETOPENITEMS", 1, system.books.customers.clear)
    with pytest.raises(Misconfigured, match="FN/021 Customer 0000000001 does not exist"):
        read(opened(system, items_by="bapi"), "items", "DE01")


def test_doctor_asks_for_each_table_and_says_what_is_missing(opened: Opened, system: Ecc) -> None:
    system.dictionary.closed.add("KNVK")
    system.dictionary.missing.add("UDM_P2P_ATTR")
    told = {one.check: one for one in opened(system).check()}
    assert {one.status for name, one in told.items() if name not in {"table: KNVK", "table: UDM_P2P_ATTR"}} == {"ok"}
    assert (told["table: KNVK"].status, "S_TABU_NAM" in told["table: KNVK"].remedy) == ("fail", True)
    assert told["table: UDM_P2P_ATTR"].status == "warn"
    system.down = True
    (alone,) = opened(system).check()
    assert (alone.check, alone.status) == ("reachable", "fail")


@pytest.mark.parametrize("setting", ["change_function", "promise_function", "clearing_function"])
def test_doctor_asks_for_each_wrapper_that_the_settings_name(opened: Opened, system: Ecc, setting: str) -> None:
    told = {one.check: one for one in opened(system, writing=Writing(**{setting: "Z_ELSEWHERE"})).check()}
    line = told["wrapper: Z_ELSEWHERE"]
    assert (line.status, "sap-ecc-wrapper.md" in line.remedy) == ("fail", True)


# the wire


def sent(system: Ecc, request: Any) -> ErpResponse | TransportFailure:
    return RfcWire(system.connect).send(request, timeout=5)


CREATED = writing(
    "BAPI_DISPUTE_CREATE", {"CASE_GUID_CREATE": "A" * 32, "CASE_TYPE": "F001", "ATTRIBUTES": []}, test_first=True
)


def order(system: Ecc) -> list[str]:
    return [one.function + (" test" if one.parameters.get("TESTRUN") else "") for one in system.calls]


def test_a_write_is_tested_made_and_committed_in_one_connection(system: Ecc) -> None:
    answer = sent(system, CREATED)
    assert order(system) == [
        "BAPI_DISPUTE_CREATE test", "BAPI_TRANSACTION_ROLLBACK", "BAPI_DISPUTE_CREATE", "BAPI_TRANSACTION_COMMIT",
    ]  # fmt: skip
    assert system.calls[-1].parameters == {"WAIT": "X"}
    assert isinstance(outcome_of(answer, NATIVE), Applied)


def test_what_the_test_run_refuses_is_never_sent_in_earnest(system: Ecc) -> None:
    system.disputes.types.clear()
    outcome = outcome_of(sent(system, CREATED), NATIVE)
    assert isinstance(outcome, Refused)
    assert "Case type F001 does not exist" in outcome.said
    assert order(system) == ["BAPI_DISPUTE_CREATE test", "BAPI_TRANSACTION_ROLLBACK"]


def test_an_exception_of_the_test_run_is_a_refusal_since_nothing_was_called_in_earnest(system: Ecc) -> None:
    system.fail("BAPI_DISPUTE_CREATE", ABAPApplicationError(key="SOMETHING_ELSE"))
    outcome = outcome_of(sent(system, CREATED), NATIVE)
    assert isinstance(outcome, Refused)
    assert order(system) == ["BAPI_DISPUTE_CREATE test", "BAPI_TRANSACTION_ROLLBACK"]


def test_a_test_run_that_took_all_the_time_is_not_followed_by_the_call(system: Ecc) -> None:
    ticks = iter([0.0, 6.0])
    answer = RfcWire(system.connect, monotonic=lambda: next(ticks)).send(CREATED, timeout=5)
    assert isinstance(answer, TransportFailure)
    assert (answer.sent, order(system)) == ("not_sent", ["BAPI_DISPUTE_CREATE test", "BAPI_TRANSACTION_ROLLBACK"])


def test_a_reading_is_neither_committed_nor_rolled_back(system: Ecc) -> None:
    answer = sent(system, reading("RFC_PING", {}))
    assert isinstance(answer, ErpResponse)
    assert (looked(answer).results, order(system)) == (({},), ["RFC_PING"])


CUT = CommunicationError("connection closed without message", key="RFC_COMMUNICATION_FAILURE")


@pytest.mark.parametrize("function", ["BAPI_DISPUTE_CREATE", "BAPI_TRANSACTION_COMMIT"])
@pytest.mark.parametrize("after", [False, True])
def test_a_call_that_is_cut_may_have_been_executed(system: Ecc, function: str, *, after: bool) -> None:
    system.fail(function, CUT, after=after)
    answer = sent(system, CREATED)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "maybe_sent"


def test_a_connection_that_was_never_made_has_sent_nothing(system: Ecc) -> None:
    system.down = True
    answer = sent(system, CREATED)
    assert isinstance(answer, TransportFailure)
    assert (answer.sent, order(system)) == ("not_sent", [])
    assert sent(system, reading("RFC_PING", {})) == answer


def test_without_a_library_nothing_is_sent() -> None:
    answer = RfcWire(connection(SETTINGS, seconds=30)).send(CREATED, timeout=5)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "not_sent"


def test_a_refused_logon_is_asked_again_much_later(system: Ecc) -> None:
    system.locked_out = True
    outcome = outcome_of(sent(system, CREATED), NATIVE)
    assert isinstance(outcome, NotExecuted)
    assert outcome.wait_seconds >= 600


def test_a_commit_that_went_wrong_is_not_known(system: Ecc) -> None:
    system.commit_fails = True
    assert isinstance(outcome_of(sent(system, CREATED), NATIVE), Unknown)


OUTCOMES: list[tuple[Exception, type[Any]]] = [
    (ABAPApplicationError(key="FU_NOT_FOUND"), Refused),
    (ABAPApplicationError(key="RFC_NO_AUTHORITY"), NotExecuted),
    (ABAPApplicationError(key="FOREIGN_LOCK"), Unknown),
    (ABAPApplicationError(key="WRONG_INPUT"), Refused),
    (ABAPRuntimeError("dump", key="TIME_OUT"), Unknown),
]


@pytest.mark.parametrize(("error", "outcome"), OUTCOMES)
def test_what_an_exception_of_a_write_means(system: Ecc, error: Any, outcome: type[Any]) -> None:
    system.fail("RFC_SAVE_TEXT", error)
    request = writing("RFC_SAVE_TEXT", {"TEXT_LINES": []})
    found = outcome_of(sent(system, request), NATIVE, Certain(exceptions=("WRONG_INPUT",)))
    assert isinstance(found, outcome)
    assert "BAPI_TRANSACTION_COMMIT" not in order(system)


def test_messages_of_a_lock_pass_and_those_of_a_doubt_are_not_believed(system: Ecc) -> None:
    system.disputes.types.clear()
    answer = sent(system, CREATED)
    assert isinstance(outcome_of(answer, NATIVE, Certain(locks=("ZSIM/011",))), NotExecuted)
    assert isinstance(outcome_of(answer, NATIVE, Certain(doubts=("ZSIM/011",))), Unknown)


def test_an_answer_that_cannot_be_read_is_not_known() -> None:
    assert isinstance(outcome_of(ErpResponse(status=200, body="<html>"), NATIVE), Unknown)
    with pytest.raises(BadAnswer):
        looked(ErpResponse(status=200, body="<html>"))


def test_amounts_and_days_of_an_answer_become_text(system: Ecc) -> None:
    asked = {"COMPANYCODE": "DE01", "CUSTOMER": "1", "KEYDATE": "20261120"}
    answer = sent(system, reading("BAPI_AR_ACC_GETOPENITEMS", asked))
    assert isinstance(answer, ErpResponse)
    assert reply_of(answer).first["LINEITEMS"][0]["AMT_DOCCUR"] == "100.00"
    assert response(200, reply_of(answer)) == answer


FIELDS = [{"SEGMENTTYP": "E1IDKU1", "FIELDNAME": "BGMTYP", "BYTE_FIRST": "000063", "EXTLEN": "000003"},
          {"SEGMENTTYP": "E1IDKU1", "FIELDNAME": "BGMREF", "BYTE_FIRST": "000066", "EXTLEN": "000005"}]  # fmt: skip


def test_segments_are_laid_out_as_the_system_describes_them() -> None:
    told = {"IDOC_CONTROL_REC_40": [{"IDOCTYP": "PEXR2002"}],
            "IDOC_DATA_REC_40": [{"SEGNAM": "E1IDKU1", "SDATA": {"BGMREF": "PA7"}}]}  # fmt: skip
    made = packed(lambda *_, **__: {"PT_FIELDS": FIELDS}, told)
    assert made["IDOC_DATA_REC_40"][0]["SDATA"] == "   PA7"
    assert packed(lambda *_, **__: {}, {"x": 1}) == {"x": 1}
    for segment, fields in (("E1XXX", {}), ("E1IDKU1", {"BGMREF": "too long"}), ("E1IDKU1", {"NONE": ""})):
        wrong = {**told, "IDOC_DATA_REC_40": [{"SEGNAM": segment, "SDATA": fields}]}
        with pytest.raises(CannotPack):
            packed(lambda *_, **__: {"PT_FIELDS": FIELDS}, wrong)
