"""Reversals and changes to items and customers."""

from datetime import date

import msgspec

from simulators.books.journal import BooksError, Header, Journal
from simulators.books.records import Contact, Customer, Document, DocumentKey, ItemKey, Line

#: what may be changed on a posted item
CHANGEABLE = frozenset({
    "dunning_block", "dunning_level", "last_dunned_on", "payment_block", "payment_method", "in_execution", "pledged",
    "in_payment_run", "text", "assignment", "payment_reference", "due_on", "terms", "net_days", "difference_reason",
    "partner_key",
})  # fmt: skip
#: what may not be changed on a customer
FIXED = frozenset({"entity", "number", "created_on", "changed_on"})


class Upkeep(Journal):
    """Corrections after posting."""

    def reverse(self, key: DocumentKey, *, today: date, on: date | None = None, reason: str = "01") -> Document:
        """Reverses a document whose items are open; both sides then clear each other."""
        with self.lock:
            document = self.document(key)
            items = [line for line in document.lines if line.is_item]
            if document.reversed_by or document.reverses:
                raise BooksError(f"{tuple(key)} is part of a reversal already")
            if any(not line.is_open for line in items):
                raise BooksError(f"{tuple(key)} is cleared: reset the clearing first")
            if any(self.is_applied(document.item_key(line)) for line in items):
                raise BooksError(f"{tuple(key)} is applied in part: take that back first")
            reversal = self._post(
                _reversal_header(document, on=on or document.posting_date, reason=reason),
                [_mirrored(line) for line in document.lines],
                today=today,
            )
            document.reversed_by, document.changed_on = reversal.key, today
            document.version += 1
            for line in (*items, *(line for line in reversal.lines if line.is_item)):
                line.cleared_by, line.cleared_on = reversal.key, reversal.posting_date
                line.cleared_recorded_on = today
                line.version += 1
            return reversal

    def change_item(self, key: ItemKey, *, today: date, **changes: object) -> None:
        """Changes blocks, flags, texts or dates of one item."""
        if unknown := changes.keys() - CHANGEABLE:
            raise BooksError(f"an item's {', '.join(sorted(unknown))} cannot be changed")
        with self.lock:
            line = self.item(key)
            for name, value in changes.items():
                setattr(line, name, value)
            line.changed_on = today
            document = self.document(ItemKey(*key).document)
            document.changed_on = today
            document.version += 1
            self.revision += 1

    def change_customer(self, entity: str, number: str, *, today: date, **changes: object) -> None:
        """Changes master data of one customer in one entity."""
        if unknown := changes.keys() - (set(Customer.__struct_fields__) - FIXED):
            raise BooksError(f"a customer's {', '.join(sorted(unknown))} cannot be changed")
        with self.lock:
            customer = self.customer(entity, number)
            for name, value in changes.items():
                setattr(customer, name, value)
            customer.changed_on = today
            customer.version += 1
            self.revision += 1

    def add_contact(self, entity: str, number: str, *, contact: Contact, today: date) -> None:
        """Adds a contact person to a customer."""
        contacts = (*self.customer(entity, number).contacts, contact)
        self.change_customer(entity, number, today=today, contacts=contacts)


def _reversal_header(document: Document, *, on: date, reason: str) -> Header:
    return Header(
        entity=document.key.entity,
        kind="reversal",
        currency=document.currency,
        document_date=document.document_date,
        posting_date=on,
        reference=document.reference,
        header_text=f"reversal {document.key.number}",
        reverses=document.key,
        reversal_reason=reason,
        trading_partner=document.trading_partner,
    )


def _mirrored(line: Line) -> Line:
    mirrored = msgspec.structs.replace(line, amount=-line.amount, functional=-line.functional, group=-line.group)
    mirrored.kind = "reversal"
    mirrored.changed_on = None
    mirrored.follows, mirrored.link = None, ""
    return mirrored
