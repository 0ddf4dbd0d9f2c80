"""Where a record came from, so that every number leads back to its source rows."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct

from canonical_model.identity import NativeKey, RecordId, SystemUid
from canonical_model.money import Money


class SourceRef(Struct, frozen=True, kw_only=True):
    """A record's place in its ERP, in the ERP's own words."""

    system: SystemUid
    entity: str
    native_type: str
    native_key: NativeKey
    display_no: str


class SourceRecord(Struct, frozen=True, gc=False):
    """What every record read from a source carries. Amount fields end in `_minor`, their currency is named beside.

    Records are made by keyword. The bulk path of an adapter makes them by position: that takes a third of the time.
    """

    #: minor-unit fields → the field that holds their currency
    AMOUNTS: ClassVar[dict[str, str]] = {}
    #: fields that may move without the record having changed: left out of its hash
    VOLATILE: ClassVar[frozenset[str]] = frozenset()
    #: fields that came to the model when records of the kind were stored already: in its hash when they say something
    LATER: ClassVar[frozenset[str]] = frozenset()
    #: the record's kind: table, stream and identity are named by it
    KIND: ClassVar[str]

    id: RecordId
    system: SystemUid
    #: the legal entity's code in its ERP
    entity: str
    native_key: NativeKey

    def money(self, field: str) -> Money:
        """The amount in `field` (without `_minor`) as Money."""
        return Money.from_minor(getattr(self, f"{field}_minor"), getattr(self, self.AMOUNTS[f"{field}_minor"]))

    @property
    def source(self) -> SourceRef:
        return SourceRef(
            system=self.system,
            entity=self.entity,
            native_type=self.KIND,
            native_key=self.native_key,
            display_no="/".join(self.native_key),
        )
