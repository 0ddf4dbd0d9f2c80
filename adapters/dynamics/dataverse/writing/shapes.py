"""Records of ours as tables have them: which columns say what, and under which key each is made and found.

A task and a case are made under an alternate key on our reference. A note can have no column of our own, so its id is
made of the reference; so is that of a table without the key (`writing.keyed`) [dynamics_crm.md §1.3, §2.3].
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from uuid import UUID, uuid5

from msgspec import Struct

from adapters.dynamics.dataverse.client import BASE
from adapters.dynamics.dataverse.settings import Columns, Writing
from adapters.kit.crm_plans import ABOUT, DAY, SUBJECT, TEXT
from canonical_model.steps import Step

#: ids of records are made of what they are about, so that one act has one
_ROOT: Final = UUID("d6c1b0a2-4f0e-5c63-9a7d-2f1e8b3c7a10")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


class Shape(Struct, frozen=True, kw_only=True):
    """How one kind of record says what a step says."""

    entity_set: str
    #: its primary key
    key: str
    #: our word → its column
    says: Mapping[str, str]
    #: the navigation to its account
    account: str
    #: the column with our reference; empty: there can be none
    reference: str = ""
    #: that column is an alternate key
    keyed: bool = False
    #: how a day is written: its noon is the same day in most zones
    day: str = "{day}T12:00:00Z"


def shapes(names: Columns, writing: Writing) -> dict[str, Shape]:
    """By the name of the step."""
    return {
        "note": Shape(
            entity_set="annotations", key="annotationid", says={TEXT: "notetext", DAY: "subject"},
            account="objectid_account", day="{day} [ref:{reference}]",
        ),
        "promise": Shape(
            entity_set="tasks", key="activityid",
            says={SUBJECT: "subject", TEXT: "description", DAY: "scheduledend"},
            account="regardingobjectid_account_task", reference=names.reference, keyed="tasks" in writing.keyed,
        ),
        "dispute": Shape(
            entity_set="incidents", key="incidentid",
            says={SUBJECT: "title", TEXT: "description", ABOUT: names.dispute}, account="customerid_account",
            reference=names.reference, keyed="incidents" in writing.keyed,
        ),
    }  # fmt: skip


def address_of(shape: Shape, reference: str) -> str:
    """Where the record under a reference is, whether it is there or not."""
    key = f"{shape.reference}='{reference}'" if shape.keyed else str(uuid5(_ROOT, reference))
    return f"{BASE}/{shape.entity_set}({key})"


def told(shape: Shape, step: Step) -> dict[str, str]:
    """What the columns say; an alternate key stands in the address alone.

    In the body too, making is refused [microsoft/PowerPlatform-DataverseClient-Python#127].
    """
    said = {shape.says[name]: _said(shape, step, name) for name in step.content if name in shape.says}
    return said if shape.keyed or not shape.reference else {**said, shape.reference: step.reference}


def content(shape: Shape, row: Mapping[str, object]) -> dict[str, str]:
    """What they say, in our words."""
    return {name: _read(name, str(row.get(column) or "")) for name, column in shape.says.items()}


def _said(shape: Shape, step: Step, name: str) -> str:
    value = step.content[name]
    return shape.day.format(day=value, reference=step.reference) if name == DAY else value


def _read(name: str, value: str) -> str:
    """A day is the first one that is named; lines end as ours do."""
    if name != DAY:
        return value.replace("\r\n", "\n")
    found = _DAY.search(value)
    return found[0] if found is not None else ""
