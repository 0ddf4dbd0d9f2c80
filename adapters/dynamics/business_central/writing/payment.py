"""A customer payment journal of its own: made, filled with a line for each invoice, and posted [§0.3-§0.5, §2.2].

Posting posts all lines of a journal, whoever made them: so each payment has its own, and nobody else's lines are in it.
Lines are gone when they are posted. Each is looked for in the journal and in the general ledger in one moment, so that
one that a person has posted is not made again. A journal is posted only while just our lines are in it, each once.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

import msgspec
from msgspec import structs

from adapters.dynamics.batch import looks_in
from adapters.dynamics.business_central.settings import CODE, Settings
from adapters.dynamics.business_central.writing.requests import Requests
from adapters.dynamics.looks import etag_of, rows_of, seen
from adapters.dynamics.odata import any_of, text
from adapters.dynamics.outcomes import created, written
from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import Applied, ErpResponse, Facts, Outcome, TransportFailure

JOURNALS: Final = "customerPaymentJournals"
PAYMENTS: Final = "customerPayments"
LEDGER: Final = "generalLedgerEntries"
JOURNAL: Final = "journal"
LINE: Final = "line"
#: of a journal's content
BANK: Final = "bank"
#: of a line's content
CUSTOMER, AMOUNT, DAY, INVOICE, EXTERNAL = "customer", "amount", "date", "invoice", "external"
STATE: Final = "state"
DRAFT, POSTED, GONE = "draft", "posted", "gone"
#: states that nothing is done in
PARTLY: Final = "posted in part"
OTHERS: Final = "its lines are not ours alone, each once"


class Journal:
    """One journal: its name is our reference, its code the end of it, which the ERP takes once."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """An empty journal."""
        body = {
            "code": step.reference[-CODE:], "displayName": step.reference, "balancingAccountNumber": step.content[BANK]
        }  # fmt: skip
        return self._requests.post(step, JOURNALS, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Journals of that name."""
        return self._requests.look(step, JOURNALS, f"displayName eq {text(step.reference)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those there are."""
        return tuple(
            NativeRecord(
                type=JOURNALS, key=(str(row.get("id")),), display_no=str(row.get("code")), status="draft",
                content={BANK: str(row.get("balancingaccountnumber") or "")}, version=etag_of(row),
            )
            for row in rows_of(response) if str(row.get("displayname")) == step.reference
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The journal's id."""
        return created(answer, JOURNALS, "id", step.content)

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """Delete it: a journal without lines yet, since those come after it is certain."""
        return self._requests.delete(step, f"{JOURNALS}({surplus.key[0]})", version=surplus.version)


class Line:
    """One line: what is paid of one invoice, or what is left, below zero as payments are."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The line."""
        told = step.content
        body = {
            "customerNumber": told[CUSTOMER], "postingDate": told[DAY], "documentNumber": step.reference,
            "externalDocumentNumber": told[EXTERNAL], "amount": _below_zero(told[AMOUNT]),
            **({"appliesToInvoiceNumber": told[INVOICE]} if told[INVOICE] else {}),
        }  # fmt: skip
        return self._requests.post(step, f"{JOURNALS}({facts[JOURNAL].key[0]})/{PAYMENTS}", body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Lines under our document number, and what was posted under it."""
        condition = _documents([step.reference])
        return self._requests.both(step, (PAYMENTS, condition), (LEDGER, condition))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """What was posted under it, and lines that wait: beside what was posted they are too many."""
        waiting, posted = looks_in(response, 2)
        drafts = tuple(
            NativeRecord(
                type=PAYMENTS, key=(step.reference, str(row.get("id"))), display_no=step.reference, status="draft",
                version=etag_of(row),
                content={
                    CUSTOMER: str(row.get("customernumber")), AMOUNT: plain_amount(str(row.get("amount")).lstrip("-")),
                    DAY: str(row.get("postingdate")), INVOICE: str(row.get("appliestoinvoicenumber") or ""),
                    EXTERNAL: str(row.get("externaldocumentnumber") or ""),
                },
            )
            for row in waiting
        )  # fmt: skip
        own = NativeRecord(type=LEDGER, key=(step.reference,), display_no=step.reference, content=step.content)
        return (own, *drafts) if posted else drafts

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The line, by our document number, which it keeps when it is posted."""
        outcome = created(answer, PAYMENTS, "id", step.content)
        if isinstance(outcome, Applied):
            native = structs.replace(
                outcome.native, key=(step.reference, *outcome.native.key), display_no=step.reference
            )  # fmt: skip
            return structs.replace(outcome, native=native)
        return outcome

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """Delete it."""
        return self._requests.delete(step, f"{PAYMENTS}({surplus.key[1]})", version=surplus.version)


class Posting:
    """The journal of the same act, posted with all its lines or none."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The action, under the id of the payment journal [dynamics_crm.md §0.3]."""
        return self._requests.post(step, f"journals({facts[JOURNAL].key[0]})/Microsoft.NAV.post", {})

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """Our lines, what was posted of them, and all lines of the journal."""
        condition = _documents([facts[name].key[0] for name in _lines_of(step)])
        within = f"journalId eq {facts[JOURNAL].key[0]}"
        return self._requests.both(step, (PAYMENTS, condition), (LEDGER, condition), (PAYMENTS, within))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it waits with our lines alone, is posted or gone."""
        waiting, posted, within = looks_in(response, 3)
        wanted, done = len(_lines_of(step)), _numbers(posted)
        if done:
            return _in_state(step, POSTED if len(done) == wanted and not waiting else PARTLY)
        if not waiting:
            return _in_state(step, GONE)
        ours = len(waiting) == wanted == len(_numbers(waiting)) == len(within)
        return _in_state(step, DRAFT if ours else OTHERS)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _in_state(step, POSTED))


class Withdrawal:
    """A journal that was not posted, deleted with its lines while they are ours; its place names them."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Delete it in the version that was seen."""
        return self._requests.delete(step, f"{JOURNALS}({_journal(step)})", version=seen(step, facts).version)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The journal, its lines, and what was posted of them."""
        own = _journal(step)
        looks = [(JOURNALS, f"id eq {own}"), (PAYMENTS, f"journalId eq {own}")]
        numbers = _own_numbers(step)
        return self._requests.both(step, *looks, *([(LEDGER, _documents(numbers))] if numbers else []))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it is a draft with our lines alone, posted or gone."""
        numbers = _own_numbers(step)
        journals, within, *posted = looks_in(response, 3 if numbers else 2)
        if any(posted):
            return _in_state(step, POSTED)
        if not journals:
            return _in_state(step, GONE)
        ours = _numbers(within) <= set(numbers)
        return _in_state(step, DRAFT if ours else OTHERS, version=etag_of(journals[0]))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _in_state(step, GONE))


def _lines_of(step: Step) -> list[str]:
    return [name for name in step.needs if name.startswith(LINE)]


def _journal(step: Step) -> str:
    return parts(step.subjects[0])[0]


def _own_numbers(step: Step) -> tuple[str, ...]:
    return parts(step.subjects[0])[1:]


def _numbers(rows: list[dict[str, Any]]) -> set[str]:
    return {str(row.get("documentnumber")) for row in rows}


def _documents(numbers: Sequence[str]) -> str:
    return any_of("documentNumber", [text(one) for one in numbers])


def _below_zero(amount: str) -> msgspec.Raw:
    """An amount above zero as JSON's number below it, digit for digit; ValueError if it is none."""
    told = Decimal(amount)
    if not told.is_finite() or told <= 0:
        raise ValueError(f"not an amount above zero: {amount!r}")
    return msgspec.Raw(f"-{told:f}".encode())


def _in_state(step: Step, state: str, *, version: str = "") -> NativeRecord:
    return NativeRecord(type=JOURNALS, key=parts(step.subjects[0]), content={STATE: state}, version=version)
