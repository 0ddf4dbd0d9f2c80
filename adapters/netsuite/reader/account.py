"""One connected account: its client, what it has, its subsidiaries and its clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

import httpx2

from adapters.netsuite.client import NetSuiteClient
from adapters.netsuite.mapping.values import is_true
from adapters.netsuite.probing import Known
from adapters.netsuite.reader.visible import Visible
from adapters.netsuite.settings import Settings
from adapters.netsuite.suiteql import rows_of
from adapters.netsuite.tables import SUBSIDIARIES, ledger_with
from adapters.netsuite.wire import Subsidiary, read
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer

#: NetSuite's own clock: the next reading begins where it stood, never where ours did [addendum C5]
CLOCK: Final = "SELECT TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') AS now FROM DUAL"
INSTANT: Final = "%Y-%m-%d %H:%M:%S"


class Account(Visible):
    """What the feeds of one connection share."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        super().__init__(settings, environment)
        self.transport = transport
        self.client = NetSuiteClient(settings, environment, transport=transport)
        self.known = Known(
            self.client, page_size=settings.page_size, ours=settings.writing.companion, split=settings.instalments,
            named=tuple(settings.fields.values()),
        )  # fmt: skip
        #: what its ledger lines are asked for
        self.ledger = ledger_with(tuple(settings.fields.values()))
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

    def _visible(self) -> Iterator[Subsidiary]:
        """Elimination subsidiaries hold nothing but eliminations [netsuite.md §6]."""
        reading = self.known.reading(SUBSIDIARIES, ())
        for row in rows_of(reading):
            found = read(row, Subsidiary)
            if not is_true(found.iselimination):
                yield found
        self.moved = reading.moved

    def close(self) -> None:
        """Give back connections."""
        self.client.close()
