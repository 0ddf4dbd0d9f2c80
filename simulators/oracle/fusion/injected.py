"""A fault in force."""

from typing import Any

from msgspec import Struct


class Injected(Struct, kw_only=True):
    """A fault in force."""

    name: str
    #: the resource; empty: any
    resource: str
    left: int | None
    setting: str
    #: question → what the fault remembers of its last page
    memory: dict[str, Any] = {}
