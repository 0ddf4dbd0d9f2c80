"""How things stand, in numbers, for whoever watches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import func, select, text

from core.standing_port import Standing
from store.schema import AUDIT_HEAD, READ_STATE, WRITE_STEP
from store.session import Session

#: of the queue; its tables are made when work is first put in
_THERE: Final = text("SELECT to_regclass('procrastinate_jobs') IS NOT NULL")
_JOBS: Final = text("SELECT status::text, count(*) FROM procrastinate_jobs GROUP BY status")
_DUE: Final = text(
    "SELECT count(*), coalesce(extract(epoch FROM now() - min(coalesce(j.scheduled_at, e.at))), 0)::float8"
    " FROM procrastinate_jobs j"
    " CROSS JOIN LATERAL (SELECT min(at) AS at FROM procrastinate_events WHERE job_id = j.id) e"
    " WHERE j.status = 'todo' AND (j.scheduled_at IS NULL OR j.scheduled_at <= now())"
)


class StandingReads(Session):
    """The repository's part in being watched."""

    def standing(self) -> Standing:
        """How things stand."""
        states = select(WRITE_STEP.c.state, func.count()).group_by(WRITE_STEP.c.state)
        entries = select(func.coalesce(func.max(AUDIT_HEAD.c.number), 0))
        jobs, due, oldest = self._queue()
        ages, never = self._readings()
        return Standing(
            steps={row[0]: int(row[1]) for row in self.connection.execute(states)},
            jobs=jobs, due=due, oldest_due=max(oldest, 0.0),
            entries=int(self.connection.execute(entries).scalar_one()),
            reading_ages=ages, never_whole=never,
        )  # fmt: skip

    def _queue(self) -> tuple[Mapping[str, int], int, float]:
        if not self.connection.execute(_THERE).scalar_one():
            return {}, 0, 0.0
        jobs = {state: int(count) for state, count in self.connection.execute(_JOBS)}
        due, oldest = self.connection.execute(_DUE).one()
        return jobs, int(due), oldest

    def _readings(self) -> tuple[Mapping[str, float | None], Mapping[str, int]]:
        whole = READ_STATE.c.complete_at
        wanted = select(READ_STATE.c.system, func.min(whole), func.count() - func.count(whole))
        rows = self.connection.execute(wanted.group_by(READ_STATE.c.system)).all()
        now = self.now()
        ages = {system: None if oldest is None else (now - oldest).total_seconds() for system, oldest, _ in rows}
        return ages, {system: int(never) for system, _, never in rows if never}
