"""A receipt applied to an installment, and taken back: always with an amount.

Who leaves the amount out applies the full open balance [oracle.md §3.1]. One report shows what is open of the
installment and what this receipt paid of it, as of one moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing.invoices import COVERS, YES
from adapters.oracle.fusion.writing.outcomes import written
from adapters.oracle.fusion.writing.receipt import RECEIPTS
from adapters.oracle.fusion.writing.requests import act, number, recalled, remembered, report, rows_of_report, whole
from adapters.oracle.rows import AppliedRow, read
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

#: of an application's content: how much is applied, to which installment, of which receipt (empty: of this act's own)
APPLIED, INSTALLMENT, RECEIPT = "applied", "installment", "receipt"
NONE: Final = "0"
#: who acts, for Oracle's audit
BY: Final = "duecourse"
_STATEMENT: Final = "applied"
_TYPE: Final = "standardReceiptApplications"


class Application:
    """An amount of a receipt used on one installment."""

    def __init__(self, settings: Settings) -> None:
        self._folder = settings.reports

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Apply it; ValueError where there is no amount above zero."""
        body = {
            "appliedPaymentScheduleId": whole(step.content[INSTALLMENT]),
            "amountApplied": number(step.content[APPLIED]), "calledFrom": BY,
        }  # fmt: skip
        return act(f"{RECEIPTS}/{_receipt(step, facts)}", "applyReceipt", body)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """What is open of the installment, and what the receipt paid of it."""
        told = {"P_BU": step.entity, "P_RECEIPT": _receipt(step, facts)}
        return report(self._folder, _STATEMENT, **told, P_IDS=(step.content[INSTALLMENT],))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: an application has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """How much is applied, and whether enough is open for it; None where the installment is gone."""
        rows = [read(row, AppliedRow) for row in rows_of_report(response, _STATEMENT)]
        if not rows:
            return None
        left = _amount(rows[0].amount_due_remaining)
        enough = YES if left >= _amount(step.content[APPLIED]) else f"only {left:f}"
        return _native(step, rows, {COVERS: enough})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type=_TYPE, key=(step.content[INSTALLMENT],), content=step.content))


class Unapplication(Application):
    """An application taken back as it was made."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Take it back; ValueError unless there is exactly one."""
        ids = recalled(step, facts)
        if len(ids) != 1:
            raise ValueError(f"step {step.name}: {len(ids)} applications stand between the receipt and the installment")
        body = {
            "appliedPaymentScheduleId": whole(step.content[INSTALLMENT]),
            "receivableApplicationId": whole(next(iter(ids))), "calledFrom": BY,
        }  # fmt: skip
        return act(f"{RECEIPTS}/{_receipt(step, facts)}", "unapplyReceipt", body)


def _receipt(step: Step, facts: Facts) -> str:
    """The receipt: one that was there, or the one that this act made."""
    made = facts.get("receipt")
    own = step.content[RECEIPT] or (made.key[0] if made is not None else "")
    if not own:
        raise ValueError(f"step {step.name}: there is no receipt to apply")
    return own


def _native(step: Step, rows: Sequence[AppliedRow], more: dict[str, str]) -> NativeRecord:
    applied = {row.application_id: _amount(row.amount_applied) for row in rows if row.application_id}
    total = plain_amount(f"{sum(applied.values(), Decimal(0)):f}")
    version = remembered(**{own: f"{amount:f}" for own, amount in applied.items()})
    content = {**step.content, APPLIED: total, **more}
    return NativeRecord(type=_TYPE, key=(step.content[INSTALLMENT],), content=content, version=version)


def _amount(text: str) -> Decimal:
    try:
        found = Decimal(text or NONE)
    except ArithmeticError:
        raise BadAnswer(f"not an amount: {text[:30]!r}") from None
    if not found.is_finite():
        raise BadAnswer(f"not an amount: {text[:30]!r}")
    return found
