"""As much of Receivables and Advanced Collections as answers our blocks: over the stand-in tables, in one transaction.

What it does is what the packages' documentation says they do; how Oracle does it is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from adapters.oracle.ebs.block_texts import block
from adapters.oracle.ebs.failures import CallFailed, Failure
from adapters.oracle.rows import Row
from canonical_model.errors import AdapterError

_CALLED = re.compile(r"BEGIN APPS\.DUECOURSE_AR\.([A-Z_]+)\(")
DUPLICATE = "AR_RW_CASH_DUPLICATE_RECEIPT\tA cash receipt with this number, date, amount and customer already exists.\n"


class Refusal(Exception):
    """A message of the stack; the block rolls back."""


class SmallAr:
    """A gateway that keeps its own books; `says` and `fails` are for the next call."""

    def __init__(self, books: Any) -> None:
        self._books = books
        self.called: list[tuple[str, dict[str, str], str]] = []
        self.looked: list[str] = []
        #: out binds instead of a call
        self.says: dict[str, str] | None = None
        #: what is raised before the call, or after it had its effect
        self.fails_before: AdapterError | None = None
        self.fails_after: AdapterError | None = None
        self.failure = ""
        self.may_delete = True

    def query(self, sql: str, binds: Any, *, org: str = "") -> Iterator[Row]:
        self.looked.append(org)
        return self._books.query(sql, binds, org=org)  # type: ignore[no-any-return]

    def close(self) -> None: ...

    def one(self, sql: str, *values: Any) -> Any:
        found = self._books.connection.execute(sql, values)
        return found.fetchone() if found.description else None

    def call(
        self, block: str, binds: Mapping[str, str], outs: tuple[str, ...], *, org: str, timeout: float
    ) -> dict[str, str]:
        assert timeout > 0
        found = _CALLED.match(block)
        assert found is not None, block
        self.called.append((found[1].lower(), dict(binds), org))
        if self.fails_before is not None:
            raise self.fails_before
        if self.failure:
            raise CallFailed(Failure(kind="answer", code=self.failure, message="as it is"))
        told = self._answered(found[1].lower(), binds)
        if self.fails_after is not None:
            raise self.fails_after
        return {name: told.get(name, "") for name in outs}

    def _answered(self, name: str, binds: Mapping[str, str]) -> dict[str, str]:
        assert set(binds) == set(block(name).ins), name
        if self.says is not None:
            return self.says
        try:
            own = getattr(self, f"_{name}")(dict(binds))
        except Refusal as refusal:
            return {"X_STAGE": "rolled back", "X_STATUS": "E", "X_MESSAGES": str(refusal)}
        return {"X_STAGE": "committed", "X_STATUS": "S", "X_ID": str(own or "")}

    def _next(self, table: str, key: str) -> int:
        return int(self.one(f"SELECT COALESCE(MAX({key}), 0) + 1 FROM {table}")[0])

    def _create_receipt(self, told: dict[str, str]) -> int:
        number, day, amount = told["P_RECEIPT_NUMBER"], told["P_RECEIPT_DATE"], told["P_AMOUNT"]
        same = (
            "receipt_number = %s AND receipt_date = %s AND amount = %s AND pay_from_customer = %s AND status <> 'REV'"
        )
        if self.one(f"SELECT 1 FROM ar_cash_receipts_all WHERE {same}", number, day, amount, told["P_CUSTOMER_ID"]):
            raise Refusal(DUPLICATE)
        own = self._next("ar_cash_receipts_all", "cash_receipt_id")
        method = told["P_RECEIPT_METHOD_ID"] or self.one(
            "SELECT receipt_method_id FROM ar_receipt_methods WHERE name = %s", told["P_RECEIPT_METHOD_NAME"]
        )[0]  # fmt: skip
        self.one(
            "INSERT INTO ar_cash_receipts_all (cash_receipt_id, org_id, receipt_number, status, amount, currency_code,"
            " receipt_date, pay_from_customer, customer_receipt_reference, comments, receipt_method_id,"
            " exchange_rate) VALUES (%s, %s, %s, 'UNAPP', %s, %s, %s, %s, %s, %s, %s, %s)",
            own, told["P_ORG_ID"], number, amount, told["P_CURRENCY"], day, told["P_CUSTOMER_ID"], told["P_REFERENCE"],
            told["P_COMMENTS"], method, told["P_RATE"] or None,
        )  # fmt: skip
        self._row(own, None, "UNAPP", amount, "Y", "")
        return own

    def _row(self, receipt: Any, schedule: Any, status: str, amount: Any, display: str, comments: str) -> int:
        own = self._next("ar_receivable_applications_all", "receivable_application_id")
        self.one(
            "INSERT INTO ar_receivable_applications_all (receivable_application_id, application_type, status, display,"
            " cash_receipt_id, payment_schedule_id, applied_payment_schedule_id, amount_applied, comments)"
            " VALUES (%s, 'CASH', %s, %s, %s, %s, %s, %s, %s)",
            own, status, display, receipt, receipt, schedule, amount, comments,
        )  # fmt: skip
        return own

    def _apply_receipt(self, told: dict[str, str]) -> None:
        schedule, amount, off = told["P_SCHEDULE_ID"], Decimal(told["P_AMOUNT"]), Decimal(told["P_DISCOUNT"])
        (left,) = self.one(
            "SELECT amount_due_remaining FROM ar_payment_schedules_all WHERE payment_schedule_id = %s", schedule
        )  # fmt: skip
        if amount + off > left:
            raise Refusal("AR_RAPI_AMT_APP_INVALID\tOver the balance.\n")
        own = self._row(told["P_CASH_RECEIPT_ID"], schedule, "APP", amount, "Y", told["P_COMMENTS"])
        self.one(
            "UPDATE ar_receivable_applications_all SET earned_discount_taken = %s WHERE receivable_application_id = %s",
            off, own,
        )  # fmt: skip
        self._row(told["P_CASH_RECEIPT_ID"], None, "UNAPP", -amount, "N", "")
        self._paid(schedule, amount + off)

    def _paid(self, schedule: Any, amount: Decimal) -> None:
        self.one(
            "UPDATE ar_payment_schedules_all SET amount_due_remaining = amount_due_remaining - %s,"
            " status = CASE WHEN amount_due_remaining = %s THEN 'CL' ELSE 'OP' END WHERE payment_schedule_id = %s",
            amount, amount, schedule,
        )  # fmt: skip

    def _unapply_receipt(self, told: dict[str, str]) -> None:
        own = told["P_APPLICATION_ID"]
        receipt, schedule, amount, off = self.one(
            "UPDATE ar_receivable_applications_all SET display = 'N' WHERE receivable_application_id = %s"
            " RETURNING cash_receipt_id, applied_payment_schedule_id, amount_applied,"
            " COALESCE(earned_discount_taken, 0)", own,
        )  # fmt: skip
        self._row(receipt, schedule, "APP", -amount, "N", "")
        self._row(receipt, None, "UNAPP", amount, "N", "")
        self._paid(schedule, -amount - off)

    def _reverse_receipt(self, told: dict[str, str]) -> None:
        assert (told["P_CATEGORY"], told["P_REASON"]) == ("REV", "PAYMENT REVERSAL")
        self.one("UPDATE ar_cash_receipts_all SET status = 'REV' WHERE cash_receipt_id = %s", told["P_CASH_RECEIPT_ID"])

    def _insert_promise(self, told: dict[str, str]) -> int:
        delinquency, day = told["P_DELINQUENCY_ID"], told["P_PROMISE_DATE"]
        same = "delinquency_id = %s AND promise_date = %s AND status <> 'CANCELLED'"
        if self.one(f"SELECT 1 FROM iex_promise_details WHERE {same}", delinquency, day):
            raise Refusal("IEX_PROMISE_EXISTS\tThere is a promise for that day.\n")
        own = self._next("iex_promise_details", "promise_detail_id")
        self.one(
            "INSERT INTO iex_promise_details (promise_detail_id, delinquency_id, promise_date, promise_amount,"
            " currency_code, status, state, attribute1) VALUES (%s, %s, %s, %s, %s, 'COLLECTABLE', 'PROMISE', %s)",
            own, delinquency, day, told["P_AMOUNT"], told["P_CURRENCY"], told["P_ATTRIBUTE1"],
        )  # fmt: skip
        return own

    def _cancel_promise(self, told: dict[str, str]) -> None:
        self.one(
            "UPDATE iex_promise_details SET status = 'CANCELLED' WHERE promise_detail_id = %s", told["P_PROMISE_ID"]
        )

    def _request_credit_memo(self, told: dict[str, str]) -> int:
        own = self._next("ra_cm_requests_all", "request_id")
        below = [
            -Decimal(told[f"P_{part}_AMOUNT"]) if told[f"P_{part}_AMOUNT"] else None
            for part in ("LINE", "TAX", "FREIGHT")
        ]
        self.one(
            "INSERT INTO ra_cm_requests_all (request_id, customer_trx_id, status, cm_reason_code, comments,"
            " line_amount, tax_amount, freight_amount) VALUES (%s, %s, 'PENDING_APPROVAL', %s, %s, %s, %s, %s)",
            own, told["P_CUSTOMER_TRX_ID"], told["P_REASON"], told["P_COMMENTS"], *below,
        )  # fmt: skip
        self.one("INSERT INTO wf_items VALUES ('ARCMREQ', %s, NULL)", str(own))
        return own

    def _create_dispute(self, told: dict[str, str]) -> int:
        assert told["P_SECTION"] == "LINES_SUBTOTAL"
        own = self._request_credit_memo(told)
        dispute = self._next("iex_disputes", "dispute_id")
        values = (dispute, own, told["P_DELINQUENCY_ID"])
        self.one("INSERT INTO iex_disputes (dispute_id, cm_request_id, delinquency_id) VALUES (%s, %s, %s)", *values)
        return own

    def _cancel_dispute(self, told: dict[str, str]) -> None:
        """Ends the workflow; without one it does nothing, and says S all the same. The request keeps its status."""
        self.one("UPDATE wf_items SET end_date = now() WHERE item_key = %s", told["P_REQUEST_ID"])

    def _delete_note(self, told: dict[str, str]) -> None:
        if not self.may_delete:
            raise Refusal("JTF_NOTE_NO_DELETE\tYou may not delete notes.\n")
        for table in ("jtf_notes_b", "jtf_notes_tl"):
            self.one(f"DELETE FROM {table} WHERE jtf_note_id = %s", told["P_NOTE_ID"])

    def _create_note(self, told: dict[str, str]) -> int:
        assert len(told["P_NOTES"].encode()) <= 2_000
        own = self._next("jtf_notes_b", "jtf_note_id")
        values = (own, told["P_SOURCE_ID"], told["P_SOURCE_CODE"], told["P_NOTE_TYPE"])
        self.one("INSERT INTO jtf_notes_b VALUES (%s, %s, %s, %s, 'I')", *values)
        self.one("INSERT INTO jtf_notes_tl VALUES (%s, 'US', %s)", own, told["P_NOTES"])
        return own
