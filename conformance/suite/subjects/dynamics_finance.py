"""Finance & Operations before the simulated environment: small books, a page of four records, people at work."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from msgspec import structs

import adapters.dynamics.finance
from adapters.dynamics.entra import Application
from adapters.dynamics.finance import ADAPTER
from adapters.dynamics.finance.settings import Sets, Settings, Writing
from adapters.kit.secrets import Secret
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.between import Reply, Trouble
from conformance.suite.counterparty import BookItem, Counterparty, Landed, Refusal
from conformance.suite.faults import WAIT
from conformance.suite.finance_desk import Desk
from conformance.suite.sap_books import ABROAD, BUYER, HOME, customer, small_books
from conformance.suite.subject import Clock, Subject
from simulators.books import Cash, Sale
from simulators.dynamics.entra import Credentials
from simulators.dynamics.finance import serve
from simulators.dynamics.finance.tenant import Item

_PAGE: Final = 4
_OPEN: Final = "CustTransOpens"
_TRANSACTIONS: Final = "CustTransactions"
_ACCOUNT: Final = "12100000"
#: faults that the simulator makes by the suite's own names
_FAULTS: Final = frozenset({
    "page_token_loop", "item_on_two_pages", "vanishing_item", "more_with_none", "count_disagrees", "fails_later",
    "amount_nan", "amount_1e400", "amount_too_precise", "amount_as_number", "amount_as_exponent", "bad_date",
    "empty_dates", "null_columns", "new_field", "token_expires",
})  # fmt: skip
#: what is missing or new where: the set, and the property that is hidden
_REASONS: Final = {
    reason: reason.upper()[:10]
    for reason in ("pricing", "quantity", "quality", "delivery", "not_ordered", "duplicate", "paid_already", "other")
}
_KNOWN: Final = Credentials()


class Finance(Counterparty):
    """An environment."""

    entity = HOME.lower()
    other_entity = ABROAD.lower()
    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})

    def __init__(self, clock: Clock) -> None:
        self.clock, self.books = clock, small_books()
        self._server = serve(self.books, credentials=_KNOWN, clock=clock.now)
        self._desk = Desk(self.books, clock.now)

    @property
    def today(self) -> date:
        """The environment's day."""
        return self.clock.now().date()

    def address(self) -> str:
        """On loopback."""
        return self._server.url

    def close(self) -> None:
        """Stop."""
        self._server.stop()

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        auth = Application(
            tenant=_KNOWN.tenant, client_id=_KNOWN.client_id, client_secret=Secret(_KNOWN.client_secret),
            authority=address,
        )  # fmt: skip
        return Settings(
            base_url=address, auth=auth, resource=_KNOWN.scope.removesuffix("/.default"), page_size=_PAGE,
            sets=Sets(settlements="CustSettlements", balances="LedgerTrialBalances"), control_accounts=(_ACCOUNT,),
            writing=Writing(dispute_reasons=_REASONS),
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """An application that the directory does not know."""
        settings = self.settings(address)
        return structs.replace(settings, auth=structs.replace(settings.auth, client_id="nobodys"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Logging on is posted, and changes nothing."""
        return not path.startswith(_KNOWN.token_path) and super().is_write(method, path, body)

    def items(self) -> Sequence[BookItem]:
        """From the journal, a customer transaction an item."""
        return [
            BookItem(
                entity=key.entity.lower(), key=self._key(one), customer=one.line.customer,
                currency=one.document.currency, original=one.amount, open=one.open, due=_due(one),
            )
            for key, one in self._desk.tenant.ledger().items.items() if one.open
        ]  # fmt: skip

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """From all lines of the general ledger."""
        found = self.books.control_balances().items()
        return {(entity.lower(), account, currency): amount for (entity, account, currency), amount in found}

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Master data."""
        return {(entity.lower(), number): one.name for (entity, number), one in self.books.customers.items()}

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Transactions that collections leave out, and customers that are on hold."""
        items = self._desk.tenant.ledger().items.values()
        excluded = [one.key.entity for one in items if one.open and one.standing.dunning_block]
        held = [one.entity for one in self.books.customers.values() if one.posting_blocked]
        return [(entity.lower(), "CustAutomationExclude") for entity in excluded] + [
            (entity.lower(), "All") for entity in held
        ]

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """An invoice to the first customer; nothing says when it was entered."""
        del entered
        document = self.books.post_invoice(self._sale(amount, currency, due_on=due), today=self.today)
        return self._posted(document.item_key(document.lines[0]))

    def credit_memo(self, amount: str) -> NativeKey:
        """For the first customer."""
        document = self.books.post_credit_memo(self._sale(amount, "EUR"), today=self.today)
        return self._posted(document.item_key(document.lines[0]))

    def standing_cash(self, amount: str) -> NativeKey:
        """A payment that is settled with nothing."""
        document = self.books.post_unapplied(self._cash(Decimal(amount)), today=self.today)
        return self._posted(next(document.item_key(line) for line in document.lines if line.is_item))

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """One payment settled with all of them."""
        items = [self._item(key).item for key in keys]
        total = sum((self.books.item(key).amount for key in items), Decimal(0))
        self.books.post_payment(self._cash(total), today=self.today, clears=items)

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """A payment settled with an invoice that it does not cover."""
        self.books.post_partial(self._cash(Decimal(amount)), on=self._item(key).item, today=self.today)

    def reset(self, key: NativeKey) -> None:
        """The settlement is undone."""
        cleared_by = self._item(key).line.cleared_by
        if cleared_by is None:
            raise LookupError(f"{key} is open")
        self.books.reset_clearing(cleared_by, today=self.today)

    def archive(self, key: NativeKey) -> None:
        """The transaction is gone."""
        del self.books.documents[self._item(key).key.document]
        self.books.revision += 1

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """A change of the transaction; nothing says when."""
        del entered
        self.books.change_item(self._item(key).item, today=self.today, due_on=due)

    def block(self, key: NativeKey, code: str) -> None:
        """A transaction is left out or not: there is no code."""
        self.books.change_item(self._item(key).item, today=self.today, dunning_block=code)

    def dispute(self, key: NativeKey) -> None:
        """About the whole of it."""
        item = self._item(key)
        self._desk.slot(int(key[1]), item.key.entity, "Disputed", AmountCur=item.open)

    def promise(self, key: NativeKey) -> None:
        """To pay the whole of it."""
        item = self._item(key)
        self._desk.promise(int(key[1]), item.key.entity, item.open)

    def rename_customer(self, number: str, name: str) -> None:
        """Master data."""
        self.books.change_customer(HOME, number, today=self.today, name=name)

    def odd_customer(self, number: str) -> str:
        """A customer with a number of its own kind."""
        self.books.add_customer(customer(HOME, number, "Odd"))
        self.books.post_invoice(structs.replace(self._sale("11.00", "EUR"), customer=number), today=self.today)
        return number

    def spoil(self, fault: str) -> bool | Trouble:
        """The simulator's own faults, on the set of open transactions unless they are about others."""
        if fault in _FAULTS:
            self._server.inject(fault, resource=_OPEN)
        elif fault == "unknown_currency":
            self._server.inject("value", resource=_OPEN, setting="CurrencyCode=XXQ")
        elif fault == "throttled":
            self._server.inject(fault, resource=_OPEN, setting=WAIT)
        elif fault == "no_data_access":
            for name in (_OPEN, _TRANSACTIONS):
                self._server.inject(fault, resource=name)
        elif fault == "missing_required":
            self._server.hide((_OPEN, "AmountCur"))
        elif fault == "missing_optional":
            self._server.hide((_TRANSACTIONS, "Txt"))
        else:
            return False
        return True

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

    def _sale(self, amount: str, currency: str, *, due_on: date | None = None) -> Sale:
        return Sale(
            entity=HOME, customer=BUYER, amount=Decimal(amount), currency=currency, document_date=self.today,
            due_on=due_on,
        )  # fmt: skip

    def _cash(self, amount: Decimal) -> Cash:
        return Cash(entity=HOME, customer=BUYER, amount=amount, currency="EUR", received_on=self.today)

    def _posted(self, key: object) -> NativeKey:
        return (self.entity, str(self._desk.tenant.record(key)))  # type: ignore[arg-type]  # a key of the books

    def _key(self, item: Item) -> NativeKey:
        return (item.key.entity.lower(), str(self._desk.tenant.record(item.key)))

    def _item(self, key: NativeKey) -> Item:
        found = self._desk.tenant.item(int(key[1]))
        if found is None:
            raise LookupError(f"{key} is not there")
        return found


def _due(item: Item) -> date | None:
    return item.standing.due_on or item.document.document_date


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
