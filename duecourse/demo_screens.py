"""What the simulated ERPs' own screens show of a step: read from their pages, which no adapter renders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from canonical_model.steps import Step

#: a page of an ERP's screens by its path and query
Page = Callable[[str], str]
#: whether an ERP's screens show a step
Shows = Callable[["Step"], bool]
_LINE_ITEMS: Final = "/screens/line-items"
_CUSTOMERS: Final = "/screens/customers"
_ADVICES: Final = "/screens/payment-advices"


def pages(url: str, *, user: str = "", password: str = "") -> Page:
    """An ERP's pages over HTTP."""
    import httpx2

    def page(path: str) -> str:
        answer = httpx2.get(url + path, auth=(user, password) if user else None, trust_env=False)
        return unescape(answer.raise_for_status().text)

    return page


class SapScreens:
    """Line items, customers' texts and blocks, payment advices."""

    def __init__(self, page: Page) -> None:
        self._page = cache(page)

    def shows(self, step: Step) -> bool:
        """Whether the record or the value of a step is there."""
        native = step.native.key if step.native is not None else ("", "", "")
        if step.name == "advice":
            return step.reference in self._every(f"{_ADVICES}?")
        if step.name == "post":
            page = self._every(f"{_LINE_ITEMS}?companyCode={native[0]}&document={native[1]}&")
            return _has(page, (step.reference,))
        if step.name == "clear":
            items = [place.split("/")[1:] for place in step.content if place.startswith("item/")]
            clearing = step.native.display_no if step.native is not None else "?"
            return all(_has(self._line(item), (clearing,)) for item in items)
        return self._value(step)

    def _value(self, step: Step) -> bool:
        kind, *key = step.subjects[0].split("/")
        if kind == "item":
            values = (text for name, text in step.content.items() if not name.startswith("Ref"))
            return _has(self._line(key), values)
        customer = self._every(f"{_CUSTOMERS}?companyCode={key[0]}&customer={key[1]}&")
        return f"[{step.reference} " in customer if step.reference else _has(customer, step.content.values())

    def _line(self, item: Sequence[str]) -> str:
        """An item's row on the screen of line items."""
        company, number, year, position = item
        lines = self._every(f"{_LINE_ITEMS}?companyCode={company}&document={number}&")
        return lines.partition(f"<td>{number}/{year}/{position}</td>")[2].partition("</tr>")[0]

    def _every(self, path: str) -> str:
        first = self._page(f"{path}page=1")
        last = int(first.partition("page 1 of ")[2].partition("<")[0] or 1)
        return first + "".join(self._page(f"{path}page={number}") for number in range(2, last + 1))


class NetSuiteScreens:
    """Invoices, payments and customers, and the records of our SuiteApp."""

    def __init__(self, page: Page) -> None:
        self._page = cache(page)

    def shows(self, step: Step) -> bool:
        """Whether the record or the value of a step is there."""
        kind = step.name.partition(" ")[0]
        if kind in {"promise", "dispute"}:
            return _has(self._page(f"/screens/records?type=customrecord_duecourse_{kind}"), (step.reference,))
        if kind in {"payment", "apply"}:
            return all(_has(page, (_source(step), amount)) for page, amount in self._invoices(step))
        if kind == "note":
            return _has(self._noted(step), (step.reference,))
        return _has(self._about(step), step.content.values())

    def _noted(self, step: Step) -> str:
        invoice = step.content["transaction"]
        return self._page(f"/screens/invoices?id={invoice}") if invoice else self._about(step)

    def _about(self, step: Step) -> str:
        """The page of the invoice or the customer that a step is about."""
        kind, _, key = step.subjects[0].split("/")
        return self._page(f"/screens/invoices?id={key}" if kind == "item" else f"/screens/customers?entityid={key}")

    def _invoices(self, step: Step) -> list[tuple[str, str]]:
        """The pages of what is paid, and by how much."""
        paid = {place.split("/")[2]: amount for place, amount in step.content.items() if place.startswith("item/")}
        return [(self._page(f"/screens/invoices?id={own}"), amount) for own, amount in paid.items()]


class FusionScreens:
    """The work areas: transactions with their installments, receipts and what they pay, promises, disputes, notes."""

    def __init__(self, page: Page) -> None:
        self._page = cache(page)

    def shows(self, step: Step) -> bool:
        """Whether the record or the value of a step is there."""
        kind = step.name.partition(" ")[0]
        places = {"note": "notes", "promise": "collections", "dispute": "disputes"}
        if kind in places:
            return step.reference in self._page(f"/screens/{places[kind]}")
        if kind == "receipt":
            own = step.native.key[0] if step.native is not None else "?"
            return _has(self._page(f"/screens/receipts?id={own}"), (step.reference,))
        if kind == "apply":
            applied = self._page(f"/screens/applications?installment={step.content['installment']}")
            return _has(applied, (step.content["applied"],))
        installment = step.subjects[0].split("/")[-1]
        rows = self._page(f"/screens/transactions?id={step.content['transaction']}").split("</tr>")
        return any(f"<td>{installment}</td>" in row and "<td>Y</td>" in row for row in rows)


class DynamicsScreens:
    """Attachments, the status of transactions, payment journals with their lines."""

    def __init__(self, page: Page) -> None:
        self._page = cache(page)

    def shows(self, step: Step) -> bool:
        """Whether the record or the value of a step is there."""
        kind = step.name.partition(" ")[0]
        if kind == "note":
            return _has(self._page("/screens/attachments"), (step.reference,))
        if kind == "slot":
            transaction = step.subjects[0].split("/")[-1]
            return _has(self._page(f"/screens/collections?CustTrans={transaction}"), (step.content["status"],))
        return _has(self._page("/screens/journals"), (step.reference,))


class HubSpotScreens:
    """What is on the page of a company: its timeline, its tickets, its figures."""

    def __init__(self, page: Page) -> None:
        self._page = cache(page)

    def shows(self, step: Step) -> bool:
        """Whether the record or the figures of a step are there."""
        page = self._page(f"/screens/company?number={step.subjects[0].partition('/')[2]}")
        return all(told in page for told in ((step.reference,) if step.reference else step.content.values()))


def _source(step: Step) -> str:
    """The internal id of the payment or credit memo that is used."""
    made = step.native.key[0] if step.native is not None else "?"
    return step.content["source"].partition("/")[2] if "source" in step.content else made


def _has(page: str, values: Iterable[str]) -> bool:
    return all(f"<td>{value}</td>" in page for value in values)
