"""Identity: what a record is called, the same tonight as last night.

Source records: BLAKE2b-128 over (system, kind, native key). Engine records: over (kind, business identity, revision).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Final, Literal, NewType

from msgspec import Struct

#: The id of a record: 32 hexadecimal digits (128 bits).
RecordId = NewType("RecordId", str)
#: The id a source system was given at `init`; never changes, whatever the system is renamed to.
SystemUid = NewType("SystemUid", str)
#: A key in the ERP's own fields, in their order (SAP: BUKRS, BELNR, GJAHR, BUZEI).
NativeKey = tuple[str, ...]

_BYTES: Final = 16


def _framed(parts: Sequence[str]) -> bytes:
    # Length-prefixed, so that ("ab", "c") and ("a", "bc") are two keys.
    return "".join(f"{len(part)}:{part}" for part in parts).encode()


def source_id(system: SystemUid, kind: str, native_key: NativeKey) -> RecordId:
    """The id of a record read from a source system."""
    return RecordId(blake2b(_framed((system, kind, *native_key)), digest_size=_BYTES).hexdigest())


def source_id_maker(system: SystemUid, kind: str) -> Callable[[NativeKey], RecordId]:
    """`source_id` with system and kind hashed once: the bulk path's form of the same function."""
    started = blake2b(_framed((system, kind)), digest_size=_BYTES)

    def make(native_key: NativeKey) -> RecordId:
        hasher = started.copy()
        hasher.update(_framed(native_key))
        return RecordId(hasher.hexdigest())

    return make


def engine_id(kind: str, identity: Sequence[str], revision: int = 0) -> RecordId:
    """The id of a record of ours: what must not exist twice, and which revision of it."""
    return RecordId(blake2b(_framed((kind, *identity, str(revision))), digest_size=_BYTES).hexdigest())


class IdentityLink(Struct, frozen=True, kw_only=True):
    """Two ids of one thing: our own record seen again in the ERP, or a native id replaced by another."""

    #: the id that a native key gives by itself
    native_id: RecordId
    #: the id it stands for
    record_id: RecordId
    kind: Literal["echo", "replaced", "merged", "split", "residual"]
