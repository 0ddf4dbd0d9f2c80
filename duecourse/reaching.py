"""Outreach put together out of the settings: who writes for each entity, in whose words, and through which channels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final, get_args

import msgspec
from msgspec import Struct

from adapters.kit.secrets import secret_hook
from canonical_model.errors import Misconfigured
from channels.drop import Drop
from channels.mail import Mail, MailSettings, sender_trouble
from core.outreach.drafts import Means, Sender
from core.outreach.languages import LANGUAGES
from core.outreach.port import Channel
from core.ports import Repository
from duecourse.archive import Archive
from duecourse.bootstrap import Application
from duecourse.documents import TemplateRow, Templates
from duecourse.flows.drafting import Reaching
from duecourse.rendering.phrases import phrases_of
from duecourse.rendering.renderer import TemplateRenderer
from duecourse.rendering.trying import tried

#: of the store: the version of a language's templates that was tried and let go live
_LIVE: Final = "outreach.templates."


class OutreachSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `[outreach]` says."""

    #: legal entity (`*`: the others) → how it writes
    senders: dict[str, Sender] = {}
    mail: MailSettings | None = None
    #: a folder that letters, scripts of calls and texts and notes for a portal are put into; relative to the home
    folder: str = ""
    #: where invoices lie as PDF, with {entity} and {document} put in; relative to the home
    invoices: str = ""
    #: a folder of templates of one's own
    templates: str = ""


@contextmanager
def reaching(app: Application) -> Iterator[Reaching]:
    """The companions of outreach; connections are ended at the end."""
    told = outreach_settings(app)
    renderer = TemplateRenderer(_folder(app, told.templates))
    channels = dict(_channels(app, told))
    try:
        yield Reaching(
            assessing=app.assessing(), recording=app.recording(), renderer=renderer, channels=channels,
            senders=told.senders, zones=zones_of, copy_of=_archive(app, told.invoices).copy_of,
            untested=lambda repository, language: _untested(repository, renderer, language),
        )  # fmt: skip
    finally:
        for channel in channels.values():
            channel.close()


def outreach_settings(app: Application) -> OutreachSettings:
    """What `[outreach]` says; Misconfigured names what cannot be."""
    try:
        told = msgspec.convert(app.settings.outreach, OutreachSettings, strict=False, dec_hook=secret_hook)
    except msgspec.ValidationError as error:
        raise Misconfigured(f"[outreach]: {error}", remedy="correct duecourse.toml") from error
    for entity, sender in told.senders.items():
        if trouble := sender_trouble(sender):
            raise Misconfigured(f"[outreach.senders.{entity}]: {trouble}", remedy="correct name or mail")
    return told


def _channels(app: Application, told: OutreachSettings) -> Iterator[tuple[Means, Channel]]:
    if told.mail is not None:
        yield "mail", Mail(told.mail, now=app.clock.now)
    folder = _folder(app, told.folder)
    means: tuple[Means, ...] = get_args(Means)
    for one in means if folder is not None else ():
        if one != "mail" or told.mail is None:
            yield one, Drop(folder or Path(), one)


def _folder(app: Application, told: str) -> Path | None:
    return app.settings.home / told if told else None


def _archive(app: Application, told: str) -> Archive:
    return Archive(path=str(app.settings.home / told) if told else "")


def _untested(repository: Repository, renderer: TemplateRenderer, language: str) -> str:
    """Why the templates of a language may not be used; ours as shipped are tried with each release."""
    version = renderer.version(language)
    if version in {phrases_of(language).version, repository.settings().get(_LIVE + language)}:
        return ""
    return f"the templates of {language} ({version}) were not tried: run `duecourse outreach templates --go-live`"


def try_templates(app: Application, *, go_live: bool) -> Templates:
    """Try the templates of every language; with `go_live` those without a fault may be used from now on."""
    told = outreach_settings(app)
    renderer = TemplateRenderer(_folder(app, told.templates))
    rows = [_tried(app, renderer, language, go_live=go_live) for language in LANGUAGES]
    return Templates(templates=tuple(rows))


def _tried(app: Application, renderer: TemplateRenderer, language: str, *, go_live: bool) -> TemplateRow:
    version = renderer.version(language)
    count, faults = tried(renderer, language)
    with app.store.unit(app.actor, app.scope) as repository:
        if go_live and not faults and _untested(repository, renderer, language):
            repository.set_setting(_LIVE + language, version)
        live = not _untested(repository, renderer, language)
    own = version != phrases_of(language).version
    return TemplateRow(language=language, version=version, own=own, live=live, tried=count, faults=faults)


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """The time zones of a country, by Unicode's CLDR."""
    from babel.core import get_global

    territory = country.upper()
    return tuple(sorted(zone for zone, owner in get_global("zone_territories").items() if owner == territory))
