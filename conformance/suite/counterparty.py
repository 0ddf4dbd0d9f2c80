"""The other side: an ERP, real or simulated, with people who work in it. Each subject writes one.

What a counterparty leaves out raises NotOffered: the rules that need it must then be exempt, with a reason.
Its own books are the truth that the adapter is compared with, so nothing in here may ask the adapter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from msgspec import Struct

from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.between import Reply, Trouble
from conformance.suite.rule import NotOffered


class BookItem(Struct, frozen=True, kw_only=True):
    """An item that is open in the counterparty's own books."""

    entity: str
    #: in the ERP's own fields, as canonical_model has it
    key: NativeKey
    #: the customer's number, as the ERP's screens show it
    customer: str
    currency: str
    #: what the customer owes is positive
    original: Decimal
    open: Decimal
    due: date | None


class Landed(Struct, frozen=True, kw_only=True):
    """What the ERP's own screens show of an act, looked at without the adapter."""

    #: the screen's name of what is there
    object: str
    #: the ERP has this kind of record for exactly this purpose
    own: bool
    #: how often the act stands there
    times: int
    #: everything the screens show about it, as one text
    text: str


class Refusal(Struct, frozen=True, kw_only=True):
    """An answer by which this ERP refuses a write, and the words that a person must get to read."""

    reply: Reply
    words: str


class Counterparty:
    """Small books of an ERP. At its start `entity` has open items on at least three pages.

    Among them are a credit and amounts with no, two and three decimals; and there is a second legal entity.
    """

    #: the legal entity in which people act
    entity = ""
    other_entity = ""
    #: which streams and operations the ERP keeps as records of their own, by the names of the capabilities
    own_records: frozenset[str] = frozenset()
    #: where the ERP's day ends
    zone = "UTC"

    def address(self) -> str:
        """Where it is served on loopback; empty if it is no server."""
        return ""

    def settings(self, address: str) -> Any:  # noqa: ANN401 - each adapter's own type
        """The adapter's settings for this counterparty, reached under the address given."""
        raise NotImplementedError

    def without_access(self, address: str) -> Any:  # noqa: ANN401 - each adapter's own type
        """The same settings with credentials that the ERP does not know."""
        raise NotOffered("without_access")

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Whether a request may change something."""
        return method not in {"GET", "HEAD", "OPTIONS"}

    def close(self) -> None:
        """Stop serving."""

    # what stands in its books

    def items(self) -> Sequence[BookItem]:
        """All open items of all entities."""
        raise NotImplementedError

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """Per (entity, control account, functional currency) what the general ledger says."""
        raise NotOffered("balances")

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Per (entity, number) the name."""
        raise NotOffered("customers")

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Every native block as (entity, native code)."""
        raise NotOffered("blocks")

    def snapshot(self) -> str:
        """Everything that a write could change, as one text to compare."""
        raise NotOffered("snapshot")

    def accounts(self) -> Mapping[str, str]:
        """Of a CRM per number of an account its name."""
        raise NotOffered("accounts")

    def linked(self) -> Mapping[str, str]:
        """Of a CRM per number of an account the customers of ledgers that it names, as it names them."""
        raise NotOffered("linked")

    def people(self) -> Sequence[tuple[str, str]]:
        """Of a CRM every contact as (account, mail address)."""
        raise NotOffered("people")

    def told(self) -> Sequence[tuple[str, str]]:
        """Of a CRM every call, mail, note and task as (account, subject or text)."""
        raise NotOffered("told")

    def agreed(self) -> Sequence[tuple[str, str]]:
        """Of a CRM every contract as (account, number)."""
        raise NotOffered("agreed")

    # what people do in it

    def rename_account(self, number: str, name: str) -> None:
        """Change the name of a CRM's account."""
        raise NotOffered("rename_account")

    def invoice(
        self, amount: str, *, currency: str = "", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """Post an invoice; `entered` is the instant that the ERP notes as its change."""
        raise NotOffered("invoice")

    def credit_memo(self, amount: str) -> NativeKey:
        """Post a credit memo."""
        raise NotOffered("credit_memo")

    def standing_cash(self, amount: str) -> NativeKey:
        """Post a payment that is not applied to anything; the key of what stands on the account."""
        raise NotOffered("standing_cash")

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """Post one receipt that pays these items in full; a credit memo among them is used with it."""
        raise NotOffered("pay")

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """Post a receipt for a part of an item."""
        raise NotOffered("pay_part")

    def reset(self, key: NativeKey) -> None:
        """Take back the payment of an item."""
        raise NotOffered("reset")

    def archive(self, key: NativeKey) -> None:
        """Make an item disappear without a trace."""
        raise NotOffered("archive")

    def replace_key(self, key: NativeKey) -> NativeKey:
        """Give an item another native key."""
        raise NotOffered("replace_key")

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """Change when an item falls due."""
        raise NotOffered("move_due")

    def block(self, key: NativeKey, code: str) -> None:
        """Block an item for dunning."""
        raise NotOffered("block")

    def rename_customer(self, number: str, name: str) -> None:
        """Change a customer's name."""
        raise NotOffered("rename_customer")

    def odd_customer(self, number: str) -> str:
        """Add a customer of this number with one invoice; the number as screens show it."""
        raise NotOffered("odd_customer")

    def family(self) -> tuple[str, str, str]:
        """The numbers of a customer, its parent and its parent's parent."""
        raise NotOffered("family")

    def lines_without_header(self) -> NativeKey:
        """Show the lines of an invoice before its header; the item's key once both are there."""
        raise NotOffered("lines_without_header")

    def finish_header(self) -> None:
        """Show the header, too."""
        raise NotOffered("finish_header")

    def dispute(self, key: NativeKey) -> None:
        """Open a dispute about an item."""
        raise NotOffered("dispute")

    def promise(self, key: NativeKey) -> None:
        """Record a promise to pay an item."""
        raise NotOffered("promise")

    # how it misbehaves

    def spoil(self, fault: str) -> bool | Trouble:
        """Misbehave in this way (conformance.suite.faults) until the end, or say what is to go wrong on the way.

        False if it can do neither.
        """
        del fault
        return False

    # how it is written to

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """What the screens show of the steps of an act."""
        raise NotOffered("landed")

    def finance_writes(self, text: str) -> None:
        """A person in finance writes a text into the place where notes of ours go."""
        raise NotOffered("finance_writes")

    def finance_reads(self) -> str:
        """The whole text that stands there."""
        raise NotOffered("finance_reads")

    def by_hand(self, step: Step) -> None:
        """A person changes what this step is about: the value it sets, or what stands under its reference."""
        raise NotOffered("by_hand")

    def refusal(self, operation: Operation) -> Refusal:
        """How this ERP refuses."""
        raise NotOffered("refusal")

    def next_write(self, fault: str, operation: Operation, person: Callable[[], None] | None) -> None:
        """Only where nothing is sent over HTTP: let the next write run into this (conformance.suite.faults)."""
        raise NotOffered(f"next_write {fault}")

    def writes_seen(self) -> int:
        """Only where nothing is sent over HTTP: how many calls came that may change something."""
        raise NotOffered("writes_seen")

    def calls_seen(self) -> int:
        """Only where nothing is sent over HTTP: how many calls came at all."""
        raise NotOffered("calls_seen")

    def busy(self) -> Reply:
        """How this ERP says: too many requests."""
        return Reply(status=429, headers={"Content-Type": "text/plain", "Retry-After": "7"}, body=b"too many requests")
