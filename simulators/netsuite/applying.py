"""Apply lines of payments and credit memos: what may be applied to what, and the books doing it.

A payment and an invoice share subsidiary, currency and receivables account, and the customer or one below it
[netsuite.md §0.5, §2.1]. Lines are found by `doc`; a sublist that is patched is merged by it.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final

from msgspec import Struct

from simulators.books import BooksError
from simulators.netsuite.account import RECORD_TYPES, Account
from simulators.netsuite.declared import Field
from simulators.netsuite.errors import Refused, invalid_value, user_error
from simulators.netsuite.shown import ZERO, Transaction, tranid
from simulators.netsuite.values import parsed, reference

Values = dict[str, Any]
#: a bound against customers whose parents go round in a circle
MAX_FAMILY: Final = 50
_LINE: Final = (
    Field(name="doc", kind="reference", of="transaction"), Field(name="apply", kind="boolean"),
    Field(name="amount", kind="number"), Field(name="line", kind="integer"), Field(name="applyDate", kind="date"),
)  # fmt: skip


class ApplyLine(Struct, frozen=True, kw_only=True):
    """One line that a caller wrote: an amount on a document, or nothing on it any more."""

    doc: int
    apply: bool
    #: None: as much as there is
    amount: Decimal | None
    path: str
    #: which line of the document, where it has several: an instalment
    line: int | None = None


def lines_of(account: Account, told: Any) -> list[ApplyLine]:  # noqa: ANN401 - as written
    """The lines of `{"items": [...]}`."""
    items = told.get("items") if isinstance(told, dict) else None
    if not isinstance(items, list):
        raise invalid_value("apply", told)
    return [_line(account, item, f"apply.items[{place}]") for place, item in enumerate(items)]


def _line(account: Account, item: Any, path: str) -> ApplyLine:  # noqa: ANN401 - as written
    if not isinstance(item, dict):
        raise invalid_value("apply", item, path=path)
    told = {f.name: parsed(account, f, item[f.name], path=f"{path}.{f.name}") for f in _LINE if f.name in item}
    if told.get("doc") is None:
        raise user_error("Please enter value(s) for: doc", path=f"{path}.doc")
    amount = told.get("amount")
    if amount is not None and amount <= 0 and told.get("apply", True):
        raise invalid_value("amount", amount, path=f"{path}.amount")
    return ApplyLine(
        doc=told["doc"], apply=told.get("apply", True), amount=amount, path=path, line=told.get("line")
    )  # fmt: skip


def apply_lines(account: Account, credit: Transaction, lines: list[ApplyLine], *, replace: bool = False) -> None:
    """Applies, changes and takes back; all of it or nothing."""
    books = account.books
    before = {pair: one for pair, one in books.applied.items() if pair[0] == credit.item}
    try:
        if replace:
            wanted = {chosen(account, line).item for line in lines}
            for pair in before.keys() - {(credit.item, debit) for debit in wanted}:
                books.apply(*pair, amount=ZERO, today=account.today())
        for line in sorted(lines, key=lambda line: line.apply):
            _one(account, credit, line)
    except (BooksError, Refused) as error:
        _restore(account, credit, before)
        raise error if isinstance(error, Refused) else user_error(str(error)) from None


def _restore(account: Account, credit: Transaction, before: dict[Any, Any]) -> None:
    books = account.books
    for pair in [pair for pair in books.applied if pair[0] == credit.item]:
        if pair not in before or books.applied[pair].amount != before[pair].amount:
            books.apply(*pair, amount=ZERO, today=account.today())
    for pair, one in before.items():
        if pair not in books.applied:
            books.apply(*pair, amount=one.amount, today=account.today())


def _one(account: Account, credit: Transaction, line: ApplyLine) -> None:
    debit = chosen(account, line)
    if not line.apply and (credit.item, debit.item) not in account.books.applied:
        if any(one.debit == debit.key for one in credit.applied):
            raise user_error("This application was made by a clearing and cannot be taken back here.", path=line.path)
        return
    if line.apply:
        _fits(account, credit, debit, line)
    books = account.books
    held = books.applied.get((credit.item, debit.item))
    free = (held.amount if held else ZERO) - books.unused(credit.item)
    due = (held.amount if held else ZERO) + books.unused(debit.item)
    amount = ZERO if not line.apply else min(due, free) if line.amount is None else line.amount
    if amount > due:
        raise user_error(f"The amount {amount} exceeds what is due, {due}.", path=f"{line.path}.amount")
    if amount > free:
        raise user_error("You cannot apply more than your total payments.", path=f"{line.path}.amount")
    books.apply(credit.item, debit.item, amount=amount, today=account.today())


def chosen(account: Account, line: ApplyLine) -> Transaction:
    """What a line is about: a transaction, or the instalment that it names; refused where it names none."""
    debit = account.picture().by_id[line.doc]
    if not debit.instalments:
        return debit
    found = next((one for one in debit.instalments if one.place == line.line), None)
    if found is None:
        raise invalid_value("line", line.line, path=f"{line.path}.line")
    return found


def _fits(account: Account, credit: Transaction, debit: Transaction, line: ApplyLine) -> None:
    why = ""
    if debit.amount <= 0 or debit.voided:
        why = "it is no open receivable"
    elif debit.document.currency != credit.document.currency:
        why = "its currency is another one"
    elif debit.key.entity != credit.key.entity:
        why = "its subsidiary is another one"
    elif debit.line.account != credit.line.account:
        why = "its A/R account is another one"
    elif not is_below(account, debit.line.customer, credit.line.customer):
        why = "its customer is another one"
    if why:
        number = debit.document.key.number
        raise user_error(f"Invalid apply line: document {number} cannot be applied, {why}.", path=f"{line.path}.doc")


def is_below(account: Account, code: str, payer: str) -> bool:
    """Whether a customer is the payer or has it above itself: a parent pays for its children."""
    for _ in range(MAX_FAMILY):
        if code == payer:
            return True
        parent = account.kept.parents.get(code)
        if parent is None:
            return False
        code = parent
    return False


def open_debits(
    account: Account, *, entity: str, currency: str, payer: str, control: str
) -> Iterator[tuple[int, Transaction]]:
    """What a payer could apply something to, oldest first; of an invoice with instalments each that is open."""
    found = [
        (number, one)
        for number, one in account.picture().items.values()
        if one.amount > 0 and one.open and one.key.entity == entity and one.document.currency == currency
        and one.line.account == control and is_below(account, one.line.customer, payer)
    ]  # fmt: skip
    yield from sorted(found, key=lambda pair: (pair[1].line.due_on or date.max, pair[0]))


def shown_line(account: Account, number: int, debit: Transaction, *, amount: Decimal, origin: str) -> Values:
    """One line of the sublist; an amount of zero is a line that could be applied."""
    row: Values = {
        "links": [], "apply": bool(amount), "applyDate": debit.document.posting_date.isoformat(),
        "currency": debit.document.currency, "doc": reference(account, RECORD_TYPES[debit.kind], number, origin=origin),
        "due": debit.open + amount, "line": debit.place, "refNum": tranid(debit), "total": debit.amount,
        "type": "Invoice" if debit.kind == "CustInvc" else "Journal",
    }  # fmt: skip
    return row | ({"amount": amount} if amount else {})
