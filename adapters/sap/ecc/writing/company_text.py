"""Notes in the text of a customer's company code, by RFC_SAVE_TEXT: our blocks on top, finance's lines as they are.

The function takes the whole text in one table, TEXT_LINES, and need not say whether it failed, so the text is read back
[addendum A4]. SAP gives a text no version: what is saved is what was read right before, with our block put on.
"""

from __future__ import annotations

import json
import textwrap
from typing import Any, Final

from adapters.kit.places import parts
from adapters.sap.ecc.settings import Writing
from adapters.sap.note_blocks import BLOCK, block, plain, stands
from adapters.sap.rfc.exchange import looked, reading, writing
from adapters.sap.rfc.outcomes import outcome_of
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_SAVE, _READ = "RFC_SAVE_TEXT", "RFC_READ_TEXT"
_TABLE: Final = "TEXT_LINES"
_TYPE: Final = "company code text"
#: characters of TDLINE
LINE: Final = 132
#: a line of its own
_NEW: Final = "*"
#: TDFORMAT and TDLINE
Lines = list[tuple[str, str]]


class CompanyText:
    """The text, and the blocks in it."""

    def __init__(self, own: Writing) -> None:
        self._id, self._language = own.note_text_id, own.note_language

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The whole text with the note on top, or without a note that is taken back."""
        seen = facts.get(step.name)
        if seen is None:
            raise ValueError("a text is saved as a whole, so it is read first")
        lines = [(kind, line) for kind, line in json.loads(seen.content["lines"])]
        made = _without(lines, _named(step)) if step.kind == "assign" else [*_block(step), *lines]
        # a text of one blank line is deleted, and an empty table would name no text at all
        rows = [
            {**self._header(step), "COUNTER": f"{place:05d}", "TDFORMAT": kind, "TDLINE": line}
            for place, (kind, line) in enumerate(made or [(_NEW, "")], 1)
        ]
        return writing(_SAVE, {_TABLE: rows})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The text as it stands now."""
        return reading(_READ, {_TABLE: [self._header(step)]})

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The blocks under the step's reference."""
        return tuple(
            NativeRecord(
                type=_TYPE,
                key=(*parts(step.subjects[0]), reference),
                content={"on": on, "by": by, "text": plain(text)},
                display_no=reference,
            )
            for reference, on, by, text in BLOCK.findall(_text(_lines(response)))
            if reference == step.reference
        )

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The whole text; of a note that is taken back also whether it stands."""
        lines, named = _lines(response), _named(step)
        content = {"lines": json.dumps(lines)}
        if named:
            content[named] = "stands" if stands(_text(lines), named) else "removed"
        return NativeRecord(type=_TYPE, key=parts(step.subjects[0]), content=content)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        key = (*parts(step.subjects[0]), step.reference)
        return outcome_of(answer, NativeRecord(type=_TYPE, key=key, content=step.content, display_no=step.reference))

    def _header(self, step: Step) -> dict[str, str]:
        """The text's name is the customer's number and the company code [sap.md §2.3]."""
        entity, number = parts(step.subjects[0])
        return {
            "TDOBJECT": "KNB1", "TDNAME": f"{number:<10}{entity}", "TDID": self._id, "TDSPRAS": self._language,
        }  # fmt: skip


def _lines(response: ErpResponse) -> Lines:
    rows: list[dict[str, Any]] = looked(response).first.get(_TABLE, [])
    try:
        # the row that named the text comes back empty where there is none
        return [(str(row["TDFORMAT"]), str(row["TDLINE"])) for row in rows if row.get("TDFORMAT") or row.get("TDLINE")]
    except KeyError as error:
        raise BadAnswer(f"{_READ}: a line without {error}") from error


def _text(lines: Lines) -> str:
    return "\n".join(line for _, line in lines) + "\n"


def _block(step: Step) -> Lines:
    """Our block in lines that SAP can hold, broken between words."""
    written = block(step.reference, step.content).rstrip("\n").split("\n")
    return [(_NEW, part) for line in written for part in textwrap.wrap(line, LINE) or [""]]


def _without(lines: Lines, reference: str) -> Lines:
    """All lines but those of one block."""
    kept: Lines = []
    inside = False
    for kind, line in lines:
        inside = inside or line.startswith(f"[{reference} ")
        if not inside:
            kept.append((kind, line))
        inside = inside and line.strip() != f"[/{reference}]"
    return kept


def _named(step: Step) -> str:
    return next((name for name in step.content if name.startswith("NT")), "")
