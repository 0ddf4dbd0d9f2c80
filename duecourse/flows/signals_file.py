"""Signals out of a CSV file: what agencies and registers say of businesses, one a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from core.identities import official_ids
from core.signals import KINDS, Signal
from duecourse.flows.tables import Unreadable, rows_of

_NEEDED: Final = frozenset({"kind", "observed_on", "source"})
_TEXTS: Final = ("reference", "text", "account", "country", "tax_id", "registration_id")
#: characters of a text that are kept
_LONGEST: Final = 500


def read_signals(path: Path) -> Iterator[tuple[int, Signal | str]]:
    """Line and signal, or why the line cannot be read; NotAllowed if it is no such file."""
    for number, row in rows_of(path, _NEEDED):
        try:
            yield number, _signal(row)
        except Unreadable as unreadable:
            yield number, str(unreadable)


def _signal(row: Mapping[str, str]) -> Signal:
    if "*" in row or not row["source"]:
        raise Unreadable(row.get("*", "it has no source"))
    if row["kind"] not in KINDS:
        raise Unreadable(f"{row['kind'][:40]!r} is no kind of signal; known: {', '.join(KINDS)}")
    told = {name: row.get(name, "")[:_LONGEST] for name in ("kind", "source", *_TEXTS)}
    made = msgspec.convert({**told, "observed_on": _day(row["observed_on"])}, Signal)
    if not made.account and not official_ids(made):
        raise Unreadable("it names no account, tax id or registration id")
    return made


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise Unreadable(f"{text[:20]!r} is no day; write 2026-11-27") from None
