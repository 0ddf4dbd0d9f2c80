"""The face of one pod, and the face behind a socket on the loopback address."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from simulators.books import Books
from simulators.messages import Answer, Request
from simulators.oracle.fusion import screens
from simulators.oracle.fusion.auth import TOKEN_PATH, Credentials, Gate, made_credentials
from simulators.oracle.fusion.bip import PORT, ReportPort
from simulators.oracle.fusion.data_models import COLUMNS
from simulators.oracle.fusion.disputes import decide_disputes
from simulators.oracle.fusion.errors import not_logged_in
from simulators.oracle.fusion.injections import Injections
from simulators.oracle.fusion.integrations import run_jobs
from simulators.oracle.fusion.options import Options
from simulators.oracle.fusion.receipt_actions import match_receipts
from simulators.oracle.fusion.resources import BASE
from simulators.oracle.fusion.rest import Rest
from simulators.oracle.fusion.tenant import Tenant
from simulators.served import Seen, Served

__all__ = ["Face", "RunningServer", "Seen", "serve"]


class Face:
    """What answers."""

    def __init__(self, tenant: Tenant, *, gate: Gate, injections: Injections) -> None:
        self.tenant, self._gate = tenant, gate
        self._rest = Rest(tenant, gate=gate, injections=injections)
        self.reports = ReportPort(tenant, gate=gate, injections=injections)

    def settle(self) -> None:
        """Work out what is shown of the books as they stand, before anybody asks."""
        with self.tenant.books.lock:
            self.tenant.settle()

    def answer(self, request: Request) -> Answer:
        """The answer to one request."""
        if request.path == TOKEN_PATH:
            return self._gate.token(request)
        screen = screens.SCREENS.get(request.path)
        if screen is None and not self._gate.known(request):
            return not_logged_in()
        with self.tenant.books.lock:
            decide_disputes(self.tenant)
            match_receipts(self.tenant)
            run_jobs(self.tenant)
            if request.path == PORT and request.method == "POST":
                return self.reports.answer(request)
            return self._rest.answer(request) if screen is None else screen(self.tenant, request.params)


class RunningServer(Served):
    """A served pod: where it is, how to get in, what it was asked, and how to break it."""

    def __init__(
        self,
        face: Face,
        *,
        port: int,
        clock: Callable[[], datetime],
        credentials: Credentials,
        injections: Injections,
    ) -> None:
        self._face, self._injections = face, injections
        self.books, self.credentials = face.tenant.books, credentials
        super().__init__(face, port=port, clock=clock)

    def inject(self, fault: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        """Switches a fault on, for one resource or for all; of a report the resource is its statement."""
        self._injections.add(fault, resource=resource, count=count, setting=setting)

    def hide(self, *columns: tuple[str, str]) -> None:
        """From now on these columns, each of a statement, are in no report."""
        self._face.reports.hide(*columns)

    @property
    def hints(self) -> tuple[str, ...]:
        """Where to read and write, and where to see what was written."""
        return (
            f"REST: {self.url}{BASE}/<resource>, /describe behind it says which attributes and actions it has",
            f"BI Publisher: {self.url}{PORT}, reports <folder>/<name>.xdo: {', '.join(COLUMNS)}",
            f"tokens of the identity domain: {self.url}{TOKEN_PATH}",
            "screens: " + ", ".join(f"{self.url}{path}" for path in screens.SCREENS),
        )

    def clear_faults(self) -> None:
        """All is well again."""
        self._injections.clear()
        self._face.reports.hidden.clear()


def serve(
    books: Books,
    *,
    port: int = 0,
    credentials: Credentials | None = None,
    faults: Sequence[str] = (),
    options: Options | None = None,
    clock: Callable[[], datetime] | None = None,
) -> RunningServer:
    """Serves the books as a Fusion pod on 127.0.0.1; use it as a context manager or call `stop`."""
    tick, known, injections = clock or _now, credentials or made_credentials(), Injections()
    for name in faults:
        injections.add(name)
    gate = Gate(known, clock=tick)
    tenant = Tenant(books, options or Options(), tick, user=known.username)
    face = Face(tenant, gate=gate, injections=injections)
    return RunningServer(face, port=port, clock=tick, credentials=known, injections=injections)


def _now() -> datetime:
    return datetime.now(UTC)
