"""Records that PostgreSQL cannot hold: a zero character or half a surrogate in a text, a number beyond 64 bits.

They are read well, so nothing before the store finds them; one of them must not stop the reading of all the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from msgspec import structs
from sqlalchemy.exc import DataError

from canonical_model.adapter import Page, Rejected, Stream

#: what is raised where a question or a record of ours holds such a thing
Unstorable: Final = DataError
_LEAST: Final = -(2**63)
_MOST: Final = 2**63 - 1


def sift(page: Page, stream_of: Mapping[type[Any], Stream]) -> tuple[Page, tuple[Rejected, ...]]:
    """The page without the records that cannot be stored, and those as rejected ones."""
    unfit = [(record, field) for record in page.records if (field := _unfit_field(record))]
    rejected = tuple(_rejected(record, field, stream=stream_of[type(record)]) for record, field in unfit)
    lost = {id(record) for record, _ in unfit}
    kept = tuple(record for record in page.records if id(record) not in lost)
    return structs.replace(page, records=kept, rejected=tuple(map(_mended, page.rejected))), rejected


def _unfit_field(record: Any) -> str | None:  # noqa: ANN401 - any source record
    return next((name for name, value in structs.asdict(record).items() if not all(map(_fits, _leaves(value)))), None)


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        yield from value
    else:
        yield value


def _fits(value: object) -> bool:
    if isinstance(value, str):
        return _mend(value) == value
    return not isinstance(value, int) or _LEAST <= value <= _MOST


def _mend(text: str) -> str:
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}").encode(errors="replace").decode()


def _mended(one: Rejected) -> Rejected:
    texts = {name: _mend(value) for name, value in structs.asdict(one).items() if isinstance(value, str)}
    return structs.replace(one, native_key=tuple(map(_mend, one.native_key)), **texts)


def _rejected(record: Any, field: str, *, stream: Stream) -> Rejected:  # noqa: ANN401 - any source record
    return Rejected(
        stream=stream,
        entity=_mend(record.entity),
        native_key=tuple(map(_mend, record.native_key)),
        reason=f"{field} holds what the store cannot: a zero character, half a character, or more than 64 bits",
        payload=repr(record).encode(errors="backslashreplace"),
        customer_number=_mend(getattr(record, "customer_number", "") or ""),
    )
