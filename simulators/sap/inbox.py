"""SOAP messages that are taken at once and worked later."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import msgspec

from simulators.books import Books, BooksError
from simulators.messages import Answer, Request, text_answer

SPACE = "{http://sap.com/xi/SAPSCORE/SFIN}"
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
MOST_IDS = 10_000
#: one thing to do, and what the log calls it
Work = tuple[str, Callable[[Books, date], object]]
#: the message in a body → what is to be done
Reading = Callable[[ET.Element], Iterator[Work]]


class Job(msgspec.Struct, frozen=True):
    """An accepted piece of work."""

    due: datetime
    work: Work


class Inbox:
    """The queue of accepted messages; what is refused after it was accepted shows nowhere but in a log."""

    def __init__(self, books: Books, clock: Callable[[], datetime], seconds: float) -> None:
        self._books, self._clock, self._wait = books, clock, timedelta(seconds=seconds)
        self._queue: deque[Job] = deque()
        self._known: deque[str] = deque(maxlen=MOST_IDS)
        self.log: list[str] = []

    def take(self, request: Request, root: str, read: Reading) -> Answer:
        """202 and nothing else; a message that cannot be read, or whose id was used, is a fault."""
        if request.method != "POST":
            return text_answer("", status=405)
        try:
            self._accept(message_in(request.body, root), read)
        except (ET.ParseError, ValueError, AttributeError, TypeError) as error:
            return fault(str(error))
        self.work()
        return text_answer("", status=202)

    def work(self) -> None:
        """Execute what is due."""
        now = self._clock()
        while self._queue and self._queue[0].due <= now:
            name, execute = self._queue.popleft().work
            try:
                execute(self._books, now.date())
            except BooksError as error:
                self.log.append(f"{name}: {error}")

    def _accept(self, message: ET.Element, read: Reading) -> None:
        number = message.findtext("MessageHeader/ID", "")
        if not number or number in self._known:
            raise ValueError(f"message {number!r} is missing its id or was sent before")
        jobs = _jobs(read(message), self._clock() + self._wait)
        if not jobs:
            raise ValueError("nothing to do")
        self._known.append(number)
        self._queue.extend(jobs)


def _jobs(work: Iterable[Work], due: datetime) -> list[Job]:
    return [Job(due, one) for one in work]


def message_in(body: bytes, root: str) -> ET.Element:
    """The message of a SOAP body; ValueError where another one is there."""
    message = ET.fromstring(body).find(f"{SOAP}Body/{SPACE}{root}")  # noqa: S314 - a simulator on loopback
    if message is None:
        raise ValueError(f"no {root} in the body")
    return message


def fault(words: str) -> Answer:
    """The sender did wrong."""
    body = (
        '<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/"><soap-env:Body><soap-env:Fault>'
        f"<faultcode>soap-env:Client</faultcode><faultstring>{escape(words)}</faultstring>"
        "</soap-env:Fault></soap-env:Body></soap-env:Envelope>"
    )
    return text_answer(body, status=500, kind="text/xml;charset=utf-8")
