"""A receipt cleared with the items that it pays: JournalEntryBulkClearingRequest_In, by our transcription.

The service's description is not public, so it is refused until the settings allow it. The message is taken at once and
worked later; what became of it shows in the items themselves. Only what settles in full is cleared: the receipt's whole
amount against the whole open amount of the items. SAP offers no service that resets a clearing.
"""

from __future__ import annotations

from typing import Final

from adapters.kit.places import ITEM, parts
from adapters.kit.soap import leaf, node
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import records_in, soap_outcome
from adapters.sap.s4.writing.cube_rows import Row, lines, place_of, text, where
from adapters.sap.s4.writing.messages import day_sent, header, message, message_id
from adapters.sap.s4.writing.places import cube_key
from canonical_model.identity import SETTLED
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

#: what an item may be beside the receipt
OPEN: Final = "open"
CLEARED: Final = "cleared with the receipt"
_OTHERWISE: Final = "cleared otherwise, or the receipt is"
#: the step that posts the receipt, where it does not stand there yet
POST: Final = "post"
RECEIPT: Final = "receipt"
_SERVICE: Final = "JournalEntryBulkClearingRequest_In"
_FIELDS: Final = (
    "CompanyCode", "AccountingDocument", "FiscalYear", "AccountingDocumentItem", "Customer", "TransactionCurrency",
    "IsCleared", "ClearingAccountingDocument", "ClearingDocFiscalYear",
)  # fmt: skip


class Clearing:
    """The items named in the step's content, and the receipt: one that stood there, or one that was just posted."""

    def __init__(self, settings: Settings) -> None:
        self._settings, self._set = settings, settings.writing

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The clearing: the receipt, then what it pays [addendum A6: the order of the fields]."""
        on, places = day_sent(step), (_receipt(step, facts), *_items(step))
        entry = (
            leaf("CompanyCode", parts(places[0])[0]),
            leaf("AccountingDocumentType", self._set.clearing_type),
            leaf("DocumentDate", on),
            leaf("PostingDate", on),
            leaf("CurrencyCode", step.content["currency"]),
            leaf("DocumentHeaderText", "duecourse"),
            leaf("ReferenceDocument", f"CL{step.id[:14].upper()}"),
            leaf("CreatedByUser", self._set.posting_user),
            *(_line(number, place, step.content["account"]) for number, place in enumerate(places, 1)),
        )
        asked = node("JournalEntryClearingRequest", header(step), node("JournalEntry", *entry))
        path = self._settings.services.clearing
        return message(step, asked, path=path, service=_SERVICE, root="JournalEntryBulkClearingRequest")

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """The receipt and the items as they stand now."""
        named = (f"({where(**cube_key(place))})" for place in (_receipt(step, facts), *_items(step)))
        return lines(self._settings, " or ".join(named), fields=_FIELDS)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a clearing shows in its items."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """How each item stands to the receipt; None where one of them is not there."""
        rows = {place_of(row): row for row in records_in(response)}
        items = _items(step)
        receipt = next((place for place in rows if place not in items), "")
        if not receipt or any(place not in rows for place in items):
            return None
        first = rows[receipt]
        content = {
            **{place: _beside(rows[place], first) for place in items},
            RECEIPT: receipt,
            "account": padded(text(first, "Customer")),
            "currency": text(first, "TransactionCurrency"),
        }
        key = (parts(receipt)[0], *(_clearing_of(first) or ("", "")))
        return NativeRecord(type="clearing", key=key, content=content, display_no=key[1], echoes=_echoes(rows, items))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """Taken, refused, or not known."""
        return soap_outcome(answer, message_id(step))


def _items(step: Step) -> tuple[str, ...]:
    return tuple(name for name in step.content if name.startswith(f"{ITEM}/"))


def _receipt(step: Step, facts: Facts) -> str:
    posted = facts.get(POST)
    place = step.content.get(RECEIPT) or (posted.content.get("item", "") if posted is not None else "")
    if not place:
        raise ValueError("the receipt that is to be cleared is not known: its posting did not show its line")
    return place


def _beside(item: Row, receipt: Row) -> str:
    clearing = _clearing_of(item)
    if not clearing and not _clearing_of(receipt):
        return OPEN
    return CLEARED if clearing and clearing == _clearing_of(receipt) else _OTHERWISE


def _clearing_of(row: Row) -> tuple[str, str] | None:
    document = padded(text(row, "ClearingAccountingDocument"))
    return (document, text(row, "ClearingDocFiscalYear")) if document.strip("0") else None


def _line(number: int, place: str, account: str) -> str:
    company, document, year, item = parts(place)
    return node(
        "APARItems",
        leaf("ReferenceDocumentItem", str(number)),
        leaf("CompanyCode", company),
        leaf("AccountType", "D"),
        leaf("APARAccount", account),
        leaf("FiscalYear", year),
        leaf("AccountingDocument", document),
        leaf("AccountingDocumentItem", item),
    )


def _echoes(rows: dict[str, Row], items: tuple[str, ...]) -> tuple[Echo, ...]:
    """The items settled: read as open again, finance reset the clearing."""
    return tuple(
        Echo(
            kind=OpenItem.KIND,
            native_key=parts(place),
            shows=SETTLED,
            about=(Customer.KIND, (parts(place)[0], padded(text(rows[place], "Customer")))),
        )
        for place in items
        if _clearing_of(rows[place])
    )
