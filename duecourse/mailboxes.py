"""Mailboxes of the settings as mails that can be taken in, each with the place up to which its folder is read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import msgspec

from adapters.kit.secrets import secret_hook
from canonical_model.errors import Misconfigured
from channels.mailbox import MOST_BYTES, FetchedMail, Mailbox, MailboxSettings, Place
from duecourse.bootstrap import Application
from duecourse.flows.reply_ground import Incoming

#: the name under which the store keeps how far a mailbox was read
CURSOR: Final = "mailbox {}"
#: mails of one mailbox that are looked at in one run, known ones among them
MOST_FETCHED: Final = 20_000


@contextmanager
def mails_of(app: Application, name: str) -> Iterator[Iterator[Incoming]]:
    """What came into a mailbox since the last time, fetched one by one as it is asked for."""
    settings = settings_of(app, name)
    with app.store.snapshot(app.actor, app.scope) as repository:
        place = Place.of(repository.settings().get(CURSOR.format(name), ""))
    mailbox = Mailbox(name, settings, now=app.clock.now)
    try:
        yield (_incoming(name, mail) for mail in mailbox.since(place, most=MOST_FETCHED))
    finally:
        mailbox.close()


def settings_of(app: Application, name: str) -> MailboxSettings:
    """The settings of one mailbox; Misconfigured if there is none of that name, or something in it is wrong."""
    told = app.settings.mailboxes.get(name)
    if told is None:
        known = ", ".join(sorted(app.settings.mailboxes)) or "none"
        raise Misconfigured(f"no mailbox named {name!r} in duecourse.toml (known: {known})", remedy="name one of them")
    try:
        return msgspec.convert(told, MailboxSettings, strict=False, dec_hook=secret_hook)
    except msgspec.ValidationError as error:
        raise Misconfigured(f"mailbox {name}: {error}", remedy="correct duecourse.toml") from error


def _incoming(name: str, mail: FetchedMail) -> Incoming:
    return Incoming(
        name=mail.name, content=mail.content, came=mail.came, cursor=(CURSOR.format(name), str(mail.behind)),
        said=f"only its first {MOST_BYTES} bytes are read" if mail.cut else "",
    )  # fmt: skip
