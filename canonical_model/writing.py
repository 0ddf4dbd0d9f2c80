"""The writing side of an adapter: pure functions and a declaration; what is sent and how often is not its business.

`plan` says which records an act becomes, `request` and `find` what to ask the ERP, `found` and `outcome` what its
answers mean. An answer that no row of the adapter's table names is `Unknown`: never an error, never a success.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol

from msgspec import Struct, field

from canonical_model.capabilities import Capabilities
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, Finality, NativeRecord, Step, StepKind
from canonical_model.write_back import WriteBack


class ErpResponse(Struct, frozen=True, kw_only=True):
    """What came back, whole."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""


class TransportFailure(Struct, frozen=True, kw_only=True):
    """No answer came back."""

    #: `not_sent` only where no byte of the request can have left (refused connection, no free slot)
    sent: Literal["not_sent", "maybe_sent"]
    why: str = ""


class Applied(Struct, frozen=True, kw_only=True):
    """The answer names the native record: the effect is certain."""

    native: NativeRecord


class Accepted(Struct, frozen=True, kw_only=True):
    """The ERP took the request and will act on it later."""

    handle: str = ""


class Refused(Struct, frozen=True, kw_only=True):
    """The ERP certainly did not execute the request and will not."""

    said: str
    support_id: str = ""


class NotExecuted(Struct, frozen=True, kw_only=True):
    """The ERP certainly did not execute this request; the same one may be sent again later."""

    wait_seconds: float = 0.0
    said: str = ""


class Unknown(Struct, frozen=True, kw_only=True):
    """Anything else: it may have been executed, it may still be."""

    why: str = ""


Outcome = Applied | Accepted | Refused | NotExecuted | Unknown


class PlannedStep(Struct, frozen=True, kw_only=True):
    """A step as the adapter wants it; reference, order and state are not its business."""

    name: str
    kind: StepKind
    #: what must not happen twice beside the act's own identity (an item, an ordinal); a create's only
    identity: tuple[str, ...] = ()
    #: two letters at the head of the reference
    reference_kind: str = ""
    subjects: tuple[str, ...] = ()
    content: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] | None = None
    searchable: bool = True
    leaves: Literal["effective", "draft"] = "effective"
    own_record: bool = False
    finality: Finality = "effected"
    #: earlier steps whose records it refers to
    needs: tuple[str, ...] = ()


class Plan(Struct, frozen=True, kw_only=True):
    """The steps of an act in their order, and what the ERP cannot keep of it."""

    steps: tuple[PlannedStep, ...]
    lost: tuple[str, ...] = ()
    #: the ERP object and the screen, where they are others than the product's usual ones
    lands_in: str = ""
    screen: str = ""
    #: what becomes of the rest when a step is refused
    on_refusal: Literal["all_or_withdraw", "keep_and_report"] = "keep_and_report"


#: what confirmed steps of the same act left, by the step's name; under the name of the step that is being sent, what
#: was read right before
Facts = Mapping[str, NativeRecord]


class Known(Struct, frozen=True, kw_only=True):
    """What the store knows of the items and the customer that an act is about, as they were last read.

    Of a note on a whole customer the items are what is open of it.
    """

    items: Mapping[RecordId, OpenItem] = field(default_factory=dict)
    customers: Mapping[RecordId, Customer] = field(default_factory=dict)


class WriteSide(Protocol):
    """An adapter's pure part in writing."""

    def plan(self, act: WriteBack, capabilities: Capabilities, known: Known) -> Plan:
        """The native records an act becomes. ValueError in words where the act cannot be expressed."""
        ...

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """What to send."""
        ...

    def find(self, step: Step, facts: Facts) -> ErpRequest:
        """How to look for what the step makes, or how to read the value it sets."""
        ...

    def precondition(self, step: Step, facts: Facts) -> ErpRequest:
        """How to read what `step.before` names; an assign's is its `find`."""
        ...

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The records an answer to `find` shows: of a create those under its reference. BadAnswer if unreadable."""
        ...

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What an answer to `precondition`, or to an assign's `find`, shows; None if there is nothing. BadAnswer."""
        ...

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """What an answer to `request` means."""
        ...

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """How to remove a surplus draft of ours; never asked for anything that has an effect."""
        ...


class Wire(Protocol):
    """The transport of one system: credentials and connections, no second try of a write."""

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Send once, within `timeout` seconds in all."""
        ...

    def close(self) -> None:
        """Give back connections."""
        ...


class Writer(Struct, frozen=True, kw_only=True):
    """What an adapter that writes exports beside its reading side."""

    #: the pure part, from the adapter's settings
    side: Callable[[Any], WriteSide]
    #: a connection, from settings and environment
    connect: Callable[[Any, Any], Wire]
