"""Tables on a page, as the screens of a face show records: read only, escaped, the first of them."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any, Final

from simulators.messages import Answer, text_answer

#: entries that a page shows of one table
PAGE: Final = 100
#: a table's name, its headings and its rows
Table = tuple[str, Sequence[str], Sequence[Sequence[Any]]]


def page(title: str, tables: Iterable[Table]) -> Answer:
    """The page."""
    body = "".join(_table(*table) for table in tables)
    html = (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{escape(title)}</title></head>"
        f"<body><h1>{escape(title)}</h1>{body}</body></html>"
    )
    return text_answer(html, kind="text/html;charset=utf-8")


def nothing() -> Answer:
    """What stands in the place of a record that is not there."""
    return text_answer("That record does not exist.", status=404)


def _table(name: str, headings: Sequence[str], found: Sequence[Sequence[Any]]) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in headings)
    lines = "".join("<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>" for row in found[:PAGE])
    more = f"<p>{len(found)} entries, the first {PAGE} are shown</p>" if len(found) > PAGE else ""
    return (
        f"<h2>{escape(name)}</h2>{more}<table border='1'><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"
    )


def _cell(value: Any) -> str:  # noqa: ANN401 - whatever a record has
    return "" if value is None else escape(str(value))
