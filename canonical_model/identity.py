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
#: what an item shows that we settled, as long as it is
SETTLED: Final = "settled"


def framed(parts: Sequence[str]) -> str:
    """The parts as one text, length-prefixed, so that ("ab", "c") and ("a", "bc") are two keys.

    framed(a + b) is framed(a) + framed(b): keys that begin alike are framed once.
    """
    return "".join([f"{len(part)}:{part}" for part in parts])


def source_id(system: SystemUid, kind: str, native_key: NativeKey) -> RecordId:
    """The id of a record read from a source system."""
    return RecordId(blake2b(framed((system, kind, *native_key)).encode(), digest_size=_BYTES).hexdigest())


def source_id_maker(system: SystemUid, kind: str) -> Callable[[NativeKey], RecordId]:
    """`source_id` with system and kind hashed once: the bulk path's form of the same function."""
    make = framed_id_maker(system, kind)
    return lambda native_key: make(framed(native_key))


def framed_id_maker(system: SystemUid, kind: str) -> Callable[[str], RecordId]:
    """The same from a key that is framed already."""
    started = blake2b(framed((system, kind)).encode(), digest_size=_BYTES).copy

    def make(framed_key: str) -> RecordId:
        hasher = started()
        hasher.update(framed_key.encode())
        return hasher.hexdigest()  # type: ignore[return-value]  # a NewType of str; calling it costs on the bulk path

    return make


def framed_pair_maker(system: SystemUid, kinds: tuple[str, str]) -> Callable[[str], tuple[RecordId, RecordId]]:
    """`framed_id_maker` for two kinds of record that share a key, framed and encoded once."""
    begun, also_begun = (blake2b(framed((system, kind)).encode(), digest_size=_BYTES).copy for kind in kinds)

    def make(framed_key: str) -> tuple[RecordId, RecordId]:
        key, hasher, also = framed_key.encode(), begun(), also_begun()
        hasher.update(key)
        also.update(key)
        return hasher.hexdigest(), also.hexdigest()  # type: ignore[return-value]  # as above

    return make


def engine_id(kind: str, identity: Sequence[str], revision: int = 0) -> RecordId:
    """The id of a record of ours: what must not exist twice, and which revision of it."""
    return RecordId(blake2b(framed((kind, *identity, str(revision))).encode(), digest_size=_BYTES).hexdigest())


class IdentityLink(Struct, frozen=True, kw_only=True):
    """Two ids of one thing: our own record seen again in the ERP, or a native id replaced by another."""

    #: the id that a native key gives by itself
    native_id: RecordId
    #: the id it stands for
    record_id: RecordId
    kind: Literal["echo", "reference", "replaced", "merged", "split", "residual"]
    #: the native code that it shows while it is still ours, of a `reference` the reference; empty where it has none
    shows: str = ""
    #: the item or customer that it is about; empty where it is about none
    subject_id: str = ""
