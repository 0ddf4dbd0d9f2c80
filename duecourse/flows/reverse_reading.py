"""Reverse reading: after a sync, our records follow what finance did with our blocks in the ERP's own screens.

A block that finance lifted ends the record behind it; one that finance replaced is the ERP's from then on. What the
reading cannot have seen, what went with a settled item, and what we are taking back ourselves is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Final

from msgspec import structs

from canonical_model.collecting import Dispute, Hold, PromiseToPay
from canonical_model.identity import RecordId
from canonical_model.steps import Bounds
from canonical_model.write_back import UndoAct, WriteBack
from core.disputes import close_dispute
from core.holds import LIFTED, OPEN_DISPUTE, STANDING_PROMISE, is_active, lifted
from core.ports import EchoSeen, Repository, System
from core.promises import withdraw
from core.write_back.events import Undone
from core.write_back.machine import advance
from core.write_back.proposing import subject_of
from core.write_back.reverse_reading import Fate, fates, marks
from duecourse.flows.runs import Syncing

#: acts that something is still to be taken back of, or was turned down to be
_OVER: Final = frozenset({"rejected", "superseded", "refused", "withdrawn"})
_TOOK_EFFECT: Final = frozenset({"confirmed", "partly"})
_WORDS: Final = {
    "lifted": "finance lifted our block: {record} ended",
    "partly": "finance lifted some of our blocks: {record} stands on the others; withdraw it if it should not",
    "replaced": "finance put another block in the place of ours: {record} stands, the block is theirs",
}


def follow_finance(run: Syncing, system: System, *, entities: Iterable[str], read_since: datetime) -> Iterator[str]:
    """What finance changed, in words, entity by entity; each entity's records follow in one transaction."""
    for entity in entities:
        with run.units.unit(run.actor, run.scope) as repository:
            here = [one for one in repository.echoes() if (one.system, one.entity) == (system.uid, entity)]
            echoes = _told_by_finance(repository, here)
            if echoes:
                yield from _follow(repository, echoes, today=run.clock.today(), read_since=read_since)


def _told_by_finance(repository: Repository, echoes: Sequence[EchoSeen]) -> list[EchoSeen]:
    """Without promises that the ERP keeps as records: it ends them by its own verdict, beside which ours stands."""
    promises = {promise.id for promise in repository.promises()} if echoes else set()
    return [one for one in echoes if not (one.kind == "reference" and one.record_id in promises)]


def _follow(repository: Repository, echoes: Sequence[EchoSeen], *, today: date, read_since: datetime) -> Iterator[str]:
    found = fates(echoes, read_since=read_since, standing=_standing(repository, echoes))
    acts = repository.write_backs() if found else ()
    undoing = [act for act in acts if isinstance(act.act, UndoAct) and act.state not in _OVER]
    undone = {act.act.undoes for act in undoing if isinstance(act.act, UndoAct) and act.state != "proposed"}
    records = _records(repository) if found else {}
    for fate in found:
        ours = [act for act in acts if subject_of(act.act) == fate.record_id and not isinstance(act.act, UndoAct)]
        if any(act.id in undone for act in ours):
            continue
        record = records.get(fate.record_id)
        yield from _told(repository, fate, record, today=today) if record is not None else _cash_back(ours)
        for act in ours:
            _forget(repository, act, set(fate.gone))
        _supersede(repository, undoing, {act.id for act in ours})


def _standing(repository: Repository, echoes: Iterable[EchoSeen]) -> set[str]:
    """Of what our blocks are about: items still open, and customers."""
    wanted = {RecordId(echo.subject_id) for echo in echoes}
    items = {item.id for item in repository.items(wanted) if item.open_minor}
    return {*items, *(customer.id for customer in repository.customers() if customer.id in wanted)}


def _records(repository: Repository) -> dict[RecordId, Hold | PromiseToPay | Dispute]:
    found: list[Hold | PromiseToPay | Dispute] = [*repository.holds(), *repository.promises(), *repository.disputes()]
    return {record.id: record for record in found}


def _cash_back(acts: Iterable[WriteBack]) -> Iterator[str]:
    """An item that we settled is open again."""
    for act in acts:
        if act.state in _TOOK_EFFECT:
            yield f"finance reset our clearing: {act.entity} {act.operation} {act.id[:12]} is taken back"


def _told(repository: Repository, fate: Fate, record: Hold | PromiseToPay | Dispute, *, today: date) -> Iterator[str]:
    """End the record if all its blocks were lifted; say what happened unless it was over anyway."""
    if not _stands(record, today):
        return
    if fate.what == "lifted":
        repository.put(_ended(record, today), because=LIFTED)
    kind = type(record).KIND
    yield _WORDS[fate.what].format(record=f"{record.entity} {kind} {record.id[:12]}")


def _stands(record: Hold | PromiseToPay | Dispute, today: date) -> bool:
    match record:
        case Hold():
            return is_active(record, today)
        case PromiseToPay(status=status):
            return status in STANDING_PROMISE
        case Dispute(status=status):
            return status in OPEN_DISPUTE


def _ended(record: Hold | PromiseToPay | Dispute, today: date) -> Hold | PromiseToPay | Dispute:
    match record:
        case Hold():
            return lifted(record, on=today)
        case PromiseToPay():
            return withdraw(record, why=LIFTED)
        case Dispute():
            return close_dispute(record, "withdrawn", on=today, resolution=LIFTED)


def _forget(repository: Repository, act: WriteBack, gone: set[RecordId]) -> None:
    """What finance took back of an act is withdrawn, as if we had."""
    for step in repository.steps(write_back=act.id):
        if step.state == "confirmed" and gone & marks(step):
            ended, _ = advance(step, Undone(LIFTED), now=repository.time(), bounds=Bounds())
            repository.change_step(ended, emits=(ended.state,), because=LIFTED)


def _supersede(repository: Repository, undoing: Iterable[WriteBack], acts: set[RecordId]) -> None:
    """A proposal to take back what finance took back itself is not needed any more."""
    for undo in undoing:
        if undo.state == "proposed" and isinstance(undo.act, UndoAct) and undo.act.undoes in acts:
            repository.put(structs.replace(undo, state="superseded"), because=LIFTED)
