"""standardReceipts: made once, found by our reference, and reversed.

ReceiptDate is always sent: number, date, amount and customer make the same receipt for Fusion, and a second try after
midnight would be another one [oracle.md §3.2].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.oracle.fusion.client import condition
from adapters.oracle.fusion.settings import MOST_NUMBER, Settings
from adapters.oracle.fusion.writing import invoices
from adapters.oracle.fusion.writing.outcomes import created, written
from adapters.oracle.fusion.writing.requests import (
    act,
    children_of,
    get,
    listed,
    post,
    recalled,
    record_of,
    rows_of,
)
from adapters.oracle.mapping.marks import marked, unmarked
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

RECEIPTS: Final = "standardReceipts"
FLEXFIELD: Final = "standardReceiptDFF"
#: of a receipt's content
ACCOUNT, AMOUNT, CURRENCY, DAY, METHOD, BANK, TEXT = "account", "amount", "currency", "date", "method", "bank", "text"
#: of a receipt in another currency than the ledger's: the rate at which the bank converted it, and what that came to
RATE, WORTH = "rate", "worth"
#: a rate that is given with the receipt, not looked up [oracle.md §1.2; AR_RECEIPT_API_PUB takes the same]
_GIVEN: Final = "User"
#: the transaction whose business unit it is made in
TRANSACTION: Final = "transaction"
REFERENCES: Final = "remittanceReferences"
#: how a reference for AutoMatch is told in a step's content, before the number of its transaction
PAYS: Final = "pays "
STATE: Final = "state"
STANDS, REVERSED = "stands", "reversed"


class Receipt:
    """One receipt."""

    def __init__(self, settings: Settings) -> None:
        self._set, self._version = settings.writing, settings.framework_version

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The receipt, with its date; unapplied, or with references for AutoMatch."""
        told = step.content
        body: dict[str, Any] = {
            "ReceiptNumber": self._number(step), "BusinessUnit": recalled(step, facts)["unit"],
            "ReceiptMethod": told[METHOD], "ReceiptDate": told[DAY], "Amount": told[AMOUNT],
            "Currency": told[CURRENCY], "CustomerAccountNumber": told[ACCOUNT], "Comments": self._comments(step),
            **({"RemittanceBankAccountNumber": told[BANK]} if told[BANK] else {}), **self._flexfield(step),
            **_references(step), **_conversion(step),
        }  # fmt: skip
        return post(RECEIPTS, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """By its number; where that is the bank's own, receipts of the account on that day."""
        if self._set.reference_home == "number":
            asked = condition(self._version, ReceiptNumber=step.reference[:MOST_NUMBER])
        else:
            asked = condition(self._version, CustomerAccountNumber=step.content[ACCOUNT], ReceiptDate=step.content[DAY])
        more = {"expand": FLEXFIELD} if self._set.reference_home == "flexfield" else {}
        return listed(RECEIPTS, q=asked, orderBy="StandardReceiptId", **more)

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """A transaction that it pays: it names the business unit, and the currency."""
        return invoices.look(step.content[TRANSACTION])

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those under our reference."""
        return tuple(self._shown(step, row) for row in rows_of(response) if self._is_ours(step, row))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What it relies on."""
        return invoices.shown(step, response, amount="0")

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The receipt's id."""
        return created(answer, RECEIPTS, "StandardReceiptId", step.content)

    def _number(self, step: Step) -> str:
        if self._set.reference_home == "number":
            return step.reference[:MOST_NUMBER]
        return (step.content[TEXT] or step.reference)[:MOST_NUMBER].strip()

    def _comments(self, step: Step) -> str:
        text = step.content[TEXT]
        return marked(text, step.reference) if self._set.reference_home == "comments" else text

    def _flexfield(self, step: Step) -> dict[str, Any]:
        if self._set.reference_home != "flexfield":
            return {}
        return {FLEXFIELD: [{"__FLEX_Context": self._set.receipt_context, self._set.receipt_segment: step.reference}]}

    def _is_ours(self, step: Step, row: Mapping[str, Any]) -> bool:
        match self._set.reference_home:
            case "number":
                return str(row.get("ReceiptNumber")) == step.reference[:MOST_NUMBER]
            case "comments":
                return unmarked(str(row.get("Comments") or ""))[1] == step.reference
        return any(str(one.get(self._set.receipt_segment)) == step.reference for one in children_of(row, FLEXFIELD))

    @staticmethod
    def _shown(step: Step, row: Mapping[str, Any]) -> NativeRecord:
        own = str(row.get("StandardReceiptId"))
        content = {
            **step.content, ACCOUNT: str(row.get("CustomerAccountNumber") or ""), CURRENCY: str(row.get("Currency")),
            AMOUNT: plain_amount(row.get("Amount")), DAY: str(row.get("ReceiptDate") or "")[:10],
            METHOD: str(row.get("ReceiptMethod") or ""),
            **({WORTH: plain_amount(row.get("AccountedAmount"))} if WORTH in step.content else {}),
        }  # fmt: skip
        return NativeRecord(
            type=RECEIPTS, key=(own,), content=content, display_no=str(row.get("ReceiptNumber")),
            status="reversed" if _state(row) == REVERSED else "effective",
        )  # fmt: skip


class Reversal:
    """A receipt taken back. The action's name is cut in the page: doctor looks for it in /describe [oracle.md §1.1]."""

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Reverse it."""
        return act(_path(step), "reverseReceipt", {"calledFrom": "duecourse"})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The receipt."""
        return get(_path(step))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether it stands or is reversed."""
        record = record_of(response)
        return None if record is None else _in_state(step, _state(record))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _in_state(step, REVERSED))


def _conversion(step: Step) -> dict[str, Any]:
    told = step.content
    if RATE not in told:
        return {}
    return {"ConversionRateType": _GIVEN, "ConversionRate": told[RATE], "ConversionDate": told[DAY]}


def _references(step: Step) -> dict[str, Any]:
    paid = {name.removeprefix(PAYS): amount for name, amount in step.content.items() if name.startswith(PAYS)}
    if not paid:
        return {}
    return {
        REFERENCES: [
            {"ReceiptMatchBy": "Transaction Number", "ReferenceNumber": number, "ReferenceAmount": amount}
            for number, amount in paid.items()
        ]
    }


def _state(row: Mapping[str, Any]) -> str:
    """What State and Status of a reversed receipt say is unverified: either word counts."""
    told = f"{row.get('State')} {row.get('Status')}".lower()
    return REVERSED if "revers" in told else STANDS


def _path(step: Step) -> str:
    return f"{RECEIPTS}/{parts(step.subjects[0])[-1]}"


def _in_state(step: Step, state: str) -> NativeRecord:
    return NativeRecord(type=RECEIPTS, key=parts(step.subjects[0]), content={STATE: state})
