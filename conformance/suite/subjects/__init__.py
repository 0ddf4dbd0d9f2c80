"""The subjects of ours: a file each, whose SUBJECT names its adapter."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from conformance.suite.subject import Subject


def subjects() -> dict[str, Subject]:
    """Every subject here, by its adapter's name; a file that begins with an underscore waits for its adapter."""
    names = (found.name for found in iter_modules(__path__) if not found.name.startswith("_"))
    made = [import_module(f"{__name__}.{name}").SUBJECT for name in names]
    return {one.adapter.name: one for one in sorted(made, key=lambda one: str(one.adapter.name))}
