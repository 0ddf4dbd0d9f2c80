"""Finance & Operations before the simulated environment: small books, a page of four records, people at their forms."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

import adapters.dynamics.finance
from adapters.dynamics.entra import Application
from adapters.dynamics.finance import ADAPTER
from adapters.dynamics.finance.settings import BankAccount, Sets, Settings, Writing
from msgspec import structs

from adapters.kit.secrets import Secret
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.between import Reply, Trouble
from conformance.suite.counterparty import BookItem, Counterparty, Landed, Refusal
from conformance.suite.dynamics_finance_desk import Desk
from conformance.suite.faults import WAIT
from conformance.suite.sap_books import ABROAD, BUYER, HOME, customer, small_books
from conformance.suite.subject import Clock, Subject
from simulators.books import Cash, ItemKey, Sale
from simulators.books.journal import RECEIVABLE
from simulators.dynamics.entra import Credentials
from simulators.dynamics.finance import kept, serve
from simulators.dynamics.finance.tenant import TABLE, Item, area, due_of

_PAGE: Final = 4
_OPEN: Final = "CustTransOpens"
_TRANSACTIONS: Final = "CustTransactions"
#: the suite's fault → the simulator's, and its setting
_FAULTS: Final[dict[str, tuple[str, str]]] = {
    "page_token_loop": ("page_token_loop", ""),
    "item_on_two_pages": ("item_on_two_pages", ""),
    "vanishing_item": ("vanishing_item", ""),
    "more_with_none": ("more_with_none", ""),
    "count_disagrees": ("count_disagrees", ""),
    "fails_later": ("fails_later", ""),
    "amount_nan": ("value", "AmountCur=NaN"),
    "amount_1e400": ("value", "AmountCur=1e400"),
    "amount_too_precise": ("value", "AmountCur=12.3456789"),
    "amount_as_number": ("amount_as_number", ""),
    "amount_as_exponent": ("amount_as_exponent", ""),
    "unknown_currency": ("value", "CurrencyCode=XXQ"),
    "bad_date": ("value", "DueDate=2026-13-45"),
    "empty_dates": ("empty_dates", ""),
    "new_field": ("new_field", ""),
    "null_columns": ("null_columns", ""),
    "throttled": ("throttled", WAIT),
    "token_expires": ("token_expires", ""),
}
_HIDDEN: Final = {"missing_required": (_OPEN, "AmountCur"), "missing_optional": (_TRANSACTIONS, "DocumentNum")}
_REASONS: Final = {
    reason: reason.upper()[:10]
    for reason in ("pricing", "quantity", "quality", "delivery", "not_ordered", "duplicate", "paid_already", "other")
}
_WRITING: Final = Writing(
    bank_accounts={"": BankAccount(journal_name="ARPay", offset_account="OPER")}, dispute_reasons=_REASONS
)
_KNOWN: Final = Credentials()


class Finance(Counterparty):
    """An environment."""

    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})

    def __init__(self, clock: Clock) -> None:
        self.clock, self.books = clock, small_books()
        self.entity, self.other_entity = area(HOME), area(ABROAD)
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
            sets=Sets(settlements="CustSettlements", balances="LedgerTrialBalances"), writing=_WRITING,
            control_accounts=(RECEIVABLE,),
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """An application that Entra does not know."""
        settings = self.settings(address)
        return structs.replace(settings, auth=structs.replace(settings.auth, client_id="nobodys"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Logging on changes nothing."""
        return path.partition("?")[0] != _KNOWN.token_path and super().is_write(method, path, body)

    def items(self) -> Sequence[BookItem]:
        """From the journal, a transaction an item."""
        return [
            BookItem(
                entity=area(key.entity), key=self._key(key), customer=item.line.customer,
                currency=item.document.currency, original=item.amount, open=item.open, due=due_of(item),
            )
            for key, item in self._desk.tenant.ledger().items.items() if item.open
        ]  # fmt: skip

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """From all lines of the general ledger."""
        found = self.books.control_balances().items()
        return {(area(entity), account, currency): amount for (entity, account, currency), amount in found}

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Master data."""
        return {(area(entity), number): one.name for (entity, number), one in self.books.customers.items()}

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Transactions that automation leaves out or that are disputed or promised, and customers on hold."""
        tenant = self._desk.tenant
        out = [one.key.entity for one in tenant.ledger().items.values() if one.open and one.standing.dunning_block]
        held = [one.entity for one in self.books.customers.values() if one.posting_blocked]
        standing = [(key.entity, str(told["Status"])) for key, told in tenant.kept.written.disputes.items()]
        found = [
            *((entity, "CustAutomationExclude") for entity in out), *((entity, "All") for entity in held),
            *((entity, status) for entity, status in standing if status in {"Disputed", "PromiseToPay"}),
        ]  # fmt: skip
        return [(area(entity), code) for entity, code in found]

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """An invoice to the first customer."""
        document = self.books.post_invoice(self._sale(amount, currency, due_on=due), today=self.today)
        key = document.item_key(document.lines[0])
        if entered is not None:
            kept(self.books).stamps[key] = entered
        return self._key(key)

    def credit_memo(self, amount: str) -> NativeKey:
        """For the first customer."""
        document = self.books.post_credit_memo(self._sale(amount, "EUR"), today=self.today)
        return self._key(document.item_key(document.lines[0]))

    def standing_cash(self, amount: str) -> NativeKey:
        """A payment that is settled with nothing."""
        document = self.books.post_unapplied(self._cash(Decimal(amount)), today=self.today)
        return self._key(next(document.item_key(line) for line in document.lines if line.is_item))

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """One payment settled with all of them."""
        items = [self._item(key).item for key in keys]
        total = sum((self.books.item(key).amount for key in items), Decimal(0))
        self.books.post_payment(self._cash(total), today=self.today, clears=items)

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """A payment settled with a transaction that it does not cover."""
        self.books.post_partial(self._cash(Decimal(amount)), on=self._item(key).item, today=self.today)

    def reset(self, key: NativeKey) -> None:
        """Closed transaction editing."""
        cleared_by = self._item(key).line.cleared_by
        if cleared_by is None:
            raise LookupError(f"{key} is open")
        self.books.reset_clearing(cleared_by, today=self.today)

    def archive(self, key: NativeKey) -> None:
        """The transaction is purged."""
        del self.books.documents[self._item(key).key.document]
        self.books.revision += 1

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """A change of the transaction."""
        item = self._item(key)
        kept(self.books).stamps[item.key] = entered
        self.books.change_item(item.item, today=self.today, due_on=due)

    def block(self, key: NativeKey, code: str) -> None:
        """A transaction has a box, no code."""
        self._desk.exclude(self._item(key), wanted=bool(code))

    def dispute(self, key: NativeKey) -> None:
        """About the whole of it."""
        item = self._item(key)
        self._desk.dispute(item, item.open)

    def promise(self, key: NativeKey) -> None:
        """To pay the whole of it."""
        item = self._item(key)
        self._desk.promise(item, item.open)

    def rename_customer(self, number: str, name: str) -> None:
        """Master data."""
        self.books.change_customer(HOME, number, today=self.today, name=name)

    def odd_customer(self, number: str) -> str:
        """An account with a number of its own kind."""
        self.books.add_customer(customer(HOME, number, "Odd"))
        self.books.post_invoice(structs.replace(self._sale("11.00", "EUR"), customer=number), today=self.today)
        return number

    def spoil(self, fault: str) -> bool | Trouble:
        """The simulator's own faults, on open transactions unless they are about several sets."""
        if fault in _FAULTS:
            name, setting = _FAULTS[fault]
            self._server.inject(name, resource=_OPEN, setting=setting)
        elif fault == "no_data_access":
            for collection in (_OPEN, _TRANSACTIONS):
                self._server.inject(fault, resource=collection)
        elif fault in _HIDDEN:
            self._server.hide(_HIDDEN[fault])
        else:
            return False
        return True

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """On the forms of accounts receivable and collections."""
        return self._desk.landed(operation, steps)

    def snapshot(self) -> str:
        """What stands in their lists."""
        return self._desk.snapshot()

    def finance_writes(self, text: str) -> None:
        """A note on the first customer, where notes of ours go."""
        self._desk.writes_note(HOME, BUYER, text)

    def finance_reads(self) -> str:
        """All notes."""
        return self._desk.notes()

    def by_hand(self, step: Step) -> None:
        """Another value, or another record under the reference."""
        self._desk.by_hand(step)

    def refusal(self, operation: Operation) -> Refusal:
        """The envelope, with the words inside."""
        del operation
        return _REFUSED

    def _sale(self, amount: str, currency: str, *, due_on: date | None = None) -> Sale:
        return Sale(
            entity=HOME, customer=BUYER, amount=Decimal(amount), currency=currency, document_date=self.today,
            due_on=due_on,
        )  # fmt: skip

    def _cash(self, amount: Decimal) -> Cash:
        return Cash(entity=HOME, customer=BUYER, amount=amount, currency="EUR", received_on=self.today)

    def _key(self, key: ItemKey) -> NativeKey:
        return (area(key.entity), str(kept(self.books).id_of(TABLE, key)))

    def _item(self, key: NativeKey) -> Item:
        return self._desk.tenant.ledger().items[kept(self.books).key_of(TABLE, int(key[1]))]


_WORDS: Final = "Fiscal period for 11/20/2026 is not open."
_REFUSED: Final = Refusal(
    words=_WORDS,
    reply=Reply(
        status=400, headers={"Content-Type": "application/json; odata.metadata=minimal"},
        body=json.dumps({
            "error": {
                "code": "", "message": "An error has occurred.",
                "innererror": {
                    "message": f"Write failed for table row. Infolog: Error: {_WORDS}",
                    "type": "Microsoft.Dynamics.Platform.Integration.Services.OData.ODataUpdateException",
                    "stacktrace": "   at Microsoft.Dynamics",
                },
            },
        }).encode(),
    ),
)  # fmt: skip

SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Finance, scale=Path(adapters.dynamics.finance.__file__).with_name("quality_scale.yaml")
)
