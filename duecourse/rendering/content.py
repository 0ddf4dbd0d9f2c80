"""The content of a message in one language: each sentence and row, before it becomes a mail or a letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote

from msgspec import Struct

from core.outreach.drafts import BrokenPromise, Draft, DraftItem, Total
from duecourse.rendering.phrases import Phrases
from duecourse.rendering.writing import Writing

#: documents that a subject names
_MOST_NAMED: Final = 3
#: kinds that ask for money
_ASKING: Final = frozenset({"reminder"})


class Content(Struct, frozen=True, kw_only=True):
    """What is said, in order."""

    subject: str
    greeting: str
    opening: str
    remarks: tuple[str, ...]
    #: heads of the table, then a row for each item
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    #: label and amount
    totals: tuple[tuple[str, str], ...]
    requests: tuple[str, ...]
    #: how the interest on each item is made up
    workings: tuple[str, ...]
    endings: tuple[str, ...]
    bank: tuple[str, ...]
    payment_link: str
    closing: str
    signature: tuple[str, ...]
    disclosures: tuple[str, ...]


def content_of(draft: Draft, phrases: Phrases) -> Content:
    """A draft in the words of a language."""
    write, asks = Writing(locale=phrases.locale), draft.kind in _ASKING
    variant = draft.tone if draft.kind == "reminder" else draft.kind
    names = ", ".join(name for name in draft.names if name)
    return Content(
        subject=phrases.say(f"subject.{variant}", documents=_documents(draft, phrases), day=write.day(draft.pay_by)),
        greeting=phrases.say("greeting_known", names=names) if names else phrases.say("greeting_unknown"),
        opening=phrases.say(f"opening.{variant}"),
        remarks=tuple(_remarks(draft, phrases, write)) if asks else (),
        heads=tuple(phrases.say(name) for name in ("document", "dated", "due", "open")),
        rows=_offered(draft, phrases, write) or tuple(_row(one, phrases, write) for one in draft.items),
        totals=tuple(line for total in draft.totals for line in _totals(total, phrases, write)),
        requests=tuple(_requests(draft, phrases, write)) if asks else (),
        workings=tuple(_workings(draft, phrases, write)) if draft.law else (),
        endings=tuple(_endings(draft, phrases, write, asks=asks)),
        bank=draft.sender.bank if asks or draft.kind == "courtesy" else (),
        payment_link=payment_link(draft) if asks else "",
        closing=phrases.say("closing"),
        signature=tuple(line for line in _signature(draft) if line),
        disclosures=draft.disclosures,
    )  # fmt: skip


def payment_link(draft: Draft) -> str:
    """The link to pay by, with the account's names put in as a link may hold them."""
    told = {"customer": draft.customer_number, "entity": draft.entity, "reference": draft.id[:12]}
    link = draft.sender.payment_link
    for name, value in told.items():
        link = link.replace(f"{{{name}}}", quote(value, safe=""))
    return link


def _documents(draft: Draft, phrases: Phrases) -> str:
    named = [one.item.document_no for one in draft.items]
    more = f" +{len(named) - _MOST_NAMED}" if len(named) > _MOST_NAMED else ""
    return f"{phrases.say('invoice')} {', '.join(named[:_MOST_NAMED])}{more}"


def _remarks(draft: Draft, phrases: Phrases, write: Writing) -> Iterator[str]:
    yield from (_broken(one, phrases, write) for one in draft.broken)
    if draft.part_paid:
        yield phrases.say("part_paid")


def _offered(draft: Draft, phrases: Phrases, write: Writing) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (f"{phrases.say('instalment')} {number}", "", write.day(day), write.money(amount))
        for number, (day, amount) in enumerate(draft.offer, 1)
    )


def _broken(one: BrokenPromise, phrases: Phrases, write: Writing) -> str:
    return phrases.say("broken", amount=write.money(one.amount), day=write.day(one.promised_for))


def _row(one: DraftItem, phrases: Phrases, write: Writing) -> tuple[str, ...]:
    late = ""
    if one.days_overdue:
        late = phrases.say("one_day") if one.days_overdue == 1 else phrases.say("overdue", days=one.days_overdue)
    due = write.short(one.item.due)
    return (
        one.item.document_no, write.short(one.document_date), f"{due} ({late})" if late else due,
        write.money(one.item.amount),
    )  # fmt: skip


def _totals(total: Total, phrases: Phrases, write: Writing) -> Iterator[tuple[str, str]]:
    yield phrases.say("total"), write.money(total.items)
    if total.credit:
        yield phrases.say("credit"), write.money(-total.credit)
        yield phrases.say("asked"), write.money(total.asked)
    if total.payable != total.asked:
        for name, amount in (("interest", total.interest), ("lump_sum", total.lump_sums)):
            if amount is not None and amount:
                yield phrases.say(name), write.money(amount)
        yield phrases.say("with_charges"), write.money(total.payable)


def _requests(draft: Draft, phrases: Phrases, write: Writing) -> Iterator[str]:
    for total in draft.totals:
        if draft.law and total.interest is not None:
            lump = write.money(total.lump_sums) if total.lump_sums else ""
            yield phrases.say(
                "charges", law=draft.law, interest=write.money(total.interest), lump=lump, day=write.day(draft.on)
            )
    asked = ", ".join(write.money(total.payable) for total in draft.totals)
    yield phrases.say("pay", amount=asked, day=write.day(draft.pay_by))
    if draft.tone == "final":
        yield phrases.say("consequence.final")
    yield phrases.say("reference", number=draft.customer_number)


def _workings(draft: Draft, phrases: Phrases, write: Writing) -> Iterator[str]:
    for one in draft.items:
        if one.interest is not None and one.spans:
            spans = " + ".join(phrases.say("span", days=n, percent=write.number(rate)) for n, rate in one.spans)
            yield phrases.say(
                "interest_of", document=one.item.document_no, spans=spans, amount=write.money(one.interest)
            )


def _endings(draft: Draft, phrases: Phrases, write: Writing, *, asks: bool) -> Iterator[str]:
    if draft.statement and draft.means in {"mail", "letter"}:
        yield phrases.say("statement")
    if draft.offer_interest is not None:
        yield phrases.say("offer_interest", amount=write.money(draft.offer_interest))
    if draft.offer:
        yield phrases.say("agree")
    if asks or draft.kind == "courtesy":
        yield phrases.say("help")


def _signature(draft: Draft) -> Iterable[str]:
    sender = draft.sender
    return (sender.contact, sender.name, *sender.address, sender.phone, *sender.footer)
