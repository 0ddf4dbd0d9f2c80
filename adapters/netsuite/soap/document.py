"""An answer as a tree: no entity is followed, nothing is fetched, and its size is bounded before it is read.

lxml is the optional extra `soap`: it is imported when SOAP is used, and said by name where it is missing.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from adapters.kit.bounds import MEBIBYTE
from canonical_model.errors import BadAnswer, Misconfigured

#: a page of a thousand invoices with their lines has some six megabytes [netsuite.md §4]
MOST_BYTES: Final = 64 * MEBIBYTE
_DTD: Final = b"<!DOCTYPE"
#: an lxml element: the library ships no types
Element = Any
EXTRA: Final = "install duecourse with the extra `soap`: pip install 'duecourse[soap]'"


@cache
def lxml() -> Any:  # noqa: ANN401 - a module without types
    """The module lxml.etree; Misconfigured with the name of the extra where it is not installed."""
    try:
        from lxml import etree
    except ImportError:
        raise Misconfigured("SOAP answers are read with lxml, which is not installed", remedy=EXTRA) from None
    return etree


def parsed(body: bytes) -> Element:
    """The document's root; BadAnswer if it is cut, damaged, too large, or brings a DTD."""
    if len(body) > MOST_BYTES:
        raise BadAnswer(f"the answer is larger than {MOST_BYTES} bytes", remedy="ask for smaller pages (page_size)")
    # before it is parsed, since entities in attributes are expanded even where those in texts are not
    if _DTD in body or b"\0" in body:
        raise BadAnswer("the answer brings a DTD of its own or is not UTF-8, and is not read")
    etree = lxml()
    # huge_tree lifts libxml2's limit on one text, which attachments pass: ours, above, stands in its place
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise BadAnswer(f"the answer is cut or damaged XML: {error}") from None


def local(element: Element) -> str:
    """An element's name without its namespace, and so without the endpoint's version."""
    return str(element.tag).rpartition("}")[2]


def child(element: Element, name: str) -> Element | None:
    """The first child of that local name, None if there is none."""
    return next((one for one in element if local(one) == name), None)


def text_of(element: Element, name: str) -> str:
    """The text of a child; empty if there is none."""
    found = child(element, name)
    return "" if found is None else (found.text or "").strip()
