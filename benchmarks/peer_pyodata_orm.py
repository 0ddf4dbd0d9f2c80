"""The peer: the same rows by pyodata, SAP's own client library for OData V2, into a table by SQLAlchemy's ORM.

Written as somebody competent would who knows both libraries: one HTTP connection kept alive, only the fields that are
needed, the server's links from page to page, a natural primary key (so that the driver sends rows in batches and waits
for no generated key), typed columns, one `add_all` and one commit a page, nothing reloaded after a commit.

It does less than ours: no ids of its own, no documents, receipts and settlements made of the lines, no comparison with
what is there, no audit chain, no check of sums or signs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pyodata
import requests
from pyodata.v2.model import Config
from sqlalchemy import Boolean, DateTime, Numeric, String, create_engine, make_url
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column

from benchmarks.client_task import SERVICE, SET, Task, run

KEYS: Final = ("CompanyCode", "FiscalYear", "AccountingDocument", "AccountingDocumentItem")
COLUMN_TYPES: Final[dict[str, Any]] = {
    "Edm.Boolean": Boolean(), "Edm.DateTime": DateTime(timezone=True), "Edm.Decimal": Numeric(23, 3),
}  # fmt: skip
TEXT: Final = String()


class Base(DeclarativeBase):
    """The peer's tables."""


def model(client: Any, select: tuple[str, ...]) -> type[Base]:  # noqa: ANN401 - pyodata ships no types
    """A declarative class with one typed column per selected property, as the service describes it."""
    entity_type = client.schema.entity_set(SET).entity_type
    columns = {
        name: mapped_column(COLUMN_TYPES.get(entity_type.proprty(name).typ.name, TEXT), primary_key=name in KEYS)
        for name in select
    }
    return type("Item", (Base,), {"__tablename__": "item", **columns})


def prepare(task: Task) -> Callable[[], int]:
    """Everything but the loading; the table is made before the clock starts, as ours is."""
    engine = create_engine(make_url(task.database).set(drivername="postgresql+psycopg"))
    session = requests.Session()
    session.auth = (task.user, task.password)
    session.headers["sap-client"] = task.sap_client
    client = _client(task, session)
    item = model(client, task.select)
    Base.metadata.create_all(engine)

    def load() -> int:
        rows = 0
        # the description is read once more under the clock: ours reads it there too
        fresh = _client(task, session)
        with Session(engine, expire_on_commit=False) as database:
            for page in _pages(fresh, task):
                database.add_all([item(**{name: getattr(row, name) for name in task.select}) for row in page])
                database.commit()
                rows += len(page)
        return rows

    return load


def _client(task: Task, session: requests.Session) -> Any:  # noqa: ANN401 - pyodata ships no types
    service = f"{task.server}/sap/opu/odata/sap/{SERVICE}"
    return pyodata.Client(service, session, config=Config(retain_null=True))


def _pages(client: Any, task: Task) -> Iterator[list[Any]]:  # noqa: ANN401 - pyodata ships no types
    entity_set = getattr(client.entity_sets, SET)
    for entity in task.entities:
        asked = entity_set.get_entities().select(",".join(task.select)).order_by(",".join(KEYS))
        page = asked.filter(f"CompanyCode eq '{entity}' and FinancialAccountType eq 'D'").execute()
        yield page
        while page.next_url:
            page = entity_set.get_entities().next_url(page.next_url).execute()
            yield page


if __name__ == "__main__":
    run(prepare)
