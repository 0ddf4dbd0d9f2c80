"""What handlers ask with: the desk of this request, pages of lists, and the key of a wish."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, Final, TypeVar

from litestar import Request
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, HeaderParameter, QueryParameter
from msgspec import Struct

from console.answers import About
from console.once import once
from console.viewer import Viewer
from duecourse.bootstrap import Application

D = TypeVar("D", bound=Struct)
Text = FromQuery[str]
Flag = FromQuery[bool]
Day = FromQuery[date | None]
Moment = FromQuery[datetime | None]
Id = FromPath[str]
InState = Annotated[str, QueryParameter(name="state", description="Only those in this state.")]
#: rows a page, unless it is asked for others
PAGE: Final = 50

Limit = Annotated[int, QueryParameter(ge=1, le=500, description="Rows a page.")]
After = Annotated[str, QueryParameter(max_length=200, description="The cursor `next` of the page before.")]
Key = Annotated[
    str,
    HeaderParameter(
        name="Idempotency-Key", min_length=8, max_length=200,
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

    def of_a_secret(self) -> Wish:
        """The same wish, of whose body nothing is kept, not even a hash."""
        return Wish(self.app, self.key, self.asked[:-1])


Desk = NamedDependency[Application]
Wished = NamedDependency[Wish]
Asker = NamedDependency[Viewer]
Kept = NamedDependency[About]


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


async def about_of(request: Request[Any, Any, Any]) -> About:
    """Where it is said which account an answer that may be kept is about."""
    found: About = request.scope.get("about") or About()  # type: ignore[assignment] # put there by who keeps
    return found
