"""JSON `$batch` of questions: several looks at one moment, and what became of each.

Business Central takes no changesets of several writes [addendum B6], so a batch only asks; it takes 100 operations and
answers each by its id [dynamics_crm.md §0.8; bc_odata_batch_doc_excerpt.md].
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

from adapters.dynamics.answers import NEXT, object_in, rows_in
from adapters.dynamics.looks import is_page, json_of
from adapters.dynamics.records import lowered
from canonical_model.errors import BadAnswer
from canonical_model.writing import ErpResponse

#: operations of one batch [dynamics_crm.md §0.8]
MOST_OPERATIONS: Final = 100
_QUOTED: Final = 200


def asking(urls: Sequence[str]) -> str:
    """The body of a batch with these questions, relative to the service; ValueError where they are too many."""
    if len(urls) > MOST_OPERATIONS:
        raise ValueError(f"{len(urls)} questions in one batch: {MOST_OPERATIONS} are taken")
    return json_of({"requests": [{"id": str(n), "method": "GET", "url": url} for n, url in enumerate(urls)]})


def looks_in(response: ErpResponse, wanted: int) -> list[list[dict[str, Any]]]:
    """What so many questions brought, by names in lower case; BadAnswer where one was refused or did not come."""
    if response.status != HTTPStatus.OK or is_page(response):
        raise BadAnswer(f"HTTP {response.status}: {response.body[:_QUOTED]}")
    told = object_in(response.body).get("responses")
    found = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    answers = {str(one.get("id")): one for one in found}
    return [_rows(answers.get(str(number))) for number in range(wanted)]


def _rows(answer: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    body = answer.get("body") if answer is not None and str(answer.get("status")) == str(HTTPStatus.OK.value) else None
    if not isinstance(body, dict):
        raise BadAnswer(f"a look within the batch did not come: {json.dumps(answer)[:_QUOTED]}")
    if body.get(NEXT):
        raise BadAnswer("more records about one act than a page holds")
    return [lowered(row) for row in rows_in(body)]
