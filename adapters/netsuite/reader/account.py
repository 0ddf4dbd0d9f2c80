"""One connected account: its client, what it has, its subsidiaries and its clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

import httpx2

from adapters.netsuite.client import NetSuiteClient
from adapters.netsuite.mapping.items import Where
from adapters.netsuite.mapping.values import is_true
from adapters.netsuite.probing import Known
from adapters.netsuite.settings import Settings
from adapters.netsuite.suiteql import rows_of
from adapters.netsuite.tables import SUBSIDIARIES
from adapters.netsuite.wire import Subsidiary, read
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer, Misconfigured

#: NetSuite's own clock: the next reading begins where it stood, never where ours did [addendum C5]
CLOCK: Final = "SELECT TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') AS now FROM DUAL"
INSTANT: Final = "%Y-%m-%d %H:%M:%S"
_NOTHING_VISIBLE: Final = "give the role access to its subsidiaries (Role > Subsidiary Restrictions)"


class Account:
    """What the feeds of one connection share."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self.settings, self.environment, self.transport = settings, environment, transport
        self.client = NetSuiteClient(settings, environment, transport=transport)
        self.known = Known(
            self.client, page_size=settings.page_size, ours=settings.writing.companion, split=settings.instalments
        )
        self._subsidiaries: dict[str, Subsidiary] | None = None
        self.moved = False

    def clock(self) -> datetime:
        """What NetSuite's clock says, in a zone that is its own business; never compared with another clock."""
        rows = self.client.page(CLOCK, (), limit=1).rows
        try:
            return datetime.strptime(rows[0]["now"], INSTANT)  # noqa: DTZ007 - a zone of NetSuite's own
        except (IndexError, KeyError, ValueError):
            raise BadAnswer("NetSuite did not say what time it is") from None

    def cursor(self) -> str:
        """Where the next reading of changes has to begin."""
        return (self.clock() - timedelta(minutes=self.settings.overlap_minutes)).strftime(INSTANT)

    def subsidiaries(self) -> dict[str, Subsidiary]:
        """Those that keep customers' accounts; Misconfigured if none is visible."""
        if self._subsidiaries is None:
            self._subsidiaries = {row.id: row for row in self._visible()}
        if not self._subsidiaries:
            raise Misconfigured("no subsidiary is visible: no data access", remedy=_NOTHING_VISIBLE)
        return self._subsidiaries

    def _visible(self) -> Iterator[Subsidiary]:
        """Elimination subsidiaries hold nothing but eliminations [netsuite.md §6]."""
        reading = self.known.reading(SUBSIDIARIES, ())
        for row in rows_of(reading):
            found = read(row, Subsidiary)
            if not is_true(found.iselimination):
                yield found
        self.moved = reading.moved

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

    def close(self) -> None:
        """Give back connections."""
        self.client.close()
