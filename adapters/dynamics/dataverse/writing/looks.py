"""What looks at one record bring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from adapters.dynamics.answers import error_in, object_in
from adapters.dynamics.dataverse.client import ODATA
from adapters.dynamics.looks import is_page
from adapters.dynamics.records import lowered
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse

ETAG: Final = "@odata.etag"
READS: Final = {"Accept": "application/json", **ODATA}
_OK, _NOT_FOUND = 200, 404
#: no record of that id, none of that alternate key; older answers have no code [Microsoft: Perform conditional
#: operations using the Web API; callers]
_ABSENT: Final = frozenset({"0x80040217", "0x80060891"})
_ABSENT_WORDS: Final = "does not exist"


def look(address: str, columns: Sequence[str]) -> ErpRequest:
    """One record, these columns of it."""
    return ErpRequest(method="GET", url=f"{address}?$select={','.join(columns)}", headers=READS)


def record_in(response: ErpResponse) -> dict[str, Any] | None:
    """The record, by names in lower case; None where it is not there, BadAnswer for anything else.

    A set that is not there is answered with 404 too, and shows nothing.
    """
    if is_page(response) or response.status not in {_OK, _NOT_FOUND}:
        raise BadAnswer(f"HTTP {response.status}: {error_in(response.body)[1] or response.body[:200]}")
    if response.status == _OK:
        return lowered(object_in(response.body))
    code, words = error_in(response.body)
    if code.lower() in _ABSENT or (not code and _ABSENT_WORDS in words.lower()):
        return None
    raise BadAnswer(f"HTTP 404: {words or response.body[:200]}")
