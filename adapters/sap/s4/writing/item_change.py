"""An item's blocks, text and reference, changed by JournalEntryBulkChangeRequest_In and read from the item service.

The message is taken at once and worked later: what became of it shows in the item itself [sap.md §2.3; WSDL].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adapters.kit.places import parts
from adapters.kit.soap import leaf, node
from adapters.sap.holds import DUNNING_FLAG, PAYMENT_FLAG, echoes_of
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import record_in, soap_outcome
from adapters.sap.s4.writing.messages import header, message, message_id
from adapters.sap.s4.writing.places import cube_key, keyed
from canonical_model.identity import NativeKey
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

BLOCK: Final = "DunningBlockingReason"
PAYMENT_BLOCK: Final = "PaymentBlockingReason"
TEXT: Final = "DocumentItemText"
OUR_KEY: Final = "Reference3IDByBusinessPartner"
#: lengths of the fields [EDMX]
MOST_TEXT: Final = 50
MOST_KEY: Final = 20
_SERVICE: Final = "JournalEntryBulkChangeRequest_In"
#: the item service's name → the message's, in the message's order [WSDL]
_ELEMENTS: Final[Mapping[str, str]] = {
    TEXT: "DocumentItemText",
    OUR_KEY: "Reference3IDByBusinessPartner",
    BLOCK: "DunningBlockingReasonCode",
    PAYMENT_BLOCK: "PaymentBlockingReasonCode",
}
#: the blocks that a reading brings back as holds
_FLAGS: Final[Mapping[str, str]] = {BLOCK: DUNNING_FLAG, PAYMENT_BLOCK: PAYMENT_FLAG}


class ItemChange:
    """Fields of one item."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._items = f"{settings.services.root.rstrip('/')}/{settings.services.items}"

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The change message; its id is another one for each attempt, since SAP takes none twice."""
        document = parts(step.subjects[0])
        key = node(
            "ItemKey",
            leaf("AccountingDocument", document[1]),
            leaf("CompanyCode", document[0]),
            leaf("FiscalYear", document[2]),
            leaf("AccountingDocumentItemID", document[3]),
        )
        changes = (_change(_ELEMENTS[name], step.content[name]) for name in _ELEMENTS if name in step.content)
        asked = node("JournalEntryDebtorCreditorItem", header(step), key, *changes)
        path = self._settings.services.item_change
        return message(step, asked, path=path, service=_SERVICE, root="JournalEntryBulkChangeRequestMessage")

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The item as it stands now."""
        fields = ",".join(sorted({*step.content, *(step.before or {})}))
        path = keyed("A_OperationalAcctgDocItemCube", **cube_key(step.subjects[0]))
        return ErpRequest(method="GET", url=f"{self._items}/{path}?$select={fields}&$format=json")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a change has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The fields that the step is about."""
        record = record_in(response)
        if record is None:
            return None
        shown = {name: str(value) for name, value in record.items() if isinstance(value, str)}
        key = parts(step.subjects[0])
        return NativeRecord(type="journal entry item", key=key, content=shown, echoes=_echoes(key, shown))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """Taken, refused, or not known."""
        return soap_outcome(answer, message_id(step))


def _echoes(key: NativeKey, shown: Mapping[str, str]) -> tuple[Echo, ...]:
    """The holds as which a reading brings blocks back."""
    return echoes_of(key, {flag: shown.get(field, "") for field, flag in _FLAGS.items()})


def _change(element: str, value: str) -> str:
    return node(f"{element}Change", leaf(element, value), leaf("FieldValueChangeIsRequested", "true"))
