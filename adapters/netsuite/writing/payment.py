"""A payment with its applications, made in one request: it stands with all of them or not at all.

Payment and invoices share currency, receivables account, subsidiary and customer or family [netsuite.md §0.5]: which
those are, and what is open of each invoice, is read right before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import ITEM, parts, place
from adapters.netsuite.settings import Settings
from adapters.netsuite.writing import instalments
from adapters.netsuite.writing.activities import one_line
from adapters.netsuite.writing.customers import number_of
from adapters.netsuite.writing.outcomes import created, record_in
from adapters.netsuite.writing.requests import form, get, job_key, number, post, query, rows_in
from canonical_model.errors import BadAnswer
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

PAYMENT: Final = "customerPayment"
#: of a payment in the invoices' currency: what one unit of it was worth when the bank converted it [schema 2026.1]
RATE: Final = "rate"
#: what is read of the invoices besides what is open
_CURRENCY, _RECEIVABLES = "currency", "arAcct"
_LOOK: Final = (
    "SELECT t.id, t.currency, t.foreignamountunpaid AS open, tal.account, c.id AS owner, c.parent, p.id AS payer "
    "FROM transaction t INNER JOIN transactionline tl ON tl.transaction = t.id AND tl.mainline = 'T' "
    "INNER JOIN transactionaccountingline tal ON tal.transaction = t.id AND tal.transactionline = tl.id "
    "INNER JOIN customer c ON c.id = t.entity INNER JOIN customer p ON p.entityid = ? "
    "WHERE tl.subsidiary = ? AND tal.accountingbook = ? AND t.id IN ({ids}) ORDER BY t.id"
)


class Payment:
    """One payment, found by its external id."""

    def __init__(self, settings: Settings) -> None:
        self._by_form, self._as_job = settings.writing.create_form, settings.writing.jobs
        self._book = settings.accounting_book

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The payment, with every application named and none left to NetSuite's own preference."""
        seen = facts.get(step.name)
        if seen is None:
            raise ValueError("what the payment pays was not looked at")
        told = step.content
        body = {
            "customer": {"id": seen.key[0]}, "subsidiary": {"id": step.entity}, "account": {"id": told["account"]},
            **{name: {"id": seen.content[name]} for name in (_CURRENCY, _RECEIVABLES)},
            "payment": number(told["amount"]), "tranDate": told["date"], "memo": told["memo"],
            **({"exchangeRate": number(told[RATE])} if RATE in told else {}),
            "externalId": step.reference, "autoApply": False,
            "apply": {"items": [line(one, told[one]) for one in paid_by(step)]},
        }  # fmt: skip
        return post(PAYMENT, body, job=job_key(step) if self._as_job else "")

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The payment with our external id; of one that was taken as a job first what became of the job."""
        if step.state == "accepted" and step.handle:
            return ErpRequest(method="GET", url=step.handle, headers={"Accept": "application/json"})
        return get(PAYMENT, f"eid:{step.reference}", with_lines=True)

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """What is open of the invoices, and what they share; by a form if the settings say so."""
        ids = [int(parts(one)[1]) for one in paid_by(step)]
        if self._by_form:
            return form("invoice", str(ids[0]), PAYMENT)
        look = instalments.LOOK if any(map(instalments.line_of, paid_by(step))) else _LOOK
        statement = look.format(ids=", ".join("?" * len(ids)))
        return query(statement, number_of(step), int(step.entity), self._book, *ids)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The payment, if there is one; of a job what it says."""
        record = record_in(response)
        if record is None:
            return ()
        if "progress" in record:
            return _job(step, record)
        content = {
            "amount": plain_amount(record.get("payment")), "date": str(record.get("tranDate") or ""),
            "memo": one_line(str(record.get("memo") or "")), "account": _id_in(record, "account"),
            **({RATE: plain_amount(record.get("exchangeRate"))} if RATE in step.content else {}),
            **applied_in(record, step),
        }  # fmt: skip
        own = str(record["id"])
        echo = Echo(kind=OpenItem.KIND, native_key=(step.entity, own))
        number_shown = str(record.get("tranId") or "")
        return (NativeRecord(type=PAYMENT, key=(own,), content=content, display_no=number_shown, echoes=(echo,)),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What the payment relies on."""
        return _from_form(step, record_in(response)) if self._by_form else _from_rows(step, rows_in(response))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return created(answer, PAYMENT, step.content)


def paid_by(step: Step) -> list[str]:
    """The places of what is paid."""
    return sorted(name for name in step.content if name.startswith(f"{ITEM}/"))


def line(paid: str, amount: str) -> dict[str, Any]:
    """One line of the apply sublist; the document is its key, of an instalment with its line [addendum C9].

    Nothing applied is said as such.
    """
    doc = instalments.named(paid)
    return {**doc, "apply": True, "amount": number(amount)} if amount != "0" else {**doc, "apply": False}


def applied_in(record: Mapping[str, Any], step: Step) -> dict[str, str]:
    """What is applied to each document that a step names, and `0` where nothing is."""
    lines = [one for one in _lines(record) if one.get("apply") in {True, "T", "true"}]
    amounts = _by_key(lines, "amount")
    return {paid: amounts.get(_key(paid), "0") for paid in paid_by(step)}


def _by_key(lines: Sequence[Mapping[str, Any]], name: str) -> dict[tuple[str, str], str]:
    return {
        key: plain_amount(one.get(name))
        for one in lines
        for key in instalments.keys_of(_id_in(one, "doc"), one.get("line"))
    }


def _key(paid: str) -> tuple[str, str]:
    return parts(paid)[1], instalments.line_of(paid)


def _lines(record: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    listed = (record.get("apply") or {}).get("items")
    return listed if isinstance(listed, list) else []


def _id_in(record: Mapping[str, Any], name: str) -> str:
    return str((record.get(name) or {}).get("id") or "")


def _job(step: Step, job: Mapping[str, Any]) -> tuple[NativeRecord, ...]:
    """A job that is under way shows nothing yet; one that ended well is looked up by the external id next."""
    progress = str(job["progress"])
    if job.get("completed") is not True:
        return ()
    if progress == "succeeded":
        return (NativeRecord(type=PAYMENT, key=(f"eid:{step.reference}",), content=step.content),)
    said = f"the job ended as {progress}: its answer is at {step.handle}/task/1/result"
    return (NativeRecord(type=PAYMENT, key=(step.handle,), content={}, status="refused", said=said),)


def _from_form(step: Step, record: Mapping[str, Any] | None) -> NativeRecord | None:
    """Of a form that NetSuite filled: only what can be paid by this customer in this currency stands in it."""
    if record is None:
        return None
    due = _by_key(_lines(record), "due")
    opens = {paid: due.get(_key(paid), "not among what this payment can pay") for paid in paid_by(step)}
    shared = {name: _id_in(record, name) for name in (_CURRENCY, _RECEIVABLES)}
    return NativeRecord(type=PAYMENT, key=(_id_in(record, "customer"),), content={**opens, **shared})


def _from_rows(step: Step, rows: Sequence[Mapping[str, str]]) -> NativeRecord | None:
    """Of a query: an invoice that does not share currency, account or family with the others cannot be paid."""
    if not rows:
        return None
    if len({row.get("payer") for row in rows}) > 1:
        raise BadAnswer(f"several customers have the number {number_of(step)}")
    first = rows[0]
    shared = (first.get("currency", ""), first.get("account", ""))
    opens = {name: _open(one, shared) for row in rows for name, one in _places(step.entity, row)}
    content = {**opens, _CURRENCY: shared[0], _RECEIVABLES: shared[1]}
    return NativeRecord(type=PAYMENT, key=(first.get("payer", ""),), content=content)


def _places(entity: str, row: Mapping[str, str]) -> Iterable[tuple[str, Mapping[str, str]]]:
    return instalments.places(entity, row) if "line" in row else ((place(ITEM, entity, row["id"]), row),)


def _open(row: Mapping[str, str], shared: tuple[str, str]) -> str:
    if (row.get("currency", ""), row.get("account", "")) != shared:
        return "in another currency or on another receivables account"
    if row.get("payer", "") not in {row.get("owner"), row.get("parent")}:
        return "of a customer that this one does not pay for"
    return plain_amount(row.get("open"))
