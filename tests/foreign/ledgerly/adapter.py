"""What the entry point finds, and how it is put together."""

from __future__ import annotations

from canonical_model.adapter import Adapter
from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.writing import Writer
from ledgerly.reader import Reader
from ledgerly.settings import Settings
from ledgerly.write_back import NO_END, Side, Wire

_NONE = ReadCapability(level="absent", why="Ledgerly keeps none")
_NO_WRITE = WriteCapability(level="absent")
CAPABILITIES = Capabilities(
    product="ledgerly",
    reads={
        "entities": ReadCapability(level="native", object="/api/ledgers"),
        "customers": ReadCapability(level="native", object="/api/ledgers/…/customers"),
        "open_items": ReadCapability(level="native", object="/api/ledgers/…/entries"),
        "settlements": ReadCapability(level="native", object="`applied` of an entry"),
        "deletions": ReadCapability(level="emulated", object="/api/ledgers/…/open", why="comparison of open keys"),
        "disputes": _NONE,
        "promises": _NONE,
        "holds": ReadCapability(level="native", object="`block` of an entry"),
        "control_balances": ReadCapability(level="native", object="/api/ledgers/…/balance"),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="/api/notes", screen="Notes"
        ),
        "promise": _NO_WRITE,
        "dispute": _NO_WRITE,
        "hold": WriteCapability(
            level="native", finality="effected", read_back=True, object="/api/entries/…/block", screen="Entries",
            lost=(NO_END,),
        ),
        "cash": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="/api/applications",
            screen="Applications",
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True, object="withdraw, reverse, block", screen="Entries"
        ),
    },
)  # fmt: skip


def built(
    *,
    reader: type[Reader] = Reader,
    side: type[Side] = Side,
    wire: type[Wire] = Wire,
    capabilities: Capabilities = CAPABILITIES,
) -> Adapter:
    """An adapter out of these parts."""
    return Adapter(
        name="ledgerly", settings_type=Settings, make=reader, capabilities=capabilities,
        writer=Writer(side=side, connect=wire),
    )  # fmt: skip


ADAPTER = built()
