"""Retention: what was kept long enough is emptied, class by class; what a law still wants is kept and counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Literal

from canonical_model.communications import Communication, ReceivedMessage
from core.erasing_port import Mention
from core.erasure import emptied, waits
from core.ports import Repository
from core.retention import day_of, kept_until
from duecourse.documents import RetentionApplied, RetentionRow
from duecourse.flows.erase import Erasing

_KINDS: Final = {"messages": "communication", "replies": "received_message"}


def apply_retention(run: Erasing, *, payload_days: int) -> RetentionApplied:
    """Empty what is older than the settings say; with `preview` only count it."""
    opened = run.units.snapshot if run.preview else run.units.unit
    with opened(run.actor, run.scope) as repository:
        rows = (
            _payloads(run, repository, payload_days),
            _messages(run, repository, "messages", run.retention.messages),
            _messages(run, repository, "replies", run.retention.replies),
            _inputs(run, repository),
            _job_notes(run, repository),
            RetentionRow(what="ledgers, their history and the audit trail", days=0, emptied=0, kept=0, why=_BOOKS),
        )
    return RetentionApplied(preview=run.preview, rows=rows)


_BOOKS: Final = (
    "books are kept by law for years: 10 in Germany (HGB § 257 (4), AO § 147 (3)); nothing of them is emptied"
)


def _payloads(run: Erasing, repository: Repository, days: int) -> RetentionRow:
    before = run.clock.now() - timedelta(days=days)
    count = repository.payloads_seen(before=before) if run.preview else repository.forget_payloads(before=before)
    return RetentionRow(what="payloads in quarantine", days=days, emptied=count, kept=0, why="[policy] payload_days")


def _messages(run: Erasing, repository: Repository, what: Literal["messages", "replies"], days: int) -> RetentionRow:
    done = kept = 0
    subjects = set()
    countries = {(one.system, one.entity): one.country for one in repository.entities()}
    for mention in _old(run, repository, what, days):
        record = mention.record
        until = kept_until(record, countries.get((record.system, record.entity), ""), run.retention)
        if waits(record) or (until is not None and until[0] >= run.clock.today()):
            kept += 1
            continue
        done += 1
        subjects.add(record.id)
        if not run.preview and isinstance(record, Communication | ReceivedMessage):
            repository.put_without(mention, emptied(record))
    if subjects:
        repository.erase_texts((), subjects=subjects, preview=run.preview)
    return RetentionRow(
        what=what, days=days, emptied=done, kept=kept, why="a law wants them, or they wait" if kept else ""
    )


def _old(run: Erasing, repository: Repository, what: str, days: int) -> Iterator[Mention]:
    """Versions that are older than that and not empty yet."""
    before: date = run.clock.today() - timedelta(days=days)
    for mention in repository.messages_before(_KINDS[what], before) if days else ():
        record = mention.record
        told = isinstance(record, Communication | ReceivedMessage) and emptied(record) != record
        if told and (day_of(record) or before) < before:
            yield mention


def _inputs(run: Erasing, repository: Repository) -> RetentionRow:
    days = run.retention.inputs
    before = run.clock.now() - timedelta(days=days)
    count = repository.forget_inputs(before=before, preview=run.preview) if days else 0
    return RetentionRow(what="recorded inputs of decisions", days=days, emptied=count, kept=0, why="")


def _job_notes(run: Erasing, repository: Repository) -> RetentionRow:
    days = run.retention.job_notes
    before = run.clock.now() - timedelta(days=days)
    count = repository.forget_job_notes(before=before, preview=run.preview) if days else 0
    return RetentionRow(what="notes of jobs", days=days, emptied=count, kept=0, why="")
