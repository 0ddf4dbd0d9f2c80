"""How Python runs in a process of ours that lives long: a worker, or the console."""

from __future__ import annotations

import gc
import sys
from typing import Final

#: seconds for which one thread computes while others wait to go on: whoever holds the store's one writer's turn, for
#: which all wait, comes back from the database dozens of times, and waits for each of those that compute (usual: 0.005)
TURN: Final = 0.0005


def tune() -> None:
    """Let threads take turns quickly, and never look for garbage again among what was imported."""
    sys.setswitchinterval(TURN)
    gc.collect()
    gc.freeze()
