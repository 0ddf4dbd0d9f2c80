"""A mail as it is kept: card numbers blackened, its newest part alone, and an id under which it comes only once."""

from __future__ import annotations

import re
from datetime import datetime
from hashlib import blake2b
from typing import Final

from msgspec import Struct

from canonical_model.identity import RecordId, engine_id
from core.replies.cards import redacted
from core.replies.envelope import Envelope, cleaned, read_envelope, received_at
from core.replies.html_text import shown
from core.replies.mime import read_mail
from core.replies.newest import MOST_CHARACTERS, newest_of
from core.replies.reply import Reply

#: characters of a text and of a subject, and names of attachments, that are kept
_LONGEST_TEXT: Final = 20_000
_LONGEST_SUBJECT: Final = 500
_MOST_NAMES: Final = 50
#: what may be an invoice's number: signs with a digit among them
_NUMBER: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,38}[A-Za-z0-9])?")
_MOST_NUMBERS: Final = 500
_SHORTEST_NUMBER: Final = 4
#: how many digits ledgers fill numbers up to with zeros
_FILLED: Final = 10


class Letter(Struct, frozen=True, kw_only=True):
    """One mail, read and blackened; of it nothing else goes on."""

    id: RecordId
    envelope: Envelope
    received: datetime
    subject: str
    #: as far as it is read, with what is quoted
    body: str
    #: the newest part
    text: str
    cards: int
    automatic: bool
    attachments: tuple[str, ...] = ()

    def reply(self, known: tuple[str, ...]) -> Reply:
        """What the reader is asked about it; `known` are numbers of invoices."""
        return Reply(
            id=self.id, received=self.received, sender=self.envelope.sender, subject=self.subject, body=self.body,
            known=known, automatic=self.automatic,
        )  # fmt: skip


def letter_of(content: bytes, *, came: datetime | None, now: datetime) -> Letter:
    """The letter in a mail's bytes; `came` is when its mailbox took it, where one did."""
    envelope, mail = read_envelope(content), read_mail(content)
    text = mail.text[:MOST_CHARACTERS]
    body = redacted(cleaned(shown(text) if _is_page(text) else text))
    subject = redacted(cleaned(mail.subject)[:_LONGEST_SUBJECT])
    newest = newest_of(body.text, subject.text).text
    return Letter(
        id=letter_id(envelope, f"{subject.text}\n{body.text}"), envelope=envelope,
        received=came or received_at(envelope.sent, now=now), subject=" ".join(subject.text.split()),
        body=body.text, text=newest[:_LONGEST_TEXT], cards=body.cards + subject.cards, automatic=mail.automatic,
        attachments=tuple(redacted(cleaned(one)[:200]).text for one in mail.attachments[:_MOST_NAMES]),
    )  # fmt: skip


def letter_id(envelope: Envelope, text: str) -> RecordId:
    """What must not be taken in twice: the same words of the same sender under the same Message-ID."""
    said = blake2b(" ".join(text.split()).encode("utf-8", "replace"), digest_size=16).hexdigest()
    return engine_id("received_message", (envelope.message_id, envelope.sender, said))


def unreadable_letter(content: bytes, *, came: datetime | None, now: datetime) -> Letter:
    """A mail that breaks its own reading: kept as that, so that a person looks at it."""
    said = blake2b(content, digest_size=16).hexdigest()
    envelope = Envelope(message_id="", in_reply_to="", answers=(), sender="", sent=None)
    return Letter(
        id=engine_id("received_message", ("", "", said)), envelope=envelope, received=came or now, subject="",
        body="", text="", cards=0, automatic=False,
    )  # fmt: skip


def numbers_in(letter: Letter) -> frozenset[str]:
    """What may be numbers of invoices in a mail, whole, as written and as ledgers fill them up."""
    found: dict[str, None] = {}
    for match in _NUMBER.finditer(f"{letter.subject}\n{letter.body}"):
        word = match.group()
        if len(word) >= _SHORTEST_NUMBER and any(sign.isdigit() for sign in word):
            found[word] = found[word.upper()] = None
            if word.isascii() and word.isdigit():
                found[word.zfill(_FILLED)] = found[word.lstrip("0")] = None
        if len(found) >= _MOST_NUMBERS:
            break
    return frozenset(one for one in found if len(one) >= _SHORTEST_NUMBER)


def _is_page(text: str) -> bool:
    return text.lstrip()[:200].lower().startswith(("<html", "<!doctype html", "<body", "<div", "<p>", "<table"))
