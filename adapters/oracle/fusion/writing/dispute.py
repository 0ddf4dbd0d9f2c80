"""receivablesDisputes: a credit memo request on its way through approval.

REST makes disputes and does not show them, so they are looked for in a report of the requests [oracle.md §3.2; addendum
B2]: our reference stands behind the customer's comments. What the approvers decide is read with the installment.
"""

from __future__ import annotations

from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing import invoices
from adapters.oracle.fusion.writing.outcomes import created
from adapters.oracle.fusion.writing.requests import number, post, report, rows_of_report, whole
from adapters.oracle.mapping.marks import marked, unmarked
from adapters.oracle.rows import RequestRow, read
from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

DISPUTES: Final = "receivablesDisputes"
REQUESTS: Final = "dispute_requests"
#: of a dispute's content
TRANSACTION, ACCOUNT, AMOUNT, REASON, TEXT = "transaction", "account", "amount", "reason", "text"
#: characters of CustomerComments [oracle.md §1.2], less our reference
MOST_TEXT: Final = 1700


class Dispute:
    """One request, about one transaction."""

    def __init__(self, settings: Settings) -> None:
        self._folder = settings.reports

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The request: of one section, the transaction's total [oracle.md §3.1]."""
        told = step.content
        body = {
            "CustomerTransactionId": whole(told[TRANSACTION]), "BillToCustomerNumber": told[ACCOUNT],
            "DisputeSection": "Total", "DisputeAmount": number(told[AMOUNT]), "DisputeReason": told[REASON],
            "CustomerComments": marked(told[TEXT], step.reference),
        }  # fmt: skip
        return post(DISPUTES, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Requests about the transaction, whatever became of them."""
        return report(self._folder, REQUESTS, P_BU=step.entity, P_IDS=(step.content[TRANSACTION],))

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The transaction."""
        return invoices.look(step.content[TRANSACTION])

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those with our reference."""
        rows = [read(row, RequestRow) for row in rows_of_report(response, REQUESTS)]
        return tuple(_shown(step, row) for row in rows if unmarked(row.comments)[1] == step.reference)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What the dispute relies on."""
        return invoices.shown(step, response, amount=step.content[AMOUNT])

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The request's number."""
        return created(answer, DISPUTES, "RequestNumber", step.content)


def _shown(step: Step, row: RequestRow) -> NativeRecord:
    """As it stands: how a reason is told in the report and in REST may differ, so it is not compared."""
    content = {**step.content, TRANSACTION: row.customer_trx_id, AMOUNT: plain_amount(row.amount),
               TEXT: unmarked(row.comments)[0]}  # fmt: skip
    echoes = tuple(
        Echo(kind=Hold.KIND, shows=step.reference, about=(OpenItem.KIND, parts(place))) for place in step.subjects
    )
    return NativeRecord(
        type=DISPUTES, key=(row.request_id,), content=content, display_no=row.request_id, echoes=echoes,
        said=f"{row.status} {row.credit_memo_number}".strip(),
    )  # fmt: skip
