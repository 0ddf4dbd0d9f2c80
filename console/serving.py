"""Serving: one process, or several that share the store; each opens the application for as long as it lives."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import uvicorn
from litestar import Litestar
from uvicorn.supervisors import Multiprocess

from console.application import make
from console.listening import places
from console.settings import ConsoleSettings, console_settings
from duecourse.bootstrap import Application, application
from duecourse.interpreter import tune
from duecourse.observing.metrics import FOLDER
from duecourse.observing.setting_up import watched
from duecourse.ready_types import make_ready
from duecourse.settings import HOME_VARIABLE

#: seconds that a connection is kept open unused: longer than proxies keep theirs, which else send into a closing one
_KEPT_OPEN: Final = 75
#: seconds after which a process that does not answer its supervisor is ended and another one started: one that is busy
#: answers late, and ending it would end what its clients wait for
_SILENT: Final = 60
#: seconds in which requests under way are finished when it is told to stop
_GRACE: Final = 10


def serve(app: Application, settings: ConsoleSettings) -> None:
    """Serve until told to stop; with several workers each is a process of its own."""
    make_ready(app.settings)
    if settings.workers == 1:
        tune()
        uvicorn.run(make(app, settings), **_options(settings))
        return
    os.environ[HOME_VARIABLE] = str(app.settings.home)
    # through this folder each of them tells what all of them counted
    with TemporaryDirectory(prefix="duecourse-metrics-") as os.environ[FOLDER]:
        config = uvicorn.Config(
            "console.serving:worker", factory=True, workers=settings.workers, **_options(settings)
        )  # fmt: skip
        Multiprocess(config, sockets=places(settings.host, settings.port)).run()


def _options(settings: ConsoleSettings) -> dict[str, Any]:
    return {
        "host": settings.host, "port": settings.port, "log_config": None, "access_log": False,
        "server_header": False, "timeout_graceful_shutdown": _GRACE, "proxy_headers": False,
        "timeout_keep_alive": _KEPT_OPEN, "timeout_worker_healthcheck": _SILENT,
    }  # fmt: skip


def worker() -> Litestar:
    """The console of one of several processes."""
    opened = application(Path(os.environ[HOME_VARIABLE]), watched=watched)
    app = opened.__enter__()
    make_ready(app.settings)
    tune()

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        try:
            yield
        finally:
            opened.__exit__(None, None, None)

    return make(app, console_settings(app.settings.console), lifespan=(lifespan,))
