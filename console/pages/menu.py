"""The menu: every page with the right that it needs; what somebody may not see is not there."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from console.viewer import Viewer
from core.access import Right


class Entry(Struct, frozen=True, kw_only=True):
    """A page that the menu names."""

    path: str
    title: str
    right: Right
    #: of the keyboard, with what the browser wants before it (docs/console.md)
    key: str


MENU: Final = (
    Entry(path="/overview", title="Overview", right="see", key="o"),
    Entry(path="/worklist", title="Worklist", right="see", key="w"),
    Entry(path="/approvals", title="Approvals", right="see", key="a"),
    Entry(path="/cash", title="Cash review", right="see", key="c"),
    Entry(path="/write-backs", title="Write-backs", right="see", key="b"),
    Entry(path="/replies", title="Replies", right="see", key="r"),
    Entry(path="/escalations", title="Escalations", right="see", key="e"),
    Entry(path="/parties", title="Parties", right="see", key="p"),
    Entry(path="/tie-out", title="Tie-out", right="see", key="t"),
    Entry(path="/policy", title="Policy", right="see", key="y"),
    Entry(path="/health", title="Health", right="operate", key="h"),
    Entry(path="/jobs", title="Jobs", right="operate", key="j"),
    Entry(path="/audit", title="Audit", right="audit", key="u"),
    Entry(path="/access", title="Access", right="administer", key="x"),
)


def menu_of(viewer: Viewer) -> tuple[Entry, ...]:
    """What somebody may see."""
    return tuple(entry for entry in MENU if viewer.may(entry.right))
