"""The native road of the strategy chain: dispute cases and promises of FSCM, where RFC reaches them [sap.md §2].

Where it does not, in the public cloud and without the library, they are blocks, texts and notes.
"""

from __future__ import annotations

from collections.abc import Mapping

from adapters.kit.landing import Landing
from adapters.sap.rfc.dispute import CaseStatus, Customising, DisputeCase
from adapters.sap.rfc.promise import PromiseCase, PromiseWrapper
from adapters.sap.s4.settings import Fscm


def fscm_landings(fscm: Fscm, decimals: Mapping[str, int]) -> dict[str, Landing]:
    """Each kind of FSCM record, by the first word of its steps' names."""
    own = Customising(
        reading_function=fscm.reading_function,
        cases=fscm.cases,
        lock_messages=fscm.lock_messages,
        root_cause=fscm.root_cause,
        open_status=fscm.open_status,
    )
    promises = PromiseWrapper(
        function=fscm.promise_function,
        reading_function=fscm.reading_function,
        table=fscm.promises,
        decimals=dict(decimals),
    )
    return {"dispute": DisputeCase(own), "status": CaseStatus(own), "promise": PromiseCase(promises)}


def takes_disputes(fscm: Fscm | None, entity: str) -> bool:
    """Whether a company code's disputes are cases."""
    return fscm is not None and bool(fscm.case_types.get(entity))


def takes_promises(fscm: Fscm | None) -> bool:
    """Whether promises are records of FSCM."""
    return fscm is not None and bool(fscm.promise_function)
