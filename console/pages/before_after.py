"""Before and after: what an act changes, as its own content and the account say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.write_back import Application, CashAct
from console.pages.written import money, said, words
from duecourse.documents import WriteBackRow

#: what is open of an account's items: document number and amount
OpenNow = Mapping[RecordId, tuple[str, Money]]


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


def cash_parts(act: CashAct, open_now: OpenNow) -> tuple[Part, ...]:
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


def changes(act: WriteBackRow, open_now: OpenNow) -> tuple[Change, ...]:
    """What an act writes; of one that ends or takes something back also what is there now."""
    if act.operation == "undo":
        return tuple(change for record in act.act["records"] for change in _taken_back(record))
    told = {name: value for name, value in act.act.items() if name not in _NOT_TOLD}
    ended = [(act.operation, *ends) for name, ends in _ENDS.items() if told.pop(name, False)]
    shown = [(words(name.removesuffix("_id")), "–", _written(name, value, open_now)) for name, value in told.items()]
    return tuple(Change(name=name, before=before, after=after) for name, before, after in (*ended, *shown) if after)


def _written(name: str, value: Any, open_now: OpenNow) -> str:  # noqa: ANN401 - as acts have it
    """A value in words, items by their documents."""
    if name == "item_id":
        return _named(value, open_now) if value else ""
    return said([_named(one, open_now) for one in value] if name == "items" else value)


#: fields of acts that say nothing to whoever approves
_NOT_TOLD: Final = frozenset({"act", "promise_id", "dispute_id", "hold_id", "activity_id", "subject_id", "account_id"})
#: flags of acts that end something: what stands there before and after
_ENDS: Final[Mapping[str, tuple[str, str]]] = {"close": ("open", "closed"), "release": ("set", "released")}


def _named(item: str, open_now: OpenNow) -> str:
    number, left = open_now.get(RecordId(item), (item, None))
    return number if left is None else f"{number} ({money(left)} open)"


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
