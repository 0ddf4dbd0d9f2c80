"""The adapters that are installed, ours and others', by their entry points."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from canonical_model.adapter import Adapter
from canonical_model.errors import Misconfigured

GROUP: Final = "duecourse.adapters"
#: the distribution whose adapters are always allowed
OURS: Final = "duecourse"


def load_adapter(product: str, *, allowed: tuple[str, ...] = ()) -> Adapter:
    """The adapter of an entry-point name; adapters from other distributions must be on the allow-list."""
    found = sorted((point for point in _installed() if point.name == product), key=_is_ours, reverse=True)
    if not found:
        names = ", ".join(sorted(point.name for point in _installed()))
        raise Misconfigured(f"no adapter named {product!r} is installed (installed: {names})")
    point = found[0]
    if not _is_ours(point) and product not in allowed:
        raise Misconfigured(f"adapter {product!r} is from another distribution", remedy=f'add adapters = ["{product}"]')
    adapter = point.load()
    if not isinstance(adapter, Adapter):
        raise Misconfigured(f"{point.value} is not an adapter")
    return adapter


@cache
def _installed() -> tuple[EntryPoint, ...]:
    """Every adapter that is installed; looked for once, since it means reading what every distribution declares."""
    return tuple(entry_points(group=GROUP))


@cache
def _is_ours(point: EntryPoint) -> bool:
    """Whose it is; asked once, since it means reading what its distribution says of itself."""
    return point.dist is not None and point.dist.name == OURS
