"""Days beside which another one is meant, rows and schedules of days, and a day that is nearly all of a mail."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.replies import candidates, promising
from core.replies.candidates import Likely, days_told
from core.replies.completing import complete
from core.replies.days import days_in
from core.replies.discarding import without_discarded
from core.replies.folding import fold
from core.replies.hearing import Heard, hear
from core.replies.learned import Candidate, Judge
from core.replies.reply import Promised, Reply
from core.replies.slots import slots_of

TUESDAY = date(2026, 11, 24)
FIRST, SECOND = "INV-10023", "INV-10031"


@pytest.fixture
def believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every amount is a promise's; days are told by the test."""
    judges: dict[Candidate, Judge] = {
        "pay_day": Judge(bias=0.0, threshold=0.5, of={}), "pay_amount": Judge(bias=9.0, threshold=0.5, of={}),
    }  # fmt: skip
    for module in (candidates, promising):
        monkeypatch.setattr(module, "judge_of", judges.__getitem__)


def heard(body: str) -> Heard:
    return hear(Reply(id="1", received=datetime(2026, 11, 24, 10, tzinfo=UTC), body=body, known=(FIRST, SECOND)))


def likely(of: Heard, chances: tuple[float, ...] = ()) -> list[Likely]:
    return [Likely(told=one, chance=chances[at] if chances else 0.9) for at, one in enumerate(days_told(of))]


def promises(of: Heard, chances: tuple[float, ...] = ()) -> tuple[Promised, ...]:
    complete(of, ["promise_to_pay"], likely(of, chances))
    events = [one for _, one in of.events]
    return slots_of(events, [], of.sentences, invoices=of.invoices, subject="").promises


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ("We will pay on 4 December, not on 27 November.", ["2026-12-04"]),
        ("On 2 December no, on 4 December we will pay.", ["2026-12-04"]),
        ("Our runs are on the 10th of each month, yours is paid on 4 December.", ["2026-12-04"]),
        ("Our terms are within 60 days, it will be paid on 4 December.", ["2026-12-04"]),
        ("We paid half on the 20th, the other half will be paid on 4 December.", ["2026-12-04"]),
        ("We pay on 4 December and on 18 December.", ["2026-12-04", "2026-12-18"]),
        ("We pay within 60 days.", ["2027-01-23"]),
        ("We paid 500 today, the other 740 will be paid on 4 December.", ["2026-12-04"]),
        ("Nous paierons le 4 décembre et pas le 27 novembre comme nous vous l'avions écrit.", ["2026-12-04"]),
    ],
)
def test_a_day_that_another_one_stands_instead_of_is_left_out(body: str, kept: list[str]) -> None:
    of = heard(body)
    assert [str(one.told.on) for one in without_discarded(of, likely(of))] == kept


@pytest.mark.usefixtures("believed")
def test_a_day_in_a_row_with_a_likely_one_is_taken_too() -> None:
    both = promises(heard("The order stands for 4 December and 18 December."), (0.9, 0.2))
    assert [str(one.date) for one in both] == ["2026-12-04", "2026-12-18"]
    listed = promises(heard("The order stands for 4 December, 18 December."), (0.2, 0.9))
    assert [str(one.date) for one in listed] == ["2026-12-04", "2026-12-18"]
    apart = promises(heard("The order stands for 4 December as the meeting is on 18 December."), (0.9, 0.2))
    assert [str(one.date) for one in apart] == ["2026-12-04"]
    weekday = promises(heard("The order stands for 4 December, Monday."), (0.9, 0.2))
    assert [str(one.date) for one in weekday] == ["2026-12-04"]


@pytest.mark.usefixtures("believed")
def test_lines_of_a_schedule_are_taken_together() -> None:
    told = promises(
        heard("We have ordered the following from our bank:\n04/12/2026: EUR 500.00\n18/12/2026: EUR 250.00"),
        (0.9, 0.1),
    )
    assert [(str(one.date), one.amount) for one in told] == [("2026-12-04", "500.00"), ("2026-12-18", "250.00")]


@pytest.mark.usefixtures("believed")
def test_an_amount_for_each_day_may_stand_in_another_sentence() -> None:
    told = promises(heard("The first half on 4 December, the second half on 18 December. EUR 500.00 each."))
    assert [one.amount for one in told] == ["500.00", "500.00"]
    german = promises(heard("Wir überweisen am 4. Dezember und am 18. Dezember je 500 Euro, das ist fest eingeplant."))
    assert [one.amount for one in german] == ["500.00", "500.00"]
    french = promises(heard("Je vous vire 400 euros le 4 décembre et je vous règle le reliquat le 18 décembre."))
    assert [one.amount for one in french] == ["400.00", None]


@pytest.mark.usefixtures("believed")
def test_what_was_kept_back_is_not_what_is_paid() -> None:
    told = promises(heard(f"We are withholding EUR 1,870.00 from {FIRST}, the rest will be paid on 4 December."))
    assert [(str(one.date), one.amount) for one in told] == [("2026-12-04", None)]


@pytest.mark.usefixtures("believed")
def test_what_is_said_of_the_next_invoice_is_not_said_of_this_one() -> None:
    told = promises(heard(f"{FIRST} will be paid on 4 December; {SECOND} we are still looking into."))
    assert [one.invoices for one in told] == [(FIRST,)]


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("Friday.", "2026-11-27"),
        ("End of the month, as always.", "2026-11-30"),
        ("Heute noch. Sorry!", "2026-11-24"),
        ("Venerdì senza meno.", "2026-11-27"),
        ("el viernes sin falta", "2026-11-27"),
        ("metà oggi e metà a fine mese", "2026-11-24"),
        ("ok, le 30", "2026-11-30"),
    ],
)
def test_a_day_that_is_nearly_all_of_a_mail_is_a_promise(body: str, day: str) -> None:
    assert day in [str(one.date) for _, one in heard(body).events if one.kind == "promise"]


@pytest.mark.parametrize(
    "body",
    [
        "Friday?",
        "Statement by Friday please.",
        "Thanks, will look at it again on Friday.",
        "We hope for Friday.",
        "Received on 20/11, many greetings.",
    ],
)
def test_a_short_mail_with_a_day_that_is_of_something_else_promises_nothing(body: str) -> None:
    assert [one for _, one in heard(body).events if one.kind == "promise"] == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "between 2 December and 6 December", "2026-12-06"),
        ("it", "tra il 2 e il 6 dicembre", "2026-12-06"),
        ("en", "within ten days of today", "2026-12-04"),
        ("it", "entro 10 giorni da oggi", "2026-12-04"),
        ("pt", "em dez dias a contar de hoje", "2026-12-04"),
        ("de", "nächsten Monat am 5.", "2026-12-05"),
        ("es", "el mes que viene el día 5", "2026-12-05"),
        ("de", "Anfang Dezember, am 5.", "2026-12-05"),
    ],
)
def test_a_period_that_another_word_narrows_is_one_day(language: str, text: str, day: str) -> None:
    assert str(days_in(fold(text, language), language, TUESDAY)[-1].ahead) == day


def test_between_two_days_only_the_second_is_meant() -> None:
    text = fold("between 2 December and 6 December, or on 9 December", "en")
    assert [str(one.ahead) for one in days_in(text, "en", TUESDAY)] == ["2026-12-06", "2026-12-09"]
