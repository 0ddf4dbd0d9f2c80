"""A line of a payment journal on a main account: what is written off with a payment, against the bank.

The customer's line is larger by it, so that it settles its invoice whole; this one takes the same off the bank again.
A debit is written off, a credit is what was paid too much. A journal line has an account type of its own, Ledger among
them [EDMX: LedgerJournalACType]; that this set takes it is unverified, and a refusal withdraws the whole journal.
"""

from __future__ import annotations

from typing import Final

from adapters.dynamics.finance.mapping.values import displayed, undisplayed
from adapters.dynamics.finance.writing.journal import AMOUNT, BANK, CURRENCY, DAY, JOURNAL, LINES, Line
from adapters.dynamics.finance.writing.requests import noon, number, post
from adapters.dynamics.looks import etag_of, rows_of
from adapters.kit.compared import plain_amount
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts

DIFFERENCE: Final = "difference"
#: of its content: the main account with its dimensions, as this environment shows it
LEDGER: Final = "ledger"
_LEDGER: Final = "Ledger"


class Difference(Line):
    """One line, found by our payment reference as a customer's line is."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The line; below zero it is a credit."""
        told, credit = step.content, step.content[AMOUNT].startswith("-")
        body = {
            "dataAreaId": step.entity, "JournalBatchNumber": facts[JOURNAL].key[0], "AccountType": _LEDGER,
            "AccountDisplayValue": told[LEDGER],
            "CreditAmount" if credit else "DebitAmount": number(told[AMOUNT].removeprefix("-")),
            "CurrencyCode": told[CURRENCY], "TransactionDate": noon(told[DAY]), "OffsetAccountType": "Bank",
            "OffsetAccountDisplayValue": displayed(told[BANK]), "PaymentReference": step.reference,
        }  # fmt: skip
        return post(LINES, body)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those there are; one on a customer's account is not ours."""
        rows = [row for row in rows_of(response) if str(row.get("paymentreference")) == step.reference]
        return tuple(
            NativeRecord(
                type=LINES, key=(str(row.get("journalbatchnumber")), str(row.get("linenumber"))), status="draft",
                version=etag_of(row),
                content={
                    LEDGER: str(row.get("accountdisplayvalue")) if str(row.get("accounttype")) == _LEDGER else "",
                    BANK: undisplayed(str(row.get("offsetaccountdisplayvalue"))), AMOUNT: _amount(row),
                    CURRENCY: str(row.get("currencycode")), DAY: str(row.get("transactiondate") or "")[:10],
                },
            )
            for row in rows
        )  # fmt: skip


def _amount(row: dict[str, object]) -> str:
    debit, credit = plain_amount(row.get("debitamount")), plain_amount(row.get("creditamount"))
    return debit if credit == "0" else f"-{credit}"
