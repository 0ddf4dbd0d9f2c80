"""A promise to pay one delinquent installment, and one of ours withdrawn; Fusion's REST cannot withdraw one."""

from __future__ import annotations

from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.oracle.ebs.settings import SEGMENTS, Writing
from adapters.oracle.ebs.writing.exchange import calling, looking, rows_in, seen
from adapters.oracle.ebs.writing.outcomes import Certain, outcome_of
from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

PROMISE: Final = "promise"
#: of a promise's content
SCHEDULE, CUSTOMER, AMOUNT, CURRENCY, DAY = "schedule", "customer", "amount", "currency", "date"
#: what it relies on: Advanced Collections takes promises on what it calls delinquent
DELINQUENT: Final = "delinquent"
YES, NO = "yes", "no"
STATE: Final = "state"
STANDS: Final = {STATE: "stands"}
WITHDRAWN: Final = {STATE: "withdrawn"}
#: IEX_PROMISE_DETAILS.STATUS of a promise that was withdrawn
CANCELLED: Final = "CANCELLED"


class Promise:
    """One promise, found by the reference in its flexfield."""

    def __init__(self, own: Writing) -> None:
        self._set = own

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The promise on the delinquency that was looked up."""
        told, delinquency = step.content, seen(step, facts).version
        attributes = {f"P_ATTRIBUTE{number}": "" for number in SEGMENTS}
        binds = {
            "P_AMOUNT": told[AMOUNT], "P_CURRENCY": told[CURRENCY], "P_PROMISE_DATE": told[DAY],
            "P_CUSTOMER_ID": told[CUSTOMER], "P_DELINQUENCY_ID": delinquency,
            "P_RESOURCE_ID": self._set.taken_by_resource_id, "P_NOTE": "",
            **attributes, f"P_ATTRIBUTE{self._set.promise_segment}": step.reference,
        }  # fmt: skip
        return calling("insert_promise", step.entity, binds)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Promises on the item that bear our reference."""
        return looking("promises", step.entity, id=step.content[SCHEDULE], reference=step.reference)

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether the item is delinquent."""
        return looking("delinquency", step.entity, id=step.content[SCHEDULE])

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The promises there are."""
        return tuple(_shown(step, row) for row in rows_in(response))

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """What it relies on."""
        return delinquency(response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(answer, lambda own: _native(step, own, step.content), Certain(tells_id=True))


def delinquency(response: ErpResponse) -> NativeRecord | None:
    """Whether an item is delinquent, and by which delinquency; None where there is no such item."""
    rows = rows_in(response)
    if not rows:
        return None
    row = rows[0]
    content = {DELINQUENT: YES if row["DELINQUENCY_ID"] else NO}
    return NativeRecord(
        type="open item", key=(row["PAYMENT_SCHEDULE_ID"],), content=content, version=row["DELINQUENCY_ID"]
    )  # fmt: skip


def _native(step: Step, own: str, content: dict[str, str]) -> NativeRecord:
    about = (OpenItem.KIND, (step.entity, step.content[SCHEDULE]))
    echo = Echo(kind=Hold.KIND, shows=step.reference, about=about)
    return NativeRecord(type=PROMISE, key=(own,), content=content, echoes=(echo,))


def _shown(step: Step, row: dict[str, str]) -> NativeRecord:
    content = {
        **step.content, AMOUNT: plain_amount(row["PROMISE_AMOUNT"]), CURRENCY: row["CURRENCY_CODE"],
        DAY: row["PROMISE_DATE"],
    }  # fmt: skip
    made = _native(step, row["PROMISE_DETAIL_ID"], content)
    if row["STATUS"] != CANCELLED:
        return made
    return NativeRecord(type=made.type, key=made.key, content=content, status="reversed")


class Cancellation:
    """A promise of ours withdrawn."""

    def __init__(self, own: Writing) -> None:
        self._set = own

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Withdraw it."""
        binds = {"P_PROMISE_ID": _id(step), "P_RESOURCE_ID": self._set.taken_by_resource_id, "P_NOTE": ""}
        return calling("cancel_promise", step.entity, binds)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The promise."""
        return looking("promise", step.entity, id=_id(step))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether it stands; None where there is none."""
        rows = rows_in(response)
        return _state(step, WITHDRAWN if rows[0]["STATUS"] == CANCELLED else STANDS) if rows else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(answer, lambda _own: _state(step, WITHDRAWN), Certain())


def _id(step: Step) -> str:
    return next(parts(one)[-1] for one in step.subjects if one.startswith("promise/"))


def _state(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=PROMISE, key=(_id(step),), content=content)
