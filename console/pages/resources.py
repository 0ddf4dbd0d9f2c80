"""What the API's resources answer with: a page shows the same document."""

from __future__ import annotations

from typing import Any, TypeVar

from litestar.handlers import HTTPRouteHandler
from msgspec import Struct

D = TypeVar("D", bound=Struct)


def document(resource: HTTPRouteHandler, kind: type[D], *told: Any) -> D:  # noqa: ANN401 - what the resource takes
    """The document of a resource, asked for with what its parameters are in their order."""
    found: Any = resource.fn(*told)
    if not isinstance(found, kind):
        raise TypeError(f"{resource.handler_name} answers with {type(found).__name__}")
    return found
