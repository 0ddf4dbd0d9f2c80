"""The store: PostgreSQL with current and history tables, batches, scope and an audit chain."""

from store.bundled import Bundled, bundled
from store.migrations import migrate
from store.session import OutOfScope
from store.units import Store

__all__ = ["Bundled", "OutOfScope", "Store", "bundled", "migrate"]
