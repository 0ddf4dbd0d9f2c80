"""Notes: text files attached to a customer, found by our reference in their name; API v2.0 has no notes [§2.2].

A file is made first and filled second: two steps, of which the first leaves an empty file.
"""

from __future__ import annotations

import json
from typing import Final

from msgspec import structs

from adapters.dynamics.answers import object_in
from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.business_central.writing.requests import Requests
from adapters.dynamics.looks import etag_of, recalled, rows_of
from adapters.dynamics.odata import text
from adapters.dynamics.outcomes import created, written
from adapters.dynamics.records import lowered
from adapters.kit.places import parts
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import Applied, ErpResponse, Facts, Outcome, TransportFailure

FILES: Final = "documentAttachments"
NOTE: Final = "note"
#: of the contents
CUSTOMER, TEXT, NAME = "customer", "text", "name"
STANDING: Final = "file"
STANDS, REMOVED = "stands", "removed"
_FOUND: Final = 200


def file_name(reference: str) -> str:
    """The name of a note's file."""
    return f"{reference}.txt"


class File:
    """The file of one note, still empty."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The file, on the customer that was looked at."""
        body = {
            "fileName": file_name(step.reference), "parentType": "Customer", "parentId": recalled(step, facts)["id"]
        }  # fmt: skip
        return self._requests.post(step, FILES, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Files of that name."""
        return self._requests.look(step, FILES, f"fileName eq {text(file_name(step.reference))}")

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The customer's id, by its number."""
        return self._requests.look(step, "customers", f"number eq {text(step.content[CUSTOMER])}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Those there are."""
        return tuple(
            NativeRecord(
                type=FILES, key=(str(row.get("id")),), display_no=step.reference, content=dict(step.content),
                version=etag_of(row),
            )
            for row in rows_of(response)
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The customer."""
        row = next(iter(rows_of(response)), None)
        if row is None:
            return None
        number = str(row.get("number"))
        content, version = {CUSTOMER: number}, json.dumps({"id": str(row.get("id"))})
        return NativeRecord(type="customers", key=(step.entity, number), content=content, version=version)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The file's id and version: what is filled is the file as it was made."""
        outcome = created(answer, FILES, "id", step.content)
        if not isinstance(outcome, Applied) or isinstance(answer, TransportFailure):
            return outcome
        version = etag_of(lowered(object_in(answer.body)))
        return structs.replace(outcome, native=structs.replace(outcome.native, version=version))


class Words:
    """What stands in the file of the same act."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Fill it."""
        return self._requests.fill(step, _content_of(facts), step.content[TEXT], version=facts[NOTE].version)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """What stands in it."""
        return self._requests.get(step, _content_of(facts))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Its text; a page is what something between us answers."""
        if response.status != _FOUND or "html" in response.headers.get("content-type", ""):
            raise BadAnswer(f"HTTP {response.status}: {response.body[:200]}")
        return _in(step, response.body)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _in(step, step.content[TEXT]))


class Removal:
    """A note of ours taken away."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Delete the file in the version that was seen."""
        return self._requests.delete(step, f"{FILES}({_id(step)})", version=recalled(step, facts)["etag"])

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there, and its name."""
        return self._requests.look(step, FILES, f"id eq {_id(step)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        row = next(iter(rows_of(response)), None)
        if row is None:
            return _own(step, {STANDING: REMOVED})
        version = json.dumps({"etag": etag_of(row)})
        return _own(step, {STANDING: STANDS, NAME: str(row.get("filename"))}, version=version)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _own(step, {STANDING: REMOVED}))


def _content_of(facts: Facts) -> str:
    return f"{FILES}({facts[NOTE].key[0]})/attachmentContent"


def _in(step: Step, words: str) -> NativeRecord:
    return NativeRecord(type=FILES, key=parts(step.subjects[0]), content={TEXT: words})


def _id(step: Step) -> str:
    return parts(step.subjects[0])[-1]


def _own(step: Step, content: dict[str, str], *, version: str = "") -> NativeRecord:
    return NativeRecord(type=FILES, key=(_id(step),), content=content, version=version)
