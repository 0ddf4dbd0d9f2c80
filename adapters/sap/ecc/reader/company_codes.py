"""The feed of company codes, and what every other feed needs of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.sap.ecc import wire
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.amounts import decimals_of
from adapters.sap.ecc.mapping.items import UNREADABLE
from adapters.sap.ecc.mapping.master import companies_of, legal_entity
from adapters.sap.ecc.reader.rows import Source, ask
from adapters.sap.ecc.settings import Settings
from canonical_model.adapter import Environment, Page, ReadEnd, Record, Rejected
from canonical_model.errors import BadAnswer, Misconfigured

COMPANY_CODES: Final = Source(wire.CompanyCode, "T001", ("BUKRS",))
_TCURX: Final = "TCURX"


class CompanyCodes:
    """The company codes the user may see, and the decimals of currencies; both read once."""

    def __init__(self, client: EccClient, settings: Settings, environment: Environment) -> None:
        self._client, self._settings, self._environment = client, settings, environment
        self._rows: tuple[wire.CompanyCode, ...] = ()
        self._findings: tuple[str, ...] = ()
        self._tcurx: dict[str, int] | None = None

    def all(self) -> tuple[wire.CompanyCode, ...]:
        """Every company code; Misconfigured if none is visible."""
        if not self._rows:
            found = ask(self._client, COMPANY_CODES, ())
            self._rows, self._findings = found.rows, found.findings
        if not self._rows:
            raise Misconfigured(
                "no company code is visible: no data access", remedy="give the user S_TABU_NAM for T001, activity 03"
            )
        return self._rows

    def currencies(self) -> dict[str, str]:
        """Company code → currency."""
        return {row.BUKRS: row.WAERS for row in self.all()}

    def partners(self) -> dict[str, str]:
        """Company id → company code."""
        return companies_of(self.all())

    def tcurx(self) -> dict[str, int]:
        """Currency → decimals, where this system gives it other ones than two; without the table no amount is read."""
        if self._tcurx is None:
            shape = self._client.shape(_TCURX)
            if shape is None or not shape.has("CURRKEY", "CURRDEC"):
                raise BadAnswer("TCURX cannot be read: what amounts of other than two decimals mean is not known")
            reading = self._client.tables.read(shape, ("CURRKEY", "CURRDEC"), (), key=("CURRKEY",))
            self._tcurx = _decimals(reading.rows)
        return self._tcurx

    def pages(self) -> Iterator[Page]:
        """The feed: the company codes that the settings allow."""
        allowed = self._settings.company_codes
        rows = [row for row in self.all() if not allowed or row.BUKRS in allowed]
        records: list[Record] = []
        rejected: list[Rejected] = []
        for row in rows:
            try:
                records.append(legal_entity(self._environment.system, row))
            except UNREADABLE as error:
                key = (row.BUKRS,)
                rejected.append(Rejected(stream="entities", entity=row.BUKRS, native_key=key, reason=str(error)))
        missing = sorted(set(allowed) - {row.BUKRS for row in rows})
        reason = f"not visible: {', '.join(missing)}" if missing else ""
        end = ReadEnd(completeness="partial" if reason else "complete", reason=reason, findings=self._findings)
        yield Page(records=tuple(records), rejected=tuple(rejected), read=len(rows), end=end)


def _decimals(rows: tuple[dict[str, str], ...]) -> dict[str, int]:
    try:
        return decimals_of(rows)
    except ValueError as error:
        raise BadAnswer(str(error)) from error
