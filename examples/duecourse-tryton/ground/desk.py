"""A Tryton server with people at its desks: serves one database, and does what it is told on standard input.

Each line in is `{"do": name, "args": [...], "kw": {...}}`, each line out `{"result": ...}` or `{"error": ...}`; the
first line out is `{"port": ...}`. Proteus does it in the process of the server, so that both see the same.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import date
from threading import Thread
from typing import Any

from people import People
from proteus import config as proteus
from trytond.exceptions import TrytonException
from werkzeug.serving import WSGIRequestHandler, make_server

_DAYS = frozenset({"on", "due"})


class _Quiet(WSGIRequestHandler):
    """No log, and no clock of its own: what time it is, is said by whoever stands in front."""

    protocol_version = "HTTP/1.1"

    def log(self, *_args: Any) -> None:
        """Says nothing."""

    def date_time_string(self, _timestamp: float | None = None) -> str:
        return ""


def main() -> None:
    """Serve until the input ends."""
    database, config_file = sys.argv[1:]
    os.environ["TRYTOND_CONFIG"], os.environ["TRYTOND_DATABASE_NAMES"] = config_file, database
    config = proteus.set_trytond(database=database, config_file=config_file)
    from trytond.application import app

    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Quiet)
    Thread(target=server.serve_forever, daemon=True).start()
    _say({"port": server.server_address[1]})
    people = People(config, [company.id for company in proteus_companies()])
    for line in sys.stdin:
        told = json.loads(line)
        try:
            do = _leave(database) if told["do"] == "leave" else getattr(people, told["do"])
            _say({"result": _plain(do(*told["args"], **_typed(told["kw"])))})
        except TrytonException as error:  # anything else ends the desk, with its traceback in the log
            _say({"error": f"{type(error).__name__}: {error}"})


def _leave(database: str) -> Callable[[], None]:
    """Let go of the database, so that another one can be put into its place."""
    from trytond import backend
    from trytond.cache import Cache

    def leave() -> None:
        Cache.drop(database)
        backend.Database(database).close()

    return leave


def proteus_companies() -> list[Any]:
    """The companies of the database."""
    from proteus import Model

    return list(Model.get("company.company").find([]))


def _typed(kw: dict[str, Any]) -> dict[str, Any]:
    return {name: date.fromisoformat(value) if name in _DAYS and value else value for name, value in kw.items()}


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | str | list | tuple | dict | type(None)) else str(value)


def _say(told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
