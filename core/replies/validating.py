"""What a language model answers, believed only as far as the mail bears it out.

Each span must stand in the newest part, each amount in the span's own digits, each invoice among the known ones. What
the rules read of graver things is never dropped, and what they do not believe of a mail that speaks to machines stays
unbelieved.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final, Protocol

import msgspec
from msgspec import Struct

from core.replies.amounts import amounts_in
from core.replies.folding import fold
from core.replies.intents import ALONE, GRAVE, INTENTS, Intent
from core.replies.reasons import REASONS
from core.replies.reply import Disputed, Found, PaidClaim, Promised, Reading, Reply

#: bytes of an answer and entries of a list that are read
MOST_BYTES: Final = 200_000
_MOST: Final = 50
_FURTHEST: Final = timedelta(days=400)
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


class NotBorneOut(ValueError):
    """An answer that the mail does not bear out; the text says in what."""


class _Intent(Struct, kw_only=True, forbid_unknown_fields=True):
    intent: str
    confidence: float
    span: str


class _Promise(Struct, kw_only=True, forbid_unknown_fields=True):
    date: date | None = None
    amount: str | None = None
    currency: str | None = None
    invoices: list[str] = []
    span: str = ""


class _Dispute(Struct, kw_only=True, forbid_unknown_fields=True):
    reason: str
    invoices: list[str] = []
    amount: str | None = None
    currency: str | None = None
    span: str = ""


class _Claim(_Promise, kw_only=True, forbid_unknown_fields=True):
    reference: str | None = None


class _Answer(Struct, kw_only=True, forbid_unknown_fields=True):
    intents: list[_Intent]
    promises: list[_Promise] = []
    disputes: list[_Dispute] = []
    paid_claims: list[_Claim] = []
    redirect: str | None = None
    return_date: date | None = None


class _Slot(Protocol):
    amount: str | None
    currency: str | None
    invoices: list[str]
    span: str


def borne_out(answer: bytes, reply: Reply, *, text: str, rules: Reading, led: bool) -> Reading:
    """The reading that an answer proposes; NotBorneOut if any part of it has no ground in the newest part."""
    told = _decoded(answer)
    for intent in told.intents:
        _check_intent(intent, text)
    slots: list[_Slot] = [*told.promises, *told.disputes, *told.paid_claims]
    for slot in slots:
        _check_slot(slot, reply, text)
    for promise in told.promises:
        _check_day(promise.date, reply)
    for dispute in told.disputes:
        if dispute.reason not in REASONS:
            raise NotBorneOut(f"no reason is called {dispute.reason!r}")
    if told.redirect is not None and told.redirect.lower() not in text.lower():
        raise NotBorneOut("the mail does not have the address")
    return _reading(told, rules=rules, led=led)


def _decoded(answer: bytes) -> _Answer:
    if len(answer) > MOST_BYTES:
        raise NotBorneOut("the answer is too long")
    try:
        told = msgspec.json.decode(answer, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotBorneOut(f"the answer has another shape: {error}") from error
    if any(len(one) > _MOST for one in (told.intents, told.promises, told.disputes, told.paid_claims)):
        raise NotBorneOut(f"the answer lists more than {_MOST} things")
    return told


def _check_intent(one: _Intent, text: str) -> None:
    if one.intent not in INTENTS:
        raise NotBorneOut(f"no intent is called {one.intent!r}")
    if not 0 <= one.confidence <= 1:
        raise NotBorneOut("a confidence lies between 0 and 1")
    _check_span(one.span, text)


def _check_span(span: str, text: str) -> None:
    if not span.strip() or span not in text:
        raise NotBorneOut("a span does not stand in the newest part")


def _check_slot(one: _Slot, reply: Reply, text: str) -> None:
    _check_span(one.span, text)
    if strange := set(one.invoices) - set(reply.known):
        raise NotBorneOut(f"no known invoice is called {min(strange)!r}")
    if one.currency is not None and not _CURRENCY.fullmatch(one.currency):
        raise NotBorneOut("a currency has three capitals")
    if one.amount is not None and not _is_stated(one.amount, text):
        raise NotBorneOut(f"the mail does not state {one.amount}")


def _is_stated(amount: str, text: str) -> bool:
    try:
        asked = Decimal(amount)
    except InvalidOperation:
        return False
    stated = {Decimal(one.amount) for one in amounts_in(fold(text, ""))}
    plain = {Decimal(one) for one in re.findall(r"\d+", text)}
    return asked in stated | plain


def _check_day(day: date | None, reply: Reply) -> None:
    if day is None:
        return
    received = reply.received.date()
    if not received - timedelta(days=1) <= day <= received + _FURTHEST:
        raise NotBorneOut("a promised day is past or further than is believed")


def _reading(told: _Answer, *, rules: Reading, led: bool) -> Reading:
    graver = [one for one in rules.intents if one.intent in GRAVE]
    kept = {one.intent: one for one in graver}
    for one in told.intents:
        intent = _intent(one.intent)
        if not led or intent in GRAVE:
            kept.setdefault(intent, Found(intent=intent, confidence=one.confidence, span=one.span))
    found = _not_alone(list(kept.values())) or list(rules.intents)
    names = {one.intent for one in found}
    disputes = tuple(_disputed(one) for one in told.disputes) or rules.disputes
    return Reading(
        id=rules.id, language=rules.language, intents=tuple(found),
        promises=_promises(told) if "promise_to_pay" in names and not led else (),
        disputes=disputes if "dispute" in names else (),
        paid_claims=_claims(told) if "already_paid" in names and not led else (),
        redirect=told.redirect, return_date=told.return_date if "out_of_office" in names else None,
        abstained=not kept, cards=rules.cards,
    )  # fmt: skip


def _intent(name: str) -> Intent:
    return next(one for one in INTENTS if one == name)


def _not_alone(found: Sequence[Found]) -> list[Found]:
    """Acknowledgement and unclear stand only where nothing else does."""
    said = [one for one in found if one.intent not in ALONE]
    return said or list(found)[:1]


def _promises(told: _Answer) -> tuple[Promised, ...]:
    return tuple(
        Promised(date=one.date, amount=one.amount, currency=one.currency, invoices=_named(one.invoices), span=one.span)
        for one in told.promises
    )


def _claims(told: _Answer) -> tuple[PaidClaim, ...]:
    return tuple(
        PaidClaim(
            date=one.date, amount=one.amount, currency=one.currency, reference=one.reference,
            invoices=_named(one.invoices), span=one.span,
        ) for one in told.paid_claims
    )  # fmt: skip


def _disputed(one: _Dispute) -> Disputed:
    return Disputed(
        reason=one.reason, invoices=_named(one.invoices), amount=one.amount, currency=one.currency, span=one.span
    )


def _named(invoices: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(invoices))
