"""Records of Business Central as typed structs, in its own names: those of published pages follow a rule, unverified.

Values are texts, as they were written; an option is escaped (`Credit_x0020_Memo`) [dynamics_crm.md §1.2; addendum B1].
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

Text = str | None
#: a space within an option, and an empty option
BLANK: Final = "_x0020_"
#: an empty reference [dynamics_crm.md §2.2]
NO_ID: Final = "00000000-0000-0000-0000-000000000000"
#: an empty day
NO_DAY: Final = "0001-01-01"


def option(value: Text) -> str:
    """An option as people read it; empty for a blank one."""
    return (value or "").replace(BLANK, " ").strip()


def _together(name: str) -> str:
    """`display_name` for displayName in lower case."""
    return name.replace("_", "")


class Entry(Struct, frozen=True, kw_only=True, rename=str.lower):
    """An entry of the customer ledger [addendum B1]."""

    Entry_No: str
    Customer_No: str
    Open: bool
    Original_Amount: str
    Original_Amt_LCY: str
    Remaining_Amount: str
    Remaining_Amt_LCY: str
    Currency_Code: Text = None
    Document_Type: Text = None
    Document_No: Text = None
    External_Document_No: Text = None
    Your_Reference: Text = None
    Description: Text = None
    Posting_Date: Text = None
    Document_Date: Text = None
    Due_Date: Text = None
    Closed_at_Date: Text = None
    Closed_by_Entry_No: Text = None
    Pmt_Discount_Date: Text = None
    Promised_Pay_Date: Text = None
    Dispute_Status: Text = None
    On_Hold: Text = None


class Detail(Struct, frozen=True, kw_only=True, rename=str.lower):
    """What an entry became what it is by: its beginning, what was applied, what rates and discounts made of it."""

    Entry_No: str
    Cust_Ledger_Entry_No: str
    Entry_Type: str
    Amount: str
    Amount_LCY: str
    Applied_Cust_Ledger_Entry_No: Text = None
    Document_No: Text = None
    Posting_Date: Text = None
    Unapplied: bool = False


class CustomerRow(Struct, frozen=True, kw_only=True, rename=_together):
    """A customer of API v2.0."""

    number: str
    display_name: Text = None
    country: Text = None
    address_line1: Text = None
    postal_code: Text = None
    city: Text = None
    email: Text = None
    phone_number: Text = None
    tax_registration_number: Text = None
    salesperson_code: Text = None
    credit_limit: Text = None
    payment_terms_id: Text = None
    blocked: Text = None


class RateRow(Struct, frozen=True, kw_only=True, rename=_together):
    """A rate: so much of a currency is so much of another, of the company's own where none is named."""

    currency_code: str
    starting_date: str
    exchange_rate_amount: str
    relational_exchange_rate_amount: str
    relational_currency_code: Text = None
