"""An element as plain values: looked into dozens of times for each entry, which an lxml element answers slowly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from adapters.bank.markup import Element, local


class Node(Struct, frozen=True):
    """An element: its local name, text, attributes, and the elements within it."""

    name: str
    text: str
    attributes: Mapping[str, str]
    within: tuple[Node, ...]

    def get(self, name: str) -> str:
        """An attribute, empty where it has none."""
        return self.attributes.get(name, "")

    def all(self) -> Iterator[Node]:
        """The element and all within it, in their order."""
        yield self
        for one in self.within:
            yield from one.all()


_NONE: dict[str, str] = {}


def node(element: Element) -> Node:
    """The element and what is within it."""
    attributes = dict(element.attrib) if element.attrib else _NONE
    return Node(local(element), element.text or "", attributes, tuple([node(one) for one in element]))


def child(element: Node | None, *path: str) -> Node | None:
    """The first element under a path of local names, or None."""
    for name in path:
        if element is None:
            return None
        for one in element.within:
            if one.name == name:
                element = one
                break
        else:
            return None
    return element


def children(element: Node | None, *path: str) -> Iterator[Node]:
    """All elements under a path of local names."""
    if element is None:
        return
    for one in element.within:
        if one.name == path[0]:
            if len(path) == 1:
                yield one
            else:
                yield from children(one, *path[1:])


def text(element: Node | None, *path: str) -> str:
    """The text under a path of local names, its blanks as one; empty where there is none."""
    found = child(element, *path)
    return "" if found is None else " ".join(found.text.split())


def first_text(element: Node | None, *paths: tuple[str, ...]) -> str:
    """The text under the first path that has one."""
    for path in paths:
        found = text(element, *path)
        if found:
            return found
    return ""


def raw(element: Node | None, longest: int = 400) -> str:
    """The words of an element as they came, for a person to look at."""
    if element is None:
        return ""
    words = (f"{one.name}={one.text.strip()}" for one in element.all() if one.text.strip())
    return " ".join(words)[:longest]
