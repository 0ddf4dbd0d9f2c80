"""The part of OData V4 that the services of Dynamics 365 share: questions, pages, keys, batches, metadata."""

from simulators.dynamics.odata.entities import Dialect, EntityType, Field, Nav, Row, fields
from simulators.dynamics.odata.errors import Refused
from simulators.dynamics.odata.query import Question, asked
from simulators.dynamics.odata.reading import Window, encoded, etag, page_of, shown, sought, window

__all__ = [
    "Dialect",
    "EntityType",
    "Field",
    "Nav",
    "Question",
    "Refused",
    "Row",
    "Window",
    "asked",
    "encoded",
    "etag",
    "fields",
    "page_of",
    "shown",
    "sought",
    "window",
]
