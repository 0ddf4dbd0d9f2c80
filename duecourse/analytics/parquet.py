"""An export as a directory: Parquet files of items and of legs, and what it is of.

The files are written beside their place and moved there when all are complete: what can be read is whole.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import structs

from canonical_model.errors import Misconfigured
from core.export_port import Made, Table

if TYPE_CHECKING:
    import polars as pl

#: the file that says what an export is of
MADE: Final = "export.json"
_AMOUNT: Final = "_minor"
_DATES: Final = ("_date", "_on")


def installed() -> bool:
    """Whether the extra `analytics` is there."""
    return find_spec("polars") is not None


def must_be_installed() -> None:
    """Raises Misconfigured where it is not."""
    if not installed():
        raise Misconfigured("Parquet needs Polars, which is not installed", remedy="pip install 'duecourse[analytics]'")


class ParquetWriter:
    """Writes one export into a directory that is not there yet, or holds an older one."""

    def __init__(self, directory: Path) -> None:
        must_be_installed()
        if directory.exists() and any(directory.iterdir()) and not (directory / MADE).is_file():
            raise Misconfigured(f"{directory} holds something else", remedy="name a new or empty directory")
        self._place = directory
        directory.parent.mkdir(parents=True, exist_ok=True)
        self._new = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=directory.parent))
        self._rows: dict[Table, int] = {}
        self._largest = 0

    def write(self, table: Table, blocks: Iterable[bytes], columns: Sequence[str]) -> None:
        """A file a block, in the order they come."""
        folder = self._new / table
        folder.mkdir()
        self._rows[table] = 0
        for number, block in enumerate(blocks):
            self._write(folder / f"{number:05}.parquet", _frame(block, columns), table)
        if not self._rows[table]:
            self._write(folder / "00000.parquet", _frame(b"", columns), table)

    def finish(self, made: Made) -> Made:
        """Say what it is of and move it to its place."""
        told = structs.replace(
            made, items=self._rows.get("items", 0), legs=self._rows.get("legs", 0), largest_sum=self._largest
        )
        (self._new / MADE).write_bytes(msgspec.json.encode(told))
        if self._place.exists():
            shutil.rmtree(self._place)
        self._new.rename(self._place)
        return told

    def discard(self) -> None:
        """Take away what was not finished."""
        shutil.rmtree(self._new, ignore_errors=True)

    def _write(self, path: Path, frame: pl.DataFrame, table: Table) -> None:
        frame.write_parquet(path, compression="zstd", statistics=True)
        self._rows[table] += len(frame)
        self._largest += _largest(frame)


@contextmanager
def written_to(directory: Path) -> Iterator[ParquetWriter]:
    """A writer; what it did not finish is taken away."""
    writer = ParquetWriter(directory.resolve())
    try:
        yield writer
    finally:
        writer.discard()


def read_made(directory: Path) -> Made:
    """What the export in a directory is of; Misconfigured if there is none, or one that is not whole."""
    must_be_installed()
    try:
        return msgspec.json.decode((directory / MADE).read_bytes(), type=Made)
    except (OSError, msgspec.DecodeError) as error:
        raise Misconfigured(
            f"{directory} holds no export of open items: {error}",
            remedy=f"duecourse export open-items --to {directory}",
        ) from error


def _frame(block: bytes, columns: Sequence[str]) -> pl.DataFrame:
    import polars as pl

    types = {name: _type(name) for name in columns}
    if not block:
        return pl.DataFrame(schema=types)
    return pl.read_csv(BytesIO(block), has_header=False, schema=types, empty_string_is_null=False)


def _type(name: str) -> type[pl.DataType]:
    import polars as pl

    if name.endswith(_AMOUNT):
        return pl.Int64
    return pl.Date if name.endswith(_DATES) else pl.String


def _largest(frame: pl.DataFrame) -> int:
    """No sum over these rows, of whatever amount or of two of them, is larger than this."""
    import polars.selectors as cs

    ends = frame.select(cs.integer().min().name.prefix("least_"), cs.integer().max())
    return 2 * len(frame) * max((abs(one) for one in ends.row(0) if one is not None), default=0) if len(frame) else 0
