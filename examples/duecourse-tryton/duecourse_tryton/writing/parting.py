"""A receipt in parts: Tryton uses a line whole, so a move of ours puts one line into the place of several.

As Tryton's own rescheduling does it: a debit that is reconciled with the receipt, and a credit for each part
[trytond/modules/account/move.py `RescheduleLines.get_reschedule_move`].
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from adapters.kit.compared import plain_amount
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure
from duecourse_tryton.writing.application import AMOUNTS, LINES, reconciled, value
from duecourse_tryton.writing.outcomes import created, written
from duecourse_tryton.writing.requests import Calls, amount, rows_in, seen

MOVE: Final = "account.move"
#: of a move's content: the receipt that is parted; then the label of each part and its amount
WHOLE: Final = "whole"
#: before the receipt's number in the description
_OF: Final = " parts of "
#: how a line is named: by its document's number, and by its own id
_NAMED: Final = re.compile(r"\((\d+)\)$")
#: what is left of the receipt
REST: Final = "rest"
OPEN: Final = "open"
STATE: Final = "state"
DRAFT, POSTED = "draft", "posted"
USED, YES, NO = "used", "yes", "no"
_MOVE_FIELDS: Final = ("state", "description", "lines.description", *(f"lines.{name}" for name in AMOUNTS))
_RECEIPT_FIELDS: Final = (*AMOUNTS, "reconciliation", "account", "party", "move.journal")


class Part:
    """The move that parts a receipt, found by the reference that its description begins with."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The move as a draft, on the accounts of the receipt as it was read right before."""
        row = seen(step, facts).content
        values = {
            "company": int(step.entity), "journal": int(row["journal"]),
            "description": f"{step.reference}{_OF}{step.content[WHOLE]}",
            "lines": [["create", _lines(step.content, row)]],
        }  # fmt: skip
        return self._calls.call("model.account.move.create", [values], company=step.entity)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Moves whose description begins with our reference."""
        domain = [["company", "=", int(step.entity)], ["description", "ilike", f"{step.reference}%"]]
        return self._calls.look(MOVE, domain, _MOVE_FIELDS, company=step.entity)

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The receipt's line."""
        domain = [["id", "=", _receipt(step)]]
        return self._calls.look(LINES, domain, _RECEIPT_FIELDS, company=step.entity)

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The moves there are."""
        return tuple(_shown(row) for row in rows_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The receipt as it stands; None where it is gone."""
        rows = rows_in(response)
        if step.kind != "create" or not rows or "reconciliation" not in rows[0]:
            return None
        row = rows[0]
        left = plain_amount(-value(row)) if row["reconciliation"] is None else "0"
        told = {name: str(row[name]) for name in (*AMOUNTS, "account", "party") if row.get(name) is not None}
        journal = str((row.get("move.") or {}).get("journal") or "")
        return NativeRecord(type=LINES, key=(str(row["id"]),), content={OPEN: left, "journal": journal, **told})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The move's id."""
        return created(answer, MOVE, step.content)

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """A surplus draft of ours deleted."""
        return self._calls.call("model.account.move.delete", [int(surplus.key[0])], company=step.entity)


class Booking:
    """The move posted."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Post it."""
        return self._calls.call("model.account.move.post", [_made(facts)], company=step.entity)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """Whether it is posted."""
        return self._calls.look(MOVE, [["id", "=", _made(facts)]], ("state",), company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The state; None where the move is gone."""
        row = next(iter(rows_in(response)), None)
        if row is None:
            return None
        return NativeRecord(type=MOVE, key=(str(row["id"]),), content={STATE: str(row.get("state"))})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type=MOVE, key=step.subjects[:1], content=step.content))


class Use:
    """The receipt settled with the debit of the move, so that its parts stand in its place."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Reconcile the two."""
        debit = int(seen(step, facts).version)
        return reconciled(self._calls, [_receipt(step), debit], step.entity)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """Both lines."""
        receipt = _receipt(step)
        debit = [["move", "=", _made(facts)], ["description", "=", WHOLE]]
        return self._calls.look(
            LINES, [["OR", ["id", "=", receipt], debit]], ("reconciliation", "description"), company=step.entity
        )

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether they are settled with each other; None where either is gone."""
        rows = {int(row["id"]): row for row in rows_in(response)}
        receipt = rows.pop(_receipt(step), None)
        debit = next(iter(rows.values()), None)
        if receipt is None or debit is None:
            return None
        settled = receipt.get("reconciliation")
        used = NO if settled is None else YES if settled == debit.get("reconciliation") else "on something else"
        return _in_use(step, used, str(debit["id"]))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _in_use(step, YES, ""))


def named(number: str, line: str) -> str:
    """A line as people can tell it from others of its document."""
    return f"{number} ({line})"


def _receipt(step: Step) -> int:
    """The line of the receipt that is parted."""
    found = _NAMED.search(step.content[WHOLE])
    return int(found[1]) if found else 0


def _made(facts: Facts) -> int:
    made = facts.get("part")
    return int(made.key[0]) if made is not None else 0


def _in_use(step: Step, used: str, version: str) -> NativeRecord:
    return NativeRecord(type=LINES, key=(str(_receipt(step)),), content={**step.content, USED: used}, version=version)


def labelled(content: Mapping[str, str]) -> dict[str, str]:
    """The label of each part and its amount."""
    return {name: share for name, share in content.items() if name != WHOLE}


def _lines(content: Mapping[str, str], receipt: Mapping[str, str]) -> list[dict[str, Any]]:
    """The debit of the whole, and a credit for each part; what is worth the rest in home currency is the last one's."""
    home = Decimal(receipt.get("credit") or "0") - Decimal(receipt.get("debit") or "0")
    shares = {label: Decimal(share) for label, share in labelled(content).items()}
    total, left = sum(shares.values(), Decimal(0)), home
    lines = [_line(receipt, WHOLE, worth=home, share=total, debit=True)]
    for place, (label, share) in enumerate(shares.items(), 1):
        worth = left if place == len(shares) else (home * share / total).quantize(home, ROUND_HALF_UP)
        left -= worth
        lines.append(_line(receipt, label, worth=worth, share=share, debit=False))
    return lines


def _line(receipt: Mapping[str, str], label: str, *, worth: Decimal, share: Decimal, debit: bool) -> dict[str, Any]:
    line = {
        "account": int(receipt["account"]), "party": int(receipt["party"]), "description": label,
        "debit": amount(f"{worth:f}" if debit else "0"), "credit": amount("0" if debit else f"{worth:f}"),
    }  # fmt: skip
    if receipt.get("second_currency"):
        line["second_currency"] = int(receipt["second_currency"])
        line["amount_second_currency"] = amount(f"{share if debit else -share:f}")
    return line


def _shown(row: dict[str, Any]) -> NativeRecord:
    shares = {str(line.get("description") or ""): plain_amount(abs(value(line))) for line in row.get("lines.") or ()}
    shares.pop(WHOLE, None)
    content = {WHOLE: str(row.get("description") or "").partition(_OF)[2], **shares}
    return NativeRecord(
        type=MOVE, key=(str(row["id"]),), content=content, status="draft" if row.get("state") == DRAFT else "effective",
        display_no=str(row.get("description") or ""),
    )  # fmt: skip
