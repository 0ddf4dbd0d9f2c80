"""The face of one environment, and the face behind a socket on the loopback address."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from simulators.books import Books, ItemKey
from simulators.dynamics.entra import Credentials, Gate
from simulators.dynamics.finance import metadata_service, packages, posting, screens
from simulators.dynamics.finance.errors import VOICE, not_logged_in, refusal
from simulators.dynamics.finance.options import Options
from simulators.dynamics.finance.service import BASE, Service
from simulators.dynamics.finance.settlements import catch_up
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.injections import Injections
from simulators.dynamics.odata import Refused, encoded
from simulators.dynamics.odata.bodies import body_of
from simulators.dynamics.odata.paths import no_resource
from simulators.messages import Answer, Request
from simulators.served import Seen, Served

__all__ = ["Face", "RunningServer", "Seen", "serve"]

SERVICES: Final = "/api/services/"
#: what a write to the custom service is called where faults are injected
POSTING: Final = "post"


class Face:
    """What answers."""

    def __init__(self, tenant: Tenant, *, gate: Gate, injections: Injections) -> None:
        self.tenant, self._gate, self._injections = tenant, gate, injections
        self._data = Service(tenant, gate=gate, injections=injections)

    def settle(self) -> None:
        """Work out what is shown of the books as they stand, before anybody asks."""
        with self.tenant.books.lock:
            self.tenant.settle()

    def answer(self, request: Request) -> Answer:
        """The answer to one request."""
        if request.path == self._gate.credentials.token_path:
            return self._gate.token(request)
        with self.tenant.books.lock:
            catch_up(self.tenant)
            screen = screens.SCREENS.get(request.path)
            if screen is not None:
                return screen(self.tenant, request.params)
            if request.path.startswith(packages.BLOBS):
                return packages.blob(self.tenant, request)
            if not self._gate.known(request):
                return not_logged_in(self._gate.credentials.tenant)
            return self._logged_in(request)

    def _logged_in(self, request: Request) -> Answer:
        if request.path.startswith(metadata_service.BASE):
            return metadata_service.answer(self.tenant, request)
        if request.path.startswith(SERVICES):
            return self._service(request)
        if request.path == BASE or request.path.startswith(f"{BASE}/"):
            return self._data.answer(request)
        return refusal(no_resource(f"{request.origin}{request.path}"))

    def _service(self, request: Request) -> Answer:
        """The custom service that posts a journal, where the environment has one."""
        named = self.tenant.options.posting_service
        if not named or request.path.removeprefix(SERVICES) != named or request.method != "POST":
            return Answer(status=404)
        fault = self._injections.strike(POSTING)
        if fault is not None and not fault.carried_out:
            return fault.answer(VOICE)
        answer = self._posted(request)
        return answer if fault is None else fault.answer(VOICE)

    def _posted(self, request: Request) -> Answer:
        try:
            told = posting.by_service(self.tenant, body_of(request))
        except Refused as error:
            return refusal(error)
        return Answer(headers={"Content-Type": "application/json; charset=utf-8"}, body=encoded(told))


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

    def post_journal(self, number: str, *, company: str = "") -> list[ItemKey]:
        """A person posts a journal; the payments that it made."""
        with self.books.lock:
            return posting.post_journal(self.tenant, self.tenant.entity(company or self.tenant.home), number)

    @property
    def hints(self) -> tuple[str, ...]:
        """Where to read and write, and where to see what was written."""
        return (
            f"OData: {self.url}{BASE}/<set>?cross-company=true, {self.url}{BASE}/$metadata says which sets there are",
            f"what may be edited: {self.url}{metadata_service.BASE}/PublicEntities('CustDispute')",
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
    tick, known, injections = clock or _now, credentials or Credentials(), Injections()
    for name in faults:
        injections.add(name)
    tenant = Tenant(books, options or Options(), tick)
    face = Face(tenant, gate=Gate(known, clock=tick), injections=injections)
    return RunningServer(face, port=port, clock=tick, credentials=known, injections=injections)


def _now() -> datetime:
    return datetime.now(UTC)
