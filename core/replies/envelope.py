"""The envelope of a mail: its id, what it answers, what it returns, and whether its own servers vouch for its sender.

Headers are written by whoever sends: what stands here says where to look, and proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from msgspec import Struct

from core.replies.mime import MOST_BYTES

#: ids, addresses and characters of a header that are looked at
_MOST: Final = 50
_LONGEST: Final = 500
_MOST_PARTS: Final = 200
_ID: Final = re.compile(r"<([^<>\s]{1,400})>")
_ADDRESS: Final = re.compile(r"[\w.+'-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}")
#: RFC 8601: the receiving server's own verdict; a failing one is believed, a passing one tells nothing by itself
_FAILED: Final = re.compile(r"\bdmarc\s*=\s*fail\b", re.IGNORECASE)
#: a mail is not of tomorrow, and not from before anybody kept this
_CLOCKS: Final = timedelta(hours=14)
_OLDEST: Final = timedelta(days=400)
#: a report about delivery (RFC 3464), and forms in which the mail itself comes back
_REPORT: Final = "message/delivery-status"
_RETURNED: Final = frozenset({"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"})


class Envelope(Struct, frozen=True, kw_only=True):
    """What the headers say."""

    message_id: str
    in_reply_to: str
    #: ids that it answers, the nearest first
    answers: tuple[str, ...]
    sender: str
    sent: datetime | None
    #: of a returned mail: the ids of what came back, and the addresses that were not reached
    returned: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    #: it brings a report about delivery: who is not named in it as failed may still be reached
    reported: bool = False
    #: the server that took it says that its sender is not who it claims to be
    disowned: bool = False


def read_envelope(content: bytes) -> Envelope:
    """The envelope out of a mail's bytes; a header that cannot be read is empty."""
    message = BytesParser(policy=policy.compat32).parsebytes(content[:MOST_BYTES])
    before = _ids(_header(message, "In-Reply-To"))
    named = (*before, *reversed(_ids(_header(message, "References"))))
    return Envelope(
        message_id=next(iter(_ids(_header(message, "Message-ID"))), ""), in_reply_to=next(iter(before), ""),
        answers=tuple(dict.fromkeys(named))[:_MOST],
        sender=cleaned(parseaddr(_header(message, "From"))[1]).lower(), sent=_sent(message),
        returned=_first(_returned(message)), failed=_first(_unreached(message)),
        reported=any(part.get_content_type() == _REPORT for part in _parts(message)),
        disowned=any(_FAILED.search(cleaned(str(one))) for one in message.get_all("Authentication-Results", [])[:1]),
    )  # fmt: skip


def cleaned(text: str) -> str:
    """A text without what no database keeps: NUL, and halves of characters."""
    return text.encode("utf-8", "replace").decode("utf-8", "replace").replace("\x00", "")


def received_at(sent: datetime | None, *, now: datetime) -> datetime:
    """When a mail is taken to have come: when it says it was sent, where that can be, else now."""
    if sent is None or sent > now + _CLOCKS or sent < now - _OLDEST:
        return now
    return sent


def _first(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))[:_MOST]


def _header(message: Message, name: str) -> str:
    return cleaned(str(message.get(name, "")))[: _MOST * _LONGEST]


def _ids(text: str) -> tuple[str, ...]:
    return tuple(_ID.findall(text)[-_MOST:])


def _sent(message: Message) -> datetime | None:
    try:
        sent = parsedate_to_datetime(_header(message, "Date"))
        return sent if sent.tzinfo else sent.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def _returned(message: Message) -> Iterator[str]:
    """Ids of mails of ours that came back, whole or their headers alone."""
    for part in _parts(message):
        if part.get_content_type() in _RETURNED:
            for one in _inside(part) or [_as_headers(part)]:
                yield from _ids(_header(one, "Message-ID"))


def _as_headers(part: Message) -> Message:
    raw = part.get_payload(decode=True)
    return BytesParser(policy=policy.compat32).parsebytes(raw if isinstance(raw, bytes) else b"", headersonly=True)


def _unreached(message: Message) -> Iterator[str]:
    """Addresses that a report says were not reached (RFC 3464), or a header that some servers write."""
    yield from _addresses(_header(message, "X-Failed-Recipients"))
    for part in _parts(message):
        if part.get_content_type() == _REPORT:
            for block in _inside(part):
                if _header(block, "Action").strip().lower() in {"failed", ""}:
                    told = (_header(block, "Final-Recipient"), _header(block, "Original-Recipient"))
                    yield from _addresses(" ".join(told))


def _inside(part: Message) -> list[Message]:
    inner = part.get_payload()
    return [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []


def _addresses(text: str) -> list[str]:
    return [one.lower() for one in _ADDRESS.findall(text)]


def _parts(message: Message) -> Iterator[Message]:
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            return
        yield part
