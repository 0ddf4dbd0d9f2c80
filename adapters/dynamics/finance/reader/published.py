"""Which sets an environment publishes what is open under: asked once, at connecting.

The metadata service is asked for each entity; where it does not name the usual two, the service's own list of its sets
is read, since names of entities are less certain than those of sets [addendum A1-A3].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct

from adapters.dynamics.answers import object_in, rows_in
from adapters.dynamics.finance.client import ALL_COMPANIES, DATA, METADATA
from adapters.dynamics.finance.settings import Sets
from adapters.dynamics.odata import encoded
from adapters.kit.session import Session
from canonical_model.errors import Misconfigured

#: entity in the metadata service → its usual set
TRANSACTIONS: Final = ("CustTransaction", "CustTransactions")
OPENS: Final = ("CustTransOpen", "CustTransOpens")
BI: Final = ("CustTransBiEntity", "CustTransBiEntities")
BY_SETTING: Final = "as the settings say"


class ItemSets(Struct, frozen=True, kw_only=True):
    """Where transactions are read, and why there."""

    transactions: str
    #: what is open of them; empty: it is what they say of themselves [addendum A2]
    opens: str = ""
    why: str

    @property
    def key(self) -> str:
        """The property with a transaction's record id [addendum A1, A2]."""
        return "SysRecId" if self.opens else "SourceKey"

    @property
    def names(self) -> tuple[str, ...]:
        """The sets themselves."""
        return tuple(name for name in (self.opens, self.transactions) if name)


def entity_of(session: Session, entity: str) -> Mapping[str, Any] | None:
    """What the metadata service says of an entity; None where it does not know it, or is not there."""
    try:
        return object_in(session.read(f"{METADATA}/PublicEntities('{entity}')?{encoded(ALL_COMPANIES)}").body)
    except Misconfigured:
        return None


def item_sets(session: Session, sets: Sets) -> ItemSets:
    """The sets that the settings name, else the best that are published; Misconfigured where none is."""
    if sets.bi_transactions:
        return ItemSets(transactions=sets.bi_transactions, why=BY_SETTING)
    if sets.transactions:
        return ItemSets(transactions=sets.transactions, opens=sets.open_transactions, why=BY_SETTING)
    named = {kind: name for kind in (TRANSACTIONS, OPENS, BI) if (name := _by_metadata(session, kind))}
    if not {TRANSACTIONS, OPENS} <= named.keys():
        listed = _listed(session)
        named = {**{kind: kind[1] for kind in (TRANSACTIONS, OPENS, BI) if kind[1] in listed}, **named}
    return _best(named)


def _best(named: Mapping[tuple[str, str], str]) -> ItemSets:
    if {TRANSACTIONS, OPENS} <= named.keys():
        return ItemSets(transactions=named[TRANSACTIONS], opens=named[OPENS], why="both are published")
    missing = " and ".join(usual for entity, usual in (OPENS, TRANSACTIONS) if (entity, usual) not in named)
    if BI in named:
        return ItemSets(transactions=named[BI], why=f"{missing} not published: what is open is worked out")
    raise Misconfigured(
        f"neither {OPENS[1]} with {TRANSACTIONS[1]} nor {BI[1]} is published",
        remedy="name the sets in sets.transactions and sets.open_transactions, or give the user a role that sees them",
    )


def _by_metadata(session: Session, kind: tuple[str, str]) -> str:
    told = entity_of(session, kind[0])
    return "" if told is None else str(told.get("EntitySetName") or kind[1])


def _listed(session: Session) -> set[str]:
    """The sets that the service lists."""
    told = object_in(session.read(f"{DATA}?{encoded(ALL_COMPANIES)}").body)
    return {str(one.get("name")) for one in rows_in(told)}
