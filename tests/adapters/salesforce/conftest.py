from __future__ import annotations

from collections.abc import Iterator

import pytest
from crm_clerk import CrmClerk

from conformance.suite.bench import Bench, bench
from conformance.suite.subjects.salesforce import SUBJECT


@pytest.fixture
def made() -> Iterator[Bench]:
    """A simulated organisation, and the adapter in front of it."""
    with bench(SUBJECT) as one:
        yield one


@pytest.fixture
def clerk(made: Bench) -> CrmClerk:
    return CrmClerk(made)
