"""Phrases: what is said in one language, as data that its owner may replace; versioned by its content."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from msgspec import Struct

from canonical_model.errors import Misconfigured
from core.outreach.languages import LANGUAGES

SHIPPED: Final = Path(__file__).with_name("templates")
_VERSION_BYTES: Final = 8
#: the longest file of phrases or layout
_LARGEST: Final = 256 * 1024


class Phrases(Struct, frozen=True, kw_only=True):
    """One language's phrases, flat (`subject.firm`), and the layouts that they are put into."""

    language: str
    locale: str
    told: Mapping[str, str]
    layouts: Mapping[str, str]
    version: str

    def say(self, name: str, **values: object) -> str:
        """One phrase with its values put in; what a value holds is never read as a template."""
        return str(compiled(self.told[name]).render(**values))

    def lay_out(self, name: str, **values: object) -> str:
        """A layout with its values put in."""
        return str(compiled(self.layouts[name]).render(phrase=self.told, **values))


_environment: Final = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, autoescape=False
)


@cache
def compiled(source: str) -> Any:  # noqa: ANN401 - jinja2's template
    """A template, compiled once."""
    return _environment.from_string(source)


def phrases_of(language: str, own: Path | None = None) -> Phrases:
    """The phrases of a language: those in the user's folder where there are any, else ours; Misconfigured if broken."""
    path = _file(f"{language}.toml", own)
    layouts = {name: _file(f"{name}.txt.j2", own) for name in ("mail", "script")}
    texts = {name: _read(one) for name, one in layouts.items()}
    source = _read(path)
    told = _told(path, source)
    _complete(path, told)
    digest = blake2b("\0".join((source, *texts.values())).encode(), digest_size=_VERSION_BYTES).hexdigest()
    return Phrases(language=language, locale=told["locale"], told=told, layouts=texts, version=digest)


def _file(name: str, own: Path | None) -> Path:
    """The user's file of this name, else ours."""
    mine = own / name if own is not None else None
    return mine if mine is not None and mine.is_file() else SHIPPED / name


def _read(path: Path) -> str:
    try:
        raw = path.read_bytes()
        if len(raw) > _LARGEST:
            raise Misconfigured(f"{path} is larger than {_LARGEST} bytes", remedy="shorten it")
        return raw.decode()
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(f"{path}: {error}", remedy="save it as UTF-8") from error


def _told(path: Path, source: str) -> dict[str, str]:
    try:
        return dict(_flat(tomllib.loads(source)))
    except tomllib.TOMLDecodeError as error:
        raise Misconfigured(f"{path}: {error}", remedy="correct the file") from error


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", str(value)


def _complete(path: Path, told: Mapping[str, str]) -> None:
    """Misconfigured where a phrase is missing or is no template."""
    wanted = _names()
    missing, unknown = sorted(wanted - told.keys()), sorted(told.keys() - wanted)
    if missing or unknown:
        raise Misconfigured(
            f"{path}: missing phrases: {', '.join(missing) or 'none'}; unknown: {', '.join(unknown) or 'none'}",
            remedy=f"take {SHIPPED.name}/{LANGUAGES[0]}.toml as the pattern",
        )
    for name, text in told.items():
        try:
            compiled(text)
        except TemplateError as error:
            raise Misconfigured(f"{path}: {name}: {error}", remedy="correct the phrase") from error


@cache
def _names() -> frozenset[str]:
    pattern = tomllib.loads((SHIPPED / f"{LANGUAGES[0]}.toml").read_text("utf-8"))
    return frozenset(name for name, _ in _flat(pattern))
