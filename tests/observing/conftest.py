"""The application over a simulated S/4HANA, watched."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType


def module_of(place: Path, name: str) -> ModuleType:
    """The fixtures of another suite."""
    spec = spec_from_file_location(name, place)
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


_place = Path(__file__).parents[1] / "application" / "conftest.py"
_module = module_of(_place, "desk_of_the_application")
site, desk = _module.site, _module.desk
desks = _module.desks
_kit = module_of(_place.parents[1] / "adapters" / "kit" / "conftest.py", "desk_of_the_kit")
clock, environment = _kit.clock, _kit.environment
