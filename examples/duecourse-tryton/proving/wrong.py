"""How Tryton's answers go wrong on the way: the suite's faults in JSON-RPC, on the lines of receivable accounts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from msgspec import structs

from conformance.suite import Reply, Trouble
from conformance.suite.faults import ALWAYS, GATEWAY

Turn = Callable[[Reply], Reply | None]
_DECIMAL: Final = re.compile(rb'\{"__class__": ?"Decimal", ?"decimal": ?"(-?[0-9.]+)"\}')
#: faults that Tryton has no form of
_UNKNOWN: Final = frozenset({"more_with_none", "next_to_other_host", "unfilterable"})


def gone_wrong(fault: str) -> Trouble | None:
    """The trouble of a fault; None for one that the suite makes itself, or that JSON-RPC has no form of."""
    if fault == "token_expires":
        return Trouble(writes=False, forward=False, turn=lambda _: Reply(status=401), after=6)
    make = _TURNS.get(fault)
    return Trouble(writes=False, turn=make(), times=ALWAYS) if make is not None else None


def _lines(change: Callable[[list[dict[str, Any]]], Any]) -> Callable[[], Turn]:
    """A change of the rows of lines."""

    def turn(reply: Reply) -> Reply:
        told = _told(reply)
        rows = told.get("result") if isinstance(told, dict) else None
        if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict) or "dunnings." not in rows[0]:
            return reply
        told["result"] = change(rows)
        return _said(reply, told)

    return lambda: turn


def _told(reply: Reply) -> Any:
    try:
        return json.loads(reply.body)
    except ValueError:
        return None


def _said(reply: Reply, told: Any) -> Reply:
    return _body(reply, json.dumps(told).encode())


def _body(reply: Reply, body: bytes) -> Reply:
    return structs.replace(reply, body=body)


def _first(change: Callable[[dict[str, Any]], None]) -> Callable[[], Turn]:
    """A change of one row, the first one that comes, whenever it comes."""
    chosen: list[int] = []

    def all_of(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        if not chosen:
            chosen.append(next(row["id"] for row in rows if row["second_currency."] is None))
        for row in rows:
            if row["id"] in chosen:
                change(row)
        return rows

    def fresh() -> Turn:
        chosen.clear()
        return _lines(all_of)()

    return fresh


def _each(change: Callable[[dict[str, Any]], None]) -> Callable[[], Turn]:
    def all_of(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        for row in rows:
            change(row)
        return rows

    return _lines(all_of)


def _debit(text: str) -> Callable[[], Turn]:
    return _first(lambda row: row.update(debit={"__class__": "Decimal", "decimal": text}))


def _in_no_currency(row: dict[str, Any]) -> None:
    row["second_currency."] = {"id": 99, "code": "XXQ"}
    row["amount_second_currency"] = {"__class__": "Decimal", "decimal": "1.00"}


def _on_no_day(row: dict[str, Any]) -> None:
    row["maturity_date"] = {"__class__": "date", "year": 2026, "month": 13, "day": 45}


def _written(form: Callable[[str], str]) -> Callable[[], Turn]:
    """Amounts in another form of JSON."""

    def turn(reply: Reply) -> Reply:
        body = _DECIMAL.sub(lambda found: form(found[1].decode()).encode(), reply.body)
        return _body(reply, body) if b"dunnings." in body else reply

    return lambda: turn


def _exponent(text: str) -> str:
    return f'{{"__class__": "Decimal", "decimal": "{Decimal(text):E}"}}'


def _again() -> Turn:
    """Every page is the first one."""
    kept: list[list[dict[str, Any]]] = []

    def first(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        kept.append(rows)
        return kept[0]

    return _lines(first)()


def _twice() -> Turn:
    """The last row of a page comes again on the next one."""
    kept: list[dict[str, Any]] = []

    def more(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        made = [*(row for row in kept[-1:] if row["account."] == rows[0]["account."]), *rows]
        kept.append(rows[-1])
        return made

    return _lines(more)()


def _short() -> Turn:
    """A row is missing on every page."""
    return _lines(lambda rows: rows[1:])()


def _counted(change: Callable[[int], int]) -> Callable[[], Turn]:
    """A count that is none; a number alone is always a count."""

    def turn(reply: Reply) -> Reply:
        told = _told(reply)
        if not isinstance(told, dict) or type(told.get("result")) is not int:
            return reply
        return _said(reply, {**told, "result": change(told["result"])})

    return lambda: turn


def _later() -> Turn:
    """The second page of lines and all after it fail."""
    pages: list[int] = []

    def turn(reply: Reply) -> Reply:
        body = reply.body
        pages.extend([1] if b"dunnings." in body else [])
        return GATEWAY if len(pages) > 1 and b"dunnings." in body else reply

    return turn


def _nothing() -> Turn:
    """No rows and no counts of anything that belongs to a ledger."""
    none, zero = _lines(lambda _rows: [])(), _counted(lambda _count: 0)()
    return lambda reply: zero(none(reply) or reply)


_TURNS: Final[dict[str, Callable[[], Turn]]] = {
    "page_token_loop": _again,
    "item_on_two_pages": _twice,
    "vanishing_item": _short,
    "count_disagrees": _counted(lambda count: count + 1),
    "fails_later": _later,
    "amount_nan": _debit("NaN"),
    "amount_1e400": _debit("1e400"),
    "amount_too_precise": _debit("12.3456789"),
    "amount_as_number": _written(lambda text: text),
    "amount_as_exponent": _written(_exponent),
    "unknown_currency": _first(_in_no_currency),
    "bad_date": _first(_on_no_day),
    "empty_dates": _each(lambda row: row.update(maturity_date=None)),
    "missing_required": _each(lambda row: row.pop("debit")),
    "missing_optional": _each(lambda row: row.pop("description")),
    "new_field": _each(lambda row: row.update(zzz="new")),
    "null_columns": _each(lambda row: row.update(debit=None, credit=None)),
    "no_data_access": _nothing,
}
