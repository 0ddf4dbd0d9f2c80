"""Money that stands on the account used: linked to its invoice while it is a part, reconciled once nothing is left.

By the wizard of Tryton's own screen, which books the difference of exchange where there is one
[trytond/modules/account/move.py `ReconcileLines`; account_invoice/account.py `set_invoice_payment`].
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure
from duecourse_tryton.writing.outcomes import written
from duecourse_tryton.writing.requests import Calls, rows_in, seen

LINES: Final = "account.move.line"
#: of an application's content: whether it is used, the lines of receipt and item, the item's invoice, and of a receipt
#: in parts which part of it
APPLIED, RECEIPT, ITEM, INVOICE, LABEL = "applied", "receipt", "item", "invoice", "part"
YES, NO, ELSEWHERE = "yes", "no", "on something else"
AMOUNTS: Final = ("debit", "credit", "amount_second_currency", "second_currency")
_FIELDS: Final = (*AMOUNTS, "reconciliation", "invoice_payment", "description")


class Application:
    """One credit line, and the line that it pays."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Reconciled if with all that was paid before nothing is left, else linked as a part."""
        told = json.loads(seen(step, facts).version)
        if told["whole"]:
            return reconciled(self._calls, told["whole"], step.entity)
        if not step.content[INVOICE]:
            raise ValueError(f"step {step.name}: what is no invoice is settled whole or not at all")
        values = {"invoice_payment": int(step.content[INVOICE])}
        return self._calls.call("model.account.move.line.write", [told["credit"]], values, company=step.entity)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """The item, the credit, and what was paid on the same invoice before."""
        asked: list[Any] = ["OR", ["id", "=", int(step.content[ITEM])], _credit(step, facts)]
        if step.content[INVOICE]:
            asked.append([["invoice_payments", "=", int(step.content[INVOICE])], ["reconciliation", "=", None]])
        return self._calls.look(LINES, [asked], _FIELDS, company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: an application has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether the credit is used on the item, on nothing, or on something else; None where either is gone."""
        rows = rows_in(response)
        item = next((row for row in rows if row["id"] == int(step.content[ITEM])), None)
        credit = next((row for row in rows if _is_credit(step, row)), None)
        if item is None or credit is None:
            return None
        others = [row for row in rows if row["id"] not in {item["id"], credit["id"]}]
        version = json.dumps({"credit": credit["id"], "whole": _whole([item, credit], others)})
        return _native(step, _use(step, item, credit), version=version, credit=str(credit["id"]))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, YES))


def reconciled(calls: Calls, lines: Sequence[int], company: str) -> ErpRequest:
    """Lines that add up to nothing settled with each other."""
    return calls.wizard("account.move.reconcile_lines", "reconcile", {}, records=lines, company=company)


def _credit(step: Step, facts: Facts) -> list[Any]:
    """The receipt's own line, or of a receipt in parts the part for this item."""
    parted = facts.get("part")
    if parted is None or not step.content[LABEL]:
        return ["id", "=", int(step.content[RECEIPT])]
    return [["move", "=", int(parted.key[0])], ["description", "=", step.content[LABEL]]]


def _is_credit(step: Step, row: dict[str, Any]) -> bool:
    label = step.content[LABEL]
    return row.get("description") == label if label else row["id"] == int(step.content[RECEIPT])


def _use(step: Step, item: dict[str, Any], credit: dict[str, Any]) -> str:
    settled, linked = credit.get("reconciliation"), credit.get("invoice_payment")
    if settled is not None and settled == item.get("reconciliation"):
        return YES
    if settled is None and linked is not None and str(linked) == step.content[INVOICE]:
        return YES
    return NO if settled is None and linked is None else ELSEWHERE


def _whole(pair: list[dict[str, Any]], others: list[dict[str, Any]]) -> list[int]:
    """The lines that are to be reconciled, if nothing is left of them; else none."""
    for some in (pair, [*pair, *others]):
        if not sum(map(value, some), Decimal(0)):
            return [int(row["id"]) for row in some]
    return []


def value(row: dict[str, Any]) -> Decimal:
    """What a line is worth in its own currency; debits are positive."""
    if row.get("second_currency") is not None:
        return Decimal(str(row.get("amount_second_currency") or 0))
    return Decimal(str(row["debit"])) - Decimal(str(row["credit"]))


def _native(step: Step, used: str, *, version: str = "", credit: str = "") -> NativeRecord:
    content = {**step.content, APPLIED: used}
    return NativeRecord(type=LINES, key=(credit or step.content[RECEIPT],), content=content, version=version)
