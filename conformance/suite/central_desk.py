"""People at the screens of Business Central: what they look at and what they change, past any adapter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import Landed
from simulators.books import Books, ItemKey
from simulators.dynamics.business_central import shown
from simulators.dynamics.business_central.attachments import change_attachment, create_attachment, write_content
from simulators.dynamics.business_central.entries import change_entry, entry_rows
from simulators.dynamics.business_central.lists import create_status
from simulators.dynamics.business_central.options import Options
from simulators.dynamics.business_central.sets import ATTACHMENTS, rows_of
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.odata import Row

_WEEK: Final = timedelta(days=7)
_THEIRS: Final = "THEIRS"
#: of a step → the column of the list of entries
_COLUMNS: Final = {"promise": "Promised_Pay_Date", "dispute": "Dispute_Status", "on_hold": "On_Hold"}


class Desk:
    """One person with all rights."""

    def __init__(self, books: Books, now: Callable[[], datetime], codes: Sequence[str]) -> None:
        self._books, self.tenant = books, Tenant(books, Options(), now)
        for entity in books.entities:
            for code in (*codes, _THEIRS):
                create_status(self.tenant, entity, {"code": code, "displayName": code})

    def number(self, key: ItemKey) -> int:
        """The number of an entry, which it has had since it was first there."""
        with self._books.lock:
            return self.tenant.kept.entry(f"customer ledger {key.entity}", key)

    def sets(self, entity: str, entry: int, column: str, value: Any) -> None:  # noqa: ANN401 - of the column
        """A value of an entry, in the list."""
        with self._books.lock:
            row = next(one for one in entry_rows(self.tenant, entity) if one.values["Entry_No"] == entry)
            change_entry(self.tenant, row, {column: value})

    def promise(self, entity: str, entry: int) -> None:
        """To pay in a week."""
        self.sets(entity, entry, _COLUMNS["promise"], self.tenant.today() + _WEEK)

    def dispute(self, entity: str, entry: int) -> None:
        """By a code of their own."""
        self.sets(entity, entry, _COLUMNS["dispute"], _THEIRS)

    def writes_note(self, number: str, entity: str, text: str) -> None:
        """A file on a customer."""
        self._file(number, entity, "by hand.txt", text)

    def _file(self, number: str, entity: str, name: str, text: str) -> None:
        told = {
            "fileName": name, "parentType": "Customer",
            "parentId": self.tenant.kept.id_of("customer", (entity, number)),
        }  # fmt: skip
        with self._books.lock:
            write_content(self.tenant, create_attachment(self.tenant, entity, told), text.encode())

    def notes(self) -> str:
        """All files' texts, under each other."""
        return "\n".join(str(one["text"]) for one in self._listed(shown.files))

    def by_hand(self, step: Step) -> None:
        """Change what a step sets, or put something else under its reference."""
        entity = self._entity(step)
        if step.name == "note":
            self._file(step.content["customer"], entity, f"{step.reference}.txt", "something else")
        elif step.name == "words" or step.name.startswith("remove"):
            with self._books.lock:
                row = self._file_of(step, entity)
                change_attachment(self.tenant, row, {"fileName": "theirs.txt"})
                write_content(self.tenant, row, b"something else")
        else:
            column = _column(step)
            value = self.tenant.today() + _WEEK if column == _COLUMNS["promise"] else _THEIRS[:3]
            self.sets(entity, int(_last(step)), column, _THEIRS if column == _COLUMNS["dispute"] else value)

    def _file_of(self, step: Step, entity: str) -> Row:
        with self._books.lock:
            rows = rows_of(self.tenant, self.tenant.types[ATTACHMENTS], entity)
            return next(one for one in rows if step.name == "words" or str(one.values["id"]) == _last(step))

    def _entity(self, step: Step) -> str:
        return next(code for code, one in self._books.entities.items() if one.name == step.entity)

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """What the screens show of the steps of an act."""
        del operation
        if steps[0].name == "journal":
            return self._paid([step.reference for step in steps if step.name.startswith("line")])
        files = {step.reference for step in steps if step.name == "note"}
        found = [self._shown(step, files) for step in steps]
        return Landed(
            object=found[0][0], own=True, times=min(times for _, times, _ in found),
            text="\n".join(text for _, _, text in found),
        )  # fmt: skip

    def _paid(self, numbers: Sequence[str]) -> Landed:
        """Payments that were posted under our document numbers, and lines that still wait."""
        entries = [one for one in self._listed(shown.ledger_entries) if one["Document_No"] in numbers]
        waiting = [one for one in self._listed(shown.payment_lines) if one["documentNumber"] in numbers]
        times = 0 if waiting else min((sum(one["Document_No"] == no for one in entries) for no in numbers), default=0)
        return Landed(object="customer ledger entry", own=True, times=times, text=str(entries))

    def _shown(self, step: Step, files: set[str]) -> tuple[str, int, str]:
        if step.name in {"note", "words"}:
            rows = [one for one in self._listed(shown.files) if str(one["fileName"]).removesuffix(".txt") in files]
            said = [one for one in rows if step.name == "note" or one["text"] == step.content["text"]]
            return "attachment", len(said), str(rows)
        if step.name.startswith("remove"):
            rows = [one for one in self._listed(shown.files) if str(one["id"]) == _last(step)]
            return "attachment", 0 if rows else 1, "removed"
        column = _column(step)
        value = next(step.content[name] for name in _COLUMNS if name in step.content)
        rows = [one for one in self._listed(shown.ledger_entries) if str(one["Entry_No"]) == _last(step)]
        mine = [one for one in rows if one["Company"] == step.entity]
        standing = [one for one in mine if str(one[column]) == (value or _empty(column))]
        return "customer ledger entry", len(standing), str(mine)

    def snapshot(self) -> str:
        """Files, what entries say beside their amounts, journals and their lines."""
        said = [
            (one["Company"], one["Entry_No"], *(one[name] for name in _COLUMNS.values()))
            for one in self._listed(shown.ledger_entries)
        ]
        lists = (shown.files, shown.journals, shown.payment_lines)
        return str(said) + "".join(str(self._listed(one)) for one in lists)

    def _listed(self, screen: Callable[[Tenant], Any]) -> list[dict[str, Any]]:
        with self._books.lock:
            _, names, rows = screen(self.tenant)
        return [dict(zip(names, row, strict=True)) for row in rows]


def _column(step: Step) -> str:
    return next(column for name, column in _COLUMNS.items() if name in step.content)


def _empty(column: str) -> str:
    return "0001-01-01" if column == _COLUMNS["promise"] else ""


def _last(step: Step) -> str:
    return step.subjects[0].split("/")[-1]
