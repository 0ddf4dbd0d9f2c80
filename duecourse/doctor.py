"""Doctor: what is wrong between this installation and its systems, and what to do about it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import timedelta
from importlib.metadata import distribution, packages_distributions
from typing import Final

from canonical_model.adapter import Check
from canonical_model.errors import AdapterError
from duecourse.auditing import anchors_of, newest_of
from duecourse.bootstrap import Application
from duecourse.flows.names import STOPPED
from duecourse.flows.permission import not_bound
from duecourse.installed import OURS
from duecourse.settings import FILE_NAME

#: the top-level packages that must be ours, or another distribution shadows us
TOP_LEVELS: Final = ("adapters", "canonical_model", "conformance", "core", "duecourse", "simulators", "store")

#: an anchor older than this is told of
_ANCHOR_AGE: Final = timedelta(days=1)


def diagnose(app: Application) -> Iterator[Check]:
    """All checks, those of the installation first; a system that cannot even be opened is a failed check."""
    yield _store(app)
    yield _anchored(app)
    yield _shadowing()
    yield _write_modes(app)
    for system in app.settings.systems:
        try:
            with app.reader(system.name) as reader:
                yield from reader.check()
        except AdapterError as error:
            yield Check(system=system.name, check="connect", status="fail", detail=error.message, remedy=error.remedy)


def _store(app: Application) -> Check:
    with app.store.unit(app.actor, app.scope) as repository:
        batch, verdict = repository.batch(), repository.verify_audit()
    if not verdict.ok:
        return Check(
            system="",
            check="audit chain",
            status="fail",
            detail=f"broken at entry {verdict.first_broken}: {verdict.how}",
            remedy="keep the database as it is and compare with a backup",
        )
    return Check(
        system="", check="store", status="ok", detail=f"batch {batch}, {verdict.entries} audit entries, chain whole"
    )


def _anchored(app: Application) -> Check:
    """How long ago the end of the audit chain was written down outside."""
    book = anchors_of(app)
    newest = [one for path in book.files if (one := newest_of(book, path)) is not None]
    if not newest:
        detail, remedy = "the end of the chain stands nowhere outside the store", "`duecourse audit anchor`, hourly"
        return Check(system="", check="audit anchors", status="warn", detail=detail, remedy=remedy)
    age = app.clock.now() - max(one.at for one in newest)
    late = age > _ANCHOR_AGE
    return Check(
        system="", check="audit anchors", status="warn" if late else "ok",
        detail=f"the newest is {age.total_seconds() / 3600:.1f} hours old, in {len(newest)} files",
        remedy="schedule the flow `anchor` hourly" if late else "",
    )  # fmt: skip


def _shadowing() -> Check:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # broken metadata of unrelated distributions
        owners = packages_distributions()
    others = {name: sorted(set(owners.get(name, ())) - {OURS}) for name in TOP_LEVELS}
    shadowed = [f"{name} ({', '.join(found)})" for name, found in others.items() if found]
    version = distribution(OURS).version
    if shadowed:
        return Check(
            system="",
            check="packages",
            status="fail",
            detail=f"also provided by another distribution: {'; '.join(shadowed)}",
            remedy="install duecourse in an environment of its own",
        )
    return Check(system="", check="packages", status="ok", detail=f"duecourse {version}")


def _write_modes(app: Application) -> Check:
    run = app.approving()
    with app.store.unit(app.actor, app.scope) as repository:
        modes = repository.write_modes()
        stopped = repository.settings().get(STOPPED)
        unbound = [why for system, tenant in run.tenants.items() if (why := not_bound(repository, system, tenant))]
    allowed = sum(1 for mode in modes.values() if mode != "off")
    if stopped:
        return Check(
            system="", check="writing", status="warn", detail=f"stopped: {stopped}", remedy="`duecourse writes resume`"
        )
    if not run.tenants or not allowed:
        detail = f"nothing is written; proposals are made for {allowed} operations of entities"
        return Check(system="", check="writing", status="ok", detail=detail)
    if unbound:
        return Check(system="", check="writing", status="warn", detail=unbound[0], remedy="`duecourse adopt`")
    return _approvers(app, allowed)


def _approvers(app: Application, allowed: int) -> Check:
    detail = f"{allowed} operations of entities may be written; {len(app.settings.approvers)} people may approve"
    if app.settings.approvers:
        return Check(system="", check="writing", status="ok", detail=detail)
    remedy = f"name them under [approvers.NAME] in {FILE_NAME}"
    return Check(system="", check="writing", status="warn", detail=detail, remedy=remedy)
