"""Rows of Oracle Receivables as our statements bring them, in the tables' own column names.

Fusion brings them as a report of BI Publisher, E-Business Suite as rows of a cursor: both as texts, empty for NULL.
Days are `YYYY-MM-DD`, instants `YYYY-MM-DDTHH:MM:SS` on the database's own clock, numbers have a point and no grouping.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final, TypeVar

import msgspec
from msgspec import Struct

from adapters.kit.fields import fields_of
from adapters.kit.remembered import Remembered
from canonical_model.errors import BadAnswer

#: a row as it comes, by column
Row = Mapping[str, str]
T = TypeVar("T", bound=Struct)


class _Columns(Struct, frozen=True, kw_only=True, rename=str.upper):
    """Fields are columns; one without a default is needed to make sense of the row."""


class BusinessUnit(_Columns, frozen=True, kw_only=True):
    """A business unit (E-Business Suite: operating unit), its ledger, and what time the database has."""

    org_id: str
    bu_name: str
    ledger_currency: str
    database_time: str
    ledger_id: str = ""
    legal_entity_id: str = ""
    legal_entity_name: str = ""
    country: str = ""


class ItemRow(_Columns, frozen=True, gc=False):
    """A payment schedule, once for each of its applications and adjustments: one statement, so all of one moment.

    The bulk path makes it by position.
    """

    payment_schedule_id: str
    #: AR_PAYMENT_SCHEDULES_ALL.CLASS: INV, DM, CB, DEP, CM, PMT, BR [oracle.md §2.1]
    trx_class: str
    status: str
    trx_number: str
    currency_code: str
    amount_due_original: str
    amount_due_remaining: str
    acctd_amount_due_remaining: str
    cust_account_id: str
    account_number: str
    customer_trx_id: str = ""
    cash_receipt_id: str = ""
    terms_sequence_number: str = ""
    installments: str = ""
    trx_date: str = ""
    gl_date: str = ""
    due_date: str = ""
    exchange_rate: str = ""
    complete_flag: str = ""
    location: str = ""
    paying_account_number: str = ""
    #: of an account that is a business unit of the same house: its ORG_ID
    internal_org_id: str = ""
    purchase_order: str = ""
    term_name: str = ""
    control_account: str = ""
    receipt_status: str = ""
    receipt_method: str = ""
    comments: str = ""
    credited_trx_id: str = ""
    dunning_level: str = ""
    excluded: str = ""
    closed_on: str = ""
    created_on: str = ""
    last_update_date: str = ""
    #: CASH, CM or ADJ; empty where nothing is applied
    application_type: str = ""
    application_id: str = ""
    #: DEBIT: the item is what was paid; CREDIT: it is what was used
    application_side: str = ""
    apply_date: str = ""
    applied_on: str = ""
    amount_applied: str = ""
    acctd_amount_applied: str = ""
    discount_taken: str = ""
    acctd_discount_taken: str = ""
    other_schedule_id: str = ""
    other_number: str = ""
    other_date: str = ""


class CustomerRow(_Columns, frozen=True, kw_only=True):
    """A customer account with a bill-to site in the business unit."""

    cust_account_id: str
    account_number: str
    party_name: str
    party_id: str = ""
    status: str = ""
    country: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    language: str = ""
    tax_reference: str = ""
    registration_id: str = ""
    term_name: str = ""
    collector_name: str = ""
    credit_currency: str = ""
    credit_limit: str = ""
    parent_account_number: str = ""
    #: of an account that is a business unit of the same house: its ORG_ID
    internal_org_id: str = ""
    dunned: str = ""


class ContactRow(_Columns, frozen=True, kw_only=True):
    """A contact point of an account, or of somebody there."""

    contact_point_id: str
    cust_account_id: str
    account_number: str
    person_name: str = ""
    job_title: str = ""
    email_address: str = ""
    phone_number: str = ""
    language: str = ""
    do_not_contact: str = ""


class TermRow(_Columns, frozen=True, kw_only=True):
    """Payment terms by the day on which their last part falls due."""

    term_id: str
    name: str
    due_days: str = ""
    discount_days: str = ""
    discount_percent: str = ""


class HoldRow(_Columns, frozen=True, kw_only=True):
    """A reason not to chase: what is excluded from collections, disputed, promised, or an account on credit hold."""

    hold_id: str
    cust_account_id: str
    #: empty where the whole account is held
    payment_schedule_id: str = ""
    since_date: str = ""
    until_date: str = ""
    amount: str = ""
    currency_code: str = ""
    status: str = ""
    reason: str = ""
    reference: str = ""


class RequestRow(_Columns, frozen=True, kw_only=True):
    """A credit memo request: what becomes of a dispute, which REST does not show [oracle.md §2.2]."""

    request_id: str
    customer_trx_id: str
    status: str
    amount: str = ""
    reason: str = ""
    comments: str = ""
    credit_memo_number: str = ""


class AppliedRow(_Columns, frozen=True, kw_only=True):
    """What is open of a payment schedule, once for each application of one receipt to it."""

    payment_schedule_id: str
    currency_code: str
    amount_due_remaining: str
    application_id: str = ""
    amount_applied: str = ""


class OpenRow(_Columns, frozen=True, kw_only=True):
    """A payment schedule that is open."""

    payment_schedule_id: str


class BalanceRow(_Columns, frozen=True, kw_only=True):
    """What the general ledger says of an account that receivables are posted to, in the ledger's currency."""

    code_combination_id: str
    account: str
    account_kind: str
    currency_code: str
    balance: str
    period_name: str = ""
    #: how many business units post to the account: of a shared one nobody can say whose the balance is
    shared_by: str = ""


class RateRow(_Columns, frozen=True, kw_only=True):
    """A daily rate."""

    from_currency: str
    to_currency: str
    conversion_date: str
    conversion_type: str
    conversion_rate: str


#: statement → the rows it brings
STATEMENTS: Final[dict[str, type[_Columns]]] = {
    "business_units": BusinessUnit,
    "items": ItemRow,
    "items_changed": ItemRow,
    "items_by_id": ItemRow,
    "open_items": OpenRow,
    "customers": CustomerRow,
    "contacts": ContactRow,
    "terms": TermRow,
    "exclusions": HoldRow,
    "credit_holds": HoldRow,
    "disputes": HoldRow,
    "promises": HoldRow,
    "dispute_requests": RequestRow,
    "applied": AppliedRow,
    "gl_balances": BalanceRow,
    "rates": RateRow,
}


def columns(kind: type[Struct]) -> tuple[str, ...]:
    """The columns of a kind of row, in order."""
    return tuple(one.encode_name for one in fields_of(kind))


def needed(kind: type[Struct]) -> frozenset[str]:
    """Those without which a row makes no sense."""
    return frozenset(one.encode_name for one in fields_of(kind) if one.required)


#: kinds of rows of one table
_MOST_KINDS: Final = 8


class Table:
    """The columns of a table, and how its lines become rows of a kind."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self.places = {name: place for place, name in enumerate(names)}
        #: kind → what takes its values out of a line in their order; None where that cannot be
        self.picks = Remembered(self._pick, _MOST_KINDS)

    def _pick(self, kind: type[Struct]) -> Callable[[Sequence[str]], Sequence[str]] | None:
        wanted = columns(kind)
        if kind is not ItemRow or not needed(kind) <= self.places.keys():
            return None
        if self.names[: len(wanted)] == wanted:
            return itemgetter(slice(len(wanted)))
        # the empty text at the end of each line stands for columns that did not come
        return itemgetter(*(self.places.get(name, len(self.names)) for name in wanted))


class Cells(Mapping[str, str]):
    """A row by the places of its values; `line` has an empty text at its end."""

    __slots__ = ("line", "table")

    def __init__(self, table: Table, line: Sequence[str]) -> None:
        self.table, self.line = table, line

    def __getitem__(self, name: str) -> str:
        return self.line[self.table.places[name]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.table.places)

    def __len__(self) -> int:
        return len(self.table.places)


def read(row: Row, kind: type[T]) -> T:
    """A row as its type; msgspec.ValidationError if a column that is needed is not there."""
    if type(row) is Cells:
        pick = row.table.picks[kind]
        return msgspec.convert(dict(row), kind) if pick is None else kind(*pick(row.line))
    return msgspec.convert(row, kind)


def must_have(row: Row, statement: str) -> None:
    """BadAnswer where a column did not come that nothing works without."""
    missing = sorted(needed(STATEMENTS[statement]) - row.keys())
    if missing:
        raise BadAnswer(
            f"{statement} comes without {', '.join(missing)}",
            remedy=f"install the statement {statement}.sql of this version again (docs/adapters/oracle.md)",
        )


def unknown(row: Row, statement: str) -> set[str]:
    """Columns that nobody asked for."""
    return set(row) - set(columns(STATEMENTS[statement]))
