"""The face of one organisation, and the face behind a socket on the loopback address."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

import msgspec

from simulators.books import Books
from simulators.crm.faults import Injections
from simulators.crm.salesforce.logon import Credentials, Logon
from simulators.crm.salesforce.options import Options
from simulators.crm.salesforce.org import Org, Record, founded
from simulators.crm.salesforce.service import Service
from simulators.crm.screens import Seen, page
from simulators.messages import Answer, Request, json_answer
from simulators.relationships import Named, as_in_the_books
from simulators.served import Served

SCREEN: Final = "/screens/account"
_SCREENS: Final = {"Task": "Activity", "Event": "Activity", "Case": "Cases"}


class Face:
    """What answers."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def answer(self, request: Request) -> Answer:
        """The answer to one request; screens are for people, who are logged on."""
        with self._service.org.lock:
            if request.path == SCREEN:
                told = page(shown(self._service.org), request.params.get("number", ""))
                return json_answer(msgspec.json.encode(told))
            return self._service.answer(request)


def shown(org: Org) -> list[Seen]:
    """What is on the screens of all accounts."""
    found = [
        Seen(screen=screen, account=str(org.shown(of, one, "AccountId") or ""), number=one.id, text=words(org, of, one))
        for of, screen in _SCREENS.items()
        for one in org.standing(of)
    ]
    details = [
        Seen(screen="Details", account=one.id, number=one.id, text=words(org, "Account", one))
        for one in org.standing("Account")
    ]
    return [*found, *details]


def words(org: Org, of: str, record: Record) -> str:
    """A record as a person reads it, a case with its comments."""
    told = [f"{name}: {value}" for name, value in sorted(record.fields.items())]
    comments = [
        str(one.fields.get("CommentBody", ""))
        for one in org.standing("CaseComment")
        if of == "Case" and one.fields["ParentId"] == record.id
    ]
    return "\n".join([*told, *comments]).replace("\r\n", "\n")


class RunningServer(Served):
    """A served organisation: where it is, how to get in, what it was asked, and how to break it."""

    def __init__(
        self, org: Org, *, port: int, clock: Callable[[], datetime], credentials: Credentials, injections: Injections
    ) -> None:
        self.org, self.credentials, self._injections = org, credentials, injections
        self.logon = Logon(credentials, clock)
        super().__init__(Face(Service(org, self.logon, injections)), port=port, clock=clock)

    def inject(self, fault: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        """Switches a fault on, for one object or for all."""
        self._injections.add(fault, resource=resource, count=count, setting=setting)

    def clear_faults(self) -> None:
        """All is well again."""
        self._injections.clear()

    def hide(self, *places: tuple[str, str]) -> None:
        """Take fields from what the integration user may see; an object whole where the field is empty."""
        self.org.hidden |= set(places)

    @property
    def hints(self) -> tuple[str, ...]:
        """Where to read and write, and where to see what was written."""
        data = f"{self.url}/services/data/v{self.org.options.version}"
        return (f"REST: {data}", f"screens: {self.url}{SCREEN}?number=<account>")


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
    """Serves an organisation beside the books on 127.0.0.1; use it as a context manager or call `stop`."""
    tick, injections = clock or _now, Injections()
    for name in faults:
        injections.add(name)
    org = founded(books, options or Options(), tick, named=named)
    return RunningServer(org, port=port, clock=tick, credentials=credentials or Credentials(), injections=injections)


def _now() -> datetime:
    return datetime.now(UTC)
