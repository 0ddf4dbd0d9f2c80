"""User notes over SOAP: added once under an external id, found by it, deleted [netsuite.md §2, 2023_2 schemas].

REST has no such record in 2026.1; this is one of the ways to write one [netsuite.md §0.2].
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final, Literal

from msgspec import Struct

from adapters.kit.soap import leaf, node
from adapters.netsuite.soap.messages import (
    SMALLEST_PAGE,
    Message,
    Preferences,
    any_of,
    instant,
    message,
    ref,
    search,
    typed,
)
from adapters.netsuite.soap.spaces import Endpoint

#: what a note hangs on: exactly one of the schema's links, and these are the two of a collector
Link = Literal["entity", "transaction"]
#: letters, digits, underscore and hyphen; a `|` breaks the key in REST addresses [addendum C10]
_EXTERNAL_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,100}")
_DIRECTION: Final = "_outgoing"


class Note(Struct, frozen=True, kw_only=True):
    """A note as it is to stand on a customer or a transaction."""

    external_id: str
    link: Link
    #: the internal id of the customer or transaction
    target: str
    title: str
    text: str
    #: when it was made; it has a zone
    made_at: datetime
    #: internal ids of the note's type and author; empty: NetSuite's default, the user of the token
    note_type: str = ""
    author: str = ""

    def __post_init__(self) -> None:
        if not _EXTERNAL_ID.fullmatch(self.external_id):
            raise ValueError(f"an external id has letters, digits, _ and - only: {self.external_id!r}")
        if not self.target:
            raise ValueError("a note hangs on exactly one customer or transaction")


def add_note(endpoint: Endpoint, note: Note) -> Message:
    """Add a note; NetSuite refuses a second one with the same external id."""
    written = [
        leaf("gen:title", note.title),
        *([ref("gen:noteType", note.note_type)] if note.note_type else []),
        leaf("gen:direction", _DIRECTION), leaf("gen:noteDate", instant(note.made_at)), leaf("gen:note", note.text),
    ]  # fmt: skip
    # in the order of the schema: author, entity, transaction
    written += [ref("gen:author", note.author)] if note.author else []
    written.append(ref(f"gen:{note.link}", note.target))
    return message(
        endpoint, "add", typed("msg:record", "gen:Note", *written, externalId=note.external_id)
    )  # fmt: skip


def find_note(endpoint: Endpoint, external_id: str) -> Message:
    """The note with this external id, wherever it hangs."""
    by_key = any_of("externalId", ref("core:searchValue", "", externalId=external_id))
    few = Preferences(page_size=SMALLEST_PAGE)
    return search(endpoint, "gen:NoteSearch", few, node("gen:basic", by_key))


def delete_note(endpoint: Endpoint, internal_id: str) -> Message:
    """Delete a note by its internal id."""
    based = {"xsi:type": "core:RecordRef"}
    return message(endpoint, "delete", ref("msg:baseRef", internal_id, kind="note", **based))
