"""collectionPromises: one an installment, found by the segment of its flexfield that holds our reference.

The page of attributes is cut after PromiseAmount: TransactionNumber and Status are unverified [addendum B2].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.oracle.fusion.client import condition
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing import invoices
from adapters.oracle.fusion.writing.outcomes import created
from adapters.oracle.fusion.writing.requests import children_of, listed, number, post, recalled, rows_of, whole
from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

PROMISES: Final = "collectionPromises"
FLEXFIELD: Final = "collectionPromiseDFF"
#: of a promise's content
TRANSACTION, NUMBER, ACCOUNT, AMOUNT, CURRENCY, DAY = "transaction", "number", "account", "amount", "currency", "date"
_GONE: Final = frozenset({"CANCELLED", "CANCELED"})


class Promise:
    """One promise."""

    def __init__(self, settings: Settings) -> None:
        self._set, self._version = settings.writing, settings.framework_version

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The promise, on the installment that was looked at."""
        told, known = step.content, recalled(step, facts)
        mark = {"__FLEX_Context": self._set.promise_context, self._set.promise_segment: step.reference}
        body = {
            "BusinessUnit": known["unit"], "BillToCustomerAccount": told[ACCOUNT], "TransactionNumber": told[NUMBER],
            "InstallmentNumber": whole(known["place"]), "Currency": told[CURRENCY],
            "PromiseAmount": number(told[AMOUNT]), "PromiseDate": told[DAY], FLEXFIELD: [mark],
        }  # fmt: skip
        return post(PROMISES, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Promises of the account with their flexfields: a person may have moved one of ours to another day."""
        asked = condition(self._version, BillToCustomerAccount=step.content[ACCOUNT])
        return listed(PROMISES, q=asked, expand=FLEXFIELD, orderBy="PromiseDetailId")

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The transaction with its installments."""
        return invoices.look(step.content[TRANSACTION])

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those with our reference."""
        return tuple(_shown(step, row) for row in rows_of(response) if self._is_ours(step, row))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What the promise relies on."""
        return invoices.shown(step, response, amount=step.content[AMOUNT], installment=parts(step.subjects[0])[-1])

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The promise's id."""
        return created(answer, PROMISES, "PromiseDetailId", step.content)

    def _is_ours(self, step: Step, row: Mapping[str, Any]) -> bool:
        return any(str(one.get(self._set.promise_segment)) == step.reference for one in children_of(row, FLEXFIELD))


def _shown(step: Step, row: Mapping[str, Any]) -> NativeRecord:
    own = str(row.get("PromiseDetailId"))
    content = {
        **step.content, ACCOUNT: str(row.get("BillToCustomerAccount")), CURRENCY: str(row.get("Currency")),
        AMOUNT: plain_amount(row.get("PromiseAmount")), DAY: str(row.get("PromiseDate") or "")[:10],
        NUMBER: str(row.get("TransactionNumber") or step.content[NUMBER]),
    }  # fmt: skip
    echo = Echo(kind=Hold.KIND, shows=step.reference, about=(OpenItem.KIND, parts(step.subjects[0])))
    return NativeRecord(
        type=PROMISES, key=(own,), content=content, display_no=own, echoes=(echo,),
        status="reversed" if str(row.get("Status")).upper() in _GONE else "effective",
    )  # fmt: skip
