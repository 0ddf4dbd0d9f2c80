"""User notes, by the RESTlet of our SuiteApp: REST has no such record, a script has [addendum C7].

The RESTlet makes no second note for an external id that is used; it is asked for it first all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

from adapters.kit.places import parts
from adapters.netsuite.answers import object_in
from adapters.netsuite.settings import Writing
from adapters.netsuite.writing.activities import TITLE
from adapters.netsuite.writing.customers import id_of, looked_up, lookup
from adapters.netsuite.writing.outcomes import is_page, written
from adapters.netsuite.writing.removal import REMOVED, STANDS
from adapters.netsuite.writing.requests import json_of
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import Applied, ErpResponse, Facts, Outcome, TransportFailure, Unknown

#: where RESTlets answer, on a host of their own [addendum C8]
PATH: Final = "/app/site/hosting/restlet.nl"
_TYPE: Final = "user note"
_OK: Final = 200
_JSON: Final = {"Content-Type": "application/json", "Accept": "application/json"}


class Restlet:
    """The script's address."""

    def __init__(self, settings: Writing) -> None:
        script, _, deploy = settings.restlet.partition(":")
        self._named = {"script": script, "deploy": deploy}

    def ask(self, action: str, **told: str) -> ErpRequest:
        """A question."""
        asked = urlencode({**self._named, "action": action, **told})
        return ErpRequest(method="GET", url=f"{PATH}?{asked}", headers=_JSON)

    def do(self, action: str, **told: str) -> ErpRequest:
        """Something to do."""
        body = json_of({"action": action, **told})
        return ErpRequest(method="POST", url=f"{PATH}?{urlencode(self._named)}", headers=_JSON, body=body)


class UserNote:
    """One note, found by its external id, or taken back by its internal one."""

    def __init__(self, settings: Writing) -> None:
        self._restlet = Restlet(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The note, at exactly one record: the invoice it is about, or the customer [netsuite.md §2]."""
        if step.kind == "assign":
            return self._restlet.do("deleteNote", id=parts(step.subjects[0])[0])
        invoice = step.content["transaction"]
        about = {"transaction": invoice} if invoice else {"entity": id_of(step, facts)}
        return self._restlet.do("addNote", externalId=step.reference, title=TITLE, note=step.content["text"], **about)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Notes with our external id."""
        return self._restlet.ask("findNotes", externalId=_reference(step))

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The customer's internal id."""
        return lookup(step)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The notes there are."""
        return tuple(_shown(note, _reference(step)) for note in _notes(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The customer; of a note that is taken back whether it stands."""
        if step.kind == "create":
            return looked_up(response)
        return _own(step, STANDS if _notes(response) else REMOVED)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The note's id, or that it is gone; an answer without either is not known."""
        if isinstance(answer, TransportFailure) or answer.status != _OK or is_page(answer):
            return written(answer, _own(step, step.content))
        try:
            told = object_in(answer.body.encode())
        except BadAnswer as error:
            return Unknown(why=str(error))
        if not told.get("id"):
            return Unknown(why=f"the RESTlet names no note: {answer.body[:200]}")
        return Applied(native=NativeRecord(type=_TYPE, key=(str(told["id"]), _reference(step)), content=step.content))


def _reference(step: Step) -> str:
    return step.reference or parts(step.subjects[0])[1]


def _own(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=_TYPE, key=(parts(step.subjects[0])[0], _reference(step)), content=content)


def _notes(response: ErpResponse) -> list[Mapping[str, Any]]:
    if response.status != _OK or is_page(response):
        raise BadAnswer(f"HTTP {response.status}: {response.body[:200]}")
    found = object_in(response.body.encode()).get("notes")
    if not isinstance(found, list):
        raise BadAnswer("the RESTlet did not answer with a list of notes")
    return found


def _shown(note: Mapping[str, Any], reference: str) -> NativeRecord:
    content = {"text": str(note.get("note") or ""), "transaction": str(note.get("transaction") or "")}
    return NativeRecord(type=_TYPE, key=(str(note["id"]), reference), content=content)
