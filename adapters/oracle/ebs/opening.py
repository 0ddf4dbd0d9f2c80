"""The one place where the reading side of an E-Business Suite is put together."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.oracle.ebs.checks import Asked, checks
from adapters.oracle.ebs.database import OracleDatabase
from adapters.oracle.ebs.gateway import Gateway
from adapters.oracle.ebs.settings import Settings
from adapters.oracle.ebs.statements_source import DatabaseStatements
from adapters.oracle.reader import OracleReader, Receivables
from canonical_model.adapter import Check, Environment, Reader


def reader(settings: Settings, environment: Environment, gateway: Gateway | None = None) -> Reader:
    """The shared reader over this system's database."""
    opened = gateway or OracleDatabase(settings)
    statements = DatabaseStatements(
        opened, environment, settings.bounds, promise_segment=settings.writing.promise_segment
    )
    asked = Asked(gateway=opened, settings=settings, environment=environment)

    def own(_books: Receivables) -> Iterator[Check]:
        return checks(asked)

    return OracleReader(Receivables(statements, settings, environment), checks=own)
