"""User notes over SOAP, for accounts without our RESTlet that still have token-based authentication [netsuite.md §1.6].

The passport is put in by the wire: what is committed says nothing of who we are. SOAP ends with 2028.2.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from adapters.kit.places import parts
from adapters.kit.soap import CONTENT_TYPE, leaf, node
from adapters.netsuite.settings import Settings
from adapters.netsuite.soap import faults
from adapters.netsuite.soap.answers import Opened, opened, reference_of
from adapters.netsuite.soap.messages import SMALLEST_PAGE, Message, Preferences, criterion, search
from adapters.netsuite.soap.notes import Note, add_note, delete_note, find_note
from adapters.netsuite.soap.rows import Row, search_page
from adapters.netsuite.soap.spaces import Endpoint
from adapters.netsuite.writing.activities import TITLE
from adapters.netsuite.writing.customers import id_of, number_of
from adapters.netsuite.writing.outcomes import A_WHILE, BUSY
from adapters.netsuite.writing.removal import REMOVED, STANDS
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Throttled
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import (
    Applied,
    ErpResponse,
    Facts,
    NotExecuted,
    Outcome,
    Refused,
    TransportFailure,
    Unknown,
)

_TYPE: Final = "user note"
_FEW: Final = Preferences(page_size=SMALLEST_PAGE)
#: a record of this external id is there: it is looked for next [platform.faultTypes.xsd]
_THERE: Final = ("DUP_RCRD", "already exists")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class SoapNote:
    """One note, found by its external id, or taken back by its internal one."""

    def __init__(self, settings: Settings) -> None:
        self._endpoint = Endpoint(version=settings.soap_endpoint)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The note, at exactly one record; or its deletion."""
        if step.kind == "assign":
            return self._sent(delete_note(self._endpoint, parts(step.subjects[0])[0]))
        invoice = step.content["transaction"]
        note = Note(
            external_id=step.reference, link="transaction" if invoice else "entity",
            target=invoice or id_of(step, facts), title=TITLE, text=step.content["text"],
            made_at=step.sent_at or _EPOCH,
        )  # fmt: skip
        return self._sent(add_note(self._endpoint, note))

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Notes with our external id."""
        return self._sent(find_note(self._endpoint, _reference(step)))

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The customer's internal id, by its number."""
        named = criterion("common:entityId", "is", leaf("core:searchValue", number_of(step)))
        return self._sent(search(self._endpoint, "rel:CustomerSearch", _FEW, node("rel:basic", named)))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The notes there are."""
        return tuple(_shown(row, _reference(step)) for row in _rows(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The customer; of a note that is taken back whether it stands."""
        rows = _rows(response)
        if step.kind == "assign":
            return _own(step, STANDS if rows else REMOVED)
        if len(rows) > 1:
            raise BadAnswer(f"{len(rows)} customers have one number")
        return NativeRecord(type="customer", key=(rows[0].id,)) if rows else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By what a fault or a status says; anything else is not known."""
        if isinstance(answer, TransportFailure):
            return Unknown(why=answer.why)
        try:
            told = _opened(answer)
            own = reference_of(told, "delete" if step.kind == "assign" else "add")
        except AdapterError as error:
            return _refused(error)
        return Applied(native=NativeRecord(type=_TYPE, key=(own, _reference(step)), content=step.content))

    def _sent(self, message: Message) -> ErpRequest:
        headers = {"Content-Type": CONTENT_TYPE, "SOAPAction": f'"{message.operation}"', "Accept": "text/xml"}
        return ErpRequest(method="POST", url=self._endpoint.path, headers=headers, body=message.text)


def _refused(error: AdapterError) -> Outcome:
    """Errors after which it is certain that nothing was written."""
    if isinstance(error, Throttled):
        return NotExecuted(wait_seconds=error.wait_seconds or BUSY, said=error.message)
    if isinstance(error, Misconfigured):
        return NotExecuted(wait_seconds=A_WHILE, said=error.message)
    if isinstance(error, faults.Refused):
        there = any(words in error.message for words in _THERE)
        return NotExecuted(wait_seconds=BUSY, said=error.message) if there else Refused(said=error.message)
    return Unknown(why=error.message)


def _opened(response: ErpResponse) -> Opened:
    if "xml" not in response.headers.get("content-type", ""):
        raise BadAnswer(f"HTTP {response.status}: {response.body[:200]}")
    return opened(response.body.encode())


def _rows(response: ErpResponse) -> tuple[Row, ...]:
    page = search_page(_opened(response), "search")
    if page.pages > 1:
        raise BadAnswer(f"{page.total} records where one is looked for")
    return page.rows


def _reference(step: Step) -> str:
    return step.reference or parts(step.subjects[0])[1]


def _own(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=_TYPE, key=(parts(step.subjects[0])[0], _reference(step)), content=content)


def _shown(row: Row, reference: str) -> NativeRecord:
    content = {"text": row.fields.get("note", ""), "transaction": row.fields.get("transaction", "")}
    return NativeRecord(type=_TYPE, key=(row.id, reference), content=content)
