"""An adapter's quality scale: per rule `done`, or `exempt` with the reason; a branch may speak for all its rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from canonical_model.errors import Misconfigured

DONE: Final = "done"
EXEMPT: Final = "exempt:"


class Scale:
    """What an adapter says of itself."""

    def __init__(self, told: Mapping[str, str]) -> None:
        self._told = dict(told)

    def reason(self, rule: str) -> str | None:
        """Why the rule is exempt; empty if it is done; None if nothing is said about it."""
        said = self._told.get(self._speaker(rule))
        return None if said is None else said.removeprefix(DONE).removeprefix(EXEMPT).strip()

    def of(self, rule: str) -> Scale:
        """What it says of one rule alone."""
        speaker = self._speaker(rule)
        return Scale({name: told for name, told in self._told.items() if name == speaker})

    def strangers(self, rules: set[str]) -> tuple[str, ...]:
        """What speaks for no rule: a name that was mistyped, or a rule that is gone."""
        spoken = {self._speaker(rule) for rule in rules}
        return tuple(name for name in self._told if name not in spoken)

    def _speaker(self, rule: str) -> str:
        """The rule itself, or the nearest branch above it that says something."""
        parts = rule.split(".")
        names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
        return next((name for name in names if name in self._told), rule)


def load_scale(path: Path) -> Scale:
    """The scale in a file; Misconfigured in words where it is none."""
    try:
        told = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise Misconfigured(
            f"{path.name} cannot be read: {error}", remedy="docs/adapters/write-one.md shows one"
        ) from error
    if not isinstance(told, dict):
        raise Misconfigured(f"{path.name} names no rules", remedy="docs/adapters/write-one.md shows one")
    return Scale(dict(_flat(told, "", path)))


def _flat(told: Mapping[Any, Any], above: str, path: Path) -> Iterator[tuple[str, str]]:
    for name, value in told.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{name}.", path)
        elif value == DONE or (isinstance(value, str) and value.startswith(EXEMPT) and value[len(EXEMPT) :].strip()):
            yield f"{above}{name}", value
        else:
            raise Misconfigured(f"{path.name}: {above}{name} is neither `done` nor `exempt: reason`, but {value!r}")
