"""Metrics as they are read: on the console's own port, or on one of `duecourse run`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Final

from duecourse.observing.gauges import Gauges
from duecourse.observing.metrics import Exposed, Metrics, exposed
from duecourse.observing.watch import Watch

if TYPE_CHECKING:
    from duecourse.bootstrap import Application

PATH: Final = "/metrics"


def told_by(app: Application) -> Exposed:
    """All metrics of an application: what was counted, and how things stand."""
    watch = app.observer
    counted = watch.metrics if isinstance(watch, Watch) and watch.metrics is not None else Metrics()
    return exposed(counted, Gauges(app))


@contextmanager
def told_on_a_port(app: Application) -> Iterator[int]:
    """Tell the metrics at /metrics of the port that the settings name, if they do; its number."""
    settings = app.settings.observing
    if not settings.metrics_port:
        yield 0
        return
    server = ThreadingHTTPServer((settings.metrics_host, settings.metrics_port), _answering(app))
    thread = Thread(target=server.serve_forever, name="metrics", daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _answering(app: Application) -> type[BaseHTTPRequestHandler]:
    class Answering(BaseHTTPRequestHandler):
        """One reading of the metrics."""

        def do_GET(self) -> None:
            """Tell them."""
            if self.path.partition("?")[0] != PATH:
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            told = told_by(app)
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", told.content_type)
            self.send_header("Content-Length", str(len(told.body)))
            self.end_headers()
            self.wfile.write(told.body)

        def log_message(self, *_told: object) -> None:
            """Whoever asks for metrics is not written down."""

    return Answering
