"""Random books: items that hang on one another, legs, intercompany, missing dates, many currencies."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import psycopg
from hypothesis import strategies as st
from sqlalchemy import make_url

from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import ExchangeRate
from canonical_model.receivables import OpenItem, SettlementLeg
from store.schema import current
from store.shapes import SHAPES

TODAY = date(2026, 11, 20)
BOOKS = {("sap-uid", "1010"): "EUR", ("sap-uid", "2020"): "JPY", ("ns-uid", "1010"): "KWD", ("ns-uid", "7"): "CLF"}
CURRENCY = st.sampled_from(["EUR", "JPY", "KWD", "CLF", "USD"])
KIND = st.sampled_from(
    ["whole"] * 5 + ["instalment", "residual", "on_account", "unapplied", "unidentified", "retention", "down_payment"]
)
#: often the last day of a bucket, or the day after it, as of today
ENDS = st.sampled_from([0, -1, 1, -30, -31, -60, -61, -90, -91])
DAY = st.none() | (ENDS | ENDS | st.integers(-200, 60)).map(lambda days: TODAY + timedelta(days=days))
#: the day that is asked about, from today on
ASKED = st.just(0) | st.sampled_from([-30, -1, 1]) | st.integers(-90, 30)
MINOR = st.sampled_from([0, 1, -1, 50, 149, 150, -151]) | st.integers(-(10**12), 10**12)
LINE = st.fixed_dictionaries(
    {
        "books": st.sampled_from(sorted(BOOKS)),
        "customer": st.sampled_from(["C1", "C2"]),
        "currency": CURRENCY,
        "kind": KIND,
        "open_minor": MINOR,
        "open_functional_minor": MINOR,
        "original_functional_minor": MINOR,
        "document_type": st.sampled_from(["invoice", "invoice", "credit_memo", "receipt"]),
        "due_date": DAY,
        "document_date": DAY,
        "posting_date": DAY,
        "created_on": DAY,
        "settled_on": DAY,
        "trading_partner": st.sampled_from([None, None, None, "", "2020", "9"]),
        "residual_of": st.sampled_from([None, None, None, "some"]),
        # the line it hangs on; also itself, a later one, or one that is not there
        "offsets": st.none() | st.none() | st.integers(0, 14),
    }
)
LEG = st.fixed_dictionaries(
    {
        "line": st.integers(0, 14),
        "kind": st.sampled_from(["item", "receipt", "write_off", "small_balance", "discount"]),
        "other_currency": st.booleans(),
        "amount_minor": MINOR,
        "amount_functional_minor": MINOR,
        "settled_on": DAY,
    }
)
LINES, LEGS = st.lists(LINE, max_size=14), st.lists(LEG, max_size=10)
RATES = st.lists(
    st.tuples(
        st.sampled_from([("JPY", "EUR"), ("EUR", "KWD"), ("CLF", "EUR"), ("USD", "EUR")]),
        st.decimals("0.0001", "2000", places=4),
        st.sampled_from(["direct", "indirect"]),
        st.sampled_from([1, 100]),
    ),
    max_size=4,
)


def items_of(lines: list[dict[str, Any]]) -> list[OpenItem]:
    """In the order of the store's answers: entity, customer, id."""
    ids = [source_id(SystemUid(one["books"][0]), "open_item", (str(no),)) for no, one in enumerate(lines)]
    found = []
    for no, line in enumerate(lines):
        told = dict(line)
        (system, entity), number, hangs_on = told.pop("books"), told.pop("customer"), told.pop("offsets")
        target = None if hangs_on is None else (ids[hangs_on] if hangs_on < len(ids) else "absent")
        found.append(
            OpenItem(
                id=ids[no], system=SystemUid(system), entity=entity, native_key=(str(no),), document_id=ids[no],
                document_no=f"D{no}", customer_number=number, functional_currency=BOOKS[system, entity],
                customer_id=customer_id(system, entity, number), original_minor=told["open_minor"], offsets=target,
                **told,
            )
        )  # fmt: skip
    return sorted(found, key=lambda item: (item.entity, item.customer_id, item.id))


def customer_id(system: str, entity: str, number: str) -> Any:
    return source_id(SystemUid(system), "customer", (entity, number))


def legs_of(legs: list[dict[str, Any]], items: list[OpenItem]) -> list[SettlementLeg]:
    found = []
    for no, one in enumerate(legs):
        told = dict(one)
        place, other = told.pop("line"), told.pop("other_currency")
        if place >= len(items):
            continue
        item = items[place]
        found.append(
            SettlementLeg(
                id=source_id(item.system, "settlement_leg", (str(no),)), system=item.system, entity=item.entity,
                native_key=(str(no),), settlement_id=source_id(item.system, "settlement", (str(no),)), item_id=item.id,
                currency="GBP" if other else item.currency, functional_currency=item.functional_currency, **told,
            )
        )  # fmt: skip
    return found


def rates_of(quoted: list[Any]) -> list[ExchangeRate]:
    found = []
    for no, (pair, rate, quotation, factor) in enumerate(quoted):
        found.append(
            ExchangeRate(
                id=source_id(SystemUid("sap-uid"), "exchange_rate", (str(no),)), system=SystemUid("sap-uid"), entity="",
                native_key=(str(no),), rate_type="M", from_currency=pair[0], to_currency=pair[1], quotation=quotation,
                from_factor=factor, to_factor=1, rate=Decimal(rate), valid_on=TODAY - timedelta(days=1),
            )
        )  # fmt: skip
    return found


def put(url: str, *records: Any) -> None:
    """Instead of all that was there, as one reading would have left it."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as connection:
        for kind in (OpenItem, SettlementLeg):
            shape = SHAPES[kind]
            table = current(shape).name
            connection.execute(f"DELETE FROM {table}".encode())
            names = ", ".join((*shape.names, "row_hash", "recorded_from"))
            with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN".encode()) as copy:
                for record in records:
                    if isinstance(record, kind):
                        copy.write_row((*shape.row(record), 1))
