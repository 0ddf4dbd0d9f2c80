"""Messages that were kept: listed, shown, and settled by a person where nobody else can say whether they are out."""

from __future__ import annotations

from itertools import islice
from typing import Literal

from canonical_model.communications import Communication
from core.outreach.messages import settled
from core.ports import Repository
from duecourse.documents import Outreached
from duecourse.flows.accounts import find_customer
from duecourse.flows.communication_rows import message_row
from duecourse.flows.drafting import Reaching
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound
from duecourse.flows.reach_out import log


def messages_listed(run: Reaching, *, account: str, state: str, limit: int, after: str) -> Outreached:
    """Messages, the newest first."""
    asking = run.assessing
    with asking.units.unit(asking.actor, asking.scope) as repository:
        customer = find_customer(repository, account).id if account else None
        every = repository.communications(customer_id=customer, state=state)
        names = system_names(repository)
    newest = sorted(every, key=lambda one: (one.handed_at, one.id), reverse=True)
    keys = [_key(one) for one in newest]
    page = list(islice((one for one in newest if not after or _key(one) < after), limit + 1))
    rows = tuple(message_row(one, names) for one in page[:limit])
    more = len(page) > limit and bool(keys)
    return Outreached(messages=rows, next=_key(page[limit - 1]) if more else None)


def message_shown(run: Reaching, prefix: str) -> Outreached:
    """One message, its text included."""
    asking = run.assessing
    with asking.units.unit(asking.actor, asking.scope) as repository:
        return Outreached(messages=(message_row(_one(repository, prefix), system_names(repository)),))


def message_settled(run: Reaching, prefix: str, state: Literal["sent", "not_sent"], *, why: str) -> Outreached:
    """A person's word on whether a message is out."""
    asking = run.assessing
    with asking.units.unit(asking.actor, asking.scope) as repository:
        found = _one(repository, prefix, changing=True)
        made = settled(found, state, at=asking.clock.now(), by=asking.actor.id, why=why)
        repository.put(made, because=f"settled by {asking.actor.id}: {why}")
        if made.state == "sent":
            log(run, repository, made)
        return Outreached(messages=(message_row(made, system_names(repository)),))


def _one(repository: Repository, prefix: str, *, changing: bool = False) -> Communication:
    found = [one for one in repository.communications(changing=changing) if one.id.startswith(prefix)]
    if len(found) != 1:
        raise NotFound(f"{len(found)} messages begin with {prefix!r}")
    return found[0]


def _key(message: Communication) -> str:
    return f"{message.handed_at.isoformat()}/{message.id}"
