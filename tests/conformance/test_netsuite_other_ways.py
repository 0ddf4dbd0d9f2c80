"""NetSuite's other ways keep the rules, too: notes as activities, holds in an account without Dunning Letters.

The published scores are about the usual ways: notes by the RESTlet, holds as the pause of Dunning Letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from msgspec import structs

from adapters.netsuite.settings import Settings, Writing
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import Landed, Refusal
from conformance.suite.rule import Rule
from conformance.suite.rules import rules_about
from conformance.suite.running import Shown, show
from conformance.suite.sap_books import BUYER
from conformance.suite.subjects.netsuite import SUBJECT, NetSuite
from simulators.netsuite import kept

# other ways of one ERP; its usual one is in test_suite.py
pytestmark = pytest.mark.whole

#: activities of finance are no text that ours could stand in
NOT_OF_ACTIVITIES = {"writes.note.finances_own_words", "writes.note.taken_back"}


def tried(*groups: str) -> list[Rule]:
    return [rule for rule in rules_about("ledger") if rule.id.startswith(groups)]


def shown(system: type[NetSuite], rule: Rule) -> Shown:
    return show(structs.replace(SUBJECT, open=system), rule)


class WithWriting(NetSuite):
    writing = Writing(companion=True)

    def settings(self, address: str) -> Settings:
        return structs.replace(super().settings(address), writing=self.writing)


class ByActivity(WithWriting):
    """Notes as phone calls."""

    def refusal(self, operation: Operation) -> Refusal:
        return super().refusal("hold") if operation == "note" else super().refusal(operation)

    def calls(self, step: Step) -> list[Any]:
        table = self.writing.note_record.lower()
        return [
            one for number, one in self._desk.stored(table).items()
            if kept(self.books).external_of(table, number) == step.reference
        ]  # fmt: skip

    def landed(self, _operation: Operation, steps: Sequence[Step]) -> Landed:
        (step,) = steps
        found = self.calls(step)
        text = "\n".join(str(one.values["message"]) for one in found)
        return Landed(object=self.writing.note_record, own=True, times=len(found), text=text)

    def by_hand(self, step: Step) -> None:
        company = {"id": str(kept(self.books).id_of("customer", BUYER))}
        self._desk.make(
            self.writing.note_record, title="finance", message="something else", externalId=step.reference,
            company=company,
        )  # fmt: skip


class ByTask(ByActivity):
    writing = Writing(companion=True, note_record="task")


class WithoutLetters(WithWriting):
    """No Dunning Letters: holds are our own fields."""

    def settings(self, address: str) -> Settings:
        return structs.replace(super().settings(address), dunning_letters=False)


@pytest.mark.parametrize(
    "rule", [rule for rule in tried("writes.note.") if rule.id not in NOT_OF_ACTIVITIES], ids=lambda rule: rule.id
)
def test_notes_as_phone_calls_keep_the_rule(rule: Rule) -> None:
    told = shown(ByActivity, rule)
    assert told.outcome == "kept", told.why


def test_a_note_as_a_task_lands() -> None:
    (rule,) = tried("writes.note.lands")
    told = shown(ByTask, rule)
    assert told.outcome == "kept", told.why


@pytest.mark.parametrize("rule", tried("writes.hold."), ids=lambda rule: rule.id)
def test_holds_without_dunning_letters_keep_the_rule(rule: Rule) -> None:
    told = shown(WithoutLetters, rule)
    assert told.outcome == "kept", told.why
