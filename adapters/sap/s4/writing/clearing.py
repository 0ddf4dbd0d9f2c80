"""A receipt cleared with the items that it pays: JournalEntryBulkClearingRequest_In, by our transcription.

The service's description is not public, so it is refused until the settings allow it. The message is taken at once and
worked later; what became of it shows in the items themselves, and in items that refer to them: a residual item (`V`), a
part payment (`Z`). The receipt is always cleared as a whole. SAP offers no service that resets a clearing.

What the fields mean [notes of two tenants' programs, addendum A6]: the sign of a part payment is not looked at, a
residual amount has the sign of its item and needs a reason code, a discount is an amount beside either. A reason code
whose customizing charges differences off would post the rest to an account instead of leaving it open [SAP, Define
Reason Codes]: the residual item is looked for, and without it the act goes to a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import ITEM, parts
from adapters.kit.soap import leaf, node
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import records_in, soap_outcome
from adapters.sap.s4.writing.cube_rows import Row, lines, place_of, text, where
from adapters.sap.s4.writing.messages import day_sent, header, message, message_id
from adapters.sap.s4.writing.places import cube_key, following
from adapters.sap.s4.writing.shares import (
    CLEARED,
    DISCOUNT,
    OPEN,
    PARTIAL,
    REASON,
    RESIDUAL,
    paid_in_part,
    rest_open,
)
from canonical_model.identity import SETTLED
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_OTHERWISE: Final = "cleared otherwise, or the receipt is"
#: the step that posts the receipt, where it does not stand there yet
POST: Final = "post"
RECEIPT: Final = "receipt"
_SERVICE: Final = "JournalEntryBulkClearingRequest_In"
_FIELDS: Final = (
    "CompanyCode", "AccountingDocument", "FiscalYear", "AccountingDocumentItem", "Customer", "TransactionCurrency",
    "IsCleared", "ClearingAccountingDocument", "ClearingDocFiscalYear",
)  # fmt: skip
#: of items that follow another one
_FOLLOWING: Final = (
    "AmountInTransactionCurrency", "InvoiceReference", "InvoiceReferenceFiscalYear", "InvoiceItemReference",
    "FollowOnDocumentType",
)  # fmt: skip
#: what is said of an item beside its place: head → element, in the message's order [transcription]
_BESIDE: Final = (
    (PARTIAL, "PartialPaymentAmtInDspCrcy"), (DISCOUNT, "CashDiscountAmountInDspCrcy"),
    (RESIDUAL, "OtherDeductionAmountInDspCrcy"),
)  # fmt: skip


_INSTRUCTIONS: Final = (PARTIAL, DISCOUNT, RESIDUAL, REASON)
#: REBZT of what a clearing leaves behind an item: part payment, residual item [addendum A5]
_PART, _REST = "Z", "V"
_LEFT: Final = frozenset({_PART, _REST})


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
            *(_line(number, place, step.content) for number, place in enumerate(places, 1)),
        )
        asked = node("JournalEntryClearingRequest", header(step), node("JournalEntry", *entry))
        path = self._settings.services.clearing
        return message(step, asked, path=path, service=_SERVICE, root="JournalEntryBulkClearingRequest")

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """The receipt and the items as they stand now, and what follows those that are paid in part."""
        named = [f"({where(**cube_key(place))})" for place in (_receipt(step, facts), *_items(step))]
        followed = [f"({where(**following(place))})" for place in _in_part(step)]
        fields = (*_FIELDS, *_FOLLOWING) if followed else _FIELDS
        return lines(self._settings, " or ".join((*named, *followed)), fields=fields)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a clearing shows in its items."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """How each item stands to the receipt; None where one of them is not there."""
        found, items = records_in(response), _items(step)
        followers = [row for row in found if _is_left(row, items) and place_of(row) != step.content.get(RECEIPT)]
        rows = {place_of(row): row for row in found if row not in followers}
        receipt = next((place for place in rows if place not in items), "")
        if not receipt or any(place not in rows for place in items):
            return None
        first = rows[receipt]
        content = {
            **{name: value for name, value in step.content.items() if name.startswith(_INSTRUCTIONS)},
            **{place: _beside(rows[place], first, _made(place, first, followers)) for place in items},
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


def _in_part(step: Step) -> tuple[str, ...]:
    heads = (PARTIAL, RESIDUAL)
    return tuple(place for place in _items(step) if any(f"{head}{place}" in step.content for head in heads))


def _receipt(step: Step, facts: Facts) -> str:
    posted = facts.get(POST)
    place = step.content.get(RECEIPT) or (posted.content.get("item", "") if posted is not None else "")
    if not place:
        raise ValueError("the receipt that is to be cleared is not known: its posting did not show its line")
    return place


def _beside(item: Row, receipt: Row, made: Row | None) -> str:
    """How an item stands to the receipt; `made` is what the clearing left behind it.

    A part payment stays one when the item is settled later.
    """
    clearing = _clearing_of(item)
    amount = plain_amount(made.get("AmountInTransactionCurrency")).removeprefix("-") if made is not None else ""
    if made is not None and text(made, "FollowOnDocumentType") == _PART:
        return paid_in_part(amount)
    if not clearing and not _clearing_of(receipt):
        return OPEN
    if clearing and clearing == _clearing_of(receipt):
        return rest_open(amount) if made is not None else CLEARED
    return _OTHERWISE


def _is_left(row: Row, items: tuple[str, ...]) -> bool:
    return text(row, "FollowOnDocumentType") in _LEFT and _followed(row) in items


def _followed(row: Row) -> str:
    """The item that another one follows, as a place."""
    document, item = padded(text(row, "InvoiceReference")), text(row, "InvoiceItemReference").rjust(3, "0")
    return "/".join((ITEM, text(row, "CompanyCode"), document, text(row, "InvoiceReferenceFiscalYear"), item))


def _made(place: str, receipt: Row, followers: list[Row]) -> Row | None:
    """What the document that cleared the receipt left behind an item: a residual item, or a part payment."""
    clearing = _clearing_of(receipt)
    return next((row for row in followers if _followed(row) == place and _document(row) == clearing), None)


def _document(row: Row) -> tuple[str, str]:
    return padded(text(row, "AccountingDocument")), text(row, "FiscalYear")


def _clearing_of(row: Row) -> tuple[str, str] | None:
    document = padded(text(row, "ClearingAccountingDocument"))
    return (document, text(row, "ClearingDocFiscalYear")) if document.strip("0") else None


def _line(number: int, place: str, told: Mapping[str, str]) -> str:
    """One item; beside it what is paid in part, discounted or left open, and why."""
    company, document, year, item = parts(place)
    beside = (
        leaf(element, told[f"{head}{place}"], currencyCode=told["currency"])
        for head, element in _BESIDE if f"{head}{place}" in told
    )  # fmt: skip
    reason = told.get(f"{REASON}{place}", "")
    return node(
        "APARItems",
        leaf("ReferenceDocumentItem", str(number)),
        leaf("CompanyCode", company),
        leaf("AccountType", "D"),
        leaf("APARAccount", told["account"]),
        leaf("FiscalYear", year),
        leaf("AccountingDocument", document),
        leaf("AccountingDocumentItem", item),
        *beside,
        *([leaf("PaymentDifferenceReason", reason)] if reason else []),
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
