"""RFC_SAVE_TEXT and RFC_READ_TEXT for the company code text of a customer: one table of lines, nothing else."""

from collections.abc import Callable
from datetime import date
from typing import Any

from simulators.books import Books
from simulators.ecc.errors import Result

TEXT_ID = "0001"
WIDTH = 132
OBJECT = "KNB1"


def read(books: Books, parameters: dict[str, Any]) -> Result:
    """The lines of each text asked for; a text that is not there has none."""
    lines: list[dict[str, str]] = []
    for asked in parameters["TEXT_LINES"]:
        entity, number = _place(asked)
        note = books.customer(entity, number).note if _known(asked) else ""
        lines += [
            {**_header(asked), "COUNTER": f"{place:05d}", "TDFORMAT": "*", "TDLINE": line}
            for place, line in enumerate(note.split("\n") if note else [], 1)
        ]
    return {"TEXT_LINES": lines}


def save(books: Books, parameters: dict[str, Any], today: date) -> Callable[[], None]:
    """The whole text, line for line; lines too long are cut, as the field is."""
    rows = parameters["TEXT_LINES"]
    entity, number = _place(rows[0])
    note = "\n".join(str(row["TDLINE"])[:WIDTH] for row in rows)
    # a text of blank lines only is deleted
    kept = note if note.strip() else ""
    known = _known(rows[0])

    def later() -> None:
        if known:
            books.change_customer(entity, number, today=today, note=kept)

    return later


def _place(row: dict[str, Any]) -> tuple[str, str]:
    name = str(row["TDNAME"])
    return name[10:14], name[:10].strip()


def _known(row: dict[str, Any]) -> bool:
    return (str(row["TDOBJECT"]), str(row["TDID"]), str(row["TDSPRAS"])) == (OBJECT, TEXT_ID, "E")


def _header(row: dict[str, Any]) -> dict[str, str]:
    return {name: str(row[name]) for name in ("TDOBJECT", "TDNAME", "TDID", "TDSPRAS")}
