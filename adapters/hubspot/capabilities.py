"""What HubSpot keeps of what we read and write, each with its source."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds

#: how late a search may show a record is published nowhere that was read: ten minutes, a setting (write_bounds)
_BOUNDS: Final = Bounds(in_flight=300.0, visible=600.0)
_GUIDE: Final = "dynamics_crm.md §2.5; addendum D1"
_TIMELINE: Final = "Company > Activities"

CAPABILITIES: Final = Capabilities(
    product="hubspot",
    kind="crm",
    reads={
        "accounts": ReadCapability(level="native", object="crm/v3/objects/companies", source="dynamics_crm.md §1.4"),
        "persons": ReadCapability(level="native", object="crm/v3/objects/contacts", source="dynamics_crm.md §1.4"),
        "activities": ReadCapability(
            level="native", object="crm/v3/objects/{notes, calls, emails, meetings, tasks}",
            source="dynamics_crm.md §1.4",
        ),
        "contracts": ReadCapability(level="absent", why="HubSpot has no object for contracts of its own"),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="crm/v3/objects/notes",
            screen=_TIMELINE, source=_GUIDE, bounds=_BOUNDS,
        ),
        "promise": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="crm/v3/objects/tasks",
            screen=_TIMELINE, lost=("the amount of a promise as a figure: it stands in the task's words (text only)",),
            source=_GUIDE, bounds=_BOUNDS,
        ),
        "dispute": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="crm/v3/objects/tickets",
            screen="Company > Tickets", source=_GUIDE, bounds=_BOUNDS,
            lost=("the amount of a dispute as a figure: it stands in its words (text only)",),
        ),
        "summary": WriteCapability(
            level="native", finality="effected", read_back=True, object="crm/v3/objects/companies",
            screen="Company > About", source="dynamics_crm.md §1.4", bounds=_BOUNDS,
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True, object="crm/v3/objects/{notes, tasks, tickets}",
            screen="Company > Activities", lost=("what was archived can be restored for 90 days by a person",),
            source="dynamics_crm.md §2.5", bounds=_BOUNDS,
        ),
    },
    unverified=(
        "properties of our own on notes, tasks and tickets: doctor reads each definition",
        "a reference that is unique on tickets (setting unique): doctor reads whether it is",
        "numbers of the associations of notes, tasks and tickets with companies: settings, doctor asks for the labels",
        "how late a search shows a record: write_bounds.visible",
        "words of a note come back as they were sent, but for their tags",
    ),
)  # fmt: skip
