"""Money from the bank, as a bank statement of one movement: a draft, validated, posted.

The statement is where finance enters what the bank reports; Tryton itself pays the invoices by it: it makes the move,
links what is a part, reconciles what is whole, and books the difference of exchange
[trytond/modules/account_statement/statement.py `create_move`, `Line.reconcile`].
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from canonical_model.steps import ErpRequest, NativeRecord, RecordStatus, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure
from duecourse_tryton.writing.outcomes import created, written
from duecourse_tryton.writing.requests import Calls, amount, on, rows_in, seen

STATEMENT: Final = "account.statement"
JOURNAL: Final = "account.statement.journal"
#: of a statement's content: its journal by name, the day, what came in, who paid, on which account; then invoices
BANK, DAY, TOTAL, PARTY, ACCOUNT, TEXT = "journal", "date", "amount", "party", "account", "text"
CURRENCY, BALANCES = "currency", "balances"
STATE: Final = "state"
DRAFT, VALIDATED, POSTED, CANCELLED = "draft", "validated", "posted", "cancelled"
INVOICE: Final = "account.invoice,"
#: characters of a statement's name that its list shows
_MOST_NAME: Final = 80
_FIELDS: Final = (
    "name", "state", "date", "journal.name", "lines.amount", "lines.related_to", "lines.party", "lines.account",
)  # fmt: skip
_STATUS: Final[dict[str, RecordStatus]] = {
    DRAFT: "draft", VALIDATED: "effective", POSTED: "effective", CANCELLED: "reversed",
}  # fmt: skip
#: state → the button that leads there
_BUTTONS: Final = {VALIDATED: "validate_statement", POSTED: "post", CANCELLED: "cancel"}


class Statement:
    """One statement, found by the reference that its name begins with."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The statement with a line for each invoice, and one for what is left."""
        told, journal = step.content, seen(step, facts)
        values = {
            "company": int(step.entity), "journal": int(journal.key[0]),
            "name": f"{step.reference} {told[TEXT]}"[:_MOST_NAME].strip(), "date": on(told[DAY]),
            "number_of_lines": 1, "total_amount": amount(told[TOTAL]),
            "lines": [["create", [self._line(step, *one) for one in _lines(told)]]],
        }  # fmt: skip
        return self._calls.call("model.account.statement.create", [values], company=step.entity)

    @staticmethod
    def _line(step: Step, invoice: str, share: str) -> dict[str, Any]:
        told = step.content
        return {
            "number": step.reference, "date": on(told[DAY]), "amount": amount(share), "party": int(told[PARTY]),
            "account": int(told[ACCOUNT]), "related_to": invoice or None, "description": told[TEXT],
        }  # fmt: skip

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Statements whose name begins with our reference."""
        domain = [["company", "=", int(step.entity)], ["name", "ilike", f"{step.reference}%"]]
        return self._calls.look(STATEMENT, domain, _FIELDS, company=step.entity)

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The journal of that bank account."""
        domain = [["company", "=", int(step.entity)], ["name", "=", step.content[BANK]]]
        return self._calls.look(JOURNAL, domain, ("currency.code", "validation"), company=step.entity)

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The statements there are; one that was cancelled has no effect."""
        return tuple(_shown(row) for row in rows_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The journal; None where none or several are called so."""
        rows = rows_in(response)
        if step.kind != "create" or len(rows) != 1:
            return None
        needs = "a start and an end" if rows[0].get("validation") == "balance" else "nothing"
        told = {CURRENCY: str((rows[0].get("currency.") or {}).get("code") or ""), BALANCES: needs}
        return NativeRecord(type=JOURNAL, key=(str(rows[0]["id"]),), content=told)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The statement's id."""
        return created(answer, STATEMENT, step.content)

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """A surplus draft of ours deleted."""
        return self._calls.call("model.account.statement.delete", [int(surplus.key[0])], company=step.entity)


class StatementState:
    """A statement of ours brought from one state to the next by its button."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Press the button."""
        button = _BUTTONS[step.content[STATE]]
        return self._calls.call(f"model.account.statement.{button}", [_id(step, facts)], company=step.entity)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """The state it is in."""
        return self._calls.look(STATEMENT, [["id", "=", _id(step, facts)]], ("state",), company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The state; None where the statement is gone."""
        row = next(iter(rows_in(response)), None)
        return None if row is None else _in_state(str(row["id"]), str(row.get("state")))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _in_state(_place_id(step), step.content[STATE]))


def _id(step: Step, facts: Facts) -> int:
    """The statement: of the same act, or of an act that is undone, the one that its place names."""
    made = facts.get("statement")
    return int(made.key[0] if made is not None else _place_id(step) or 0)


def _place_id(step: Step) -> str:
    return next((parts(one)[0] for one in step.subjects if one.startswith("statement/")), "")


def _in_state(key: str, state: str) -> NativeRecord:
    return NativeRecord(type=STATEMENT, key=(key,), content={STATE: state})


def _lines(told: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Invoice and amount of each line; without an invoice what is left on the customer's account."""
    left = Decimal(told[TOTAL])
    for name, share in told.items():
        if name.startswith(INVOICE):
            left -= Decimal(share)
            yield name, share
    if left:
        yield "", f"{left:f}"


def _shown(row: dict[str, Any]) -> NativeRecord:
    lines = row.get("lines.") or ()
    shares: dict[str, Decimal] = {}
    for line in lines:
        name = str(line.get("related_to") or "")
        shares[name] = shares.get(name, Decimal(0)) + Decimal(str(line.get("amount") or 0))
    first: dict[str, Any] = next(iter(lines), {})
    content = {
        BANK: str((row.get("journal.") or {}).get("name") or ""), DAY: str(row.get("date") or ""),
        TOTAL: plain_amount(sum(shares.values(), Decimal(0))), PARTY: str(first.get("party") or ""),
        ACCOUNT: str(first.get("account") or ""), TEXT: str(row.get("name") or "").partition(" ")[2],
        **{name: plain_amount(share) for name, share in shares.items() if name},
    }  # fmt: skip
    return NativeRecord(
        type=STATEMENT, key=(str(row["id"]),), content=content, status=_STATUS.get(str(row.get("state")), "pending"),
        display_no=str(row.get("name") or ""),
    )  # fmt: skip
