"""The transactions of all entities, worked out once for each state of an entity's books: most changes move one."""

from collections import defaultdict
from typing import Any, Final

from simulators.books import Books
from simulators.netsuite.shown import Ledger, joined, showing

#: under which name the books keep what was worked out last
_KEPT: Final = "netsuite ledger"


def transactions(books: Books, *, instalments: bool = False) -> Ledger:
    """Everything there is, in posting order, and all applications, each between two items of the books."""
    marks = _marks(books, instalments=instalments)
    known: dict[str, Any] = books.beside.setdefault(_KEPT, {})
    if known.get("marks") == marks:
        return _whole_of(known)
    parts: dict[str, tuple[Any, Ledger]] = known.setdefault("parts", {})
    for entity, mark in marks.items():
        if entity not in parts or parts[entity][0] != mark:
            made, applications = showing(books, entity)
            parts[entity] = (mark, (joined(made) if instalments else made, applications))
    known["marks"], known["whole"] = marks, _whole(books, {entity: parts[entity][1] for entity in marks})
    return _whole_of(known)


def _whole_of(known: dict[str, Any]) -> Ledger:
    found: Ledger = known["whole"]
    return found


def _whole(books: Books, parts: dict[str, Ledger]) -> Ledger:
    """All entities together, in posting order again."""
    order = (document.item_key(line) for document, line in books.items())
    made = {key: parts[key.entity][0][key] for key in order if key in parts[key.entity][0]}
    return made, [one for _, applications in parts.values() for one in applications]


def _marks(books: Books, *, instalments: bool) -> dict[str, tuple[Any, ...]]:
    """Entity → what moves whenever a document is posted, changed, settled, applied or taken out."""
    moved: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for key, document in books.documents.items():
        found = moved[key.entity]
        found[0] += 1
        found[1] += document.version
        for line in document.lines:
            found[1] += line.version
            found[2] += line.follows is not None
    used: defaultdict[str, list[Any]] = defaultdict(list)
    for one in books.applied.values():
        used[one.credit.entity].append(one)
    return {
        entity: (instalments, books.postings[entity], *moved[entity], tuple(used[entity]))
        for entity in books.entities
    }  # fmt: skip
