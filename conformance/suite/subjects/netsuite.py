"""NetSuite before the simulated account: small books, a page of four rows, people at work."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final

from msgspec import structs

import adapters.netsuite
from adapters.kit.secrets import Secret
from adapters.netsuite import ADAPTER
from adapters.netsuite.settings import Certificate, Settings, Writing
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.acts import BANK_ACCOUNT
from conformance.suite.between import Reply, Trouble
from conformance.suite.counterparty import BookItem, Counterparty, Landed, Refusal
from conformance.suite.faults import WAIT
from conformance.suite.netsuite_desk import Desk
from conformance.suite.sap_books import ABROAD, BUYER, HOME, customer, small_books
from conformance.suite.subject import Clock, Subject
from simulators.books import Cash, ItemKey, Sale
from simulators.books.journal import BANK
from simulators.netsuite import kept, made_credentials, serve
from simulators.netsuite.database import ACCOUNT_ZONE
from simulators.netsuite.ledger import transactions
from simulators.netsuite.shown import Transaction

_PAGE: Final = 4
_ITEMS: Final = "transactionaccountingline"
#: the suite's fault → the simulator's, and its setting
_FAULTS: Final[dict[str, tuple[str, str]]] = {
    "page_token_loop": ("page_token_loop", ""),
    "item_on_two_pages": ("item_on_two_pages", ""),
    "vanishing_item": ("vanishing_item", ""),
    "more_with_none": ("more_with_none", ""),
    "count_disagrees": ("count_disagrees", ""),
    "fails_later": ("fails_later", ""),
    "amount_nan": ("value", "amount=NaN"),
    "amount_1e400": ("value", "amount=1e400"),
    "amount_too_precise": ("value", "amount=12.3456789"),
    "amount_as_number": ("amount_as_number", ""),
    "amount_as_exponent": ("amount_as_exponent", ""),
    "unknown_currency": ("value", "currency=XXQ"),
    "bad_date": ("value", "duedate=2026-13-45"),
    "empty_dates": ("empty_dates", ""),
    "new_field": ("new_field", ""),
    "null_columns": ("null_columns", ""),
    "no_data_access": ("no_data_access", ""),
    "throttled": ("throttled", WAIT),
    "token_expires": ("token_expires", ""),
}
_HIDDEN: Final = {
    "missing_required": ("transaction", "foreignamountunpaid"), "missing_optional": ("transaction", "memo"),
}  # fmt: skip
_PAUSED: Final = {
    "item": "custbody_3805_dunning_paused", "customer": "custentity_3805_dunning_paused",
}  # fmt: skip
_WRITING: Final = Writing(companion=True, restlet="customscript_duecourse:customdeploy_duecourse")
#: a key is made once, since that takes the longest of all
_KNOWN: Final = made_credentials()


class NetSuite(Counterparty):
    """An account."""

    entity = "1"
    other_entity = "2"
    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})
    zone = "Etc/GMT+8"

    def __init__(self, clock: Clock) -> None:
        self.clock, self.books = clock, small_books()
        self._codes = {HOME: "1", ABROAD: "2"}
        self._server = serve(self.books, auth="oauth2", credentials=_KNOWN, clock=clock.now)
        self._desk = Desk(self.books, clock.now)

    @property
    def today(self) -> date:
        """The account's day."""
        return self.clock.now().astimezone(ACCOUNT_ZONE).date()

    def address(self) -> str:
        """On loopback."""
        return self._server.url

    def close(self) -> None:
        """Stop."""
        self._server.stop()

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        known = self._server.credentials
        bank = str(kept(self.books).id_of("account", BANK))
        writing = structs.replace(_WRITING, bank_accounts={BANK_ACCOUNT: bank})
        return Settings(
            account=known.account, base_url=address, page_size=_PAGE, dunning_letters=True, writing=writing,
            auth=Certificate(
                client_id=known.client_id, certificate_id=known.certificate_id, private_key=Secret(known.private_key)
            ),
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """A certificate that was uploaded for nobody."""
        settings = self.settings(address)
        return structs.replace(settings, auth=structs.replace(settings.auth, certificate_id="nobodys"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Statements are posted, and change nothing; nor do logging on and a form that is filled and not saved."""
        reads = path.endswith(("/suiteql", "/oauth2/v1/token"))
        return not reads and super().is_write(method, path, body)

    def items(self) -> Sequence[BookItem]:
        """From the journal, a transaction an item."""
        return [
            BookItem(
                entity=self._codes[key.entity], key=self._native(shown), customer=shown.line.customer,
                currency=shown.document.currency, original=shown.amount, open=shown.open, due=_due(shown),
            )
            for key, shown in transactions(self.books)[0].items() if shown.open
        ]  # fmt: skip

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """From all lines of the general ledger."""
        found = self.books.control_balances().items()
        return {(self._codes[entity], account, currency): amount for (entity, account, currency), amount in found}

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Master data."""
        return {(self._codes[entity], number): one.name for (entity, number), one in self.books.customers.items()}

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Dunning paused."""
        items = [d.key.entity for d, line in self.books.items(open_only=True) if line.dunning_block]
        customers = [one.entity for one in self.books.customers.values() if one.dunning_block]
        return [(self._codes[entity], _PAUSED["item"]) for entity in items] + [
            (self._codes[entity], _PAUSED["customer"]) for entity in customers
        ]

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """An invoice to the first customer."""
        document = self.books.post_invoice(self._sale(amount, currency, due_on=due), today=self.today)
        key = document.item_key(document.lines[0])
        if entered is not None:
            kept(self.books).stamps["transaction", key] = entered
        return self._key(key)

    def credit_memo(self, amount: str) -> NativeKey:
        """For the first customer."""
        document = self.books.post_credit_memo(self._sale(amount, "EUR"), today=self.today)
        return self._key(document.item_key(document.lines[0]))

    def standing_cash(self, amount: str) -> NativeKey:
        """A payment that is applied to nothing."""
        document = self.books.post_unapplied(self._cash(Decimal(amount)), today=self.today)
        return self._key(next(document.item_key(line) for line in document.lines if line.is_item))

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """One payment applied to all of them."""
        items = [self._item(key) for key in keys]
        total = sum((self.books.item(key).amount for key in items), Decimal(0))
        self.books.post_payment(self._cash(total), today=self.today, clears=items)

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """A payment applied to an invoice that it does not cover."""
        self.books.post_partial(self._cash(Decimal(amount)), on=self._item(key), today=self.today)

    def reset(self, key: NativeKey) -> None:
        """The payment is no longer applied."""
        cleared_by = self.books.item(self._item(key)).cleared_by
        if cleared_by is None:
            raise LookupError(f"{key} is open")
        self.books.reset_clearing(cleared_by, today=self.today)

    def archive(self, key: NativeKey) -> None:
        """The transaction is deleted."""
        del self.books.documents[self._item(key).document]
        self.books.revision += 1

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """A change of the invoice."""
        item = self._item(key)
        kept(self.books).stamps["transaction", item] = entered
        self.books.change_item(item, today=self.today, due_on=due)

    def block(self, key: NativeKey, code: str) -> None:
        """Dunning Letters knows a flag, no code."""
        self.books.change_item(self._item(key), today=self.today, dunning_block=code)

    def dispute(self, key: NativeKey) -> None:
        """The field of our SuiteApp."""
        self._desk.change("invoice", key[1], custbody_duecourse_dispute="wrong price")

    def promise(self, key: NativeKey) -> None:
        """The day that the customer promised, on the invoice's subtab Billing."""
        day = (self.today + timedelta(days=7)).isoformat()
        source = {"id": "CUSTOMER_PROMISED_DATE"}
        self._desk.change("invoice", key[1], userEstimatedPaymentDate=day, userEstimateSource=source)

    def rename_customer(self, number: str, name: str) -> None:
        """Master data."""
        self.books.change_customer(HOME, number, today=self.today, name=name)

    def odd_customer(self, number: str) -> str:
        """A customer with an id of its own kind."""
        self.books.add_customer(customer(HOME, number, "Odd"))
        sale = structs.replace(self._sale("11.00", "EUR"), customer=number)
        self.books.post_invoice(sale, today=self.today)
        return number

    def family(self) -> tuple[str, str, str]:
        """Three levels of customers."""
        numbers = ("C-CHILD", "C-PARENT", "C-TOP")
        for number in numbers:
            self.books.add_customer(customer(HOME, number, number.title()))
        parents = kept(self.books).parents
        parents["C-CHILD"], parents["C-PARENT"] = "C-PARENT", "C-TOP"
        return numbers

    def spoil(self, fault: str) -> bool | Trouble:
        """The simulator's own faults, on the statement of items."""
        if fault in _FAULTS:
            name, setting = _FAULTS[fault]
            self._server.inject(name, table=_ITEMS, setting=setting)
            return True
        if fault in _HIDDEN:
            self._server.hide(_HIDDEN[fault])
            return True
        return False

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """On the screens of invoices, payments, customers and our SuiteApp's records."""
        return self._desk.landed(operation, steps)

    def snapshot(self) -> str:
        """Invoices, payments, notes and records of ours that stand."""
        shown = transactions(self.books)[0].values()
        ids = {kind: [self._key(one.key)[1] for one in shown if one.kind == kind] for kind in ("CustInvc", "CustPymt")}
        return self._desk.snapshot(ids["CustInvc"], ids["CustPymt"])

    def finance_writes(self, text: str) -> None:
        """A user note on a customer."""
        self._desk.writes_note(kept(self.books).id_of("customer", BUYER), text)

    def finance_reads(self) -> str:
        """All of them."""
        return self._desk.notes()

    def by_hand(self, step: Step) -> None:
        """Another value, or another record under the reference."""
        self._desk.by_hand(step)

    def refusal(self, operation: Operation) -> Refusal:
        """The record service's envelope, or what a RESTlet answers."""
        return _REFUSED_BY_SCRIPT if operation == "note" else _REFUSED

    def _sale(self, amount: str, currency: str, *, due_on: date | None = None) -> Sale:
        return Sale(
            entity=HOME, customer=BUYER, amount=Decimal(amount), currency=currency, document_date=self.today,
            due_on=due_on,
        )  # fmt: skip

    def _cash(self, amount: Decimal) -> Cash:
        return Cash(entity=HOME, customer=BUYER, amount=amount, currency="EUR", received_on=self.today)

    def _native(self, shown: Transaction) -> NativeKey:
        return (*self._key(shown.key), *(("0",) if shown.kind == "Journal" else ()))

    def _key(self, key: ItemKey) -> NativeKey:
        return (self._codes[key.entity], str(kept(self.books).id_of("transaction", key)))

    def _item(self, key: NativeKey) -> ItemKey:
        return next(item for item in transactions(self.books)[0] if self._key(item) == key[:2])


def _due(shown: Transaction) -> date | None:
    """Only invoices have a due date of their own."""
    return shown.line.due_on if shown.kind == "CustInvc" else shown.document.posting_date


_WORDS: Final = "The posting period is closed for this transaction"
_REFUSED: Final = Refusal(
    words=_WORDS,
    reply=Reply(
        status=400, headers={"Content-Type": "application/vnd.oracle.resource+json; type=error"},
        body=json.dumps({
            "title": "Bad Request", "status": 400,
            "o:errorDetails": [{"detail": _WORDS, "o:errorCode": "USER_ERROR"}],
        }).encode(),
    ),
)  # fmt: skip
_REFUSED_BY_SCRIPT: Final = Refusal(
    words=_WORDS,
    reply=Reply(
        status=400, headers={"Content-Type": "application/json"},
        body=json.dumps({"error": {"code": "INVALID_REQUEST", "message": _WORDS}}).encode(),
    ),
)  # fmt: skip

SUBJECT: Final = Subject(
    adapter=ADAPTER, open=NetSuite, scale=Path(adapters.netsuite.__file__).with_name("quality_scale.yaml")
)
