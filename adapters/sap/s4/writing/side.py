"""The pure part of writing to S/4HANA: each step to the landing that its name begins with."""

from __future__ import annotations

from adapters.sap.landing import Landing
from adapters.sap.places import CUSTOMER
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.clearing import POST, Clearing
from adapters.sap.s4.writing.company_text import CompanyText
from adapters.sap.s4.writing.dunning_block import DunningBlock
from adapters.sap.s4.writing.fscm import fscm_landings
from adapters.sap.s4.writing.item_change import ItemChange
from adapters.sap.s4.writing.journal_entry import JournalEntry
from adapters.sap.s4.writing.payment_advice import PaymentAdvice
from adapters.sap.s4.writing.plans import Planner
from canonical_model.capabilities import Capabilities
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import WriteBack
from canonical_model.writing import ErpResponse, Facts, Known, Outcome, Plan, TransportFailure


class S4Side:
    """One tenant's writing side."""

    def __init__(self, settings: Settings) -> None:
        self._planner = Planner(settings)
        self._landings: dict[str, Landing] = {
            "note": CompanyText(settings),
            "change": ItemChange(settings),
            CUSTOMER: DunningBlock(settings),
            "advice": PaymentAdvice(settings),
            POST: JournalEntry(settings),
            "reverse": JournalEntry(settings),
            "clear": Clearing(settings),
            **(fscm_landings(settings.fscm, settings.decimals) if settings.fscm is not None else {}),
        }

    def plan(self, act: WriteBack, _capabilities: Capabilities, known: Known) -> Plan:
        """The native records an act becomes."""
        return self._planner.plan(act, known)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """What to send."""
        return self._landing(step).request(step, facts)

    def find(self, step: Step, facts: Facts) -> ErpRequest:
        """How to look for it."""
        return self._landing(step).read(step, facts)

    def precondition(self, step: Step, facts: Facts) -> ErpRequest:
        """How to read what stands there."""
        return self._landing(step).read(step, facts)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The records under its reference."""
        return self._landing(step).found(step, response)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What stands there."""
        return self._landing(step).standing(step, response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """What an answer means."""
        return self._landing(step).outcome(step, answer)

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """Nothing that S/4HANA keeps of ours is a draft."""
        raise ValueError(f"step {step.name}: {surplus.type} is no draft")

    def _landing(self, step: Step) -> Landing:
        return self._landings[step.name.partition(" ")[0]]
