"""Which steps a dispute becomes as a case of FSCM, in ECC and in S/4HANA on premise alike."""

from __future__ import annotations

from typing import Protocol

from adapters.kit.needed import must_be_set
from adapters.sap.note_blocks import foldable
from adapters.sap.numbers import padded
from adapters.sap.rfc.dispute import case_guid, case_place, status_steps
from canonical_model.write_back import DisputeAct, WriteBack, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

_LANDS_IN = "FSCM dispute case (BUS2022) by BAPI_DISPUTE_CREATE and BAPI_DISPUTE_ATTRIBUTES_CHANGE"
_SCREEN = "UDM_DISPUTE, SCASE, FBL5N (dispute icon)"


class CaseCustomising(Protocol):
    """What is one system's own about dispute cases [addendum A1]."""

    @property
    def case_types(self) -> dict[str, str]:
        """Company code → case type."""
        ...

    @property
    def reason_codes(self) -> dict[str, str]:
        """Our reason → this system's."""
        ...

    @property
    def open_status(self) -> str:
        """The status of a case that was just created."""
        ...

    @property
    def close_steps(self) -> tuple[str, ...]:
        """The statuses from open to closed."""
        ...

    @property
    def void_steps(self) -> tuple[str, ...]:
        """The statuses from open to void."""
        ...


def case_plan(act: WriteBack, dispute: DisputeAct, own: CaseCustomising) -> Plan:
    """A case that is made, or the status steps that close it; ValueError in words where a code is not set."""
    guid = case_guid(act.system, dispute.dispute_id)
    if dispute.close:
        must_be_set("".join(own.close_steps), "close_steps", "the statuses of a case from open to closed")
        steps = status_steps(case_place(guid), own.open_status, own.close_steps)
        return Plan(steps=steps, lands_in=_LANDS_IN, screen=_SCREEN)
    kind = own.case_types.get(act.entity, "")
    must_be_set(kind, f'case_types["{act.entity}"]', "the case type of this company code")
    content = {
        "CASE_GUID": guid, "CASE_TYPE": kind, "FIN_BUKRS": act.entity, "FIN_KUNNR": padded(act.customer_number),
        "FIN_CUSTDISP_AMT": f"{dispute.amount.amount:f}",
        "FIN_CUSTDISP_CUR": dispute.amount.currency,
        "REASON_CODE": own.reason_codes.get(dispute.reason, ""),
        "note": foldable(f"{dispute.reason}: {dispute.note}"),
    }  # fmt: skip
    step = PlannedStep(
        name="dispute", kind="create", reference_kind="DS", content=content, subjects=(case_place(guid),)
    )
    reason = () if content["REASON_CODE"] else (f"the reason {dispute.reason}: reason_codes does not name it",)
    lost = ("the items: they are assigned to the case by hand", *reason)
    return Plan(steps=(step,), lost=lost, lands_in=_LANDS_IN, screen=_SCREEN)


def voided(record: WrittenRecord, own: CaseCustomising) -> tuple[PlannedStep, ...]:
    """A case is not deleted; its status goes to the one that says: void."""
    if not own.void_steps:
        raise ValueError(
            "void_steps is not set in the system's writing settings: the statuses of a case from open to void are this "
            "system's own; or void it in UDM_DISPUTE by hand"
        )
    return status_steps(record.subjects[0], own.open_status, own.void_steps)
