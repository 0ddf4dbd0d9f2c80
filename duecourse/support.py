"""The support bundle: what helps to see what is wrong, of fields that are named here one by one.

Nothing is taken out of texts: texts are not put in. Systems and entities bear numbers in place of their names. What is
made so is looked through once more for addresses, bank accounts, cards and the secrets of the settings, and is not
written where one is found.
"""

from __future__ import annotations

import os
import platform
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, requires, version
from itertools import count
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec

from canonical_model.errors import Misconfigured
from core.personal import personal
from duecourse.bootstrap import Application
from duecourse.doctor import diagnose
from duecourse.documents import Bundled
from duecourse.installed import OURS
from duecourse.job_desk import queue_of
from duecourse.settings import Settings
from store.migrations import newest_revision

#: jobs of which the bundle tells
_MOST_JOBS: Final = 500
#: a value of the settings is looked for from this length on: shorter ones stand everywhere
_SHORTEST_SECRET: Final = 6
_PERIODS: Final = ("messages", "replies", "inputs", "job_notes")
Numbered = Mapping[str, str]


def bundle(app: Application, path: Path) -> Bundled:
    """Write the bundle; Misconfigured, and nothing written, where something personal or secret would be in it."""
    if path.exists():
        raise Misconfigured(f"{path} is there already", remedy="name a new file")
    parts = {name: msgspec.json.format(msgspec.json.encode(told), indent=1) for name, told in _parts(app)}
    refuse(parts, secrets=_secrets(app.settings))
    with (
        open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file,  # noqa: PTH123 - its mode is given at its making
        ZipFile(file, "w", ZIP_DEFLATED) as packed,
    ):
        for name, content in parts.items():
            packed.writestr(name, content)
    return Bundled(ok=True, path=str(path), rows=len(parts), files=tuple(parts), bytes=path.stat().st_size)


def refuse(parts: Mapping[str, bytes], *, secrets: frozenset[str] = frozenset()) -> None:
    """Misconfigured where a part holds what must not leave this house; what it is is not said."""
    for name, content in parts.items():
        text = content.decode()
        found = [
            *personal(text),
            *(["value of the settings"] if any(one in text for one in secrets) else []),
        ]
        if found:
            raise Misconfigured(
                f"{name} would hold a {found[0]}: no bundle was made", remedy="tell us so; send nothing"
            )


def _parts(app: Application) -> Iterator[tuple[str, Any]]:
    with app.store.snapshot(app.actor, app.scope) as repository:
        states, systems, modes = repository.read_states(), repository.systems(), repository.write_modes()
        head, steps = repository.audit_head(), repository.steps()
    systems_by_id = _numbered("system", [one.uid for one in systems])
    by_name = {one.name: systems_by_id[one.uid] for one in systems}
    entities = _numbered("entity", sorted({one.entity for one in states} | {key[1] for key in modes}))
    yield "versions.json", _versions()
    yield "settings.json", _settings(app.settings, by_name)
    yield (
        "checks.json",
        [
            {"system": by_name.get(one.system, ""), "check": _plain(one.check), "status": one.status}
            for one in diagnose(app)
        ],
    )
    yield "read_states.json", [
        {
            "system": systems_by_id.get(one.system, ""), "entity": entities[one.entity], "feed": one.feed,
            "completeness": one.completeness, "complete_at": one.complete_at, "attempted_at": one.attempted_at,
            "failed": bool(one.failure), "open_count": one.open_count, "open_count_before": one.open_count_before,
        }
        for one in states
    ]  # fmt: skip
    yield (
        "writing.json",
        {
            "modes": Counter(f"{operation} {mode}" for (_, _, operation), mode in modes.items()),
            "steps": Counter(f"{one.operation} {one.name} {one.state}" for one in steps),
        },
    )
    yield "jobs.json", list(_jobs(app, by_name))
    yield "store.json", {
        "revision": newest_revision(), "audit_entries": head.number if head else 0, "rows": app.store.rows(),
        "bundled": not (app.settings.store.url or app.settings.store.url_env), "server": app.store.server_version(),
    }  # fmt: skip


def _versions() -> dict[str, str]:
    names = sorted(
        {line.split(">")[0].split("[")[0].split(";")[0].split("=")[0].strip() for line in requires(OURS) or ()}
    )
    found = {"duecourse": version(OURS), "python": platform.python_version(), "system": platform.system()}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def _settings(settings: Settings, names: Numbered) -> dict[str, Any]:
    return {
        "systems": [
            {
                "system": names.get(one.name, "not read yet"), "product": one.product,
                "limits": msgspec.to_builtins(one.limits), "write_bounds": one.write_bounds,
                "options": sorted(key for key in one.options if key.isidentifier()),
            }
            for one in settings.systems
        ],
        "group": msgspec.to_builtins(settings.group),
        "writes": {"nights": settings.writes.nights, "two_approvers": bool(settings.writes.two_approvers_above)},
        "jobs": msgspec.to_builtins(settings.jobs),
        "retention": {name: getattr(settings.retention, name) for name in _PERIODS},
        "schedules": [
            {"flow": one.flow, "cron": one.cron, "time_zone": one.time_zone, "systems": len(one.systems)}
            for one in settings.timetable.schedules.values()
        ],
        "counts": {
            "approvers": len(settings.approvers), "mailboxes": len(settings.mailboxes), "bank": len(settings.bank),
            "outreach": len(settings.outreach), "audit_folders": len(settings.audit.folders),
            "closed": len(settings.timetable.closed), "foreign_adapters": len(settings.adapters),
        },
    }  # fmt: skip


def _jobs(app: Application, names: Numbered) -> Iterator[dict[str, Any]]:
    with queue_of(app) as queue:
        for row in queue.rows(before=None, limit=_MOST_JOBS):
            yield {
                "id": row["id"], "flow": row["args"]["flow"], "system": names.get(row["args"]["system"], ""),
                "partition": row["args"].get("partition", ""), "state": row["status"], "attempts": row["attempts"],
                "scheduled": row["args"].get("scheduled"), "deferred_at": row["deferred_at"],
            }  # fmt: skip


def _numbered(what: str, ids: list[Any]) -> dict[str, str]:
    """Numbers in place of names, which may be anybody's."""
    numbers = count(1)
    return {str(one): f"{what}-{next(numbers)}" if one else "" for one in ids}


def _plain(check: str) -> str:
    """A check's name where it is one of words alone; some bear what they are about."""
    return check if check.replace(" ", "").replace("_", "").isalpha() and len(check) < 40 else "other"  # noqa: PLR2004 - no name of ours is longer


def _secrets(settings: Settings) -> frozenset[str]:
    """Every text in the settings that names somebody or opens something."""
    told = {
        "systems": [one.options for one in settings.systems],
        "outreach": settings.outreach, "mailboxes": settings.mailboxes, "approvers": list(settings.approvers),
        "store": settings.store.url,
    }  # fmt: skip
    products = [one.product for one in settings.systems]
    found = (one for one in _texts(told) if len(one) >= _SHORTEST_SECRET)
    return frozenset(one for one in found if not any(one in product for product in products))


def _texts(told: Any) -> Iterator[str]:  # noqa: ANN401 - TOML values
    match told:
        case str():
            yield told
        case dict():
            for one in told.values():
                yield from _texts(one)
        case list() | tuple():
            for one in told:
                yield from _texts(one)
