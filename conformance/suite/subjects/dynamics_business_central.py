"""Business Central before the simulated environment: small books, a page of four records, people at work."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from msgspec import structs

import adapters.dynamics.business_central
from adapters.dynamics.business_central import ADAPTER
from adapters.dynamics.business_central.settings import Settings, Writing
from adapters.dynamics.entra import Application
from adapters.kit.secrets import Secret
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.acts import BANK_ACCOUNT
from conformance.suite.between import Reply
from conformance.suite.central_desk import Desk
from conformance.suite.counterparty import Landed, Refusal
from conformance.suite.dynamics_books import ACCOUNT, REASONS, DynamicsBooks, Running
from conformance.suite.sap_books import BUYER, HOME
from conformance.suite.subject import Clock, Subject
from simulators.books import ItemKey
from simulators.books.journal import BANK
from simulators.books.subledger import Transaction
from simulators.dynamics.business_central import made_credentials, serve
from simulators.dynamics.entra import Credentials

_PAGE: Final = 4
_ENTRIES: Final = "Customer_Ledger_Entries"
_KNOWN: Final = made_credentials()


class Central(DynamicsBooks):
    """An environment."""

    entity = "Suite GmbH"
    other_entity = "Suite KK"
    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})
    open_set = _ENTRIES
    all_sets = (_ENTRIES,)
    currency_property = "Currency_Code"
    required = (_ENTRIES, "Remaining_Amount")
    optional = (_ENTRIES, "Description")

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._desk = Desk(self.books, clock.now, tuple(REASONS.values()))

    def serve(self) -> Running:
        """The simulated environment."""
        return serve(self.books, credentials=_KNOWN, clock=self.clock.now)

    def credentials(self) -> Credentials:
        """Of the one application."""
        return _KNOWN

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        auth = Application(
            tenant=_KNOWN.tenant, client_id=_KNOWN.client_id, client_secret=Secret(_KNOWN.client_secret),
            authority=address,
        )  # fmt: skip
        return Settings(
            base_url=address, auth=auth, resource=_KNOWN.scope.removesuffix("/.default"), page_size=_PAGE,
            control_accounts=(ACCOUNT,), writing=Writing(dispute_statuses=REASONS, bank_accounts={BANK_ACCOUNT: BANK}),
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """An application that the directory does not know."""
        settings = self.settings(address)
        return structs.replace(settings, auth=structs.replace(settings.auth, client_id="nobodys"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """A batch of questions is posted, and changes nothing."""
        return not path.endswith("/$batch") and super().is_write(method, path, body)

    def named(self, entity: str) -> str:
        """By its name."""
        return self.books.entities[entity].name

    def transactions(self) -> Sequence[Transaction]:
        """The customer ledger entries."""
        return list(self._desk.tenant.ledger().items.values())

    def number(self, key: ItemKey) -> int:
        """The number of the entry."""
        return self._desk.number(key)

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Entries that are on hold, by three characters, and customers that are blocked."""
        held = [one for one in self.transactions() if one.open and one.standing.dunning_block]
        blocked = [one.entity for one in self.books.customers.values() if one.posting_blocked]
        return [(self.named(one.key.entity), one.standing.dunning_block[:3]) for one in held] + [
            (self.named(entity), "All") for entity in blocked
        ]

    def dispute(self, key: NativeKey) -> None:
        """By a code of theirs."""
        self._desk.dispute(HOME, int(key[1]))

    def promise(self, key: NativeKey) -> None:
        """To pay it in a week."""
        self._desk.promise(HOME, int(key[1]))

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """In the lists of entries and attachments."""
        return self._desk.landed(operation, steps)

    def snapshot(self) -> str:
        """What stands in their lists."""
        return self._desk.snapshot()

    def finance_writes(self, text: str) -> None:
        """A file on the first customer."""
        self._desk.writes_note(BUYER, HOME, text)

    def finance_reads(self) -> str:
        """All files."""
        return self._desk.notes()

    def by_hand(self, step: Step) -> None:
        """Another value, or another record under the reference."""
        self._desk.by_hand(step)

    def refusal(self, operation: Operation) -> Refusal:
        """The application's own words, which end in the correlation id."""
        del operation
        return _REFUSED


_WORDS: Final = "The customer is blocked.  CorrelationId:  5d7d2a4c-0000-4c2c-9c11-0d8c4f4f3a10."
_REFUSED: Final = Refusal(
    words=_WORDS,
    reply=Reply(
        status=400, headers={"Content-Type": "application/json; odata.metadata=minimal"},
        body=json.dumps({"error": {"code": "Application_DialogException", "message": _WORDS}}).encode(),
    ),
)  # fmt: skip

SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Central,
    scale=Path(adapters.dynamics.business_central.__file__).with_name("quality_scale.yaml"),
)  # fmt: skip
