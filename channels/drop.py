"""A folder that another program takes from: letters as PDF, scripts of calls and texts, notes for a portal.

A file appears whole or not at all, under the message's own name: handed over twice it is there once. Whoever takes a
message renames its script from `.json` to `.taken`, or leaves it: a message that was taken is not put there again.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from core.outreach.drafts import Draft, Means, Rendered
from core.outreach.port import HandedOver

_SAFE: Final = frozenset("0123456789abcdef")


class Script(Struct, frozen=True, kw_only=True):
    """What a dialler, a gateway of texts or a portal is handed."""

    id: str
    means: str
    entity: str
    customer_number: str
    names: tuple[str, ...]
    addresses: tuple[str, ...]
    language: str
    subject: str
    text: str


class Drop:
    """One means by files; `core.outreach.port.Channel`."""

    def __init__(self, folder: Path, means: Means) -> None:
        self.means: Means = means
        self._folder = folder / means

    def hand_over(self, draft: Draft, rendered: Rendered) -> HandedOver:
        """Put the files of one message into the folder."""
        if self.find(draft.id):
            return HandedOver(outcome="accepted", reference=str(self._marker(draft.id)))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for name, content in self._files(draft, rendered):
                _placed(self._folder / name, content)
        except OSError as error:
            # whatever is there of it has the message's name: trying again completes it
            return HandedOver(outcome="refused", said=f"not written: {error}")
        return HandedOver(outcome="accepted", reference=str(self._marker(draft.id)))

    def find(self, draft_id: str) -> bool | None:
        """Whether the last file of a message is there, or was taken."""
        return self._marker(draft_id).exists() or self._marker(draft_id).with_suffix(".taken").exists()

    def close(self) -> None:
        """Nothing is held open."""

    def _files(self, draft: Draft, rendered: Rendered) -> list[tuple[str, bytes]]:
        """Attachments first; the script last, so that who waits for it finds the rest."""
        script = Script(
            id=draft.id, means=self.means, entity=draft.entity, customer_number=draft.customer_number,
            names=draft.names, addresses=draft.addresses, language=draft.language, subject=rendered.subject,
            text=rendered.text,
        )  # fmt: skip
        told = msgspec.json.format(msgspec.json.encode(script), indent=2)
        return [*((f"{draft.id}-{one.name}", one.content) for one in rendered.attachments), (f"{draft.id}.json", told)]

    def _marker(self, draft_id: str) -> Path:
        if not draft_id or not set(draft_id) <= _SAFE:
            raise ValueError(f"{draft_id!r} is no message's id")
        return self._folder / f"{draft_id}.json"


def _placed(path: Path, content: bytes) -> None:
    """Write a file whole, on disk when this returns."""
    unfinished = path.with_suffix(path.suffix + ".part")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
