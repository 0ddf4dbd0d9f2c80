"""Announcing: what the audit trail says happened is posted to each webhook, from where it was left, at least once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from canonical_model.errors import AdapterError, Misconfigured
from channels.webhook import Event, WebhookSettings, post
from core.audit_port import AuditEntry
from duecourse.bootstrap import Application
from duecourse.flows.inquire import system_names

#: the name under which the store keeps up to which entry a webhook was told
CURSOR: Final = "webhook {}"
#: entries that are looked at at once
_PAGE: Final = 1_000
#: entries that may pass unannounced before it is written down that they did
_UNWRITTEN: Final = 10_000

Told = Callable[[str, int, int], None]


def announce(app: Application, told: Told) -> str:
    """Tell every webhook what is new; one that does not answer keeps no other from being told."""
    lines, failed = [], []
    for name in sorted(app.settings.webhooks):
        told(name, 0, 0)
        try:
            lines.append(f"{name}: {_announced(app, name)} events")
        except AdapterError as error:
            failed.append(error)
    if failed:
        raise failed[0]
    return "; ".join(lines) or "no webhook is configured"


def webhook_settings(app: Application, name: str) -> WebhookSettings:
    """The settings of one webhook; Misconfigured where something in it is wrong."""
    try:
        return msgspec.convert(app.settings.webhooks[name], WebhookSettings, strict=False)
    except msgspec.ValidationError as error:
        raise Misconfigured(f"[webhooks.{name}]: {error}", remedy="correct duecourse.toml") from error


def _announced(app: Application, name: str) -> int:
    settings = webhook_settings(app, name)
    with app.store.snapshot(app.actor, app.scope) as repository:
        names = system_names(repository)
        kept = repository.settings().get(CURSOR.format(name), "")
        head = repository.audit_head()
    if not kept:
        return _begun(app, name, 0 if head is None else head.number)
    count, before, place = 0, int(kept), int(kept)
    while entries := _page(app, place):
        events = [_event(one, names) for one in entries if settings.wants(one.action)]
        if events:
            post(name, settings, events, now=app.passing.now())
        place, count = entries[-1].number, count + len(events)
        if events or place - before >= _UNWRITTEN:
            _kept(app, name, place)
            before = place
    return count


def _begun(app: Application, name: str, place: int) -> int:
    """A new webhook hears of what happens from now on."""
    _kept(app, name, place)
    return 0


def _page(app: Application, place: int) -> Sequence[AuditEntry]:
    with app.store.snapshot(app.actor, app.scope) as repository:
        found = repository.audit(after=place, limit=_PAGE)
    own = CURSOR.format("")
    # what only says how far webhooks were told is no reason to go on telling
    return found if any(not (one.action == "set setting" and one.subject.startswith(own)) for one in found) else ()


def _kept(app: Application, name: str, place: int) -> None:
    with app.store.unit(app.actor, app.scope) as repository:
        repository.set_setting(CURSOR.format(name), str(place))


def _event(one: AuditEntry, names: dict[str, str]) -> Event:
    return Event(
        id=one.number, at=one.at, action=one.action, subject=one.subject, system=names.get(one.system, one.system),
        entity=one.entity,
    )  # fmt: skip
