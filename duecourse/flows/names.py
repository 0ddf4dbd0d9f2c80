"""Names that people give: what happens when one fits nothing, or several things."""

from __future__ import annotations

from typing import Final


class NotFound(LookupError):
    """A name, id or cursor that fits nothing here, or several things; the text says which."""


#: the setting under which all writing is stopped, and why
STOPPED: Final = "writes.stopped"
