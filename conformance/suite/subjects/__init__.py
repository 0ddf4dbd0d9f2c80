"""The subjects of ours: a file each, whose SUBJECT names its adapter."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from conformance.suite.subject import Subject


def subjects() -> dict[str, Subject]:
    """Every subject here, by its adapter's name."""
    made = [import_module(f"{__name__}.{found.name}").SUBJECT for found in iter_modules(__path__)]
    return {one.adapter.name: one for one in sorted(made, key=lambda one: str(one.adapter.name))}
