"""A book of policies: who is treated by what, and what no book may say."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.money import Money
from core.outlook import Habit
from core.policy import DEFAULT_POLICY, Policy
from core.policy_book import PER_ACCOUNT, PoliciesOf, PolicyBook, book_of
from core.policy_check import check

TODAY = date(2026, 11, 12)


def said(table: dict[str, Any], **fields: Any) -> list[tuple[str, str, str]]:
    return [(one.severity, one.where, one.field) for one in check(book_of(table), **fields)]


def test_an_override_changes_what_it_names_for_whom_it_names_and_nothing_else(desk: Any) -> None:
    book = book_of(
        {
            "grace_days": 2,
            "segments": [{"name": "exports", "countries": ["US"]}],
            "overrides": [
                {"name": "germany", "entities": ["1010"], "set": {"grace_days": 5}},
                {"name": "abroad", "segments": ["exports"], "set": {"most_reminders": 1}},
            ],
        }
    )
    here = desk.view(desk.item("1", "10.00"), customer=desk.customer("C1", country="DE"))
    there = desk.view(desk.item("1", "10.00"), customer=desk.customer("C1", country="US"))
    policies = [book.policy_for(view, on=TODAY) for view in (here, there)]
    assert [(one.grace_days, one.most_reminders, one.silent_days) for one in policies] == [(5, 3, 45), (5, 1, 45)]
    assert policies[0].version != policies[1].version != book.base.version


def test_a_day_outside_its_time_is_not_concerned_and_the_later_of_two_counts(desk: Any) -> None:
    book = book_of(
        {
            "overrides": [
                {"name": "first", "set": {"grace_days": 5}},
                {"name": "holidays", "valid_from": "2026-12-20", "valid_to": "2027-01-06", "set": {"grace_days": 20}},
            ]
        }
    )
    view = desk.view(desk.item("1", "10.00"))
    days = (date(2026, 12, 19), date(2026, 12, 20), date(2027, 1, 6), date(2027, 1, 7))
    assert [book.policy_for(view, on=day).grace_days for day in days] == [5, 20, 20, 5]


def test_a_system_can_be_named_beside_its_entity(desk: Any) -> None:
    told = {"overrides": [{"name": "sap", "entities": ["erp/1010"], "set": {"silent_days": 10}}]}
    view = desk.view(desk.item("1", "10.00"))
    named = PolicyBook(base=DEFAULT_POLICY, overrides=book_of(told).overrides, names={"s4": "erp"})
    assert named.policy_for(view, on=TODAY).silent_days == 10
    assert book_of(told).policy_for(view, on=TODAY).silent_days == 45


def test_an_account_whose_customer_cannot_be_read_is_in_no_segment(desk: Any) -> None:
    told = {"segments": [{"name": "all"}], "overrides": [{"name": "x", "segments": ["all"], "set": {"grace_days": 9}}]}
    assert book_of(told).policy_for(desk.view(desk.item("1", "1.00"), customer=None), on=TODAY).grace_days == 0


def test_the_same_books_have_the_same_versions_and_amounts_are_money(desk: Any) -> None:
    told = {"overrides": [{"name": "x", "set": {"small_balance": [{"amount": "25.00", "currency": "EUR"}]}}]}
    first, second = (book_of(told).policy_for(desk.view(desk.item("1", "1.00")), on=TODAY) for _ in range(2))
    assert first.version == second.version
    assert first.small_balance == (Money.of("25.00", "EUR"),)


@pytest.mark.parametrize(
    ("table", "finding"),
    [
        ({"most_reminders": 40}, ("fail", "policy", "most_reminders")),
        ({"read_age_hours": 1000}, ("fail", "policy", "read_age_hours")),
        ({"grace_days": -1}, ("fail", "policy", "grace_days")),
        ({"largest_drop_share": "0.99"}, ("fail", "policy", "largest_drop_share")),
        ({"risk_shares": ["0.5", "0.4", "0.3", "0.2"]}, ("fail", "policy", "risk_shares")),
        ({"overrides": [{"name": "a", "set": {"read_age_hours": 5}}]}, ("fail", "a", "read_age_hours")),
        ({"overrides": [{"name": "a", "set": {"no_such": 5}}]}, ("fail", "a", "no_such")),
        ({"overrides": [{"name": "a", "set": {"most_reminders": 99}}]}, ("fail", "a", "most_reminders")),
        ({"overrides": [{"name": "a", "set": {"grace_days": "many"}}]}, ("fail", "a", "set")),
        ({"overrides": [{"name": "a", "segments": ["b"], "set": {"grace_days": 1}}]}, ("fail", "a", "segments")),
        ({"overrides": [{"name": "a", "set": {}}]}, ("warn", "a", "set")),
        ({"segments": [{"name": "s"}]}, ("warn", "s", "segments")),
        (
            {"overrides": [{"name": "a", "valid_from": "2026-02-01", "valid_to": "2026-01-01", "set": {}}]},
            ("fail", "a", "valid_to"),
        ),
        (
            {"overrides": [{"name": "a", "set": {"grace_days": 1}}, {"name": "b", "set": {"grace_days": 2}}]},
            ("warn", "b", "grace_days"),
        ),
    ],
)  # fmt: skip
def test_what_no_policy_may_say_is_found_without_any_ledger(
    table: dict[str, Any], finding: tuple[str, str, str]
) -> None:
    assert finding in said(table)


def test_an_entity_that_was_never_read_is_told_and_a_sound_book_has_no_findings() -> None:
    told = {"overrides": [{"name": "a", "entities": ["9999"], "set": {"grace_days": 1}}]}
    assert said(told, entities=frozenset({"1010"})) == [("warn", "a", "entities")]
    assert said(told) == said({}) == []


@pytest.mark.parametrize("table", [{"gracedays": 1}, {"overrides": [{"name": "a"}]}, {"segments": [{"nam": "a"}]}])
def test_a_table_that_is_no_book_is_refused_in_words(table: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Object"):
        book_of(table)


@given(days=st.integers(0, 90), reminders=st.integers(1, 12))
def test_whatever_may_be_set_for_an_account_within_its_limits_passes(days: int, reminders: int) -> None:
    told = {"overrides": [{"name": "a", "set": {"grace_days": days, "most_reminders": reminders}}]}
    assert said(told) == []
    assert {"grace_days", "most_reminders"} <= PER_ACCOUNT


def test_rates_of_any_age_are_warned_of_and_segments_of_one_name_are_refused() -> None:
    # no table of settings can say None: it comes from a book made in code
    any_age = PolicyBook(base=structs.replace(DEFAULT_POLICY, rate_age_days=None))
    assert [(one.severity, one.field, one.text) for one in check(any_age)] == [
        ("warn", "rate_age_days", "rates of any age are used")
    ]
    twice = {"segments": [{"name": "s"}, {"name": "s"}],
             "overrides": [{"name": "a", "segments": ["s"], "set": {"grace_days": 1}}]}  # fmt: skip
    assert said(twice) == [("fail", "s", "segments")]


@pytest.mark.parametrize(
    "second",
    [
        {"set": {"grace_days": 1}},
        {"set": {"most_reminders": 2}},
        {"set": {"grace_days": 2}, "entities": ["1010"]},
        {"set": {"grace_days": 2}, "valid_from": "2026-02-01"},
    ],
)
def test_two_overrides_that_agree_or_are_about_others_or_another_time_are_not_ambiguous(second: dict[str, Any]) -> None:
    first = {"name": "a", "set": {"grace_days": 1}, "valid_to": "2026-01-31"}
    assert said({"overrides": [first, {"name": "b", **second}]}) == []


def test_two_overrides_that_meet_on_one_day_are_ambiguous() -> None:
    first = {"name": "a", "set": {"grace_days": 1}, "valid_to": "2026-01-31"}
    second = {"name": "b", "set": {"grace_days": 2}, "valid_from": "2026-01-31"}
    (found,) = check(book_of({"overrides": [first, second]}))
    assert (found.where, found.field) == ("b", "grace_days")
    assert found.text == "a says otherwise of the same accounts at the same time: this one counts"


@pytest.mark.parametrize(
    ("table", "where", "field", "text"),
    [
        ({"most_reminders": 40}, "policy", "most_reminders", "40 is not within 1 and 12"),
        ({"largest_drop_share": "0.91"}, "policy", "largest_drop_share", "0.91 would let half-read ledgers through"),
        ({"risk_shares": ["0", "0.5", "1", "1.5"]}, "policy", "risk_shares",
         "shares of 1 that do not fall with age are wanted"),
        ({"risk_shares": ["-0.1", "0.5", "1", "1"]}, "policy", "risk_shares",
         "shares of 1 that do not fall with age are wanted"),
        ({"overrides": [{"name": "a", "set": {"read_age_hours": 5, "grace_days": 1}}]}, "a", "read_age_hours",
         "is one thing for the whole group: set it in [policy]"),
        ({"overrides": [{"name": "a", "set": {"no_such": 5, "grace_days": 1}}]}, "a", "no_such",
         "there is no such field"),
        ({"overrides": [{"name": "a", "set": {"grace_days": "many"}}]}, "a", "set",
         "Expected `int`, got `str` - at `$.grace_days`"),
        ({"overrides": [{"name": "a", "set": {}}]}, "a", "set", "it changes nothing"),
        ({"overrides": [{"name": "a", "valid_from": "2026-02-02", "valid_to": "2026-02-01", "set": {"grace_days": 1}}]},
         "a", "valid_to", "2026-02-01 is before 2026-02-02: it is never in force"),
        ({"overrides": [{"name": "a", "segments": ["b"], "set": {"grace_days": 1}}]}, "a", "segments",
         "there is no segment 'b'"),
        ({"overrides": [{"name": "a", "entities": ["9999"], "set": {"grace_days": 1}}]}, "a", "entities",
         "no entity '9999' was read"),
        ({"segments": [{"name": "s"}]}, "s", "segments", "no override is about this segment"),
        ({"segments": [{"name": "s"}, {"name": "s"}],
          "overrides": [{"name": "a", "segments": ["s"], "set": {"grace_days": 1}}]}, "s", "segments",
         "two segments have this name"),
        ({"overrides": [{"name": "a", "set": {"grace_days": 1, "silent_days": 9, "most_reminders": 2}},
                        {"name": "b", "set": {"grace_days": 2, "silent_days": 8, "most_reminders": 2}}]}, "b",
         "grace_days, silent_days", "a says otherwise of the same accounts at the same time: this one counts"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_book_is_said_once_where_it_stands(
    table: dict[str, Any], where: str, field: str, text: str
) -> None:
    (found,) = check(book_of(table), entities=frozenset({"1010"}))
    assert (found.where, found.field, found.text) == (where, field, text)


def test_what_lies_on_a_limit_is_within_it() -> None:
    used = {"segments": [{"name": "s"}], "overrides": [
        {"name": "a", "segments": ["s"], "valid_from": "2026-02-01", "valid_to": "2026-02-01",
         "set": {"grace_days": 90}}
    ]}  # fmt: skip
    on_them = {"largest_drop_share": "0.90", "risk_shares": ["0", "0", "1", "1"], "most_reminders": 12, "grace_days": 0}
    assert said({**used, **on_them}) == []


def test_numbers_and_switches_written_as_text_are_read(desk: Any) -> None:
    book = book_of(
        {
            "grace_days": "2",
            "segments": [{"name": "key", "strategic": "true"}],
            "overrides": [{"name": "a", "segments": ["key"], "set": {"grace_days": "5"}}],
        }
    )
    plain, key = (desk.view(customer=desk.customer("C1", strategic=strategic)) for strategic in (False, True))
    assert [book.policy_for(view, on=TODAY).grace_days for view in (plain, key)] == [2, 5]
    assert book.policy_for(plain, on=TODAY) is book.base


def test_an_override_that_makes_no_policy_is_refused_with_its_reason(desk: Any) -> None:
    book = book_of({"overrides": [{"name": "a", "entities": ["s4/1010"], "set": {"grace_days": "many"}}]})
    with pytest.raises(ValueError, match="grace_days"):
        book.policy_for(desk.view(), on=TODAY)
    elsewhere = structs.replace(book, names={"s4": "sap"})
    assert elsewhere.policy_for(desk.view(), on=TODAY) is book.base


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"buckets": (0, 30, 30)}, r"buckets must begin with 0 and rise: \(0, 30, 30\)"),
        ({"buckets": (0, 60, 30)}, "buckets must begin with 0 and rise"),
        ({"buckets": (1, 30)}, "buckets must begin with 0 and rise"),
        ({"buckets": ()}, "buckets must begin with 0 and rise"),
        ({"buckets": (0, 30)}, "^risk_shares needs one share for each bucket after `current`$"),
        ({"largest_drop_share": Decimal("1.01")}, "largest_drop_share is a share of 1: 1.01"),
        ({"largest_drop_share": Decimal("-0.01")}, "largest_drop_share is a share of 1: -0.01"),
    ],
)
def test_a_policy_that_cannot_be_is_refused_with_its_reason(fields: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Policy(**fields)


@pytest.mark.parametrize("share", ["0", "1"])
def test_a_share_of_nothing_and_of_everything_are_shares(share: str) -> None:
    assert Policy(largest_drop_share=Decimal(share)).largest_drop_share == Decimal(share)


def test_segments_by_age_balance_and_history_hold_who_behaves_so(desk: Any) -> None:
    told = {
        "segments": [
            {"name": "old", "days_overdue_from": 60},
            {"name": "large", "owed_from": [{"amount": "1000.00", "currency": "EUR"}]},
            {"name": "late", "late_share_from": "0.5"},
        ]
    }
    old, large, late = book_of(told).segments
    view = desk.view(
        desk.item("1", "600.00", overdue=60), desk.item("2", "400.00", overdue=-3), desk.cash("3", "900.00")
    )
    assert old.holds(view, desk.today)
    assert not old.holds(view, desk.today - timedelta(days=1))
    assert large.holds(view, desk.today)
    assert not large.holds(structs.replace(view, items=view.items[:1]), desk.today)
    assert not large.holds(structs.replace(view, functional_currency="USD"), desk.today)
    assert not late.holds(view, desk.today)
    assert late.holds(structs.replace(view, habit=Habit(settled=4, late=2, usual_delay=1)), desk.today)
    assert not late.holds(structs.replace(view, habit=Habit(settled=4, late=1, usual_delay=1)), desk.today)


def test_accounts_of_which_a_book_says_the_same_share_one_policy(desk: Any) -> None:
    told = {"overrides": [{"name": "a", "entities": ["1010"], "set": {"grace_days": 3}}]}
    policies = PoliciesOf(book_of(told), on=desk.today)
    first, other = desk.view(desk.item("1", "1.00")), structs.replace(desk.view(), entity="2020")
    assert policies.of(first) is policies.of(desk.view())
    assert (policies.of(first).grace_days, policies.of(other).grace_days) == (3, 0)


def test_a_case_asks_for_the_skills_that_somebody_has_and_is_where_people_say(desk: Any) -> None:
    told = {
        "segments": [{"name": "exports", "countries": ["FR"]}, {"name": "all"}],
        "collectors": [{"name": "anna", "skills": ["exports", "escalate", "strategic"]}],
    }
    book = structs.replace(book_of(told), names={desk.system: "s4"})
    customer = desk.customer(country="FR", language="fr", collector="ben", strategic=True)
    case = book.case(desk.view(customer=customer), on=desk.today, escalated=True)
    assert (case.owner, case.language, case.places) == ("ben", "fr", frozenset({"1010", "s4/1010"}))
    assert case.needs == {"exports", "escalate", "strategic"}
    unknown = book.case(desk.view(customer=None), on=desk.today, escalated=False)
    assert (unknown.owner, unknown.language, unknown.needs) == ("", "", frozenset())


def test_the_version_of_a_policy_is_its_contents_however_many_there_were() -> None:
    versions = [Policy(grace_days=days % 90, silent_days=30 + days // 90).version for days in range(300)]
    assert len(set(versions)) == 300
    assert Policy(grace_days=0, silent_days=30).version == versions[0]
