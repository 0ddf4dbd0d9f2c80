"""Anchors: the end of the audit chain, written down outside the store, each line signed and linked to the one before.

Whoever can write to the database can write the whole chain anew; what stands in a file they cannot reach finds it.
The same lines stand in the home directory and in every folder named in the settings.
"""

from __future__ import annotations

import fcntl
import os
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from msgspec import Struct, structs

from canonical_model.errors import Misconfigured
from core.audit_port import Head

FILE_NAME: Final = "audit.anchors"
#: lines that are read of one file: one an hour for 114 years
MOST_LINES: Final = 1_000_000


class Anchor(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line: what the end of the chain was at an instant."""

    number: int
    hash: str
    at: datetime
    #: SHA-256 of the line before; "" of the first
    before: str
    #: later entries that were known by then were given up, as the store was restored from a backup
    restored: bool = False
    #: Ed25519, over the line without it
    signature: str = ""

    @property
    def line(self) -> bytes:
        """As it stands in a file, without its end of line."""
        return msgspec.json.encode(self)

    @property
    def head(self) -> Head:
        """The end of the chain that it tells of."""
        return Head(number=self.number, hash=bytes.fromhex(self.hash))


class Lines(Struct, frozen=True, kw_only=True):
    """What one file tells, up to the first line that cannot be believed, and why not."""

    path: Path
    anchors: tuple[Anchor, ...]
    broken: str = ""


class Anchors:
    """The anchors of one installation: its key, and the files in which they stand."""

    def __init__(self, home: Path, folders: Sequence[Path] = ()) -> None:
        self._home, self._key = home, home / "keys" / "audit_anchor.pem"
        self.files = (home / FILE_NAME, *(home / folder / FILE_NAME for folder in folders))

    @property
    def public_key(self) -> Path:
        """Where an auditor finds what signatures are checked with."""
        return self._key.with_suffix(".pub")

    def add(self, head: Head, *, at: datetime, restored: bool = False) -> tuple[Anchor, dict[Path, str]]:
        """Write a line into every file: the line, and why it could not be written where it could not.

        A file that missed lines while it could not be reached is given them now.
        """
        with self._alone():
            known = self.told(self.files[0])
            if known.broken:
                raise Misconfigured(f"{known.path}: {known.broken}", remedy="keep the file; `duecourse audit verify`")
            before = sha256(known.anchors[-1].line).hexdigest() if known.anchors else ""
            plain = Anchor(number=head.number, hash=head.hash.hex(), at=at, before=before, restored=restored)
            made = structs.replace(plain, signature=b64encode(self._private().sign(plain.line)).decode())
            return made, self._written((*known.anchors, made))

    def told(self, path: Path, *, key: Path | None = None) -> Lines:
        """What one file tells; nothing where it is not there."""
        if not path.exists():
            return Lines(path=path, anchors=())
        public, found, before = _public(key or self.public_key), list[Anchor](), ""
        # a last line without its end was never finished
        lines = path.read_bytes().split(b"\n")[:-1]
        for number, line in enumerate(lines[:MOST_LINES], 1):
            try:
                found.append(_believed(line, before, public))
            except ValueError as why:
                return Lines(path=path, anchors=tuple(found), broken=f"line {number}: {why}")
            before = sha256(line).hexdigest()
        return Lines(path=path, anchors=tuple(found))

    def _written(self, lines: tuple[Anchor, ...]) -> dict[Path, str]:
        failed: dict[Path, str] = {}
        for path in self.files:
            try:
                _bring_up(path, self.told(path), lines)
            except (OSError, ValueError) as why:
                failed[path] = str(why)
        return failed

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with (self._home / "audit.anchors.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _private(self) -> Ed25519PrivateKey:
        if not self._key.exists():
            self._make_key()
        key = load_pem_private_key(self._key.read_bytes(), password=None)
        if not isinstance(key, Ed25519PrivateKey):
            raise Misconfigured(f"{self._key} is no Ed25519 key", remedy="put back the one that was made here")
        return key

    def _make_key(self) -> None:
        if self.public_key.exists():
            raise Misconfigured(f"{self._key} is gone, its public key is there", remedy="put the key back")
        self._key.parent.mkdir(mode=0o700, exist_ok=True)
        made = Ed25519PrivateKey.generate()
        with open(os.open(self._key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123 - its mode is given at its making
            file.write(made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        self.public_key.write_bytes(made.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def standing(anchors: Sequence[Anchor]) -> tuple[Anchor, ...]:
    """The ends that the chain must still show: not those that a restored backup gave up."""
    found: list[Anchor] = []
    for one in anchors:
        found = [earlier for earlier in found if earlier.number <= one.number] if one.restored else found
        found.append(one)
    return tuple(found)


def _public(path: Path) -> Ed25519PublicKey:
    if not path.exists():
        raise Misconfigured(f"{path} does not exist", remedy="name the public key that the anchors were signed with")
    key = load_pem_public_key(path.read_bytes())
    if not isinstance(key, Ed25519PublicKey):
        raise Misconfigured(f"{path} is no Ed25519 key", remedy="name the public key of the anchors")
    return key


def _believed(line: bytes, before: str, public: Ed25519PublicKey) -> Anchor:
    """A line as it was signed; ValueError where it is another one."""
    anchor = msgspec.json.decode(line, type=Anchor)
    if anchor.line != line:
        raise ValueError("it is not written as it was")
    if anchor.before != before:
        raise ValueError("it does not follow the line before it: one was taken out, put in or moved")
    try:
        public.verify(b64decode(anchor.signature, validate=True), structs.replace(anchor, signature="").line)
    except InvalidSignature:
        raise ValueError("its signature is not that of this installation's key") from None
    return anchor


def _bring_up(path: Path, known: Lines, lines: tuple[Anchor, ...]) -> None:
    """Give a file the lines that it lacks; ValueError where it tells otherwise."""
    if known.broken or known.anchors != lines[: len(known.anchors)]:
        raise ValueError(known.broken or "it has other lines than the home directory's")
    if not path.parent.is_dir():
        raise OSError(f"{path.parent} is no folder")
    with path.open("ab") as file:
        file.truncate(sum(len(one.line) + 1 for one in known.anchors))
        file.write(b"".join(one.line + b"\n" for one in lines[len(known.anchors) :]))
        file.flush()
        os.fsync(file.fileno())
