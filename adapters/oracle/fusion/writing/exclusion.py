"""Whether collections leave an installment out [oracle.md §3.1: ExcludeFromCollections]."""

from __future__ import annotations

from typing import Final

from adapters.kit.places import parts
from adapters.oracle.fusion.writing.invoices import INSTALLMENTS, installment_path
from adapters.oracle.fusion.writing.outcomes import written
from adapters.oracle.fusion.writing.requests import get, patch, record_of, seen
from adapters.oracle.mapping.kinds import EXCLUDED
from adapters.oracle.mapping.ledger import hold_key
from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

FLAG, TRANSACTION = "excluded", "transaction"
YES, NO = "Y", "N"
_FIELD: Final = "ExcludeFromCollections"


class Exclusion:
    """The flag of one installment."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Set it, in the version that was seen."""
        return patch(_path(step), {_FIELD: step.content[FLAG]}, version=seen(step, facts).version)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The installment."""
        return get(_path(step))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The flag; None where the installment is gone."""
        record = record_of(response)
        if record is None:
            return None
        return _native(step, str(record.get(_FIELD) or NO), version=response.headers.get("etag", ""))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, step.content[FLAG]))


def _path(step: Step) -> str:
    return installment_path(step.content[TRANSACTION], parts(step.subjects[0])[-1])


def _native(step: Step, flag: str, *, version: str = "") -> NativeRecord:
    entity, installment = parts(step.subjects[0])
    about = (OpenItem.KIND, (entity, installment))
    echo = Echo(kind=Hold.KIND, native_key=hold_key(entity, "exclusions", installment), shows=EXCLUDED, about=about)
    content = {**step.content, FLAG: flag}
    return NativeRecord(type=INSTALLMENTS, key=(installment,), content=content, version=version, echoes=(echo,))
