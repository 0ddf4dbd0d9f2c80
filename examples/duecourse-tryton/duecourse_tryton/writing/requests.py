"""One call of JSON-RPC as a request, and the rows that an answer to a look holds."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts
from duecourse_tryton.answers import HEADERS, Json, asked, result_in

_OK: Final = 200
#: rows of a look: there are never many
_MOST: Final = 100


class Calls:
    """Calls to one database."""

    def __init__(self, database: str) -> None:
        self._url = f"/{database}/rpc/"

    def call(self, method: str, *params: Json, company: str, **context: Json) -> ErpRequest:
        """One call, as one company makes it."""
        told = {"company": int(company), **context}
        return ErpRequest(method="POST", url=self._url, headers=HEADERS, body=asked(method, *params, told).decode())

    def look(self, model: str, domain: Sequence[Any], fields: Sequence[str], *, company: str) -> ErpRequest:
        """The records that answer to a condition."""
        return self.call(
            f"model.{model}.search_read", list(domain), 0, _MOST, [["id", "ASC"]], list(fields), company=company
        )

    def wizard(
        self, name: str, state: str, data: Mapping[str, Any], *, records: Sequence[int], company: str
    ) -> ErpRequest:
        """One press of a button of a wizard, over some records; the wire adds the wizard's session.

        ValueError without any: a wizard without records may act on more than was meant.
        """
        if not records:
            raise ValueError(f"the wizard {name} has nothing to act on")
        model = "account.move" if name == "account.move.cancel" else "account.move.line"
        return self.call(
            f"wizard.{name}.execute", None, dict(data), state, company=company, active_model=model,
            active_ids=list(records), active_id=records[0],
        )  # fmt: skip


def seen(step: Step, facts: Facts) -> NativeRecord:
    """What was read right before it is sent; ValueError where nobody looked, so that nothing is sent on a guess."""
    record = facts.get(step.name)
    if record is None:
        raise ValueError(f"step {step.name}: what it relies on was not looked at")
    return record


def amount(text: str) -> dict[str, str]:
    """An amount as Tryton takes it."""
    return {"__class__": "Decimal", "decimal": text}


def on(iso: str) -> dict[str, Any]:
    """A day as Tryton takes it."""
    year, month, number = map(int, iso.split("-"))
    return {"__class__": "date", "year": year, "month": month, "day": number}


def rows_in(response: ErpResponse) -> list[dict[str, Any]]:
    """The rows of an answer to a look; BadAnswer for anything else."""
    if response.status != _OK or "json" not in response.headers.get("content-type", ""):
        raise BadAnswer(f"HTTP {response.status}: {response.body[:200]}")
    rows = result_in(response.body)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise BadAnswer(f"not rows: {json.dumps(rows)[:200]}")
    return rows
