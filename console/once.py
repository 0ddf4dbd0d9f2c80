"""Once: a request with an idempotency key takes effect once, and is answered the same whenever it comes again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar

import msgspec
from litestar.exceptions import ClientException, HTTPException
from msgspec import Struct

from canonical_model.access import EVERYTHING
from console.doors import DOORKEEPER
from core.access_port import Answered, AskedUnder
from core.ports import Repository
from duecourse.bootstrap import Application

D = TypeVar("D", bound=Struct)
_KEY: Final = re.compile(r"[\x21-\x7e]{8,200}")


class SameKeyOtherRequest(HTTPException):
    """An idempotency key that was used for another request."""

    status_code = 422


class Wish(Struct, frozen=True):
    """A request that changes something, under the key that makes it one however often it comes."""

    app: Application
    key: str
    asked: tuple[str, ...]

    @property
    def under(self) -> AskedUnder:
        """What it is known again by; ClientException where its key is none."""
        if not _KEY.fullmatch(self.key):
            raise ClientException("send an Idempotency-Key of 8 to 200 visible characters, a new one for each new wish")
        return AskedUnder(self.app.actor.id, self.key)

    @property
    def hash(self) -> bytes:
        """What tells it from another request under the same key."""
        return hashlib.sha256("\x00".join(self.asked).encode()).digest()

    def once(self, effect: Callable[[], D], kind: type[D]) -> D:
        """The document of its effect, which is had once however often and from wherever the same key comes.

        Who comes second waits for who came first. An effect that fails is not kept: the same key may try again. Killed
        between the effect and the note of its answer, it is tried again; each effect is one that may be repeated.
        """
        with self.app.store.unit(DOORKEEPER, EVERYTHING) as repository:
            before = repository.given_answers([self.under]).get(self.under)
            if before is not None:
                return self.same(before, kind)
            made = effect()
            repository.keep_answers([self.answered(made)])
            return made

    def same(self, before: Answered, kind: type[D]) -> D:
        """What was answered to it before."""
        if before.request_hash != self.hash:
            raise SameKeyOtherRequest("this Idempotency-Key was used for another request: send a new one")
        return msgspec.json.decode(before.body, type=kind)

    def answered(self, made: Struct) -> Answered:
        """What is kept of its answer."""
        account, key = self.under
        body = msgspec.json.encode(made)
        return Answered(
            account=account, key=key, request_hash=self.hash, status=200, body=body, at=self.app.clock.now()
        )

    def of_a_secret(self) -> Wish:
        """The same wish, of whose body nothing is kept, not even a hash."""
        return Wish(self.app, self.key, self.asked[:-1])


Effects = Callable[[Sequence[int]], Sequence[D | Exception]]


def once_each(
    repository: Repository, wishes: Sequence[Wish], effects: Effects[D], kind: type[D]
) -> list[D | Exception]:
    """The documents of several wishes under different keys, in one transaction with their effects.

    `effects` is given the places of those that were not answered before, and answers in their order.
    """
    before = repository.given_answers([one.under for one in wishes])
    fresh = [place for place, one in enumerate(wishes) if one.under not in before]
    made = dict(zip(fresh, effects(fresh), strict=True))
    repository.keep_answers([wishes[at].answered(one) for at, one in made.items() if not isinstance(one, Exception)])
    return [made[at] if at in made else _same(wish, before, kind) for at, wish in enumerate(wishes)]


def _same(wish: Wish, before: Mapping[AskedUnder, Answered], kind: type[D]) -> D | Exception:
    try:
        return wish.same(before[wish.under], kind)
    except SameKeyOtherRequest as other:
        return other
