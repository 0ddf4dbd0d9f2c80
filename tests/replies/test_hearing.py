"""What rules hear, whatever was learnt: payments with their days, references, corrections, and who is away."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from core.replies import weighing
from core.replies.clues import clues_of
from core.replies.completing import complete
from core.replies.hearing import Heard, hear
from core.replies.intents import INTENTS, Intent
from core.replies.learned import Weights, packed
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


def weighed(
    monkeypatch: pytest.MonkeyPatch, body: str, *, of: Any = (), pieces: Any = (), **biases: float
) -> list[tuple[str, str]]:
    """Intents and the sentences they rest on, by weights of the test: what it does not name is most unlikely."""
    weights = Weights(
        biases=tuple(biases.get(one, -9.0) for one in INTENTS),
        thresholds=dict.fromkeys(INTENTS, 0.5),
        of={clue: sum(packed(at, int(weight)) for at, weight in told) for clue, told in dict(of).items()},
        pieces={piece: sum(packed(at, int(weight)) for at, weight in told) for piece, told in dict(pieces).items()},
        kept={},
    )
    monkeypatch.setattr(weighing, "learned", lambda: weights)
    return [(one.intent, one.span) for one in weighing.weigh(heard(body))]


@pytest.mark.parametrize(
    ("biases", "stand"),
    [
        ({"unclear": 3.0, "acknowledgement": 2.0}, ["unclear"]),
        ({"unclear": 2.0, "acknowledgement": 3.0}, ["acknowledgement"]),
        ({"unclear": 3.0}, ["unclear"]),
        ({"unclear": 3.0, "question": 1.0, "dispute": 2.0}, ["dispute", "question"]),
        ({}, []),
    ],
)
def test_what_stands_only_alone_stands_where_nothing_else_does_and_the_likelier_of_it(
    monkeypatch: pytest.MonkeyPatch, biases: dict[str, float], stand: list[Intent]
) -> None:
    assert [intent for intent, _ in weighed(monkeypatch, "Hm, the usual.", **biases)] == stand


@pytest.mark.parametrize(
    ("body", "likely", "believed"),
    [
        (f"We will pay {FIRST} on 4 December.", 0.1, True),
        ("Hm, the usual.", 0.1, False),
        ("Hm, the usual.", 3.0, True),
        ("The delivery of the goods comes on 4 December.", 3.0, False),
    ],
)
def test_a_promise_that_no_rule_heard_must_be_likelier_and_not_of_goods(
    monkeypatch: pytest.MonkeyPatch, body: str, likely: float, *, believed: bool
) -> None:
    assert (("promise_to_pay", body) in weighed(monkeypatch, body, promise_to_pay=likely)) is believed


def test_an_intent_rests_on_the_sentence_that_speaks_for_it_most(monkeypatch: pytest.MonkeyPatch) -> None:
    of = {"w:usual": ((INTENTS.index("hostile"), 2.0), (INTENTS.index("question"), 1.0))}
    assert weighed(monkeypatch, "Well, well. Hm, the usual.", of=of, hostile=1.0) == [("hostile", "Hm, the usual.")]


def test_pieces_of_words_tell_an_intent_whatever_ending_a_word_has(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = {"<usu": ((INTENTS.index("hostile"), 3.0),)}
    assert weighed(monkeypatch, "Hm, the usuallest.", pieces=pieces) == []
    assert weighed(monkeypatch, "Hm, the usuallest.", pieces=pieces, hostile=-1.0) == [
        ("hostile", "Hm, the usuallest.")
    ]


def test_what_rules_heard_plainly_stands_where_weights_know_nothing_and_what_they_barely_heard_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = f"We dispute {FIRST}, it arrived broken."
    assert ("dispute", plain) in weighed(monkeypatch, plain)
    assert weighed(monkeypatch, "Everything in the boxes was battered.") == []


def test_footers_and_numbers_of_one_digit_are_weighed_as_little_as_they_say() -> None:
    footer = "To unsubscribe click here."
    told = clues_of(heard(f"I, a 7 of 1234567, pay. {footer}"))
    assert {"w:pay", "w:0", "w:00000"} <= told
    assert not {"w:unsubscribe", "w:i", "w:a"} & told
    assert "i:nothing" in clues_of(heard("Hm, the usual."))
    assert "?" in clues_of(heard("Why?"))


@pytest.mark.parametrize(
    ("body", "intent", "reason"),
    [
        ("Everything in the boxes was battered.", "dispute", "DAMAGED"),
        (f"Hm, {FIRST}, the usual.", "dispute", "OTHER"),
        ("", "dispute", None),
    ],
)
def test_where_weights_find_a_dispute_its_reason_is_the_one_that_is_given_or_another(
    body: str, intent: Intent, reason: str | None
) -> None:
    found = heard(body)
    found.objections = []
    complete(found, [intent])
    assert [one.reason for _, one in found.objections] == ([] if reason is None else [reason])


@pytest.mark.parametrize("intent", ["already_paid", "remittance_advice"])
def test_where_weights_find_a_payment_that_was_made_its_day_and_amount_are_read(intent: Intent) -> None:
    found = heard(f"As for {FIRST}: EUR 500.00, 20 November 2026, as your colleague knows from the long call we had.")
    found.events = []
    complete(found, [intent, "question"])
    assert [(str(one.date), one.amount, one.invoices) for one in slots(found).paid] == [
        ("2026-11-20", "500.00", (FIRST,))
    ]
    complete(found, [intent])
    assert len(found.events) == 1


def test_phrases_are_found_with_empty_ones_between_them_and_however_many_words_were_seen() -> None:
    fields = Fields({"paid": "we paid; ; has been settled;"}, "en")
    for start in range(0, MOST_WORDS + 1_000, 1_000):
        fields.hits(" ".join(f"w{number}" for number in range(start, start + 1_000)))
    assert set(fields.hits("today we paid")) == {"paid"}
    assert fields.hits("nothing of the kind") == {}


def test_more_words_than_are_remembered_weigh_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = {"pay": ((INTENTS.index("question"), 40.0),)}
    remembered = weighed(monkeypatch, "Payments paying payable", pieces=pieces, acknowledgement=-3.0)
    monkeypatch.setattr(weighing, "MOST_WORDS", 0)
    assert weighed(monkeypatch, "Payments paying payable", pieces=pieces, acknowledgement=-3.0) == remembered
