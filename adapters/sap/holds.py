"""Holds as SAP sets them: made of a flag on an item or on a customer's account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from canonical_model.collecting import Hold, HoldKind, HoldScope
from canonical_model.identity import NativeKey, RecordId, SystemUid, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo

#: how the holds of an item's two blocks are told apart
DUNNING_FLAG: Final = "dunning_block"
PAYMENT_FLAG: Final = "payment_block"
#: part of the key that tells the holds of one item or customer apart, kind, SAP's code, the reason in words
Flag = tuple[str, HoldKind, str, str]
#: subject key, entity, scope, subject, customer, flag, since → hold
MakeHold = Callable[[NativeKey, HoldScope, RecordId, RecordId, Flag, date | None], Hold]


def hold_maker(system: SystemUid) -> MakeHold:
    """The maker of holds set by one system."""
    make_id = source_id_maker(system, Hold.KIND)

    def make(
        key: NativeKey, scope: HoldScope, subject: RecordId, customer: RecordId, flag: Flag, since: date | None
    ) -> Hold:
        name, kind, code, reason = flag
        native_key = (*key, name)
        return Hold(
            id=make_id(native_key), system=system, entity=key[0], native_key=native_key, scope=scope,
            subject_id=subject, customer_id=customer, kind=kind, set_by="erp", since=since, reason=reason,
            native_code=code,
        )  # fmt: skip

    return make


def dunning_flag(area: str) -> str:
    """How the hold of a customer's dunning block in one dunning area is told apart."""
    return f"{DUNNING_FLAG}:{area}"


def promise_flag(guid: str) -> str:
    """How the hold of a promise of FSCM is told apart."""
    return f"promise:{guid}"


def dispute_flag(guid: str) -> str:
    """How the hold of a dispute case is told apart."""
    return f"dispute:{guid}"


def echoes_of(key: NativeKey, codes: Mapping[str, str]) -> tuple[Echo, ...]:
    """The holds as which a reading brings the blocks of one item back; `codes` names each block's by its flag."""
    return tuple(
        Echo(kind=Hold.KIND, native_key=(*key, flag), shows=code, about=(OpenItem.KIND, key))
        for flag, code in codes.items()
        if code
    )


def echo_by_reference(reference: str, *, entity: str, customer: str) -> Echo:
    """The hold as which a reading brings a case or a promise back: under a key of SAP's, with our reference."""
    return Echo(kind=Hold.KIND, shows=reference, about=(Customer.KIND, (entity, customer)))
