"""The work of each flow when nobody waits for it: what is done for an order, and one line about what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from canonical_model.errors import Misconfigured, Retry
from core.customer_ranges import MOST_PARTS, part_of
from duecourse.flows.assess import Part, assess_part, prepare
from duecourse.flows.bank_take_in import TakingIn
from duecourse.flows.bank_take_in import take_in as take_bank_files
from duecourse.flows.count import count_written
from duecourse.flows.drafting import Kind, Wish
from duecourse.flows.figures import rank
from duecourse.flows.history import back_fill
from duecourse.flows.mirror import mirror
from duecourse.flows.permission import approve_waiting
from duecourse.flows.reach_out import OutreachAsked, send
from duecourse.flows.reconcile import reconcile
from duecourse.flows.retain import apply_retention
from duecourse.flows.send import send_until_nothing_is_due_soon
from duecourse.flows.sync import SyncOrder, sync_system
from duecourse.flows.take_in import take_in
from duecourse.flows.undoing import propose_withdrawals, settle_undone
from duecourse.places import sending_on_lines
from duecourse.schedules import Flow, Order

if TYPE_CHECKING:
    from duecourse.bootstrap import Application

#: what is being done, how many, of how many (0: nobody knows)
Told = Callable[[str, int, int], None]
Work = Callable[["Application", Order, Told], "str | Divided"]
#: days back of which acts are told to a CRM
_MIRRORED: Final = timedelta(days=30)
#: seconds for which writing waits for what comes due; what comes later is the next run's
_SOON: Final = 10.0
#: messages handed over in one job
_MOST_MESSAGES: Final = 10_000


class Divided(NamedTuple):
    """What was done of an order, and the parts in which the rest is to be done."""

    said: str
    parts: tuple[Order, ...]


def _sync(app: Application, order: Order, told: Told) -> str:
    run = app.syncing(lambda _system, entity, feed, rows: told(f"{entity} {feed}".strip(), rows, 0))
    with app.reader(order.system) as reader:
        report = sync_system(reader, app.system(order.system), order=SyncOrder(entity=order.entity), run=run)
    rows = report.streams
    counted = (f"{sum(getattr(row, name) for row in rows)} {name}" for name in ("read", "new", "changed", "deleted"))
    failed = [row for row in rows if row.completeness == "failed"]
    said = "; ".join((", ".join(counted), *sorted({f"{row.entity} {row.stream}: {row.reason}" for row in failed})))
    if failed:
        # what was read is kept; the rest is tried again where that may help, else it is a person's
        raise (Retry if any(row.again for row in failed) else Misconfigured)(said, system=order.system)
    return said


def _backfill(app: Application, order: Order, told: Told) -> str:
    """Month by month, newest first; one that cannot be read is tried again, and what was filled in stays."""
    system, since = app.system(order.system), order.since or app.clock.today()
    with app.store.unit(app.actor, app.scope) as repository:
        known = [one.entity for one in repository.entities() if one.system == system.uid]
    codes = [code for code in known if order.entity in {"", code}]
    if not codes:
        raise Misconfigured("no such entity was read", system=system.name, entity=order.entity, remedy="sync it first")
    run = app.syncing(lambda _system, entity, feed, rows: told(f"{entity} {feed}".strip(), rows, 0))
    months = rows = 0
    with app.reader(order.system) as reader:
        for month in (one for code in codes for one in back_fill(reader, system, entity=code, since=since, run=run)):
            if month.failure:
                raise Retry(f"{month.first:%Y-%m}: {month.failure}", system=system.name, entity=month.entity)
            months, rows = months + 1, rows + month.rows
    return f"{months} months, {rows} rows read"


def _bank(app: Application, order: Order, told: Told) -> str:
    """Every folder of bank files; a file that is known adds nothing."""
    from duecourse.banks import bank_reader

    del order
    lines: list[str] = []
    for name, folder in sorted(app.settings.bank.items()):
        told(name, 0, 0)
        reader = bank_reader(
            folder.columns, decimal=folder.decimal, date_order=folder.date_order, account=folder.account,
            currency=folder.currency.upper(),
        )  # fmt: skip
        run = TakingIn(
            recording=app.recording(), read=reader, rate_type=app.settings.group.rate_type, entity=folder.entity
        )
        made = take_bank_files(run, folder.files(app.settings.home))
        refused = "".join(f"; {one.file} refused: {one.error.reason}" for one in made.files if one.error)
        lines.append(f"{name}: {len(made.files)} files, {made.new} new lines, {made.waiting} wait{refused}")
    return "; ".join(lines) or "no folder of bank files is configured"


def _assess(app: Application, order: Order, told: Told) -> str | Divided:
    """What looks at the whole ledger first; then the accounts, in as many parts as there are enough for."""
    run, before = app.assessing(), 0
    if not order.partition:
        told("the whole ledger", 0, 0)
        before = prepare(run)
        count = _parts(app)
        if count > 1:
            return Divided(f"{before} proposed; the accounts in {count} parts", order.parts(count))
    system = app.system(order.system).uid if order.system else ""
    part = Part(within=part_of(*order.part, system=system, entity=order.entity), job=order.job)
    moves, proposed = assess_part(run, part, progress=lambda done: told("accounts", done, 0))
    return ", ".join(f"{count} {move}" for move, count in sorted(moves.items())) + f"; {before + proposed} proposed"


def _parts(app: Application) -> int:
    with app.store.unit(app.actor, app.scope) as repository:
        customers = repository.customer_count()
    return min(max(1, -(-customers // app.settings.jobs.accounts)), MOST_PARTS)


def _send(app: Application, order: Order, told: Told) -> str:
    approve_waiting(app.approving())
    with sending_on_lines(app, told, system=order.system) as (run, beside):
        report = send_until_nothing_is_due_soon(run, beside=beside, soon=_SOON)
    settle_undone(app.approving())
    propose_withdrawals(app.approving(), permission=app.permission_to_undo)
    return ", ".join(f"{count} {state}" for state, count in sorted(report.reached.items())) or "nothing was due"


def _reconcile(app: Application, order: Order, told: Told) -> str:
    with app.sending(told, system=order.system) as run:
        counts, counted = count_written(run, entity=order.entity)
    found = reconcile(
        app.store, actor=app.actor, scope=app.scope, system=order.system, entity=order.entity, counts=counts,
        counted=counted, day=app.clock.today(),
    )  # fmt: skip
    return f"{len(found.rows)} accounts, {len(found.differences)} differences, {len(found.duplicates)} duplicates"


def _mirror(app: Application, order: Order, told: Told) -> str:
    told("acts", 0, 0)
    made = mirror(app.recording(), app.system(order.system), since=app.clock.now() - _MIRRORED)
    return f"{len(made.write_backs)} proposed"


def _replies(app: Application, order: Order, told: Told) -> str:
    """Every configured mailbox, one after the other."""
    from duecourse.mailboxes import mails_of

    del order
    lines: list[str] = []
    for name in sorted(app.settings.mailboxes):
        told(name, 0, 0)
        with mails_of(app, name) as mails:
            made = take_in(app.planning(), mails, limit=_MOST_MESSAGES)
        lines.append(f"{name}: {made.taken} taken in, {made.proposals} proposed, {made.unassigned} unassigned")
    return "; ".join(lines) or "no mailbox is configured"


def _anchor(app: Application, order: Order, told: Told) -> str:
    from duecourse.auditing import anchor_or_fail

    del order
    told("the audit trail", 0, 0)
    return anchor_or_fail(app)


def _retention(app: Application, order: Order, told: Told) -> str:
    del order
    told("what was kept long enough", 0, 0)
    made = apply_retention(app.erasing(preview=False), payload_days=app.settings.policy.payload_days)
    return ", ".join(f"{row.emptied} {row.what}" for row in made.rows if row.emptied) or "nothing is old enough"


def _outreach(kind: Kind, *, answers: bool = False) -> Work:
    def work(app: Application, order: Order, told: Told) -> str:
        from duecourse.reaching import reaching

        asked = OutreachAsked(wish=Wish(kind=kind), answers=answers, entity=order.entity, limit=_MOST_MESSAGES)
        with reaching(app) as run:
            made = send(run, asked, told=told)
        states = Counter(row.state for row in made.messages)
        return ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "nobody to write to"

    return work


def _announce(app: Application, order: Order, told: Told) -> str:
    from duecourse.announcing import announce

    del order
    return announce(app, told)


def _figures(app: Application, order: Order, told: Told) -> str:
    """The worklist ranked for the console."""
    del order
    told("the worklist", 0, 0)
    return f"{rank(app.assessing()).accounts} accounts ranked"


WORK: Final[Mapping[Flow, Work]] = {
    "sync": _sync, "assess": _assess, "send": _send, "reconcile": _reconcile, "mirror": _mirror,
    "outreach": _outreach("reminder"), "courtesy": _outreach("courtesy"), "replies": _replies,
    "answers": _outreach("reminder", answers=True), "bank": _bank, "backfill": _backfill, "figures": _figures,
    "anchor": _anchor, "retention": _retention, "announce": _announce,
}  # fmt: skip
