"""The face of one environment, and the face behind a socket on the loopback address."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from simulators.books import Books
from simulators.dynamics.dataverse import screens
from simulators.dynamics.dataverse.options import Options
from simulators.dynamics.dataverse.organization import Organization
from simulators.dynamics.dataverse.service import ROOT, Service
from simulators.dynamics.entra import Credentials, Gate
from simulators.dynamics.injections import Injections
from simulators.messages import Answer, Request
from simulators.relationships import Named, as_in_the_books
from simulators.served import Served

#: the environment's own address [dynamics_crm.md §3]
SCOPE: Final = "https://sim.crm4.dynamics.com/.default"


def made_credentials() -> Credentials:
    """Credentials for the environment's own scope."""
    return Credentials(scope=SCOPE)


class Face:
    """What answers."""

    def __init__(self, service: Service, gate: Gate) -> None:
        self._service, self._gate = service, gate

    def answer(self, request: Request) -> Answer:
        """The answer to one request; screens are for people, who are logged on."""
        if request.path == self._gate.credentials.token_path:
            return self._gate.token(request)
        with self._service.org.lock:
            screen = screens.SCREENS.get(request.path)
            return screen(self._service.org, request.params) if screen is not None else self._service.answer(request)


class RunningServer(Served):
    """A served environment: where it is, how to get in, what it was asked, and how to break it."""

    def __init__(
        self, org: Organization, *, port: int, clock: Callable[[], datetime], credentials: Credentials,
        injections: Injections,
    ) -> None:  # fmt: skip
        self.org, self.credentials, self._injections = org, credentials, injections
        gate = Gate(credentials, clock=clock)
        service = Service(org, gate=gate, clock=clock, injections=injections)
        super().__init__(Face(service, gate), port=port, clock=clock)

    def inject(self, fault: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        """Switches a fault on, for one set or for all."""
        self._injections.add(fault, resource=resource, count=count, setting=setting)

    def clear_faults(self) -> None:
        """All is well again."""
        self._injections.clear()

    @property
    def hints(self) -> tuple[str, ...]:
        """Where to read and write, and where to see what was written."""
        return (
            f"Web API: {self.url}{ROOT}/accounts, {self.url}{ROOT}/$metadata says which sets there are",
            f"tokens: {self.url}{self.credentials.token_path}",
            "screens: " + ", ".join(f"{self.url}{path}?account=<id>" for path in screens.SCREENS),
        )


def serve(
    books: Books,
    *,
    port: int = 0,
    credentials: Credentials | None = None,
    faults: Sequence[str] = (),
    options: Options | None = None,
    clock: Callable[[], datetime] | None = None,
    named: Named = as_in_the_books,
) -> RunningServer:
    """Serves an environment beside the books on 127.0.0.1; use it as a context manager or call `stop`.

    Its accounts name customers of ledgers as `named` says.
    """
    tick, injections = clock or _now, Injections()
    for name in faults:
        injections.add(name)
    org = Organization(books, options or Options(), tick, named=named)
    return RunningServer(
        org, port=port, clock=tick, credentials=credentials or made_credentials(), injections=injections
    )  # fmt: skip


def _now() -> datetime:
    return datetime.now(UTC)
