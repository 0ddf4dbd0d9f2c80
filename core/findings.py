"""What a computation noticed without stopping: said to a person, never swallowed."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

#: how many records a finding names at most; the count is in its text
MOST_NAMED = 20


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that a person should know about a result or about the data behind it."""

    #: which check spoke, e.g. `no_due_date`
    check: str
    detail: str
    system: str = ""
    entity: str = ""
    #: the record it is about, as a person knows it (document or customer number)
    record: str = ""
    #: what to do about it
    remedy: str = ""
    severity: Literal["note", "warn", "fail"] = "warn"


class NotAllowed(ValueError):
    """A record that must not be made as asked: the text says which rule speaks against it."""
