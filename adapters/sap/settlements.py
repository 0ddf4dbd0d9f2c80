"""Cleared lines → settlements and their legs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, Generic, TypeVar

from msgspec import Struct

from adapters.kit.odata_literals import DAYS, day_of
from adapters.kit.remembered import Remembered, forget_older
from adapters.sap.codes import NO_YEARS
from adapters.sap.numbers import padded, stripped
from canonical_model.identity import RecordId, SystemUid, framed, framed_id_maker
from canonical_model.receivables import LegKind, OpenItem, Settlement, SettlementKind, SettlementLeg

Row = TypeVar("Row")
#: company codes kept at hand; a reading is of one
MOST_COMPANIES: Final = 16
#: documents that are known to have been handed on: the lines of one follow one another
MOST_DOCUMENTS: Final = 4_096
#: clearings that are known to have been handed on: lines that were cleared together do not
MOST_CLEARINGS: Final = 65_536
#: a clearing as a line names it: BUKRS, AUGBL, AUGGJ, AUGDT. A tuple that has names takes four times as long to make
Cleared = tuple[str, str, str, str | None]
#: what a cleared line shows
Settled = tuple[Settlement | SettlementLeg, ...]


class _Clearing(Struct, frozen=True, gc=False):
    """A clearing document that was met."""

    id: RecordId
    #: AUGBL, padded, and AUGGJ: the end of its legs' keys
    key: tuple[str, str]
    #: both, framed
    framed: str


class SettlementMapper(Generic[Row]):
    """One settlement per clearing document (AUGBL and its year), one leg per item it cleared.

    SAP clears whole items: the leg takes the item's full amount. What a clearing wrote off, discounted or carried
    forward stands on lines of the clearing document that are not customers' lines, and is not read.
    """

    def __init__(
        self, system: SystemUid, *, recorded_on: Callable[[Row], date | None], reverses: Callable[[Row], bool]
    ) -> None:
        self._system, self._recorded_on, self._reverses = system, recorded_on, reverses
        self._settlement_id = framed_id_maker(system, Settlement.KIND)
        self._leg_id = framed_id_maker(system, SettlementLeg.KIND)
        self._companies = Remembered[str, str](lambda company: framed((company,)), MOST_COMPANIES)
        #: as the clearing is written on a line → the clearing
        self._met: dict[Cleared, _Clearing] = {}

    def of(self, written: Cleared, row: Row, item: OpenItem, key: str, leg: LegKind) -> Settled:
        """The leg of a cleared line, and before it the settlement when it is met first; `key` is the item's, framed."""
        clearing = self._met.get(written)
        first: tuple[Settlement, ...] = ()
        if clearing is None:
            clearing = self._clearing(written)
            first = (self._settlement(written, row, clearing),)
            # met only now: a line that cannot be read leaves the settlement to the next
            self._met[written] = clearing
        made = SettlementLeg(
            self._leg_id(key + clearing.framed), self._system, item.entity,  # id, system, entity
            item.native_key + clearing.key, clearing.id,  # native_key, settlement_id
            item.id, leg, item.currency, item.original_minor,  # item_id, kind, currency, amount_minor
            item.functional_currency,  # functional_currency
            item.original_functional_minor, item.settled_on,  # amount_functional_minor, settled_on
        )  # fmt: skip
        return (*first, made)

    def forget(self) -> None:
        """Between pages: a settlement of long ago may be handed on again, so that memory stays bounded."""
        forget_older(self._met, MOST_CLEARINGS)

    def _clearing(self, written: Cleared) -> _Clearing:
        company, named, named_year, cleared_on = written
        document, year = padded(named), clearing_year(named_year, cleared_on)
        key = f"{len(document)}:{document}{len(year)}:{year}"
        return _Clearing(self._settlement_id(self._companies[company] + key), (document, year), key)

    def _settlement(self, written: Cleared, row: Row, clearing: _Clearing) -> Settlement:
        """A document and its reversal clear each other; everything else is an application."""
        kind: SettlementKind = "reversal" if self._reverses(row) else "application"
        company, _, _, cleared_on = written
        return Settlement(
            clearing.id, self._system, company,  # id, system, entity
            (company, *clearing.key), stripped(clearing.key[0]),  # native_key, number
            kind, DAYS[cleared_on], self._recorded_on(row),  # kind, settled_on, recorded_on
        )  # fmt: skip


def clearing_year(year: str, cleared_on: str | None) -> str:
    """AUGGJ; where it is missing, the year of the clearing date."""
    if year not in NO_YEARS:
        return year
    cleared = day_of(cleared_on)
    return str(cleared.year) if cleared else ""
