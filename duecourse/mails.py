"""Mails as files: some that are named, or all of a Maildir; read only, nothing is moved or marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from canonical_model.errors import Misconfigured
from core.replies.mime import MOST_BYTES
from duecourse.flows.reply_ground import Incoming

#: mails of a Maildir that are looked at
MOST_FILES: Final = 100_000
#: where a Maildir keeps mails that were delivered, and that somebody saw (cr.yp.to/proto/maildir.html)
_FOLDERS: Final = ("new", "cur")


def mails_in_files(paths: Iterable[Path]) -> Iterator[Incoming]:
    """The mails in some files, in the order given."""
    return (_mail(path, path.name) for path in paths)


def mails_in_maildir(folder: Path) -> Iterator[Incoming]:
    """All mails of a Maildir by their names; Misconfigured where it is none."""
    if not any((folder / name).is_dir() for name in _FOLDERS):
        raise Misconfigured(
            f"{folder} is no Maildir: it has neither new nor cur", remedy="name the folder that has both"
        )
    for name in _FOLDERS:
        if (folder / name).is_dir():
            for path in sorted((folder / name).iterdir())[:MOST_FILES]:
                if path.is_file() and not path.name.startswith("."):
                    yield _mail(path, f"{name}/{path.name}")


def _mail(path: Path, name: str) -> Incoming:
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    cut = len(content) > MOST_BYTES
    return Incoming(
        name=name, content=content[:MOST_BYTES], said=f"only its first {MOST_BYTES} bytes are read" if cut else ""
    )
