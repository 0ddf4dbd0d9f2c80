"""Many millions of open items by rule, made column by column and copied into a store as a reading would have left them.

Three currencies in four sets of books of two systems, fifty items a customer in the mean; some hang on others, some
have no due date, stand apart, are paid in part, or are owed by an entity of the group. Beside ten open items there is
one that was settled within the last 90 days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any, Final

import numpy as np
import polars as pl
import psycopg
from sqlalchemy import make_url

from canonical_model.access import EVERYTHING, Actor
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import Customer, ExchangeRate, LegalEntity
from canonical_model.receivables import OpenItem, SettlementLeg
from core.ports import System
from store import Store, migrate
from store.schema import current
from store.shapes import SHAPES

#: the day of the ledger
DAY: Final = date(2026, 11, 20)
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
#: days of the period that key figures are told of
PERIOD: Final = 90
ACTOR: Final = Actor(id="benchmark", kind="service")
#: system, entity, its books' currency
PLACES: Final = (("s4", "1010", "EUR"), ("s4", "1710", "USD"), ("s4", "2910", "JPY"), ("ns", "2", "EUR"))
CURRENCIES: Final = ("EUR", "USD", "JPY")
DECIMALS: Final = {"EUR": 2, "USD": 2, "JPY": 0}
#: one unit in euros
RATES: Final = {"USD": Decimal("0.91357"), "JPY": Decimal("0.0062019")}
PER_CUSTOMER: Final = 50
#: one customer in so many is an entity of the group
_GROUP: Final = 400
#: open items made at once
_CHUNK: Final = 250_000
_KINDS: Final = ("whole", "unapplied", "down_payment", "retention")
_EPOCH: Final = (DAY - date(1970, 1, 1)).days


def fill(url: str, items: int, *, seed: int = 1) -> None:
    """Migrate an empty database and put so many open items into it."""
    migrate(url)
    store = Store(url)
    with store.unit(ACTOR, EVERYTHING) as repository:
        for system in sorted({place[0] for place in PLACES}):
            repository.add_system(System(uid=SystemUid(system), name=system, product="benchmark", tenant=system))
        for system, entity, _ in PLACES:
            repository.set_setting(f"history_from/{system}/{entity}", "2020-01-01")
        repository.new_batch()
    store.close()
    with psycopg.connect(plain(url)) as connection:
        _copied(connection, LegalEntity, [_entity(*place) for place in PLACES])
        _copied(connection, ExchangeRate, [_rate(currency, rate) for currency, rate in RATES.items()])
        customers = max(len(PLACES), items // PER_CUSTOMER)
        _copied(connection, Customer, (_customer(number) for number in range(customers)))
        _fill_items(connection, items, customers=customers, seed=seed)
    with psycopg.connect(plain(url), autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def plain(url: str) -> str:
    """The address as psycopg alone reads it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _fill_items(connection: psycopg.Connection[Any], items: int, *, customers: int, seed: int) -> None:
    # indexes are made after the rows, or making ten million takes hours
    indexes = [index for kind in (OpenItem, SettlementLeg) for index in current(SHAPES[kind]).indexes]
    made = [
        connection.execute("SELECT indexdef FROM pg_indexes WHERE indexname = %s", [index.name]).fetchone()
        for index in indexes
    ]
    for index in indexes:
        connection.execute(f"DROP INDEX {index.name}".encode())
    for frame, legs in chunks(items, customers=customers, seed=seed):
        _copy(connection, OpenItem, frame)
        _copy(connection, SettlementLeg, legs)
    connection.execute("SET LOCAL maintenance_work_mem = '512MB'")
    for definition in made:
        connection.execute(str(definition[0] if definition else "").encode())


def chunks(items: int, *, customers: int, seed: int) -> Iterator[tuple[pl.DataFrame, pl.DataFrame]]:
    """Open and settled items with all columns of their table, and their legs, some at a time."""
    ids = np.array([customer_id(number) for number in range(customers)], dtype="S32")
    for start in range(0, items, _CHUNK):
        yield _chunk(start, min(_CHUNK, items - start), ids, np.random.default_rng([seed, start]))


def customer_id(number: int) -> str:
    """The id of a customer by its number."""
    system, entity, _ = PLACES[number % len(PLACES)]
    return source_id(SystemUid(system), "customer", (entity, _number(number)))


def _number(number: int) -> str:
    return f"{1_000_000 + number:010}"


def _chunk(start: int, open_items: int, ids: Any, rng: np.random.Generator) -> tuple[pl.DataFrame, pl.DataFrame]:  # noqa: ANN401
    rows = open_items + open_items // 10
    settled = np.arange(rows) >= open_items
    customer = rng.integers(0, len(ids), rows)
    # one row in a hundred is a payment that hangs on the row before
    hangs = (np.arange(rows) % 100 == 1) & ~settled
    customer[hangs] = customer[np.flatnonzero(hangs) - 1]
    place = customer % len(PLACES)
    books = np.array([CURRENCIES.index(one[2]) for one in PLACES])[place]
    currency = np.where(rng.random(rows) < 0.75, books, rng.integers(0, len(CURRENCIES), rows))
    currency[hangs] = currency[np.flatnonzero(hangs) - 1]
    roll = rng.random(rows)
    kind = np.select([roll < 0.03, roll < 0.035, roll < 0.04], [1, 2, 3], 0)
    kind[settled | hangs | (np.arange(rows) % 100 == 0)] = 0
    credit = ((roll > 0.97) | (kind == 1) | (kind == 2) | hangs) & ~settled
    minor = np.maximum(100, np.exp(rng.normal(11.0, 1.2, rows)).astype(np.int64))
    minor = np.where(credit, -minor // 10, minor)
    functional = np.rint(minor * _worth(currency) / _worth(books)).astype(np.int64)
    overdue = rng.integers(-60, 200, rows)
    overdue[settled] = rng.integers(-20, 90, int(settled.sum()))
    part = (rng.random(rows) < 0.05) & (minor > 0) & ~settled
    taken = np.where(settled, minor, np.where(part, minor // 3, 0))
    taken_functional = np.where(settled, functional, np.where(part, functional // 3, 0))
    paid = _EPOCH - rng.integers(0, PERIOD, rows)
    item_ids = _ids(rng, rows)
    offsets = np.where(hangs, np.roll(item_ids, 1), b"")
    frame = pl.DataFrame(
        {
            "id": item_ids.astype(str), "customer_id": ids[customer].astype(str), "customer": customer, "place": place,
            "books": books, "ccy": currency, "kind_no": kind, "settled": settled, "credit": credit, "minor": minor,
            "functional": functional, "due": _EPOCH - overdue, "undated": (rng.random(rows) < 0.002) & ~settled,
            "taken": taken, "taken_functional": taken_functional, "paid": paid, "offsets": offsets.astype(str),
            "leg": settled | part, "no": start * 2 + np.arange(rows), "hash": _ids(rng, rows).astype(str),
        }
    )  # fmt: skip
    return _items(frame), _legs(frame.filter("leg"), rng)


def _worth(currency: Any) -> Any:  # noqa: ANN401 - arrays
    """What one minor unit is worth in euro cents, about."""
    return np.array([1.0, 0.91, 0.62])[currency]


def _ids(rng: np.random.Generator, rows: int) -> Any:  # noqa: ANN401 - an array
    return np.frombuffer(rng.bytes(16 * rows).hex().encode(), dtype="S32")


def _named(column: str, names: tuple[str, ...]) -> pl.Expr:
    return pl.col(column).replace_strict(list(range(len(names))), list(names), return_dtype=pl.String)


def _items(frame: pl.DataFrame) -> pl.DataFrame:
    system, entity = (_named("place", tuple(one[place] for one in PLACES)) for place in (0, 1))
    number = (pl.col("customer") + 1_000_000).cast(pl.String).str.zfill(10)
    document = (pl.col("no") + 1_800_000_000).cast(pl.String).str.zfill(10)
    key = pl.concat_str(pl.lit('["'), entity, pl.lit('", "'), document, pl.lit('", "2026", "001"]'))
    due = pl.when(~pl.col("undated")).then(pl.col("due").cast(pl.Int32).cast(pl.Date))
    issued = (pl.col("due") - 30).cast(pl.Int32).cast(pl.Date)
    still = pl.when("settled").then(0).otherwise(pl.col("minor") - pl.col("taken"))
    still_functional = pl.when("settled").then(0).otherwise(pl.col("functional") - pl.col("taken_functional"))
    told: dict[str, Any] = {
        "system": system, "entity": entity, "native_key": key, "document_id": pl.col("id"), "document_no": document,
        "document_type": pl.when(pl.col("kind_no") == 1).then(pl.lit("receipt"))
        .when("credit").then(pl.lit("credit_memo")).otherwise(pl.lit("invoice")),
        "customer_number": number, "kind": _named("kind_no", _KINDS), "currency": _named("ccy", CURRENCIES),
        "original_minor": pl.col("minor"), "open_minor": still, "functional_currency": _named("books", CURRENCIES),
        "original_functional_minor": pl.col("functional"), "open_functional_minor": still_functional,
        "due_date": due, "document_date": issued, "posting_date": issued, "baseline_date": issued,
        "payment_terms": pl.lit("NT30"), "control_account": pl.lit("0012100000"), "reference": document,
        "assignment": issued.dt.strftime("%Y%m%d"), "billing_document": document,
        "text": pl.lit("Delivery of goods as ordered"), "created_on": issued,
        "offsets": pl.when(pl.col("offsets") != "").then(pl.col("offsets")),
        "settled_on": pl.when("settled").then(pl.col("paid").cast(pl.Int32).cast(pl.Date)),
        "row_hash": pl.lit("\\x") + pl.col("hash"), "recorded_from": pl.lit(1),
    }  # fmt: skip
    return frame.with_columns(**told)


def _legs(frame: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    system, entity = (_named("place", tuple(one[place] for one in PLACES)) for place in (0, 1))
    ids = pl.Series(_ids(rng, len(frame)).astype(str))
    return frame.select(
        id=ids, system=system, entity=entity, native_key=pl.lit('["') + ids + pl.lit('"]'), settlement_id=ids,
        item_id=pl.col("id"), kind=pl.when(pl.col("no") % 50 == 7).then(pl.lit("write_off")).otherwise(pl.lit("item")),
        currency=_named("ccy", CURRENCIES), amount_minor=pl.col("taken"),
        functional_currency=_named("books", CURRENCIES), amount_functional_minor=pl.col("taken_functional"),
        settled_on=pl.col("paid").cast(pl.Int32).cast(pl.Date), row_hash=pl.lit("\\x") + pl.col("hash"),
        recorded_from=pl.lit(1),
    )  # fmt: skip


def _copy(connection: psycopg.Connection[Any], kind: type[Any], frame: pl.DataFrame) -> None:
    """A frame's columns into the kind's table; those that are not told stand at their default."""
    shape = SHAPES[kind]
    table = current(shape)
    missing = {
        name: pl.lit("" if not table.c[name].nullable else None)
        for name in (*shape.names, "row_hash", "recorded_from")
        if name not in frame.columns
    }
    missing = {name: pl.lit("true") if str(table.c[name].type) == "BOOLEAN" else made for name, made in missing.items()}
    names = [*shape.names, "row_hash", "recorded_from"]
    whole = frame.with_columns(**missing).select(names)
    out = BytesIO()
    whole.write_csv(out, include_header=False, quote_style="necessary", null_value="\\N")
    told = f"COPY {table.name} ({', '.join(names)}) FROM STDIN WITH (FORMAT csv, NULL '\\N')"
    with connection.cursor() as cursor, cursor.copy(told.encode()) as copy:
        copy.write(out.getbuffer())


def _copied(connection: psycopg.Connection[Any], kind: type[Any], records: Any) -> None:  # noqa: ANN401 - records
    shape = SHAPES[kind]
    names = ", ".join((*shape.names, "row_hash", "recorded_from"))
    told = f"COPY {current(shape).name} ({names}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(told.encode()) as copy:
        for record in records:
            copy.write_row((*shape.row(record), 1))


def _customer(number: int) -> Customer:
    system, entity, _ = PLACES[number % len(PLACES)]
    return Customer(
        id=source_id(SystemUid(system), "customer", (entity, _number(number))), system=SystemUid(system),
        entity=entity, native_key=(entity, _number(number)), number=_number(number),
        name=f"Customer {number} Trading Company", country="DE",
        trading_partner=PLACES[(number + 1) % len(PLACES)][1] if number % _GROUP == 0 else "",
    )  # fmt: skip


def _entity(system: str, code: str, books: str) -> LegalEntity:
    return LegalEntity(
        id=source_id(SystemUid(system), "legal_entity", (code,)), system=SystemUid(system), entity=code,
        native_key=(code,), name=f"Company {code}", country="DE", functional_currency=books,
    )  # fmt: skip


def _rate(currency: str, rate: Decimal) -> ExchangeRate:
    key = ("M", currency, "EUR", DAY.isoformat())
    return ExchangeRate(
        id=source_id(SystemUid("s4"), "exchange_rate", key), system=SystemUid("s4"), entity="", native_key=key,
        rate_type="M", from_currency=currency, to_currency="EUR", quotation="direct", from_factor=1, to_factor=1,
        rate=rate, valid_on=DAY,
    )  # fmt: skip
