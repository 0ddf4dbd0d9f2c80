"""The face of one environment, and the face behind a socket on the loopback address."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from threading import Lock
from typing import Final

from simulators.books import Books
from simulators.dynamics.business_central import payments, sales, screens
from simulators.dynamics.business_central.errors import not_logged_in, too_many
from simulators.dynamics.business_central.options import Options
from simulators.dynamics.business_central.service import Service
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.entra import Credentials, Gate
from simulators.dynamics.injections import Injections
from simulators.messages import Answer, Request
from simulators.served import Seen, Served

__all__ = ["Face", "RunningServer", "Seen", "made_credentials", "serve"]

#: [addendum B5]
SCOPE: Final = "https://api.businesscentral.dynamics.com/.default"


def made_credentials() -> Credentials:
    """Credentials with the one scope that there is."""
    return Credentials(scope=SCOPE)


class Face:
    """What answers."""

    def __init__(self, tenant: Tenant, *, gate: Gate, injections: Injections) -> None:
        self.tenant, self._gate = tenant, gate
        self._service = Service(tenant, gate=gate, injections=injections)
        self._running, self._counting = 0, Lock()

    def answer(self, request: Request) -> Answer:
        """The answer to one request."""
        if request.path == self._gate.credentials.token_path:
            return self._gate.token(request)
        with self._counted() as fits:
            if not fits:
                return too_many("")
            return self._answer(request)

    @contextmanager
    def _counted(self) -> Iterator[bool]:
        """So many at the same time, so many behind them, and no more [dynamics_crm.md §0.8]."""
        options = self.tenant.options
        with self._counting:
            self._running += 1
            fits = self._running <= options.concurrent + options.queued
        try:
            yield fits
        finally:
            with self._counting:
                self._running -= 1

    def _answer(self, request: Request) -> Answer:
        with self.tenant.books.lock:
            self.tenant.catch_up()
            screen = screens.SCREENS.get(request.path)
            if screen is not None:
                return screen(self.tenant, request.params)
            return self._service.answer(request) if self._gate.known(request) else not_logged_in()


class RunningServer(Served):
    """A served environment: where it is, how to get in, what it was asked, and how to break it."""

    def __init__(
        self,
        face: Face,
        *,
        port: int,
        clock: Callable[[], datetime],
        credentials: Credentials,
        injections: Injections,
    ) -> None:
        self._injections, self.tenant = injections, face.tenant
        self.books, self.credentials = face.tenant.books, credentials
        super().__init__(face, port=port, clock=clock)

    @property
    def base(self) -> str:
        """What stands before `/api/v2.0` and `/ODataV4`."""
        return f"{self.url}/v2.0/{self.credentials.tenant}/{self.tenant.options.environment}"

    def inject(self, fault: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        """Switches a fault on, for one set or for all."""
        self._injections.add(fault, resource=resource, count=count, setting=setting)

    def hide(self, *properties: tuple[str, str]) -> None:
        """From now on these properties, each of a set, are in no row and in no metadata."""
        self.tenant.hidden.update(properties)

    def clear_faults(self) -> None:
        """All is well again."""
        self._injections.clear()
        self.tenant.hidden.clear()
        self.tenant.hidden.update(self.tenant.options.absent)

    def post_journal(self, entity: str, code: str) -> None:
        """A person posts the lines of a journal."""
        with self.books.lock:
            payments.post(self.tenant, entity, self.tenant.kept.id_of("journal", (entity, code.upper())))

    def draft(self, entity: str, customer: str, amount: str) -> str:
        """A person begins an invoice and does not post it; its number."""
        with self.books.lock:
            return sales.draft(self.tenant, self.books.customer(entity, customer), Decimal(amount))

    @property
    def hints(self) -> tuple[str, ...]:
        """Where to read and write, and where to see what was written."""
        page = self.tenant.options.ledger_page
        return (
            f"API: {self.base}/api/v2.0/companies, {self.base}/api/v2.0/$metadata says which sets there are",
            f"published page: {self.base}/ODataV4/Company('<name>')/{page}",
            f"tokens: {self.url}{self.credentials.token_path}",
            "screens: " + ", ".join(f"{self.url}{path}" for path in screens.SCREENS),
        )


def serve(
    books: Books,
    *,
    port: int = 0,
    credentials: Credentials | None = None,
    faults: Sequence[str] = (),
    options: Options | None = None,
    clock: Callable[[], datetime] | None = None,
) -> RunningServer:
    """Serves the books as an environment on 127.0.0.1; use it as a context manager or call `stop`."""
    tick, known, injections = clock or _now, credentials or made_credentials(), Injections()
    for name in faults:
        injections.add(name)
    tenant = Tenant(books, options or Options(), tick)
    face = Face(tenant, gate=Gate(known, clock=tick), injections=injections)
    return RunningServer(face, port=port, clock=tick, credentials=known, injections=injections)


def _now() -> datetime:
    return datetime.now(UTC)
