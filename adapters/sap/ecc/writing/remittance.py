"""A remittance advice as an IDoc (REMADV, PEXR2002): how a payment is to be applied, handed over to finance.

It is taken at once and worked later; what became of it stands in EDIDC-STATUS. Our reference and a digest of what the
advice says stand in the archive key of its control record [K], so that it is found without being read.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any, Final

from adapters.kit.places import parts
from adapters.sap.ecc.settings import Settings
from adapters.sap.rfc.exchange import writing
from adapters.sap.rfc.idoc import CONTROL, INBOUND, SEGMENTS
from adapters.sap.rfc.looking import look, seen
from adapters.sap.rfc.outcomes import outcome_of
from adapters.sap.rfc.questions import where
from canonical_model.identity import framed
from canonical_model.steps import ErpRequest, NativeRecord, RecordStatus, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_TABLE: Final = "EDIDC"
_TYPE: Final = "IDoc REMADV"
_BASIC, _MESSAGE = "PEXR2002", "REMADV"
#: posted · no further processing. A failed one (51, 56) may still be put right and worked again (BD87), so it waits
_STATUS: Final[dict[str, RecordStatus]] = {"53": "effective", "68": "refused"}
_DIGEST: Final = 32
_ITEM: Final = "item/"


class Remittance:
    """One advice; `content` names the account, the currency, the sum and each item with its amount."""

    def __init__(self, settings: Settings) -> None:
        self._partner, self._reads = settings.writing.remittance, settings.tables.function

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Control record and segments, each as field and text; the wire lays them out."""
        control = {
            "TABNAM": "EDI_DC40", "DIRECT": "2", "IDOCTYP": _BASIC, "MESTYP": _MESSAGE, **self._partner,
            "ARCKEY": _archive_key(step),
        }  # fmt: skip
        segments = [
            {"SEGNAM": name, "SEGNUM": f"{place:06d}", "PSGNUM": f"{parent:06d}", "HLEVEL": level, "SDATA": fields}
            for place, (name, parent, level, fields) in enumerate(_segments(step), 1)
        ]
        return writing(INBOUND, {CONTROL: [control], SEGMENTS: segments})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """IDocs under our reference."""
        conditions = (where("MESTYP", "=", _MESSAGE), where("ARCKEY", "LIKE", f"{step.reference}%"))
        return look(self._reads, _TABLE, ("DOCNUM", "STATUS", "ARCKEY"), conditions)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The IDocs that carry our reference; one that says something else is not this one."""
        return tuple(
            NativeRecord(
                type=_TYPE,
                key=(row["DOCNUM"],),
                content=step.content if row["ARCKEY"] == _archive_key(step) else {},
                status=_STATUS.get(row["STATUS"], "pending"),
                display_no=row["DOCNUM"].lstrip("0"),
                said=f"IDoc status {row['STATUS']}",
            )
            for row in seen(response, _TABLE)
        )

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """Taken, refused, or not known."""
        return outcome_of(answer, step.reference)


def _archive_key(step: Step) -> str:
    told = [part for pair in sorted(step.content.items()) for part in pair]
    return f"{step.reference} {sha256(framed(told).encode()).hexdigest()[:_DIGEST]}"


#: segment, number of the segment it belongs to, depth, fields
_Segment = tuple[str, int, str, dict[str, Any]]


def _segments(step: Step) -> list[_Segment]:
    """Names as mock-sap's REMADV has them, which nobody here wrote; what SAP's own wants more is customising."""
    told = step.content
    made: list[_Segment] = [
        ("E1IDKU1", 0, "01", {"BGMREF": step.reference}),
        ("E1EDK03", 1, "02", {"IDDAT": "026", "DATUM": told["on"].replace("-", "")}),
        ("E1EDKA1", 1, "02", {"PARVW": "RE", "PARTN": told["account"]}),
        ("E1IDPU5", 1, "02", {"MOAQUAL": "001", "MOABETR": told["amount"], "CUXWAERZ": told["currency"]}),
    ]
    for place, amount in sorted(told.items()):
        if place.startswith(_ITEM):
            made.append(("E1IDPU1", 1, "02", {}))
            line = len(made)
            made += [
                ("E1EDP02", line, "03", {"QUALF": "009", "BELNR": parts(place)[1]}),
                ("E1IDPU5", line, "03", {"MOAQUAL": "001", "MOABETR": amount, "CUXWAERZ": told["currency"]}),
            ]
    return made
