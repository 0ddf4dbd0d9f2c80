"""Drafting: what would be said to an account now, and everything that speaks against saying it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal, get_args

from msgspec import Struct, structs

from canonical_model.communications import Communication
from canonical_model.decisions import Decision, Reason
from canonical_model.errors import Misconfigured
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer, Person
from canonical_model.receivables import OpenItem
from core.decisions import decide
from core.holds import barred_persons
from core.outreach.barriers import Moment, barriers, changed_since
from core.outreach.composing import Addressed, confirmation, copy_of, courtesy, offer_of, reminder, statement_of
from core.outreach.confirming import to_confirm
from core.outreach.courtesy import falling_due
from core.outreach.drafts import Attachment, Draft, Means, Rendered, Sender
from core.outreach.holdout import held_out
from core.outreach.languages import language_of
from core.outreach.port import MOST_COPIED, MOST_COPIES, Channel, NoCopy, Renderer
from core.outreach.recipients import Recipients, address, recipients
from core.ports import Repository
from core.standing import Setting, Standing, stand
from duecourse.flows.account_pages import page_of
from duecourse.flows.account_views import Knowledge, one_view
from duecourse.flows.deciding import Assessing
from duecourse.flows.names import STOPPED
from duecourse.flows.record import Recording

Kind = Literal["reminder", "courtesy", "confirmation", "statement", "answer", "copy"]
#: means that go to somebody's address
_TO_PEOPLE: Final = frozenset({"mail", "call", "sms"})
_MEANS: Final[tuple[Means, ...]] = get_args(Means)
#: why nothing is said of a kind
_NOTHING: Final[Mapping[Kind, str]] = {
    "reminder": "nothing to ask for", "courtesy": "nothing to announce", "confirmation": "nothing to confirm",
    "statement": "nothing to show", "copy": "no invoice is named, and none is open",
    "answer": "no plan stands that may be offered without a person",
}  # fmt: skip
_STRANGER: Final = "whoever asked is no contact of this customer: enter the contact in the ERP, or answer from there"
#: what stands for every legal entity
EVERY: Final = "*"


class Reaching(Struct, frozen=True, kw_only=True):
    """The companions of outreach."""

    assessing: Assessing
    recording: Recording
    renderer: Renderer
    channels: Mapping[Means, Channel]
    #: legal entity (`*`: the others) → how it writes
    senders: Mapping[str, Sender]
    #: country → the zones that it has
    zones: Callable[[str], tuple[str, ...]]
    #: entity and document number → the invoice as a file; NoCopy where there is none
    copy_of: Callable[[str, str], Attachment]
    #: language → why its templates may not be used
    untested: Callable[[Repository, str], str]


class Prepared(Struct, frozen=True, kw_only=True):
    """What would be said to one account, or what speaks against it."""

    customer: Customer | None
    draft: Draft | None = None
    rendered: Rendered | None = None
    against: tuple[Reason, ...] = ()


class Wish(Struct, frozen=True, kw_only=True):
    """What is to be said."""

    kind: Kind = "reminder"
    #: the mail of a customer that it answers, without angle brackets
    in_reply_to: str = ""
    #: the contact's address that it goes to; empty: whoever is written to otherwise
    to: str = ""
    #: of an answer: the plan that is offered
    plan: RecordId | None = None
    #: of which invoices copies are wanted; none: of all that are open
    items: tuple[RecordId, ...] = ()


class _Desk(Struct, frozen=True, kw_only=True):
    """One account as it stands in this transaction, and what was said to it before."""

    run: Reaching
    repository: Repository
    standing: Standing
    before: Sequence[Communication]
    batch: int


def prepared(
    run: Reaching, repository: Repository, known: Knowledge, customer: Customer, *, wish: Wish,
    decision: Decision | None,
) -> Prepared:  # fmt: skip
    """Look at an account anew, in this transaction, and draft what would be said to it now."""
    view = one_view(page_of(repository, known, customer.id), customer, policy=run.assessing.policy)
    policy = structs.replace(run.assessing.book, names=known.names).policy_for(view, on=known.as_of)
    standing = stand(view, Setting(policy=policy, as_of=known.as_of, rates=known.rates))
    before = repository.communications(customer_id=customer.id)
    desk = _Desk(run=run, repository=repository, standing=standing, before=before, batch=known.batch)
    if wish.kind == "reminder":
        return _reminder(desk, decision)
    return _other(desk, wish)


def _reminder(desk: _Desk, decision: Decision | None) -> Prepared:
    """A reminder that was decided, and is still what would be decided."""
    standing = desk.standing
    view, setting = standing.view, standing.setting
    if decision is None or decision.move != "push":
        why = "no reminder was decided for it: run assess" if decision is None else f"decided: {decision.move}"
        return Prepared(customer=view.customer, against=(Reason(rule="decision", text=why),))
    now = decide(view, policy=setting.policy, as_of=setting.as_of, batch=desk.batch, rates=setting.rates)
    changed = changed_since(decision, now)
    if not standing.chase or now.move != "push" or now.channel == "person":
        return Prepared(customer=view.customer, against=changed or now.reasons)
    to = _addressed(desk, _channel(now.channel))
    found = _drafted(desk, to, lambda one: reminder(standing, decision, one))
    return structs.replace(found, against=(*changed, *found.against))


def _other(desk: _Desk, wish: Wish) -> Prepared:
    """What asks for nothing: a word ahead, thanks, a statement that was asked for."""
    standing = desk.standing
    composed = _composed(desk, wish)
    if composed is None:
        return Prepared(customer=standing.view.customer, against=(Reason(rule=wish.kind, text=_NOTHING[wish.kind]),))
    return _drafted(desk, _addressed(desk, "mail", only=wish.to), composed)


def _composed(desk: _Desk, wish: Wish) -> Callable[[Addressed], Draft] | None:
    standing = desk.standing
    if wish.kind == "statement":
        return lambda to: statement_of(standing, to, in_reply_to=wish.in_reply_to)
    if wish.kind == "answer":
        plans = desk.repository.payment_plans(customer_id=standing.view.customer_id)
        plan = next((one for one in plans if one.id == wish.plan and one.status == "proposed" and not one.beyond), None)
        return (lambda to: offer_of(standing, plan, to, in_reply_to=wish.in_reply_to)) if plan is not None else None
    if wish.kind == "copy":
        items = _wanted(desk, wish)
        return (lambda to: copy_of(standing, items, to, in_reply_to=wish.in_reply_to)) if items else None
    if wish.kind == "courtesy":
        nets = falling_due(standing, desk.before)
        return (lambda to: courtesy(standing, nets, to)) if nets else None
    setting = standing.setting
    receipts = to_confirm(
        desk.repository.receipts_of([standing.view.customer_id]), desk.before, terms=setting.policy.outreach,
        on=setting.as_of,
    )  # fmt: skip
    return (lambda to: confirmation(standing, receipts, to)) if receipts else None


def _wanted(desk: _Desk, wish: Wish) -> tuple[OpenItem, ...]:
    """The invoices that copies are wanted of: those of this account that are named, settled ones too."""
    customer = desk.standing.view.customer_id
    if wish.items:
        return tuple(one for one in desk.repository.items(wish.items) if one.customer_id == customer)
    return tuple(net.item for net in desk.standing.debts if net.item.document_type == "invoice")


class _To(Struct, frozen=True, kw_only=True):
    """Whom it goes to, and what is missing."""

    addressed: Addressed | None
    people: tuple[Person, ...]
    zones: tuple[str, ...]
    against: tuple[Reason, ...]


def _addressed(desk: _Desk, means: Means, *, only: str = "") -> _To:
    run, standing = desk.run, desk.standing
    view, terms = standing.view, standing.setting.policy.outreach
    sender = run.senders.get(view.entity) or run.senders.get(EVERY)
    found = Recipients()
    if means in _TO_PEOPLE:
        known = desk.repository.persons(customer_id=view.customer_id)
        people = [one for one in known if not only or one.email.strip().casefold() == only.strip().casefold()]
        found = recipients(people, means, roles=terms.roles, barred=barred_persons(view.holds, standing.setting.as_of))
        if only and not people:
            found = Recipients(why_nobody=_STRANGER)
    against = [Reason(rule="recipient", text=found.why_nobody)] if found.why_nobody else []
    if sender is None:
        text = f"nobody is named who writes for {view.entity}: add [outreach.senders.{view.entity}] to the settings"
        against.append(Reason(rule="sender", text=text))
    if means not in run.channels:
        text = f"no channel for {means} is set up: add `mail` or `folder` under [outreach] in the settings"
        against.append(Reason(rule="channel", text=text))
    customer = view.customer
    country = customer.country if customer else ""
    language = language_of(
        *(one.language for one in found.people), customer.language if customer else "", country=country
    )
    to = None if sender is None else Addressed(
        means=means, language=language, sender=sender, names=tuple(" ".join(one.name.split()) for one in found.people),
        addresses=tuple(address(one, means) for one in found.people),
    )  # fmt: skip
    return _To(addressed=to, people=found.people, zones=run.zones(country), against=tuple(against))


def _drafted(desk: _Desk, to: _To, compose: Callable[[Addressed], Draft]) -> Prepared:
    run, standing = desk.run, desk.standing
    customer, outside = standing.view.customer, _outside(desk, to)
    if to.addressed is None:
        return Prepared(customer=customer, against=outside)
    draft = compose(to.addressed)
    try:
        rendered = run.renderer.render(draft)
    except Misconfigured as error:
        return Prepared(customer=customer, against=(*outside, Reason(rule="rendering", text=str(error))))
    rendered, missing = _with_copies(desk, draft, rendered)
    moment = Moment(
        now=run.assessing.clock.now(), zones=to.zones, before=tuple(desk.before),
        roles=tuple(one.role for one in to.people),
    )  # fmt: skip
    against = (*outside, *missing, *_left_out(draft, standing), *barriers(draft, rendered, standing, moment))
    return Prepared(customer=customer, draft=draft, rendered=rendered, against=against)


def _with_copies(desk: _Desk, draft: Draft, rendered: Rendered) -> tuple[Rendered, tuple[Reason, ...]]:
    """The message with the files that it promises, and what of them is missing or too much for a mail."""
    wanted = list(dict.fromkeys(one.item.document_no for one in draft.items)) if draft.kind == "copy" else []
    if len(wanted) > MOST_COPIES:
        return rendered, (_of_copies(f"{len(wanted)} invoices are too many for one mail"),)
    files, missing = [], []
    for document in wanted:
        try:
            files.append(desk.run.copy_of(draft.entity, document))
        except NoCopy as error:
            missing.append(Reason(rule="copy", text=str(error)))
    if sum(len(one.content) for one in files) > MOST_COPIED:
        missing.append(_of_copies(f"{len(files)} invoices are more than {MOST_COPIED >> 20} MB together"))
    return structs.replace(rendered, attachments=(*rendered.attachments, *files)), tuple(missing)


def _of_copies(why: str) -> Reason:
    return Reason(rule="copy", text=f"{why}: send them from the ERP")


def _left_out(draft: Draft, standing: Standing) -> tuple[Reason, ...]:
    """The lot is drawn about reminders alone: what was asked for, or thanks for money, is owed to everybody."""
    if draft.kind != "reminder":
        return ()
    why = held_out(standing.view.customer_id, standing.setting.policy.outreach.holdout_percent)
    return (why,) if why else ()


def _outside(desk: _Desk, to: _To) -> tuple[Reason, ...]:
    """What speaks against it beside the account itself."""
    repository = desk.repository
    stopped = repository.settings().get(STOPPED)
    untested = desk.run.untested(repository, to.addressed.language) if to.addressed else ""
    return (
        *to.against,
        *((Reason(rule="stopped", text=f"writing is stopped: {stopped}"),) if stopped else ()),
        *((Reason(rule="template", text=untested),) if untested else ()),
    )


def _channel(told: str) -> Means:
    """The means that a decision wants; a mail where it names none of ours."""
    return next((means for means in _MEANS if means == told), "mail")
