"""What a service says of its entities, and a row of one."""

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

from msgspec import Struct, field

#: `day` is a calendar day, whatever the product writes it as; `long` an Edm.Int64
Kind = Literal["text", "guid", "int", "long", "amount", "day", "instant", "flag", "enum", "binary"]
#: who may set a property: nobody, whoever makes the row, or also whoever changes it
Edit = Literal["never", "create", "always"]


class Field(Struct, frozen=True, kw_only=True):
    """One property."""

    kind: Kind
    #: of an enum its name
    enum: str = ""
    edit: Edit = "never"
    mandatory: bool = False
    #: the longest text that is taken; 0: any
    length: int = 0


class Nav(Struct, frozen=True, kw_only=True):
    """A way to rows of another set."""

    target: str
    many: bool = False


class EntityType(Struct, frozen=True, kw_only=True):
    """An entity with its set."""

    name: str
    collection: str
    keys: tuple[str, ...]
    fields: Mapping[str, Field]
    navs: Mapping[str, Nav] = field(default_factory=dict)
    creates: bool = False
    changes: bool = False
    deletes: bool = False
    #: its records bear an ETag
    versioned: bool = True

    def without(self, hidden: frozenset[str]) -> "EntityType":
        """The same without some properties, as a tenant of another version has it."""
        if not hidden & self.fields.keys():
            return self
        kept = {name: one for name, one in self.fields.items() if name not in hidden}
        return EntityType(
            name=self.name, collection=self.collection, keys=self.keys, fields=kept, navs=self.navs,
            creates=self.creates, changes=self.changes, deletes=self.deletes, versioned=self.versioned,
        )  # fmt: skip


class Row(Struct, kw_only=True, eq=False):
    """One row: amounts are decimals, days and instants what the product compares them as, enums member names."""

    values: dict[str, Any]
    #: the legal entity that it belongs to; empty where it belongs to none
    scope: str = ""
    #: navigation → its rows, worked out when somebody asks
    below: dict[str, Callable[[], "list[Row]"]] = field(default_factory=dict)


class Dialect(Struct, frozen=True, kw_only=True):
    """What the products disagree about."""

    namespace: str
    #: enum → its members
    enums: Mapping[str, tuple[str, ...]]
    #: an enum in a filter may also be written as a text
    bare_enums: bool = False
    #: texts are compared as the database collates them
    ignore_case: bool = False
    #: `eq '*x*'` looks for a part [dynamics_crm.md §1.1]
    wildcards: bool = False
    #: a page that ends before `$top` rows has a link to the next one
    link_with_top: bool = True
    largest_page: int = 10_000
    #: what follows a day where the product has no days of their own; empty: it has [addendum A7]
    day_time: str = ""
    #: a bound of rows in an answer below one row
    most_expanded: int = 1_000


def fields(kind: Kind, names: str, *, edit: Edit = "never", length: int = 0) -> dict[str, Field]:
    """Properties of one kind, by a list of names."""
    return {name: Field(kind=kind, edit=edit, length=length) for name in names.split()}


_EDM: Final[Mapping[Kind, str]] = {
    "text": "Edm.String", "guid": "Edm.Guid", "int": "Edm.Int32", "long": "Edm.Int64", "amount": "Edm.Decimal",
    "day": "Edm.Date", "instant": "Edm.DateTimeOffset", "flag": "Edm.Boolean", "binary": "Edm.Binary",
}  # fmt: skip


def edm_type(one: Field, dialect: Dialect) -> str:
    """The type of a property as metadata names it."""
    if one.kind == "enum":
        return f"{dialect.namespace}.{one.enum}"
    return "Edm.DateTimeOffset" if one.kind == "day" and dialect.day_time else _EDM[one.kind]
