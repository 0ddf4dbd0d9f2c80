"""Reviewing: what is proposed of a bank line, a person's word on it, and its end once the money is where it belongs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from msgspec import structs

from canonical_model.identity import RecordId, engine_id
from canonical_model.kept_cash import CashProposal, KeptTransaction, ProposedOption, ProposedPart
from canonical_model.money import Money
from canonical_model.write_back import WriteBack
from core.cash_application.keeping import Books
from core.cash_application.proposals import Option, Part, Proposal
from core.findings import NotAllowed

#: states in which money is not yet where it belongs
UNSOLVED: Final = frozenset({"open", "approved", "rejected", "posted"})
_GONE: Final = frozenset({"refused", "rejected", "superseded", "withdrawn"})
_DONE: Final = frozenset({"confirmed", "handed_over"})
_NO_BOOKS: Final = Books(items={}, accounts={})


def proposal_id(line: RecordId) -> RecordId:
    """One proposal a line, however often it is looked at."""
    return engine_id(CashProposal.KIND, (line,))


def proposed(
    line: KeptTransaction, found: Proposal, books: Books, *, before: CashProposal | None, today: date
) -> CashProposal:
    """What is proposed of a line now. An answered one stays as it was answered.

    One that was rejected is open again when the likeliest way is one that nobody has said no to.
    """
    made = _fresh(line, found, books, today=today)
    if before is None:
        return made
    if before.state == "open" or (before.state == "rejected" and _another(made, before)):
        kept = structs.replace(made, opened_on=before.opened_on)
        if line.said_of is not None:
            return structs.replace(kept, decided_by=before.decided_by, decided_on=before.decided_on, why=before.why)
        return kept
    return before


def _another(made: CashProposal, before: CashProposal) -> bool:
    refused = [_effect(option) for option in before.options]
    return bool(made.options and made.options[0].parts) and _effect(made.options[0]) not in refused


def _effect(option: ProposedOption) -> frozenset[tuple[str, str]]:
    return frozenset((part.item_id, str(part.amount)) for part in option.parts)


def _fresh(line: KeptTransaction, found: Proposal, books: Books, *, today: date) -> CashProposal:
    one = _customer(line, found, books)
    return CashProposal(
        id=proposal_id(line.id), system=line.system, entity=line.entity, customer_id=line.customer_id,
        customer_number=one, line=line.transaction, decision=found.decision, options=tuple(_options(found, books)),
        opened_on=today, possible=tuple(one for one in line.probably_for if one.because),
    )  # fmt: skip


def _customer(line: KeptTransaction, found: Proposal, books: Books) -> str:
    numbers = {one.customer_number for one in line.probably_for if not one.because}
    if not numbers and found.account in books.accounts:
        return books.accounts[found.account].customer_number
    return next(iter(numbers)) if len(numbers) == 1 else ""


def option_of(found: Proposal) -> ProposedOption:
    """The likeliest way of a line, without the items' numbers."""
    return _option(found, _NO_BOOKS, parts=found.parts, told=found.explanation, rest_is=found.rest)


def _options(found: Proposal, books: Books) -> Iterator[ProposedOption]:
    yield _option(found, books, parts=found.parts, told=found.explanation, rest_is=found.rest)
    for other in found.alternatives:
        yield _option(found, books, parts=other.parts, told=(other.told,), other=other)


def _option(
    found: Proposal, books: Books, *, parts: Sequence[Part], told: tuple[str, ...], rest_is: str = "",
    other: Option | None = None,
) -> ProposedOption:  # fmt: skip
    rest = found.line_minor - sum(part.paid_minor for part in parts)
    sure = other.confidence if other is not None else found.confidence
    return ProposedOption(
        parts=tuple(_part(part, books) for part in parts), confidence=Decimal(f"{sure:.6f}"), explanation=told,
        rest=Money.from_minor(rest, found.currency), rest_is=rest_is,
    )  # fmt: skip


def _part(part: Part, books: Books) -> ProposedPart:
    def of(minor: int) -> Money:
        return Money.from_minor(minor, part.currency)

    item = books.items.get(RecordId(part.item))
    return ProposedPart(
        item_id=RecordId(part.item), document_no=item.document_no if item else "", before=of(part.open_minor),
        amount=of(part.amount_minor), discount=of(part.discount_minor), adjustment=of(part.adjustment_minor),
        after=of(part.residual_minor), reason=part.reason, detail=part.detail,
    )  # fmt: skip


def chosen(proposal: CashProposal, number: int) -> ProposedOption:
    """The option that a person says yes to, counted from 1; NotAllowed in words where there is none to say yes to."""
    name = proposal.id[:12]
    if proposal.state not in {"open", "rejected"}:
        raise NotAllowed(f"proposal {name} is {proposal.state}: {proposal.why or 'nothing waits for a word'}")
    if not 1 <= number <= len(proposal.options):
        raise NotAllowed(f"proposal {name} has options 1 to {len(proposal.options)}, not {number}")
    option = proposal.options[number - 1]
    if not option.parts:
        raise NotAllowed(f"proposal {name}, option {number} pays nothing: record what it is for with `cash apply`")
    return option


def approved(proposal: CashProposal, act: RecordId, *, by: str, on: date) -> CashProposal:
    """A proposal that somebody said yes to, as a write-back that somebody else approves."""
    return structs.replace(proposal, state="approved", write_back=act, decided_by=by, decided_on=on, why="")


def rejected(proposal: CashProposal, *, by: str, on: date, why: str) -> CashProposal:
    """A proposal that somebody said no to: its line stays until the money is where it belongs."""
    if not why.strip():
        raise NotAllowed("say why: whoever looks at the line next reads it")
    if proposal.state not in {"open", "rejected"}:
        raise NotAllowed(f"proposal {proposal.id[:12]} is {proposal.state}: reject its write-back instead")
    return structs.replace(proposal, state="rejected", decided_by=by, decided_on=on, why=why.strip())


def followed(proposal: CashProposal, acts: Sequence[WriteBack]) -> CashProposal:
    """A proposal as its line's write-backs stand: one that ended without effect leaves it open again."""
    if proposal.state == "solved":
        return proposal
    standing = next((act for act in acts if act.state not in _GONE), None)
    if standing is not None:
        by = proposal.decided_by or standing.proposer
        told = structs.replace(proposal, write_back=standing.id, decided_by=by)
        return structs.replace(told, state="posted" if standing.state in _DONE else "approved")
    if proposal.state in {"approved", "posted"}:
        ended = f"its write-back is {acts[-1].state}" if acts else "its write-back is gone"
        return structs.replace(proposal, state="open", write_back=None, why=ended)
    return proposal


def solved(proposal: CashProposal, *, on: date, how: str) -> CashProposal:
    """A proposal whose money is where it belongs."""
    return structs.replace(proposal, state="solved", decided_on=proposal.decided_on or on, why=how)
