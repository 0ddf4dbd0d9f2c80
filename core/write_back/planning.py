"""From an act's plan to its steps: references, places and what each may touch."""

from __future__ import annotations

from canonical_model.identity import RecordId, engine_id
from canonical_model.steps import Step
from canonical_model.write_back import Act, CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, WriteBack
from canonical_model.writing import Plan, PlannedStep
from core.write_back.proposing import subject_of
from core.write_back.references import reference


def steps_of(act: WriteBack, plan: Plan, *, tenant: str) -> tuple[Step, ...]:
    """The steps of an act, proposed, in the plan's order; ValueError for a plan that names a step twice or none."""
    names = [planned.name for planned in plan.steps]
    if not names or len(set(names)) < len(names):
        raise ValueError(f"a plan has steps of different names: {names}")
    return tuple(_step(act, planned, ordinal, tenant=tenant) for ordinal, planned in enumerate(plan.steps))


def _step(act: WriteBack, planned: PlannedStep, ordinal: int, *, tenant: str) -> Step:
    return Step(
        id=engine_id("write_step", (act.id, str(ordinal)), act.revision),
        write_back=act.id,
        ordinal=ordinal,
        name=planned.name,
        kind=planned.kind,
        operation=act.operation,
        system=act.system,
        entity=act.entity,
        subjects=tuple(sorted(planned.subjects)) or (subject_of(act.act),),
        content=planned.content,
        before=planned.before,
        reference=reference_of(act, planned, tenant=tenant, revision=act.revision) if planned.kind == "create" else "",
        reference_kind=planned.reference_kind,
        identity=planned.identity,
        searchable=planned.searchable,
        leaves=planned.leaves,
        own_record=planned.own_record,
        finality=planned.finality,
        needs=planned.needs,
        revision=act.revision,
    )


def reference_of(act: WriteBack, planned: PlannedStep | Step, *, tenant: str, revision: int) -> str:
    """The reference of a step at a revision: from what must not happen twice, never from what it pays."""
    identity = (act.entity, act.operation, *act.identity, *planned.identity)
    return reference(
        planned.reference_kind,
        tenant=tenant,
        system=act.system,
        identity=identity,
        step=planned.name,
        revision=revision,
    )


def items_of(act: Act) -> tuple[RecordId, ...]:
    """The open items that an act may be about; of a hold the subject, which may be a customer."""
    match act:
        case NoteAct(item_id=item):
            return (item,) if item is not None else ()
        case PromiseAct(items=items) | DisputeAct(items=items):
            return items
        case HoldAct(subject_id=subject):
            return (RecordId(subject),)
        case CashAct(receipt_item_id=receipt, applications=applications):
            return (*([receipt] if receipt is not None else []), *(one.item_id for one in applications))
    return ()
