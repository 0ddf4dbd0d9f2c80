"""What Salesforce keeps of what we read and write, each with its source."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds

#: a request may run for ten minutes, and is shown by its key at once [reliability.md §2.4]; a margin beside it
_BOUNDS: Final = Bounds(in_flight=600.0, visible=30.0)
_GUIDE: Final = "dynamics_crm.md §2.4; reliability.md §2.1"
_TIMELINE: Final = "Account > Activity"

CAPABILITIES: Final = Capabilities(
    product="salesforce",
    kind="crm",
    reads={
        "accounts": ReadCapability(level="native", object="Account", source="dynamics_crm.md §1.4"),
        "persons": ReadCapability(level="native", object="Contact", source="dynamics_crm.md §1.4"),
        "activities": ReadCapability(level="native", object="Task, Event", source="dynamics_crm.md §1.4"),
        "contracts": ReadCapability(level="native", object="Contract", source="dynamics_crm.md §1.4"),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="Task (completed)",
            screen=_TIMELINE, source=_GUIDE, bounds=_BOUNDS,
        ),
        "promise": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="Task (due that day)",
            screen=_TIMELINE, lost=("the amount of a promise as a figure: it stands in the task's words (text only)",),
            source=_GUIDE, bounds=_BOUNDS,
        ),
        "dispute": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="Case",
            screen="Account > Cases", source=_GUIDE, bounds=_BOUNDS,
            lost=("the amount of a dispute as a figure: it stands in its words (text only)",),
        ),
        "summary": WriteCapability(
            level="native", finality="effected", read_back=True, object="Account", screen="Account > Details",
            source="dynamics_crm.md §1.4", bounds=_BOUNDS,
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True, object="Task, Case", screen=_TIMELINE,
            lost=(
                "what was deleted lies in the recycle bin for 15 days",
                "comments on a case that was closed stay when it is opened again",
            ),
            source="dynamics_crm.md §2.4", bounds=_BOUNDS,
        ),
    },
    unverified=(
        "a field of activities that is External ID and Unique: doctor reads both",
        "values of Status of tasks and cases: settings, doctor reads the picklists",
        "activities of more than a year ago, which Salesforce may have archived, are not read",
        "lines of a long text may end in CR LF when they are read: both are taken for the same",
        "contacts of several accounts (AccountContactRelation): a contact comes with its first account",
    ),
)  # fmt: skip
