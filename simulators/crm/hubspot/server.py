"""The face of one portal, and the face behind a socket on the loopback address."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from html import unescape
from re import sub
from typing import Final

import msgspec

from simulators.books import Books
from simulators.crm.faults import Injections
from simulators.crm.hubspot.options import Options
from simulators.crm.hubspot.portal import Portal
from simulators.crm.hubspot.service import Service
from simulators.crm.screens import Seen, page
from simulators.messages import Answer, Request, json_answer
from simulators.relationships import Named, as_in_the_books
from simulators.served import Served

SCREEN: Final = "/screens/company"
_SCREENS: Final = {"notes": "Activities", "tasks": "Activities", "calls": "Activities", "tickets": "Tickets"}


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """A private app's token."""

    token: str = "pat-eu1-simulated"  # noqa: S105 - of a simulator


class Face:
    """What answers."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def answer(self, request: Request) -> Answer:
        """The answer to one request; screens are for people, who are logged on."""
        with self._service.portal.lock:
            if request.path == SCREEN:
                told = page(shown(self._service.portal), request.params.get("number", ""))
                return json_answer(msgspec.json.encode(told))
            return self._service.answer(request)


def shown(portal: Portal) -> list[Seen]:
    """What is on the screens of all companies."""
    found = [
        Seen(screen=_SCREENS[kind], account=company, number=one.id, text=_words(one.properties))
        for kind in _SCREENS
        for one in portal.things[kind].values()
        for company in sorted(one.companies)
    ]
    about = [
        Seen(screen="About", account=one.id, number=one.id, text=_words(one.properties))
        for one in portal.things["companies"].values()
    ]
    return [*found, *about]


def _words(properties: dict[str, str]) -> str:
    told = "\n".join(f"{name}: {value}" for name, value in sorted(properties.items()))
    return unescape(sub(r"<[^>]*>", "\n", told))


class RunningServer(Served):
    """A served portal: where it is, how to get in, what it was asked, and how to break it."""

    def __init__(
        self, portal: Portal, *, port: int, clock: Callable[[], datetime], credentials: Credentials,
        injections: Injections,
    ) -> None:  # fmt: skip
        self.portal, self.credentials, self._injections = portal, credentials, injections
        service = Service(portal, token=credentials.token, clock=clock, injections=injections)
        super().__init__(Face(service), port=port, clock=clock)

    def inject(self, fault: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        """Switches a fault on, for one object or for all."""
        self._injections.add(fault, resource=resource, count=count, setting=setting)

    def clear_faults(self) -> None:
        """All is well again."""
        self._injections.clear()

    @property
    def hints(self) -> tuple[str, ...]:
        """Where to read and write, and where to see what was written."""
        return (f"companies: {self.url}/crm/v3/objects/companies", f"screens: {self.url}{SCREEN}?number=<company>")


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
    """Serves a portal beside the books on 127.0.0.1; use it as a context manager or call `stop`."""
    tick, injections = clock or _now, Injections()
    for name in faults:
        injections.add(name)
    portal = Portal(books, options or Options(), tick, named=named)
    return RunningServer(
        portal, port=port, clock=tick, credentials=credentials or Credentials(), injections=injections
    )  # fmt: skip


def _now() -> datetime:
    return datetime.now(UTC)
