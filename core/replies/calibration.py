"""How sure an intent is, by how plainly it was said.

On the replies that the rules were written with, more than was claimed was meant; mails of strangers are further from
the rules than that. `replies evaluate` tells how far confidence and truth lie apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.replies.intents import Intent

#: strength → confidence
_LEVELS: Final[Mapping[int, float]] = {1: 0.6, 2: 0.85, 3: 0.93}  # not money
#: said of a mail in which nothing was found
_UNCLEAR: Final = 0.6  # not money


def confidence(intent: Intent, strength: int) -> float:
    """Between 0 and 1."""
    return _UNCLEAR if intent == "unclear" else _LEVELS[strength]
