"""Fusion before the simulated pod: small books, a page of four payment schedules, people at work."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from msgspec import structs

import adapters.oracle.fusion
from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret
from adapters.oracle.fusion import ADAPTER
from adapters.oracle.fusion.settings import BankAccount, Settings, Writing
from canonical_model.identity import NativeKey
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.acts import BANK_ACCOUNT
from conformance.suite.between import Reply, Trouble
from conformance.suite.counterparty import BookItem, Counterparty, Landed, Refusal
from conformance.suite.faults import WAIT
from conformance.suite.oracle_desk import CONTEXT, SEGMENT, Desk
from conformance.suite.sap_books import ABROAD, BUYER, HOME, customer, small_books
from conformance.suite.subject import Clock, Subject
from simulators.books import Cash, ItemKey, Sale
from simulators.oracle.fusion import kept, made_credentials, serve
from simulators.oracle.fusion.auth import TOKEN_PATH
from simulators.oracle.fusion.invoices import INSTALLMENTS, customer_of
from simulators.oracle.fusion.ledger import Item

_PAGE: Final = 4
_ITEMS: Final = "items"
#: the suite's fault → the simulator's, and its setting
_FAULTS: Final[dict[str, tuple[str, str]]] = {
    "page_token_loop": ("page_token_loop", ""),
    "item_on_two_pages": ("item_on_two_pages", ""),
    "vanishing_item": ("vanishing_item", ""),
    "more_with_none": ("more_with_none", ""),
    "fails_later": ("fails_later", ""),
    "amount_nan": ("value", "AMOUNT_DUE_REMAINING=NaN"),
    "amount_1e400": ("value", "AMOUNT_DUE_REMAINING=1e400"),
    "amount_too_precise": ("value", "AMOUNT_DUE_REMAINING=12.3456789"),
    "amount_as_exponent": ("amount_as_exponent", ""),
    "unknown_currency": ("value", "CURRENCY_CODE=XXQ"),
    "bad_date": ("value", "DUE_DATE=2026-13-45"),
    "empty_dates": ("empty_dates", ""),
    "new_field": ("new_field", ""),
    "null_columns": ("null_columns", ""),
    "throttled": ("throttled", WAIT),
    "token_expires": ("token_expires", ""),
}
#: faults of other reports than that of items
_ELSEWHERE: Final = {
    "count_disagrees": ("open_items",), "no_data_access": ("items", "items_changed", "items_by_id", "open_items"),
}  # fmt: skip
_HIDDEN: Final = {"missing_required": "AMOUNT_DUE_REMAINING", "missing_optional": "PURCHASE_ORDER"}
_REASONS: Final = {
    reason: reason.upper()
    for reason in ("pricing", "quantity", "quality", "delivery", "not_ordered", "duplicate", "paid_already", "other")
}
_WRITING: Final = Writing(
    bank_accounts={name: BankAccount(receipt_method="Manual") for name in ("", BANK_ACCOUNT)},
    promise_context=CONTEXT, promise_segment=SEGMENT, dispute_reasons=_REASONS, exclusions=True,
)  # fmt: skip
#: a key is made once, since that takes the longest of all
_KNOWN: Final = made_credentials()


class Fusion(Counterparty):
    """A pod."""

    own_records = frozenset({"customers", "open_items", "settlements", "holds", "control_balances"})

    def __init__(self, clock: Clock) -> None:
        self.clock, self.books = clock, small_books()
        units = {code: str(kept(self.books).id_of("business unit", code)) for code in (HOME, ABROAD)}
        self._units = units
        self.entity, self.other_entity = units[HOME], units[ABROAD]
        self._server = serve(self.books, credentials=_KNOWN, clock=clock.now)
        self._desk = Desk(self.books, clock.now)

    @property
    def today(self) -> date:
        """The pod's day."""
        return self.clock.now().date()

    def address(self) -> str:
        """On loopback."""
        return self._server.url

    def close(self) -> None:
        """Stop."""
        self._server.stop()

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        auth = ClientCredentials(
            token_url=f"{address}{TOKEN_PATH}", client_id=_KNOWN.client_id, client_secret=Secret(_KNOWN.client_secret),
            scope=_KNOWN.scope,
        )  # fmt: skip
        return Settings(base_url=address, auth=auth, page_size=_PAGE, writing=_WRITING)

    def without_access(self, address: str) -> Settings:
        """An application that the identity domain does not know."""
        settings = self.settings(address)
        return structs.replace(settings, auth=structs.replace(settings.auth, client_id="nobodys"))

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Reports are posted for, and change nothing; nor does logging on."""
        return not path.startswith(("/xmlpserver/", TOKEN_PATH)) and super().is_write(method, path, body)

    def items(self) -> Sequence[BookItem]:
        """From the journal, a payment schedule an item."""
        pod = self._desk.tenant
        return [
            BookItem(
                entity=self._units[key.entity], key=self._key(key), customer=customer_of(pod, item).number,
                currency=item.document.currency, original=item.amount, open=item.open, due=_due(item),
            )
            for key, item in pod.ledger().items.items() if item.open
        ]  # fmt: skip

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """From all lines of the general ledger."""
        found = self.books.control_balances().items()
        return {(self._units[entity], account, currency): amount for (entity, account, currency), amount in found}

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Master data."""
        return {(self._units[entity], number): one.name for (entity, number), one in self.books.customers.items()}

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Installments that are excluded from collections, and accounts on credit hold."""
        items = self._desk.tenant.ledger().items.values()
        excluded = [one.key.entity for one in items if one.open and one.standing.dunning_block]
        held = [one.entity for one in self.books.customers.values() if one.posting_blocked]
        return [(self._units[entity], "EXCLUDED") for entity in excluded] + [
            (self._units[entity], "CREDIT_HOLD") for entity in held
        ]

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """An invoice to the first customer."""
        document = self.books.post_invoice(self._sale(amount, currency, due_on=due), today=self.today)
        key = document.item_key(document.lines[0])
        if entered is not None:
            kept(self.books).stamps[INSTALLMENTS, key] = entered
        return self._key(key)

    def credit_memo(self, amount: str) -> NativeKey:
        """For the first customer."""
        document = self.books.post_credit_memo(self._sale(amount, "EUR"), today=self.today)
        return self._key(document.item_key(document.lines[0]))

    def standing_cash(self, amount: str) -> NativeKey:
        """A receipt that is applied to nothing."""
        document = self.books.post_unapplied(self._cash(Decimal(amount)), today=self.today)
        return self._key(next(document.item_key(line) for line in document.lines if line.is_item))

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """One receipt applied to all of them."""
        items = [self._item(key).item for key in keys]
        total = sum((self.books.item(key).amount for key in items), Decimal(0))
        self.books.post_payment(self._cash(total), today=self.today, clears=items)

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """A receipt applied to an installment that it does not cover."""
        self.books.post_partial(self._cash(Decimal(amount)), on=self._item(key).item, today=self.today)

    def reset(self, key: NativeKey) -> None:
        """The receipt is no longer applied."""
        cleared_by = self._item(key).line.cleared_by
        if cleared_by is None:
            raise LookupError(f"{key} is open")
        self.books.reset_clearing(cleared_by, today=self.today)

    def archive(self, key: NativeKey) -> None:
        """The transaction is purged."""
        del self.books.documents[self._item(key).key.document]
        self.books.revision += 1

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """A change of the installment."""
        item = self._item(key)
        kept(self.books).stamps[INSTALLMENTS, item.key] = entered
        self.books.change_item(item.item, today=self.today, due_on=due)

    def block(self, key: NativeKey, code: str) -> None:
        """An installment has a box, no code."""
        self._desk.exclude(self._item(key), "Y" if code else "N")

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

    def family(self) -> tuple[str, str, str]:
        """Three levels of related accounts."""
        numbers = ("C-CHILD", "C-PARENT", "C-TOP")
        for number in numbers:
            self.books.add_customer(customer(HOME, number, number.title()))
        parents = kept(self.books).parents
        parents["C-CHILD"], parents["C-PARENT"] = "C-PARENT", "C-TOP"
        return numbers

    def spoil(self, fault: str) -> bool | Trouble:
        """The simulator's own faults, on the report of items unless they are about several."""
        if fault in _FAULTS:
            name, setting = _FAULTS[fault]
            self._server.inject(name, resource=_ITEMS, setting=setting)
        elif fault in _ELSEWHERE:
            for statement in _ELSEWHERE[fault]:
                self._server.inject(fault, resource=statement)
        elif fault in _HIDDEN:
            self._server.hide((_ITEMS, _HIDDEN[fault]))
        else:
            return False
        return True

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """On the work areas of receivables and collections."""
        return self._desk.landed(operation, steps)

    def snapshot(self) -> str:
        """What stands in their lists."""
        return self._desk.snapshot()

    def finance_writes(self, text: str) -> None:
        """A note on the first customer's oldest installment, where notes about the customer go."""
        items = self._desk.tenant.ledger().items.values()
        oldest = next(one for one in items if one.open > 0 and one.line.customer == BUYER)
        self._desk.writes_note(int(self._key(oldest.key)[1]), text)

    def finance_reads(self) -> str:
        """All notes."""
        return self._desk.notes()

    def by_hand(self, step: Step) -> None:
        """Another value, or another record under the reference."""
        self._desk.by_hand(step)

    def refusal(self, operation: Operation) -> Refusal:
        """The envelope of the framework's version that is asked for."""
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
        return (self._units[key.entity], str(kept(self.books).id_of("installment", key)))

    def _item(self, key: NativeKey) -> Item:
        return self._desk.tenant.ledger().items[kept(self.books).key_of("installment", int(key[1]))]


def _due(item: Item) -> date | None:
    """Credits fall due when they are made."""
    return (item.standing.due_on if item.amount > 0 else None) or item.document.document_date


_WORDS: Final = "The accounting date is not in an open or future enterable period."
_REFUSED: Final = Refusal(
    words=_WORDS,
    reply=Reply(
        status=400, headers={"Content-Type": "application/vnd.oracle.adf.error+json"},
        body=json.dumps({
            "title": "Bad Request", "status": "400",
            "o:errorDetails": [{"detail": _WORDS, "o:errorCode": "AR_GL_DATE_INVALID", "o:errorPath": "/"}],
        }).encode(),
    ),
)  # fmt: skip

SUBJECT: Final = Subject(
    adapter=ADAPTER, open=Fusion, scale=Path(adapters.oracle.fusion.__file__).with_name("quality_scale.yaml")
)
