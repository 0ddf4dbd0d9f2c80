"""A note where collectors read notes: on an installment, or on the account; and one of ours taken back."""

from __future__ import annotations

from typing import Final

from adapters.kit.places import parts
from adapters.oracle.ebs.settings import Writing
from adapters.oracle.ebs.writing.exchange import calling, cut, looking, rows_in
from adapters.oracle.ebs.writing.outcomes import Certain, outcome_of
from adapters.oracle.mapping.marks import marked, plain, unmarked
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

NOTE: Final = "note"
#: of a note's content: the kind of record it is on and its id, the customer's account, the text
ON, ID, CUSTOMER, TEXT = "on", "id", "customer", "text"
#: kinds of records [ebs_api_signatures.json source_object_codes]
INSTALLMENT, ACCOUNT = "IEX_INVOICES", "IEX_ACCOUNT"
#: bytes of the text that is seen at once; of what does not fit the whole goes into its detail
MOST_SEEN: Final = 2_000
MOST_DETAIL: Final = 32_000
_GOES_ON: Final = " …"
STATE: Final = "state"
STANDS: Final = {STATE: "stands"}
REMOVED: Final = {STATE: "removed"}


class Note:
    """One note, found by the reference at the end of its text."""

    def __init__(self, own: Writing) -> None:
        self._type = own.note_type

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The note, shown at the account, the bill-to and the party, too."""
        told, text = step.content, plain(step.content[TEXT])
        binds = {
            "P_CUSTOMER_ID": told[CUSTOMER], "P_SCHEDULE_ID": told[ID] if told[ON] == INSTALLMENT else "",
            "P_ORG_ID": step.entity, "P_SOURCE_ID": told[ID], "P_SOURCE_CODE": told[ON],
            "P_NOTES": marked(shown_of(text), step.reference),
            "P_NOTES_DETAIL": cut(text, MOST_DETAIL) if shown_of(text) != text else "", "P_NOTE_TYPE": self._type,
        }  # fmt: skip
        return calling("create_note", step.entity, binds)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Notes on the record that bear our reference."""
        told = step.content
        return looking("notes", step.entity, source_code=told[ON], id=told[ID], reference=step.reference)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The notes there are."""
        return tuple(_shown(step, row) for row in rows_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(
            answer, lambda own: NativeRecord(type=NOTE, key=(own,), content=step.content), Certain(tells_id=True)
        )


def shown_of(text: str) -> str:
    """As much of a text as is seen at once, beside our reference."""
    room = MOST_SEEN - len(marked("", "X" * 16)) - 1
    return text if len(text.encode()) <= room else cut(text, room - len(_GOES_ON.encode())) + _GOES_ON


def _shown(step: Step, row: dict[str, str]) -> NativeRecord:
    there = unmarked(row["NOTES"])[0]
    told = step.content[TEXT]
    content = {**step.content, TEXT: told if there == shown_of(plain(told)) else there}
    return NativeRecord(type=NOTE, key=(row["JTF_NOTE_ID"],), content=content)


class Removal:
    """A note of ours deleted, where the user may delete notes."""

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Delete it."""
        return calling("delete_note", step.entity, {"P_NOTE_ID": parts(step.subjects[0])[-1]})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there."""
        return looking("note", step.entity, id=parts(step.subjects[0])[-1])

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        return _state(step, STANDS if rows_in(response) else REMOVED)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(answer, lambda _own: _state(step, REMOVED), Certain())


def _state(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=NOTE, key=(parts(step.subjects[0])[-1],), content=content)
