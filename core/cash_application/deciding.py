"""Deciding: the likeliest explanation of a line, and whether it is certain enough to act on alone."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from core.cash_application.bars import bars_of_explanation, bars_of_line
from core.cash_application.cases import Case, Explanation
from core.cash_application.confidence import CAPPED, likelihood
from core.cash_application.desk import Desk
from core.cash_application.foreign import in_line_currency
from core.cash_application.proposals import Decision, Option, Proposal, conserved
from core.cash_application.unquoted import GUESS

#: alternatives that a person is shown at most
MOST_SHOWN: Final = 3
#: accounts that are told of whoever may have paid
MOST_PAYERS: Final = 20


def decided(desk: Desk, case: Case, explanations: Sequence[Explanation], *, by_amount: bool = False) -> Proposal:
    """What becomes of a line: an applied one takes its items, one that waits keeps them from being taken by amount."""
    ranked = sorted(explanations, key=lambda one: (-one.odds(), [part.item for part in one.parts]))
    best, others = ranked[0], ranked[1:]
    bars = list(dict.fromkeys(_bars(desk, case, best, others, by_amount=by_amount)))
    sure = likelihood(best.odds())
    auto = not bars and sure >= desk.tolerances.auto_from and bool(best.parts)
    proposal = _proposal(case, best, bars, "auto" if auto else _left_to(case, best), others)
    if not conserved(proposal):
        proposal = _proposal(case, _nothing_of(case, best), ["its parts do not add up"], "review", ())
    if proposal.decision == "auto":
        desk.take(case.line, proposal.parts)
    else:
        desk.wait(case.line, proposal.parts)
    return proposal


def _left_to(case: Case, best: Explanation) -> Decision:
    """Money that nobody knows is nothing to review line by line, unless it may be for a known customer."""
    return "none" if not best.parts and best.rest == "unidentified" and not case.payer.accounts else "review"


def _bars(
    desk: Desk, case: Case, best: Explanation, others: Sequence[Explanation], *, by_amount: bool
) -> Iterator[str]:  # fmt: skip
    yield from bars_of_line(case, desk.as_of)
    if case.line.id in desk.doubts:
        yield desk.doubts[case.line.id]
    yield from bars_of_explanation(case, best)
    items = {part.item for part in best.parts}
    near = best.odds() - math.log(desk.tolerances.near)
    if any(other.odds() >= near and {part.item for part in other.parts} != items for other in others):
        yield "another explanation is as near"
    if by_amount:
        for place in (desk.book.place_of(item) for item in sorted(items)):
            if place in desk.waiting:
                yield f"{desk.book.debts[place].document_no} is named by line {desk.waiting[place]}, which waits"


def _proposal(
    case: Case, best: Explanation, bars: Sequence[str], decision: Decision, others: Sequence[Explanation]
) -> Proposal:  # fmt: skip
    found, sure = in_line_currency(case, best), likelihood(best.odds())
    guessed = GUESS in best.told
    accounts = case.accounts_of(case.book.place_of(part.item) for part in best.parts) or case.payer.accounts
    return Proposal(
        line=case.line.id, decision=decision, confidence=min(sure, CAPPED) if bars else sure,
        currency=case.line_currency, line_minor=case.line_minor, parts=found.parts, rest_minor=found.rest_minor,
        rest=found.rest, account=accounts[0] if len(accounts) == 1 else "", guessed=guessed,
        payers=case.payer.accounts[:MOST_PAYERS] if guessed or not best.parts else (),
        explanation=(*(told for told in best.told if told not in bars), *_for_a_person(bars, decision)),
        alternatives=tuple(_option(case, other) for other in others[:MOST_SHOWN]),
    )  # fmt: skip


def _for_a_person(bars: Sequence[str], decision: Decision) -> tuple[str, ...]:
    unsure = () if bars or decision != "review" else ("it fits, but not surely enough to be applied alone",)
    return tuple(f"for a person: {why}" for why in (*bars, *unsure))


def _option(case: Case, other: Explanation) -> Option:
    parts = in_line_currency(case, other).parts
    return Option(parts=parts, confidence=min(CAPPED, likelihood(other.odds())), told="; ".join(other.told))


def _nothing_of(case: Case, best: Explanation) -> Explanation:
    return Explanation(
        parts=(), evidence=best.evidence, told=best.told, rest_minor=case.line_minor, rest="unidentified"
    )  # fmt: skip
