"""Requests as they are committed before they are sent, all over all companies; and the rows that looks bring."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

import msgspec

from adapters.dynamics.finance.client import ALL_COMPANIES, DATA
from adapters.dynamics.looks import json_of
from adapters.dynamics.odata import encoded, text
from canonical_model.steps import ErpRequest

_READS: Final = {"Accept": "application/json"}
_WRITES: Final = {"Content-Type": "application/json", "Accept": "application/json"}


def look(entity_set: str, condition: str) -> ErpRequest:
    """The records that answer to a condition; there are never more than a page about one act."""
    asked = encoded({**ALL_COMPANIES, "$filter": condition})
    return ErpRequest(method="GET", url=f"{DATA}/{entity_set}?{asked}", headers=_READS)


def post(entity_set: str, body: Mapping[str, Any]) -> ErpRequest:
    """Make a record."""
    return ErpRequest(method="POST", url=_url(entity_set), headers=_WRITES, body=json_of(body))


def patch(entity_set: str, key: Mapping[str, str], body: Mapping[str, Any], *, version: str) -> ErpRequest:
    """Change the version of a record that was seen."""
    return ErpRequest(
        method="PATCH", url=_url(f"{entity_set}({_key(key)})"), headers={**_WRITES, **_only(version)},
        body=json_of(body),
    )  # fmt: skip


def delete(entity_set: str, key: Mapping[str, str], *, version: str) -> ErpRequest:
    """Delete the version of a record that was seen."""
    headers = {**_READS, **_only(version)}
    return ErpRequest(method="DELETE", url=_url(f"{entity_set}({_key(key)})"), headers=headers)


def call(path: str, body: Mapping[str, Any]) -> ErpRequest:
    """A custom service of the environment's own."""
    return ErpRequest(method="POST", url=path, headers=_WRITES, body=json_of(body))


def _only(version: str) -> dict[str, str]:
    return {"If-Match": version} if version else {}


def _url(path: str) -> str:
    return f"{DATA}/{path}?{encoded(ALL_COMPANIES)}"


def _key(key: Mapping[str, str]) -> str:
    """Texts quoted with their quotes doubled; record ids and guids bare [addendum A10]."""
    return ",".join(f"{name}={value if name in _BARE else encoded_text(value)}" for name, value in key.items())


_BARE: Final = frozenset({"SysRecId", "DocumentId", "LineNumber"})


def encoded_text(value: str) -> str:
    """A text within a key, percent-encoded."""
    return encoded({"v": text(value)}).removeprefix("v=").replace("%27", "'")


def number(amount: str) -> msgspec.Raw:
    """An amount above zero as JSON's number, digit for digit; ValueError if it is none."""
    told = Decimal(amount)
    if not told.is_finite() or told <= 0:
        raise ValueError(f"not an amount above zero: {amount!r}")
    return msgspec.Raw(f"{told:f}".encode())


def whole(key: str) -> msgspec.Raw:
    """A record id as JSON's number: it has more digits than a float can keep."""
    if not (key.isascii() and key.isdigit()):
        raise ValueError(f"not a record id: {key!r}")
    return msgspec.Raw(key.encode())


def noon(day: str) -> str:
    """A day as it is written: an instant at noon [addendum A7]."""
    return f"{day}T12:00:00Z"
