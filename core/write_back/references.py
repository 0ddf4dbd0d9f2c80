"""References and input hashes: what a record is found by in the ERP, and which wish it was made for."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

import msgspec

from canonical_model.identity import framed
from canonical_model.write_back import Act

#: Crockford's base 32: no letter that reads like a digit
ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
#: two letters say the kind, the rest is 70 bits of the hash
KIND_LENGTH: Final = 2
LENGTH: Final = 16
_BITS: Final = 5


def reference(kind: str, *, tenant: str, system: str, identity: Sequence[str], step: str, revision: int) -> str:
    """The 16 characters `[A-Z0-9]` under which a step's record is searched for: same business identity, same ones.

    ValueError unless the kind is two capital letters.
    """
    if len(kind) != KIND_LENGTH or not (kind.isascii() and kind.isalpha() and kind.isupper()):
        raise ValueError(f"a reference's kind is two capital letters: {kind!r}")
    digest = sha256(framed((tenant, system, kind, framed(tuple(identity)), step, str(revision))).encode()).digest()
    number = int.from_bytes(digest[:10], "big")
    letters = (ALPHABET[number >> (_BITS * place) & 31] for place in range(LENGTH - KIND_LENGTH))
    return kind + "".join(letters)


def input_hash(act: Act) -> str:
    """A hash of all that an act says: the same identity with another hash is another wish."""
    return sha256(msgspec.json.encode(act, order="deterministic")).hexdigest()
