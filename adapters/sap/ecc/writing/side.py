"""The pure part of writing to ECC: each step to the landing that its name begins with."""

from __future__ import annotations

from adapters.sap.ecc.settings import Settings
from adapters.sap.ecc.writing.clearing import Clearing
from adapters.sap.ecc.writing.company_text import CompanyText
from adapters.sap.ecc.writing.item_change import ItemChange
from adapters.sap.ecc.writing.plans import Planner
from adapters.sap.ecc.writing.remittance import Remittance
from adapters.sap.landing import Landing
from adapters.sap.rfc.dispute import CaseStatus, Customising, DisputeCase
from adapters.sap.rfc.promise import PromiseCase, PromiseWrapper
from canonical_model.capabilities import Capabilities
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import WriteBack
from canonical_model.writing import ErpResponse, Facts, Known, Outcome, Plan, TransportFailure


class EccSide:
    """One system's writing side."""

    def __init__(self, settings: Settings) -> None:
        own = Customising(
            reading_function=settings.tables.function,
            cases=settings.tables.cases,
            lock_messages=settings.writing.lock_messages,
            root_cause=settings.writing.root_cause,
            open_status=settings.writing.open_status,
        )
        promises = PromiseWrapper(
            function=settings.writing.promise_function,
            reading_function=settings.tables.function,
            table=settings.tables.promises,
            decimals=settings.decimals,
        )
        self._planner = Planner(settings)
        self._landings: dict[str, Landing] = {
            "note": CompanyText(settings.writing),
            "change": ItemChange(settings),
            "promise": PromiseCase(promises),
            "dispute": DisputeCase(own),
            "status": CaseStatus(own),
            "advice": Remittance(settings),
            "clear": Clearing(settings),
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
        """Nothing that ECC keeps of ours is a draft."""
        raise ValueError(f"step {step.name}: {surplus.type} is no draft")

    def _landing(self, step: Step) -> Landing:
        return self._landings[step.name.partition(" ")[0]]
