"""The slots of a reading: which invoices each payment and objection is about, once everything was heard."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from core.replies.disputes import Objection
from core.replies.evidence import Sentence
from core.replies.folding import fold
from core.replies.mentioned import Invoices, grouped
from core.replies.payments import Event, Scope
from core.replies.reasons import OTHER
from core.replies.reply import Disputed, PaidClaim, Promised

_REFERENCE: Final = re.compile(
    r"(?:\b(?:ref(?:erence|erenz|erencia|erência|erentie)?|réf(?:érence)?|rif|riferimento|uetr|trn|cro|swift|e2e|txn"
    r"|transaction(?: id| no| number)?|verwendungszweck|kenmerk|betalingskenmerk|cheque|check|fp|bank ref"
    r"|payment id|utr)"
    r"\b[\s.:#]*(?:no|nr|n°|number|id)?[\s.:#]*)([A-Z0-9][A-Z0-9/-]{4,34})\b|\b(FT\d{8,}\w*)\b",
    re.IGNORECASE,
)


class Slots(Struct, frozen=True, kw_only=True):
    """What was promised, objected to and claimed as paid."""

    promises: tuple[Promised, ...]
    disputes: tuple[Disputed, ...]
    paid: tuple[PaidClaim, ...]


def slots_of(
    events: Sequence[Event], objections: Sequence[Objection], sentences: Sequence[Sentence], *, invoices: Invoices,
    subject: str,
) -> Slots:  # fmt: skip
    """Events and objections with the invoices that they are about."""
    about = _About(sentences, invoices, subject)
    for named in (*(one.invoices for one in events), *(one.invoices for one in objections)):
        about.used.update(named)
    promises = [_promised(one, about) for one in events if one.kind == "promise"]
    paid = _with_total([_paid(one, about) for one in events if one.kind == "paid"], sentences)
    disputes = [_disputed(one, about) for one in _grounds(objections)]
    return Slots(promises=_once(promises), disputes=_one_each(disputes), paid=_merged(paid))


def _with_total(claims: list[PaidClaim], sentences: Sequence[Sentence]) -> list[PaidClaim]:
    """One payment of a list of invoices: its total, and the invoices of the list."""
    totals = [one for one in sentences if _TOTAL.search(one.folded) and one.amounts]
    if len(claims) != 1 or len(totals) != 1 or claims[0].amount not in {None, totals[0].amounts[-1].amount}:
        return claims
    listed = [one for one in sentences if one.mentions and one.amounts]
    amount = totals[0].amounts[-1]
    named = grouped([mention for one in listed for mention in one.mentions])
    return [
        PaidClaim(
            date=claims[0].date or _only_day(sentences), amount=amount.amount, currency=amount.currency,
            reference=claims[0].reference,
            invoices=named or claims[0].invoices, span=claims[0].span,
        )
    ]  # fmt: skip


def _only_day(sentences: Sequence[Sentence]) -> date | None:
    """The one day that a table names, as the heading of an advice does."""
    told = {day.back for one in sentences for day in one.days if day.back is not None and day.back == day.ahead}
    return told.pop() if len(told) == 1 else None


def is_table(sentences: Sequence[Sentence]) -> bool:
    """Whether a mail lists invoices with amounts, and their total."""
    listed = sum(1 for one in sentences if one.mentions and one.amounts)
    return listed > 0 and any(_TOTAL.search(one.folded) and one.amounts for one in sentences)


_TOTAL: Final = re.compile(r"\b(?:total\w*|sum|summe|gesamt\w*|totale|totaal|importe total|montant total)\b")


def _grounds(objections: Sequence[Objection]) -> list[Objection]:
    """Objections without those that only go on with the one before."""
    kept: list[Objection] = []
    for one in objections:
        goes_on = (
            kept
            and not one.invoices
            and (one.holds or (one.scope == "none" and one.reason in {OTHER, kept[-1].reason}))
        )
        if not goes_on:
            kept.append(one)
    return kept


class _About:
    """Which invoices a sentence is about that names none itself."""

    def __init__(self, sentences: Sequence[Sentence], invoices: Invoices, subject: str) -> None:
        self.known = invoices.known
        self.used: set[str] = set()
        self._sentences = sentences
        self._subject = grouped(invoices.named_in(fold(subject, "")))

    def of(self, named: tuple[str, ...], scope: Scope, span: str) -> tuple[str, ...]:
        """Those named, all, the others, or those that were spoken of before."""
        if named:
            return named
        if scope == "others" and self.used:
            return tuple(one for one in self.known if one not in self.used)
        if scope in {"all", "others"}:
            return self.known
        return self._spoken_of(span) or self._subject

    def _spoken_of(self, span: str) -> tuple[str, ...]:
        """The invoices of the nearest sentence before, else after, that nothing else was said of."""
        place = next((n for n, one in enumerate(self._sentences) if one.text == span), None)
        if place is None:
            return ()  # a span that is no sentence of the mail, such as its subject
        if own := grouped(self._sentences[place].mentions):
            return own
        order = [*reversed(self._sentences[:place]), *self._sentences[place + 1 :]]
        for sentence in order:
            free = tuple(one for one in grouped(sentence.mentions) if one not in self.used)
            if free:
                return free
        before = [one for one in reversed(self._sentences[:place]) if one.mentions]
        return grouped(before[0].mentions) if before else ()


def _promised(event: Event, about: _About) -> Promised:
    invoices = about.of(event.invoices, event.scope, event.span)
    whole = set(invoices) == set(about.known)
    return Promised(
        date=event.date, amount=event.amount.amount if event.amount else None,
        currency=event.amount.currency if event.amount else None, invoices=() if whole else invoices, span=event.span,
    )  # fmt: skip


def _paid(event: Event, about: _About) -> PaidClaim:
    return PaidClaim(
        date=event.date, amount=event.amount.amount if event.amount else None,
        currency=event.amount.currency if event.amount else None, reference=_reference(event.span, about.known),
        invoices=_told(about, about.of(event.invoices, event.scope, event.span)), span=event.span,
    )  # fmt: skip


def _disputed(one: Objection, about: _About) -> Disputed:
    return Disputed(
        reason=one.reason, invoices=_told(about, about.of(one.invoices, one.scope, one.span)), amount=one.amount,
        currency=one.currency, span=one.span,
    )  # fmt: skip


def _told(about: _About, invoices: tuple[str, ...]) -> tuple[str, ...]:
    """Where there is only one invoice it is that one."""
    return invoices or (about.known if len(about.known) == 1 else ())


def _reference(span: str, known: Iterable[str]) -> str | None:
    numbers = {one.lower() for one in known}
    for match in _REFERENCE.finditer(span):
        found = match.group(1) or match.group(2)
        if any(sign.isdigit() for sign in found) and found.lower() not in numbers:
            return found.rstrip(".-/")
    return None


def _once(promises: Iterable[Promised]) -> tuple[Promised, ...]:
    """Each promise once; one without a day gives way to a dated one of the same invoices."""
    kept: list[Promised] = []
    for one in promises:
        same = [other for other in kept if other.invoices == one.invoices]
        if any((other.date == one.date and other.amount in {None, one.amount}) or (one.amount is None and
               other.date == one.date) for other in same):  # fmt: skip
            kept = [_fuller(other, one) if other in same and other.date == one.date else other for other in kept]
        elif one.date is None and any(other.date for other in same):
            continue
        else:
            kept = [other for other in kept if not (other in same and other.date is None and one.date is not None)]
            kept.append(one)
    return tuple(kept)


def _fuller(one: Promised, other: Promised) -> Promised:
    return one if one.amount is not None else other


#: a refusal without a reason, and sending back for one
_WEAK: Final = frozenset({OTHER, "RETURN"})


def _one_each(disputes: Iterable[Disputed]) -> tuple[Disputed, ...]:
    """One reason for each invoice or group of them; a plain refusal gives way to a reason."""
    kept: list[Disputed] = []
    for one in disputes:
        place = next((n for n, other in enumerate(kept) if _overlap(one, other)), None)
        if place is None:
            kept.append(one)
        elif kept[place].reason in _WEAK and one.reason not in _WEAK:
            kept[place] = Disputed(
                reason=one.reason, invoices=one.invoices or kept[place].invoices,
                amount=one.amount or kept[place].amount, currency=one.currency or kept[place].currency, span=one.span,
            )  # fmt: skip
        elif not kept[place].invoices and one.invoices:
            first = kept[place]
            kept[place] = Disputed(
                reason=first.reason, invoices=one.invoices, amount=first.amount or one.amount,
                currency=first.currency or one.currency, span=first.span,
            )  # fmt: skip
    return tuple(kept)


def _overlap(one: Disputed, other: Disputed) -> bool:
    return not one.invoices or not other.invoices or bool(set(one.invoices) & set(other.invoices))


def _merged(claims: Iterable[PaidClaim]) -> tuple[PaidClaim, ...]:
    """Each payment once: a sentence that only repeats that it was paid adds nothing."""
    kept: list[PaidClaim] = []
    for one in claims:
        bare = one.date is None and one.amount is None
        place = next((n for n, other in enumerate(kept) if bare or (other.date is None and other.amount is None)), None)
        if place is None:
            kept.append(one)
            continue
        first, second = (kept[place], one) if bare else (one, kept[place])
        kept[place] = PaidClaim(
            date=first.date, amount=first.amount, currency=first.currency,
            reference=first.reference or second.reference, invoices=first.invoices or second.invoices, span=first.span,
        )  # fmt: skip
    return tuple(kept)
