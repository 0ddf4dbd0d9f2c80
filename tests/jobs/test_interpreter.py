"""How Python runs in a process that lives long."""

from __future__ import annotations

import subprocess
import sys

from duecourse.interpreter import MADE, TURN

TUNED = """
import gc, sys
from duecourse.interpreter import tune
class Loop: pass
one = Loop(); one.self = one
del one
tune()
left = any(type(one) is Loop for one in gc.get_objects())
print(sys.getswitchinterval(), gc.get_threshold()[0], gc.get_freeze_count() > 1_000, left)
"""


def test_threads_take_turns_quickly_and_imports_are_not_looked_through_again() -> None:
    said = subprocess.run([sys.executable, "-c", TUNED], capture_output=True, text=True, check=True).stdout
    assert said.split() == [str(TURN), str(MADE), "True", "False"]
