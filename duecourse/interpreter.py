"""How Python runs in a process of ours."""

from __future__ import annotations

import gc
import sys
from typing import Final

#: seconds for which one thread computes while others wait to go on: whoever holds the store's one writer's turn, for
#: which all wait, comes back from the database dozens of times, and waits for each of those that compute (usual: 0.005)
TURN: Final = 0.0005
#: how many more objects are made than given back before garbage is looked for (usual: 700): records come by the hundred
#: thousand, none of them is garbage, and whoever looks goes through all that there are, again and again
MADE: Final = 100_000


def look_rarely() -> None:
    """Look for garbage when there may be some, not whenever records come; for every process."""
    gc.set_threshold(MADE)


def tune() -> None:
    """For a process that lives long: let threads take turns quickly, and never look again among what was imported."""
    sys.setswitchinterval(TURN)
    look_rarely()
    gc.collect()
    gc.freeze()
