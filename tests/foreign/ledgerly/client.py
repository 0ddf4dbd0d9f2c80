"""Pages of Ledgerly, over the kit's session: bounded, and suspicious."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final
from urllib.parse import quote

from adapters.kit.auth import StaticHeaders
from adapters.kit.session import Address, Session
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer
from ledgerly.settings import Settings

#: pages without a row that say there is more
MOST_EMPTY: Final = 3


class Client:
    """Reads of one account."""

    def __init__(self, settings: Settings, environment: Environment) -> None:
        self.session = Session(
            Address(base_url=settings.base_url), environment, credentials=StaticHeaders(headers={"X-Key": settings.key})
        )
        #: why what came may not be everything
        self.doubt = ""

    def get(self, path: str, entity: str = "") -> Any:
        """One answer; numbers stay as they are written."""
        answer = self.session.read(path, entity=entity)
        try:
            return json.loads(answer.body, parse_float=Decimal)
        except ValueError as error:
            raise BadAnswer(f"not JSON: {error}") from None

    def rows(self, path: str, entity: str) -> Iterator[list[Any]]:
        """The rows of all pages, each once."""
        seen, links, empty, link, count = set[str](), set[str](), 0, path, 0
        while link:
            if self.goes_round(link, links):
                raise BadAnswer("its pages go round in circles")
            links.add(link)
            page = self.get(link, entity)
            rows = self.fresh(page["rows"], seen)
            empty = empty + 1 if not page["rows"] else 0
            if page["next"] and empty > MOST_EMPTY:
                raise BadAnswer("page after page is empty and promises more")
            count, link = page["count"], page["next"]
            yield rows
        self.counted(len(seen), count)

    def goes_round(self, link: str, links: set[str]) -> bool:
        return link in links

    def fresh(self, rows: list[Any], seen: set[str]) -> list[Any]:
        """The rows that did not come before."""
        made = []
        for row in rows:
            name = row if isinstance(row, str) else row["number"]
            if name in seen:
                self.doubt = "an entry came on two pages: the books moved meanwhile"
                continue
            seen.add(name)
            made.append(row)
        return made

    def counted(self, came: int, said: int) -> None:
        if came != said:
            self.doubt = f"{came} rows came, {said} were promised"

    def of_ledger(self, entity: str, what: str) -> str:
        return f"/api/ledgers/{quote(entity, safe='')}/{what}"

    def close(self) -> None:
        self.session.close()
