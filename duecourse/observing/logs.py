"""Log lines on standard error: JSON for machines, words on a terminal; each is one thing that happened."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, MutableMapping
from contextlib import suppress
from pathlib import PurePath
from traceback import extract_tb
from types import TracebackType
from typing import Any, Final, Literal, TextIO

import msgspec
import structlog
from structlog.typing import FilteringBoundLogger, Processor

from duecourse.observing.blackening import blacken
from duecourse.observing.fields import allowed

Form = Literal["auto", "json", "human"]
_Line = MutableMapping[str, Any]
#: frames of an error that are told, the innermost first
_FRAMES: Final = 12


def line_log(form: Form = "auto", *, secrets: Callable[[], Iterable[str]], to: TextIO | None = None) -> Any:  # noqa: ANN401 - structlog's own
    """A log of lines, made for one process; nothing of it is global."""
    stream = to or sys.stderr
    human = for_people(form, stream)
    black = blacken(secrets)
    processors: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        _with_process,
        _with_error,
        lambda _logger, _name, line: allowed(line),
        lambda _logger, _name, line: black(line),
        _rendered(human=human),
    ]
    made: FilteringBoundLogger = structlog.wrap_logger(
        structlog.WriteLogger(stream), processors=processors,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO), cache_logger_on_first_use=False,
    )  # fmt: skip
    return made


def for_people(form: Form, stream: TextIO) -> bool:
    """Whether lines are words rather than JSON."""
    return form == "human" or (form == "auto" and stream.isatty())


def _rendered(*, human: bool) -> Processor:
    if not human:
        return structlog.processors.JSONRenderer(_as_json)
    return structlog.dev.ConsoleRenderer(
        colors="NO_COLOR" not in os.environ, timestamp_key="at", pad_event_to=5, sort_keys=False
    )


def _as_json(line: _Line, **_wishes: object) -> str:
    return msgspec.json.encode(line, enc_hook=str).decode()


def _with_process(_logger: object, _name: str, line: _Line) -> _Line:
    line["pid"] = os.getpid()
    return line


def _with_error(_logger: object, _name: str, line: _Line) -> _Line:
    """An error's class and places in the place of its message, which may quote anything."""
    error = line.pop("exception", None)
    if isinstance(error, BaseException):
        line["error"] = type(error).__name__
        line["where"] = where_of(error.__traceback__)
    return line


def where_of(trace: TracebackType | None) -> str:
    """Files and lines of a traceback, the innermost first."""
    frames = list(reversed(extract_tb(trace)))[:_FRAMES]
    return " < ".join(f"{'/'.join(PurePath(one.filename).parts[-2:])}:{one.lineno}" for one in frames)


class FromLibraries(logging.Handler):
    """What libraries say by Python's own logging: where and how grave; their words may quote anything."""

    def __init__(self, log: Any) -> None:  # noqa: ANN401 - structlog's own
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """One line."""
        told: dict[str, object] = {"logger": record.name, "where": f"{record.filename}:{record.lineno}"}
        if record.exc_info and record.exc_info[1] is not None:
            told["exception"] = record.exc_info[1]
        with suppress(OSError, ValueError):
            (self._log.error if record.levelno >= logging.ERROR else self._log.warning)("library", **told)


def take_over(log: Any) -> None:  # noqa: ANN401 - structlog's own
    """Have what libraries say come out as such lines too, in this process."""
    logging.basicConfig(handlers=[FromLibraries(log)], level=logging.WARNING, force=True)
