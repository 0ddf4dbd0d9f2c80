"""What rules hear, whatever was learnt: payments with their days, references, corrections, and who is away."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from core.replies import weighing
from core.replies.completing import complete
from core.replies.hearing import Heard, hear
from core.replies.intents import INTENTS, Intent
from core.replies.learned import Weights
from core.replies.machines import back_on
from core.replies.phrases import MOST_WORDS, Fields
from core.replies.reply import Reply
from core.replies.slots import Slots, slots_of

FIRST, SECOND = "INV-10023", "INV-10031"


def heard(body: str, **told: Any) -> Heard:
    received = datetime(2026, 11, 24, 10, tzinfo=UTC)
    return hear(Reply(**{"id": "1", "received": received, "body": body, "known": (FIRST, SECOND), **told}))


def slots(of: Heard) -> Slots:
    return slots_of(
        [one for _, one in of.events], [one for _, one in of.objections], of.sentences, invoices=of.invoices,
        subject=of.reply.subject,
    )  # fmt: skip


def promised(of: Heard) -> list[tuple[str, str | None, tuple[str, ...]]]:
    return [(str(one.date), one.amount, one.invoices) for one in slots(of).promises]


@pytest.mark.parametrize(
    ("body", "days"),
    [
        # a run that is still ahead is a promise of its day
        (f"{FIRST} was released in our payment run for the 30th.", ["2026-11-30"]),
        # a second word about the same invoice adds no promise
        (f"We will pay {FIRST} on 4 December. Payment of {FIRST} will be made shortly.", ["2026-12-04"]),
        # nobody is believed for years
        (f"We will pay {FIRST} on 31 December 2028.", []),
        (f"We will pay {FIRST} on 4 December 2026 or 31 December 2028.", ["2026-12-04"]),
        # what was promised in one sentence is corrected in the next
        (f"We will pay {FIRST} on Friday. Correction: we paid it yesterday.", []),
        # what one is said of is said of it, what says nothing of payment is of nobody's
        (f"As for {SECOND}, it is fine, but {FIRST} goes out on 4 December.", ["2026-12-04"]),
    ],
)
def test_a_promise_is_heard_with_the_day_that_is_believed(body: str, days: list[str]) -> None:
    found = heard(body)
    assert [day for day, _, _ in promised(found)] == days
    assert ("promise_to_pay" in found.said) == bool(days)


@pytest.mark.parametrize(
    ("body", "day", "reference"),
    [
        (f"We paid {FIRST} on 20 November 2026, ref {FIRST}.", "2026-11-20", None),
        (f"We paid {FIRST} on 20 November 2026, ref {FIRST}, transaction id ABC123456.", "2026-11-20", "ABC123456"),
        (f"We paid {FIRST} on 20.11.2026 for a delivery of 04.12.2026.", "2026-11-20", None),
    ],
)
def test_a_payment_that_was_made_has_its_own_day_and_a_reference_that_is_no_invoice(
    body: str, day: str, reference: str | None
) -> None:
    assert [(str(one.date), one.reference, one.invoices) for one in slots(heard(body)).paid] == [
        (day, reference, (FIRST,))
    ]


def test_an_invoice_that_is_asked_for_again_is_not_disputed() -> None:
    found = heard(f"{FIRST} does not match our records, please send a copy of the invoice.")
    assert "copy_invoice_request" in found.said
    assert found.objections == []


@pytest.mark.parametrize(
    ("body", "away"),
    [
        ("This mailbox is read on working days.", True),
        ("Jo Bloggs no longer works here.", False),
        ("Thank you, we received your mail.", False),
    ],
)
def test_what_a_machine_answers_is_an_absence_unless_it_says_something_else(body: str, *, away: bool) -> None:
    assert ("out_of_office" in heard(body, automatic=True).said) is away


def test_who_is_back_is_told_by_days_ahead_alone() -> None:
    for body, back in (
        ("I am out of office from 10.11.2026 until 30.11.2026.", date(2026, 11, 30)),
        ("I was out of office until 10.11.2026.", None),
        ("I am out of office until 10.11.2029.", None),
    ):
        found = heard(body, automatic=True)
        assert back_on(found.sentences, found.today) == back


@pytest.mark.parametrize(
    ("told", "promises"),
    [
        (
            "EUR 500.00 on 4 December, EUR 700.00 on 18 December.",
            [("2026-12-04", "500.00", ()), ("2026-12-18", "700.00", ())],
        ),
        (
            f"{FIRST} on 4 December, {SECOND} on 18 December.",
            [("2026-12-04", None, (FIRST,)), ("2026-12-18", None, (SECOND,))],
        ),
        (f"{FIRST} on 4 December or on 18 December.", [("2026-12-18", None, (FIRST,))]),
        (f"EUR 500.00 for {FIRST} in the end.", [("None", "500.00", (FIRST,))]),
    ],
)
def test_where_no_rule_heard_a_promise_each_day_takes_its_own_amount_or_invoice(
    told: str, promises: list[tuple[str, str | None, tuple[str, ...]]]
) -> None:
    found = heard(f"As agreed with your colleague in the long call that we had on all of this yesterday: {told}")
    assert promised(found) == []
    complete(found, ["promise_to_pay"])
    assert promised(found) == promises


@pytest.mark.parametrize(("likelier", "other"), [("unclear", "acknowledgement"), ("acknowledgement", "unclear")])
def test_of_two_that_stand_only_alone_the_likelier_stands(
    monkeypatch: pytest.MonkeyPatch, likelier: Intent, other: Intent
) -> None:
    biases = {likelier: 3.0, other: 2.0}
    weights = Weights(
        biases=tuple(biases.get(one, -9.0) for one in INTENTS), thresholds=dict.fromkeys(INTENTS, 0.5), of={}
    )
    monkeypatch.setattr(weighing, "learned", lambda: weights)
    assert [one.intent for one in weighing.weigh(heard("Hm, the usual."))] == [likelier]


def test_phrases_are_found_with_empty_ones_between_them_and_however_many_words_were_seen() -> None:
    fields = Fields({"paid": "we paid; ; has been settled;"}, "en")
    for start in range(0, MOST_WORDS + 1_000, 1_000):
        fields.hits(" ".join(f"w{number}" for number in range(start, start + 1_000)))
    assert set(fields.hits("today we paid")) == {"paid"}
    assert fields.hits("nothing of the kind") == {}
