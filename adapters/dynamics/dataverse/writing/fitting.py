"""Words cut to what the columns take, before anything is sent: what is read back is compared with them."""

from __future__ import annotations

from typing import Final

import msgspec

from adapters.kit.crm_plans import SUBJECT, TEXT, crm_plan
from canonical_model.write_back import WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

#: characters [Microsoft: entity references of annotation, task, incident]
LONGEST: Final = {
    "note": {TEXT: 100_000}, "promise": {SUBJECT: 200, TEXT: 2_000}, "dispute": {SUBJECT: 200, TEXT: 2_000},
}  # fmt: skip
_MORE: Final = "…"
_LOST: Final = "the end of words that are longer than the {} characters of their column"


def fitting_plan(act: WriteBack, known: Known) -> Plan:
    """The steps of an act as every CRM has them, each with words that fit; what was cut is told as lost."""
    plan = crm_plan(act, known)
    lost = dict.fromkeys(
        _LOST.format(most) for step in plan.steps for name, most in _bounds(step).items() if _too_long(step, name, most)
    )
    return msgspec.structs.replace(plan, steps=tuple(map(_fitted, plan.steps)), lost=(*plan.lost, *lost))


def _fitted(step: PlannedStep) -> PlannedStep:
    cut = {name: _cut(step.content[name], most) for name, most in _bounds(step).items()}
    return msgspec.structs.replace(step, content={**step.content, **cut})


def _bounds(step: PlannedStep) -> dict[str, int]:
    return LONGEST.get(step.name, {})


def _too_long(step: PlannedStep, name: str, most: int) -> bool:
    return len(step.content[name]) > most


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}{_MORE}"
