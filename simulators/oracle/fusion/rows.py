"""Rows of a resource and what a resource is."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct, field

from simulators.oracle.fusion.fields import Fields
from simulators.oracle.fusion.tenant import Tenant


class Row(Struct, kw_only=True, eq=False):
    """One row: amounts as decimals, ids as integers, dates as texts."""

    key: int
    #: the entity whose business unit the row is in; empty where it is in none
    entity: str = ""
    values: dict[str, Any]
    #: child → its rows, worked out when somebody asks
    children: dict[str, Callable[[], "list[Row]"]] = field(default_factory=dict)


class Resource(Struct, frozen=True, kw_only=True):
    """A collection, at the top or below a row."""

    name: str
    #: the attribute that a row is found by
    key: str
    fields: Fields
    children: "tuple[Resource, ...]" = ()
    #: the rows of a resource at the top
    rows: Callable[[Tenant], list[Row]] | None = None
    #: finder → the attribute that each of its variables asks for
    finders: dict[str, dict[str, str]] = field(default_factory=dict)
    #: its actions, as `describe` names them
    actions: tuple[str, ...] = ()
    creates: bool = False
    changes: bool = False
    reads: bool = True

    def child(self, name: str) -> "Resource | None":
        """The collection of that name below a row."""
        return next((one for one in self.children if one.name == name), None)
