"""Writes by OData: what may be written, by which version, and what it does to the books."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec

from simulators.books import Books, BooksError
from simulators.messages import Answer, Request, json_answer
from simulators.sap.advices import Advice, AdviceItem, kept
from simulators.sap.edm import Service, padded
from simulators.sap.errors import GatewayError, bad_query, no_segment
from simulators.sap.partner import NOTE_ID
from simulators.sap.paths import by_key, segment
from simulators.sap.render import Frame, Renderer, etag
from simulators.sap.tables import Row, Snapshot, Table

NOT_ALLOWED = GatewayError(405, "/IWFND/CM_MGW/101", "Method not allowed")
STALE = GatewayError(412, "/IWBEP/CM_MGW_RT/011", "The record was changed meanwhile")
NO_VERSION = GatewayError(428, "/IWFND/CM_MGW/102", "If-Match is required")
CHANGES = frozenset({"PATCH", "MERGE", "PUT"})


class Written:
    """One write."""

    def __init__(
        self,
        books: Books,
        request: Request,
        *,
        today: date,
        snapshot: Callable[[], Snapshot],
        service: Service | None,
    ) -> None:
        self._books, self._request, self._today = books, request, today
        self._snapshot, self._service = snapshot, service

    def answer(self, rest: str) -> Answer:
        """What became of it; GatewayError where it is refused."""
        name, key = segment(rest)
        if self._service is None or not any(one.set_name == name for one in self._service.types):
            raise no_segment(name)
        method = self._request.header("x-http-method") or self._request.method
        if method == "POST" and key is None:
            return self._created(name)
        if key is None or (method not in CHANGES and method != "DELETE"):
            raise NOT_ALLOWED
        table = self._snapshot().table(name)
        row = by_key(table, key)[0]
        self._guard_version(row)
        self._done(name, "DELETE" if method == "DELETE" else "PATCH", self._keys(table, row))
        return Answer(status=204)

    def _created(self, name: str) -> Answer:
        body = self._body()
        key = self._done(name, "POST", body)
        table = self._snapshot().table(name)
        row = table.find(tuple(key), tuple(key.values()))[0]
        frame = Frame(self._snapshot(), self._service, self._request.origin, "currency", False)  # type: ignore[arg-type]  # noqa: FBT003 - checked in answer; the frame's own order
        answer = json_answer(msgspec.json.encode({"d": Renderer(frame, table)(row)}), status=201)
        answer.headers["ETag"] = etag(row)
        return answer

    def _done(self, name: str, method: str, told: dict[str, Any]) -> dict[str, Any]:
        """Carry it out; what the new record is found by."""
        writers: dict[tuple[str, str], Callable[[dict[str, Any]], dict[str, Any]]] = {
            ("A_CustomerCompanyText", "POST"): self._new_text,
            ("A_CustomerCompanyText", "PATCH"): self._text,
            ("A_CustomerCompanyText", "DELETE"): lambda key: self._text(key, ""),
            ("A_CustomerDunning", "PATCH"): self._dunning,
            ("A_PaymentAdvice", "POST"): self._advice,
            ("A_PaymentAdvice", "DELETE"): self._forget_advice,
        }
        writer = writers.get((name, method))
        if writer is None:
            raise NOT_ALLOWED
        try:
            return writer(told)
        except (BooksError, KeyError, TypeError, InvalidOperation) as error:
            raise GatewayError(400, "F5/201", f"{name}: {error}") from None

    def _body(self) -> dict[str, Any]:
        try:
            return msgspec.json.decode(self._request.body, type=dict[str, Any])
        except msgspec.DecodeError as error:
            raise bad_query(f"The body cannot be read: {error}") from None

    def _guard_version(self, row: Row) -> None:
        wanted = self._request.header("if-match")
        if not wanted:
            raise NO_VERSION
        if wanted not in {"*", etag(row)}:
            raise STALE

    def _keys(self, table: Table, row: Row) -> dict[str, Any]:
        return {name: table.getter(name)(row) for name in table.type.keys}

    def _new_text(self, body: dict[str, Any]) -> dict[str, Any]:
        key = {name: body[name] for name in ("Customer", "CompanyCode", "Language", "LongTextID")}
        if (key["Language"], key["LongTextID"]) != ("EN", NOTE_ID):
            raise GatewayError(400, "TD/603", f"Text ID {key['LongTextID']} is not defined for object KNB1")
        if self._books.customer(key["CompanyCode"], padded(key["Customer"])).note:
            raise GatewayError(400, "TD/601", "The text exists already")
        return self._text(key, str(body["LongText"]))

    def _text(self, key: dict[str, Any], text: str | None = None) -> dict[str, Any]:
        note = str(self._body()["LongText"]) if text is None else text
        number = padded(key["Customer"])
        self._books.change_customer(key["CompanyCode"], number, today=self._today, note=note)
        return {**key, "Customer": number.lstrip("0") if number.isdecimal() else number}

    def _dunning(self, key: dict[str, Any]) -> dict[str, Any]:
        block = self._body()["DunningBlock"]
        if not isinstance(block, str) or len(block) > 1:
            raise GatewayError(400, "F150/114", f"Dunning block {block!r} is not defined")
        number = padded(key["Customer"])
        areas = self._books.customer(key["CompanyCode"], number).dunning_areas
        area = key.get("DunningArea", "")
        changes = {"dunning_areas": {**areas, area: block}} if area else {"dunning_block": block}
        self._books.change_customer(key["CompanyCode"], number, today=self._today, **changes)
        return key

    def _advice(self, body: dict[str, Any]) -> dict[str, Any]:
        listed = body["to_PaymentAdviceItem"]
        rows = listed["results"] if isinstance(listed, dict) else listed
        advices = kept(self._books)
        advice = Advice(
            company=body["CompanyCode"], account_type=body["PaymentAdviceAccountType"],
            account=padded(body["PaymentAdviceAccount"]), number=f"09{self._today:%y%m%d}{len(advices):08d}",
            header_text=str(body["PaymentAdviceHeaderText"])[:25], currency=body["PaymentCurrency"],
            amount=Decimal(body["PaidAmountInPaytCurrency"]), created_on=self._today,
        )  # fmt: skip
        self._books.customer(advice.company, advice.account)
        advice.items = [_advice_item(advice, place, row) for place, row in enumerate(rows, 1)]
        advices.append(advice)
        self._books.revision += 1
        return {"PaymentAdvice": advice.number}

    def _forget_advice(self, key: dict[str, Any]) -> dict[str, Any]:
        advices = kept(self._books)
        advices[:] = [one for one in advices if one.number != key["PaymentAdvice"]]
        self._books.revision += 1
        return key


def _advice_item(advice: Advice, place: int, row: dict[str, Any]) -> AdviceItem:
    return AdviceItem(
        advice=advice, position=place, document=row["AccountingDocument"], year=row["FiscalYear"],
        line=row["AccountingDocumentItem"], gross=Decimal(row["GrossAmountInPaymentCurrency"]),
        net=Decimal(row["NetPaymentAmountInPaytCurrency"]),
    )  # fmt: skip
