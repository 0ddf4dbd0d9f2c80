"""XML read as a stream: local names only, whatever the namespace or prefix; no DTD, no entity, nothing from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import IO, Any, Final

from adapters.bank.source import Source
from canonical_model.errors import BadAnswer

#: an lxml element: the library ships no types
Element = Any

_DECLARED: Final = re.compile(r"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
#: what may stand before the first element, and that is no document type
_BEFORE_ROOT: Final = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
#: a declaration, a comment or an element
_START: Final = re.compile(r"<(?:\?xml|!|[A-Za-z_][\w.-]*[:\s/>])")
_START_OF_BYTES: Final = re.compile(rb"<(?:\?xml|!|[A-Za-z_][\w.-]*[:\s/>])")
_LONGEST_BEFORE: Final = 4_000
_LIBXML_NAMES: Final = {
    "cp1252": "windows-1252",
    "utf-8-sig": "utf-8",
    "utf-16-le": "UTF-16LE",
    "utf-16-be": "UTF-16BE",
}


def events(source: Source, names: Sequence[str] = ("*",)) -> Iterator[tuple[str, str, Element]]:
    """(start or end, local name, element) of the named ones, in order; BadAnswer where it is broken or hostile."""
    from lxml import etree

    _must_be_plain(source)
    with source.binary() as file:
        _skip_blanks(file, source)
        walk = etree.iterparse(
            file, events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False,
            dtd_validation=False, huge_tree=False, remove_comments=True, remove_pis=True,
            encoding=_encoding(source), tag=[f"{{*}}{name}" for name in names],
        )  # fmt: skip
        checked = False
        try:
            for event, element in walk:
                if not checked:
                    _must_have_no_dtd(element)
                    checked = True
                yield event, local(element), element
        except etree.XMLSyntaxError as error:
            raise BadAnswer(f"the XML is broken or broken off: {_in_short(error)}") from None
        except LookupError as error:
            raise BadAnswer(f"the XML is in an encoding that is not read: {error}") from None


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def forget(element: Element) -> None:
    """Give an element's memory back, and that of what stood before it."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def start_of_markup(head: str) -> int:
    """Where the first element or declaration begins; a transport's lines may stand before it. Below 0: nowhere."""
    found = _START.search(head[:_LONGEST_BEFORE])
    return found.start() if found else -1


def _must_be_plain(source: Source) -> None:
    head = source.beginning()
    head = head[max(start_of_markup(head), 0) :]
    rest = head[_BEFORE_ROOT.match(head).end() :]  # type: ignore[union-attr]  # the pattern matches the empty text
    if rest[:2] == "<!":
        raise BadAnswer("the XML declares a document type, which no bank file has: it is not read")
    if not rest.startswith("<"):
        raise BadAnswer("the XML begins with something that is no element")


def _must_have_no_dtd(element: Element) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise BadAnswer("the XML declares a document type, which no bank file has: it is not read")


def _skip_blanks(file: IO[bytes], source: Source) -> None:
    """Go to where the XML begins: blank lines and lines of a transport stand before it in some files."""
    if source.encoding in {"utf-8", "cp1252", "utf-8-sig"}:
        found = _START_OF_BYTES.search(source.head[:_LONGEST_BEFORE])
        file.seek(found.start() if found else 0)


def _encoding(source: Source) -> str | None:
    """What the parser must be told, where the declaration does not fit what the file holds."""
    head = source.beginning()
    declared = _DECLARED.match(head[max(start_of_markup(head), 0) :][:400])
    said = declared[1].lower() if declared else "utf-8"
    held = source.encoding
    if held in {"utf-16", "utf-32", "utf-8-sig"}:
        return (
            None if said.startswith(held[:5]) or (held == "utf-8-sig" and said == "utf-8") else held.replace("-sig", "")
        )
    if held.startswith("utf-16"):
        return _LIBXML_NAMES[held]
    misfit = said.startswith(("utf-16", "utf-32", "ucs")) or (
        held == "cp1252" and said in {"utf-8", "us-ascii", "ascii"}
    )
    return _LIBXML_NAMES.get(held, held) if misfit else None


def _in_short(error: Exception) -> str:
    return " ".join(str(getattr(error, "msg", "") or error).split())[:200]
