"""odatapy, an OData server that nobody here wrote, on the loopback address: it serves what a vendor's metadata says.

It has no rules of a product. What is needed to be talked to at all is added here: a logon, keys that a server gives,
and names for enumeration members, which odatapy stores as numbers when they come in a body.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import Any
from uuid import UUID
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from xml.etree import ElementTree as ET

from odatapy.data import Entity, Property, ValueType
from odatapy.edm.model import EdmEnumType
from odatapy.edm.xml_io import XmlEdmProvider
from odatapy.server import OData
from odatapy.server.adapters import ODataWSGIApp
from odatapy.server.inmemory import InMemoryDataStore, InMemoryProcessor
from odatapy.server.processor import CustomETagSupport

EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
TOKEN = "/oauth2/v2.0/token"
#: how a server numbers a key, by its type
NUMBERED: Mapping[str, Callable[[int], Any]] = {
    "Edm.String": lambda number: f"{number:06}",
    "Edm.Guid": lambda number: UUID(int=number),
}


class Versions(CustomETagSupport):
    """Every record has a version, and a change has to name it."""

    def has_etag(self, _set: Any) -> bool:
        return True


class Numbering(InMemoryProcessor):
    """Keys that the caller leaves out are given; members of enumerations are kept by their names."""

    def __init__(self, store: InMemoryDataStore) -> None:
        super().__init__(store)
        self._numbers = count(1)

    def _assign_keys(self, entity_set: Any, entity: Entity) -> None:
        for name in entity_set.entity_type.key_predicate_names:
            if entity.get_value(name) is None:
                kind = str(entity_set.entity_type.get_structural_property(name).type_fqn)
                value = NUMBERED.get(kind, int)(next(self._numbers))
                entity.set_property(name, value, ValueType.PRIMITIVE, kind)

    def create_entity(self, *told: Any) -> None:
        super().create_entity(*told)
        self._by_name()

    def update_entity(self, *told: Any) -> None:
        super().update_entity(*told)
        self._by_name()

    def _by_name(self) -> None:
        for name in self.store.data:
            of = self.service_metadata.edm.entity_container.get_entity_set(name).entity_type
            for one in (one for row in self.store.entities(name) for one in row.properties):
                kind = of.get_structural_property(one.name).type
                if isinstance(kind, EdmEnumType) and isinstance(one.value, int):
                    one.value = next(member.name for member in kind.members if member.value == one.value)


class Quiet(WSGIRequestHandler):
    def log_message(self, *_told: Any) -> None:
        """Nothing."""


class Odatapy:
    """One service that is running; `asked` keeps every request but those for tokens."""

    def __init__(
        self,
        edmx: bytes,
        prefix: str,
        *,
        rewrite: Callable[[str], str] = str,
        act: Callable[[str], bool] = lambda _path: False,
    ) -> None:
        """`act` is told the path of each request before it is answered, and says whether it has done it."""
        odata = OData.new_instance(strict_deserialization=True)
        handler = odata.create_handler(odata.create_service_metadata(XmlEdmProvider(edmx)))
        self.store, self._prefix, self._rewrite, self._act = InMemoryDataStore(), prefix, rewrite, act
        handler.register(Numbering(self.store))
        handler.register(Versions())
        self._handler, self._inner = handler, ODataWSGIApp(handler)
        #: what is let in
        self.token = "known"
        self.asked: list[tuple[str, str, str]] = []
        self._server: WSGIServer = make_server("127.0.0.1", 0, self._answer, handler_class=Quiet)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def fill(self, entity_set: str, *rows: Mapping[str, Any]) -> list[Entity]:
        """Records, straight into the store."""
        of = self._handler.service_metadata.edm.entity_container.get_entity_set(entity_set)
        made = []
        for row in rows:
            entity = Entity(etag='W/"1"')
            entity.properties += [
                Property(name=name, value=value, type=str(of.entity_type.get_structural_property(name).type_fqn))
                for name, value in row.items()
            ]
            made.append(entity)
            self.store.insert_entity(entity_set, entity)
        return made

    def relate(self, entity_set: str, parent: Entity, name: str, child: Entity) -> None:
        """The child comes with its parent by a navigation."""
        of = self._handler.service_metadata.edm.entity_container.get_entity_set(entity_set).entity_type
        key = "|".join(repr(parent.get_value(one)) for one in of.key_predicate_names)
        self.store.add_relation(entity_set, key, name, child)

    def rows(self, entity_set: str) -> list[dict[str, Any]]:
        return [entity.as_dict() for entity in self.store.entities(entity_set)]

    def _answer(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path.endswith(TOKEN):
            return _said(start, "200 OK", {"access_token": "known", "token_type": "Bearer", "expires_in": 3600})
        if environ.get("HTTP_AUTHORIZATION") != f"Bearer {self.token}":
            return _said(start, "401 Unauthorized", {"error": {"code": "401", "message": "no token"}})
        self.asked.append((environ["REQUEST_METHOD"], path, environ.get("HTTP_PREFER", "")))
        environ["SCRIPT_NAME"] = self._prefix
        environ["PATH_INFO"] = self._rewrite(path.removeprefix(self._prefix)) or "/"
        if self._act(path):
            start("204 No Content", [])
            return []
        return self._inner(environ, start)


def _said(start: Any, status: str, told: Mapping[str, Any]) -> Iterable[bytes]:
    start(status, [("Content-Type", "application/json")])
    return [json.dumps(told).encode()]


def element(text: str) -> ET.Element:
    """A piece of metadata in the vocabulary of OData."""
    return ET.fromstring(f'<_ xmlns="{EDM[1:-1]}">{text}</_>')[0]  # noqa: S314 - ours
