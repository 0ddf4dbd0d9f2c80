"""Rows of the open items → canonical records. The bulk path: cells by their places, records made by position."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from adapters.file.mapping import DOCUMENT_TYPES, MOST_CUSTOMERS, Place
from adapters.file.values import MOST_DAYS, Unreadable, day_in, units_in
from adapters.kit.remembered import Remembered
from canonical_model.adapter import Record
from canonical_model.collecting import Hold
from canonical_model.identity import RecordId, framed, framed_id_maker, source_id, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, OpenItem

CREDIT: Final = "a credit"
#: the cells of one entity's row, in the order of `COLUMNS["open_items"]` → its records; raises what makes it unreadable
MakeItem = Callable[[Sequence[str]], list[Record]]
#: currency, and open, original, open functional and original functional as written → the four in minor units
_ReadAmounts = Callable[[str, str, str, str, str], tuple[int, int, int, int]]


def item_maker(place: Place) -> MakeItem:
    """The maker of an open item with its document and the holds its blocks stand for."""
    system, code, home, own_account = place.system, place.code, place.entity.currency, place.entity.control_account
    item_id, document_id = framed_id_maker(system, OpenItem.KIND), framed_id_maker(system, Document.KIND)
    customer_id, books = source_id_maker(system, Customer.KIND), framed((code,))
    customers = Remembered[str, RecordId](lambda number: customer_id((code, number)), MOST_CUSTOMERS)
    days = Remembered(partial(day_in, form=place.table.date_format), MOST_DAYS)
    read_amounts = _amounts_reader(place)

    def make(cells: Sequence[str]) -> list[Record]:
        (
            _, number, customer, currency, open_text, due, line, original_text, open_home, original_home, dated, posted,
            native, terms, account, reference, assignment, payment_reference, billing, text, dunned, paid, partner,
        ) = cells  # fmt: skip
        open_minor, original, functional_open, functional = read_amounts(
            currency, open_text, original_text, open_home, original_home
        )
        if not customer:
            raise Unreadable("no customer")
        kind = DOCUMENT_TYPES.get(native) or ("credit_memo" if open_minor < 0 else "invoice")
        head = f"{books}{len(number)}:{number}"
        document = Document(
            document_id(head), system, code, (code, number), number, kind, native,  # id to native_type
            customers[customer], reference, "", billing,  # customer_id, reference, header_text, billing_document
            days[dated], days[posted], None, currency,  # document_date, posting_date, entered_on, currency
        )  # fmt: skip
        owed = open_minor > 0
        item = OpenItem(
            item_id(f"{head}{len(line)}:{line}"), system, code, (code, number, line),  # id, system, entity, native_key
            document.id, number, kind, customers[customer], customer,  # document_id to customer_number
            "down_payment" if kind == "down_payment" else "whole",  # kind
            currency, original, open_minor, home, functional, functional_open,  # currency to open_functional_minor
            None, None, days[due], document.document_date, document.posting_date,  # group_currency to posting_date
            None, None, None, terms,  # baseline_date, discount_until, discount_percent, payment_terms
            account or own_account, "", reference, assignment,  # control_account, special_gl, reference, assignment
            payment_reference, billing, text, "", "", None, None, None,  # payment_reference to refers_to
            owed, "" if owed else CREDIT,  # collectible, not_collectible_because
            None, None, None, "", partner or None,  # dunning_level, last_dunned_on, settled_on, settled_by, partner
        )  # fmt: skip
        return [document, item, *_holds(item, dunned, paid)] if dunned or paid else [document, item]

    return make


def _amounts_reader(place: Place) -> _ReadAmounts:
    """What the file does not say is what it says beside: the original is what is open, the functional the same."""
    units, home, code = units_in(place.table), place.entity.currency, place.code

    def read(
        currency: str, open_text: str, original_text: str, open_home: str, original_home: str
    ) -> tuple[int, int, int, int]:  # fmt: skip
        open_minor = units(open_text, currency)
        if currency != home and not open_home:
            raise Unreadable(f"no open_functional for an amount in {currency} ({code} keeps {home})")
        original_text = original_text or open_text
        original = open_minor if original_text == open_text else units(original_text, currency)
        left, worth, alike = open_home or open_text, original_home or open_home or original_text, currency == home
        return (
            open_minor, original, open_minor if alike and left == open_text else units(left, home),
            original if alike and worth == original_text else units(worth, home),
        )  # fmt: skip

    return read


def _holds(item: OpenItem, dunned: str, paid: str) -> list[Record]:
    made: list[Record] = []
    for column, block in (("dunning_block", dunned), ("payment_block", paid)):
        if block:
            key = (*item.native_key, column)
            made.append(Hold(
                id=source_id(item.system, Hold.KIND, key), system=item.system, entity=item.entity, native_key=key,
                scope="item", subject_id=item.id, customer_id=item.customer_id,
                kind="native" if column == "dunning_block" else "payment_in_process", set_by="erp",
                reason=column.replace("_", " "), native_code=block,
            ))  # fmt: skip
    return made
