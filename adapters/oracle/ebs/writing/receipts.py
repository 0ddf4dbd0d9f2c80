"""A receipt of a payment that came in, and one of ours taken back.

Receivables refuses a second receipt of the same number, date, amount and customer; under our reference as its number
that is the ERP's own word that it is there already, so it is looked at and compared [oracle.md §3.2].
"""

from __future__ import annotations

from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.oracle.ebs.settings import MOST_NUMBER, Writing
from adapters.oracle.ebs.writing.exchange import calling, looking, rows_in
from adapters.oracle.ebs.writing.outcomes import DUPLICATE, Certain, outcome_of
from adapters.oracle.mapping.marks import marked
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

RECEIPT: Final = "receipt"
#: of a receipt's content: the customer's account, the amount, its currency and day, how it is made, its number and text
CUSTOMER, AMOUNT, CURRENCY, DAY, METHOD, NUMBER, TEXT = (
    "customer", "amount", "currency", "date", "method", "number", "text",
)  # fmt: skip
#: of a receipt in another currency than the ledger's: what a unit was worth when the bank converted it
RATE: Final = "rate"
#: a rate that is given, not looked up: GL_DAILY_CONVERSION_TYPES has it as User
_GIVEN: Final = "User"
#: a receipt method by its id, or by its name
BY_ID, BY_NAME = "id ", "name "
STATE: Final = "state"
STANDS: Final = {STATE: "stands"}
REVERSED: Final = {STATE: "reversed"}
#: AR_CASH_RECEIPTS_ALL.STATUS of a receipt that was taken back
TAKEN_BACK: Final = frozenset({"REV", "NSF", "STOP"})


class Receipt:
    """One receipt, found by the reference that it bears where the settings say."""

    def __init__(self, own: Writing) -> None:
        self._home = own.reference_home

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The receipt, applied to nothing."""
        told = step.content
        method, by_id = told[METHOD], told[METHOD].startswith(BY_ID)
        binds = {
            "P_CURRENCY": told[CURRENCY], "P_AMOUNT": told[AMOUNT], "P_RECEIPT_NUMBER": told[NUMBER] or step.reference,
            "P_RECEIPT_DATE": told[DAY], "P_CUSTOMER_ID": told[CUSTOMER], "P_REFERENCE": step.reference,
            "P_RECEIPT_METHOD_ID": method.removeprefix(BY_ID) if by_id else "",
            "P_RECEIPT_METHOD_NAME": "" if by_id else method.removeprefix(BY_NAME),
            "P_COMMENTS": marked(told[TEXT], step.reference), "P_ORG_ID": step.entity,
            "P_RATE_TYPE": _GIVEN if RATE in told else "", "P_RATE": told.get(RATE, ""),
            "P_RATE_DATE": told[DAY] if RATE in told else "",
        }  # fmt: skip
        return calling("create_receipt", step.entity, binds)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Receipts that bear our reference."""
        return looking(f"receipt_by_{self._home}", step.entity, reference=step.reference)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The receipts there are; one that was taken back has no effect."""
        return tuple(_shown(step, row) for row in rows_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """A duplicate is looked at where its number is our reference; another one's number is a person's matter."""
        again = (DUPLICATE,) if self._home == "number" else ()
        certain = Certain(tells_id=True, there_already=again)
        return outcome_of(answer, lambda own: NativeRecord(type=RECEIPT, key=(own,), content=step.content), certain)


def _shown(step: Step, row: dict[str, str]) -> NativeRecord:
    told = step.content
    by_id = told[METHOD].startswith(BY_ID)
    content = {
        CUSTOMER: row["PAY_FROM_CUSTOMER"], AMOUNT: plain_amount(row["AMOUNT"]), CURRENCY: row["CURRENCY_CODE"],
        DAY: row["RECEIPT_DATE"],
        METHOD: f"{BY_ID}{row['RECEIPT_METHOD_ID']}" if by_id else f"{BY_NAME}{row['RECEIPT_METHOD']}",
        NUMBER: told[NUMBER] if row["RECEIPT_NUMBER"] == (told[NUMBER] or step.reference) else row["RECEIPT_NUMBER"],
        # people may add to a receipt's comments
        TEXT: told[TEXT],
        **({RATE: plain_amount(row["EXCHANGE_RATE"])} if RATE in told else {}),
    }  # fmt: skip
    return NativeRecord(
        type=RECEIPT, key=(row["CASH_RECEIPT_ID"],), content=content, display_no=row["RECEIPT_NUMBER"],
        status="reversed" if row["STATUS"] in TAKEN_BACK else "effective",
    )  # fmt: skip


def number_of(text: str, own: Writing) -> str:
    """A receipt's number: our reference, or where that has another home the beginning of what the bank said."""
    return "" if own.reference_home == "number" else " ".join(text.split())[:MOST_NUMBER].strip()


class Reversal:
    """A receipt of ours taken back, with what it was applied to."""

    def __init__(self, own: Writing) -> None:
        self._set = own

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Reverse it."""
        binds = {
            "P_CASH_RECEIPT_ID": _id(step), "P_CATEGORY": self._set.reversal_category,
            "P_REASON": self._set.reversal_reason, "P_COMMENTS": "taken back", "P_ORG_ID": step.entity,
        }  # fmt: skip
        return calling("reverse_receipt", step.entity, binds)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The receipt."""
        return looking("receipt", step.entity, id=_id(step))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a reversal has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether it stands; None where there is no such receipt."""
        rows = rows_in(response)
        return _state(step, REVERSED if rows[0]["STATUS"] in TAKEN_BACK else STANDS) if rows else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(answer, lambda _own: _state(step, REVERSED), Certain())


def _id(step: Step) -> str:
    return next(parts(one)[-1] for one in step.subjects if one.startswith("receipt/"))


def _state(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=RECEIPT, key=(_id(step),), content=content)
