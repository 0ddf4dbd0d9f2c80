"""`!transform`: one record made of another, or with `type=create-form` only what it would be, and nothing is saved.

The form lists what could be applied, which makes it a dry run [netsuite.md §2.1]. Of an invoice, its own line is
chosen with all that is due, as the button in NetSuite does; nobody has shown that for REST.
"""

from decimal import Decimal
from typing import Any, Final

from simulators.books import BooksError, ItemKey, Sale
from simulators.messages import Answer, Request
from simulators.netsuite.account import Account
from simulators.netsuite.applying import chosen, lines_of, open_debits, shown_line
from simulators.netsuite.errors import no_type, user_error
from simulators.netsuite.payments import CustomerPayment, Payer
from simulators.netsuite.records import RecordType, Sublist, Values
from simulators.netsuite.shown import ZERO, Transaction
from simulators.netsuite.values import RESOURCE, resource, shown

FORM: Final = "type=create-form"
_LEGACY_TAX: Final = (
    "This operation is not supported in accounts with legacy tax. To use it over REST, enable the SuiteTax feature."
)


class Transform:
    """One transformation."""

    def __init__(self, account: Account, source: RecordType, number: int, target: RecordType) -> None:
        self.account, self.source, self.number, self.target = account, source, number, target

    def answer(self, request: Request, told: Values) -> tuple[Answer | None, int]:
        """The form, or the internal id of what was made."""
        self.source.read(self.number)
        pair = (self.source.name, self.target.name)
        if pair == ("invoice", "creditMemo"):
            return None, self._credit_memo(told)
        if pair not in {("customer", "customerPayment"), ("invoice", "customerPayment")}:
            raise no_type(f"{self.source.name}/!transform/{self.target.name}")
        wanted = {**self._defaults(told), **told}
        if FORM in request.header("accept"):
            return resource(self._form(wanted, request.origin), kind=RESOURCE.replace("singular", "create-form")), 0
        return None, self.target.create(wanted)

    def _defaults(self, told: Values) -> Values:
        if self.source.name == "customer":
            return {"customer": self.number, "autoApply": False}
        values = self.source.read(self.number)
        due = values["amountRemaining"]
        made = {"customer": values["entity"], "subsidiary": values["subsidiary"], "currency": values["currency"]}
        if "apply" not in told and due:
            shown = self.account.picture().by_id[self.number]
            lines = [
                {"doc": {"id": str(self.number)}, "line": one.place, "apply": True, "amount": one.open}
                for one in shown.instalments or (shown,) if one.open
            ]  # fmt: skip
            made |= {"payment": due, "apply": Sublist(told={"items": lines})}
        return {**made, "autoApply": False}

    def _form(self, wanted: Values, origin: str) -> Values:
        """The defaulted record with every line that is open."""
        target, account = self.target, self.account
        assert isinstance(target, CustomerPayment)  # noqa: S101 - the only target that has a form
        payer, place = target.payer(wanted), account.place()
        entity, control = payer.customer.entity, payer.control
        told: dict[str, Any] = {
            "customer": payer.number, "currency": place.currency(payer.currency),
            "subsidiary": place.subsidiary(entity), "arAcct": place.account(control),
            "tranDate": account.today().isoformat(), "payment": ZERO, "autoApply": False,
            **{name: value for name, value in wanted.items() if name != "apply"},
        }  # fmt: skip
        fields = {field.name: field for field in target.fields}
        record = {
            name: shown(account, fields[name], value, origin=origin)
            for name, value in told.items() if value is not None
        }  # fmt: skip
        items = self._lines(payer, wanted, origin)
        applied = sum((item["amount"] for item in items if item["apply"]), ZERO)
        payment = max(told["payment"], applied) if not told["payment"] else told["payment"]
        if applied > payment:
            raise user_error("You cannot apply more than your total payments.", path="apply")
        record |= {"payment": payment, "applied": applied, "unapplied": payment - applied}
        return {"links": [], **record, "apply": {"links": [], "items": items, "totalResults": len(items)}}

    def _lines(self, payer: Payer, wanted: Values, origin: str) -> list[Values]:
        wished = self._wished(wanted)
        found = list(open_debits(
            self.account, entity=payer.customer.entity, currency=payer.currency, payer=payer.customer.account,
            control=payer.control,
        ))  # fmt: skip
        opens = {debit.key: debit.open for _, debit in found}
        for key, (amount, path) in wished.items():
            if key not in opens or (amount is not None and amount > opens[key]):
                raise user_error(f"Invalid apply line: {key.number} is not open for {amount} here.", path=path)
        return [_form_line(self.account, doc, debit, wished, origin) for doc, debit in found]

    def _wished(self, wanted: Values) -> dict[ItemKey, tuple[Decimal | None, str]]:
        if "apply" not in wanted:
            return {}
        lines = lines_of(self.account, wanted["apply"].told)
        return {chosen(self.account, line).key: (line.amount, line.path) for line in lines if line.apply}

    def _credit_memo(self, told: Values) -> int:
        """Needs SuiteTax over REST [netsuite.md §0.8]."""
        account = self.account
        if not account.options.suite_tax:
            raise user_error(_LEGACY_TAX)
        invoice = account.picture().by_id[self.number]
        lines = lines_of(account, told["apply"].told) if "apply" in told else []
        amount = next((line.amount for line in lines if line.amount is not None), invoice.open)
        key = invoice.key
        sale = Sale(
            entity=key.entity, customer=invoice.line.branch or invoice.line.customer, amount=amount,
            currency=invoice.document.currency, document_date=account.today(), text=told.get("memo") or "",
        )  # fmt: skip
        if not ZERO < amount <= account.books.unused(invoice.item):
            raise user_error(f"{amount} is not what is due of {key.number}", path="apply")
        try:
            document = account.books.post_credit_memo(sale, today=account.today())
            credit = document.item_key(document.lines[0])
            account.books.apply(credit, invoice.item, amount=amount, today=account.today())
        except BooksError as error:
            raise user_error(str(error)) from None
        account.picture()
        account.saved("transaction", credit)
        return account.kept.id_of("transaction", credit)


def _form_line(
    account: Account, doc: int, debit: Transaction, wished: dict[ItemKey, tuple[Decimal | None, str]], origin: str
) -> Values:
    line = shown_line(account, doc, debit, amount=ZERO, origin=origin)
    if debit.key in wished:
        amount = wished[debit.key][0]
        line |= {"apply": True, "amount": debit.open if amount is None else amount}
    return line
