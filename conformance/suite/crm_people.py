"""A CRM with people who work in it: what every subject of that kind shares."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import BookItem, Counterparty, Landed
from conformance.suite.subject import Clock

#: what of our acts stands on which screen, and whether the CRM has such a record for exactly this purpose
_SHOWN: Final = {
    "note": ("note", True), "promise": ("task", True), "dispute": ("case", True), "summary": ("account", True),
}  # fmt: skip
NONE: Final = "removed"


class Record(Struct, frozen=True, kw_only=True):
    """One record on the screens, as a person reads it."""

    number: str
    text: str


class CrmPeople(Counterparty):
    """Accounts, and what people do with them."""

    entity = "the organisation"
    other_entity = ""
    own_records = frozenset({"accounts", "persons", "activities", "contracts"})

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    @abstractmethod
    def records(self, step: Step) -> Sequence[Record]:
        """What the screens show under a step's reference; of a removal what is left of its record."""

    @abstractmethod
    def figures(self, account: str) -> str:
        """All figures on the screen of an account, as one text."""

    def items(self) -> Sequence[BookItem]:
        """None: it keeps no ledger."""
        return ()

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """On the screens of the account."""
        step = steps[-1]
        if operation == "undo":
            left = [record for one in steps for record in self.records(one)]
            return Landed(object="removal", own=True, times=0 if left else 1, text="")
        screen, own = _SHOWN[operation]
        if operation == "summary":
            shown = self.figures(step.subjects[0].partition("/")[2])
            stands = all(value in shown for value in step.content.values())
            return Landed(object=screen, own=own, times=1 if stands else 0, text=shown)
        found = self.records(step)
        return Landed(object=screen, own=own, times=len(found), text="\n".join(one.text for one in found))

    def linked(self) -> Mapping[str, str]:
        """As people wrote them."""
        return {number: told for number, told in self.named_customers().items() if told}

    @abstractmethod
    def named_customers(self) -> Mapping[str, str]:
        """Per account what it says about customers of ledgers."""
