"""The reminder as a document: who to whom, what is open, what the law adds, by when, and where to pay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from core.outreach.drafts import Draft
from duecourse.rendering.content import Content
from duecourse.rendering.pages import document, footing, paragraph, style, table
from duecourse.rendering.phrases import Phrases
from duecourse.rendering.writing import Writing

#: of the table of items and of the totals: their columns
_ITEMS: Final = (32 * mm, 26 * mm, 72 * mm, 35 * mm)
_TOTALS: Final = (130 * mm, 35 * mm)
_SMALL: Final = 7.5


def letter(draft: Draft, content: Content, phrases: Phrases) -> bytes:
    """The letter as a PDF, on as many pages as it needs."""
    foot = footing(draft.sender.footer, lambda number: phrases.say("page", number=number))
    return document(list(_story(draft, content, phrases)), title=content.subject, author=draft.sender.name, foot=foot)


def _story(draft: Draft, content: Content, phrases: Phrases) -> Iterator[Flowable]:
    yield from _head(draft, phrases)
    yield paragraph(content.subject, style(size=11.5, bold=True))
    yield Spacer(0, 5 * mm)
    for text in (content.greeting, content.opening, *content.remarks):
        yield from _spaced(text)
    if content.rows:
        yield table(content.heads, content.rows, _ITEMS)
        yield Spacer(0, 2 * mm)
        yield table(("", ""), content.totals, _TOTALS)
        yield Spacer(0, 4 * mm)
    for text in content.requests:
        yield from _spaced(text)
    for text in content.workings:
        yield paragraph(text, style(size=8))
    yield Spacer(0, 3 * mm)
    if content.bank:
        yield KeepTogether([paragraph(text) for text in (phrases.say("bank"), *content.bank)])
        yield Spacer(0, 3 * mm)
    if content.payment_link:
        yield from _spaced(f"{phrases.say('link')} {content.payment_link}")
    for text in content.endings:
        yield from _spaced(text)
    yield KeepTogether([paragraph(content.closing), Spacer(0, 8 * mm), *_signed(draft)])
    for text in content.disclosures:
        yield Spacer(0, 3 * mm)
        yield paragraph(text, style(size=8))


def _head(draft: Draft, phrases: Phrases) -> Iterator[Flowable]:
    """Sender, recipient, and what is needed to answer."""
    sender, write = draft.sender, Writing(locale=phrases.locale)
    yield paragraph(" · ".join((sender.name, *sender.address)), style(size=_SMALL))
    yield Spacer(0, 4 * mm)
    for line in (draft.customer_name, *draft.names, *draft.postal, write.country(draft.country)):
        if line:
            yield paragraph(line)
    yield Spacer(0, 8 * mm)
    for name, value in (("date", write.day(draft.on)), ("customer", draft.customer_number)):
        yield paragraph(f"{phrases.say(name)}: {value}", style(size=9, right=True))
    yield Spacer(0, 6 * mm)


def _signed(draft: Draft) -> list[Flowable]:
    sender = draft.sender
    return [
        paragraph(line) for line in (sender.contact, sender.name, sender.phone, sender.reply_to or sender.mail) if line
    ]


def _spaced(text: str) -> Iterator[Flowable]:
    yield paragraph(text)
    yield Spacer(0, 3 * mm)
