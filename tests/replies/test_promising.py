"""Promises by their likeliest days: each takes the amount and the invoices that stand beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.replies import candidates, promising, weighing
from core.replies.candidates import Likely, amounts_told, days_told, likely_amounts, likely_days
from core.replies.completing import complete
from core.replies.evidence import Sentence
from core.replies.hearing import Heard, hear
from core.replies.intents import INTENTS
from core.replies.learned import Candidate, Judge
from core.replies.reply import Promised, Reply
from core.replies.slots import slots_of

FIRST, SECOND = "INV-10023", "INV-10031"
#: nothing in it is a promise to the rules
BEFORE = "As agreed with your colleague in the long call that we had on all of this yesterday: "

Told = tuple[str, str | None, tuple[str, ...]]


@pytest.fixture(autouse=True)
def believed(monkeypatch: pytest.MonkeyPatch) -> dict[Candidate, Judge]:
    """Every amount is a promise's; days are told by the test."""
    judges: dict[Candidate, Judge] = {
        "pay_day": Judge(bias=0.0, threshold=0.5, of={"l:en": 100}),
        "pay_amount": Judge(bias=9.0, threshold=0.5, of={"each": -2000}),
    }
    for module in (candidates, promising):
        monkeypatch.setattr(module, "judge_of", judges.__getitem__)
    return judges


def heard(body: str, known: tuple[str, ...] = (FIRST, SECOND)) -> Heard:
    return hear(Reply(id="1", received=datetime(2026, 11, 24, 10, tzinfo=UTC), body=body, known=known))


def promises(of: Heard, *, chances: tuple[float, ...] = ()) -> tuple[Promised, ...]:
    told = days_told(of)
    days = [Likely(told=one, chance=chances[at] if chances else 0.9) for at, one in enumerate(told)]
    complete(of, ["promise_to_pay"], days)
    events = [one for _, one in of.events]
    return slots_of(events, [], of.sentences, invoices=of.invoices, subject="").promises


def plain(found: tuple[Promised, ...]) -> list[Told]:
    return [(str(one.date), one.amount, one.invoices) for one in found]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "EUR 500.00 on 4 December, EUR 700.00 on 18 December.",
            [("2026-12-04", "500.00", ()), ("2026-12-18", "700.00", ())],
        ),
        ("500 on 4 December and 700 on 18 December.", [("2026-12-04", "500.00", ()), ("2026-12-18", "700.00", ())]),
        (
            f"{FIRST} on 4 December, {SECOND} on 18 December.",
            [("2026-12-04", None, (FIRST,)), ("2026-12-18", None, (SECOND,))],
        ),
        (
            f"on 4 December {FIRST}, on 18 December {SECOND}.",
            [("2026-12-04", None, (FIRST,)), ("2026-12-18", None, (SECOND,))],
        ),
        ("EUR 500.00 on 4 December then on 18 December.", [("2026-12-04", "500.00", ()), ("2026-12-18", None, ())]),
        ("EUR 900.00 is half, EUR 500.00 on 4 December.", [("2026-12-04", "500.00", ())]),
        (f"EUR 500.00 for {FIRST} in the end.", [("None", None, (FIRST,))]),
        ("the others on 4 December.", [("2026-12-04", None, ())]),
        ("all of it on 4 December.", [("2026-12-04", None, ())]),
        ("EUR 5.00 per box on 4 December.", [("2026-12-04", None, ())]),
    ],
)
def test_each_day_takes_its_own_amount_and_invoices(told: str, found: list[Told]) -> None:
    assert plain(promises(heard(BEFORE + told))) == found


def test_days_that_are_not_likely_are_no_promises_but_for_the_likeliest_of_a_mail_that_makes_one() -> None:
    body = f"{BEFORE}{FIRST} on 4 December or on 18 December."
    assert plain(promises(heard(body), chances=(0.9, 0.1))) == [("2026-12-04", None, (FIRST,))]
    assert plain(promises(heard(body), chances=(0.1, 0.3))) == [("2026-12-18", None, (FIRST,))]
    assert plain(promises(heard(body), chances=(0.1, 0.1))) == [("None", None, (FIRST,))]


def test_what_rules_heard_stands_where_its_day_is_likely_and_its_amount_is_completed() -> None:
    body = f"We will pay 500 for {FIRST} on 4 December."
    assert plain(promises(heard(body))) == [("2026-12-04", "500.00", (FIRST,))]
    assert plain(
        promises(heard(f"We will pay {FIRST} on 4 December and {SECOND} on 18 December."), chances=(0.9, 0.01))
    ) == [("2026-12-04", None, (FIRST,))]


def test_a_promise_without_a_day_stands_beside_one_with_a_day_if_it_is_of_another_invoice() -> None:
    body = f"{FIRST} will be paid on 4 December. Once you send the credit note we will pay {SECOND}."
    assert plain(promises(heard(body))) == [("2026-12-04", None, (FIRST,)), ("None", None, (SECOND,))]
    again = "We will pay on 4 December. We will pay shortly."
    assert plain(promises(heard(again))) == [("2026-12-04", None, ())]


def test_days_and_amounts_of_a_mail_are_weighed_by_what_stands_around_them() -> None:
    of = heard("On 4 December 2026, EUR 500.00. Why not 12 October, 300? To unsubscribe by 9 December click here.")
    assert [str(one.told.on) for one in likely_days(of)] == ["2026-12-04"]
    assert [round(one.chance, 2) for one in likely_days(of)] == [0.73]
    assert [(one.told.amount.amount, one.told.bare) for one in likely_amounts(of)] == [
        ("500.00", False),
        ("300.00", True),
    ]
    assert [one.amount.amount for one in amounts_told(heard("1,500.00 euros"))] == ["1500.00"]


def test_a_day_that_is_likelier_past_is_told_apart() -> None:
    of = heard("We paid it on Friday. And on 20 November 2026, then on 30 November 2026.")
    clues = [candidates.clues_of_day(of, one, 2) for one in days_told(of)]
    assert [("event:paid" in one, "past_nearer" in one, "sure" in one) for one in clues] == [
        (True, False, False), (False, False, True),
    ]  # fmt: skip
    long_ago = heard("It was 20 November.")
    assert (
        "past_nearer" in candidates.clues_of_day(long_ago, days_told(long_ago)[0], 1) if days_told(long_ago) else True
    )


def test_a_span_that_is_no_sentence_of_the_mail_breaks_nothing() -> None:
    of = heard("Well, well.")
    of.events = []
    told = weighing.span_of(heard(""), "promise_to_pay")
    sentences: list[Sentence] = of.sentences
    promised = promises(of)
    assert told == ""
    elsewhere = promising.Event(
        kind="promise", date=date(2026, 12, 4), amount=None, invoices=(), scope="none", span="Re: your reminder"
    )
    found = slots_of([elsewhere], [], sentences, invoices=of.invoices, subject=f"Re: {FIRST}").promises
    assert [(one.date, one.invoices) for one in found] == [(date(2026, 12, 4), (FIRST,))]
    assert plain(promised) == [("None", None, ())]


def test_one_day_told_twice_is_one_payment_of_all_that_is_named() -> None:
    found = promises(heard(f"{FIRST} on 4 December. {SECOND} on 4 December.", (FIRST, SECOND, "INV-10044")))
    assert plain(found) == [("2026-12-04", None, (FIRST, SECOND))]


def test_a_day_that_is_likely_by_itself_is_a_promise_whatever_the_words_weigh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "chances", lambda *_: dict.fromkeys(INTENTS, 0.0))
    of = heard("On 4 December.")
    (day,) = days_told(of)
    (found,) = weighing.weigh(of, [Likely(told=day, chance=0.99)])
    assert found.intent == "promise_to_pay"
    assert found.confidence < 0.9
