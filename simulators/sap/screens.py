"""Read-only pages that list records as the ERP's own screens would: line items, customers' texts, payment advices."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape

from simulators.books import Books, Document, Line
from simulators.messages import Answer, text_answer
from simulators.sap.advices import kept
from simulators.sap.edm import wire_amount, without_zeros

LINE_ITEMS = "/screens/line-items"
CUSTOMERS = "/screens/customers"
PAYMENT_ADVICES = "/screens/payment-advices"
PAGE = 100
HEADINGS = ("St", "Document", "Type", "Reference", "Assignment", "Doc. date", "Net due", "Amount", "Curr.", "Clearing",
            "Dunn. block", "Level", "Pmt block", "Text")  # fmt: skip


def line_items(books: Books, params: Mapping[str, str]) -> Answer:
    """The page; `companyCode`, `customer`, `document` (all optional) and `page` (from 1) choose what it shows."""
    with books.lock:
        rows = [
            _cells(document, line)
            for document, line in books.items()
            if params.get("companyCode", document.key.entity) == document.key.entity
            and _same(params.get("customer", ""), line.customer)
            and params.get("document", document.key.number) == document.key.number
        ]
    return _page("Customer Line Item Display", HEADINGS, rows, params)


def customers(books: Books, params: Mapping[str, str]) -> Answer:
    """Dunning block and text of customers' company codes; `companyCode` and `customer` choose."""
    with books.lock:
        rows = [
            (customer.entity, without_zeros(customer.number), customer.name, customer.dunning_block, customer.note)
            for customer in books.customers.values()
            if params.get("companyCode", customer.entity) == customer.entity
            and _same(params.get("customer", ""), customer.number)
        ]
    return _page("Display Customer: Company Code", ("Company", "Customer", "Name", "Dunn. block", "Text"), rows, params)


def payment_advices(books: Books, params: Mapping[str, str]) -> Answer:
    """Payment advices with their items."""
    with books.lock:
        rows = [
            (advice.company, without_zeros(advice.account), advice.number, advice.header_text, item.document,
             wire_amount(item.net, advice.currency), advice.currency)
            for advice in kept(books)
            for item in advice.items
        ]  # fmt: skip
    headings = ("Company", "Account", "Advice", "Header text", "Document", "Net amount", "Curr.")
    return _page("Manage Payment Advices", headings, rows, params)


SCREENS = {LINE_ITEMS: line_items, CUSTOMERS: customers, PAYMENT_ADVICES: payment_advices}


def _page(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]], params: Mapping[str, str]) -> Answer:
    page = max(int(params["page"]), 1) if params.get("page", "").isdigit() else 1
    shown = rows[(page - 1) * PAGE : page * PAGE]
    head = "".join(f"<th>{name}</th>" for name in headings)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in shown)
    pages = max(-(-len(rows) // PAGE), 1)
    html = (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body>"
        f"<h1>{title}</h1><p>{len(rows)} entries, page {page} of {pages}</p>"
        f"<table border='1'><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></body></html>"
    )
    return text_answer(html, kind="text/html;charset=utf-8")


def _same(wanted: str, number: str) -> bool:
    return not wanted or without_zeros(wanted) == without_zeros(number)


def _cells(document: Document, line: Line) -> tuple[str, ...]:
    return (
        "open" if line.is_open else "cleared",
        f"{document.key.number}/{document.key.year}/{line.position:03d}",
        document.kind,
        document.reference,
        line.assignment,
        document.document_date.isoformat(),
        _day(line.due_on),
        wire_amount(line.amount, document.currency),
        document.currency,
        line.cleared_by.number if line.cleared_by else "",
        line.dunning_block,
        str(line.dunning_level or ""),
        line.payment_block,
        line.text,
    )


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""
