"""What erasing a person does to a record: words that name them go, and what they wrote themselves goes as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import msgspec
from msgspec import Struct, structs

from canonical_model.communications import Communication, ReceivedMessage, ReplyProposal
from canonical_model.kept_cash import CashProposal, KeptAdvice, KeptTransaction
from canonical_model.master_data import Person
from canonical_model.wire import encode
from canonical_model.write_back import WriteBack
from core.account import AccountView
from core.own_records import OwnRecord
from core.replay import packed, unpacked
from core.write_back.machine import SETTLED

#: what stands in the place of a name, an address, a number
GONE: Final = "[erased]"
_SALUTATIONS: Final = (
    r"(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|m|mme|mlle|monsieur|madame|"
    r"sra?|srta|sig|sig\.ra|signora?|dhr|mevr|pani?)\.?"
)
#: letters that a word of a name, and digits that a telephone number must have to be looked for
_SHORTEST, _FEWEST_DIGITS = 3, 6


class Named(Struct, frozen=True, kw_only=True):
    """How somebody is named."""

    emails: tuple[str, ...]
    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What any mention holds one of: addresses, the longest word of each name, the end of each number."""
        longest = (max(name.split(), key=len, default="") for name in self.names)
        ends = (_digits(phone)[-4:] for phone in self.phones if len(_digits(phone)) >= _FEWEST_DIGITS)
        return tuple(dict.fromkeys(word for word in (*self.emails, *longest, *ends) if len(word) >= _SHORTEST))

    def pattern(self) -> re.Pattern[str]:
        """Every way in which they are named as a whole, the longest first."""
        told = [re.escape(one) for one in self.emails]
        for name in self.names:
            parts = [re.escape(part) for part in name.split() if part]
            last = parts[-1] if parts else ""
            if len(parts) > 1:
                told += [r"[\s,]+".join(parts), r"[\s,]+".join((last, *parts[:-1]))]
            told += [rf"{_SALUTATIONS}\s+{last}"] if len(last) >= _SHORTEST else []
        told += [r"[\s()/.\-]*".join(_digits(phone)) for phone in self.phones if len(_digits(phone)) >= _FEWEST_DIGITS]
        longest_first = sorted(told, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)" if told else r"(?!)", re.IGNORECASE)


def named(persons: Iterable[Person], *, email: str = "") -> Named:
    """How some persons are named, who are one."""
    known = list(persons)
    return Named(
        emails=_each(email, *(one.email for one in known)), names=_each(*(one.name for one in known)),
        phones=_each(*(one.phone for one in known)),
    )  # fmt: skip


def without(record: OwnRecord, who: Named) -> OwnRecord:
    """The record without the person; the same one where it does not name them."""
    wrote = isinstance(record, ReceivedMessage) and any(one.lower() in record.sender.lower() for one in who.emails)
    bare = emptied(record) if wrote and isinstance(record, ReceivedMessage) else record
    document = redacted(msgspec.json.decode(encode(bare)), who.pattern())
    return msgspec.json.decode(msgspec.json.encode(document["record"]), type=type(record))


def emptied(message: Communication | ReceivedMessage) -> Communication | ReceivedMessage:
    """A message without what it says and to whom or by whom; that there was one, when and about what, stays."""
    if isinstance(message, Communication):
        return structs.replace(message, recipients=(), subject="", text="", said="")
    proposals = tuple(_emptied(one) for one in message.proposals)
    return structs.replace(
        message, sender="", subject="", text="", said="", failed=(), attachments=(), proposals=proposals
    )  # fmt: skip


def _emptied(proposal: ReplyProposal) -> ReplyProposal:
    return structs.replace(proposal, evidence="", detail="", said="")


def redacted(value: Any, pattern: re.Pattern[str]) -> Any:  # noqa: ANN401 - any document
    """A document whose texts do not name them."""
    match value:
        case str():
            return pattern.sub(GONE, value)
        case list():
            return [redacted(one, pattern) for one in value]
        case dict():
            return {key: redacted(one, pattern) for key, one in value.items()}
    return value


def input_without(account: bytes, who: Named, *, of: str) -> bytes | None:
    """A recorded input without the person; None where it does not name them."""
    view = unpacked(account, AccountView, of=of)
    plain = msgspec.msgpack.decode(msgspec.msgpack.encode(view))
    made = redacted(plain, who.pattern())
    return None if made == plain else packed(msgspec.msgpack.decode(msgspec.msgpack.encode(made), type=AccountView))


def waits(record: OwnRecord) -> str:
    """Why a record is not altered now: it is still being worked on; "" where it may be."""
    match record:
        case WriteBack() if record.state not in SETTLED | {"handed_over", "partly"}:
            return f"its write-back is {record.state}: decide it, or wait for its end, and erase again"
        case Communication() if record.state in {"handing_over", "unknown"}:
            return f"it is {record.state}: say what became of it, and erase again"
        case KeptTransaction() | KeptAdvice() if record.state == "waiting":
            return "its money is in no ledger yet"
        case CashProposal() if record.state not in {"rejected", "solved"}:
            return "its money is not where it belongs yet"
        case ReceivedMessage() if record.state == "open" and any(one.state == "open" for one in record.proposals):
            return "a person is still to decide about it: do, and erase again"
    return ""


def _each(*told: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip() for one in told if one and one.strip()))


def _digits(phone: str) -> str:
    return re.sub(r"\D", "", phone)
