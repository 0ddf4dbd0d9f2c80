"""Composing: from a decision and where the account stands now to a draft, all of it out of this moment's amounts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct, structs

from canonical_model.collecting import PromiseToPay
from canonical_model.communications import CommunicationKind, NamedItem
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId, engine_id
from canonical_model.money import Money
from canonical_model.plans import PaymentPlan
from canonical_model.receivables import OpenItem, Receipt
from core.account import reminders_sent
from core.aging import days_overdue
from core.contact_terms import TONES, Tone
from core.findings import NotAllowed
from core.late_payment.charging import Charge, charge
from core.late_payment.known_laws import LAWS
from core.late_payment.law import Law
from core.net_open import NetItem, net_of_account
from core.outreach.disclosures import disclosures_of
from core.outreach.drafts import BrokenPromise, Draft, DraftItem, Means, Sender, StatementLine, Total
from core.outreach.postal import postal
from core.policy import Policy
from core.quiet_days import first_open_day
from core.standing import Standing


class Addressed(Struct, frozen=True, kw_only=True):
    """To whom, by what means and in which language a message goes."""

    means: Means
    language: str
    sender: Sender
    names: tuple[str, ...]
    addresses: tuple[str, ...]


def draft_id(standing: Standing, kind: CommunicationKind, means: Means) -> RecordId:
    """What must not go out twice: one message of a kind, by one means, to one account, on one day."""
    view, on = standing.view, standing.setting.as_of
    return engine_id("communication", (view.system, view.customer_id, kind, means, on.isoformat()))


def reminder(standing: Standing, decision: Decision, to: Addressed) -> Draft:
    """The reminder that a decision wants, about what of it is still to be chased."""
    wanted = set(decision.items)
    nets = [net for net in standing.chase if net.item.id in wanted]
    return _draft(standing, "reminder", to, nets, tone=_tone(decision.tone), decision=decision)


def courtesy(standing: Standing, nets: Sequence[NetItem], to: Addressed) -> Draft:
    """A friendly word about what falls due soon."""
    return _draft(standing, "courtesy", to, nets, tone="friendly")


def statement_of(standing: Standing, to: Addressed, *, in_reply_to: str = "") -> Draft:
    """The statement of account that somebody asked for."""
    return _answering(_draft(standing, "statement", to, (), tone="friendly"), in_reply_to)


def offer_of(standing: Standing, plan: PaymentPlan, to: Addressed, *, in_reply_to: str) -> Draft:
    """The instalments that a request for a plan is answered with."""
    made = _answering(_draft(standing, "answer", to, (), tone="friendly"), in_reply_to)
    offer = tuple((one.due_on, one.amount) for one in plan.instalments)
    return structs.replace(made, offer=offer, offer_interest=plan.interest, statement=())


def copy_of(standing: Standing, items: Sequence[OpenItem], to: Addressed, *, in_reply_to: str) -> Draft:
    """Copies of invoices that somebody asked for; they go with it as files."""
    made = _answering(_draft(standing, "copy", to, (), tone="friendly"), in_reply_to)
    return structs.replace(made, items=tuple(_copied(item) for item in items), statement=())


def _copied(item: OpenItem) -> DraftItem:
    named = NamedItem(item_id=item.id, document_no=item.document_no, due=item.due_date, amount=item.original)
    return DraftItem(item=named, document_date=item.document_date, original=item.original, days_overdue=0)


def _answering(draft: Draft, in_reply_to: str) -> Draft:
    """The answer to one mail: another mail on the same day has an answer of its own."""
    if not in_reply_to:
        return draft
    return structs.replace(draft, in_reply_to=in_reply_to, id=engine_id("communication", (draft.id, in_reply_to)))


def confirmation(standing: Standing, receipts: Sequence[Receipt], to: Addressed) -> Draft:
    """Thanks for money that came in: each receipt, and nothing that is still open."""
    items = tuple(_came_in(one) for one in receipts)
    return structs.replace(_draft(standing, "confirmation", to, (), tone="friendly"), items=items, statement=())


def _came_in(receipt: Receipt) -> DraftItem:
    amount = abs(Money.from_minor(receipt.amount_minor, receipt.currency))
    named = NamedItem(item_id=receipt.id, document_no=receipt.number, due=None, amount=amount)
    return DraftItem(item=named, document_date=receipt.value_date, original=amount, days_overdue=0)


def _tone(told: str) -> Tone:
    return next((tone for tone in TONES if tone == told), TONES[0])


def _draft(
    standing: Standing, kind: CommunicationKind, to: Addressed, nets: Sequence[NetItem], *, tone: Tone,
    decision: Decision | None = None,
) -> Draft:  # fmt: skip
    view, setting = standing.view, standing.setting
    law, policy = _law(setting.policy, tone), setting.policy
    charged, findings = _charges(nets, law, policy, setting.as_of)
    items = tuple(_item(net, setting.as_of, charged.get(net.item.id)) for net in nets)
    customer = view.customer
    country = customer.country if customer else ""
    return Draft(
        id=draft_id(standing, kind, to.means), kind=kind, means=to.means, tone=tone, language=to.language,
        system=view.system, entity=view.entity, customer_id=view.customer_id, customer_number=view.customer_number,
        customer_name=customer.name if customer else "", country=country, sender=to.sender, names=to.names,
        addresses=to.addresses, postal=postal(customer) if customer else (), on=setting.as_of,
        pay_by=_pay_by(standing, law, country), items=items,
        totals=_totals(standing, items), statement=_statement(standing), broken=_broken(standing, nets),
        part_paid=any(net.net_minor < net.item.original_minor for net in nets),
        reminders_before=_before(standing, nets), law=law.citation if law and charged else "",
        law_sources=law.sources if law and charged else (),
        disclosures=disclosures_of(policy.outreach, to.language), findings=findings,
        as_document=kind == "reminder" and TONES.index(tone) >= TONES.index(policy.outreach.letter_from),
        decision=decision.id if decision else None, policy_version=policy.version,
    )  # fmt: skip


def _law(policy: Policy, tone: Tone) -> Law | None:
    """The law whose charges a message of this tone states."""
    states = TONES.index(tone) >= TONES.index(policy.outreach.charges_from)
    return LAWS.get(policy.late_payment.law) if states else None


def _charges(
    nets: Iterable[NetItem], law: Law | None, policy: Policy, on: date
) -> tuple[dict[RecordId, Charge], tuple[str, ...]]:
    """What may be charged on each overdue item of the law's currency; all of it or nothing, and why nothing."""
    if law is None:
        return {}, ()
    own = [net for net in nets if net.item.currency == law.currency and net.item.due_date is not None]
    try:
        return {
            net.item.id: charge(net.net, net.item.due_date or on, on, law, rates=policy.late_payment.rates)
            for net in own
        }, ()
    except NotAllowed as error:
        return {}, (f"no charges are stated: {error}",)


def _item(net: NetItem, on: date, made: Charge | None) -> DraftItem:
    item = net.item
    named = NamedItem(item_id=item.id, document_no=item.document_no, due=item.due_date, amount=net.net)
    return DraftItem(
        item=named, document_date=item.document_date, original=Money.from_minor(item.original_minor, item.currency),
        days_overdue=max(0, days_overdue(item, on)), interest=made.interest if made else None,
        lump_sum=made.lump_sum if made else None,
        spans=tuple((span.days, span.percent) for span in made.spans) if made else (),
    )  # fmt: skip


def _totals(standing: Standing, items: Sequence[DraftItem]) -> tuple[Total, ...]:
    currencies = sorted({one.item.amount.currency for one in items})
    return tuple(
        _total(standing, [one for one in items if one.item.amount.currency == unit], unit) for unit in currencies
    )


def _total(standing: Standing, items: Sequence[DraftItem], currency: str) -> Total:
    owed = sum(one.item.amount.minor for one in items)
    credit = min(owed, _credit_left(standing, currency))
    interest, lump_sums = (
        _summed((getattr(one, name) for one in items), currency) for name in ("interest", "lump_sum")
    )
    charges = sum(one.minor for one in (interest, lump_sums) if one is not None)
    claimed = charges if standing.setting.policy.outreach.claim_charges else 0
    return Total(
        items=Money.from_minor(owed, currency), credit=Money.from_minor(credit, currency),
        asked=Money.from_minor(owed - credit, currency), payable=Money.from_minor(owed - credit + claimed, currency),
        interest=interest, lump_sums=lump_sums,
    )  # fmt: skip


def _credit_left(standing: Standing, currency: str) -> int:
    """Credit of one currency that stands on the account beyond the items that it holds; in minor units."""
    bound = standing.setting.policy.credits_that_cover_nothing
    nets = [net for net in net_of_account(standing.view.items) if net.item.currency == currency]
    credit = -sum(net.net_minor for net in nets if net.net_minor < 0 and net.item.kind not in bound)
    held = sum(net.net_minor for net in nets if net.item.id in standing.coverage.held)
    return max(0, credit - held)


def _summed(amounts: Iterable[Money | None], currency: str) -> Money | None:
    told = [one.minor for one in amounts if one is not None]
    return Money.from_minor(sum(told), currency) if told else None


def _statement(standing: Standing) -> tuple[StatementLine, ...]:
    nets = sorted(
        net_of_account(standing.view.items), key=lambda net: (net.item.due_date or date.max, net.item.document_no)
    )
    return tuple(
        StatementLine(
            document_no=net.item.document_no, kind=net.item.document_type, document_date=net.item.document_date,
            due=net.item.due_date, open=net.net,
        )
        for net in nets
        if net.net_minor
    )  # fmt: skip


def _broken(standing: Standing, nets: Sequence[NetItem]) -> tuple[BrokenPromise, ...]:
    asked = {net.item.id for net in nets}
    found = (one for one in standing.view.promises if one.status in {"broken", "partly_kept"} and _on(one, asked))
    return tuple(BrokenPromise(amount=one.amount, promised_for=one.promised_for) for one in found)


def _on(promise: PromiseToPay, items: set[RecordId]) -> bool:
    return any(part.item_id in items for part in promise.allocations)


def _before(standing: Standing, nets: Sequence[NetItem]) -> int:
    dues = [net.item.due_date for net in nets if net.item.due_date is not None]
    on = standing.setting.as_of
    return reminders_sent(standing.view, since=min(dues, default=on), as_of=on)


def _pay_by(standing: Standing, law: Law | None, country: str) -> date:
    """The day by which it asks to be paid: as policy and law want it, and no day on which banks rest."""
    policy, on = standing.setting.policy, standing.setting.as_of
    wanted = LAWS.get(policy.late_payment.law) if law is None else law
    days = max(policy.outreach.pay_within_days, wanted.notice_days if wanted else 0)
    day = on + timedelta(days=days)
    return first_open_day(day, policy.contact, country=country) or day
