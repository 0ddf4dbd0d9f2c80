"""Tryton's records as typed rows, in its own field names; a field of a related record stands below a name and a dot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct

from canonical_model.errors import BadAnswer

T = TypeVar("T", bound=Struct)
#: an amount is a text as it was written; a whole number where somebody writes it so
Amount = str | int


class Coded(Struct, frozen=True, kw_only=True):
    """A record that people know by a code."""

    id: int
    code: str | None = None


class Named(Struct, frozen=True, kw_only=True):
    """A record that people know by a name."""

    id: int
    name: str | None = None


class Journal(Struct, frozen=True, kw_only=True):
    """What kind of books a move belongs to."""

    id: int
    type: str = ""


class Move(Struct, frozen=True, kw_only=True, rename={"journal": "journal."}):
    """A move, posted or still a draft."""

    id: int
    date: str
    journal: Journal
    state: str = "posted"
    number: str | None = None
    post_date: str | None = None
    #: `model,id` of what it was made by
    origin: str | None = None
    description: str | None = None


class Side(Struct, frozen=True, kw_only=True, rename={"move": "move."}):
    """A line of a reconciliation, as far as it says what kind that is."""

    id: int
    move: Move | None = None


class Reconciliation(Struct, frozen=True, kw_only=True, rename={"lines": "lines."}):
    """Lines that were settled together."""

    id: int
    number: str | None = None
    date: str | None = None
    create_date: str | None = None
    delegate_to: int | None = None
    lines: list[dict[str, Any]] = []


class Dunning(Struct, frozen=True, kw_only=True, rename={"level": "level."}):
    """How far a line was dunned."""

    id: int
    blocked: bool = False
    state: str = ""
    date: str | None = None
    level: dict[str, Any] | None = None


class Line(
    Struct, frozen=True, kw_only=True,
    rename={
        "second_currency": "second_currency.", "account": "account.", "party": "party.", "move": "move.",
        "reconciliation": "reconciliation.", "dunnings": "dunnings.",
    },
):  # fmt: skip
    """One line on a receivable account."""

    id: int
    debit: Amount
    credit: Amount
    account: Coded
    party: Coded
    move: Move
    amount_second_currency: Amount | None = None
    second_currency: Coded | None = None
    maturity_date: str | None = None
    description: str | None = None
    reconciliation: Reconciliation | None = None
    #: the invoice that it pays a part of
    invoice_payment: int | None = None
    dunnings: list[Dunning] = []
    create_date: str | None = None
    write_date: str | None = None


#: what is asked of a line; everything about it comes with it, so that it is all of one moment
LINE_FIELDS: Final = (
    "debit", "credit", "account.code", "party.code", "move.number", "move.date", "move.post_date", "move.origin",
    "move.state", "move.description", "move.journal.type", "amount_second_currency", "second_currency.code",
    "maturity_date", "description", "reconciliation.number", "reconciliation.date", "reconciliation.create_date",
    "reconciliation.delegate_to", "reconciliation.lines.move.origin", "invoice_payment", "dunnings.blocked",
    "dunnings.state", "dunnings.date", "dunnings.level.rec_name", "create_date", "write_date",
)  # fmt: skip
#: without these a line is none
NEEDED: Final = frozenset({"id", "debit", "credit", "account.", "party.", "move."})


class ToPay(Struct, frozen=True, kw_only=True):
    """A receivable line of an invoice."""

    id: int
    party: int | None = None
    account: int | None = None
    reconciliation: int | None = None


class Invoice(
    Struct, frozen=True, kw_only=True, rename={"payment_term": "payment_term.", "lines_to_pay": "lines_to_pay."}
):
    """An invoice or credit note."""

    id: int
    number: str | None = None
    reference: str | None = None
    invoice_date: str | None = None
    payment_term: Named | None = None
    lines_to_pay: list[ToPay] = []


INVOICE_FIELDS: Final = (
    "number", "reference", "invoice_date", "payment_term.name", "lines_to_pay.party", "lines_to_pay.account",
    "lines_to_pay.reconciliation",
)  # fmt: skip


def read(row: Mapping[str, Any], kind: type[T]) -> T:
    """A row as its type; msgspec.ValidationError if a value is of another type."""
    return msgspec.convert(row, kind)


def must_have(row: Mapping[str, Any], needed: frozenset[str], model: str) -> None:
    """BadAnswer where a field did not come that nothing works without."""
    missing = sorted(needed - row.keys())
    if missing:
        raise BadAnswer(f"{model} comes without {', '.join(missing)}", remedy="may this user see these fields?")


def unknown(row: Mapping[str, Any], fields: tuple[str, ...]) -> set[str]:
    """Keys of a row that nobody asked for."""
    asked = {name.partition(".")[0] + ("." if "." in name else "") for name in fields}
    return set(row) - asked - {"id"} - {name.removesuffix(".") for name in asked}
