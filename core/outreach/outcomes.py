"""What messages brought: by how they were made, beside customers that were left out by lot. Shown, never acted on."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import Final, Literal

from msgspec import Struct

from canonical_model.communications import Communication
from canonical_model.identity import RecordId
from core.payments import Payment

By = Literal["template", "tone", "channel", "language", "hour", "entity", "reminder", "segment"]
#: messages in each of two groups from which a difference is spoken of
FEWEST: Final = 30
#: of a normal distribution: 95 per cent
_Z: Final = 1.959964


class Outcome(Struct, frozen=True, kw_only=True):
    """One message, and the share of what it asked for that came within the days."""

    message: Communication
    share: float  # not money


class Group(Struct, frozen=True, kw_only=True):
    """Messages that were made alike."""

    key: str
    messages: int
    #: mean share of what was asked for that came, and its 95 % interval
    share: float  # not money
    low: float  # not money
    high: float  # not money


class Effect(Struct, frozen=True, kw_only=True):
    """What writing changed: customers written to beside those left out by lot; the interval says what is known."""

    difference: float  # not money
    low: float  # not money
    high: float  # not money
    told: str


def outcomes(
    messages: Iterable[Communication], paid: Mapping[RecordId, Sequence[Payment]], *, days: int, today: date
) -> tuple[Outcome, ...]:
    """The outcome of each message whose days are over; one that asked for nothing has none."""
    over = (one for one in messages if one.handed_at.date() + timedelta(days=days) < today)
    asked = (one for one in over if one.kind == "reminder" and one.items and one.state in {"sent", "withheld"})
    return tuple(Outcome(message=one, share=_share(one, paid, days=days)) for one in asked)


def _share(message: Communication, paid: Mapping[RecordId, Sequence[Payment]], *, days: int) -> float:
    """The mean over its items of what came of each, by value date, none counted beyond what was asked for."""
    first = message.handed_at.date()
    last = first + timedelta(days=days)
    shares = []
    for item in message.items:
        came = sum(
            one.amount.minor for one in paid.get(item.item_id, ())
            if one.amount.currency == item.amount.currency and first <= (one.on or one.settled_on or first) <= last
        )  # fmt: skip
        shares.append(min(1.0, max(0.0, came / item.amount.minor)) if item.amount.minor > 0 else 1.0)
    return sum(shares) / len(shares)


def grouped(found: Iterable[Outcome], key: Callable[[Communication], str]) -> tuple[Group, ...]:
    """Sent messages by a key, those with most of them first."""
    groups: dict[str, list[float]] = {}
    for one in found:
        if one.message.state == "sent":
            groups.setdefault(key(one.message), []).append(one.share)
    made = (_group(name, shares) for name, shares in groups.items())
    return tuple(sorted(made, key=lambda group: (-group.messages, group.key)))


def _group(name: str, shares: Sequence[float]) -> Group:
    mean, error = _mean(shares)
    return Group(
        key=name, messages=len(shares), share=mean, low=max(0.0, mean - _Z * error), high=min(1.0, mean + _Z * error)
    )  # fmt: skip


def effect(found: Sequence[Outcome]) -> Effect | None:
    """What writing changed, by the first message to each customer; None without customers that were left out."""
    first = _first_of_each(found)
    written = [one.share for one in first if one.message.state == "sent"]
    left_out = [one.share for one in first if one.message.state == "withheld"]
    if len(written) < 2 or len(left_out) < 2:  # noqa: PLR2004 - a spread needs two
        return None
    (mean, error), (other, spread) = _mean(written), _mean(left_out)
    difference, width = mean - other, _Z * math.hypot(error, spread)
    low, high = difference - width, difference + width
    counted = f"{len(written)} written to, {len(left_out)} left out"
    shown = f"{difference:+.1%} of what was asked for came ({low:+.1%} to {high:+.1%}; {counted})"
    told = shown if low > 0 or high < 0 else f"no effect is shown: {shown}"
    return Effect(difference=difference, low=low, high=high, told=told)


def _first_of_each(found: Sequence[Outcome]) -> Iterable[Outcome]:
    """A customer counts once: whoever pays late is written to, or withheld from, again and again."""
    customers: dict[RecordId, Outcome] = {}
    for one in sorted(found, key=lambda outcome: (outcome.message.handed_at, outcome.message.id)):
        customers.setdefault(one.message.customer_id, one)
    return customers.values()


def suggestions(groups: Sequence[Group], what: str) -> Iterator[str]:
    """Differences that more than chance explains, for whoever keeps the policy; nothing is changed by them."""
    for first, second in combinations([one for one in groups if one.messages >= FEWEST], 2):
        better, worse = (first, second) if first.share >= second.share else (second, first)
        if better.low > worse.high:
            yield (
                f"{what} {better.key!r} brought {better.share:.0%} of what was asked for, {worse.key!r} "
                f"{worse.share:.0%}: they went to different customers; try it with a holdout before the policy says so"
            )


def _mean(shares: Sequence[float]) -> tuple[float, float]:
    """The mean and its standard error; where all are alike, that of one more that is not."""
    count = len(shares)
    mean = sum(shares) / count
    variance = sum((one - mean) ** 2 for one in shares) / max(1, count - 1)
    return mean, math.sqrt(max(variance, 1 / count / 4) / count)
