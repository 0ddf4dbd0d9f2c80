"""Lines of CSV as `csv.reader` reads them, strictly; one in which nothing is quoted is split where it is delimited."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import chain

_QUOTE = '"'


def delimited(lines: Iterable[str], delimiter: str = ",") -> Iterator[list[str]]:
    """The fields of each record; lines come with their ends, as from a file opened with newline="".

    Raises csv.Error where a quotation is wrong or does not end, or a field is larger than `csv.field_size_limit`.
    """
    left, longest = iter(lines), csv.field_size_limit()
    for line in left:
        if _QUOTE in line or len(line) > longest:
            # the record may go on in the lines that are left
            yield next(csv.reader(chain((line,), left), delimiter=delimiter, strict=True))
        else:
            bare = line.rstrip("\r\n")
            yield bare.split(delimiter) if bare else []
