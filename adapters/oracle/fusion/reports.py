"""Our statements as reports of a pod."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from adapters.kit.session import Session
from adapters.oracle.fusion.publisher import Publisher
from adapters.oracle.fusion.report_rows import csv_rows, xml_rows
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.rows import Row
from adapters.oracle.source import Binds


class Reports:
    """Answers statements by running the reports that were installed from their SQL."""

    def __init__(self, settings: Settings, session: Session) -> None:
        self.session = session
        self._publisher = Publisher(settings, session)
        self._rows = csv_rows if settings.report_format == "csv" else xml_rows

    def rows(self, statement: str, binds: Binds, *, entity: str = "") -> Iterator[Row]:
        """The rows, in the statement's own order."""
        return self._rows(self._publisher.run(statement, binds, entity=entity))

    @property
    def findings(self) -> Mapping[str, str]:
        """What looked unusual without stopping anything."""
        return self.session.findings

    def close(self) -> None:
        """Give back connections."""
        self.session.close()
