from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.kit.throttle import Unlimited
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.identity import SystemUid
from conformance.suite.subject import Clock

SHARED = Path(__file__).parents[3].parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared() -> Callable[[str], Path]:
    """A file of the shared material, or a skip that says so."""

    def find(name: str) -> Path:
        if not (SHARED / name).exists():
            pytest.skip(f"../shared/data is absent: {name}")
        return SHARED / name

    return find


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def environment(clock: Clock) -> Environment:
    return Environment(
        system=SystemUid("dynamics-test"), name="dynamics", now=clock.now, sleep=clock.sleep, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="tester", kind="service"),
    )  # fmt: skip
