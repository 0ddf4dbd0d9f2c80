"""What Tryton's user sees, as text: the columns of its own list views, filled by proteus. `look.py DATABASE CONFIG`.

Our adapter has no part in it: it shows what was written as a clerk would find it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree

from proteus import Model
from proteus import config as proteus

#: screen → the records that it is opened on: what is blocked, and what our statement did
SCREENS: dict[str, list[Any]] = {
    "account.dunning": [("blocked", "=", True)],
    "account.statement": [("name", "like", "CR%")],
    "account.invoice": [("payment_lines.move.origin.name", "like", "CR%", "account.statement")],
    "account.move.reconciliation": [("lines.move.origin.name", "like", "CR%", "account.statement")],
}
_MOST = 12
_WIDEST = 28


def main() -> None:
    """All screens, then the notes under the records that have some."""
    database, config_file = sys.argv[1:]
    config = proteus.set_trytond(database=database, config_file=config_file)
    companies = [company.id for company in Model.get("company.company").find([])]
    with config.set_context(companies=companies):
        for name, domain in SCREENS.items():
            _screen(name, domain)
        _notes()


def _screen(name: str, domain: list[Any]) -> None:
    Record = Model.get(name)
    view = Record._proxy.fields_view_get(None, "tree", {})
    columns = [node.get("name") for node in ElementTree.fromstring(view["arch"]) if node.tag == "field"]  # noqa: S314
    shown = [column for column in columns if column in view["fields"] and not _hidden(view["arch"], column)]
    heads = [str(view["fields"][column]["string"]) for column in shown]
    records = Record.find(domain, limit=_MOST)
    rows = [[_text(getattr(record, column, None)) for column in shown] for record in records]
    _say(f"\n{name}: {len(records)} shown")
    _table(heads, rows)


def _hidden(arch: str, column: str) -> bool:
    node = ElementTree.fromstring(arch).find(f"field[@name='{column}']")  # noqa: S314
    return node is None or node.get("tree_invisible") == "1" or node.get("optional") == "1"


def _notes() -> None:
    Note = Model.get("ir.note")
    _say("\nir.note")
    rows = [[_text(note.resource), note.create_uid.rec_name, note.message] for note in Note.find([], limit=_MOST)]
    _table(["Resource", "User", "Message"], rows, widest=100)


def _text(value: Any) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "x"
    if isinstance(value, list):
        return ", ".join(_text(one) for one in value[:3])
    return str(getattr(value, "rec_name", value))


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, widest: int = _WIDEST) -> None:
    cut = [[" / ".join(cell.splitlines())[:widest] for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(heads, *cut, strict=True)]
    for row in [list(heads), ["-" * width for width in widths], *cut]:
        _say("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _say(told: str) -> None:
    sys.stdout.write(told + "\n")


if __name__ == "__main__":
    main()
