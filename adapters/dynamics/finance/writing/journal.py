"""A customer payment journal, drafted: a person posts it, or a service of the environment's own.

Finance & Operations takes a second journal or line without a word, so each is looked for by our reference first: the
header by its description, a line by its payment reference. Posting has no standard service [addendum A13].
"""

from __future__ import annotations

from typing import Final

from adapters.dynamics.finance.mapping.values import displayed, undisplayed
from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.finance.writing.requests import call, delete, look, noon, number, post
from adapters.dynamics.looks import etag_of, rows_of, seen
from adapters.dynamics.odata import text
from adapters.dynamics.outcomes import created, written
from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

HEADERS: Final = "CustomerPaymentJournalHeaders"
LINES: Final = "CustomerPaymentJournalLines"
JOURNAL: Final = "journal"
#: of a header's content
NAME: Final = "name"
#: of a line's content
ACCOUNT, AMOUNT, CURRENCY, DAY, INVOICE, BANK, METHOD = (
    "account", "amount", "currency", "date", "invoice", "bank", "method",
)  # fmt: skip
#: of a line in another currency than the company's: what a hundred units are worth; 100 is one to one [addendum A6]
RATE: Final = "rate"
STATE: Final = "state"
DRAFT, POSTED, GONE = "draft", "posted", "gone"
_SELECTED: Final = "SelectedTransact"


class Header:
    """One journal."""

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """An empty journal, with our reference as its description."""
        body = {"dataAreaId": step.entity, "JournalName": step.content[NAME], "Description": step.reference}
        return post(HEADERS, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Journals of that description."""
        return look(HEADERS, f"dataAreaId eq {text(step.entity)} and Description eq {text(step.reference)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those there are; one that was posted meanwhile has had its effect."""
        rows = [row for row in rows_of(response) if str(row.get("description")) == step.reference]
        return tuple(
            NativeRecord(
                type=HEADERS, key=(own := str(row.get("journalbatchnumber")),), display_no=own,
                content={NAME: str(row.get("journalname"))}, version=etag_of(row),
                status="effective" if str(row.get("isposted")) == "Yes" else "draft",
            )
            for row in rows
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The journal's number."""
        return created(answer, HEADERS, "JournalBatchNumber", step.content)

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """Delete it: a journal without lines yet, since those come after it is certain."""
        key = {"dataAreaId": step.entity, "JournalBatchNumber": surplus.key[0]}
        return delete(HEADERS, key, version=surplus.version)


class Line:
    """One line: a payment for one invoice, marked."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The line; what an invoice is paid by is marked, so that posting settles it."""
        told = step.content
        marked = {"MarkedInvoice": told[INVOICE], "MarkedInvoiceCompany": step.entity, "SettleVoucher": _SELECTED}
        body = {
            "dataAreaId": step.entity, "JournalBatchNumber": facts[JOURNAL].key[0], "AccountType": "Cust",
            "AccountDisplayValue": displayed(told[ACCOUNT]), "CreditAmount": number(told[AMOUNT]),
            "CurrencyCode": told[CURRENCY], "TransactionDate": noon(told[DAY]), "OffsetAccountType": "Bank",
            "OffsetAccountDisplayValue": displayed(told[BANK]), "PaymentMethodName": told[METHOD],
            "PaymentReference": step.reference, **({"ExchangeRate": number(told[RATE])} if RATE in told else {}),
            **(marked if told[INVOICE] else {}),
        }  # fmt: skip
        return post(LINES, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Lines of that payment reference."""
        return look(LINES, f"dataAreaId eq {text(step.entity)} and PaymentReference eq {text(step.reference)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those there are."""
        rows = [row for row in rows_of(response) if str(row.get("paymentreference")) == step.reference]
        return tuple(
            NativeRecord(
                type=LINES, key=(str(row.get("journalbatchnumber")), str(row.get("linenumber"))), status="draft",
                version=etag_of(row),
                content={
                    ACCOUNT: undisplayed(str(row.get("accountdisplayvalue"))), BANK:
                    undisplayed(str(row.get("offsetaccountdisplayvalue"))),
                    AMOUNT: plain_amount(row.get("creditamount")), CURRENCY: str(row.get("currencycode")),
                    DAY: str(row.get("transactiondate") or "")[:10], INVOICE: str(row.get("markedinvoice") or ""),
                    METHOD: str(row.get("paymentmethodname") or ""),
                    **({RATE: plain_amount(row.get("exchangerate"))} if RATE in step.content else {}),
                },
            )
            for row in rows
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The line's number."""
        return created(answer, LINES, "LineNumber", step.content)

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """Delete it."""
        journal, line = surplus.key
        key = {"dataAreaId": step.entity, "JournalBatchNumber": journal, "LineNumber": line}
        return delete(LINES, key, version=surplus.version)


class Posting:
    """A journal posted by the service that the settings name, or deleted while it is a draft."""

    def __init__(self, settings: Settings) -> None:
        self._by = settings.writing.posting

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Post it, or delete it."""
        own = _journal(step, facts)
        if step.content[STATE] == GONE:
            key = {"dataAreaId": step.entity, "JournalBatchNumber": own}
            return delete(HEADERS, key, version=seen(step, facts).version)
        path = f"/api/services/{self._by.group}/{self._by.service}/{self._by.operation}"
        return call(path, {"_dataAreaId": step.entity, "_journalNum": own})

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """The journal."""
        own = _journal(step, facts)
        return look(HEADERS, f"dataAreaId eq {text(step.entity)} and JournalBatchNumber eq {text(own)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it is a draft, posted or gone."""
        rows = rows_of(response)
        if not rows:
            return _in_state(step, GONE)
        state = POSTED if str(rows[0].get("isposted")) == "Yes" else DRAFT
        return _in_state(step, state, version=etag_of(rows[0]))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _in_state(step, step.content[STATE]))


def _journal(step: Step, facts: Facts) -> str:
    """The journal of the same act, or the one that is undone."""
    made = facts.get(JOURNAL)
    return made.key[0] if made is not None else parts(step.subjects[0])[-1]


def _in_state(step: Step, state: str, *, version: str = "") -> NativeRecord:
    return NativeRecord(type=HEADERS, key=parts(step.subjects[0]), content={STATE: state}, version=version)
