"""People at Fusion's own work areas: what they look at and what they change, past any adapter.

They look at the lists that screens show, and do what the screens' buttons do, on the simulated pod itself.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import Landed
from simulators.books import Books, ItemKey
from simulators.oracle.fusion import shown
from simulators.oracle.fusion.disputes import create_dispute
from simulators.oracle.fusion.installment_changes import change_installment
from simulators.oracle.fusion.invoices import INSTALLMENTS, customer_of, installment_id, number_of, transaction_id
from simulators.oracle.fusion.ledger import Item
from simulators.oracle.fusion.notes import create_note
from simulators.oracle.fusion.options import Options
from simulators.oracle.fusion.promises import FLEXFIELD, create_promise
from simulators.oracle.fusion.receipt_actions import apply_receipt, reverse_receipt, unapply_receipt
from simulators.oracle.fusion.receipt_making import create_receipt
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant

CONTEXT: Final = "duecourse"
SEGMENT: Final = "reference"
_CENT: Final = "0.01"
_STANDS: Final = "Applied"
_REVERSED: Final = "Reversed"
_USER: Final = "FINANCE"
#: how far ahead people let customers promise
_WEEK: Final = timedelta(days=7)
Told = dict[str, Any]


class Desk:
    """One person with all rights."""

    def __init__(self, books: Books, now: Callable[[], datetime]) -> None:
        self._books = books
        self.tenant = Tenant(books, Options(), now, user=_USER)

    # what people do

    def exclude(self, item: Item, flag: str) -> None:
        """The box Exclude from Collection Activities."""
        row = Row(key=installment_id(self.tenant, item.key), values={})
        with self._books.lock:
            change_installment(self.tenant, row, {"ExcludeFromCollections": flag})

    def dispute(self, item: Item, amount: Decimal, *, comments: str = "") -> None:
        """Manage Disputes."""
        debt = self.tenant.ledger().debt_of[item.key]
        told = {
            "CustomerTransactionId": transaction_id(self.tenant, debt), "DisputeAmount": str(amount),
            "DisputeReason": "PRICING", "CustomerComments": comments,
        }  # fmt: skip
        with self._books.lock:
            create_dispute(self.tenant, None, told)

    def promise(self, item: Item, amount: Decimal, *, day: str = "", reference: str = "") -> None:
        """Collections, on a customer's transactions; in a week if no day is named."""
        debt = self.tenant.ledger().debt_of[item.key]
        told: Told = {
            "BusinessUnit": self.tenant.unit(item.key.entity),
            "PromiseDate": day or (self.tenant.today() + _WEEK).isoformat(),
            "BillToCustomerAccount": customer_of(self.tenant, item).number, "PromiseAmount": str(amount),
            "TransactionNumber": number_of(debt.first), "InstallmentNumber": _place(debt.installments, item),
        }  # fmt: skip
        mark = {FLEXFIELD: [{"__FLEX_Context": CONTEXT, SEGMENT: reference}]} if reference else {}
        with self._books.lock:
            create_promise(self.tenant, None, {**told, **mark})

    def writes_note(self, installment: int, text: str) -> None:
        """A note on an installment."""
        told = {"NoteTxt": b64encode(text.encode()).decode(), "NoteTypeCode": "GENERAL"}
        with self._books.lock:
            create_note(self.tenant, INSTALLMENTS, installment, told)

    def notes(self) -> str:
        """All notes, as they stand under each other."""
        return "\n".join(one["Text"] for one in self._listed(shown.notes))

    def by_hand(self, step: Step) -> None:
        """Change what a step sets, or put something else under its reference."""
        acts: dict[str, Callable[[Step], None]] = {
            "note": self._other_note, "promise": self._other_promise, "dispute": self._other_dispute,
            "receipt": self._other_receipt, "lockbox": self._other_receipt, "exclude": self._flags,
            "apply": self._uses, "unapply": self._uses, "reverse": self._reverses,
        }  # fmt: skip
        acts[_kind(step)](step)

    def _other_note(self, step: Step) -> None:
        self.writes_note(_installment(step), f"something else {_mark(step)}")

    def _other_promise(self, step: Step) -> None:
        """For the same day, of another amount."""
        item, day = self._item(_installment(step)), step.content["date"]
        self.promise(item, Decimal("7.77"), day=day, reference=step.reference)

    def _other_dispute(self, step: Step) -> None:
        self.dispute(self._item(_installment(step)), Decimal("7.77"), comments=f"theirs {_mark(step)}")

    def _other_receipt(self, step: Step) -> None:
        item = self._item(_installment(step))
        told = {
            "ReceiptNumber": step.reference, "ReceiptMethod": "Manual", "Amount": "7.77",
            "BusinessUnit": self.tenant.unit(item.key.entity), "Currency": item.document.currency,
            "CustomerAccountNumber": customer_of(self.tenant, item).number,
        }  # fmt: skip
        with self._books.lock:
            create_receipt(self.tenant, None, told)

    def _flags(self, step: Step) -> None:
        """A box has one other value only: the one that the step would set."""
        self.exclude(self._item(_installment(step)), step.content["excluded"])

    def _uses(self, step: Step) -> None:
        """A cent of the receipt is used for the installment, and nothing else of it."""
        receipt, installment = self._receipt(step), int(step.content["installment"])
        with self._books.lock:
            for one in self._applications(step):
                told: Told = {
                    "appliedPaymentScheduleId": installment, "receivableApplicationId": one["ApplicationId"],
                }  # fmt: skip
                unapply_receipt(self.tenant, receipt, told)
            apply_receipt(
                self.tenant, receipt, {"appliedPaymentScheduleId": installment, "amountApplied": _CENT}
            )  # fmt: skip

    def _reverses(self, step: Step) -> None:
        with self._books.lock:
            reverse_receipt(self.tenant, Row(key=int(step.subjects[0].split("/")[-1]), values={}), {})

    # what people see

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """What the screens show of the steps of an act."""
        del operation
        looks = [self._look(step) for step in steps]
        times = {look.times for look in looks}
        return Landed(
            object=" and ".join(dict.fromkeys(look.object for look in looks)), own=True,
            times=times.pop() if len(times) == 1 else 0, text="\n".join(look.text for look in looks),
        )  # fmt: skip

    def _look(self, step: Step) -> Landed:
        looks: dict[str, Callable[[Step], Landed]] = {
            "note": self._note, "promise": self._promise, "dispute": self._dispute, "receipt": self._receipts,
            "lockbox": self._receipts, "exclude": self._flag, "apply": self._applied,
            "unapply": self._applied, "reverse": self._reversal,
        }  # fmt: skip
        return looks[_kind(step)](step)

    def _note(self, step: Step) -> Landed:
        return _seen("note", [one for one in self._listed(shown.notes) if _mark(step) in one["Text"]])

    def _promise(self, step: Step) -> Landed:
        wanted = f"{SEGMENT}={step.reference}"
        found = [one for one in self._listed(shown.promises) if wanted in one["Flexfield"].split("; ")]
        return _seen("promise to pay", found)

    def _dispute(self, step: Step) -> Landed:
        return _seen("dispute", [one for one in self._listed(shown.requests) if _mark(step) in one["Comments"]])

    def _receipts(self, step: Step) -> Landed:
        found = [one for one in self._listed(shown.receipts) if one["ReceiptNumber"] == step.reference]
        return _seen("receipt", [one for one in found if one["State"] != _REVERSED])

    def _reversal(self, step: Step) -> Landed:
        own = step.subjects[0].split("/")[-1]
        found = [one for one in self._listed(shown.receipts) if str(one["StandardReceiptId"]) == own]
        return _seen("receipt", [one for one in found if one["State"] == _REVERSED])

    def _flag(self, step: Step) -> Landed:
        own = _installment(step)
        excluded = [one for one in self._listed(shown.exclusions) if one["InstallmentId"] == own]
        stands = bool(excluded) == (step.content["excluded"] == "Y")
        return Landed(object="installment", own=True, times=int(stands), text=_text(excluded))

    def _applied(self, step: Step) -> Landed:
        standing = self._applications(step)
        total = sum((one["ApplicationAmount"] for one in standing), Decimal(0))
        stands = total == Decimal(step.content["applied"])
        return Landed(object="receipt application", own=True, times=int(stands), text=_text(standing))

    def _applications(self, step: Step) -> list[Told]:
        """What stands between a step's receipt and installment."""
        own, installment = self._receipt(step).key, int(step.content["installment"])
        return [
            one for one in self._standing()
            if (one["StandardReceiptId"], one["ReferenceInstallmentId"]) == (own, installment)
        ]  # fmt: skip

    def _standing(self) -> list[Told]:
        return [one for one in self._listed(shown.all_applications) if one["ApplicationStatus"] == _STANDS]

    def _receipt(self, step: Step) -> Row:
        """The receipt that a step names, or the newest one that is not reversed: the one of its own act."""
        told = step.content["receipt"]
        rows = [one for one in self._listed(shown.receipts) if one["State"] != _REVERSED]
        return Row(key=int(told) if told else rows[-1]["StandardReceiptId"], values={})

    def snapshot(self) -> str:
        """Notes, promises, requests, exclusions, tasks, receipts that stand and what is applied from them."""
        lists = (shown.notes, shown.promises, shown.requests, shown.exclusions, shown.tasks)
        receipts = [one for one in self._listed(shown.receipts) if one["State"] != _REVERSED]
        rows = [one for show in lists for one in self._listed(show)]
        return "\n".join(str(sorted(one.items(), key=str)) for one in (*rows, *receipts, *self._standing()))

    def _listed(self, show: Callable[[Tenant], tuple[str, Sequence[str], Sequence[Sequence[Any]]]]) -> list[Told]:
        with self._books.lock:
            _, names, rows = show(self.tenant)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def _item(self, installment: int) -> Item:
        key: ItemKey = self.tenant.kept.key_of("installment", installment)
        return self.tenant.ledger().items[key]


def _seen(what: str, found: list[Told]) -> Landed:
    return Landed(object=what, own=True, times=len(found), text=_text(found))


def _text(found: list[Told]) -> str:
    return "\n".join(str(value) for one in found for value in one.values())


def _kind(step: Step) -> str:
    return step.name.partition(" ")[0]


def _installment(step: Step) -> int:
    """Of a step about an installment; of a receipt the one that it pays first."""
    return int(next(one for one in step.subjects if one.startswith("item/")).split("/")[-1])


def _mark(step: Step) -> str:
    return f"[ref:{step.reference}]"


def _place(installments: Sequence[Item], item: Item) -> int:
    return 1 + [one.key for one in installments].index(item.key)
