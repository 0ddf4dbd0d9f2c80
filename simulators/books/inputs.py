"""What a caller hands to the ledger's operations."""

from datetime import date
from decimal import Decimal

import msgspec


class Sale(msgspec.Struct, frozen=True, kw_only=True):
    """An invoice or a credit memo about to be posted; the amount is positive and includes tax."""

    entity: str
    customer: str
    amount: Decimal
    currency: str
    document_date: date
    #: None: the document date
    posting_date: date | None = None
    #: None: the customer's terms from the document date
    due_on: date | None = None
    #: empty: the customer's
    terms: str = ""
    discount_days: int = 0
    discount_percent: Decimal = Decimal(0)
    reference: str = ""
    assignment: str = ""
    text: str = ""
    header_text: str = ""
    payment_reference: str = ""
    billing: str = ""
    #: a number given from outside; empty: the next of the range
    number: str = ""
    user: str = "BATCH"


class Cash(msgspec.Struct, frozen=True, kw_only=True):
    """Money received; the amount is positive."""

    entity: str
    customer: str
    amount: Decimal
    currency: str
    received_on: date
    #: None: the day it was received
    posting_date: date | None = None
    reference: str = ""
    text: str = ""
    assignment: str = ""
    payment_reference: str = ""
    header_text: str = ""
    user: str = "BANKFEED"
    #: what a unit is worth in the entity's own currency, as the bank converted it; None: the day's rate
    rate: Decimal | None = None
    #: posted as a journal entry from outside, not by a bank statement
    by_interface: bool = False


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One instalment of an invoice."""

    amount: Decimal
    due_on: date
