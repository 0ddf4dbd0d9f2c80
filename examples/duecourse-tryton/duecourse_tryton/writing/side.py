"""The pure part of writing to Tryton: which landing each step goes to."""

from __future__ import annotations

from adapters.kit.landing import LandedSide
from canonical_model.steps import ErpRequest, NativeRecord, Step
from duecourse_tryton.settings import Settings
from duecourse_tryton.writing.application import Application
from duecourse_tryton.writing.dunning import Block
from duecourse_tryton.writing.notes import Note, Removal
from duecourse_tryton.writing.parting import Booking, Part, Use
from duecourse_tryton.writing.plans import Planner
from duecourse_tryton.writing.requests import Calls
from duecourse_tryton.writing.statement import Statement, StatementState
from duecourse_tryton.writing.undoing import Cancel, Unlink, Unreconcile


class TrytonSide(LandedSide):
    """One database's writing side."""

    def __init__(self, settings: Settings) -> None:
        calls = Calls(settings.database)
        note, state = Note(calls), StatementState(calls)
        self._drafts: dict[str, Statement | Part] = {"statement": Statement(calls), "part": Part(calls)}
        super().__init__(
            Planner(settings.writing).plan,
            {
                "note": note,
                "promise": note,
                "dispute": note,
                "remove": Removal(calls),
                "block": Block(calls, settings.user),
                "statement": self._drafts["statement"],
                "part": self._drafts["part"],
                "validate": state,
                "post": state,
                "abandon": state,
                "book": Booking(calls),
                "use": Use(calls),
                "apply": Application(calls),
                "unreconcile": Unreconcile(calls),
                "unlink": Unlink(calls),
                "cancel": Cancel(calls),
            },
        )

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """A surplus draft of ours deleted: it had no effect."""
        landing = self._drafts.get(step.name.partition(" ")[0])
        return landing.discard(step, surplus) if landing is not None else super().discard(step, surplus)
