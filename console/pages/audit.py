"""The audit trail: who did what to which record."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from litestar import get
from litestar.exceptions import ClientException

from console.api import administering
from console.asking import PAGE, After, Desk, Text
from console.pages.frame import Asked, Shown
from console.pages.resources import document
from duecourse.documents import AuditEntries, AuditVerified


@get("/audit", right="audit", sync_to_thread=True)
def audit(
    desk: Desk, page: Asked, actor: Text = "", action: Text = "", subject: Text = "", system: Text = "",
    entity: Text = "", text: Text = "", since: Text = "", until: Text = "", after: After = "",
) -> Shown:  # fmt: skip
    """Searched, the newest first."""
    asked = {
        "actor": actor, "action": action, "subject": subject, "system": system, "entity": entity, "text": text,
    }  # fmt: skip
    found = document(
        administering.audit,
        AuditEntries,
        desk,
        *asked.values(),
        _instant(since),
        _instant(until, end=True),
        PAGE,
        after,
    )
    told = {**asked, "since": since, "until": until}
    return page.shown("audit.html", title="Audit", found=found, asked=told, everything=desk.scope.everything)


@get("/audit/verify", right="audit", sync_to_thread=True)
def verified(desk: Desk, page: Asked) -> Shown:
    """The whole chain, held against itself, its anchors and the records."""
    found = document(administering.verified, AuditVerified, desk)
    template = "verified_part.html" if page.part else "verified.html"
    return page.shown(template, title="The audit chain", found=found)


def _instant(day: str, *, end: bool = False) -> datetime | None:
    """The beginning of a day in UTC, or its end; None where none is named."""
    if not day:
        return None
    try:
        return datetime.combine(date.fromisoformat(day), time.max if end else time.min, UTC)
    except ValueError as error:
        raise ClientException(f"{day!r} is no day: write it as 2026-11-30") from error


HANDLERS = (audit, verified)
