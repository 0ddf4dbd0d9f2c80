"""An item's block, text and reference, changed by the customer-installed wrapper around FI_ITEMS_MASS_CHANGE.

The wrapper's contract is docs/adapters/sap-ecc-wrapper.md: it compares the old values, changes, reads again, and says
by message class and number what became of it.
"""

from __future__ import annotations

from typing import Final

from adapters.kit.places import parts
from adapters.sap.ecc.settings import Settings
from adapters.sap.holds import DUNNING_FLAG, PAYMENT_FLAG, echoes_of
from adapters.sap.rfc.exchange import writing
from adapters.sap.rfc.looking import look, seen
from adapters.sap.rfc.outcomes import Certain, outcome_of
from adapters.sap.rfc.questions import where
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

BLOCK, TEXT, OUR_KEY = "MANSP", "SGTXT", "XREF3"
#: lengths of the fields [addendum A5; sap.md §1.3]
MOST_TEXT: Final = 50
MOST_KEY: Final = 20
#: field → the flag of the hold as which a reading brings it back
_FLAGS: Final = {BLOCK: DUNNING_FLAG, "ZLSPR": PAYMENT_FLAG}
_TABLE: Final = "BSID"
_KEY: Final = ("BUKRS", "BELNR", "GJAHR", "BUZEI")
#: of the wrapper's contract: the old value is gone, somebody has the document open; changed, but not as asked
CHANGED, LOCKED, UNSURE = "ZDUECOURSE/001", "ZDUECOURSE/002", "ZDUECOURSE/004"
CERTAIN: Final = Certain(locks=(CHANGED, LOCKED), doubts=(UNSURE,))


class ItemChange:
    """Fields of one open item."""

    def __init__(self, settings: Settings) -> None:
        self._function, self._reads = settings.writing.change_function, settings.tables.function

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Each field with the value that must stand there before."""
        before = step.before or {}
        changes = [
            {"FDNAME": name, "OLDVAL": before.get(name, ""), "NEWVAL": value} for name, value in step.content.items()
        ]
        named = {f"I_{name}": value for name, value in zip(_KEY, parts(step.subjects[0]), strict=True)}
        return writing(self._function, {**named, "T_CHANGES": changes})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The item as it stands now."""
        key = [where(name, "=", value) for name, value in zip(_KEY, parts(step.subjects[0]), strict=True)]
        return look(self._reads, _TABLE, sorted({*step.content, *(step.before or {})}), key)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a change has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The fields that the step is about; None where the item is not open any more."""
        rows = seen(response, _TABLE)
        return _record(step, dict(rows[0])) if rows else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers and the wrapper's contract."""
        return outcome_of(answer, _record(step, step.content), CERTAIN)


def _record(step: Step, content: dict[str, str]) -> NativeRecord:
    key = parts(step.subjects[0])
    codes = {flag: content.get(field, "") for field, flag in _FLAGS.items()}
    return NativeRecord(type="open item", key=key, content=content, echoes=echoes_of(key, codes))
