"""Readings held against labels: figures per intent, of the slots, and of what does harm."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final, Protocol

from msgspec import Struct

from core.replies.intents import INTENTS
from core.replies.labels import LabelledDispute, Labels, same_amount
from core.replies.reply import Disputed, Reading

#: 95 % of a normal distribution lie within so many deviations
_Z: Final = 1.959963984540054  # not money
_BINS: Final = 10


class Paired(Struct, frozen=True, kw_only=True):
    """A reading beside its labels."""

    reading: Reading
    labels: Labels
    known: tuple[str, ...]


class IntentFigures(Struct, frozen=True, kw_only=True):
    """How one intent was read; shares between 0 and 1, None where nothing is to be counted."""

    intent: str
    labelled: int
    precision: float | None
    recall: float | None
    f1: float | None
    #: 95 % interval of the recall (E. B. Wilson 1927)
    recall_low: float | None
    recall_high: float | None


class Share(Struct, frozen=True, kw_only=True):
    """So many of so many."""

    name: str
    right: int
    of: int

    @property
    def value(self) -> float | None:
        """The share; None of nothing."""
        return self.right / self.of if self.of else None


class Figures(Struct, frozen=True, kw_only=True):
    """All figures of one evaluation."""

    replies: int
    intents: tuple[IntentFigures, ...]
    #: mean F1 of the intents that are labelled
    macro_f1: float | None
    #: replies in which a promise was read and none is labelled
    false_promises: int
    abstained: int
    shares: tuple[Share, ...]
    #: mean distance of confidence and truth, weighted by how often it was said
    calibration_error: float | None


def wilson(right: int, of: int) -> tuple[float, float] | None:
    """The 95 % interval of a share."""
    if not of:
        return None
    share, squared = right / of, _Z * _Z
    middle = (share + squared / (2 * of)) / (1 + squared / of)
    half = _Z * math.sqrt(share * (1 - share) / of + squared / (4 * of * of)) / (1 + squared / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def evaluated(pairs: Sequence[Paired]) -> Figures:
    """The figures of readings beside their labels."""
    intents = tuple(_of_intent(name, pairs) for name in INTENTS)
    scored = [one.f1 for one in intents if one.f1 is not None and one.labelled]
    return Figures(
        replies=len(pairs), intents=intents, macro_f1=sum(scored) / len(scored) if scored else None,
        false_promises=sum(1 for one in pairs if one.reading.promises and not one.labels.promises),
        abstained=sum(1 for one in pairs if one.reading.abstained), shares=_shares(pairs),
        calibration_error=_calibration_error(pairs),
    )  # fmt: skip


def _of_intent(name: str, pairs: Iterable[Paired]) -> IntentFigures:
    right = wrong = missed = 0
    for one in pairs:
        read = any(found.intent == name for found in one.reading.intents)
        labelled = name in one.labels.intents
        right += read and labelled
        wrong += read and not labelled
        missed += labelled and not read
    precision = right / (right + wrong) if right + wrong else None
    recall = right / (right + missed) if right + missed else None
    bounds = wilson(right, right + missed)
    return IntentFigures(
        intent=name, labelled=right + missed, precision=precision, recall=recall, f1=_f1(right, wrong, missed),
        recall_low=bounds[0] if bounds else None, recall_high=bounds[1] if bounds else None,
    )  # fmt: skip


def _f1(right: int, wrong: int, missed: int) -> float | None:
    return 2 * right / (2 * right + wrong + missed) if right + wrong + missed else None


class _Dated(Protocol):
    @property
    def date(self) -> date | None: ...

    @property
    def amount(self) -> str | None: ...

    @property
    def invoices(self) -> tuple[str, ...]: ...


def _shares(pairs: Sequence[Paired]) -> tuple[Share, ...]:
    return (
        _events("promise dates", pairs, _promises, _same_date),
        _events("promise amounts", pairs, _promises, lambda one, other: same_amount(one.amount, other.amount)),
        _events("promise invoices", pairs, _promises, lambda one, other: set(one.invoices) == set(other.invoices)),
        _events("claim dates", pairs, _claims, _same_date),
        _events("claim amounts", pairs, _claims, lambda one, other: same_amount(one.amount, other.amount)),
        _events("claim invoices", pairs, _claims, lambda one, other: set(one.invoices) == set(other.invoices)),
        _dispute_share("dispute reasons", pairs, lambda one: one.reason),
        _dispute_share("dispute invoices", pairs, lambda one: " ".join(sorted(one.invoices))),
        _whole("redirects", pairs, lambda one: one.redirect),
        _whole("return dates", pairs, lambda one: one.return_date),
    )


def _same_date(one: _Dated, other: _Dated) -> bool:
    return one.date == other.date


_Sides = tuple[list[_Dated], list[_Dated]]


def _promises(one: Paired) -> _Sides:
    return _sorted(one.labels.promises, one.known), _sorted(one.reading.promises, one.known)


def _claims(one: Paired) -> _Sides:
    return _sorted(one.labels.paid_claims, one.known), _sorted(one.reading.paid_claims, one.known)


class _Plain(Struct, frozen=True):
    """A slot in which all known invoices and none named are the same."""

    date: date | None
    amount: str | None
    invoices: tuple[str, ...]


def _sorted(events: Iterable[_Dated], known: tuple[str, ...]) -> list[_Dated]:
    plain = [
        _Plain(one.date, one.amount, () if set(one.invoices) == set(known) else tuple(sorted(one.invoices)))
        for one in events
    ]
    return [*sorted(plain, key=lambda one: (one.date or date.max, one.amount or "", one.invoices))]


def _events(
    name: str, pairs: Iterable[Paired], of: Callable[[Paired], _Sides], same: Callable[[_Dated, _Dated], bool]
) -> Share:
    """Labelled events of which one part was read as labelled; where none was read all of it is wrong."""
    right = total = 0
    for one in pairs:
        labelled, read = of(one)
        total += len(labelled)
        right += sum(1 for mine, theirs in zip(labelled, read, strict=False) if same(mine, theirs))
    return Share(name=name, right=right, of=total)


def _dispute_share(name: str, pairs: Iterable[Paired], key: Callable[[LabelledDispute | Disputed], str]) -> Share:
    right = total = 0
    for one in pairs:
        labelled = sorted(key(dispute) for dispute in one.labels.disputes)
        read = [key(dispute) for dispute in one.reading.disputes]
        total += len(labelled)
        for wanted in labelled:
            if wanted in read:
                read.remove(wanted)
                right += 1
    return Share(name=name, right=right, of=total)


def _whole(name: str, pairs: Iterable[Paired], key: Callable[[Labels | Reading], object]) -> Share:
    labelled = [one for one in pairs if key(one.labels) is not None]
    return Share(name=name, right=sum(1 for one in labelled if key(one.labels) == key(one.reading)), of=len(labelled))


def _calibration_error(pairs: Iterable[Paired]) -> float | None:
    """Expected calibration error over ten bins of confidence (Naeini, Cooper, Hauskrecht 2015)."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for one in pairs:
        for found in one.reading.intents:
            place = min(int(found.confidence * _BINS), _BINS - 1)
            bins[place].append((found.confidence, found.intent in one.labels.intents))
    said = sum(len(one) for one in bins)
    if not said:
        return None
    off = sum(abs(sum(sure for sure, _ in one) - sum(right for _, right in one)) for one in bins)
    return off / said
