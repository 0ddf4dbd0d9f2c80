"""One process that reads the items of one system from pages that are made as they are read, and tells its memory.

`python -m benchmarks.reading_process s4 1000000 1` reads a million rows of S/4HANA, seed 1.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from benchmarks import cube_pages
from benchmarks.measured_process import peak_megabytes
from benchmarks.measurements import odata_v2, odata_v4, suiteql
from canonical_model.adapter import Page
from duecourse.interpreter import look_rarely


def _s4(seed: int, rows: int) -> Iterator[Page]:
    bodies, shapes, _ = cube_pages.as_they_are_read(seed=seed, rows=rows)
    return odata_v2.read(bodies, shapes)


def _finance(seed: int, rows: int) -> Iterator[Page]:
    made, _, settings = odata_v4.as_they_are_read(seed=seed, rows=rows)
    return odata_v4.read(made, settings)


def _netsuite(seed: int, rows: int) -> Iterator[Page]:
    bodies, pages = suiteql.as_they_are_read(seed=seed, rows=rows)
    return suiteql.read(pages, bodies)


SYSTEMS: Final[dict[str, Callable[[int, int], Iterator[Page]]]] = {
    "s4": _s4, "netsuite": _netsuite, "finance": _finance,
}  # fmt: skip


def main(system: str, rows: int, seed: int) -> None:
    """Reads to the end; prints the most memory that the process ever held, in MB."""
    look_rarely()
    came, complete = 0, False
    for page in SYSTEMS[system](seed, rows):
        came += page.read
        complete = page.end is not None and page.end.completeness == "complete"
        del page
    if not complete or not came:
        raise AssertionError(f"{came} rows of {rows} came, and the reading is not complete")
    sys.stdout.buffer.write(msgspec.json.encode(peak_megabytes()))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
