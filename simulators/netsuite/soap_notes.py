"""User notes: kept as long as the books, found by their external id, deleted for good."""

from typing import Final
from xml.etree import ElementTree as ET

from msgspec import Struct

from simulators.books import Books
from simulators.netsuite.soap_xml import element, find, kind_of, leaf, local, reference, text

_PLACE: Final = "netsuite-notes"
_FIRST: Final = 31
#: what a note may hang on: exactly one of them
_LINKS: Final = frozenset({"activity", "entity", "folder", "item", "media", "record", "topic", "transaction"})


class BadNote(ValueError):
    """A note that is not taken; its words begin with a code."""


class Note(Struct, frozen=True, kw_only=True):
    """A note as it was added."""

    id: str
    external_id: str
    title: str
    note: str
    dated: str
    direction: str
    link: str
    target: str


class Notes:
    """The notes of one account."""

    def __init__(self) -> None:
        self._by_id: dict[str, Note] = {}
        self._next = _FIRST

    def every(self) -> list[Note]:
        """All notes, in the order they were added."""
        return list(self._by_id.values())

    def add(self, record: ET.Element) -> Note:
        """A new note; BadNote where its external id is taken or it does not hang on exactly one thing."""
        if kind_of(record) != "Note":
            raise BadNote(f"INVALID_RCRD_TYPE {kind_of(record)} is not added here")
        external = record.get("externalId", "")
        if external and self.by_external({external}):
            raise BadNote("DUP_RCRD This record already exists")
        hung = [one for one in record if local(one) in _LINKS]
        if len(hung) != 1:
            raise BadNote("USER_ERROR Please choose exactly one record that the note is for")
        made = Note(
            id=str(self._next), external_id=external, title=text(record, "title"), note=text(record, "note"),
            dated=text(record, "noteDate"), direction=text(record, "direction"), link=local(hung[0]),
            target=hung[0].get("internalId", ""),
        )  # fmt: skip
        self._by_id[made.id] = made
        self._next += 1
        return made

    def by_external(self, wanted: set[str]) -> list[Note]:
        """Those with such external ids."""
        return [one for one in self._by_id.values() if one.external_id in wanted]

    def delete(self, internal_id: str) -> bool:
        """Whether there was one to delete."""
        return self._by_id.pop(internal_id, None) is not None


def notes_of(books: Books) -> Notes:
    """The notes of these books."""
    made: Notes = books.beside.setdefault(_PLACE, Notes())
    return made


def written(note: Note) -> str:
    """A note as a record."""
    p = "generalComm"
    fields = {
        "entity": reference(f"{p}:entity", note.target) if note.link == "entity" else "",
        "transaction": reference(f"{p}:transaction", note.target) if note.link == "transaction" else "",
    }
    told = {"internalId": note.id, "xsi__type": f"{p}:Note"} | (
        {"externalId": note.external_id} if note.external_id else {}
    )
    return element(
        "platformCore:record", leaf(f"{p}:title", note.title), leaf(f"{p}:direction", note.direction),
        leaf(f"{p}:noteDate", note.dated), leaf(f"{p}:note", note.note), fields["entity"], fields["transaction"],
        **told,
    )  # fmt: skip


def key_of(body: ET.Element) -> tuple[str, str]:
    """The type and internal id that `get` and `delete` name."""
    based = find(body, "baseRef")
    return ("", "") if based is None else (based.get("type", ""), based.get("internalId", ""))
