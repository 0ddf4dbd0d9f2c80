"""Finance & Operations before the simulated environment: small books, a page of four records, people at work."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from msgspec import structs

import adapters.dynamics.finance
from adapters.dynamics.entra import Application
from adapters.dynamics.finance import ADAPTER
from adapters.dynamics.finance.settings import BankAccount, Sets, Settings, Writing
from adapters.kit.secrets import Secret
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.acts import BANK_ACCOUNT
from conformance.suite.between import Reply
from conformance.suite.counterparty import Landed, Refusal
from conformance.suite.dynamics_books import ACCOUNT, REASONS, DynamicsBooks, Running
from conformance.suite.finance_desk import Desk
from conformance.suite.sap_books import ABROAD, BUYER, HOME
from conformance.suite.subject import Clock, Subject
from simulators.books import ItemKey
from simulators.books.subledger import Transaction
from simulators.dynamics.entra import Credentials
from simulators.dynamics.finance import serve

_PAGE: Final = 4
_OPEN: Final = "CustTransOpens"
_TRANSACTIONS: Final = "CustTransactions"
_KNOWN: Final = Credentials()


class Finance(DynamicsBooks):
    """An environment."""

    entity = HOME.lower()
    other_entity = ABROAD.lower()
    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})
    open_set = _OPEN
    all_sets = (_OPEN, _TRANSACTIONS)
    currency_property = "CurrencyCode"
    required = (_OPEN, "AmountCur")
    optional = (_TRANSACTIONS, "Txt")

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._desk = Desk(self.books, clock.now)

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
            sets=Sets(settlements="CustSettlements", balances="LedgerTrialBalances"), control_accounts=(ACCOUNT,),
            writing=Writing(
                dispute_reasons=REASONS,
                bank_accounts={BANK_ACCOUNT: BankAccount(journal_name="ARPay", offset_account="OPER-01")},
            ),
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """An application that the directory does not know."""
        settings = self.settings(address)
        return structs.replace(settings, auth=structs.replace(settings.auth, client_id="nobodys"))

    def named(self, entity: str) -> str:
        """By its code, in lower case."""
        return entity.lower()

    def transactions(self) -> Sequence[Transaction]:
        """The customer transactions."""
        return list(self._desk.tenant.ledger().items.values())

    def number(self, key: ItemKey) -> int:
        """The record id."""
        return self._desk.tenant.record(key)

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Transactions that collections leave out, and customers that are on hold: there is no code."""
        excluded = [one.key.entity for one in self.transactions() if one.open and one.standing.dunning_block]
        held = [one.entity for one in self.books.customers.values() if one.posting_blocked]
        return [(entity.lower(), "CustAutomationExclude") for entity in excluded] + [
            (entity.lower(), "All") for entity in held
        ]

    def dispute(self, key: NativeKey) -> None:
        """About the whole of it."""
        item = self.item(key)
        self._desk.slot(int(key[1]), item.key.entity, "Disputed", AmountCur=item.open)

    def promise(self, key: NativeKey) -> None:
        """To pay the whole of it."""
        item = self.item(key)
        self._desk.promise(int(key[1]), item.key.entity, item.open)

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """On the screens of customers and collections."""
        return self._desk.landed(operation, steps)

    def snapshot(self) -> str:
        """What stands in their lists."""
        return self._desk.snapshot()

    def finance_writes(self, text: str) -> None:
        """A note on the first customer."""
        self._desk.writes_note(BUYER, HOME, text)

    def finance_reads(self) -> str:
        """All notes."""
        return self._desk.notes()

    def by_hand(self, step: Step) -> None:
        """Another value, or another record under the reference."""
        self._desk.by_hand(step)

    def refusal(self, operation: Operation) -> Refusal:
        """The envelope whose inner words are the real ones."""
        del operation
        return _REFUSED


_WORDS: Final = "Fiscal period for 11/30/2026 is not open."
_REFUSED: Final = Refusal(
    words=_WORDS,
    reply=Reply(
        status=400, headers={"Content-Type": "application/json; odata.metadata=minimal"},
        body=json.dumps({
            "error": {
                "code": "", "message": "An error has occurred.",
                "innererror": {"message": _WORDS, "type": "System.Exception", "stacktrace": "   at X"},
            }
        }).encode(),
    ),
)  # fmt: skip

SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Finance, scale=Path(adapters.dynamics.finance.__file__).with_name("quality_scale.yaml")
)
