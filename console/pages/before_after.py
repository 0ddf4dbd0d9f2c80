"""Before and after: what an act changes, as its own content and the account say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.write_back import Application, CashAct
from console.pages.written import said, words
from duecourse.documents import WriteBackRow


class Part(Struct, frozen=True, kw_only=True):
    """What cash does to one item: before = amount + discount + adjustment + after; `before` null: not open any more."""

    document_no: str
    before: Money | None
    amount: Money
    discount: Money
    adjustment: Money
    after: Money | None
    reason: str


class Change(Struct, frozen=True, kw_only=True):
    """One value before and after."""

    name: str
    before: str
    after: str


def cash_parts(act: CashAct, open_now: Mapping[RecordId, tuple[str, Money]]) -> tuple[Part, ...]:
    """Each item that an act of cash touches; `open_now` is what is open of the account's items."""
    return tuple(_part(one, open_now.get(one.item_id)) for one in act.applications)


def _part(one: Application, known: tuple[str, Money] | None) -> Part:
    nothing = Money.zero(one.amount.currency)
    number, before = known or (one.item_id, None)
    return Part(
        document_no=number,
        before=before,
        amount=one.amount,
        discount=one.discount or nothing,
        adjustment=one.written_off or nothing,
        after=None if before is None else before - one.off_item,
        reason=one.reason,
    )


def changes(act: WriteBackRow) -> tuple[Change, ...]:
    """What an act writes; of one that takes something back also what is there now."""
    if act.operation == "undo":
        return tuple(change for record in act.act["records"] for change in _taken_back(record))
    told = ((name, value) for name, value in act.act.items() if name != "act" and not name.endswith("_id"))
    return tuple(Change(name=words(name), before="–", after=said(value)) for name, value in told if said(value))


def _taken_back(record: Mapping[str, Any]) -> tuple[Change, ...]:
    before = record["before"]
    key = "/".join(record["native_key"])
    if before is None:
        return (Change(name=f"{record['native_type']} {key}", before=said(record["content"]), after="taken back"),)
    return tuple(
        Change(
            name=f"{record['native_type']} {key}: {words(name)}", before=said(value), after=before.get(name, "") or "–"
        )
        for name, value in record["content"].items()
    )
