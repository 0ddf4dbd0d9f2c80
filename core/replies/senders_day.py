"""Which day it was for the sender when the mail was received, and whether dates are written the American way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from core.replies.reply import Reply

#: hours from UTC in winter, of the country that an address or a language tells; Europe moves its clocks
_HOURS: Final[Mapping[str, int]] = {
    "de": 1, "at": 1, "ch": 1, "fr": 1, "be": 1, "lu": 1, "es": 1, "it": 1, "nl": 1, "pl": 1, "se": 1, "dk": 1,
    "no": 1, "cz": 1, "pt": 0, "uk": 0, "ie": 0, "fi": 2, "gr": 2,
}  # fmt: skip
_OF_LANGUAGE: Final[Mapping[str, str]] = {"de": "de", "fr": "fr", "es": "es", "it": "it", "nl": "nl", "pt": "pt"}
_AMERICA: Final = range(-10, -3)
_AMERICAN: Final = re.compile(
    r"\$\s?\d|\busd\b|\bcheck (?:no|number|goes|went|in the mail)|\bACH\b|\bzip\b", re.IGNORECASE
)
_BRITISH: Final = re.compile(r"£|\bgbp\b|\bcheque\b|\bbacs\b|€|\beur\b", re.IGNORECASE)
_SUMMER: Final = (3, 10)


def senders_day(received: datetime, sender: str, language: str) -> date:
    """The sender's calendar day: by the offset that the moment carries, else by the sender's country."""
    offset = received.utcoffset()
    if offset is None or offset != timedelta(0):
        return received.date()
    labels = sender.lower().strip("<> ").split(".")
    country = next((part for part in reversed(labels) if part in _HOURS), _OF_LANGUAGE.get(language, ""))
    hours = _HOURS.get(country)
    if hours is None:
        return received.date()
    return (received + timedelta(hours=hours + _is_summer(received.date()))).date()


def _is_summer(day: date) -> bool:
    """From the last Sunday of March to the last one of October (Directive 2000/84/EC)."""
    start, end = (_last_sunday(day.year, month) for month in _SUMMER)
    return start <= day < end


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def writes_american(reply: Reply, text: str, language: str) -> bool:
    """Whether 12/5 is the fifth of December: by the language, the sender's hours, address, currency."""
    if language != "en":
        return False
    offset = reply.received.utcoffset()
    if offset is not None and int(offset.total_seconds()) // 3600 in _AMERICA:
        return True
    if reply.sender.lower().rstrip("> ").endswith(".us"):
        return True
    return bool(_AMERICAN.search(text)) and not _BRITISH.search(text)
