"""A simulated pod on small books."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fusion_pod import NAME, NOW, Clock, Pod

from conformance.suite.sap_books import BUYER, HOME, small_books
from simulators.books import Books
from simulators.oracle.fusion import Credentials, made_credentials


@pytest.fixture(scope="session")
def credentials() -> Credentials:
    return made_credentials()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def books() -> Books:
    """Two business units, three customers, of whom one has a name in letters of two, three and four bytes."""
    made = small_books()
    made.change_customer(HOME, BUYER, today=NOW.date(), name=NAME)
    return made


@pytest.fixture
def pod(books: Books, clock: Clock, credentials: Credentials) -> Iterator[Pod]:
    made = Pod(books, clock, credentials)
    yield made
    made.close()
