"""A read-only page that lists a customer's items as the ERP's own line-item screen would."""

from collections.abc import Mapping
from datetime import date
from html import escape

from simulators.books import Books, Document, Line
from simulators.sap.edm import wire_amount, without_zeros
from simulators.sap.messages import Answer, text_answer

PATH = "/screens/line-items"
PAGE = 100
HEADINGS = ("St", "Document", "Type", "Reference", "Assignment", "Doc. date", "Net due", "Amount", "Curr.", "Clearing",
            "Dunn. block", "Level", "Pmt block", "Text")  # fmt: skip


def line_items(books: Books, params: Mapping[str, str]) -> Answer:
    """The page; `companyCode`, `customer` (both optional) and `page` (from 1) choose what it shows."""
    with books.lock:
        rows = [
            _cells(document, line)
            for document, line in books.items()
            if params.get("companyCode", document.key.entity) == document.key.entity
            and _same(params.get("customer", ""), line.customer)
        ]
    page = max(int(params["page"]), 1) if params.get("page", "").isdigit() else 1
    shown = rows[(page - 1) * PAGE : page * PAGE]
    head = "".join(f"<th>{name}</th>" for name in HEADINGS)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in shown)
    pages = max(-(-len(rows) // PAGE), 1)
    html = (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Customer Line Item Display</title></head><body>"
        f"<h1>Customer Line Item Display</h1><p>{len(rows)} items, page {page} of {pages}</p>"
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
