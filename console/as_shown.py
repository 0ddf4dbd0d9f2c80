"""As shown: who decides on something names what they saw, and nothing is changed where it is something else by now.

The name is the ETag that the resource was shown with (RFC 9110, 13.1.1). It is held against the resource in the
transaction that makes the change and as the store's one writer, so nobody changes it between the look and the change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated, Final

import msgspec
from litestar.di import NamedDependency
from litestar.openapi import ResponseSpec
from litestar.params import HeaderParameter
from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from console.headers import tag_of
from console.problems import Problem, ShownOtherwise
from duecourse.bootstrap import Application
from store import Store
from store.repository import PostgresRepository

#: what a resource shows of something on this desk
Shown = Callable[[Application], Struct]
#: whatever it is by now
ANY: Final = "*"
IfMatch = Annotated[
    str | None,
    HeaderParameter(
        name="If-Match", max_length=2_000,
        description="ETags of what was shown: where it is something else by now, nothing changes: 412.",
    ),
]  # fmt: skip


#: for the description of routes that decide on something
CHANGED: Final = {
    412: ResponseSpec(
        Problem, description="It is not any more what If-Match names", media_type="application/problem+json"
    )
}


class Seen(Struct, frozen=True):
    """What was seen of something, by its tags; none: whatever it is."""

    tags: frozenset[str] = frozenset()

    def on(self, desk: Application, shown: Shown) -> Application:
        """The desk on which nothing changes unless what it shows is what was seen: ShownOtherwise."""
        if not self.tags:
            return desk

        def check(store: Store) -> None:
            now = shown(structs.replace(desk, store=store))
            if ANY not in self.tags and tag(now) not in self.tags:
                raise ShownOtherwise("this changed since it was shown to you: look at it again, then decide")

        return structs.replace(desk, store=_Guarded(desk.store, check))


AsSeen = NamedDependency[Seen]


async def seen_of(if_match: IfMatch = None) -> Seen:
    """What a request says that it saw. A weak tag names nothing exactly and so never fits."""
    return Seen(frozenset(part.strip() for part in (if_match or "").split(",") if part.strip()))


def tag(document: Struct) -> str:
    """The ETag that a document is shown with."""
    return tag_of(msgspec.json.encode(document)).decode()


class _Guarded(Store):
    """A store that looks before each change whether it is still wanted, until it made one."""

    def __init__(self, store: Store, check: Callable[[Store], None]) -> None:
        self.__dict__.update(store.__dict__)
        self._check, self._looked = check, False

    @contextmanager
    def unit(self, actor: Actor, scope: Scope) -> Iterator[PostgresRepository]:
        with super().unit(actor, scope) as repository:
            if self._looked:
                yield repository
                return
            repository.lock()
            self._check(_Inside(self, repository))
            # a unit within this one would wait for its lock for ever
            self._looked = True
            yield repository
            self._looked = repository.changed


class _Inside(Store):
    """A store whose units are all parts of a transaction under way."""

    def __init__(self, store: Store, under_way: PostgresRepository) -> None:
        self.__dict__.update(store.__dict__)
        self._under_way = under_way

    @contextmanager
    def unit(self, actor: Actor, scope: Scope) -> Iterator[PostgresRepository]:
        yield self._repository(self._under_way.connection, actor, scope)

    snapshot = unit
