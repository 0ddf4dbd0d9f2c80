"""A store of its own for books that random tests put there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from store import Store


@pytest.fixture(scope="module")
def shelf(emptied: Callable[[], str]) -> Iterator[Store]:
    """A store that the tests of a file share; each puts its books there instead of the others'."""
    store = Store(emptied())
    yield store
    store.close()
