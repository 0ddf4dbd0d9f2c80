"""People at Finance & Operations' own forms: what they look at and what they change, past any adapter.

They look at the lists that screens show, and do what the forms' buttons do, in the simulated environment itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import Landed
from simulators.books import Books, ItemKey
from simulators.dynamics.finance import shown
from simulators.dynamics.finance.disputes import create_dispute
from simulators.dynamics.finance.files import create_attachment
from simulators.dynamics.finance.journals import create_header, create_line, escaped
from simulators.dynamics.finance.options import Options
from simulators.dynamics.finance.tenant import TABLE, Item, Tenant

Told = dict[str, Any]
_CENT: Final = Decimal("0.01")
#: how far ahead people let customers promise
_WEEK: Final = timedelta(days=7)
_NONE: Final = "None"
#: what is not the same before and after, though nobody sees another state: numbers, and when somebody looked
_PASSING: Final = frozenset({"SysRecId", "StatusChangedDate"})


class Desk:
    """One person with all rights."""

    def __init__(self, books: Books, now: Callable[[], datetime]) -> None:
        self._books = books
        self.tenant = Tenant(books, Options(), now)

    # what people do

    def dispute(self, item: Item, amount: Decimal, *, note: str = "") -> None:
        """Change status: Disputed."""
        self._status(item, {"Status": "Disputed", "AmountCur": amount, "ReasonCode": "PRICING", "Note": note})

    def promise(self, item: Item, amount: Decimal, *, day: date | None = None, note: str = "") -> None:
        """Change status: Promise to pay; in a week if no day is named."""
        due = day or self.tenant.today() + _WEEK
        self._status(item, {"Status": "PromiseToPay", "AmountCur": amount, "FollowUpDate": due, "Note": note})

    def _status(self, item: Item, told: Told) -> None:
        with self._books.lock:
            create_dispute(self.tenant, {"CustTrans": self.tenant.record(item.key), **told}, item.key.entity)

    def exclude(self, item: Item, *, wanted: bool) -> None:
        """The box Exclude from process automation, on every part of a transaction."""
        with self._books.lock:
            for part in item.instalments or (item,):
                self._books.change_item(part.item, today=self.tenant.today(), dunning_block="X" if wanted else "")

    def writes_note(self, entity: str, customer: str, text: str, *, name: str = "finance") -> None:
        """A note on a customer."""
        told = {"CustomerAccountNumber": customer, "TypeId": "Note", "Name": name, "Notes": text, "dataAreaId": entity}
        with self._books.lock:
            create_attachment(self.tenant, told, entity)

    def notes(self) -> str:
        """All notes, as they stand under each other."""
        return "\n".join(str(one["Notes"]) for one in self._listed(shown.attachments))

    def by_hand(self, step: Step) -> None:
        """Change what a step sets, or put something else under its reference."""
        acts: dict[str, Callable[[Step], None]] = {
            "note": self._other_note, "remove": self._rewrites, "slot": self._other_status,
            "journal": self._other_journal, "line": self._other_line, "post": self._other_line_in,
        }  # fmt: skip
        acts[_kind(step)](step)

    def _other_note(self, step: Step) -> None:
        entity, customer = _where(step)
        self.writes_note(self.tenant.entity(entity), customer, "something else", name=step.reference)

    def _rewrites(self, step: Step) -> None:
        """Words of theirs in a note of ours."""
        found = self.tenant.kept.written.attachments
        for key in [one for one in found if one[1] == _where(step)[-1]]:
            found[key]["Notes"] += "\nspoken to"
        self.tenant.changed()

    def _other_status(self, step: Step) -> None:
        """What is free is disputed; what is disputed is promised, and the other way round."""
        item = self._item(step)
        standing = self.tenant.kept.written.disputes.get(item.key, {}).get("Status", _NONE)
        other = self.promise if standing == "Disputed" else self.dispute
        other(item, Decimal("7.77"), note="theirs")

    def _other_journal(self, step: Step) -> None:
        told = {"dataAreaId": step.entity, "JournalName": self.tenant.options.journal_names[-1]}
        with self._books.lock:
            create_header(self.tenant, {**told, "Description": step.reference}, self.tenant.entity(step.entity))

    def _other_line(self, step: Step) -> None:
        """In a journal of theirs, under the reference."""
        entity = self.tenant.entity(step.entity)
        with self._books.lock:
            made = create_header(self.tenant, {"dataAreaId": entity, "JournalName": "ARPay"}, entity)
            self._line(entity, made.values["JournalBatchNumber"], step.content["account"], step.reference)

    def _other_line_in(self, step: Step) -> None:
        """Another line in a journal of ours."""
        entity, number = self.tenant.entity(step.entity), _where(step)[-1]
        (customer, *_) = (number for of, number in self._books.customers if of == entity)
        with self._books.lock:
            self._line(entity, number, customer, "theirs")

    def _line(self, entity: str, number: str, customer: str, reference: str) -> None:
        told: Told = {
            "JournalBatchNumber": number, "AccountDisplayValue": escaped(customer), "CreditAmount": _CENT,
            "PaymentReference": reference, "dataAreaId": entity,
        }  # fmt: skip
        create_line(self.tenant, told, entity)

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
            "note": self._note, "remove": self._removed, "slot": self._slot, "journal": self._journal,
            "line": self._journal_line, "post": self._posted,
        }  # fmt: skip
        return looks[_kind(step)](step)

    def _note(self, step: Step) -> Landed:
        return _seen("attachment", [one for one in self._listed(shown.attachments) if one["Name"] == step.reference])

    def _removed(self, step: Step) -> Landed:
        own = _where(step)[-1]
        found = [one for one in self._listed(shown.attachments) if one["DocumentId"] == own]
        return Landed(object="attachment", own=True, times=int(not found), text=_text(found))

    def _slot(self, step: Step) -> Landed:
        """A status of None is none, with a row or without."""
        record = int(_where(step)[-1])
        found = [one for one in self._listed(shown.disputes) if one["CustTrans"] == record]
        standing = [one for one in found if one["Status"] != _NONE]
        stands = (standing[0]["Status"] if standing else _NONE) == step.content["status"]
        return Landed(object="transaction status", own=True, times=int(stands), text=_text(standing))

    def _journal(self, step: Step) -> Landed:
        found = [one for one in self._listed(shown.journals) if one["Description"] == step.reference]
        return _seen("payment journal", found)

    def _journal_line(self, step: Step) -> Landed:
        found = [one for one in self._listed(shown.journal_lines) if one["PaymentReference"] == step.reference]
        return _seen("payment journal", found)

    def _posted(self, step: Step) -> Landed:
        own = _where(step)[-1]
        found = [one for one in self._listed(shown.journals) if one["JournalBatchNumber"] == own]
        state = "gone" if not found else "posted" if found[0]["IsPosted"] == "Yes" else "draft"
        stands = state == step.content.get("state")
        return Landed(object="payment journal", own=True, times=int(stands), text=_text(found))

    def snapshot(self) -> str:
        """Notes, what transactions are held by, journals with their lines, and what is left out of automation."""
        held = [one for one in self._listed(shown.disputes) if one["Status"] != _NONE]
        lists = (shown.attachments, shown.journals, shown.journal_lines, shown.marked, shown.holds)
        rows = [*held, *(one for show in lists for one in self._listed(show))]
        out = [one for one in self._listed(shown.transactions) if one["CustAutomationExclude"] == "Yes"]
        return "\n".join(str(sorted(_lasting(one).items(), key=str)) for one in (*rows, *out))

    def _listed(self, show: Callable[[Tenant], tuple[str, Sequence[str], Sequence[Sequence[Any]]]]) -> list[Told]:
        with self._books.lock:
            _, names, rows = show(self.tenant)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def _item(self, step: Step) -> Item:
        key: ItemKey = self.tenant.kept.key_of(TABLE, int(_where(step)[-1]))
        return self.tenant.ledger().items[key]


def _lasting(row: Told) -> Told:
    return {name: value for name, value in row.items() if name not in _PASSING}


def _seen(what: str, found: list[Told]) -> Landed:
    return Landed(object=what, own=True, times=len(found), text=_text(found))


def _text(found: list[Told]) -> str:
    return "\n".join(str(value) for one in found for value in one.values())


def _kind(step: Step) -> str:
    return step.name.partition(" ")[0]


def _where(step: Step) -> tuple[str, ...]:
    """The key of what a step is about: behind the kind in its subject."""
    return tuple(step.subjects[0].split("/")[1:])
