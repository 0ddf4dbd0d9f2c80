"""Exporting a package: it is ordered, waited for, and loaded from the blob store that it lies in.

Actions of data management, their states and both forms of an answer [dynamics_crm.md §1.1 "Bulk"].
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import IO, Any, Final

from adapters.dynamics.answers import object_in
from adapters.dynamics.finance.client import ALL_COMPANIES, DATA
from adapters.dynamics.finance.reader.environment import Companies
from adapters.dynamics.odata import encoded
from adapters.kit.downloads import Depot
from canonical_model.errors import BadAnswer, Misconfigured, Retry

_ACTIONS: Final = f"{DATA}/DataManagementDefinitionGroups/Microsoft.Dynamics.DataEntities."
WHOLE, PARTLY = "Succeeded", "PartiallySucceeded"
_UNDER_WAY: Final = frozenset({"Unknown", "NotRun", "Executing"})
_OVER: Final = frozenset({"Failed", "Canceled"})
_FIRST_WAIT: Final = 5.0
_LONGEST_WAIT: Final = 60.0
#: how often an address is asked for once the export is done
_LOOKS: Final = 5


class Exports:
    """Packages of one environment."""

    def __init__(self, companies: Companies) -> None:
        self._companies, self._bulk = companies, companies.settings.bulk
        self._sleep = companies.environment.sleep
        self._depot = Depot(
            self._bulk.hosts, companies.environment, bounds=companies.settings.bounds,
            authorities=companies.settings.authorities, transport=companies.transport,
        )  # fmt: skip

    def load(self, entity: str, file: IO[bytes]) -> str:
        """A company's package, written into `file`; the state that its export ended in.

        BadAnswer where it failed, Retry where it is not ready within the time that is set.
        """
        own = self._ordered(entity)
        state, waited = self._awaited(own, entity)
        size = self._depot.fetch(self._address(own, entity), file, most_bytes=self._bulk.most_bytes, entity=entity)
        told = f"bulk: the package of {entity} ({state}) was there after {waited:.0f} s, {size} bytes"
        self._companies.findings.add(told)
        return state

    def _ordered(self, entity: str) -> str:
        """The execution's id. An export that was ordered twice, since an answer was lost, is only made twice."""
        told = {
            "definitionGroupId": self._bulk.definition_group, "packageName": f"duecourse-{entity}", "executionId": "",
            "reExecute": True, "legalEntityId": entity,
        }  # fmt: skip
        own = self._asked("ExportToPackage", told, entity)
        if not own:
            raise BadAnswer("an export was ordered, and the answer names no execution", entity=entity)
        return own

    def _awaited(self, own: str, entity: str) -> tuple[str, float]:
        """The state that the execution ends in, and for how long it was waited for."""
        waited, wait, longest = 0.0, _FIRST_WAIT, self._bulk.wait_minutes * 60
        while (state := self._asked("GetExecutionSummaryStatus", {"executionId": own}, entity)) in _UNDER_WAY:
            if waited >= longest:
                raise Retry(f"export {own} is {state} after {waited:.0f} s", entity=entity, remedy="bulk.wait_minutes")
            self._sleep(wait)
            waited, wait = waited + wait, min(wait * 2, _LONGEST_WAIT)
        if state not in {WHOLE, PARTLY}:
            raise BadAnswer(
                f"export {own} ended as {state}", entity=entity,
                remedy="look into Data management > Job history; until then empty bulk.definition_group"
                if state in _OVER else "",
            )  # fmt: skip
        return state, waited

    def _address(self, own: str, entity: str) -> str:
        for _ in range(_LOOKS):
            if found := self._asked("GetExportedPackageUrl", {"executionId": own}, entity):
                return found
            self._sleep(_FIRST_WAIT)
        raise BadAnswer(f"export {own} is done, and no address of its package comes", entity=entity)

    def _asked(self, action: str, told: Mapping[str, Any], entity: str) -> str:
        """An action's value, which comes plain or in an object of its own."""
        url = f"{_ACTIONS}{action}?{encoded(ALL_COMPANIES)}"
        headers = {"Content-Type": "application/json"}
        try:
            answer = self._companies.session.read(url, entity=entity, headers=headers, body=json.dumps(told).encode())
        except Misconfigured as error:
            error.remedy = "may this user run data management's actions?"
            raise
        value = object_in(answer.body).get("value")
        inner = value.get("value") if isinstance(value, dict) else value
        return str(inner or "")
