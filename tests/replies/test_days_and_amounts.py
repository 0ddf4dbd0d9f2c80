"""Days, amounts and invoices, as people write them in seven languages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.replies.amounts import amounts_in
from core.replies.days import days_in
from core.replies.folding import fold
from core.replies.hearing import hear
from core.replies.mentioned import Invoices, grouped
from core.replies.number_words import value_of
from core.replies.reply import Reply
from core.replies.senders_day import senders_day

TUESDAY = date(2026, 11, 24)
RECEIVED = datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "this Friday", "2026-11-27"),
        ("en", "next Friday", "2026-12-04"),
        ("en", "by the end of next week", "2026-12-04"),
        ("en", "first week of December", "2026-12-04"),
        ("en", "EOM", "2026-11-30"),
        ("en", "mid December", "2026-12-15"),
        ("en", "within 14 days", "2026-12-08"),
        ("en", "in 5 working days", "2026-12-01"),
        ("en", "Wednesday 2nd December", "2026-12-02"),
        ("en", "within 48 hours", "2026-11-26"),
        ("en", "Friday week", "2026-12-04"),
        ("en", "the week after next", "2026-12-11"),
        ("en", "end of February 2027", "2027-02-28"),
        ("en", "12/5/2026", "2026-12-05"),
        ("en", "5/12/2026", "2026-12-05"),
        ("de", "Ende KW 49", "2026-12-04"),
        ("de", "in 10 Tagen", "2026-12-04"),
        ("de", "naechste Woche", "2026-12-04"),
        ("de", "am Freitag, den 4.12.", "2026-12-04"),
        ("de", "bis Monatsende", "2026-11-30"),
        ("de", "übermorgen", "2026-11-26"),
        ("fr", "sous huitaine", "2026-12-02"),
        ("fr", "le 1er décembre", "2026-12-01"),
        ("fr", "fin de mois", "2026-11-30"),
        ("fr", "vendredi prochain", "2026-11-27"),
        ("es", "a mediados de mes", "2026-12-15"),
        ("es", "la semana que viene", "2026-12-04"),
        ("es", "el día 30", "2026-11-30"),
        ("it", "entro fine mese", "2026-11-30"),
        ("it", "entro 10 giorni", "2026-12-04"),
        ("nl", "volgende week dinsdag", "2026-12-01"),
        ("nl", "binnen 3 werkdagen", "2026-11-27"),
        ("pt", "sexta-feira dia 11", "2026-12-11"),
        ("pt", "até ao final do mês", "2026-11-30"),
    ],
)
def test_a_day_ahead_is_told_from_the_day_of_receipt(language: str, text: str, day: str) -> None:
    found = days_in(fold(text, language), language, TUESDAY)
    assert [str(one.ahead) for one in found] == [day]


def test_a_weekday_is_the_coming_or_the_past_one() -> None:
    [friday] = days_in("on friday", "en", TUESDAY)
    assert (friday.ahead, friday.back) == (date(2026, 11, 27), date(2026, 11, 20))


@pytest.mark.parametrize(
    "text", ["32/13/2026", "99.99.", "0.0.2026", "week 99", "in 99999 days", "in 0 days", "February 31"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert days_in(text, "en", TUESDAY) == []


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1.234,56 €", "1234.56", "EUR"),
        ("£1,234.56", "1234.56", "GBP"),
        ("1 234,56 EUR", "1234.56", "EUR"),
        ("CHF 1'234.50", "1234.50", "CHF"),
        ("1.000,- EUR", "1000.00", "EUR"),
        ("10 TEUR", "10000.00", "EUR"),
        ("$5,000", "5000.00", "USD"),
        ("JPY 12,000", "12000", "JPY"),
        ("KWD 1.250", "1250.000", "KWD"),
        ("12.450,00", "12450.00", None),
        ("1,5 mio euro", "1500000.00", "EUR"),
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str, amount: str, currency: str | None) -> None:
    assert [(one.amount, one.currency) for one in amounts_in(fold(text, "en"))] == [(amount, currency)]


@pytest.mark.parametrize(
    "text", ["2026", "invoice 4711", "10 %", "call 0711 555", "12,50 €/Stück", "1234567890123456 EUR"]
)
def test_what_is_no_amount_that_is_paid_is_none(text: str) -> None:
    assert [one for one in amounts_in(fold(text, "de")) if not one.each] == []


@pytest.mark.parametrize(
    ("known", "text", "named"),
    [
        (["RE-2026-0815", "RE-2026-0902"], "RE 2026 0815 und 902", ["RE-2026-0815", "RE-2026-0902"]),
        (["INV-10023", "INV-10031"], "10023, inv10031", ["INV-10023", "INV-10031"]),
        (["90012345", "90012399"], "we paid 2345", ["90012345"]),
        (["90012345", "80012345"], "we paid 12345", []),
        (["FT-A/552"], "a 552", ["FT-A/552"]),
        (["10023"], "00010023", ["10023"]),
        (["RE-2026-0902"], "we paid 00902", ["RE-2026-0902"]),
        (["4711"], "call +49 711 4711000", []),
        ([], "4711", []),
    ],
)
def test_invoices_are_named_by_their_numbers_and_parts_of_them(known: list[str], text: str, named: list[str]) -> None:
    assert list(grouped(Invoices(known).named_in(fold(text, "en")))) == named


def test_the_day_is_the_senders() -> None:
    late = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    assert senders_day(late, "ap@kunde.de", "de") == date(2026, 12, 1)
    assert senders_day(late, "ap@customer.example", "en") == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("sender", "body", "day"),
    [
        ("ap@customer.us", "We will pay INV-10023 on 5/12.", "2027-05-12"),
        ("ap@customer.us", "We will pay INV-10023 on 12/5.", "2026-12-05"),
        ("ap@customer.co.uk", "We will pay INV-10023 on 5/12.", "2026-12-05"),
    ],
)
def test_a_day_is_written_as_where_the_sender_lives(sender: str, body: str, day: str) -> None:
    heard = hear(Reply(id="1", received=RECEIVED, sender=sender, body=body, known=("INV-10023",)))
    assert [str(event.date) for _, event in heard.events] == [day]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "on 10 December and the Friday after", ["2026-12-10", "2026-12-11"]),
        ("en", "on the twenty third of December", ["2026-12-23"]),
        ("de", "am zehnten Dezember", ["2026-12-10"]),
        ("en", "in the week commencing 7 December", ["2026-12-11"]),
        ("en", "week of the 14th", ["2026-12-18"]),
        ("en", "the last Friday of January", ["2027-01-29"]),
        ("fr", "le premier lundi de février", ["2027-02-01"]),
        ("en", "the first Monday of next month", ["2026-12-07"]),
        ("en", "on the 5th of next month", ["2026-12-05"]),
    ],
)
def test_days_that_are_counted_named_in_words_or_told_from_another(language: str, text: str, days: list[str]) -> None:
    found = days_in(fold(text, language), language, TUESDAY)
    assert [one.ahead.isoformat() for one in found if one.ahead is not None] == days


@pytest.mark.parametrize(
    ("language", "text", "worth"),
    [("en", "two thousand three hundred", 2300), ("de", "dreitausend", 3000), ("en", "forty two", 42)],
)
def test_numbers_in_words_are_worth_what_they_say(language: str, text: str, worth: int) -> None:
    assert value_of(text, language) == worth
