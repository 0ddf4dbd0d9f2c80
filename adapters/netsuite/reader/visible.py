"""The subsidiaries of one connected account, however they are read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Final

from adapters.netsuite.mapping.items import Where
from adapters.netsuite.settings import Settings
from adapters.netsuite.wire import Subsidiary
from canonical_model.adapter import Environment
from canonical_model.errors import Misconfigured

_NOTHING_VISIBLE: Final = "give the role access to its subsidiaries (Role > Subsidiary Restrictions)"


class Visible(ABC):
    """What this role sees of an account's subsidiaries, looked at when it is first needed."""

    def __init__(self, settings: Settings, environment: Environment) -> None:
        self.settings, self.environment = settings, environment
        self._subsidiaries: dict[str, Subsidiary] | None = None

    @abstractmethod
    def _visible(self) -> Iterator[Subsidiary]:
        """Those that keep customers' accounts, as they come."""

    def subsidiaries(self) -> dict[str, Subsidiary]:
        """Those that keep customers' accounts; Misconfigured if none is visible."""
        if self._subsidiaries is None:
            self._subsidiaries = {row.id: row for row in self._visible()}
        if not self._subsidiaries:
            raise Misconfigured("no subsidiary is visible: no data access", remedy=_NOTHING_VISIBLE)
        return self._subsidiaries

    def where(self, entity: str) -> Where:
        """Whose books an entity's rows are in; Misconfigured if there are none such."""
        found = self.subsidiaries().get(entity)
        allowed = self.settings.subsidiaries
        if found is None or (allowed and entity not in allowed):
            raise Misconfigured(
                f"subsidiary {entity!r} is not among those that the settings and the role allow",
                remedy="correct subsidiaries, or the role's restrictions",
            )
        return Where(
            system=self.environment.system, entity=entity, functional_currency=found.currency,
            decimals=self.settings.decimals,
        )  # fmt: skip
