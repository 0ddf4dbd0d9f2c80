"""What the commands of jobs print."""

from __future__ import annotations

from duecourse.documents.base import Document
from duecourse.documents.reading import JobRow


class Jobs(Document, frozen=True, kw_only=True):
    """Jobs, the newest first, and the cursor of the next page."""

    jobs: tuple[JobRow, ...]
    next: str | None = None
    #: flows that are paused
    paused: tuple[str, ...] = ()
