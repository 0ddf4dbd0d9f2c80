"""customerPayment and creditMemo: money and credits, and what they are applied to."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Final

from msgspec import Struct

from simulators.books import BooksError, Cash, Customer, ItemKey
from simulators.books.journal import BANK
from simulators.netsuite import rows
from simulators.netsuite.applying import ApplyLine, apply_lines, lines_of, open_debits, shown_line
from simulators.netsuite.declared import Field
from simulators.netsuite.errors import Refused, invalid_value, user_error
from simulators.netsuite.records import LedgerType, Values, transaction_fields
from simulators.netsuite.shown import ZERO, Transaction
from simulators.netsuite.values import external_id

#: what a payment cannot be told to change once it is saved
_FIXED: Final = frozenset({"customer", "currency", "subsidiary", "payment", "arAcct", "tranDate", "exchangeRate"})


class Payer(Struct, frozen=True, kw_only=True):
    """Who pays where, in what, on which receivables account."""

    customer: Customer
    number: int
    currency: str
    control: str


class Applied(LedgerType):
    """A transaction that is applied to others."""

    sublists = ("apply",)

    def lines(self, number: int, *, origin: str) -> dict[str, list[Values]]:
        """The applied lines, then those that are open and could be applied."""
        shown, account = self.shown(number), self.account
        used: defaultdict[ItemKey, Decimal] = defaultdict(Decimal)
        for one in shown.applied:
            used[one.debit] += one.amount
        found = {key: account.picture().items[key] for key in used}
        found |= {debit.key: (number, debit) for number, debit in open_debits(
            account, entity=shown.key.entity, currency=shown.document.currency, payer=shown.line.customer,
            control=shown.line.account,
        )}  # fmt: skip
        lines = [
            shown_line(account, number, debit, amount=used.get(debit.key, ZERO), origin=origin)
            for number, debit in found.values()
        ]
        return {"apply": lines}

    def _apply(self, shown: Transaction, told: Values) -> None:
        wanted = told.get("apply")
        if wanted is not None:
            apply_lines(self.account, shown, lines_of(self.account, wanted.told), replace=wanted.replaces)


class CreditMemo(Applied):
    """Credit memos: what they are applied to can be changed."""

    name = "creditMemo"
    kind = "CustCred"

    @property
    def fields(self) -> tuple[Field, ...]:
        return (
            *transaction_fields(), Field(name="entity", kind="reference", of="customer", writable=False),
            Field(name="account", kind="reference", of="account", writable=False),
            Field(name="applied", kind="number", writable=False),
            Field(name="unapplied", kind="number", writable=False),
            Field(name="status", kind="enum", values=("A", "B"), writable=False),
            *self.account.options.declared.body,
        )  # fmt: skip

    def particular(self, shown: Transaction, row: rows.Row) -> Values:
        return {
            "entity": row["entity"], "account": self.account.place().account(shown.line.account),
            "applied": shown.open - shown.amount, "unapplied": -shown.open,
        }  # fmt: skip

    def change(self, number: int, told: Values) -> None:
        shown = self.shown(number)
        self._apply(shown, told)
        self.save_plain(shown, told)
        self.account.saved("transaction", shown.key)


class CustomerPayment(Applied):
    """Payments: made, applied, taken back, deleted."""

    name = "customerPayment"
    kind = "CustPymt"

    @property
    def fields(self) -> tuple[Field, ...]:
        writable = {"subsidiary", "currency", "tranDate", "exchangeRate"}
        common = [
            Field(name=one.name, kind=one.kind, of=one.of, writable=one.writable or one.name in writable)
            for one in transaction_fields()
        ]
        return (
            *common, Field(name="customer", kind="reference", of="customer", required=True),
            Field(name="account", kind="reference", of="account"), Field(name="undepFunds", kind="boolean"),
            Field(name="arAcct", kind="reference", of="account"), Field(name="payment", kind="number"),
            Field(name="checkNumber"), Field(name="autoApply", kind="boolean"),
            Field(name="toBeEmailed", kind="boolean"), Field(name="applied", kind="number", writable=False),
            Field(name="unapplied", kind="number", writable=False),
            Field(name="status", kind="enum", values=("A", "B", "C", "R"), writable=False),
            *self.account.options.declared.body,
        )  # fmt: skip

    def particular(self, shown: Transaction, row: rows.Row) -> Values:
        place = self.account.place()
        return {
            "customer": row["entity"], "arAcct": place.account(shown.line.account), "account": place.account(BANK),
            "undepFunds": False, "payment": -shown.amount, "applied": shown.open - shown.amount,
            "unapplied": -shown.open, "checkNumber": shown.line.assignment or None, "autoApply": False,
            "toBeEmailed": False, "status": "C",
        }  # fmt: skip

    def payer(self, told: Values) -> Payer:
        """The customer in the subsidiary that the payment is for."""
        if told.get("customer") is None:
            raise user_error("Please enter value(s) for: Customer", path="customer")
        number = told["customer"]
        found, place = self.account.customer(number), self.account.place()
        chosen = told.get("subsidiary")
        fitting = [one for one in found if chosen in {None, place.subsidiary(one.entity)}]
        if not fitting:
            raise invalid_value("subsidiary", chosen)
        one = fitting[0]
        control = self.account.books.customer(one.entity, one.account).control_account
        currency = self._currency(told, default=self.account.books.entities[one.entity].currency)
        if told.get("arAcct") not in {None, place.account(control)}:
            raise invalid_value("arAcct", told["arAcct"])
        return Payer(customer=one, number=number, currency=currency, control=control)

    def _currency(self, told: Values, *, default: str) -> str:
        if told.get("currency") is None:
            return default
        return str(self.account.kept.key_of("currency", told["currency"]))

    def create(self, told: Values) -> int:
        """Posts the money, then applies it; nothing stays if a line is refused."""
        account, payer = self.account, self.payer(told)
        if told.get("externalId") is not None:
            external_id(account, self.name, told["externalId"])
        lines = lines_of(account, told["apply"].told) if "apply" in told else []
        self._check_bank(told)
        automatic = told.get("autoApply", account.options.applies_automatically and not lines)
        if automatic and lines:
            raise user_error("autoApply and apply lines exclude each other.", path="autoApply")
        amount = told.get("payment", sum((line.amount or ZERO for line in lines if line.apply), ZERO))
        if amount <= 0:
            raise user_error("Please enter value(s) for: Payment Amount", path="payment")
        return self._posted(told, payer, amount, self._oldest(payer, amount) if automatic else lines)

    def _posted(self, told: Values, payer: Payer, amount: Decimal, lines: list[ApplyLine]) -> int:
        account, books = self.account, self.account.books
        cash = Cash(
            entity=payer.customer.entity, customer=payer.customer.number, amount=amount, currency=payer.currency,
            received_on=date.fromisoformat(told["tranDate"]) if told.get("tranDate") else account.today(),
            text=told.get("memo") or "", assignment=told.get("checkNumber") or "", user="WEBSERVICES",
            by_interface=True, rate=told.get("exchangeRate"),
        )  # fmt: skip
        try:
            document = books.post_unapplied(cash, today=account.today())
        except (BooksError, LookupError) as error:
            raise user_error(str(error)) from None
        key = next(document.item_key(line) for line in document.lines if line.is_item)
        shown = account.picture().shown[key]
        try:
            apply_lines(account, shown, lines)
            self.save_plain(shown, {name: told[name] for name in told if name != "memo"})
        except Refused:
            books.remove(document.key)
            raise
        account.saved("transaction", key)
        return account.kept.id_of("transaction", key)

    def _check_bank(self, told: Values) -> None:
        """`undepFunds` overrides the account [netsuite.md §2.1]."""
        if told.get("undepFunds") or told.get("account") is None:
            return
        key = self.account.kept.key_of("account", told["account"])
        if key is None or self.account.books.accounts[key].kind != "bank":
            raise invalid_value("account", told["account"])

    def _oldest(self, payer: Payer, amount: Decimal) -> list[ApplyLine]:
        lines: list[ApplyLine] = []
        for number, debit in open_debits(
            self.account, entity=payer.customer.entity, currency=payer.currency, payer=payer.customer.account,
            control=payer.control,
        ):  # fmt: skip
            if amount <= 0:
                break
            part = min(amount, debit.open)
            lines.append(ApplyLine(doc=number, apply=True, amount=part, path="autoApply", line=debit.place))
            amount -= part
        return lines

    def change(self, number: int, told: Values) -> None:
        """Apply lines, memo, external id and the account's own fields; the rest of a saved payment is fixed here."""
        shown, stands = self.shown(number), self.read(number)
        for name in sorted(_FIXED & told.keys()):
            if told[name] != stands[name] and not (name == "customer" and self._same_account(told[name], shown)):
                raise user_error(f"{name} of a saved payment cannot be changed.", path=name)
        if told.get("autoApply"):
            raise user_error("autoApply and apply lines exclude each other.", path="autoApply")
        self._apply(shown, told)
        self.save_plain(shown, told)
        self.account.saved("transaction", shown.key)

    def _same_account(self, number: int, shown: Transaction) -> bool:
        """A branch's items are its head office's."""
        return any(one.account == shown.line.customer for one in self.account.customer(number))

    def delete(self, number: int) -> None:
        """Takes back what is applied, and the payment out of the books."""
        shown, account = self.shown(number), self.account
        try:
            apply_lines(account, shown, [], replace=True)
            account.books.remove(shown.key.document)
        except BooksError as error:
            raise user_error(f"This transaction cannot be deleted: {error}") from None
        account.kept.set_external("transaction", shown.key, None)
        account.remember_deleted(self.name, number, name=shown.document.key.number)
