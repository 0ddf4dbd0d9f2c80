"""Talking to one environment over the Web API [dynamics_crm.md §1.3]."""

from __future__ import annotations

from typing import Final

import httpx2
from msgspec import structs

from adapters.dynamics.answers import explained
from adapters.dynamics.dataverse.settings import Settings
from adapters.dynamics.entra import credentials_for
from adapters.dynamics.odata import Question, Service
from adapters.kit.answers import Answer
from adapters.kit.refusals import Explanation
from adapters.kit.session import Address, Session
from canonical_model.adapter import Environment

BASE: Final = "/api/data/v9.2"
_NO_COLUMN: Final = "create the column, or name the one that is there under columns; doctor looks for each"
#: goes with every request [Microsoft: Compose HTTP requests and handle errors]
ODATA: Final = {"OData-MaxVersion": "4.0", "OData-Version": "4.0"}
#: a count of so many stands for at least so many [Microsoft: Count number of rows]
MOST_COUNTED: Final = 5_000
#: which table a lookup leads to: an account or a contact
LEADS_TO: Final = "Microsoft.Dynamics.CRM.lookuplogicalname"
#: asked for only with tables whose lookups lead to several
WITH_TABLES: Final = f'odata.include-annotations="{LEADS_TO}"'

#: records of one page that bring whole texts: a mail may have some hundred kilobytes
FEW: Final = 200
ORGANIZATION: Final = Question(
    entity_set="organizations", select=("organizationid", "name"), expand=("basecurrencyid($select=isocurrencycode)",)
)


def session_to(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None = None) -> Session:
    """A session that logs on as the application user."""
    return Session(
        Address(base_url=settings.base_url, known_as=settings.known_as, authorities=settings.authorities),
        environment, credentials=credentials_for(settings.auth, settings.resource or settings.base_url),
        bounds=settings.bounds, headers=ODATA, explain=_explained, transport=transport,
    )  # fmt: skip


def _explained(answer: Answer) -> Explanation:
    """A property that is not there is a column that nobody created."""
    told = explained(answer)
    return structs.replace(told, remedy=_NO_COLUMN) if told.remedy else told


def service_of(session: Session, settings: Settings, *, texts: bool = False) -> Service:
    """The Web API to read from; pages of whole texts are small."""
    size = min(settings.page_size, FEW) if texts else settings.page_size
    return Service(session, BASE, page_size=size, most_counted=MOST_COUNTED)
