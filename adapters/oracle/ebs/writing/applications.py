"""A part of a receipt used on one open item, and one such use taken back.

Without an amount Receivables applies all that is open [oracle.md §3.1]: no application is made without one, nor for
more than was open when it was looked at right before. An application bears our reference among its comments.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.oracle.ebs.writing.exchange import calling, looking, rows_in, seen
from adapters.oracle.ebs.writing.outcomes import Certain, outcome_of
from adapters.oracle.ebs.writing.receipts import TAKEN_BACK
from adapters.oracle.mapping.marks import marked
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

APPLICATION: Final = "application"
#: of an application's content: the payment schedule, the amount, and of a receipt that stood there already its id
SCHEDULE, AMOUNT, RECEIPT = "schedule", "amount", "receipt"
#: of an application that takes the discount of the terms; Receivables refuses one that they do not grant
DISCOUNT: Final = "discount"
#: of what it relies on: what is open of the item, whether the receipt has that much left
OPEN, LEFT = "open", "left"
ENOUGH: Final = "enough"
#: the step of the same act that makes the receipt
MADE: Final = "receipt"
STATE: Final = "state"
STANDS: Final = {STATE: "stands"}
TAKEN: Final = {STATE: "taken back"}


class Application:
    """One application, found by its reference."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The amount, which is bounded by what is open."""
        amount = bounded(step, seen(step, facts))
        binds = {
            "P_AMOUNT": f"{amount:f}", "P_DISCOUNT": step.content.get(DISCOUNT, "0"),
            "P_CASH_RECEIPT_ID": _receipt(step, facts), "P_SCHEDULE_ID": step.content[SCHEDULE],
            "P_COMMENTS": marked("", step.reference), "P_ORG_ID": step.entity,
        }  # fmt: skip
        return calling("apply_receipt", step.entity, binds)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """Applications of the receipt on the item that bear our reference."""
        return looking(
            "applications", step.entity, id=_receipt(step, facts), other_id=step.content[SCHEDULE],
            reference=step.reference,
        )  # fmt: skip

    def relied_on(self, step: Step, facts: Facts) -> ErpRequest:
        """What is open of the item, and what is left of the receipt."""
        return looking("applicable", step.entity, id=step.content[SCHEDULE], other_id=_receipt(step, facts))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The applications there are; of one that was taken back Receivables keeps the row."""
        return tuple(_shown(step, row) for row in rows_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What it relies on; None where there is no such item or receipt."""
        rows = rows_in(response)
        if not rows:
            return None
        row = rows[0]
        content = {OPEN: _open(row), LEFT: _left(row, Decimal(step.content[AMOUNT]))}
        return NativeRecord(type="open item", key=(row["PAYMENT_SCHEDULE_ID"],), content=content)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers; the call does not name what it made, which its reference does."""
        native = NativeRecord(type=APPLICATION, key=(step.content[SCHEDULE],), content=step.content)
        return outcome_of(answer, lambda _own: native, Certain())


def bounded(step: Step, looked_at: NativeRecord) -> Decimal:
    """The amount of an application; ValueError unless it is above zero and no more than is open."""
    amount, most = Decimal(step.content[AMOUNT]), Decimal(looked_at.content[OPEN])
    off = amount + Decimal(step.content.get(DISCOUNT, "0"))
    if not (amount.is_finite() and 0 < amount <= off <= most):
        raise ValueError(f"step {step.name}: {amount} cannot be applied where {most} is open")
    return amount


def _receipt(step: Step, facts: Facts) -> str:
    made = facts.get(MADE)
    own = step.content.get(RECEIPT) or (made.key[0] if made is not None else "")
    if not own:
        raise ValueError(f"step {step.name}: the receipt that it uses is not there yet")
    return own


def _open(row: dict[str, str]) -> str:
    """What is open of the item in its own currency; nothing where another currency would be applied."""
    if row["STATUS"] != "OP" or row["INVOICE_CURRENCY_CODE"] != row["CURRENCY_CODE"]:
        return "0"
    return plain_amount(row["AMOUNT_DUE_REMAINING"])


def _left(row: dict[str, str], wanted: Decimal) -> str:
    if row["INVOICE_CURRENCY_CODE"] != row["CURRENCY_CODE"]:
        return f"nothing in {row['INVOICE_CURRENCY_CODE']}: the receipt is in {row['CURRENCY_CODE']}"
    if row["RECEIPT_STATUS"] in TAKEN_BACK:
        return "nothing: the receipt was taken back"
    left = Decimal(row["UNAPPLIED"] or "0")
    return ENOUGH if left >= wanted else f"{plain_amount(left)}"


def _shown(step: Step, row: dict[str, str]) -> NativeRecord:
    content = {SCHEDULE: row["APPLIED_PAYMENT_SCHEDULE_ID"], AMOUNT: plain_amount(row["AMOUNT_APPLIED"])}
    if DISCOUNT in step.content:
        content[DISCOUNT] = plain_amount(row["DISCOUNT_TAKEN"])
    if RECEIPT in step.content:
        content[RECEIPT] = row["CASH_RECEIPT_ID"]
    return NativeRecord(
        type=APPLICATION, key=(row["RECEIVABLE_APPLICATION_ID"],), content=content,
        status="effective" if row["DISPLAY"] == "Y" else "reversed",
    )  # fmt: skip


class Unapplication:
    """One application of ours taken back."""

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Take it back."""
        return calling("unapply_receipt", step.entity, {"P_APPLICATION_ID": _id(step), "P_ORG_ID": step.entity})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The application."""
        return looking("application", step.entity, id=_id(step))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether it stands; None where there is none."""
        rows = rows_in(response)
        return _state(step, STANDS if rows[0]["DISPLAY"] == "Y" else TAKEN) if rows else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(answer, lambda _own: _state(step, TAKEN), Certain())


def _id(step: Step) -> str:
    return next(parts(one)[-1] for one in step.subjects if one.startswith("application/"))


def _state(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=APPLICATION, key=(_id(step),), content=content)
