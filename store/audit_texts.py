"""What the audit chain says about persons stands beside it: the chain holds its hash under a key of that entry alone.

An entry's text is proved by the chain as long as its key is there. Erased together with its key, the chain is as whole
as before, and nobody can find out from it what the text was, by guessing names either. So is the hash of the record
that the entry is about.
"""

from __future__ import annotations

import re
import secrets
from hashlib import sha256
from typing import Any, Final

#: actor, action, system, entity, subject, detail, content (hash of what was written, or "")
Told = tuple[str, str, str, str, str, str, str]
#: the entry that says whose texts were erased: their numbers
ERASE_TEXTS: Final = "erase texts"
#: what stands in the chain in place of a text, or of a content's hash
_SEALED: Final = re.compile(r"sealed:[0-9a-f]{64}")
_KEY_BYTES: Final = 32
#: entries that name no person and quote nobody: codes, counts and ids alone. Whatever is not named here is sealed
_PLAIN: Final = frozenset({
    "merge", "add system", "set write mode", "set ceiling", "link echo", "link reference", "unlink", "forget payloads",
    "put decision", "put bank_feed", "audit anchor", ERASE_TEXTS, "erase records", "restore",
})  # fmt: skip


def sealed(told: Told) -> tuple[Told, dict[str, Any] | None]:
    """An entry as the chain holds it, and what is kept beside it: its key and its text."""
    actor, action, system, entity, subject, detail, content = told
    if action in _PLAIN:
        return told, None
    key = secrets.token_bytes(_KEY_BYTES)
    kept = seal(key, bytes.fromhex(content)) if content else ""
    return (actor, action, system, entity, subject, seal(key, detail.encode()), kept), {"key": key, "text": detail}


def seal(key: bytes, content: bytes) -> str:
    """What stands in the chain for a content."""
    return f"sealed:{sha256(key + content).hexdigest()}"


def is_sealed(detail: str) -> bool:
    """Whether an entry's text is kept beside the chain."""
    return _SEALED.fullmatch(detail) is not None


def broken_text(detail: str, key: bytes | None, text: str | None) -> str:
    """How the text of an entry is not what the chain says; "" where it is, or was emptied."""
    if not is_sealed(detail) or key == b"":
        return ""
    if key is None or text is None:
        return "what it said is missing"
    return "" if seal(key, text.encode()) == detail else "what it said was changed"
