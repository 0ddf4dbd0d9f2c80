"""Assess: decide on every account, keep what differs from the last decision, propose and hand up what follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from operator import itemgetter
from typing import Final

from msgspec import Struct, structs

from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from core.credit import credit_case
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange
from core.decisions import differs
from core.escalation_cases import Made, is_late
from core.findings import NotAllowed
from core.policy import Policy
from core.ports import Repository
from core.recorded import Recorded
from core.replay import packed, recorded
from core.shadow import Beside
from duecourse.documents import Assessed, DecisionRow
from duecourse.failpoints import reached
from duecourse.flows.account_pages import pages
from duecourse.flows.account_views import Knowledge, gather
from duecourse.flows.apply_cash import propose_cash
from duecourse.flows.deciding import Assessing, decided_on, known_on
from duecourse.flows.decision_rows import compared_row, decision_row
from duecourse.flows.dispute_standing import settle_disputes
from duecourse.flows.escalating import hand_up, watched
from duecourse.flows.kept_lines import settle_lines
from duecourse.flows.lifting import cede_blocks, propose_liftings
from duecourse.flows.plan_standing import settle_plans
from duecourse.flows.record import Recording
from duecourse.flows.reply_handing import Handing, hand_up_unanswered
from duecourse.flows.waiting_lines import Looking, look_again


class Part(Struct, frozen=True, kw_only=True):
    """Which accounts are decided on, and of which job of several parts that is one."""

    within: CustomerRange = EVERY_CUSTOMER
    #: what the other parts of the job wrote meanwhile is nothing new
    job: str = ""


WHOLE: Final = Part()


def assess_accounts(run: Assessing, *, as_of: date, shadow: bool) -> Assessed:
    """Decide on every account; with `shadow`, keep and propose nothing. Another day than today is always a shadow's.

    Items are as of that day; holds, promises and quarantine are today's.
    """
    if as_of != run.clock.today() and not shadow:
        raise NotAllowed(f"decisions are kept for today only: add --shadow to see those of {as_of}")
    proposed = 0 if shadow else prepare(run)
    found = _looked(run, WHOLE, as_of=as_of, keeps=not shadow)
    told = found.told(beside_people=shadow)
    return structs.replace(told, proposed=0 if shadow else proposed + _written(run, found, WHOLE))


def prepare(run: Assessing) -> int:
    """Before anything is decided: all that looks at the whole ledger; how many proposals.

    What bank lines are for, what disputes, promises, plans and unanswered replies have become, and which blocks are
    lifted or left to the ERP. What it keeps, decisions look at.
    """
    today = run.clock.today()
    _look_at_the_bank(run, today)
    with run.units.unit(run.actor, run.scope) as repository:
        settle_disputes(_recording(run), repository)
    with run.units.snapshot(run.actor, run.scope) as repository:
        known = gather(
            repository, policy=run.policy, as_of=today, now=run.clock.now(), rate_type=run.rate_type,
            related=run.relations.of(repository, run.scope),
        )  # fmt: skip
    with run.units.unit(run.actor, run.scope) as repository:
        cede_blocks(repository, known, run.capabilities)
        because = f"assessment as of {today}, batch {known.batch}"
        repository.put_all([one for promises in known.promises.values() for one in promises], because=because)
        proposed = propose_liftings(repository, known, run.capabilities, actor=run.actor)
        proposed += settle_plans(repository, known, run.capabilities, actor=run.actor)
        hand_up_unanswered(repository, Handing(policy=run.policy, rates=known.rates, on=today))
    return proposed


def assess_part(run: Assessing, part: Part, *, progress: Callable[[int], None]) -> tuple[Counter[str], int]:
    """Decide on a part of the accounts for today and keep it, after `prepare`: accounts by move, how many proposals.

    It is kept as a whole or not at all, and repeated without effect: parts may be done in any order, at one time, by
    anybody, and are together what one part would be.
    """
    found = _looked(run, part, as_of=run.clock.today(), keeps=True, progress=progress)
    proposed = _written(run, found, part)
    reached("part_kept")
    return found.moves(), proposed


def _recording(run: Assessing) -> Recording:
    return Recording(
        units=run.units, actor=run.actor, scope=run.scope, clock=run.clock, policy=run.policy,
        capabilities=run.capabilities, shadow=False,
    )  # fmt: skip


def _look_at_the_bank(run: Assessing, today: date) -> None:
    """Before anything is decided: what bank lines are for, as the ledgers stand now."""
    with run.units.unit(run.actor, run.scope) as repository:
        settle_lines(repository, today=today)
    with run.units.unit(run.actor, run.scope) as repository:
        look_again(repository, Looking(policy=run.policy, rate_type=run.rate_type, today=today))


def _looked(
    run: Assessing, part: Part, *, as_of: date, keeps: bool, progress: Callable[[int], None] = lambda _: None
) -> _Findings:
    """The accounts of a part decided on in one snapshot; `progress` hears after each page of how many."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        known = structs.replace(known_on(run, repository, as_of), batch=repository.batch(beside=part.job))
        found = _Findings(known, watched(repository), keeps=keeps)
        for page in pages(repository, known, within=part.within):
            found.take(page, decided_on(run, page))
            progress(found.count)
        return found


def _written(run: Assessing, found: _Findings, part: Part) -> int:
    """Keep what changed, hand up what people are to hear of, and propose what is certain; how many proposals."""
    with run.units.unit(run.actor, run.scope) as repository:
        repository.writes_for(part.job)
        found.keep(repository)
        hand_up(repository, found.known, found.handed)
        return propose_cash(repository, found.with_cash(), run.capabilities, proposer=run.actor.id, within=part.within)


class _Findings:
    """What an assessment leaves behind of each page: a line, and what is to be kept and proposed of it."""

    def __init__(self, known: Knowledge, watched: frozenset[RecordId], *, keeps: bool) -> None:
        self.known, self._watched, self._keeps = known, watched, keeps
        #: accounts that people are to hear of, or heard of already
        self.handed: list[Made] = []
        self._beside = Beside(known.as_of)
        self._differing = 0
        self._rows: list[tuple[_Place, DecisionRow]] = []
        self._changed: list[tuple[_Place, Decision, Recorded]] = []
        self._policies: dict[str, Policy] = {}
        self._cash: dict[RecordId, Sequence[OpenItem]] = {}

    def take(self, page: Knowledge, made: Iterable[Made]) -> None:
        """Note the decisions on a page's accounts."""
        for one in made:
            place = _place(one.decision)
            self._rows.append((place, decision_row(one.decision, page)))
            self._beside.add(one.decision, one.account)
            if self._keeps and self._concerns_people(one):
                self.handed.append(one)
            if differs(one.decision, page.decisions.get(one.decision.customer_id)):
                self._differing += 1
                self._note(place, one)
        if self._keeps:
            self._cash |= {one: items for one, items in page.items.items() if any(item.is_cash for item in items)}

    def _note(self, place: _Place, one: Made) -> None:
        # A shadow counts what would change, and holds none of it.
        if self._keeps:
            self._changed.append((place, one.decision, recorded(one.decision, one.account)))
            self._policies[one.decision.policy_version] = one.policy

    def _concerns_people(self, one: Made) -> bool:
        escalated = one.decision.move == "escalate" or one.account.customer_id in self._watched
        known = self.known
        return (
            escalated
            or any(is_late(dispute, known.as_of) for dispute in one.account.disputes)
            or credit_case(one.account, (), terms=one.policy.credit, rates=known.rates, on=known.as_of) is not None
        )

    def told(self, *, beside_people: bool) -> Assessed:
        """What a command prints: accounts in the order of systems, entities and numbers; and what people did beside."""
        rows = sorted(self._rows, key=itemgetter(0))
        return Assessed(
            as_of=self.known.as_of,
            batch=self.known.batch,
            decisions=tuple(row for _, row in rows),
            changed=self._differing,
            proposed=0,
            compared=compared_row(self._beside.compared(), self.known) if beside_people else None,
        )

    @property
    def count(self) -> int:
        """How many accounts were decided on."""
        return len(self._rows)

    def moves(self) -> Counter[str]:
        """How many accounts each move is for."""
        return Counter(row.move for _, row in self._rows)

    def with_cash(self) -> Knowledge:
        """The accounts on which cash stands."""
        return structs.replace(self.known, items=self._cash)

    def keep(self, repository: Repository) -> None:
        """Keep changed decisions with what they were made of, so that each can be made again."""
        because = f"assessment as of {self.known.as_of}, batch {self.known.batch}"
        changed = sorted(self._changed, key=itemgetter(0))
        repository.put_all([decision for _, decision, _ in changed], because=because)
        repository.keep_inputs([told for _, _, told in changed])
        for version, policy in self._policies.items():
            repository.keep_content(version, packed(policy))
        if changed:
            repository.keep_content(self.known.rates.id, packed(self.known.rates))


#: where an account stands among all
_Place = tuple[str, str, str, str]


def _place(decision: Decision) -> _Place:
    return decision.system, decision.entity, decision.customer_number, decision.customer_id
