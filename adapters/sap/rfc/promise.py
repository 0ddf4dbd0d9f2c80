"""A promise of FSCM, made by a customer-installed wrapper: SAP has no public function for it [addendum A2]."""

from __future__ import annotations

from typing import Final

from msgspec import Struct, structs

from adapters.kit.compared import plain_amount
from adapters.kit.places import item_place, parts
from adapters.sap.holds import echo_by_reference
from adapters.sap.rfc.exchange import writing
from adapters.sap.rfc.item_keys import native_key
from adapters.sap.rfc.looking import look, seen
from adapters.sap.rfc.outcomes import Certain, outcome_of
from adapters.sap.rfc.questions import where
from adapters.sap.rfc.stored import STORED, shifted, sign_in_front
from canonical_model.currency import exponent_of
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_FIELDS: Final = (
    "CASE_GUID", "FIN_INVOICE_KEY", "FIN_PROMISED_AMT", "FIN_P2P_CURR", "FIN_P2P_DATE", "FIN_CUSTOMER",
)  # fmt: skip
_TYPE: Final = "promise to pay"


class PromiseWrapper(Struct, frozen=True, kw_only=True):
    """The wrapper that creates promises in one system, and where they are looked for."""

    function: str
    reading_function: str
    #: UDM_P2P_ATTR
    table: str
    #: decimals of currencies that have another number than ISO 4217 says
    decimals: dict[str, int] = {}


class PromiseCase:
    """A promise for one invoice; `content` names customer, amount, currency and day."""

    def __init__(self, own: PromiseWrapper) -> None:
        self._own = own

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The promise, under our reference."""
        entity, document, year, line = parts(step.subjects[0])
        told = step.content
        parameters = {
            "I_BUKRS": entity, "I_BELNR": document, "I_GJAHR": year, "I_BUZEI": line, "I_KUNNR": told["customer"],
            "I_AMOUNT": told["amount"], "I_WAERS": told["currency"], "I_DATE": told["for"], "I_EXT_REF": step.reference,
        }  # fmt: skip
        return writing(self._own.function, parameters)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Promises under our reference."""
        condition = (where("EXT_REF", "=", step.reference),)
        return look(self._own.reading_function, self._own.table, _FIELDS, condition)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The promises that carry our reference."""
        echo = echo_by_reference(step.reference, entity=step.entity, customer=step.content["customer"])
        shown = (self._shown(row) for row in seen(response, self._own.table))
        return tuple(structs.replace(record, echoes=(echo,)) for record in shown)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(answer, NativeRecord(type=_TYPE, key=(step.reference,), content=step.content), Certain())

    def _shown(self, row: dict[str, str]) -> NativeRecord:
        currency, day = row["FIN_P2P_CURR"], row["FIN_P2P_DATE"]
        places = STORED - self._own.decimals.get(currency, exponent_of(currency))
        item = native_key(row["FIN_INVOICE_KEY"])
        return NativeRecord(
            type=_TYPE,
            key=(row["CASE_GUID"],),
            content={
                "item": item_place(item),
                "customer": row["FIN_CUSTOMER"],
                "amount": plain_amount(shifted(sign_in_front(row["FIN_PROMISED_AMT"]), places)),
                "currency": currency,
                "for": f"{day[:4]}-{day[4:6]}-{day[6:]}",
            },
        )
