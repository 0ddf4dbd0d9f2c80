"""S3 for the bank: who paid yesterday stands in the statement that is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from canonical_model.bank import BankStatement, BankTransaction, UnreadLine
from canonical_model.identity import RecordId, SystemUid
from canonical_model.kept_cash import BankFeed
from canonical_model.money import Money
from core.bank_freshness import bank_gate, fed
from core.bank_terms import BankTerms
from core.policy import Policy
from core.policy_book import PolicyBook
from core.policy_check import check

WEDNESDAY = date(2026, 11, 18)
IBAN = "DE89 3704 0044 0532 0130 00"


def statement(end: date | None = WEDNESDAY, **fields: Any) -> BankStatement:
    told: dict[str, Any] = {"account": IBAN, "currency": "EUR", "status": "booked", "end": end, "transactions": ()}
    return BankStatement(**{**told, **fields})


def feeds(*came: BankStatement, entity: str = "DE01", known: Any = (), today: date = WEDNESDAY) -> tuple[BankFeed, ...]:
    return fed(came, {one.id: one for one in known}, system=SystemUid("s4"), entity=entity, today=today)


def gated(known: Any, today: date, *, entity: str = "DE01", country: str = "DE", **terms: Any) -> list[str]:
    made = BankTerms(**terms)
    found = bank_gate(known, terms=made, system="s4", entity=entity, country=country, today=today)
    assert {one.rule for one in found} <= {"S3"}
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (date(2026, 11, 19), 0),  # the day after: nothing is missing
        (date(2026, 11, 20), 0),  # yesterday's comes today
        (date(2026, 11, 21), 2),  # Saturday: Thursday's and Friday's are missing
        (date(2026, 11, 23), 2),  # nobody books on a weekend
        (date(2026, 11, 24), 3),
    ],
)
def test_an_account_whose_statements_are_behind_gates_its_entity_by_working_days(today: date, days: int) -> None:
    texts = gated(feeds(statement()), today)
    assert [f"{days} working days before today are missing" in text for text in texts] == [True] * bool(days)


def test_public_holidays_of_the_entitys_country_are_no_working_days() -> None:
    christmas = feeds(statement(date(2026, 12, 23)), today=date(2026, 12, 24))
    assert gated(christmas, date(2026, 12, 28), country="DE") == []
    assert "2 working days" in gated(christmas, date(2026, 12, 28), country="")[0]


def test_without_any_account_nothing_is_asked_and_one_that_policy_expects_is() -> None:
    assert gated((), date(2029, 1, 1)) == []
    (text,) = gated((), WEDNESDAY, expected={IBAN: "DE01"})
    assert "was ever taken in" in text
    assert gated((), WEDNESDAY, expected={IBAN: "DE02"}) == []
    assert gated(feeds(statement()), WEDNESDAY, expected={IBAN: "DE01"}) == []


def test_other_entities_and_accounts_that_do_not_come_daily_are_let_be_and_policy_may_ask_for_none() -> None:
    late, known = WEDNESDAY + timedelta(days=9), feeds(statement())
    assert gated(known, late)
    assert gated(known, late, entity="DE02") == []
    assert gated(known, late, not_daily=frozenset({IBAN.lower()})) == []
    assert gated(known, late, days_behind=None) == []


def test_an_account_of_nobody_named_may_be_any_entitys_until_somebody_says_whose_it_is() -> None:
    late = WEDNESDAY + timedelta(days=9)
    nobodys = fed([statement()], {}, system=SystemUid(""), entity="", today=WEDNESDAY)
    assert "nobody said which legal entity's" in gated(nobodys, late, entity="DE02")[0]
    said = feeds(statement(), known=nobodys)
    assert gated(said, late, entity="DE02") == []


def test_a_statement_covers_up_to_its_own_last_day_and_an_older_one_takes_nothing_back() -> None:
    (known,) = feeds(statement())
    assert (known.until, known.account) == (WEDNESDAY, "DE89370400440532013000")
    assert feeds(statement(WEDNESDAY - timedelta(days=3)), known=[known]) == ()
    (newer,) = feeds(statement(WEDNESDAY + timedelta(days=1)), known=[known], today=date(2026, 11, 20))
    assert (newer.id, newer.until) == (known.id, date(2026, 11, 19))


def test_what_announces_cannot_be_read_whole_or_is_of_a_day_to_come_covers_nothing() -> None:
    unread = UnreadLine(place="entry 3", reason="no amount", text="?")
    assert feeds(statement(status="announced")) == ()
    assert feeds(statement(unread=(unread,))) == ()
    assert feeds(statement(WEDNESDAY + timedelta(days=1))) == ()
    assert feeds(statement(account="")) == ()
    assert feeds(statement(None)) == ()


def test_without_a_last_day_the_newest_entry_or_the_day_it_was_made_counts() -> None:
    line = BankTransaction(
        id=RecordId("1"), account=IBAN, status="booked", amount=Money.of("1.00", "EUR"), booking_date=WEDNESDAY
    )
    made = datetime(2026, 11, 17, 6, tzinfo=UTC)
    assert feeds(statement(None, transactions=(line,), made_at=made))[0].until == WEDNESDAY
    assert feeds(statement(None, made_at=made))[0].until == made.date()


@pytest.mark.parametrize(("days", "severity"), [(None, "warn"), (-1, "fail"), (11, "fail"), (0, ""), (1, "")])
def test_a_policy_that_waits_for_no_statement_is_told(days: int | None, severity: str) -> None:
    found = [one for one in check(PolicyBook(base=Policy(bank=BankTerms(days_behind=days)))) if one.field == "bank"]
    assert [one.severity for one in found] == [severity] * bool(severity)


@pytest.mark.parametrize(("days", "wrong"), [(-1, True), (61, True), (0, False), (60, False)])
def test_money_of_nobody_known_holds_for_two_months_at_most(days: int, *, wrong: bool) -> None:
    found = check(PolicyBook(base=Policy(bank=BankTerms(unknown_payer_days=days))))
    assert any(one.severity == "fail" and "unknown_payer_days" in one.text for one in found) == wrong


def balances(opening: str | None, closing: str, end: date, **more: Any) -> BankStatement:
    opens = Money.of(opening, more.pop("currency", "EUR")) if opening is not None else None
    closes = Money.of(closing, opens.currency if opens is not None else "EUR")
    return statement(end, **{"begin": end, "opening": opens, "closing": closes, **more})


def test_a_statement_that_does_not_open_where_the_last_one_closed_leaves_a_gap_until_the_missing_one_comes() -> None:
    thursday, friday = date(2026, 11, 19), date(2026, 11, 20)
    first, missing = balances("0.00", "10.00", WEDNESDAY), balances("10.00", "30.00", thursday)
    newest = balances("30.00", "35.00", friday)
    known = feeds(first)
    (waits,) = feeds(newest, known=known, today=friday)
    assert waits.until == WEDNESDAY
    (text,) = gated((waits,), friday)
    assert "is missing after 2026-11-18: the next one opens with 30.00 EUR, and 10.00 EUR was left" in text
    (then,) = feeds(missing, known=(waits,), today=friday)
    (whole,) = feeds(newest, known=(then,), today=friday)
    assert ((then.until, then.gap), (whole.until, whole.gap)) == ((thursday, ""), (friday, ""))
    assert feeds(newest, missing, first, today=friday) == (whole,)
    assert gated((whole,), friday) == []


@pytest.mark.parametrize(
    "other",
    [
        balances(None, "35.00", date(2026, 11, 20)),  # no balance
        balances("99.00", "35.00", date(2026, 11, 20), currency="USD"),  # another currency of the account
        balances("99.00", "35.00", date(2026, 11, 20), begin=WEDNESDAY),  # a page of the same day on
    ],
)
def test_where_balances_say_nothing_no_gap_is_seen(other: BankStatement) -> None:
    (made,) = feeds(other, known=feeds(balances("0.00", "10.00", WEDNESDAY)), today=date(2026, 11, 20))
    assert (made.until, made.gap) == (date(2026, 11, 20), "")
