"""A payment advice: how a payment is to be applied, handed over to finance, who posts it.

Names and lengths are our transcription [payment_advice_fields.json]: SAP publishes no metadata of this service, so it
is refused until the settings allow it. Whether SAP gives the number is open [addendum, SAP 6]; we send none.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.odata_literals import encoded
from adapters.kit.places import parts
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import odata_outcome, record_in, records_in, version_of
from adapters.sap.s4.writing.places import keyed, literal
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_SET: Final = "A_PaymentAdvice"
_TYPE: Final = "payment advice"
_KEYS: Final = ("CompanyCode", "PaymentAdviceAccountType", "PaymentAdviceAccount", "PaymentAdvice")
#: what is written and read of the service, by our transcription: `doctor` looks for it in the live metadata
WRITTEN: Final[Mapping[str, tuple[str, ...]]] = {
    _SET: (
        *_KEYS, "PaymentAdviceHeaderText", "PaymentCurrency", "PaidAmountInPaytCurrency",
    ),
    "A_PaymentAdviceItem": (
        "AccountingDocument", "FiscalYear", "AccountingDocumentItem", "GrossAmountInPaymentCurrency",
        "NetPaymentAmountInPaytCurrency",
    ),
}  # fmt: skip
#: a customer's advice
_CUSTOMERS: Final = "D"
_HEADERS: Final = {"Content-Type": "application/json", "Accept": "application/json"}


class PaymentAdvice:
    """One advice, found by its header text; `content` names the currency, the sum and each item with its amount."""

    def __init__(self, settings: Settings) -> None:
        self._service = f"{settings.services.root.rstrip('/')}/{settings.services.advices}"

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The advice with its items; or its deletion, by the version that was read."""
        if step.kind == "assign":
            seen = facts.get(step.name)
            headers = {"Accept": "application/json", "If-Match": seen.version if seen is not None else "*"}
            return ErpRequest(method="DELETE", url=f"{self._service}/{_keyed(step)}", headers=headers)
        body = json.dumps(_advice(step))
        return ErpRequest(method="POST", url=f"{self._service}/{_SET}", headers=_HEADERS, body=body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Advices with our reference; or the advice that is to be deleted."""
        headers = {"Accept": "application/json"}
        if step.kind == "assign":
            return ErpRequest(method="GET", url=f"{self._service}/{_keyed(step)}?$format=json", headers=headers)
        entity, account = step.content["entity"], step.content["account"]
        asked = " and ".join(
            (
                f"CompanyCode eq {literal(entity)}",
                f"PaymentAdviceAccount eq {literal(account)}",
                f"PaymentAdviceHeaderText eq {literal(step.reference)}",
            )
        )
        url = f"{self._service}/{_SET}?$filter={encoded(asked)}&$expand=to_PaymentAdviceItem&$format=json"
        return ErpRequest(method="GET", url=url, headers=headers)

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The advices that carry our reference."""
        return tuple(_shown(record) for record in records_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether the advice is there."""
        record = record_in(response)
        state = {"advice": "deleted" if record is None else "stands"}
        version = version_of(record) if record is not None else ""
        return NativeRecord(type=_TYPE, key=parts(step.subjects[0]), content=state, version=version)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of OData answers; the number that SAP gave is read from it."""
        key: tuple[str, ...] = parts(step.subjects[0]) if step.kind == "assign" else ()
        if isinstance(answer, ErpResponse) and step.kind == "create" and answer.status == _CREATED:
            record = _created(answer)
            key = tuple(str(record.get(name, "")) for name in _KEYS)
        native = NativeRecord(type=_TYPE, key=key, content=step.content, display_no=key[-1] if key else "")
        return odata_outcome(answer, native)


_CREATED: Final = 201


def _created(answer: ErpResponse) -> dict[str, object]:
    try:
        found: dict[str, object] = json.loads(answer.body)["d"]
    except (ValueError, KeyError, TypeError):
        return {}
    return found


def _keyed(step: Step) -> str:
    return keyed(_SET, **dict(zip(_KEYS, parts(step.subjects[0]), strict=True)))


def _advice(step: Step) -> dict[str, object]:
    told = step.content
    items = [_item(key, amount) for key, amount in told.items() if key.startswith("item/")]
    return {
        "CompanyCode": told["entity"],
        "PaymentAdviceAccountType": _CUSTOMERS,
        "PaymentAdviceAccount": told["account"],
        "PaymentAdviceHeaderText": step.reference,
        "PaymentCurrency": told["currency"],
        "PaidAmountInPaytCurrency": told["amount"],
        "to_PaymentAdviceItem": {"results": items},
    }


def _item(place: str, amount: str) -> dict[str, str]:
    _, document, year, line = parts(place)
    return {
        "AccountingDocument": document,
        "FiscalYear": year,
        "AccountingDocumentItem": line,
        "GrossAmountInPaymentCurrency": amount,
        "NetPaymentAmountInPaytCurrency": amount,
    }


def _shown(record: dict[str, object]) -> NativeRecord:
    key = tuple(str(record.get(name, "")) for name in _KEYS)
    content = {
        "entity": key[0],
        "account": key[2],
        "currency": str(record.get("PaymentCurrency", "")),
        "amount": plain_amount(record.get("PaidAmountInPaytCurrency")),
    }
    listed = record.get("to_PaymentAdviceItem")
    for item in listed.get("results", []) if isinstance(listed, dict) else []:
        place = "/".join((
            "item", key[0], str(item["AccountingDocument"]).rjust(10, "0"), str(item["FiscalYear"]),
            str(item["AccountingDocumentItem"]).rjust(3, "0"),
        ))  # fmt: skip
        content[place] = plain_amount(item.get("NetPaymentAmountInPaytCurrency"))
    return NativeRecord(type=_TYPE, key=key, content=content, version=version_of(record), display_no=key[-1])
