"""What of an HTML mail nobody sees: elements whose style, attribute or class hides them from a reader."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

#: elements whose text is none of the mail's
NEVER_SHOWN: Final = frozenset(
    {"style", "script", "head", "title", "template", "noscript", "object", "iframe", "svg", "select", "textarea"}
)
_ZERO: Final = r"0(?:\.0+)?(?:px|pt|em|rem|%|ex)?(?:!important)?(?:;|$)"
#: of a style without spaces, in small letters
_HIDES: Final = re.compile(
    rf"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|content-visibility:hidden"
    rf"|opacity:{_ZERO}|font(?:-size)?:{_ZERO}|(?:max-height|max-width|height|width|line-height):{_ZERO}"
    r"|clip(?:-path)?:(?:rect\(0|inset\((?:50|100)%)|text-indent:-\d{3,}|(?:left|top|right|bottom|margin-left|margin-top):-\d{3,}"
    r"|transform:scale\(0\)|color:transparent)"
)
#: letters so small that they are lines
_TINY: Final = re.compile(r"(?:^|;)font-size:(?:0?\.\d+|[12](?:\.\d+)?)(?:px|pt)")
_WHITE: Final = r"(?:white|#fff(?:fff)?(?:ff)?|#f[ef]f[ef]f[ef]|rgba?\(255,255,255(?:,[\d.]+)?\))"
_WHITE_TEXT: Final = re.compile(rf"(?:^|;)color:{_WHITE}(?:!important)?(?:;|$)")
_GROUND: Final = re.compile(r"(?:^|;)background(?:-color)?:([^;]+)")
_LIGHT: Final = re.compile(rf"{_WHITE}|transparent|none|inherit|initial")
_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_NAMED: Final = re.compile(r"[a-z0-9]*([.#][\w-]+)")
#: characters of a style sheet that are looked at, and names that are kept
_MOST_STYLE: Final = 50_000
_MOST_NAMES: Final = 1_000


def hidden_names(sheet: str) -> set[str]:
    """Classes (`.x`) and ids (`#x`) that a style sheet hides outright."""
    found: set[str] = set()
    for selectors, style in _RULE.findall(_outside_media(sheet[:_MOST_STYLE])):
        if _hides(_plain(style)):
            named = (_NAMED.fullmatch(one.strip()) for one in selectors.split(","))
            found.update(match.group(1) for match in named if match)
    return set(sorted(found)[:_MOST_NAMES])


def _outside_media(sheet: str) -> str:
    """A style sheet without what holds for small screens or print alone."""
    return re.sub(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))


def hides(tag: str, attributes: Mapping[str, str | None], names: set[str]) -> bool:
    """Whether an element is not shown, whatever stands around it."""
    if tag in NEVER_SHOWN or "hidden" in attributes:
        return True
    if attributes.get("size") == "0" and tag == "font":
        return True
    own = {f".{one}" for one in (attributes.get("class") or "").split()} | {f"#{attributes.get('id') or ''}"}
    return bool(own & names) or _hides(_plain(attributes.get("style") or ""))


def _hides(style: str) -> bool:
    return bool(_HIDES.search(style) or _TINY.search(style))


def is_white(attributes: Mapping[str, str | None]) -> bool:
    """Whether its letters are white."""
    colour = (attributes.get("color") or "").lower()
    return bool(_WHITE_TEXT.search(_plain(attributes.get("style") or ""))) or colour in {"white", "#fff", "#ffffff"}


def ground(attributes: Mapping[str, str | None]) -> bool | None:
    """Whether its ground is dark enough for white letters; None where it sets none."""
    match = _GROUND.search(_plain(attributes.get("style") or ""))
    told = match.group(1) if match else (attributes.get("bgcolor") or "").lower()
    return None if not told else _LIGHT.match(told) is None


def colours(attributes: Mapping[str, str | None]) -> bool:
    """Whether it sets a colour of letters."""
    return bool(attributes.get("color")) or bool(re.search(r"(?:^|;)color:", _plain(attributes.get("style") or "")))


def _plain(style: str) -> str:
    return re.sub(r"\s+", "", style).lower()
