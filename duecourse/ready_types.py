"""What msgspec knows of our records, learned before threads begin.

It learns a type when the type is first used, and two threads that come to that at once end the whole process with a
segmentation fault (msgspec 0.22; tests/jobs/test_ready_types.py). So whoever starts threads has it learn everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final

import msgspec
from msgspec import Struct

from duecourse.installed import load_adapter
from duecourse.settings import Settings

_READY: Final[set[type[Struct]]] = set()


def make_ready(settings: Settings) -> None:
    """Learn every record of ours, and those of the adapters that the settings name."""
    for system in settings.systems:
        load_adapter(system.product, allowed=settings.adapters)
    learn(set(_below(Struct)) - _READY)


def learn(types: Iterable[type[Struct]]) -> None:
    """Learn these types; those whose fields are for type checkers alone are never decoded."""
    for one in types:
        with suppress(NameError, TypeError):
            msgspec.json.Decoder(one)
        _READY.add(one)


def _below(of: type[Struct]) -> Iterator[type[Struct]]:
    for one in of.__subclasses__():
        yield one
        yield from _below(one)
