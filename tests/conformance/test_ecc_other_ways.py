"""ECC's other ways keep the rules, too: items by BAPI, promises and clearings by wrappers.

The published scores are about the usual ways: items by tables, promises as blocks, cash as an IDoc.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from msgspec import structs

from adapters.sap.ecc.settings import Settings
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import Landed, Refusal
from conformance.suite.rfc_line import CLOSED_PERIOD
from conformance.suite.rule import Rule
from conformance.suite.rules import rules_about
from conformance.suite.running import Shown, show
from conformance.suite.sap_books import BUYER, HOME
from conformance.suite.scale import load_scale
from conformance.suite.subjects.ecc import SUBJECT, Ecc
from simulators.books import Sale
from simulators.ecc.fscm import Promise, promises

# other ways of one ERP; its usual one is in test_suite.py
pytestmark = pytest.mark.whole

SCALE = load_scale(SUBJECT.scale)
#: what a wrapper keeps cannot be halved, nor taken back from here
NOT_BY_WRAPPER = {
    "writes.promise.taken_back", "writes.cash.reference_of_the_business", "writes.cash.waits_for_its_item",
}  # fmt: skip


def tried(*groups: str) -> list[Rule]:
    return [rule for rule in rules_about("ledger") if rule.id.startswith(groups) and SCALE.reason(rule.id) == ""]


def shown(system: type[Ecc], rule: Rule) -> Shown:
    return show(structs.replace(SUBJECT, open=system), rule)


class ByBapi(Ecc):
    items_by = "bapi"


class ByWrappers(Ecc):
    def settings(self, address: str) -> Settings:
        usual = super().settings(address)
        own = structs.replace(
            usual.writing, promise_function="Z_DUECOURSE_PROMISE_CREATE", clearing_function="Z_DUECOURSE_CLEAR",
            allow=("post_and_clear",),
        )  # fmt: skip
        return structs.replace(usual, writing=own)

    def refusal(self, operation: Operation) -> Refusal:
        return structs.replace(super().refusal(operation), words=CLOSED_PERIOD)

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        (step,) = steps
        found = self.promised(step) if operation == "promise" else self.cleared(step)
        return Landed(object=operation, own=True, times=len(found), text="\n".join(found))

    def promised(self, step: Step) -> list[str]:
        listed = [one for one in promises(self.books) if one.reference == step.reference]
        return [f"{one.amount} {one.currency} on {one.promised_for}" for one in listed]

    def cleared(self, step: Step) -> list[str]:
        """Documents under the reference with the amounts that they cleared."""
        listed = [one for one in self.books.documents.values() if one.reference == step.reference]
        return [
            " ".join(f"{line.amount:.2f}" for _, line in self.books.items() if line.cleared_by == one.key)
            for one in listed
        ]

    def by_hand(self, step: Step) -> None:
        if step.operation == "promise":
            promises(self.books).append(
                Promise(
                    guid="F" * 32, entity=HOME, customer=BUYER, invoice="".join(step.subjects[0].split("/")[1:]),
                    amount=Decimal(1), currency="EUR", promised_for=self.today, reference=step.reference,
                )
            )  # fmt: skip
        else:
            sale = Sale(
                entity=HOME, customer=BUYER, amount=Decimal(5), currency="EUR", document_date=self.today,
                reference=step.reference,
            )  # fmt: skip
            self.books.post_invoice(sale, today=self.today)
        self.books.revision += 1


@pytest.mark.parametrize("rule", tried("reads.", "traps.", "matrix.read.", "writes.hold."), ids=lambda rule: rule.id)
def test_items_by_bapi_keep_the_rule(rule: Rule) -> None:
    told = shown(ByBapi, rule)
    assert told.outcome == "kept", told.why


@pytest.mark.parametrize(
    "rule",
    [rule for rule in tried("writes.promise.", "writes.cash.") if rule.id not in NOT_BY_WRAPPER],
    ids=lambda rule: rule.id,
)
def test_promises_and_clearings_by_wrapper_keep_the_rule(rule: Rule) -> None:
    told = shown(ByWrappers, rule)
    assert told.outcome == "kept", told.why
