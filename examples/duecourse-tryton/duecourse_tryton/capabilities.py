"""What Tryton keeps of what we read and write. Sources are files of Tryton 8.2 itself, below trytond/."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.steps import Bounds

_KEEPS_NONE: Final = "Tryton keeps none; ours is a note and a blocked dunning, which comes back as a hold"
#: trytond rolls back what takes longer than this many seconds [config.py `request.timeout`, `database.timeout`: 1800]
_BOUNDS: Final = Bounds(in_flight=1800.0, visible=5.0)

CAPABILITIES: Final = Capabilities(
    product="tryton",
    reads={
        "entities": ReadCapability(level="native", object="company.company"),
        "customers": ReadCapability(level="native", object="party.party", source="modules/party/party.py"),
        "open_items": ReadCapability(level="native", object="account.move.line", source="modules/account/move.py"),
        "settlements": ReadCapability(
            level="native", object="account.move.reconciliation", source="modules/account/move.py"
        ),
        "deletions": ReadCapability(
            level="emulated", object="account.move.line", why="what is open is compared: nothing says what was deleted"
        ),
        "disputes": ReadCapability(level="absent", why=_KEEPS_NONE),
        "promises": ReadCapability(level="absent", why=_KEEPS_NONE),
        "holds": ReadCapability(
            level="native", object="account.dunning blocked", source="modules/account_dunning/dunning.py"
        ),
        "control_balances": ReadCapability(
            level="native", object="account.account balance", source="modules/account/account.py"
        ),
    },
    writes={
        "note": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True, object="ir.note",
            screen="Party or Invoice > Note", source="ir/note.py", bounds=_BOUNDS,
        ),
        "promise": WriteCapability(
            level="emulated", finality="effected", read_back=True, searchable=True, object="ir.note + account.dunning",
            screen="Invoice > Note; Financial > Dunnings", lost=("each stands in a note, text only",),
            source="ir/note.py, modules/account_dunning/dunning.py", bounds=_BOUNDS,
        ),
        "dispute": WriteCapability(
            level="emulated", finality="effected", read_back=True, searchable=True, object="ir.note + account.dunning",
            screen="Invoice > Note; Financial > Dunnings", lost=("each stands in a note, text only",),
            source="ir/note.py, modules/account_dunning/dunning.py", bounds=_BOUNDS,
        ),
        "hold": WriteCapability(
            level="native", finality="effected", read_back=True, object="account.dunning blocked",
            screen="Financial > Dunnings", lost=("the end and the reason of the hold",),
            source="modules/account_dunning/dunning.py", bounds=_BOUNDS,
        ),
        "cash": WriteCapability(
            level="native", finality="effected", read_back=True, searchable=True,
            object="account.statement, account.move.reconciliation", screen="Financial > Statements; Invoice > Payment",
            source="modules/account_statement/statement.py, modules/account/move.py", bounds=_BOUNDS,
        ),
        "undo": WriteCapability(
            level="native", finality="effected", read_back=True,
            object="account.move.unreconcile_lines, account.move.cancel", screen="Financial > Account Moves",
            lost=("a settlement with a difference of exchange: Tryton wants a person to cancel that first",),
            source="modules/account/move.py", bounds=_BOUNDS,
        ),
    },
)  # fmt: skip
