"""What handlers ask with: the desk of this request, pages of lists, and the key of a wish."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final, TypeVar

from litestar import Request
from litestar.params import Parameter
from msgspec import Struct

from console.once import once
from console.viewer import Viewer
from duecourse.bootstrap import Application

D = TypeVar("D", bound=Struct)
#: rows a page, unless it is asked for others
PAGE: Final = 50

Limit = Annotated[int, Parameter(ge=1, le=500, description="Rows a page.")]
After = Annotated[str, Parameter(max_length=200, description="The cursor `next` of the page before.")]
Key = Annotated[
    str,
    Parameter(
        header="Idempotency-Key", min_length=8, max_length=200,
        description="New for each new wish; the same again is answered the same and takes effect once.",
    ),
]  # fmt: skip


class Wish(Struct, frozen=True):
    """A request that changes something, under the key that makes it one however often it comes."""

    app: Application
    key: str
    asked: tuple[str, ...]

    def once(self, effect: Callable[[], D], kind: type[D]) -> D:
        """The document of its effect, had once."""
        return once(self.app, self.key, self.asked, effect, kind=kind)


async def wish_of(request: Request[Any, Any, Any], idempotency_key: Key) -> Wish:
    """What is wished."""
    body = (await request.body()).decode("utf-8", "replace")
    return Wish(await desk_of(request), idempotency_key, (request.method, request.url.path, request.url.query, body))


async def desk_of(request: Request[Any, Any, Any]) -> Application:
    """The application as whoever asks may use it."""
    found: Application = request.scope["desk"]  # type: ignore[typeddict-item] # put there by the passage
    return found


async def viewer_of(request: Request[Any, Any, Any]) -> Viewer:
    """Whoever asks."""
    found: Viewer = request.scope["viewer"]  # type: ignore[typeddict-item] # put there by the passage
    return found
