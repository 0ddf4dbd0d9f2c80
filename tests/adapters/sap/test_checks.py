"""What `doctor` is told about a system, sound or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.sap.s4 import ADAPTER
from adapters.sap.s4.reader import S4Reader
from adapters.sap.s4.reader.s4_reader import FEEDS, STREAMS
from adapters.sap.s4.settings import Writing
from adapters.sap.s4.writing import payment_advice
from canonical_model.adapter import Check
from simulators.books import Books
from simulators.sap import RunningServer, serve
from simulators.sap.face import Options

Connect = Callable[..., S4Reader]


def told(reader: S4Reader) -> dict[str, Check]:
    return {check.check: check for check in reader.check()}


def test_a_sound_system_has_nothing_to_complain_about(connect: Connect, sound: RunningServer) -> None:
    checks = told(connect(sound))
    assert [check for check in checks.values() if check.status != "ok"] == []
    assert len(checks) == 21
    assert checks["company codes"].detail == "CH01, DE01, JP01, US01"
    assert checks["signs"].detail == "signed"
    assert checks["CSRF token"].detail == "given"


def test_a_service_known_by_transcription_is_compared_where_it_is_allowed(connect: Connect, books: Books) -> None:
    allowed = Writing(allow=("payment_advice",))
    with serve(books) as server:
        assert told(connect(server, writing=allowed))["payment advices"].detail == "as transcribed"
        assert "payment advices" not in told(connect(server))
    with serve(books, options=Options(absent=frozenset({"API_PAYMENT_ADVICE_SRV"}))) as server:
        assert told(connect(server, writing=allowed))["payment advices"].status == "fail"


def test_a_transcription_that_the_live_metadata_do_not_bear_out_is_said(
    connect: Connect, sound: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payment_advice, "WRITTEN", {"A_PaymentAdvice": ("Invented",), "A_Other": ("Any",)})
    check = told(connect(sound, writing=Writing(allow=("payment_advice",))))["payment advices"]
    assert (check.status, "A_PaymentAdvice.Invented, A_Other.Any" in check.detail) == ("fail", True)
    assert "allow" in check.remedy


def test_wrong_credentials_end_the_checks_with_one_line(connect: Connect, sound: RunningServer) -> None:
    wrong = Basic(user=sound.credentials.user, password=Secret("not-the-password"))
    (only,) = connect(sound, auth=wrong).check()
    assert (only.check, only.status) == ("reachable", "fail")
    assert "not-the-password" not in only.detail + only.remedy
    assert "password" in only.remedy


def test_a_system_that_is_not_there_ends_the_checks(connect: Connect, sound: RunningServer, clock: Any) -> None:
    (only,) = connect(sound, base_url="http://127.0.0.1:9").check()
    assert (only.status, "connection failed" in only.detail) == ("fail", True)
    assert clock.slept


def test_a_service_that_is_not_active_is_named(books: Books, connect: Connect) -> None:
    with serve(books, options=Options(absent=frozenset({"API_BUSINESS_PARTNER"}))) as limited:
        failed = [check for check in connect(limited).check() if check.status == "fail"]
    assert any("API_BUSINESS_PARTNER is not active" in check.remedy for check in failed)


def test_empty_company_codes_are_missing_access(connect: Connect, sound: RunningServer) -> None:
    sound.inject("no_data_access", entity_set="A_CompanyCode")
    check = told(connect(sound))["company codes"]
    assert (check.status, "no data access" in check.detail, "F_BKPF_BUK" in check.remedy) == ("fail", True, True)


def test_a_company_code_of_the_settings_that_is_not_visible_fails(connect: Connect, sound: RunningServer) -> None:
    check = told(connect(sound, company_codes=("DE01", "XX99")))["company codes"]
    assert (check.status, check.detail) == ("fail", "not visible: XX99")


def test_settings_that_contradict_the_signs_fail(connect: Connect, sound: RunningServer) -> None:
    check = told(connect(sound, unsigned_amounts=True))["signs"]
    assert (check.status, "unsigned_amounts" in check.remedy) == ("fail", True)


def test_a_clock_that_is_off_is_a_warning(connect: Connect, sound: RunningServer) -> None:
    sound.inject("clock_skew", setting="-10")
    check = told(connect(sound))["clock"]
    assert (check.status, "600 s behind" in check.detail) == ("warn", True)


def test_a_tenant_that_lacks_a_field_is_told_and_read_without_it(connect: Connect, sound: RunningServer) -> None:
    reader = connect(sound)
    shapes = reader._client.items.shapes()
    shape = shapes["A_OperationalAcctgDocItemCube"]
    shape.properties.pop("DunningLevel")  # type: ignore[attr-defined]
    check = told(reader)["fields: A_OperationalAcctgDocItemCube"]
    assert (check.status, check.detail) == ("warn", "A_OperationalAcctgDocItemCube lacks DunningLevel")


def test_every_feed_and_stream_is_declared() -> None:
    filled = {stream for feed in FEEDS for stream in feed.streams}
    absent = {stream for stream, (level, _) in STREAMS.items() if level == "absent"}
    assert filled | absent | {"deletions"} == set(STREAMS)
    assert not filled & absent
    assert all(reason for level, reason in STREAMS.values() if level != "complete")
    assert set(ADAPTER.capabilities.reads) == set(STREAMS)
    assert set(ADAPTER.capabilities.writes) == {"note", "promise", "dispute", "hold", "cash", "undo"}


@pytest.mark.parametrize("stream", STREAMS)
def test_reads_and_streams_say_the_same_of_what_is_absent(stream: Any) -> None:
    assert (STREAMS[stream][0] == "absent") == (ADAPTER.capabilities.reads[stream].level == "absent")
