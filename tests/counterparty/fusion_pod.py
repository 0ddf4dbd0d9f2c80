"""A simulated pod, and what reads and writes there. Nothing sleeps: the clock moves when somebody waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import structs

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.kit.session import Session
from adapters.kit.throttle import Unlimited
from adapters.oracle.fusion import ADAPTER
from adapters.oracle.fusion.client import session_to
from adapters.oracle.fusion.reports import Reports
from adapters.oracle.fusion.settings import BankAccount, Settings, Writing
from adapters.oracle.reader import OracleReader, Receivables
from canonical_model.access import Actor
from canonical_model.adapter import Environment, Page, ReadRequest
from canonical_model.identity import SystemUid
from canonical_model.receivables import OpenItem
from simulators.books import Books
from simulators.oracle.fusion import Credentials, Options, RunningServer, serve

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
SYSTEM = SystemUid("pod")
#: two, three and four bytes of UTF-8
NAME = "Grüße €uro 𝄞 GmbH"


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class Pod:
    """A served pod with its reader."""

    def __init__(self, books: Books, clock: Clock, credentials: Credentials, options: Options | None = None) -> None:
        self.books, self.clock = books, clock
        self.server: RunningServer = serve(books, credentials=credentials, clock=clock.now, options=options)
        self.environment = Environment(
            system=SYSTEM, name="pod", now=clock.now, sleep=clock.sleep, slots=Unlimited(), bucket=Unlimited(),
            actor=Actor(id="ada", kind="person"),
        )  # fmt: skip
        known = self.server.credentials
        writing = Writing(
            bank_accounts={"DE1": BankAccount(receipt_method="Manual")}, promise_context="duecourse",
            promise_segment="reference", dispute_reasons={"pricing": "PRICE"}, exclusions=True,
        )  # fmt: skip
        self._opened: list[Any] = []
        self.settings = Settings(
            base_url=self.server.url, auth=Basic(user=known.username, password=Secret(known.password)), writing=writing,
            page_size=2,
        )  # fmt: skip

    def like(self, **changes: Any) -> Settings:
        return structs.replace(self.settings, **changes)

    def reports(self, **changes: Any) -> Reports:
        return Reports(self.like(**changes), self.session(**changes))

    def session(self, **changes: Any) -> Session:
        made = session_to(self.like(**changes), self.environment)
        self._opened.append(made)
        return made

    def close(self) -> None:
        for one in self._opened:
            one.close()
        self.server.stop()

    def receivables(self, **changes: Any) -> Receivables:
        return Receivables(self.reports(**changes), self.like(**changes), self.environment)

    def reader(self, **changes: Any) -> OracleReader:
        made = ADAPTER.make(self.like(**changes), self.environment)
        assert isinstance(made, OracleReader)
        self._opened.append(made)
        return made

    def unit(self) -> str:
        return next(iter(self.receivables().units()))

    def pages(self, feed: str, **changes: Any) -> list[Page]:
        entity = "" if feed in {"units", "rates"} else self.unit()
        return list(self.reader(**changes).read(ReadRequest(feed=feed, entity=entity)))

    def items(self, **changes: Any) -> list[OpenItem]:
        found = [one for page in self.pages("items", **changes) for one in page.records]
        return [one for one in found if isinstance(one, OpenItem)]
