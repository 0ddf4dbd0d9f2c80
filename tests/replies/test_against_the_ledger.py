"""Mails against an account: whose they are, what is proposed, and how long they hold off reminders."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from benchmarks.injected_mails import injected
from canonical_model.collecting import Hold
from canonical_model.communications import Communication, ProposalKind, ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer, Person
from canonical_model.money import Money
from canonical_model.relationships import CrmAccount
from core.policy import DEFAULT_POLICY, Policy
from core.policy_book import PolicyBook
from core.policy_check import check
from core.ports import System
from core.replies.envelope import read_envelope, received_at
from core.replies.reading import read_reply
from core.replies.reply import Disputed, Found, PaidClaim, Promised, Reading
from core.reply_assignment import Traces, whose
from core.reply_letters import letter_of, numbers_in, unreadable_letter
from core.reply_pauses import MARK, away, barred, over, pauses, set_by_message, set_by_proposal
from core.reply_proposals import Bearing, decided, instalments_in, proposals_of, to_read, undecided
from core.reply_terms import ReplyTerms
from duecourse.flows.reply_ground import contacts_at

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
TERMS = ReplyTerms()
ONE, TWO = RecordId("1" * 32), RecordId("2" * 32)
BEARING = Bearing(
    today=TODAY, numbered={"INV-1": (ONE,), "INV-2": (TWO,)},
    open={ONE: Money.of(100, "EUR"), TWO: Money.of(50, "EUR")},
)  # fmt: skip


def person(customer: str, email: str = "ap@c.example") -> Person:
    return Person(
        id=RecordId(f"p{customer}"), system=SystemUid("s"), entity="DE01", native_key=(customer,),
        customer_id=RecordId(customer), customer_number=customer, name="Ada", email=email,
    )  # fmt: skip


def sent(customer: str) -> Communication:
    return Communication(
        id=RecordId("c" * 32), system=SystemUid("s"), entity="DE01", customer_id=RecordId(customer),
        customer_number=customer, kind="reminder", channel="mail", state="sent", recipients=("AP@c.example",),
        language="en", tone="", template="", template_version="", subject="", text="", rendered_hash="", handed_at=NOW,
    )  # fmt: skip


def traces(**told: Any) -> Traces:
    return Traces(**{"sender": "ap@c.example", **told})


@pytest.mark.parametrize(
    ("told", "customer", "stranger", "said"),
    [
        ({"answers": (sent("a"),)}, "a", False, "answers our reminder"),
        ({"answers": (sent("a"),), "sender": "x@y.example"}, "a", True, "answers our reminder"),
        ({"answers": (sent("a"),), "sender": "x@y.example", "persons": (person("a", "X@y.example"),)}, "a", False, ""),
        ({"answers": (sent("a"),), "disowned": True}, "a", True, ""),
        ({"answers": (sent("a"),), "sender": "mailer-daemon@mx", "returned": True}, "a", False, ""),
        ({"persons": (person("a"),)}, "a", False, "a contact of this account"),
        ({"persons": (person("a"), person("b"))}, None, False, "a contact of 2 accounts"),
        ({"persons": (person("a"), person("b")), "invoiced": frozenset({"b", "z"})}, "b", False, "whose invoices"),
        ({"persons": (person("a"),), "invoiced": frozenset({"z"})}, None, False, "invoices of another"),
        ({"invoiced": frozenset({"z"})}, "z", True, "invoices of this account alone"),
        ({"invoiced": frozenset({"y", "z"})}, None, False, "invoices of 2 accounts"),
        ({}, None, False, "names no open invoice"),
        ({"returned": True, "unreached": (person("a"),)}, "a", True, "came back"),
        ({"returned": True}, None, False, "names 0 accounts"),
    ],
)
def test_a_mail_is_an_accounts_only_where_one_thing_says_so_and_nothing_another(
    told: dict[str, Any], *, customer: str | None, stranger: bool, said: str
) -> None:
    found = whose(traces(**told))
    assert (found.customer_id, found.stranger) == (customer, stranger)
    assert said in found.said


def mail(*lines: str, body: str = "hello") -> bytes:
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def test_an_envelope_tells_what_is_answered_returned_and_disowned() -> None:
    told = read_envelope(
        mail(
            "From: Ada <AP@c.example>", "Message-ID: <1@c>", "In-Reply-To: <r2@us>", "References: <r1@us> <r2@us>",
            "Authentication-Results: us; spf=pass; dmarc=FAIL", "Date: Fri, 20 Nov 2026 09:00:00",
        )
    )  # fmt: skip
    assert (told.sender, told.message_id, told.answers) == ("ap@c.example", "1@c", ("r2@us", "r1@us"))
    assert (told.disowned, told.sent) == (True, NOW)
    whole = mail(
        'Content-Type: multipart/report; boundary="b"', "X-Failed-Recipients: other@c.example",
        body="--b\nContent-Type: message/rfc822\n\nMessage-ID: <r3@us>\n\nours\n--b--\n",
    )  # fmt: skip
    assert read_envelope(whole).returned == ("r3@us",)
    assert read_envelope(whole).failed == ("other@c.example",)
    report = mail(
        'Content-Type: multipart/report; boundary="b"',
        body="--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
        "Final-Recipient: rfc822; gone@c.example\nAction: failed\n\n"
        "Final-Recipient: rfc822; late@c.example\nAction: delayed\n"
        "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <r4@us>\n--b--\n",
    )  # fmt: skip
    assert (read_envelope(report).failed, read_envelope(report).returned) == (("gone@c.example",), ("r4@us",))
    many = mail('Content-Type: multipart/mixed; boundary="b"', body="--b\n\nx\n" * 300 + "--b--")
    assert read_envelope(many).returned == ()
    assert read_envelope(b"\xff\x00").sender == ""
    assert read_envelope(mail("Date: never")).sent is None


@pytest.mark.parametrize(
    ("says", "taken"),
    [
        (NOW - timedelta(days=2), NOW - timedelta(days=2)), (NOW + timedelta(days=2), NOW),
        (NOW - timedelta(days=900), NOW), (None, NOW),
    ],
)  # fmt: skip
def test_a_mail_is_neither_of_tomorrow_nor_of_before_anybody_kept_it(says: datetime | None, taken: datetime) -> None:
    assert received_at(says, now=NOW) == taken


def test_the_same_words_of_the_same_sender_come_once_however_they_travel() -> None:
    first = letter_of(mail("From: a@b.example", "Message-ID: <1@b>", body="Pay INV-1  now"), came=None, now=NOW)
    travelled = mail("Received: by mx", "From: A <A@b.example>", "Message-ID: <1@b>", body="Pay INV-1 now\r\n")
    again = letter_of(travelled, came=NOW, now=NOW)
    other = letter_of(mail("From: a@b.example", "Message-ID: <1@b>", body="Pay INV-2 now"), came=None, now=NOW)
    assert first.id == again.id != other.id
    assert {"INV-1"} <= numbers_in(letter_of(mail("Subject: INV-1 and 0004711", body=""), came=None, now=NOW))
    assert "0000004711" in numbers_in(letter_of(mail("Subject: no 4711", body=""), came=None, now=NOW))
    many = " ".join(f"A-{number}" for number in range(1_000, 3_000))
    assert len(numbers_in(letter_of(mail(body=many), came=None, now=NOW))) <= 510
    assert unreadable_letter(b"x", came=None, now=NOW).id != unreadable_letter(b"y", came=None, now=NOW).id


def test_card_numbers_and_signs_that_no_database_keeps_are_gone_before_anything_is_kept() -> None:
    told = letter_of(
        mail("Subject: 4111 1111 1111 1111", body="card 5500 0000 0000 0004 \x00 end"), came=None, now=NOW
    )  # fmt: skip
    assert told.cards == 2
    assert "4111 1111" not in told.subject + told.text
    assert "\x00" not in told.body
    page = letter_of(mail(body="<html><p>We pay</p></html>"), came=None, now=NOW)
    assert page.text == "We pay"


def reading(*intents: str, confidence: float = 0.9, **slots: Any) -> Reading:
    found = tuple(Found(intent=one, confidence=confidence, span=f"said {one}") for one in intents)  # type: ignore[arg-type] # intents
    return Reading(id="m", language="en", intents=found, **slots)


def proposed(told: Reading, bearing: Bearing = BEARING, **more: Any) -> tuple[ReplyProposal, ...]:
    return proposals_of(RecordId("m"), told, bearing, terms=TERMS, **more)


@pytest.mark.parametrize(
    ("intents", "kinds"),
    [
        (("in_payment_run",), ["promise"]), (("copy_invoice_request", "statement_request"), ["copy", "statement"]),
        (("question",), ["question"]), (("invoice_admin",), ["question"]), (("hardship",), ["hardship"]),
        (("insolvency",), ["stop"]), (("legal",), ["stop"]), (("unsubscribe",), ["unsubscribe"]),
        (("hostile",), ["to_read"]), (("unclear",), ["to_read"]), (("acknowledgement",), []), (("out_of_office",), []),
        (("wrong_contact",), ["contact"]), (("bounce",), ["contact"]), (("remittance_advice",), ["paid_claim"]),
        (("partial_payment",), ["to_read"]), (("payment_plan_request", "hardship"), ["plan", "hardship"]),
    ],
)  # fmt: skip
def test_each_intent_proposes_one_of_a_closed_list_with_its_sentence(
    intents: tuple[str, ...], kinds: list[str]
) -> None:
    made = proposed(reading(*intents), warning="careful")
    assert [one.kind for one in made] == kinds
    assert set(kinds) <= set(get_args(ProposalKind))
    assert all(one.evidence.startswith("said ") and one.state == "open" and one.said == "careful" for one in made)
    assert len({one.id for one in made}) == len(made)


def test_a_copy_and_a_question_are_about_what_their_sentence_names() -> None:
    spoken = Found(intent="copy_invoice_request", confidence=0.9, span="Please send INV-2 again.")
    (copy,) = proposed(Reading(id="m", language="en", intents=(spoken,)))
    assert copy.items == (TWO,)


def test_what_is_read_unsurely_is_shown_but_grave_things_are_never_dropped() -> None:
    unsure = proposed(reading("question", "legal", confidence=0.2))
    assert [one.kind for one in unsure] == ["to_read", "stop"]


@pytest.mark.parametrize(
    ("day", "amount", "currency", "kept", "doubt"),
    [
        (date(2026, 12, 4), "100", "EUR", True, ""), (date(2026, 12, 4), "100", None, True, ""),
        (date(2031, 1, 1), "100", "EUR", False, "2031-01-01 is not believed"),
        (date(2026, 12, 4), "100.01", "EUR", False, "100.00 EUR is open"),
        (None, "100", "USD", False, "0.00 USD is open"),
        (date(2026, 12, 4), "1.234567", "EUR", False, "is no amount"),
        (date(2026, 12, 4), "5", "XQQ", False, "no amount"),
    ],
)  # fmt: skip
def test_days_and_amounts_are_believed_as_far_as_the_account_bears_them_out(
    day: date | None, amount: str, *, currency: str | None, kept: bool, doubt: str
) -> None:
    promise = Promised(date=day, amount=amount, currency=currency, invoices=("INV-1", "INV-9"), span="we pay")
    (one,) = proposed(reading("promise_to_pay", promises=(promise,)))
    assert (one.on is not None and one.amount is not None) == kept
    assert one.items == (ONE,)
    assert doubt in one.said


def test_disputes_claims_and_plans_carry_what_was_said_in_the_models_words() -> None:
    objection = Disputed(reason="DAMAGED", invoices=("INV-2",), amount="50", currency="EUR", span="broken")
    claim = PaidClaim(date=date(2026, 11, 18), amount="150", currency="EUR", reference="FT1", span="paid")
    dispute, paid = proposed(reading("dispute", "already_paid", disputes=(objection,), paid_claims=(claim,)))
    assert (dispute.reason, dispute.detail, dispute.items, str(dispute.amount)) == (
        "damaged",
        "DAMAGED",
        (TWO,),
        "50.00 EUR",
    )
    assert (paid.on, str(paid.amount), paid.detail, paid.items) == (date(2026, 11, 18), "150.00 EUR", "FT1", ())
    parts = tuple(Promised(date=date(2026, 12, day), amount="50", currency="EUR", span="s") for day in (15, 1))
    (plan,) = proposed(reading("payment_plan_request", "promise_to_pay", promises=parts))
    assert [one.on.day for one in plan.schedule] == [1, 15]
    bare, promise = proposed(reading("payment_plan_request", "promise_to_pay", promises=parts[:1]))
    assert (bare.kind, bare.schedule, promise.kind) == ("plan", (), "promise")
    waits = Bearing(today=TODAY, waiting_plan=RecordId("f" * 32))
    (word,) = proposed(reading("acknowledgement"), waits)
    assert word.detail == f"may be the customer's word on plan {'f' * 12}"
    assert Bearing(today=TODAY).currency == ""


@pytest.mark.parametrize(
    ("asks", "parts"),
    [
        ("Could we pay 60.00 EUR on 1 December and 40.00 EUR on 15 December?", [(1, "60.00"), (15, "40.00")]),
        ("Könnten wir 60,00 EUR am 1.12. und 40,00 EUR am 15.12. zahlen?", [(1, "60.00"), (15, "40.00")]),
        ("Could we pay 60.00 EUR on 1 December and the rest on 15 December?", []),
        ("Could we pay 600.00 EUR on 1 December and 40.00 EUR on 15 December?", []),
    ],
)
def test_a_schedule_that_is_asked_for_is_read_where_each_part_has_its_day_and_amount(
    asks: str, parts: list[tuple[int, str]]
) -> None:
    spoken = Found(intent="payment_plan_request", confidence=0.9, span=asks)
    (plan,) = proposed(Reading(id="m", language="de" if asks[0] == "K" else "en", intents=(spoken,)))
    assert [(one.on.day, f"{one.amount.amount}") for one in plan.schedule] == parts


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("pay in 3 monthly instalments", 3), ("in vier Raten", 4), ("en trois fois", 3), ("en seis cuotas", 6),
        ("in due rate", 2), ("in zes termijnen", 6), ("em 4 prestações", 4), ("in one part", 0), ("in 99 parts", 0),
    ],
)  # fmt: skip
def test_how_many_instalments_are_asked_for_is_read_in_seven_languages(text: str, count: int) -> None:
    assert instalments_in(text) == count


def message(*proposals: ReplyProposal, **told: Any) -> ReceivedMessage:
    return ReceivedMessage(**{
        "id": RecordId("m" * 32), "system": SystemUid("s"), "entity": "DE01", "customer_id": RecordId("a"),
        "customer_number": "a", "state": "open", "received_at": NOW, "sender": "ap@c.example", "subject": "",
        "text": "", "proposals": proposals, **told,
    })  # fmt: skip


def proposal(kind: str, **told: Any) -> ReplyProposal:
    return ReplyProposal(**{
        "id": RecordId(f"{kind}-{told.get('items', '')}"), "kind": kind, "evidence": "so they say",
        "confidence": Decimal("0.9"), **told,
    })  # fmt: skip


def held(*proposals: ReplyProposal, standing: tuple[Hold, ...] = (), terms: ReplyTerms = TERMS, **told: Any) -> Any:
    return pauses(message(*proposals, **told), proposals, terms=terms, standing=standing, on=TODAY)


def test_open_proposals_pause_what_they_name_and_the_account_where_they_name_nothing() -> None:
    found = held(
        proposal("promise", items=(ONE, TWO)), proposal("dispute"), proposal("copy"), proposal("to_read"),
        proposal("question", state="rejected"),
    ).holds  # fmt: skip
    assert [(one.kind, one.scope, one.subject_id) for one in found] == [
        ("question", "item", ONE), ("question", "item", TWO), ("dispute", "customer", "a"),
    ]  # fmt: skip
    assert {one.until for one in found} == {TODAY + timedelta(days=10)}
    assert all(one.reason == "a reply says: so they say" and one.set_by == "us" for one in found)
    (short,) = held(proposal("plan"), stranger=True).holds
    assert short.until == TODAY + timedelta(days=3)
    assert held(proposal("plan"), terms=ReplyTerms(pausing=frozenset())).holds == ()
    (grave,) = held(proposal("stop", detail="insolvency"), stranger=True).holds
    assert (grave.kind, grave.until) == ("insolvency", TODAY + timedelta(days=365))
    assert held(proposal("stop", detail="anything")).holds[0].kind == "legal"


def test_mails_hold_no_subject_longer_than_policy_says_however_many_there_are() -> None:
    (first,) = held(proposal("question")).holds
    long_ago = structs.replace(
        first, id=RecordId("h"), since=TODAY - timedelta(days=40), until=TODAY - timedelta(days=1)
    )  # fmt: skip
    (left,) = held(proposal("question"), standing=(long_ago,)).holds
    assert left.until == TODAY + timedelta(days=4)
    spent = held(proposal("question"), standing=(long_ago,), terms=ReplyTerms(most_paused_days=40))
    assert (spent.holds, len(spent.exhausted)) == ((), 1)
    by_people = structs.replace(long_ago, reference="")
    assert held(proposal("question"), standing=(by_people,)).holds[0].until == TODAY + timedelta(days=10)


@given(st.lists(st.tuples(st.integers(0, 400), st.booleans()), max_size=60))
def test_whatever_comes_and_whenever_a_subject_is_held_on_a_bounded_share_of_days(
    mails: list[tuple[int, bool]],
) -> None:
    standing: list[Hold] = []
    for number, (day, stranger) in enumerate(sorted(mails)):
        one = proposal("question", id=RecordId(f"p{number}"))
        on = TODAY + timedelta(days=day)
        standing += pauses(message(one, stranger=stranger), (one,), terms=TERMS, standing=standing, on=on).holds
    days = {
        one.since + timedelta(days=n)
        for one in standing
        if one.since and one.until
        for n in range((one.until - one.since).days + 1)
    }
    for start in range(0, 220, 5):
        first = TODAY + timedelta(days=start)
        window = {first + timedelta(days=n) for n in range(TERMS.paused_within_days)}
        assert len(days & window) <= TERMS.most_paused_days + 1


def test_who_is_away_is_waited_for_within_bounds_and_no_stranger_is_away() -> None:
    def until(back: date | None, **told: Any) -> date | None:
        found = away(message(**told), back, terms=TERMS, standing=(), on=TODAY).holds
        return found[0].until if found else None

    assert until(date(2026, 11, 27)) == date(2026, 11, 26)
    assert until(date(2027, 11, 27)) == TODAY + timedelta(days=30)
    assert until(None) == TODAY + timedelta(days=7)
    assert until(TODAY) is None
    assert until(None, stranger=True) is None
    (one,) = away(message(), None, terms=TERMS, standing=(), on=TODAY).holds
    spent = away(message(), None, terms=ReplyTerms(most_paused_days=1), standing=(over(one, on=TODAY),), on=TODAY)
    assert spent.holds
    assert set_by_message((one,), message()) == (one,)


def test_holds_of_a_proposal_are_told_from_others_and_end_the_day_before() -> None:
    told = proposal("unsubscribe")
    (one,) = barred(message(told), told, [person("b")], days=10, reason="mail came back", on=TODAY)
    assert (one.scope, one.subject_id, one.customer_id, one.reference) == ("person", "pb", "b", f"{MARK}{told.id}")
    assert set_by_proposal((one,), told) == (one,)
    assert set_by_proposal((one,), proposal("dispute")) == ()
    ended = over(one, on=TODAY)
    assert ended.until == TODAY - timedelta(days=1)
    assert over(ended, on=TODAY + timedelta(days=5)) == ended


def test_a_decision_says_who_and_why_beside_what_was_doubted() -> None:
    made = decided(proposal("promise", said="doubted"), accepted=False, by="ada", said="misread")
    assert (made.state, made.decided_by, made.said) == ("rejected", "ada", "doubted; misread")
    assert undecided((made, to_read(RecordId("m"), said="x"))) == (to_read(RecordId("m"), said="x"),)


def test_terms_that_would_hold_for_good_or_not_at_all_are_found() -> None:
    told = ReplyTerms(
        pause_days=0, most_turns=99, least_confidence=Decimal(2), pausing=frozenset({"copy", "promise"})
    )  # fmt: skip
    found = {one.text for one in check(PolicyBook(base=Policy(replies=told))) if one.field == "replies"}
    assert any("pause_days: 0" in text for text in found)
    assert any("most_turns: 99" in text for text in found)
    assert any("least_confidence" in text for text in found)
    assert any("copy pauses nothing" in text for text in found)
    assert any("chasing goes on while a dispute waits" in text for text in found)
    assert not [one for one in check(PolicyBook(base=DEFAULT_POLICY)) if one.field == "replies"]


def test_injected_mails_become_open_proposals_that_the_account_bears_out_and_nothing_else() -> None:
    for content in injected(100, seed=7, number="INV-1", answers="r1@us.example"):
        letter = letter_of(content, came=None, now=NOW)
        read = read_reply(letter.reply(tuple(BEARING.numbered)))
        for one in proposals_of(letter.id, read, BEARING, terms=TERMS):
            assert one.kind in get_args(ProposalKind)
            assert (one.state, one.became, one.decided_by) == ("open", None, "")
            assert one.amount is None or one.amount <= Money.of(150, "EUR")
            assert one.on is None or abs((one.on - TODAY).days) <= TERMS.furthest_promise_days
            assert set(one.items) <= {ONE, TWO}


class Known:
    """What a store says of one address: a contact of a ledger's customer, and one of a CRM's account."""

    def __init__(self, *persons: Person) -> None:
        self.people = persons

    def persons_at(self, addresses: list[str]) -> tuple[Person, ...]:
        return tuple(one for one in self.people if one.email in addresses)

    def customers_of(self, ids: set[str]) -> list[Customer]:
        return [one for one in self.customers() if one.id in ids]

    def customers(self) -> list[Customer]:
        told = {"system": SystemUid("s"), "entity": "DE01", "name": "A"}
        return [Customer(id=RecordId(n), native_key=(n,), number=n, **told) for n in ("a", "b")]

    def crm_accounts(self) -> list[CrmAccount]:
        place = {"system": SystemUid("crm"), "entity": "", "native_key": ("9",)}
        return [CrmAccount(id=RecordId("x"), number="9", name="A", ledger_accounts="DE01/a", **place)]

    def systems(self) -> list[System]:
        return [System(uid=SystemUid("s"), name="s4", product="sap-s4", tenant="")]


def test_a_contact_that_only_a_crm_knows_stands_for_the_customer_that_its_account_is_linked_to() -> None:
    both = Known(person("a"), person("x"), person("b", "other@c.example"))
    assert {one.customer_id for one in contacts_at(both, ["ap@c.example"])} == {"a"}
    assert [one.customer_id for one in contacts_at(Known(person("x")), ["ap@c.example"])] == ["a"]
    assert contacts_at(Known(person("unlinked")), ["ap@c.example"]) == []
