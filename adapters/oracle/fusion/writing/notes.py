"""Notes on installments, and on credit memos: made and read, never changed [addendum B3]."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from typing import Final

from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing.outcomes import created
from adapters.oracle.fusion.writing.requests import listed, post, rows_of
from adapters.oracle.mapping.marks import marked, unmarked
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

NOTE: Final = "receivablesInvoiceInstallmentNotes"
#: of a note's content: the collection that it is in, and what it says
ON, TEXT = "on", "text"


class Note:
    """One note, found by the reference behind its text."""

    def __init__(self, settings: Settings) -> None:
        self._type, self._encoded = settings.writing.note_type, settings.writing.encoded_notes

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The note."""
        text = marked(step.content[TEXT], step.reference)
        told = b64encode(text.encode()).decode() if self._encoded else text
        return post(step.content[ON], {"NoteTxt": told, "NoteTypeCode": self._type, "VisibilityCode": "INTERNAL"})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """All notes of the record: their text cannot be searched."""
        return listed(step.content[ON], onlyData="true", orderBy="NoteId")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those with our reference."""
        shown = [
            (str(row.get("NoteId")), unmarked(self._text(str(row.get("NoteTxt") or "")))) for row in rows_of(response)
        ]
        return tuple(
            NativeRecord(type=NOTE, key=(own,), content={ON: step.content[ON], TEXT: text}, display_no=own)
            for own, (text, reference) in shown if reference == step.reference
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The note's id."""
        return created(answer, NOTE, "NoteId", step.content)

    def _text(self, told: str) -> str:
        """What people typed may stand there in the other way: whatever is no base64 is taken as it is."""
        if not self._encoded:
            return told
        try:
            return b64decode(told, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return told
