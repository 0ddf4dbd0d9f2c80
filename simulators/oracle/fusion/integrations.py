"""erpintegrations: files that are handed over, jobs of the scheduler, and what became of them [oracle.md §4].

`ESSExecutionDetailsRF;requestId=` answers with a JSON text in RequestStatus; its members beside STATUS, what a request
that nobody knows brings, and that a job of another name ends with ERROR are unverified.
"""

from datetime import datetime, timedelta
from typing import Any, Final

import msgspec
from msgspec import Struct

from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.fields import INTEGRATION
from simulators.oracle.fusion.lockbox import Payment, imported, payments
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant
from simulators.oracle.fusion.told import Told, needed

INTEGRATIONS: Final = "erpintegrations"
#: where the file of receipts belongs, and the job that imports it [oracle.md §3.1; addendum B5]
ACCOUNT: Final = "fin/receivablesStandardReceipt/import"
PACKAGE: Final = "/oracle/apps/ess/financials/receivables/receipts/lockboxes/"
DEFINITION: Final = "LockboxImportEss"
_LOADER: Final = "/oracle/apps/ess/financials/commonModules/shared/common/interfaceLoader,InterfaceLoaderController"
_KNOWN: Final = frozenset({_LOADER, f"{PACKAGE},{DEFINITION}", f"{PACKAGE.rstrip('/')},{DEFINITION}"})
_FIRST: Final = 2_000_001
#: a bound of jobs that are remembered
MAX_JOBS: Final = 1_000


class Job(Struct, kw_only=True, eq=False):
    """A request of the scheduler."""

    id: int
    package: str
    definition: str
    made: datetime
    #: the rows of a file; a job without a file takes what waits in the interface
    rows: list[Payment] = []
    #: whether it only loads its file, for another job to import
    loads: bool = False
    #: why it cannot end well
    broken: str = ""
    #: empty until it has run
    ended: str = ""
    log: list[str] = []

    def status(self, now: datetime, seconds: float) -> str:
        """Waits a third of its time, then runs."""
        waits = timedelta(seconds=seconds / 3)
        return self.ended or ("WAIT" if now < self.made + waits else "RUNNING")


class Scheduler(Struct, kw_only=True, eq=False):
    """What is kept of jobs."""

    jobs: dict[int, Job] = {}
    #: rows that were loaded and that no job has taken
    interface: list[Payment] = []


def scheduler(tenant: Tenant) -> Scheduler:
    """The jobs of this pod."""
    made: Scheduler = tenant.books.beside.setdefault("oracle fusion jobs", Scheduler(jobs={}, interface=[]))
    return made


def job_rows(tenant: Tenant) -> list[Row]:
    """Every request of the scheduler."""
    return [_row(tenant, one) for one in scheduler(tenant).jobs.values()]


def _row(tenant: Tenant, job: Job) -> Row:
    status = job.status(tenant.clock(), tenant.options.job_seconds)
    told = {
        "JOBNAME": job.definition, "JOBPATH": job.package, "REQUESTID": str(job.id), "STATUS": status,
    }  # fmt: skip
    values: dict[str, Any] = dict.fromkeys(INTEGRATION)
    values |= {"ReqstId": str(job.id), "RequestStatus": msgspec.json.encode({"JOBS": [told]}).decode()}
    return Row(key=job.id, values=values)


def create_integration(tenant: Tenant, _: object, told: Told) -> Row:
    """Takes a file, or starts a job."""
    needed(told, "OperationName")
    operations = {"importBulkData": _import, "submitESSJobRequest": _submit}
    operation = operations.get(str(told["OperationName"]))
    if operation is None:
        raise Refused(400, f"The operation {told['OperationName']} is not supported.", path="/OperationName")
    if len(scheduler(tenant).jobs) >= MAX_JOBS:
        raise Refused(500, "The scheduler takes no more requests.")
    job = operation(tenant, told)
    tenant.changed()
    row = _row(tenant, job)
    given = {name: one for name, one in told.items() if name in INTEGRATION and name != "DocumentContent"}
    return Row(key=row.key, values={**row.values, **given, "RequestStatus": None})


def _import(tenant: Tenant, told: Told) -> Job:
    """A file that cannot be read is found out by the job, not by the answer."""
    needed(told, "DocumentContent", "FileName", "DocumentAccount")
    package, _, definition = str(told.get("JobName") or _LOADER).rpartition(",")
    job = _started(tenant, package, definition)
    job.loads = not told.get("JobName")
    try:
        job.rows = payments(str(told["DocumentContent"]))
    except ValueError as error:
        job.broken = str(error)
    if told["DocumentAccount"] != ACCOUNT:
        job.broken = f"nothing is loaded from {told['DocumentAccount']}"
    return job


def _submit(tenant: Tenant, told: Told) -> Job:
    needed(told, "JobPackageName", "JobDefName")
    return _started(tenant, str(told["JobPackageName"]), str(told["JobDefName"]))


def _started(tenant: Tenant, package: str, definition: str) -> Job:
    known = scheduler(tenant).jobs
    made = Job(
        id=_FIRST + len(known), package=package, definition=definition, made=tenant.clock(), rows=[], log=[]
    )  # fmt: skip
    if f"{package},{definition}" not in _KNOWN:
        made.broken = f"there is no job {package},{definition}"
    known[made.id] = made
    return made


def run_jobs(tenant: Tenant) -> None:
    """Ends the jobs whose time has come."""
    due = tenant.clock() - timedelta(seconds=tenant.options.job_seconds)
    for job in scheduler(tenant).jobs.values():
        if not job.ended and job.made <= due:
            _run(tenant, job)
            tenant.changed()


def _run(tenant: Tenant, job: Job) -> None:
    waiting = scheduler(tenant).interface
    if job.broken:
        job.log = [job.broken]
    elif job.loads:
        waiting.extend(job.rows)
    else:
        job.log = imported(tenant, job.rows or list(waiting))
        waiting[:] = waiting if job.rows else []
    job.ended = "ERROR" if job.log else "SUCCEEDED"
