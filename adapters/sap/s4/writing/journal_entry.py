"""A payment posted as a journal entry, and its reversal: JournalEntryCreateRequestConfirmation_In [WSDL].

The answer is HTTP 200 also where nothing was posted: the document's number and the log say what happened [sap.md §2.4].
SAP does not rule out that the same message posts twice, so the document carries our reference and is searched for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.kit.soap import leaf, node, told_in
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import records_in, soap_outcome
from adapters.sap.s4.writing.cube_rows import Row, day, key_of, lines, place_of, text, where
from adapters.sap.s4.writing.difference_names import DIFFERENCE, REST, WORTH, WORTH_IN
from adapters.sap.s4.writing.messages import day_sent, header, message, message_id
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import Applied, ErpResponse, Facts, Outcome, Refused, TransportFailure, Unknown

_SERVICE: Final = "JournalEntryCreateRequestConfirmation_In"
_TYPE: Final = "journal entry"
_FIELDS: Final = (
    "CompanyCode", "AccountingDocument", "FiscalYear", "AccountingDocumentItem", "FinancialAccountType", "Customer",
    "GLAccount", "DocumentDate", "PostingDate", "DocumentItemText", "TransactionCurrency",
    "AmountInTransactionCurrency", "CompanyCodeCurrency", "AmountInCompanyCodeCurrency", "IsCleared", "IsReversal",
    "IsReversed",
)  # fmt: skip
#: the number that SAP gives where it posted nothing
_NOTHING: Final = "0000000000"
_OK: Final = 200
#: MaximumLogItemSeverityCode: 1 information, 2 warning, 3 error [sap.md §2.4]
_ERROR: Final = "3"
#: SAP's delivered reason "reversal in the current period" [as a public program sends it]
_REASON: Final = "01"
_CUSTOMER: Final = "D"
#: what the answer says of a document and of how it went
_ANSWERED: Final = ("AccountingDocument", "CompanyCode", "FiscalYear", "MaximumLogItemSeverityCode", "Note")


class JournalEntry:
    """The document that is posted, found by its reference, or the one that is reversed, by its key."""

    def __init__(self, settings: Settings) -> None:
        self._settings, self._set = settings, settings.writing

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The posting, or the reversal."""
        entry = self._reversal(step) if step.kind == "assign" else self._payment(step)
        asked = node("JournalEntryCreateRequest", header(step), node("JournalEntry", *entry))
        path = self._settings.services.journal_entry
        return message(step, asked, path=path, service=_SERVICE, root="JournalEntryBulkCreateRequest")

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The lines of documents with our reference; or of the document that is to be reversed."""
        if step.kind == "assign":
            company, document, year = parts(step.subjects[0])[:3]
            asked = where(CompanyCode=company, AccountingDocument=document, FiscalYear=year)
        else:
            asked = where(CompanyCode=step.content["entity"], DocumentReferenceID=step.reference)
        return lines(self._settings, asked, fields=_FIELDS)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The documents that carry our reference; a reversal repeats it and is none of its own."""
        documents: dict[tuple[str, ...], list[Row]] = {}
        for row in records_in(response):
            if not row.get("IsReversal"):
                documents.setdefault(key_of(row)[:3], []).append(row)
        return tuple(_shown(step, key, rows) for key, rows in documents.items())

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether the document that is to be reversed stands, and whether the customer's line of it is open."""
        row = _customers_line(records_in(response))
        if row is None:
            return None
        state = {"document": "posted", "line": "cleared" if row.get("IsCleared") else "open"}
        shown = {"document": "reversed"} if row.get("IsReversed") else state
        return NativeRecord(type=_TYPE, key=parts(step.subjects[0])[:3], content=shown)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the document's number and the log; an answer without either is not known."""
        if isinstance(answer, TransportFailure) or answer.status != _OK:
            return soap_outcome(answer, message_id(step))
        found = told_in(answer.body, *_ANSWERED)
        told = found.texts
        number = told["AccountingDocument"]
        if number and number != _NOTHING:
            key = (told["CompanyCode"], number, told["FiscalYear"])
            return Applied(native=NativeRecord(type=_TYPE, key=key, content=step.content, display_no=number))
        if number == _NOTHING and told["MaximumLogItemSeverityCode"] == _ERROR:
            return Refused(said="; ".join(found.found["Note"]) or "SAP posted nothing and gave no reason")
        return Unknown(why=f"neither a document nor an error in the answer: {answer.body[:200]}")

    def _payment(self, step: Step) -> tuple[str, ...]:
        """In the message's order: head, bank line, differences, customer's lines; a credit is negative and says so."""
        told = step.content
        return (
            *self._head(),
            leaf("DocumentReferenceID", step.reference),
            leaf("DocumentHeaderText", "duecourse"),
            leaf("CreatedByUser", self._set.posting_user),
            leaf("CompanyCode", told["entity"]),
            leaf("DocumentDate", told["value_date"]),
            leaf("PostingDate", told["posting_date"]),
            *self._gl_lines(told),
            *_debtor_lines(told),
        )

    def _gl_lines(self, told: Mapping[str, str]) -> tuple[str, ...]:
        """The bank's line, and what is written off: debit positive, credit negative."""
        bank = (
            leaf("GLAccount", told["gl_account"]),
            leaf("AmountInTransactionCurrency", told["amount"], currencyCode=told["currency"]),
            *_in_books(told, sign=""),
            leaf("DebitCreditCode", "S"),
            leaf("DocumentItemText", told["text"]),
            leaf("ValueDate", told["value_date"]),
        )
        center = self._set.difference_cost_center
        assigned = (node("AccountAssignment", leaf("CostCenter", center)),) if center else ()
        others = (
            node(
                "Item",
                leaf("GLAccount", name.removeprefix(DIFFERENCE)),
                leaf("AmountInTransactionCurrency", amount, currencyCode=told["currency"]),
                leaf("DebitCreditCode", "H" if amount.startswith("-") else "S"),
                leaf("DocumentItemText", told["text"]),
                *assigned,
            )
            for name, amount in _differences(told)
        )
        return (node("Item", *bank), *others)

    def _reversal(self, step: Step) -> tuple[str, ...]:
        """The document to reverse is named by number, company code and year in one word."""
        company, document, year = parts(step.subjects[0])[:3]
        on = day_sent(step)
        return (
            *self._head(),
            leaf("ReversalReason", _REASON),
            leaf("ReversalReferenceDocument", f"{document}{company}{year}"),
            leaf("CreatedByUser", self._set.posting_user),
            leaf("CompanyCode", company),
            leaf("DocumentDate", on),
            leaf("PostingDate", on),
        )

    def _head(self) -> tuple[str, ...]:
        return (
            leaf("OriginalReferenceDocumentType", "BKPFF"),
            leaf("BusinessTransactionType", "RFBU"),
            leaf("AccountingDocumentType", self._set.payment_type),
        )


def _differences(told: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, amount) for name, amount in told.items() if name.startswith(DIFFERENCE)]


def _debtor_lines(told: Mapping[str, str]) -> Iterator[str]:
    """What is for the items, and what stays on the account; numbered after the lines before them."""
    rest = Decimal(told.get(REST, "0"))
    differences = [Decimal(amount) for _, amount in _differences(told)]
    applied = Decimal(told["amount"]) + sum(differences, Decimal(0)) - rest
    for number, amount in enumerate(one for one in (applied, rest) if one):
        yield node(
            "DebtorItem",
            leaf("ReferenceDocumentItem", str(2 + len(differences) + number)),
            leaf("Debtor", told["account"]),
            leaf("AmountInTransactionCurrency", plain_amount(f"-{amount:f}"), currencyCode=told["currency"]),
            *_in_books(told, sign="-"),
            leaf("DebitCreditCode", "H"),
            leaf("DocumentItemText", told["text"]),
        )


def _in_books(told: Mapping[str, str], *, sign: str) -> tuple[str, ...]:
    """What came in the company code's own currency; where the document is in that, SAP takes it from there."""
    return (
        (leaf("AmountInCompanyCodeCurrency", f"{sign}{told[WORTH]}", currencyCode=told[WORTH_IN]),)
        if WORTH in told
        else ()
    )


def _customers_line(rows: Iterable[Row]) -> Row | None:
    return next((row for row in rows if text(row, "FinancialAccountType") == _CUSTOMER), None)


def _shown(step: Step, key: tuple[str, ...], rows: list[Row]) -> NativeRecord:
    """A document as its lines show it: what was for the items first, then what stayed on the account."""
    rows = sorted(rows, key=lambda row: text(row, "AccountingDocumentItem").rjust(3, "0"))
    customers = [row for row in rows if text(row, "FinancialAccountType") == _CUSTOMER]
    line, left = (customers[0] if customers else {}), customers[1:]
    others = [row for row in rows if row not in customers]
    bank = next((row for row in others if padded(text(row, "GLAccount")) == step.content["gl_account"]), {})
    content = {
        "entity": key[0],
        "account": padded(text(line, "Customer")),
        "currency": text(line, "TransactionCurrency"),
        "amount": _amount(bank),
        "value_date": day(line, "DocumentDate"),
        "posting_date": day(line, "PostingDate"),
        "text": text(line, "DocumentItemText"),
        "gl_account": padded(text(bank, "GLAccount")),
        "item": place_of(line) if line else "",
        **{f"{DIFFERENCE}{padded(text(row, 'GLAccount'))}": _amount(row) for row in others if row is not bank},
        **(_worth(bank) if WORTH in step.content else {}),
        **({REST: _amount(left[0]).removeprefix("-")} if len(left) == 1 else {}),
    }
    return NativeRecord(
        type=_TYPE,
        key=key,
        content=content,
        status="reversed" if line.get("IsReversed") else "effective",
        display_no=key[1],
        echoes=tuple(Echo(kind=OpenItem.KIND, native_key=key_of(row)) for row in customers),
    )


def _worth(bank: Row) -> dict[str, str]:
    return {
        WORTH: plain_amount(bank.get("AmountInCompanyCodeCurrency")) if bank else "",
        WORTH_IN: text(bank, "CompanyCodeCurrency"),
    }


def _amount(row: Row) -> str:
    return plain_amount(row.get("AmountInTransactionCurrency")) if row else ""
