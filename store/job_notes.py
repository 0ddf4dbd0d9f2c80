"""How far jobs are: one row a job, written by whoever works on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select

from core.job_port import JobNote
from store.schema import JOB_NOTE
from store.session import Session


class JobNotes(Session):
    """The repository's part about jobs."""

    def note_job(self, job: int, note: JobNote) -> None:
        """Keep how far a job is; no record changes by it, so no batch and no link of the audit chain."""
        told = {"job": job, "progress": note.progress, "said": note.said, "failures": note.failures, "at": self.now()}
        self.upsert(JOB_NOTE, told)

    def job_notes(self, jobs: Iterable[int]) -> Mapping[int, JobNote]:
        """What is known of some jobs."""
        rows = self.connection.execute(select(JOB_NOTE).where(JOB_NOTE.c.job.in_(sorted(set(jobs)))))
        return {row.job: JobNote(progress=row.progress, said=row.said, failures=row.failures) for row in rows}
