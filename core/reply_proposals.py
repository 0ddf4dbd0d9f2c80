"""From a reading to proposals: what a person may agree to, each with its sentence, held against the account.

Kinds are a closed list, amounts and days are believed only as far as the account bears them out. A proposal is a row
that waits; no function here, and none that is called with its text, does anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from msgspec import Struct, structs

from canonical_model.collecting import DISPUTE_REASONS
from canonical_model.communications import AskedInstalment, ProposalKind, ReplyProposal
from canonical_model.currency import UnknownCurrency
from canonical_model.identity import RecordId, engine_id
from canonical_model.money import BadAmount, Money
from core.replies.evidence import sentence_of
from core.replies.folding import fold
from core.replies.intents import Intent
from core.replies.mentioned import Invoices, grouped
from core.replies.reasons import REASONS
from core.replies.reply import Found, Reading
from core.reply_terms import ReplyTerms

#: proposals of one mail, and characters of a sentence, that are kept
MOST_PROPOSALS: Final = 40
_LONGEST: Final = 500
#: what an intent without slots of its own proposes
_PLAINLY: Final[Mapping[Intent, tuple[ProposalKind, str]]] = {
    "copy_invoice_request": ("copy", ""),
    "statement_request": ("statement", ""),
    "question": ("question", ""),
    "invoice_admin": ("question", "about how we invoice"),
    "hardship": ("hardship", ""),
    "insolvency": ("stop", "insolvency"),
    "legal": ("stop", "legal"),
    "unsubscribe": ("unsubscribe", ""),
    "hostile": ("to_read", "hostile"),
    "unclear": ("to_read", "unclear"),
}
#: of these the sentence itself tells which invoices are meant
_NAMING: Final[frozenset[ProposalKind]] = frozenset({"copy", "question"})
#: of these all but the surest reading is still a reason to hold still: they are proposed however unsure
_NEVER_DROPPED: Final[frozenset[ProposalKind]] = frozenset({"stop", "dispute", "unsubscribe"})
_PARTS: Final = re.compile(
    r"\b(\d{1,2}|two|three|four|five|six|zwei|drei|vier|fünf|fuenf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco"
    r"|seis|due|tre|quattro|cinque|sei|twee|vijf|zes|duas|três|quatro)\s*(?:x\s*)?(?:equal |monthly |weekly |gleichen? "
    r"|monatlichen? |mensuel\w* |mensual\w* |mensil\w* |mensa\w* |maandelijkse )?"
    r"(?:instal\w*|payments?\b|parts?\b|rat[ea]n?\b|teil\w*|monats\w*|mensualit\w*|versements?|échéances|echeances|fois"
    r"|cuotas?|plazos|pagos|pagamenti|termijnen|delen|prestaç\w*|parcelas?)",
    re.IGNORECASE,
)
_NAMED: Final[Mapping[str, int]] = {
    "two": 2, "zwei": 2, "deux": 2, "dos": 2, "due": 2, "twee": 2, "duas": 2,
    "three": 3, "drei": 3, "trois": 3, "tres": 3, "tre": 3, "três": 3,
    "four": 4, "vier": 4, "quatre": 4, "cuatro": 4, "quattro": 4, "quatro": 4,
    "five": 5, "fünf": 5, "fuenf": 5, "cinq": 5, "cinco": 5, "cinque": 5, "vijf": 5,
    "six": 6, "sechs": 6, "seis": 6, "sei": 6, "zes": 6,
}  # fmt: skip
_FEWEST = 2


class Bearing(Struct, frozen=True, kw_only=True):
    """What an account bears out of what is said about it."""

    today: date
    #: number as a customer may name it → items
    numbered: Mapping[str, tuple[RecordId, ...]] = {}
    #: item → what is still to be paid of it
    open: Mapping[RecordId, Money] = {}
    #: a plan of this account that waits for the customer's word
    waiting_plan: RecordId | None = None

    def items(self, invoices: Iterable[str]) -> tuple[RecordId, ...]:
        """The items of some numbers, each once."""
        return tuple(dict.fromkeys(item for one in invoices for item in self.numbered.get(one, ())))

    def named_in(self, sentence: str) -> tuple[RecordId, ...]:
        """The items whose numbers a sentence names, whole or by their last digits."""
        return self.items(grouped(Invoices(tuple(self.numbered)).named_in(fold(sentence, ""))))

    def most(self, items: Sequence[RecordId], currency: str) -> Money:
        """What is open of some items, or of all, in a currency."""
        amounts = (amount for item, amount in self.open.items() if not items or item in items)
        return sum((one for one in amounts if one.currency == currency), Money.zero(currency))

    @property
    def currency(self) -> str:
        """The one currency that is owed in; empty where there are several or none."""
        found = {str(amount.currency) for amount in self.open.values()}
        return next(iter(found)) if len(found) == 1 else ""


class _Draft(Struct, frozen=True, kw_only=True):
    kind: ProposalKind
    span: str
    confidence: float
    on: date | None = None
    amount: Money | None = None
    items: tuple[RecordId, ...] = ()
    reason: str = ""
    detail: str = ""
    instalments: int = 0
    schedule: tuple[AskedInstalment, ...] = ()
    doubts: tuple[str, ...] = ()


def proposals_of(
    message: RecordId, reading: Reading, bearing: Bearing, *, terms: ReplyTerms, warning: str = ""
) -> tuple[ReplyProposal, ...]:
    """What a reading proposes; nothing for what asks for nothing."""
    drafts = list(_drafts(reading, bearing, terms))[:MOST_PROPOSALS]
    return tuple(
        ReplyProposal(
            id=engine_id("reply_proposal", (message, str(number))),
            kind=one.kind,
            evidence=" ".join(one.span.split())[:_LONGEST],
            confidence=Decimal(str(round(one.confidence, 3))),
            on=one.on,
            amount=one.amount,
            items=one.items,
            reason=one.reason,
            detail=one.detail[:_LONGEST],
            instalments=one.instalments,
            schedule=one.schedule,
            said="; ".join(part for part in (warning, *one.doubts) if part),
        )
        for number, one in enumerate(drafts, 1)
    )


def to_read(message: RecordId, *, said: str, evidence: str = "", detail: str = "") -> ReplyProposal:
    """A mail that a person is to read, since nothing else can be made of it."""
    return ReplyProposal(
        id=engine_id("reply_proposal", (message, "1")), kind="to_read", evidence=" ".join(evidence.split())[:_LONGEST],
        confidence=Decimal(0), detail=detail, said=said,
    )  # fmt: skip


def _drafts(reading: Reading, bearing: Bearing, terms: ReplyTerms) -> Iterator[_Draft]:
    for found in reading.intents:
        for draft in _of_intent(found, reading, bearing, terms):
            if found.confidence >= terms.least_confidence or draft.kind in _NEVER_DROPPED:
                yield draft
            else:
                yield _Draft(kind="to_read", span=found.span, confidence=found.confidence, detail=found.intent)


def _of_intent(found: Found, reading: Reading, bearing: Bearing, terms: ReplyTerms) -> Iterator[_Draft]:
    names = {one.intent for one in reading.intents}
    match found.intent:
        case "promise_to_pay":
            if "payment_plan_request" not in names or len(reading.promises) < _FEWEST:
                yield from _promises(found, reading, bearing, terms)
        case "in_payment_run":
            yield _Draft(kind="promise", span=found.span, confidence=found.confidence, detail="in a payment run")
        case "dispute":
            yield from _disputes(found, reading, bearing)
        case "already_paid":
            yield from _claims(found, reading, bearing, terms)
        case "payment_plan_request":
            yield _plan(found, reading, bearing, terms)
        case "wrong_contact" | "bounce":
            yield _Draft(
                kind="contact", span=found.span, confidence=found.confidence, detail=reading.redirect or "",
                reason=found.intent,
            )  # fmt: skip
        case "acknowledgement":
            yield from _word(found, bearing)
        case _:
            yield from _others(found, names, bearing)


def _others(found: Found, names: set[Intent], bearing: Bearing) -> Iterator[_Draft]:
    if found.intent in _PLAINLY:
        kind, detail = _PLAINLY[found.intent]
        items = bearing.named_in(found.span) if kind in _NAMING else ()
        yield _Draft(kind=kind, span=found.span, confidence=found.confidence, detail=detail, items=items)
    elif found.intent == "remittance_advice" and "already_paid" not in names:
        yield _Draft(kind="paid_claim", span=found.span, confidence=found.confidence, detail="remittance advice")
    elif found.intent == "partial_payment" and not names & {"promise_to_pay", "already_paid"}:
        yield _Draft(kind="to_read", span=found.span, confidence=found.confidence, detail="partial payment")


def _promises(found: Found, reading: Reading, bearing: Bearing, terms: ReplyTerms) -> Iterator[_Draft]:
    for one in reading.promises:
        items = bearing.items(one.invoices)
        day, late = _day(one.date, bearing.today, bearing.today + timedelta(days=terms.furthest_promise_days))
        amount, doubt = _amount(one.amount, one.currency, items, bearing)
        yield _Draft(
            kind="promise", span=one.span or found.span, confidence=found.confidence, on=day, amount=amount,
            items=items, doubts=(*late, *doubt),
        )  # fmt: skip


def _disputes(found: Found, reading: Reading, bearing: Bearing) -> Iterator[_Draft]:
    for one in reading.disputes:
        items = bearing.items(one.invoices)
        amount, doubt = _amount(one.amount, one.currency, items, bearing)
        reason = REASONS.get(one.reason, "other")
        yield _Draft(
            kind="dispute", span=one.span or found.span, confidence=found.confidence, amount=amount, items=items,
            reason=reason if reason in DISPUTE_REASONS else "other", detail=one.reason, doubts=doubt,
        )  # fmt: skip


def _claims(found: Found, reading: Reading, bearing: Bearing, terms: ReplyTerms) -> Iterator[_Draft]:
    oldest = bearing.today - timedelta(days=terms.furthest_promise_days)
    for one in reading.paid_claims:
        items = bearing.items(one.invoices)
        day, late = _day(one.date, oldest, bearing.today)
        amount, doubt = _amount(one.amount, one.currency, items, bearing)
        yield _Draft(
            kind="paid_claim", span=one.span or found.span, confidence=found.confidence, on=day, amount=amount,
            items=items, detail=one.reference or "", doubts=(*late, *doubt),
        )  # fmt: skip


def _plan(found: Found, reading: Reading, bearing: Bearing, terms: ReplyTerms) -> _Draft:
    """A request for a plan, with what it asks for where that is said."""
    items = bearing.items(number for one in reading.promises for number in one.invoices)
    promised = [(one.date, one.amount, one.currency) for one in reading.promises]
    asked = _schedule(promised, bearing, terms) or _schedule(_spoken(found, reading, bearing), bearing, terms)
    return _Draft(
        kind="plan", span=found.span, confidence=found.confidence, items=items, instalments=instalments_in(found.span),
        schedule=asked,
    )  # fmt: skip


def _spoken(found: Found, reading: Reading, bearing: Bearing) -> Sequence[tuple[date | None, str | None, str | None]]:
    """Days and amounts of the sentence that asks, where there are as many of the one as of the other."""
    invoices = Invoices(tuple(bearing.numbered))
    told = sentence_of(found.span, reading.language, bearing.today, invoices, american=False)
    pairs = zip(told.days, told.amounts, strict=False)
    return [(day.ahead, one.amount, one.currency) for day, one in pairs] if len(told.days) == len(told.amounts) else []


def _schedule(
    parts: Sequence[tuple[date | None, str | None, str | None]], bearing: Bearing, terms: ReplyTerms
) -> tuple[AskedInstalment, ...]:
    """Parts as instalments in the order of their days; none unless each of them, and two at least, can be believed."""
    furthest = bearing.today + timedelta(days=terms.furthest_promise_days * 3)
    asked = []
    for day, text, currency in parts:
        amount, _ = _amount(text, currency, (), bearing)
        if day is not None and amount is not None and bearing.today <= day <= furthest:
            asked.append(AskedInstalment(on=day, amount=amount))
    whole = len(asked) == len(parts) and len(asked) >= _FEWEST
    return tuple(sorted(asked, key=lambda part: part.on)) if whole else ()


def _word(found: Found, bearing: Bearing) -> Iterator[_Draft]:
    """A bare yes asks for nothing, unless a plan waits for one."""
    if bearing.waiting_plan is not None:
        detail = f"may be the customer's word on plan {bearing.waiting_plan[:12]}"
        yield _Draft(kind="to_read", span=found.span, confidence=found.confidence, detail=detail)


def instalments_in(text: str) -> int:
    """How many instalments a sentence asks for; 0 where it does not say."""
    match = _PARTS.search(text)
    if match is None:
        return 0
    word = match.group(1).lower()
    count = int(word) if word.isascii() and word.isdigit() else _NAMED.get(word, 0)
    return count if _FEWEST <= count <= MOST_PROPOSALS else 0


def _day(day: date | None, first: date, last: date) -> tuple[date | None, tuple[str, ...]]:
    if day is None or first <= day <= last:
        return day, ()
    return None, (f"{day} is not believed: not within {first} and {last}",)


def _amount(
    text: str | None, currency: str | None, items: Sequence[RecordId], bearing: Bearing
) -> tuple[Money | None, tuple[str, ...]]:
    """An amount that the account bears out; else none, and why."""
    if text is None:
        return None, ()
    unit = currency or bearing.currency
    try:
        amount = Money.of(text, unit)
    except (BadAmount, UnknownCurrency, ValueError):
        return None, (f"{text} {unit} is no amount of this account".replace("  ", " "),)
    most = bearing.most(items, unit)
    if not 0 < amount.minor <= most.minor:
        return None, (f"{amount} is not believed: {most} is open",)
    return amount, ()


def undecided(proposals: Iterable[ReplyProposal]) -> tuple[ReplyProposal, ...]:
    """Those that wait for a person."""
    return tuple(one for one in proposals if one.state == "open")


def decided(
    proposal: ReplyProposal, *, accepted: bool, by: str, said: str, became: RecordId | None = None
) -> ReplyProposal:
    """The proposal as somebody decided it."""
    told = "; ".join(part for part in (proposal.said, said) if part)
    state = "accepted" if accepted else "rejected"
    return structs.replace(proposal, state=state, decided_by=by, said=told, became=became)
