"""Permission to write: modes and ceilings, the yes given in advance, and the tenants this store may write to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Final, Literal

from msgspec import structs

from canonical_model.identity import SystemUid
from canonical_model.steps import Step
from canonical_model.write_back import Operation, WriteBack
from core.approval_matrix import check_in_advance
from core.findings import NotAllowed
from core.outbox_port import Ceiling, ChangedAct
from core.ports import Repository
from core.write_back import permission
from core.write_back.approving import approve_by_mode
from core.write_back.permission import Used, above, used_by
from duecourse.failpoints import reached
from duecourse.flows.approvals import Approving, Given, amount_behind, known_together, planned
from duecourse.flows.commits import LOST_COMMITS_AT
from duecourse.flows.names import STOPPED

_BINDING: Final = "writes.binding."
_TIED_OUT: Final = "tie_out."
#: nights remembered per entity
_MOST_NIGHTS: Final = 31
#: system, entity, operation
_Key = tuple[str, str, Operation]
#: acts approved in one transaction
_AT_ONCE: Final = 500
_DEFAULTS: Final[Mapping[str, Ceiling]] = {"run": permission.RUN, "day": permission.DAY}


def gate(repository: Repository, step: Step, *, tenants: Mapping[SystemUid, str]) -> str:
    """Why a step is not to be sent now: everything stopped, its operation off, or another tenant; else ""."""
    standing = repository.permission_to_send(step)
    settings = standing.settings
    if settings.get(STOPPED):
        return f"writing is stopped: {settings[STOPPED]}"
    if standing.mode == "off":
        return f"writing is off for {step.operation} in {step.entity}"
    binding = _binding(standing.identity, tenants.get(step.system, ""))
    return _not_bound(settings, step.system, binding)


def not_bound(repository: Repository, system: SystemUid, tenant: str) -> str:
    """Why this store may not write to a tenant: it was never bound to it, or is not the store that was; else ""."""
    return _not_bound(repository.settings(), system, _binding(repository.identity(), tenant))


def _not_bound(settings: Mapping[str, str], system: SystemUid, binding: str) -> str:
    bound = settings.get(f"{_BINDING}{system}", "")
    if bound == binding:
        return ""
    known = "is bound to another tenant or was moved" if bound else "is bound to no tenant yet"
    return f"this store {known}: run `duecourse adopt`"


def bind(repository: Repository, system: SystemUid, tenant: str) -> None:
    """Bind this store to the tenant it may write to."""
    repository.set_setting(f"{_BINDING}{system}", _binding(repository.identity(), tenant))


def bind_at_first(repository: Repository, system: SystemUid, tenant: str) -> None:
    """Bind a system that was never bound: allowing to write is a person's word."""
    if not repository.settings().get(f"{_BINDING}{system}"):
        bind(repository, system, tenant)


def _binding(identity: str, tenant: str) -> str:
    return f"{tenant} from {identity}"


def adopt(repository: Repository, tenants: Mapping[SystemUid, str], *, witnessed: int) -> tuple[SystemUid, ...]:
    """A person's word that this store is the one that writes to these tenants; those that are bound anew.

    If the store lost commits, doubt begins now: what was sent up to this moment is looked for before anything is sent.
    """
    changed = tuple(system for system, tenant in tenants.items() if not_bound(repository, system, tenant))
    for system in changed:
        bind(repository, system, tenants[system])
    if repository.sends() < witnessed or repository.settings().get(LOST_COMMITS_AT):
        repository.set_setting(LOST_COMMITS_AT, repository.time().isoformat())
        repository.catch_up_sends(witnessed)
        repository.set_setting(STOPPED, "")
    return changed


def ceiling_of(repository: Repository, key: tuple[str, str, Operation], per: Literal["run", "day"]) -> Ceiling:
    """The ceiling of an operation of an entity."""
    return _ceiling(repository.ceilings(), key, per)


def _ceiling(ceilings: Mapping[tuple[str, str, Operation, str], Ceiling], key: _Key, per: str) -> Ceiling:
    return ceilings.get((*key, per), _DEFAULTS[per])


def used_today(repository: Repository, day: date, *, tzinfo: datetime) -> Mapping[_Key, Used]:
    """What the mode `auto` let through today, per system, entity and operation."""
    since = _beginning(day, tzinfo)
    found: dict[_Key, list[WriteBack]] = {}
    for act in repository.write_backs(approved_since=since):
        if any(one.by_mode and one.at >= since for one in act.approvals):
            found.setdefault((act.system, act.entity, act.operation), []).append(act)
    return {key: used_by(acts) for key, acts in found.items()}


def _beginning(day: date, tzinfo: datetime) -> datetime:
    return datetime.combine(day, time(), tzinfo=tzinfo.tzinfo)


class _Uses:
    """What of the ceilings is used: by this run, and today by whoever approves beside it."""

    def __init__(self, run: Approving) -> None:
        self._run = run
        self.here: dict[_Key, Used] = {}
        self.today: dict[_Key, Used] = {}
        #: the day, and how many approvals there were on it when today's use was as it is here
        self._seen: tuple[date, int] | None = None

    def look(self, repository: Repository) -> None:
        """Read today's use again where somebody else approved something meanwhile."""
        if self._seen != self._state(repository):
            self.today = dict(used_today(repository, self._run.clock.today(), tzinfo=self._run.clock.now()))
            self.seen(repository)

    def seen(self, repository: Repository) -> None:
        """Remember, as the one writer, that today's use is what the store says: none of it is ever taken away."""
        self._seen = self._state(repository)

    def _state(self, repository: Repository) -> tuple[date, int]:
        today = self._run.clock.today()
        return today, repository.approvals_since(_beginning(today, self._run.clock.now()))

    def add(self, act: WriteBack) -> None:
        """Somebody's wish that was approved in advance."""
        for used in (self.here, self.today):
            used[_key(act)] = _together(used.get(_key(act), Used()), used_by([act]))


def approve_waiting(run: Approving) -> tuple[WriteBack, ...]:
    """Approve what the mode `auto` covers, within its ceilings; what goes beyond them stays for a person, with why.

    So many in one transaction: others write between two of them, and may approve what is left.
    """
    with run.units.unit(run.actor, run.scope) as repository:
        waiting = _covered(repository, repository.write_backs(state="proposed"))
    waiting.sort(key=lambda one: (one.proposed_at, one.id))
    approved: list[WriteBack] = []
    uses = _Uses(run)
    for start in range(0, len(waiting), _AT_ONCE):
        with run.units.unit(run.actor, run.scope) as repository:
            # several workers may come to this at once: each act is approved by one of them
            still = repository.acts_to_change([act.id for act in waiting[start : start + _AT_ONCE]])
            approved += _approved(run, repository, _covered(repository, still.values()), uses)
    return tuple(approved)


def _covered(repository: Repository, acts: Iterable[WriteBack]) -> list[WriteBack]:
    """Those that wait and that the mode `auto` covers; none while all is stopped."""
    if repository.settings().get(STOPPED):
        return []
    modes = {key for key, mode in repository.write_modes().items() if mode == "auto"}
    return [act for act in acts if act.state == "proposed" and _key(act) in modes]


def _approved(run: Approving, repository: Repository, waiting: Sequence[WriteBack], uses: _Uses) -> list[WriteBack]:
    """Those of them that were approved and planned; what they use is added to what this run used."""
    if not waiting:
        return []
    waiting = sorted(waiting, key=lambda one: (one.proposed_at, one.id))
    uses.look(repository)
    ceilings, setters = repository.ceilings(), repository.mode_setters()
    now, plans = repository.time(), known_together(repository, waiting)
    approved: list[ChangedAct] = []
    for act, known in zip(waiting, plans, strict=True):
        key = _key(act)
        try:
            for per, used in (("run", uses.here), ("day", uses.today)):
                _within(_ceiling(ceilings, key, per), used.get(key, Used()), act, per=per)
            given = _given_by_mode(run, repository, act, setter=setters.get(key, ""))
            approved.append(planned(given, known, now=now))
        except NotAllowed as why:
            repository.put(structs.replace(act, said=str(why)), because="left to a person")
            continue
        uses.add(act)
    repository.keep_acts(approved)
    uses.seen(repository)
    reached("deciding")
    return [one.act for one in approved]


def _key(act: WriteBack) -> _Key:
    return act.system, act.entity, act.operation


def _given_by_mode(run: Approving, repository: Repository, act: WriteBack, *, setter: str) -> Given:
    """The act as it is approved in advance; NotAllowed where that is a person's to say."""
    check_in_advance(run.rules.matrix, kind=act.operation, amount=amount_behind(repository, act))
    given = approve_by_mode(act, setter, at=run.clock.now())
    return Given(run=run, act=given, because=f"mode auto, set by {setter}")


def _within(ceiling: Ceiling, used: Used, act: WriteBack, *, per: str) -> None:
    passed = above(ceiling, used, act, per=per)
    if passed:
        raise NotAllowed(f"left to a person: {passed}")


def _together(first: Used, second: Used) -> Used:
    amounts = dict(first.amounts)
    for currency, amount in second.amounts:
        amounts[currency] = amounts.get(currency, type(amount)(0)) + amount
    return Used(
        count=first.count + second.count,
        accounts=first.accounts | second.accounts,
        amounts=tuple(sorted(amounts.items())),
    )


def remember_tie_out(repository: Repository, system: SystemUid, entity: str, *, day: date, proved: bool) -> None:
    """Keep whether an entity tied out at 0.00, without duplicates, on a day."""
    name = f"{_TIED_OUT}{system}.{entity}"
    known = set(tied_out(repository, system, entity))
    days = sorted(known | {day} if proved else known - {day})[-_MOST_NIGHTS:]
    told = " ".join(one.isoformat() for one in days)
    if told != repository.settings().get(name, ""):
        repository.set_setting(name, told)


def tied_out(repository: Repository, system: SystemUid, entity: str) -> tuple[date, ...]:
    """The days on which an entity tied out."""
    told = repository.settings().get(f"{_TIED_OUT}{system}.{entity}", "")
    return tuple(date.fromisoformat(one) for one in told.split())
