"""A dispute: a request for a credit memo that goes to its approvers, by Receivables or by Advanced Collections.

Receivables takes amounts of an invoice below zero, Advanced Collections above zero; here they are above zero. The whole
amount is put in dispute on every installment of the transaction, by either (ARWCMRQB.pls).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import kind_of, parts
from adapters.oracle.ebs.settings import Writing
from adapters.oracle.ebs.writing.exchange import calling, looking, rows_in, seen
from adapters.oracle.ebs.writing.outcomes import Certain, outcome_of
from adapters.oracle.ebs.writing.promises import delinquency
from adapters.oracle.mapping.marks import marked
from canonical_model.collecting import Hold
from canonical_model.master_data import Customer
from canonical_model.steps import Echo, ErpRequest, NativeRecord, RecordStatus, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

REQUEST: Final = "credit memo request"
#: of a dispute's content: the transaction, an installment of it, the customer's account, what of it and how much, why
TRANSACTION, SCHEDULE, CUSTOMER, PART, AMOUNT, REASON, NOTE = (
    "transaction", "schedule", "customer", "part", "amount", "reason", "note",
)  # fmt: skip
#: bytes of RA_CM_REQUESTS_ALL.COMMENTS; Fusion's field has as many [oracle.md §1.2]
MOST_COMMENTS: Final = 1_760
#: part → the section of a dispute [ebs_api_signatures.json DISPUTE_SECTION]
_SECTIONS: Final = {"line": "LINES_SUBTOTAL", "tax": "TAX", "freight": "SHIPPING"}
#: RA_CM_REQUESTS_ALL.STATUS [iexvdisb.pls]
NOT_APPROVED, COMPLETE = "NOT_APPROVED", "COMPLETE"
PENDING: Final = frozenset({"PENDING_APPROVAL", "APPROVED_PEND_COMP"})
#: its workflow, which is what a cancellation ends: the request keeps its status
RUNNING, OVER = "RUNNING", "ENDED"
#: places: one request, or the requests of ours on one transaction
ONE, ALL_OF = "request", "transaction"
STATE: Final = "state"
STANDS: Final = {STATE: "stands"}
ENDED: Final = {STATE: "ended"}
#: its credit memo was made: nobody takes that back by a call
GRANTED: Final = {STATE: "granted"}
#: what references of disputes begin with
KIND: Final = "DS"


class Dispute:
    """One dispute, found by the reference in its comments."""

    def __init__(self, own: Writing) -> None:
        self._by = own.dispute_by

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The request, with its workflow."""
        told = step.content
        amounts = {f"P_{part.upper()}_AMOUNT": told[AMOUNT] if part == told[PART] else "" for part in _SECTIONS}
        binds = {
            "P_CUSTOMER_TRX_ID": told[TRANSACTION], "P_REASON": told[REASON], **amounts,
            "P_COMMENTS": marked(told[NOTE], step.reference),
        }  # fmt: skip
        if self._by == "credit_memo_request":
            return calling("request_credit_memo", step.entity, {**binds, "P_ORG_ID": step.entity})
        more = {"P_DELINQUENCY_ID": seen(step, facts).version, "P_SECTION": _SECTIONS[told[PART]]}
        return calling("create_dispute", step.entity, {**binds, **more})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Requests on the transaction that bear our reference."""
        return looking("requests", step.entity, id=step.content[TRANSACTION], reference=step.reference)

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether the item is delinquent: a dispute of Advanced Collections names the delinquency."""
        return looking("delinquency", step.entity, id=step.content[SCHEDULE])

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The requests there are; one that its approver turned down is refused in his words' place."""
        return tuple(_shown(step, row) for row in rows_in(response))

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """What it relies on."""
        return delinquency(response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers; Advanced Collections may have committed before an unexpected error."""
        certain = Certain(commits_inside=self._by == "collections", tells_id=True)
        return outcome_of(answer, lambda own: _native(step, own, step.content), certain)


def _native(step: Step, own: str, content: dict[str, str], status: RecordStatus = "effective") -> NativeRecord:
    about = (Customer.KIND, (step.entity, step.content[CUSTOMER]))
    echo = Echo(kind=Hold.KIND, shows=step.reference, about=about)
    said = "its approver did not approve it" if status == "refused" else ""
    return NativeRecord(
        type=REQUEST, key=(own,), content=content, status=status, display_no=own, said=said, echoes=(echo,)
    )


def _shown(step: Step, row: dict[str, str]) -> NativeRecord:
    told = step.content
    amount = plain_amount(abs(Decimal(row[f"{told[PART].upper()}_AMOUNT"] or "0")))
    content = {**told, AMOUNT: amount, REASON: row["CM_REASON_CODE"]}
    return _native(step, row["REQUEST_ID"], content, _status(row))


def _status(row: dict[str, str]) -> RecordStatus:
    if row["STATUS"] == NOT_APPROVED:
        return "refused"
    return "reversed" if row["STATUS"] in PENDING and row["WORKFLOW"] == OVER else "effective"


class Withdrawal:
    """A dispute taken back: one request, or the one of ours on a transaction."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Cancel the request that was looked up."""
        return calling("cancel_dispute", step.entity, {"P_REQUEST_ID": seen(step, facts).key[0]})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The request, or those of ours on the transaction."""
        where, own = kind_of(step.subjects[0]), parts(step.subjects[0])[-1]
        if where == ONE:
            return looking("request", step.entity, id=own)
        return looking("requests", step.entity, id=own, reference=KIND)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether it stands; None where there is none, where several stand, or where no workflow could be ended."""
        rows = rows_in(response)
        pending = [row for row in rows if row["STATUS"] in PENDING and row["WORKFLOW"] != OVER]
        if not rows or len(pending) > 1 or any(row["WORKFLOW"] != RUNNING for row in pending):
            return None
        row = next(iter(pending), rows[-1])
        ended = GRANTED if row["STATUS"] == COMPLETE else ENDED
        return _state(row["REQUEST_ID"], STANDS if pending else ended)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        own = parts(step.subjects[0])[-1]
        return outcome_of(answer, lambda _own: _state(own, ENDED), Certain())


def _state(own: str, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=REQUEST, key=(own,), content=content)
