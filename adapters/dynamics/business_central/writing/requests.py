"""Requests as they are committed before they are sent.

The company is named by a parameter: what is written is planned without asking for ids [dynamics_crm.md §1.2].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from adapters.dynamics.batch import asking
from adapters.dynamics.business_central.client import api, published
from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.looks import json_of
from adapters.dynamics.odata import encoded
from canonical_model.steps import ErpRequest, Step

COMPANY: Final = "company"
_READS: Final = {"Accept": "application/json"}
_WRITES: Final = {"Content-Type": "application/json", "Accept": "application/json"}
_FILE: Final = {"Content-Type": "application/octet-stream", "Accept": "application/json"}


class Requests:
    """Requests to one environment."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def look(self, step: Step, entity_set: str, condition: str) -> ErpRequest:
        """The records that answer to a condition; there are never more than a page about one act."""
        return ErpRequest(method="GET", url=self._api(step, entity_set, condition), headers=_READS)

    def get(self, step: Step, path: str) -> ErpRequest:
        """What stands at a path."""
        return ErpRequest(method="GET", url=self._api(step, path), headers=_READS)

    def post(self, step: Step, path: str, body: Mapping[str, Any]) -> ErpRequest:
        """Make a record, or call an action."""
        return ErpRequest(method="POST", url=self._api(step, path), headers=_WRITES, body=json_of(body))

    def patch(self, step: Step, path: str, body: Mapping[str, Any], *, version: str) -> ErpRequest:
        """Change the version of a record that was seen, which the header alone names [dynamics_crm.md §2.2]."""
        headers = {**_WRITES, "If-Match": version}
        return ErpRequest(method="PATCH", url=self._api(step, path), headers=headers, body=json_of(body))

    def fill(self, step: Step, path: str, text: str, *, version: str) -> ErpRequest:
        """Set what stands in the version of a file that was seen."""
        headers = {**_FILE, "If-Match": version}
        return ErpRequest(method="PATCH", url=self._api(step, path), headers=headers, body=text)

    def delete(self, step: Step, path: str, *, version: str) -> ErpRequest:
        """Delete the version of a record that was seen."""
        return ErpRequest(method="DELETE", url=self._api(step, path), headers={**_READS, "If-Match": version})

    def both(self, step: Step, *asked: tuple[str, str]) -> ErpRequest:
        """Several looks of one moment: a batch of questions, each a set and a condition."""
        urls = [_question(step, one, condition) for one, condition in asked]
        url = f"{api(self._settings)}/$batch"
        return ErpRequest(method="POST", url=url, headers=_WRITES, body=asking(urls))

    def look_at_page(self, step: Step, condition: str) -> ErpRequest:
        """Entries of the published page."""
        url = f"{published(self._settings, step.entity)}/{self._settings.pages.entries}"
        return ErpRequest(method="GET", url=f"{url}?{encoded({'$filter': condition})}", headers=_READS)

    def patch_page(self, step: Step, entry: str, body: Mapping[str, Any], *, version: str) -> ErpRequest:
        """Change an entry on the published page."""
        url = f"{published(self._settings, step.entity)}/{self._settings.pages.entries}({entry})"
        headers = {**_WRITES, "If-Match": version}
        return ErpRequest(method="PATCH", url=url, headers=headers, body=json_of(body))

    def _api(self, step: Step, path: str, condition: str = "") -> str:
        return f"{api(self._settings)}/{_question(step, path, condition)}"


def _question(step: Step, path: str, condition: str) -> str:
    return f"{path}?{encoded({COMPANY: step.entity, '$filter': condition})}"
