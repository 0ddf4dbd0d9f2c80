"""`$metadata` of an OData service: entity sets with their properties, read without trusting the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from msgspec import Struct

from canonical_model.errors import BadAnswer

#: the largest description taken; large services have some megabytes
MOST_BYTES: Final = 32 * 1024 * 1024
MOST_ELEMENTS: Final = 500_000


class EntityShape(Struct, frozen=True, kw_only=True):
    """What the records of one entity set are made of."""

    keys: tuple[str, ...]
    #: property → Edm type
    properties: Mapping[str, str]
    navigations: tuple[str, ...] = ()
    #: properties that may not stand in a filter
    unfilterable: frozenset[str] = frozenset()


class _Type(Struct, kw_only=True):
    keys: list[str]
    properties: dict[str, str]
    navigations: list[str]
    unfilterable: list[str]


class _Reader:
    """Collects types and sets as expat meets them."""

    def __init__(self) -> None:
        self.types: dict[str, _Type] = {}
        self.sets: dict[str, str] = {}
        self._current: _Type | None = None
        self._elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise BadAnswer(f"the service description has more than {MOST_ELEMENTS} elements")
        local = name.rpartition(" ")[2]
        if local == "EntityType":
            self._current = _Type(keys=[], properties={}, navigations=[], unfilterable=[])
            self.types[attributes.get("Name", "")] = self._current
        elif local == "ComplexType":
            self._current = None
        elif local == "EntitySet":
            self.sets[attributes.get("Name", "")] = attributes.get("EntityType", "").rpartition(".")[2]
        elif self._current is not None:
            self._part(local, attributes)

    def end(self, name: str) -> None:
        if name.rpartition(" ")[2] == "EntityType":
            self._current = None

    def _part(self, local: str, attributes: dict[str, str]) -> None:
        if self._current is None:
            return
        name = attributes.get("Name", "")
        if local == "PropertyRef":
            self._current.keys.append(name)
        elif local == "Property":
            self._current.properties[name] = attributes.get("Type", "")
            # an annotation of the vendor's own namespace, whatever that is
            if any(key.rpartition(" ")[2] == "filterable" and value == "false" for key, value in attributes.items()):
                self._current.unfilterable.append(name)
        elif local == "NavigationProperty":
            self._current.navigations.append(name)


def _refuse(*_: object) -> None:
    raise BadAnswer("the document brings a DTD of its own, which is not read")


def read_xml(document: bytes, reader: _Reader | TextsOf) -> None:
    """Feed the document to the reader; BadAnswer if it is damaged, too large or brings a DTD."""
    if len(document) > MOST_BYTES:
        raise BadAnswer(f"the document is larger than {MOST_BYTES} bytes")
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    if isinstance(reader, TextsOf):
        parser.CharacterDataHandler = reader.characters
    try:
        parser.Parse(document, True)  # noqa: FBT003 - expat takes it by position only
    except (expat.ExpatError, ValueError) as error:
        raise BadAnswer(f"the document is not well-formed XML: {error}") from error


def shapes(document: bytes) -> dict[str, EntityShape]:
    """Entity set → shape; BadAnswer if the document describes none."""
    reader = _Reader()
    read_xml(document, reader)
    found = {
        name: EntityShape(
            keys=tuple(kind.keys),
            properties=kind.properties,
            navigations=tuple(kind.navigations),
            unfilterable=frozenset(kind.unfilterable),
        )
        for name, type_name in reader.sets.items()
        if (kind := reader.types.get(type_name)) is not None
    }
    if not found:
        raise BadAnswer("the service description names no entity set")
    return found


class TextsOf:
    """The texts under some element names, for small XML answers."""

    def __init__(self, *names: str) -> None:
        #: element name → the texts under it, in the document's order
        self.found: dict[str, list[str]] = {name: [] for name in names}
        self._open = ""

    @property
    def texts(self) -> dict[str, str]:
        """The first text that is not empty under each name."""
        return {name: next((one for one in told if one), "") for name, told in self.found.items()}

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        local = name.rpartition(" ")[2]
        self._open = local if local in self.found else ""
        if self._open:
            self.found[local].append("")

    def end(self, _name: str) -> None:
        """An element ends."""
        self._open = ""

    def characters(self, piece: str) -> None:
        """Text within an element."""
        if self._open:
            self.found[self._open][-1] += piece
