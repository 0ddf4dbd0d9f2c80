"""Inbound IDocs: taken at once, worked later by whoever runs the inbound program. Status numbers: SAP's own list."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import msgspec

from simulators.books import Books
from simulators.ecc.errors import Result
from simulators.ecc.tables import Table, day, numeric, text

KEPT = "inbound idocs"
TAKEN, POSTED, FAILED, DROPPED = "64", "53", "51", "68"
#: segment → its fields and their lengths, side by side; a cut of PEXR2002
LAYOUT: dict[str, tuple[tuple[str, int], ...]] = {
    "E1IDKU1": (("BGMTYP", 3), ("BGMNAME", 35), ("BGMREF", 35)),
    "E1EDK03": (("IDDAT", 3), ("DATUM", 8), ("UZEIT", 6)),
    "E1EDKA1": (("PARVW", 3), ("PARTN", 17), ("LIFNR", 17)),
    "E1IDPU1": (("DOCNAME", 3), ("DOCNUMMR", 35)),
    "E1EDP02": (("QUALF", 3), ("BELNR", 35), ("ZEILE", 6)),
    "E1IDPU5": (("MOAQUAL", 3), ("MOABETR", 18), ("CUXWAERZ", 3)),
}
#: where a segment's data begin: a header of 63 bytes stands before them
FIRST = 63


class Idoc(msgspec.Struct, kw_only=True, eq=False):
    """One IDoc."""

    number: str
    control: dict[str, str]
    segments: list[tuple[str, str]]
    status: str = TAKEN
    words: str = ""
    created_on: date

    def field(self, place: int, name: str) -> str:
        """One field of one segment."""
        segment, data = self.segments[place]
        at = 0
        for field, length in LAYOUT[segment]:
            if field == name:
                return data[at : at + length].strip()
            at += length
        raise KeyError(name)


def kept(books: Books) -> list[Idoc]:
    """The IDocs of these books."""
    found: list[Idoc] = books.beside.setdefault(KEPT, [])
    return found


def take(books: Books, parameters: dict[str, Any], today: date) -> Callable[[], None]:
    """IDOC_INBOUND_ASYNCHRONOUS: it says nothing, and does nothing before the commit."""
    segments = [(str(one["SEGNAM"]), str(one["SDATA"])) for one in parameters["IDOC_DATA_REC_40"]]
    (control,) = parameters["IDOC_CONTROL_REC_40"]

    def later() -> None:
        listed = kept(books)
        told = {name: str(value) for name, value in control.items()}
        listed.append(Idoc(number=f"{4711 + len(listed):016d}", control=told, segments=segments, created_on=today))
        books.revision += 1

    return later


def describe(_parameters: dict[str, Any]) -> Result:
    """IDOCTYPE_READ_COMPLETE."""
    fields = []
    for segment, listed in LAYOUT.items():
        at = FIRST
        for name, length in listed:
            fields.append(
                {"SEGMENTTYP": segment, "FIELDNAME": name, "BYTE_FIRST": f"{at:06d}", "EXTLEN": f"{length:06d}"}
            )
            at += length
    return {"PT_FIELDS": fields}


def work(books: Books, *, status: str = POSTED, words: str = "") -> None:
    """The inbound program runs over what is waiting."""
    for one in kept(books):
        if one.status == TAKEN:
            one.status, one.words = status, words
    books.revision += 1


def _statuses(books: Books) -> Iterable[Idoc]:
    return [one for one in kept(books) if one.words]


TABLES: tuple[Table, ...] = (
    Table(
        "EDIDC",
        (
            numeric("DOCNUM", 16, lambda i: i.number), text("STATUS", 2, lambda i: i.status),
            text("DIRECT", 1, lambda _: "2"), text("MESTYP", 30, lambda i: i.control.get("MESTYP", "")),
            text("IDOCTP", 30, lambda i: i.control.get("IDOCTYP", "")),
            text("SNDPRN", 10, lambda i: i.control.get("SNDPRN", "")),
            text("ARCKEY", 70, lambda i: i.control.get("ARCKEY", "")), day("CREDAT", lambda i: i.created_on),
        ),
        kept,
    ),
    Table(
        "EDIDS",
        (
            numeric("DOCNUM", 16, lambda i: i.number), numeric("COUNTR", 16, lambda _: 1),
            text("STATUS", 2, lambda i: i.status), text("STATXT", 70, lambda i: i.words[:70]),
        ),
        _statuses,
    ),
)  # fmt: skip
