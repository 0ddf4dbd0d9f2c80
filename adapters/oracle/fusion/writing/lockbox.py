"""Cash in bulk: a payment of many invoices handed over as a file that the lockbox import makes a receipt of.

The layout of a lockbox file is the pod's own transmission format: ours has the columns below, which the format is to
name (docs/adapters/oracle.md). The job is asked for until it ends; a receipt is then looked for by its number.
"""

from __future__ import annotations

import csv
import json
from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO, StringIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from adapters.oracle.fusion.answers import object_in
from adapters.oracle.fusion.settings import MOST_NUMBER, Settings
from adapters.oracle.fusion.writing.outcomes import written
from adapters.oracle.fusion.writing.receipt import (
    ACCOUNT,
    AMOUNT,
    CURRENCY,
    DAY,
    METHOD,
    PAYS,
    RECEIPTS,
    TEXT,
    Receipt,
)
from adapters.oracle.fusion.writing.requests import get, post, recalled, rows_of
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import Accepted, Applied, ErpResponse, Facts, Outcome, TransportFailure, Unknown

INTEGRATIONS: Final = "erpintegrations"
COLUMNS: Final = (
    "RECEIPT_NUMBER", "BUSINESS_UNIT", "RECEIPT_METHOD", "RECEIPT_DATE", "CURRENCY_CODE", "RECEIPT_AMOUNT",
    "CUSTOMER_NUMBER", "COMMENTS", "INVOICE_NUMBER", "INSTALLMENT", "AMOUNT_APPLIED",
)  # fmt: skip
#: a zip that is made twice of the same content is the same
_STAMP: Final = (1980, 1, 1, 0, 0, 0)
#: states of a job [oracle.md §4: RequestStatus holds JOBS.STATUS; its words beside these are unverified]
_WELL: Final = frozenset({"SUCCEEDED"})
_BADLY: Final = frozenset({"ERROR", "WARNING", "CANCELLED", "EXPIRED", "ERROR_MANUAL_RECOVERY", "FINISHED_ERROR"})


class Lockbox(Receipt):
    """One receipt with its applications, made by a job."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._how = settings.writing.lockbox

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The file, with the job that imports it."""
        how = self._how
        body = {
            "OperationName": "importBulkData", "DocumentContent": _packed(step, recalled(step, facts)["unit"]),
            "ContentType": "zip", "FileName": f"{step.reference}.zip", "DocumentAccount": how.document_account,
            "JobName": f"{how.job_package},{how.job_definition}", "CallbackURL": "#NULL", "NotificationCode": "10",
            "ParameterList": ",".join(_parameters(step, recalled(step, facts)["unit"], how.transmission_format)),
            "JobOptions": "ExtractFileType=ALL",
        }  # fmt: skip
        return post(INTEGRATIONS, body)

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """What became of the job; once it has ended the receipt."""
        if step.state == "accepted" and step.handle:
            return get(INTEGRATIONS, finder=f"ESSExecutionDetailsRF;requestId={step.handle}")
        return super().read(step, facts)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The receipt; of a job that is under way nothing yet."""
        if step.state == "accepted" and step.handle:
            return _job(step, rows_of(response))
        return super().found(step, response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The job's number: what it makes is to be seen later."""
        outcome = written(answer, NativeRecord(type=RECEIPTS, key=("",), content=step.content))
        if not isinstance(outcome, Applied) or isinstance(answer, TransportFailure):
            return outcome
        try:
            job = str(object_in(answer.body).get("ReqstId") or "")
        except BadAnswer as error:
            return Unknown(why=str(error))
        return Accepted(handle=job) if job.isdecimal() and int(job) > 0 else Unknown(why=f"no job: {answer.body[:200]}")


def status_of(told: Mapping[str, Any]) -> str:
    """The state of a job: `RequestStatus` is a text that holds JSON [oracle.md §4]; BadAnswer if it is not."""
    try:
        jobs = json.loads(str(told.get("RequestStatus") or "{}")).get("JOBS")
    except (ValueError, AttributeError, RecursionError):
        raise BadAnswer(f"RequestStatus is no JSON: {str(told.get('RequestStatus'))[:100]!r}") from None
    one = jobs[0] if isinstance(jobs, list) and jobs else jobs
    if not isinstance(one, dict) or not one.get("STATUS"):
        raise BadAnswer(f"RequestStatus names no state: {str(told.get('RequestStatus'))[:100]!r}")
    return str(one["STATUS"]).upper()


def _job(step: Step, rows: list[dict[str, Any]]) -> tuple[NativeRecord, ...]:
    if not rows:
        raise BadAnswer(f"job {step.handle} is not known to the scheduler")
    status = status_of(rows[0])
    if status in _WELL:
        return (NativeRecord(type=RECEIPTS, key=(f"job {step.handle}",), content=step.content),)
    if status in _BADLY:
        said = f"job {step.handle} ended as {status}: see Scheduled Processes for its log"
        return (NativeRecord(type=RECEIPTS, key=(f"job {step.handle}",), status="refused", said=said),)
    return ()


def _parameters(step: Step, unit: str, transmission_format: str) -> tuple[str, ...]:
    """The seventeen of the import, in their order [addendum B5]; whether names or ids are wanted is unverified."""
    return (
        unit, "#NULL", "Y", step.reference, "Y", f"{step.reference}.csv", "#NULL", transmission_format, "Y", "#NULL",
        step.content[DAY], "All", "N", "N", "Y", "Y", "1",
    )  # fmt: skip


def _packed(step: Step, unit: str) -> str:
    told, written_ = step.content, StringIO(newline="")
    lines = csv.writer(written_)
    lines.writerow(COLUMNS)
    head = (step.reference[:MOST_NUMBER], unit, told[METHOD], told[DAY], told[CURRENCY], told[AMOUNT], told[ACCOUNT],
            told[TEXT])  # fmt: skip
    for name, amount in told.items():
        if name.startswith(PAYS):
            lines.writerow((*head, name.removeprefix(PAYS), "1", amount))
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr(ZipInfo(f"{step.reference}.csv", _STAMP), written_.getvalue())
    return b64encode(packed.getvalue()).decode()
