"""Decode and map rows with fields that a tenant keeps references in, which are a setting and not code.

The pages are those of the other measurements; each row has three fields more, which the settings name, and each says
something: all three references of every item are taken from them. The floor parses these pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from itertools import count
from typing import Any, Final

import msgspec
from msgspec import structs

from adapters.kit.named_fields import Reference
from benchmarks import cube_pages
from benchmarks.measurements import odata_v2, odata_v4, suiteql
from benchmarks.measuring import Asked, Result
from benchmarks.remembered_pages import parsed
from benchmarks.rounds import Contestant, in_stretches

ROWS: Final = 200_000
ROUNDS: Final = 5
FIELDS: Final[dict[Reference, str]] = {
    "reference": "custbody_order", "assignment": "custbody_contract", "payment_reference": "custbody_payment",
}  # fmt: skip
#: a page → its records that the fields are added to
_Records = Callable[[Any], list[dict[str, Any]]]
_DECODE: Final = msgspec.json.Decoder(float_hook=Decimal)
_ENCODE: Final = msgspec.json.Encoder(decimal_format="number")


def measured(asked: Asked) -> Iterator[Result]:
    """One result a protocol."""
    for kind in (_odata_v2, _odata_v4, _suiteql):
        goal, bodies, rows, mapped = kind(asked.seed, asked.rows or ROWS)
        figures = in_stretches({"floor": partial(parsed, bodies), "ours": mapped}, asked.rounds or ROUNDS)
        yield Result(
            goal=goal, rows=rows, unit="CPU seconds", ours=figures["ours"], anchor=figures["floor"],
            note=f"{len(bodies)} pages, {sum(map(len, bodies)) / 1e6:.0f} MB",
        )  # fmt: skip


_Measured = tuple[str, tuple[bytes, ...], int, Contestant]


def _odata_v2(seed: int, rows: int) -> _Measured:
    pages = cube_pages.rendered(seed=seed, rows=rows)
    bodies = _enlarged(pages.bodies, lambda page: page["d"]["results"])
    settings = structs.replace(odata_v2.SETTINGS, fields=FIELDS)
    return "odata_v2_fields", bodies, rows, partial(odata_v2.mapped, structs.replace(pages, bodies=bodies), settings)


def _odata_v4(seed: int, rows: int) -> _Measured:
    pages, _ = odata_v4.rendered(seed=seed, rows=rows)
    bodies = _enlarged(pages.opens, lambda page: [row[odata_v4.PARENT] for row in page["value"]])
    return "odata_v4_fields", bodies, rows, partial(odata_v4.mapped, structs.replace(pages, opens=bodies), FIELDS)


def _suiteql(seed: int, rows: int) -> _Measured:
    pages = suiteql.rendered(seed=seed, rows=rows)
    bodies = _enlarged(pages.bodies, lambda page: page["items"])
    return "suiteql_fields", bodies, rows, partial(suiteql.mapped, structs.replace(pages, bodies=bodies), FIELDS)


def _enlarged(bodies: tuple[bytes, ...], records_of: _Records) -> tuple[bytes, ...]:
    """The same pages with a value of its own in each of the fields of each record."""
    numbers, made = count(1), []
    for body in bodies:
        page = _DECODE.decode(body)
        for number, record in zip(numbers, records_of(page), strict=False):
            record |= {name: f"{own[:2].upper()}-2026-{number:07d}" for own, name in FIELDS.items()}
        made.append(_ENCODE.encode(page))
    return tuple(made)
