"""Log lines: what they may say, what they never say, and how errors and libraries come out."""

from __future__ import annotations

import io
import json
import logging
import types
from typing import Any

import pytest

from canonical_model.observing import Asked, RowsMerged, Work
from duecourse.cli.options import announced
from duecourse.observing.blackening import blackened, is_iban
from duecourse.observing.fields import FIELDS, allowed
from duecourse.observing.logs import Form, FromLibraries, line_log
from duecourse.observing.watch import Watch

SECRETS = ("hush", "hush-hush-2026")


def said(form: Form = "json", **told: Any) -> str:
    stream = io.StringIO()
    line_log(form, secrets=lambda: SECRETS, to=stream).info("erp", **told)
    return stream.getvalue()


def test_a_line_is_one_json_object_with_the_time_and_the_process() -> None:
    line = json.loads(said(system="s4", status=200, ms=1.5))
    assert (line["event"], line["level"], line["system"], line["status"], line["ms"]) == ("erp", "info", "s4", 200, 1.5)
    assert line["at"].endswith("Z")
    assert line["pid"] > 0


def test_a_text_of_a_librarys_own_class_is_said_as_a_text() -> None:
    class Quoted(str):
        __slots__ = ()

    assert json.loads(said(system=Quoted("s4")))["system"] == "s4"


def test_on_a_terminal_the_same_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "erp" in said("human", system="s4")
    assert "system=s4" in said("human", system="s4")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", "Ada Lovelace"), ("body", "x"), ("amount", 100), ("iban", "DE89370400440532013000"), ("note", "paid"),
        ("system", "Customer GmbH & Co."), ("entity", "anna@example.com"), ("state", "Paid by Anna"),
        ("route", "/customers?name=anna"), ("job", "Anna"), ("error", "could not log on as anna"), ("status", "200 OK"),
        ("write_back", "xyz"), ("where", "anna"), ("status", True),
    ],
)  # fmt: skip
def test_a_field_that_is_not_listed_or_has_another_shape_is_dropped(name: str, value: object) -> None:
    assert name not in json.loads(said(**{name: value}))


def test_no_field_takes_free_text() -> None:
    told = dict.fromkeys(FIELDS, "Mrs Anna Example, 12 Long Street; pays 1,000.00 EUR tomorrow!")
    assert allowed(told) == {}


@pytest.mark.parametrize(
    "text",
    [
        "anna@example.com", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000", "4111 1111 1111 1111", "hush",
        "hush-hush-2026", "5500005555555559",
    ],
)  # fmt: skip
def test_the_second_net_blackens_secrets_mails_ibans_and_cards(text: str) -> None:
    assert blackened(f"said {text} there", SECRETS) == "said *** there"


@pytest.mark.parametrize(
    "text",
    ["DE88370400440532013000", "4111111111111112", "a" * 32, "4111111111111111" * 2, "00ff4111111111111111aa"],
)
def test_it_leaves_what_only_looks_like_it(text: str) -> None:
    assert blackened(text, ()) == text


def test_check_digits_of_ibans_are_those_of_the_standards_own_examples() -> None:
    examples = [
        "GB82 WEST 1234 5698 7654 32",
        "BE68 5390 0754 7034",
        "NO93 8601 1117 947",
        "FR7630006000011234567890189",
    ]
    assert all(is_iban(one) for one in examples)


def test_an_account_that_is_a_mail_address_is_blackened_where_it_slips_through_the_first_net() -> None:
    assert json.loads(said(account="anna@example.com"))["account"] == "***"


def test_an_error_is_its_class_and_its_places_never_its_message() -> None:
    stream = io.StringIO()
    log = line_log("json", secrets=lambda: (), to=stream)
    try:
        raise ValueError("anna@example.com owes 100 EUR")  # noqa: TRY301 - an error with a place
    except ValueError as error:
        log.error("broke", exception=error)  # noqa: TRY400 - as the watch does
    line = json.loads(stream.getvalue())
    assert (line["level"], line["error"]) == ("error", "ValueError")
    assert line["where"].startswith("observing/test_lines.py:")
    assert "anna" not in stream.getvalue()


def test_what_libraries_say_is_where_and_how_grave() -> None:
    stream = io.StringIO()
    handler = FromLibraries(line_log("json", secrets=lambda: (), to=stream))
    logger = logging.Logger("some.library")  # noqa: LOG001 - one of this test alone
    logger.addHandler(handler)
    logger.warning("could not reach %s", "https://user:hush@example.com")
    logger.info("nothing of note")
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert (line["event"], line["level"], line["logger"]) == ("library", "warning", "some.library")
    assert line["where"].startswith("test_lines.py:")
    assert "hush" not in stream.getvalue()


class Gone:
    """A log whose reader went away."""

    def __init__(self) -> None:
        self.tried = 0

    def info(self, *_: Any, **__: Any) -> None:
        self.tried += 1
        raise BrokenPipeError

    error = warning = info


def test_a_reader_that_went_away_fails_nothing_that_is_watched() -> None:
    gone = Gone()
    watch = Watch(log=gone)
    watch.saw(RowsMerged(system="s", entity="e", stream="x", read=1, new=1, changed=0, deleted=0, quarantined=0))
    with watch.exchange(Asked(system="s", method="GET", route="/")) as answered:
        answered(200)
    with watch.during(Work(name="job", what="sync")) as came_to:
        came_to("done")
    watch.broke(ValueError())
    FromLibraries(gone).emit(logging.LogRecord("x", logging.ERROR, "x.py", 1, "x", (), None))
    assert gone.tried == 5


def test_an_error_passes_through_whoever_watches_and_is_told_by_its_class() -> None:
    stream = io.StringIO()
    watch = Watch(log=line_log("json", secrets=lambda: (), to=stream))
    with pytest.raises(KeyError), watch.during(Work(name="job", what="sync", id="17")):
        raise KeyError("anna@example.com")
    line = json.loads(stream.getvalue())
    assert (line["event"], line["job"], line["flow"], line["outcome"], line["error"]) == (
        "job", "17", "sync", "failed", "KeyError",
    )  # fmt: skip


def test_the_process_speaks_json_where_no_terminal_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    settings: Any = types.SimpleNamespace(observing=types.SimpleNamespace(log="auto"))
    watch = Watch(log=line_log("auto", secrets=lambda: (), to=stream))
    app: Any = types.SimpleNamespace(observer=watch, settings=settings)
    announced(app, "http://127.0.0.1:8080", "started", command="serve")
    assert json.loads(stream.getvalue())["command"] == "serve"
