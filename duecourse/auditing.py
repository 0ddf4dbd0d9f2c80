"""The audit trail of an application: anchored outside, and held against its anchors."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from canonical_model.errors import Misconfigured
from core.audit_port import AuditVerdict, AuditWanted, Head
from duecourse.anchors import Anchor, Anchors, Lines, standing
from duecourse.bootstrap import Application
from duecourse.documents import AnchorRow, AuditAnchored, AuditVerified, UnprovenRow

#: records of a kind that are named where the chain does not prove them
MOST_UNPROVEN: Final = 20
_ANCHOR: Final = "audit anchor"


def anchors_of(app: Application) -> Anchors:
    """Where this installation's anchors stand."""
    return Anchors(app.settings.home, app.settings.audit.folders)


def newest_of(book: Anchors, path: Path) -> Anchor | None:
    """The newest anchor of a file, where there is one that can be believed."""
    try:
        anchors = book.told(path).anchors
    except Misconfigured:
        # without the public key no line can be believed
        return None
    return anchors[-1] if anchors else None


def anchor(app: Application) -> AuditAnchored:
    """Write the end of the chain down outside; nothing where nothing was added since."""
    book = anchors_of(app)
    with app.store.unit(app.actor, app.scope) as repository:
        head = repository.audit_head()
        newest = repository.audit_page(AuditWanted(action=_ANCHOR), before=None, limit=1)
        if head is None or (newest and newest[0].number == head.number):
            return AuditAnchored(number=head.number if head else 0, at=None, files=(), failed=())
        made, failed = book.add(head, at=app.clock.now())
        repository.audit_anchor(made.number, made.signature)
    written = tuple(str(path) for path in book.files if path not in failed)
    told = tuple(f"{path}: {why}" for path, why in failed.items())
    return AuditAnchored(number=made.number, at=made.at, files=written, failed=told)


def anchor_or_fail(app: Application) -> str:
    """Anchor as a job: one line; Misconfigured where a folder could not be written to."""
    made = anchor(app)
    if made.failed:
        raise Misconfigured("; ".join(made.failed), remedy="mend the folder; what it misses is written next time")
    return f"entry {made.number} in {len(made.files)} files" if made.files else "nothing was added since"


def verified(
    app: Application, *, more: Sequence[Path] = (), key: Path | None = None, records: bool = True
) -> AuditVerified:
    """The chain held against itself, against every anchor, and the records against the chain."""
    book = anchors_of(app)
    told = [book.told(path, key=key) for path in (*book.files, *more)]
    kept = {one.number: one.head for one in chain.from_iterable(standing(lines.anchors) for lines in told)}
    with app.store.snapshot(app.actor, app.scope) as repository:
        verdict = repository.verify_audit(tuple(kept.values()))
        said = repository.audit_page(AuditWanted(action=_ANCHOR), before=None, limit=1)
        unproven = repository.unproven(limit=MOST_UNPROVEN) if records and verdict.ok else ()
    newest = int(said[0].subject) if said else 0
    rows = tuple(_row(lines, newest=newest if lines.path in book.files else 0) for lines in told)
    return AuditVerified(
        ok=verdict.ok and not unproven and all(row.ok for row in rows),
        entries=verdict.entries,
        first_broken=verdict.first_broken,
        how=verdict.how,
        beyond_anchors=_beyond(verdict, kept),
        anchors=rows,
        unproven=tuple(UnprovenRow(kind=one.kind, id=one.id, why=one.why) for one in unproven),
    )


def _beyond(verdict: AuditVerdict, anchors: dict[int, Head]) -> int:
    """Entries that only the chain itself vouches for."""
    return max(0, verdict.entries - max(anchors, default=0))


def _row(lines: Lines, *, newest: int) -> AnchorRow:
    last: Anchor | None = lines.anchors[-1] if lines.anchors else None
    lacks = (
        f"the chain says that entry {newest} was written down, and this file does not tell of it"
        if newest > max((one.number for one in lines.anchors), default=0)
        else ""
    )
    told = lines.broken or lacks
    return AnchorRow(
        file=str(lines.path), ok=not told, anchors=len(lines.anchors), newest=last.number if last else 0,
        at=last.at if last else None, restored=sum(one.restored for one in lines.anchors), detail=told,
    )  # fmt: skip
