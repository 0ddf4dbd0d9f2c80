"""Take in: each mail once, blackened, given to its account, read as proposals; chasing pauses, and a person decides.

Of what is set here nothing comes from the text of a mail but closed words, and days, amounts and items that the account
bears out. Holds are set and cases handed up; no record is made, nothing is approved, planned or sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from email.errors import MessageError
from typing import Final

from canonical_model.collecting import Hold
from core.ports import Repository
from core.reply_letters import Letter, letter_of, unreadable_letter
from duecourse.documents import RepliesTakenIn, TakenIn
from duecourse.flows.plan_ground import Planning
from duecourse.flows.reply_ground import Incoming
from duecourse.flows.reply_reading import message_of, read_letter
from duecourse.flows.reply_rows import row_of
from duecourse.flows.reply_settling import settle

#: what breaks the reading of a mail that somebody built to break it
_BROKEN: Final = (ValueError, LookupError, TypeError, AttributeError, MessageError, RecursionError)

#: outcomes of mails that were not there before
_TAKEN: Final = frozenset({"new", "unreadable"})


def take_in(run: Planning, mails: Iterable[Incoming], *, limit: int) -> RepliesTakenIn:
    """Take in mails that are not known yet, so many at most."""
    rows: list[TakenIn] = []
    taken, more = 0, False
    for mail in mails:
        if taken >= limit:
            more = True
            break
        rows.append(_taken(run, mail))
        taken += rows[-1].outcome in _TAKEN
    new = [one.reply for one in rows if one.reply is not None and one.outcome in _TAKEN]
    return RepliesTakenIn(
        mails=tuple(rows),
        taken=taken,
        known=len(rows) - taken,
        unassigned=sum(one.state == "unassigned" for one in new),
        proposals=sum(each.state == "open" for one in new for each in one.proposals),
        cards=sum(one.cards for one in new),
        more=more,
    )


def _taken(run: Planning, mail: Incoming) -> TakenIn:
    """One mail, in a transaction of its own: kept with everything that comes of it and its place in the mailbox."""
    recording = run.recording
    letter, broken = _letter(run, mail)
    with recording.units.unit(recording.actor, recording.scope) as repository:
        standing = repository.received(letter.id, changing=not recording.shadow)
        _remember(run, repository, mail)
        if standing:
            return TakenIn(mail=mail.name, outcome="known", reply=row_of(repository, standing[0]))
        if repository.answered([letter.envelope.message_id]):
            return TakenIn(mail=mail.name, outcome="ours", reply=None)
        read = read_letter(run, repository, letter, said=broken or mail.said)
        message = message_of(read, taken_at=recording.clock.now())
        held = settle(run, repository, read, message)
        return TakenIn(
            mail=mail.name,
            outcome="unreadable" if broken else "new",
            reply=row_of(repository, message),
            paused=tuple(_told(hold) for hold in held.holds),
            findings=tuple(one for one in (broken, mail.said, *held.exhausted) if one),
        )


def _letter(run: Planning, mail: Incoming) -> tuple[Letter, str]:
    """The letter in a mail, and why it could not be read where it could not."""
    now = run.recording.clock.now()
    try:
        return letter_of(mail.content, came=mail.came, now=now), ""
    except _BROKEN as error:
        return unreadable_letter(mail.content, came=mail.came, now=now), f"cannot be read: {type(error).__name__}"


def _remember(run: Planning, repository: Repository, mail: Incoming) -> None:
    """Keep the place behind a mail, in the transaction in which the mail is kept."""
    if mail.cursor is not None and not run.recording.shadow:
        name, place = mail.cursor
        if repository.settings().get(name) != place:
            repository.set_setting(name, place)


def _told(hold: Hold) -> str:
    return f"{hold.kind} on {hold.scope} {hold.subject_id} until {hold.until}: {hold.reason}"
