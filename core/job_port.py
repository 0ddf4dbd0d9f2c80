"""What the flows need of the store about work in the background: how far it is, and places to ask an ERP from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from msgspec import Struct


class JobNote(Struct, frozen=True, kw_only=True):
    """How far a job is, and what it said at its end."""

    progress: str
    said: str
    #: times that it failed
    failures: int = 0


class Jobs(Protocol):
    """Notes about jobs, kept beside the queue."""

    def note_job(self, job: int, note: JobNote) -> None:
        """Keep how far a job is."""
        ...

    def job_notes(self, jobs: Iterable[int]) -> Mapping[int, JobNote]:
        """What is known of some jobs."""
        ...
