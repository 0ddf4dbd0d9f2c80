"""The witness: a small file beside the store that knows the newest send, for the day the store forgets it.

It is written after a send was committed and before it leaves. A store whose own number is behind it was restored from
an older state: what it says about what was sent is not the whole story.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Witness:
    """The newest send that this installation committed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One send at a time is numbered and witnessed: two out of order would look like a store that went back."""
        with self._path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def newest(self) -> int:
        """The number of the newest send; 0 before the first. ValueError if the file is damaged."""
        return int(self._path.read_text("ascii")) if self._path.exists() else 0

    def saw(self, number: int) -> None:
        """Remember a send: on disk when this returns."""
        fresh = self._path.with_suffix(".new")
        with fresh.open("w", encoding="ascii") as file:
            file.write(str(number))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
