"""The application over a simulated S/4HANA, watched."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

_place = Path(__file__).parents[1] / "application" / "conftest.py"
_spec = spec_from_file_location("desk_of_the_application", _place)
assert _spec is not None
assert _spec.loader is not None
_module = module_from_spec(_spec)
_spec.loader.exec_module(_module)
site, desk = _module.site, _module.desk
desks = _module.desks
