"""Any answer of the service, opened: a fault or a status that says no is an error before anything else is read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from msgspec import Struct

from adapters.netsuite.soap.document import Element, child, local, parsed, text_of
from adapters.netsuite.soap.faults import Said, details_of, error_of, fault_in
from adapters.netsuite.soap.spaces import ENVELOPE, family_of
from canonical_model.errors import BadAnswer

_ENVELOPE: Final = f"{{{ENVELOPE}}}"
#: elements that hold a status of their own: results, single responses, and each response of a list
_HOLDERS: Final = frozenset({"writeResponse", "readResponse", "sessionResponse"})


class Opened(Struct, frozen=True, kw_only=True):
    """An answer that says it succeeded."""

    #: the operation's response element, by its local name: searchResponse
    operation: str
    #: the elements that hold a status: one, or each record's of a list
    results: tuple[Element, ...]
    #: what it warned of
    warnings: tuple[str, ...] = ()


def opened(body: bytes) -> Opened:
    """The answer's results; the error for its fault or for the first status that says no."""
    response = _response(body)
    results = tuple(_results(response))
    if not results:
        raise BadAnswer(f"{local(response)} says neither that it succeeded nor that it failed")
    said = [detail for one in results for detail in _details(one)]
    failed = [one for one in results if not _succeeded(one)]
    if failed:
        first, *others = [one for one in said if one.kind == "ERROR"] or said or [Said(code="", message="")]
        raise error_of(first, len(others))
    warnings = tuple(f"{one.code} {one.message}".strip() for one in said if one.kind != "ERROR")
    return Opened(operation=local(response), results=results, warnings=warnings)


def one_result(found: Opened, operation: str) -> Opened:
    """The answer itself if it is that operation's, with a single result; BadAnswer if not."""
    if found.operation != f"{operation}Response":
        raise BadAnswer(f"{operation} was asked for, {found.operation} answers")
    if len(found.results) != 1:
        raise BadAnswer(f"{operation} answers with {len(found.results)} results instead of one")
    return found


def _response(body: bytes) -> Element:
    root = parsed(body)
    envelope = child(root, "Body") if root.tag == f"{_ENVELOPE}Envelope" else None
    if envelope is None:
        raise BadAnswer("the answer is no SOAP envelope")
    said = fault_in(envelope)
    if said is not None:
        raise error_of(said)
    response = next(iter(envelope), None)
    if response is None or family_of(str(response.tag)[1:].partition("}")[0]) != "messages":
        raise BadAnswer("the answer is none of NetSuite's")
    return response


def _results(response: Element) -> Iterator[Element]:
    """Elements with a status, not deeper than a list of responses."""
    for one in response:
        name = local(one)
        if name.endswith("Result") or name in _HOLDERS:
            yield one
        elif name.endswith("ResponseList"):
            yield from (held for held in one if local(held) in _HOLDERS)


def _succeeded(result: Element) -> bool:
    status = child(result, "status")
    return status is not None and status.get("isSuccess") == "true"


def _details(result: Element) -> tuple[Said, ...]:
    status = child(result, "status")
    return () if status is None else details_of(status)


def reference_of(found: Opened, operation: str) -> str:
    """The internal id of what was added or deleted."""
    (result,) = one_result(found, operation).results
    based = child(result, "baseRef")
    own = "" if based is None else based.get("internalId") or ""
    if not own:
        raise BadAnswer(f"{operation} succeeded, and does not say which record it was")
    return str(own)


def server_time(found: Opened) -> datetime:
    """What NetSuite's clock says."""
    (result,) = one_result(found, "getServerTime").results
    try:
        said = datetime.fromisoformat(text_of(result, "serverTime"))
    except ValueError:
        raise BadAnswer("NetSuite did not say what time it is") from None
    if said.tzinfo is None:
        raise BadAnswer("NetSuite's clock does not say in which zone it is")
    return said


def concurrency(found: Opened) -> int:
    """How many requests the whole account may have under way; 0 where it does not say."""
    (result,) = one_result(found, "getAccountGovernanceInfo").results
    told = text_of(result, "accountConcurrencyLimit")
    return int(told[:9]) if told.isascii() and told.isdigit() else 0
