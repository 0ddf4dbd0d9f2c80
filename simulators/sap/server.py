"""The face behind a socket on the loopback address."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from threading import Event

from simulators.books import Books
from simulators.sap.auth import Auth, Credentials, Gate
from simulators.sap.face import Face, Options
from simulators.sap.fault_kit import Injections
from simulators.sap.faults import FAULTS
from simulators.served import Seen, Served

__all__ = ["RunningServer", "Seen", "serve"]


class RunningServer(Served):
    """A served face: where it is, how to get in, what it was asked, and how to break it."""

    def __init__(
        self,
        face: Face,
        *,
        port: int,
        clock: Callable[[], datetime],
        books: Books,
        credentials: Credentials,
        injections: Injections,
        gate: Gate,
    ) -> None:
        self._injections, self._gate = injections, gate
        self.books = books
        self.credentials = credentials
        super().__init__(face, port=port, clock=clock)

    def inject(self, fault: str, *, entity_set: str | None = None, count: int | None = None, setting: str = "") -> None:
        """Switches a fault on: for one entity set or all, for a number of times or the fault's own default."""
        self._injections.add(fault, entity_set=entity_set, count=count, setting=setting)

    def clear_faults(self) -> None:
        self._injections.clear()

    def change_password(self, password: str) -> None:
        """From now on the user has this password and no other."""
        self._gate.change_password(password)


def serve(  # noqa: PLR0913 - each is one knob of the system that is imitated
    books: Books,
    *,
    port: int = 0,
    auth: Auth = "basic",
    credentials: Credentials | None = None,
    page_size: int = 1000,
    faults: Sequence[str] = (),
    options: Options | None = None,
    token_ttl: timedelta = timedelta(hours=1),
    clock: Callable[[], datetime] | None = None,
    sleep: Callable[[float], None] | None = None,
) -> RunningServer:
    """Serves the books as an S/4HANA system on 127.0.0.1; use it as a context manager or call `stop`.

    Port 0 takes any free one. `page_size` is how many records a page has at most; `options`, when given, brings its
    own. `faults` are in force from the start. `clock` gives aware instants: tokens expire and the Date header is
    written by it. `sleep` is what the fault `slow` calls.
    """
    tick = clock or _now
    known = credentials or Credentials()
    gate = Gate(known, auth=auth, token_ttl=token_ttl, clock=tick)
    injections = Injections(FAULTS)
    for name in faults:
        injections.add(name, entity_set=None, count=None, setting="")
    chosen = options or Options(page_size=page_size)
    face = Face(books, gate=gate, injections=injections, options=chosen, clock=tick, sleep=sleep or _wait)
    return RunningServer(face, port=port, clock=tick, books=books, credentials=known, injections=injections, gate=gate)


def _now() -> datetime:
    return datetime.now(UTC)


def _wait(seconds: float) -> None:
    Event().wait(seconds)
