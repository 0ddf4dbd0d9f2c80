"""The engine's traps are set on the same desk as the tests of its parts."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def desk() -> Any:
    place = Path(__file__).parents[1] / "core" / "conftest.py"
    spec = spec_from_file_location("desk_of_core", place)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Desk()
