"""The statement of account: everything open, due or not, credits with a minus, one sum for each currency."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from canonical_model.money import Money
from core.outreach.drafts import Draft
from duecourse.rendering.pages import document, footing, paragraph, style, table
from duecourse.rendering.phrases import Phrases
from duecourse.rendering.writing import Writing

_COLUMNS: Final = (45 * mm, 40 * mm, 40 * mm, 40 * mm)


def statement(draft: Draft, phrases: Phrases) -> bytes:
    """The statement as a PDF."""
    foot = footing(draft.sender.footer, lambda number: phrases.say("page", number=number))
    title = phrases.say("statement_title", day=Writing(locale=phrases.locale).day(draft.on))
    return document(list(_story(draft, phrases, title)), title=title, author=draft.sender.name, foot=foot)


def _story(draft: Draft, phrases: Phrases, title: str) -> Iterator[Flowable]:
    write = Writing(locale=phrases.locale)
    yield paragraph(draft.sender.name, style(size=9))
    yield Spacer(0, 4 * mm)
    yield paragraph(title, style(size=12, bold=True))
    yield paragraph(f"{draft.customer_name} · {phrases.say('customer')}: {draft.customer_number}")
    yield Spacer(0, 5 * mm)
    if not draft.statement:
        yield paragraph(phrases.say("nothing_open"))
        return
    heads = tuple(phrases.say(name) for name in ("document", "dated", "due", "open"))
    rows = [
        (line.document_no, write.short(line.document_date), write.short(line.due), write.money(line.open))
        for line in draft.statement
    ]
    yield table(heads, rows, _COLUMNS)
    yield Spacer(0, 4 * mm)
    for total in _sums(draft):
        yield paragraph(f"{phrases.say('total')}: {write.money(total)}", style(bold=True, right=True))


def _sums(draft: Draft) -> Iterator[Money]:
    sums: dict[str, int] = {}
    for line in draft.statement:
        sums[line.open.currency] = sums.get(line.open.currency, 0) + line.open.minor
    yield from (Money.from_minor(minor, currency) for currency, minor in sorted(sums.items()))
