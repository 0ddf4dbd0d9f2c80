"""A promise of FSCM, made by a customer-installed wrapper: SAP has no public function for it [addendum A2]."""

from __future__ import annotations

from typing import Final

from adapters.sap.ecc.mapping.amounts import STORED, plain, shifted
from adapters.sap.ecc.mapping.holds import native_key
from adapters.sap.ecc.settings import Settings
from adapters.sap.places import item_place, parts
from adapters.sap.rfc.dispute import plain_amount
from adapters.sap.rfc.exchange import writing
from adapters.sap.rfc.looking import look, seen
from adapters.sap.rfc.outcomes import Certain, outcome_of
from adapters.sap.rfc.questions import where
from canonical_model.currency import exponent_of
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_FIELDS: Final = (
    "CASE_GUID", "FIN_INVOICE_KEY", "FIN_PROMISED_AMT", "FIN_P2P_CURR", "FIN_P2P_DATE", "FIN_CUSTOMER",
)  # fmt: skip
_TYPE: Final = "promise to pay"


class PromiseCase:
    """A promise for one invoice; `content` names customer, amount, currency and day."""

    def __init__(self, settings: Settings) -> None:
        self._own, self._tables, self._decimals = settings.writing, settings.tables, settings.decimals

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The promise, under our reference."""
        entity, document, year, line = parts(step.subjects[0])
        told = step.content
        parameters = {
            "I_BUKRS": entity, "I_BELNR": document, "I_GJAHR": year, "I_BUZEI": line, "I_KUNNR": told["customer"],
            "I_AMOUNT": told["amount"], "I_WAERS": told["currency"], "I_DATE": told["for"], "I_EXT_REF": step.reference,
        }  # fmt: skip
        return writing(self._own.promise_function, parameters)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Promises under our reference."""
        condition = (where("EXT_REF", "=", step.reference),)
        return look(self._tables.function, self._tables.promises, _FIELDS, condition)

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The promises that carry our reference."""
        return tuple(self._shown(row) for row in seen(response, self._tables.promises))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return outcome_of(answer, NativeRecord(type=_TYPE, key=(step.reference,), content=step.content), Certain())

    def _shown(self, row: dict[str, str]) -> NativeRecord:
        currency, day = row["FIN_P2P_CURR"], row["FIN_P2P_DATE"]
        places = STORED - self._decimals.get(currency, exponent_of(currency))
        item = native_key(row["FIN_INVOICE_KEY"])
        return NativeRecord(
            type=_TYPE,
            key=(row["CASE_GUID"],),
            content={
                "item": item_place(item),
                "customer": row["FIN_CUSTOMER"],
                "amount": plain_amount(shifted(plain(row["FIN_PROMISED_AMT"]), places)),
                "currency": currency,
                "for": f"{day[:4]}-{day[4:6]}-{day[6:]}",
            },
        )
