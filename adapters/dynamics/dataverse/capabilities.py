"""What Dataverse keeps of what we read and write, each with its source."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds

#: a message runs for two minutes at most [Microsoft: Service protection API limits, time-outs]; doubled, and a minute.
#: A record is looked for by its key, which shows it at once; a minute, since replicas are not spoken of
_BOUNDS: Final = Bounds(in_flight=300.0, visible=60.0)
_GUIDE: Final = "dynamics_crm.md §1.3, §2.3"
_CREATE_ONLY: Final = f"{_GUIDE}; Microsoft: Perform conditional operations using the Web API"
_TIMELINE: Final = "Account > Timeline"

CAPABILITIES: Final = Capabilities(
    product="dynamics-dataverse",
    kind="crm",
    reads={
        "accounts": ReadCapability(level="native", object="accounts", source=_GUIDE),
        "persons": ReadCapability(level="native", object="contacts", source=_GUIDE),
        "activities": ReadCapability(
            level="native", object="annotations, tasks, phonecalls, emails, appointments", source=_GUIDE
        ),
        "contracts": ReadCapability(
            level="native", object="contracts", source="Microsoft: Contract entity reference (Customer Service)"
        ),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="annotations",
            screen=_TIMELINE, source=_CREATE_ONLY, bounds=_BOUNDS,
        ),
        "promise": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="tasks", screen=_TIMELINE,
            lost=("the amount of a promise as a figure: it stands in the task's words (text only)",),
            source=_CREATE_ONLY, bounds=_BOUNDS,
        ),
        "dispute": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="incidents, CloseIncident",
            screen="Account > Related > Cases", source=_CREATE_ONLY, bounds=_BOUNDS,
            lost=("the amount of a dispute as a figure: it stands in its words (text only)",),
        ),
        "summary": WriteCapability(
            level="native", finality="effected", read_back=True, object="accounts", screen="Account > Summary",
            source=_GUIDE, bounds=_BOUNDS,
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True, object="annotations, tasks, incidents",
            screen="Account > Timeline; Account > Related > Cases", source=_CREATE_ONLY, bounds=_BOUNDS,
            lost=("that a case was closed and opened again stands in its history",),
        ),
    },
    unverified=(
        "an alternate key on tasks, which are activities: doctor reads its index, writing.keyed does without",
        "If-None-Match with an alternate key makes and never changes: documented of primary keys only",
        "accounts, notes, tasks and cases keep versions that If-Match can name: doctor reads it of each",
        "a record that was deleted can be made again under the same id",
        "a closed case is opened again by statecode 0 and writing.opened: seen in callers, not documented",
        "what CloseIncident says of rules and time entries of an organization: its words are kept",
        "notes of accounts are told by objecttypecode: documented of other tables",
        "words of a note come back as they were sent: an editor makes HTML of them once a person changes it",
    ),
)  # fmt: skip
