"""What Fusion's REST services answer: rows as arrays or collections, and refusals in whatever form they come.

The form of an error is unverified for each version of the framework, so all that callers have seen are read
[oracle.md §1.3; addendum B4].
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from adapters.kit.answers import Answer
from adapters.kit.refusals import Explanation, plainly
from canonical_model.errors import BadAnswer

Json = Any
BASE: Final = "/fscmRestApi/resources/11.13.18.05"
#: the code of a refusal, in whatever text it stands [oracle.md §1.3: AR_RCP_DUP_NUM, FND_CMN_REQ_ATTRIB_API_SERV, …]
_CODE: Final = re.compile(r"\b(?:AR|FND|IEX|FUN|JBO|ZX)[_-][A-Z0-9_-]{3,60}\b")
_FAULT: Final = re.compile(r"<(?:\w+:)?Text[^>]*>(.*?)</(?:\w+:)?Text>", re.DOTALL)
_REMEDIES: Final = {
    401: "check user, password or certificate: the pod does not know them",
    403: "give the user the privilege for this service (docs/adapters/oracle.md)",
    404: "the pod has no such service or report: check base_url, and that the reports are installed",
}


def decoded(body: bytes | str) -> Json:
    """JSON with numbers digit for digit: ids have up to 18 digits, amounts never pass through a binary fraction."""
    try:
        return json.loads(body, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise BadAnswer(f"Fusion did not answer in JSON: {error}") from None


def object_in(body: bytes | str) -> Mapping[str, Json]:
    """One object; BadAnswer for anything else."""
    told = decoded(body)
    if not isinstance(told, dict):
        raise BadAnswer("Fusion did not answer with an object")
    return told


def rows_in(told: Json) -> list[dict[str, Json]]:
    """The rows of a collection or of a plain array: children are the one or the other by the framework's version."""
    found = told.get("items") if isinstance(told, dict) else told
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise BadAnswer("Fusion did not answer with rows")
    return found


def more_in(told: Json) -> bool:
    """Whether a collection says that there is more; a plain array is whole."""
    return isinstance(told, dict) and str(told.get("hasMore")).lower() == "true"


def explained(answer: Answer) -> Explanation:
    """What Fusion says about a refusal, by REST, SOAP or a page of the gateway's."""
    words = said_in(answer.body.decode("utf-8", "replace")) or plainly(answer).message
    return Explanation(
        message=words[:500], code=code_in(answer.body.decode("utf-8", "replace")),
        request_id=answer.headers.get("x-oracle-dms-ecid", ""), remedy=_REMEDIES.get(answer.status, ""),
    )  # fmt: skip


def said_in(body: str) -> str:
    """The words: of `o:errorDetails`, else `detail`, else `title`; of a SOAP fault its text; else empty."""
    fault = _FAULT.search(body)
    if fault is not None:
        return fault.group(1).strip()
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return "" if body.lstrip().startswith("<") else body.strip()
    if not isinstance(told, dict):
        return ""
    given = told.get("o:errorDetails")
    details = given if isinstance(given, list) else ()
    listed = [str(one["detail"]) for one in details if isinstance(one, dict) and one.get("detail")]
    return "; ".join(listed) or str(told.get("detail") or told.get("title") or "")


def code_in(body: str) -> str:
    """The code: of `o:errorDetails`, else the first in the text that looks like one."""
    found = re.search(r'"o:errorCode"\s*:\s*"([^"]+)"', body) or _CODE.search(body)
    return "" if found is None else found.group(found.lastindex or 0)
