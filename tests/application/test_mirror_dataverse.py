"""What SAP took is said again in a simulated Dataverse, over its own settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from simulators.books import Books
from simulators.dynamics.dataverse import RunningServer, serve

# the same mirror as in test_mirror.py, to another CRM
pytestmark = pytest.mark.whole

DATAVERSE = """
[systems.crm]
product = "dynamics-dataverse"
base_url = "{url}"
resource = "{resource}"
write_bounds = {{ lease = 3, margin = 1, in_flight = 1, visible = 1, skew = 0.2, pause = 0.3, patience = 60 }}
[systems.crm.auth]
tenant = "{tenant}"
client_id = "{client}"
client_secret = "{secret}"
authority = "{url}"
"""


@pytest.fixture
def told(desks: Any, desk: Books) -> Any:
    """SAP with an environment beside it, whose accounts name customers as S/4HANA shows them."""

    @contextmanager
    def opened() -> Iterator[tuple[Any, RunningServer]]:
        with serve(desk, named=lambda entity, number: f"{entity}/{number[-1]}") as server:
            known = server.credentials
            more = DATAVERSE.format(
                url=server.url, resource=known.scope.removesuffix("/.default"), tenant=known.tenant,
                client=known.client_id, secret=known.client_secret,
            )  # fmt: skip
            with desks(more=more) as here:
                here.run("writes", "mode", "crm", "*", "*", "propose", by="carl")
                yield here, server

    return opened


def test_a_dispute_that_sap_took_stands_in_the_environment_as_a_case(told: Any) -> None:
    with told() as (here, server):
        here.sent(here.proposed("dispute", "open", "DE01/2", "--reason", "pricing"))
        (mirrored,) = here.run("mirror", "crm", "--summaries", "none")["write_backs"]
        shown = here.sent(mirrored["id"])
        assert (shown["state"], shown["screen"]) == ("confirmed", "Account > Related > Cases")
        (case,) = server.org.with_value("incidents", "duec_reference", shown["steps"][0]["reference"])
        (account,) = server.org.with_value("accounts", "accountnumber", "DE01/2")
        assert case.values["_customerid_value"] == account.values["accountid"]
        assert "200.00 EUR" in case.values["title"]
