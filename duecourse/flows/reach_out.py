"""Reach out: previews of what would be said, and sending it, each message once, looked at again right before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import nsmallest
from itertools import islice
from typing import Final

from msgspec import Struct, structs

from canonical_model.communications import Communication
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from core.findings import NotAllowed
from core.outreach.barriers import UNSETTLED
from core.outreach.drafts import Draft, Rendered
from core.outreach.holdout import RULE
from core.outreach.messages import AGAIN, activity, handed, handing_over, left_behind
from core.outreach.port import HandedOver
from core.ports import Repository
from core.write_back.proposing import note
from duecourse.documents import Outreached
from duecourse.failpoints import reached
from duecourse.flows.account_views import Knowledge
from duecourse.flows.accounts import find_customer
from duecourse.flows.approvals import place_order
from duecourse.flows.communication_rows import message_row, not_drafted, prepared_row
from duecourse.flows.deciding import known_on
from duecourse.flows.drafting import Kind, Prepared, Reaching, Wish, prepared
from duecourse.flows.record import permission_of
from duecourse.flows.reply_answers import answers_wanted

#: what, how many, of how many
Told = Callable[[str, int, int], None]
#: an address that no contact has: who asked is no contact, and a person says where it goes
_NOBODY: Final = "-"
_KINDS: Final[Mapping[str, Kind]] = {"statement": "statement", "answer": "answer", "copy": "copy"}
_ALREADY: Final = "this message went out already"
#: of which accounts it is said, by what was last decided about them; none: of those that are named alone
_MOVES: Final[Mapping[Kind, frozenset[str]]] = {
    "reminder": frozenset({"push"}), "courtesy": frozenset({"none"}),
    "confirmation": frozenset({"push", "pause", "none", "escalate"}), "statement": frozenset(), "answer": frozenset(),
    "copy": frozenset(),
}  # fmt: skip


class OutreachAsked(Struct, frozen=True, kw_only=True):
    """Which accounts are looked at."""

    wish: Wish = Wish()
    #: what customers were granted because of a reply and wait for, instead of a kind
    answers: bool = False
    entity: str = ""
    account: str = ""
    #: messages in one page
    limit: int = 200
    #: the customer's id that the page before ended with
    after: str = ""


class Candidate(Struct, frozen=True, kw_only=True):
    """An account that may be written to."""

    customer: Customer
    decision: Decision | None
    wish: Wish


def preview(run: Reaching, asked: OutreachAsked, *, shown: Callable[[Draft, Rendered], None]) -> Outreached:
    """What would be said to each account now; nothing is kept and nothing goes out. `shown` gets each draft."""
    assessing = run.assessing
    with assessing.units.snapshot(assessing.actor, assessing.scope) as repository:
        known = known_on(assessing, repository, assessing.clock.today())
        found, more = _page(repository, asked)
        made = [_looked(run, repository, known, one) for one in found]
        for one in made:
            if one.draft is not None and one.rendered is not None:
                shown(one.draft, one.rendered)
        rows = tuple(prepared_row(one, known.names) for one in made if _worth_telling(one, asked))
    return Outreached(messages=rows, next=found[-1].customer.id if more else None)


def send(run: Reaching, asked: OutreachAsked, *, told: Told) -> Outreached:
    """Hand over what may go out now; what a run that died left behind is told, and never sent again."""
    assessing = run.assessing
    with assessing.units.unit(assessing.actor, assessing.scope) as repository:
        _take_up(run, repository)
    with assessing.units.snapshot(assessing.actor, assessing.scope) as repository:
        found, more = _page(repository, asked)
    fresh, rows = _Fresh(run), []
    for number, one in enumerate(found, 1):
        made, message = _sent(run, fresh, one)
        if message is not None:
            rows.append(message_row(message, fresh.names))
        elif _worth_telling(made, asked):
            rows.append(prepared_row(made, fresh.names))
        told("messages", number, len(found))
    return Outreached(messages=tuple(rows), next=found[-1].customer.id if more else None)


def _worth_telling(made: Prepared, asked: OutreachAsked) -> bool:
    """Accounts of which there is nothing to announce are not listed."""
    return made.draft is not None or asked.wish.kind == "reminder" or bool(asked.account)


def _page(repository: Repository, asked: OutreachAsked) -> tuple[Sequence[Candidate], bool]:
    """One page of candidates by customer id, and whether more follow."""
    if asked.answers:
        return _answering(repository, asked)
    if asked.account:
        customer = find_customer(repository, asked.account)
        decisions = [one for one in repository.last_decisions() if one.customer_id == customer.id]
        found = Candidate(customer=customer, decision=decisions[0] if decisions else None, wish=asked.wish)
        return [found], False
    wanted = (one for one in _candidates(repository, asked) if one.customer_id > asked.after)
    page = nsmallest(asked.limit + 1, wanted, key=lambda one: one.customer_id)
    customers = {one.id: one for one in repository.customers_of([one.customer_id for one in page])}
    known = [
        Candidate(customer=customers[one.customer_id], decision=one, wish=asked.wish)
        for one in page if one.customer_id in customers
    ]  # fmt: skip
    return list(islice(known, asked.limit)), len(page) > asked.limit


def _answering(repository: Repository, asked: OutreachAsked) -> tuple[Sequence[Candidate], bool]:
    """What was granted by mail and was not sent yet."""
    only = find_customer(repository, asked.account).id if asked.account else ""
    wanted = [
        one for one in answers_wanted(repository) if asked.entity in {"", one.entity} and only in {"", one.customer_id}
    ]
    named = {one.id: one for one in repository.customers_of({one.customer_id for one in wanted})}
    found = [
        Candidate(
            customer=named[one.customer_id], decision=None,
            wish=Wish(
                kind=_KINDS[one.kind], in_reply_to=one.in_reply_to, to=one.to or _NOBODY, plan=one.plan, items=one.items
            ),
        )
        for one in wanted if one.customer_id in named and one.kind in _KINDS
    ]  # fmt: skip
    later = [one for one in found if one.customer.id > asked.after] if asked.after else found
    return later[: asked.limit], len(later) > asked.limit


def _candidates(repository: Repository, asked: OutreachAsked) -> Iterator[Decision]:
    moves = _MOVES[asked.wish.kind]
    if not moves:
        raise NotAllowed(f"a {asked.wish.kind} goes to one account: name it with --account")
    return (one for one in repository.last_decisions() if one.move in moves and asked.entity in {"", one.entity})


def _looked(run: Reaching, repository: Repository, known: Knowledge, one: Candidate) -> Prepared:
    return prepared(run, repository, known, one.customer, wish=one.wish, decision=one.decision)


class _Fresh:
    """What is known beside the account itself, read again whenever the store changed by anybody else's hand."""

    def __init__(self, run: Reaching) -> None:
        self._run, self._batch = run, -1
        self._known: Knowledge | None = None
        self.names: dict[str, str] = {}

    def of(self, repository: Repository) -> Knowledge:
        """What is known now, in this transaction."""
        clock, known = self._run.assessing.clock, self._known
        if known is None or repository.batch() != self._batch or known.as_of != clock.today():
            known = known_on(self._run.assessing, repository, clock.today())
            self._batch, self.names = repository.batch(), known.names
        else:
            # a reading that fails changes no record, and is a reason to be silent all the same
            known = structs.replace(known, states=repository.read_states(), now=clock.now())
        self._known = known
        return known

    def ours(self, repository: Repository, before: int, customer: RecordId) -> None:
        """Our own message changed the store, and nothing of what is known but for accounts of the same party."""
        if self._known is not None and before == self._batch and not self._related(repository, customer):
            self._batch = repository.batch()

    def _related(self, repository: Repository, customer: RecordId) -> bool:
        verdicts = repository.party_verdicts()
        joined = {one.customer_id for one in verdicts} | {one.other_id for one in verdicts if one.other_id is not None}
        return customer in joined or (self._known is not None and customer in self._known.families)


def _sent(run: Reaching, fresh: _Fresh, one: Candidate) -> tuple[Prepared, Communication | None]:
    """Reserve the message in one transaction, hand it over, and keep what became of it in another."""
    assessing = run.assessing
    with assessing.units.unit(assessing.actor, assessing.scope) as repository:
        made = _reserved(run, repository, fresh, one)
    if made.draft is None or made.rendered is None or made.against:
        return made, None
    message = handing_over(made.draft, made.rendered, at=assessing.clock.now(), actor=assessing.actor.id)
    reached("outreach-reserved")
    outcome = run.channels[made.draft.means].hand_over(made.draft, made.rendered)
    reached("outreach-handed")
    with assessing.units.unit(assessing.actor, assessing.scope) as repository:
        # the lock first: what another hand commits before it must not pass for known
        repository.communications(customer_id=message.customer_id, changing=True)
        before = repository.batch()
        message = settle(run, repository, message, outcome)
        fresh.ours(repository, before, message.customer_id)
    return made, message


def _reserved(run: Reaching, repository: Repository, fresh: _Fresh, one: Candidate) -> Prepared:
    """Look again and, where nothing speaks against it, say durably that it is being handed over."""
    before = repository.communications(customer_id=one.customer.id, changing=True)
    batch = repository.batch()
    made = prepared(run, repository, fresh.of(repository), one.customer, wish=one.wish, decision=one.decision)
    if made.draft is None or made.rendered is None:
        return made
    standing = next((message for message in before if message.id == made.draft.id), None)
    if standing is not None and standing.state not in AGAIN:
        why = f"it is {standing.state}" if standing.state in UNSETTLED else _ALREADY
        return not_drafted(made, "once", why)
    message = handing_over(made.draft, made.rendered, at=run.assessing.clock.now(), actor=run.assessing.actor.id)
    if made.against and {reason.rule for reason in made.against} != {RULE}:
        return made
    if made.against:
        # who is left out is comparable only with those to whom nothing else but the lot makes the difference
        message = structs.replace(message, state="withheld", said=made.against[0].text)
    repository.put(message, because=f"outreach by {run.assessing.actor.id}")
    fresh.ours(repository, batch, message.customer_id)
    return made


def settle(run: Reaching, repository: Repository, message: Communication, outcome: HandedOver) -> Communication:
    """Keep what became of a message; what is out stands on the account, here and in the ERP."""
    made = handed(message, outcome, at=run.assessing.clock.now())
    repository.put(made, because=made.said or "handed over")
    if made.state == "sent":
        log(run, repository, made)
    return made


def log(run: Reaching, repository: Repository, message: Communication) -> None:
    """What is out counts as a contact, and is proposed to the ERP as a note."""
    made = activity(message, at=message.settled_at or message.handed_at)
    if repository.put(made, because=f"message {message.id[:12]} is out"):
        intent = note(made)
        place_order(repository, intent, permission_of(run.recording, repository, intent), actor=run.recording.actor)


def _take_up(run: Reaching, repository: Repository) -> None:
    """Say of what a run that died left behind what can be said of it."""
    now = run.assessing.clock.now()
    for message in left_behind(repository.communications(state="handing_over", changing=True), now):
        channel = next((one for means, one in run.channels.items() if means == message.channel), None)
        there = channel.find(message.id) if channel is not None else None
        outcome = HandedOver(outcome="unknown", said="the run that handed it over ended before it could tell")
        if there is not None:
            outcome = HandedOver(outcome="accepted" if there else "refused", said="found out afterwards")
        settle(run, repository, message, outcome)
