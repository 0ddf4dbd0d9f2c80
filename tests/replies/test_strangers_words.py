"""What strangers' mails taught: words of refusal, either of two days, ranges of invoices, what is set off."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.replies import candidates, promising
from core.replies.candidates import Likely, days_told
from core.replies.completing import complete
from core.replies.days import days_in
from core.replies.discarding import hangs_on_us, without_discarded
from core.replies.evidence import sentence_of
from core.replies.folding import fold
from core.replies.hearing import Heard, hear
from core.replies.learned import Candidate, Judge
from core.replies.mentioned import Invoices
from core.replies.reading import read_reply
from core.replies.reply import Promised, Reading, Reply
from core.replies.sentences import sentences_of
from core.replies.slots import slots_of

TUESDAY = date(2026, 11, 24)
TABLE = Path(__file__).parent / "field_table.txt"
PROMISES = Path(__file__).parent / "promise_table.txt"
KNOWN = ("INV-118", "INV-119", "INV-121", "OTHER")
OBJECTIONS = {"dispute", "refuse", "contest"}


@pytest.fixture
def believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every day and every amount is a promise's."""
    judges: dict[Candidate, Judge] = {
        "pay_day": Judge(bias=9.0, threshold=0.5, of={}), "pay_amount": Judge(bias=9.0, threshold=0.5, of={}),
    }  # fmt: skip
    for module in (candidates, promising):
        monkeypatch.setattr(module, "judge_of", judges.__getitem__)


def heard(body: str) -> Heard:
    return hear(Reply(id="1", received=datetime(2026, 11, 24, 10, tzinfo=UTC), body=body, known=KNOWN))


def likely(of: Heard) -> list[Likely]:
    return [Likely(told=one, chance=0.9) for one in days_told(of)]


def promises(body: str) -> tuple[Promised, ...]:
    of = heard(body)
    complete(of, ["promise_to_pay"], likely(of))
    events = [one for _, one in of.events]
    return slots_of(events, [], of.sentences, invoices=of.invoices, subject="").promises


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl", "pt"])
def test_what_clerks_write_is_heard(language: str) -> None:
    rows = [line.split(" | ", 2) for line in TABLE.read_text(encoding="utf-8").splitlines()]
    missed = [(field, text) for told, field, text in rows if told == language and not hears(field, text, language)]
    assert missed == []


def hears(field: str, text: str, language: str) -> bool:
    found = sentence_of(text, language, TUESDAY, Invoices([]), american=False)
    if field.startswith("no "):
        return not found.has(field.removeprefix("no "))
    if field != "objection":
        return found.has(field)
    return any(one.startswith("d.") or one in OBJECTIONS for one in found.hits)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Monday or Tuesday", "2026-12-01"), ("on 1 December or 20 December", "2026-12-01 2026-12-20"),
        ("Monday, Tuesday at the latest", "2026-12-01"), ("tomorrow, at the latest on Friday", "2026-11-27"),
        ("on the 27th or 28th", "2026-11-28"), ("on the 5th or 25th", "2026-12-05 2026-12-25"),
        ("on 27 November or 31st", "2026-11-27 2026-12-31"),
        ("on the 99th or 28th", "None 2026-11-28"), ("the 27th (Friday)", "2026-11-27"),
        ("the 27th, Monday", "2026-11-27 2026-11-30"), ("Friday, end of the day", "2026-11-27"),
        ("on the 99th, Friday", "None 2026-11-27"), ("the 27th, today", "2026-11-27 2026-11-24"),
        ("by the end of the last quarter", ""), ("the end of the first quarter", "2027-03-31"),
        ("the start of the week", "2026-12-04"), ("by midweek", "2026-11-27"), ("after Christmas", ""),
        ("the week before Christmas", "2026-12-18"), ("after Epiphany", "2027-01-07"),
        ("before Epiphany", "2027-01-05"),
        ("between Christmas and New Year", "2026-12-31"), ("the next working day", "2026-11-25"),
        ("mid December comes money, we pay on the 15th", "2026-12-15 2026-12-15"),
        ("2.5 tomorrow fortnight", "2026-12-09"),
    ],
)  # fmt: skip
def test_either_of_two_days_is_the_later_one_and_a_day_told_twice_is_one(text: str, days: str) -> None:
    assert " ".join(str(one.ahead) for one in days_in(fold(text, "en"), "en", TUESDAY)) == days


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("118 to 121", ["INV-118", "INV-119", "INV-121"]), ("118 and 121", ["INV-118", "INV-121"]),
        ("118 to other", ["INV-118", "OTHER"]), ("other to 118", ["OTHER", "INV-118"]),
        ("119 - 118", ["INV-119", "INV-118"]),
    ],
)  # fmt: skip
def test_between_the_ends_of_a_range_all_invoices_are_named(text: str, named: list[str]) -> None:
    assert [one.invoice for one in Invoices(KNOWN).named_in(text)] == named


def test_invoices_of_another_row_of_numbers_are_in_no_range() -> None:
    assert [one.invoice for one in Invoices(("A-11", "B-15", "A-12")).named_in("a-11 to b-15")] == ["A-11", "B-15"]


@pytest.mark.usefixtures("believed")
@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("118 we do not pay, 121 on Wednesday.", [(date(2026, 11, 25), None, ("INV-121",))]),
        ("We refuse, 118 goes on Wednesday.", [(date(2026, 11, 25), None, ("INV-118",))]),
        ("Repair 650.00 EUR, it comes off 118, the rest we transfer today.", [(TUESDAY, None, ("INV-118",))]),
        ("Of 118 we pay 650.00 EUR today, the rest later.", [(TUESDAY, "650.00", ("INV-118",))]),
        ("We send 650.00 EUR, the rest today.", [(TUESDAY, "650.00", ())]),
        ("The office closes on Wednesday so we pay on Friday.", [(date(2026, 11, 27), None, ())]),
    ],
)
def test_what_is_refused_or_set_off_or_closed_is_no_promise(
    body: str, wanted: list[tuple[date, str | None, tuple[str, ...]]]
) -> None:  # fmt: skip
    found = promises(body)
    assert [(one.date, one.amount, () if set(one.invoices) == set(KNOWN) else one.invoices) for one in found] == wanted


@pytest.mark.parametrize(
    ("body", "hangs"),
    [
        ("Correct it and we pay within five days.", [True]), ("Correct it and we pay on Friday.", [False]),
        ("We pay within five days.", [False]),
    ],
)  # fmt: skip
def test_a_span_counts_from_what_we_are_to_do_first(body: str, hangs: list[bool]) -> None:
    of = heard(body)
    assert [hangs_on_us(of, one) for one in likely(of)] == hangs


def test_the_day_on_which_an_office_closes_is_none() -> None:
    of = heard("The office closes on Wednesday, we pay on Friday.")
    assert [one.told.on for one in without_discarded(of, likely(of))] == [date(2026, 11, 27)]


def test_who_is_insolvent_pays_what_was_delivered_since() -> None:
    found = read_reply(
        Reply(
            id="1", received=datetime(2026, 11, 24, 10, tzinfo=UTC), known=KNOWN,
            body="An administrator was appointed over our insolvent company. INV-118, delivered on 20 November,"
            " after the opening, will be paid on 18 December.",
        )
    )  # fmt: skip
    assert "insolvency" in {one.intent for one in found.intents}
    assert [(one.date, one.invoices) for one in found.promises] == [(date(2026, 12, 18), ("INV-118",))]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Enviamos 500 € esta semana.", "willpay"), ("Enviamos 500 € ontem.", "paid"),
        ("Enviamos 500 € a 20 de novembro.", "paid"),
    ],
)  # fmt: skip
def test_one_word_for_what_we_send_and_sent_is_told_by_its_day(text: str, field: str) -> None:
    assert sentence_of(text, "pt", TUESDAY, Invoices([]), american=False).has(field)


def test_numbers_of_a_list_begin_a_sentence() -> None:
    assert sentences_of("118 goes on the 22. 2) 121: broken, not paid.") == [
        "118 goes on the 22.",
        "2) 121: broken, not paid.",
    ]


def test_ill_before_a_verb_is_no_sickness() -> None:
    assert fold("ill pay on Friday, I was ill", "en") == "i will pay on friday, i was ill"


def test_a_hundred_thousand_has_a_word_in_india() -> None:
    found = sentence_of("We pay Rs 2.5 lakh and 1,20,000/- on Friday.", "en", TUESDAY, Invoices([]), american=False)
    assert [one.amount for one in found.amounts] == ["250000.00", "120000.00"]


def read(body: str, *known: str) -> Reading:
    return read_reply(Reply(id="1", received=datetime(2026, 11, 18, 10, tzinfo=UTC), body=body, known=known))


def test_short_mails_promise_what_they_say() -> None:
    rows = [line.rsplit(" | ", 1) for line in PROMISES.read_text(encoding="utf-8").splitlines()]
    assert len(rows) > 50
    found = {body: read(body.replace("\\n", "\n"), "KZ-1", "KZ-4", "KZ-9").promises for body, _ in rows}
    told = {
        body: " ".join(sorted(f"{one.date}:{one.amount}" if one.amount else str(one.date) for one in promises)) or "-"
        for body, promises in found.items()
    }
    assert told == dict(rows)


@pytest.mark.parametrize(
    ("body", "intents"),
    [
        ("Insolvency proceedings were opened on 1 November. Please refrain from further reminders to the debtor.",
         {"insolvency", "unsubscribe"}),
        ("We filed for insolvency on 7 November. Questions are answered by our lawyer Ms Sperl.",
         {"insolvency", "legal"}),
        ("Das Insolvenzverfahren ist am 1. November eröffnet worden. Zahlen Sie nicht zurück, erheben wir Klage.",
         {"insolvency", "legal"}),
        ("La liquidation judiciaire est ouverte depuis le 7 novembre. Notre avocat répondra à vos questions.",
         {"insolvency", "legal"}),
        ("A insolvência foi declarada a 7 de novembro. Não enviem mais cobranças à devedora.",
         {"insolvency", "unsubscribe"}),
        ("Verwijder die adressen per ommegaande. Anders leggen wij dit voor aan de rechter.", {"unsubscribe", "legal"}),
    ],
)  # fmt: skip
def test_what_leaves_no_doubt_is_said_beside_what_is_graver(body: str, intents: set[str]) -> None:
    assert {one.intent for one in read(body).intents} >= intents


@pytest.mark.parametrize(
    "body",
    [
        "KZ-1 is paid on Friday.\n\nKind regards\nMiller & Sons Solicitors LLP\nThis email is from a law firm.",
        "Wir überweisen KZ-1 am Freitag.\n\nMit freundlichen Grüßen\nKanzlei Roth, Rechtsanwälte",
        "Paghiamo KZ-1 venerdì.\n\nAvv. Carlo Berti\nStudio Legale Berti",
        "We pay KZ-1 on Friday.\n\nTo unsubscribe from our newsletter, take your address off the list here.",
    ],
)
def test_law_firms_that_pay_threaten_nobody(body: str) -> None:
    assert {one.intent for one in read(body, "KZ-1").intents} == {"promise_to_pay"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # what is refused is no day where another one is named, and whoever closes an account closes no office
        ("Mid December is a problem: KZ-1 on Friday, the rest at the end of December.", ["2026-11-27", "2026-12-31"]),
        ("Mid December is no problem, or on Friday.", ["2026-12-15", "2026-11-27"]),
        ("On Friday I send 100, what is left I close on 31 December.", ["2026-11-27", "2026-12-31"]),
        ("The office closes on 31 December, so on Friday.", ["2026-11-27"]),
    ],
)
def test_days_that_are_refused_are_discarded(text: str, days: list[str]) -> None:
    of = heard(text)
    assert [str(one.told.on) for one in without_discarded(of, likely(of))] == days


def test_what_is_refused_on_a_day_is_not_promised() -> None:
    assert read("We will not pay KZ-1 on Friday.", "KZ-1").promises == ()
    assert read("We will not pay KZ-1, KZ-4 will be paid on Friday.", "KZ-1", "KZ-4").promises[0].invoices == ("KZ-4",)
