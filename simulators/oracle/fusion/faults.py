"""How reading goes wrong: on the pages of one resource or of all, by the names that counterparties share."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from msgspec import Raw, Struct

from simulators.messages import Answer, Request
from simulators.oracle.fusion import fields
from simulators.oracle.fusion.auth import Gate
from simulators.oracle.fusion.errors import Refused, bad_query, gateway_page, too_many, unavailable
from simulators.oracle.fusion.injected import Injected

_ALL: Final = (
    fields.INVOICE, fields.INSTALLMENT, fields.CREDIT_MEMO, fields.RECEIPT, fields.SCHEDULE, fields.ACCOUNT,
    fields.SITE, fields.RECEIPT_APPLICATION, fields.MEMO_APPLICATION,
)  # fmt: skip
_AMOUNTS: Final = frozenset(name for one in _ALL for name, kind in one.items() if kind == "number")
#: the open amount of a row, its due date, its currency, what nothing works without and what nothing depends on
_OPEN: Final = ("InstallmentBalanceDue", "TotalBalanceAmount", "UnappliedAmount", "TransactionBalanceDue")
_DUE: Final = ("InstallmentDueDate", "PaymentScheduleDueDate", "ReceiptDate", "TransactionDate")
_CURRENCY: Final = ("InvoiceCurrencyCode", "EnteredCurrency", "Currency", "CreditMemoCurrency")
_REQUIRED: Final = ("InstallmentId", "StandardReceiptId", "AccountNumber", "CustomerTransactionId")
_OPTIONAL: Final = ("PurchaseOrder", "Comments", "CreditMemoComments", "InstallmentTaxAmountDue")


class Page(Struct, kw_only=True):
    """One page before it is written."""

    resource: str
    #: the target without its window, which tells one reading from another
    question: str
    items: list[dict[str, Any]]
    total: int
    more: bool
    gate: Gate
    request: Request
    #: another answer in its place
    instead: Answer | None = None


Run = Callable[[Page, Injected], bool]


def rows_of(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Rows with those below them."""
    for one in items:
        yield one
        for value in list(one.values()):
            below = value.get("items") if isinstance(value, dict) else value
            if isinstance(below, list):
                yield from rows_of([row for row in below if isinstance(row, dict)])


def _same_page(page: Page, fault: Injected) -> bool:
    first = fault.memory.setdefault(page.question, list(page.items))
    page.items, page.more = list(first), True
    return True


def _again(page: Page, fault: Injected) -> bool:
    last = fault.memory.get(page.question)
    fault.memory[page.question] = page.items[-1] if page.items else None
    if last is None:
        return False
    page.items = [last, *page.items]
    return True


def _not_first(page: Page, fault: Injected) -> bool:
    """Whether the question was asked before."""
    before = page.question in fault.memory
    fault.memory[page.question] = True
    return before


def _vanishing(page: Page, fault: Injected) -> bool:
    later = _not_first(page, fault)
    page.items = page.items[1:] if later else page.items
    return later


def _nothing_more(page: Page, fault: Injected) -> bool:
    later = _not_first(page, fault)
    page.items, page.more = [] if later else page.items, True
    return later


def _count(page: Page, _: Injected) -> bool:
    page.total += 1
    return True


def _fails_later(page: Page, fault: Injected) -> bool:
    later = _not_first(page, fault)
    page.instead = Refused(500, "Internal Server Error").answer(as_json=False) if later else None
    return later


def _first_of(names: tuple[str, ...], value: Any) -> Run:  # noqa: ANN401 - whatever spoils
    """Sets the first of these attributes that a row has, unless a setting says `Attribute=value`."""

    def run(page: Page, fault: Injected) -> bool:
        name, _, told = fault.setting.partition("=")
        wanted = (name,) if name else names
        for row in rows_of(page.items):
            found = next((one for one in wanted if row.get(one) is not None), None)
            if found is not None:
                row[found] = told if name else value
                return True
        return False

    return run


def _amounts(write: Callable[[str], Any]) -> Run:
    def run(page: Page, _: Injected) -> bool:
        for row in rows_of(page.items):
            row.update({name: write(str(row[name])) for name in row.keys() & _AMOUNTS if row[name] is not None})
        return True

    return run


def _undated(page: Page, _: Injected) -> bool:
    for row in rows_of(page.items):
        row.update(dict.fromkeys(row.keys() & frozenset(_DUE[:2])))
    return True


def _without(names: tuple[str, ...]) -> Run:
    def run(page: Page, fault: Injected) -> bool:
        left_out = (fault.setting,) if fault.setting else names
        for row in rows_of(page.items):
            for name in left_out:
                row.pop(name, None)
        return True

    return run


def _new_field(page: Page, _: Injected) -> bool:
    for row in rows_of(page.items):
        row["BrandNewAttribute"] = "x"
    return True


def _nulls(page: Page, _: Injected) -> bool:
    for row in rows_of(page.items):
        row.update(dict.fromkeys(row.keys() & _AMOUNTS))
    return True


def _no_access(page: Page, _: Injected) -> bool:
    page.items, page.total, page.more = [], 0, False
    return True


def _instead(make: Callable[[], Answer]) -> Run:
    def run(page: Page, _: Injected) -> bool:
        page.instead = make()
        return True

    return run


def _unfilterable(page: Page, fault: Injected) -> bool:
    asked = page.request.params.get("q", "")
    struck = bool(asked) and (not fault.setting or fault.setting in asked)
    if struck:
        page.instead = bad_query(f"the attribute {fault.setting or 'in it'} is not queryable").answer(as_json=False)
    return struck


def _expired(page: Page, _: Injected) -> bool:
    """The page still comes; the next request with the same logon is refused."""
    page.gate.end(page.request)
    return True


#: fault → how it runs, and how often it strikes unless somebody says otherwise
FAULTS: Final[dict[str, tuple[Run, int | None]]] = {
    "page_token_loop": (_same_page, None),
    "item_on_two_pages": (_again, None),
    "vanishing_item": (_vanishing, 1),
    "more_with_none": (_nothing_more, None),
    "count_disagrees": (_count, None),
    "html_login": (_instead(lambda: gateway_page(200)), None),
    "fails_later": (_fails_later, None),
    "amount_nan": (_first_of(_OPEN, "NaN"), 1),
    "amount_1e400": (_first_of(_OPEN, Raw(b"1e400")), 1),
    "amount_too_precise": (_first_of(_OPEN, Raw(b"1.234567")), 1),
    "amount_as_number": (_amounts(lambda text: Raw(text.encode())), None),
    "amount_as_exponent": (_amounts(lambda text: Raw(f"{text}E0".encode())), None),
    "unknown_currency": (_first_of(_CURRENCY, "XQZ"), 1),
    "bad_date": (_first_of(_DUE, "2026-13-45"), 1),
    "empty_dates": (_undated, None),
    "value": (_first_of(_OPEN, "0"), 1),
    "missing_required": (_without(_REQUIRED), None),
    "missing_optional": (_without(_OPTIONAL), None),
    "new_field": (_new_field, None),
    "null_columns": (_nulls, None),
    "no_data_access": (_no_access, None),
    "throttled": (_instead(too_many), 1),
    "unavailable": (_instead(unavailable), 1),
    "token_expires": (_expired, 1),
    "unfilterable": (_unfilterable, None),
}
