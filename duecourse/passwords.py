"""Passwords: hashed by Argon2id, checked in a time that tells nothing, refused where they would be guessed."""

from __future__ import annotations

from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from core.findings import NotAllowed

#: characters, after NIST SP 800-63B §3.1.1.2: length counts, composition does not
SHORTEST: Final = 15
LONGEST: Final = 128
_FEWEST_DIFFERENT: Final = 6
_COMMON: Final = (
    "password",
    "passwort",
    "motdepasse",
    "contraseña",
    "qwerty",
    "qwertz",
    "azerty",
    "12345",
    "duecourse",
)


@cache
def _hasher() -> PasswordHasher:
    # OWASP's second recommended setting: 19 MiB, two passes, one lane
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hashed(password: str, *, account: str) -> str:
    """A password's hash with its salt; NotAllowed for one that is short or easily guessed."""
    lowered = password.casefold()
    if not SHORTEST <= len(password) <= LONGEST:
        raise NotAllowed(f"a password has {SHORTEST} to {LONGEST} characters; several words do well")
    if len(set(lowered)) < _FEWEST_DIFFERENT or any(word in lowered for word in (*_COMMON, account.casefold())):
        raise NotAllowed("this password would be guessed: leave out names and common words, vary the characters")
    return _hasher().hash(password)


def fits(password: str, kept: str) -> bool:
    """Whether it is the password of a hash; without one it takes as long and does not fit."""
    try:
        _hasher().verify(kept or _nobodys(), password[: LONGEST + 1])
    except (VerificationError, InvalidHashError):
        return False
    return bool(kept)


@cache
def _nobodys() -> str:
    return _hasher().hash("nobody's password, for accounts that have none")
