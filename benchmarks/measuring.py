"""What measurements have in common: what they are asked, what they tell, and where they are found.

A measurement is one file of `benchmarks/measurements`: its name is the file's, its `measured(asked)` yields results,
each for one table of `goals.toml`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Final, cast

from msgspec import Struct

FOLDER: Final = Path(__file__).parent / "measurements"
#: what others recorded and described, beside the repository; not shipped with it
REFERENCE: Final = Path(__file__).resolve().parents[2] / "shared"


class Asked(Struct, frozen=True, kw_only=True):
    """What a run is to be like; what is None is for each measurement to say."""

    seed: int = 1
    #: rounds of which the median is taken
    rounds: int | None = None
    #: rows to read, map or store
    rows: int | None = None
    #: how large the books are that clients read
    books: str = "small"
    #: where the reference data is
    reference: Path = REFERENCE
    #: keep databases here and use them again
    folder: Path | None = None


class Result(Struct, frozen=True, kw_only=True):
    """What one row came to, round by round."""

    #: the row's table in `goals.toml`
    goal: str
    rows: int
    unit: str
    ours: tuple[float, ...]
    anchor: tuple[float, ...]
    note: str = ""
    #: a part of a run is told, and not judged
    judged: bool = True


Measurement = Callable[[Asked], Iterator[Result]]


def names() -> tuple[str, ...]:
    """All measurements there are."""
    return tuple(sorted(found.name for found in iter_modules([str(FOLDER)])))


def measurement(name: str) -> Measurement:
    """The measurement of this name."""
    return cast("Measurement", import_module(f"benchmarks.measurements.{name}").measured)
