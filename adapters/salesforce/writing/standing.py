"""What stands on records that are there already: a case's state, an account's figures, whether a record is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

import msgspec

from adapters.kit.crm_plans import (
    AS_OF,
    CLOSED,
    OLDEST_DUE,
    OPEN,
    OPENED,
    OVERDUE,
    REMOVED,
    STANDING,
    STANDS,
    STATE,
)
from adapters.kit.places import kind_of, parts
from adapters.salesforce.settings import Settings
from adapters.salesforce.writing.landings import (
    READS,
    STAMP,
    Shape,
    look,
    native,
    question,
    row_in,
    rows_in,
    send,
    shown,
)
from adapters.salesforce.writing.outcomes import composed, written
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_COMMENT: Final = {CLOSED: "Closed: collections settled this dispute.", OPENED: "Opened again by collections."}


class Closing:
    """A case of ours, by its dispute: closed, or opened again, with a comment that says so, in one transaction."""

    def __init__(self, settings: Settings) -> None:
        self._data, self._dispute, self._writing = settings.data, settings.fields.dispute, settings.writing

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """State and comment, all or none, on the case that was looked at."""
        state, number = step.content[STATE], facts[step.name].key[0]
        status = self._writing.closed if state == CLOSED else self._writing.opened
        comment = {"ParentId": number, "CommentBody": _COMMENT[state], "IsPublished": False}
        told = [
            ("state", "PATCH", f"Case/{number}", {"Status": status}), ("comment", "POST", "CaseComment", comment),
        ]  # fmt: skip
        asked = [
            {"referenceId": name, "method": method, "url": f"{self._data}/sobjects/{place}", "body": body}
            for name, method, place, body in told
        ]
        return send("POST", f"{self._data}/composite", told={"allOrNone": True, "compositeRequest": asked})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Cases about that dispute."""
        wanted = {self._dispute: parts(step.subjects[0])[0]}
        return question(self._data, "Case", fields=("Id", "IsClosed", STAMP), equal=wanted)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return tuple(one for one in (self.standing(step, response),) if one is not None)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """Closed by whichever of the organisation's own states, or open; BadAnswer where several cases are meant."""
        rows = rows_in(response)
        if len(rows) > 1:
            raise BadAnswer(f"{len(rows)} cases are about one dispute")
        for row in rows:
            state = CLOSED if row.get("IsClosed") is True else OPENED
            return NativeRecord(type="Case", key=(shown(row, "Id"),), content={STATE: state}, version=shown(row, STAMP))
        return None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return composed(answer, NativeRecord(type="Case", key=parts(step.subjects[0]), content=step.content), parts=2)


class Figures:
    """What is open, on the account."""

    def __init__(self, settings: Settings) -> None:
        names = settings.fields
        self._data = settings.data
        self._says = {OPEN: names.open, OVERDUE: names.overdue, OLDEST_DUE: names.oldest_due, AS_OF: names.as_of}

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """All figures at once; an empty one is null, since a field that is a date takes no empty text."""
        told = {self._says[name]: value or None for name, value in step.content.items()}
        return send("PATCH", self._place(step), told=told)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """What stands there."""
        return look(f"{self._place(step)}?fields={','.join(('Id', *self._says.values(), STAMP))}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return tuple(one for one in (self.standing(step, response),) if one is not None)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The figures there."""
        for row in row_in(response):
            content = {name: shown(row, told) for name, told in self._says.items()}
            return NativeRecord(
                type="Account", key=(shown(row, "Id"),), content=content, version=shown(row, STAMP)
            )  # fmt: skip
        return None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type="Account", key=parts(step.subjects[0]), content=step.content))

    def _place(self, step: Step) -> str:
        return f"{self._data}/sobjects/Account/{quote(parts(step.subjects[0])[0], safe='')}"


class Removal:
    """A record of ours taken away: it goes to the recycle bin."""

    def __init__(self, settings: Settings, by_object: Mapping[str, Shape]) -> None:
        self._data, self._shapes = settings.data, by_object

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Delete it."""
        kind, number = _record(step)
        return ErpRequest(
            method="DELETE", url=f"{self._data}/sobjects/{kind}/{quote(number, safe='')}", headers=READS
        )  # fmt: skip

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Asked for by a question, which is refused where the object may not be seen: that is not a record removed."""
        kind, number = _record(step)
        wanted = ("Id", *self._shapes[kind].says.values(), STAMP)
        return question(self._data, kind, fields=wanted, equal={"Id": number})

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands, and what it says, or is removed."""
        kind, number = _record(step)
        for row in rows_in(response):
            told = native(self._shapes[kind], row)
            return msgspec.structs.replace(told, content={STANDING: STANDS, **told.content})
        return NativeRecord(type=kind, key=(number,), content={STANDING: REMOVED})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        kind, number = _record(step)
        return written(answer, NativeRecord(type=kind, key=(number,), content={STANDING: REMOVED}))


def _record(step: Step) -> tuple[str, str]:
    return kind_of(step.subjects[0]), parts(step.subjects[0])[0]
