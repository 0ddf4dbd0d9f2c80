"""Once: a request with an idempotency key takes effect once, and is answered the same whenever it comes again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Final, TypeVar

import msgspec
from litestar.exceptions import ClientException, HTTPException
from msgspec import Struct

from canonical_model.access import EVERYTHING
from console.doors import DOORKEEPER
from core.access_port import Answered
from duecourse.bootstrap import Application

D = TypeVar("D", bound=Struct)
_KEY: Final = re.compile(r"[\x21-\x7e]{8,200}")


class SameKeyOtherRequest(HTTPException):
    """An idempotency key that was used for another request."""

    status_code = 422


def once(app: Application, key: str, asked: tuple[str, ...], effect: Callable[[], D], *, kind: type[D]) -> D:
    """The document of an effect, which is had once however often and from wherever the same key comes.

    Who comes second waits for who came first. An effect that fails is not kept: the same key may try again. Killed
    between the effect and the note of its answer, it is tried again; each effect is one that may be repeated.
    """
    if not _KEY.fullmatch(key):
        raise ClientException("send an Idempotency-Key of 8 to 200 visible characters, a new one for each new wish")
    wanted = hashlib.sha256("\x00".join(asked).encode()).digest()
    with app.store.unit(DOORKEEPER, EVERYTHING) as repository:
        before = repository.given_answer(app.actor.id, key)
        if before is not None and before.request_hash != wanted:
            raise SameKeyOtherRequest("this Idempotency-Key was used for another request: send a new one")
        if before is not None:
            return msgspec.json.decode(before.body, type=kind)
        made = effect()
        kept = Answered(
            account=app.actor.id, key=key, request_hash=wanted, status=200, body=msgspec.json.encode(made),
            at=app.clock.now(),
        )  # fmt: skip
        repository.keep_answer(kept)
        return made
