"""Backups of the store, and putting one back: nothing goes out of a restored store before somebody adopts it."""

from __future__ import annotations

from os import environ
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.audit_port import Head
from duecourse.anchors import Anchors, standing
from duecourse.bootstrap import application, database_of
from duecourse.documents import BackedUp, Restored
from duecourse.flows.commits import LOST_COMMITS_AT
from duecourse.flows.names import STOPPED
from duecourse.settings import load
from store.backups import Manifest, back_up, restore_from
from store.migrations import newest_revision

if TYPE_CHECKING:
    from duecourse.bootstrap import Application

_UPSERT: Final = "INSERT INTO setting VALUES ({}, {}) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
#: what was bound is bound no more, and not as if it had never been: allowing to write must not bind it again
_UNBIND: Final = "UPDATE setting SET value = {} WHERE name LIKE {}"
_NEXT: Final = "run `duecourse adopt` once no other store writes; messages sent since the backup are unknown here"


def backed_up(app: Application, path: Path) -> BackedUp:
    """Write the store into a file."""
    made = back_up(app.store.url, path, at=app.clock.now())
    return BackedUp(
        ok=True, path=str(path), rows=sum(made.tables.values()), tables=len(made.tables), revision=made.revision,
        taken_at=made.taken_at, entries=made.audit_number, bytes=path.stat().st_size, sha256=made.dump_sha256,
    )  # fmt: skip


def restored(home: Path, path: Path, *, replace: bool, act_as: str | None) -> Restored:
    """Put a backup back into the store that the settings name, stopped and bound to no tenant."""
    settings = load(home, environ)
    why = f"restored from a backup: {_NEXT}"
    with database_of(settings) as url:
        manifest = restore_from(url, path, replace=replace, then=[
            (_UPSERT, (STOPPED, why)), (_UPSERT, (LOST_COMMITS_AT, "1970-01-01T00:00:00+00:00")),
            (_UNBIND, ("restored from a backup", "writes.binding.%")),
        ])  # fmt: skip
        with application(home, act_as=act_as) as app:
            return _said(app, path, manifest)


def _said(app: Application, path: Path, manifest: Manifest) -> Restored:
    """Tell the chain and its anchors that it is a restored one: what came later was given up, not cut off."""
    end = Head(number=manifest.audit_number, hash=bytes.fromhex(manifest.audit_hash))
    given_up = _given_up(app, end)
    with app.store.unit(app.actor, app.scope) as repository:
        repository.set_setting(LOST_COMMITS_AT, repository.time().isoformat())
        # who was signed in then is not now
        repository.sign_out(before=app.clock.now())
        repository.audit_restored(manifest.dump_sha256, f"taken at {manifest.taken_at:%Y-%m-%dT%H:%M:%SZ}")
    with app.store.snapshot(app.actor, app.scope) as repository:
        verdict = repository.verify_audit()
    return Restored(
        ok=verdict.ok, path=str(path), rows=sum(manifest.tables.values()), from_revision=manifest.revision,
        revision=newest_revision(), taken_at=manifest.taken_at, entries=verdict.entries, chain_whole=verdict.ok,
        given_up=given_up, next=_NEXT,
    )  # fmt: skip


def _given_up(app: Application, end: Head) -> int:
    book = Anchors(app.settings.home, app.settings.audit.folders)
    newest = max((one.number for one in standing(book.told(book.files[0]).anchors)), default=0) if _known(book) else 0
    if newest > end.number:
        book.add(end, at=app.clock.now(), restored=True)
    return max(0, newest - end.number)


def _known(book: Anchors) -> bool:
    return book.files[0].exists()
