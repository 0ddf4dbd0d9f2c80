"""Notes: attachments of a customer, found by our reference in their name [addendum A11]."""

from __future__ import annotations

from typing import Final

from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.finance.writing.requests import delete, look, post
from adapters.dynamics.looks import rows_of
from adapters.dynamics.odata import text
from adapters.dynamics.outcomes import created, written
from adapters.kit.places import parts
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

ACCOUNT, TEXT = "account", "text"
STANDING: Final = "note"
STANDS, REMOVED = {STANDING: "stands"}, {STANDING: "removed"}
_TYPE: Final = "CustomerAttachmentsV2"


class Note:
    """One note."""

    def __init__(self, settings: Settings) -> None:
        self._set, self._type = settings.sets.attachments, settings.writing.note_type

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The note."""
        body = {
            "dataAreaId": step.entity, "CustomerAccountNumber": step.content[ACCOUNT], "TypeId": self._type,
            "Name": step.reference, "Notes": step.content[TEXT],
        }  # fmt: skip
        return post(self._set, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Notes of the customer under our reference."""
        account = f"CustomerAccountNumber eq {text(step.content[ACCOUNT])}"
        return look(self._set, f"dataAreaId eq {text(step.entity)} and {account} and Name eq {text(step.reference)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those there are."""
        rows = [row for row in rows_of(response) if str(row.get("name")) == step.reference]
        return tuple(
            NativeRecord(
                type=_TYPE, key=(str(row.get("documentid")),), display_no=step.reference,
                content={ACCOUNT: str(row.get("customeraccountnumber")), TEXT: str(row.get("notes") or "")},
            )
            for row in rows
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The note's id."""
        return created(answer, _TYPE, "DocumentId", step.content)


class Removal:
    """A note of ours taken away."""

    def __init__(self, settings: Settings) -> None:
        self._set = settings.sets.attachments

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Delete it."""
        return delete(self._set, {"dataAreaId": step.entity, "DocumentId": _id(step)})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there, and what it says: finance may have written into it."""
        return look(self._set, f"dataAreaId eq {text(step.entity)} and DocumentId eq {_id(step)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        rows = rows_of(response)
        return _own(step, {**STANDS, TEXT: str(rows[0].get("notes") or "")} if rows else REMOVED)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _own(step, REMOVED))


def _id(step: Step) -> str:
    return parts(step.subjects[0])[-1]


def _own(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=_TYPE, key=(_id(step),), content=content)
