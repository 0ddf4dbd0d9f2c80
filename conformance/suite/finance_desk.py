"""People at the screens of Finance & Operations: what they look at and what they change, past any adapter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import Landed
from simulators.books import Books
from simulators.dynamics.finance import shown
from simulators.dynamics.finance.disputes import create_dispute
from simulators.dynamics.finance.files import attachment_rows, change_attachment, create_attachment
from simulators.dynamics.finance.journals import create_header, create_line
from simulators.dynamics.finance.options import Options
from simulators.dynamics.finance.tenant import Tenant

_WEEK: Final = timedelta(days=7)


class Desk:
    """One person with all rights."""

    def __init__(self, books: Books, now: Callable[[], datetime]) -> None:
        self._books, self.tenant = books, Tenant(books, Options(), now)

    def slot(self, record: int, entity: str, status: str, **more: Any) -> None:  # noqa: ANN401 - properties of a slot
        """The status of a transaction."""
        told = {"CustTrans": record, "Status": status, **more}
        with self._books.lock:
            create_dispute(self.tenant, told, entity)

    def promise(self, record: int, entity: str, amount: Decimal) -> None:
        """To pay in a week."""
        self.slot(record, entity, "PromiseToPay", FollowUpDate=self.tenant.today() + _WEEK, AmountCur=amount)

    def writes_note(self, account: str, entity: str, text: str) -> None:
        """A note on a customer."""
        told = {
            "dataAreaId": entity.lower(),
            "CustomerAccountNumber": account,
            "TypeId": "Note",
            "Name": "by hand",
            "Notes": text,
        }
        with self._books.lock:
            create_attachment(self.tenant, told, entity)

    def notes(self) -> str:
        """All notes, as they stand under each other."""
        return "\n".join(one["Notes"] for one in self._listed(shown.attachments))

    def by_hand(self, step: Step) -> None:
        """Change what a step sets, or put something else under its reference."""
        entity = self.tenant.entity(step.entity)
        if step.name == "note":
            told = {
                "dataAreaId": step.entity, "CustomerAccountNumber": step.content["account"], "TypeId": "Note",
                "Name": step.reference, "Notes": "something else",
            }  # fmt: skip
            with self._books.lock:
                create_attachment(self.tenant, told, entity)
            return
        if step.name.startswith("remove"):
            row = next(one for one in attachment_rows(self.tenant) if _id(step) == str(one.values["DocumentId"]))
            with self._books.lock:
                change_attachment(self.tenant, row, {"Notes": "ours, and theirs"})
            return
        if step.name.startswith("line"):
            self._pays(step, entity)
            return
        self.slot(int(step.subjects[0].split("/")[-1]), entity, "Disputed", AmountCur=Decimal("7.77"), Note="theirs")

    def _pays(self, step: Step, entity: str) -> None:
        """A journal of theirs, with a payment under our reference."""
        with self._books.lock:
            journal = create_header(
                self.tenant, {"dataAreaId": step.entity, "JournalName": "ARPay", "Description": "theirs"}, entity
            )
            told = {
                "dataAreaId": step.entity, "JournalBatchNumber": journal.values["JournalBatchNumber"],
                "AccountType": "Cust",
                "AccountDisplayValue": step.content["account"], "CreditAmount": Decimal("7.77"),
                "CurrencyCode": "EUR", "PaymentReference": step.reference,
            }  # fmt: skip
            create_line(self.tenant, told, entity)

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """What the screens show of the steps of an act."""
        del operation
        found = [self._shown(step) for step in steps]
        return Landed(
            object=found[0][0], own=True, times=min(times for _, times, _ in found),
            text="\n".join(text for _, _, text in found),
        )  # fmt: skip

    def _shown(self, step: Step) -> tuple[str, int, str]:
        if step.name == "note":
            rows = [one for one in self._listed(shown.attachments) if one["Name"] == step.reference]
            return "customer attachment", len(rows), str(rows)
        if step.name.startswith("remove"):
            rows = [one for one in self._listed(shown.attachments) if str(one["DocumentId"]) == _id(step)]
            return "customer attachment", 0 if rows else 1, "removed"
        if step.name == "journal":
            rows = [one for one in self._listed(shown.journals) if one["Description"] == step.reference]
            return "payment journal line", len(rows), str(rows)
        if step.name.startswith("line"):
            rows = [one for one in self._listed(shown.journal_lines) if one["PaymentReference"] == step.reference]
            return "payment journal line", len(rows), str(rows)
        own = _id(step)
        rows = [one for one in self._listed(shown.disputes) if str(one["CustTrans"]) == own]
        standing = [one for one in rows if one["Status"] == step.content["status"]]
        return "transaction status", len(standing), str(rows)

    def snapshot(self) -> str:
        """Notes, statuses that say something, journals and their lines."""
        statuses = [
            (one["CustTrans"], one["Status"]) for one in self._listed(shown.disputes) if one["Status"] != "None"
        ]
        lists = (shown.attachments, shown.journals, shown.journal_lines)
        return str(statuses) + "".join(str(self._listed(one)) for one in lists)

    def _listed(self, screen: Callable[[Tenant], Any]) -> list[dict[str, Any]]:
        with self._books.lock:
            _, names, rows = screen(self.tenant)
        return [dict(zip(names, row, strict=True)) for row in rows]


def _id(step: Step) -> str:
    return step.subjects[0].split("/")[-1]
