"""S3 for the bank: nothing goes out for an entity of which a bank account's statements are behind.

Who paid yesterday stands in the statement that is missing. An account of which a booked statement was taken in once is
expected daily, as one that policy names; without any such account nothing is asked. Days are counted as working days:
weekends and public holidays of the entity's country are none, since banks book nothing on most of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from msgspec import structs

from canonical_model.bank import BankStatement
from canonical_model.decisions import Reason
from canonical_model.identity import RecordId, SystemUid, engine_id
from canonical_model.kept_cash import BankFeed
from core.bank_terms import BankTerms
from core.public_holidays import holidays_of

_RULE: Final = "S3"
_FRIDAY: Final = 4
#: days that are looked at: what is behind by more is behind
_LONGEST: Final = 366


def account_name(account: str) -> str:
    """A bank account as it is compared, however it is spaced and cased."""
    return "".join(account.split()).upper()


def fed(
    statements: Iterable[BankStatement],
    known: Mapping[RecordId, BankFeed],
    *,
    system: SystemUid,
    entity: str,
    today: date,
) -> tuple[BankFeed, ...]:
    """How far the booked statements of each account reach now; what says nothing new adds nothing.

    A statement of which a line could not be read covers no day: the money in that line may be anybody's. Nor does one
    that does not begin with the balance that the last one ended with.
    """
    found: dict[RecordId, BankFeed] = {}
    for one, until in sorted(_covering(statements, today), key=lambda pair: pair[1]):
        name = engine_id(BankFeed.KIND, (account_name(one.account),))
        before = found.get(name) or known.get(name)
        made = BankFeed(
            id=name, system=system, entity=entity, account=account_name(one.account), until=until, taken_on=today,
            closing=one.closing,
        )  # fmt: skip
        if before is not None:
            made = _further(made, before, one)
        if made != before:
            found[name] = made
    return tuple(found.values())


def _covering(statements: Iterable[BankStatement], today: date) -> Iterator[tuple[BankStatement, date]]:
    for one in statements:
        until = _until(one)
        if one.status == "booked" and one.account and not one.unread and until is not None and until <= today:
            yield one, until


def _further(made: BankFeed, before: BankFeed, one: BankStatement) -> BankFeed:
    """The newer of both, and whose it is as it was said last; the one before where that is nothing new.

    A statement that does not begin where the last one ended is not the next one: another is missing between them.
    """
    entity = made.entity or before.entity
    system = made.system if made.entity else before.system
    if made.until <= before.until and (system, entity) == (before.system, before.entity):
        return before
    kept = structs.replace(before, system=system, entity=entity)
    if made.until <= before.until:
        return kept
    gap = _gap(before, one)
    return structs.replace(kept, gap=gap) if gap else structs.replace(made, system=system, entity=entity)


def _gap(before: BankFeed, one: BankStatement) -> str:
    """Why a statement is not the next one; empty where it is, or where its balances do not say."""
    ended, begins = before.closing, one.opening
    if ended is None or begins is None or ended.currency != begins.currency or ended == begins:
        return ""
    if one.begin is not None and one.begin <= before.until:
        return ""
    return f"the next one opens with {begins}, and {ended} was left on {before.until}"


def _until(one: BankStatement) -> date | None:
    """The last day that a statement covers: its own word, else its newest entry, else the day it was made."""
    if one.end is not None:
        return one.end
    days = [line.booking_date for line in one.transactions if line.booking_date is not None]
    return max(days, default=one.made_at.date() if one.made_at is not None else None)


def bank_gate(
    feeds: Iterable[BankFeed], *, terms: BankTerms, system: str, entity: str, country: str, today: date
) -> tuple[Reason, ...]:
    """Why nothing may go out for an entity because of its bank accounts; empty where none is behind, or there is none.

    An account of which nobody said whose it is may be any entity's.
    """
    if terms.days_behind is None:
        return ()
    let_be = {account_name(one) for one in terms.not_daily}
    there = {one.account: one for one in feeds if one.account not in let_be}
    own = (one for one in there.values() if one.entity in {"", entity} and one.system in {"", system})
    texts = [text for one in own if (text := _behind(one, terms.days_behind, country=country, today=today))]
    texts += [_never(one) for one in _missing(terms, entity) if one not in there and one not in let_be]
    return tuple(Reason(rule=_RULE, text=text) for text in sorted(texts))


def _missing(terms: BankTerms, entity: str) -> Iterator[str]:
    return (account_name(one) for one, whose in terms.expected.items() if whose == entity)


def _never(account: str) -> str:
    return f"no booked statement of bank account {account} was ever taken in: policy expects it daily"


def _behind(feed: BankFeed, most: int, *, country: str, today: date) -> str:
    days = days_behind(feed.until, today=today, country=country)
    whose = "" if feed.entity else " (nobody said which legal entity's it is: take it in with --entity)"
    if feed.gap:
        return (
            f"a statement of bank account {feed.account}{whose} is missing after {feed.until}: {feed.gap}; take in the "
            "missing one, and then the newer ones again, or name the account in bank.not_daily"
        )
    if days <= most:
        return ""
    return (
        f"the statements of bank account {feed.account}{whose} are known up to {feed.until}, {days} working days "
        f"before today are missing and policy allows {most}: take in the newest one, or name the account in "
        "bank.not_daily"
    )


def days_behind(until: date, *, today: date, country: str) -> int:
    """Working days after the last one that is covered and before today."""
    between = min((today - until).days - 1, _LONGEST)
    days = (today - timedelta(days=back) for back in range(1, between + 1))
    return sum(day.weekday() <= _FRIDAY and day not in holidays_of(country, day.year) for day in days)
