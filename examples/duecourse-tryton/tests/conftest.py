"""What the stories stand on: one PostgreSQL, the adapter installed from its wheel, a Tryton of their own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from proving import counterparty
from proving.installed import install
from proving.office import Office
from proving.running import SMALL, Ground, Server, python


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, installed into a directory of its own."""
    return install(tmp_path_factory.mktemp("installed"))


@pytest.fixture(scope="session")
def tryton() -> Path:
    """The Python that has Tryton; without it what needs a live server is skipped, and says so."""
    try:
        return python()
    except FileNotFoundError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def desk(tryton: Path) -> Iterator[None]:
    """The server that the conformance suite's counterparty shares."""
    del tryton
    yield
    counterparty.everybody_leaves()


@pytest.fixture
def ground(tryton: Path) -> Iterator[Ground]:
    """PostgreSQL with a founded Tryton in it."""
    del tryton
    made = Ground()
    yield made
    made.stop()


class Site:
    """A live Tryton with small books, and an installation of duecourse beside it."""

    def __init__(self, ground: Ground, home: Path, name: str, installed: Path) -> None:
        self.ground, self.database = ground, ground.copy(ground.founded(SMALL, small=True), name)
        self.server = Server(ground, name, log=home / "trytond.log")
        self.office = Office(home, ground, url=self.server.url, database=name, installed=installed)
        sys.path.insert(0, str(installed))
        self._installed = str(installed)

    def close(self) -> None:
        sys.path.remove(self._installed)
        self.server.stop()
        self.ground.drop(self.database)


@pytest.fixture
def site(ground: Ground, tmp_path: Path, installed: Path) -> Iterator[Callable[[str], Site]]:
    """Makes a site under a name."""
    made: list[Site] = []

    def open_one(name: str) -> Site:
        made.append(Site(ground, tmp_path, name, installed))
        return made[-1]

    yield open_one
    for one in made:
        one.close()
