"""Notes in the text of a customer's company code: ours stand in blocks of their own, finance's text is never touched.

    [NT4F2A9KQ0X7ZB1C 2026-11-20 ada]
    Spoke to Mrs Meyer, pays on Friday
    [/NT4F2A9KQ0X7ZB1C]

SAP keeps one text as a whole, so a note is put on top of what was read right before, by the version that was read.
"""

from __future__ import annotations

import json
from typing import Final

from adapters.kit.places import parts
from adapters.sap.note_blocks import BLOCK, block, plain, stands, without
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import odata_outcome, record_in, version_of
from adapters.sap.s4.writing.places import keyed
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_SET: Final = "A_CustomerCompanyText"
_TYPE: Final = "customer company text"
_HEADERS: Final = {"Content-Type": "application/json", "Accept": "application/json"}


class CompanyText:
    """The text, and the blocks in it."""

    def __init__(self, settings: Settings) -> None:
        self._language, self._id = settings.writing.note_language, settings.writing.note_text_id
        self._service = f"{settings.services.root.rstrip('/')}/{settings.services.partners}"

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The whole text with the note on top, or without a note that is taken back."""
        seen = facts.get(step.name)
        before = seen.content.get("LongText", "") if seen is not None else ""
        if seen is None or not seen.version:
            key = self._key(step)
            body = json.dumps({**key, "LongText": _with(before, step)})
            return ErpRequest(method="POST", url=f"{self._service}/{_SET}", headers=_HEADERS, body=body)
        body = json.dumps({"LongText": _without(before, step) if step.kind == "assign" else _with(before, step)})
        headers = {**_HEADERS, "If-Match": seen.version}
        return ErpRequest(method="PATCH", url=self._url(step), headers=headers, body=body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The text as it stands now."""
        return ErpRequest(method="GET", url=f"{self._url(step)}?$format=json", headers={"Accept": "application/json"})

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The blocks under the step's reference."""
        record = record_in(response) or {}
        return tuple(
            NativeRecord(
                type=_TYPE,
                key=(*self._key(step).values(), reference),
                content={"on": on, "by": by, "text": plain(text)},
                display_no=reference,
            )
            for reference, on, by, text in BLOCK.findall(str(record.get("LongText", "")))
            if reference == step.reference
        )

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The whole text; of a note that is taken back also whether it stands."""
        record = record_in(response)
        text = str(record.get("LongText", "")) if record is not None else ""
        content = {"LongText": text, **_whether(step, text)}
        return NativeRecord(
            type=_TYPE,
            key=tuple(self._key(step).values()),
            content=content,
            version=version_of(record) if record is not None else "",
        )

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of OData answers."""
        key = (*self._key(step).values(), step.reference)
        return odata_outcome(answer, NativeRecord(type=_TYPE, key=key, content=step.content, display_no=step.reference))

    def _key(self, step: Step) -> dict[str, str]:
        entity, number = parts(step.subjects[0])
        return {"Customer": number, "CompanyCode": entity, "Language": self._language, "LongTextID": self._id}

    def _url(self, step: Step) -> str:
        return f"{self._service}/{keyed(_SET, **self._key(step))}"


def _with(text: str, step: Step) -> str:
    return block(step.reference, step.content) + text


def _without(text: str, step: Step) -> str:
    """The text without the block that the step names."""
    return without(text, _named(step))


def _named(step: Step) -> str:
    return next((name for name in step.content if name.startswith("NT")), "")


def _whether(step: Step, text: str) -> dict[str, str]:
    named = _named(step)
    return {named: "stands" if stands(text, named) else "removed"} if named else {}
