"""Types that threads come to at once: what msgspec did not learn before ends the process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from adapters.sap.s4.settings import Settings as S4Settings
from canonical_model.write_back import WriteBack
from duecourse.ready_types import _READY, make_ready
from duecourse.settings import load

AT_ONCE = """
import sys, threading, types
import msgspec
from duecourse.ready_types import learn
sys.setswitchinterval(1e-6)
TEXT = '''
from __future__ import annotations
import msgspec
class Inner(msgspec.Struct):
    z: int = 0
class Middle(msgspec.Struct):
    x: int = 0
    inner: Inner | None = None
class Outer(msgspec.Struct):
    a: int = 0
    middle: Middle | None = None
    all: list[Inner] = []
'''
for number in range(200):
    module = types.ModuleType(f"made_{number}")
    sys.modules[module.__name__] = module
    exec(TEXT, module.__dict__)
    if "learn" in sys.argv:
        learn([module.Inner, module.Middle, module.Outer])
    together = threading.Barrier(4)
    def first_use():
        together.wait()
        msgspec.convert({"a": 1, "middle": {"x": 2}}, module.Outer)
    threads = [threading.Thread(target=first_use) for _ in range(4)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
"""


def test_threads_may_use_at_once_what_was_learned_before() -> None:
    assert subprocess.run([sys.executable, "-c", AT_ONCE, "learn"], check=False).returncode == 0


def test_what_the_adapters_of_the_settings_know_is_learned_too(tmp_path: Path) -> None:
    text = '[systems.s4]\nproduct = "sap-s4"\nbase_url = "http://localhost"\nclient = "100"\n'
    (tmp_path / "duecourse.toml").write_text(text, encoding="utf-8")
    settings = load(tmp_path, {})
    make_ready(settings)
    assert {S4Settings, WriteBack} <= _READY
