"""Whether a mail speaks to a machine instead of to us, in whichever of the languages: then it is believed little."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Final

from core.replies.folding import fold
from core.replies.languages import LANGUAGES
from core.replies.phrases import Fields

#: roles, comments and objects as they are written for programs
_WRITTEN: Final = re.compile(
    r"(?:^|\n)\W{0,4}(?:system|assistant|user|developer|ai|ki|bot|ai agent|agent|sistema|syst[eè]me|assistente?)"
    r"\s*\]?\s*[:>\]]"
    # an administrator of proceedings asks and states; one of a program gives orders
    r"|\bas (?:the|your|an?) (?:system )?administrator,? i (?:order|command|instruct)\b"
    r"|\bals (?:system)?administrator,? (?:befehle|weise|ordne) ich\b"
    r"|\b(?:promise_to_pay|already_paid|paid_claims?|in_payment_run)\b"
    r"|\[\s*(?:system|assistant|user|sistema)\s*:|<!--|<\|\w|\[/?(?:inst|system|assistant)\]|\{\s*\"\w+\"\s*:|```|#{2,}\s*(?:new|system|instruction)",
    re.IGNORECASE,
)
_FIELD: Final = "inject"


@cache
def _fields() -> Fields:
    phrases = [import_module(f"core.replies.packs.{language}.saying").SAYING[_FIELD] for language in LANGUAGES]
    return Fields({_FIELD: ";".join(phrases)}, "")


def speaks_to_machines(text: str) -> bool:
    """Whether any of it is an instruction to a program."""
    return bool(_WRITTEN.search(text)) or _FIELD in _fields().hits(fold(text, ""))
