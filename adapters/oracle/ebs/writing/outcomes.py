"""What a block left in its out binds means: a table; whatever no row names is unknown.

A block commits on S and rolls back otherwise, and says which of both was done (`X_STAGE`). So of E and U alike nothing
is left of what was called with p_commit F: both are certain refusals. A dispute of Advanced Collections is the
exception: it calls Receivables with p_commit TRUE and goes on (iexvdisb.pls). Its E is said before that, or was rolled
back by Receivables itself; after its U it is looked. A request for a credit memo only starts its workflow
(ARWCMRQB.pls).
A commit that fails, a connection that breaks, and an error outside the block's own handler are never believed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from adapters.oracle.ebs.failures import BUSY, NEVER_RAN
from adapters.oracle.ebs.writing.exchange import Reply, reply_of
from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Outcome, Refused, TransportFailure, Unknown

#: a package that is missing is put right by people
A_WHILE: Final = 900.0
#: somebody else's turn, another look
SOON: Final = 30.0
#: Receivables has a receipt of that number, date, amount and customer [oracle.md §3.2]
DUPLICATE: Final = "AR_RW_CASH_DUPLICATE_RECEIPT"
COMMITTED, ROLLED_BACK = "committed", "rolled back"
SUCCESS, UNEXPECTED = "S", "U"
_QUOTED: Final = 1_000
#: from the id that the block told, if it told one, to the record
MakeNative = Callable[[str], NativeRecord]


class Certain(Struct, frozen=True, kw_only=True):
    """What one block's answers say for certain, beside the rows that hold for all."""

    #: it may have committed before it said U
    commits_inside: bool = False
    #: it names what it made
    tells_id: bool = False
    #: names of messages after which it is looked at anew: what is refused is there already
    there_already: tuple[str, ...] = ()


class Message(Struct, frozen=True, kw_only=True):
    """One message of the stack."""

    #: of the message dictionary, such as AR_RW_CASH_DUPLICATE_RECEIPT; empty for one without a name
    name: str
    words: str


def outcome_of(answer: ErpResponse | TransportFailure, native: MakeNative, certain: Certain) -> Outcome:
    """Of one call."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    try:
        return _judged(reply_of(answer), native, certain)
    except BadAnswer as error:
        return Unknown(why=str(error))


def _judged(reply: Reply, native: MakeNative, certain: Certain) -> Outcome:
    if reply.failure is not None:
        said = reply.failure.said
        return NotExecuted(wait_seconds=A_WHILE, said=said) if reply.failure.code in NEVER_RAN else Unknown(why=said)
    stage, status, own = (reply.outs.get(name, "") for name in ("X_STAGE", "X_STATUS", "X_ID"))
    if (stage, status) == (COMMITTED, SUCCESS):
        if certain.tells_id and not own:
            return Unknown(why="it says that it made the record and does not name it")
        return Applied(native=native(own))
    told = messages(reply.outs.get("X_MESSAGES", ""))
    if stage == ROLLED_BACK and status != SUCCESS:
        return _not_done(status, told, certain)
    return Unknown(why=f"{stage or 'no stage'}, status {status or 'none'}: {in_words(told)}")


def _not_done(status: str, told: tuple[Message, ...], certain: Certain) -> Outcome:
    said = in_words(told) or f"status {status or 'none'} without a word"
    if certain.commits_inside and status != "E":
        return Unknown(why=said)
    if any(one.name in certain.there_already for one in told) or any(code in said for code in BUSY):
        return NotExecuted(wait_seconds=SOON, said=said)
    return Refused(said=f"unexpected error, rolled back: {said}" if status == UNEXPECTED else said)


def messages(text: str) -> tuple[Message, ...]:
    """The stack as `_ending.sql` writes it: a name, a tab, the words."""
    parts = [line.partition("\t") for line in text.split("\n") if line.strip()]
    return tuple(Message(name=name.strip(), words=words.strip()) for name, _, words in parts)


def in_words(told: tuple[Message, ...]) -> str:
    """All messages, each with its name."""
    each = (f"{one.name}: {one.words}" if one.name else one.words for one in told)
    return "; ".join(dict.fromkeys(each))[:_QUOTED]
