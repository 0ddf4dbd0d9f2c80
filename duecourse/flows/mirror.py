"""Mirror: what the ledgers took is said again in a CRM, where sales people look; and what is open of each account.

Nothing starts here: an act is mirrored once a ledger has it, and taken back once the ledger's was taken back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, Literal

from canonical_model.errors import Misconfigured
from canonical_model.identity import RecordId
from canonical_model.relationships import CrmAccount
from canonical_model.write_back import UndoAct
from core.crm import MIRRORED, Links, links, summary_of
from core.findings import NotAllowed
from core.ports import Repository, System
from core.write_back import proposing
from core.write_back.proposing import Intent, Place, Proposed
from duecourse.documents import Mirrored
from duecourse.flows.approvals import place_order
from duecourse.flows.inquire import system_names
from duecourse.flows.record import Recording, permission_of
from duecourse.flows.write_back import write_back_row

#: what a ledger has
_TAKEN: Final = frozenset({"confirmed", "handed_over"})
#: findings that are printed in full
_MOST_TOLD: Final = 50
Summaries = Literal["all", "of these", "none"]


def mirror(run: Recording, system: System, *, since: datetime, summaries: Summaries = "all") -> Mirrored:
    """Propose to a CRM what ledgers took since an instant, what was taken back of it, and today's open balances.

    Balances of all linked accounts, of those alone that the acts are about, or none.
    """
    if run.capabilities[system.uid].kind != "crm":
        raise Misconfigured(f"{system.product} is a ledger, not a CRM", system=system.name, remedy="name a CRM")
    with run.units.unit(run.actor, run.scope) as repository:
        found = _linked(repository, system)
        acts = list(_acts(run, repository, found, since=since))
        intents = [*acts, *_summaries(run, repository, found, of=_whose(acts, found, summaries))]
        made = [_proposed(run, repository, intent) for intent in intents]
        names = system_names(repository)
        fresh = [one.write_back for one in made if one.write_back is not None and one.write_back.state == "proposed"]
        whys = sorted({one.why_not for one in made if one.why_not})
        return Mirrored(
            system=system.name,
            linked=len(found.account_of),
            asked=len(intents),
            write_backs=tuple(write_back_row(act, names) for act in fresh),
            findings=(*whys, *found.doubts[:_MOST_TOLD]),
        )


def _linked(repository: Repository, system: System) -> Links:
    accounts = [account for account in repository.crm_accounts() if account.system == system.uid]
    return links(accounts, repository.customers(), system_names(repository))


def _acts(run: Recording, repository: Repository, found: Links, *, since: datetime) -> Iterator[Intent]:
    """What ledgers took, and what was taken back of what was mirrored."""
    for act in repository.write_backs(since=since):
        if act.state not in _TAKEN or run.capabilities[act.system].kind != "ledger":
            continue
        account = found.account_of.get(act.customer_id)
        if account is None:
            continue
        if act.operation in MIRRORED:
            yield proposing.mirrored(act, _place(account))
        elif isinstance(act.act, UndoAct):
            yield from _taken_back(repository, act.act.undoes, account)


def _taken_back(repository: Repository, undone: RecordId, account: CrmAccount) -> Iterator[Intent]:
    """The mirrored act of one that its ledger took back, if the CRM has it."""
    original = repository.write_back(undone)
    if original is None or original.operation not in MIRRORED:
        return
    place = _place(account)
    known = proposing.act_id(original.operation, place.system, place.entity, (original.id,), 0)
    shown = repository.write_back(known)
    if shown is not None and shown.state in _TAKEN:
        yield proposing.undo(shown, repository.steps(write_back=shown.id), why="taken back in the ledger")


def _whose(acts: Sequence[Intent], found: Links, summaries: Summaries) -> frozenset[RecordId]:
    """The accounts whose balances are told."""
    if summaries == "of these":
        return frozenset(act.place.customer_id for act in acts)
    return frozenset(account.id for account in found.account_of.values()) if summaries == "all" else frozenset()


def _summaries(run: Recording, repository: Repository, found: Links, *, of: frozenset[RecordId]) -> Iterator[Intent]:
    for account, customers in found.customers():
        if account.id in of:
            items = (item for customer in customers for item in repository.open_items(customer_id=customer))
            told = summary_of(account, customers, items, as_of=run.clock.today())
            yield proposing.summary(told, _place(account))


def _place(account: CrmAccount) -> Place:
    return Place(system=account.system, entity=account.entity, customer_id=account.id, customer_number=account.number)


def _proposed(run: Recording, repository: Repository, intent: Intent) -> Proposed:
    permission = permission_of(run, repository, intent)
    if run.shadow:
        return proposing.propose(intent, permission)
    try:
        return place_order(repository, intent, permission, actor=run.actor)
    except NotAllowed as why:  # today's summary stands already, with figures of earlier
        return Proposed(write_back=None, why_not=str(why) if intent.operation != "summary" else "")
