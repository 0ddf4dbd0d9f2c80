"""When a customer may be spoken to (S9): the cadence, the pause between contacts, the caps, and quiet days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from core.contact_check import contact_faults
from core.contact_terms import TONES, WEEKDAYS, ContactTerms, Touch
from core.contacts import contacted_elsewhere, next_contact
from core.policy import Policy
from core.quiet_days import first_open_day, is_quiet
from core.standing import Setting, stand

FRIDAY = date(2026, 11, 13)


def contact(desk: Any, view: Any, **terms: Any) -> Any:
    policy = Policy(contact=ContactTerms(**terms))
    return next_contact(stand(view, Setting(policy=policy, as_of=desk.today, rates=desk.rates())))


def test_the_first_reminder_is_a_friendly_mail_at_once(desk: Any) -> None:
    found = contact(desk, desk.view(desk.item("1", "10.00", overdue=3)))
    assert (found.step, found.channel, found.tone, found.allowed) == ("send reminder 1", "mail", "friendly", desk.today)
    assert found.on == desk.today


def test_the_next_step_waits_for_its_day_and_the_pause_between_contacts(desk: Any) -> None:
    item = desk.item("1", "10.00", overdue=9)
    early = desk.view(item, activities=(desk.activity("mail", days_ago=8),))
    found = contact(desk, early)
    assert (found.allowed, found.because) == (desk.today + timedelta(days=1), "send reminder 2 is due on 2026-11-13")
    decision = desk.decide(early)
    assert (decision.move, decision.next_step) == ("pause", "send reminder 2, from 2026-11-13 on")
    late = desk.view(desk.item("1", "10.00", overdue=30), activities=(desk.activity("mail", days_ago=2),))
    assert contact(desk, late).allowed == desk.today + timedelta(days=5)


def test_no_more_contacts_than_the_caps_allow(desk: Any) -> None:
    made = tuple(desk.activity("call", days_ago=days) for days in (1, 3, 9, 15, 22))
    view = desk.view(desk.item("1", "10.00", overdue=40), activities=made)
    assert contact(desk, view, days_between=1, most_in_7_days=2).allowed == desk.today + timedelta(days=8)
    assert contact(desk, view, days_between=1, most_in_7_days=3).allowed == desk.today + timedelta(days=8)
    assert contact(desk, view, days_between=1, most_in_7_days=3, most_in_30_days=6).allowed == desk.today


def test_s9_contacts_on_other_accounts_of_the_customer_count(desk: Any) -> None:
    item = desk.item("1", "10.00", overdue=40)
    yesterday = desk.today - timedelta(days=1)
    assert desk.decide(desk.view(item, contacted_elsewhere=(yesterday,))).move == "pause"
    assert desk.decide(desk.view(item, contacted_elsewhere=(desk.today - timedelta(days=9),))).move == "push"
    acts = {desk.customer_id("C1"): (desk.activity("mail", days_ago=1),)}
    party = {desk.customer_id("C1"): "p", desk.customer_id("C2"): "p", desk.customer_id("C3"): "q"}
    assert contacted_elsewhere(acts, party) == {desk.customer_id("C2"): (yesterday,)}
    assert contacted_elsewhere(acts, {}) == {}


def test_after_the_last_reminder_a_person_calls(desk: Any) -> None:
    made = tuple(desk.activity("letter", days_ago=days) for days in (10, 20, 30))
    found = contact(desk, desk.view(desk.item("1", "10.00", overdue=60), activities=made))
    assert (found.channel, found.tone) == ("call", "firm")


def test_the_tone_is_never_sharper_than_the_cap(desk: Any) -> None:
    item = desk.item("1", "10.00", overdue=60)
    touch = Touch(day=1, tone="final")
    assert contact(desk, desk.view(item), cadence=(touch,), tone_cap="neutral").tone == "neutral"
    assert contact(desk, desk.view(item), cadence=(touch,), tone_cap="final").tone == "final"


def test_nobody_is_contacted_on_a_weekend_or_a_public_holiday_of_the_country(desk: Any) -> None:
    terms = ContactTerms()
    assert first_open_day(date(2026, 12, 25), terms, country="DE") == date(2026, 12, 28)
    assert is_quiet(date(2026, 12, 28), terms, country="gb")
    assert not is_quiet(date(2026, 12, 25), structs.replace(terms, keep_holidays=False), country="DE")
    assert not is_quiet(date(2026, 12, 25), terms, country="nowhere")
    saturday = FRIDAY + timedelta(days=1)
    decision = desk.decide(desk.view(desk.item("1", "10.00", overdue=3)), as_of=saturday)
    assert (decision.move, decision.contact_from) == ("push", FRIDAY + timedelta(days=3))
    assert first_open_day(FRIDAY, ContactTerms(quiet_days=frozenset(WEEKDAYS)), country="") is None


@pytest.mark.parametrize(
    ("terms", "fault"),
    [
        ({"cadence": ()}, "no step"),
        ({"cadence": (Touch(day=0),)}, "not after the due date"),
        ({"cadence": (Touch(day=9), Touch(day=9))}, "does not come after"),
        ({"cadence": (Touch(day=1, tone="firm"), Touch(day=20))}, "milder"),
        ({"cadence": (Touch(day=1), Touch(day=4))}, "nearer than the 7 days"),
        ({"cadence": (Touch(day=1), Touch(day=3)), "days_between": 1, "most_in_7_days": 1}, "more than 1 contacts"),
        ({"days_between": 0}, "days_between: 0"),
        ({"most_in_7_days": 9}, "most_in_7_days: 9"),
        ({"quiet_days": frozenset(WEEKDAYS)}, "nobody"),
    ],
)  # fmt: skip
def test_terms_beyond_their_own_caps_are_found_without_any_ledger(terms: dict[str, Any], fault: str) -> None:
    assert any(fault in told for told in contact_faults(ContactTerms(**terms)))
    assert not list(contact_faults(ContactTerms()))


@given(made=st.lists(st.integers(0, 60), max_size=12), overdue=st.integers(1, 90), sharp=st.sampled_from(TONES))
def test_s9_whatever_was_said_before_the_next_contact_breaks_no_cap(
    desk: Any, made: list[int], overdue: int, sharp: Any
) -> None:
    view = desk.view(
        desk.item("1", "10.00", overdue=overdue), activities=tuple(desk.activity("mail", days_ago=day) for day in made)
    )
    terms = ContactTerms(tone_cap=sharp)
    found = contact(desk, view, tone_cap=sharp)
    days = [desk.today - timedelta(days=day) for day in made]
    for span, most in ((7, terms.most_in_7_days), (30, terms.most_in_30_days)):
        assert sum(1 for day in days if (found.allowed - day).days < span) < most
    assert not days or (found.allowed - max(days)).days >= terms.days_between
    assert TONES.index(found.tone) <= TONES.index(sharp)
    assert found.on is not None
    assert found.on >= found.allowed
