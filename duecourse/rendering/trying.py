"""Trying templates before they are used: every kind, tone and means, in amounts and names that are hard to write."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Final

from canonical_model.communications import CommunicationKind, NamedItem
from canonical_model.errors import Misconfigured
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from core.contact_terms import TONES, Tone
from core.outreach.disclosures import wording_against
from core.outreach.drafts import BrokenPromise, Draft, DraftItem, Means, Rendered, Sender, StatementLine, Total
from core.outreach.terms import OutreachTerms
from duecourse.rendering.renderer import TemplateRenderer
from duecourse.rendering.writing import Writing

_KINDS: Final[tuple[CommunicationKind, ...]] = ("reminder", "courtesy", "confirmation", "statement", "copy", "answer")
_MEANS: Final[tuple[Means, ...]] = ("mail", "letter", "sms")
_ON: Final = date(2026, 6, 10)
_NAME: Final = "Müller & Łódź <Söhne> {{ 7 * 7 }}"
_SENDER: Final = Sender(
    name="Example & Sons Ltd", mail="ar@example.com", contact="Accounts receivable", address=("1 Way", "Town"),
    footer=("Registered in Town",), bank=("IBAN XX00",), payment_link="https://pay.example.com/{customer}",
)  # fmt: skip


def tried(renderer: TemplateRenderer, language: str) -> tuple[int, tuple[str, ...]]:
    """How many messages were put into words, and each fault found."""
    faults: list[str] = []
    count = 0
    for draft in _samples(language):
        count += 1
        faults += (f"{draft.kind} {draft.tone} by {draft.means}: {fault}" for fault in _faults(renderer, draft))
    return count, tuple(dict.fromkeys(faults))


def _faults(renderer: TemplateRenderer, draft: Draft) -> Iterator[str]:
    try:
        rendered = renderer.render(draft)
    except Misconfigured as error:
        yield str(error)
        return
    except Exception as error:  # noqa: BLE001 - whatever a template does wrong is what is looked for
        yield f"{type(error).__name__}: {error}"
        return
    yield from wording_against(f"{rendered.subject}\n{rendered.text}", draft.language, OutreachTerms(), ())
    yield from _missing(draft, rendered, Writing(locale=renderer.phrases(draft.language).locale))


def _missing(draft: Draft, rendered: Rendered, write: Writing) -> Iterator[str]:
    """What a reader needs: each total, the day by which to pay, each document on paper, a subject of one line."""
    if not rendered.subject.strip() or "\n" in rendered.subject:
        yield "its subject is not one line"
    if draft.kind == "reminder":
        wanted = [*(write.money(total.payable) for total in draft.totals), write.day(draft.pay_by)]
        documents = [one.item.document_no for one in draft.items] if draft.means != "sms" else []
        yield from (f"it does not say {one!r}" for one in (*wanted, *documents) if one not in rendered.text)


def _samples(language: str) -> Iterator[Draft]:
    reminders = product(_KINDS[:1], TONES, _MEANS, (1, 40))
    others = product(_KINDS[1:], TONES[:1], _MEANS, (0, 3))
    for kind, tone, means, items in (*reminders, *others):
        yield _sample(language, kind, tone, means, items=items)


def _sample(language: str, kind: CommunicationKind, tone: Tone, means: Means, *, items: int) -> Draft:
    currencies = ("EUR", "JPY", "KWD") if items > 1 else ("EUR",)
    listed = tuple(_item(number, currencies[number % len(currencies)]) for number in range(items))
    return Draft(
        id=RecordId("0" * 32), kind=kind, means=means, tone=tone, language=language, system=SystemUid("s"),
        entity="E1", customer_id=RecordId("1" * 32), customer_number="C-1", customer_name=_NAME,
        country="PL", sender=_SENDER, names=("Zoë O’Brien-Ñandú",), addresses=("zoe@example.com",), on=_ON,
        pay_by=date(2026, 6, 24), items=listed, totals=tuple(_total(one, listed) for one in currencies if listed),
        statement=tuple(_line(one) for one in listed), part_paid=items > 1, law="§ 288 BGB" if tone == "firm" else "",
        broken=(BrokenPromise(amount=Money.of(5, "EUR"), promised_for=_ON),) if tone == "final" else (),
        as_document=tone == "final", offer=((_ON, Money.of(5, "EUR")),) if kind == "answer" else (),
        offer_interest=Money.of(1, "EUR") if kind == "answer" else None,
    )  # fmt: skip


def _item(number: int, currency: str) -> DraftItem:
    amount = Money.from_minor(1234567 + number, currency)
    named = NamedItem(
        item_id=RecordId(f"{number:032}"), document_no=f"18{number:08}", due=date(2026, 5, 1), amount=amount
    )
    return DraftItem(
        item=named, document_date=date(2026, 4, 1), original=amount, days_overdue=number,
        spans=((40, Decimal("10.27")),), interest=Money.from_minor(1432, currency),
        lump_sum=Money.from_minor(4000, currency),
    )  # fmt: skip


def _total(currency: str, items: tuple[DraftItem, ...]) -> Total:
    owed = sum(one.item.amount.minor for one in items if one.item.amount.currency == currency)
    return Total(
        items=Money.from_minor(owed, currency), credit=Money.from_minor(100, currency),
        asked=Money.from_minor(owed - 100, currency), payable=Money.from_minor(owed + 5332, currency),
        interest=Money.from_minor(1432, currency), lump_sums=Money.from_minor(4000, currency),
    )  # fmt: skip


def _line(one: DraftItem) -> StatementLine:
    item = one.item
    return StatementLine(
        document_no=item.document_no, kind="invoice", document_date=one.document_date, due=item.due, open=item.amount
    )
