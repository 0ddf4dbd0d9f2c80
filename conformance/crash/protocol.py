"""What the crash world runs: the product's own machine, and the few rules around it that store and adapter add.

A mutant is this protocol with one part replaced; the world cannot tell, the checker must.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

from msgspec import Struct

from canonical_model.steps import Bounds
from canonical_model.writing import Accepted, Applied, NotExecuted, Outcome, Refused, Unknown
from conformance.crash.wire import Answer
from core.write_back.carrying import Reducer
from core.write_back.machine import advance
from core.write_back.references import reference
from simulators.write_rules import WriteRules

#: of the world's workers: how long a claim lasts, how long before its end nothing is sent any more, one request's time
LEASE, MARGIN, TIMEOUT = 60.0, 30.0, 30.0
#: how far the store's clock may step when it fails over
SKEW: Final = 5.0
PAUSE: Final = 20.0
PATIENCE: Final = 3_600.0
TENANT: Final = "world"


def bounds_of(rules: WriteRules) -> Bounds:
    """The bounds that the adapter of such an ERP declares."""
    return Bounds(
        lease=LEASE,
        margin=MARGIN,
        in_flight=rules.in_flight_seconds,
        visible=rules.visible_seconds,
        skew=SKEW,
        timeout=TIMEOUT,
        pause=PAUSE,
        patience=PATIENCE,
    )


def outcome_of(answer: Answer) -> Outcome:
    """The adapter's table of answers: what is not listed is unknown."""
    match answer.kind:
        case "done" if answer.native is not None:
            return Applied(native=answer.native)
        case "accepted":
            return Accepted(handle=answer.handle)
        case "refused":
            return Refused(said=answer.said)
        case "throttled":
            return NotExecuted(wait_seconds=answer.wait_seconds, said=answer.said)
    return Unknown(why=answer.kind)


def reference_at(identity: str, name: str, revision: int) -> str:
    """The reference of a business identity's step."""
    return reference("XX", tenant=TENANT, system="erp", identity=(identity,), step=name, revision=revision)


def cash_identity(transaction: str, _items: Sequence[str]) -> str:
    """What must not happen twice: the bank transaction, whatever it pays."""
    return f"cash:{transaction}"


class Protocol(Struct, frozen=True, kw_only=True):
    """Every rule on which "never twice" rests, each replaceable by itself."""

    reducer: Reducer = advance
    outcome: Callable[[Answer], Outcome] = outcome_of
    bounds: Callable[[WriteRules], Bounds] = bounds_of
    reference: Callable[[str, str, int], str] = reference_at
    identity: Callable[[str, Sequence[str]], str] = cash_identity
    #: by which clock the lease is checked right before the write
    lease_clock: Literal["monotonic", "wall", "none"] = "monotonic"
    #: results of a worker whose token is not the newest are refused
    fenced: bool = True
    #: one write of a subject under way at a time, in the order decided
    exclusive: bool = True
    #: locks on several subjects are taken in one order by everybody
    sorted_locks: bool = True
    #: a sync recognises what we wrote
    recognises_own: bool = True
    #: surplus drafts under one reference are posted as well
    posts_all_drafts: bool = False
    #: what a plain client does: no machine at all, only these two tries
    naive: Literal["", "retry", "read_before_retry"] = ""


THE_PROTOCOL: Final = Protocol()
